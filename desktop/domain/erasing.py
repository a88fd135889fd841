"""Taking a person out of a plan for good: their entries, whatever names them, and their words in all texts."""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeVar

from desktop.domain.errors import PlanError
from desktop.domain.fields import FIELDS, Kind, Part, extra_text
from desktop.domain.plan import LISTS, Participant, Plan
from desktop.domain.removal import released
from desktop.domain.vocabulary import HelpSystem
from desktop.domain.words.names import FORMS, ORGANISATION, PARTICLES, TITLES, first_name
from desktop.texts import QT_TR_NOOP

_P = TypeVar("_P", bound=Part)

GONE = "…"
"""What stands where a person's words stood in a text of others."""

NO_WORDS = frozenset({"recurrence", "flag"})
"""Texts that are not made of people's words."""

LEAST_LETTERS = 3
LEAST_DIGITS = 5
_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DIGITS = re.compile(r"\d")


@dataclass(frozen=True)
class Words:
    """The words of one person: ``own`` is their id in the plan, ``texts`` what others may have written of them."""

    own: str
    texts: frozenset[str]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        said = {form for text in self.texts for form in _forms(text)}
        found = [rf"(?<!\w){one}(?!\w)" for one in sorted(said, key=len, reverse=True)]
        return re.compile("|".join(found) or r"(?!)", re.IGNORECASE)

    def within(self, text: str) -> bool:
        """Whether a text says any of them."""
        return bool(self._pattern.search(text))

    def named(self, value: str) -> bool:
        """Whether a value is, holds or says any of them: an id, a list of ids as JSON, the key of a seam, a text."""
        return value == self.own or f'"{self.own}"' in value or self.own in value.split(":") or self.within(value)

    def cleared(self, text: str) -> str:
        """A text without them."""
        return self._pattern.sub(GONE, text)


def _forms(text: str) -> Iterable[str]:
    """A word as patterns: however its letters are composed; of a telephone number, however it is spaced."""
    digits = _DIGITS.findall(text)
    if len(digits) >= LEAST_DIGITS and not re.search(r"[^\W\d_]", text):
        yield r"[\s/().-]*".join(digits)
        return
    for form in ("NFC", "NFD"):
        yield r"\s+".join(map(re.escape, unicodedata.normalize(form, text).split()))


def words_of(person: Iterable[Participant], others: Iterable[str]) -> Words:
    """The words of a person from all that was ever written of them as a participant.

    ``others`` are the names of the others and of the household: a family name that is theirs too is not taken.
    """
    forms = tuple(person)
    shared = {part.casefold() for name in others for part in _PART.findall(name)}
    texts: set[str] = set()
    for one in forms:
        texts |= {one.name, *(text for text in (one.phone, one.email, one.person) if text)}
        whole = {first_name(one.name, one.organisation)}
        whole |= set() if one.organisation else {part for part in _PART.findall(one.name) if _telling(part)}
        texts |= {part for part in whole if part.casefold() not in shared}
    return Words(forms[0].id if forms else "", frozenset(text.strip() for text in texts if len(text.strip()) > 1))


def _telling(part: str) -> bool:
    word = part.casefold()
    return len(part) >= LEAST_LETTERS and word not in FORMS | TITLES | PARTICLES and not ORGANISATION.search(part)


def without_person(plan: Plan, participant: str, words: Words) -> Plan:
    """The plan without a person: neither their entries nor what has to name them, nor their words anywhere.

    Raises ``PlanError`` for the only person at the centre, whose household it is.
    """
    _refuse_centre(plan, participant)
    return taken_out(plan, participant, words)


def taken_out(plan: Plan, participant: str, words: Words) -> Plan:
    """The same, whoever the person is in this plan, as in one that was frozen long ago."""
    for goal in plan.goals:
        if goal.by == participant:
            plan = released(plan, "goals", goal.id)
    plan = released(
        replace(plan, goals=tuple(g for g in plan.goals if g.by != participant)), "participants", participant
    )
    plan = replace(
        plan,
        participants=tuple(p for p in plan.participants if p.id != participant),
        accepted_flags=tuple(
            flag
            for flag in plan.accepted_flags
            if participant not in (flag.by, *flag.flag.split(":")) and not words.within(flag.by or "")
        ),
    )
    cleared: dict[str, Any] = {name: tuple(_cleared(one, words) for one in getattr(plan, name)) for name in LISTS}
    return replace(plan, household=_cleared(plan.household, words), extra=_extra(plan.extra, words), **cleared)


def _refuse_centre(plan: Plan, participant: str) -> None:
    centre = [p.id for p in plan.participants if p.system is HelpSystem.CLIENT]
    if centre == [participant]:
        raise PlanError(
            QT_TR_NOOP(
                "Der ganze Haushalt gehört zu dieser Person. Bitte den Haushalt für immer löschen; es wurde nichts "
                "verändert."
            )
        )


def _cleared(part: _P, words: Words) -> _P:
    values: dict[str, object] = {}
    for field in FIELDS[type(part)]:
        value = getattr(part, field.name)
        if field.kind is Kind.TEXT and value and field.name not in NO_WORDS:
            values[field.name] = tuple(map(words.cleared, value)) if field.many else words.cleared(value)
        elif field.kind is Kind.OBJECT and value:
            values[field.name] = tuple(_cleared(one, words) for one in value) if field.many else _cleared(value, words)
    values["extra"] = _extra(part.extra, words)
    changed = {name: value for name, value in values.items() if value != getattr(part, name)}
    return replace(part, **changed) if changed else part  # type: ignore[arg-type]  # names of its own fields


def _extra(extra: str, words: Words) -> str:
    return extra_text(_json(json.loads(extra), words)) if extra else extra


def _json(value: Any, words: Words) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, str):
        return words.cleared(value)
    if isinstance(value, list):
        return [_json(one, words) for one in value]
    if isinstance(value, dict):
        return {words.cleared(key): _json(one, words) for key, one in value.items()}
    return value
