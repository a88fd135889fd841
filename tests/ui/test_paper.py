"""A finished PDF on paper, tried with the printer that every computer has: the one that writes a PDF."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QMarginsF, QTimer
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop.documents.printer import Documents, recovery_pdf
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.ui.parts.paper import ask_and_print, paint
from tests.documents.pdf import pages, tool
from tests.helpers import MULLER_ON, muller

SHEET = RecoverySheet("A1B2C3D4", date(2026, 11, 23), ("7KQ2", "M9XA", "00ZT", "V5RC", "W8EH", "3NPD", "J1G6"))
DPI = 60
A4 = (round(210 / 25.4 * DPI), round(297 / 25.4 * DPI))


def on_paper(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(12, 12, 12, 12)))
    return printer


def pictures(data: bytes, folder: Path, name: str) -> list[Image.Image]:
    """Each page as it looks."""
    subprocess.run(
        [tool("pdftoppm"), "-r", str(DPI), "-gray", "-png", "-", str(folder / name)], input=data, check=True, timeout=60
    )
    return [Image.open(each).convert("L") for each in sorted(folder.glob(f"{name}-*.png"))]


def ink(picture: Image.Image) -> float:
    """The share of the page that is dark."""
    return 1 - ImageStat.Stat(picture).mean[0] / 255


def same(meant: Image.Image, printed: Image.Image) -> bool:
    """Whether one looks like the other, within a few millimetres; hairlines may be paler. Cut off would be 1.2."""
    coarse = [each.resize((70, 99), Image.Resampling.BOX) for each in (meant, printed)]
    apart = ImageStat.Stat(ImageChops.difference(*coarse)).mean[0] / 255
    return ink(meant) > 0.01 and abs(ink(meant) - ink(printed)) < ink(meant) / 3 and apart < ink(meant) * 0.75


def test_the_recovery_sheet_comes_out_as_it_is_in_its_full_size(dressed, tmp_path):
    data = recovery_pdf(SHEET)
    paint(data, on_paper(tmp_path / "paper.pdf"))
    printed = (tmp_path / "paper.pdf").read_bytes()
    (meant,), (came,) = pictures(data, tmp_path, "meant"), pictures(printed, tmp_path, "came")
    assert all(abs(one - other) <= 1 for one, other in zip(came.size, A4, strict=True))
    assert same(meant, came)
    code = (0, 0, came.width, came.height // 2)
    assert same(meant.crop(code), came.crop(code))


def test_every_page_comes_out_on_a_sheet_of_its_own(dressed, tmp_path):
    data = Documents().document("plan", muller(), MULLER_ON, "de")
    paint(data, on_paper(tmp_path / "paper.pdf"))
    printed = (tmp_path / "paper.pdf").read_bytes()
    assert pages(printed) == pages(data) > 1
    meant, came = pictures(data, tmp_path, "meant"), pictures(printed, tmp_path, "came")
    assert all(same(one, other) for one, other in zip(meant, came, strict=True))


def test_on_smaller_paper_nothing_is_cut_off(dressed, tmp_path):
    data = recovery_pdf(SHEET)
    paint(data, on_paper(tmp_path / "paper.pdf", QPageSize.PageSizeId.A5))
    (meant,), (came,) = (
        pictures(data, tmp_path, "meant"),
        pictures((tmp_path / "paper.pdf").read_bytes(), tmp_path, "came"),
    )
    assert came.width < meant.width
    assert same(meant, came)


@pytest.fixture
def asked(qtbot, tmp_path):
    """Answers the next dialog for a printer as a person does; the dialogs that came are kept."""
    parent = QWidget()
    qtbot.addWidget(parent)
    came = []

    def answer(accept: bool) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QPrintDialog):
            QTimer.singleShot(20, lambda: answer(accept))
            return
        came.append(dialog)
        for line in dialog.findChildren(QLineEdit, "filename"):
            line.setText(str(tmp_path / "asked.pdf"))
        (dialog.accept if accept else dialog.reject)()

    def ask(accept: bool) -> bool:
        QTimer.singleShot(0, lambda: answer(accept))
        return ask_and_print(recovery_pdf(SHEET), "Blatt", parent)

    yield ask
    assert came


def test_the_dialog_for_a_printer_prints_what_is_accepted(dressed, asked, tmp_path):
    assert asked(True)
    (meant,) = pictures(recovery_pdf(SHEET), tmp_path, "meant")
    (came,) = pictures((tmp_path / "asked.pdf").read_bytes(), tmp_path, "came")
    assert ink(came) == pytest.approx(ink(meant), rel=0.25)


def test_who_thinks_better_of_it_prints_nothing(dressed, asked, tmp_path):
    assert not asked(False)
    assert not (tmp_path / "asked.pdf").exists()
