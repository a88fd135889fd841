"""The caseload: what is open in each of many households, and who carries tasks in several of them.

``recheck`` goes through all households and gives a result for each; results are kept per revision and day, and only
where one of these changed is a household checked again. ``across`` then looks at people who carry in more than one
household (``across.py``).
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from desktop.domain.across import Across, Carrying, carrying, meeting
from desktop.domain.agreed import Agreed
from desktop.domain.check import judge, look
from desktop.domain.plan import Plan
from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings

MOST_FLAGS = 5
"""So many flags of a household are kept, the worst first."""

KEPT_AT_ONCE = 8
"""So many results are written in one transaction; few, so that no slice of the window waits long for the disk."""


@dataclass(frozen=True, slots=True)
class OpenFlag:
    """A flag in a list of households: enough to sort it and to find it again in the household's report."""

    id: str
    severity: int
    first: date | None

    @property
    def rule(self) -> str:
        """The id of its rule."""
        return self.id.partition(":")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdCheck:
    """What is open in a household in the window of ``days`` days from ``on``, in short.

    ``counts`` are pairs of severity and number of flags, the worst first; ``next_on`` is the earliest first date of a
    flag that is not before ``on``; ``flags`` are the first ``MOST_FLAGS`` in their order.
    """

    household: str
    on: date
    days: int
    counts: tuple[tuple[int, int], ...]
    next_on: date | None
    flags: tuple[OpenFlag, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A result to be kept. ``revision`` is that of the plan that was checked."""

    revision: int
    check: HouseholdCheck
    carrying: tuple[Carrying, ...]


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A household without a result that still holds; ``agreement`` is its latest one."""

    revision: int
    plan: Plan
    agreement: Agreed | None = None


class FindingsStore(Protocol):
    """Where results last, beside the plans they are about."""

    def kept(self) -> Iterator[HouseholdCheck]:
        """The last result of each household that has one, of whatever day and revision."""

    def entries(self, on: date, days: int, household: str | None = None) -> Iterator[HouseholdCheck | Unchecked]:
        """Each household, or only one: its result if that still holds for this window, else its plan."""

    def keep(self, checked: Sequence[Checked]) -> None:
        """Put results in the place of earlier ones of the same households."""

    def carrying(self, on: date, days: int) -> Iterator[Sequence[Carrying]]:
        """For each person known in more than one household what they carry in each, of results that still hold.

        Of somebody known in more than ``MOST_HOUSEHOLDS`` only in one more than these.
        """


# --- each household


def recheck(store: FindingsStore, on: date, days: int = 28, household: str | None = None) -> Iterator[HouseholdCheck]:
    """The results of all households, or of one: kept ones where they still hold, else checked anew and kept.

    One step takes no longer than reading a few households, so that a window can stop after any of them and go on later.
    No more than a few households are held at a time. Raises as ``check`` for ``days``.
    """
    waiting: list[Checked] = []
    for entry in store.entries(on, days, household):
        if isinstance(entry, HouseholdCheck):
            yield entry
            continue
        checked = examine(entry.plan, entry.revision, on, days, entry.agreement)
        waiting.append(checked)
        if len(waiting) == KEPT_AT_ONCE:
            store.keep(waiting)
            waiting = []
        yield checked.check
    if waiting:
        store.keep(waiting)


def examine(plan: Plan, revision: int, on: date, days: int = 28, agreement: Agreed | None = None) -> Checked:
    """Check one household and put what is found in short."""
    found = look(plan, on, days, agreement)
    flags, _accepted = judge(found)
    return Checked(revision, _in_short(found, flags), tuple(carrying(found)))


def _in_short(found: Findings, flags: Sequence[Flag]) -> HouseholdCheck:
    ahead = [flag.first for flag in flags if flag.first is not None and flag.first >= found.on]
    return HouseholdCheck(
        household=found.plan.household.id,
        on=found.on,
        days=found.days,
        counts=tuple(sorted(Counter([flag.severity for flag in flags]).items(), reverse=True)),
        next_on=min(ahead, default=None),
        flags=tuple(OpenFlag(flag.id, flag.severity, flag.first) for flag in flags[:MOST_FLAGS]),
    )


# --- people in several of them


def across(store: FindingsStore, on: date, days: int = 28) -> Iterator[Across]:
    """What is found of people who carry in several households, one person after another.

    Results that no longer hold are left out, so ``recheck`` comes first.
    """
    for everywhere in store.carrying(on, days):
        yield from meeting(everywhere, on, days)
