"""Recurrence rules drawn at random: every shape that rules.md allows, most of them met in the window."""

from datetime import date, datetime, timedelta

from desktop.domain.errors import RuleError
from tests.reference import recurrence
from tests.reference.draws import Draw, Mood

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def a_rule(draw: Draw, mood: Mood, start: datetime, *, commitment: bool = False) -> str:
    """A rule that yields something within ten years, often on a day in the window."""
    while True:
        aim = mood.day_inside(draw)
        frequency = draw.choices(
            ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"), [9, 6, 2, 1] if mood.odd > 0.1 else [3, 2, 0, 0]
        )[0]
        parts = [f"FREQ={frequency}", *FILTERS[frequency](draw, mood, aim)]
        if draw.often(0.15):
            parts.append(f"INTERVAL={draw.choice((1, 2, 2, 2, 3, 5))}")
        if draw.often(0.12):
            parts.append(an_end(draw, mood, start, commitment=commitment))
        if draw.often(mood.odd / 3):
            parts.append(f"WKST={draw.choice(WEEKDAYS)}")
        if draw.often(mood.odd / 2):
            draw.shuffle(parts)
        rule = ";".join(parts)
        try:
            recurrence.dateutil_rule(rule, start)
        except RuleError:
            continue
        return rule


def an_end(draw: Draw, mood: Mood, start: datetime, *, commitment: bool) -> str:
    day = draw.choice((mood.day_inside(draw), mood.day_inside(draw), start.date(), mood.bound(draw)))
    kind = draw.choice(("date", "time") if commitment else ("count", "date", "time"))
    if kind == "count":
        return f"COUNT={draw.choice((1, 2, 3, 5, 8, 12, 30, 62, 410))}"
    if kind == "date":
        return f"UNTIL={day:%Y%m%d}"
    moment = datetime.combine(day, start.time()) + timedelta(seconds=draw.choice((-60, -1, 0, 1, 60)))
    return f"UNTIL={moment:%Y%m%dT%H%M%S}"


def by_day(draw: Draw, aim: date, least: int = 1) -> str:
    days = {WEEKDAYS[aim.weekday()], *draw.some(WEEKDAYS, least, 5)}
    return "BYDAY=" + ",".join(draw.sample(sorted(days), len(days)))


def by_month(draw: Draw, aim: date) -> str:
    months = {aim.month, draw.randint(1, 12)}
    return "BYMONTH=" + ",".join(str(month) for month in draw.sample(sorted(months), len(months)))


def days_to_the_end(day: date) -> int:
    """-1 for the last of the month."""
    return -((day.replace(day=28) + timedelta(days=4)).replace(day=1) - day).days


def by_month_day(draw: Draw, aim: date) -> str:
    day = draw.choice((aim.day, days_to_the_end(aim)))
    return "BYMONTHDAY=" + ",".join(str(n) for n in {day, draw.choice((day, 1, 29, 30, 31, -1, -3))})


def ordinal(draw: Draw, aim: date) -> str:
    """``aim`` as the nth such weekday of its month, from either end."""
    from_start, from_end = (aim.day + 6) // 7, days_to_the_end(aim) // 7
    return f"{draw.choice((f'{from_start}', f'+{from_start}', f'{from_end}'))}{WEEKDAYS[aim.weekday()]}"


def by_position(draw: Draw, most: int) -> str:
    return f"BYSETPOS={draw.choice(('1', '-1', '1,-1', '+1', str(most), str(-most)))}"


def daily(draw: Draw, mood: Mood, aim: date) -> list[str]:
    if not draw.often(mood.odd):
        return []
    return draw.choice(
        (
            [by_day(draw, aim)],
            [by_month(draw, aim)],
            [by_month_day(draw, aim)],
            [by_day(draw, aim), by_month(draw, aim)],
            [by_day(draw, aim), "BYSETPOS=1"],
        )
    )


def weekly(draw: Draw, mood: Mood, aim: date) -> list[str]:
    if not draw.often(mood.odd):
        return [by_day(draw, aim, least=3)] if draw.often(0.8) else []
    return draw.choice(
        (
            [by_day(draw, aim), by_month(draw, aim)],
            [by_month(draw, aim)],
            [by_day(draw, aim, least=2), by_position(draw, 2)],
        )
    )


def monthly(draw: Draw, mood: Mood, aim: date) -> list[str]:
    return draw.choice(
        (
            [],
            [by_month_day(draw, aim)],
            [by_month_day(draw, aim), by_month(draw, aim)],
            [f"BYDAY={ordinal(draw, aim)}"],
            [f"BYDAY={ordinal(draw, aim)},{ordinal(draw, mood.day_inside(draw))}", by_month(draw, aim)],
            [f"BYDAY={ordinal(draw, aim)},{WEEKDAYS[aim.weekday()]}"],
            [f"BYDAY={ordinal(draw, aim)},{ordinal(draw, mood.last_day)}", by_position(draw, 1)],
            [by_day(draw, aim), by_month_day(draw, aim)],
            [by_day(draw, aim, least=2), by_position(draw, draw.choice((2, 4)))],
            [by_month_day(draw, aim), by_position(draw, 1)],
        )
    )


def yearly(draw: Draw, mood: Mood, aim: date) -> list[str]:
    week_of_year = (aim.timetuple().tm_yday + 6) // 7
    return draw.choice(
        (
            [],
            [by_month(draw, aim)],
            [by_month(draw, aim), by_month_day(draw, aim)],
            [by_month_day(draw, aim)],
            [by_month(draw, aim), f"BYDAY={ordinal(draw, aim)}"],
            [f"BYDAY={week_of_year}{WEEKDAYS[aim.weekday()]}"],
            [f"BYDAY={week_of_year}{WEEKDAYS[aim.weekday()]},{ordinal(draw, aim)}"],
            [by_day(draw, aim), by_month(draw, aim)],
            [by_month(draw, aim), by_day(draw, aim), by_position(draw, 3)],
            ["BYMONTH=2", "BYMONTHDAY=29"],
        )
    )


FILTERS = {"DAILY": daily, "WEEKLY": weekly, "MONTHLY": monthly, "YEARLY": yearly}
