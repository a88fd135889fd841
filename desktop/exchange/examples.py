"""The invented households that travel with the program, moved to the present so that they never grow old."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from typing import cast

from desktop.domain.plan import Plan
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource

WRITTEN_FOR = date(2026, 11, 23)
"""The Monday on which the example files are to be looked at."""

_UNTIL = re.compile(r"(?<=UNTIL=)\d{8}")


def example_plans(monday: date = WRITTEN_FOR) -> Iterator[Plan]:
    """The example households by file name, as they would look on ``monday``: all dates moved by whole weeks."""
    weeks = timedelta(weeks=(monday - WRITTEN_FOR).days // 7)
    for path in sorted(resource("examples").glob("*.plan.json")):
        plan = read_plan(path.read_bytes(), path.name)
        yield cast("Plan", _moved(plan, weeks)) if weeks else plan


def _moved(value: object, by: timedelta) -> object:
    if isinstance(value, date):  # a datetime is a date too
        return value + by
    if isinstance(value, tuple):
        return tuple(_moved(part, by) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        moved = {field.name: _moved(getattr(value, field.name), by) for field in fields(value)}
        if isinstance(rule := moved.get("recurrence"), str):
            moved["recurrence"] = _UNTIL.sub(lambda found: _later(found[0], by), rule)
        return replace(value, **moved)
    return value


def _later(day: str, by: timedelta) -> str:
    return (datetime.strptime(day, "%Y%m%d").date() + by).strftime("%Y%m%d")  # noqa: DTZ007 - a local date
