"""What a round table decided, for the paper that all take home: what, who sees to it, and until when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.agreement import quieted
from desktop.domain.check import check
from desktop.domain.fingerprint import fingerprint
from desktop.domain.plan import Plan
from desktop.domain.reasons import title
from desktop.domain.records import Conference
from desktop.domain.words import call_names, day


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision in words; ``about`` is the open matter it answers, ``done`` the day since when it is done, else ""."""

    text: str
    owner: str
    due: str
    done: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The decisions of one conference, in the order in which they were noted; who was there, by the alphabet."""

    lang: str
    household: str
    title: str
    on: date
    present: tuple[str, ...]
    note: str
    decisions: tuple[Decided, ...]
    fingerprint: str


def minutes_of(plan: Plan, conference: Conference, lang: str = "de") -> Minutes:
    """What a conference decided, with names and open matters as ``plan`` knows them."""
    names = call_names(plan.participants)
    matters = _matters(plan, conference, lang)
    return Minutes(
        lang=lang,
        household=plan.household.name,
        title=conference.title,
        on=conference.on,
        present=tuple(sorted((names[own] for own in conference.present if own in names), key=str.casefold)),
        note=conference.note,
        decisions=tuple(
            Decided(
                text=one.text,
                owner=names.get(one.owner or "", ""),
                due=day(one.due, lang) if one.due else "",
                done=day(one.done_on, lang) if one.done_on else "",
                about=matters.get(one.about or "", ""),
            )
            for one in conference.decisions
        ),
        fingerprint=fingerprint(plan),
    )


def _matters(plan: Plan, conference: Conference, lang: str) -> Mapping[str, str]:
    """What decisions are about, as far as it was open on the day of the conference; transitions by their kind alone."""
    if not any(one.about for one in conference.decisions):
        return {}
    quiet, found = quieted(plan), check(plan, conference.on)
    return {flag.id: title(quiet, flag, lang) for flag in (*found.flags, *found.accepted)}
