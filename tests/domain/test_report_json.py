"""The object that ``check --json`` prints (command-line.md)."""

import json
from datetime import date

from desktop.domain.check import check
from desktop.domain.plan import AcceptedFlag
from desktop.domain.report_json import report_as_json
from desktop.domain.vocabulary import Criticality
from tests.domain.small import ON, day, person, plan, task, yes

PILLS = task("pills", rule="FREQ=DAILY", criticality=Criticality.VITAL, requires=("medication",))


def test_flags_interfaces_and_figures_stand_in_the_form_of_the_contract():
    care = plan(PILLS, person("linde", qualifications=("medication",)), yes("linde", "pills", until=day(25)))
    said = report_as_json(care, check(care, ON, 5))
    assert json.loads(json.dumps(said)) == said
    assert list(said) == ["household", "on", "days", "summary", "flags", "accepted", "interfaces"]
    assert said["household"] == {"id": "h", "name": "H"}
    assert (said["on"], said["days"]) == ("2026-11-23", 5)
    assert said["summary"] == {
        "occurrences": 5, "covered": 3, "asked": 0, "partial": 0, "open": 2, "interfaces": 0, "agreed": 0,
    }  # fmt: skip
    hole = said["flags"][0]
    assert list(hole) == ["id", "rule", "severity", "subject", "first", "occurrences", "reason", "questions"]
    assert hole["subject"] == {"kind": "task", "id": "pills"}
    assert (hole["first"], hole["occurrences"]) == ("2026-11-26", ["2026-11-26T08:00", "2026-11-27T08:00"])
    assert hole["reason"]
    assert hole["questions"]
    without = next(flag for flag in said["flags"] if flag["rule"] == "wish-missing")
    assert without["first"] is None
    assert "occurrences" not in without
    assert "with" not in without


def test_further_subjects_and_acceptance_are_told():
    known = AcceptedFlag(id="1", flag="task-unqualified:pills:jan", why="trained", by="anna", until=date(2027, 1, 1))
    care = plan(PILLS, yes("jan", "pills"), known)
    (flag,) = report_as_json(care, check(care, ON, 2), lang="en")["accepted"]
    assert flag["with"] == [{"kind": "participant", "id": "jan"}]
    assert flag["accepted"] == {"why": "trained", "by": "anna", "until": "2027-01-01"}


def test_occurrences_are_told_on_request():
    care = plan(task("b"), task("a"), yes("jan", "a"))
    said = report_as_json(care, check(care, ON, 1), occurrences=True)
    assert said["occurrences"][0] == {
        "task": "a",
        "start": "2026-11-23T08:00",
        "minutes": 60,
        "state": "covered",
        "diffuse": False,
        "carried_by": ["jan"],
        "resilience": 1,
    }
    assert [each["task"] for each in said["occurrences"]] == ["a", "b"]
