"""Rows 1 and 13 of the fault matrix: whatever moment the program is killed at, what was saved is there.

``NAHTSTELLE_KILLS`` sets how often (30; a nightly run takes hundreds).
"""

import os
import random
import time
from dataclasses import replace
from pathlib import Path

from desktop.domain.plan import Plan
from desktop.storage import open_or_create_demo
from tests.faults.nursery import Nursery

KILLS = int(os.environ.get("NAHTSTELLE_KILLS", "30"))


def test_every_acknowledged_save_survives_a_kill_at_any_moment(tmp_path: Path, mueller: Plan) -> None:
    folder, chance = tmp_path / "vault", random.Random(20261122)  # noqa: S311 - chance, not secrecy
    with open_or_create_demo(folder) as vault:
        vault.save(None, replace(mueller, tasks=tuple(replace(task, title="0") for task in mueller.tasks)))
    with Nursery() as nursery:
        for _ in range(KILLS):
            told = nursery.kill_after(chance.random() * 0.05, "save", folder)
            with open_or_create_demo(folder) as vault:
                found = vault.load("mueller")
            (title,) = {task.title for task in found.tasks}  # one number: never half a save
            assert found.participants[0].phone == title
            assert int(told[-1]) <= int(title) <= int(told[-1]) + 1
    with open_or_create_demo(folder) as vault:
        verdict = vault.journal.verify()
    assert verdict.whole
    print(f"{KILLS} kills, {verdict.steps} saves, 0 acknowledged saves lost")


def test_a_creation_that_is_killed_leaves_a_whole_vault_or_none(tmp_path: Path) -> None:
    chance, made = random.Random(7), 0  # noqa: S311
    started = time.monotonic()
    open_or_create_demo(tmp_path / "measured").close()
    usual = time.monotonic() - started
    with Nursery() as nursery:
        for attempt in range(KILLS):
            folder = tmp_path / str(attempt) / "vault"
            folder.parent.mkdir()
            nursery.kill_after(chance.random() * 1.5 * usual, "create", folder, first=False)
            if folder.exists():
                made += 1
                with open_or_create_demo(folder) as vault:
                    assert vault.journal.verify().whole
    with open_or_create_demo(folder) as vault:
        assert vault.journal.verify().whole
    print(f"{KILLS} creations killed: {made} whole, {KILLS - made} not begun, 0 half")
