"""Fixtures: an open vault, the example household, and the table that closes a run of this folder."""

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.plan import Plan
from desktop.storage.vault import Vault
from tests.faults.nursery import Nursery
from tests.storage.vaults import example, new_vault

TIMES = int(os.environ.get("NAHTSTELLE_FAULTS", "1"))
"""How much more often than usual chance is tried; a nightly run takes 10."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the faults of one test. ``lost``: acknowledged entries that were gone afterwards."""

    row: str
    what: str
    tried: int
    lost: int


_TALLIES = pytest.StashKey[list[Tally]]()
_FAILED = pytest.StashKey[list[str]]()
_SKIPPED = pytest.StashKey[list[tuple[str, str]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_TALLIES], config.stash[_FAILED], config.stash[_SKIPPED] = [], [], []


@pytest.fixture
def survived(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Notes for the closing table that so many faults of a row of the matrix were tried and withstood.

    It stands at the end of a test, behind all that it demands: a fault that was not withstood is never noted.
    """

    def note(row: str, what: str, tried: int, lost: int = 0) -> None:
        if tried:
            request.config.stash[_TALLIES].append(Tally(row, what, tried, lost))

    return note


@pytest.fixture
def read_only_place(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Makes a folder one that nothing can be written to: by a mount, or by its rights."""
    mounted: list[Path] = []

    def protect(folder: Path) -> None:
        if os.geteuid():
            folder.chmod(0o500)
            return
        bound = subprocess.run(["mount", "--bind", folder, folder], capture_output=True, check=False)
        if bound.returncode:
            pytest.skip("this system lets nobody mount, and nothing else is read-only for its owner")
        mounted.append(folder)
        subprocess.run(["mount", "-o", "remount,ro,bind", folder, folder], check=True)

    yield protect
    for folder in mounted:
        subprocess.run(["umount", folder], check=True)
    for folder in tmp_path.iterdir():
        folder.chmod(0o700)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Iterator[None]:  # what pytest gives and takes here
    report = yield
    if "tests/faults" in item.nodeid and report.failed:  # type: ignore[attr-defined]
        item.config.stash[_FAILED].append(item.nodeid)
    elif "tests/faults" in item.nodeid and report.skipped:  # type: ignore[attr-defined]
        _file, _line, reason = report.longrepr  # type: ignore[attr-defined]
        item.config.stash[_SKIPPED].append((item.nodeid, reason))
    return report  # type: ignore[return-value]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    tallies, failed, skipped = config.stash[_TALLIES], config.stash[_FAILED], config.stash[_SKIPPED]
    if not (tallies or failed or skipped):
        return
    out = terminalreporter
    out.section("faults")
    out.write_line(f"{'row':>4}  {'fault':72} {'tried':>6} {'survived':>8} {'lost entries':>12}")
    rows: dict[tuple[int, str], list[Tally]] = {}
    for tally in tallies:
        rows.setdefault((int(tally.row), tally.what), []).append(tally)
    for (row, what), same in sorted(rows.items()):
        tried, lost = sum(tally.tried for tally in same), sum(tally.lost for tally in same)
        out.write_line(f"{row:>4}  {what:72} {tried:>6} {tried:>8} {lost:>12}")
    tried, lost = sum(tally.tried for tally in tallies), sum(tally.lost for tally in tallies)
    out.write_line(f"{'':4}  {'all':72} {tried:>6} {tried:>8} {lost:>12}")
    for test in failed:
        out.write_line(f"      NOT SURVIVED: {test}")
    for test, reason in skipped:
        out.write_line(f"      NOT TRIED:    {test}: {reason.removeprefix('Skipped: ')}")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def mueller() -> Plan:
    return example()


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Children that die on order."""
    with Nursery() as running:
        yield running
