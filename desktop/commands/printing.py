"""``print``: one document, all documents of a household, or one for each of many households."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import app, handing
from desktop.commands.common import DONE, FAILED, Adder, progress, read_plan, read_plans, say, user_store, warn
from desktop.domain.errors import NahtstelleError
from desktop.domain.file_names import FileNames
from desktop.domain.plan import Plan
from desktop.domain.ports import DOCUMENT_KINDS, Order, PlanStore, Printer
from desktop.domain.printing import Batch, Printed, kept_for, print_all
from desktop.domain.vocabulary import HouseholdStatus
from desktop.texts import QT_TR_NOOP, Speaker

if TYPE_CHECKING:
    from desktop.storage import Vault

EVERYTHING = "all"
"""In the place of a kind: all documents of a household."""


def add_to(command: Adder, tr: Speaker) -> None:
    """Offer this command."""
    sheet = command("print", _print, tr("Blätter als PDF schreiben: eines, alle eines Haushalts oder vieler"))
    kinds = (*DOCUMENT_KINDS, EVERYTHING)
    sheet.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
    sheet.add_argument("files", nargs="*", type=Path, metavar="FILE", help=tr("Plandatei; auch mehrere"))
    sheet.add_argument(
        "--household",
        dest="households",
        action="append",
        default=[],
        metavar="ID",
        help=tr("Kennung eines gespeicherten Haushalts; auch mehrmals"),
    )
    sheet.add_argument("--all", action="store_true", help=tr("alle Haushalte, die begleitet werden"))
    where = tr("Datei; für mehrere Blätter der Ordner, in den sie kommen")
    sheet.add_argument("--out", type=Path, required=True, metavar="PATH", help=where)
    sheet.add_argument("--on", type=date.fromisoformat, metavar="DATE", help=tr("Tag des Drucks (sonst heute)"))
    sheet.add_argument("--large", action="store_true", help=tr("die Vereinbarung in großer Schrift"))
    whose = tr("mit „sheet“: Kennung der Person, deren Blatt es wird (sonst die Blätter aller)")
    sheet.add_argument("--participant", default="", metavar="ID", help=whose)
    text = tr("Kennung einer beteiligten Person: nur was ihre Einwilligung umfasst (sonst für den Haushalt selbst)")
    sheet.add_argument("--for", dest="recipient", default="", metavar="ID", help=text)
    sheet.set_defaults(json=False)


def _print(options: argparse.Namespace) -> int:
    if [bool(options.files), bool(options.households), options.all].count(True) != 1:
        raise NahtstelleError(
            QT_TR_NOOP("Bitte eines davon nennen: Plandateien, --household mit der Kennung oder --all.")
        )
    if options.all or options.kind == EVERYTHING or len(options.files) + len(options.households) > 1:
        return _print_many(options)
    if options.files:
        _print_plan(options, read_plan(options.files[0]))
    else:
        with user_store(options) as opened:
            _print_plan(options, opened.load(options.households[0]), opened)
    say(options, options.tr("Gedruckt: {path}").format(path=options.out))
    return DONE


def _print_plan(options: argparse.Namespace, plan: Plan, noting: "Vault | None" = None) -> None:
    on = options.on or app.today(plan)
    if options.participant and (options.kind != "sheet" or options.recipient):
        raise NahtstelleError(QT_TR_NOOP("--participant nennt, wessen „sheet“ es wird; sonst bitte --for verwenden."))
    recipient = options.participant or options.recipient
    _remark(options, handing.printer(), plan)
    to = handing.Handing(options.out, on, recipient, noting)
    how = kept_for(options.kind, plan.household.id, on, noting) if noting is not None else {}
    handing.print_sheet(options.kind, plan, options.lang, to, **{**how, "large": options.large})


def _remark(options: argparse.Namespace, printer: Printer, plan: Plan) -> None:
    """Tell before printing what paper leaves out."""
    for remark in printer.remarks(plan, options.lang):
        warn(remark)


# --- many at once


@dataclass
class _Tally:
    """How far a batch has come."""

    printed: int = 0
    refused: int = 0


def _print_many(options: argparse.Namespace) -> int:
    if options.participant or options.recipient:
        raise NahtstelleError(
            QT_TR_NOOP(
                "--participant und --for gelten für ein einzelnes Blatt. Bitte einen Haushalt und ein Blatt nennen."
            )
        )
    tally, tr = _Tally(), options.tr
    try:
        _carry_out(options, tally)
    except KeyboardInterrupt:
        warn(tr("Abgebrochen. Fertig und ganz: {sheets}.").format(sheets=tr("%n Blatt/Blätter", "", tally.printed)))
        raise
    say(
        options,
        tr("Gedruckt nach {path}: {sheets}").format(path=options.out, sheets=tr("%n Blatt/Blätter", "", tally.printed)),
    )
    return FAILED if tally.refused else DONE


def _carry_out(options: argparse.Namespace, tally: _Tally) -> None:
    names, show = FileNames(), progress(options, options.tr)
    with ExitStack() as stack:
        opened = None if options.files else stack.enter_context(user_store(options))
        printer = handing.printer()
        if opened is not None:
            printer = handing.NotingPrinter(handing.printer, opened)
        wanted = _wanted(options, opened)
        for done, plan in enumerate(_plans(wanted, opened), 1):
            _remark(options, printer, plan)
            for printed in print_all(printer, _orders(options, plan, names, opened)):
                _count(options, tally, printed)
            if show:
                show(done, max(len(wanted), done))


def _wanted(options: argparse.Namespace, opened: PlanStore | None) -> list[Path | str]:
    if opened is not None and options.all:
        return [row.id for row in opened.households() if row.status == HouseholdStatus.ACTIVE]
    return list(options.files or options.households)


def _plans(wanted: list[Path | str], opened: PlanStore | None) -> Iterator[Plan]:
    """One plan after the other, never all at once."""
    for each in wanted:
        if isinstance(each, Path):
            yield from read_plans(each)
        elif opened is not None:
            yield opened.load(each)


def _orders(options: argparse.Namespace, plan: Plan, names: FileNames, opened: "Vault | None") -> Iterator[Order]:
    """The documents of a household, with what is kept beside its plan."""
    for order in _bare_orders(options, plan, names):
        how = {} if opened is None else kept_for(order.kind, plan.household.id, order.on, opened)
        yield replace(order, how={**how, **order.how})


def _bare_orders(options: argparse.Namespace, plan: Plan, names: FileNames) -> Iterator[Order]:
    batch = Batch(options.out, options.on or app.today(plan), options.lang, names)
    if options.kind == EVERYTHING:
        return batch.everything(plan, large=options.large)
    return batch.orders(plan, options.kind, large=options.large)


def _count(options: argparse.Namespace, tally: _Tally, printed: Printed) -> None:
    if printed.refusal is None:
        tally.printed += 1
        return
    tally.refused += 1
    warn(f"{printed.order.path.name}: {printed.refusal.say(options.lang)}")
