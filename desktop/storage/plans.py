"""The store of plans: what is saved is on the disk, together with its entries in the log, when a call returns."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Self, cast

from desktop.domain.access import Known
from desktop.domain.history import Event, Output
from desktop.domain.plan import Plan
from desktop.domain.ports import ALL, HouseholdList, Sieve
from desktop.domain.waiting import Waiting
from desktop.storage import log, past
from desktop.storage.differences import all_rows, orders, row_changes
from desktop.storage.erasure import Erasures
from desktop.storage.lists import Listing, areas
from desktop.storage.log import Author, Step, StepKind
from desktop.storage.retention import Retention
from desktop.storage.rows import read_plans
from desktop.storage.saving import Saving, live_household, stale, unknown
from desktop.storage.search import Hit, hits, households_with, outdated, refresh
from desktop.storage.undoing import take_back
from desktop.storage.waiting import waiting

HOUSEHOLDS_AT_ONCE = 64


class Plans(Erasures, Retention):
    """The plans of a vault; fulfils ``desktop.domain.ports.PlanStore``."""

    @cached_property
    def _listing(self) -> Listing:
        return Listing(self)

    def settled(self) -> Self:
        """This vault, just opened, after whoever is erased is gone and whatever is searched is found."""
        if self.read_only:
            return self
        try:
            self.replay_ledger()
            with self.reading() as cursor:
                renew = outdated(cursor)
            if renew:
                with self.writing("search") as cursor:
                    refresh(cursor)
        except BaseException:
            self.close()
            raise
        return self

    def households(self, search: str = "", sieve: Sieve = ALL) -> HouseholdList:
        """All households, by name, umlauts beside their letters.

        With ``search``: those in which each of its words begins a word of a household's, participant's or task's name
        or, from three letters on, of a note; what is found best comes first then. A row is read when it is looked at.
        ``sieve`` leaves some of them.
        """
        with self.reading() as cursor:
            return self._listing.households(cursor, households_with(cursor, search), sieve)

    def areas(self) -> Sequence[str]:
        """The districts and cities in which active households are, by name."""
        with self.reading() as cursor:
            return areas(cursor)

    def find(self, words: str, most: int = 50) -> Sequence[Hit]:
        """Single entries in which every one of ``words`` begins a word, the best first."""
        with self.reading() as cursor:
            return list(hits(cursor, words, most))

    def load(self, household_id: str) -> Plan:
        """The plan of a household. Raises ``UnknownHousehold``."""
        with self.reading() as cursor:
            rid = live_household(cursor, household_id)
            plan = next(read_plans(cursor, rid, rid), None) if rid else None
        if plan is None:
            raise unknown(household_id)
        return plan

    def plans(self) -> Iterator[Plan]:
        """All plans, in the order in which they came in; a few households are read at a time."""
        last = 0
        while True:
            with self.reading() as cursor:
                span = cursor.execute(
                    "SELECT min(rid), max(rid) FROM (SELECT rid FROM household WHERE rid > ? ORDER BY rid LIMIT ?)",
                    (last, HOUSEHOLDS_AT_ONCE),
                ).fetchone()
                read = list(read_plans(cursor, *span)) if span[0] is not None else []
            if not read:
                return
            last = span[1]
            yield from read

    def waiting(self) -> Iterator[Waiting]:
        """What each active household waits for; a few households are read at a time."""
        return waiting(self)

    def save(self, before: Plan | None, after: Plan, reason: str = "") -> None:
        """Write what differs together with its log entries.

        ``before`` is the plan that the editor had seen, ``None`` for a new household. What others changed meanwhile
        stays, where it is not the same.

        Raises:
            StaleEdit: someone else changed the same field, or removed or added the same entry; nothing was written.
            VaultError: the household is there already (``before`` is ``None``), or the vault cannot write.
            UnknownHousehold: the household was removed meanwhile.
        """
        if before is not None and before.household.id != after.household.id:
            raise ValueError("A household keeps its id for ever.")
        rows, lists = row_changes(before, after), list(orders(before, after))
        if rows or lists:
            with self.writing("save") as cursor:
                Saving(cursor, self._author(), after.household.id, new=before is None).write(rows, lists, reason)

    def add(self, plans: Iterable[Plan], reason: str = "") -> None:
        """Store new households, all or none of them. Raises as ``save``."""
        with self.writing("save") as cursor:
            for plan in plans:
                saving = Saving(cursor, self._author(), plan.household.id, new=True)
                saving.write(row_changes(None, plan), orders(None, plan), reason)

    def delete(self, before: Plan, reason: str = "") -> None:
        """Take a household out of the lists. It stays in the log. Raises as ``save``."""
        with self.writing("delete") as cursor:
            saving = Saving(cursor, self._author(), before.household.id, new=False)
            if next(read_plans(cursor, saving.hh, saving.hh)) != before:
                raise stale()
            saving.write(all_rows(before), (), reason, StepKind.DELETE)

    def events(self, household_id: str) -> Sequence[Event]:
        """What happened to a household, the latest first; nothing for one that was never there or is erased."""
        with self.reading() as cursor:
            hh = past.row_of(cursor, household_id)
            return past.events(cursor, hh) if hh else ()

    def known_of(self, household_id: str, participant_id: str) -> Known:
        """All that is held of a person in a household, for ``domain.access``. Raises ``UnknownHousehold``."""
        with self.reading() as cursor:
            hh = past.row_of(cursor, household_id)
            found = past.known_of(cursor, hh, participant_id) if hh else None
        if found is None:
            raise unknown(f"{household_id}/{participant_id}")
        return found

    def undo(self, step: int, reason: str = "") -> Plan | None:
        """Take back any step as a new one; the plan after it, ``None`` where the household is then gone.

        What was changed elsewhere since then stays. Raises ``PlanError`` where the same was changed again or is needed
        by now, ``VaultError`` where there is nothing to take back; nothing was changed.
        """
        with self.writing("undo") as cursor:
            found = take_back(cursor, step)
            home = cast("Plan", found.then or found.now)
            saving = Saving(cursor, self._author(), home.household.id, new=found.now is None)
            if found.then is None:
                saving.write(all_rows(home), (), reason, StepKind.UNDO, found.name)
            else:
                rows, lists = row_changes(found.now, found.then), orders(found.now, found.then)
                saving.write(rows, lists, reason, StepKind.UNDO, found.name)
            return next(read_plans(cursor, saving.hh, saving.hh), None)

    def note_output(
        self, kind: str, household_id: str | None, recipient: str, on: date, version: int | None = None
    ) -> None:
        """Remember in the log that something was printed or passed on, by whom and for whom.

        ``household_id`` is ``None`` for what is about no single household, ``version`` the number of the agreement that
        it is a copy of. Raises ``UnknownHousehold``.
        """
        with self.writing("output") as cursor:
            hh = None if household_id is None else past.row_of(cursor, household_id)
            if household_id is not None and hh is None:
                raise unknown(household_id)
            output = past.packed_output(Output(kind, recipient, on, version))
            log.append(cursor, self._author(), Step(hh, (), StepKind.OUTPUT, output))

    def _author(self) -> Author:
        return Author(self.author, 1)
