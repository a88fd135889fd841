"""Events told in sentences: who did what and when, and for each change what is now and what was before."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.changes import Change
from desktop.domain.fields import FIELDS, Field, Kind
from desktop.domain.history.events import Deed, Event, entities
from desktop.domain.history.kept import kept_line
from desktop.domain.history.labels import KINDS, LABELS, OWN_LABELS
from desktop.domain.plan import (
    LISTS,
    Address,
    Commitment,
    Household,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.ports import OUTPUT_KINDS
from desktop.domain.vocabulary import Channel, Role
from desktop.domain.words import call_names, clock, day, listing, minutes, quoted, rhythm, rhythm_of, skill, term
from desktop.texts import QT_TR_NOOP, speaker

HEADLINES = {
    Deed.SAVED: QT_TR_NOOP("{who} hat am {day} um {clock} etwas geändert"),
    Deed.DELETED: QT_TR_NOOP("{who} hat am {day} um {clock} den Haushalt aus der Liste genommen"),
    Deed.UNDONE: QT_TR_NOOP("{who} hat am {day} um {clock} einen Schritt zurückgenommen"),
    Deed.GIVEN_OUT: QT_TR_NOOP("{who} hat am {day} um {clock} etwas ausgegeben"),
    Deed.ERASED: QT_TR_NOOP("{who} hat am {day} um {clock} Angaben für immer gelöscht"),
    Deed.RECORDED: QT_TR_NOOP("{who} hat am {day} um {clock} etwas festgehalten"),
}
OUTPUTS = {
    "agreement": QT_TR_NOOP("die Vereinbarung"),
    "week": QT_TR_NOOP("den Wochenplan"),
    "sheet": QT_TR_NOOP("das eigene Blatt"),
    "open-points": QT_TR_NOOP("die offenen Punkte"),
    "emergency": QT_TR_NOOP("das Notfallblatt"),
    "plan": QT_TR_NOOP("den ganzen Plan"),
    "matrix": QT_TR_NOOP("die Übersicht der Nahtstellen"),
    "conference": QT_TR_NOOP("das Blatt zum runden Tisch"),
    "family-time": QT_TR_NOOP("das Blatt zur Familienzeit"),
    "brochure": QT_TR_NOOP("die Broschüre"),
    "plan-file": QT_TR_NOOP("die Plandatei"),
    "access": QT_TR_NOOP("die Auskunft"),
    "statistics": QT_TR_NOOP("die anonymen Zahlen"),
}
TAKEN_OVER = {
    Role.RESPONSIBLE: (
        QT_TR_NOOP("{task} übernimmt jetzt {after} (vorher {before})"),
        QT_TR_NOOP("{task} übernimmt {after} ({status})"),
    ),
    Role.BACKUP: (
        QT_TR_NOOP("Bei {task} springt jetzt {after} ein (vorher {before})"),
        QT_TR_NOOP("Bei {task} springt {after} ein ({status})"),
    ),
    Role.CONTRIBUTES: (
        QT_TR_NOOP("Bei {task} hilft jetzt {after} mit (vorher {before})"),
        QT_TR_NOOP("Bei {task} hilft {after} mit ({status})"),
    ),
    Role.INFORMED: (
        QT_TR_NOOP("Von {task} weiß jetzt {after} (vorher {before})"),
        QT_TR_NOOP("Von {task} weiß {after} ({status})"),
    ),
}
"""What a commitment says: when it passed to somebody else, and when it is new."""

ERASED = QT_TR_NOOP("(gelöscht)")
MOST_LINES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A step in words. ``when`` is local time; ``can_undo``: whether there is something to take back."""

    step: int
    when: datetime
    headline: str
    lines: tuple[str, ...]
    can_undo: bool

    @property
    def text(self) -> str:
        """All in one: "Anna Özdemir hat am 3. März 2026 um 14:03 Uhr etwas geändert: …"."""
        return f"{self.headline}: {'; '.join(self.lines)}." if self.lines else f"{self.headline}."


def told(events: Iterable[Event], plan: Plan | None, lang: str) -> tuple[Told, ...]:
    """The events in words and in their order, at the clock of the household (``plan`` as it is now, if it is there)."""
    events = list(events)
    teller = _Teller(events, plan, lang)
    return tuple(teller.tell(event) for event in events)


def particulars(kind: str, part: Any, plan: Plan | None, events: Iterable[Event], lang: str) -> tuple[str, ...]:  # noqa: ANN401
    """What an entry of the list ``kind``, or the household, says: what it is, then a line for each field."""
    teller = _Teller([*events], plan, lang)
    return tuple(teller.particulars(kind, part))


class _Teller:
    """What the sentences of one household need to know."""

    def __init__(self, events: Sequence[Event], plan: Plan | None, lang: str) -> None:
        self.lang, self.tr = lang, speaker(lang)
        self.zone = ZoneInfo(plan.timezone if plan else "Europe/Berlin")
        self.known = entities(events, plan)

    def tell(self, event: Event) -> Told:
        when = event.when.astimezone(self.zone)
        headline = self.tr(HEADLINES[event.deed]).format(
            who=event.author or self.tr("Jemand"), day=day(when.date(), self.lang), clock=clock(when, self.lang)
        )
        lines = list(self._lines(event))
        if event.erased:
            lines.append(self.tr("Einzelheiten dazu wurden später gelöscht"))
        return Told(
            step=event.step,
            when=when,
            headline=f"{headline} ({event.reason})" if event.reason else headline,
            lines=tuple(lines),
            can_undo=event.deed in (Deed.SAVED, Deed.DELETED, Deed.UNDONE) and not event.erased,
        )

    def _lines(self, event: Event) -> Iterator[str]:
        if event.output:
            yield self._output(event)
            return
        yield from (kept_line(one, self._people, self.lang) for one in event.records)
        if event.deed is Deed.DELETED:
            return
        whole = next((c for c in event.changes if (c.kind, c.field) == ("household", "") and c.before is None), None)
        if whole:
            entries = sum(change.kind in LISTS and not change.field for change in event.changes)
            yield self.tr("Haushalt angelegt, mit %n Einträgen", "", entries)
            return
        for change in event.changes[:MOST_LINES]:
            yield self._line(change)
        if len(event.changes) > MOST_LINES:
            yield self.tr("und %n weitere Änderungen", "", len(event.changes) - MOST_LINES)

    def _output(self, event: Event) -> str:
        output = event.output
        if output is None or output.kind not in OUTPUT_KINDS:
            return self.tr(ERASED)
        what = self.tr(OUTPUTS.get(output.kind, "")) or output.kind
        if output.version is not None:
            what = self.tr("{what}, Fassung {number}").format(what=what, number=output.version)
        text = self.tr("{what} für {who}, Stand {day}") if output.recipient else self.tr("{what}, Stand {day}")
        return text.format(what=what, who=output.recipient, day=day(output.on, self.lang))

    # --- one change

    def _line(self, change: Change) -> str:
        if change.kind == "commitments" and change.field in ("", "participant") and (said := self._taken_over(change)):
            return said
        thing, path = self._thing(change), change.field
        if path.startswith("items/"):
            path = path.partition("/")[2].partition("/")[2]
        if not path:
            text = self.tr("Neu: {thing}") if change.before is None else self.tr("Entfernt: {thing}")
            return text.format(thing=thing)
        cls, name = self._place(change, path)
        label = self.tr(OWN_LABELS.get((cls, name)) or LABELS[name])
        before, after = (self._value(cls, name, value, change) for value in (change.before, change.after))
        if not after:
            text = self.tr("{thing}: {label} leer (vorher {before})")
        else:
            text = (
                self.tr("{thing}: {label} jetzt {after} (vorher {before})")
                if before
                else self.tr("{thing}: {label} jetzt {after}")
            )
        return text.format(thing=thing, label=label, before=before, after=after)

    def particulars(self, kind: str, part: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a plan
        """The lines of an entry; those of its address and of its items are among them."""
        change = Change(kind, part.id, "", None, part)
        self.known[kind, part.id] = part
        yield self._thing(change)
        yield from self._fields(type(part), part, change)

    def _fields(self, cls: type, part: Any, change: Change) -> Iterator[str]:  # noqa: ANN401
        for name in (*(field.name for field in FIELDS[cls] if field.kind is not Kind.ID), "extra"):
            value = getattr(part, name)
            if name == "items":
                for item in value:
                    yield from self._fields(TransitionItem, item, change)
            elif isinstance(value, Address):
                yield from self._fields(Address, value, change)
            elif said := self._value(cls, name, value, change):
                yield f"{self.tr(OWN_LABELS.get((cls, name)) or LABELS[name])}: {said}"

    def _place(self, change: Change, path: str) -> tuple[type, str]:
        if change.kind == "plan":
            return Plan, path
        if path.startswith("address/"):
            return Address, path.partition("/")[2]
        if change.field.startswith("items/"):
            return TransitionItem, path
        return LISTS.get(change.kind, Household), path

    def _taken_over(self, change: Change) -> str:
        entity = self.known.get((change.kind, change.id))
        if change.field and isinstance(entity, Commitment):
            return self.tr(TAKEN_OVER[entity.role][0]).format(
                task=self._named("tasks", entity.task),
                after=self._named("participants", change.after),
                before=self._named("participants", change.before),
            )
        new = change.after
        if isinstance(new, Commitment) and change.before is None:
            return self.tr(TAKEN_OVER[new.role][1]).format(
                task=self._named("tasks", new.task),
                after=self._named("participants", new.participant),
                status=term(new.status, self.lang),
            )
        return ""

    # --- what things are called

    def _thing(self, change: Change) -> str:
        entity = self.known.get((change.kind, change.id))
        if change.field.startswith("items/"):
            item = self._item(change)
            name = quoted(item.title, self.lang) if item else self.tr(ERASED)
            return self.tr(KINDS["items"]).format(name=name, transition=self._named("transitions", change.id))
        return self.tr(KINDS[change.kind]).format(
            name=self._named(change.kind, change.id),
            person=self._named("participants", getattr(entity, "participant", None)),
            task=self._named("tasks", getattr(entity, "task", None)),
            before=self._named("tasks", getattr(entity, "before", None)),
            after=self._named("tasks", getattr(entity, "after", None)),
            giver=self._named("participants", getattr(entity, "giver", None)),
            receiver=self._named("participants", getattr(entity, "receiver", None)),
            flag=getattr(entity, "flag", None) or self.tr(ERASED),
        )

    def _item(self, change: Change) -> TransitionItem | None:
        whole = change.after or change.before
        if isinstance(whole, TransitionItem):
            return whole
        transition = self.known.get(("transitions", change.id))
        own = change.field.split("/")[1]
        items = transition.items if isinstance(transition, Transition) else ()
        return next((item for item in items if item.id == own), None)

    @cached_property
    def _people(self) -> dict[str, str]:
        return call_names([entity for entity in self.known.values() if isinstance(entity, Participant)])

    def _named(self, kind: str, own: object) -> str:
        if kind == "participants":
            return self._people.get(str(own)) or self.tr(ERASED)
        entity = self.known.get((kind, str(own)))
        if isinstance(entity, Transition):
            return quoted(entity.title, self.lang) if entity.title else term(entity.kind, self.lang)
        name = getattr(entity, "title", None) or getattr(entity, "text", None)
        return quoted(name, self.lang) if name else self.tr(ERASED)

    # --- values

    def _value(self, cls: type, name: str, value: Any, change: Change) -> str:  # noqa: ANN401 - any value of a plan
        if value is None or value in ((), ""):
            return ""
        if name == "recurrence":
            return self._rhythm(change, value)
        if name == "extra":
            return quoted(value, self.lang)
        field = next(field for field in FIELDS[cls] if field.name == name)
        if field.many:
            return listing([self._one(field, item) for item in value], self.lang)
        return self._one(field, value)

    def _one(self, field: Field, value: Any) -> str:  # noqa: ANN401
        if field.kind is Kind.REFERENCE and field.names in LISTS:
            return self._named(field.names or "", value)
        if field.kind is Kind.NUMBER and field.name.endswith("minutes"):
            return minutes(value, self.lang)
        if field.name in ("qualifications", "requires"):
            return skill(value, self.lang)
        if field.name == "channel" and value in set(Channel):
            return term(Channel(value), self.lang)
        say = next((say for kind, say in _SAYING if isinstance(value, kind)), None)
        return say(value, self.lang) if say else str(value)

    def _rhythm(self, change: Change, rule: str) -> str:
        entity = self.known.get((change.kind, change.id))
        if isinstance(entity, Task):
            return rhythm(replace(entity, recurrence=rule), self.lang)
        task = self.known.get(("tasks", entity.task)) if isinstance(entity, Commitment) else None
        if isinstance(entity, Commitment) and isinstance(task, Task):
            return rhythm_of(replace(entity, recurrence=rule, dates=()), task, self.lang)
        return quoted(rule, self.lang)


def _yes_no(value: bool, lang: str) -> str:
    tr = speaker(lang)
    return tr("ja") if value else tr("nein")


def _date_time(value: datetime, lang: str) -> str:
    return f"{day(value.date(), lang)}, {clock(value, lang)}"


def _address(value: Address, lang: str) -> str:
    parts = (value.street, value.postcode, value.city, value.district)
    return quoted(", ".join(part for part in parts if part), lang)


_SAYING: tuple[tuple[type, Callable[[Any, str], str]], ...] = (
    (bool, _yes_no),
    (StrEnum, term),
    (datetime, _date_time),
    (date, day),
    (time, clock),
    (Address, _address),
    (str, quoted),
)
"""How values are said, the narrower type first."""
