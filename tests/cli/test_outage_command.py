"""``nahtstelle outage`` as a script sees it."""

import json
import subprocess
import sys

import pytest

from desktop.cli import main
from desktop.resources import resource

MUELLER = resource("examples", "mueller.plan.json")
TWO_WEEKS = ("--from", "2026-11-30", "--until", "2026-12-13")


def run(capsys, *arguments):
    status = main(["outage", *map(str, arguments), "--lang", "de"])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_outage_says_in_sentences_what_opens_who_could_be_asked_and_what_rests_on_whom(capsys):
    status, out, err = run(capsys, MUELLER, "--participant", "jan", *TWO_WEEKS)
    assert (status, err) == (0, "")
    first, opened, question, *others = out.replace("\u00a0", " ").splitlines()
    assert first == "Erika Müller: Angenommen, Jan ist nicht da (30. November bis 13. Dezember 2026)"
    assert opened.strip().startswith("Für „Warmes Mittagessen (Sa, So)“ fehlte dann eine Zusage: samstags und sonntags")
    assert question == "      Wer könnte in dieser Zeit „Warmes Mittagessen (Sa, So)“ übernehmen?"
    assert any(line.startswith("  [hoch] „Medikamente für die Woche richten“ (Ayşe)") for line in others)
    assert others[-1].strip().startswith("„Medikamente für die Woche richten“ ist lebenswichtig")
    assert len([line for line in others if "solange fehlt noch eine Zusage" in line]) == 0


def test_outage_as_json_is_one_object_in_one_line(capsys):
    status, out, _ = run(capsys, MUELLER, "--participant", "ayse", *TWO_WEEKS, "--json")
    assert (status, out.count("\n")) == (0, 1)
    found = json.loads(out)
    assert (found["participant"], found["from"], found["until"]) == ("ayse", "2026-11-30", "2026-12-13")
    assert (found["on"], found["days"]) == ("2026-11-30", 14)
    assert {o["task"] for o in found["opened"]} == {"insulin"}
    assert found["flags"][0]["id"] == "absence-uncovered:outage"
    assert found["smallest_sets"][0]["participants"] == ["ayse"]


def test_outage_reads_standard_input():
    command = [sys.executable, "-m", "desktop", "outage", "-", "--participant", "jan", *TWO_WEEKS, "--json"]
    done = subprocess.run(command, input=MUELLER.read_bytes(), capture_output=True, check=True)
    assert json.loads(done.stdout)["household"]["id"] == "mueller"


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--participant", "niemand", *TWO_WEEKS), "niemand"),
        (("--participant", "jan", "--from", "2026-12-13", "--until", "2026-12-12"), "2026-12-12"),
        (("--participant", "jan", "--from", "2026-01-01", "--until", "2027-01-02"), "366"),
    ],
)
def test_what_cannot_be_assumed_ends_with_1_and_one_line(capsys, arguments, word):
    status, out, err = run(capsys, MUELLER, *arguments)
    assert (status, out) == (1, "")
    assert word in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [(), ("--participant", "jan"), ("--participant", "jan", "--from", "morgen",
                                                                     "--until", "2026-12-13")])  # fmt: skip
def test_wrong_usage_ends_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["outage", str(MUELLER), *arguments])
    assert ended.value.code == 2
