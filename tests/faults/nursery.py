"""Children to be killed: one process imports everything once and forks a child for each order, so that it is quick.

An order is a line ``<name> <folder>``; the child first prints its process id, then whatever it does.
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
from typing import Self

from desktop.storage.vault import Vault
from desktop.storage.ways import Open
from tests.storage.vaults import put


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


ORDERS: dict[str, Callable[[Path], None]] = {"save": save_for_ever, "create": create}


def serve() -> None:
    """Fork a child for each order."""
    with tempfile.TemporaryDirectory() as folder:
        create(Path(folder, "first"))  # imports what a creation imports late
    for line in sys.stdin:
        name, folder = line.rstrip("\n").split(" ", 1)
        child = os.fork()
        if not child:
            print(os.getpid(), flush=True)
            ORDERS[name](Path(folder))
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
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(order, folder, file=self._process.stdin, flush=True)
        child = int(self._process.stdout.readline())
        lines = [self._process.stdout.readline()] if first else []
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        while (line := self._process.stdout.readline()) != "over\n":
            if not line:
                raise EOFError(f"the child of {order} failed by itself")
            lines.append(line)
        return [line for line in lines if line.endswith("\n")]
