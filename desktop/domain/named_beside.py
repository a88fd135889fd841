"""What lives in the vault beside a plan, named in its file: agreements, history, attachments, conferences.

A file only names it (``plan-file.md``): days, numbers, signs and the names of files, no text of anybody's.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from desktop.domain.fields import NAMED_BESIDE
from desktop.domain.history import Event
from desktop.domain.ports import Store
from desktop.domain.records import Conference, Scan, Version

Named = Mapping[str, object]


def named_beside(household_id: str, store: Store) -> Named:
    """What the file of a stored household says under each of ``NAMED_BESIDE``; without those that name nothing.

    Agreements and conferences stand with the latest first, attachments by name; days of the history are local.
    """
    versions, conferences = store.versions(household_id), store.conferences(household_id)
    of_versions = chain.from_iterable(version.scans for version in versions)
    scans = chain(of_versions, *(note.scans for note in store.notes(household_id)))
    found = (
        [_agreement(version) for version in versions],
        [_conference(conference) for conference in conferences],
        [_attachment(scan) for scan in sorted(scans, key=lambda scan: (scan.name, scan.sha256))],
        _history(store.events(household_id)),
    )
    return {key: said for key, said in zip(NAMED_BESIDE, found, strict=True) if said}


def _agreement(version: Version) -> Named:
    answers = Counter(answer.kind.value for answer in version.answers)
    return {
        "number": version.number,
        "on": version.on.isoformat(),
        "effective_from": version.effective_from.isoformat(),
        "sign": version.fingerprint,
        "answers": dict(sorted(answers.items())),
    }


def _conference(conference: Conference) -> Named:
    return {
        "on": conference.on.isoformat(),
        "present": len(conference.present),
        "decisions": len(conference.decisions),
        "done": sum(decision.done_on is not None for decision in conference.decisions),
    }


def _attachment(scan: Scan) -> Named:
    return {"name": scan.name, "size": scan.size, "sha256": scan.sha256}


def _history(events: Sequence[Event]) -> Named:
    if not events:
        return {}
    days = [event.when.astimezone().date().isoformat() for event in (events[-1], events[0])]
    return {"steps": len(events), "first": days[0], "last": days[1]}
