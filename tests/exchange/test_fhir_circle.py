"""Who belongs to a household, and that references find them, in FHIR files made for these tests."""

import json

import pytest

from desktop.domain.consistency import problems
from desktop.domain.vocabulary import HelpSystem
from desktop.exchange.fhir import read_fhir
from desktop.exchange.fhir.draft import plan_id
from desktop.exchange.imported import NO, YES
from tests.exchange.fhir_files import BASE, bundle, named, one, patient, plan, question, relative


def read(resource):
    return read_fhir(json.dumps(resource).encode(), "datei.json")


def systems(imported):
    return {p.name: p.system for p in imported.plan.participants}


# --- references


@pytest.mark.parametrize(
    "reference",
    [
        "Patient/ayse",
        f"{BASE}/Patient/ayse",
        "Patient/ayse/_history/3",
        "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
    ],
)
def test_the_same_person_is_found_however_a_reference_calls_her(reference):
    subject = {"reference": reference}
    url = reference if reference.startswith("urn:") else f"{BASE}/Patient/ayse"
    file = bundle(plan(named("Einkaufen", performer=[subject]), subject=subject))
    file["entry"].append({"fullUrl": url, "resource": patient()})
    imported = one(file)
    assert systems(imported) == {"Ayşe Kaya": HelpSystem.CLIENT}
    assert [c.participant for c in imported.plan.commitments] == [imported.plan.participants[0].id]


def test_a_reference_by_identifier_finds_the_one_with_it():
    identifier = {"system": "urn:kvnr", "value": "X110"}
    subject = {"type": "Patient", "identifier": identifier}
    imported = one(bundle(plan(subject=subject), patient(identifier=[identifier])))
    assert imported.plan.household.name == "Ayşe Kaya"


def test_a_relative_reference_means_the_resource_of_the_same_server():
    other = {"fullUrl": "http://andere.example/Patient/ayse", "resource": patient(name=[{"text": "Ayşe Anders"}])}
    file = bundle(plan(), patient())
    file["entry"].append(other)
    assert {i.plan.household.name for i in read(file)} == {"Ayşe Kaya", "Ayşe Anders"}
    assert [len(i.plan.tasks) for i in read(bundle(plan(named("x")), patient()))] == [1]


def test_each_subject_gets_a_household_of_its_own():
    second = plan(named("Kochen"), id="q", subject={"reference": "Patient/ben", "display": "Ben"})
    third = plan(named("Lesen"), id="r")
    imported = read(bundle(plan(named("Einkaufen")), second, third))
    assert [(i.plan.household.name, [t.title for t in i.plan.tasks]) for i in imported] == [
        ("Ayşe Kaya", ["Einkaufen", "Lesen"]),
        ("Ben", ["Kochen"]),
    ]
    assert len({i.plan.household.id for i in imported}) == 2


def test_households_of_two_senders_with_the_same_number_do_not_get_the_same_id():
    ayse, ben = one(plan()), one(plan(subject={"reference": "Patient/ayse", "display": "Ben Kaya"}))
    assert ayse.plan.household.id != ben.plan.household.id
    assert ayse.plan.household.id == one(plan(named("Einkaufen"))).plan.household.id


def test_contained_resources_that_lead_round_in_a_circle_come_to_an_end():
    team = {
        "resourceType": "CareTeam",
        "id": "a",
        "participant": [{"member": {"reference": "#b"}}, {"member": {"reference": "#a"}}],
    }
    other = {
        "resourceType": "CareTeam",
        "id": "b",
        "participant": [
            {"member": {"reference": "#a"}},
            {"member": {"reference": "Practitioner/1", "display": "Dr. Lê"}},
        ],
    }
    role = {"resourceType": "PractitionerRole", "id": "r", "practitioner": {"reference": "#r"}}
    goal = {
        "resourceType": "Goal",
        "id": "g",
        "description": {"text": "Ruhe"},
        "expressedBy": {"reference": "#"},
        "addresses": [{"reference": "#g", "display": "Kreis"}],
    }
    imported = one(
        plan(
            named("Besuch", performer=[{"reference": "#r", "display": "Rolle"}, {"reference": "#a"}]),
            contained=[team, other, role, goal],
            careTeam=[{"reference": "#a"}],
            goal=[{"reference": "#g"}],
        )
    )
    assert not list(problems(imported.plan))
    assert "Dr. Lê" in systems(imported)


def test_ids_are_the_same_each_time_fit_the_plan_file_and_stay_apart():
    assert plan_id("Practitioner/13") == "Practitioner-13"
    assert plan_id("urn:uuid:0c3151bd") == "0c3151bd"
    odd = ["Patient~Ayşe", "Patient~Ay e", "~", "~é", "~è", "---", "x" * 500, "x" * 501]
    made = [plan_id(key) for key in odd]
    assert made == [plan_id(key) for key in odd]
    assert len(set(made)) == len(odd)
    performers = [{"display": name} for name in ("Ольга", "Олга", "!!!", "محمد")]
    imported = one(plan(named("Besuch", performer=performers)))
    assert len(imported.plan.participants) == 5
    assert not list(problems(imported.plan))


# --- people


@pytest.mark.parametrize(
    ("code", "system", "asked"),
    [
        ("DAUC", HelpSystem.FAMILY, False),
        ("SPS", HelpSystem.FAMILY, False),
        ("NBOR", HelpSystem.VOLUNTEER, True),
        ("FRND", HelpSystem.VOLUNTEER, True),
        ("GUARD", HelpSystem.FAMILY, True),
        ("", HelpSystem.FAMILY, True),
    ],
)
def test_a_related_person_is_family_for_certain_only_where_the_file_says_so(code, system, asked):
    imported = one(bundle(plan(), patient(), relative("h", "Hạnh", code)))
    assert systems(imported)["Hạnh"] is system
    fields = {(t.id, t.field) for q in imported.open_questions for t in q.targets}
    assert (("RelatedPerson-h", "system") in fields) is asked
    if asked:
        assert question(imported, "system").choices == (
            HelpSystem.FAMILY,
            HelpSystem.VOLUNTEER,
            HelpSystem.PROFESSIONAL,
        )


def test_services_are_organisations_and_whose_they_are_is_asked():
    services = [
        {"reference": "Organization/o", "display": "Besuchsdienst"},
        {"type": "HealthcareService", "display": "Menü"},
    ]
    imported = one(plan(named("Besuch", performer=services)))
    found = imported.plan.participants[1:]
    assert all(p.organisation and p.system is HelpSystem.PROFESSIONAL for p in found)
    assert {t.id for q in imported.open_questions for t in q.targets if t.field == "system"} == {p.id for p in found}


def test_a_practitioner_in_a_role_is_one_person():
    role = {
        "resourceType": "PractitionerRole",
        "id": "r",
        "practitioner": {"reference": "Practitioner/k"},
        "organization": {"reference": "Organization/o", "display": "Praxis"},
        "code": [{"text": "Hausärztin"}],
    }
    doctor = {"resourceType": "Practitioner", "id": "k", "name": [{"prefix": ["Dr."], "family": "Kim"}]}
    performers = [{"reference": "PractitionerRole/r"}, {"reference": "Practitioner/k"}]
    imported = one(bundle(plan(named("Besuch", performer=performers)), role, doctor))
    assert [(p.name, p.relation) for p in imported.plan.participants[1:]] == [("Dr. Kim", "Hausärztin")]
    assert len(imported.plan.commitments) == 1


def test_a_team_brings_roles_and_terms_and_teams_within_it():
    inner = {
        "resourceType": "CareTeam",
        "id": "inner",
        "participant": [
            {"role": [{"text": "Nachtdienst"}], "member": {"reference": "Practitioner/n", "display": "Nils"}}
        ],
    }
    team = {
        "resourceType": "CareTeam",
        "id": "team",
        "period": {"start": "2026-11-01", "end": "2027-03-31"},
        "subject": {"reference": "Patient/ayse"},
        "participant": [
            {"member": {"reference": "CareTeam/inner"}},
            {
                "role": [{"text": "Besuch"}],
                "member": {"reference": "RelatedPerson/h"},
                "period": {"end": "2026-12-31"},
            },
            {"member": {"reference": "Practitioner/d", "display": "Dora"}},
        ],
    }
    imported = one(bundle(team, inner, patient(), relative("h", "Hạnh", "NBOR")))
    terms = {
        p.name: (p.relation, p.from_ and str(p.from_), p.until and str(p.until)) for p in imported.plan.participants
    }
    assert terms == {
        "Ayşe Kaya": (None, None, None),
        "Hạnh": ("NBOR, Besuch", None, "2026-12-31"),
        "Dora": (None, "2026-11-01", "2027-03-31"),
        "Nils": ("Nachtdienst", None, None),
    }


def test_a_team_that_is_over_is_asked_about():
    member = {"member": {"reference": "Practitioner/d", "display": "Dora"}}
    team = {"resourceType": "CareTeam", "id": "t", "status": "inactive", "name": "Reha", "participant": [member]}
    imported = one(bundle(plan(careTeam=[{"reference": "CareTeam/t"}]), team))
    assert any("Wirken alle noch mit: Dora?" in q.say() and q.placeholder == YES for q in imported.open_questions)


def test_a_team_without_subject_belongs_to_the_plan_that_names_it_or_to_the_only_household():
    team = {"resourceType": "CareTeam", "id": "t", "participant": [{"member": {"display": "Dora"}}]}
    assert "Dora" in systems(one(bundle(plan(), team)))
    second = plan(
        id="q", subject={"reference": "Patient/ben", "display": "Ben"}, careTeam=[{"reference": "CareTeam/t"}]
    )
    assert ["Dora" in systems(i) for i in read(bundle(plan(), second, team))] == [False, True]
    alone = one(team | {"name": "Team Nord"})
    assert alone.plan.household.name == "Team Nord"
    assert "Für wen ist dieser Plan?" in alone.open_questions[0].say()


def test_contact_language_and_address_are_taken_over():
    person = patient(
        name=[{"use": "maiden", "text": "Ayşe Demir"}, {"use": "official", "given": ["Ayşe", "Nur"], "family": "Kaya"}],
        telecom=[
            {"system": "phone", "value": "030 555 09 01", "use": "home"},
            {"system": "phone", "value": "0171 555 09 02", "use": "mobile"},
            {"system": "email", "value": "ayse@example.org"},
        ],
        address=[{"use": "home", "line": ["Hof 3", "Haus B"], "postalCode": "12345", "city": "Beispielstadt"}],
        communication=[
            {"language": {"coding": [{"code": "de"}]}},
            {"language": {"coding": [{"code": "tr-TR"}]}, "preferred": True},
        ],
        generalPractitioner=[{"reference": "Practitioner/g", "display": "Dr. Groß"}],
        contact=[{"name": {"text": "Jan Kaya"}, "relationship": [{"text": "Sohn"}]}],
        deceasedBoolean=False,
    )
    imported = one(person)
    household, (client, doctor) = imported.plan.household, imported.plan.participants
    assert (household.name, household.language) == ("Ayşe Nur Kaya", "tr")
    assert (client.phone, client.email, client.language) == ("0171 555 09 02", "ayse@example.org", "tr")
    assert (household.address.street, household.address.postcode) == ("Hof 3, Haus B", "12345")
    assert doctor.name == "Dr. Groß"
    assert any("Jan Kaya (Sohn) steht in der Datei, aber nicht im Plan" in q.say() for q in imported.open_questions)


def test_someone_known_by_a_reference_only_keeps_it_as_a_name_until_asked():
    imported = one(plan(named("Besuch", performer=[{"reference": "Practitioner/14"}])))
    assert imported.plan.participants[1].name == "Practitioner/14"
    assert question(imported, "name").placeholder == "Practitioner/14"


def test_people_of_the_file_without_a_part_are_asked_about_and_not_taken_over():
    doctor = {"resourceType": "Practitioner", "id": "k", "name": [{"text": "Dr. Kim"}]}
    imported = one(bundle(plan(author={"display": "Wohnungsamt"}), doctor, relative("x", "Alt", active=False)))
    assert systems(imported) == {"Ayşe Kaya": HelpSystem.CLIENT}
    left = [q for q in imported.open_questions if q.placeholder == NO]
    assert [q.values["name"] for q in left] == ["Alt", "Dr. Kim", "Wohnungsamt"]
