from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.plan import Participant, Plan
from desktop.domain.vocabulary import HelpSystem
from desktop.domain.week import Entry, folded, week
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource

ON = date(2026, 11, 23)


def mueller() -> Plan:
    return read_plan(resource("examples", "mueller.plan.json").read_bytes())


def test_the_week_goes_from_monday_to_sunday_whatever_the_day() -> None:
    for n in range(7):
        said = week(mueller(), ON + timedelta(n))
        assert said.span == "23. bis 29. November 2026"
        assert [day.name for day in said.days][0::6] == ["Montag", "Sonntag"]
        assert [day.weekend for day in said.days] == [False] * 5 + [True] * 2


def test_a_day_has_morning_noon_and_evening() -> None:
    monday = week(mueller(), ON).days[0]
    assert monday.date == "23. November"
    assert monday.parts == (
        (Entry("8\u00a0Uhr", "Ayşe", "Insulin und Verband", open=False),),
        (
            Entry("12\u00a0Uhr", "Menüdienst Nord", "Warmes Mittagessen", open=False),
            Entry("14\u00a0Uhr", "Hạnh", "Einkaufen", open=False),
        ),
        (
            Entry("19\u00a0Uhr", "Erika", "Abendtabletten nehmen", open=False),
            Entry("19\u00a0Uhr", "Olga", "Telefonieren am Abend", open=False),
        ),
    )


def test_what_is_open_names_nobody() -> None:
    friday = week(mueller(), date(2026, 12, 20)).days[6]
    assert Entry("12\u00a0Uhr", "", "Warmes Mittagessen", open=True) in friday.parts[1]


def test_what_one_does_at_the_same_time_is_said_together() -> None:
    plan = mueller()
    both = tuple(replace(task, start=plan.task("walk").start) if task.id == "walk" else task for task in plan.tasks)
    twice = tuple(replace(task, id="walk2", title="Zeitung") for task in both if task.id == "walk")
    said = next(c for c in plan.commitments if c.task == "walk")
    plan = replace(plan, tasks=both + twice, commitments=(*plan.commitments, replace(said, id="x", task="walk2")))
    tuesday = week(plan, ON).days[1]
    assert Entry("15\u00a0Uhr", "Mohammad", "Spaziergang, Zeitung lesen, Zeitung", open=False) in tuesday.parts[1]


def test_folding_says_once_what_is_alike_on_all_days_and_loses_nothing() -> None:
    said = week(mueller(), ON)
    short = folded(said)
    assert [entry.what for part in short.daily for entry in part] == [
        "Insulin und Verband",
        "Abendtabletten nehmen",
        "Telefonieren am Abend",
    ]
    for before, after in zip(said.days, short.days, strict=True):
        for k, part in enumerate(before.parts):
            assert set(part) == set(after.parts[k]) | set(short.daily[k])


def test_a_week_without_anything_alike_is_not_folded() -> None:
    empty = week(replace(mueller(), tasks=(), commitments=(), dependencies=(), information=(), handovers=()), ON)
    assert folded(empty) is empty


def test_numbers_to_call_begin_with_the_care_pilot_and_never_are_the_persons_own() -> None:
    said = week(mueller(), ON)
    assert [contact.name for contact in said.contacts] == ["Anna", "Ayşe", "Jan"]
    assert said.contacts[0].phone == "030\u00a0555\u00a001\u00a010"


def test_one_person_reads_my_week_a_family_our_week() -> None:
    plan = mueller()
    assert week(plan, ON).title == "Meine Woche"
    second = Participant(id="otto", name="Otto Müller", system=HelpSystem.CLIENT)
    assert week(replace(plan, participants=(*plan.participants, second)), ON).title == "Unsere Woche"
