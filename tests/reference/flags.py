"""The flags, one function a row of rules.md, "Flags"."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.domain.plan import AcceptedFlag, Commitment, Participant, Task
from desktop.domain.report import Flag, Interface, Occurrence, Subject
from desktop.domain.vocabulary import (
    Area,
    ClientCan,
    CommitmentStatus,
    ConfirmedBy,
    Criticality,
    GoalKind,
    HandoverObject,
    HelpSystem,
    HouseholdStatus,
    InterfaceState,
    OccurrenceState,
    Role,
    Scope,
    TransitionKind,
)
from tests.reference import seams
from tests.reference.carrying import (
    Case,
    Time,
    absent,
    carrying_or_stepping_in,
    holds,
    holds_but_for_the_participants_until,
    qualified,
    state,
    touches,
)

VITAL, IMPORTANT, QUALITY = Criticality.VITAL, Criticality.IMPORTANT, Criticality.QUALITY
UNKEPT = {OccurrenceState.OPEN, OccurrenceState.PARTIAL}


@dataclass
class Found:
    """What the rules look at: the plan, its occurrences in the window with their states, its interfaces."""

    case: Case
    occurrences: list[tuple[Time, Occurrence]]
    interfaces: list[Interface]

    def of(self, task: Task) -> list[tuple[Time, Occurrence]]:
        return [(o, found) for o, found in self.occurrences if o.task.id == task.id]


Rule = Callable[[Found], Iterator[Flag]]
RULES: list[Rule] = []


def rule(function: Rule) -> Rule:
    RULES.append(function)
    return function


def flag(
    name: str,
    severity: int,
    *subjects: tuple[str, str],
    first: date | None = None,
    occurrences: Iterable[datetime] = (),
) -> Flag:
    """Id = ``<rule>:<subject id>``, several joined by ``:``."""
    named = [Subject(kind=kind, id=identity) for kind, identity in subjects]
    return Flag(
        id=":".join([name, *(subject.id for subject in named)]),
        rule=name,
        severity=severity,
        subject=named[0],
        others=tuple(named[1:]),
        first=first,
        occurrences=tuple(sorted(occurrences)),
    )


def about_times(name: str, severities: dict[Criticality, int], task: Task, times: list[Time]) -> Iterator[Flag]:
    """A flag about some occurrences of a task, where there are any."""
    if times:
        starts = [o.start for o in times]
        yield flag(name, severities[task.criticality], ("task", task.id), first=min(starts).date(), occurrences=starts)


def holding(case: Case, o: Time, role: Role, *statuses: CommitmentStatus) -> list[Commitment]:
    return [c for c in case.commitments(o.task, role, *statuses) if holds(case, c, o)]


def responsible_or_backup(case: Case, task: Task) -> list[Commitment]:
    """The agreed ones of a task."""
    return case.commitments(task, Role.RESPONSIBLE, CommitmentStatus.AGREED) + case.commitments(
        task, Role.BACKUP, CommitmentStatus.AGREED
    )


def within_30_days(case: Case, day: date | None) -> bool:
    return day is not None and case.on <= day <= case.on + timedelta(days=30)


def carried_minutes(found: Found, participant_id: str, times: Iterable[Time]) -> set[datetime]:
    """The minutes at which the participant carries or steps in, each once."""
    return {
        minute
        for o in times
        for minute, participants in carrying_or_stepping_in(found.case, o).items()
        if participant_id in participants
    }


def carried_times(found: Found, participant_id: str) -> list[Time]:
    return [o for o, occurrence in found.occurrences if participant_id in occurrence.carried_by]


# Tasks


def is_unassigned(found: Found, task: Task) -> bool:
    times = found.case.window(task.id)
    hopeful = (CommitmentStatus.AGREED, CommitmentStatus.ASKED, CommitmentStatus.PROPOSED)
    return (
        times != []
        and task.client_can is not ClientCan.ALONE
        and not any(holding(found.case, o, Role.RESPONSIBLE, *hopeful) for o in times)
    )


@rule
def task_unassigned(found: Found) -> Iterator[Flag]:
    for task in found.case.plan.tasks:
        if is_unassigned(found, task):
            yield from about_times(
                "task-unassigned", {VITAL: 4, IMPORTANT: 3, QUALITY: 1}, task, found.case.window(task.id)
            )


@rule
def task_hole(found: Found) -> Iterator[Flag]:
    explained = {(o.task.id, o.start) for a in found.case.plan.absences for o in uncovered_by_absence(found, a.id)}
    for task in found.case.plan.tasks:
        if not is_unassigned(found, task):
            times = [o for o, got in found.of(task) if got.state in UNKEPT and (o.task.id, o.start) not in explained]
            yield from about_times("task-hole", {VITAL: 4, IMPORTANT: 3, QUALITY: 1}, task, times)


@rule
def task_asked(found: Found) -> Iterator[Flag]:
    for task in found.case.plan.tasks:
        times = [o for o, got in found.of(task) if got.state is OccurrenceState.ASKED]
        yield from about_times("task-asked", {VITAL: 3, IMPORTANT: 2, QUALITY: 1}, task, times)


@rule
def task_diffuse(found: Found) -> Iterator[Flag]:
    for task in found.case.plan.tasks:
        times = [o for o, got in found.of(task) if got.diffuse]
        yield from about_times("task-diffuse", {VITAL: 2, IMPORTANT: 2, QUALITY: 1}, task, times)


@rule
def task_unqualified(found: Found) -> Iterator[Flag]:
    case = found.case
    for task in case.plan.tasks:
        for participant in case.plan.participants:
            days = [
                o.date
                for o in case.window(task.id)
                for c in responsible_or_backup(case, task)
                if c.participant == participant.id and holds(case, c, o)
            ]
            if days and not qualified(case, participant.id, task):
                yield flag("task-unqualified", 3, ("task", task.id), ("participant", participant.id), first=min(days))


@rule
def task_fragile(found: Found) -> Iterator[Flag]:
    for task in found.case.plan.tasks:
        if task.criticality is not QUALITY and task.client_can is not ClientCan.ALONE:
            times = [o for o, got in found.of(task) if got.state is OccurrenceState.COVERED and got.resilience <= 1]
            yield from about_times("task-fragile", {VITAL: 3, IMPORTANT: 2}, task, times)


@rule
def task_without_goal(found: Found) -> Iterator[Flag]:
    for task in found.case.plan.tasks:
        if found.of(task) and task.goal is None and found.case.plan.goals:
            yield flag("task-without-goal", 1, ("task", task.id))


# Absences and backups


def uncovered_by_absence(found: Found, absence_id: str) -> list[Time]:
    """Open or partial now, and covered if this one absence is left out and all others stay."""
    absence = next(a for a in found.case.plan.absences if a.id == absence_id)
    without = found.case.without(absence)
    return [o for o, got in found.occurrences if got.state in UNKEPT and state(without, o) is OccurrenceState.COVERED]


@rule
def absence_uncovered(found: Found) -> Iterator[Flag]:
    for absence in found.case.plan.absences:
        times = uncovered_by_absence(found, absence.id)
        if times:
            severity = max({VITAL: 4, IMPORTANT: 3, QUALITY: 1}[o.task.criticality] for o in times)
            starts = [o.start for o in times]
            yield flag(
                "absence-uncovered",
                severity,
                ("absence", absence.id),
                first=min(starts).date(),
                occurrences=starts,
            )


def backup_days(case: Case, task: Task, participant_id: str) -> set[date]:
    """The dates in the window on which the participant's agreed backup commitments for the task hold."""
    return {
        o.date
        for o in case.window(task.id)
        for c in holding(case, o, Role.BACKUP, CommitmentStatus.AGREED)
        if c.participant == participant_id
    }


@rule
def backup_away(found: Found) -> Iterator[Flag]:
    case = found.case
    for task in case.plan.tasks:
        for participant in case.plan.participants:
            days = backup_days(case, task, participant.id)
            if days and all(absent(case, participant.id, day) for day in days):
                yield flag("backup-away", 2, ("task", task.id), ("participant", participant.id), first=min(days))


@rule
def backup_overused(found: Found) -> Iterator[Flag]:
    case = found.case
    vital = [task for task in case.plan.tasks if task.criticality is VITAL]
    backups = [[p.id for p in case.plan.participants if backup_days(case, task, p.id)] for task in vital]
    for participant in case.plan.participants:
        if backups.count([participant.id]) > 3:
            yield flag("backup-overused", 2, ("participant", participant.id))


# Participants


@rule
def participant_overlap(found: Found) -> Iterator[Flag]:
    for participant in found.case.plan.participants:
        if participant.organisation:
            continue
        times = carried_times(found, participant.id)
        first: dict[tuple[str, str], date] = {}
        for position, one in enumerate(times):
            for two in times[position + 1 :]:
                if one.end <= two.start or two.end <= one.start:
                    continue
                common = carried_minutes(found, participant.id, [one]) & carried_minutes(found, participant.id, [two])
                if len(common) > max(one.task.tolerance, two.task.tolerance):
                    a, b = sorted([one.task.id, two.task.id])
                    first[a, b] = min(first.get((a, b), date.max), min(common).date())
        for (a, b), day in first.items():
            yield flag("participant-overlap", 3, ("participant", participant.id), ("task", a), ("task", b), first=day)


@rule
def participant_overloaded(found: Found) -> Iterator[Flag]:
    case = found.case
    mondays = [
        monday
        for monday in (case.on + timedelta(days=n) for n in range(case.days))
        if monday.isoweekday() == 1 and monday + timedelta(days=6) <= case.last_day
    ]
    for participant in case.plan.participants:
        limit = participant.weekly_limit_minutes
        if limit is None:
            continue
        for monday in mondays:
            week = [o for o in carried_times(found, participant.id) if monday <= o.date <= monday + timedelta(days=6)]
            if len(carried_minutes(found, participant.id, week)) > limit:
                yield flag("participant-overloaded", 3, ("participant", participant.id), first=monday)
                break


def family_and_volunteers(case: Case) -> list[Participant]:
    return [p for p in case.plan.participants if p.system in {HelpSystem.FAMILY, HelpSystem.VOLUNTEER}]


@rule
def load_one_sided(found: Found) -> Iterator[Flag]:
    case = found.case
    own = {p.id: len(carried_minutes(found, p.id, carried_times(found, p.id))) for p in family_and_volunteers(case)}
    total = sum(own.values())
    for participant in family_and_volunteers(case):
        if total >= 120 and own[participant.id] * 100 > total * 70:
            second = any(
                p.id != participant.id
                and (p.from_ is None or p.from_ <= case.last_day)
                and (p.until is None or p.until >= case.on)
                for p in family_and_volunteers(case)
            )
            yield flag("load-one-sided", 2 if second else 1, ("participant", participant.id))


@rule
def participant_ending(found: Found) -> Iterator[Flag]:
    case = found.case
    for participant in case.plan.participants:
        until = participant.until
        if until is None or not within_30_days(case, until):
            continue
        days = [
            o.date
            for task in case.plan.tasks
            for o in case.times[task.id]
            if until < o.date <= until + timedelta(days=90)
            for c in responsible_or_backup(case, task)
            if c.participant == participant.id and holds_but_for_the_participants_until(case, c, o)
        ]
        if days:
            yield flag("participant-ending", 3, ("participant", participant.id), first=min(days))


# Commitments


@rule
def commitment_unconfirmed(found: Found) -> Iterator[Flag]:
    for c in found.case.plan.commitments:
        if (
            c.status is CommitmentStatus.AGREED
            and c.role in {Role.RESPONSIBLE, Role.BACKUP}
            and touches(None, c.until, found.case.on)
            and (c.confirmed_on is None or c.confirmed_by is ConfirmedBy.PROXY)
        ):
            yield flag("commitment-unconfirmed", 2, ("commitment", c.id))


@rule
def commitment_stale(found: Found) -> Iterator[Flag]:
    for c in found.case.plan.commitments:
        if c.status is CommitmentStatus.ASKED and c.asked_on is not None and (found.case.on - c.asked_on).days > 7:
            yield flag("commitment-stale", 2, ("commitment", c.id))


@rule
def commitment_ending(found: Found) -> Iterator[Flag]:
    case = found.case
    for c in case.plan.commitments:
        if c.status is not CommitmentStatus.AGREED or c.role is not Role.RESPONSIBLE:
            continue
        if c.until is None or not within_30_days(case, c.until):
            continue
        following = [o for o in case.times[c.task] if c.until < o.date <= c.until + timedelta(days=90)]
        if not following:
            continue
        o = min(following, key=lambda o: o.start)
        if not [other for other in holding(case, o, Role.RESPONSIBLE, CommitmentStatus.AGREED) if other.id != c.id]:
            yield flag("commitment-ending", 2, ("commitment", c.id), first=o.date)


# Interfaces


def interface_flags(found: Found, wanted: InterfaceState, severities: dict[Criticality, int]) -> Iterator[Flag]:
    for interface in found.interfaces:
        if interface.state is wanted:
            severity = severities[interface.criticality]
            if wanted is InterfaceState.UNCOVERED and interface.criticality is QUALITY and interface.cross_system:
                severity = 2
            yield flag(f"interface-{wanted}", severity, ("interface", interface.id), first=interface.first)


@rule
def interface_uncovered(found: Found) -> Iterator[Flag]:
    yield from interface_flags(found, InterfaceState.UNCOVERED, {VITAL: 3, IMPORTANT: 2, QUALITY: 1})


@rule
def interface_one_sided(found: Found) -> Iterator[Flag]:
    yield from interface_flags(found, InterfaceState.ONE_SIDED, {VITAL: 2, IMPORTANT: 2, QUALITY: 1})


@rule
def interface_incomplete(found: Found) -> Iterator[Flag]:
    yield from interface_flags(found, InterfaceState.INCOMPLETE, {VITAL: 2, IMPORTANT: 1, QUALITY: 1})


@rule
def interface_blocked(found: Found) -> Iterator[Flag]:
    yield from interface_flags(found, InterfaceState.BLOCKED, {VITAL: 3, IMPORTANT: 3, QUALITY: 3})


@rule
def interface_untried(found: Found) -> Iterator[Flag]:
    for interface in found.interfaces:
        if interface.state is not InterfaceState.AGREED or interface.handover is None:
            continue
        handover = next(h for h in found.case.plan.handovers if h.id == interface.handover)
        agreed_on = seams.later_agreement(handover)
        if agreed_on is not None and (found.case.on - agreed_on).days > 365:
            yield flag("interface-untried", 1, ("interface", interface.id), first=interface.first)


@rule
def interface_without_trace(found: Found) -> Iterator[Flag]:
    for h in found.case.plan.handovers:
        if h.giver_agreed_on is None or h.receiver_agreed_on is None or h.channel not in {"spoken", "telephone"}:
            continue
        if h.object is HandoverObject.ITEM or any(found.case.task(t).area is Area.ILLNESS for t in h.tasks):
            yield flag("interface-without-trace", 2, ("handover", h.id))


@rule
def transition_open(found: Found) -> Iterator[Flag]:
    case = found.case
    calm = {TransitionKind.CARE_LEVEL_CHANGE, TransitionKind.PILOT_CHANGE, TransitionKind.DEATH}
    settled = {InterfaceState.AGREED, InterfaceState.TRIED}
    for transition in case.plan.transitions:
        ahead = (transition.on - case.on).days
        if not -7 <= ahead <= 14:
            continue
        required = [item for item in transition.items if item.required]
        states = [seams.seam_state(case, seams.transition_seam(transition, item)) for item in required]
        if not required or any(state not in settled for state in states):
            severity = 4 if abs(ahead) <= 3 and transition.kind not in calm else 3
            yield flag("transition-open", severity, ("transition", transition.id), first=transition.on)


@rule
def information_dead_end(found: Found) -> Iterator[Flag]:
    for item in found.case.plan.information:
        if bool(item.produced_by) != bool(item.needed_by):
            severity = 3 if item.scope is Scope.HEALTH else 2
            yield flag("information-dead-end", severity, ("information", item.id))


# Consents


@rule
def consent_missing(found: Found) -> Iterator[Flag]:
    case = found.case
    for participant in case.plan.participants:
        times = carried_times(found, participant.id)
        if (
            times
            and participant.system is not HelpSystem.CLIENT
            and not seams.in_force(case, participant.id, Scope.PLAN, case.on)
        ):
            severity = 1 if participant.system is HelpSystem.FAMILY else 2
            yield flag("consent-missing", severity, ("participant", participant.id), first=min(o.date for o in times))


@rule
def consent_ending(found: Found) -> Iterator[Flag]:
    case = found.case
    for consent in case.plan.consents:
        if consent.until is None or not within_30_days(case, consent.until):
            continue
        alone = replace(case, plan=replace(case.plan, consents=(consent,)))
        others = replace(case, plan=replace(case.plan, consents=tuple(k for k in case.plan.consents if k != consent)))
        day_after = consent.until + timedelta(days=1)
        if seams.in_force(alone, consent.participant, consent.scope, case.on) and not seams.in_force(
            others, consent.participant, consent.scope, day_after
        ):
            yield flag("consent-ending", 1, ("consent", consent.id), first=consent.until)


# Needs, goals and the household


@rule
def need_without_task(found: Found) -> Iterator[Flag]:
    for need in found.case.plan.needs:
        if not any(o.task.area is need.area for o, _ in found.occurrences):
            yield flag("need-without-task", 2, ("need", need.id))


@rule
def goal_without_task(found: Found) -> Iterator[Flag]:
    for goal in found.case.plan.goals:
        if not any(task.goal == goal.id for task in found.case.plan.tasks):
            yield flag("goal-without-task", 1, ("goal", goal.id))


def clients(case: Case) -> set[str]:
    return {p.id for p in case.plan.participants if p.system is HelpSystem.CLIENT}


@rule
def wish_missing(found: Found) -> Iterator[Flag]:
    plan = found.case.plan
    if not any(goal.kind is GoalKind.WISH and goal.by in clients(found.case) for goal in plan.goals):
        yield flag("wish-missing", 2, ("household", plan.household.id))


@rule
def client_not_contributing(found: Found) -> Iterator[Flag]:
    plan = found.case.plan
    if (
        clients(found.case)
        and not any(c.participant in clients(found.case) for c in plan.commitments)
        and not any(o.task.client_can in {ClientCan.ALONE, ClientCan.PARTLY} for o, _ in found.occurrences)
    ):
        yield flag("client-not-contributing", 1, ("household", plan.household.id))


@rule
def triangle_one_sided(found: Found) -> Iterator[Flag]:
    case = found.case
    carrying = {case.participant(p).system for _, occurrence in found.occurrences for p in occurrence.carried_by} - {
        HelpSystem.CLIENT
    }
    if len(carrying) == 1 and len({o.task.id for o, _ in found.occurrences}) >= 3:
        yield flag("triangle-one-sided", 1, ("household", case.plan.household.id))


@rule
def pilot_overused(found: Found) -> Iterator[Flag]:
    plan = found.case.plan
    pilot = plan.household.care_pilot
    own = [h for h in plan.handovers if h.owner is not None and h.owner == pilot]
    if pilot is not None and len(plan.handovers) >= 5 and len(own) * 100 > len(plan.handovers) * 40:
        yield flag("pilot-overused", 1, ("participant", pilot))


@rule
def review_overdue(found: Found) -> Iterator[Flag]:
    household = found.case.plan.household
    if household.review_on is None or household.review_on < found.case.on:
        yield flag("review-overdue", 2, ("household", household.id), first=household.review_on)


# All of them


def accepted_as(raised: Flag, entries: Iterable[AcceptedFlag], on: date) -> AcceptedFlag | None:
    """The first entry that fits."""
    for entry in entries:
        if (
            entry.flag == raised.id
            and (entry.until is None or entry.until >= on)
            and (entry.severity is None or entry.severity >= raised.severity)
            and (raised.severity < 3 or entry.until is not None)
        ):
            return entry
    return None


def in_order(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """Severity descending, first date (none last), id by code point."""
    return tuple(sorted(flags, key=lambda f: (-f.severity, f.first is None, f.first or date.max, f.id)))


def flags(found: Found) -> tuple[tuple[Flag, ...], tuple[Flag, ...]]:
    """The open flags and the accepted ones; none for a household that is not active."""
    plan = found.case.plan
    if plan.household.status is not HouseholdStatus.ACTIVE:
        return (), ()
    opened, accepted = [], []
    for raise_flags in RULES:
        for raised in raise_flags(found):
            entry = accepted_as(raised, plan.accepted_flags, found.case.on)
            if entry is None:
                opened.append(raised)
            else:
                accepted.append(replace(raised, accepted=entry))
    return in_order(opened), in_order(accepted)
