"""Every document as it will be printed, saving it as PDF, and printing many at once."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDir, QEvent, QIODevice, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.file_names import FileNames, file_name
from desktop.domain.plan import Plan
from desktop.domain.ports import DOCUMENT_KINDS, How, Order, Printer
from desktop.domain.printing import TITLES, Batch
from desktop.domain.vocabulary import HouseholdStatus
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.agreements.many import PrintingMany
from desktop.ui.jobs import Job
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.workspace import Workspace

PAUSE_MS = 300
NARROWEST = 96
"""Pixels that the choice of a document keeps in a narrow window."""
REMARKS = 3
"""As many texts with characters that paper leaves out are named; the command line names all."""
WIDEST = 880
"""Pixels of a page's width at 100 %."""

LARGE = "agreement-large"
"""The agreement in large print, among the kinds to choose from."""
DOCUMENTS = {
    "agreement": TITLES["agreement"],
    LARGE: QT_TR_NOOP("Vereinbarung, groß"),
    **{kind: TITLES[kind] for kind in DOCUMENT_KINDS if kind != "agreement"},
}


class AgreementView(QWidget):
    """The preview is made anew 300 ms after the last change, and only while it can be seen.

    Signals:
        saved: the path of a PDF that was written, or of the folder with many.
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
        self.kind.setMinimumWidth(NARROWEST)
        self.kind.say_name(self.tr("Was gedruckt werden soll"))
        self._pdf = QPdfDocument(self)
        self._bytes = QBuffer(self)
        self.preview = QPdfView(self)
        self.preview.setDocument(self._pdf)
        self.preview.setPageMode(QPdfView.PageMode.MultiPage)
        self._calm_ground()
        self.preview.setAccessibleName(self.tr("Vorschau, so wie gedruckt wird"))
        self.preview.setFrameShape(QPdfView.Shape.NoFrame)
        self._trouble = Text("", parent=self)
        self._remark = Text("", quiet=True, parent=self)
        self._remark.hide()
        self.many = PrintingMany(printer, workspace.lang, self)
        self.many.ended.connect(self._on_many_ended)
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
        more = QPushButton(self.tr("&Mehr …"), self)
        more.setAccessibleName(self.tr("Mehr drucken"))
        menu = QMenu(more)
        menu.addAction(self.tr("&Alle Blätter dieses Haushalts …"), self.ask_and_print_household)
        menu.addAction(self.tr("&Dieses Blatt für alle Haushalte …"), self.ask_and_print_for_all)
        more.setMenu(menu)
        self._pages_label = QLabel(self)
        self._pages_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, theme.SPACE_S, 0, theme.SPACE_XS)
        bar.setSpacing(theme.SPACE_S)
        bar.addWidget(self.kind)
        bar.addWidget(self._pages_label)
        bar.addStretch(1)
        bar.addWidget(more)
        bar.addWidget(save)
        pages = QWidget(self)
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.preview)
        self._pages.addWidget(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(bar)
        column.addWidget(self.many)
        column.addWidget(self._remark)
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
        self.many.closing()

    def _render(self) -> None:
        plan = self.workspace.plan
        self._pause.stop()
        if plan is None:
            return
        self._stale = False
        self._job.run(partial(self._made, plan, *self._wanted()))

    def _wanted(self) -> tuple[str, How]:
        """What is chosen, as the printer knows it."""
        kind = self.kind.value()
        return ("agreement", {"large": True}) if kind == LARGE else (kind, {})

    def _made(self, plan: Plan, kind: str, how: How) -> tuple[bytes, Sequence[str]]:
        """The document, and what paper leaves out; runs beside the window."""
        pdf = self.printer.document(kind, plan, self.workspace.today, self.workspace.lang, **how)
        return pdf, self.printer.remarks(plan, self.workspace.lang)

    def _on_done(self, made: tuple[bytes, Sequence[str]]) -> None:
        pdf, remarks = made
        self._remark.setText("\n".join(remarks[:REMARKS]))
        self._remark.setVisible(bool(remarks))
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
        title = speaker(self.workspace.lang)(DOCUMENTS[self.kind.value()])
        suggestion = Path(self._folder()) / file_name(plan.household.name, title)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Als PDF speichern"), str(suggestion), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def _folder(self) -> str:
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()

    def save_to(self, path: Path) -> bool:
        """Write what is shown to ``path``; ``False`` and a sentence where that cannot be done."""
        plan = self.workspace.plan
        if plan is None:
            return False
        try:
            kind, how = self._wanted()
            self.printer.write(kind, plan, self.workspace.today, path, self.workspace.lang, **how)
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return False
        except OSError as error:
            sentence = self.tr("{path} ließ sich nicht schreiben: {why}. Der Plan ist gespeichert.")
            self.workspace.refused.emit(sentence.format(path=path, why=error.strerror))
            return False
        self.saved.emit(path)
        return True

    # -- printing many ---------------------------------------------------------------------------------------------

    def ask_and_print_household(self) -> None:
        """Ask where to, then print all documents of this household."""
        if self.workspace.plan is not None and (folder := self._chosen_folder()):
            self.print_household(folder)

    def ask_and_print_for_all(self) -> None:
        """Ask where to, then print what is shown for every household that is accompanied."""
        if folder := self._chosen_folder():
            self.print_for_all(folder)

    def _chosen_folder(self) -> Path | None:
        if self.many.under_way:
            return None
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Wohin mit den Blättern?"), self._folder())
        return Path(chosen) if chosen else None

    def print_household(self, folder: Path) -> None:
        """All documents of this household, into ``folder``."""
        plan = self.workspace.plan
        if plan is not None:
            orders = list(self._batch(folder).everything(plan))
            self._start(folder, iter(orders), len(orders))

    def print_for_all(self, folder: Path) -> None:
        """What is shown, of every household that is accompanied, into ``folder``."""
        rows = [row.id for row in self.workspace.store.households() if row.status == HouseholdStatus.ACTIVE]
        batch, (kind, how) = self._batch(folder), self._wanted()
        large = how.get("large", False)
        plans = (self.workspace.store.load(household) for household in rows)
        self._start(folder, (order for plan in plans for order in batch.orders(plan, kind, large=large)), len(rows))

    def _batch(self, folder: Path) -> Batch:
        return Batch(folder, self.workspace.today, self.workspace.lang, FileNames())

    def _start(self, folder: Path, orders: Iterator[Order], total: int) -> None:
        self._many_into = folder
        self.many.start(orders, total)

    def _on_many_ended(self, printed: int, refusals: tuple[str, ...]) -> None:
        if printed:
            self.saved.emit(self._many_into)
        if refusals:
            text = self.tr("%n Blätter ließen sich nicht drucken. Das erste: {why}", "", len(refusals))
            self.workspace.refused.emit(text.format(why=refusals[0]))
