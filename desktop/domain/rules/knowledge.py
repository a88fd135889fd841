"""Rules about what people know and may know (``rules.md``, rows ``information-dead-end``, ``consent-*``)."""

from collections.abc import Iterator
from datetime import date

from desktop.domain.consents import in_force
from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.schedule import DAY, first_bit
from desktop.domain.vocabulary import HelpSystem, Scope

CLIENT, FAMILY = HelpSystem.CLIENT, HelpSystem.FAMILY
PLAN, HEALTH = Scope.PLAN, Scope.HEALTH


def information_dead_end(found: Findings) -> Iterator[Flag]:
    """Subject: information.

    Produced by a task, needed by none; or needed, produced by none.

    Severity 2; 3 if scope health.
    """
    for item in found.plan.information:
        if bool(item.produced_by) != bool(item.needed_by):
            severity = 3 if item.scope is HEALTH else 2
            yield flag("information-dead-end", severity, about("information", item.id))


def consent_missing(found: Findings) -> Iterator[Flag]:
    """Subject: participant.

    Carries something, is not the client, has no consent in force for ``plan`` on ``on``.

    Severity 2; 1 for family.
    """
    for participant in found.plan.participants:
        if participant.id not in found.carried or participant.system is CLIENT:
            continue
        if found.consents.may_know(participant.id, PLAN, found.on):
            continue
        first = min(
            first_bit(days) for task in found.tasks if (days := task.does.get(participant.id, 0) & found.window)
        )
        severity = 1 if participant.system is FAMILY else 2
        yield flag("consent-missing", severity, about("participant", participant.id), first=found.calendar.day(first))


def consent_ending(found: Findings) -> Iterator[Flag]:
    """Subject: consent.

    In force, ``until`` within 30 days, and no other of the same or a wider scope in force the day after; first date:
    ``until``.

    Severity 1.
    """
    for consent in found.plan.consents:
        if consent.until is None or not found.within_30_days(consent.until) or not in_force(consent, found.on):
            continue
        day_after = min(consent.until, date.max - DAY) + DAY
        if not found.consents.may_know(consent.participant, consent.scope, day_after):
            yield flag("consent-ending", 1, about("consent", consent.id), first=consent.until)
