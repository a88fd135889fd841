"""Finding households by words that people type: without umlauts, accents or capitals, from the first letters on.

Names of households, people and tasks are found from the first letter; notes, which is whatever else people wrote, from
the third. What is found by a name stands before what is found by a note.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop.domain.fields import FIELDS
from desktop.domain.fields import Kind as What
from desktop.domain.folding import fold
from desktop.domain.plan import Address
from desktop.storage.database import Cursor
from desktop.storage.kinds import HOUSEHOLD, KINDS, Kind
from desktop.storage.rows import ENTITY_OF, Value

VERSION = "3"
"""Of what is found by which words; a vault with another one finds them anew when it is opened."""

NOTES_FROM = 3
"""Letters that a word must have to be looked for in notes, and for what is found to be ranked."""

NAMES: Mapping[str, str] = MappingProxyType({"household": "name", "participant": "name", "task": "title"})
"""The kinds that have a name, and which column holds it."""

_NO_NOTES = frozenset({"language", "recurrence", "flag", "channel", "person", "phone", "email", "postcode", "timezone"})


def _notes(kind: Kind) -> tuple[str, ...]:
    """The columns with what people wrote in their own words beside a name."""
    fields = FIELDS[ENTITY_OF[kind.table]] + (FIELDS[Address] if kind is HOUSEHOLD else ())
    written = [field.name for field in fields if field.kind is What.TEXT and field.name not in _NO_NOTES]
    extra = [name for name in kind.numbers if name.endswith("extra")]
    return tuple(name for name in (*written, *extra) if name != NAMES.get(kind.table) and name in kind.numbers)


NOTES: Mapping[str, tuple[str, ...]] = MappingProxyType({kind.table: _notes(kind) for kind in KINDS})
"""By kind, the columns that are looked through as notes."""


# --- finding


_FOUND = "FROM (SELECT rowid AS hit FROM search WHERE search MATCH ?) JOIN search_text ON rid = hit"
_NAMED = f"SELECT DISTINCT hh {_FOUND}"
_PLACE = f"2 * iif(rid = hh, {HOUSEHOLD.number}, (SELECT tbl FROM rowmap WHERE rowmap.rid = search_text.rid))"  # noqa: S608
_RANKED = (
    f"SELECT hh, min(CASE WHEN NOT instr(' ' || name, ?1) THEN {2 * len(KINDS)}"
    f" WHEN instr(' ' || name || ' ', ?1 || ' ') THEN {_PLACE} - 2 ELSE {_PLACE} - 1 END)"
    f" {_FOUND.replace('?', '?2')} GROUP BY hh"
)
"""Which names begin with the word is asked in SQL: most hits are notes, and need no look at what they are."""


def households_with(cursor: Cursor, words: str) -> Mapping[int, int] | None:
    """The row numbers of households in which every word begins a word, with their ranks; ``None`` for no words.

    A rank is lower the better the words were found: 0 throughout where all are shorter than three letters.
    """
    found: dict[int, int] | None = None
    for word in fold(words).split():
        hits = _ranked(cursor, word) if len(word) >= NOTES_FROM else _named(cursor, word)
        found = hits if found is None else {hh: rank + hits[hh] for hh, rank in found.items() if hh in hits}
    return found


def _named(cursor: Cursor, word: str) -> dict[int, int]:
    return dict.fromkeys([hh for (hh,) in cursor.execute(_NAMED, (f'name : "{word}"*',)).fetchall()], 0)


def _ranked(cursor: Cursor, word: str) -> dict[int, int]:
    return dict(cursor.execute(_RANKED, (f" {word}", f'"{word}"*')).fetchall())


def _rank(word: str, kind: int, name: str) -> int:
    """Household before person before task before note; a whole word before its beginning. As ``_RANKED``."""
    words = name.split()
    if word in words:
        return 2 * (kind - 1)
    return 2 * (kind - 1) + 1 if any(one.startswith(word) for one in words) else 2 * len(KINDS)


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: in which household, in which list ("" for the household itself), and its words."""

    household: str
    kind: str
    id: str
    text: str


def hits(cursor: Cursor, words: str, most: int) -> Iterator[Hit]:
    """Entries in which every word begins a word, the best first, at most ``most``."""
    wanted = fold(words).split()
    if not wanted:
        return
    names = "name : " if any(len(word) < NOTES_FROM for word in wanted) else ""
    rows = cursor.execute(
        "SELECT rid, hh, tbl, id, name FROM (SELECT rowid AS rid FROM search WHERE search MATCH ?)"
        " JOIN search_text USING (rid) JOIN rowmap USING (rid, hh)",
        (names + "(" + " AND ".join(f'"{word}"*' for word in wanted) + ")",),
    ).fetchall()
    ranked = sorted(rows, key=lambda row: (sum(_rank(word, row[2], row[4]) for word in wanted), row[4], row[0]))
    kinds = {kind.number: kind for kind in KINDS}
    for rid, hh, number, own, _name in ranked[:most]:
        kind = kinds[number]
        home = cursor.execute("SELECT id FROM household WHERE rid = ?", (hh,)).fetchone()[0]
        columns = [*([NAMES[kind.table]] if kind.table in NAMES else []), *NOTES[kind.table]]
        said = next(_values(cursor, kind, columns, rid, hh))[2:]
        texts = [str(text) for text in said if text]
        best = next((text for text in texts if any(word in fold(text) for word in wanted)), texts[0])
        yield Hit(home, kind.list, own, best)


# --- keeping


def searched(kind: Kind, values: Mapping[str, Value]) -> tuple[str, str]:
    """The folded name and notes of a row."""
    name = NAMES.get(kind.table)
    note = " ".join(fold(text) for column in NOTES[kind.table] for text in _texts(column, values[column]))
    return fold(str(values[name])) if name else "", note


def touches(kind: Kind, columns: Iterable[str]) -> bool:
    """Whether any of these columns is one that is searched."""
    return any(column == NAMES.get(kind.table) or column in NOTES.get(kind.table, ()) for column in columns)


def _texts(column: str, value: Value) -> Iterable[str]:
    if not isinstance(value, str):
        return ()
    if column.endswith("extra") or column in ("qualifications", "requires"):
        return _strings(json.loads(value))
    return (value,)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def keep_words(cursor: Cursor, kind: Kind, rid: int, hh: int, values: Mapping[str, Value]) -> None:
    """Let a row be found by its words; ``values`` are those of all its columns. Records are not searched."""
    forget_words(cursor, rid)
    if kind.table not in NOTES:
        return
    name, note = searched(kind, values)
    if name or note:
        cursor.execute("INSERT INTO search_text (rid, hh, name, note) VALUES (?, ?, ?, ?)", (rid, hh, name, note))


def forget_words(cursor: Cursor, rid: int) -> None:
    """Let a row no longer be found; its words leave the file."""
    cursor.execute("DELETE FROM search_text WHERE rid = ?", (rid,))


def outdated(cursor: Cursor) -> bool:
    """Whether the words were kept by another version of this room."""
    found = cursor.execute("SELECT value FROM meta WHERE key = 'search'").fetchone()
    return found is None or found[0] != VERSION


def refresh(cursor: Cursor) -> None:
    """Keep the words of all rows anew.

    The index is dropped and built once: row by row, forgetting securely takes a gigabyte of plans more than an hour.
    """
    following = cursor.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_after\\_%' ESCAPE '\\'"
    ).fetchall()
    for name, _sql in following:
        cursor.execute(f'DROP TRIGGER "{name}"')
    cursor.execute("DELETE FROM search_text")
    cursor.executemany("INSERT INTO search_text (rid, hh, name, note) VALUES (?, ?, ?, ?)", list(expected(cursor)))
    cursor.execute("INSERT INTO search (search) VALUES ('rebuild')")
    for _name, sql in following:
        cursor.execute(sql)
    cursor.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('search', ?)", (VERSION,))


def expected(cursor: Cursor) -> Iterator[tuple[int, int, str, str]]:
    """What has to be kept of all rows that there are: row, household, name, notes."""
    for kind in KINDS:
        columns = [*([NAMES[kind.table]] if kind.table in NAMES else []), *NOTES[kind.table]]
        for rid, hh, *values in _values(cursor, kind, columns):
            name, note = searched(kind, dict(zip(columns, values, strict=True)))
            if name or note:
                yield rid, hh, name, note


def _values(
    cursor: Cursor, kind: Kind, columns: Iterable[str], rid: int | None = None, hh: int | None = None
) -> Iterator[tuple[int, int, *tuple[Value, ...]]]:
    names = ", ".join(f'"{column}"' for column in columns)
    home = "rid" if kind is HOUSEHOLD else "hh"
    where = "" if rid is None else f" WHERE rid = ? AND {home} = ?"
    sql = f'SELECT rid, {home}, {names} FROM "{kind.table}"{where}'  # noqa: S608 - own names
    yield from cursor.execute(sql, () if rid is None else (rid, hh)).fetchall()
