"""Days and clock times."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from desktop.domain.words.numbers import listing
from desktop.texts import speaker

NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class Calendar:
    """The names of one language; weekdays begin with Monday, as ``date.weekday()`` counts."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    each: tuple[str, ...]
    """Weekdays that come again: "dienstags"."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


CALENDARS = {
    "de": Calendar(
        months=_names("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        short_months=_names("Jan. Feb. März April Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
        weekdays=_names("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        short_weekdays=_names("Mo Di Mi Do Fr Sa So"),
        each=_names("montags dienstags mittwochs donnerstags freitags samstags sonntags"),
    ),
    "en": Calendar(
        months=_names("January February March April May June July August September October November December"),
        short_months=_names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
        weekdays=_names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        short_weekdays=_names("Mon Tue Wed Thu Fri Sat Sun"),
        each=_names("Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays"),
    ),
}


def month(number: int, lang: str) -> str:
    """The name of month 1–12: "März"."""
    return CALENDARS[lang].months[number - 1]


def weekday(d: date, lang: str) -> str:
    """The day's name: "Dienstag"."""
    return CALENDARS[lang].weekdays[d.weekday()]


def day(d: date, lang: str, year: bool = True) -> str:
    """A date in full: "3. März 2026", without ``year`` "3. März"."""
    tr = speaker(lang)
    text = tr("{day}. {month} {year}") if year else tr("{day}. {month}")
    return text.format(day=d.day, month=month(d.month, lang), year=d.year)


def short_day(d: date, lang: str) -> str:
    """A date for a narrow place: "Di 3.3."."""
    names = CALENDARS[lang]
    if lang == "de":
        return f"{names.short_weekdays[d.weekday()]} {d.day}.{d.month}."
    return f"{names.short_weekdays[d.weekday()]} {d.day} {names.short_months[d.month - 1]}"


def dated(d: date, lang: str) -> str:
    """A day in a sentence, with its weekday: "Di 8. Dezember"."""
    return f"{CALENDARS[lang].short_weekdays[d.weekday()]} {day(d, lang, year=False)}"


def clock(t: time | datetime, lang: str) -> str:
    """A time of day as people say it: "8 Uhr", "17:30 Uhr"; German has a no-break space before "Uhr"."""
    if lang != "de":
        return f"{t.hour}:{t.minute:02}"
    return f"{t.hour}{f':{t.minute:02}' if t.minute else ''}{NBSP}Uhr"


def clocks(whole: Sequence[time], lang: str) -> tuple[str, ...]:
    """Several times that share one "Uhr": "8", "17:30 Uhr"."""
    said = [clock(t, lang) for t in whole]
    return (*(text.removesuffix(f"{NBSP}Uhr") for text in said[:-1]), *said[-1:])


def span(from_: date | None, until: date | None, lang: str, year: bool = False) -> str:
    """Days from the first to the last, both included: "20. Dezember bis 3. Januar", "20. bis 23. Dezember".

    A side that is ``None`` is open: "ab 3. März", "bis 3. März"; both: "". Years are said with ``year``, and always
    where the span is a year or longer and would be misread without them.
    """
    tr = speaker(lang)
    if from_ is None or until is None:
        if from_:
            return tr("ab {day}").format(day=day(from_, lang, year))
        return tr("bis {day}").format(day=day(until, lang, year)) if until else ""
    long = (until - from_).days >= 365
    if from_ == until:
        return day(from_, lang, year)
    if (from_.year, from_.month) == (until.year, until.month):
        return tr("{first}. bis {until}").format(first=from_.day, until=day(until, lang, year))
    first = day(from_, lang, long or (year and from_.year != until.year))
    return tr("{first} bis {until}").format(first=first, until=day(until, lang, year or long))


def week(days: Collection[int], lang: str) -> str:
    """A set of weekdays (0 = Monday) for a narrow place: "Mo–Fr", "Sa und So", "dienstags", "täglich"."""
    tr = speaker(lang)
    names = CALENDARS[lang]
    run = sorted(days)
    if len(run) == 7:
        return tr("täglich")
    if len(run) == 1:
        return names.each[run[0]]
    if _in_a_row(run):
        return f"{names.short_weekdays[run[0]]}–{names.short_weekdays[run[-1]]}"
    if len(run) == 6:
        return tr("täglich außer {days}").format(days=names.each[(set(range(7)) - set(run)).pop()])
    return listing([names.short_weekdays[d] for d in run], lang)


def each(days: Collection[int], lang: str) -> str:
    """A set of weekdays in a sentence: "samstags und sonntags", "montags bis freitags"."""
    names = CALENDARS[lang]
    run = sorted(days)
    if _in_a_row(run):
        tr = speaker(lang)
        return tr("{first} bis {until}").format(first=names.each[run[0]], until=names.each[run[-1]])
    return listing([names.each[d] for d in run], lang)


def _in_a_row(days: Sequence[int]) -> bool:
    return len(days) > 2 and days[-1] - days[0] == len(days) - 1
