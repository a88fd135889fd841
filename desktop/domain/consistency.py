"""Whether a plan holds together: all that ``plan-file.md`` and ``rules.md`` demand beyond the types of the values.

A circle of dependencies (a before b, b before a) is no problem, whatever its length: an interface of kind ``sequence``
looks from each occurrence back to the last one of ``before``, so a circle is a rhythm in which help passes round, such
as box filled, tablets given, box filled again. Only a task that would have to come before itself is refused.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from functools import cache
from importlib.resources import files
from typing import Any

from desktop.domain.errors import PlanError, RuleError
from desktop.domain.fields import FIELDS, ID_PATTERN, KEYS, Field, Kind, Part, extra_text
from desktop.domain.plan import (
    LISTS,
    Absence,
    Commitment,
    Consent,
    Dependency,
    Handover,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.schedule import check_rule
from desktop.texts import QT_TR_NOOP

_is_id = re.compile(ID_PATTERN).fullmatch
_unfit = re.compile("[\0\ud800-\udfff]").search
_nul_within = re.compile(r"(?<!\\)(?:\\\\)*\\u0000").search
"""NUL as JSON writes it: behind an even number of backslashes, or it is the text of one."""


class _Known:
    """What the entities of a plan may name."""

    __slots__ = ("ids", "items", "tasks")

    def __init__(self, plan: Plan) -> None:
        self.ids = {name: frozenset(entity.id for entity in getattr(plan, name)) for name in LISTS}
        self.tasks = {task.id: task for task in plan.tasks}
        self.items = {transition.id: {item.id for item in transition.items} for transition in plan.transitions}


def problems(plan: Plan) -> Iterator[PlanError]:
    """Everything that does not hold together, each with its place and what to do, in the order of the plan file."""
    known = _Known(plan)
    if plan.timezone not in _timezones():
        text = QT_TR_NOOP("Die Zeitzone „{found}“ gibt es nicht; erwartet wird eine wie „Europe/Berlin“.")
        yield PlanError(text, "/timezone", found=plan.timezone)
    yield from _own_problems(plan.household, "/household", known)
    if plan.household.address is not None:
        yield from _own_problems(plan.household.address, "/household/address", known)
    for name in LISTS:
        yield from _list_problems(getattr(plan, name), f"/{name}", known)
    if plan.extra:
        yield from _extra_problems(plan, "")


def require(plan: Plan) -> None:
    """Raise the first problem, if there is one."""
    for problem in problems(plan):
        raise problem


@cache
def _timezones() -> frozenset[str]:
    return frozenset(files("tzdata").joinpath("zones").read_text(encoding="ascii").split())


def _list_problems(entities: tuple[Any, ...], pointer: str, known: _Known) -> Iterator[PlanError]:
    seen: set[str] = set()
    for index, entity in enumerate(entities):
        here = f"{pointer}/{index}"
        if entity.id in seen:
            text = QT_TR_NOOP("Die Id „{found}“ steht in dieser Liste schon einmal; bitte eine andere vergeben.")
            yield PlanError(text, f"{here}/id", found=entity.id)
        seen.add(entity.id)
        yield from _own_problems(entity, here, known)
        if further := _FURTHER.get(type(entity)):
            yield from further(entity, here, known)


# Each field by itself


def _own_problems(entity: Part, pointer: str, known: _Known) -> Iterator[PlanError]:
    for field, check in _CHECKED[type(entity)]:
        value = getattr(entity, field.name)
        if value is None:
            continue
        if not field.many:
            if problem := check(field, value, known):
                problem.pointer = f"{pointer}/{field.key}"
                yield problem
            continue
        for index, item in enumerate(value):
            if problem := check(field, item, known):
                problem.pointer = f"{pointer}/{field.key}/{index}"
                yield problem
    if entity.extra:
        yield from _extra_problems(entity, pointer)


def _id(_field: Field, value: str, _known: _Known) -> PlanError | None:
    if _is_id(value):
        return None
    text = QT_TR_NOOP(
        "Die Id „{found}“ geht nicht; erwartet werden Buchstaben von a bis z, Ziffern, Punkt, _ und -, "
        "vorn ein Buchstabe oder eine Ziffer."
    )
    return PlanError(text, found=value)


def _text(_field: Field, value: str, _known: _Known) -> PlanError | None:
    if not _unfit(value):
        return None
    return PlanError(QT_TR_NOOP("Hier steht ein halbes oder leeres Zeichen; bitte löschen."))


def _number(field: Field, value: int, _known: _Known) -> PlanError | None:
    if field.least <= value <= field.most:
        return None
    text = QT_TR_NOOP("Hier steht {found}; erwartet wird eine ganze Zahl von {least} bis {most}.")
    return PlanError(text, found=value, least=field.least, most=field.most)


def _minute(_field: Field, value: datetime | time, _known: _Known) -> PlanError | None:
    if not (value.second or value.microsecond or value.tzinfo):
        return None
    text = QT_TR_NOOP("Hier steht {found}; erwartet wird die Uhrzeit am Ort auf die Minute, ohne Zeitzone.")
    return PlanError(text, found=value.isoformat())


_UNKNOWN: Mapping[str | None, str] = {
    "participants": QT_TR_NOOP("Hier steht „{found}“; unter den Beteiligten gibt es diese Id nicht. Bitte prüfen."),
    "tasks": QT_TR_NOOP("Hier steht „{found}“; unter den Aufgaben gibt es diese Id nicht. Bitte prüfen."),
    "information": QT_TR_NOOP("Hier steht „{found}“; unter den Informationen gibt es diese Id nicht. Bitte prüfen."),
    "transitions": QT_TR_NOOP("Hier steht „{found}“; unter den Übergängen gibt es diese Id nicht. Bitte prüfen."),
    "needs": QT_TR_NOOP("Hier steht „{found}“; unter den Bedarfen gibt es diese Id nicht. Bitte prüfen."),
    "goals": QT_TR_NOOP("Hier steht „{found}“; unter den Zielen und Wünschen gibt es diese Id nicht. Bitte prüfen."),
}


def _reference(field: Field, value: str, known: _Known) -> PlanError | None:
    if field.names == "items" or value in known.ids[field.names or ""]:  # items: see _handover
        return None
    return PlanError(_UNKNOWN[field.names], found=value)


_CHECKS: Mapping[Kind, Callable[[Field, Any, _Known], PlanError | None]] = {
    Kind.ID: _id,
    Kind.REFERENCE: _reference,
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.DATE_TIME: _minute,
    Kind.TIME: _minute,
}
_CHECKED = {
    cls: tuple((field, _CHECKS[field.kind]) for field in fields if field.kind in _CHECKS)
    for cls, fields in FIELDS.items()
}


def _extra_problems(entity: Part, pointer: str) -> Iterator[PlanError]:
    try:
        values = json.loads(entity.extra)
        sound = extra_text(values) == entity.extra and KEYS[type(entity)].isdisjoint(values)
    except (ValueError, TypeError, AttributeError, RecursionError):
        sound = False
    if not sound or _unfit(entity.extra) or _nul_within(entity.extra):
        text = QT_TR_NOOP("Die zusätzlichen Angaben sind beschädigt: {found}. Bitte die Herkunft der Daten prüfen.")
        yield PlanError(text, pointer, found=entity.extra[:60])


# Fields that have to go together


def _span(pointer: str, first: date | None, last: date | None) -> Iterator[PlanError]:
    if first is not None and last is not None and last < first:
        text = QT_TR_NOOP("Der letzte Tag ({last}) liegt vor dem ersten ({first}); bitte die Daten prüfen.")
        yield PlanError(text, f"{pointer}/until", last=last.isoformat(), first=first.isoformat())


def _rule(rule: str | None, start: datetime, pointer: str, *, commitment: bool) -> Iterator[PlanError]:
    if rule is None:
        return
    try:
        check_rule(rule, start, commitment=commitment)
    except RuleError as error:
        yield PlanError(error.text, f"{pointer}/recurrence", **error.values)


def _task(task: Task, pointer: str, _known: _Known) -> Iterator[PlanError]:
    yield from _rule(task.recurrence, task.start, pointer, commitment=False)


def _commitment(commitment: Commitment, pointer: str, known: _Known) -> Iterator[PlanError]:
    yield from _span(pointer, commitment.from_, commitment.until)
    if commitment.recurrence is not None and commitment.dates:
        text = QT_TR_NOOP("Hier stehen eine Regel und einzelne Tage zugleich; bitte nur eines von beiden nennen.")
        yield PlanError(text, f"{pointer}/dates")
    task = known.tasks.get(commitment.task)
    if task is None:
        return
    yield from _rule(commitment.recurrence, task.start, pointer, commitment=True)
    yield from _part(commitment, task, pointer)


def _part(commitment: Commitment, task: Task, pointer: str) -> Iterator[PlanError]:
    """The part must not be empty once what is missing is filled in from the window (``rules.md``, "part")."""
    if commitment.from_time is None and commitment.to_time is None:
        return
    starts = task.start.hour * 60 + task.start.minute
    first = _minutes(commitment.from_time, starts)
    last = _minutes(commitment.to_time, (starts + task.duration_minutes) % (24 * 60))
    if first == last:
        text = QT_TR_NOOP("Der Teil beginnt und endet um {clock} Uhr; bitte zwei verschiedene Uhrzeiten nennen.")
        key = "from_time" if commitment.to_time is None else "to_time"
        yield PlanError(text, f"{pointer}/{key}", clock=f"{first // 60:02}:{first % 60:02}")


def _minutes(clock: time | None, otherwise: int) -> int:
    return otherwise if clock is None else clock.hour * 60 + clock.minute


def _dependency(dependency: Dependency, pointer: str, _known: _Known) -> Iterator[PlanError]:
    if dependency.before == dependency.after:
        text = QT_TR_NOOP("Eine Aufgabe kann nicht vor sich selbst kommen; bitte zwei verschiedene nennen.")
        yield PlanError(text, f"{pointer}/after", found=dependency.after)


def _two_sides(entity: Handover | TransitionItem, pointer: str) -> Iterator[PlanError]:
    if entity.giver is not None and entity.giver == entity.receiver:
        text = QT_TR_NOOP("„{found}“ gibt hier an sich selbst weiter; bitte zwei verschiedene Beteiligte nennen.")
        yield PlanError(text, f"{pointer}/receiver", found=entity.receiver)


def _handover(handover: Handover, pointer: str, known: _Known) -> Iterator[PlanError]:
    yield from _two_sides(handover, pointer)
    if handover.item is None:
        return
    if handover.transition is None:
        text = QT_TR_NOOP("Hier steht der Punkt „{found}“ ohne seinen Übergang; bitte „transition“ ergänzen.")
        yield PlanError(text, f"{pointer}/item", found=handover.item)
    elif handover.item not in known.items.get(handover.transition, {handover.item}):
        text = QT_TR_NOOP(
            "Hier steht „{found}“; unter den Punkten dieses Übergangs gibt es diese Id nicht. Bitte prüfen."
        )
        yield PlanError(text, f"{pointer}/item", found=handover.item)


def _transition(transition: Transition, pointer: str, known: _Known) -> Iterator[PlanError]:
    yield from _list_problems(transition.items, f"{pointer}/items", known)


def _item(item: TransitionItem, pointer: str, _known: _Known) -> Iterator[PlanError]:
    yield from _two_sides(item, pointer)


def _stay(entity: Participant | Absence, pointer: str, _known: _Known) -> Iterator[PlanError]:
    yield from _span(pointer, entity.from_, entity.until)


def _consent(consent: Consent, pointer: str, _known: _Known) -> Iterator[PlanError]:
    yield from _span(pointer, consent.given_on, consent.until)


_FURTHER: Mapping[type, Callable[[Any, str, _Known], Iterator[PlanError]]] = {
    Participant: _stay,
    Task: _task,
    Commitment: _commitment,
    Dependency: _dependency,
    Handover: _handover,
    Transition: _transition,
    TransitionItem: _item,
    Absence: _stay,
    Consent: _consent,
}
