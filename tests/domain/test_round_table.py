"""What a round table talks about: every open matter once, the most urgent first, and nothing of anybody's health."""

from dataclasses import replace
from datetime import date

from desktop.domain.agreement import OPEN_RULES
from desktop.domain.check import check
from desktop.domain.round_table import URGENCIES, round_table
from desktop.texts import speaker
from tests.documents.households import eighty, empty, mueller, scripts

ON = date(2026, 11, 23)


def test_the_most_urgent_stands_first() -> None:
    for plan in (mueller(), eighty(), scripts()):
        order = [speaker("de")(text) for text in URGENCIES.values()]
        found = [order.index(point.urgency) for point in round_table(plan, ON).points]
        assert found == sorted(found)
        assert found


def test_every_open_task_is_talked_about_once() -> None:
    plan = eighty()
    whats = [point.what for point in round_table(plan, ON).points]
    assert len(whats) == len(set(whats))
    open_tasks = {
        flag.subject.id
        for flag in check(plan, ON).flags
        if flag.rule in OPEN_RULES and flag.severity > 1 and flag.subject.kind == "task"
    }
    for task in plan.tasks:
        told = [what for what in whats if f"„{task.title}“" in what]
        assert (task.id not in open_tasks) or told


def test_changes_are_named_by_their_kind_and_absences_without_their_reason() -> None:
    said = " ".join(f"{point.what} {' '.join(point.questions)}" for point in round_table(scripts(), ON).points)
    assert "Hüft" not in said
    assert "Kur" not in said.split()


def test_all_who_take_part_are_named_alike_and_those_who_left_are_not() -> None:
    plan = mueller()
    gone = tuple(replace(p, until=date(2026, 11, 1)) if p.id == "jan" else p for p in plan.participants)
    assert "Jan" in round_table(plan, ON).people
    assert "Jan" not in round_table(replace(plan, participants=gone), ON).people
    assert round_table(empty(), ON).points == ()


def test_a_table_in_english_speaks_english() -> None:
    assert {point.urgency for point in round_table(eighty(), ON, "en").points} <= {"first", "soon", "in due course"}
