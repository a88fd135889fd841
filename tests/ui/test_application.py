"""Language, crash page, passphrase and the printing view."""

import gc
import sys
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.app import printer
from desktop.domain.errors import NahtstelleError
from desktop.texts import catalogue
from desktop.ui.agreements.view import AgreementView
from desktop.ui.crash import CrashGuard, CrashPage, places
from desktop.ui.jobs import Job
from desktop.ui.language import CatalogueTranslator, speak
from tests.helpers import muller


@pytest.fixture
def in_english(dressed):
    speak(dressed, "en")
    yield dressed
    speak(dressed, "de")


def test_qts_own_words_and_days_are_german(dressed):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert QLocale().toString(1234.5) == "1.234,5"


def test_the_window_speaks_from_the_shared_catalogue(in_english):
    texts = catalogue("en")
    for source, forms in list(texts.items())[:50]:
        assert QCoreApplication.translate("anywhere", source) == forms[0]
    assert QCoreApplication.translate("anywhere", "kein Text des Programms") == "kein Text des Programms"


def test_singular_and_plural_are_chosen(dressed):
    translator = CatalogueTranslator("de", dressed)
    translator._texts = {"%n Seiten": ("%n Seite", "%n Seiten")}
    dressed.installTranslator(translator)
    speaker = QObject()
    assert [speaker.tr("%n Seiten", "", n) for n in (0, 1, 2)] == ["0 Seiten", "1 Seite", "2 Seiten"]
    dressed.removeTranslator(translator)


def secret_fault() -> None:
    name = "Erika Müller"
    raise KeyError(name)


def test_the_crash_page_tells_places_but_no_names(dressed, qtbot):
    try:
        secret_fault()
    except KeyError as error:
        caught = error
    assert "secret_fault" in places(caught)
    assert "Müller" not in places(caught)
    page = CrashPage(caught, "de")
    qtbot.addWidget(page)
    assert "secret_fault" in page.findChild(QPlainTextEdit).toPlainText()
    assert "Müller" not in page.findChild(QPlainTextEdit).toPlainText()


def crash_pages() -> list[CrashPage]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashPage)]


def test_uncaught_errors_are_logged_and_shown_one_at_a_time(dressed, qtbot, capsys):
    logged = []
    guard = CrashGuard(dressed, "de", logged.append)
    before, old = sys.excepthook, crash_pages()
    guard.install()
    try:
        for _ in range(2):
            try:
                secret_fault()
            except KeyError as error:
                sys.excepthook(KeyError, error, error.__traceback__)
        gc.collect()
        pages = [page for page in crash_pages() if page not in old]
        assert (len(logged), len(pages)) == (2, 1)
        assert "Müller" not in capsys.readouterr().err
        pages[0].deleteLater()  # as where the window goes that the page was shown over
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        sys.excepthook(KeyError, KeyError("again"), None)
        assert len([page for page in crash_pages() if page not in old]) == 1
    finally:
        sys.excepthook = before


class Slow:
    """The real printer, counting what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.made: list[bytes] = []
        self.real = printer()
        self.write, self.keep, self.remarks = self.real.write, self.real.keep, self.real.remarks

    def document(self, kind: str, plan, on: date, lang: str = "de", **how) -> bytes:
        self.asked.append(kind)
        self.made.append(self.real.document(kind, plan, on, lang, **how))
        return self.made[-1]


@pytest.fixture
def preview(workspace, qtbot):
    view = AgreementView(workspace, Slow())
    qtbot.addWidget(view)
    view.resize(900, 700)
    yield view
    view.closing()


def test_nothing_is_printed_while_the_preview_is_not_seen(preview, workspace, qtbot):
    workspace.do("ohne", without_absences())
    qtbot.wait(350)
    assert preview.printer.asked == []


def without_absences():
    return replace(muller(), absences=())


def test_the_preview_shows_what_is_printed_and_follows_changes_after_a_pause(preview, workspace, qtbot):
    preview.show()
    qtbot.waitUntil(lambda: preview.pdf.pageCount() > 0, timeout=20_000)
    assert preview.printer.asked == ["agreement"]
    shown = bytes(preview.preview._bytes.data())
    assert shown == preview.printer.made[0]
    workspace.do("ohne", without_absences())
    workspace.undo()
    workspace.redo()
    qtbot.waitUntil(lambda: len(preview.printer.asked) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: bytes(preview.preview._bytes.data()) != shown, timeout=20_000)
    preview.kind.choose("week")
    qtbot.waitUntil(lambda: preview.printer.asked[-1] == "week", timeout=20_000)
    qtbot.wait(400)
    assert preview.printer.asked == ["agreement", "agreement", "week"]


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(preview, workspace, tmp_path):
    said = []
    workspace.refused.connect(said.append)
    (tmp_path / "datei").write_text("kein Ordner")
    assert not preview.save_to(tmp_path / "datei" / "nicht.pdf")
    assert len(said) == 1
    assert preview.save_to(tmp_path / "gut.pdf")
    assert (tmp_path / "gut.pdf").read_bytes().startswith(b"%PDF-")


def test_a_job_brings_back_the_last_result_and_refusals(dressed, qtbot):
    parent = QObject()
    job = Job(parent)
    with qtbot.waitSignal(job.done, check_params_cb=lambda result: result == 2):
        job.run(lambda: 1)
        job.run(lambda: 2)

    def refuse() -> None:
        raise NahtstelleError("So nicht.")

    with qtbot.waitSignal(job.refused) as refused:
        job.run(refuse)
    assert refused.args[0].say() == "So nicht."
    job.wait()
