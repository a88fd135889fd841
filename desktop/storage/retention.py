"""The periods of this vault, and what its log says of how long things have been there."""

from abc import abstractmethod
from collections.abc import Iterator
from datetime import UTC, date, datetime

from desktop.domain import retention
from desktop.domain.plan import Plan
from desktop.domain.retention import Life, Periods, Proposal
from desktop.domain.vocabulary import HouseholdStatus
from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.kinds import HOUSEHOLD, INSERT
from desktop.storage.room import Room

TABLE, LOOKED, LEAPT = "retention", "retention-looked", "retention-leapt"
"""What of it stands in ``meta``."""

_STATUS = HOUSEHOLD.numbers["status"]


class Retention(Room):
    """How long a vault keeps what."""

    @abstractmethod
    def plans(self) -> Iterator[Plan]:
        """All plans."""

    def periods(self) -> Periods:
        """The table that was set for this vault, else the proposed one."""
        with self.reading() as cursor:
            found = _fact(cursor, TABLE)
        return retention.read(found) if found else retention.proposed()

    def set_periods(self, table: Periods) -> None:
        """Set the table for this vault. Raises ``NahtstelleError`` for a period that cannot be."""
        text = retention.write(table)
        retention.read(text)
        with self.writing("retention") as cursor:
            _keep(cursor, TABLE, text)

    def could_be_erased(self, on: date) -> tuple[Proposal, ...]:
        """What the periods propose to erase on a day; nothing is erased by that.

        On a day to which the clock leapt since somebody last looked, or else worked, nothing is proposed.
        """
        with self.writing("retention") as cursor:
            leapt = _leapt(cursor, on)
        return () if leapt else retention.due(self._lives(), on, on, self.periods())

    def _lives(self) -> Iterator[Life]:
        for plan in self.plans():
            with self.reading() as cursor:
                yield Life(plan, *_days(cursor, plan))


def _fact(cursor: Cursor, key: str) -> str | None:
    found = cursor.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else None


def _keep(cursor: Cursor, key: str, value: str) -> None:
    cursor.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def _day(hlc: int) -> date:
    return datetime.fromtimestamp(log.milliseconds(hlc) / 1000, UTC).date()


def _leapt(cursor: Cursor, on: date) -> bool:
    """Whether the clock leapt to this day; it is then remembered as one on which somebody looked."""
    looked = _fact(cursor, LOOKED)
    last = None if looked else cursor.execute("SELECT max(hlc) FROM txn").fetchone()[0]
    seen = date.fromisoformat(looked) if looked else _day(last) if last else on
    if retention.clock_leapt(on, seen):
        _keep(cursor, LEAPT, on.isoformat())
    _keep(cursor, LOOKED, on.isoformat())
    return _fact(cursor, LEAPT) == on.isoformat()


def _days(cursor: Cursor, plan: Plan) -> tuple[date, date | None]:
    """When a household was last changed, and when its accompaniment ended."""
    rid, changed = cursor.execute("SELECT rid, changed FROM household WHERE id = ?", (plan.household.id,)).fetchone()
    if plan.household.status is not HouseholdStatus.CLOSED:
        return _day(changed), None
    step = cursor.execute(
        "SELECT max(cid) FROM change WHERE rid = ? AND (fld = ? OR fld = ?)", (rid, _STATUS, INSERT)
    ).fetchone()[0]
    ended = cursor.execute("SELECT hlc FROM txn WHERE tid = ?", (log.step_of(step),)).fetchone()[0]
    return _day(changed), _day(ended)
