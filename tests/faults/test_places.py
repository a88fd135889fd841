"""Rows 11, 14, 20 and 33 of the fault matrix: odd places, odd clocks, and a lid that is closed in mid-sentence."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import create_vault, log, surroundings
from desktop.storage.backup import Reason
from desktop.storage.errors import UnsuitablePlace, VaultReadOnly
from desktop.storage.keeping import kept
from desktop.storage.surroundings import Doubt
from desktop.storage.vault import Vault
from desktop.ui.idle import IdleClock
from tests.storage.vaults import CHEAP, WORDS, new_vault

SYNCED = ["Dropbox", "OneDrive", "OneDrive - Caritas", "Nextcloud", "ownCloud", "Google Drive", "My Drive",
          "Meine Ablage", "iCloud Drive", "Mobile Documents", "MagentaCLOUD", "HiDrive", "pCloud Drive", "MEGA",
          "MEGAsync", "Seafile",
          "Syncthing", "Resilio Sync", "Box", "Tresorit", "luckycloud", "Proton Drive", "Koofr"]  # fmt: skip
MARKS = [".dropbox.cache", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log", ".sync_1a2b.db", "._sync_3c.db",
         ".csync_journal.db", ".seafile-data"]  # fmt: skip
NETWORK = ["cifs", "smb3", "nfs", "nfs4", "9p", "fuse.sshfs", "fuse.rclone", "fuse.davfs2"]


# --- row 11


def test_on_a_medium_that_cannot_be_written_the_vault_opens_for_reading(
    tmp_path: Path, mueller: Plan, read_only_place: Callable[[Path], None], survived: Callable[..., None]
) -> None:
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, mueller)
    read_only_place(tmp_path / "vault")
    started = time.monotonic()
    with Vault.open(tmp_path / "vault", [CHEAP]) as vault:
        assert time.monotonic() - started < 2
        assert vault.read_only
        assert vault.load("mueller") == mueller
        assert vault.households("mueller")
        for refused in (
            lambda: vault.save(mueller, mueller.__class__(**{**_fields(mueller), "needs": ()})),
            lambda: vault.keep_draft("a", "b", "c"),
            lambda: vault.rotate_key([CHEAP]),
        ):
            with pytest.raises(VaultReadOnly, match="nicht ändern"):
                refused()
        with pytest.raises(VaultError):
            vault.backups.make(Reason.ASKED)
        vault.lock()
        vault.unlock([CHEAP])
        told: list[VaultError] = []
        with kept(vault, told.append):
            assert vault.load("mueller") == mueller
        assert [type(one) for one in told] == [VaultReadOnly]
    survived("11", "medium that cannot be written: opens for reading", 1)


def _fields(plan: Plan) -> dict[str, object]:
    return {name: getattr(plan, name) for name in plan.__slots__}


# --- row 14


def test_no_vault_is_made_where_other_programs_copy_files(tmp_path: Path, survived: Callable[..., None]) -> None:
    for name in SYNCED:
        folder = tmp_path / name / "Pläne" / "vault"
        with pytest.raises(UnsuitablePlace, match="abgeglichen"):
            create_vault(folder, WORDS)
        assert not folder.exists()
    for mark in MARKS:
        (tmp_path / f"x{mark}").mkdir()
        (tmp_path / f"x{mark}" / mark).touch()
        with pytest.raises(UnsuitablePlace):
            create_vault(tmp_path / f"x{mark}" / "vault", WORDS)
    assert surroundings.of_place(tmp_path / "Dropboxen" / "Boxer" / "vault") == []
    survived("14", "folders that other programs copy: no vault is made", len(SYNCED) + len(MARKS))


def test_no_vault_is_made_on_another_computer(tmp_path: Path, survived: Callable[..., None]) -> None:
    mounts = tmp_path / "mounts"
    for kind in NETWORK:
        mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {tmp_path}/mit\\040Abstand {kind} rw 0 0\n")
        (found,) = surroundings.of_place(tmp_path / "mit Abstand" / "vault", mounts)
        assert found.doubt is Doubt.NETWORK
        assert surroundings.of_place(tmp_path / "daheim" / "vault", mounts) == []
    (found,) = surroundings.of_place(Path("//server/share/vault"), mounts)
    assert found.doubt is Doubt.NETWORK
    survived("14", "file systems on other computers: told", len(NETWORK) + 1)


@pytest.mark.parametrize("name", ["vault (conflicted copy 2026-11-22).db", "vault.sync-conflict-20261122.db",
                                  "vault (Katrins Konflikt).db", "vault - Kopie.db", "vault (1).db"])  # fmt: skip
def test_a_second_version_beside_the_vault_is_told(tmp_path: Path, name: str, survived: Callable[..., None]) -> None:
    with new_vault(tmp_path / "vault") as vault:
        assert vault.doubts() == []
        (tmp_path / "vault" / name).touch()
        assert [found.doubt for found in vault.doubts()] == [Doubt.CONFLICT]
    survived("14", "a second version beside the vault: told", 1)


# --- row 20


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(days=5 * 365), timedelta(hours=-1)])
def test_a_clock_that_jumps_changes_no_order_and_removes_nothing(
    vault: Vault, mueller: Plan, jump: timedelta, monkeypatch: pytest.MonkeyPatch, survived: Callable[..., None]
) -> None:
    def titled(title: str) -> Plan:
        first, *others = mueller.tasks
        return mueller.__class__(
            **{**_fields(mueller), "tasks": (first.__class__(**{**_task(first), "title": title}), *others)}
        )

    now, titles = datetime.now(UTC), ["eins", "zwei", "drei", "vier"]
    vault.save(None, titled("null"))
    made = [vault.backups.make(Reason.ASKED, now - timedelta(hours=hours)).backup for hours in range(60, 0, -3)]
    before = [one.name for one in vault.backups]
    real = time.time_ns

    def jumping() -> int:
        return real() + int(jump.total_seconds() * 1e9)

    for number, title in enumerate(titles):  # before, during and after the jump
        monkeypatch.setattr(log.time, "time_ns", jumping if number in (1, 2) else real)
        vault.save(titled((["null", *titles])[number]), titled(title))
    monkeypatch.undo()
    told = [row.change.after for row in vault.journal.history("mueller", "tasks", mueller.tasks[0].id, "title")]
    assert told == titles[::-1]
    assert vault.load("mueller").tasks[0].title == "vier"
    assert vault.journal.verify().whole
    assert [found.doubt for found in vault.doubts()] == ([Doubt.CLOCK] if jump > timedelta(0) else [])
    vault.backups.make(Reason.ASKED, now + jump)
    assert {*before} <= {one.name for one in vault.backups} or jump == timedelta(hours=-1)
    assert made
    survived("20", "clock jumps: order, log and backups stay", 1)


def _task(task: object) -> dict[str, object]:
    return {name: getattr(task, name) for name in task.__slots__}  # type: ignore[attr-defined]


@pytest.mark.parametrize("leap", [timedelta(days=400), timedelta(days=5 * 366), timedelta(days=60)])
def test_on_the_day_of_a_leap_nothing_is_proposed_to_be_erased(
    vault: Vault, mueller: Plan, leap: timedelta, survived: Callable[..., None]
) -> None:
    vault.save(None, mueller)
    today = datetime.now(UTC).date()
    vault.could_be_erased(today)
    assert vault.could_be_erased(today + leap) == ()
    later = vault.could_be_erased(today + leap + timedelta(days=1))  # a clock that stays is believed
    assert bool(later) == (leap > timedelta(days=1500))
    assert vault.load("mueller") == mueller
    survived("20", "clock leaps ahead: nothing is proposed to be erased", 1)


def test_a_year_before_the_invention_of_time_breaks_nothing(
    vault: Vault, mueller: Plan, monkeypatch: pytest.MonkeyPatch, survived: Callable[..., None]
) -> None:
    monkeypatch.setattr(log.time, "time_ns", lambda: 0)
    vault.save(None, mueller)
    assert vault.households()[0].changed_at.year == 1970
    assert vault.doubts() == []
    assert vault.journal.verify().whole
    survived("20", "clock at 1970", 1)


# --- row 33


class Clocks:
    """Two clocks that a test moves; the steady one stands still while the computer sleeps."""

    def __init__(self) -> None:
        self.wall, self.steady = 1_000_000.0, 500.0

    def work(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds

    def idle_clock(self) -> IdleClock:
        return IdleClock(wall=lambda: self.wall, steady=lambda: self.steady)


def test_after_ten_minutes_by_the_wall_it_is_time_to_lock() -> None:
    clocks = Clocks()
    idle = clocks.idle_clock()
    for _ in range(119):
        clocks.work(5)
        assert not idle.over()
    clocks.work(5)
    assert idle.over()
    idle.touch()
    assert not idle.over()


def test_whoever_works_is_not_locked_out() -> None:
    clocks = Clocks()
    idle = clocks.idle_clock()
    for _ in range(1000):
        clocks.work(5)
        assert not idle.over()
        idle.touch()


@pytest.mark.parametrize(
    ("wall", "steady"), [(8 * 3600, 0), (90, 0), (8 * 3600, 8 * 3600), (-400 * 86400, 0), (5e8, 0)]
)
def test_a_sleep_or_a_set_clock_locks_at_the_next_look_and_the_draft_is_there(
    vault: Vault, wall: float, steady: float, survived: Callable[..., None]
) -> None:
    clocks = Clocks()
    idle = clocks.idle_clock()
    clocks.work(5)
    assert not idle.over()
    vault.keep_draft("week", "mueller", "Tabletten am Mo")
    clocks.wall += wall
    clocks.steady += steady
    clocks.work(5)
    started = time.monotonic()
    assert idle.over()
    vault.lock()
    assert time.monotonic() - started < 1
    assert idle.over()  # and it stays so until somebody is there again
    started = time.monotonic()
    vault.unlock([CHEAP])
    assert time.monotonic() - started < 1.5
    assert [draft.words for draft in vault.drafts()] == ["Tabletten am Mo"]
    survived("33", "asleep, or the clock set, in mid-sentence: locked, the draft is there", 1)
