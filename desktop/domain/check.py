"""What is open in a plan: ``check`` runs everything that ``rules.md`` says, and nothing else."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.agreed import Agreed
from desktop.domain.coverage import Coverage
from desktop.domain.errors import NahtstelleError
from desktop.domain.handovers import SETTLED, Handovers
from desktop.domain.interfaces import derive
from desktop.domain.plan import AcceptedFlag, Plan
from desktop.domain.report import Flag, Interface, Lazily, Report, Summary
from desktop.domain.rules import OF_THE_VAULT, RULES
from desktop.domain.rules.findings import Findings
from desktop.domain.seams import look_back
from desktop.domain.values import maker
from desktop.domain.vocabulary import HouseholdStatus
from desktop.texts import QT_TR_NOOP

MOST_DAYS = 366

_report, _summed_up = maker(Report), maker(Summary)


def check(plan: Plan, on: date, days: int = 28, *, agreement: Agreed | None = None) -> Report:
    """Everything that is found in a plan in the window of ``days`` days (1–366) from ``on``.

    The plan holds together (``consistency.py``). The same plan, day and days always give the same report; the order of
    lists does not matter, but for ``accepted_flags``. ``agreement`` is the latest one that the vault keeps; of a file
    none is known.
    """
    return report(look(plan, on, days, agreement))


def look(plan: Plan, on: date, days: int = 28, agreement: Agreed | None = None) -> Findings:
    """What the rules look at, in the same window: who carries what, and which interfaces there are."""
    if not 1 <= days <= MOST_DAYS:
        raise NahtstelleError(
            QT_TR_NOOP("Geprüft werden 1 bis {most} Tage auf einmal, nicht {days}."), most=MOST_DAYS, days=days
        )
    coverage = Coverage(plan, on, days, look_back(plan))
    handovers = Handovers(plan, on)
    return Findings(coverage, handovers, derive(coverage, handovers, on, days), on, days, agreement)


def report(found: Findings) -> Report:
    """What was looked at, with its flags, as a report."""
    flags, accepted = judge(found)
    return _report(
        on=found.on,
        days=found.days,
        summary=_summary(found.coverage, found.interfaces),
        occurrences=Lazily(found.coverage.occurrences),
        interfaces=tuple(found.interfaces),
        flags=tuple(flags),
        accepted=tuple(accepted),
    )


def judge(found: Findings) -> tuple[list[Flag], list[Flag]]:
    """The flags that all rules raise, and those of them that people leave as they are; each in order."""
    flags: list[Flag] = []
    accepted: list[Flag] = []
    known = found.plan.accepted_flags
    if found.plan.household.status is HouseholdStatus.ACTIVE:
        rules = RULES if found.agreement is None else (*RULES, *OF_THE_VAULT)
        for flag in in_order(flag for rule in rules for flag in rule(found)):
            entry = _accepting(known, flag, found.on) if known else None
            if entry is None:
                flags.append(flag)
            else:
                accepted.append(replace(flag, accepted=entry))
    return flags, accepted


def in_order(flags: Iterable[Flag]) -> list[Flag]:
    """Flags by severity, the worst first, then first date, none last, then id."""
    return sorted(flags, key=lambda flag: (-flag.severity, flag.first or date.max, flag.first is None, flag.id))


def _accepting(accepted_flags: Iterable[AcceptedFlag], flag: Flag, on: date) -> AcceptedFlag | None:
    """The first entry under which people leave a flag as it is; high and critical ones need an end."""
    for entry in accepted_flags:
        if (
            entry.flag == flag.id
            and (entry.severity is None or entry.severity >= flag.severity)
            and (flag.severity < 3 if entry.until is None else entry.until >= on)
        ):
            return entry
    return None


def _summary(coverage: Coverage, interfaces: Sequence[Interface]) -> Summary:
    window, tasks = coverage.window, coverage.tasks.values()
    covered = sum([(task.covered & window).bit_count() for task in tasks])
    asked = sum([(task.asked & window).bit_count() for task in tasks if task.asked])
    partial = sum([(task.partial & window).bit_count() for task in tasks if task.partial])
    open_ = sum([(task.open & window).bit_count() for task in tasks if task.open])
    return _summed_up(
        occurrences=covered + asked + partial + open_,
        covered=covered,
        asked=asked,
        partial=partial,
        open=open_,
        interfaces=len(interfaces),
        agreed=sum(interface.state in SETTLED for interface in interfaces),
    )
