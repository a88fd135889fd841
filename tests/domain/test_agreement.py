from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings

from desktop.domain.agreement import Change, Coming, Edition, agreement
from desktop.domain.agreement_rows import State
from desktop.domain.on_paper import Knows, alphabetical
from desktop.domain.plan import Absence, AcceptedFlag, Commitment, Consent, Goal, Household, Participant, Plan, Task
from desktop.domain.vocabulary import (
    Area,
    ClientCan,
    CommitmentStatus,
    GoalKind,
    HelpSystem,
    Role,
    Scope,
)
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource
from tests.domain.strategies import plans

ON = date(2026, 11, 23)


def mueller() -> Plan:
    return read_plan(resource("examples", "mueller.plan.json").read_bytes())


ERIKA = Participant(id="erika", name="Erika Müller", system=HelpSystem.CLIENT)
JAN = Participant(id="jan", name="Jan Łukasiewicz", system=HelpSystem.FAMILY, relation="Sohn", phone="0171 55")
HANH = Participant(id="hanh", name="Nguyễn Thị Hạnh", system=HelpSystem.VOLUNTEER)
LINDE = Participant(id="linde", name="Pflegedienst Linde", system=HelpSystem.PROFESSIONAL, organisation=True)
LUNCH = Task(
    id="lunch",
    title="Mittagessen",
    area=Area.SELF_CARE,
    start=datetime.combine(date(2026, 11, 2), time(12)),
    duration_minutes=60,
    recurrence="FREQ=DAILY",
)


def yes(who: str, role: Role = Role.RESPONSIBLE, **more: object) -> Commitment:
    said = {"status": CommitmentStatus.AGREED, "confirmed_on": ON, "id": f"{who}-{role}-{len(more)}"} | more
    return Commitment(task="lunch", participant=who, role=role, **said)


def household(*commitments: Commitment, task: Task = LUNCH, **more: object) -> Plan:
    return Plan(
        household=Household(id="h", name="Erika Müller", care_pilot="linde"),
        participants=(JAN, ERIKA, LINDE, HANH),
        tasks=(task,),
        commitments=commitments,
        **more,
    )


def row(*commitments: Commitment, **more: object) -> tuple[str, str, State]:
    found = agreement(household(*commitments, **more), ON).tasks[0]
    return found.who, found.backup, found.state


# People


def test_everyone_stands_in_alphabetical_order_the_person_and_the_office_too() -> None:
    names = [person.name for person in agreement(mueller(), ON).people]
    assert names == [
        "Anna Özdemir",
        "Ayşe Ağaoğlu, Pflegedienst „Linde“",
        "Erika Müller",
        "Jan Łukasiewicz",
        "Menüdienst Nord",
        "Mohammad Al-Ahmad (محمد الأحمد)",
        "Nguyễn Thị Hạnh",
        "Olga Iwanowa (Ольга Иванова)",
        "Dr. Peter Groß",
    ]


def test_the_order_does_not_depend_on_that_of_the_plan() -> None:
    plan = mueller()
    turned = replace(plan, participants=plan.participants[::-1])
    assert agreement(turned, ON).people == agreement(plan, ON).people


@pytest.mark.parametrize(
    ("first", "second"), [("Ärmel", "Baum"), ("Dr. Anna", "Bert"), ("łukasz", "Lz"), ("Otto", "Özge")]
)
def test_marks_case_and_titles_do_not_count_in_the_alphabet(first: str, second: str) -> None:
    assert sorted([second, first], key=alphabetical) == [first, second]


def test_who_has_left_is_not_asked_to_sign() -> None:
    plan = household(yes("jan"))
    gone = replace(plan, participants=(*plan.participants[1:], replace(JAN, until=ON - timedelta(1))))
    assert "Jan Łukasiewicz" not in [person.name for person in agreement(gone, ON).people]
    staying = replace(plan, participants=(*plan.participants[1:], replace(JAN, until=ON)))
    assert "Jan Łukasiewicz" in [person.name for person in agreement(staying, ON).people]


def test_a_card_says_when_someone_helps() -> None:
    when = {person.id: person.when for person in agreement(mueller(), ON).people}
    assert when["menue"] == "Mo–Fr, 12\u00a0Uhr"
    assert when["mohammad"] == "dienstags, 15\u00a0Uhr"
    assert when["jan"] == "Sa und So"
    assert when["anna"] == "springt ein"


def test_who_has_no_relation_is_named_by_the_kind_of_help() -> None:
    relations = {person.id: person.relation for person in agreement(household(), ON).people}
    assert relations == {"jan": "Sohn", "erika": "Die Person selbst", "linde": "Fachdienst", "hanh": "Ehrenamt"}


# Wishes


def test_wishes_stand_in_own_words_and_those_of_the_person_first() -> None:
    goals = (
        Goal(id="a", text="Ich brauche Schlaf.", kind=GoalKind.WISH, by="jan"),
        Goal(id="b", text="  Ich bleibe hier! ", kind=GoalKind.WISH, by="erika"),
        Goal(id="c", text="Bis März allein zur Tür", kind=GoalKind.GOAL),
    )
    said = agreement(household(goals=goals), ON)
    assert [(wish.whose, wish.text) for wish in said.wishes] == [
        ("Erika Müller", "  Ich bleibe hier! "),
        ("Jan Łukasiewicz", "Ich brauche Schlaf."),
    ]
    assert said.goals == ("Bis März allein zur Tür",)


# Tasks and what is missing


def test_a_settled_task_has_somebody_and_somebody_who_steps_in() -> None:
    assert row(yes("jan"), yes("hanh", Role.BACKUP)) == ("Jan", "Hạnh", State(True, "geklärt"))


def test_a_task_without_anybody_is_open() -> None:
    assert row() == ("–", "–", State(False, "noch offen"))


def test_a_missing_backup_is_asked_for() -> None:
    assert row(yes("jan")) == ("Jan", "–", State(False, "Wer springt ein?"))


def test_who_is_asked_is_named_as_asked() -> None:
    found = row(yes("hanh", status=CommitmentStatus.ASKED, asked_on=ON))
    assert found == ("angefragt: Hạnh", "–", State(False, "Antwort steht aus"))


@pytest.mark.parametrize(
    "status", [CommitmentStatus.DECLINED, CommitmentStatus.PROPOSED, CommitmentStatus.PAUSED, CommitmentStatus.ENDED]
)
def test_who_said_no_is_not_named(status: CommitmentStatus) -> None:
    assert "Hạnh" not in str(agreement(household(yes("hanh", status=status)), ON).tasks)


def test_days_are_said_where_they_are_not_all() -> None:
    found = row(
        yes("jan", recurrence="FREQ=WEEKLY;BYDAY=SA,SU"),
        yes("hanh", recurrence="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    )
    assert found[0] == "Jan (Sa und So)\nHạnh (Mo–Fr)"


def test_hours_and_limits_are_said() -> None:
    assert row(yes("jan", from_time=time(12, 30)))[0] == "Jan (12:30 bis 13\u00a0Uhr)"
    assert row(yes("jan", until=ON + timedelta(9)))[0] == "Jan (bis 2. Dezember)"
    assert row(yes("jan", from_=ON + timedelta(9)))[0] == "Jan (ab 2. Dezember)"
    assert row(yes("jan", dates=(ON, ON + timedelta(2))))[0] == "Jan (23. November und 25. November)"


def test_what_ended_is_not_promised_any_more() -> None:
    assert row(yes("jan", until=ON - timedelta(1)))[0] == "–"


def test_days_without_anybody_are_told() -> None:
    assert row(yes("jan", recurrence="FREQ=WEEKLY;BYDAY=SA"))[2] == State(False, "an manchen Tagen offen")


def test_a_time_without_anybody_because_someone_is_away_is_told() -> None:
    away = Absence(id="a", participant="linde", from_=ON + timedelta(3), until=ON + timedelta(4))
    assert row(yes("linde"), absences=(away,))[2] == State(False, "zeitweise offen")


def test_what_the_person_does_alone_is_settled() -> None:
    assert row(task=replace(LUNCH, client_can=ClientCan.ALONE)) == ("Erika", "–", State(True, "geklärt"))


def test_what_the_person_does_in_part_is_named() -> None:
    found = row(yes("linde"), task=replace(LUNCH, client_can=ClientCan.PARTLY))
    assert found[0] == "Pflegedienst Linde\nhilft mit: Erika"


def test_who_helps_with_it_is_named() -> None:
    assert row(yes("linde"), yes("jan", Role.CONTRIBUTES))[0] == "Pflegedienst Linde\nhilft mit: Jan"


def test_what_people_leave_as_it_is_counts_as_talked_over() -> None:
    accepted = AcceptedFlag(id="x", flag="task-fragile:lunch", why="so gewollt", until=ON + timedelta(99))
    plan = household(yes("jan"), accepted_flags=(accepted,))
    assert agreement(plan, ON).tasks[0].state == State(True, "so besprochen")
    assert [point for point in agreement(plan, ON).open_points if "Mittagessen" in point.reason] == []


def test_a_single_task_far_ahead_says_what_is_missing() -> None:
    later = replace(LUNCH, recurrence=None, start=LUNCH.start + timedelta(200))
    assert row(task=later)[2] == State(False, "noch offen")
    assert row(yes("jan"), task=later)[2] == State(True, "geklärt")
    assert row(yes("jan", status=CommitmentStatus.ASKED, asked_on=ON), task=later)[2] == State(
        False, "Antwort steht aus"
    )


def test_what_is_past_is_left_out() -> None:
    assert agreement(household(task=replace(LUNCH, recurrence=None)), ON).tasks == ()


# What is open


def test_what_is_open_in_the_mueller_household_is_asked_once_each() -> None:
    said = agreement(mueller(), ON)
    assert len(said.open_points) == 7
    assert said.more_open == 0
    assert len({point.reason for point in said.open_points}) == 7
    assert all(point.question.endswith("?") for point in said.open_points)
    assert said.glance[-1].number == 7


def test_of_many_open_points_the_others_are_counted() -> None:
    tasks = tuple(replace(LUNCH, id=f"t{n}", title=f"Aufgabe {n}") for n in range(14))
    said = agreement(replace(household(), tasks=tasks), ON)
    assert len(said.open_points) == 10
    assert said.more_open == 4


def test_how_much_someone_carries_is_nobody_elses_reading() -> None:
    plan = household(yes("jan"), task=replace(LUNCH, duration_minutes=600))
    tired = replace(plan, participants=(replace(JAN, weekly_limit_minutes=60), ERIKA, LINDE, HANH))
    text = str(agreement(tired, ON))
    assert "höchstens" not in text
    assert "kommen 100" not in text


def test_a_change_is_named_by_its_kind_not_by_its_title() -> None:
    plan = mueller()
    assert "Hüft" in plan.transitions[0].title
    assert "Hüft" not in str(agreement(plan, ON))


def test_why_someone_is_away_is_not_said() -> None:
    said = agreement(mueller(), ON)
    assert Coming("20. Dezember 2026 bis 3. Januar 2027", "Jan ist nicht da") in said.coming
    assert "Urlaub" not in str(said)


def test_what_comes_stands_in_its_order() -> None:
    assert [coming.day for coming in agreement(mueller(), ON).coming] == [
        "1. Dezember 2026",
        "8. Dezember 2026, 10:30\u00a0Uhr",
        "20. Dezember 2026 bis 3. Januar 2027",
        "2. März 2027",
    ]


# Handovers


def test_handovers_say_how_far_they_are() -> None:
    states = {row.between + ": " + row.what: row.state for row in agreement(mueller(), ON).handovers}
    assert states["Hạnh an Jan: was fehlt, was war"] == State(True, "ausprobiert")
    assert states["Ayşe an Hạnh: was heute morgen auffiel"] == State(True, "verabredet")
    assert states["Jan an Ayşe: Dose richten, wenn Jan nicht kann"] == State(False, "eine Antwort steht aus")
    needed = "Hạnh an Jan: Rezepte holen, dann Medikamente für die Woche richten"
    assert states[needed] == State(False, "noch nicht besprochen")


# Who may know what


def test_who_may_know_what_follows_from_consents_in_force() -> None:
    consents = (
        Consent(id="1", participant="jan", scope=Scope.PLAN, given_on=ON),
        Consent(id="2", participant="jan", scope=Scope.HEALTH, given_on=ON),
        Consent(id="3", participant="linde", scope=Scope.HEALTH, given_on=ON, withdrawn_on=ON),
        Consent(id="4", participant="hanh", scope=Scope.CONTACT, given_on=ON + timedelta(1)),
    )
    assert agreement(household(consents=consents), ON).knows == (
        Knows("Angaben zur Gesundheit", "Jan"),
        Knows("noch nicht besprochen", "Hạnh und Pflegedienst Linde"),
    )


# Edition


def test_without_versions_the_day_counts() -> None:
    edition = agreement(mueller(), ON).edition
    assert edition == Edition(on=ON, effective_from=ON, review_on=date(2027, 3, 2))


def test_a_version_says_what_it_replaces_and_what_changed() -> None:
    before = Edition(on=date(2026, 9, 14), effective_from=date(2026, 9, 14), number=2)
    now = Edition(on=ON, effective_from=date(2026, 12, 1), number=3, replaces=before)
    said = agreement(mueller(), ON, edition=now, changes=[Change("Neu", "Mohammad kommt dienstags.")])
    assert said.edition.replaces == before
    assert said.changes == (Change("Neu", "Mohammad kommt dienstags."),)


def test_an_empty_plan_can_be_agreed_on() -> None:
    said = agreement(Plan(household=Household(id="h", name="Neu")), ON)
    assert said.people == said.tasks == said.handovers == said.open_points == said.glance == ()
    assert "Familie, Ehrenamt oder Fachdienst" in said.ways[0]


@settings(max_examples=60, deadline=None)
@given(plans(date(2026, 10, 1), date(2027, 3, 1)))
def test_every_plan_can_be_agreed_on(plan: Plan) -> None:
    said = agreement(plan, ON)
    assert len(said.people) == len([p for p in plan.participants if p.until is None or p.until >= ON])
    assert sorted(person.id for person in said.people) == sorted({person.id for person in said.people})
    assert all(row.state.text for row in (*said.tasks, *said.handovers))
