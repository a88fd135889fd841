"""Type-ahead search, key stroke by key stroke through the vault, against the same FTS5 queries on a bare connection."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.figure import Figure, side_by_side
from benchmarks.households import plans
from benchmarks.large import named
from desktop.storage import database, open_or_create_demo
from desktop.storage.search import NOTES_FROM, fold, households_with
from desktop.storage.vault import Vault

STORED, AT_ONCE = 10_000, 500
TYPED = ("wisni", "muel", "yild", "dord", "schne", "kowal", "ozde", "luka")


def measure(short: bool = False) -> Figure:
    """The words of ``TYPED``, looked for after each letter."""
    with tempfile.TemporaryDirectory() as folder, open_or_create_demo(Path(folder, "vault")) as vault:
        for first in range(0, STORED // (10 if short else 1), AT_ONCE):
            vault.add(named(plan, first + n) for n, plan in enumerate(plans(AT_ONCE, seed=first)))
        strokes = [word[:end] for word in TYPED for end in range(1, len(word) + 1)]
        with closing(database.connect(vault.places.database, vault._key)) as connection:  # noqa: SLF001
            ours, peer = side_by_side(_ours(vault, strokes), _peer(connection, strokes), rounds=5 if short else 11)
    return Figure(
        number=8,
        what="type-ahead search, a key stroke",
        ours_ms=ours / len(strokes),
        peer_ms=peer / len(strokes),
        ratio=ours / peer,
        target=1.5,
        at_least=False,
    )


def _ours(vault: Vault, strokes: list[str]) -> Callable[[], None]:
    def search() -> None:
        for typed in strokes:
            with vault.reading() as cursor:
                households_with(cursor, typed)

    return search


def _peer(connection: database.Connected, strokes: list[str]) -> Callable[[], None]:
    """What FTS5 itself takes to find the rows and SQLite to say whose they are."""
    sql = "SELECT hh, name FROM (SELECT rowid AS rid FROM search WHERE search MATCH ?) JOIN search_text USING (rid)"
    questions = [(f'"{fold(t)}"*' if len(fold(t)) >= NOTES_FROM else f'name : "{fold(t)}"*',) for t in strokes]

    def search() -> None:
        for question in questions:
            connection.execute(sql, question).fetchall()

    return search
