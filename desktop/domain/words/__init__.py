"""How dates, rhythms, names and the words of the plan file are said, in German and English.

Pure and without the system's locale, so that a sentence is the same on every machine. ``lang`` is one of
``texts.LANGUAGES``. Dates and times are local wall-clock values, lengths are minutes.
"""

from desktop.domain.words.dates import NBSP, clock, dated, day, each, month, short_day, span, weekday
from desktop.domain.words.names import call_names, first_name
from desktop.domain.words.numbers import duration, listing, minutes, number, quoted, times
from desktop.domain.words.patterns import pattern
from desktop.domain.words.rhythm import rhythm, rhythm_of
from desktop.domain.words.terms import skill, term

__all__ = [
    "NBSP",
    "call_names",
    "clock",
    "dated",
    "day",
    "duration",
    "each",
    "first_name",
    "listing",
    "minutes",
    "month",
    "number",
    "pattern",
    "quoted",
    "rhythm",
    "rhythm_of",
    "short_day",
    "skill",
    "span",
    "term",
    "times",
    "weekday",
]
