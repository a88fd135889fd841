"""Chance with a memory: how a drawn plan leans, and which days and times it likes."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeVar

T = TypeVar("T")

DAYS_AROUND = (
    date(2026, 3, 29),  # clocks go forward in Berlin
    date(2026, 10, 25),  # and back
    date(2026, 11, 23),
    date(2026, 12, 30),  # ISO week 53
    date(2028, 2, 28),  # a leap day follows
)


class Draw(Random):
    """A source of chance with a few words of its own."""

    def often(self, likely: float) -> bool:
        return self.random() < likely

    def some(self, of: tuple[T, ...] | list[T], least: int, most: int) -> list[T]:
        """Between ``least`` and ``most`` different ones, in an order of their own."""
        of = list(dict.fromkeys(of))
        most = min(most, len(of))
        return self.sample(of, self.randint(min(least, most), most))

    def two(self, of: tuple[T, ...] | list[T]) -> tuple[T, T]:
        """Two different ones."""
        one, two = self.some(of, 2, 2)
        return one, two


@dataclass(frozen=True)
class Mood:
    """How a plan leans."""

    on: date
    days: int
    settled: float  # how likely a commitment is agreed, a handover whole, a consent given
    crowded: float  # how likely one more takes part
    odd: float  # how likely a rule, a part of a window or a bound is unusual
    stand_in: bool  # whether one participant springs in everywhere
    long: bool  # whether windows of many hours occur
    turns: bool  # whether tasks go round among several
    busy: bool  # whether few do much at the same time of day
    hour: int  # the minute of the day at which the busy are busy

    @property
    def last_day(self) -> date:
        return self.on + timedelta(days=self.days - 1)

    def day(self, draw: Draw, *offsets: int) -> date:
        return self.on + timedelta(days=draw.choice(offsets))

    def day_inside(self, draw: Draw) -> date:
        return self.on + timedelta(days=draw.randrange(self.days))

    def bound(self, draw: Draw) -> date:
        """A day at which something may end or begin: inside, at an edge of the window, or 30 days ahead."""
        if draw.often(0.5):
            return self.day_inside(draw)
        return self.day(draw, -8, -1, 0, 1, 28, 29, 30, 31, self.days - 2, self.days - 1, self.days)

    def stay(self, draw: Draw, likely: float) -> tuple[date | None, date | None]:
        """From and until, each as likely."""
        first, last = sorted((self.bound(draw), self.bound(draw)))
        if draw.often(0.1):
            first, last = self.day(draw, -40), self.day(draw, -8, -1, -1, 0)  # over, or nearly
        return first if draw.often(likely) else None, last if draw.often(likely) else None


def a_mood(draw: Draw) -> Mood:
    long, busy = draw.often(0.12), draw.often(0.25)
    days = (1, 2, 3, 4, 5, 7, 8, 8, 8, 9, 10, 14, 14, 20, 28)
    if long or busy:
        days = (1, 1, 2, 2, 3, 4, 7, 8, 9) if busy else (1, 2, 3, 4, 5)
    return Mood(
        on=draw.choice(DAYS_AROUND) + timedelta(days=draw.randint(-6, 2)),
        days=draw.choice(days),
        settled=0.98 if busy else draw.choice((0.3, 0.75, 0.9, 0.9, 0.98, 0.98)),
        crowded=draw.choice((0.4, 0.6, 0.75)),
        odd=draw.choice((0.0, 0.1, 0.2, 0.5, 0.5)),
        stand_in=draw.often(0.1) and not busy,
        long=long,
        turns=draw.often(0.5) and not busy,
        busy=busy,
        hour=draw.choice((480, 1320, 1410, 1425, 0)),
    )
