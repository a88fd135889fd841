"""What a round table talks about: the open seams by urgency, whom to ask what, and by when (``documents.md``)."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.agreement import each_matter_once, quieted
from desktop.domain.check import check
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import taking_part
from desktop.domain.plan import Plan
from desktop.domain.reasons import questions, reason
from desktop.domain.words import call_names, day
from desktop.texts import QT_TR_NOOP, speaker

URGENCIES = {
    4: QT_TR_NOOP("zuerst"),
    3: QT_TR_NOOP("bald"),
    2: QT_TR_NOOP("in Ruhe"),
}
"""Severity -> when to talk about it."""

MOST_ASKED = 2


@dataclass(frozen=True, slots=True)
class Point:
    """An open seam: ``by`` is the first day on which it matters, "" where it has none."""

    urgency: str
    first: bool
    """Whether it is among the most urgent."""
    what: str
    questions: tuple[str, ...]
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundTable:
    """All open points of one household, the most urgent first, and who takes part, in alphabetical order."""

    lang: str
    household: str
    people: tuple[str, ...]
    points: tuple[Point, ...]
    on: date
    fingerprint: str


def round_table(plan: Plan, on: date, lang: str = "de") -> RoundTable:
    """What is open on a day, each matter once; changes are named by their kind alone."""
    quiet = quieted(plan)
    tr = speaker(lang)
    names = call_names(plan.participants)
    return RoundTable(
        lang=lang,
        household=plan.household.name,
        people=tuple(names[person.id] for person in taking_part(plan, on)),
        points=tuple(
            Point(
                urgency=tr(URGENCIES[flag.severity]),
                first=flag.severity == max(URGENCIES),
                what=reason(quiet, flag, lang),
                questions=questions(quiet, flag, lang)[:MOST_ASKED],
                by=day(flag.first, lang, year=False) if flag.first else "",
            )
            for flag in each_matter_once(check(plan, on))
        ),
        on=on,
        fingerprint=fingerprint(plan),
    )
