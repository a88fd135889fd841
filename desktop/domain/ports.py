"""What rooms above the domain are handed, so that they need not know each other."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypedDict, Unpack

from desktop.domain.key_card import KeyGroup
from desktop.domain.plan import Plan
from desktop.domain.records import Answer, Conference, Note, OpenDecision, Scan, Version

if TYPE_CHECKING:
    from desktop.domain.agreed import Agreed
    from desktop.domain.caseload import FindingsStore
    from desktop.domain.history import Event
    from desktop.domain.waiting import Waiting


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """A household as the list shows it; ``changed_at`` is the UTC time of its last change."""

    id: str
    name: str
    city: str | None
    district: str | None
    care_pilot: str | None
    status: str
    review_on: date | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which households a list holds. Each part that says something narrows it; only active ones are then left.

    ``pilot`` is the name of who holds the threads, ``area`` a district or, where none is named, a city; ``review_by``
    the last day of the next look at the plan, where a household without such a day belongs too.
    """

    pilot: str | None = None
    area: str | None = None
    review_by: date | None = None


ALL = Sieve()


class HouseholdList(Sequence[HouseholdRow]):
    """Households in an order that is known at once; a row is read from the store when it is looked at."""

    @abstractmethod
    def in_order(self, places: Sequence[int]) -> "HouseholdList":
        """The same households, each of which stood at one of ``places``, in the order of these; no row is read."""

    @abstractmethod
    def ids(self) -> Sequence[str]:
        """The ids of the households, in their order; no row is read."""


class PlanStore(Protocol):
    """Where plans last. Every call is durable when it returns, or raises ``VaultError`` and has changed nothing."""

    author: str
    """Who is named in the history for what is saved from now on."""

    def households(self, search: str = "", sieve: Sieve = ALL) -> HouseholdList:
        """All households, or those that ``search`` finds by household, participant or task; by name."""

    def areas(self) -> Sequence[str]:
        """The districts and cities in which active households are, as ``Sieve.area`` takes them; by name."""

    def load(self, household_id: str) -> Plan:
        """The plan of a household."""

    def plans(self) -> Iterator[Plan]:
        """All plans, one after the other, without holding more than one."""

    def waiting(self) -> Iterator["Waiting"]:
        """What each active household waits for, one after the other, without reading its whole plan."""

    @property
    def findings(self) -> "FindingsStore":
        """Where the results of checks are kept."""

    def save(self, before: Plan | None, after: Plan, reason: str = "") -> None:
        """Write what differs together with its log entries; ``before`` is the plan that the editor had seen."""

    def events(self, household_id: str) -> Sequence["Event"]:
        """What happened to a household, the latest first; ``history.told`` says it."""

    def undo(self, step: int, reason: str = "") -> Plan | None:
        """Take back a step of the history as a new change; the plan after it, ``None`` where the household goes."""

    def agreed(self, household_id: str) -> "Agreed | None":
        """What ``check`` has to know of a household's latest agreement, ``None`` where there is none."""

    def note_output(
        self, kind: str, household_id: str | None, recipient: str, on: date, version: int | None = None
    ) -> None:
        """Remember what left the program; ``kind`` is one of ``OUTPUT_KINDS``, ``recipient`` a name or "".

        ``version`` is the number of the agreement that it is a copy of.
        """


class RecordStore(Protocol):
    """Where agreements, round tables and notes last, beside the plans; durable as in ``PlanStore``.

    What is given as ``before`` is what the editor had seen; where somebody else changed the same meanwhile,
    ``VaultError`` is raised and nothing was written. A call with the two swapped takes a step back.
    """

    def versions(self, household_id: str) -> Sequence[Version]:
        """All versions of a household's agreement, the latest first."""

    def make_version(
        self, plan: Plan, on: date, *, effective_from: date | None = None, review_on: date | None = None
    ) -> Version:
        """Keep the agreement as ``plan`` says it; without ``effective_from`` it holds from ``on``."""

    def take_back_version(self, version: Version) -> None:
        """Take back the latest version, made by mistake; refused where somebody answered it or it has scans."""

    def save_answer(self, version: Version, before: Answer | None, after: Answer | None) -> Version:
        """Note, change or take out (``after`` is ``None``) what one participant answered; the version with it."""

    def conferences(self, household_id: str) -> Sequence[Conference]:
        """The round tables of a household, the latest first."""

    def save_conference(self, before: Conference | None, after: Conference | None) -> None:
        """Write what differs; ``None`` before: a new one, ``None`` after: it goes."""

    def open_decisions(self) -> Sequence[OpenDecision]:
        """The decisions of all active households that are not done yet; by due day, those without one last."""

    def notes(self, household_id: str) -> Sequence[Note]:
        """The notes of a household, the latest first."""

    def save_note(self, before: Note | None, after: Note | None) -> None:
        """Write what differs in day, text and author; a note that goes takes its scans with it for good."""

    def attach(  # noqa: PLR0913 - what there is to say of a scan
        self, to: Version | Note, name: str, media_type: str, content: bytes, *, on: date, shows: Sequence[str] = ()
    ) -> Scan:
        """Keep a scan or photo, its bytes untouched."""

    def content(self, to: Version | Note, scan: Scan) -> bytes:
        """The bytes of a scan, after its hash was compared; ``VaultError`` where it differs."""

    def detach(self, to: Version | Note, scan: Scan) -> None:
        """Let go of a scan for good; to have it back, attach its bytes anew."""


class Store(PlanStore, RecordStore, Protocol):
    """Plans, and what is kept beside them: all that a window shows and changes."""


DOCUMENT_KINDS = (
    "agreement",
    "week",
    "sheet",
    "open-points",
    "emergency",
    "plan",
    "matrix",
    "conference",
    "family-time",
)
"""The documents that a ``Printer`` makes, in the words of the command line."""


OUTPUT_KINDS = (*DOCUMENT_KINDS, "plan-file", "access", "statistics")
"""What leaves the program and is remembered: documents, plan files, what is known of somebody, anonymous figures."""


class How(TypedDict, total=False):
    """How a document is wanted.

    ``participant`` is the id of whose "sheet" it is; without, those of all in one file. ``large`` sets the agreement in
    large print. ``versions`` are those of the household, the latest first: an "agreement" is printed as the first of
    them where the plan says the same, else as a draft; ``None`` where nothing is known of versions, as for a file.
    ``conference`` is the one whose decisions the sheet of that name tells; without, it is a form to write on.
    """

    participant: str | None
    large: bool
    versions: Sequence[Version] | None
    conference: Conference | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A document to be made and put at ``path``, one of many; ``how`` as for ``Printer.document``."""

    kind: str
    plan: Plan
    on: date
    path: Path
    lang: str = "de"
    how: How = field(default_factory=How)


class Printer(Protocol):
    """Makes the printed documents."""

    def document(self, kind: str, plan: Plan, on: date, lang: str = "de", **how: Unpack[How]) -> bytes:
        """The finished PDF of one document, ``kind`` is one of ``DOCUMENT_KINDS``."""

    def write(self, kind: str, plan: Plan, on: date, path: Path, lang: str = "de", **how: Unpack[How]) -> None:
        """The same, put at ``path`` at once or not at all."""

    def write_key_card(self, groups: Sequence[KeyGroup], on: date, path: Path, lang: str = "de") -> None:
        """The keys of the program on paper, put at ``path`` at once or not at all; nothing of a plan is on it."""

    def keep(self, order: Order, pdf: bytes) -> None:
        """Put what ``document`` made for an order at its place at once or not at all."""

    def remarks(self, plan: Plan, lang: str = "de") -> Sequence[str]:
        """What a person should know before printing: characters that paper leaves out, and where they stand."""


class Standing(StrEnum):
    """How a household from elsewhere stands to what is kept already."""

    NEW = "new"
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A household as somebody else's file tells it, not yet taken in.

    ``questions`` are what the file does not say and a person should decide, ``notes`` what the plan has no field for.
    """

    source: str
    plan: Plan
    questions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Desk(Protocol):
    """What comes in from outside, what is given out at somebody's wish, and what is erased for good."""

    def read(self, path: Path, lang: str = "de") -> Sequence[Incoming]:
        """The households of a file; needs no store. Raises ``NahtstelleError`` where anything in it is wrong."""

    def back_up(self) -> None:
        """Keep the state before much is changed at once, where it is not kept yet."""

    def standing(self, plan: Plan) -> Standing:
        """Whether the household is kept already, and with the same content."""

    def take_in(self, plan: Plan) -> None:
        """Store a household; one that is kept with other content becomes a change that can be taken back."""

    def hand_over(self, plan: Plan, on: date, path: Path, recipient: str = "") -> None:
        """Write a plan file, noted; for ``recipient``, the id of a participant, what their consents cover."""

    def answer(self, household_id: str, participant: str, on: date, path: Path, lang: str = "de") -> None:
        """Write all that is kept about somebody (GDPR, article 15): PDF, or JSON by the ending ``.json``; noted."""

    def erase(self, household_id: str, participant: str = "") -> None:
        """Erase a household, or one participant of it, for good."""
