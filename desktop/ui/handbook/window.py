"""A window of its own with the handbook: its pages at the left, the open one at the right, and all of it as PDF."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QMarginsF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.resources import handbook
from desktop.ui import theme
from desktop.ui.handbook.pages import CONTENTS, anchor, pages

PICTURE_WIDTH = 620
LINE_HEIGHT = 130
"""Per cent."""


class Reading(QTextBrowser):
    """A page, its pictures drawn smoothly in the width that they have there."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        image = QImage.fromData(found) if isinstance(found, QByteArray) else None
        if kind != QTextDocument.ResourceType.ImageResource.value or image is None or image.isNull():
            return found
        ratio = self.devicePixelRatioF()
        drawn = image.scaledToWidth(round(PICTURE_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        return drawn


class HandbookWindow(QWidget):
    """Reads the handbook. ``go_to`` takes a page and, after ``#``, one of its headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Handbuch – Nahtstelle"))
        self._pages = pages()
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(self.tr("Seiten des Handbuchs"))
        self.contents.setWordWrap(True)
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setSpacing(theme.SPACE_XS)
        self.contents.addItems([page.title for page in self._pages])
        self.text = Reading(self)
        self.text.setAccessibleName(self.tr("Seite des Handbuchs"))
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(theme.SPACE_L)
        self.save = QPushButton(self.tr("Handbuch als &PDF speichern …"), self)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.SPACE_S, theme.SPACE_S, 0, theme.SPACE_S)
        column.addWidget(self.contents, 1)
        column.addWidget(self.save)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.scaled(270), theme.scaled(760)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.contents.currentRowChanged.connect(self._on_row)
        self.text.anchorClicked.connect(self._on_link)
        self.save.clicked.connect(self.ask_and_save)
        self.resize(theme.scaled(1040), theme.scaled(760))
        self.go_to(CONTENTS)

    def go_to(self, place: str) -> None:
        """Show a page; what the handbook does not have leaves the window as it is."""
        name, _, heading = place.partition("#")
        names = [page.name for page in self._pages]
        if name in names:
            self.contents.setCurrentRow(names.index(name))
            self._scroll_to(heading)

    @property
    def page(self) -> str:
        """The name of the open page."""
        return self._pages[self.contents.currentRow()].name

    def ask_and_save(self) -> None:
        """Ask where to, and save all pages as one PDF."""
        path, _ = QFileDialog.getSaveFileName(self, self.save.text(), "Handbuch Nahtstelle.pdf", "PDF (*.pdf)")
        if path:
            self.save_pdf(Path(path))

    def save_pdf(self, path: Path) -> None:
        """All pages one after the other, each beginning on a new sheet of A4."""
        writer = QPdfWriter(str(path))
        writer.setTitle("Handbuch Nahtstelle")
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        whole = QTextDocument()
        whole.setDefaultFont(theme.body_font())
        here = QUrl.fromLocalFile(str(handbook(CONTENTS))).toString()
        whole.setMetaInformation(QTextDocument.MetaInformation.DocumentUrl, here)
        whole.setMarkdown("\n\n".join(page.text() for page in self._pages))
        for block in _blocks(whole):
            if block.blockFormat().headingLevel() == 1 and block.position():
                form = QTextBlockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(form)
        _airy(whole)
        _black(whole)
        whole.print_(writer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "text"):
            self._on_row(self.contents.currentRow())

    # --- inside

    def _on_row(self, row: int) -> None:
        document = self.text.document()
        document.setBaseUrl(QUrl.fromLocalFile(str(self._pages[row].path)))
        document.setDefaultFont(self.text.font())
        document.setMarkdown(self._pages[row].text())
        _airy(document)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _on_link(self, url: QUrl) -> None:
        self.go_to(url.fileName() + (f"#{url.fragment()}" if url.hasFragment() else ""))

    def _scroll_to(self, heading: str) -> None:
        for block in _blocks(self.text.document()):
            if heading and block.blockFormat().headingLevel() and anchor(block.text()) == heading:
                self.text.setTextCursor(QTextCursor(self.text.document().lastBlock()))
                self.text.setTextCursor(QTextCursor(block))
                return


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    block, found = document.begin(), []
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    each, found = block.begin(), []
    while not each.atEnd():
        found.append(each.fragment())
        each += 1
    return found


def _over(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _airy(document: QTextDocument) -> None:
    """Room between the lines, and pictures no wider than the text."""
    airy = QTextBlockFormat()
    airy.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    for block in _blocks(document):
        fragments = _fragments(block)
        if not any(fragment.charFormat().isImageFormat() for fragment in fragments):
            QTextCursor(block).mergeBlockFormat(airy)
        for fragment in fragments:
            if fragment.charFormat().isImageFormat():
                picture = fragment.charFormat().toImageFormat()
                picture.setWidth(PICTURE_WIDTH)
                _over(document, fragment).setCharFormat(picture)


def _black(document: QTextDocument) -> None:
    """On paper a link is text like any other."""
    text = QTextCharFormat()
    text.setForeground(Qt.GlobalColor.black)
    whole = QTextCursor(document)
    whole.select(QTextCursor.SelectionType.Document)
    whole.mergeCharFormat(text)
