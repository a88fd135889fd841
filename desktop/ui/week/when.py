"""Rules of recurrence as forms offer them: plain choices for the common ones, the others left as they are."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto

from desktop.domain.errors import PlanError, RuleError
from desktop.domain.plan import Commitment, Task
from desktop.domain.recurrence import Frequency, parse
from desktop.texts import QT_TR_NOOP

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class When(Enum):
    """On which of a task's days a commitment is."""

    ALWAYS = auto()
    WEEKDAYS = auto()
    DATES = auto()
    RULE = auto()
    """A rule that the form does not take apart; it stays as it is."""

    @classmethod
    def of(cls, commitment: Commitment) -> "When":
        """What a commitment says."""
        if commitment.dates:
            return cls.DATES
        if commitment.recurrence is None:
            return cls.ALWAYS
        return cls.WEEKDAYS if weekdays_of(commitment.recurrence) else cls.RULE


class Rhythm(Enum):
    """How often a task comes round."""

    ONCE = auto()
    DAILY = auto()
    WEEKDAYS = auto()
    EVERY_OTHER_WEEK = auto()
    MONTHLY = auto()
    RULE = auto()
    """A rule that the form does not take apart; it stays as it is."""

    @classmethod
    def of(cls, task: Task) -> "Rhythm":
        """What a task says."""
        rule = task.recurrence
        if rule is None:
            return cls.ONCE
        if weekdays_of(rule):
            return cls.WEEKDAYS
        if weekdays_of(rule, every=2):
            return cls.EVERY_OTHER_WEEK
        return {"FREQ=DAILY": cls.DAILY, "FREQ=MONTHLY": cls.MONTHLY}.get(rule, cls.RULE)


def weekdays_of(rule: str | None, every: int = 1) -> tuple[int, ...]:
    """The weekdays (0 = Monday) of a rule that names weekdays of every ``every``-th week and nothing else, else ()."""
    if rule is None:
        return ()
    try:
        parsed = parse(rule)
    except RuleError:
        return ()
    days = tuple(sorted(parsed.filter.weekdays))
    plain = parsed.frequency is Frequency.WEEKLY and parsed.interval == every
    return days if plain and rule == weekly(days, every) else ()


def weekdays_shown(task: Task) -> tuple[int, ...]:
    """The weekdays that a form shows for a task: those of its rule, else that of its start."""
    return weekdays_of(task.recurrence) or weekdays_of(task.recurrence, every=2) or (task.start.weekday(),)


def weekly(days: Sequence[int], every: int = 1) -> str:
    """The rule for weekdays of every ``every``-th week."""
    interval = f"INTERVAL={every};" if every > 1 else ""
    return f"FREQ=WEEKLY;{interval}BYDAY={','.join(CODES[day] for day in sorted(days))}"


def commitment_days(
    when: When, before: Commitment, weekdays: Sequence[int], dates: tuple[date, ...]
) -> tuple[str | None, tuple[date, ...]]:
    """``recurrence`` and ``dates`` of a commitment. Raises ``PlanError`` where the days are missing."""
    if when is When.WEEKDAYS:
        return weekly(_chosen(weekdays)), ()
    if when is When.DATES:
        if not dates:
            raise PlanError(QT_TR_NOOP("Bitte mindestens einen Tag nennen, zum Beispiel 8.12."), "/dates")
        return None, dates
    return (before.recurrence, ()) if when is When.RULE else (None, ())


def task_rule(how_often: Rhythm, before: str | None, weekdays: Sequence[int]) -> str | None:
    """``recurrence`` of a task. Raises ``PlanError`` where the weekdays are missing."""
    match how_often:
        case Rhythm.ONCE:
            return None
        case Rhythm.DAILY:
            return "FREQ=DAILY"
        case Rhythm.WEEKDAYS:
            return weekly(_chosen(weekdays))
        case Rhythm.EVERY_OTHER_WEEK:
            return weekly(_chosen(weekdays), every=2)
        case Rhythm.MONTHLY:
            return "FREQ=MONTHLY"
    return before


def _chosen(weekdays: Sequence[int]) -> Sequence[int]:
    if not weekdays:
        raise PlanError(QT_TR_NOOP("Bitte mindestens einen Tag der Woche wählen."), "/weekdays")
    return weekdays
