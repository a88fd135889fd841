"""Rows 9, 10 and 35 of the fault matrix: no room for a copy, a disk that fails, no memory."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.domain.caseload import recheck
from desktop.domain.errors import NahtstelleError, VaultError
from desktop.domain.plan import Plan
from desktop.exchange.plan_file import write_plan
from desktop.storage import backup
from desktop.storage.backup import Reason
from desktop.storage.findings import KeptFindings
from desktop.storage.restore import restore
from desktop.storage.vault import Vault
from tests.faults.conftest import TIMES
from tests.faults.failing_disk import Found
from tests.faults.small import file_size_limited
from tests.storage.vaults import CHEAP, WORDS, example, new_vault, put

OPERATIONS = 300 * TIMES
ON = date(2026, 11, 23)


# --- row 9


def test_no_limit_leaves_half_a_backup_or_half_a_restored_vault(
    vault: Vault, mueller: Plan, tmp_path: Path, survived: Callable[..., None]
) -> None:
    vault.save(None, mueller)
    kept = vault.backups.make(Reason.ASKED).backup
    size, refused, tried = kept.places.database.stat().st_size, 0, 0
    for limit in range(0, size + 40_000, size // 12):
        tried += 1
        try:
            with file_size_limited(limit):
                vault.backups.make(Reason.ASKED)
        except VaultError:
            refused += 1
        for one in vault.backups:
            backup.check(one)
        assert not list(vault.places.backups.glob(".*"))
        assert vault.load("mueller") == mueller
    assert 0 < refused < tried
    vault.close()
    before = vault.places.database.read_bytes()
    for limit in range(0, size, size // 8):
        tried += 1
        with pytest.raises(NahtstelleError), file_size_limited(limit):
            restore(vault.places.folder, kept, [CHEAP])
        assert vault.places.database.read_bytes() == before
        with pytest.raises((NahtstelleError, OSError)), file_size_limited(limit):
            restore(tmp_path / "new", kept, [CHEAP])
        assert not any((tmp_path / "new").glob("vault.[dkn]*"))
    Vault.open(vault.places.folder, [CHEAP]).close()
    survived("9", "no room for backup or restore: nothing half, the old ones whole", tried)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB that is really full when it is full."""
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], capture_output=True, check=False
    )  # fmt: skip
    if made.returncode:
        pytest.skip("this system lets nobody mount a small disk; the limits on file sizes were tried instead")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_disk_that_is_full_refuses_every_way_of_saving_and_loses_nothing(
    small_disk: Path, mueller: Plan, survived: Callable[..., None]
) -> None:
    """What is too much is refused whole; what still has room is done whole; with room again, all of it is done."""
    much = "x" * 400_000
    with Vault.create(small_disk / "vault", [CHEAP]) as vault:
        vault.save(None, put(mueller, replace(mueller.tasks[0], title="zuvor")))
        vault.save(vault.load("mueller"), mueller)
        big = put(mueller, replace(mueller.tasks[0], title=much))
        other, third = (replace(big, household=replace(mueller.household, id=own)) for own in ("other", "third"))
        refused: dict[str, Callable[[], object]] = {
            "save": lambda: vault.save(mueller, big),
            "new household": lambda: vault.save(None, other),
            "several households": lambda: vault.add([third]),
            "draft": lambda: vault.keep_draft("week", "mueller", much),
            "output": lambda: vault.note_output("week", "mueller", much, ON),
            "backup": lambda: vault.backups.make(Reason.ASKED),
            "new key": lambda: vault.rotate_key([CHEAP]),
            "new passphrases": lambda: [vault.add_slot(CHEAP) for _ in range(200)],
        }
        small: dict[str, Callable[[], object]] = {
            "findings": lambda: list(recheck(KeptFindings(vault), ON)),
            "periods": lambda: vault.set_periods(vault.periods()),
            "changed passphrase": lambda: vault.change_passphrase(WORDS, WORDS, CHEAP.cost),
            "code": lambda: vault.new_recovery_code(CHEAP.cost),
            "undo": lambda: vault.undo(vault.events("mueller")[0].step),
            "somebody erased": lambda: vault.erase_person("mueller", "jan"),
            "delete": lambda: vault.delete(vault.load("mueller")),
            "household erased": lambda: vault.erase_household("mueller"),
        }
        fill_up(small_disk)
        for way in refused.values():
            with pytest.raises(VaultError, match="Platz"):
                way()
            assert vault.load("mueller") == mueller
            assert len(vault.households()) == 1
        for way in small.values():
            fill_up(small_disk)
            before = list(vault.plans())
            try:
                way()
            except (VaultError, OSError):
                assert list(vault.plans()) == before
            assert vault.journal.verify().whole
    (small_disk / "ballast").unlink()
    assert {path.name for path in (small_disk / "vault").iterdir()} <= {
        "vault.db", "vault.db-wal", "vault.db-shm", "vault.keys", "vault.keys.copy", "vault.lock", "backups",
        "erased.ledger",
    }  # fmt: skip
    assert not list((small_disk / "vault/backups").iterdir())
    with Vault.open(small_disk / "vault", [CHEAP]) as vault:
        if not vault.households():
            vault.save(None, mueller)
        for name in ("draft", "output"):
            refused[name]()
        assert vault.journal.verify().whole
    survived("8", "full disk (tmpfs), each way of writing", len(refused) + len(small))


def fill_up(disk: Path) -> None:
    """Leave no room for more than two pages."""
    with (disk / "ballast").open("ab") as ballast:
        ballast.write(b"x" * max(0, shutil.disk_usage(disk).free - 8192))


# --- row 9, what is handed out

HANDED_OUT = {
    "agreement": ["print", "agreement", "FILE", "--out", "OUT/paper.pdf"],
    "week": ["print", "week", "FILE", "--out", "OUT/paper.pdf"],
    "plan file": ["export", "--household", "mueller", "--to", "plan", "--out", "OUT/plan.json"],
    "answer": ["known", "--household", "mueller", "--participant", "jan", "--out", "OUT/answer.pdf"],
    "answer for machines": ["known", "--household", "mueller", "--participant", "jan", "--out", "OUT/answer.json"],
    "backup": ["backup", "--to", "OUT"],
}


@pytest.mark.parametrize("what", HANDED_OUT)
def test_a_full_disk_gets_no_half_of_what_is_handed_out_and_what_lay_there_stays(
    small_disk: Path, mueller: Plan, what: str, monkeypatch: pytest.MonkeyPatch, survived: Callable[..., None]
) -> None:
    home, said = small_disk.parent, StringIO()
    words, file = home / "words", home / "plan.json"
    monkeypatch.setattr("sys.stderr", said)
    words.write_text(WORDS, encoding="utf-8")
    file.write_bytes(write_plan(mueller))
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(words))
    with new_vault(home / "vault") as vault:
        vault.save(None, mueller)
    named = {"FILE": str(file)}
    arguments = [named.get(one, one.replace("OUT", str(small_disk))) for one in HANDED_OUT[what]]
    out = Path(arguments[-1])
    if out != small_disk:
        out.write_bytes(b"as it was")
    (small_disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 4096))
    assert main([*arguments, "--store", str(home / "vault"), "--lang", "de"]) == 1
    assert "Platz" in said.getvalue()
    assert [path.name for path in small_disk.rglob("*") if path.name != out.name] == ["ballast"]
    if out != small_disk:
        assert out.read_bytes() == b"as it was"
    (small_disk / "ballast").unlink()
    assert main([*arguments, "--store", str(home / "vault"), "--lang", "de"]) == 0
    survived("9", "full disk: nothing half of what is handed out, the earlier file whole", 1)


# --- row 10

WORKER = """
import sys
from dataclasses import replace
from pathlib import Path
from desktop.domain.errors import VaultError
from desktop.storage.vault import Vault
from tests.storage.vaults import CHEAP, put
folder, operations = Path(sys.argv[1]), int(sys.argv[2])
done = refused = 0
plan = None
number = 0
while done + refused < operations:
    try:
        with Vault.open(folder, [CHEAP]) as vault:
            plan = vault.load("mueller")
            for _ in range(10):
                number += 1
                after = put(plan, replace(plan.tasks[0], title=str(number)))
                try:
                    vault.save(plan, after)
                except (VaultError, OSError):
                    refused += 1
                    plan = vault.load("mueller")
                else:
                    done += 1
                    plan = after
                    print(number, flush=True)
    except (VaultError, OSError):
        refused += 1
print("refused", refused, flush=True)
"""


def test_a_disk_that_fails_now_and_then_corrupts_nothing(
    vault: Vault, mueller: Plan, survived: Callable[..., None]
) -> None:
    if not shutil.which("fiu-run"):
        pytest.skip("failing disks need the Debian package fiu-utils")
    vault.save(None, put(mueller, replace(mueller.tasks[0], title="0")))
    vault.close()
    command = ["fiu-run", "-x", "-c", "enable_random name=posix/io/rw/pwrite,probability=0.03",
               "-c", "enable_random name=posix/io/rw/pwrite64,probability=0.03",
               "-c", "enable_random name=posix/io/sync/fsync,probability=0.02",
               "-c", "enable_random name=posix/io/sync/fdatasync,probability=0.02"]  # fmt: skip
    done = subprocess.run(
        [*command, sys.executable, "-c", WORKER, vault.places.folder, str(OPERATIONS)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    *numbers, last = done.stdout.splitlines() or [""]
    assert last.startswith("refused"), done.stderr[-2000:]
    refused = int(last.split()[1])
    assert refused
    assert numbers
    with Vault.open(vault.places.folder, [CHEAP]) as opened:
        title = int(opened.load("mueller").tasks[0].title)
        assert title >= int(numbers[-1])
        assert opened.journal.verify().whole
        opened.inspect()
    survived("10", f"disk fails at 3 % of writes ({refused} operations refused)", OPERATIONS, 0)


RELEASED = Path(__file__).parents[1] / "storage" / "released" / "v0001"
EVERY = 10_000
FAILING = {"edit": EVERY, "words": EVERY, "rotate": EVERY, "backup": EVERY, "restore": EVERY, "forget": EVERY,
           "open": 40 * TIMES, "salvage": 25 * TIMES, "create": 25 * TIMES}  # fmt: skip
"""Orders, and how many writes of each fail in turn; ``open`` stands for a migration."""


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[Found]]]:
    """What became of each order on a disk that fails; two of them run at a time."""
    if not shutil.which("fiu-run"):
        pytest.skip("failing disks need the Debian package fiu-utils")
    first = tmp_path_factory.mktemp("failing") / "vault"
    with new_vault(first) as vault:
        then = replace(example(), household=replace(example().household, name="then"))
        vault.save(None, then)
        vault.backups.make(Reason.ASKED)
        vault.save(then, replace(then, household=replace(then.household, name="now")))

    def run(order: str) -> Found:
        own = shutil.copytree(RELEASED if order == "open" else first, tmp_path_factory.mktemp(order) / "vault")
        names = [example().household.name] if order == "open" else ["now", "then"]
        done = subprocess.run(
            ["fiu-run", "-x", sys.executable, "-m", "tests.faults.failing_disk",
             order, own, str(FAILING[order]), str(8 * TIMES), *names],
            capture_output=True, text=True, check=False, timeout=600,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        return Found(**json.loads(done.stdout.splitlines()[-1]))

    with ThreadPoolExecutor(2) as pool:
        yield {order: pool.submit(run, order) for order in FAILING}


@pytest.mark.parametrize("order", FAILING)
def test_wherever_the_disk_fails_the_old_or_the_new_state_stands_whole(
    failing: dict[str, Future[Found]], order: str, survived: Callable[..., None]
) -> None:
    found = failing[order].result()
    assert not found.wrong
    assert found.refused > found.tried // 3
    survived("10", f"disk fails at each touch in turn: {order}", found.tried)


# --- row 35

STARVE = """
import json, resource, sys
from pathlib import Path
from desktop.cli import main
from desktop.resources import resource as shipped
small, big, out = sys.argv[1:4]
assert main(["check", small, "--quiet"]) == 0
assert main(["import", small, "--quiet"]) == 0
soft, hard = resource.getrlimit(resource.RLIMIT_AS)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
told = []
for room in (1, 4, 16, 32):
    resource.setrlimit(resource.RLIMIT_AS, (used + room * 1024 * 1024, hard))
    for command in (["check", big, "--json"], ["import", big], ["print", "agreement", big, "--out", out]):
        sys.stdout = open("/dev/null", "w")
        told.append(main(command))
        sys.stdout = sys.__stdout__
resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
assert main(["households", "--quiet"]) == 0
print(json.dumps(told))
"""


def test_without_memory_a_command_is_given_up_and_the_program_lives(
    tmp_path: Path, mueller: Plan, survived: Callable[..., None]
) -> None:
    small, big, words = tmp_path / "small.json", tmp_path / "big.json", tmp_path / "words"
    small.write_bytes(write_plan(mueller))
    words.write_text("vier Worte aus dem Garten\n", encoding="utf-8")
    many = [replace(mueller.tasks[0], id=f"t{n}", title="x" * 2000) for n in range(6000)]
    big.write_bytes(write_plan(replace(put(mueller, *many), household=replace(mueller.household, id="big"))))
    environment = {
        **os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "LANG": "C",
        "NAHTSTELLE_PASSPHRASE_FILE": str(words), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "MALLOC_ARENA_MAX": "1",
    }  # fmt: skip
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        [sys.executable, "-c", STARVE, small, big, tmp_path / "out.pdf"],
        env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    statuses = [int(one) for one in done.stdout.splitlines()[-1].strip("[]").split(",")]
    assert set(statuses) <= {0, 1}
    assert 1 in statuses
    assert "Traceback" not in done.stderr
    assert "Erika" not in done.stderr
    survived("35", "no memory in check, import and print: given up, the program lives", len(statuses))
