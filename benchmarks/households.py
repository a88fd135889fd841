"""Made-up households as a care pilot knows them: 25 tasks, 60 commitments, 8 people; the same seed, the same plans."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise, permutations
from random import Random

from desktop.domain.plan import (
    Absence,
    Commitment,
    Consent,
    Dependency,
    Goal,
    Handover,
    Household,
    Information,
    Need,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.vocabulary import (
    Area,
    ClientCan,
    CommitmentStatus,
    Criticality,
    GoalKind,
    HandoverObject,
    HelpSystem,
    Role,
    Scope,
    TransitionKind,
)

ON = date(2027, 3, 1)
"""A Monday; twelve weeks from it contain a clock change."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PATTERNS = ("MO,TU,WE,TH,FR", "MO,TU,WE,TH,FR,SA,SU", "SA,SU", "MO,WE,FR", "TU,TH", *WEEKDAYS)
SHARED = (("MO,TU,WE,TH,FR", "SA,SU"), ("MO,WE,FR", "TU,TH,SA,SU"), ("MO,TU,WE", "TH,FR,SA,SU"))
AREAS = tuple(Area)


@dataclass(frozen=True)
class _Person:
    id: str
    system: HelpSystem
    organisation: bool = False
    qualifications: tuple[str, ...] = ()
    limit: int | None = None


PEOPLE = (
    _Person("client", HelpSystem.CLIENT),
    _Person("daughter", HelpSystem.FAMILY, limit=1800),
    _Person("son", HelpSystem.FAMILY),
    _Person("neighbour", HelpSystem.VOLUNTEER, limit=1200),
    _Person("visitor", HelpSystem.VOLUNTEER),
    _Person("nurses", HelpSystem.PROFESSIONAL, organisation=True, qualifications=("medication", "wound-care")),
    _Person("meals", HelpSystem.PROFESSIONAL, organisation=True),
    _Person("pilot", HelpSystem.PROFESSIONAL),
)
HELPERS = tuple(person.id for person in PEOPLE if person.id not in ("client", "pilot"))


def plans(number: int, seed: int = 20270301) -> list[Plan]:
    """``number`` plans that hold together."""
    return [_plan(Random(f"{seed}-{place}"), place) for place in range(number)]


def _plan(draw: Random, place: int) -> Plan:
    tasks = tuple(_task(draw, number) for number in range(25))
    commitments = tuple(replace(c, id=f"c{n}") for n, c in enumerate(islice(_commitments(draw, tasks), 60)))
    return Plan(
        household=Household(
            id=f"h{place}", name=f"Household {place}", care_pilot="pilot", review_on=ON + timedelta(90)
        ),
        participants=tuple(
            Participant(
                id=person.id,
                name=person.id.title(),
                system=person.system,
                organisation=person.organisation,
                qualifications=person.qualifications,
                weekly_limit_minutes=person.limit,
                until=ON + timedelta(draw.randrange(20, 200)) if draw.random() < 0.05 else None,
            )
            for person in PEOPLE
        ),
        tasks=tasks,
        commitments=commitments,
        dependencies=tuple(
            Dependency(id=f"d{number}", before=before, after=after)
            for number, (before, after) in enumerate(_builds_on(tasks))
        ),
        information=(
            Information(id="medicines", title="Medicines", scope=Scope.HEALTH, produced_by=("t0",), needed_by=("t3",)),
            Information(id="diary", title="Diary", produced_by=("t1", "t2"), needed_by=("t4",)),
        ),
        handovers=tuple(_handovers(draw, tasks, commitments)),
        transitions=(_transition(draw),) if draw.random() < 0.3 else (),
        absences=tuple(
            Absence(id=f"a{number}", participant=who, from_=day, until=day + timedelta(draw.randrange(14)))
            for number, who in enumerate(draw.choices(HELPERS[:4], k=draw.randrange(5)))
            for day in (ON + timedelta(draw.randrange(84)),)
        ),
        consents=tuple(
            Consent(id=f"k-{who}", participant=who, scope=Scope.HEALTH, given_on=date(2026, 1, 1), by="client")
            for who in (*HELPERS, "pilot")
        ),
        needs=tuple(Need(id=f"n{number}", area=AREAS[number], text="A need") for number in range(3)),
        goals=(
            Goal(id="home", text="I want to stay at home.", kind=GoalKind.WISH, by="client"),
            Goal(id="company", text="Not alone in the evening.", kind=GoalKind.GOAL),
        ),
    )


def _task(draw: Random, number: int) -> Task:
    day = datetime.combine(ON - timedelta(draw.randrange(365)), time(6))
    start = day + timedelta(minutes=number * 60 % 900 + draw.randrange(4) * 15)
    minutes = draw.choice((15, 30, 30, 45, 60, 60, 90, 120))
    if draw.random() < 0.03:
        start, minutes = start.replace(hour=22, minute=0), 480
    return Task(
        id=f"t{number}",
        title=f"Task {number}",
        area=AREAS[number % len(AREAS)],
        criticality=draw.choices(tuple(Criticality), weights=(15, 40, 45))[0],
        start=start,
        duration_minutes=minutes,
        recurrence=_recurrence(draw),
        exceptions=tuple(ON + timedelta(draw.randrange(84)) for _ in range(draw.choice((0, 0, 0, 1, 2)))),
        people=2 if draw.random() < 0.04 else 1,
        requires=("medication",) if draw.random() < 0.12 else (),
        client_can=draw.choice((*[ClientCan.NO] * 6, *[ClientCan.PARTLY] * 3, ClientCan.ALONE)),
        goal=None if draw.random() < 0.05 else draw.choice(("home", "company")),
    )


def _recurrence(draw: Random) -> str:
    end = ";UNTIL=20270425" if draw.random() < 0.1 else ""
    rules = (
        "FREQ=DAILY",
        f"FREQ=WEEKLY;BYDAY={draw.choice(PATTERNS)}",
        f"FREQ=WEEKLY;INTERVAL=2;BYDAY={draw.choice(WEEKDAYS)}",
        f"FREQ=MONTHLY;BYMONTHDAY={draw.randint(1, 28)}",
        f"FREQ=MONTHLY;BYDAY={draw.randint(1, 4)}{draw.choice(WEEKDAYS)}",
        f"FREQ=DAILY;INTERVAL={draw.randint(2, 4)}",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    )
    return draw.choices(rules, weights=(25, 49, 10, 6, 5, 3, 2))[0] + end


def _commitments(draw: Random, tasks: tuple[Task, ...]) -> Iterator[Commitment]:
    """Each task has somebody, some are shared by days or by hours; the other commitments stand by or are only asked."""
    for task in tasks:
        who = _somebody(draw, task)
        chance = draw.random()
        if chance < 0.2:
            days = draw.choice(SHARED)
            yield _commitment(draw, task, who, Role.RESPONSIBLE, f"FREQ=WEEKLY;BYDAY={days[0]}")
            yield _commitment(draw, task, _somebody(draw, task), Role.RESPONSIBLE, f"FREQ=WEEKLY;BYDAY={days[1]}")
        elif chance < 0.3 and task.duration_minutes >= 45:
            change = (task.start + timedelta(minutes=task.duration_minutes // 3)).time()
            yield replace(_commitment(draw, task, who, Role.RESPONSIBLE), to_time=change)
            yield replace(_commitment(draw, task, _somebody(draw, task), Role.RESPONSIBLE), from_time=change)
        else:
            yield _commitment(draw, task, who, Role.RESPONSIBLE)
        if task.criticality is not Criticality.QUALITY and draw.random() < 0.7:
            yield _commitment(draw, task, _somebody(draw, task), Role.BACKUP)
    while True:
        task = draw.choice(tasks)
        role = draw.choices((Role.BACKUP, Role.RESPONSIBLE, Role.CONTRIBUTES, Role.INFORMED), (25, 10, 35, 30))[0]
        days = f"FREQ=WEEKLY;BYDAY={draw.choice(PATTERNS)}" if draw.random() < 0.5 else None
        yield _commitment(draw, task, _somebody(draw, task), role, days)


def _commitment(draw: Random, task: Task, who: str, role: Role, days: str | None = None) -> Commitment:
    agreed = draw.random() < 0.93
    return Commitment(
        id="",
        task=task.id,
        participant=who,
        role=role,
        status=CommitmentStatus.AGREED if agreed else draw.choice((CommitmentStatus.ASKED, CommitmentStatus.DECLINED)),
        recurrence=days,
        from_=ON - timedelta(draw.randrange(200)),
        until=ON + timedelta(draw.randrange(10, 200)) if draw.random() < 0.1 else None,
        asked_on=ON - timedelta(draw.randrange(10)),
        confirmed_on=ON - timedelta(draw.randrange(60)) if agreed and draw.random() < 0.97 else None,
    )


def _somebody(draw: Random, task: Task) -> str:
    return "nurses" if task.requires and draw.random() < 0.95 else draw.choice(HELPERS)


def _builds_on(tasks: Sequence[Task]) -> Sequence[tuple[str, str]]:
    """What is done every day builds on what is done every day just before."""
    daily = sorted((task for task in tasks if task.recurrence == "FREQ=DAILY"), key=lambda task: task.start.time())
    return [(before.id, after.id) for before, after in pairwise(daily)][:4]


def _handovers(draw: Random, tasks: Sequence[Task], commitments: Sequence[Commitment]) -> Iterator[Handover]:
    """What those have arranged who share a critical task by days, stand by for each other, or build on each other."""
    critical = {task.id for task in tasks if task.criticality is not Criticality.QUALITY}
    builds_on = set(_builds_on(tasks))
    pairs = {
        (one.participant, other.participant, one.task)
        for one, other in permutations(commitments, 2)
        if one.participant != other.participant
        and one.role is Role.RESPONSIBLE
        and one.status is other.status is CommitmentStatus.AGREED
        and (
            ((one.task, other.task) in builds_on and other.role is Role.RESPONSIBLE)
            or (one.task == other.task in critical and other.role is Role.BACKUP)
            or (one.task == other.task in critical and one.recurrence and other.recurrence and other.role is one.role)
        )
    }
    for number, (giver, receiver, task) in enumerate(sorted(pairs)):
        if draw.random() < 0.8:
            agreed = ON - timedelta(draw.randrange(400))
            yield Handover(
                id=f"h{number}",
                giver=giver,
                receiver=receiver,
                tasks=(task,),
                object=HandoverObject.RESPONSIBILITY,
                what="What was different",
                trigger="After the last visit of the week",
                channel="notebook",
                owner="pilot" if draw.random() < 0.3 else giver,
                fallback="Call the pilot" if draw.random() < 0.9 else None,
                giver_agreed_on=agreed if draw.random() < 0.95 else None,
                receiver_agreed_on=agreed if draw.random() < 0.95 else None,
                tried_on=agreed if draw.random() < 0.4 else None,
            )


def _transition(draw: Random) -> Transition:
    day = ON + timedelta(draw.randrange(-5, 60))
    agreed = day - timedelta(10) if draw.random() < 0.6 else None
    items = (
        TransitionItem(id="night", title="The first night", receiver="daughter", owner="pilot", agreed_on=agreed),
        TransitionItem(id="medicines", title="The medicines", receiver="nurses", due=day - timedelta(1)),
    )
    return Transition(id="discharge", kind=TransitionKind.HOSPITAL_DISCHARGE, on=day, items=items)
