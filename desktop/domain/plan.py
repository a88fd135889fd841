"""A household's shared care plan as a value, with every entity of the plan file (``plan-file.md``).

All classes are frozen; a change makes a new Plan (``edits.py``). Dates and times are local
wall-clock values of ``Plan.timezone`` without offset; durations are whole minutes; ``None`` means "not said".
``extra`` holds the keys of a plan file that this version does not know, as the text of a JSON object (``""``: none), so
that they survive a round trip.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType

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
    Role,
    Scope,
    TransitionKind,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a household lives."""

    street: str | None = None
    postcode: str | None = None
    city: str | None = None
    district: str | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """The household; ``care_pilot`` is the id of a participant."""

    id: str
    name: str
    address: Address | None = None
    language: str | None = None
    care_pilot: str | None = None
    status: HouseholdStatus = HouseholdStatus.ACTIVE
    opened_on: date | None = None
    review_on: date | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Someone who takes part, the person at the centre included.

    ``organisation``: several people behind one name, who may be in two places at once. ``person`` is any text that
    stands for the same person in several households (``across.py``).
    """

    id: str
    name: str
    system: HelpSystem
    relation: str | None = None
    organisation: bool = False
    qualifications: tuple[str, ...] = ()
    weekly_limit_minutes: int | None = None
    on_site: bool = True
    phone: str | None = None
    email: str | None = None
    language: str | None = None
    reachable: str | None = None
    from_: date | None = None
    until: date | None = None
    person: str | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Something that needs doing, once or again and again.

    ``recurrence`` is an RFC 5545 RRULE without its prefix, ``None`` for once; ``start`` is its DTSTART.
    ``tolerance_minutes`` and ``handover`` are ``None`` where the file does not say; ``tolerance`` and
    ``needs_handover`` give what then holds.
    """

    id: str
    title: str
    area: Area
    criticality: Criticality = Criticality.IMPORTANT
    start: datetime
    duration_minutes: int
    recurrence: str | None = None
    exceptions: tuple[date, ...] = ()
    people: int = 1
    requires: tuple[str, ...] = ()
    client_can: ClientCan = ClientCan.NO
    tolerance_minutes: int | None = None
    handover: bool | None = None
    goal: str | None = None
    extra: str = ""

    @property
    def tolerance(self) -> int:
        """Minutes of overlap that do no harm: as said, else 0 for vital tasks and 15 for others."""
        if self.tolerance_minutes is not None:
            return self.tolerance_minutes
        return 0 if self.criticality is Criticality.VITAL else 15

    @property
    def needs_handover(self) -> bool:
        """Whether changing hands needs a word: as said, else true unless it is about quality of life."""
        return self.criticality is not Criticality.QUALITY if self.handover is None else self.handover


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What one participant takes on in one task.

    Without ``recurrence`` and ``dates`` it is for every occurrence of the task. ``from_time`` and ``to_time``
    narrow it to a part of the window; ``from_`` and ``until`` are its first and last day.
    """

    id: str
    task: str
    participant: str
    role: Role
    status: CommitmentStatus
    recurrence: str | None = None
    dates: tuple[date, ...] = ()
    from_time: time | None = None
    to_time: time | None = None
    from_: date | None = None
    until: date | None = None
    asked_on: date | None = None
    confirmed_on: date | None = None
    confirmed_by: ConfirmedBy = ConfirmedBy.SELF
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """``after`` needs ``before`` done at most ``within_minutes`` earlier."""

    id: str
    before: str
    after: str
    within_minutes: int = 1440
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Information:
    """Something to know that arises in some tasks and is needed in others."""

    id: str
    title: str
    scope: Scope = Scope.PLAN
    produced_by: tuple[str, ...] = ()
    needed_by: tuple[str, ...] = ()
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What two participants have arranged to pass on.

    ``channel`` is a value of ``vocabulary.Channel`` or a text of their own.
    """

    id: str
    giver: str
    receiver: str
    tasks: tuple[str, ...] = ()
    object: HandoverObject
    information: str | None = None
    transition: str | None = None
    item: str | None = None
    what: str | None = None
    trigger: str | None = None
    channel: str | None = None
    owner: str | None = None
    fallback: str | None = None
    giver_agreed_on: date | None = None
    receiver_agreed_on: date | None = None
    tried_on: date | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransitionItem:
    """One thing to settle for a transition."""

    id: str
    title: str
    giver: str | None = None
    receiver: str | None = None
    owner: str | None = None
    due: date | None = None
    required: bool = True
    agreed_on: date | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """A dated change in the household's help."""

    id: str
    kind: TransitionKind
    on: date
    title: str | None = None
    items: tuple[TransitionItem, ...] = ()
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """A participant is away from ``from_`` to ``until``, both days included."""

    id: str
    participant: str
    from_: date
    until: date
    reason: str | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What a participant may know; ``by`` is the id of who gave it."""

    id: str
    participant: str
    scope: Scope
    given_on: date
    until: date | None = None
    withdrawn_on: date | None = None
    by: str | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """Where help is needed."""

    id: str
    area: Area
    text: str
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A wish in own words, or an agreed goal; ``by`` is whose it is, ``need`` what it answers."""

    id: str
    text: str
    by: str | None = None
    kind: GoalKind
    need: str | None = None
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFlag:
    """A flag that people know of and leave as it is. The file need not give it an ``id``; reading then does."""

    id: str
    flag: str
    why: str | None = None
    by: str | None = None
    on: date | None = None
    until: date | None = None
    severity: int | None = None
    extra: str = ""


Entity = (
    Participant
    | Task
    | Commitment
    | Dependency
    | Information
    | Handover
    | Transition
    | Absence
    | Consent
    | Need
    | Goal
    | AcceptedFlag
)
"""Whatever stands in a list of a Plan."""

LISTS: Mapping[str, type[Entity]] = MappingProxyType(
    {
        "participants": Participant,
        "tasks": Task,
        "commitments": Commitment,
        "dependencies": Dependency,
        "information": Information,
        "handovers": Handover,
        "transitions": Transition,
        "absences": Absence,
        "consents": Consent,
        "needs": Need,
        "goals": Goal,
        "accepted_flags": AcceptedFlag,
    }
)
"""The lists of a Plan, named as in the plan file, and what stands in each."""

LIST_OF: Mapping[type[Entity], str] = MappingProxyType({cls: name for name, cls in LISTS.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that is agreed for one household."""

    household: Household
    timezone: str = "Europe/Berlin"
    participants: tuple[Participant, ...] = ()
    tasks: tuple[Task, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    information: tuple[Information, ...] = ()
    handovers: tuple[Handover, ...] = ()
    transitions: tuple[Transition, ...] = ()
    absences: tuple[Absence, ...] = ()
    consents: tuple[Consent, ...] = ()
    needs: tuple[Need, ...] = ()
    goals: tuple[Goal, ...] = ()
    accepted_flags: tuple[AcceptedFlag, ...] = ()
    extra: str = ""

    def find(self, kind: str, entity_id: str | None) -> Entity | None:
        """The entity of a list by its id, e.g. ``plan.find("tasks", "pills")``; ``None`` where there is none."""
        entities: tuple[Entity, ...] = getattr(self, kind)
        return next((entity for entity in entities if entity.id == entity_id), None)

    def participant(self, participant_id: str | None) -> Participant | None:
        """The participant with this id, ``None`` where there is none."""
        return next((p for p in self.participants if p.id == participant_id), None)

    def task(self, task_id: str | None) -> Task | None:
        """The task with this id, ``None`` where there is none."""
        return next((t for t in self.tasks if t.id == task_id), None)
