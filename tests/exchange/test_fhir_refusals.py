"""Files that are not FHIR R4 are refused with one clear sentence; nothing else ever comes out of reading them."""

import json
from contextlib import suppress
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.consistency import problems
from desktop.domain.errors import ImportFileError, NahtstelleError
from desktop.exchange.fhir import read_fhir
from desktop.exchange.imports import KINDS, read_any
from desktop.exchange.plan_file import PlanFileError
from desktop.resources import resource
from tests.exchange.fhir_files import BASE, GP_VISIT, REAL, bundle, named, patient, plan, relative


def refusal(file):
    data = file if isinstance(file, bytes) else json.dumps(file).encode()
    with pytest.raises(ImportFileError) as refused:
        read_fhir(data, "akte.json")
    for lang in ("de", "en"):
        sentence = refused.value.say(lang)
        assert "akte.json" in sentence
        assert "\n" not in sentence
    return refused.value.say("de")


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"", "leer"),
        (b"<CarePlan/>", "kein gültiges JSON"),
        (b'{"resourceType": "Patient"', "kein gültiges JSON"),
        (b'{"resourceType": "Patient", "id": "a", "id": "b"}', "zweimal"),
        (b'{"resourceType": "Patient", "x": NaN}', "NaN"),
        (b'{"resourceType": "Patient", "x": "\\ud800"}', "Zeichen"),
        (b'{"resourceType": "Patient", "x": "\xff"}', "UTF-8"),
        (b"[" * 200_000, "verschachtelt"),
        (b"[]", "resourceType"),
        (b'{"format": "nahtstelle-plan/1"}', "resourceType"),
        (b'{"resourceType": 1}', "resourceType"),
    ],
)
def test_what_is_no_sound_json_or_no_fhir_is_refused(data, part):
    assert part in refusal(data)


@pytest.mark.parametrize(
    ("file", "part"),
    [
        ({"resourceType": "Observation", "id": "o"}, "niemand, für den ein Plan sein könnte"),
        ({"resourceType": "Practitioner", "id": "o", "name": [{"text": "Kim"}]}, "niemand"),
        (bundle(), "niemand"),
        (plan(subject={}), "„subject“"),
        (relative("h", "Hạnh", patient=None), "„patient“"),
        (plan(activity={"detail": {}}), "/activity steht ein Objekt, erwartet wird eine Liste"),
        (plan(activity=["x"]), "/activity/0 steht ein Text, erwartet wird ein Objekt"),
        (plan(named("x", performer=[{"reference": 5}])), "/activity/0/detail/performer/0/reference steht eine Zahl"),
        (plan(named("x", doNotPerform="nein")), "true oder false"),
        (patient(name=[{"given": "Ayşe"}]), "/name/0/given"),
        (patient(name=[{"given": [{}]}]), "/name/0/given/0"),
        (plan(period={"start": True}), "/period/start"),
        (plan(named("x", scheduledTiming={"repeat": {"period": 10**400}})), "/repeat/period"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(file, part):
    assert part in refusal(file)


@pytest.mark.parametrize(
    "file",
    [
        plan(activity=[{"plannedActivityReference": {"reference": "Task/1"}}]),
        plan(activity=[{"performedActivity": []}]),
        plan(addresses=[{"concept": {"text": "Sturz"}}]),
        {"resourceType": "CareTeam", "id": "t", "participant": [{"coveragePeriod": {"start": "2026"}}]},
        {"resourceType": "Goal", "id": "g", "source": {"reference": "Patient/ayse"}},
    ],
)
def test_fhir_r5_is_told_by_its_name(file):
    assert "FHIR R5" in refusal(file)


def test_two_versions_of_the_same_are_not_chosen_between():
    twice = bundle(patient(), patient(name=[{"text": "Ayşe Anders"}]))
    assert "zweimal mit verschiedenem Inhalt" in refusal(twice)
    assert len(read_fhir(json.dumps(bundle(patient(), patient())).encode())) == 1


def test_a_reference_that_two_resources_answer_to_is_not_guessed():
    file = bundle(patient(), plan())
    file["entry"][0]["fullUrl"] = "http://a.example/Patient/ayse"
    file["entry"][1]["fullUrl"] = ""
    file["entry"].append({"fullUrl": "http://b.example/Patient/ayse", "resource": patient(gender="female")})
    assert "nicht zu erkennen" in refusal(file)


def test_a_term_that_ends_before_it_begins_is_refused():
    file = bundle(relative("h", "Hạnh", period={"start": "2026-12-01", "end": "2026-11-01"}))
    assert "das Ende vor dem Anfang" in refusal(file)


# --- finding the kind


def test_the_kind_of_a_file_is_found_by_its_content():
    mueller = resource("examples", "mueller.plan.json").read_bytes()
    (imported,) = read_any(mueller, "irgendwas.bin")
    assert imported.plan.household.id == "mueller"
    assert imported.open_questions == ()
    assert read_any(mueller, "x", "plan") == (imported,)
    assert read_any(GP_VISIT, "x") == read_any(GP_VISIT, "x", "fhir") == read_fhir(GP_VISIT, "x")
    assert set(KINDS) == {"plan", "fhir"}


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (b"%PDF-2.0", "brief.pdf ist weder eine Plandatei noch FHIR"),
        (b"PK\x03\x04\0\0", "weder"),
        (b"<?xml version='1.0'?><CarePlan xmlns='http://hl7.org/fhir'/>", "weder"),
        (b'"text"', "weder"),
        (b'{"name": "x"}', "weder"),
        (b"[]", "weder"),
        (b"\xef\xbb\xbf {", "brief.pdf: Das ist kein gültiges JSON"),
        (b" ", "leer"),
        (b'{"household": {}}', "format"),
    ],
)
def test_what_is_neither_is_said_so(data, part):
    with pytest.raises(NahtstelleError) as refused:
        read_any(data, "brief.pdf")
    assert part in refused.value.say("de")
    assert refused.value.say("en")


def test_a_kind_that_was_named_is_believed():
    with pytest.raises(PlanFileError, match=r"akte\.json"):
        read_any(GP_VISIT, "akte.json", "plan")
    with pytest.raises(ImportFileError, match="resourceType"):
        read_any(resource("examples", "mueller.plan.json").read_bytes(), "akte.json", "fhir")


# --- nothing but a refusal or sound households

KEY_WORDS = """
activity addresses address boundsPeriod careTeam city code coding communication contact contained count coveragePeriod
dayOfWeek description detail display div doNotPerform duration durationUnit end entry event expressedBy family frequency
fullUrl generalPractitioner given goal id identifier language lifecycleStatus line meta member name onBehalfOf
participant patient performer period periodUnit practitioner reference relationship repeat resource resourceType role
scheduledPeriod scheduledString scheduledTiming start status subject system target telecom text timeOfDay timestamp
type use value when
"""
KEYS = sorted(KEY_WORDS.split())
TEXT_WORDS = f"""
CarePlan CareTeam Goal Patient RelatedPerson Bundle PractitionerRole Group # #a d Patient/100 Practitioner/13 urn:uuid:1
{BASE} 2026-11-23 2026 08:00 2026-11-23T08:00:00Z wk entered-in-error cancelled mon <p>x<![ a/b/c Group/1
"""
TEXTS = st.sampled_from([*TEXT_WORDS.split(), "", "Ольга \u202e\u0001", "x" * 300]) | st.text(max_size=8)
NUMBERS = st.integers(-2, 10**12) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | TEXTS, inner, max_size=4),
    max_leaves=8,
)


def places(value, here=()):
    """Every place within a JSON value."""
    yield here
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in inner:
        yield from places(part, (*here, key))


def read_or_refuse(data):
    """Whatever the bytes: sound households or ImportFileError."""
    with suppress(ImportFileError):
        for imported in read_fhir(data, "akte.json"):
            assert not list(problems(imported.plan))
            assert all(q.say("de") and q.say("en") for q in imported.open_questions)


RICH = bundle(
    patient(generalPractitioner=[{"reference": "Practitioner/13"}], contact=[{"name": {"text": "Jan"}}]),
    relative("h", "Hạnh", "NBOR"),
    {
        "resourceType": "CareTeam",
        "id": "t",
        "subject": {"reference": "Patient/ayse"},
        "participant": [{"member": {"reference": "RelatedPerson/h"}, "period": {"start": "2026-11-01"}}],
    },
    {
        "resourceType": "Goal",
        "id": "g",
        "subject": {"reference": "Patient/ayse"},
        "description": {"text": "Ruhe"},
        "expressedBy": {"reference": "Patient/ayse"},
    },
    plan(
        named(
            "Besuch",
            scheduledTiming={"repeat": {"boundsPeriod": {"start": "2026-11-24"}, "dayOfWeek": ["mon"], "count": 3}},
            performer=[{"reference": "CareTeam/t"}, {"reference": "RelatedPerson/h"}],
            goal=[{"reference": "Goal/g"}],
        ),
        careTeam=[{"reference": "CareTeam/t"}],
        addresses=[{"display": "Sturz"}],
    ),
)
SEEDS = [*(json.loads(data) for data in REAL), RICH]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_file_with_anything_anywhere_is_read_or_refused(data):
    value = json.loads(json.dumps(data.draw(st.sampled_from(SEEDS))))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.sampled_from(list(places(value))))
        change = data.draw(VALUES)
        if not place:
            value = change
            continue
        outer = value
        for key in place[:-1]:
            outer = outer[key]
        if data.draw(st.booleans()):
            outer[place[-1]] = change
        elif isinstance(outer, dict):
            outer[data.draw(st.sampled_from(KEYS))] = outer.pop(place[-1])
        else:
            del outer[place[-1]]
    read_or_refuse(json.dumps(value).encode())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(REAL), st.integers(0, 13_000), st.binary(max_size=4), st.integers(0, 4))
def test_a_file_with_damaged_bytes_is_read_or_refused(data, at, inserted, dropped):
    read_or_refuse(data[:at] + inserted + data[at + dropped :])


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="<>![]/-&;#x \"'=abpscriptdv", max_size=60))
def test_a_narrative_with_any_markup_is_read(div):
    assert read_fhir(json.dumps(plan(text={"status": "generated", "div": div})).encode())


def test_a_large_bundle_is_read_in_reasonable_time():
    people = [patient(id=f"p{n}", name=[{"text": f"Person {n}"}]) for n in range(1500)]
    plans = [
        plan(
            *(named(f"Besuch {k}", performer=[{"reference": f"Patient/p{n}"}]) for k in range(4)),
            id=f"c{n}",
            subject={"reference": f"Patient/p{n}"},
        )
        for n in range(1500)
    ]
    data = json.dumps(bundle(*people, *plans)).encode()
    began = perf_counter()
    assert len(read_fhir(data)) == 1500
    assert perf_counter() - began < 20


def test_hostile_markup_and_names_do_not_take_long():
    began = perf_counter()
    for div in ("<!--" * 100_000, "<![CDATA[" * 50_000, "<a " * 100_000, "&" * 400_000, "<script>" * 50_000):
        read_or_refuse(json.dumps(plan(text={"status": "generated", "div": div})).encode())
    read_or_refuse(json.dumps(plan(named("x" * 400_000))).encode())
    assert perf_counter() - began < 5
