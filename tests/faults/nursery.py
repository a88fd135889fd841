"""Children to be killed: one process imports everything once and forks a child for each order, so that it is quick.

An order is a line ``<fault point> <name> <folder>``; the child first prints its process id, then whatever it does. At
the given fault point (the n-th time that Python touches a name in the file system, 0 for never) it kills itself, as a
power cut would: nothing is tidied up.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop.storage import backups
from desktop.storage.backup import Reason
from desktop.storage.restore import restore
from desktop.storage.salvage import salvage
from desktop.storage.vault import Vault
from desktop.storage.ways import Open
from tests.storage.vaults import CHEAP, put

NEW = replace(CHEAP, words="Birnbaum Schere Montag")
"""The words that orders set instead of the usual ones."""

TOUCHES = frozenset({"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.link", "os.truncate"})


def save_for_ever(folder: Path) -> None:
    """Number every task and a telephone again and again; each number is printed when its save is durable."""
    with Vault.open(folder, [Open()]) as vault:
        plan = vault.load("mueller")
        number = int(plan.tasks[0].title)
        while True:
            number += 1
            tasks = [replace(task, title=str(number)) for task in plan.tasks]
            after = put(plan, *tasks, replace(plan.participants[0], phone=str(number)))
            vault.save(plan, after)
            plan = after
            print(number, flush=True)


def create(folder: Path) -> None:
    """Make a vault."""
    Vault.create(folder, [Open()], demo=True).close()


def open_it(folder: Path) -> None:
    """Open a vault, which may have to be migrated or settled."""
    Vault.open(folder, [CHEAP]).close()


def change_words(folder: Path) -> None:
    """Change the passphrase."""
    with Vault.open(folder, [CHEAP]) as vault:
        vault.change_passphrase(CHEAP.words, NEW.words, CHEAP.cost)


def rotate(folder: Path) -> None:
    """Give a vault a new key."""
    with Vault.open(folder, [CHEAP]) as vault:
        vault.rotate_key([NEW])


def back_up(folder: Path) -> None:
    """Make a backup, with a copy where one is meant to be."""
    with Vault.open(folder, [CHEAP]) as vault:
        vault.backups.make(Reason.ASKED)


def bring_back(folder: Path) -> None:
    """Restore the latest backup."""
    restore(folder, backups.found_at(folder / "backups"), [CHEAP])


def rescue(folder: Path) -> None:
    """Rescue what can be read into a new vault beside it."""
    salvage(folder, [CHEAP], folder.with_name("rescued"))


def edit(folder: Path) -> None:
    """Save one change."""
    with Vault.open(folder, [CHEAP]) as vault:
        plan = vault.load("mueller")
        vault.save(plan, put(plan, replace(plan.tasks[0], title="x" * 5000)), "Anruf")


def forget(folder: Path) -> None:
    """Erase somebody for good."""
    with Vault.open(folder, [CHEAP]) as vault:
        vault.erase_person("mueller", "jan")


ORDERS: dict[str, Callable[[Path], None]] = {
    "save": save_for_ever, "create": create, "open": open_it, "words": change_words, "rotate": rotate,
    "backup": back_up, "restore": bring_back, "salvage": rescue, "edit": edit,
    "forget": forget,
}  # fmt: skip


def die_at(point: int) -> None:
    """Kill this process when it touches a name in the file system for the ``point``-th time."""
    touched = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal touched
        if event in TOUCHES or (event == "open" and _writes(arguments)):
            touched += 1
            if touched == point:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def _writes(arguments: tuple[Any, ...]) -> bool:
    flags = arguments[2] if isinstance(arguments[2], int) else 0
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)) and isinstance(arguments[0], str | Path)


def serve() -> None:
    """Fork a child for each order."""
    with tempfile.TemporaryDirectory() as folder:
        create(Path(folder, "first"))  # imports what a creation imports late
    for line in sys.stdin:
        point, name, folder = line.rstrip("\n").split(" ", 2)
        child = os.fork()
        if not child:
            print("child", os.getpid(), flush=True)
            if int(point):
                die_at(int(point))
            ORDERS[name](Path(folder))
            print("done", flush=True)
            if int(point):
                os._exit(0)
            signal.pause()
        os.waitpid(child, 0)
        print("over", flush=True)


class Nursery:
    """Runs ``serve`` in a process of its own."""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-c", "from tests.faults.nursery import serve; serve()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def kill_after(self, seconds: float, order: str, folder: Path, *, first: bool = True) -> list[str]:
        """The lines that a child printed before it was killed, ``seconds`` after its start or its first line."""
        child = self._start(0, order, folder)
        lines = [self._line()] if first else []
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        return lines + self._rest(order)

    def died_at(self, point: int, order: str, folder: Path) -> bool:
        """Whether a child died at a fault point; ``False`` where there were fewer and it did what was ordered."""
        self._start(point, order, folder)
        return "done\n" not in self._rest(order)

    def _start(self, point: int, order: str, folder: Path) -> int:
        assert self._process.stdin is not None
        print(point, order, folder, file=self._process.stdin, flush=True)
        word, number = self._line().split()
        assert word == "child"  # nobody else is ever killed
        return int(number)

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def _rest(self, order: str) -> list[str]:
        lines = []
        while (line := self._line()) != "over\n":
            if not line:
                raise EOFError(f"the child of {order} failed by itself")
            lines.append(line)
        return [line for line in lines if line.endswith("\n")]
