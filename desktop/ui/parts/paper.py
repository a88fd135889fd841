"""A finished PDF on paper, by the printer that a person chooses."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

SHARP = 300
"""Dots per inch."""


def ask_and_print(data: bytes, name: str, parent: QWidget) -> bool:
    """Ask for a printer and print; ``False`` where the person thought better of it. No file is left behind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint(data, printer)
    return True


def paint(data: bytes, printer: QPrinter) -> None:
    """Put every page on a sheet of its own that lies as the page does: in its size, smaller where the paper is."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer.setFullPage(True)
    painter = QPainter()
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        lies = (
            QPageLayout.Orientation.Landscape if points.width() > points.height() else QPageLayout.Orientation.Portrait
        )
        printer.setPageOrientation(lies)
        if page:
            printer.newPage()
        else:
            painter.begin(printer)
        picture = document.render(page, (points / 72 * SHARP).toSize())
        painter.drawImage(QRectF(QPointF(), _size_on(printer, points)), picture)
    painter.end()
    document.close()


def _size_on(printer: QPrinter, points: QSizeF) -> QSizeF:
    """How large a page is drawn, in dots of the printer."""
    paper = printer.paperRect(QPrinter.Unit.Point).size()
    fit = min(1.0, paper.width() / points.width(), paper.height() / points.height())
    return points / 72 * printer.resolution() * fit
