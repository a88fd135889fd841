"""Reading a damaged database: every row that can be reached from either side of what is broken."""

import heapq
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage import database

FRUITLESS = 100
"""After so many looks at a table that found nothing more, the rest counts as lost; wide gaps are looked into first."""

LAST = (1 << 63) - 1

Found = dict[str, Any]
"""A row by the names of its columns."""


@dataclass(slots=True)
class Fragments:
    """A damaged database, opened so that nothing of it is changed. After an error it has to be opened anew."""

    path: Path
    key: bytes | bytearray
    _connection: Any = field(default=None, init=False)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def rows(self, table: str, key: str, keep: Callable[[Found], bool] = lambda _row: True) -> tuple[list[Found], bool]:
        """The rows of a table whose numbers in the column ``key`` can be reached, and whether those are all.

        Only those that ``keep`` wants are given back.
        """
        found: dict[int, Found] = {}
        gaps = [(-LAST, 0, LAST)]  # the widest first
        fruitless, whole = 0, True
        while gaps and fruitless < FRUITLESS:
            _width, first, last = heapq.heappop(gaps)
            before_look = len(found)
            reached, after = self._walk(table, key, (first, last), "ASC", keep)
            found.update(reached)
            if after is None:
                continue
            whole = False
            reached, before = self._walk(table, key, (after, last), "DESC", keep)
            found.update(reached)
            fruitless = 0 if len(found) > before_look else fruitless + 1
            if before is not None and before > after:
                middle = (after + before) // 2
                for low, high in ((after, middle), (middle + 1, before)):
                    heapq.heappush(gaps, (low - high, low, high))
        return [found[number] for number in sorted(found)], whole

    def has(self, table: str) -> bool:
        """Whether there is such a table, as far as can be read: an older vault has fewer."""
        rows, _whole = self.some("sqlite_master", "type = 'table' AND name = ?", (table,))
        return bool(rows)

    def some(self, table: str, where: str, values: Sequence[object]) -> tuple[list[Found], bool]:
        """The rows for which ``where`` holds, as far as they can be read from the first on, and whether all were."""
        rows: list[Found] = []
        try:
            for row in self._select(table, where, values):
                rows.append(row)  # noqa: PERF402 - those before the error are kept
        except sqlcipher.Error:
            self.close()
            return rows, False
        return rows, True

    def _walk(
        self, table: str, key: str, span: tuple[int, int], way: str, keep: Callable[[Found], bool]
    ) -> tuple[dict[int, Found], int | None]:
        """Rows from one end of a span, and the next number behind the last that was reached; ``None``: all of them."""
        found: dict[int, Found] = {}
        number = span[0] - 1 if way == "ASC" else span[1] + 1
        try:
            for row in self._select(table, f'"{key}" BETWEEN ? AND ? ORDER BY "{key}" {way}', span):
                number = row[key]
                if keep(row):
                    found[number] = row
        except sqlcipher.Error:
            self.close()
            return found, number + 1 if way == "ASC" else number - 1
        return found, None

    def _select(self, table: str, where: str, values: Sequence[object]) -> Iterator[Found]:
        cursor = self._open().execute(f'SELECT * FROM "{table}" WHERE {where}', tuple(values))  # noqa: S608 - own names
        names = [column[0] for column in cursor.description]
        for row in cursor:
            yield dict(zip(names, row, strict=True))

    def _open(self) -> Any:  # noqa: ANN401 - the driver has no types
        if self._connection is None:
            with database.in_words():
                self._connection = database.connect(self.path, self.key, mode="ro", damaged=True)
        return self._connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with suppress(sqlcipher.Error):
            self.close()
