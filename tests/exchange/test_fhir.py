"""The three real FHIR files become households, with the people, tasks and flags that a careful person finds by hand.

What is written down here was counted in the JSON and derived from ``rules.md`` first, then compared.
"""

import json
from datetime import date

import pytest

from desktop.domain.check import check
from desktop.domain.consistency import problems
from desktop.domain.vocabulary import Area, CommitmentStatus, GoalKind, HelpSystem, HouseholdStatus, Role
from desktop.exchange.fhir import read_fhir
from desktop.exchange.imports import read_any
from desktop.exchange.plan_file import read_plan, write_plan
from tests.exchange.fhir_files import CARE_TEAM, GP_VISIT, PREGNANCY, REAL, question


def household(data):
    (imported,) = read_fhir(data, "datei.json")
    return imported


def flags(data, on):
    report = check(household(data).plan, on, 28)
    return [(flag.id, flag.severity, flag.first and flag.first.isoformat()) for flag in report.flags]


@pytest.mark.parametrize(
    ("data", "counts"),
    [
        # Peter is the subject; Nancy and Dave are the contained team, and perform one activity each.
        pytest.param(GP_VISIT, (3, 2, 2, 1, 1), id="gpvisit"),
        # Peter is subject and member, Dorothy the other member. The organisations are only named as employers.
        pytest.param(CARE_TEAM, (2, 0, 0, 0, 0), id="careteam"),
        # Eve is the subject, Mabel performs nine activities. Team and goal are named, but not in the file.
        pytest.param(PREGNANCY, (2, 9, 9, 1, 0), id="pregnancy"),
    ],
)
def test_what_stands_in_the_file_stands_in_the_plan(data, counts):
    plan = household(data).plan
    lists = (plan.participants, plan.tasks, plan.commitments, plan.needs, plan.goals)
    assert tuple(map(len, lists)) == counts


def test_the_gp_visit_flags_what_a_careful_person_finds_on_its_day():
    """Nancy did her part, Dave has an appointment at a time that nobody wrote down.

    - Nancy carries: nobody gave a consent (2), nobody else could (important: 2), nobody asked her to confirm (2).
    - "scheduled" is an appointment, so Dave was asked; his time is not known, so it stands on the plan's first day (2).
    - No review date (2); the goal is no wish of Peter (2); Peter does nothing himself (1).
    - Neither activity names the goal (1 each), so no task serves it (1).
    - The need stands in the same area as the tasks of its own plan: no flag. Two tasks are too few for the triangle.
    """
    home, nancy = "Patient-100-7398b95b", "Practitioner-13"
    assert flags(GP_VISIT, date(2013, 1, 1)) == [
        (f"consent-missing:{nancy}", 2, "2013-01-01"),
        ("task-asked:gpvisit-2", 2, "2013-01-01"),
        ("task-fragile:gpvisit-1", 2, "2013-01-01"),
        (f"commitment-unconfirmed:gpvisit-1-{nancy}", 2, None),
        (f"review-overdue:{home}", 2, None),
        (f"wish-missing:{home}", 2, None),
        (f"client-not-contributing:{home}", 1, None),
        ("goal-without-task:CarePlan-gpvisit.goal", 1, None),
        ("task-without-goal:gpvisit-1", 1, None),
        ("task-without-goal:gpvisit-2", 1, None),
    ]


def test_the_pregnancy_flags_what_a_careful_person_finds_in_september():
    """Of nine activities the third, on 6 September, lies in the four weeks from 1 September 2019.

    - It is not started: Mabel is proposed, which counts as asked (important: 2).
    - The first contact is under way without a date: Mabel agreed in fact, but did not confirm (2). It stands on the
      first day of the plan in May and is no occurrence here.
    - No review date (2), no wish (2), Eve does nothing herself (1). Nobody carries anything, so no consent is missing.
    - The goal is not in the file, so no task lacks one; the need shares the area of the task.
    """
    home = "Patient-mom-aaf6afb6"
    assert flags(PREGNANCY, date(2019, 9, 1)) == [
        ("task-asked:mom-pregnancy-plan-3", 2, "2019-09-06"),
        ("commitment-unconfirmed:mom-pregnancy-plan-1-Practitioner-midwife", 2, None),
        (f"review-overdue:{home}", 2, None),
        (f"wish-missing:{home}", 2, None),
        (f"client-not-contributing:{home}", 1, None),
    ]


def test_the_care_team_flags_what_a_careful_person_finds():
    """There are people, but no tasks.

    No review (2), no wish (2), Peter does nothing (1). Dorothy's last day is this day, but she took nothing on.
    """
    home = "Patient-example-231b526a"
    assert flags(CARE_TEAM, date(2013, 1, 1)) == [
        (f"review-overdue:{home}", 2, None),
        (f"wish-missing:{home}", 2, None),
        (f"client-not-contributing:{home}", 1, None),
    ]


@pytest.mark.parametrize("data", REAL)
def test_a_household_holds_together_is_the_same_each_time_and_survives_a_plan_file(data):
    imported = household(data)
    assert not list(problems(imported.plan))
    assert household(data) == imported
    assert read_plan(write_plan(imported.plan)) == imported.plan
    assert read_any(data, "datei.json") == (imported,)


def test_the_gp_visit_in_detail():
    plan = household(GP_VISIT).plan
    assert plan.household.name == "Peter James Chalmers"
    assert plan.household.status is HouseholdStatus.ACTIVE
    assert [(p.name, p.system, p.relation) for p in plan.participants] == [
        ("Peter James Chalmers", HelpSystem.CLIENT, None),
        ("Nurse Nancy", HelpSystem.PROFESSIONAL, "nurse"),
        ("Doctor Dave", HelpSystem.PROFESSIONAL, "doctor"),
    ]
    nurse, doctor = plan.tasks
    # 10:38 to 10:50 at +00:00 is 11:38 to 11:50 in Berlin in winter
    assert (nurse.title, nurse.start.isoformat(), nurse.duration_minutes) == (
        "Nurse Consultation",
        "2013-01-01T11:38:00",
        12,
    )
    assert (doctor.start.isoformat(), doctor.duration_minutes) == ("2013-01-01T00:00:00", 15)
    assert {(c.task, c.participant, c.role, c.status) for c in plan.commitments} == {
        ("gpvisit-1", "Practitioner-13", Role.RESPONSIBLE, CommitmentStatus.AGREED),
        ("gpvisit-2", "Practitioner-14", Role.RESPONSIBLE, CommitmentStatus.ASKED),
    }
    assert [(g.text, g.kind) for g in plan.goals] == [("Complete consultation", GoalKind.GOAL)]


def test_where_the_file_says_two_things_both_are_shown():
    needs = question(household(GP_VISIT), "text")
    assert needs.choices == ("Overseas encounter", "obesity")
    assert needs.placeholder == household(GP_VISIT).plan.needs[0].text == "Overseas encounter"
    dorothy = question(household(CARE_TEAM), "name")
    assert dorothy.choices == ("Dorothy Dietician", "Dorothy Dietition")
    assert dorothy.pointer == "/participant/1/member"


def test_what_the_file_does_not_say_of_a_task_is_a_question_with_its_place_and_placeholder():
    imported = household(GP_VISIT)
    start = question(imported, "start", "gpvisit-2")
    assert start.pointer == "/activity/1/detail"
    assert start.placeholder == imported.plan.task("gpvisit-2").start
    asked = {(t.id, t.field) for q in imported.open_questions for t in q.targets}
    assert not asked & {("gpvisit-1", "start"), ("gpvisit-1", "duration_minutes")}
    area = question(imported, "area", "gpvisit-1")
    assert area.placeholder == imported.plan.task("gpvisit-1").area == Area.ORGANISATION
    assert set(area.choices) == set(Area)
    assert {t.id for t in question(imported, "criticality").targets} == {"gpvisit-1", "gpvisit-2"}


def test_whoever_is_named_is_asked_whether_they_agreed():
    imported = household(PREGNANCY)
    asked = [q for q in imported.open_questions if any(t.field == "status" for t in q.targets)]
    assert [(q.values["status"], q.placeholder, len(q.targets)) for q in asked] == [
        ("in-progress", CommitmentStatus.AGREED, 1),
        ("scheduled", CommitmentStatus.ASKED, 1),
        ("not-started", CommitmentStatus.PROPOSED, 7),
    ]
    assert {t.id for q in asked for t in q.targets} == {c.id for c in imported.plan.commitments}
    assert all(c.confirmed_on is None for c in imported.plan.commitments)


def test_what_is_named_but_not_in_the_file_is_asked_for():
    said = [q.say() for q in household(PREGNANCY).open_questions]
    assert any("CareTeam/anc-team" in text for text in said)
    assert any("Goal/mom-pregnancy-goal" in text for text in said)


def test_a_question_says_sentence_choices_placeholder_and_place_in_both_languages():
    imported = household(GP_VISIT)
    told = question(imported, "status", "gpvisit-2-Practitioner-14")
    assert told.say("de") == (
        "Hat Doctor Dave selbst zugesagt? Die Datei nennt nur den Namen, bei Aufgaben im Stand „scheduled“. "
        "Möglich: vorgeschlagen; angefragt; zugesagt; nein gesagt; macht Pause. Im Plan steht vorerst: angefragt. "
        "(/activity/1/detail/performer)"
    )
    assert all(q.say("en") for q in imported.open_questions)
    assert str(told) == told.say("de")


def test_comments_and_unknown_keys_do_not_disturb():
    plain = json.loads(PREGNANCY)
    for activity in plain["activity"]:
        activity.pop("fhir_comments", None)
    plain["x"] = {"y": [None, {"z": 1}]}
    plain["activity"][0]["detail"]["_status"] = {"fhir_comments": ["?"]}
    assert household(json.dumps(plain).encode()) == household(PREGNANCY)


def test_the_narrative_is_kept_as_plain_text():
    imported = household(GP_VISIT)
    (note,) = imported.notes
    assert note.startswith("Represents the flow of a patient within a practice.")
    assert "<" not in note
    assert json.loads(imported.plan.household.extra) == {"x-note": note}
