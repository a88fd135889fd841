"""Row 30 of the fault matrix: whatever goes wrong with people's data on hand, no log and no crash text has a word.

Every text of a plan is a canary, every id too. Errors are raised in every command, every call of the store, in other
threads, in what nobody waits for and in libraries; then ``errors.log``, standard error and the crash page are searched.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop import app, cli
from desktop.commands.common import FAILED
from desktop.domain.errors import NahtstelleError
from desktop.domain.fields import FIELDS, Kind
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Note
from desktop.exchange.plan_file import write_plan
from desktop.storage.vault import Vault
from desktop.ui.crash import CrashGuard, CrashPage, places
from tests.faults.canaries import CANARY, HOME, NO_WORDS, PLAN, Chirp, raises
from tests.storage.vaults import WORDS, new_vault

ON = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(WORDS, "utf-8")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(passphrase))
    return tmp_path


def written() -> str:
    """All that the program keeps about mistakes."""
    return "".join(path.read_text("utf-8") for path in app.data_folder().glob("errors.log*"))


def silent(*texts: str) -> None:
    for text in (*texts, written()):
        assert CANARY.casefold() not in text.casefold()


# --- commands


def commands() -> dict[str, argparse.ArgumentParser]:
    parser = cli._parser(str)
    (actions,) = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(_flat(actions.choices))


def _flat(
    choices: dict[str, argparse.ArgumentParser], before: str = ""
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for name, parser in choices.items():
        inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
        if inner:
            yield from _flat(inner[0].choices, f"{before}{name} ")
        else:
            yield f"{before}{name}", parser


def needed(parser: argparse.ArgumentParser, file: Path) -> Iterator[str]:
    """Arguments that satisfy a command, whatever it asks for."""
    for action in parser._actions:
        if action.required and not isinstance(action, argparse._HelpAction):
            if action.option_strings:
                yield action.option_strings[-1]
            if action.choices:
                yield str(next(iter(action.choices)))
            elif action.type is Path:
                yield str(file)
            elif action.type is not None:
                yield next(text for text in ("2026-11-23", "5") if _takes(action.type, text))
            else:
                yield HOME


def _takes(kind: Any, text: str) -> bool:
    try:
        kind(text)
    except (ValueError, TypeError, argparse.ArgumentTypeError):
        return False
    return True


@pytest.mark.parametrize("command", ["", *commands()])
def test_every_command_that_makes_a_mistake_is_silent(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    original = argparse.ArgumentParser.parse_args

    def parse_args(self: argparse.ArgumentParser, *arguments: Any, **options: Any) -> argparse.Namespace:
        parsed: argparse.Namespace = original(self, *arguments, **options)
        parsed.run = raises
        return parsed

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse_args)
    file = tmp_path / "plan.json"
    file.write_bytes(write_plan(PLAN))
    arguments = [*command.split(), *(needed(commands()[command], file) if command else ())]
    assert cli.main(arguments) == FAILED
    captured = capsys.readouterr()
    assert "Chirp" in written()
    assert "KeyError" in written()
    silent(captured.out, captured.err)


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (["check", "FILE"], "desktop.cli.check"),
        (["print", "week", "FILE", "--out", "OUT"], "desktop.documents.week.week"),
        (["print", "week", "--household", HOME, "--out", "OUT"], "desktop.storage.plans.read_plans"),
        (["print", "agreement", "--household", HOME, "--out", "OUT"], "desktop.storage.log.append"),
        (["import", "FILE", "--replace"], "desktop.storage.plans.Saving"),
        (["export", "--household", HOME, "--to", "plan", "--out", "OUT"], "desktop.exchange.plan_file.write_plan"),
        (["households", "--search", "Kan"], "desktop.storage.lists._row"),
        (["households"], "desktop.storage.vault.Vault.reading"),
    ],
)
def test_mistakes_deep_within_a_command_are_silent(
    arguments: list[str],
    place: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "plan.json"
    file.write_bytes(write_plan(replace(PLAN, extra="")))
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, PLAN)
    capsys.readouterr()
    monkeypatch.setattr(place, raises)
    names = {"FILE": str(file), "OUT": str(tmp_path / "out")}
    said = [names.get(argument, argument) for argument in arguments]
    assert cli.main([*said, "--store", str(tmp_path / "vault")]) == FAILED
    captured = capsys.readouterr()
    assert "Chirp" in written()
    silent(captured.err)


# --- the store

CALLS: dict[str, Callable[[Vault], object]] = {
    "households": lambda vault: vault.households(CANARY),
    "find": lambda vault: vault.find(CANARY),
    "load": lambda vault: vault.load(HOME),
    "plans": lambda vault: list(vault.plans()),
    "save": lambda vault: vault.save(PLAN, replace(PLAN, needs=()), CANARY),
    "add": lambda vault: vault.add([replace(PLAN, household=replace(PLAN.household, id="other"))], CANARY),
    "delete": lambda vault: vault.delete(PLAN, CANARY),
    "undo": lambda vault: vault.undo(1, CANARY),
    "events": lambda vault: vault.events(HOME),
    "known_of": lambda vault: vault.known_of(HOME, PLAN.participants[0].id),
    "make_version": lambda vault: vault.make_version(PLAN, ON),
    "versions": lambda vault: vault.versions(HOME),
    "answer": lambda vault: vault.save_answer(
        vault.versions(HOME)[0], None, Answer(participant=CANARY, kind=AnswerKind.DIFFERING, on=ON, words=CANARY)
    ),
    "attach": lambda vault: vault.attach(vault.versions(HOME)[0], CANARY, CANARY, CANARY.encode(), on=ON),
    "save_conference": lambda vault: vault.save_conference(
        None,
        Conference(
            id=CANARY,
            household=HOME,
            on=ON,
            title=CANARY,
            present=(CANARY,),
            note=CANARY,
            decisions=(Decision(id=CANARY, text=CANARY, owner=CANARY, about=CANARY),),
        ),
    ),
    "conferences": lambda vault: vault.conferences(HOME),
    "open_decisions": lambda vault: vault.open_decisions(),
    "save_note": lambda vault: vault.save_note(None, Note(id=CANARY, household=HOME, on=ON, text=CANARY, by=CANARY)),
    "notes": lambda vault: vault.notes(HOME),
    "agreed": lambda vault: vault.agreed(HOME),
    "note_output": lambda vault: vault.note_output("week", HOME, CANARY, ON),
    "erase_person": lambda vault: vault.erase_person(HOME, PLAN.participants[1].id),
    "erase_household": lambda vault: vault.erase_household(HOME),
    "could_be_erased": lambda vault: vault.could_be_erased(ON),
    "keep_draft": lambda vault: vault.keep_draft(CANARY, HOME, CANARY),
    "drafts": lambda vault: vault.drafts(),
    "history": lambda vault: vault.journal.history(HOME),
    "verify": lambda vault: vault.journal.verify(),
}


TABLES = (
    "txn",
    "change",
    "rowmap",
    "household",
    "participant",
    "search_text",
    "draft",
    "meta",
    "device",
    "version",
    "content",
)


@pytest.mark.parametrize("table", TABLES)
def test_every_call_of_the_store_that_breaks_is_silent(vault: Vault, table: str, survived: Callable[..., None]) -> None:
    """A table is gone in the middle of work: what the database says of it is turned into a sentence without values."""
    vault.save(None, PLAN)
    with vault.writing("fault") as cursor:
        cursor.execute(f"ALTER TABLE {table} RENAME TO gone")
    broken = 0
    for call in CALLS.values():
        try:
            call(vault)
        except Exception as error:
            broken += 1
            app.log_unexpected(error)
            silent(places(error), *_chain(error))
    assert broken
    survived("30", f"calls of the store without {table}", broken)


def _chain(error: BaseException) -> Iterator[str]:
    """What the messages of an error say, unless it is a refusal that a person is meant to read."""
    here: BaseException | None = error
    while here is not None:
        if not isinstance(here, NahtstelleError):
            yield f"{here} {here!r}"
        here = here.__cause__ or here.__context__


def test_mistakes_of_the_store_leave_places_alone(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, survived: Callable[..., None]
) -> None:
    vault.save(None, PLAN)
    monkeypatch.setattr(Vault, "reading", raises)
    monkeypatch.setattr(Vault, "writing", raises)
    for call in CALLS.values():
        with pytest.raises(Chirp) as caught:
            call(vault)
        app.log_unexpected(caught.value)
        silent(places(caught.value))
    assert written().count("Chirp") == len(CALLS)
    survived("30", "mistakes in calls of the store", len(CALLS))


def test_the_log_is_put_aside_when_it_grows_long() -> None:
    path = app.data_folder() / "errors.log"
    path.write_text("x" * (app.LARGEST_LOG + 1))
    app.log_unexpected(Chirp())
    assert path.stat().st_size < 1000
    assert path.with_suffix(".log.1").stat().st_size > app.LARGEST_LOG


# --- the window


def test_the_crash_page_and_what_the_window_logs_are_silent(
    dressed: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    for fail in (raises, lambda: json.loads(f'{{"{CANARY}"'), lambda: PLAN.household.id.nothing):  # type: ignore[attr-defined]
        with pytest.raises((Chirp, ValueError, AttributeError)) as caught:
            fail()
        error = caught.value
        guard = CrashGuard(dressed, "de", app.log_unexpected)
        guard.blockSignals(True)
        guard.catch(type(error), error, error.__traceback__)
        page = CrashPage(error, "de")
        details = page.findChildren(QPlainTextEdit)[0].toPlainText()
        page.deleteLater()
        assert type(error).__name__ in details
        silent(places(error), details, capsys.readouterr().err)


# --- where nobody is looking


def run(code: str) -> subprocess.CompletedProcess[str]:
    """A process of its own that watches for mistakes, with a plan full of canaries in its memory."""
    head = """
        import gc, logging, sys, threading
        from desktop import app
        from tests.faults.canaries import CANARY, PLAN, raises
        app.watch_for_mistakes("de")
    """
    return subprocess.run(
        [sys.executable, "-c", dedent(head) + dedent(code)], capture_output=True, text=True, check=False
    )


def test_what_nobody_catches_is_silent(survived: Callable[..., None]) -> None:
    done = run(
        """
        class Last:
            def __del__(self):
                raises()
        thread = threading.Thread(target=raises)
        thread.start()
        thread.join()
        Last()
        gc.collect()
        try:
            raises()
        except Exception:
            logging.getLogger("library").exception("%s", PLAN)
        logging.getLogger("library").error("%s", PLAN)
        logging.getLogger("library").warning(CANARY)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(CANARY), None)
        raises()
        """
    )
    assert "Traceback" not in done.stderr
    assert done.stderr.count("errors.log") == 3  # the library's mistake is kept, nobody is told
    assert written().count("Chirp") == 4
    silent(done.stdout, done.stderr)
    survived("30", "mistakes that nobody catches", 7)


def test_a_crash_of_the_process_itself_names_functions_alone() -> None:
    done = run("words = PLAN\nimport faulthandler\nfaulthandler._sigsegv()")
    assert done.returncode < 0
    assert "Fatal Python error" in done.stderr
    silent(done.stdout, done.stderr)


def test_canaries_sit_in_every_text_and_id_of_the_plan() -> None:
    """Or all of the above would prove nothing."""
    said = repr(PLAN)
    for name, kind in ((f.name, f.kind) for known in FIELDS.values() for f in known):
        if kind is Kind.TEXT and name not in NO_WORDS:
            assert f"{CANARY} {name}" in said or f"('{CANARY}',)" in said, name
    assert said.count(CANARY) > 200
