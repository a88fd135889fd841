"""Rows 1, 12 and 13 of the fault matrix: whatever moment the program is killed at, what was saved is there."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.domain.plan import Plan
from desktop.storage import open_or_create_demo
from tests.faults.conftest import TIMES
from tests.faults.nursery import Nursery

KILLS = 100 * TIMES
RACES = 20


def test_every_acknowledged_save_survives_a_kill_at_any_moment(
    tmp_path: Path, mueller: Plan, nursery: Nursery, survived: Callable[..., None]
) -> None:
    folder, chance = tmp_path / "vault", random.Random(20261122)  # noqa: S311 - chance, not secrecy
    with open_or_create_demo(folder) as vault:
        vault.save(None, replace(mueller, tasks=tuple(replace(task, title="0") for task in mueller.tasks)))
    lost = 0
    for _ in range(KILLS):
        told = nursery.kill_after(chance.random() * 0.05, "save", folder)
        started = time.monotonic()
        with open_or_create_demo(folder) as vault:  # row 13: the lock of the dead holds nobody up
            found = vault.load("mueller")
        assert time.monotonic() - started < 5
        (title,) = {task.title for task in found.tasks}  # one number: never half a save
        assert found.participants[0].phone == title
        lost += max(0, int(told[-1]) - int(title))
        assert int(told[-1]) <= int(title) <= int(told[-1]) + 1
    with open_or_create_demo(folder) as vault:
        verdict = vault.journal.verify()
    assert verdict.whole
    survived("1", f"killed while saving ({verdict.steps} saves)", KILLS, lost)
    survived("13", "lock left by a killed program", KILLS)


def test_a_creation_that_is_killed_leaves_a_whole_vault_or_none(
    tmp_path: Path, nursery: Nursery, survived: Callable[..., None]
) -> None:
    made, point, died = 0, 0, True
    while died:
        point += 1
        folder = tmp_path / str(point) / "vault"
        folder.parent.mkdir()
        died = nursery.died_at(point, "create", folder)
        if folder.exists():
            made += 1
            with open_or_create_demo(folder) as vault:
                assert vault.journal.verify().whole
    assert made < point
    with open_or_create_demo(tmp_path / "1" / "vault") as vault:  # what was left lies in nobody's way
        assert vault.journal.verify().whole
    survived("1", f"killed at each step of making a vault ({made} whole, the others not begun)", point - 1)


RACE = """
import sys
from pathlib import Path
from desktop.domain.errors import VaultError
from desktop.storage import open_or_create_demo
print("ready", flush=True)
for line in sys.stdin:
    try:
        vault = open_or_create_demo(Path(line.strip()))
    except VaultError as refusal:
        print(type(refusal).__name__, flush=True)
    else:
        print("won", flush=True)
        sys.stdin.readline()
        vault.close()
        print("closed", flush=True)
"""


def test_of_two_that_start_at_once_one_wins_and_the_other_is_told(
    tmp_path: Path, survived: Callable[..., None]
) -> None:
    runners = [
        subprocess.Popen([sys.executable, "-c", RACE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    try:
        assert all(runner.stdout and runner.stdout.readline() == "ready\n" for runner in runners)
        open_or_create_demo(tmp_path / "vault").close()
        for _ in range(RACES):
            for runner in runners:
                assert runner.stdin
                print(tmp_path / "vault", file=runner.stdin, flush=True)
            told = [runner.stdout.readline().strip() for runner in runners if runner.stdout]
            assert sorted(told) == ["VaultBusy", "won"]
            winner = runners[told.index("won")]
            assert winner.stdin
            assert winner.stdout
            print(file=winner.stdin, flush=True)
            assert winner.stdout.readline() == "closed\n"
    finally:
        for runner in runners:
            runner.kill()
            runner.communicate()
    survived("12", "two programs at once: one writes, the other is told", RACES)
