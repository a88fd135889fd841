"""What rooms above the domain are handed, so that they need not know each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from desktop.domain.plan import Plan


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


class PlanStore(Protocol):
    """Where plans last. Every call is durable when it returns, or raises ``VaultError`` and has changed nothing."""

    def households(self, search: str = "") -> Sequence[HouseholdRow]:
        """All households, or those that ``search`` finds by household, participant or task; by name."""

    def load(self, household_id: str) -> Plan:
        """The plan of a household."""

    def plans(self) -> Iterator[Plan]:
        """All plans, one after the other, without holding more than one."""

    def save(self, before: Plan | None, after: Plan, reason: str = "") -> None:
        """Write what differs together with its log entries; ``before`` is the plan that the editor had seen."""


DOCUMENT_KINDS = ("agreement", "week")
"""The documents that a ``Printer`` makes, in the words of the command line."""


class Printer(Protocol):
    """Makes the printed documents."""

    def document(self, kind: str, plan: Plan, on: date, lang: str = "de") -> bytes:
        """The finished PDF of one document, ``kind`` is one of ``DOCUMENT_KINDS``."""

    def write(self, kind: str, plan: Plan, on: date, path: Path, lang: str = "de") -> None:
        """The same, put at ``path`` at once or not at all."""
