"""Finding what households wait for without reading their plans (``desktop.domain.waiting``)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from desktop.domain.vocabulary import CommitmentStatus, HouseholdStatus
from desktop.domain.waiting import Waiting
from desktop.storage.room import Room

HOUSEHOLDS_AT_ONCE = 16
"""So few that a step takes a millisecond or two."""


def waiting(room: Room) -> Iterator[Waiting]:
    """What each active household waits for; a few households are read at a time."""
    last = 0
    while True:
        with room.reading() as cursor:
            homes = cursor.execute(
                "SELECT rid, id, name, review_on, status FROM household WHERE rid > ? ORDER BY rid LIMIT ?",
                (last, HOUSEHOLDS_AT_ONCE),
            ).fetchall()
            if not homes:
                return
            span = homes[0][0], homes[-1][0]
            asked, transitions = defaultdict(list), defaultdict(list)
            for hh, own, on in cursor.execute(
                "SELECT hh, id, asked_on FROM commitment WHERE hh BETWEEN ? AND ? AND status = ? ORDER BY hh, position",
                (*span, CommitmentStatus.ASKED),
            ):
                asked[hh].append((own, date.fromisoformat(on) if on else None))
            for hh, own, on in cursor.execute(
                'SELECT hh, id, "on" FROM transition WHERE hh BETWEEN ? AND ? ORDER BY hh, position', span
            ):
                transitions[hh].append((own, date.fromisoformat(on)))
        last = span[1]
        for hh, household, name, review_on, status in homes:
            if status == HouseholdStatus.ACTIVE:
                on = date.fromisoformat(review_on) if review_on else None
                yield Waiting(household, name, on, tuple(asked[hh]), tuple(transitions[hh]))
