"""The agreement: a version is kept, answered and signed, the plan moves on, and the next one says what is new."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.domain.records import AnswerKind
from desktop.domain.scans import MOST_BYTES
from desktop.handing import NotingPrinter, printer
from desktop.ui.agreements.forms import AnswerForm, VersionForm
from tests.documents.pdf import text_of
from tests.helpers import MULLER_ON, click, muller, new_vault, press, reopened, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UNSIGNED, OUTDATED = "agreement-unsigned", "agreement-outdated"


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def vault(folder):
    made = new_vault(folder, muller())
    yield made
    made.close()


@pytest.fixture
def window(open_window, vault):
    made = open_window(vault)
    made.workspace.open("mueller")
    made.page.agreement.printer = NotingPrinter(printer, vault)
    yield made
    made.close()


def rules(window):
    return {flag.rule for flag in window.workspace.report.flags}


def latest(vault):
    return vault.versions("mueller")[0]


def keep_version(window, qtbot):
    press(Qt.Key.Key_G, CTRL)
    assert isinstance(window.side.form, VersionForm)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.side.form is None)


def to_answers(window):
    press(Qt.Key.Key_G, CTRL | SHIFT)
    assert QApplication.focusWidget() is window.page.agreement.answers.list
    return window.page.agreement.answers.list


def drawn(window, qtbot):
    """Wait until the page in front and its changes are made."""
    agreement = window.page.agreement
    with qtbot.waitSignal(agreement._job.done, timeout=20_000):
        agreement._render()


def words(window):
    return "\n".join(window.page.agreement.versions.reading.sentences())


def other_days(plan):
    """The same plan where Jan brings lunch on Saturdays alone."""
    lunch = next(c for c in plan.commitments if c.task == "lunch-weekend" and c.participant == "jan")
    return replace(
        plan,
        commitments=tuple(replace(c, recurrence="FREQ=WEEKLY;BYDAY=SA") if c is lunch else c for c in plan.commitments),
    )


def the_papers(path: Path):
    path.write_bytes(printer().document("week", muller(), MULLER_ON))
    return path


def asked_for(window):
    """The people whose answers the seam waits for."""
    return next(flag.facts["participants"] for flag in window.workspace.report.flags if flag.rule == UNSIGNED)


def two_answer(window, vault):
    """The seam leads to the answers: a blank for the signature, a letter for a word, and on to the next."""
    press(Qt.Key.Key_2, CTRL)
    window.page.seams.show_flag("agreement-unsigned:mueller")
    wanted = asked_for(window)
    press(Qt.Key.Key_Return)
    answers = window.page.agreement.answers.list
    assert QApplication.focusWidget() is answers
    signer = answers.key()
    assert signer in wanted
    press(Qt.Key.Key_Space)
    teller = answers.key()
    type_text("d")
    said = {answer.participant: answer for answer in latest(vault).answers}
    assert said[signer].kind is AnswerKind.SIGNED
    assert said[teller].kind is AnswerKind.BY_WORD
    assert {(each.on, each.noted_by) for each in said.values()} == {(MULLER_ON, "Anna Özdemir")}
    assert window.page.agreement.tabs.tabText(1) == "Antworten 2 / 9"
    assert signer not in asked_for(window)
    return {signer, teller}


def attach_and_save_again(window, vault, paper, monkeypatch):
    """The signed paper is attached as it is, looked at, and given out as it is."""
    agreement = window.page.agreement
    click(agreement.tabs, agreement.tabs.tabRect(2).center())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_about: (str(paper), ""))
    click(agreement.papers.add)
    (scan,) = latest(vault).scans
    assert vault.content(latest(vault), scan) == paper.read_bytes()
    detail = agreement.papers._rows.row(0).detail
    assert scan.sha256[:8] in detail
    assert detail.startswith(f"{-(-scan.size // 1000)} kB")
    assert agreement.papers.pages.pdf.pageCount() > 0
    copy = paper.with_name("wieder.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_about: (str(copy), ""))
    click(agreement.papers.save)
    assert copy.read_bytes() == paper.read_bytes()


def print_and_read(window, number, path):
    """Every page says which version it is, and its sign."""
    agreement = window.page.agreement
    agreement.versions.go_to(number)
    assert agreement.save_to(path)
    for page in text_of(path.read_bytes()).split("\f")[:-1]:
        assert f"Fassung {number} vom 23. November 2026" in " ".join(page.split())
        assert agreement.versions.version.fingerprint in page


def back_and_forth(window, vault):
    """Everything is taken back step by step until nothing is left of it; then it is all there again."""
    press(Qt.Key.Key_4, CTRL)
    steps = window.workspace.undo_stack.count()
    for _ in range(steps):
        press(Qt.Key.Key_Z, CTRL)
    assert vault.versions("mueller") == []
    assert vault.load("mueller") == muller()
    assert not {UNSIGNED, OUTDATED} & rules(window)
    assert window.page.agreement.versions.version is None
    for _ in range(steps):
        press(Qt.Key.Key_Z, CTRL | SHIFT)


def test_from_the_first_version_to_the_second_and_all_the_way_back(window, vault, qtbot, tmp_path, monkeypatch):
    agreement = window.page.agreement

    # Everybody agrees: what the plan says becomes version 1, and nobody has signed it yet.
    keep_version(window, qtbot)
    first = latest(vault)
    assert (first.number, first.effective_from, first.review_on) == (1, MULLER_ON, muller().household.review_on)
    assert agreement.versions.version == first
    assert UNSIGNED in rules(window)
    assert OUTDATED not in rules(window)
    answered = two_answer(window, vault)
    paper = the_papers(tmp_path / "unterschrieben.pdf")
    attach_and_save_again(window, vault, paper, monkeypatch)

    # The household gets a print of it.
    agreement.show_sight(0)
    print_and_read(window, 1, tmp_path / "1.pdf")
    assert "für den Haushalt, Fassung 1, gedruckt am" in words(window)
    assert "überholt" not in words(window)

    # Jan can come on Saturdays only. The paper is outdated, and the seam leads to the next version.
    assert window.workspace.do("Jan kommt samstags", other_days(window.workspace.plan))
    assert OUTDATED in rules(window)
    press(Qt.Key.Key_2, CTRL)
    window.page.seams.show_flag("agreement-outdated:mueller")
    press(Qt.Key.Key_Return)
    assert isinstance(window.side.form, VersionForm)
    assert agreement.isVisible()
    assert agreement.versions.version is None, "the draft is what is to be kept"
    drawn(window, qtbot)
    assert "Geändert" in words(window)
    assert "Jan übernimmt" in words(window)
    assert "überholt, bitte austauschen" in words(window)
    assert agreement.versions._rows.row(1).title == "Fassung 1 · passt nicht mehr"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.side.form is None)
    second = latest(vault)
    assert (second.number, second.replaces, second.answers) == (2, 1, ())
    assert OUTDATED not in rules(window)
    drawn(window, qtbot)
    assert "Jan übernimmt" in words(window)
    assert agreement.tabs.tabText(1) == "Antworten 0 / 9"

    # The second version and the first are printed, each as it was kept.
    print_and_read(window, 2, tmp_path / "2.pdf")
    print_and_read(window, 1, tmp_path / "wie damals.pdf")
    assert "Fassung 2" not in text_of((tmp_path / "wie damals.pdf").read_bytes())

    back_and_forth(window, vault)
    again, before = vault.versions("mueller")
    assert (again.number, again.fingerprint) == (2, second.fingerprint)
    assert {answer.participant for answer in before.answers} == answered
    assert vault.content(before, before.scans[0]) == paper.read_bytes()


def test_a_differing_view_is_written_down_in_their_own_words(window, vault, qtbot):
    keep_version(window, qtbot)
    answers = to_answers(window)
    answers.go_to("hanh")
    type_text("e")
    form = window.side.form
    assert isinstance(form, AnswerForm)
    assert QApplication.focusWidget() is form.words
    form.submit()
    assert "anders sieht" in form._fields["words"]._problem.text()
    type_text("Sonntags nur, wenn Jan fährt.")
    press(Qt.Key.Key_Return, CTRL)
    assert window.side.form is None
    answer = latest(vault).answer("hanh")
    assert (answer.kind, answer.words) == (AnswerKind.DIFFERING, "Sonntags nur, wenn Jan fährt.")
    model = answers.model()
    assert "„Sonntags nur, wenn Jan fährt.“" in model.row(model.place("hanh")).detail

    # A slip: the row is cleared by a key, and that can be taken back too.
    answers.go_to("hanh")
    answers.setFocus()
    press(Qt.Key.Key_Delete)
    assert latest(vault).answer("hanh") is None
    press(Qt.Key.Key_Z, CTRL)
    assert latest(vault).answer("hanh") == answer


def test_all_stand_in_the_answers_in_one_form_by_the_alphabet(window, qtbot):
    keep_version(window, qtbot)
    model = to_answers(window).model()
    rows = [model.row(at) for at in range(len(model))]
    assert len(rows) == len(muller().participants)
    assert {row.detail for row in rows} == {"noch keine Antwort"}
    assert [row.key for row in rows][:3] == ["anna", "ayse", "erika"]


def test_what_is_no_paper_too_large_or_gone_is_said_in_one_sentence(window, vault, qtbot, tmp_path):
    keep_version(window, qtbot)
    papers = window.page.agreement.papers
    window.page.agreement.show_sight(2)
    letter = tmp_path / "brief.docx"
    letter.write_bytes(b"PK\x03\x04")
    huge = tmp_path / "riesig.pdf"
    with huge.open("wb") as file:
        file.write(b"%PDF-")
        file.truncate(MOST_BYTES + 1)
    empty = tmp_path / "leer.pdf"
    empty.touch()
    for path, sentence in (
        (letter, "„brief.docx“ ist kein PDF, JPG oder PNG und wurde nicht angehängt."),
        (huge, "„riesig.pdf“ ist leer oder größer als 64 MB und wurde nicht angehängt."),
        (empty, "„leer.pdf“ ist leer oder größer als 64 MB und wurde nicht angehängt."),
        (tmp_path / "weg.pdf", "weg.pdf ließ sich nicht lesen: No such file or directory."),
    ):
        assert not papers.attach(path)
        assert window.toast._words.text().startswith(sentence)
    assert latest(vault).scans == ()


def test_a_photo_is_shown_taken_away_and_back_and_one_that_changed_is_not_given_out(window, vault, qtbot, tmp_path):
    keep_version(window, qtbot)
    agreement = window.page.agreement
    agreement.show_sight(2)
    photo = tmp_path / "foto.bin"
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(photo), "PNG")
    assert agreement.papers.attach(photo)
    assert latest(vault).scans[0].media_type == "image/png"
    assert agreement.papers._viewer.currentWidget() is agreement.papers.picture
    press(Qt.Key.Key_Delete)
    assert latest(vault).scans == ()
    press(Qt.Key.Key_Z, CTRL)
    (scan,) = latest(vault).scans
    assert vault.content(latest(vault), scan) == photo.read_bytes()

    with vault.writing("test") as cursor:
        cursor.execute("UPDATE content SET bytes = ?", (b"\x89PNG\r\n\x1a\nanders",))
    agreement.papers.list.setFocus()
    agreement.papers.list.go_to(scan.id)
    press(Qt.Key.Key_Return)
    assert "ist nicht mehr so, wie es angehängt wurde" in window.toast._words.text()
    assert not agreement.papers.save_to(tmp_path / "aus.png")
    assert not (tmp_path / "aus.png").exists()


def test_what_was_kept_is_there_after_a_new_start(window, vault, folder, open_window, qtbot):
    keep_version(window, qtbot)
    to_answers(window)
    press(Qt.Key.Key_Space)
    kept = latest(vault)
    window.close()
    vault.close()
    with reopened(folder) as again:
        other = open_window(again)
        other.workspace.open("mueller")
        press(Qt.Key.Key_4, CTRL)
        assert other.page.agreement.versions.version == kept
        assert UNSIGNED in rules(other)
        other.close()
