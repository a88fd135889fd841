"""What people type for days and times, read forgivingly and said back plainly. No widget in here."""

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import PlanError
from desktop.texts import QT_TR_NOOP

_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})?)?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?(?:uhr)?")


def _near_words() -> dict[str, int]:
    say = QCoreApplication.translate
    return {
        say("typed", "heute").casefold(): 0,
        say("typed", "morgen").casefold(): 1,
        say("typed", "übermorgen").casefold(): 2,
        say("typed", "gestern").casefold(): -1,
    }


def read_day(text: str, today: date) -> date | None:
    """A day as people type it: "8.12.", "8.12.26", "08/12/2026", "2026-12-08", "heute"; ``None`` where empty.

    Without a year it is the one that lies nearest to today. Raises ``PlanError`` where it is no day.
    """
    typed = "".join(text.split()).casefold()
    if not typed:
        return None
    if typed in _near_words():
        return today + timedelta(days=_near_words()[typed])
    try:
        if found := _ISO.fullmatch(typed):
            return date(*(int(part) for part in found.groups()))
        if found := _DAY.fullmatch(typed):
            day, month, year = found.groups()
            if year is None:
                return _nearest(int(day), int(month), today)
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        pass
    raise PlanError(QT_TR_NOOP("„{typed}“ ist kein Tag. Bitte so schreiben: 8.12.2026"), typed=text.strip())


def _nearest(day: int, month: int, today: date) -> date:
    years = (today.year - 1, today.year, today.year + 1)
    possible = [date(year, month, day) for year in years if _exists(year, month, day)]
    if not possible:
        raise ValueError(day, month)
    return min(possible, key=lambda found: abs(found - today))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def read_clock(text: str) -> time | None:
    """A time of day: "8", "8:30", "0830", "8.30 Uhr"; ``None`` where empty. Raises ``PlanError`` where it is none."""
    typed = "".join(text.split()).casefold()
    if not typed:
        return None
    found = _CLOCK.fullmatch(typed)
    if found and int(found[1]) < 24 and int(found[2] or 0) < 60:
        return time(int(found[1]), int(found[2] or 0))
    raise PlanError(QT_TR_NOOP("„{typed}“ ist keine Uhrzeit. Bitte so schreiben: 8:30"), typed=text.strip())


def read_days(text: str, today: date) -> tuple[date, ...]:
    """Several days, parted by commas, semicolons or "und". Raises ``PlanError`` where one is no day."""
    parts = re.split(r"[,;]|\s+(?:und|and)\s+|(?<=\d\.)\s+(?=\d)", text)
    days = {day for part in parts if (day := read_day(part, today)) is not None}
    return tuple(sorted(days))


def write_day(day: date | None) -> str:
    """A day as the field shows it, the same in every language: "8.12.2026"; "" for none."""
    return "" if day is None else f"{day.day}.{day.month}.{day.year}"


def write_clock(clock: time | None) -> str:
    """A time of day as the field shows it: "8:30"; "" for none."""
    return "" if clock is None else f"{clock.hour}:{clock.minute:02}"
