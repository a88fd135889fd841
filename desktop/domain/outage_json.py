"""What an assumed absence opens, as the JSON object of ``nahtstelle outage --json``."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from desktop.domain.outage import OpeningSet, Outage
from desktop.domain.report_json import flag_as_json, interface_as_json, occurrence_as_json


def outage_as_json(outage: Outage, sets: Iterable[OpeningSet], lang: str = "de") -> dict[str, Any]:
    """The object, ready for ``json.dumps``.

    Occurrences, interfaces and flags have the form of ``check --json``; flags may name the assumed ``absence``.
    """
    household = outage.plan.household
    return {
        "household": {"id": household.id, "name": household.name},
        "participant": outage.participant,
        "from": outage.from_.isoformat(),
        "until": outage.until.isoformat(),
        "on": outage.after.on.isoformat(),
        "days": outage.after.days,
        "absence": outage.absence,
        "opened": [occurrence_as_json(occurrence) for occurrence in outage.opened],
        "asked": [occurrence_as_json(occurrence) for occurrence in outage.asked],
        "interfaces": [interface_as_json(interface) for interface in outage.interfaces],
        "flags": [flag_as_json(outage.plan, flag, lang) for flag in outage.flags],
        "resilience": [asdict(resilience) for resilience in outage.resilience],
        "smallest_sets": [
            {
                "task": one.task,
                "participants": list(one.participants),
                "first": one.first.isoformat(),
                "occurrences": one.occurrences,
            }
            for one in sets
        ],
    }
