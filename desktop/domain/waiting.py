"""What households wait for beside open seams: answers to requests, transitions, and a look at the plan together."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Waiting:
    """What stands in the plan of an active household, whatever the day.

    ``review_on`` is the day of the next look at the plan; ``asked`` are ids of commitments that somebody was asked for,
    with the day of asking; ``transitions`` their ids and days.
    """

    household: str
    name: str
    review_on: date | None
    asked: tuple[tuple[str, date | None], ...]
    transitions: tuple[tuple[str, date], ...]
