"""Plan files with one thing wrong each."""

import json
from copy import deepcopy
from typing import Any, NamedTuple

SMALL: dict[str, Any] = {"format": "nahtstelle-plan/1", "household": {"id": "h", "name": "Müller"}}

SOUND: dict[str, Any] = {
    "format": "nahtstelle-plan/1",
    "timezone": "Europe/Berlin",
    "household": {"id": "h", "name": "M", "address": {"city": "K"}, "care_pilot": "anna", "status": "active"},
    "participants": [
        {"id": "jan", "name": "Jan", "system": "family", "qualifications": ["medication"], "weekly_limit_minutes": 60},
        {"id": "anna", "name": "Anna", "system": "professional", "from": "2026-01-01", "until": "2026-12-31"},
    ],
    "tasks": [
        {"id": "pills", "title": "Tabletten", "area": "illness", "start": "2026-11-23T08:00", "duration_minutes": 15},
        {
            "id": "box",
            "title": "Box",
            "area": "illness",
            "start": "2026-11-22T17:00",
            "duration_minutes": 20,
            "goal": "g",
        },
    ],
    "commitments": [{"id": "c", "task": "pills", "participant": "jan", "role": "responsible", "status": "agreed"}],
    "dependencies": [{"id": "d", "before": "box", "after": "pills"}],
    "information": [{"id": "i", "title": "Plan", "produced_by": ["box"]}],
    "handovers": [{"id": "h", "giver": "jan", "receiver": "anna", "object": "item", "tasks": ["pills"]}],
    "transitions": [
        {"id": "t", "kind": "move", "on": "2026-12-01", "items": [{"id": "x", "title": "Schlüssel", "receiver": "jan"}]}
    ],
    "absences": [{"id": "a", "participant": "jan", "from": "2026-12-20", "until": "2027-01-03"}],
    "consents": [{"id": "k", "participant": "jan", "scope": "plan", "given_on": "2026-10-01"}],
    "needs": [{"id": "n", "area": "mobility", "text": "Treppe"}],
    "goals": [{"id": "g", "text": "Zu Hause bleiben", "kind": "wish"}],
    "accepted_flags": [{"flag": "task-fragile:pills", "severity": 3}],
}

MISSING = object()
"""Leave the key out."""


class Wrong(NamedTuple):
    """``value`` at ``place`` of a sound plan; ``by_schema``: the JSON Schema can tell as well."""

    place: str
    value: object
    sentence: str
    by_schema: bool = True
    at: str | None = None

    @property
    def pointer(self) -> str:
        return self.place if self.at is None else self.at


def small(**values: object) -> bytes:
    """A plan file of a household and little else."""
    return json.dumps(SMALL | values, ensure_ascii=False).encode()


def plan_data(place: str, value: object) -> object:
    """A sound plan but for one value at a JSON Pointer."""
    data: Any = deepcopy(SOUND)
    *path, last = place.split("/")[1:] or [""]
    if not last:
        return value
    part = data
    for key in path:
        part = part[int(key)] if isinstance(part, list) else part[key]
    key = int(last) if isinstance(part, list) else last
    if value is MISSING:
        del part[key]
    elif isinstance(part, list) and key == len(part):
        part.append(value)
    else:
        part[key] = value
    return data


_ITEMS = "/transitions/0/items"
_ITEM = SOUND["transitions"][0]["items"][0]

WRONG_VALUES = [
    Wrong("", [], "erwartet wird ein Objekt in geschweiften Klammern"),
    Wrong("", "text", "erwartet wird ein Objekt in geschweiften Klammern"),
    Wrong("", None, "erwartet wird ein Objekt in geschweiften Klammern"),
    Wrong("/format", MISSING, "Hier fehlt „format“"),
    Wrong("/format", None, "Hier fehlt „format“"),
    Wrong("/format", "nahtstelle-plan/2", 'Hier steht "nahtstelle-plan/2"; diese Version liest nur „nahts'),
    Wrong("/format", 1, "Hier steht 1;"),
    Wrong("/timezone", 1, "erwartet wird ein Text"),
    Wrong("/timezone", "Europe/Atlantis", "Die Zeitzone „Europe/Atlantis“ gibt es nicht", by_schema=False),
    Wrong("/household", MISSING, "Hier fehlt „household“; bitte ergänzen."),
    Wrong("/household", None, "Hier fehlt „household“"),
    Wrong("/household", [], "Hier steht []; erwartet wird ein Objekt"),
    Wrong("/household/id", MISSING, "Hier fehlt „id“"),
    Wrong("/household/id", 7, "erwartet wird eine Id"),
    Wrong("/household/id", "Müller", "Die Id „Müller“ geht nicht"),
    Wrong("/household/name", None, "Hier fehlt „name“"),
    Wrong("/household/address", "Lindenweg 7", 'Hier steht "Lindenweg 7"; erwartet wird ein Objekt'),
    Wrong("/household/address/city", ["K"], "Hier steht […]; erwartet wird ein Text"),
    Wrong("/household/care_pilot", "olga", "unter den Beteiligten", by_schema=False),
    Wrong("/household/status", "aktiv", "möglich sind active, paused, closed"),
    Wrong("/household/review_on", "02.03.2027", "erwartet wird ein Datum wie"),
    Wrong("/household/review_on", "2027-02-29", "erwartet wird ein Datum wie"),
    Wrong("/household/review_on", "20270302", "erwartet wird ein Datum wie"),
    Wrong("/household/review_on", "2027-W10-2", "erwartet wird ein Datum wie"),
    Wrong("/household/review_on", "٢٠٢٧-03-02", "erwartet wird ein Datum wie"),
    Wrong("/household/review_on", 20270302, "erwartet wird ein Datum wie"),
    Wrong("/participants", {}, "Hier steht {}; erwartet wird eine Liste"),
    Wrong("/participants/0", None, "Hier steht null; erwartet wird ein Objekt"),
    Wrong("/participants/0/id", "", "Die Id „“ geht nicht"),
    Wrong("/participants/0/id", "-jan", "Die Id „-jan“ geht nicht"),
    Wrong("/participants/2", SOUND["participants"][0], "schon einmal", by_schema=False, at="/participants/2/id"),
    Wrong("/participants/0/system", MISSING, "Hier fehlt „system“; möglich sind client, family, volunteer, "),
    Wrong("/participants/0/system", "Family", 'Hier steht "Family"; möglich sind client'),
    Wrong("/participants/0/system", ["family"], "Hier steht […]; möglich sind client"),
    Wrong("/participants/0/organisation", 1, "erwartet wird true oder false"),
    Wrong("/participants/0/on_site", "true", "erwartet wird true oder false"),
    Wrong("/participants/0/qualifications", "medication", "erwartet wird eine Liste"),
    Wrong("/participants/0/qualifications/0", None, "Hier steht null; erwartet wird ein Text"),
    Wrong("/participants/0/weekly_limit_minutes", -1, "erwartet wird eine ganze Zahl von 0 bis"),
    Wrong("/participants/1/until", "2025-12-31", "liegt vor dem ersten (2026-01-01)", by_schema=False),
    Wrong("/tasks/0/title", MISSING, "Hier fehlt „title“"),
    Wrong("/tasks/0/area", None, "Hier fehlt „area“; möglich sind mobility"),
    Wrong("/tasks/0/criticality", 3, "möglich sind vital, important, quality"),
    Wrong("/tasks/0/start", "2026-11-23", "erwartet werden Datum und Uhrzeit"),
    Wrong("/tasks/0/start", "2026-11-23T08:00Z", "erwartet werden Datum und Uhrzeit"),
    Wrong("/tasks/0/start", "2026-11-23T08:00+01:00", "erwartet werden Datum und Uhrzeit"),
    Wrong("/tasks/0/start", "2026-11-23T24:00", "erwartet werden Datum und Uhrzeit"),
    Wrong("/tasks/0/start", "2026-11-23 08:00", "erwartet werden Datum und Uhrzeit"),
    Wrong("/tasks/0/duration_minutes", 0, "Hier steht 0; erwartet wird eine ganze Zahl von 1 bis 10080"),
    Wrong("/tasks/0/duration_minutes", 10081, "eine ganze Zahl von 1 bis 10080"),
    Wrong("/tasks/0/duration_minutes", 15.5, "Hier steht 15.5; erwartet wird eine ganze Zahl"),
    Wrong("/tasks/0/duration_minutes", "15", "erwartet wird eine ganze Zahl"),
    Wrong("/tasks/0/duration_minutes", True, "Hier steht true; erwartet wird eine ganze Zahl"),
    Wrong("/tasks/0/people", 21, "eine ganze Zahl von 1 bis 20"),
    Wrong("/tasks/0/recurrence", 7, "erwartet wird ein Text"),
    Wrong("/tasks/0/recurrence", "FREQ=SECONDLY", "FREQ=SECONDLY", by_schema=False),
    Wrong("/tasks/0/recurrence", "FREQ=DAILY;UNTIL=20261231T000000Z", "UNTIL", by_schema=False),
    Wrong("/tasks/0/exceptions", ["2026-11-24", "morgen"], "ein Datum wie", at="/tasks/0/exceptions/1"),
    Wrong("/tasks/0/client_can", "yes", "möglich sind no, partly, alone"),
    Wrong("/tasks/0/handover", "no", "erwartet wird true oder false"),
    Wrong("/tasks/1/goal", "nope", "unter den Zielen", by_schema=False),
    Wrong("/tasks/1/goal", 1, "erwartet wird eine Id"),
    Wrong("/commitments/0/task", None, "Hier fehlt „task“"),
    Wrong("/commitments/0/task", "walk", "unter den Aufgaben", by_schema=False),
    Wrong("/commitments/0/participant", "", "unter den Beteiligten"),
    Wrong("/commitments/0/status", "accepted", "möglich sind proposed, asked, agreed, declined, paused, ended"),
    Wrong("/commitments/0/from_time", "8:00", "erwartet wird eine Uhrzeit"),
    Wrong("/commitments/0/from_time", "08:15", "beginnt und endet um 08:15 Uhr", by_schema=False),
    Wrong("/commitments/0/recurrence", "FREQ=DAILY;COUNT=3", "COUNT", by_schema=False),
    Wrong(
        "/commitments/0",
        {**SOUND["commitments"][0], "recurrence": "FREQ=DAILY", "dates": ["2026-11-23"]},
        "eine Regel und einzelne Tage zugleich",
        at="/commitments/0/dates",
    ),
    Wrong("/dependencies/0/after", "box", "Eine Aufgabe kann nicht vor sich selbst kommen", by_schema=False),
    Wrong("/dependencies/0/within_minutes", 525_601, "eine ganze Zahl von 0 bis 525600"),
    Wrong("/information/0/produced_by/1", "walk", "unter den Aufgaben", by_schema=False),
    Wrong("/handovers/0/receiver", "jan", "gibt hier an sich selbst weiter", by_schema=False),
    Wrong("/handovers/0/object", MISSING, "Hier fehlt „object“; möglich sind responsibility"),
    Wrong("/handovers/0/item", "x", "ohne seinen Übergang", by_schema=False),
    Wrong("/transitions/0/kind", "umzug", "möglich sind hospital-admission"),
    Wrong(f"{_ITEMS}/0", {**_ITEM, "giver": "jan"}, "an sich selbst", by_schema=False, at=f"{_ITEMS}/0/receiver"),
    Wrong("/transitions/0/items/0/required", 0, "erwartet wird true oder false"),
    Wrong("/absences/0/until", "2026-12-19", "liegt vor dem ersten", by_schema=False),
    Wrong("/consents/0/scope", "all", "möglich sind contact, plan, health"),
    Wrong("/goals/0/kind", MISSING, "Hier fehlt „kind“; möglich sind wish, goal"),
    Wrong("/accepted_flags/0/severity", 5, "eine ganze Zahl von 1 bis 4"),
    Wrong("/accepted_flags/0/id", "ä", "Die Id „ä“ geht nicht"),
]

_UTF16 = json.dumps(SMALL).encode("utf-16")

WRONG_TEXTS: list[tuple[bytes | str, str, str]] = [
    (b"", "", "Die Datei ist leer"),
    (b"\xef\xbb\xbf", "", "Die Datei ist leer"),
    (" \n", "", "Die Datei ist leer"),
    (b"{", "", "Zeile 1, Spalte 2"),
    (b"{}{}", "", "Zeile 1, Spalte 3"),
    (b"{'format': 1}", "", "Zeile 1, Spalte 2"),
    (b'{"x": "a\nb"}', "", "Zeile 1, Spalte 9"),
    (b'{"x": 01}', "", "kein gültiges JSON"),
    (b"%PDF-1.7", "", "kein gültiges JSON"),
    (small(x="M\xfcller").decode().encode("cp1252"), "", "Zeile 1 ist nicht als UTF-8 gespeichert"),
    (b'{\n"x": "M\xfcller"}', "", "Zeile 2 ist nicht als UTF-8 gespeichert"),
    (_UTF16, "", "als UTF-16 gespeichert"),
    (_UTF16[2:], "", "als UTF-16 gespeichert"),
    (b"\xed\xa0\x80", "", "nicht als UTF-8 gespeichert"),
    ('{"x": "\ud800"}', "", "Das 8. Zeichen"),
    (b'{"a": {"b": 1, "b": 2}}', "/a/b", "„b“ steht hier zweimal"),
    (b'{"a": 1, "x": {"a": 1}, "a": 1}', "/a", "„a“ steht hier zweimal"),
    (b'{"a": [NaN]}', "/a/0", "NaN ist keine Zahl"),
    (b'{"b": {"c": NaN}, "a": NaN}', "/b/c", "NaN ist keine Zahl"),
    (b'{"a/b": -Infinity}', "/a~1b", "-Infinity ist keine Zahl"),
    (b'{"a": 1e999}', "/a", "Die Zahl 1e999 ist zu groß"),
    (b'{"a": [0, ' + b"1" * 100_000 + b"]}", "/a/1", "Die Zahl 11111111111111111111… ist zu groß"),
    (rb'{"a": "\ud800x"}', "/a", "ein halbes oder leeres Zeichen"),
    (rb'{"a": {"\uDFFF": 1}}', "/a", "ein halbes oder leeres Zeichen"),
    (rb'{"a": ["\u0000"]}', "/a/0", "ein halbes oder leeres Zeichen"),
]
