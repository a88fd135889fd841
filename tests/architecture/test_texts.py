"""Every text of the program stands in the catalogues and is translated."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TWICE = """
<message><source>a</source><translation>b</translation></message>
<message><source>a</source><translation>c</translation></message>
"""
HALF = """
<message numerus="yes"><source>%n a</source>
<translation><numerusform>%n b</numerusform><numerusform></numerusform></translation></message>
"""


@pytest.fixture(scope="module")
def update():
    spec = importlib.util.spec_from_file_location("update", ROOT / "resources" / "i18n" / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_catalogues_hold_every_text_and_every_text_has_its_translation(update, monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["update.py", "--check"])
    status = update.main()
    assert status == 0, capsys.readouterr().out


def test_texts_are_found_however_they_are_said(update, tmp_path, monkeypatch):
    source = tmp_path / "desktop" / "room"
    source.mkdir(parents=True)
    (source / "words.py").write_text(
        'TABLE = {1: QT_TR_NOOP("aus der Tabelle")}\n'
        'def say(lang, n):\n    tr = speaker(lang)\n    tr("frei " "gesagt")\n    tr("%n Tage", "", n)\n'
        '    return speaker(self.lang)("am Stück")\n'
        'class View:\n    def f(self):\n        return self.tr("im Fenster")\n',
        "utf-8",
    )
    monkeypatch.setattr(update, "ROOT", tmp_path)
    for lang, found in (
        ("en", {"aus der Tabelle", "frei gesagt", "%n Tage", "am Stück", "im Fenster"}),
        ("de", {"%n Tage"}),
    ):
        ts = tmp_path / f"nahtstelle_{lang}.ts"
        update.extract(ts, lang)
        assert {fault.split("'")[1] for fault in update.faults(ts)} == found


@pytest.mark.parametrize(
    ("messages", "fault"),
    [
        ("<message><source>a</source><translation>b</translation></message>", None),
        ('<message><source>a</source><translation type="unfinished">b</translation></message>', "no translation"),
        ("<message><source>a</source><translation></translation></message>", "no translation"),
        ("<message><source>a {x}</source><translation>b {y}</translation></message>", "places"),
        ("<message><source>a</source><translation>b %n</translation></message>", "places"),
        ("<message><source>a {x}</source><translation>b</translation></message>", "places"),
        (TWICE, "two different"),
        (HALF, "no translation"),
    ],
)
def test_what_is_wrong_with_a_translation_is_named(update, tmp_path, messages, fault):
    ts = tmp_path / "nahtstelle_en.ts"
    ts.write_text(f'<TS version="2.1"><context><name/>{messages}</context></TS>', "utf-8")
    found = update.faults(ts)
    assert len(found) == (1 if fault else 0)
    assert not fault or fault in found[0]
