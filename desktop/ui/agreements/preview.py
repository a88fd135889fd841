"""Pages of a PDF as they will be printed."""

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from desktop.ui import theme

WIDEST = 880
"""Pixels of a page's width at 100 %."""


class Pages(QPdfView):
    """As wide as there is room for, but no wider than one can read; where somebody has scrolled to stays."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        # Beside the view, not below it: it goes after the view has gone, and its bytes go last.
        self.pdf = QPdfDocument(parent)
        self._bytes = QBuffer(parent)
        self.setDocument(self.pdf)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setAccessibleName(name)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        self._calm_ground()

    def show_pdf(self, pdf: bytes) -> bool:
        """Show a document; ``False`` where it cannot be read."""
        place = self.verticalScrollBar().value()
        self.clear()
        self._bytes.setData(QByteArray(pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pdf.load(self._bytes)
        self._fit()
        self.verticalScrollBar().setValue(place)
        return self.pdf.pageCount() > 0

    def clear(self) -> None:
        """Show nothing."""
        self.pdf.close()
        self._bytes.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._calm_ground()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _calm_ground(self) -> None:
        """The ground around the pages."""
        colours, wanted = self.palette(), self.window().palette().color(QPalette.ColorRole.Midlight)
        if colours.color(QPalette.ColorRole.Dark) != wanted:
            colours.setColor(QPalette.ColorRole.Dark, wanted)
            self.setPalette(colours)

    def _fit(self) -> None:
        page = self.pdf.pagePointSize(0).width() if self.pdf.pageCount() else 0
        widest = theme.scaled(WIDEST)
        if page and self.viewport().width() > widest:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(widest / (page * self.logicalDpiX() / 72))
        else:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
