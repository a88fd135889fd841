"""A migration happens wholly or not at all, and never loses a row."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent, indent

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import database, key_file, keys, migrate
from desktop.storage.revisions import KNOWN_REVISIONS, REVISION
from desktop.storage.vault import Vault
from tests.storage.vaults import CHEAP, new_vault

NEXT = "9998"


def upgraded(vault: Vault, tmp_path: Path, body: str) -> None:
    """Close the vault and run one more revision with this body."""
    versions = tmp_path / "scripts/versions"
    versions.mkdir(parents=True)
    for path in (migrate.SCRIPTS / "versions").glob("v*.py"):
        (versions / path.name).write_bytes(path.read_bytes())
    head = f"import sqlalchemy as sa\nfrom alembic import op\nrevision = '{NEXT}'\ndown_revision = '{REVISION}'\n"
    (versions / "next.py").write_text(f"{head}def upgrade():\n{indent(dedent(body), '    ')}")
    key = bytes(vault._key)
    vault.close()
    engine: Engine = migrate.engine_for(vault.places.database, key)
    try:
        migrate.upgrade(engine, tmp_path / "scripts", NEXT)
    finally:
        engine.dispose()


def look(vault: Vault, sql: str) -> object:
    with Vault.open(vault.places.folder, [CHEAP]) as opened, opened.reading() as cursor:
        return cursor.execute(sql).fetchall()


def test_the_revision_of_the_program_is_the_last_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [REVISION]
    assert tuple(step.revision for step in reversed(list(scripts.walk_revisions()))) == KNOWN_REVISIONS


def test_an_open_vault_never_imports_alembic(tmp_path: Path) -> None:
    new_vault(tmp_path / "vault").close()
    code = (
        "import sys; from pathlib import Path; from desktop.storage.vault import Vault;"
        "from tests.storage.vaults import CHEAP; Vault.open(Path(sys.argv[1]), [CHEAP]).close();"
        "print('alembic' in sys.modules, 'keyring' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "vault"], capture_output=True, check=True)
    assert done.stdout == b"False False\n"


def test_a_revision_that_fails_halfway_leaves_no_trace(tmp_path: Path, mueller: Plan) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.save(None, mueller)
    body = """
        op.create_table('half', sa.Column('a', sa.Integer))
        op.execute("INSERT INTO guard VALUES ('migration')")
        op.execute("UPDATE task SET title = 'weg'")
        op.drop_table('conflict')
        raise RuntimeError('boom')
    """
    with pytest.raises(RuntimeError, match="boom"):
        upgraded(vault, tmp_path, body)
    assert look(vault, "SELECT name FROM sqlite_master WHERE name IN ('half', 'conflict')") == [("conflict",)]
    with Vault.open(vault.places.folder, [CHEAP]) as opened:
        assert opened.load("mueller") == mueller
        assert opened.journal.verify().whole


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("op.execute('DELETE FROM meta')", "Einträge verloren .meta."),
        ("op.execute('DROP TABLE task')", "Einträge verloren .task."),
        (
            """
            op.execute("INSERT INTO guard VALUES ('migration')")
            op.execute("INSERT INTO need (hh, rid, id) VALUES (77, 1, '1')")
            """,
            "ging nicht auf",
        ),
    ],
)
def test_a_revision_that_loses_rows_or_references_is_taken_back(
    tmp_path: Path, mueller: Plan, body: str, sentence: str
) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.save(None, mueller)
    with pytest.raises(VaultError, match=sentence):
        upgraded(vault, tmp_path, body)
    with Vault.open(vault.places.folder, [CHEAP]) as opened:
        assert opened.load("mueller") == mueller


def test_a_table_that_others_point_to_can_be_rebuilt_without_losing_them(tmp_path: Path, mueller: Plan) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.save(None, mueller)
    body = """
        op.execute("INSERT INTO guard VALUES ('migration')")
        with op.batch_alter_table('household', recreate='always') as batch:
            batch.add_column(sa.Column('colour', sa.Text))
        op.execute("DELETE FROM guard")
    """
    upgraded(vault, tmp_path, body)
    key = keys.open_slots(key_file.read(vault.places.keys, vault.places.keys_copy), [CHEAP])
    connection = database.connect(vault.places.database, key)
    try:
        assert connection.execute("SELECT count(*) FROM task").fetchone()[0] == len(mueller.tasks)
        assert connection.execute("SELECT colour FROM household").fetchall() == [(None,)]
    finally:
        connection.close()
