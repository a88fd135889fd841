"""What must stay true of ``check`` however a plan is changed, over drawn plans.

Some sentences that sound true are not, by the words of rules.md; each test states what holds and why no more does.
"""

import hashlib
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.domain.check import check
from desktop.domain.plan import Absence, Commitment, Handover, Household, Participant, Plan, Task
from desktop.domain.report import Flag, Interface, Report
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    Criticality,
    HelpSystem,
    InterfaceKind,
    OccurrenceState,
    Role,
)
from tests.reference.draws import Draw, a_mood
from tests.reference.plans import a_commitment, plan

WORST_FIRST = [OccurrenceState.OPEN, OccurrenceState.PARTIAL, OccurrenceState.ASKED, OccurrenceState.COVERED]
HIGHEST_FIRST = [Criticality.VITAL, Criticality.IMPORTANT, Criticality.QUALITY]

seeds = st.integers(0, 2**32)
often = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def no_worse(before: OccurrenceState, after: OccurrenceState) -> bool:
    return WORST_FIRST.index(after) >= WORST_FIRST.index(before)


@given(seeds, seeds)
@often
def test_one_more_agreed_commitment_never_makes_an_occurrence_worse(seed: int, other: int):
    """With covered > asked > partial > open, no state falls and no resilience falls.

    A backup steps in at fewer minutes once someone more carries, but only at minutes where then enough carry.
    ``carried_by`` may lose that backup, and a covered occurrence may become diffuse.
    """
    drawn, on, days = plan(seed)
    assume(drawn.tasks)
    draw = Draw(other)
    mood = replace(a_mood(draw), on=on, days=days)
    more = a_commitment(draw, mood, drawn, draw.choice(drawn.tasks))
    more = replace(more, id="one-more", status=CommitmentStatus.AGREED)
    before = check(drawn, on, days)
    after = check(replace(drawn, commitments=(*drawn.commitments, more)), on, days)
    for one, two in zip(before.occurrences, after.occurrences, strict=True):
        assert no_worse(one.state, two.state), (one, two)
        assert two.resilience >= one.resilience, (one, two)


@given(seeds, seeds)
@often
def test_without_an_absence_nothing_opens(seed: int, pick: int):
    """No occurrence becomes open that was not, and no resilience falls.

    "No state falls" holds where one person is enough. Where n > 1 are needed it is false: while one of them is away,
    several backups (or an organisation, which counts as n) step in together and cover the occurrence; when that one
    is back they no longer do, and it may be only partial. It stays true for n > 1 where the one who is back has no
    agreed responsible commitment for the task, as then nobody stops stepping in.
    """
    drawn, on, days = plan(seed)
    assume(drawn.absences)
    absence = drawn.absences[pick % len(drawn.absences)]
    without = replace(drawn, absences=tuple(a for a in drawn.absences if a != absence))
    relieved = {
        c.task
        for c in drawn.commitments
        if (c.participant, c.role, c.status) == (absence.participant, Role.RESPONSIBLE, CommitmentStatus.AGREED)
    }
    people = {task.id: task.people for task in drawn.tasks}
    for one, two in zip(check(drawn, on, days).occurrences, check(without, on, days).occurrences, strict=True):
        assert two.state is not OccurrenceState.OPEN or one.state is OccurrenceState.OPEN, (one, two)
        assert two.resilience >= one.resilience, (one, two)
        if people[one.task] == 1 or one.task not in relieved:
            assert no_worse(one.state, two.state), (one, two)


def test_two_who_step_in_together_stop_when_the_one_they_stand_in_for_is_back():
    """The example for the test above: lifting takes two, Jan and a second who was never found."""
    on = date(2026, 11, 23)
    people = [Participant(id=name, name=name, system=HelpSystem.FAMILY) for name in ("jan", "mia", "ole")]
    lifting = Task(
        id="lift", title="lift", area=Area.MOBILITY, start=datetime.combine(on, time(8)), duration_minutes=15, people=2
    )
    roles = {"jan": Role.RESPONSIBLE, "mia": Role.BACKUP, "ole": Role.BACKUP}
    away = Plan(
        household=Household(id="h", name="h"),
        participants=tuple(people),
        tasks=(lifting,),
        commitments=tuple(
            Commitment(id=name, task="lift", participant=name, role=role, status=CommitmentStatus.AGREED)
            for name, role in roles.items()
        ),
        absences=(Absence(id="a", participant="jan", from_=on, until=on),),
    )
    states = [check(case, on, 1).occurrences[0].state for case in (away, replace(away, absences=()))]
    assert states == [OccurrenceState.COVERED, OccurrenceState.PARTIAL]


# Names


Names = Callable[[str], str]


def renamed_plan(drawn: Plan, name: Names) -> Plan:
    """Every id under another name; ``accepted_flags`` name theirs by parts."""
    accepted = tuple(replace(entry, flag=renamed_key(entry.flag, name)) for entry in drawn.accepted_flags)
    drawn = replace(drawn, accepted_flags=())
    return replace(renamed(drawn, name, NAMING), accepted_flags=accepted)


NAMING = {
    "id", "care_pilot", "goal", "task", "participant", "before", "after", "produced_by", "needed_by", "giver",
    "receiver", "tasks", "information", "transition", "item", "owner", "by", "need",
}  # fmt: skip
"""The fields of a plan that hold ids, or lists of ids or of what has ids."""


def renamed(value: Any, name: Names, naming: set[str]) -> Any:
    """A dataclass with its ids renamed, all the way down."""
    changes: dict[str, Any] = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if isinstance(held, tuple):
            changes[field.name] = tuple(
                renamed(one, name, naming)
                if is_dataclass(one)
                else name(one)
                if field.name in naming and isinstance(one, str)
                else one
                for one in held
            )
        elif is_dataclass(held):
            changes[field.name] = renamed(held, name, naming)
        elif field.name in naming and isinstance(held, str) and not isinstance(held, Enum):
            changes[field.name] = name(held)
    return replace(value, **changes)


def renamed_key(key: str, name: Names) -> str:
    """A flag's id or an interface's key: words of the contract stay."""
    return ":".join(part if part in WORDS else name(part) for part in key.split(":"))


RULES = {"task-unassigned", "task-hole", "task-asked", "task-diffuse", "task-unqualified", "task-fragile"} | {
    "task-without-goal", "absence-uncovered", "backup-away", "backup-overused", "participant-overlap",
    "participant-overloaded", "load-one-sided", "participant-ending", "commitment-unconfirmed", "commitment-stale",
    "commitment-ending", "interface-uncovered", "interface-one-sided", "interface-incomplete", "interface-blocked",
    "interface-untried", "interface-without-trace", "transition-open", "information-dead-end", "consent-missing",
    "consent-ending", "need-without-task", "goal-without-task", "wish-missing", "client-not-contributing",
    "triangle-one-sided", "pilot-overused", "review-overdue",
}  # fmt: skip
WORDS = RULES | {str(kind) for kind in InterfaceKind}


def renamed_report(report: Report, name: Names) -> Report:
    def of_flag(flag: Flag) -> Flag:
        subjects = [replace(subject, id=renamed_key(subject.id, name)) for subject in (flag.subject, *flag.others)]
        entry = flag.accepted and replace(flag.accepted, flag=renamed_key(flag.accepted.flag, name))
        return replace(
            flag,
            id=renamed_key(flag.id, name),
            subject=subjects[0],
            others=tuple(subjects[1:]),
            accepted=entry,
            facts={},
        )

    return replace(
        report,
        occurrences=tuple(
            replace(o, task=name(o.task), carried_by=tuple(name(p) for p in o.carried_by)) for o in report.occurrences
        ),
        interfaces=tuple(
            replace(
                i,
                id=renamed_key(i.id, name),
                giver=i.giver and name(i.giver),
                receiver=i.receiver and name(i.receiver),
                tasks=tuple(name(t) for t in i.tasks),
                handover=i.handover and name(i.handover),
            )
            for i in report.interfaces
        ),
        flags=tuple(of_flag(flag) for flag in report.flags),
        accepted=tuple(of_flag(flag) for flag in report.accepted),
    )


def longer(name: str) -> str:
    """Another name that stands in the same order."""
    return f"x{name}"


def scrambled(name: str) -> str:
    """Another name in any order, and without the words of the contract."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


@given(seeds)
@often
def test_other_ids_in_the_same_order_change_nothing_but_the_ids(seed: int):
    drawn, on, days = plan(seed)
    assert renamed_report(check(renamed_plan(drawn, longer), on, days), str) == renamed_report(
        check(drawn, on, days), longer
    )


@given(seeds)
@often
def test_other_ids_in_any_order_change_only_what_is_ordered_or_chosen_by_id(seed: int):
    """Order and choice follow ids, nothing else does.

    By id stand: occurrences at one start, interfaces, flags alike in severity and first date, ``carried_by``, ``tasks``
    and the two tasks of ``participant-overlap``. The smallest id chooses between handovers that serve an interface
    equally well and were agreed on the same day.
    """
    drawn, on, days = plan(seed)
    found = check(renamed_plan(drawn, scrambled), on, days)
    expected = renamed_report(check(drawn, on, days), scrambled)
    agreed_on = {
        scrambled(h.id): max((day for day in (h.giver_agreed_on, h.receiver_agreed_on) if day), default=None)
        for h in drawn.handovers
    }
    assert unordered(found, agreed_on) == unordered(expected, agreed_on)


def unordered(report: Report, agreed_on: dict[str, date | None]) -> dict[str, Any]:
    def of_flag(flag: Flag) -> Flag:
        if flag.rule != "participant-overlap":
            return replace(flag, facts={})
        others = tuple(sorted(flag.others, key=lambda subject: subject.id))
        key = ":".join([flag.rule, flag.subject.id, *(subject.id for subject in others)])
        return replace(flag, id=key, others=others, facts={})

    def of_interface(interface: Interface) -> tuple[Interface, object]:
        chosen = interface.handover and agreed_on[interface.handover]
        return replace(interface, tasks=tuple(sorted(interface.tasks)), handover=None), chosen

    return {
        "summary": report.summary,
        "occurrences": {replace(o, carried_by=tuple(sorted(o.carried_by))) for o in report.occurrences},
        "interfaces": {of_interface(interface) for interface in report.interfaces},
        "flags": {of_flag(flag) for flag in report.flags},
        "accepted": {of_flag(flag) for flag in report.accepted},
        "order": [(flag.severity, flag.first) for flag in report.flags],
    }


@given(seeds, st.randoms(use_true_random=False))
@often
def test_the_order_of_lists_changes_nothing(seed: int, chance: Any):
    """``accepted_flags`` alone has an order that counts: the first entry that fits."""

    def shuffled(value: Any) -> Any:
        changes = {}
        for field in fields(value):
            held = getattr(value, field.name)
            if isinstance(held, tuple) and field.name != "accepted_flags":
                items = [shuffled(one) if is_dataclass(one) else one for one in held]
                changes[field.name] = tuple(chance.sample(items, len(items)))
        return replace(value, **changes)

    drawn, on, days = plan(seed)
    assert check(shuffled(drawn), on, days) == check(drawn, on, days)


# The window


@given(seeds, st.integers(1, 30))
@often
def test_a_longer_window_only_adds_occurrences_and_interfaces(seed: int, more: int):
    """Occurrences and interfaces stay as they are, but for two kinds of interface, each by the words of its row.

    * ``information``: more tasks may join, so it may become more critical and its handover miss a fallback;
    * ``declared``: it goes once its handover serves an interface that the longer window adds; and one whose tasks had
      no occurrence gets its first date, the day on which consents are looked at.
    """
    drawn, on, days = plan(seed)
    short, long = check(drawn, on, days), check(drawn, on, days + more)
    window_end = on + timedelta(days=days)
    assert short.occurrences == tuple(o for o in long.occurrences if o.start.date() < window_end)
    now = {interface.id: interface for interface in long.interfaces}
    for before in short.interfaces:
        after = now.get(before.id)
        if before.kind is InterfaceKind.DECLARED and (after is None or before.first is None):
            assert after is not None or new_interface_served(drawn, before, short, long), before
        elif before.kind is InterfaceKind.INFORMATION:
            assert after is not None
            assert (after.giver, after.receiver, after.first) == (before.giver, before.receiver, before.first)
            assert set(after.tasks) >= set(before.tasks)
            assert HIGHEST_FIRST.index(after.criticality) <= HIGHEST_FIRST.index(before.criticality)
        else:
            assert after == before


def new_interface_served(drawn: Plan, declared: Interface, short: Report, long: Report) -> bool:
    """Whether the longer window adds an interface that the handover of a declared one serves."""
    handover: Handover = next(h for h in drawn.handovers if f"declared:{h.id}" == declared.id)
    old = {interface.id for interface in short.interfaces}
    return any(
        interface.id == f"transition:{handover.transition}:{handover.item}"
        or (
            (interface.giver, interface.receiver) == (handover.giver, handover.receiver)
            and (
                interface.id.split(":")[1] == handover.information
                if interface.kind is InterfaceKind.INFORMATION
                else bool(set(interface.tasks) & set(handover.tasks))
            )
        )
        for interface in long.interfaces
        if interface.id not in old and interface.kind is not InterfaceKind.DECLARED
    )


# Leaving flags as they are


@given(seeds)
@often
def test_an_accepted_flag_hides_no_other(seed: int):
    """With and without ``accepted_flags`` the same flags are raised; those accepted are named by an entry."""
    drawn, on, days = plan(seed)
    report = check(drawn, on, days)
    bare = check(replace(drawn, accepted_flags=()), on, days)
    accepted = {flag.id: flag for flag in report.accepted}
    assert accepted.keys() <= {entry.flag for entry in drawn.accepted_flags}
    assert [flag for flag in bare.flags if flag.id not in accepted] == list(report.flags)
    assert [flag for flag in bare.flags if flag.id in accepted] == [
        replace(flag, accepted=None) for flag in report.accepted
    ]
    assert (report.occurrences, report.interfaces) == (bare.occurrences, bare.interfaces)


# The matrix


@given(seeds)
@often
def test_the_dependency_interfaces_of_a_day_are_those_of_the_coordination_matrix(seed: int):
    """Off the diagonal of A'DA: A says who carries or steps in at which occurrence, D which occurrence needs which.

    Source: coordination requirements of socio-technical congruence (Cataldo, Herbsleb 2006).
    """
    drawn, on, days = plan(seed)
    short = tuple(replace(d, within_minutes=min(d.within_minutes, 20 * 1440)) for d in drawn.dependencies)
    drawn = replace(drawn, dependencies=short)
    around = check(drawn, on - timedelta(days=30), days + 30).occurrences
    people = sorted(participant.id for participant in drawn.participants)
    carries = np.array([[p in o.carried_by for p in people] for o in around], dtype=int).reshape(-1, len(people))
    for day in (on + timedelta(days=n) for n in range(days)):
        needs = np.zeros((len(around), len(around)), dtype=int)
        for d in drawn.dependencies:
            for late, o2 in enumerate(around):
                if o2.task != d.after or o2.start.date() != day:
                    continue
                gaps = {
                    o2.start - o1.start - timedelta(minutes=o1.minutes): early
                    for early, o1 in enumerate(around)
                    if o1.task == d.before and o1.start + timedelta(minutes=o1.minutes) <= o2.start
                }
                if gaps and min(gaps) <= timedelta(minutes=d.within_minutes):
                    needs[gaps[min(gaps)], late] = 1
        matrix = carries.T @ needs @ carries
        required = {(people[i], people[j]) for i, j in zip(*np.nonzero(matrix), strict=True) if i != j}
        found = {(i.giver, i.receiver) for i in check(drawn, on=day, days=1).interfaces if i.kind == "sequence"}
        assert found == required
