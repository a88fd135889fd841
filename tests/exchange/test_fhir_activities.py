"""What is to be done, who took it on and what is wished for, in FHIR files made for these tests."""

import json

import pytest

from desktop.domain.check import check
from desktop.domain.vocabulary import CommitmentStatus, GoalKind, HelpSystem, HouseholdStatus
from desktop.exchange.fhir import read_fhir
from desktop.exchange.fhir.households import NO_DAY
from desktop.exchange.imported import NO, YES
from tests.exchange.fhir_files import bundle, named, one, patient, plan, question, relative


def read(resource):
    return read_fhir(json.dumps(resource).encode(), "datei.json")


def systems(imported):
    return {p.name: p.system for p in imported.plan.participants}


# --- activities


@pytest.mark.parametrize(
    ("status", "commitment"),
    [
        ("not-started", CommitmentStatus.PROPOSED),
        ("scheduled", CommitmentStatus.ASKED),
        ("in-progress", CommitmentStatus.AGREED),
        ("completed", CommitmentStatus.AGREED),
        ("on-hold", CommitmentStatus.PAUSED),
        ("unknown", CommitmentStatus.PROPOSED),
        ("etwas anderes", CommitmentStatus.PROPOSED),
    ],
)
def test_the_status_of_an_activity_gives_that_of_the_commitment_and_a_question(status, commitment):
    imported = one(plan(named("Besuch", status=status, performer=[{"display": "Dora"}])))
    assert [c.status for c in imported.plan.commitments] == [commitment]
    assert question(imported, "status").placeholder is commitment


@pytest.mark.parametrize("status", ["cancelled", "stopped", "entered-in-error"])
def test_what_is_not_to_be_done_any_more_stays_out_and_is_told(status):
    imported = one(plan(named("Massage", status=status, performer=[{"display": "Dora"}]), named("Einkaufen")))
    assert [t.title for t in imported.plan.tasks] == ["Einkaufen"]
    assert systems(imported) == {"Ayşe Kaya": HelpSystem.CLIENT}
    assert any("„Massage“" in q.say() and q.placeholder == NO for q in imported.open_questions)


def test_what_must_not_be_done_becomes_a_note_and_no_task():
    imported = one(plan(named("Aspirin geben", doNotPerform=True)))
    assert imported.plan.tasks == ()
    assert imported.notes == ("doNotPerform: Aspirin geben",)
    assert "Aspirin geben" in imported.plan.household.extra
    assert any(q.placeholder == YES for q in imported.open_questions)


def test_an_activity_for_which_nobody_is_named_is_an_open_seam():
    imported = one(plan(named("Einkaufen", scheduledPeriod={"start": "2026-11-24T10:00:00+01:00"})))
    assert imported.plan.commitments == ()
    flags = check(imported.plan, NO_DAY.date().replace(2026, 11, 23), 28).flags
    assert "task-unassigned:p-1" in {flag.id for flag in flags}


def test_several_performers_are_all_in_the_plan_and_asked_how_they_share():
    imported = one(plan(named("Heben", performer=[{"display": "Dora"}, {"display": "Nils"}, {"display": "Dora"}])))
    assert len(imported.plan.commitments) == 2
    assert imported.plan.tasks[0].people == 1
    assert "zusammen oder im Wechsel" in question(imported, "people").say()


def test_a_team_as_performer_takes_part_but_who_of_it_is_asked():
    members = [{"member": {"display": "Dora"}}, {"member": {"display": "Nils"}}]
    team = {"resourceType": "CareTeam", "id": "t", "participant": members}
    imported = one(bundle(plan(named("Besuch", performer=[{"reference": "CareTeam/t", "display": "Team Nord"}])), team))
    assert imported.plan.commitments == ()
    assert question(imported, "commitments").choices == ("Dora", "Nils")


def test_a_device_takes_no_part():
    imported = one(plan(named("Messen", performer=[{"reference": "Device/1", "display": "Waage"}])))
    assert len(imported.plan.participants) == 1
    assert "Messen: Waage" in imported.notes


def test_an_activity_that_only_refers_to_something_is_a_task_of_that_name():
    request = {"resourceType": "ServiceRequest", "id": "s", "status": "active", "code": {"text": "Fußpflege"}}
    gone = {"resourceType": "ServiceRequest", "id": "g", "status": "revoked", "code": {"text": "Reha"}}
    file = plan()
    file["activity"] = [
        {"reference": {"reference": "ServiceRequest/s"}},
        {"reference": {"reference": "Task/x", "display": "Rezept"}},
        {"reference": {"reference": "ServiceRequest/g"}},
        {"progress": [{"text": "läuft gut"}]},
    ]
    imported = one(bundle(file, request, gone))
    assert [t.title for t in imported.plan.tasks] == ["Fußpflege", "Rezept"]
    assert "läuft gut" in imported.notes


def test_long_descriptions_places_and_progress_are_kept_with_the_task():
    told = "Bitte " * 40
    imported = one(
        plan(named("Besuch", description=told, location={"display": "Hof"}), named("Kochen", description="Suppe"))
    )
    first, second = imported.plan.tasks
    assert first.title == "Besuch"
    assert json.loads(first.extra) == {"x-note": told.strip(), "x-location": "Hof"}
    assert second.title == "Kochen: Suppe"


# --- plans, needs, goals


def test_the_status_of_a_plan_never_makes_a_household_fall_silent():
    for status in ("completed", "revoked", "on-hold"):
        imported = one(plan(named("Besuch"), status=status))
        assert imported.plan.household.status is HouseholdStatus.ACTIVE
        assert question(imported, "status", imported.plan.household.id).values["status"] == status
    wrong = plan(named("Besuch"), id="q", status="entered-in-error")
    imported = one(bundle(plan(), wrong))
    assert imported.plan.tasks == ()
    assert any("irrtümlich" in q.say() for q in imported.open_questions)
    assert any("verstorben" in q.say() for q in one(patient(deceasedDateTime="2026-11-01")).open_questions)


def test_what_the_person_or_someone_of_theirs_says_is_a_wish():
    def goal(id_, by, **values):
        wish = {"resourceType": "Goal", "id": id_, "description": {"text": f"Ziel {id_}"}, "lifecycleStatus": "active"}
        return (
            wish
            | {"subject": {"reference": "Patient/ayse"}}
            | ({"expressedBy": {"reference": by}} if by else {})
            | values
        )

    addressed = [{"reference": "Condition/c", "display": "Treppe"}]
    goals = (
        goal("a", "Patient/ayse", addresses=addressed, target=[{"dueDate": "2027-03-31"}]),
        goal("b", "RelatedPerson/h"),
        goal("c", "Practitioner/k"),
        goal("d", ""),
        goal("e", "Patient/ayse", lifecycleStatus="rejected"),
    )
    detail = named("Üben", goal=[{"reference": "Goal/b"}, {"reference": "Goal/a"}])
    imported = one(bundle(plan(detail), patient(), relative("h", "Jan", "SONC"), *goals))
    found = {g.id: g for g in imported.plan.goals}
    assert {id_: g.kind for id_, g in found.items()} == {
        "Goal-a": GoalKind.WISH,
        "Goal-b": GoalKind.WISH,
        "Goal-c": GoalKind.GOAL,
        "Goal-d": GoalKind.GOAL,
    }
    assert [found[id_].by for id_ in ("Goal-a", "Goal-b", "Goal-d")] == ["Patient-ayse", "RelatedPerson-h", None]
    assert (found["Goal-a"].need, found["Goal-a"].extra) == ("Condition-c", '{"x-due":"2027-03-31"}')
    assert imported.plan.tasks[0].goal == "Goal-b"
    assert question(imported, "goal").choices == ("Ziel b", "Ziel a")
    assert any("Ziel e" in q.say() for q in imported.open_questions)


def test_narratives_lose_their_markup_and_scripts():
    div = (
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>Eins &amp; zwei<br/>drei</p><script>böse()</script>'
        "<style>p{}</style><ul><li>vier</li><li>fünf &lt;b&gt;</li></ul>"
        "<table><tr><td>a</td><td>b</td></tr></table></div>"
    )
    imported = one(plan(text={"status": "generated", "div": div}))
    assert imported.notes == ("Eins & zwei\ndrei\nvier\nfünf <b>\na b",)
    for odd in ("<div><![weird[", "<div><script>", "<<<<>>>", "<!-- ", "&#xD800;&bad;", "</script></p>x"):
        one(plan(text={"status": "generated", "div": odd}))
