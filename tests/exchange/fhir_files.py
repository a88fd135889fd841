"""FHIR files for tests: the three real ones, and a Bundle of an invented household that uses what these do not."""

import json
from pathlib import Path
from typing import Any

from desktop.exchange.fhir import read_fhir
from desktop.exchange.imported import Imported, OpenQuestion

DATA = Path(__file__).parent.parent / "data" / "fhir"
GP_VISIT = (DATA / "r4_CarePlan-gpvisit.json").read_bytes()
CARE_TEAM = (DATA / "r4_CareTeam-example.json").read_bytes()
PREGNANCY = (DATA / "opensrp_tutorial_CarePlan.json").read_bytes()
REAL = (GP_VISIT, CARE_TEAM, PREGNANCY)

BASE = "http://klinik.example/fhir"


def one(resource: object, source: str = "datei.json") -> Imported:
    """The only household of a file."""
    (imported,) = read_fhir(json.dumps(resource).encode(), source)
    return imported


def question(imported: Imported, field: str, about: str = "") -> OpenQuestion:
    """The only open question about a field, of one thing if there are several."""
    (found,) = [
        q for q in imported.open_questions if any(t.field == field and about in ("", t.id) for t in q.targets)
    ]  # fmt: skip
    return found


def plan(*activities: dict[str, Any], **values: object) -> dict[str, Any]:
    """A CarePlan for Ayşe with activities given by their ``detail``."""
    return {
        "resourceType": "CarePlan",
        "id": "p",
        "status": "active",
        "intent": "plan",
        "subject": {"reference": "Patient/ayse", "display": "Ayşe Kaya"},
        "period": {"start": "2026-11-23"},
        "activity": [{"detail": detail} for detail in activities],
        **values,
    }


def named(text: str, **values: object) -> dict[str, Any]:
    """The ``detail`` of an activity."""
    return {"code": {"text": text}, "status": "not-started", **values}


def bundle(*resources: dict[str, Any], **values: object) -> dict[str, Any]:
    """A Bundle; resources get their ``fullUrl`` from type and id."""
    entries = [{"fullUrl": f"{BASE}/{r['resourceType']}/{r['id']}", "resource": r} for r in resources]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries, **values}


def patient(**values: object) -> dict[str, Any]:
    return {"resourceType": "Patient", "id": "ayse", "name": [{"given": ["Ayşe"], "family": "Kaya"}], **values}


def relative(id_: str, name: str, code: str = "", **values: object) -> dict[str, Any]:
    coding = [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": code}]}]
    return {
        "resourceType": "RelatedPerson",
        "id": id_,
        "patient": {"reference": "Patient/ayse"},
        "name": [{"text": name}],
        "relationship": coding if code else [],
        **values,
    }
