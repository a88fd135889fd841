"""What the matrix for a case conference says: how many seams there are between the help systems, and between whom."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.agreement_rows import HANDOVER_STATES, handover_rows
from desktop.domain.balance import matrix
from desktop.domain.check import check
from desktop.domain.fingerprint import fingerprint
from desktop.domain.plan import Plan
from desktop.domain.report import Interface, Report
from desktop.domain.vocabulary import HelpSystem, InterfaceState
from desktop.domain.words import call_names, term
from desktop.texts import QT_TR_NOOP, speaker

DONE = frozenset({InterfaceState.TRIED, InterfaceState.AGREED})
NOT_SETTLED = QT_TR_NOOP("noch offen, wer")


@dataclass(frozen=True, slots=True)
class Crossing:
    """What passes from one help system to another: how many seams, how many of them are arranged."""

    seams: int
    arranged: int


@dataclass(frozen=True, slots=True)
class Between:
    """The seams from one to another: what it is about, and how far the one is that is looked after least."""

    giver: str
    receiver: str
    about: tuple[str, ...]
    crossing: Crossing
    state: str
    settled: bool


@dataclass(frozen=True, slots=True)
class Group:
    """All that a help system passes on."""

    giver: str
    rows: tuple[Between, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeamsBetween:
    """The matrix of one household in one language.

    ``crossings`` has a row for each of ``systems``, as giver, and in it a place for each, as receiver. The last of them
    is for seams where nobody is named yet, if there are any.
    """

    lang: str
    household: str
    systems: tuple[str, ...]
    crossings: tuple[tuple[Crossing, ...], ...]
    groups: tuple[Group, ...]
    on: date
    fingerprint: str


def seams_between(plan: Plan, on: date, lang: str = "de") -> SeamsBetween:
    """The seams of a plan on a day; help systems in the order of the vocabulary, people in alphabetical order."""
    report = check(plan, on)
    found = matrix(plan, report.interfaces)
    names = call_names(plan.participants)
    tr = speaker(lang)
    system_of = {person: system for system, people in found.groups for person in people}
    blocks = {(block.giver, block.receiver): block for block in found.blocks}
    systems: list[HelpSystem | None] = list(HelpSystem)
    if any(None in pair for pair in blocks):
        systems.append(None)
    rows: dict[HelpSystem | None, list[Between]] = {system: [] for system in systems}
    for cell in found.cells:
        rows[system_of.get(cell.giver or "")].append(
            Between(
                giver=names.get(cell.giver or "", tr(NOT_SETTLED)),
                receiver=names.get(cell.receiver or "", tr(NOT_SETTLED)),
                about=_about(plan, replace(report, interfaces=cell.interfaces), lang),
                crossing=_crossing(cell.interfaces),
                state=tr(HANDOVER_STATES[cell.worst]),
                settled=cell.worst in DONE,
            )
        )
    called = {system: term(system, lang) if system else tr(NOT_SETTLED) for system in systems}
    return SeamsBetween(
        lang=lang,
        household=plan.household.name,
        systems=tuple(called.values()),
        crossings=tuple(
            tuple(
                _counted(dict(blocks[pair].states) if (pair := (giver, receiver)) in blocks else {})
                for receiver in systems
            )
            for giver in systems
        ),
        groups=tuple(Group(called[system], tuple(rows[system])) for system in systems if rows[system]),
        on=on,
        fingerprint=fingerprint(plan),
    )


def _about(plan: Plan, seams: Report, lang: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.what for row in handover_rows(plan, seams, lang) if row.what))


def _crossing(seams: tuple[Interface, ...]) -> Crossing:
    return Crossing(len(seams), sum(seam.state in DONE for seam in seams))


def _counted(states: dict[InterfaceState, int]) -> Crossing:
    return Crossing(sum(states.values()), sum(count for state, count in states.items() if state in DONE))
