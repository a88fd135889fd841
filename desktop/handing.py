"""What leaves the program: as far as consents reach, whole or not at all, and remembered."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from desktop.domain.key_card import KeyGroup
from desktop.domain.plan import Plan
from desktop.domain.ports import How, Order, Printer, Store

if TYPE_CHECKING:
    from desktop.domain.access import Known


def printer() -> Printer:
    """The maker of PDFs."""
    from desktop.documents.printer import Documents

    return Documents()


@dataclass(frozen=True, slots=True)
class Handing:
    """Where something goes and for whom: to the file ``path``, as things stand ``on`` a day.

    ``recipient`` is the id of a participant, who gets what their consents cover on that day; "": for the household
    itself. ``noting`` is the store that remembers it.
    """

    path: Path
    on: date
    recipient: str = ""
    noting: Store | None = None


def export(plan: Plan, to: Handing) -> None:
    """Write a plan file, whole or not at all. Raises as ``print_sheet``.

    For the household itself it names what the store keeps beside the plan (``named_beside``), for nobody else.
    """
    from desktop.domain.named_beside import named_beside
    from desktop.exchange.plan_file import write_plan

    named = named_beside(plan.household.id, to.noting) if to.noting is not None and not to.recipient else {}
    _hand_out("plan-file", plan, write_plan(_seen(plan, to), named), to)


def print_sheet(kind: str, plan: Plan, lang: str, to: Handing, **how: Unpack[How]) -> None:
    """Write a document, whole or not at all. A "sheet" for a recipient is their own.

    What a recipient gets is no version of the agreement, for it may say less.

    Raises:
        NotAgreed: no consent in force lets the recipient know anything; nothing was written.
    """
    if kind == "sheet" and to.recipient:
        how = {"participant": to.recipient}
    elif to.recipient:
        how = {"large": how.get("large", False)}
    data = printer().document(kind, plan if "participant" in how else _seen(plan, to), to.on, lang, **how)
    _hand_out(kind, plan, data, to, version_printed(kind, plan, how))


def version_printed(kind: str, plan: Plan, how: How) -> int | None:
    """The number of the version that is printed, ``None`` for a draft and for other documents."""
    from desktop.domain.fingerprint import fingerprint

    versions = how.get("versions") if kind == "agreement" else None
    return versions[0].number if versions and versions[0].fingerprint == fingerprint(plan) else None


def answer(known: "Known", household_id: str, to: Handing, lang: str) -> None:
    """Write all that is kept about somebody (GDPR, articles 15 and 20): PDF, or JSON by the ending ``.json``."""
    from desktop.documents.access import lay_out
    from desktop.documents.printer import write_atomically
    from desktop.domain.access import access

    said = access(known, to.on, lang)
    as_json = to.path.suffix.lower() == ".json"
    data = json.dumps(said.data, ensure_ascii=False, indent=1).encode() if as_json else lay_out(said)
    if to.noting is not None:
        to.noting.note_output("access", household_id, said.person, to.on)
    write_atomically(to.path, data)


def _seen(plan: Plan, to: Handing) -> Plan:
    from desktop.domain.disclosure import seen_by

    return seen_by(plan, to.recipient, to.on) if to.recipient else plan


def _hand_out(kind: str, plan: Plan, data: bytes, to: Handing, version: int | None = None) -> None:
    """Remember first, write then: what is noted and not written does less harm than the other way round."""
    from desktop.documents.printer import write_atomically
    from desktop.domain.disclosure import name_for

    if to.noting is not None:
        to.noting.note_output(kind, plan.household.id, name_for(plan, to.recipient), to.on, version)
    write_atomically(to.path, data)


class NotingPrinter:
    """A printer for the window: what is written by it is remembered in the store (``ports.Printer``).

    ``maker`` is asked when something is to be printed, for its room takes a while to load.
    """

    def __init__(self, maker: Callable[[], Printer], store: Store) -> None:
        self._maker, self._store = maker, store

    def document(self, kind: str, plan: Plan, on: date, lang: str = "de", **how: Unpack[How]) -> bytes:
        """The finished PDF, to be looked at."""
        return self._maker().document(kind, plan, on, lang, **how)

    def write(self, kind: str, plan: Plan, on: date, path: Path, lang: str = "de", **how: Unpack[How]) -> None:
        """The same, put at ``path`` at once or not at all, and remembered."""
        data = self.document(kind, plan, on, lang, **how)
        to = Handing(path, on, how.get("participant") or "", self._store)
        _hand_out(kind, plan, data, to, version_printed(kind, plan, how))

    def keep(self, order: Order, pdf: bytes) -> None:
        """Put what was made for an order at its place at once or not at all, and remember it."""
        to = Handing(order.path, order.on, order.how.get("participant") or "", self._store)
        _hand_out(order.kind, order.plan, pdf, to, version_printed(order.kind, order.plan, order.how))

    def write_key_card(self, groups: Sequence[KeyGroup], on: date, path: Path, lang: str = "de") -> None:
        """The keys of the program on paper; nobody is on it, so nothing is remembered."""
        self._maker().write_key_card(groups, on, path, lang)

    def remarks(self, plan: Plan, lang: str = "de") -> Sequence[str]:
        """What paper will leave out."""
        return self._maker().remarks(plan, lang)
