"""``backup``, ``restore``, ``verify`` and ``migrate``: what keeps a vault whole."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.common import (
    DONE,
    FAILED,
    Adder,
    folder,
    offers_ways,
    opened,
    progress,
    told,
    warn,
    ways,
)
from desktop.domain.errors import NahtstelleError
from desktop.texts import QT_TR_NOOP, Speaker

if TYPE_CHECKING:
    from desktop.storage import Vault
    from desktop.storage.backup import Backup, Contents
    from desktop.storage.salvage import Rescue

REASONS = {
    "asked": QT_TR_NOOP("auf Wunsch"),
    "daily": QT_TR_NOOP("täglich"),
    "close": QT_TR_NOOP("nach der Arbeit"),
    "import": QT_TR_NOOP("vor einer Übernahme"),
    "migration": QT_TR_NOOP("vor einer Umstellung"),
    "restore": QT_TR_NOOP("vor einer Wiederherstellung"),
    "keys": QT_TR_NOOP("nach neuen Schlüsseln"),
}


def add_to(command: Adder, tr: Speaker) -> None:
    """Offer these commands."""
    back = command("backup", _backup, tr("eine geprüfte, verschlüsselte Sicherung anlegen"))
    back.add_argument("--to", type=Path, metavar="DIR", help=tr("auch in diesen Ordner kopieren, nur dieses Mal"))
    back.add_argument("--list", action="store_true", help=tr("die Sicherungen prüfen und auflisten"))
    place = back.add_mutually_exclusive_group()
    place.add_argument("--second-place", type=Path, metavar="DIR", help=tr("ab jetzt jede Sicherung auch dorthin"))
    place.add_argument("--no-second-place", action="store_true", help=tr("ab jetzt nur noch auf diesem Rechner"))
    offers_ways(back, tr)

    again = command("restore", _restore, tr("eine Sicherung an die Stelle des Bestands setzen; der alte bleibt"))
    again.add_argument(
        "backup",
        nargs="?",
        type=Path,
        metavar="DIR",
        help=tr("Sicherung oder Ordner mit Sicherungen (sonst die letzte)"),
    )
    again.add_argument("--preview", action="store_true", help=tr("nur prüfen und zeigen, was darin ist"))
    again.add_argument(
        "--salvage",
        type=Path,
        metavar="DIR",
        help=tr("aus einem beschädigten Bestand retten, was lesbar ist, nach DIR"),
    )
    offers_ways(again, tr)

    look = command("verify", _verify, tr("jede Seite, das Journal und alle Sicherungen prüfen"))
    offers_ways(look, tr)

    move = command("migrate", _migrate, tr("den Bestand auf diese Version umstellen; vorher wird gesichert"))
    offers_ways(move, tr)


# --- backup


def _backup(options: argparse.Namespace) -> int:
    from desktop.storage import backup
    from desktop.storage.backup import Reason

    tr: Speaker = options.tr
    with opened(options) as vault:
        if options.second_place or options.no_second_place:
            vault.backups.second_place = options.second_place
        if options.list:
            return _list(options, vault)
        made = vault.backups.make(Reason.ASKED, progress=progress(options, tr))
        copies = [made.copy] if made.copy else []
        if options.to:
            copies.append(backup.copied(made.backup, options.to))
    told(
        options,
        {**_as_json(made.backup), "copies": [str(copy.folder) for copy in copies]},
        tr("Gesichert und geprüft: {path}").format(path=made.backup.folder),
        *(tr("Kopie, zurückgelesen: {path}").format(path=copy.folder) for copy in copies),
    )
    if made.trouble:
        warn(made.trouble.say(options.lang))
    return DONE


def _list(options: argparse.Namespace, vault: "Vault") -> int:
    tr, whole = options.tr, True
    for one in vault.backups:
        fine = _is_whole(one)
        whole = whole and fine
        state = tr("heil") if fine else tr("beschädigt")
        reason = tr(REASONS.get(one.reason, one.reason))
        told(options, {**_as_json(one), "whole": fine}, f"{one.name}\t{reason}\t{one.bytes}\t{state}")
    return DONE if whole else FAILED


def _is_whole(one: "Backup") -> bool:
    from desktop.storage import backup

    try:
        backup.check(one)
    except NahtstelleError:
        return False
    return True


def _as_json(one: "Backup") -> dict[str, object]:
    return {
        "folder": str(one.folder),
        "vault": one.vault,
        "made_at": one.made_at.isoformat(),
        "reason": one.reason,
        "program": one.program,
        "bytes": one.bytes,
    }


# --- restore


def _restore(options: argparse.Namespace) -> int:
    from desktop.storage.backups import found_at
    from desktop.storage.restore import preview, restore

    tr: Speaker = options.tr
    if options.salvage:
        return _salvage(options)
    chosen = found_at(options.backup or folder(options) / "backups")
    if options.preview:
        found = preview(chosen, ways(options))
        told(options, {**_as_json(chosen), **_contents(found)}, *_lines(found, chosen, tr))
        return DONE
    done = restore(folder(options), chosen, ways(options))
    told(
        options,
        {**_as_json(chosen), **_contents(done.contents), "aside": done.aside and str(done.aside)},
        *_lines(done.contents, chosen, tr),
        tr("Wiederhergestellt: {path}").format(path=folder(options)),
        *([tr("Der bisherige Stand liegt in {path}").format(path=done.aside)] if done.aside else []),
    )
    return DONE


def _contents(found: "Contents") -> dict[str, object]:
    return {name: getattr(found, name) for name in found.__slots__}


def _lines(found: "Contents", chosen: "Backup", tr: Speaker) -> Iterator[str]:
    yield tr("Sicherung vom {when} UTC: {households}, {people}, {tasks}").format(
        when=f"{chosen.made_at:%Y-%m-%d %H:%M}",
        households=tr("%n Haushalt(e)", "", found.households),
        people=tr("%n Beteiligte", "", found.people),
        tasks=tr("%n Aufgabe(n)", "", found.tasks),
    )
    if found.last_change:
        yield tr("Letzte Änderung darin: {when} UTC").format(when=f"{found.last_change:%Y-%m-%d %H:%M}")


def _salvage(options: argparse.Namespace) -> int:
    from desktop.storage.salvage import salvage

    tr: Speaker = options.tr
    rescue = salvage(folder(options), ways(options), options.salvage)
    told(options, _rescue_as_json(rescue), *_rescue_lines(rescue, options.salvage, tr))
    return DONE if rescue.whole else FAILED


def _rescue_as_json(rescue: "Rescue") -> dict[str, object]:
    gaps: list[dict[str, Any]] = [
        {
            "id": household.id,
            "missing": dict(household.missing),
            "older": dict(household.older),
            "named_missing": dict(household.named_missing),
            "perhaps_more_in": sorted(household.perhaps),
        }
        for household in rescue.households
        if not household.whole
    ]
    return {
        "whole": rescue.whole,
        "history_kept": rescue.history_kept,
        "households": len(rescue.households),
        "lost": rescue.lost,
        "perhaps_more": rescue.perhaps_more,
        "with_gaps": gaps,
    }


def _rescue_lines(rescue: "Rescue", target: Path, tr: Speaker) -> Iterator[str]:
    yield tr("Gerettet nach {path}: {households}").format(
        path=target, households=tr("%n Haushalt(e)", "", len(rescue.households))
    )
    if not rescue.history_kept:
        yield tr("Das Journal war beschädigt; die Geschichte beginnt neu.")
    if rescue.lost or rescue.perhaps_more:
        yield tr("Nicht mehr zu finden: {households}").format(households=tr("%n Haushalt(e)", "", rescue.lost))
    for household in rescue.households:
        if not household.whole:
            text = tr(
                "{name} ({id}): {missing} fehlen, {older} sind vielleicht älter, {left_out} nannten Fehlendes und "
                "wurden geändert oder weggelassen"
            )
            yield "  " + text.format(
                name=household.name,
                id=household.id,
                missing=household.missing.total(),
                older=household.older.total(),
                left_out=household.named_missing.total(),
            )


# --- verify and migrate


def _verify(options: argparse.Namespace) -> int:
    tr: Speaker = options.tr
    with opened(options) as vault:
        vault.inspect()
        verdict = vault.journal.verify()
        doubts = vault.doubts()
        states = {one.name: _is_whole(one) for one in vault.backups}
    whole = verdict.whole and all(states.values())
    told(
        options,
        {
            "whole": whole,
            "households": verdict.households,
            "steps": verdict.steps,
            "changes": verdict.changes,
            "faults": list(verdict.faults),
            "backups": states,
            "doubts": [{"doubt": str(found.doubt), "about": found.about} for found in doubts],
        },
        tr("Tabellen und Journal stimmen überein.")
        if verdict.whole
        else tr("Tabellen und Journal stimmen nicht überein:"),
        *(f"  {fault}" for fault in verdict.faults),
        tr("{households}, {steps}").format(
            households=tr("%n Haushalt(e)", "", verdict.households),
            steps=tr("%n Schritt(e) im Journal", "", verdict.steps),
        ),
        tr("Sicherungen: {whole} heil, {damaged} beschädigt").format(
            whole=sum(states.values()), damaged=len(states) - sum(states.values())
        ),
        *(tr(DOUBTS[found.doubt]).format(about=found.about) for found in doubts),
    )
    return DONE if whole else FAILED


DOUBTS = {
    "synced": QT_TR_NOOP("Achtung: {about} wird von einem anderen Programm abgeglichen. Bitte den Bestand verlegen."),
    "network": QT_TR_NOOP("Achtung: {about} liegt auf einem anderen Rechner. Bitte den Bestand verlegen."),
    "conflict": QT_TR_NOOP("Achtung: Daneben liegt eine zweite Fassung ({about}), wie sie beim Abgleichen entsteht."),
    "clock": QT_TR_NOOP("Achtung: Die letzte Änderung ist vom {about}. Geht die Uhr dieses Rechners richtig?"),
}


def _migrate(options: argparse.Namespace) -> int:
    from desktop.storage.revisions import REVISION

    tr: Speaker = options.tr
    before = {one.name for one in _backups_of(options)}
    with opened(options):
        pass
    made = [str(one.folder) for one in _backups_of(options) if one.name not in before]
    told(
        options,
        {"revision": REVISION, "migrated": bool(made), "backups": made},
        tr("Der Bestand ist auf dem Stand {revision}.").format(revision=REVISION),
        *(tr("Vorher gesichert: {path}").format(path=path) for path in made),
    )
    return DONE


def _backups_of(options: argparse.Namespace) -> "list[Backup]":
    from desktop.storage.backups import listed

    return listed(folder(options) / "backups")
