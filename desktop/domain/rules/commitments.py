"""Rules about commitments (``rules.md``, rows ``commitment-*``)."""

from collections.abc import Iterator

from desktop.domain.holding import AGREED, ASKED, BACKUP, RESPONSIBLE, People, hold
from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.schedule import calendar_of
from desktop.domain.vocabulary import ConfirmedBy

PROXY = ConfirmedBy.PROXY


def commitment_unconfirmed(found: Findings) -> Iterator[Flag]:
    """Subject: commitment.

    Agreed, responsible or backup, not ended before ``on``, but no ``confirmed_on``, or confirmed by proxy.

    Severity 2.
    """
    for commitment in found.plan.commitments:
        if (
            (commitment.confirmed_on is None or commitment.confirmed_by is PROXY)
            and commitment.status is AGREED
            and commitment.role in (RESPONSIBLE, BACKUP)
            and (commitment.until is None or commitment.until >= found.on)
        ):
            yield flag("commitment-unconfirmed", 2, about("commitment", commitment.id))


def commitment_stale(found: Findings) -> Iterator[Flag]:
    """Subject: commitment.

    Status ``asked``, ``asked_on`` more than 7 days before ``on``.

    Severity 2.
    """
    for commitment in found.plan.commitments:
        if commitment.status is ASKED and commitment.asked_on and found.ahead(commitment.asked_on) < -7:
            yield flag("commitment-stale", 2, about("commitment", commitment.id))


def commitment_ending(found: Findings) -> Iterator[Flag]:
    """Subject: commitment.

    Agreed, responsible, ``until`` within 30 days, and no other agreed responsible commitment holds on the task's first
    occurrence after it, if there is one at most 90 days later; first date: that occurrence.

    Severity 2.
    """
    for commitment in found.plan.commitments:
        if commitment.until is None or not found.within_30_days(commitment.until):
            continue
        if commitment.role is not RESPONSIBLE or commitment.status is not AGREED:
            continue
        calendar = calendar_of(commitment.until.toordinal() + 1, 90)
        people = People(found.plan, calendar)
        task = found.coverage.tasks[commitment.task].task
        after = calendar.due(task)
        first = after & -after
        if first and not any(
            other is not commitment
            and other.task == task.id
            and other.role is RESPONSIBLE
            and other.status is AGREED
            and hold(other, task, first, calendar, people)
            for other in found.plan.commitments
        ):
            subject = about("commitment", commitment.id)
            yield flag("commitment-ending", 2, subject, first=calendar.first_of(first))
