"""``keys …``: the ways into a vault."""

import argparse
import secrets
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import app
from desktop.commands.common import DONE, Adder, Command, offers_ways, opened, passphrase, told, warn
from desktop.domain.errors import NahtstelleError
from desktop.texts import QT_TR_NOOP, Speaker

if TYPE_CHECKING:
    from desktop.storage import Vault
    from desktop.storage.key_file import Slot
    from desktop.storage.recovery_code import RecoveryCode
    from desktop.storage.ways import Way

TYPES = {
    "keyring": QT_TR_NOOP("Schlüsselbund des Systems"),
    "passphrase": QT_TR_NOOP("Passphrase"),
    "keyring+passphrase": QT_TR_NOOP("Schlüsselbund und Passphrase zusammen"),
    "recovery": QT_TR_NOOP("Wiederherstellungs-Code auf Papier"),
    "organisation": QT_TR_NOOP("Schlüssel des Trägers"),
    "demo-open": QT_TR_NOOP("offen (Übungsbestand)"),
}
ADDED = ("keyring", "passphrase", "keyring+passphrase", "organisation")


def add_to(command: Adder, common: argparse.ArgumentParser, tr: Speaker) -> None:
    """Offer these commands; ``common`` holds the options that all commands have."""
    keys = command("keys", _list, tr("Schlüssel des Bestands: auflisten, hinzufügen, ändern, entfernen"))
    groups = keys.add_subparsers(metavar=tr("WAS"), required=True)

    def group(name: str, run: Command, help_text: str) -> argparse.ArgumentParser:
        sub = groups.add_parser(name, parents=[common], help=help_text, description=help_text)
        sub.set_defaults(run=run)
        offers_ways(sub, tr)
        return sub

    group("list", _list, tr("die Schlüssel auflisten"))
    add = group("add", _add, tr("einen Schlüssel hinzufügen"))
    add.add_argument("type", choices=ADDED, metavar="TYPE", help=", ".join(ADDED))
    _new_words(add, tr)
    add.add_argument("--public-key-file", type=Path, metavar="PATH", help=tr("öffentlicher Schlüssel des Trägers"))
    remove = group("remove", _remove, tr("einen Schlüssel entfernen, nie den letzten"))
    remove.add_argument("id", metavar="ID", help=tr("Kennung aus „keys list“"))
    change = group("change-passphrase", _change, tr("die Passphrase ändern"))
    _new_words(change, tr)
    code = group("recovery", _recovery, tr("einen neuen Wiederherstellungs-Code anlegen oder bestätigen"))
    code.add_argument(
        "--confirm-file", type=Path, metavar="PATH", help=tr("Datei mit dem vom Blatt abgeschriebenen Code: bestätigen")
    )
    code.add_argument(
        "--out", type=Path, metavar="FILE.pdf", help=tr("das Blatt mit dem neuen Code als PDF statt auf den Bildschirm")
    )
    group("rotate", _rotate, tr("alles unter einem neuen Schlüssel neu schreiben, etwa wenn jemand ausscheidet"))
    pair = group("carrier", _carrier, tr("ein Schlüsselpaar für einen Träger erzeugen"))
    pair.add_argument("--public", type=Path, required=True, metavar="PATH", help=tr("für jeden Rechner"))
    pair.add_argument("--private", type=Path, required=True, metavar="PATH", help=tr("für den Tresor des Trägers"))


def _new_words(parser: argparse.ArgumentParser, tr: Speaker) -> None:
    parser.add_argument("--new-passphrase-file", type=Path, metavar="PATH", help=tr("Datei mit der neuen Passphrase"))


def _list(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        for slot in vault.slots():
            _tell(options, vault, slot)
    return DONE


def _tell(options: argparse.Namespace, vault: "Vault", slot: "Slot") -> None:
    tr: Speaker = options.tr
    values: dict[str, object] = {"id": slot.id, "type": slot.type}
    line = f"{slot.id}\t{tr(TYPES.get(slot.type, slot.type))}"
    if slot.type == "recovery":
        values["confirmed"] = vault.is_confirmed(slot)
        line += "\t" + (tr("bestätigt") if values["confirmed"] else tr("noch nicht bestätigt"))
    told(options, values, line)


def _add(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        _tell(options, vault, vault.add_slot(_new_way(options)))
    return DONE


def _new_way(options: argparse.Namespace) -> "Way":
    from desktop.storage.carrier_key import read_public
    from desktop.storage.ways import Keyring, KeyringAndPassphrase, Organisation, Passphrase

    if options.type == "keyring":
        return Keyring()
    if options.type == "organisation":
        if options.public_key_file is None:
            raise NahtstelleError(
                QT_TR_NOOP("Bitte mit --public-key-file den öffentlichen Schlüssel des Trägers nennen.")
            )
        return Organisation(read_public(options.public_key_file.read_text(encoding="utf-8")))
    words = _new_passphrase(options)
    return Passphrase(words) if options.type == "passphrase" else KeyringAndPassphrase(words)


def _new_passphrase(options: argparse.Namespace) -> str:
    if options.new_passphrase_file is None:
        raise NahtstelleError(QT_TR_NOOP("Bitte mit --new-passphrase-file die Datei mit der neuen Passphrase nennen."))
    return app.read_passphrase(options.new_passphrase_file)


def _remove(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        vault.remove_slot(options.id)
    told(options, {"removed": options.id}, options.tr("Entfernt: {id}").format(id=options.id))
    return DONE


def _change(options: argparse.Namespace) -> int:
    old = passphrase(options)
    if old is None:
        raise NahtstelleError(QT_TR_NOOP("Bitte mit --passphrase-file die bisherige Passphrase nennen."))
    with opened(options) as vault:
        slot = vault.change_passphrase(old, _new_passphrase(options))
    told(options, {"id": slot.id, "type": slot.type}, options.tr("Die Passphrase ist geändert."))
    return DONE


# --- the code on paper


def _recovery(options: argparse.Namespace) -> int:
    with opened(options) as vault:
        if options.confirm_file:
            from desktop.storage.recovery_code import RecoveryCode

            code = RecoveryCode.read(options.confirm_file.read_text(encoding="utf-8"))
            vault.confirm_recovery(dict(enumerate(code.groups, 1)))
            told(options, {"confirmed": True}, options.tr("Bestätigt. Ältere Codes öffnen nichts mehr."))
        else:
            code = vault.new_recovery_code()
            if options.out:
                _write_sheet(options, vault, code)
            else:
                _show(options, vault, code)
            _ask_back(options, vault)
    return DONE


def _write_sheet(options: argparse.Namespace, vault: "Vault", code: "RecoveryCode") -> None:
    """The code on a sheet of its own, and nowhere else."""
    from desktop.keeper import write_recovery_sheet

    tr: Speaker = options.tr
    sheet = vault.recovery_sheet(code, date.today())  # noqa: DTZ011 - the day of whoever sits here
    write_recovery_sheet(sheet, options.out, options.lang)
    told(
        options,
        {"vault": sheet.vault, "made_on": sheet.made_on.isoformat(), "written": str(options.out)},
        tr("Geschrieben: {path}").format(path=options.out),
        tr("Bitte drucken, getrennt vom Rechner aufbewahren und die Datei dann löschen."),
    )


def _show(options: argparse.Namespace, vault: "Vault", code: "RecoveryCode") -> None:
    tr: Speaker = options.tr
    sheet = vault.recovery_sheet(code, date.today())  # noqa: DTZ011 - the day of whoever sits here
    told(
        options,
        {"vault": sheet.vault, "made_on": sheet.made_on.isoformat(), "code": sheet.code},
        tr("Wiederherstellungs-Code für den Tresor {vault}:").format(vault=sheet.vault),
        "",
        f"    {sheet.code}",
        "",
        tr("Bitte auf Papier schreiben und getrennt vom Rechner aufbewahren. Wer ihn hat, kann alles lesen."),
    )


def _ask_back(options: argparse.Namespace, vault: "Vault") -> None:
    """On a terminal: two groups, so that the code stands on paper before anything relies on it."""
    tr: Speaker = options.tr
    if options.json or options.quiet or not (sys.stdin.isatty() and sys.stdout.isatty()):
        warn(
            tr(
                "Noch nicht bestätigt: bitte den Code vom Papier in eine Datei abschreiben und mit "
                "„keys recovery --confirm-file“ bestätigen."
            )
        )
        return
    asked = sorted(secrets.SystemRandom().sample(range(1, 8), 2))
    input(tr("Wenn er aufgeschrieben ist, weiter mit der Eingabetaste "))
    print("\n" * 60)
    vault.confirm_recovery({n: input(tr("Gruppe {n} vom Blatt: ").format(n=n)) for n in asked})
    print(tr("Bestätigt. Ältere Codes öffnen nichts mehr."))


# --- the whole key


def _rotate(options: argparse.Namespace) -> int:
    from desktop.storage.backup import Reason
    from desktop.storage.recovery_code import RecoveryCode
    from desktop.storage.ways import Keyring, Passphrase, Recovery

    tr: Speaker = options.tr
    code, words = RecoveryCode.new(), passphrase(options)
    with opened(options) as vault:
        types = {slot.type for slot in vault.slots()}
        chosen: list[Way] = [Recovery(code)]
        if words is not None:
            chosen.append(Passphrase(words))
        if "keyring" in types:
            chosen.append(Keyring())
        vault.rotate_key(chosen)
        vault.backups.make(Reason.KEYS)
        _show(options, vault, code)
    warn(
        tr(
            "Frühere Sicherungen öffnen sich weiter mit den früheren Schlüsseln. "
            "Passphrasen anderer sind neu anzulegen."
        )
    )
    return DONE


def _carrier(options: argparse.Namespace) -> int:
    from desktop.storage.carrier_key import new_pair
    from desktop.storage.files import write_atomically

    for path in (options.private, options.public):
        if path.exists():
            raise NahtstelleError(QT_TR_NOOP("{path} gibt es schon; es wurde nichts verändert."), path=path)
    private, public = new_pair()
    write_atomically(options.private, f"{private}\n".encode())
    write_atomically(options.public, f"{public}\n".encode())
    told(
        options,
        {"public": str(options.public), "private": str(options.private)},
        options.tr("Geschrieben: {path}").format(path=options.public),
        options.tr("Geheim, für den Tresor des Trägers: {path}").format(path=options.private),
    )
    return DONE
