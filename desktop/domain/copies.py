"""Which copies of the agreement went out to whom, and which of them tell what no longer holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.agreed import core
from desktop.domain.history import Event
from desktop.domain.plan import Plan
from desktop.domain.records import Version


@dataclass(frozen=True, slots=True)
class Copy:
    """A printed agreement: for whom ("": for the household itself), of which day, when printed (UTC).

    ``version`` is ``None`` for a draft. ``outdated``: there is a newer version, or the plan changed since in who, what
    or when; a draft is so as soon as anything of the plan changed, or a version was made.
    """

    recipient: str
    on: date
    when: datetime
    version: int | None
    outdated: bool


def copies(events: Iterable[Event], versions: Sequence[Version], plan: Plan) -> tuple[Copy, ...]:
    """All copies of a household's agreement, the latest first; ``versions`` with the latest first."""
    latest = versions[0] if versions else None
    current = latest.number if latest is not None and latest.core == core(plan) else None
    found, moved_on = [], False
    for event in sorted(events, key=lambda event: event.step, reverse=True):
        moved_on = moved_on or bool(event.changes) or any(one.kind == "version" for one in event.records)
        output = event.output
        if output is not None and output.kind == "agreement":
            outdated = moved_on if output.version is None else output.version != current
            found.append(Copy(output.recipient, output.on, event.when, output.version, outdated))
    return tuple(found)
