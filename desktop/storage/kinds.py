"""The kinds of rows that plans and records are kept in, with the numbers that their fields have in logs.

Numbers are written into logs that live for years: they are never changed and never used again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

LOG_SCHEMA = 1
"""The version of kinds and fields that new log entries are written in."""

POSITION, INSERT, LIFE = 1, 0, -1
"""Field numbers with a meaning of their own: the place in its list, a whole row, and its end."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of row. ``list`` is the list of a Plan it stands in ("": none of its own); ``numbers`` its fields.

    ``parent`` is the field with the id of what it is a part of, if it is: its path then begins with that id.
    """

    number: int
    table: str
    list: str
    numbers: Mapping[str, int]
    parent: str = ""


HOUSEHOLD = Kind(
    1,
    "household",
    "",
    {
        "name": 2, "address": 3, "street": 4, "postcode": 5, "city": 6, "district": 7, "address_extra": 8,
        "language": 9, "care_pilot": 10, "status": 11, "opened_on": 12, "review_on": 13, "extra": 14,
        "timezone": 15, "plan_extra": 16,
    },
)  # fmt: skip

TRANSITION_ITEM = Kind(
    9,
    "transition_item",
    "",
    {
        "position": POSITION, "transition": 2, "title": 3, "giver": 4, "receiver": 5, "owner": 6, "due": 7,
        "required": 8, "agreed_on": 9, "extra": 10,
    },
    "transition",
)  # fmt: skip

KINDS: tuple[Kind, ...] = (
    HOUSEHOLD,
    Kind(2, "participant", "participants", {
        "position": POSITION, "name": 2, "system": 3, "relation": 4, "organisation": 5, "qualifications": 6,
        "weekly_limit_minutes": 7, "on_site": 8, "phone": 9, "email": 10, "language": 11, "reachable": 12,
        "from_": 13, "until": 14, "extra": 15, "person": 16,
    }),
    Kind(3, "task", "tasks", {
        "position": POSITION, "title": 2, "area": 3, "start": 4, "duration_minutes": 5, "criticality": 6,
        "recurrence": 7, "exceptions": 8, "people": 9, "requires": 10, "client_can": 11, "tolerance_minutes": 12,
        "handover": 13, "goal": 14, "extra": 15,
    }),
    Kind(4, "commitment", "commitments", {
        "position": POSITION, "task": 2, "participant": 3, "role": 4, "status": 5, "recurrence": 6, "dates": 7,
        "from_time": 8, "to_time": 9, "from_": 10, "until": 11, "asked_on": 12, "confirmed_on": 13,
        "confirmed_by": 14, "extra": 15,
    }),
    Kind(5, "dependency", "dependencies", {
        "position": POSITION, "before": 2, "after": 3, "within_minutes": 4, "extra": 5,
    }),
    Kind(6, "information", "information", {
        "position": POSITION, "title": 2, "scope": 3, "produced_by": 4, "needed_by": 5, "extra": 6,
    }),
    Kind(7, "handover", "handovers", {
        "position": POSITION, "giver": 2, "receiver": 3, "object": 4, "tasks": 5, "information": 6, "transition": 7,
        "item": 8, "what": 9, "trigger": 10, "channel": 11, "owner": 12, "fallback": 13, "giver_agreed_on": 14,
        "receiver_agreed_on": 15, "tried_on": 16, "extra": 17,
    }),
    Kind(8, "transition", "transitions", {"position": POSITION, "kind": 2, "on": 3, "title": 4, "extra": 5}),
    TRANSITION_ITEM,
    Kind(10, "absence", "absences", {
        "position": POSITION, "participant": 2, "from_": 3, "until": 4, "reason": 5, "extra": 6,
    }),
    Kind(11, "consent", "consents", {
        "position": POSITION, "participant": 2, "scope": 3, "given_on": 4, "until": 5, "withdrawn_on": 6, "by": 7,
        "extra": 8,
    }),
    Kind(12, "need", "needs", {"position": POSITION, "area": 2, "text": 3, "extra": 4}),
    Kind(13, "goal", "goals", {"position": POSITION, "text": 2, "kind": 3, "by": 4, "need": 5, "extra": 6}),
    Kind(14, "accepted_flag", "accepted_flags", {
        "position": POSITION, "flag": 2, "why": 3, "by": 4, "on": 5, "until": 6, "severity": 7, "extra": 8,
    }),
)  # fmt: skip

# --- what is kept beside the plan (``records.py``)

VERSION = Kind(15, "version", "", {
    "position": POSITION, "number": 2, "on": 3, "effective_from": 4, "review_on": 5, "replaces": 6, "plan": 7,
    "fingerprint": 8, "core": 9, "made_by": 10,
})  # fmt: skip
ANSWER = Kind(16, "answer", "", {
    "position": POSITION, "version": 2, "participant": 3, "kind": 4, "on": 5, "noted_by": 6, "words": 7,
}, "version")  # fmt: skip
SCAN = Kind(17, "scan", "", {
    "position": POSITION, "record": 2, "name": 3, "media_type": 4, "size": 5, "sha256": 6, "added_on": 7, "shows": 8,
}, "record")  # fmt: skip
CONFERENCE = Kind(18, "conference", "", {
    "position": POSITION, "on": 2, "title": 3, "present": 4, "note": 5,
})  # fmt: skip
DECISION = Kind(19, "decision", "", {
    "position": POSITION, "conference": 2, "text": 3, "owner": 4, "due": 5, "done_on": 6, "about": 7,
}, "conference")  # fmt: skip
NOTE = Kind(20, "note", "", {"position": POSITION, "on": 2, "text": 3, "by": 4})

RECORDS: tuple[Kind, ...] = (VERSION, ANSWER, SCAN, CONFERENCE, DECISION, NOTE)
ALL_KINDS = (*KINDS, *RECORDS)

KIND_NUMBERED: Mapping[int, Kind] = MappingProxyType({kind.number: kind for kind in ALL_KINDS})
KIND_OF_TABLE: Mapping[str, Kind] = MappingProxyType({kind.table: kind for kind in ALL_KINDS})
KIND_OF_LIST: Mapping[str, Kind] = MappingProxyType({kind.list: kind for kind in KINDS if kind.list})
