"""The agreement and the week plan as they will be printed, and saving them as PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDir, QEvent, QIODevice, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.ports import Printer
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.jobs import Job
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.workspace import Workspace

PAUSE_MS = 300
WIDEST = 880
"""Pixels of a page's width at 100 %."""

DOCUMENTS = {
    "agreement": QT_TR_NOOP("Vereinbarung"),
    "week": QT_TR_NOOP("Wochenplan"),
}


class AgreementView(QWidget):
    """The preview is made anew 300 ms after the last change, and only while it can be seen.

    Signals:
        saved: the path of a PDF that was written.
    """

    saved = Signal(object)

    def __init__(self, workspace: Workspace, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.printer = printer
        self.kind: Choice[str] = Choice(self)
        tr = speaker(workspace.lang)
        self.kind.offer((kind, tr(words)) for kind, words in DOCUMENTS.items())
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.kind.setAccessibleName(self.tr("Was gedruckt werden soll"))
        self._pdf = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self.preview = QPdfView(self)
        self.preview.setDocument(self._pdf)
        self.preview.setPageMode(QPdfView.PageMode.MultiPage)
        self._calm_ground()
        self.preview.setAccessibleName(self.tr("Vorschau, so wie gedruckt wird"))
        self.preview.setFrameShape(QPdfView.Shape.NoFrame)
        self._trouble = Text("", parent=self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._render)
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.refused.connect(self._on_refused)
        self._stale = True
        self._build()
        self.kind.currentIndexChanged.connect(self.refresh)
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self._on_plan_changed)
        workspace.days_moved.connect(self.refresh)

    def _build(self) -> None:
        save = QPushButton(self.tr("Als PDF &speichern …"), self)
        save.setProperty(PRIMARY, True)
        save.clicked.connect(self.ask_and_save)
        self._pages_label = QLabel(self)
        self._pages_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, theme.SPACE_S, 0, theme.SPACE_XS)
        bar.setSpacing(theme.SPACE_S)
        bar.addWidget(self.kind)
        bar.addWidget(self._pages_label)
        bar.addStretch(1)
        bar.addWidget(save)
        pages = QWidget(self)
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.preview)
        self._pages.addWidget(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(bar)
        column.addWidget(pages, 1)
        self.setFocusProxy(self.preview)

    # -- previewing ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Make the preview anew, soon."""
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._render()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._calm_ground()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _calm_ground(self) -> None:
        """The ground around the pages."""
        colours = self.preview.palette()
        colours.setColor(QPalette.ColorRole.Dark, self.palette().color(QPalette.ColorRole.Midlight))
        self.preview.setPalette(colours)

    def _fit(self) -> None:
        """As wide as there is room for, but no wider than one can read."""
        page = self._pdf.pagePointSize(0).width() if self._pdf.pageCount() else 0
        widest = theme.scaled(WIDEST)
        if page and self.preview.viewport().width() > widest:
            self.preview.setZoomMode(QPdfView.ZoomMode.Custom)
            self.preview.setZoomFactor(widest / (page * self.logicalDpiX() / 72))
        else:
            self.preview.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def closing(self) -> None:
        """Let a preview that is being made come to its end."""
        self._pause.stop()
        self._job.wait()

    def _render(self) -> None:
        plan = self.workspace.plan
        self._pause.stop()
        if plan is None:
            return
        self._stale = False
        self._job.run(
            partial(self.printer.document, self.kind.value(), plan, self.workspace.today, self.workspace.lang)
        )

    def _on_done(self, pdf: bytes) -> None:
        place = self.preview.verticalScrollBar().value()
        self._pdf.close()
        self._bytes.close()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._bytes)
        self._pages_label.setText(self.tr("%n Seiten", "", self._pdf.pageCount()))
        self._pages.setCurrentIndex(0)
        self._fit()
        self.preview.verticalScrollBar().setValue(place)

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self._trouble.setText(refusal.say(self.workspace.lang))
        self._pages.setCurrentIndex(1)

    def _on_opened(self) -> None:
        self._job.forget()
        self._pdf.close()
        self._pages_label.setText("")
        self.refresh()

    def _on_plan_changed(self, _before: Plan, _after: Plan) -> None:
        self.refresh()

    # -- saving ----------------------------------------------------------------------------------------------------

    def ask_and_save(self) -> None:
        """Ask where to, then save what is shown."""
        plan = self.workspace.plan
        if plan is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        name = f"{speaker(self.workspace.lang)(DOCUMENTS[self.kind.value()])} {plan.household.name}.pdf"
        suggestion = Path(folder) / "".join("_" if each in '\\/:*?"<>|' else each for each in name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Als PDF speichern"), str(suggestion), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Write what is shown to ``path``; ``False`` and a sentence where that cannot be done."""
        plan = self.workspace.plan
        if plan is None:
            return False
        try:
            self.printer.write(self.kind.value(), plan, self.workspace.today, path, self.workspace.lang)
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return False
        except OSError as error:
            sentence = self.tr("{path} ließ sich nicht schreiben: {why}. Der Plan ist gespeichert.")
            self.workspace.refused.emit(sentence.format(path=path, why=error.strerror))
            return False
        self.saved.emit(path)
        return True
