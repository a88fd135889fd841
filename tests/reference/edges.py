"""Plans at the very edges of figures, which chance hardly meets, each with a flag that is raised on one side only.

They are checked in the 8 days from ``ON``, a Monday.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.domain.plan import Absence, Commitment, Handover, Household, Information, Participant, Plan, Task
from desktop.domain.vocabulary import Area, CommitmentStatus, Criticality, HandoverObject, HelpSystem, Role

ON = date(2026, 11, 23)

Edge = tuple[str, Plan, str, bool]
"""What it is about, the plan, a flag, and whether it is raised."""


def day(number: int) -> date:
    """0 is ``ON``."""
    return ON + timedelta(days=number)


def task(name: str, minutes: int, start: int = 0, clock: str = "08:00", **more: Any) -> Task:
    """A task on a day; quality, so that nothing asks for handovers."""
    return Task(
        id=name,
        title=name,
        area=Area.SOCIAL,
        criticality=Criticality.QUALITY,
        start=datetime.combine(day(start), time.fromisoformat(clock)),
        duration_minutes=minutes,
        **more,
    )


def takes(participant: str, task_id: str, part: str = "", **more: Any) -> Commitment:
    """An agreed commitment; ``part`` is such as "08:00-08:30"."""
    from_time, _, to_time = part.partition("-")
    said: dict[str, Any] = {
        "role": Role.RESPONSIBLE,
        "from_time": time.fromisoformat(from_time) if from_time else None,
        "to_time": time.fromisoformat(to_time) if to_time else None,
    }
    return Commitment(id="", task=task_id, participant=participant, status=CommitmentStatus.AGREED, **{**said, **more})


def plan_of(people: str, tasks: Sequence[Task], commitments: Sequence[Commitment], **more: Any) -> Plan:
    """A household of relatives, by name."""
    family = [Participant(id=name, name=name, system=HelpSystem.FAMILY) for name in people.split()]
    return Plan(
        household=Household(id="h", name="h", care_pilot="ada", review_on=ON),
        participants=tuple(family),
        tasks=tuple(tasks),
        commitments=tuple(replace(c, id=f"c{number}") for number, c in enumerate(commitments)),
        **more,
    )


def with_one(drawn: Plan, name: str, **more: Any) -> Plan:
    """The plan with one participant changed."""
    return replace(drawn, participants=tuple(replace(p, **more) if p.id == name else p for p in drawn.participants))


def one_sided_loads() -> Iterator[Edge]:
    """More than 70 % of at least 120 minutes."""
    for own, others in ((84, 36), (85, 35), (85, 36), (119, 0), (120, 0), (91, 39), (92, 38)):
        tasks = [task("own", own, clock="06:00"), task("others", max(1, others), clock="12:00")]
        taken = [takes("ada", "own"), takes("bo", "others")][: 1 + (others > 0)]
        raised = own + others >= 120 and 10 * own > 7 * (own + others)
        yield f"load {own} of {own + others}", plan_of("ada bo", tasks, taken), "load-one-sided:ada", raised


def seconds() -> Iterator[Edge]:
    """Severity 1 or 2: a second one counts if their stay touches the window."""
    news = (Information(id="i", title="i", produced_by=("a",)),)
    drawn = plan_of("ada bo", [task("a", 120)], [takes("ada", "a")], information=news)
    for name, stay in {
        "yesterday": {"until": day(-1)},
        "today": {"until": day(0)},
        "on the last day": {"from_": day(7)},
        "afterwards": {"from_": day(8)},
    }.items():
        yield f"a second one {name}", with_one(drawn, "bo", **stay), "load-one-sided:ada", True


def pilots() -> Iterator[Edge]:
    """More than 40 % of at least five handovers."""
    for own, total in ((3, 4), (2, 5), (3, 5), (4, 10), (5, 12), (9, 22), (21, 52)):
        decision = Handover(id="", giver="ada", receiver="bo", object=HandoverObject.DECISION)
        owners = ["ada"] * own + ["bo"] * (total - own)
        handovers = tuple(replace(decision, id=f"h{n}", owner=owner) for n, owner in enumerate(owners))
        raised = total >= 5 and 10 * own > 4 * total
        drawn = plan_of("ada bo", [], [], handovers=handovers)
        yield f"pilot owns {own} of {total}", drawn, "pilot-overused:ada", raised


def crowds() -> Iterator[Edge]:
    """More than needed for more than 30 minutes in all, or at every minute, of a covered occurrence."""
    first, second = {"dates": (day(0),)}, {"dates": (day(1),)}
    for name, people, taken, raised in (
        ("30 minutes", 1, [takes("bo", "a"), takes("ada", "a", "08:00-08:30")], False),
        ("31 minutes", 1, [takes("bo", "a"), takes("ada", "a", "08:00-08:31")], True),
        ("15 and 16", 1, [takes("bo", "a"), takes("ada", "a", "08:00-08:15"), takes("ada", "a", "08:45-09:01")], True),
        ("partial", 1, [takes("bo", "a", "08:00-09:00"), takes("ada", "a", "08:00-09:00")], False),
        (
            "20 today, 20 tomorrow",
            1,
            [takes("bo", "a"), takes("ada", "a", "08:00-08:20", **first), takes("ada", "a", "08:20-08:40", **second)],
            False,
        ),
        ("three of three", 3, [takes("ada", "a"), takes("bo", "a"), takes("cem", "a")], False),
        ("four of three", 3, [takes("ada", "a"), takes("bo", "a"), takes("cem", "a"), takes("dor", "a")], True),
    ):
        walk = task("a", 90, people=people, recurrence="FREQ=DAILY;COUNT=2")
        yield f"crowd: {name}", plan_of("ada bo cem dor", [walk], taken), "task-diffuse:a", raised


def limits() -> Iterator[Edge]:
    """A minute at which somebody does two things counts once; an occurrence counts for the week it starts in."""
    every_day = {"recurrence": "FREQ=DAILY;COUNT=2"}
    for name, minutes, tasks in (
        ("apart", 60, [task("a", 40), task("b", 20, clock="09:00")]),
        ("together", 60, [task("a", 60), task("b", 60)]),
        ("one in the other", 60, [task("a", 60), task("b", 20, clock="08:20")]),
        ("half", 60, [task("a", 40), task("b", 40, clock="08:20")]),
        ("half, and alone the day after", 80, [task("a", 40), task("b", 30, clock="08:20", **every_day)]),
        ("into the next week", 60, [task("a", 60, 6, "23:30")]),
        ("both into the next week", 60, [task("a", 40, 6, "23:30"), task("b", 40, 6, "23:50")]),
        ("into the next day", 60, [task("a", 50, 1, "23:30"), task("b", 30, 2, "00:00")]),
        ("a short one in the night", 90, [task("a", 90, 1, "23:30"), task("b", 10, 2, "00:10")]),
        ("two in the other", 60, [task("a", 60), task("b", 10, clock="08:10"), task("c", 10, clock="08:30")]),
        ("three on end", 50, [task("a", 30), task("b", 30, clock="08:10"), task("c", 30, clock="08:20")]),
        (
            "one today, one tomorrow",
            70,
            [task("a", 30, **every_day), task("b", 30, clock="08:10"), task("c", 10, 1, "08:20")],
        ),
        ("until midnight", 60, [task("a", 30, 0, "23:30"), task("b", 30, 1, "00:00")]),
        ("together, and in the next week", 60, [task("a", 60), task("b", 60), task("c", 30, 7)]),
    ):
        drawn = plan_of("ada", tasks, [takes("ada", each.id) for each in tasks])
        for limit in (minutes - 1, minutes):
            limited = with_one(drawn, "ada", weekly_limit_minutes=limit)
            yield f"{name}: {minutes} of {limit}", limited, "participant-overloaded:ada", minutes > limit


def overlaps() -> Iterator[Edge]:
    """More common minutes than tolerated, of any two occurrences, wherever they lie."""
    first, second = {"dates": (day(0),)}, {"dates": (day(1),)}
    twice = {"recurrence": "FREQ=DAILY;COUNT=2", "tolerance_minutes": 40}
    for name, tasks, parts, raised in (
        ("after the window", [task("a", 240, 7, "22:00"), task("b", 240, 7, "22:00")], "00:30-02:00", True),
        ("the evening before", [task("a", 60, 1, "07:00"), task("b", 600, 0, "22:00")], "", True),
        ("until the next morning", [task("a", 600, 0, "22:00"), task("b", 60, 1, "07:00")], "", True),
        ("until the next night", [task("a", 1560, 0, "22:00"), task("b", 30, 1, "23:00")], "", True),
        ("no longer", [task("a", 600, 0, "22:00"), task("b", 60, 1, "08:00")], "", False),
    ):
        taken = [takes("ada", each.id, parts) for each in tasks]
        yield f"overlap {name}", plan_of("ada", tasks, taken), "participant-overlap:ada:a:b", raised
    nights = [task(name, 120, 0, "23:00") for name in "ab"]
    taken = [takes("ada", name, part) for name in "ab" for part in ("23:30-23:50", "00:10-00:30")]
    yield "overlap before and after midnight", plan_of("ada", nights, taken), "participant-overlap:ada:a:b", True
    for minutes, raised in ((40, False), (41, True)):
        halves = [
            *(takes("ada", name, f"08:00-08:{minutes}", **first) for name in "ab"),
            *(takes("ada", name, "08:30-09:00", **second) for name in "ab"),
        ]
        drawn = plan_of("ada", [task("a", 60, **twice), task("b", 60, **twice)], halves)
        yield f"overlap of {minutes}, then 30", drawn, "participant-overlap:ada:a:b", raised
    for tolerance, raised in ((25, True), (30, False)):
        tasks = [
            task("a", 70, 1, "07:00", tolerance_minutes=tolerance),
            task("b", 570, 0, "22:00", tolerance_minutes=0),
        ]
        taken = [takes("ada", "b"), takes("ada", "a", "07:00-07:30"), takes("ada", "a", "07:40-08:10")]
        drawn = plan_of("ada", tasks, taken)
        yield f"overlap with one of two parts, {tolerance} tolerated", drawn, "participant-overlap:ada:a:b", raised
    for tolerance, raised in ((59, True), (60, False)):
        without_end = task("a", 1500, recurrence="FREQ=DAILY", tolerance_minutes=tolerance)
        drawn = plan_of("ada", [without_end], [takes("ada", "a")])
        yield f"overlap with itself, {tolerance} tolerated", drawn, "participant-overlap:ada:a:a", raised


def first_days() -> Iterator[Edge]:
    """The first day of the window is a day like any other."""
    backup = takes("bo", "a", role=Role.BACKUP)
    away = (Absence(id="x", participant="ada", from_=ON, until=ON),)
    skilled = plan_of("ada bo", [task("a", 60, requires=("medication",))], [takes("ada", "a"), backup])
    skilled = with_one(skilled, "bo", qualifications=("medication",))
    yield "unqualified on the first day", skilled, "task-hole:a", True
    yield "unqualified and away on the first day", replace(skilled, absences=away), "task-hole:a", True
    alone = plan_of("ada", [task("a", 60)], [takes("ada", "a")], absences=away)
    yield "away on the first day", alone, "absence-uncovered:x", True


def edges() -> list[Edge]:
    """All of them."""
    kinds = (one_sided_loads, seconds, pilots, crowds, limits, overlaps, first_days)
    return [edge for kind in kinds for edge in kind()]
