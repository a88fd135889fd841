"""The plans of ``tests/cases`` give exactly what stands beside them."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.check import check
from desktop.domain.report import Report
from desktop.exchange.plan_file import read_plan

CASES = Path(__file__).parents[1] / "cases"
SHARED = Path(__file__).parents[3] / "shared" / "cases"
EXPECTED = sorted(CASES.glob("*/*.expected.json"))


def found(report: Report) -> dict[str, Any]:
    """What was found, in the words of the expectation files."""
    at = {f"{o.task}@{o.start.isoformat(timespec='minutes')}": o for o in report.occurrences}
    flags = (*report.flags, *report.accepted)
    return {
        "on": report.on.isoformat(),
        "days": report.days,
        "flags": [flag.id for flag in report.flags],
        "severities": [flag.severity for flag in report.flags],
        "first": [flag.first and flag.first.isoformat() for flag in report.flags],
        "accepted": [flag.id for flag in report.accepted],
        "interfaces": {each.id: each.state for each in report.interfaces},
        "with": {flag.id: [{"kind": other.kind, "id": other.id} for other in flag.others] for flag in flags},
        "flag_occurrences": {
            flag.id: [start.isoformat(timespec="minutes") for start in flag.occurrences] for flag in flags
        },
        "occurrences": {key: o.state for key, o in at.items()},
        "carried_by": {key: list(o.carried_by) for key, o in at.items()},
        "resilience": {key: o.resilience for key, o in at.items()},
    }


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.name.removesuffix(".expected.json"))
def test_a_case_gives_what_is_expected(path: Path):
    expected = json.loads(path.read_text("utf-8"))
    plan = read_plan(path.with_name(path.name.replace(".expected.", ".plan.")).read_bytes())
    report = found(check(plan, date.fromisoformat(expected["on"]), expected["days"]))
    expected.pop("why", None)
    for key in ("with", "flag_occurrences", "carried_by", "resilience"):
        if key in expected:
            report[key] = {each: report[key].get(each) for each in expected[key]}
    assert {key: report[key] for key in expected} == expected


def test_there_are_cases():
    assert len(EXPECTED) == 17


@pytest.mark.skipif(not SHARED.exists(), reason="../shared is not here; its cases are compared where it is")
def test_the_cases_are_those_of_the_contract():
    for path in SHARED.glob("*/*.json"):
        assert (CASES / path.relative_to(SHARED)).read_bytes() == path.read_bytes()
