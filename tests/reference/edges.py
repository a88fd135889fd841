"""Plans at the very edges of figures that chance does not meet: shares of 40 and 70 per cent, 30 and 120 minutes."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from desktop.domain.plan import Commitment, Handover, Household, Participant, Plan, Task
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    Criticality,
    HandoverObject,
    HelpSystem,
    HouseholdStatus,
    Role,
)

ON = date(2026, 11, 23)
"""A Monday."""

HOUSEHOLD = Household(id="h", name="h", care_pilot="ada", status=HouseholdStatus.ACTIVE, review_on=ON)

Edge = tuple[str, Plan, str, bool]
"""What it is about, the plan, a flag, and whether it is raised in the 8 days from ``ON``."""


def family(*names: str, limit: int | None = None) -> tuple[Participant, ...]:
    return tuple(
        Participant(id=name, name=name, system=HelpSystem.FAMILY, weekly_limit_minutes=limit) for name in names
    )


def task(name: str, minutes: int, start: datetime | None = None, tolerance: int | None = None) -> Task:
    return Task(
        id=name,
        title=name,
        area=Area.SOCIAL,
        criticality=Criticality.QUALITY,
        start=start or datetime.combine(ON, time(8)),
        duration_minutes=minutes,
        tolerance_minutes=tolerance,
    )


def takes(participant: str, task_id: str, from_time: time | None = None, to_time: time | None = None) -> Commitment:
    return Commitment(
        id=f"{participant}-{task_id}-{from_time}".replace(":", "."),
        task=task_id,
        participant=participant,
        role=Role.RESPONSIBLE,
        status=CommitmentStatus.AGREED,
        from_time=from_time,
        to_time=to_time,
    )


def one_sided_loads() -> Iterator[Edge]:
    """More than 70 % of at least 120 minutes."""
    for own, others in ((84, 36), (85, 35), (85, 36), (119, 0), (120, 0), (91, 39), (92, 38)):
        tasks = [task("own", own, datetime.combine(ON, time(6)))]
        tasks += [task("others", others, datetime.combine(ON, time(12)))] if others else []
        drawn = Plan(
            household=HOUSEHOLD,
            participants=family("ada", "bo"),
            tasks=tuple(tasks),
            commitments=tuple(takes(*pair) for pair in (("ada", "own"), ("bo", "others"))[: len(tasks)]),
        )
        raised = own + others >= 120 and 10 * own > 7 * (own + others)
        yield f"load {own} of {own + others}", drawn, "load-one-sided:ada", raised


def pilots() -> Iterator[Edge]:
    """More than 40 % of at least five handovers."""
    for own, total in ((3, 4), (2, 5), (3, 5), (4, 10), (5, 12), (9, 22), (21, 52)):
        handovers = [
            Handover(
                id=f"h{number}",
                giver="ada",
                receiver="bo",
                object=HandoverObject.DECISION,
                owner="ada" if number < own else "bo",
            )
            for number in range(total)
        ]
        drawn = Plan(household=HOUSEHOLD, participants=family("ada", "bo"), handovers=tuple(handovers))
        raised = total >= 5 and 10 * own > 4 * total
        yield f"pilot owns {own} of {total}", drawn, "pilot-overused:ada", raised


def crowds() -> Iterator[Edge]:
    """More than needed for more than 30 minutes in all, or at every minute."""
    for stays in (((8, 0), (8, 30)),), (((8, 0), (8, 31)),), (((8, 0), (8, 15)), ((8, 45), (9, 1))):
        crowd = sum(60 * (h2 - h1) + m2 - m1 for (h1, m1), (h2, m2) in stays)
        yield from crowd_of("ada", stays, 90, raised=crowd > 30, crowd=crowd)
    yield from crowd_of("ada", (((8, 0), (8, 20)),), 20, raised=True, crowd=20)


Stays = Sequence[tuple[tuple[int, int], tuple[int, int]]]


def crowd_of(name: str, stays: Stays, length: int, *, raised: bool, crowd: int) -> Iterator[Edge]:
    drawn = Plan(
        household=HOUSEHOLD,
        participants=family(name, "bo"),
        tasks=(task("walk", length),),
        commitments=(takes("bo", "walk"), *(takes(name, "walk", time(*a), time(*b)) for a, b in stays)),
    )
    yield f"{crowd} of {length} minutes crowded", drawn, "task-diffuse:walk", raised


def limits() -> Iterator[Edge]:
    """A minute at which somebody does two things counts once; an occurrence counts for the week it starts in."""
    late = datetime.combine(ON + timedelta(days=6), time(23, 30))
    chores = {
        "apart": (task("a", 40), task("b", 20, datetime.combine(ON, time(9)))),
        "together": (task("a", 60), task("b", 60)),
        "one in the other": (task("a", 60), task("b", 20, datetime.combine(ON, time(8, 20)))),
        "half": (task("a", 40), task("b", 40, datetime.combine(ON, time(8, 20)))),
        "into the next week": (task("a", 60, late),),
        "both into the next week": (task("a", 40, late), task("b", 40, late + timedelta(minutes=20))),
        "two nights": (task("a", 15, late - timedelta(days=1)), task("b", 45, late)),
    }
    for name, tasks in chores.items():
        for limit in (59, 60):
            drawn = Plan(
                household=HOUSEHOLD,
                participants=family("ada", limit=limit),
                tasks=tasks,
                commitments=tuple(takes("ada", each.id) for each in tasks),
            )
            yield f"{name}, limit {limit}", drawn, "participant-overloaded:ada", limit < 60


def edges() -> list[Edge]:
    return [*one_sided_loads(), *pilots(), *crowds(), *limits()]
