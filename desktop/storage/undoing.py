"""Taking back any earlier step of a household, as a new step that names it."""

from dataclasses import dataclass

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.domain.undoing import taken_back
from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.log import StepKind
from desktop.storage.past import plan_at
from desktop.storage.rows import read_plans
from desktop.texts import QT_TR_NOOP


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What taking a step back means: from the plan as it is now to another; ``None``: the household is not there."""

    now: Plan | None
    then: Plan | None
    name: bytes


def take_back(cursor: Cursor, step: int) -> TakenBack:
    """What taking back a step would change.

    Raises ``VaultError`` where there is nothing to take back, ``PlanError`` where later changes stand in the way.
    """
    found = cursor.execute("SELECT hh, kind FROM txn WHERE tid = ?", (step,)).fetchone()
    if found is None or found[0] is None or found[1] not in (StepKind.SAVE, StepKind.DELETE, StepKind.UNDO):
        raise VaultError(QT_TR_NOOP("Dieser Schritt hat am Plan nichts geändert; es gibt nichts zurückzunehmen."))
    _refuse_erased(cursor, step)
    hh = found[0]
    before, after = plan_at(cursor, hh, step - 1), plan_at(cursor, hh, step)
    now = next(read_plans(cursor, hh, hh), None)
    if before is None or after is None or now is None:
        then = _whole(before, after, now)
    else:
        then = taken_back(before, after, now)
    if then == now:
        raise VaultError(QT_TR_NOOP("Dieser Schritt ist schon zurückgenommen."))
    return TakenBack(now, then, log.name_of_step(cursor, step))


def _whole(before: Plan | None, after: Plan | None, now: Plan | None) -> Plan | None:
    """A household that came or went in this step, or is not there now."""
    if now in (after, before):
        return before
    raise VaultError(
        QT_TR_NOOP(
            "Am Haushalt wurde danach weiter gearbeitet. Bitte zuerst die späteren Schritte zurücknehmen; "
            "es wurde nichts verändert."
        )
    )


def _refuse_erased(cursor: Cursor, step: int) -> None:
    erased = cursor.execute(
        "SELECT 1 FROM change WHERE cid BETWEEN ? AND ? AND typeof(val) = 'blob'", log.changes_of(step)
    ).fetchone()
    if erased:
        raise VaultError(
            QT_TR_NOOP("Angaben aus diesem Schritt wurden für immer gelöscht; zurückholen lassen sie sich nicht.")
        )
