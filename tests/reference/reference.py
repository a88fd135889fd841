"""``check`` written a second time: plain, slow and close to the sentences of rules.md.

It shares with the engine nothing but the values it reads (``desktop.domain.plan``) and those it gives
(``desktop.domain.report``). ``Flag.facts`` stays empty. The two agreement rules need the vault and are left out.
"""

from datetime import date

from desktop.domain.plan import Plan
from desktop.domain.report import Occurrence, Report, Summary
from desktop.domain.vocabulary import InterfaceState, OccurrenceState
from tests.reference.carrying import Case, Time, case, crowded, resilience, resp, state
from tests.reference.flags import Found, flags
from tests.reference.seams import interfaces


def occurrence(case: Case, o: Time) -> Occurrence:
    found = state(case, o)
    return Occurrence(
        task=o.task.id,
        start=o.start,
        minutes=o.task.duration_minutes,
        state=found,
        diffuse=found is OccurrenceState.COVERED and crowded(case, o),
        carried_by=tuple(sorted(resp(case, o))),
        resilience=resilience(case, o),
    )


def check(plan: Plan, on: date, days: int = 28) -> Report:
    """All that is found in the window of ``days`` days from ``on``; ``RuleError`` for a rule that cannot be used."""
    looked_at = case(plan, on, days)
    times = sorted((o for task in plan.tasks for o in looked_at.window(task.id)), key=lambda o: (o.start, o.task.id))
    occurrences = [(o, occurrence(looked_at, o)) for o in times]
    seams = interfaces(looked_at)
    opened, accepted = flags(Found(looked_at, occurrences, seams))
    states = [found.state for _, found in occurrences]
    return Report(
        on=on,
        days=days,
        summary=Summary(
            occurrences=len(occurrences),
            covered=states.count(OccurrenceState.COVERED),
            asked=states.count(OccurrenceState.ASKED),
            partial=states.count(OccurrenceState.PARTIAL),
            open=states.count(OccurrenceState.OPEN),
            interfaces=len(seams),
            agreed=sum(seam.state in {InterfaceState.AGREED, InterfaceState.TRIED} for seam in seams),
        ),
        occurrences=tuple(found for _, found in occurrences),
        interfaces=tuple(seams),
        flags=opened,
        accepted=accepted,
    )
