"""The rule about transitions (``rules.md``, row ``transition-open``)."""

from collections.abc import Iterator

from desktop.domain.handovers import SETTLED
from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.vocabulary import TransitionKind

NEVER_CRITICAL = (TransitionKind.CARE_LEVEL_CHANGE, TransitionKind.PILOT_CHANGE, TransitionKind.DEATH)


def transition_open(found: Findings) -> Iterator[Flag]:
    """Subject: transition.

    ``on`` is 7 days past to 14 days ahead, and it has no required item or one that is not agreed or tried.

    Severity 3; 4 if at most 3 days ahead or past, and the kind is not ``care-level-change``, ``pilot-change`` or
    ``death``.

    Facts: ``items`` with the ids of the required ones that are not agreed or tried, by when they are due.
    """
    for transition in found.plan.transitions:
        ahead = found.ahead(transition.on)
        if not -7 <= ahead <= 14:
            continue
        required = sorted(
            (item for item in transition.items if item.required), key=lambda item: (item.due or transition.on, item.id)
        )
        left = tuple(
            item.id
            for item in required
            if found.handovers.of_item(transition.id, item, item.due or transition.on)[0] not in SETTLED
        )
        if left or not required:
            critical = abs(ahead) <= 3 and transition.kind not in NEVER_CRITICAL
            subject = about("transition", transition.id)
            yield flag("transition-open", 4 if critical else 3, subject, first=transition.on, facts={"items": left})
