"""Rules about participants and how much rests on them (``rules.md``, rows ``backup-overused`` … ``pilot-overused``)."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from desktop.domain.holding import AGREED, People, counts, hold
from desktop.domain.plan import Participant
from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.rules.minutes import minutes_of, minutes_on
from desktop.domain.rules.overlaps import Overlap, overlaps
from desktop.domain.schedule import Calendar, calendar_of
from desktop.domain.vocabulary import Criticality, HelpSystem

CIVIC = (HelpSystem.FAMILY, HelpSystem.VOLUNTEER)
VITAL = Criticality.VITAL


def backup_overused(found: Findings) -> Iterator[Flag]:
    """Subject: participant.

    For more than three vital tasks the only participant with an agreed backup commitment that holds.

    Severity 2.

    Facts: ``count`` of these tasks.
    """
    alone: dict[str, int] = {}
    for task in found.tasks:
        if task.task.criticality is VITAL and task.backups:
            backups = {h.participant for h in task.backups if h.holds & found.window}
            if len(backups) == 1:
                participant = backups.pop()
                alone[participant] = alone.get(participant, 0) + 1
    for participant, count in alone.items():
        if count > 3:
            yield flag("backup-overused", 2, about("participant", participant), facts={"count": count})


def participant_overlap(found: Findings) -> Iterator[Flag]:
    """Subject: participant, task, task (sorted).

    Not an organisation, and two occurrences share more minutes that the participant carries in both than the larger
    ``tolerance_minutes`` of the two; first date: the first common minute of two that share too many.

    Severity 3.

    Facts: ``minutes`` shared by these two.
    """
    for participant in found.plan.participants:
        if not participant.organisation:
            for overlap in overlaps(found.carried.get(participant.id, ())):
                yield _overlap(found, participant, overlap)


def participant_overloaded(found: Findings) -> Iterator[Flag]:
    """Subject: participant.

    Minutes carried exceed ``weekly_limit_minutes`` in an ISO week wholly in the window (an occurrence counts for the
    week it starts in); first date: Monday of the first such week.

    Severity 3.

    Facts: ``minutes`` carried in that week.
    """
    for participant in found.plan.participants:
        limit = participant.weekly_limit_minutes
        if limit is None or participant.id not in found.carried:
            continue
        runs = found.carried[participant.id]
        most = sum([(end - begin) * min(days.bit_count(), 7) for begin, end, days, _ in runs])
        for week in _whole_weeks(found.calendar, found.window) if most > limit else ():
            if minutes_on(runs, week) > limit:
                minutes = minutes_of([(begin, end, days & week, task) for begin, end, days, task in runs])
                if minutes > limit:
                    subject, facts = about("participant", participant.id), {"minutes": minutes}
                    yield flag("participant-overloaded", 3, subject, first=found.first(week), facts=facts)
                    break


def load_one_sided(found: Findings) -> Iterator[Flag]:
    """Subject: participant.

    Family or volunteer, carries more than 70 % of the minutes that family and volunteers carry together, and these are
    at least 120.

    Severity 2; 1 if there is no second family member or volunteer whose ``from``..``until`` touches the window.

    Facts: ``minutes`` carried, ``percent`` of all, rounded down.
    """
    civic = [p for p in found.plan.participants if p.system in CIVIC]
    carried = {p.id: minutes_of(found.carried[p.id]) for p in civic if p.id in found.carried}
    total = sum(carried.values())
    for participant in civic if total >= 120 else ():
        minutes = carried.get(participant.id, 0)
        if minutes * 100 > total * 70:
            others = any(found.calendar.span(p.from_, p.until) & found.window for p in civic if p is not participant)
            facts = {"minutes": minutes, "percent": minutes * 100 // total}
            yield flag("load-one-sided", 2 if others else 1, about("participant", participant.id), facts=facts)


def participant_ending(found: Findings) -> Iterator[Flag]:
    """Subject: participant.

    ``until`` within 30 days, and an agreed responsible or backup commitment would, but for it, hold on an occurrence at
    most 90 days after it; first date: the first such.

    Severity 3.
    """
    for participant in found.plan.participants:
        if participant.until is None or not found.within_30_days(participant.until):
            continue
        calendar = calendar_of(participant.until.toordinal() + 1, 90)
        people = People(found.plan, calendar)
        people.taking_part[participant.id] = calendar.span(participant.from_, None)
        after = 0
        for commitment in found.plan.commitments:
            if (
                commitment.participant == participant.id
                and commitment.status is AGREED
                and counts(commitment.role, AGREED)
            ):
                task = found.coverage.tasks[commitment.task].task
                holding = hold(commitment, task, calendar.due(task), calendar, people)
                after |= holding.holds if holding else 0
        if after:
            subject = about("participant", participant.id)
            yield flag("participant-ending", 3, subject, first=calendar.first_of(after))


def pilot_overused(found: Findings) -> Iterator[Flag]:
    """Subject: participant.

    ``care_pilot`` owns more than 40 % of at least five handovers.

    Severity 1.

    Facts: ``count`` of these, ``total`` of all.
    """
    pilot, handovers = found.plan.household.care_pilot, found.plan.handovers
    if pilot is None or len(handovers) < 5:
        return
    owned = sum(handover.owner == pilot for handover in handovers)
    if owned * 100 > len(handovers) * 40:
        facts = {"count": owned, "total": len(handovers)}
        yield flag("pilot-overused", 1, about("participant", pilot), facts=facts)


@lru_cache(maxsize=64)
def _whole_weeks(calendar: Calendar, window: int) -> Sequence[int]:
    """The days of each ISO week that lies wholly in the window."""
    weeks = ((1 << end) - (1 << begin) for _, begin, end in calendar.weeks() if begin >= 0)
    return [week for week in weeks if not week & ~window]


def _overlap(found: Findings, participant: Participant, overlap: Overlap) -> Flag:
    tasks = (about("task", task) for task in overlap.tasks)
    first = found.calendar.first_day + timedelta(days=overlap.first_day)  # maybe after the last day of the window
    facts = {"minutes": overlap.minutes}
    return flag("participant-overlap", 3, about("participant", participant.id), *tasks, first=first, facts=facts)
