"""A finished PDF on paper, by the printer that a person chooses."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
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
    """Put every page on a sheet of its own, as large as the paper."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer.setFullPage(True)
    painter = QPainter(printer)
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        inches = document.pagePointSize(page) / 72
        picture = document.render(page, QSize(round(inches.width() * SHARP), round(inches.height() * SHARP)))
        paper = printer.resolution()
        painter.drawImage(QRect(0, 0, round(inches.width() * paper), round(inches.height() * paper)), picture)
    painter.end()
    document.close()
