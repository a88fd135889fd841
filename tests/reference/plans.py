"""Plans drawn at random from a seed, small and crowded, so that everything in rules.md meets everything else.

``plan(seed)`` gives the same plan for the same seed on every machine. Days, times and lengths come from short lists
around the edges that the rules name (7 days past, 30 days ahead, 365 days ago, midnight, the clock changes), so that
equal and off-by-one values are common. Each plan has a ``Mood``: some are all agreed, some hardly begun.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from desktop.domain.errors import RuleError
from desktop.domain.plan import (
    Absence,
    AcceptedFlag,
    Commitment,
    Consent,
    Dependency,
    Entity,
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
    ConfirmedBy,
    Criticality,
    GoalKind,
    HandoverObject,
    HelpSystem,
    HouseholdStatus,
    Role,
    Scope,
    TransitionKind,
)
from tests.reference.carrying import carrying_or_stepping_in, case, clock_times
from tests.reference.drawn_rules import WEEKDAYS, a_rule
from tests.reference.draws import Draw, Mood, a_mood

PARTICIPANT_IDS = ("erika", "Bo", "c.3", "d-4", "0x", "anna", "Y_y", "zoe")
TASK_IDS = ("pills", "Bath", "walk-2", "a.b", "0shop", "night", "Zz", "doc")
CLOCK = tuple(
    time(*divmod(minute, 60))
    for minute in (0, 1, 120, 150, 180, 465, 480, 480, 480, 495, 495, 510, 540, 720, 1320, 1410, 1439)
)
LENGTHS = (1, 5, 15, 15, 15, 20, 30, 30, 31, 45, 60, 60, 61, 90, 120)
LONG_LENGTHS = (480, 600, 1439, 1440, 1500, 2880)
QUALIFICATIONS = ("medication", "wound-care")
BLANKS = (None, "", " ", "\t\n")


def plan(seed: int) -> tuple[Plan, date, int]:
    """The plan of a seed, with the day and the number of days to check."""
    draw = Draw(seed)
    mood = a_mood(draw)
    drawn = Plan(household=Household(id="h", name="Haushalt"))
    for name, some in LISTS.items():
        drawn = replace(drawn, **{name: tuple(some(draw, mood, drawn))})
    drawn = replace(drawn, household=a_household(draw, mood, drawn))
    drawn = replace(drawn, participants=tuple(leaving_long_before(draw, mood, drawn)))
    if mood.busy:
        drawn = replace(drawn, participants=tuple(just_at_the_limit(draw, mood, drawn)))
    return drawn, mood.on, mood.days


def a_household(draw: Draw, mood: Mood, drawn: Plan) -> Household:
    return Household(
        id="h",
        name="Haushalt",
        care_pilot=draw.choice([None, draw.choice(drawn.participants).id, drawn.participants[-1].id]),
        status=draw.choices(list(HouseholdStatus), [28, 1, 1])[0],
        review_on=draw.choice([None, mood.day(draw, -1, 0, 1), mood.day(draw, 60)]),
    )


def some_participants(draw: Draw, mood: Mood, _: Plan) -> list[Participant]:
    found = []
    count = draw.choice((1, 1, 2, 3) if mood.busy else (1, 2, 3, 3, 4, 4, 5, 6, 6, 8))
    for number, name in enumerate(draw.sample(PARTICIPANT_IDS, count)):
        system = draw.choices(list(HelpSystem), [1, 4, 3, 4])[0]
        first, last = mood.stay(draw, mood.odd / 2)
        found.append(
            Participant(
                id=name,
                name=name,
                system=HelpSystem.CLIENT if number == 0 and draw.often(0.8) else system,
                organisation=draw.often(0.3 if system is HelpSystem.PROFESSIONAL else 0.05),
                qualifications=tuple(draw.some(QUALIFICATIONS, 0, 2)),
                weekly_limit_minutes=draw.choice((None, None, 0, 15, 60, 105, 210, 420)),
                from_=first,
                until=last,
            )
        )
    return found


def leaving_long_before(draw: Draw, mood: Mood, drawn: Plan) -> list[Participant]:
    """The participants, some leaving about 90 days before a task that they have taken on."""
    far = {task.id: until_long_before(draw, mood, task) for task in drawn.tasks if task.recurrence is None}
    leaving = {c.participant: far[c.task] for c in drawn.commitments if far.get(c.task) and draw.often(0.4)}
    return [replace(p, until=leaving[p.id], from_=None) if p.id in leaving else p for p in drawn.participants]


def just_at_the_limit(draw: Draw, mood: Mood, drawn: Plan) -> list[Participant]:
    """The participants, their weekly limits about what they carry in the first whole week, if there is one."""
    monday = mood.on + timedelta(days=-mood.on.weekday() % 7)
    looked_at = case(drawn, mood.on, mood.days)
    week = [o for task in drawn.tasks for o in looked_at.window(task.id) if o.date >= monday]
    found = []
    for participant in drawn.participants:
        minutes = {m for o in week for m, who in carrying_or_stepping_in(looked_at, o).items() if participant.id in who}
        limit = max(0, len(minutes) - draw.choice((0, 1)))
        found.append(replace(participant, weekly_limit_minutes=limit) if draw.often(0.6) else participant)
    return found


def some_goals(draw: Draw, _: Mood, drawn: Plan) -> list[Goal]:
    first = drawn.participants[0].id
    return [
        Goal(
            id=f"g{n}",
            text="x",
            kind=draw.choice(list(GoalKind)),
            by=draw.choice([None, first, first, draw.choice(drawn.participants).id]),
        )
        for n in range(draw.choice((0, 1, 1, 2, 3)))
    ]


def some_needs(draw: Draw, _: Mood, drawn: Plan) -> list[Need]:
    areas = [draw.choice(list(Area)), *(task.area for task in drawn.tasks)]
    return [Need(id=f"n{n}", area=draw.choice(areas), text="x") for n in range(draw.randint(0, 2))]


# Who does what


def some_tasks(draw: Draw, mood: Mood, drawn: Plan) -> list[Task]:
    count = 8 if mood.stand_in else draw.choice((0, 1, 2, 3, 3, 4, 4, 5, 6))
    criticalities = draw.choice((list(Criticality), list(Criticality), [Criticality.VITAL], [Criticality.QUALITY]))
    if mood.stand_in:
        criticalities = [Criticality.VITAL, Criticality.VITAL, Criticality.IMPORTANT]
    return [a_task(draw, mood, drawn, name, draw.choice(criticalities)) for name in draw.sample(TASK_IDS, count)]


def a_task(draw: Draw, mood: Mood, drawn: Plan, name: str, criticality: Criticality) -> Task:
    clock = draw.choice(CLOCK)
    if mood.busy:
        minute = mood.hour + draw.choice((0, 0, 5, 10, 14, 15, 20, 30, 45, 60, 75))
        clock = time(*divmod(minute % 1440, 60))
    start = datetime.combine(mood.day(draw, -400, -60, -29, -28, -15, -8, -7, -7, -3, -2, -1, -1, 0, 0, 1, 2), clock)
    once = draw.often(0.07)
    if not mood.busy and draw.often(0.08):
        start, once = datetime.combine(mood.day(draw, -29, -28, -27, 90, 91, 92, 118, 119, 120, 121), clock), True
    return Task(
        id=name,
        title=name,
        area=draw.choice((Area.ILLNESS, Area.HOUSEHOLD, draw.choice(list(Area)))),
        start=start,
        duration_minutes=draw.choice(
            LONG_LENGTHS if draw.often(0.4 * mood.long + 0.25 * (mood.busy and mood.days < 5)) else LENGTHS
        ),
        criticality=criticality,
        recurrence=None if once else a_rule(draw, mood, start),
        exceptions=tuple({mood.day_inside(draw): True for _ in range(draw.choice((0, 0, 0, 1, 3)))}),
        people=draw.choices((1, 2, 3), [10, 3, 1])[0],
        requires=tuple(draw.some(QUALIFICATIONS, 1, 2)) if draw.often(mood.odd) else (),
        client_can=draw.choices(list(ClientCan), [12, 1, 1])[0],
        tolerance_minutes=draw.choice((None, None, None, 0, 5, 14, 15, 30, 60)),
        handover=draw.choice((None, None, None, None, True, False)),
        goal=draw.choice(drawn.goals).id if drawn.goals and draw.often(0.7) else None,
    )


def some_commitments(draw: Draw, mood: Mood, drawn: Plan) -> list[Commitment]:
    found: list[Commitment] = []
    for task in drawn.tasks:
        if draw.often(0.06):
            continue
        here = [a_commitment(draw, mood, drawn, task)]
        while draw.often(mood.crowded) and len(here) < 6:
            here.append(a_commitment(draw, mood, drawn, task))
        if mood.turns and draw.often(0.8):
            here = taking_turns(draw, here, [p.id for p in drawn.participants])
        if mood.stand_in:
            here = [replace(c, role=Role.RESPONSIBLE) if draw.often(0.9) else c for c in here]
            spring = Commitment(id="", task=task.id, participant="", role=Role.BACKUP, status=CommitmentStatus.AGREED)
            here.append(replace(spring, participant=drawn.participants[-1].id))
        found.extend(here)
    named = [replace(c, id=f"c{number}") for number, c in enumerate(found)]
    return draw.sample(named, len(named))


def taking_turns(draw: Draw, commitments: list[Commitment], participants: list[str]) -> list[Commitment]:
    """Different people, each on weekdays of their own."""
    who = draw.some(participants, len(commitments), len(commitments) + 1)
    days = draw.sample(WEEKDAYS, len(WEEKDAYS))
    return [
        replace(
            draw.choice(commitments),
            participant=one,
            role=Role.RESPONSIBLE,
            recurrence=f"FREQ={draw.choice(('WEEKLY', 'DAILY'))};BYDAY={','.join(days[number :: len(who)])}",
            dates=(),
        )
        for number, one in enumerate(who[: len(WEEKDAYS)])
    ]


def a_commitment(draw: Draw, mood: Mood, drawn: Plan, task: Task) -> Commitment:
    pattern = draw.choices(("all", "rule", "dates"), [4, 4, 1])[0]
    agreed = draw.often(mood.settled)
    first, last = mood.stay(draw, 0.1 + mood.odd / 3)
    if task.recurrence is None and draw.often(0.5):
        last = until_long_before(draw, mood, task) or last
    while True:
        made = Commitment(
            id="",
            task=task.id,
            participant=draw.choice(drawn.participants).id,
            role=draw.choices(list(Role), [12, 6, 1, 1])[0],
            status=CommitmentStatus.AGREED if agreed else draw.choices(list(CommitmentStatus), [3, 4, 1, 1, 1, 1])[0],
            recurrence=a_rule(draw, mood, task.start, commitment=True) if pattern == "rule" else None,
            dates=tuple({mood.day_inside(draw): 1 for _ in range(draw.randint(1, 5))}) if pattern == "dates" else (),
            from_time=a_clock_time(draw, task) if draw.often(mood.odd / 2) else None,
            to_time=a_clock_time(draw, task) if draw.often(mood.odd / 2) else None,
            from_=first if first is None or last is None or first <= last else None,
            until=last,
            asked_on=draw.choice((None, mood.day(draw, -9, -8, -7, -6))),
            confirmed_on=mood.day(draw, -30) if draw.often(0.8) else None,
            confirmed_by=draw.choices(list(ConfirmedBy), [8, 1])[0],
        )
        try:
            clock_times(task, made)
        except RuleError:
            continue
        return made


def until_long_before(draw: Draw, mood: Mood, task: Task) -> date | None:
    """90 days before a task that is still far away, or one day more or less, if that is within 30 days."""
    day = task.start.date() - timedelta(days=draw.choice((89, 90, 90, 91)))
    return day if mood.on <= day <= mood.on + timedelta(days=30) else None


def a_clock_time(draw: Draw, task: Task) -> time:
    """Inside the window, at its ends, in its middle, or anywhere."""
    ends = (0, task.duration_minutes // 2, task.duration_minutes, draw.randint(0, task.duration_minutes))
    return draw.choice((*((task.start + timedelta(minutes=m)).time() for m in ends), draw.choice(CLOCK)))


def some_absences(draw: Draw, mood: Mood, drawn: Plan) -> list[Absence]:
    found = []
    for number in range(draw.choice((0, 0, 1, 1, 2, 3, 4))):
        first = mood.day_inside(draw) - timedelta(days=draw.choice((0, 0, 1, 3)))
        until = first + timedelta(days=draw.choice((0, 0, 0, 1, 1, 2, 5, 30)))
        found.append(Absence(id=f"a{number}", participant=draw.choice(drawn.participants).id, from_=first, until=until))
    return found


def some_consents(draw: Draw, mood: Mood, drawn: Plan) -> list[Consent]:
    found: list[Consent] = []
    for participant in drawn.participants:
        for _ in range(draw.choice((0, 0, 1, 2)) if draw.often(0.5) else 1):
            sure = draw.often(mood.settled)
            given_on, until = sorted((mood.day(draw, -1, 0, 1, 5), mood.day(draw, -1, 0, 1, 5, 29, 30, 31)))
            found.append(
                Consent(
                    id=f"k{len(found)}",
                    participant=participant.id,
                    scope=draw.choice((Scope.PLAN, Scope.HEALTH)) if sure else draw.choice(list(Scope)),
                    given_on=mood.day(draw, -90) if sure else given_on,
                    until=None if sure and draw.often(0.5) else until,
                    withdrawn_on=mood.day(draw, -1, 0, 1, 3, 10) if draw.often(0.12) else None,
                )
            )
    return found


# What passes from one to the other


def some_dependencies(draw: Draw, _: Mood, drawn: Plan) -> list[Dependency]:
    found = []
    for number in range(draw.choice((0, 1, 2, 3, 4)) if len(drawn.tasks) > 1 else 0):
        before, after = draw.two(drawn.tasks)
        end = before.start + timedelta(minutes=before.duration_minutes)
        gap = (datetime.combine(date.min, after.start.time()) - datetime.combine(date.min, end.time())).seconds // 60
        within = draw.choice((0, 30, gap, max(0, gap - 1), gap + 1440, 1440, 1440, 2880, 10080, 525600))
        found.append(Dependency(id=f"d{number}", before=before.id, after=after.id, within_minutes=within))
    return found


def some_information(draw: Draw, _: Mood, drawn: Plan) -> list[Information]:
    ids = [task.id for task in drawn.tasks]
    return [
        Information(
            id=f"i{number}",
            title="x",
            scope=draw.choice(list(Scope)),
            produced_by=tuple(draw.some(ids, draw.randint(0, 1), 2)),
            needed_by=tuple(draw.some(ids, draw.randint(0, 1), 3)),
        )
        for number in range(draw.choice((0, 1, 1, 2, 3)))
    ]


def some_transitions(draw: Draw, mood: Mood, drawn: Plan) -> list[Transition]:
    found = []
    for number in range(draw.choice((0, 0, 1, 1, 2))):
        on = mood.day(draw, -8, -7, -6, -4, -3, -2, 0, 3, 4, 14, 15, mood.days - 1, mood.days)
        items = [an_item(draw, mood, drawn, f"m{n}") for n in range(draw.choice((0, 1, 1, 2, 3)))]
        found.append(Transition(id=f"t{number}", kind=draw.choice(list(TransitionKind)), on=on, items=tuple(items)))
    return found


def an_item(draw: Draw, mood: Mood, drawn: Plan, name: str) -> TransitionItem:
    giver, receiver, owner = (
        draw.choice(drawn.participants).id if draw.often(mood.settled) else None for _ in range(3)
    )
    return TransitionItem(
        id=name,
        title="x",
        giver=giver if giver != receiver else None,
        receiver=receiver,
        owner=owner,
        due=mood.day(draw, -9, -1, 0, 3, mood.days - 1, mood.days) if draw.often(0.6) else None,
        required=draw.often(0.8),
        agreed_on=mood.day(draw, -3) if draw.often(mood.settled * 0.6) else None,
    )


def some_handovers(draw: Draw, mood: Mood, drawn: Plan) -> list[Handover]:
    if len(drawn.participants) < 2:
        return []
    count = draw.choice((0, 1, 2, 4, 5, 5, 8, 12))
    found = [a_handover(draw, mood, drawn, f"h{number}") for number in range(count)]
    return draw.sample(found, len(found))


def a_handover(draw: Draw, mood: Mood, drawn: Plan, name: str) -> Handover:
    giver, receiver, tasks, information = a_meeting(draw, drawn)
    items = [(transition.id, item.id) for transition in drawn.transitions for item in transition.items]
    transition, item = draw.choice(items) if items and draw.often(0.4) else (None, None)
    return Handover(
        id=name,
        giver=giver,
        receiver=receiver,
        object=draw.choices(list(HandoverObject), [3 if item else 2, 1, 1, 1, 1])[0],
        tasks=tuple(tasks),
        information=information,
        transition=transition,
        item=item,
        what=a_text(draw, mood, "was anders war"),
        trigger=a_text(draw, mood, "abends"),
        channel=a_text(draw, mood, draw.choice(("spoken", "telephone", "notebook", "Heft"))),
        owner=draw.choice(drawn.participants[-2:]).id if draw.often(0.5 + mood.settled / 2) else None,
        fallback=a_text(draw, mood, "Anruf"),
        giver_agreed_on=an_agreement(draw, mood),
        receiver_agreed_on=an_agreement(draw, mood),
        tried_on=mood.day(draw, -3) if draw.often(0.35) else None,
    )


Meeting = tuple[str, str, Sequence[str], str | None]
"""Giver, receiver, tasks and information of a handover."""


def a_meeting(draw: Draw, drawn: Plan) -> Meeting:
    """Where two are likely to meet: at a dependency, at an information item, at one task; else anywhere."""
    places: list[tuple[Sequence[str], Sequence[str], str | None]] = [((t.id,), (t.id,), None) for t in drawn.tasks]
    places += [((d.before,), (d.after,), None) for d in drawn.dependencies for _ in range(2)]
    places += [(item.produced_by, item.needed_by, item.id) for item in drawn.information for _ in range(2)]
    if places and draw.often(0.8):
        giving, receiving, information = draw.choice(places)
        givers = [c.participant for c in drawn.commitments if c.task in giving]
        receivers = [c.participant for c in drawn.commitments if c.task in receiving]
        pairs = [(one, two) for one in givers for two in receivers if one != two]
        if pairs:
            one, two = draw.choice(pairs)
            named = information if draw.often(0.8) else None
            return one, two, draw.some([*giving, *receiving, *draw.some(giving, 0, 1)], 0 if named else 1, 2), named
    one, two = draw.two([p.id for p in drawn.participants])
    return one, two, draw.some([task.id for task in drawn.tasks], 0, 3), None


def a_text(draw: Draw, mood: Mood, text: str) -> str | None:
    return text if draw.often(0.6 + 0.4 * mood.settled) else draw.choice(BLANKS)


def an_agreement(draw: Draw, mood: Mood) -> date | None:
    if not draw.often(0.3 + 0.65 * mood.settled):
        return None
    return mood.day(draw, -400, -367, -366, -365, -364, -30, -30, 0, 2)


# Flags that people leave as they are


def some_accepted_flags(draw: Draw, mood: Mood, drawn: Plan) -> list[AcceptedFlag]:
    likely = likely_flags(drawn)
    return [
        AcceptedFlag(
            id=f"f{number}",
            flag=draw.choice(likely),
            until=mood.day(draw, -1, 0, 1, 40) if draw.often(0.7) else None,
            severity=draw.choice((None, None, 1, 2, 3, 4)),
        )
        for number in range(draw.choice((0, 0, 3, 8, 25)))
    ]


def likely_flags(drawn: Plan) -> list[str]:
    task_rules = ("unassigned", "hole", "asked", "diffuse", "fragile", "without-goal")
    return [
        "review-overdue:h",
        "wish-missing:h",
        "triangle-one-sided:h",
        *(f"task-{rule}:{task.id}" for task in drawn.tasks for rule in task_rules),
        *(f"commitment-{rule}:{c.id}" for c in drawn.commitments for rule in ("unconfirmed", "stale", "ending")),
        *(f"absence-uncovered:{absence.id}" for absence in drawn.absences),
        *(f"transition-open:{transition.id}" for transition in drawn.transitions),
        *(f"consent-missing:{participant.id}" for participant in drawn.participants),
        *(f"interface-{state}:declared:{h.id}" for h in drawn.handovers for state in ("one-sided", "incomplete")),
        *(
            f"interface-uncovered:rotation:{c.task}:{c.participant}:{drawn.participants[0].id}"
            for c in drawn.commitments
        ),
    ]


LISTS: dict[str, Callable[[Draw, Mood, Plan], Sequence[Entity]]] = {
    "participants": some_participants,
    "goals": some_goals,
    "tasks": some_tasks,
    "needs": some_needs,
    "commitments": some_commitments,
    "absences": some_absences,
    "consents": some_consents,
    "dependencies": some_dependencies,
    "information": some_information,
    "transitions": some_transitions,
    "handovers": some_handovers,
    "accepted_flags": some_accepted_flags,
}
"""In this order each list is drawn, seeing those before it."""
