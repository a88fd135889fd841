"""The command line (``command-line.md``): parse, call, print. No logic of its own, and no Qt unless a window opens.

Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 ``--strict`` and a flag of that severity or worse is open,
130 interrupted.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from desktop import __version__, app, handing
from desktop.answering import answered
from desktop.commands import care, keys, printing, privacy
from desktop.commands.common import DONE, bytes_of, passphrase, read_plan, read_plans, say, user_store
from desktop.domain import outage_words
from desktop.domain.check import check
from desktop.domain.outage import outage, smallest_sets
from desktop.domain.outage_json import outage_as_json
from desktop.domain.plan import Plan
from desktop.domain.reasons import questions, reason
from desktop.domain.report import Flag
from desktop.domain.report_json import report_as_json
from desktop.domain.words import day
from desktop.exchange.imports import KINDS, read_any
from desktop.texts import LANGUAGES, QT_TR_NOOP, Speaker, speaker

STRICT = 3
SEVERITIES = {
    4: QT_TR_NOOP("kritisch"),
    3: QT_TR_NOOP("hoch"),
    2: QT_TR_NOOP("mittel"),
    1: QT_TR_NOOP("Hinweis"),
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status; nothing but ``SystemExit`` from wrong usage ever leaves it."""
    own_process = arguments is None
    arguments = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    named = _language_named_in(arguments)
    lang = named or app.system_language()
    if own_process:
        app.watch_for_mistakes(lang)
    tr = speaker(lang)
    options = _parser(tr).parse_args(arguments, argparse.Namespace(lang=lang, **_DEFAULTS))
    options.tr = tr
    options.window_lang = named or app.chosen_language() or lang

    def run() -> int:
        status: int = options.run(options)
        return status

    return answered(run, lang)


# --- the commands


def _window(options: argparse.Namespace) -> int:
    return app.open_window(options.store, passphrase(options), options.window_lang)


def _demo(options: argparse.Namespace) -> int:
    tr = options.tr
    out, on = options.out or app.data_folder() / "demo-pdf", app.coming_monday()
    with app.demo_store() as store:
        for plan in app.examples():
            app.take_in(store, plan, replace=True)
            say(options, *_report_lines(plan, on, 28, options))
            for kind in ("agreement", "week"):
                path = out / f"{plan.household.id}-{kind}.pdf"
                handing.printer().write(kind, plan, on, path, options.lang)
                say(options, tr("Gedruckt: {path}").format(path=path))
            say(options, "")
    if options.no_window or not app.has_screen():
        return DONE
    return app.open_demo_window(options.window_lang)


def _check(options: argparse.Namespace) -> int:
    worst = 0
    for plan in (plan for file in options.files for plan in read_plans(file)):
        on = options.on or app.today(plan)
        report = check(plan, on, options.days)
        worst = max([worst, *(flag.severity for flag in report.flags)])
        if options.json:
            print(json.dumps(report_as_json(plan, report, options.occurrences, options.lang), ensure_ascii=False))
        else:
            say(options, *_report_lines(plan, on, options.days, options), "")
    return STRICT if options.strict and worst >= options.strict else DONE


def _outage(options: argparse.Namespace) -> int:
    plan = read_plan(options.file)
    found = outage(plan, options.participant, options.from_, options.until)
    sets = smallest_sets(plan, found.after.on, found.after.days)
    if options.json:
        print(json.dumps(outage_as_json(found, sets, options.lang), ensure_ascii=False))
        return DONE
    say(options, outage_words.headline(found, options.lang))
    say(options, *(f"  {sentence}" for sentence in outage_words.opened(found, options.lang)))
    say(options, *(f"      {question}" for question in outage_words.asked_about_it(found, options.lang)))
    say(options, *_flag_lines(found.plan, outage_words.further_flags(found), options))
    if reserves := outage_words.reserves(found, options.lang):
        say(options, f"  {reserves}")
    say(options, *(f"  {sentence}" for sentence in outage_words.sets(plan, sets, options.lang)))
    return DONE


def _import(options: argparse.Namespace) -> int:
    tr = options.tr
    imported = [found for file in options.files for found in read_any(bytes_of(file), str(file), options.kind)]
    with user_store(options) as store:
        for found in imported:
            app.refuse_conflict(store, found.plan, replace=options.replace)
        app.back_up_before_import(store)
        for found in imported:
            app.take_in(store, found.plan, replace=options.replace)
            household = found.plan.household
            say(options, tr("Übernommen: {name} ({id})").format(name=household.name, id=household.id))
            for question in found.open_questions:
                say(options, "  ? " + question.say(options.lang))
            for note in found.notes:
                say(options, "  " + tr("Notiz: {note}").format(note=note))
    return DONE


def _export(options: argparse.Namespace) -> int:
    with user_store(options) as store:
        plan = store.load(options.household)
        handing.export(plan, handing.Handing(options.out, app.today(plan), options.recipient, store))
    say(options, options.tr("Geschrieben: {path}").format(path=options.out))
    return DONE


def _households(options: argparse.Namespace) -> int:
    with user_store(options) as store:
        for row in store.households(options.search):
            if options.json:
                values = {name: getattr(row, name) for name in row.__slots__}
                print(json.dumps(values, ensure_ascii=False, default=lambda value: value.isoformat()))
            else:
                print("\t".join((row.id, row.name, row.district or row.city or "")))
    return DONE


# --- what they share


def _report_lines(plan: Plan, on: date, days: int, options: argparse.Namespace) -> Iterator[str]:
    tr: Speaker = options.tr
    report = check(plan, on, days)
    yield tr("{name}: {open}, {first} bis {last}").format(
        name=plan.household.name,
        open=tr("%n offene Nahtstelle(n)", "", len(report.flags)),
        first=day(on, options.lang),
        last=day(on + timedelta(days=days - 1), options.lang),
    )
    yield from _flag_lines(plan, report.flags, options)


def _flag_lines(plan: Plan, flags: Iterable[Flag], options: argparse.Namespace) -> Iterator[str]:
    for flag in flags:
        yield f"  [{options.tr(SEVERITIES[flag.severity])}] {reason(plan, flag, options.lang)}"
        yield from (f"      {question}" for question in questions(plan, flag, options.lang))


# --- the words of the command line

_DEFAULTS = {"store": None, "passphrase_file": None, "quiet": False}


def _language_named_in(arguments: list[str]) -> str | None:
    """``--lang`` is wanted before the parser, whose own help is in that language."""
    for before, argument in zip(["", *arguments], arguments, strict=False):
        name, _, value = argument.partition("=")
        if name == "--lang" and value in LANGUAGES:
            return value
        if before == "--lang" and argument in LANGUAGES:
            return argument
    return None


def _date(text: str) -> date:
    return date.fromisoformat(text)


def _days(text: str) -> int:
    days = int(text)
    if not 1 <= days <= 366:
        raise ValueError(text)
    return days


def _common(tr: Speaker) -> argparse.ArgumentParser:
    """Options that may stand before or after the command."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--store", type=Path, metavar="PATH", help=tr("Ort der Daten (sonst der Datenordner)"))
    common.add_argument(
        "--passphrase-file", type=Path, metavar="PATH", help=tr("Datei mit der Passphrase (nie auf der Befehlszeile)")
    )
    common.add_argument("--lang", choices=LANGUAGES, help=tr("Sprache der Ausgabe"))
    common.add_argument("--quiet", action="store_true", help=tr("nur Fehler melden"))
    return common


def _recipient(parser: argparse.ArgumentParser, tr: Speaker) -> None:
    text = tr("Kennung einer beteiligten Person: nur was ihre Einwilligung umfasst (sonst für den Haushalt selbst)")
    parser.add_argument("--for", dest="recipient", default="", metavar="ID", help=text)


def _parser(tr: Speaker) -> argparse.ArgumentParser:
    common = _common(tr)
    parser = argparse.ArgumentParser(
        prog="nahtstelle",
        parents=[common],
        description=tr("Wer macht was, wer gibt was an wen weiter, und wo ist eine Naht offen?"),
    )
    parser.add_argument("--version", action="version", version=f"nahtstelle {__version__}")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(metavar=tr("BEFEHL"))

    def command(name: str, run: object, help_text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, parents=[common], help=help_text, description=help_text)
        sub.set_defaults(run=run)
        return sub

    demo = command("demo", _demo, tr("drei erfundene Haushalte ansehen: offene Nahtstellen, Vereinbarung, Wochenplan"))
    demo.add_argument("--out", type=Path, metavar="DIR", help=tr("Ordner für die gedruckten Blätter"))
    demo.add_argument("--no-window", action="store_true", help=tr("kein Fenster öffnen"))

    look = command("check", _check, tr("Plandateien prüfen, ohne etwas zu speichern"))
    look.add_argument("files", nargs="+", type=Path, metavar="FILE", help=tr("Plandatei; - liest die Standardeingabe"))
    look.add_argument("--on", type=_date, metavar="DATE", help=tr("erster Tag (sonst heute)"))
    look.add_argument("--days", type=_days, default=28, metavar="N", help=tr("Zahl der Tage, 1 bis 366 (sonst 28)"))
    look.add_argument("--json", action="store_true", help=tr("ein JSON-Objekt je Zeile"))
    look.add_argument("--occurrences", action="store_true", help=tr("mit --json auch jeden Termin"))
    look.add_argument("--strict", type=int, choices=(1, 2, 3, 4), help=tr("Ende mit 3, wenn so Schweres offen ist"))

    absent = command("outage", _outage, tr("Ausfallprobe: was sich öffnet, wenn jemand nicht da ist"))
    absent.add_argument("file", type=Path, metavar="FILE", help=tr("Plandatei; - liest die Standardeingabe"))
    absent.add_argument("--participant", required=True, metavar="ID", help=tr("Kennung der Person oder des Dienstes"))
    absent.add_argument("--from", dest="from_", type=_date, required=True, metavar="DATE", help=tr("erster Tag"))
    absent.add_argument("--until", type=_date, required=True, metavar="DATE", help=tr("letzter Tag"))
    absent.add_argument("--json", action="store_true", help=tr("ein JSON-Objekt in einer Zeile"))

    printing.add_to(command, tr)

    take = command("import", _import, tr("Plandateien oder FHIR R4 (JSON) übernehmen"))
    take.add_argument("files", nargs="+", type=Path, metavar="FILE")
    take.add_argument("--as", dest="kind", choices=KINDS, help=tr("Art der Datei (sonst am Inhalt erkannt)"))
    take.add_argument(
        "--replace", action="store_true", help=tr("einen schon vorhandenen Haushalt als neue Änderung überschreiben")
    )

    give = command("export", _export, tr("einen Haushalt als Datei weitergeben"))
    give.add_argument("--household", required=True, metavar="ID")
    give.add_argument("--to", required=True, choices=("plan",), metavar="FORMAT", help="plan")
    give.add_argument("--out", type=Path, required=True, metavar="PATH")

    _recipient(give, tr)

    listing = command("households", _households, tr("die Haushalte auflisten"))
    listing.add_argument("--search", default="", metavar="TEXT")
    listing.add_argument("--json", action="store_true", help=tr("ein JSON-Objekt je Zeile"))

    care.add_to(command, tr)
    privacy.add_to(command, tr)
    keys.add_to(command, common, tr)
    return parser


if __name__ == "__main__":
    sys.exit(main())
