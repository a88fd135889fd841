"""What stands in the cells of a week."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.arranging import commitments_on
from desktop.domain.check import check
from desktop.domain.edits import with_absence, with_commitment
from desktop.domain.plan import Absence, Commitment
from desktop.domain.vocabulary import CommitmentStatus, OccurrenceState, Role
from desktop.exchange.examples import example_plans
from desktop.ui.week.cells import monday_of, people_words, sentence, state_words, week_of
from desktop.ui.week.model import WeekModel
from tests.helpers import muller

MONDAY = date(2026, 12, 14)
SUNDAY = date(2026, 12, 20)


def cell(plan, task: str, day: date):
    return week_of(plan, monday_of(day)).cells[task, day]


@pytest.mark.parametrize("plan", tuple(example_plans()), ids=lambda plan: plan.household.id)
def test_the_week_says_what_the_check_says(plan):
    for weeks in range(8):
        monday = date(2026, 11, 23) + timedelta(weeks=weeks)
        week = week_of(plan, monday)
        found = {(o.task, o.start.date()): (o.state, set(o.carried_by)) for o in check(plan, monday, 7).occurrences}
        assert set(found) == set(week.cells)
        for place, (state, carried_by) in found.items():
            assert week.cells[place].state is state
            assert carried_by <= {p.id for p in week.cells[place].people}


def test_every_task_is_in_the_week_or_rests(dressed):
    week = week_of(muller(), MONDAY)
    assert {task.id for task in (*week.tasks, *week.resting)} == {task.id for task in muller().tasks}
    assert [task.start.time() for task in week.tasks] == sorted(task.start.time() for task in week.tasks)


def test_who_is_away_is_said_where_nobody_steps_in():
    found = cell(muller(), "lunch-weekend", SUNDAY)
    assert found.state is OccurrenceState.OPEN
    assert [p.id for p in found.away] == ["jan"]
    names = week_of(muller(), MONDAY).names
    assert people_words(found, names, "de") == "offen"
    assert "Jan" in state_words(found, names, "de")


def test_who_steps_in_is_told_from_who_comes_anyway():
    found = cell(muller(), "pillbox", SUNDAY)
    assert found.state is OccurrenceState.COVERED
    assert [p.id for p in found.people] == [p.id for p in found.stepping_in] == ["ayse"]
    before = cell(muller(), "pillbox", SUNDAY - timedelta(days=7))
    assert [p.id for p in before.people] == ["jan"]
    assert before.stepping_in == ()


def test_what_the_person_does_alone_shows_the_person():
    found = cell(muller(), "evening-pills", MONDAY)
    assert [p.id for p in found.people] == ["erika"]
    without = replace(muller(), commitments=tuple(c for c in muller().commitments if c.task != "evening-pills"))
    found = cell(without, "evening-pills", MONDAY)
    assert (found.state, [p.id for p in found.people]) == (OccurrenceState.COVERED, ["erika"])


def test_who_was_asked_is_shown_but_not_while_away():
    day = date(2026, 12, 8)
    found = cell(muller(), "doctor", day)
    assert (found.state, [p.id for p in found.people]) == (OccurrenceState.ASKED, ["mohammad"])
    away = with_absence(muller(), Absence(id="a", participant="mohammad", from_=day, until=day))
    found = cell(away, "doctor", day)
    assert (found.state, found.people) == (OccurrenceState.OPEN, ())
    also = Commitment(
        id="x", task="doctor", participant="olga", role=Role.RESPONSIBLE, status=CommitmentStatus.PROPOSED
    )
    found = cell(with_commitment(away, also), "doctor", day)
    assert (found.state, [p.id for p in found.people]) == (OccurrenceState.ASKED, ["olga"])


def test_a_cell_reads_as_a_sentence():
    names = week_of(muller(), MONDAY).names
    assert (
        sentence(cell(muller(), "insulin", MONDAY), names, "de")
        == "Montag 8\u00a0Uhr, Insulin und Verband, Ayşe, zugesagt"
    )
    said = sentence(cell(muller(), "lunch-weekend", SUNDAY), names, "de")
    assert said.startswith("Sonntag 12\u00a0Uhr, Warmes Mittagessen (Sa, So), offen, ")


def test_commitments_for_a_day_know_dates_rules_and_bounds():
    plan, task = muller(), muller().task("lunch-weekend")
    base = Commitment(id="x", task=task.id, participant="hanh", role=Role.BACKUP, status=CommitmentStatus.DECLINED)
    for changed, saturday, sunday in (
        (base, True, True),
        (replace(base, dates=(SUNDAY,)), False, True),
        (replace(base, recurrence="FREQ=WEEKLY;BYDAY=SA"), True, False),
        (replace(base, from_=SUNDAY), False, True),
        (replace(base, until=SUNDAY - timedelta(days=1)), True, False),
    ):
        with_it = with_commitment(plan, changed)
        for day, expected in ((SUNDAY - timedelta(days=1), saturday), (SUNDAY, sunday)):
            assert (changed in commitments_on(with_it, task, day)) is expected


def test_the_model_keeps_qts_rules(dressed):
    model = WeekModel("de")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show(week_of(muller(), MONDAY), MONDAY)
    assert (model.rowCount(), model.columnCount()) == (10, 7)
    for row in range(model.rowCount()):
        for column in range(7):
            index = model.index(row, column)
            assert model.data(index, Qt.ItemDataRole.AccessibleTextRole)
            first, last = model.band(row, column)
            assert first <= column <= last
    model.show(week_of(muller(), MONDAY + timedelta(days=7)), MONDAY)
    model.show(None, MONDAY)
    assert model.rowCount() == 0
    del tester


def test_a_change_repaints_its_row_alone_and_keeps_the_place(dressed, qtbot):
    model = WeekModel("de")
    model.show(week_of(muller(), MONDAY), MONDAY)
    told, reset = [], []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.modelReset.connect(lambda: reset.append(1))
    yes = Commitment(
        id="x",
        task="lunch-weekend",
        participant="hanh",
        role=Role.RESPONSIBLE,
        status=CommitmentStatus.AGREED,
        dates=(SUNDAY,),
    )
    model.show(week_of(with_commitment(muller(), yes), MONDAY), MONDAY)
    row = [task.id for task in model.week.tasks].index("lunch-weekend")
    assert (told, reset) == ([row], [])
    assert model.data(model.index(row, 6)) == "Hạnh"


def test_bands_join_like_days_and_end_where_something_differs(dressed):
    model = WeekModel("de")
    model.show(week_of(muller(), MONDAY), MONDAY)
    rows = {task.id: row for row, task in enumerate(model.week.tasks)}

    def band_of(task: str, column: int) -> tuple[int, int]:
        return model.band(rows[task], column)

    assert band_of("insulin", 3) == (0, 6)
    assert band_of("lunch-week", 4) == (0, 4)
    assert band_of("lunch-weekend", 5) == (5, 5)
    assert band_of("lunch-weekend", 6) == (6, 6)
