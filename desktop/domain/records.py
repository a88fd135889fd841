"""What is kept beside a plan and is not in its file: agreements as versions, round tables, notes of visits, scans.

They live in the vault alone (``plan-file.md``). All classes are frozen; a store makes and keeps them (``ports.py``).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import uuid4

from desktop.domain.plan import Plan


class AnswerKind(StrEnum):
    """How somebody answered an agreement. All but ``NOT_YET`` are answers."""

    SIGNED = "signed"
    """On paper."""
    BY_WORD = "by-word"
    NOT_YET = "not-yet"
    DIFFERING = "differing"
    """Takes part and sees something differently; ``Answer.words`` says what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a participant (its id) answered on a day; ``noted_by`` is the name of who wrote it down.

    ``words`` are the participant's own.
    """

    participant: str
    kind: AnswerKind
    on: date
    noted_by: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A photo or a scanned paper, bytes untouched: ``size`` of them, with the hash ``sha256`` in hexadecimal digits.

    ``shows`` are the ids of participants who can be seen or read on it: it goes when one of them is erased. What
    belongs to a version shows everybody who is named in that version.
    """

    id: str
    name: str
    media_type: str
    size: int
    sha256: str
    added_on: date
    shows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """An agreement as it was made: ``plan`` is the plan as it stood then, frozen with lists by id, texts in NFC.

    ``number`` counts from 1 in each household, ``replaces`` is the number of the one before. ``fingerprint`` is the
    sign printed on its paper, ``core`` the sign of who does what and when alone (``agreed.py``). If a person is erased,
    they leave the frozen plan too, and both signs become those of what is left.
    """

    id: str
    household: str
    number: int
    on: date
    effective_from: date
    review_on: date | None
    replaces: int | None
    plan: Plan
    fingerprint: str
    core: str
    made_by: str
    answers: tuple[Answer, ...] = ()
    scans: tuple[Scan, ...] = ()

    def answer(self, participant: str) -> Answer | None:
        """What a participant answered, ``None`` where nothing was noted."""
        return next((answer for answer in self.answers if answer.participant == participant), None)

    @property
    def answered(self) -> frozenset[str]:
        """The ids of those who answered; a noted "not yet" is no answer."""
        return frozenset(a.participant for a in self.answers if a.kind is not AnswerKind.NOT_YET)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a round table decided: who sees to it (id of a participant), until when, and since when it is done.

    ``about`` is the id of the flag that it answers.
    """

    id: str
    text: str
    owner: str | None = None
    due: date | None = None
    done_on: date | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """A round table: ``present`` are ids of participants, ``decisions`` stand in the order in which they were noted."""

    id: str
    household: str
    on: date
    title: str = ""
    present: tuple[str, ...] = ()
    note: str = ""
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note about a household, from a visit or a call; ``by`` is the name of who wrote it."""

    id: str
    household: str
    on: date
    text: str
    by: str = ""
    scans: tuple[Scan, ...] = ()


Record = Version | Conference | Note
RecordPart = Record | Answer | Scan | Decision


@dataclass(frozen=True, slots=True)
class OpenDecision:
    """A decision that is not done yet, with where it was made and what its owner is called ("": nobody is named)."""

    household: str
    household_name: str
    conference: str
    on: date
    owner_name: str
    decision: Decision


def new_id() -> str:
    """An id for a record or a part of one."""
    return str(uuid4())
