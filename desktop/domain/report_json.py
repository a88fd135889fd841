"""A report as the JSON object that ``check --json`` prints (``command-line.md``)."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from desktop.domain.plan import Plan
from desktop.domain.reasons import questions, reason
from desktop.domain.report import Flag, Interface, Occurrence, Report, Subject


def report_as_json(plan: Plan, report: Report, occurrences: bool = False, lang: str = "de") -> dict[str, Any]:
    """The object, ready for ``json.dumps``: with reasons and questions in ``lang``, and on request all occurrences."""
    found: dict[str, Any] = {
        "household": {"id": plan.household.id, "name": plan.household.name},
        "on": report.on.isoformat(),
        "days": report.days,
        "summary": asdict(report.summary),
        "flags": [flag_as_json(plan, flag, lang) for flag in report.flags],
        "accepted": [flag_as_json(plan, flag, lang) for flag in report.accepted],
        "interfaces": [interface_as_json(interface) for interface in report.interfaces],
    }
    if occurrences:
        found["occurrences"] = [occurrence_as_json(occurrence) for occurrence in report.occurrences]
    return found


def flag_as_json(plan: Plan, flag: Flag, lang: str) -> dict[str, Any]:
    """A flag as it stands in the list ``flags``."""
    found: dict[str, Any] = {
        "id": flag.id,
        "rule": flag.rule,
        "severity": flag.severity,
        "subject": _subject(flag.subject),
    }
    if flag.others:
        found["with"] = [_subject(other) for other in flag.others]
    found["first"] = _date(flag.first)
    if flag.occurrences:
        found["occurrences"] = [_moment(start) for start in flag.occurrences]
    found["reason"] = reason(plan, flag, lang)
    found["questions"] = list(questions(plan, flag, lang))
    if entry := flag.accepted:
        found["accepted"] = {"why": entry.why, "by": entry.by, "until": _date(entry.until)}
    return found


def interface_as_json(interface: Interface) -> dict[str, Any]:
    """An interface as it stands in the list ``interfaces``."""
    return {
        "id": interface.id,
        "kind": interface.kind.value,
        "giver": interface.giver,
        "receiver": interface.receiver,
        "tasks": list(interface.tasks),
        "first": _date(interface.first),
        "criticality": interface.criticality.value,
        "cross_system": interface.cross_system,
        "state": interface.state.value,
        "handover": interface.handover,
    }


def occurrence_as_json(occurrence: Occurrence) -> dict[str, Any]:
    """An occurrence as it stands in the list ``occurrences``."""
    return {
        "task": occurrence.task,
        "start": _moment(occurrence.start),
        "minutes": occurrence.minutes,
        "state": occurrence.state.value,
        "diffuse": occurrence.diffuse,
        "carried_by": list(occurrence.carried_by),
        "resilience": occurrence.resilience,
    }


def _subject(subject: Subject) -> dict[str, str]:
    return {"kind": subject.kind, "id": subject.id}


def _date(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")
