"""What steps did to records, for the history that people read."""

from collections.abc import Iterator, Sequence

from desktop.domain.history import Recorded
from desktop.storage import log
from desktop.storage.kinds import INSERT, LIFE, POSITION, Kind
from desktop.storage.log import Entry
from desktop.storage.record_rows import part_of
from desktop.storage.rows import Value

WHOLE = frozenset({"version", "conference", "note"})


def recorded(kind: Kind, own: str, history: Sequence[Entry]) -> Iterator[tuple[int, Recorded | None]]:
    """What each step did to a row, by the number of the step; ``None`` where words of it were erased later.

    Places are not told, nor is a row that was only said anew.
    """
    values: dict[int, Value] = {}
    told: dict[int, Recorded | None] = {}
    for place, entry in enumerate(history):
        step = log.step_of(entry.cid)
        anew = entry.fld == INSERT and entry.parents and log.is_live(history[:place])
        if isinstance(entry.val, bytes) or not own:
            if entry.fld != POSITION and not anew:
                told[step] = None
            continue
        if entry.fld == INSERT:
            values = dict(log.unpack_insert(entry.val))
        elif entry.fld != LIFE:
            values[entry.fld] = entry.val
        if entry.fld == POSITION or anew or told.get(step, 0) is None:
            continue
        if not values:  # all that it said was erased
            told[step] = None
            continue
        earlier = told.get(step)
        told[step] = Recorded(
            kind=kind.table,
            part=part_of(kind, own, values, **({"household": ""} if kind.table in WHOLE else {})),
            new=entry.fld == INSERT or bool(earlier and earlier.new),
            gone=entry.fld == LIFE,
        )
    yield from told.items()
