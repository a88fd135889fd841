"""``history``, ``known``, ``erase``, ``due`` and ``statistics``: what is remembered, what is told, and what goes."""

import argparse
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.common import DONE, Adder, offers_ways, opened, say, told
from desktop.domain import statistics
from desktop.domain.check import check
from desktop.domain.errors import NahtstelleError
from desktop.domain.history import about_person
from desktop.domain.history import told as in_words
from desktop.handing import Handing, answer
from desktop.texts import QT_TR_NOOP, Speaker

if TYPE_CHECKING:
    from desktop.domain.plan import Plan
    from desktop.storage import Vault


def add_to(command: Adder, tr: Speaker) -> None:
    """Offer these commands."""
    past = command("history", _history, tr("was wann an einem Haushalt geschah, und Schritte zurücknehmen"))
    past.add_argument("--household", required=True, metavar="ID")
    past.add_argument("--participant", metavar="ID", help=tr("nur was diese Person betrifft"))
    past.add_argument("--undo", type=int, metavar="STEP", help=tr("diesen Schritt als neue Änderung zurücknehmen"))
    offers_ways(past, tr)

    known = command("known", _known, tr("Auskunft: alles, was über eine Person gespeichert ist"))
    known.add_argument("--household", required=True, metavar="ID")
    known.add_argument("--participant", required=True, metavar="ID")
    known.add_argument(
        "--out", type=Path, required=True, metavar="PATH", help=tr("PDF, oder JSON bei der Endung .json")
    )
    offers_ways(known, tr)

    gone = command("erase", _erase, tr("eine Person oder einen ganzen Haushalt für immer löschen"))
    gone.add_argument("--household", required=True, metavar="ID")
    gone.add_argument("--participant", metavar="ID", help=tr("nur diese Person (sonst der ganze Haushalt)"))
    gone.add_argument("--for-ever", action="store_true", help=tr("ja, das lässt sich nicht zurücknehmen"))
    offers_ways(gone, tr)

    due = command("due", _due, tr("was nach den Fristen gelöscht werden könnte; gelöscht wird dabei nichts"))
    due.add_argument("--on", type=date.fromisoformat, metavar="DATE", help=tr("Tag (sonst heute)"))
    offers_ways(due, tr)

    figures = command("statistics", _statistics, tr("anonyme Zahlen über alle Haushalte: wo Nähte offen bleiben"))
    figures.add_argument("--on", type=date.fromisoformat, metavar="DATE", help=tr("erster Tag (sonst heute)"))
    offers_ways(figures, tr)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _history(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        if options.undo is not None:
            vault.undo(options.undo)
        events = vault.events(options.household)
        plan = _plan(vault, options.household)
    if options.participant:
        events = list(about_person(events, plan, options.participant))
    for one in in_words(events, plan, options.lang):
        values = {"step": one.step, "when": one.when.isoformat(), "text": one.text, "can_undo": one.can_undo}
        told(options, values, f"{one.step}\t{one.text}")
    return DONE


def _plan(vault: "Vault", household: str) -> "Plan | None":
    """The plan as it is now, if the household is still in the lists."""
    return vault.load(household) if any(row.id == household for row in vault.households()) else None


def _known(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        known = vault.known_of(options.household, options.participant)
        answer(known, options.household, Handing(options.out, _today(), "", vault), options.lang)
    told(options, {"written": str(options.out)}, options.tr("Geschrieben: {path}").format(path=options.out))
    return DONE


def _erase(options: argparse.Namespace) -> int:
    if not options.for_ever:
        raise NahtstelleError(
            QT_TR_NOOP(
                "Löschen lässt sich nicht zurücknehmen. Wer das will, sagt es mit --for-ever. Nichts ist geschehen."
            )
        )
    with opened(options) as vault:
        if options.participant:
            vault.erase_person(options.household, options.participant)
        else:
            vault.erase_household(options.household)
    told(options, {"erased": True}, options.tr("Für immer gelöscht. Ältere Sicherungen vergessen es beim Einspielen."))
    return DONE


def _due(options: argparse.Namespace) -> int:
    on = options.on or _today()
    with opened(options) as vault:
        for one in vault.could_be_erased(on):
            values: dict[str, object] = {
                "household": one.household,
                "participant": one.participant or None,
                "reason": one.reason,
                "due_on": one.due_on,
            }
            told(options, values, f"{one.household}\t{one.participant}\t{one.say(on, options.lang)}")
    return DONE


def _statistics(options: argparse.Namespace) -> int:
    on = options.on or _today()
    with opened(options) as vault:
        found = statistics.figures(((plan, check(plan, on)) for plan in vault.plans()), on)
        vault.note_output("statistics", None, "", on)
    if options.json:
        print(json.dumps(statistics.as_json(found), ensure_ascii=False))
    else:
        say(options, *statistics.lines(found, options.lang))
    return DONE
