"""Bringing a vault to the schema of this version: wholly, or not at all.

Alembic and SQLAlchemy are imported only when there is something to do; a vault that is up to date never pays for it.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory
    from sqlalchemy import Connection, Engine

from desktop.domain.errors import VaultError
from desktop.storage import database
from desktop.storage.database import Cursor
from desktop.storage.errors import VaultDamaged, VaultTooNew
from desktop.storage.revisions import KNOWN_REVISIONS, REVISION
from desktop.texts import QT_TR_NOOP

SCRIPTS = Path(__file__).parent / "migrations"
"""A real folder of files, in a checkout, a wheel and a frozen build."""


def revision_of(cursor: Cursor) -> str | None:
    """The revision a vault is at, ``None`` where it has no schema at all."""
    if not cursor.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = cursor.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def needed(revision: str | None, folder: Path) -> bool:
    """Whether a vault at ``revision`` has to be migrated.

    Raises ``VaultTooNew`` where a newer program wrote it, ``VaultDamaged`` where it has no revision.
    """
    if revision is None:
        raise VaultDamaged(
            QT_TR_NOOP("Der Tresor in {folder} ist leer oder unvollständig. Bitte eine Sicherung wiederherstellen."),
            folder=folder,
        )
    if revision not in KNOWN_REVISIONS:
        raise VaultTooNew(
            QT_TR_NOOP(
                "Der Tresor in {folder} stammt von einer neueren Version von Nahtstelle. Es wurde nichts verändert. "
                "Bitte Nahtstelle aktualisieren."
            ),
            folder=folder,
        )
    return revision != REVISION


def upgrade(engine: "Engine", scripts: Path = SCRIPTS, revision: str = REVISION) -> None:
    """Run the missing revisions in one transaction; the caller made and checked a backup before.

    ``engine`` has foreign keys switched off, because rebuilding a table with them on deletes its children silently.
    They are checked before the commit, as are the numbers of rows and the whole file.
    """
    with engine.begin() as connection:
        before = row_counts(connection)
        _run_revisions(connection, scripts, revision)
        _refuse_loss(before, row_counts(connection))
        _refuse_broken(connection)


def bring_up_to_date(path: Path, database_key: bytes | bytearray) -> None:
    """Run the missing revisions on the database at ``path``. Raises as ``upgrade``, in words where there are some."""
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 - half a second, as with alembic below

    engine = engine_for(path, database_key)
    try:
        with database.in_words():
            upgrade(engine)
    except DBAPIError as error:
        raise database.told(error.orig or error) from error
    finally:
        engine.dispose()


def engine_for(path: Path, database_key: bytes | bytearray) -> "Engine":
    """What alembic works with: one connection that writes, with foreign keys switched off."""
    import sqlcipher3.dbapi2 as sqlcipher  # noqa: PLC0415
    from sqlalchemy import create_engine, event  # noqa: PLC0415
    from sqlalchemy.pool import StaticPool  # noqa: PLC0415

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: database.connect(path, database_key, foreign_keys=False),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _begin_immediate(connection: "Connection") -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def row_counts(connection: "Connection") -> Mapping[str, int]:
    """How many rows each ordinary table has."""
    names = [
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
            " AND name <> 'alembic_version'"
        )
    ]
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - a name of the schema
        for name in names
    }


def _run_revisions(connection: "Connection", scripts: Path, revision: str) -> None:
    from alembic.config import Config  # noqa: PLC0415 - 0.3 s that a vault which is up to date need not pay
    from alembic.runtime.environment import EnvironmentContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    steps = EnvironmentContext(config, script, fn=_missing_steps(script, revision), destination_rev=revision)
    with steps as environment:
        environment.configure(connection=connection, transactional_ddl=False, render_as_batch=True)
        environment.run_migrations()


def _missing_steps(script: "ScriptDirectory", revision: str) -> Callable[..., Any]:
    return lambda current, _context: script._upgrade_revs(revision, current)  # noqa: SLF001 - alembic's own command does


def _refuse_loss(before: Mapping[str, int], after: Mapping[str, int]) -> None:
    lost = sorted(name for name, rows in before.items() if after.get(name, 0) < rows)
    if lost:
        raise VaultError(
            QT_TR_NOOP("Die Umstellung hätte Einträge verloren ({tables}) und wurde zurückgenommen."),
            tables=", ".join(lost),
        )


def _refuse_broken(connection: "Connection") -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
    found = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    if broken or found != "ok":
        raise VaultError(QT_TR_NOOP("Die Umstellung des Tresors ging nicht auf und wurde zurückgenommen."))
