"""What the commands share: saying things, and coming to the keys."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import app
from desktop.domain.plan import Plan
from desktop.exchange.imports import read_any
from desktop.texts import Speaker

if TYPE_CHECKING:
    from desktop.storage import Vault
    from desktop.storage.ways import Way

DONE, FAILED = 0, app.FAILED


Command = Callable[[argparse.Namespace], int]
"""Runs a command; its exit status."""

Adder = Callable[[str, Command, str], argparse.ArgumentParser]
"""Adds a command: its name, what runs it, and what it says in the help."""


def say(options: argparse.Namespace, *lines: str) -> None:
    """Print lines, unless only errors are wanted."""
    if not options.quiet:
        for line in lines:
            print(line)


def told(options: argparse.Namespace, values: dict[str, object], *lines: str) -> None:
    """The same in both forms: one JSON object where ``--json`` stands, else lines."""
    if options.json:
        print(json.dumps(values, ensure_ascii=False, default=str))
    else:
        say(options, *lines)


def warn(line: str) -> None:
    """Print what a person should know and what stops nothing."""
    print(line, file=sys.stderr)


def passphrase(options: argparse.Namespace) -> str | None:
    """The passphrase from the file that was named."""
    file = options.passphrase_file or os.environ.get("NAHTSTELLE_PASSPHRASE_FILE")
    return app.read_passphrase(Path(file)) if file else None


def user_store(options: argparse.Namespace) -> "AbstractContextManager[Vault]":
    """The user's store; what hinders its backups is told and stops nothing."""
    return app.store(options.store, passphrase(options), lambda trouble: warn(trouble.say(options.lang)))


def read_plan(file: Path) -> Plan:
    """The one household of a file; ``-`` is standard input."""
    return app.read_one(bytes_of(file), str(file))


def read_plans(file: Path) -> Iterator[Plan]:
    """All households of a file."""
    for found in read_any(bytes_of(file), str(file), None):
        yield found.plan


def bytes_of(file: Path) -> bytes:
    """A file's content; ``-`` is standard input."""
    return app.read_bytes(sys.stdin.buffer if str(file) == "-" else file)


def folder(options: argparse.Namespace) -> Path:
    """Where the vault lies."""
    return options.store or app.data_folder() / "plans"


def ways(options: argparse.Namespace) -> "list[Way]":
    """All ways into a vault that were named."""
    from desktop.storage import ways_in

    code = options.recovery_code_file
    carrier = options.carrier_key_file
    return ways_in(
        passphrase(options),
        code and code.read_text(encoding="utf-8"),
        carrier and carrier.read_text(encoding="utf-8"),
    )


def opened(options: argparse.Namespace) -> "Vault":
    """The vault, by any of the ways that were named; never a new one."""
    from desktop.storage import Vault

    return Vault.open(folder(options), ways(options))


def offers_ways(parser: argparse.ArgumentParser, tr: Speaker) -> None:
    """The options that name ways, and ``--json``."""
    parser.add_argument(
        "--recovery-code-file", type=Path, metavar="PATH", help=tr("Datei mit dem Wiederherstellungs-Code")
    )
    parser.add_argument(
        "--carrier-key-file", type=Path, metavar="PATH", help=tr("Datei mit dem privaten Schlüssel des Trägers")
    )
    parser.add_argument("--json", action="store_true", help=tr("ein JSON-Objekt je Zeile"))


def progress(options: argparse.Namespace, tr: Speaker) -> Callable[[int, int], None] | None:
    """A bar on a terminal, nothing elsewhere."""
    if options.quiet or options.json or not sys.stderr.isatty():
        return None
    text = tr("{percent} %")

    def show(done: int, of: int) -> None:
        percent = 100 * done // max(of, 1)
        bar = "█" * (percent // 4)
        print(f"\r{bar:25} {text.format(percent=percent)}", end="\n" if done >= of else "", file=sys.stderr, flush=True)

    return show
