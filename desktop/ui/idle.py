"""When to lock: by the time on the wall, because a sleeping computer stops every other clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

MINUTES = 10
LOCK_AFTER = MINUTES * 60.0
SLEPT = 60.0
"""Seconds between two looks, or between the two clocks, that mean the computer slept or the time was set."""


@dataclass(slots=True)
class IdleClock:
    """Watches for how long nothing was done. ``touch`` at each key and click; ask ``over`` every few seconds.

    ``wall`` and ``steady`` give seconds; the first goes on while the computer sleeps and may be set, the second not.
    """

    limit: float = LOCK_AFTER
    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic
    _touched: tuple[float, float] = field(init=False)
    _asked: tuple[float, float] = field(init=False)
    _slept: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self.touch()

    def touch(self) -> None:
        """Something was done; nothing can be done that makes up for a sleep."""
        self._touched = self._asked = self._now()
        self._slept = False

    def over(self) -> bool:
        """Whether it is time to lock: nothing was done for so long, or the computer slept meanwhile."""
        now = self._now()
        wall, steady = now[0] - self._asked[0], now[1] - self._asked[1]
        self._asked = now
        self._slept = self._slept or steady > SLEPT or abs(wall - steady) > SLEPT
        return self._slept or self.idle() >= self.limit

    def idle(self) -> float:
        """For how many seconds nothing was done; the longer of what both clocks say."""
        now = self._now()
        return max(now[0] - self._touched[0], now[1] - self._touched[1], 0.0)

    def _now(self) -> tuple[float, float]:
        return self.wall(), self.steady()
