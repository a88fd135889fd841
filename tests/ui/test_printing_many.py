"""Many documents are printed beside the work, can be stopped, and are whole."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.app import printer
from desktop.domain.vocabulary import HouseholdStatus
from desktop.ui.agreements.view import LARGE, AgreementView
from desktop.ui.workspace import Workspace
from tests.documents.pdf import complaints, shown
from tests.helpers import MULLER_ON, muller


def household(name: str, **more: object):
    return replace(muller(), household=replace(muller().household, id=name.lower(), name=name, **more))


@pytest.fixture
def view(dressed, vault_with, qtbot):
    names = [household(name) for name in ("Anna", "Berta", "Clara")]
    workspace = Workspace(
        vault_with(muller(), *names, household("Dora", status=HouseholdStatus.PAUSED)), today=lambda: MULLER_ON
    )
    workspace.open(muller().household.id)
    made = AgreementView(workspace, printer())
    qtbot.addWidget(made)
    made.resize(900, 700)
    yield made
    made.closing()
    workspace.close()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_all_documents_of_the_household_are_printed_with_progress(view, qtbot, out):
    view.show()
    counted: list[int] = []
    view.many.bar.valueChanged.connect(counted.append)
    with qtbot.waitSignal(view.many.ended, timeout=60_000) as ended:
        view.print_household(out)
        assert view.many.isVisible()
    printed, refusals = ended.args
    assert refusals == ()
    assert printed == len(names(out)) > 8
    assert [step for step in counted if step > 0] == list(range(1, printed + 1))
    assert not view.many.isVisible()
    assert "Erika Müller – Vereinbarung.pdf" in names(out)


def test_what_is_shown_is_printed_for_every_household_that_is_accompanied(view, qtbot, out):
    view.kind.choose("family-time")
    with qtbot.waitSignal(view.saved, timeout=60_000) as saved:
        view.print_for_all(out)
    assert saved.args == [out]
    assert names(out) == {f"{name} – Familienzeit.pdf" for name in ("Anna", "Berta", "Clara", "Erika Müller")}


def test_who_stops_keeps_what_is_finished_and_no_half_document(view, qtbot, out):
    view.kind.choose("week")
    view.many.bar.valueChanged.connect(lambda value: value == 2 and view.many.stop.click())
    with qtbot.waitSignal(view.many.ended, timeout=60_000) as ended:
        view.print_for_all(out)
    assert ended.args == [2, ()]
    assert not view.many.under_way
    qtbot.wait(300)
    assert len(names(out)) == 2
    assert all(complaints(path.read_bytes()) == [] for path in out.iterdir())


def test_what_cannot_be_printed_is_told_once_at_the_end(view, qtbot, out):
    said: list[str] = []
    view.workspace.refused.connect(said.append)
    view.kind.choose("emergency")
    with qtbot.waitSignal(view.many.ended, timeout=60_000) as ended:
        view.print_for_all(out)
    assert ended.args[0] == 0
    assert len(ended.args[1]) == 4
    assert len(said) == 1
    assert "Einwilligung" in said[0]
    assert names(out) == set()


def test_a_second_batch_waits_for_the_first(view, qtbot, out, monkeypatch):
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append("") or str(out))
    with qtbot.waitSignal(view.many.ended, timeout=60_000):
        view.ask_and_print_household()
        view.ask_and_print_for_all()
    assert len(asked) == 1


def test_closing_stops_the_batch(view, out):
    view.print_for_all(out)
    view.closing()
    assert not view.many.under_way


def test_the_agreement_is_seen_and_saved_in_large_print(view, qtbot, out):
    view.show()
    qtbot.waitUntil(lambda: view.pdf.pageCount() > 0, timeout=20_000)
    few = view.pdf.pageCount()
    view.kind.choose(LARGE)
    qtbot.waitUntil(lambda: view.pdf.pageCount() > few + 4, timeout=20_000)
    assert view.save_to(out / "groß.pdf")
    assert min(each.size for each in shown((out / "groß.pdf").read_bytes()) if not each.artifact) >= 16


def test_what_paper_leaves_out_is_told_beside_the_preview(view, qtbot):
    view.show()
    task = replace(muller().tasks[0], title="Kuchen 🎂 backen")
    view.workspace.do("x", replace(muller(), tasks=(task, *muller().tasks[1:])))
    qtbot.waitUntil(view._remark.isVisible, timeout=20_000)
    assert "🎂 (in „Kuchen 🎂 backen“)" in view._remark.text()
    view.workspace.undo()
    qtbot.waitUntil(lambda: not view._remark.isVisible(), timeout=20_000)
