"""What one participant's own sheet says (``documents.md``, "sheet"): their tasks, and whom to call if they cannot come.

Everything is taken from the plan as far as their consents reach (``disclosure.py``); of others it names only the
people they need for that.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.disclosure import NotAgreed, seen_by
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import Contact, address_line, alphabetical, no_break, taking_part
from desktop.domain.plan import Commitment, Participant, Plan, Task
from desktop.domain.vocabulary import Channel, ClientCan, CommitmentStatus, HelpSystem, Role
from desktop.domain.words import call_names, listing, rhythm, rhythm_of, span, term
from desktop.texts import QT_TR_NOOP, speaker

SHOWN = (CommitmentStatus.AGREED, CommitmentStatus.ASKED, CommitmentStatus.PAUSED)
"""Who said no, was only thought of or has stopped finds nothing of that on the own sheet."""
PARTS = {
    Role.RESPONSIBLE: QT_TR_NOOP("ich übernehme"),
    Role.BACKUP: QT_TR_NOOP("ich springe ein"),
    Role.CONTRIBUTES: QT_TR_NOOP("ich helfe mit"),
    Role.INFORMED: QT_TR_NOOP("ich weiß Bescheid"),
}
ASKED = QT_TR_NOOP("angefragt, ich überlege noch")
PAUSED = QT_TR_NOOP("ich mache gerade Pause")
ALONE = QT_TR_NOOP("mache ich selbst")
PARTLY = QT_TR_NOOP("mache ich zum Teil selbst")


@dataclass(frozen=True, slots=True)
class OwnTask:
    """One task of theirs: ``part`` is what they do in it, ``backup`` who steps in, "" for nobody yet."""

    title: str
    when: str
    part: str
    backup: str
    answered: bool
    """Whether they have said yes; else they may still think about it."""


@dataclass(frozen=True, slots=True)
class OwnHandover:
    """Something they pass on or are given."""

    between: str
    what: str
    how: str


@dataclass(frozen=True, slots=True)
class FirstCall:
    """Whom to call first where they cannot do ``tasks``; none: for everything."""

    who: Contact
    tasks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSheet:
    """The sheet of one participant in one language. Without ``agreed`` it holds nothing but their name."""

    lang: str
    name: str
    agreed: bool
    household: str = ""
    address: str = ""
    tasks: tuple[OwnTask, ...] = ()
    handovers: tuple[OwnHandover, ...] = ()
    contacts: tuple[Contact, ...] = ()
    first_calls: tuple[FirstCall, ...] = ()
    on: date
    fingerprint: str


def own_sheet(plan: Plan, participant: str, on: date, lang: str = "de") -> OwnSheet:
    """The sheet of one participant. Raises as ``seen_by``."""
    seen = seen_by(plan, participant, on)
    return _Making(seen, participant, on, lang).sheet(fingerprint(plan))


def own_sheets(plan: Plan, on: date, lang: str = "de") -> tuple[OwnSheet, ...]:
    """The sheets of everyone who takes part, in alphabetical order; where nothing is agreed, the name alone."""
    sheets = []
    for person in taking_part(plan, on):
        try:
            sheets.append(own_sheet(plan, person.id, on, lang))
        except NotAgreed:
            sheets.append(OwnSheet(lang=lang, name=person.name, agreed=False, on=on, fingerprint=fingerprint(plan)))
    return tuple(sheets)


class _Making:
    """What the parts of a sheet need to know; ``plan`` is what the participant may see."""

    def __init__(self, plan: Plan, participant: str, on: date, lang: str) -> None:
        self.plan, self.who, self.on, self.lang = plan, participant, on, lang
        self.tr = speaker(lang)
        self.names = call_names(plan.participants)
        self.here = {person.id: person for person in taking_part(plan, on)}
        self.person = plan.participant(participant)
        self.holding = [c for c in plan.commitments if c.until is None or c.until >= on]

    def sheet(self, sign: str) -> OwnSheet:
        calls = self._first_calls()
        return OwnSheet(
            lang=self.lang,
            name=self.person.name if self.person else "",
            agreed=True,
            household=self.plan.household.name,
            address=address_line(self.plan.household.address),
            tasks=self._tasks(),
            handovers=self._handovers(),
            contacts=self._contacts(),
            first_calls=calls,
            on=self.on,
            fingerprint=sign,
        )

    def _own(self) -> list[tuple[Task, Commitment]]:
        """Their commitments with the tasks, in the order of the day; what is over is left out."""
        tasks = {task.id: task for task in self.plan.tasks if task.recurrence or task.start.date() >= self.on}
        own = [
            (tasks[c.task], c)
            for c in self.holding
            if c.participant == self.who and c.status in SHOWN and c.task in tasks
        ]
        return sorted(own, key=lambda pair: (_order(pair[0]), list(Role).index(pair[1].role), pair[1].id))

    def _tasks(self) -> tuple[OwnTask, ...]:
        rows = [(_order(task), self._task(task, commitment)) for task, commitment in self._own()]
        if self.person and self.person.system is HelpSystem.CLIENT:
            said = {commitment.task for _, commitment in self._own()}
            for task in self.plan.tasks:
                still = task.recurrence or task.start.date() >= self.on
                if still and task.client_can is not ClientCan.NO and task.id not in said:
                    part = self.tr(ALONE if task.client_can is ClientCan.ALONE else PARTLY)
                    row = OwnTask(task.title, rhythm(task, self.lang), part, self._backup(task), answered=True)
                    rows.append((_order(task), row))
        return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0]))

    def _task(self, task: Task, commitment: Commitment) -> OwnTask:
        first = commitment.from_ if commitment.from_ and commitment.from_ > self.on else None
        limit = span(first, commitment.until, self.lang)
        when = rhythm_of(commitment, task, self.lang)
        part = PARTS[commitment.role]
        if commitment.status is not CommitmentStatus.AGREED:
            part = ASKED if commitment.status is CommitmentStatus.ASKED else PAUSED
        return OwnTask(
            title=task.title,
            when=f"{when}, {limit}" if limit else when,
            part=self.tr(part),
            backup="" if commitment.role is Role.BACKUP else self._backup(task),
            answered=commitment.status is not CommitmentStatus.ASKED,
        )

    def _steps_in(self, task: Task) -> list[str]:
        """Who steps in for a task and takes part, in alphabetical order, without the person of the sheet."""
        found = {
            c.participant
            for c in self.holding
            if c.task == task.id and c.role is Role.BACKUP and c.status is CommitmentStatus.AGREED
        }
        return self._in_order(found)

    def _in_order(self, ids: Iterable[str]) -> list[str]:
        here = [self.here[i] for i in set(ids) if i in self.here and i != self.who]
        return [person.id for person in sorted(here, key=lambda p: (alphabetical(p.name), p.id))]

    def _backup(self, task: Task) -> str:
        return listing([self.names[i] for i in self._steps_in(task)], self.lang)

    def _handovers(self) -> tuple[OwnHandover, ...]:
        rows = []
        for handover in self.plan.handovers:
            if self.who not in (handover.giver, handover.receiver):
                continue
            other = self.names[handover.receiver if handover.giver == self.who else handover.giver]
            text = self.tr("Ich an {name}") if handover.giver == self.who else self.tr("{name} an mich")
            channel = handover.channel or ""
            way = term(Channel(channel), self.lang) if channel in set(Channel) else channel
            titles = [task.title for task in map(self.plan.task, handover.tasks) if task]
            how = ", ".join(part for part in (handover.trigger or "", way) if part)
            what = handover.what or ", ".join(titles) or term(handover.object, self.lang)
            rows.append(OwnHandover(text.format(name=other), what, how))
        return tuple(rows)

    def _first_calls(self) -> tuple[FirstCall, ...]:
        """Who steps in for which task, then the care pilot for everything."""
        tasks: dict[str, list[str]] = {}
        for task, commitment in self._own():
            if commitment.role in (Role.RESPONSIBLE, Role.CONTRIBUTES) and commitment.status is CommitmentStatus.AGREED:
                for person in self._steps_in(task):
                    tasks.setdefault(person, []).append(task.title)
        calls = [FirstCall(self._contact(self.here[i]), tuple(dict.fromkeys(titles))) for i, titles in tasks.items()]
        pilot = self._pilot()
        return (*calls, FirstCall(self._contact(pilot), ())) if pilot else tuple(calls)

    def _pilot(self) -> Participant | None:
        pilot = self.here.get(self.plan.household.care_pilot or "")
        return pilot if pilot and pilot.id != self.who else None

    def _contacts(self) -> tuple[Contact, ...]:
        """Whom they need: the person at the centre, who steps in, whom they hand over to or from, the care pilot."""
        needed = {person.id for person in self.here.values() if person.system is HelpSystem.CLIENT}
        for task, _ in self._own():
            needed |= set(self._steps_in(task))
        for handover in self.plan.handovers:
            if self.who in (handover.giver, handover.receiver):
                needed |= {handover.giver, handover.receiver}
        if pilot := self._pilot():
            needed.add(pilot.id)
        return tuple(self._contact(self.here[i]) for i in self._in_order(needed))

    def _contact(self, person: Participant) -> Contact:
        relation = person.relation or term(person.system, self.lang)
        return Contact(self.names[person.id], relation, no_break(person.phone or ""), person.reachable or "")


def _order(task: Task) -> tuple[bool, str, str]:
    """Tasks that come again by their time of day, then single ones by date."""
    start = task.start.time() if task.recurrence else task.start
    return not task.recurrence, start.isoformat(), task.id
