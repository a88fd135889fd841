"""The command line as a script sees it: arguments in, text and exit status out."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.resources import resource

MUELLER = resource("examples", "mueller.plan.json")
EXPECTED = Path(__file__).parents[1] / "cases" / "households" / "mueller.expected.json"


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path, monkeypatch):
    """No test touches the data of whoever runs it; there is no keyring but a passphrase file."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("vier Worte aus dem Garten\n", encoding="utf-8")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(passphrase))
    return tmp_path


def run(capsys, *arguments):
    status = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_check_names_the_open_seams_of_mueller_in_the_contract_s_json(capsys):
    expected = json.loads(EXPECTED.read_text("utf-8"))
    status, out, _ = run(capsys, "check", MUELLER, "--on", "2026-11-23", "--json", "--occurrences")
    result = json.loads(out)
    assert status == 0
    assert [flag["id"] for flag in result["flags"]] == expected["flags"]
    assert result["household"] == {"id": "mueller", "name": "Erika Müller"}
    assert result["summary"]["occurrences"] == len(result["occurrences"])
    assert all(flag["reason"] and flag["questions"] for flag in result["flags"])


def test_check_speaks_german_and_english(capsys):
    _, german, _ = run(capsys, "check", MUELLER, "--on", "2026-11-23")
    _, english, _ = run(capsys, "check", MUELLER, "--on", "2026-11-23", "--lang", "en")
    assert "11 offene Nahtstellen" in german
    assert "11 open seams" in english


def test_check_reads_standard_input(tmp_path):
    done = subprocess.run([sys.executable, "-m", "desktop", "check", "-", "--on", "2026-11-23", "--json"],
                          input=MUELLER.read_bytes(), capture_output=True, check=True)  # fmt: skip
    assert json.loads(done.stdout)["household"]["id"] == "mueller"


@pytest.mark.parametrize(("strict", "status"), [(4, 0), (3, 3), (1, 3)])
def test_strict_ends_with_3_where_something_that_severe_is_open(capsys, strict, status):
    assert run(capsys, "check", MUELLER, "--on", "2026-11-23", "--quiet", "--strict", strict)[0] == status


@pytest.mark.parametrize("arguments", [["check"], ["check", "x", "--days", "0"], ["check", "x", "--on", "gestern"],
                                       ["nonsense"], ["print", "poem", "x", "--out", "y"]])  # fmt: skip
def test_wrong_usage_ends_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_wrong_value_ends_with_1_and_one_line_that_names_the_place(capsys, tmp_path):
    plan = json.loads(MUELLER.read_text("utf-8"))
    plan["tasks"][0]["criticality"] = "urgent"
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(plan), encoding="utf-8")
    status, out, err = run(capsys, "check", bad)
    assert (status, out) == (1, "")
    assert "/tasks/0/criticality" in err
    assert "urgent" in err
    assert err.count("\n") == 1


def test_a_missing_file_ends_with_1_and_one_line(capsys, tmp_path):
    status, _, err = run(capsys, "check", tmp_path / "none.json")
    assert status == 1
    assert err.count("\n") == 1
    assert "none.json" in err


def test_print_writes_a_pdf_of_each_kind(capsys, tmp_path):
    for kind in ("agreement", "week"):
        out = tmp_path / "new" / f"{kind}.pdf"
        status, _, err = run(capsys, "print", kind, MUELLER, "--out", out, "--on", "2026-11-23")
        assert (status, err) == (0, "")
        assert out.read_bytes().startswith(b"%PDF-")


def test_import_list_search_print_and_export_go_through_the_store(capsys, tmp_path):
    assert run(capsys, "import", MUELLER)[0] == 0
    assert run(capsys, "households")[1].split("\t")[:2] == ["mueller", "Erika Müller"]
    assert json.loads(run(capsys, "households", "--search", "lukasiewicz", "--json")[1])["id"] == "mueller"
    assert run(capsys, "households", "--search", "gibtesnicht")[1] == ""
    copy = tmp_path / "copy.json"
    assert run(capsys, "export", "--household", "mueller", "--to", "plan", "--out", copy)[0] == 0
    assert (
        run(capsys, "check", copy, "--on", "2026-11-23", "--json")[1]
        == run(capsys, "check", MUELLER, "--on", "2026-11-23", "--json")[1]
    )
    sheet = tmp_path / "sheet.pdf"
    assert run(capsys, "print", "week", "--household", "mueller", "--out", sheet)[0] == 0
    assert sheet.exists()


def test_import_twice_is_harmless_and_a_different_plan_is_refused_until_asked(capsys, tmp_path):
    run(capsys, "import", MUELLER)
    assert run(capsys, "import", MUELLER)[0] == 0
    plan = json.loads(MUELLER.read_text("utf-8"))
    plan["household"]["name"] = "Erika M."
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(plan), encoding="utf-8")
    status, _, err = run(capsys, "import", changed)
    assert status == 1
    assert "--replace" in err
    assert "Erika Müller" in run(capsys, "households")[1]
    assert run(capsys, "import", changed, "--replace")[0] == 0
    assert "Erika M." in run(capsys, "households")[1]


def test_import_of_several_files_takes_all_or_none(capsys, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text("{}", encoding="utf-8")
    assert run(capsys, "import", MUELLER, bad)[0] == 1
    assert run(capsys, "households")[1] == ""


def test_import_of_fhir_lists_what_the_file_does_not_say(capsys):
    careplan = Path(__file__).parents[1] / "data" / "fhir" / "r4_CarePlan-gpvisit.json"
    status, out, _ = run(capsys, "import", careplan)
    assert status == 0
    assert "Peter James Chalmers" in out
    assert "  ? " in out


def test_demo_prints_seams_and_sheets_of_three_households_and_runs_again(capsys, tmp_path):
    for _ in range(2):
        status, out, err = run(capsys, "demo", "--out", tmp_path / "out", "--no-window")
        assert (status, err) == (0, "")
        assert "Erika Müller" in out
        assert "[hoch]" in out
    assert len(list((tmp_path / "out").glob("*-agreement.pdf"))) == 3
    assert len(list((tmp_path / "out").glob("*-week.pdf"))) == 3


def test_without_keyring_and_passphrase_one_line_says_what_to_do(capsys, monkeypatch):
    monkeypatch.delenv("NAHTSTELLE_PASSPHRASE_FILE")
    status, _, err = run(capsys, "households")
    assert status == 1
    assert err.count("\n") == 1
    assert "assphrase" in err


def test_an_unexpected_error_leaves_no_traceback_and_no_value_in_the_log(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr("desktop.cli.check", lambda *_: {}["Erika Müller hat Diabetes"])
    status, out, err = run(capsys, "check", MUELLER)
    assert status == 1
    assert "Traceback" not in out + err
    log = next(tmp_path.rglob("errors.log")).read_text("utf-8")
    assert "KeyError" in log
    assert "Diabetes" not in log + out + err


def test_a_closed_pipe_ends_quietly():
    command = [sys.executable, "-m", "desktop", "check", str(MUELLER), "--json", "--occurrences"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as check:
        check.stdout.read(1)
        check.stdout.close()
        assert check.stderr.read() == b""


@pytest.mark.parametrize("arguments", [["check", str(MUELLER)], ["households"], ["import", str(MUELLER)],
                                       ["demo", "--no-window", "--out", "OUT"]])  # fmt: skip
def test_qt_is_not_imported_where_no_window_is_needed(arguments, tmp_path):
    code = (
        "import sys; from desktop.cli import main; status = main(sys.argv[1:]);"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]; sys.exit(status)"
    )
    arguments = [str(tmp_path / "out") if argument == "OUT" else argument for argument in arguments]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, env=os.environ, check=False)
    assert done.returncode == 0, done.stderr


def test_check_on_a_file_needs_neither_database_nor_pdf():
    code = (
        "import sys; from desktop.cli import main; main(sys.argv[1:]);"
        "heavy = ('sqlalchemy', 'sqlcipher3', 'reportlab', 'keyring', 'alembic', 'nacl');"
        "print([module for module in heavy if module in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check", str(MUELLER), "--quiet"], capture_output=True, check=True
    )
    assert done.stdout.decode().strip() == "[]"
