"""Many documents at once: what is to be printed, under which names, one after the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.consents import may_know
from desktop.domain.emergency import may_be_made
from desktop.domain.errors import NahtstelleError
from desktop.domain.file_names import FileNames
from desktop.domain.on_paper import taking_part
from desktop.domain.plan import Plan
from desktop.domain.ports import DOCUMENT_KINDS, How, Order, Printer, RecordStore
from desktop.domain.vocabulary import Scope
from desktop.texts import QT_TR_NOOP, speaker

TITLES = {
    "agreement": QT_TR_NOOP("Vereinbarung"),
    "week": QT_TR_NOOP("Wochenplan"),
    "sheet": QT_TR_NOOP("Mein Blatt"),
    "open-points": QT_TR_NOOP("Offene Punkte"),
    "emergency": QT_TR_NOOP("Notfallblatt"),
    "plan": QT_TR_NOOP("Gemeinsamer Plan"),
    "matrix": QT_TR_NOOP("Nahtstellen"),
    "conference": QT_TR_NOOP("Besprechung"),
    "family-time": QT_TR_NOOP("Familienzeit"),
}
"""What the documents are called, by their kind."""


@dataclass(frozen=True, slots=True)
class Printed:
    """An order that was carried out, or what hindered it: ``refusal`` says so, and nothing stands at its place."""

    order: Order
    refusal: NahtstelleError | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Where many documents go: into ``folder``, under ``names`` of its own, as things stand ``on`` a day."""

    folder: Path
    on: date
    lang: str
    names: FileNames

    def orders(self, plan: Plan, kind: str, *, large: bool = False) -> Iterator[Order]:
        """One document of a household, named by household and title."""
        name = self.names.new(plan.household.name, speaker(self.lang)(TITLES[kind]))
        how: How = {"large": True} if large and kind == "agreement" else {}
        yield Order(kind=kind, plan=plan, on=self.on, path=self.folder / name, lang=self.lang, how=how)

    def everything(self, plan: Plan, *, large: bool = False) -> Iterator[Order]:
        """All documents of a household: a sheet for each who may know something, the emergency sheet if agreed."""
        for kind in DOCUMENT_KINDS:
            if kind == "sheet":
                yield from self._sheets(plan)
            elif kind != "emergency" or may_be_made(plan, self.on):
                yield from self.orders(plan, kind, large=large)

    def _sheets(self, plan: Plan) -> Iterator[Order]:
        title = speaker(self.lang)(TITLES["sheet"])
        for person in taking_part(plan, self.on):
            if may_know(plan, person.id, Scope.CONTACT, self.on):
                path = self.folder / self.names.new(plan.household.name, title, person.name)
                yield Order(
                    kind="sheet", plan=plan, on=self.on, path=path, lang=self.lang, how={"participant": person.id}
                )


def kept_for(kind: str, household_id: str, on: date, store: RecordStore) -> How:
    """What a document of a stored household tells of what is kept beside its plan.

    An agreement knows its versions, a conference the latest that was held by a day, where there was one.
    """
    if kind == "agreement":
        return {"versions": store.versions(household_id)}
    if kind == "conference":
        return {"conference": next((held for held in store.conferences(household_id) if held.on <= on), None)}
    return {}


def print_all(printer: Printer, orders: Iterable[Order]) -> Iterator[Printed]:
    """Carry out one order after the other; each file is whole or not there. To stop, ask for no further one."""
    for order in orders:
        try:
            printer.keep(order, printer.document(order.kind, order.plan, order.on, order.lang, **order.how))
        except NahtstelleError as refusal:
            yield Printed(order, refusal)
        else:
            yield Printed(order)
