"""A flag together with what the plan knows about it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from string import Formatter

from desktop.domain.plan import Absence, Commitment, Consent, Plan, Task, Transition
from desktop.domain.report import Flag, Subject
from desktop.domain.schedule import days_of
from desktop.domain.vocabulary import CommitmentStatus, Role
from desktop.domain.words import call_names, listing, number, quoted
from desktop.texts import Speaker, speaker

MOST_NAMED = 3


def is_carrying(commitment: Commitment) -> bool:
    """Whether a commitment carries or steps in: agreed, responsible or backup."""
    return commitment.status is CommitmentStatus.AGREED and commitment.role in (Role.RESPONSIBLE, Role.BACKUP)


@dataclass(frozen=True, slots=True)
class Saying:
    """The words of a rule. Of variants in a tuple the first is said whose places are all known."""

    title: tuple[str, ...]
    reason: tuple[str, ...]
    questions: tuple[str | tuple[str, ...], ...]


class Seen:
    """A flag together with what the plan knows about it, in the reader's language."""

    def __init__(self, plan: Plan, flag: Flag, lang: str) -> None:
        self.plan = plan
        self.flag = flag
        self.lang = lang

    @cached_property
    def tr(self) -> Speaker:
        """The texts of the reader's language."""
        return speaker(self.lang)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What the participants are called, by id."""
        return call_names(self.plan.participants)

    def about(self, kind: str, entity_id: str) -> "Seen":
        """The same flag, looked at as one about this entity."""
        return Seen(self.plan, replace(self.flag, subject=Subject(kind, entity_id), others=()), self.lang)

    def ids(self, kind: str) -> list[str]:
        """The ids of the flag's subjects of one kind, in their order."""
        return [subject.id for subject in (self.flag.subject, *self.flag.others) if subject.kind == kind]

    def name(self, participant: str | None) -> str:
        """What someone is called, "" where the plan does not know them."""
        return self.names.get(participant or "", "")

    def people(self, ids: Iterable[str], either: bool = False) -> str:
        """Names in alphabetical order."""
        return listing(sorted({self.name(i) for i in ids} - {""}, key=str.casefold), self.lang, either)

    def titles(self, tasks: Sequence[Task]) -> str:
        """Titles of tasks; of more than three the first two and the number of the others."""
        said = [quoted(task.title, self.lang) for task in tasks]
        if len(said) > MOST_NAMED:
            rest = self.tr("{number} weitere Aufgaben").format(number=number(len(said) - 2, self.lang))
            said = [*said[:2], rest]
        return listing(said, self.lang)

    @cached_property
    def commitment(self) -> Commitment | None:
        """The commitment that the flag is about."""
        return next((c for c in self.plan.commitments if c.id in self.ids("commitment")), None)

    @cached_property
    def consent(self) -> Consent | None:
        """The consent that the flag is about."""
        return next((c for c in self.plan.consents if c.id in self.ids("consent")), None)

    @cached_property
    def absence(self) -> Absence | None:
        """The absence that the flag is about."""
        return next((a for a in self.plan.absences if a.id in self.ids("absence")), None)

    @cached_property
    def transition(self) -> Transition | None:
        """The transition that the flag is about."""
        return next((t for t in self.plan.transitions if t.id in self.ids("transition")), None)

    @cached_property
    def tasks(self) -> list[Task]:
        """The tasks that the flag is about, in its order; for a commitment its own."""
        ids = self.ids("task") or ([self.commitment.task] if self.commitment else [])
        return [task for task in map(self.plan.task, ids) if task]

    @cached_property
    def person(self) -> str:
        """The id of the participant that the flag is about, "" where there is none."""
        of = self.commitment or self.consent or self.absence
        return next(iter(self.ids("participant")), of.participant if of else "")

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days that the flag is about: of its occurrences, else its first."""
        found = sorted({start.date() for start in self.flag.occurrences})
        return tuple(found) or ((self.flag.first,) if self.flag.first else ())

    def commitments(
        self, task: Task, *statuses: CommitmentStatus, roles: Sequence[Role] = (Role.RESPONSIBLE,)
    ) -> list[Commitment]:
        """The commitments for a task in one of these states and roles."""
        return [c for c in self.plan.commitments if c.task == task.id and c.status in statuses and c.role in roles]

    def holds(self, commitment: Commitment, task: Task, on: date) -> bool:
        """Whether a commitment is for an occurrence of its task on a day (``rules.md``, "holds")."""
        person = self.plan.participant(commitment.participant)
        spans = [(commitment.from_, commitment.until)]
        if person:
            spans.append((person.from_, person.until))
        if any((first and on < first) or (last and on > last) for first, last in spans):
            return False
        if commitment.dates:
            return on in commitment.dates
        return not commitment.recurrence or bool(days_of(commitment.recurrence, task.start, on, 1))

    def away(self, participant: str, on: date) -> bool:
        """Whether someone is absent on a day, or not part of the household's help."""
        person = self.plan.participant(participant)
        if person and ((person.from_ and on < person.from_) or (person.until and on > person.until)):
            return True
        return any(a.participant == participant and a.from_ <= on <= a.until for a in self.plan.absences)

    def holding(self, *statuses: CommitmentStatus, roles: Sequence[Role] = (Role.RESPONSIBLE,)) -> list[str]:
        """The participants whose commitments for the flag's first task hold on one of its days, by id."""
        if not self.tasks:
            return []
        task = self.tasks[0]
        found = self.commitments(task, *statuses, roles=roles)
        return sorted({c.participant for c in found if any(self.holds(c, task, on) for on in self.days)})


Places = Mapping[str, Callable[[Seen], str]]


def fill(text: str, seen: Seen, places: Places) -> str:
    """A text in the reader's language with its places filled, "" where one of them is not known."""
    known = {name: places[name](seen) for _, name, _, _ in Formatter().parse(text) if name}
    return seen.tr(text).format(**known) if all(known.values()) else ""


def first_known(variants: Iterable[str], seen: Seen, places: Places) -> str:
    """The first text whose places are all known, filled; "" where there is none."""
    return next((said for said in (fill(text, seen, places) for text in variants) if said), "")
