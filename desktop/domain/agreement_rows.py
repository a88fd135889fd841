"""The rows of the agreement: who takes on what and who steps in, and what people pass on to each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.plan import Commitment, Handover, Plan, Task, Transition
from desktop.domain.report import Interface, Report
from desktop.domain.vocabulary import (
    Channel,
    ClientCan,
    CommitmentStatus,
    HelpSystem,
    InterfaceKind,
    InterfaceState,
    OccurrenceState,
    Role,
)
from desktop.domain.words import call_names, clock, day, listing, rhythm, span, term
from desktop.domain.words.dates import clocks
from desktop.texts import QT_TR_NOOP, speaker

NOBODY = "–"


@dataclass(frozen=True, slots=True)
class State:
    """How far something is; where it is not ``settled``, ``text`` says what is still missing."""

    settled: bool
    text: str


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task: what, when, who takes it on, who steps in, and what is missing."""

    title: str
    when: str
    who: str
    backup: str
    state: State


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """Something that passes on: from whom to whom, what, when and how."""

    between: str
    what: str
    how: str
    state: State
    dated: bool
    """Whether it belongs to a change on one day, such as coming home from hospital."""


SETTLED = QT_TR_NOOP("geklärt")
MISSING: Sequence[tuple[str, str]] = (
    ("task-unassigned", QT_TR_NOOP("noch offen")),
    ("task-hole", QT_TR_NOOP("an manchen Tagen offen")),
    ("task-asked", QT_TR_NOOP("Antwort steht aus")),
    ("task-fragile", QT_TR_NOOP("Wer springt ein?")),
)
"""Rule -> what is missing, in the order in which it counts."""
HANDOVER_STATES: Mapping[InterfaceState, str] = {
    InterfaceState.TRIED: QT_TR_NOOP("ausprobiert"),
    InterfaceState.AGREED: QT_TR_NOOP("verabredet"),
    InterfaceState.BLOCKED: QT_TR_NOOP("Einwilligung fehlt"),
    InterfaceState.INCOMPLETE: QT_TR_NOOP("fast fertig besprochen"),
    InterfaceState.ONE_SIDED: QT_TR_NOOP("eine Antwort steht aus"),
    InterfaceState.UNCOVERED: QT_TR_NOOP("noch nicht besprochen"),
}
AT_TIMES = QT_TR_NOOP("zeitweise offen")
TALKED_OVER = QT_TR_NOOP("so besprochen")
UNKEPT = frozenset({OccurrenceState.OPEN, OccurrenceState.PARTIAL})
WORST_FIRST = tuple(reversed(InterfaceState))
DONE = frozenset({InterfaceState.TRIED, InterfaceState.AGREED})


def task_rows(plan: Plan, on: date, report: Report, lang: str) -> tuple[TaskRow, ...]:
    """All tasks that are still to come: those that come again by their time of day, then single ones by date."""
    tasks = [task for task in plan.tasks if task.recurrence or task.start.date() >= on]
    tasks.sort(
        key=lambda task: (not task.recurrence, task.recurrence is None and task.start, task.start.time(), task.id)
    )
    rows = _TaskRows(plan, on, report, lang)
    return tuple(rows.row(task) for task in tasks)


class _TaskRows:
    """What the rows of all tasks need to know."""

    def __init__(self, plan: Plan, on: date, report: Report, lang: str) -> None:
        self.on, self.lang, self.tr = on, lang, speaker(lang)
        self.names = call_names(plan.participants)
        self.client = next((self.names[p.id] for p in plan.participants if p.system is HelpSystem.CLIENT), "")
        self.commitments: dict[str, list[Commitment]] = {}
        for commitment in plan.commitments:
            if commitment.until is None or commitment.until >= on:
                self.commitments.setdefault(commitment.task, []).append(commitment)
        self.flagged = {(flag.rule, flag.subject.id) for flag in report.flags}
        self.accepted = {flag.subject.id for flag in report.accepted if flag.rule.startswith("task-")}
        self.seen = {o.task for o in report.occurrences}
        self.unkept = {o.task for o in report.occurrences if o.state in UNKEPT}

    def row(self, task: Task) -> TaskRow:
        said = self.commitments.get(task.id, [])
        return TaskRow(
            title=task.title,
            when=rhythm(task, self.lang),
            who=self._who(task, said),
            backup=self._people(task, said, Role.BACKUP, CommitmentStatus.AGREED) or NOBODY,
            state=self._state(task, said),
        )

    def _who(self, task: Task, said: Sequence[Commitment]) -> str:
        carrying = self._people(task, said, Role.RESPONSIBLE, CommitmentStatus.AGREED)
        asked = self._people(task, said, Role.RESPONSIBLE, CommitmentStatus.ASKED)
        helping = self._people(task, said, Role.CONTRIBUTES, CommitmentStatus.AGREED)
        if task.client_can is not ClientCan.NO and self.client and self.client not in (carrying, helping):
            if task.client_can is ClientCan.ALONE:
                carrying = carrying or self.client
            else:
                helping = "\n".join(filter(None, (helping, self.client)))
        parts = [carrying or ("" if asked else NOBODY)]
        parts.append(self.tr("angefragt: {names}").format(names=asked.replace("\n", ", ")) if asked else "")
        parts.append(self.tr("hilft mit: {names}").format(names=helping.replace("\n", ", ")) if helping else "")
        return "\n".join(filter(None, parts))

    def _people(self, task: Task, said: Sequence[Commitment], role: Role, status: CommitmentStatus) -> str:
        """Names in the order of the plan, each with its days where they are not all days of the task."""
        found = [c for c in said if c.role is role and c.status is status]
        return "\n".join(dict.fromkeys(self._person(task, c) for c in found))

    def _person(self, task: Task, commitment: Commitment) -> str:
        name = self.names[commitment.participant]
        limits = [limit for limit in (self._days(task, commitment), self._hours(task, commitment)) if limit]
        first = commitment.from_ if commitment.from_ and commitment.from_ > self.on else None
        if limit := span(first, commitment.until, self.lang):
            limits.append(limit)
        return f"{name} ({', '.join(limits)})" if limits else name

    def _days(self, task: Task, commitment: Commitment) -> str:
        """The days of a commitment where they are fewer than those of the task, as short as can be."""
        if commitment.dates:
            return listing([day(d, self.lang, year=False) for d in commitment.dates], self.lang)
        if not commitment.recurrence:
            return ""
        said = rhythm(replace(task, recurrence=commitment.recurrence, exceptions=()), self.lang)
        return said.replace(f", {clock(task.start, self.lang)}", "")

    def _hours(self, task: Task, commitment: Commitment) -> str:
        if commitment.from_time is None and commitment.to_time is None:
            return ""
        end = (task.start + timedelta(minutes=task.duration_minutes)).time()
        first, until = clocks([commitment.from_time or task.start.time(), commitment.to_time or end], self.lang)
        return self.tr("{first} bis {until}").format(first=first, until=until)

    def _state(self, task: Task, said: Sequence[Commitment]) -> State:
        missing = next((text for rule, text in MISSING if (rule, task.id) in self.flagged), "")
        if not missing and task.id in self.unkept:
            missing = AT_TIMES
        if not missing and task.id not in self.seen and task.client_can is not ClientCan.ALONE:
            missing = self._still_missing(said)
        if missing and task.id not in self.accepted:
            return State(False, self.tr(missing))
        return State(True, self.tr(TALKED_OVER if task.id in self.accepted else SETTLED))

    def _still_missing(self, said: Sequence[Commitment]) -> str:
        """What is missing for a task that lies beyond the window of the report."""
        statuses = {c.status for c in said if c.role is Role.RESPONSIBLE}
        if CommitmentStatus.AGREED in statuses:
            return ""
        return MISSING[2][1] if CommitmentStatus.ASKED in statuses else MISSING[0][1]


def handover_rows(plan: Plan, report: Report, lang: str) -> tuple[HandoverRow, ...]:
    """All handovers that the plan needs or that people have arranged; one row for each arrangement."""
    rows = _HandoverRows(plan, lang)
    seams: dict[str, list[Interface]] = {}
    for interface in report.interfaces:
        seams.setdefault(interface.handover or interface.id, []).append(interface)
    worst = [min(found, key=lambda seam: WORST_FIRST.index(seam.state)) for found in seams.values()]
    return tuple(
        sorted((rows.row(seam) for seam in worst), key=lambda row: (row.dated, row.between.casefold(), row.what))
    )


class _HandoverRows:
    """What the rows of all handovers need to know."""

    def __init__(self, plan: Plan, lang: str) -> None:
        self.plan, self.lang, self.tr = plan, lang, speaker(lang)
        self.names = call_names(plan.participants)
        self.handovers = {handover.id: handover for handover in plan.handovers}
        self.transitions = {transition.id: transition for transition in plan.transitions}
        self.information = {information.id: information.title for information in plan.information}

    def row(self, seam: Interface) -> HandoverRow:
        handover = self.handovers.get(seam.handover or "")
        return HandoverRow(
            between=self._between(seam, handover),
            what=(handover and handover.what) or self._what(seam),
            how=self._how(seam, handover),
            state=State(seam.state in DONE, self.tr(HANDOVER_STATES[seam.state])),
            dated=seam.kind is InterfaceKind.TRANSITION,
        )

    def _between(self, seam: Interface, handover: Handover | None) -> str:
        giver = self.names.get((handover.giver if handover else seam.giver) or "")
        receiver = self.names.get((handover.receiver if handover else seam.receiver) or "")
        if giver and receiver:
            return self.tr("{giver} an {receiver}").format(giver=giver, receiver=receiver)
        return self.tr("an {receiver}").format(receiver=receiver) if receiver else giver or NOBODY

    def _what(self, seam: Interface) -> str:
        _, *ids = seam.id.split(":")
        if seam.kind is InterfaceKind.TRANSITION:
            transition = self.transitions[ids[0]]
            return next((item.title for item in transition.items if item.id == ids[1]), "")
        if seam.kind is InterfaceKind.INFORMATION:
            return self.information.get(ids[0], "")
        titles = [task.title for task in (self.plan.task(i) for i in seam.tasks) if task]
        if seam.kind is InterfaceKind.SEQUENCE:
            titles = [task.title for task in (self.plan.task(i) for i in ids[:2]) if task]
            return self.tr("{before}, dann {after}").format(before=titles[0], after=titles[-1])
        if seam.kind is InterfaceKind.BACKUP:
            return self.tr("{task}, wenn {giver} einmal nicht kann").format(
                task=", ".join(titles), giver=self.names.get(seam.giver or "", "")
            )
        return ", ".join(titles)

    def _how(self, seam: Interface, handover: Handover | None) -> str:
        parts = []
        if seam.kind is InterfaceKind.TRANSITION:
            parts.append(self._transition(self.transitions[seam.id.split(":")[1]]))
        if handover:
            parts += [handover.trigger or "", self._channel(handover.channel)]
            if handover.fallback:
                parts.append(self.tr("sonst: {fallback}").format(fallback=handover.fallback))
        return "\n".join(filter(None, parts)) or NOBODY

    def _transition(self, transition: Transition) -> str:
        """The kind in plain words: its title may say more of someone's health than everyone need read."""
        return f"{term(transition.kind, self.lang)}, {day(transition.on, self.lang, year=False)}"

    def _channel(self, channel: str | None) -> str:
        return term(Channel(channel), self.lang) if channel in set(Channel) else channel or ""
