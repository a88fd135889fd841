"""Rules about the latest agreement, which lives in the vault (``rules.md``, row ``agreement-*``)."""

from collections.abc import Iterator

from desktop.domain.agreed import core
from desktop.domain.report import Flag, Subject
from desktop.domain.rules.findings import Findings, flag


def agreement_unsigned(found: Findings) -> Iterator[Flag]:
    """Subject: household.

    The latest agreement lacks an answer of a participant who carries something.

    Severity 2.

    Facts: ``participants`` with their ids, sorted.
    """
    missing = sorted(found.carried.keys() - found.agreement.answered) if found.agreement else ()
    if missing:
        yield flag("agreement-unsigned", 2, _household(found), facts={"participants": tuple(missing)})


def agreement_outdated(found: Findings) -> Iterator[Flag]:
    """Subject: household.

    The plan changed after the latest agreement in who, what or when.

    Severity 2.
    """
    if found.agreement is not None and found.agreement.core != core(found.plan):
        yield flag("agreement-outdated", 2, _household(found))


def _household(found: Findings) -> Subject:
    return Subject("household", found.plan.household.id)
