"""The second implementation gives what the worked cases say, so that it may be a witness."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.report import Report
from desktop.exchange.plan_file import read_plan
from tests.reference.reference import check

CASES = sorted(Path(__file__).parents[1].joinpath("cases").rglob("*.plan.json"))


def said(report: Report, key: str) -> Any:
    """What a report says in the words of an expected file."""
    flags, interfaces = report.flags, report.interfaces
    times = {f"{o.task}@{o.start:%Y-%m-%dT%H:%M}": o for o in report.occurrences}
    return {
        "flags": [flag.id for flag in flags],
        "severities": [flag.severity for flag in flags],
        "first": [flag.first.isoformat() if flag.first else None for flag in flags],
        "accepted": [flag.id for flag in report.accepted],
        "interfaces": {interface.id: str(interface.state) for interface in interfaces},
        "with": {f.id: [{"kind": s.kind, "id": s.id} for s in f.others] for f in flags if f.others},
        "flag_occurrences": {f.id: [f"{start:%Y-%m-%dT%H:%M}" for start in f.occurrences] for f in flags},
        "occurrences": {time: str(o.state) for time, o in times.items()},
        "carried_by": {time: list(o.carried_by) for time, o in times.items()},
        "resilience": {time: o.resilience for time, o in times.items()},
    }[key]


def test_there_are_cases():
    assert len(CASES) >= 17


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name.removesuffix(".plan.json"))
def test_the_reference_gives_what_the_case_expects(path: Path):
    expected = json.loads(path.with_name(path.name.replace(".plan.", ".expected.")).read_text(encoding="utf-8"))
    report = check(read_plan(path.read_bytes()), date.fromisoformat(expected.pop("on")), expected.pop("days"))
    expected.pop("why", None)
    for key, value in expected.items():
        found = said(report, key)
        if key == "flag_occurrences":
            found = {flag: found[flag] for flag in value}
        assert found == value, key
