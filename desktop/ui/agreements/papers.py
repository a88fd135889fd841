"""Signed papers of a version: attached as they are, looked at here, saved again byte for byte."""

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QDir,
    QIODevice,
    QLocale,
    QRectF,
    QSaveFile,
    QSize,
    QStandardPaths,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import NahtstelleError
from desktop.domain.records import Scan, Version
from desktop.domain.scans import MOST_BYTES, SHORT, paper_type
from desktop.domain.words import day
from desktop.ui import theme
from desktop.ui.agreements.keeping import attach, content_of, detach
from desktop.ui.agreements.preview import Pages
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.text import Text
from desktop.ui.workspace import Workspace

PDF = "application/pdf"
ENDINGS = "*.pdf *.jpg *.jpeg *.png"
MOST_ROWS = 3
NARROWEST = 72
KILO = 1000


class PapersPane(QWidget):
    """The papers of one version.

    Signals:
        saved: the path of a paper that was written.
        make_wanted: there is no version to attach a paper to yet.
    """

    saved = Signal(object)
    make_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._version: Version | None = None
        self._shown = ""
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Unterschriebene Blätter"), self)
        self.add = QPushButton(self.tr("Blatt anhän&gen …"), self)
        self.look = QPushButton(self.tr("Ansehen"), self)
        self.save = QPushButton(self.tr("Speichern …"), self)
        self.remove = QPushButton(self.tr("&Wegnehmen"), self)
        self.pages = Pages(self.tr("Das Blatt, wie es angehängt wurde"), self)
        self.picture = _Picture(self)
        words = self.tr("Ein unterschriebenes Blatt, abfotografiert oder eingescannt, liegt hier bei seiner Fassung.")
        self._none = Text(words, quiet=True, parent=self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._viewer = QStackedWidget(self)
        for widget in (self._none, self.pages, self.picture):
            self._viewer.addWidget(widget)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, theme.SPACE_XS, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.list)
        column.addLayout(self._build_buttons())
        column.addWidget(self._viewer, 1)
        draft = self.tr("Unterschrieben wird eine Fassung: Sie hat eine Nummer und ändert sich nicht mehr.")
        self._empty = EmptyState(draft, self.tr("Fassung festhalten …"), self.make_wanted.emit, self)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(filled)
        self._sides.addWidget(self._empty)
        self.list.key_entered.connect(self.show_paper)
        self.list.key_clicked.connect(self.show_paper)
        self.list.current_key_changed.connect(self._show_buttons)

    def _build_buttons(self) -> Flow:
        row = Flow()
        for button, pressed in (
            (self.add, self.ask_and_attach),
            (self.look, self._on_look),
            (self.save, self.ask_and_save),
            (self.remove, self._on_remove),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            row.addWidget(button)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._on_remove()
        else:
            super().keyPressEvent(event)

    # -- showing ---------------------------------------------------------------------------------------------------

    def show_version(self, version: Version | None) -> None:
        """Show the papers of a version, or that a draft has none."""
        self._version = version
        scans = version.scans if version else ()
        self._rows.show([self._row_of(scan) for scan in scans])
        self.list.setVisible(bool(scans))
        self.list.setFixedHeight(row_height() * min(MOST_ROWS, max(1, len(scans))) + 2)
        if scans and not self.list.key():
            self.list.go_to(scans[0].id)
        if self._shown not in {scan.id for scan in scans}:
            self._show_none()
        self._sides.setCurrentIndex(0 if version else 1)
        hand_on(self, (self.list if scans else self.add) if version else self._empty.button)
        self._show_buttons()

    def _row_of(self, scan: Scan) -> Row:
        lang = self.workspace.lang
        size = self.tr("{size} kB").format(size=QLocale(lang).toString(-(-scan.size // KILO)))
        added = self.tr("angehängt am {day}").format(day=day(scan.added_on, lang))
        sign = self.tr("Prüfsumme {digits}").format(digits=scan.sha256[:SHORT])
        return Row(scan.id, scan.name, f"{size} · {added} · {sign}")

    def _show_buttons(self) -> None:
        for button in (self.look, self.save, self.remove):
            button.setEnabled(self._scan() is not None)

    def _scan(self) -> Scan | None:
        scans = self._version.scans if self._version else ()
        return next((scan for scan in scans if scan.id == self.list.key()), None)

    def _show_none(self, words: str = "") -> None:
        self._shown = ""
        self.pages.clear()
        self.picture.show_image(QImage())
        self._none.setText(words or self._none.text())
        self._viewer.setCurrentWidget(self._none)

    def show_paper(self, scan_id: str) -> None:
        """Show a paper as it was attached; where it is not as it was, a sentence says so."""
        self.list.go_to(scan_id)
        version, scan = self._version, self._scan()
        content = content_of(self.workspace, version, scan) if version and scan else None
        if content is None or scan is None:
            self._show_none()
            return
        image = QImage() if scan.media_type == PDF else _image(content)
        if scan.media_type == PDF and self.pages.show_pdf(content):
            self._viewer.setCurrentWidget(self.pages)
        elif not image.isNull():
            self.picture.show_image(image)
            self._viewer.setCurrentWidget(self.picture)
        else:
            words = self.tr("„{name}“ lässt sich hier nicht zeigen. Gespeichert ist es genau so, wie es kam.")
            self._show_none(words.format(name=scan.name))
            return
        self._shown = scan.id

    # -- attaching and letting go ------------------------------------------------------------------------------------

    def ask_and_attach(self) -> None:
        """Ask for a file, then keep it with the version."""
        if self._version is None:
            return
        pictures = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(pictures) or QDir.homePath()
        words = self.tr("PDF, JPG oder PNG ({endings})").format(endings=ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Unterschriebenes Blatt wählen"), folder, words)
        if chosen:
            self.attach(Path(chosen))

    def attach(self, path: Path) -> bool:
        """Keep a file with the version; ``False`` and a sentence where that cannot be."""
        if self._version is None:
            return False
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
            media_type = paper_type(path.name, content) if content else ""
        except OSError as error:
            words = self.tr("{name} ließ sich nicht lesen: {why}. Es wurde nichts angehängt.")
            self.workspace.refused.emit(words.format(name=path.name, why=error.strerror))
            return False
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return False
        before = {scan.id for scan in self._version.scans}
        if not attach(self.workspace, self._version, (path.name, media_type, content)):
            return False
        for scan in self._version.scans:
            if scan.id not in before:
                self.show_paper(scan.id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_look(self) -> None:
        self.show_paper(self.list.key())

    def _on_remove(self) -> None:
        version, scan = self._version, self._scan()
        if version is not None and scan is not None and detach(self.workspace, version, scan):
            (self.list if self.list.isVisible() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- saving ----------------------------------------------------------------------------------------------------

    def ask_and_save(self) -> None:
        """Ask where to, then write the paper as it came."""
        scan = self._scan()
        if scan is None:
            return
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents) or QDir.homePath()
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Blatt speichern"), str(Path(folder) / scan.name))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Write the current paper to ``path``, whole or not at all; ``False`` and a sentence where that cannot be."""
        version, scan = self._version, self._scan()
        content = content_of(self.workspace, version, scan) if version and scan else None
        if content is None:
            return False
        file = QSaveFile(str(path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
        if not (written and file.commit()):
            words = self.tr("{path} ließ sich nicht schreiben: {why}. Das Blatt liegt weiter hier.")
            self.workspace.refused.emit(words.format(path=path, why=file.errorString()))
            return False
        self.saved.emit(path)
        return True


def _image(content: bytes) -> QImage:
    """A photo the right way up; none where it is no picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


class _Picture(QWidget):
    """A photo, as large as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(self.tr("Das Blatt, wie es angehängt wurde"))

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(NARROWEST), theme.scaled(NARROWEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        at = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(at, self._image)
