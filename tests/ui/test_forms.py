"""Forms show a thing as it is, take it as it was shown, and say refusals where they belong."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.plan import Goal, Plan, Transition
from desktop.domain.vocabulary import CommitmentStatus, GoalKind, HelpSystem
from desktop.exchange.examples import example_plans
from desktop.ui.arrange import form_for
from desktop.ui.households.form import HouseholdForm
from desktop.ui.parts.form import Form
from desktop.ui.people.absence_form import AbsenceForm
from desktop.ui.people.participant_form import ParticipantForm
from desktop.ui.people.wish_form import WishForm
from desktop.ui.seams.handover_form import HandoverForm
from desktop.ui.seams.item_form import ItemForm
from desktop.ui.week.commitment_form import NEW, CommitmentForm
from desktop.ui.week.task_form import TaskForm
from desktop.ui.week.when import When
from desktop.ui.workspace import Workspace
from tests.helpers import MULLER_ON


@pytest.fixture(params=[plan.household.id for plan in example_plans()])
def any_household(request, dressed, vault_with) -> Iterator[Workspace]:
    plan = next(plan for plan in example_plans() if plan.household.id == request.param)
    made = Workspace(vault_with(plan), today=lambda: MULLER_ON)
    made.open(plan.household.id)
    yield made
    made.close()


def all_forms(workspace: Workspace) -> Iterator[Form]:
    """A form for each thing in the plan that has one."""
    plan = workspace.plan
    yield HouseholdForm(workspace)
    for task in plan.tasks:
        yield TaskForm(workspace, task.id)
    for person in plan.participants:
        yield ParticipantForm(workspace, person.id)
    for commitment in plan.commitments:
        yield CommitmentForm(workspace, plan.task(commitment.task), commitment_id=commitment.id)
    for handover in plan.handovers:
        yield HandoverForm(workspace, handover_id=handover.id)
    for transition in plan.transitions:
        for item in transition.items:
            yield ItemForm(workspace, transition, item.id)
    for absence in plan.absences:
        yield AbsenceForm(workspace, absence.id)
    for goal in plan.goals:
        yield WishForm(workspace, goal.id)


def test_a_form_that_is_only_looked_at_changes_nothing(any_household, qtbot):
    before = any_household.plan
    said = []
    any_household.refused.connect(said.append)
    for form in all_forms(any_household):
        qtbot.addWidget(form)
        assert form.submit(), form
        assert any_household.plan == before, form
    assert said == []
    assert any_household.undo_stack.count() == 0


def test_every_flag_leads_to_a_form(any_household, qtbot):
    for flag in any_household.report.flags:
        form = form_for(any_household, flag)
        qtbot.addWidget(form)
        form.start()
        assert form.accessibleName(), flag.id


def shown(form: Form, qtbot) -> Form:
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def problem(form: Form, key: str) -> str:
    return form._fields[key]._problem.text()


def lunch(plan: Plan):
    return plan.task("lunch-weekend")


def test_an_open_day_asks_for_somebody_new_on_that_day_alone(workspace, qtbot):
    form = CommitmentForm(workspace, lunch(workspace.plan), date(2026, 12, 20))
    qtbot.addWidget(form)
    assert form._list.key() == NEW
    assert form.when.value() is When.DATES
    assert form.dates.text() == "20.12.2026"


def test_somebody_who_was_asked_is_shown_first(workspace, qtbot):
    form = shown(CommitmentForm(workspace, workspace.plan.task("doctor"), date(2026, 12, 8)), qtbot)
    assert form._list.key() == "c17"
    assert form.who.value() == "mohammad"
    form._said_yes.click()
    made = workspace.plan.find("commitments", "c17")
    assert made.status is CommitmentStatus.AGREED
    assert made.confirmed_on == MULLER_ON


def test_a_refusal_stands_at_its_field_and_nothing_has_changed(workspace, qtbot):
    before = workspace.plan
    form = shown(CommitmentForm(workspace, lunch(before), date(2026, 12, 20)), qtbot)
    assert not form.submit()
    assert problem(form, "participant")
    form.who.choose("hanh")
    form.dates.setText("31.2.")
    assert not form.submit()
    assert "31.2." in problem(form, "dates")
    assert not problem(form, "participant")
    form.dates.setText("20.12.")
    form.until.show_day(date(2026, 12, 1))
    form.from_.show_day(date(2026, 12, 31))
    assert not form.submit()
    assert problem(form, "until") or problem(form, "from") or form._refusal.text()
    assert workspace.plan == before


def test_a_problem_in_a_folded_field_unfolds_it(workspace, qtbot):
    form = shown(CommitmentForm(workspace, lunch(workspace.plan), date(2026, 12, 20)), qtbot)
    form.who.choose("hanh")
    form.from_time.setText("acht")
    assert not form.more.inside.isVisible()
    assert not form.submit()
    assert form.more.inside.isVisible()
    assert form.from_time.hasFocus()


def test_a_part_of_the_time_is_taken(workspace, qtbot):
    form = shown(CommitmentForm(workspace, lunch(workspace.plan), date(2026, 12, 20)), qtbot)
    form.who.choose("hanh")
    form.from_time.setText("12:15")
    form._said_yes.click()
    made = workspace.plan.commitments[-1]
    assert (made.from_time, made.to_time, made.dates) == (time(12, 15), None, (date(2026, 12, 20),))


def test_taking_somebody_out_can_be_undone(workspace, qtbot):
    before = workspace.plan
    form = shown(CommitmentForm(workspace, lunch(before), commitment_id="c9"), qtbot)
    form._remove.click()
    assert workspace.plan.find("commitments", "c9") is None
    assert workspace.undo()
    assert workspace.plan == before


def test_somebody_who_is_named_elsewhere_stays_and_the_form_says_where(workspace, qtbot):
    before = workspace.plan
    form = shown(ParticipantForm(workspace, "jan"), qtbot)
    next(button for button in form.findChildren(QPushButton) if button.text() == "Entfernen").click()
    assert workspace.plan == before
    assert form._refusal.isVisible()
    assert form._refusal.text()


def test_a_household_with_people_tasks_and_a_wish_comes_from_nothing(dressed, vault_with, qtbot):
    work = Workspace(vault_with(), today=lambda: MULLER_ON)
    household = shown(HouseholdForm(work, new=True), qtbot)
    assert not household.submit()
    assert problem(household, "name")
    household.name.setText("Łucja & Bärbel <Grün>")
    assert household.submit()
    assert work.plan.household.name == "Łucja & Bärbel <Grün>"
    client = work.plan.participants[0]
    assert (client.name, client.system) == ("Łucja & Bärbel <Grün>", HelpSystem.CLIENT)

    person = shown(ParticipantForm(work), qtbot)
    person.name.setText("محمد الأحمد")
    person.system.choose(HelpSystem.VOLUNTEER)
    person.hours.setValue(4)
    assert person.submit()
    assert work.plan.participants[1].weekly_limit_minutes == 240

    task = shown(TaskForm(work), qtbot)
    task.title.setText("Vorlesen")
    task.clock.setText("15")
    assert task.submit()
    made = work.plan.tasks[0]
    assert (made.title, made.start.hour, made.recurrence) == ("Vorlesen", 15, "FREQ=DAILY")

    wish = shown(WishForm(work), qtbot)
    wish.text.setPlainText("Abends nicht allein sein.")
    assert wish.submit()
    assert work.plan.goals == (
        Goal(id=work.plan.goals[0].id, text="Abends nicht allein sein.", kind=GoalKind.WISH, by=client.id),
    )
    assert work.store.load(work.plan.household.id) == work.plan
    work.close()


def test_an_absence_of_one_day_needs_only_its_first(workspace, qtbot):
    form = shown(AbsenceForm(workspace, participant_id="hanh"), qtbot)
    form.from_.line.setText("1.12.")
    assert form.submit()
    made = workspace.plan.absences[-1]
    assert (made.participant, made.from_, made.until) == ("hanh", date(2026, 12, 1), date(2026, 12, 1))


def test_an_item_of_a_transition_is_settled(workspace, qtbot):
    transition = workspace.plan.find("transitions", "hospital")
    assert isinstance(transition, Transition)
    form = shown(ItemForm(workspace, transition, "first-night"), qtbot)
    form.owner.choose("anna")
    form._settled.click()
    item = workspace.plan.find("transitions", "hospital").items[0]
    assert (item.receiver, item.owner, item.agreed_on) == ("jan", "anna", MULLER_ON)


def test_enter_takes_the_form_and_escape_leaves_it(workspace, qtbot):
    before = workspace.plan
    form = shown(WishForm(workspace), qtbot)
    finished = []
    form.finished.connect(lambda: finished.append(1))
    form.text.setFocus()
    qtbot.keyClick(form.text, Qt.Key.Key_A)
    qtbot.keyClick(form.text, Qt.Key.Key_Return)
    assert workspace.plan == before, "Enter in a note begins a new line"
    qtbot.keyClick(form.text, Qt.Key.Key_Escape)
    assert finished == [1]
    qtbot.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.plan.goals[-1].text == "a"
