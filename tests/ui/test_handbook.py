"""The handbook: whole, and opened where the person is."""

import re
import runpy
import subprocess
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtCore import Qt

from desktop.resources import handbook
from desktop.ui.actions import VIEW_ACTIONS
from desktop.ui.handbook.pages import CONTENTS, anchor, pages
from desktop.ui.handbook.places import PLACES
from desktop.ui.handbook.window import HandbookWindow
from desktop.ui.main_window import MainWindow
from tests.documents.pdf import tool
from tests.helpers import muller

HANDBOOK = handbook(CONTENTS).parent
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    yield made
    made.close()


def headings(page: str) -> set[str]:
    return {anchor(line) for line in re.findall(r"^#+ (.*)$", handbook(page).read_text(encoding="utf-8"), re.MULTILINE)}


@pytest.mark.parametrize("page", sorted(path.name for path in HANDBOOK.glob("*.md")))
def test_every_link_and_picture_of_a_page_leads_somewhere(page: str):
    for picture, target in LINK.findall(handbook(page).read_text(encoding="utf-8")):
        name, _, heading = target.partition("#")
        assert (HANDBOOK / name).is_file(), target
        assert picture or not heading or heading in headings(name), target


def test_the_table_of_contents_names_every_page_and_every_picture_is_shown():
    assert sorted(page.name for page in pages()) == sorted(path.name for path in HANDBOOK.glob("*.md"))
    shown = {target for page in pages() for mark, target in LINK.findall(page.text()) if mark}
    assert shown == {f"bilder/{path.name}" for path in HANDBOOK.glob("bilder/*.png")}


def test_every_view_has_its_place_in_the_handbook():
    assert {action.removeprefix("show_") for action in VIEW_ACTIONS} <= set(PLACES)
    for place in PLACES.values():
        page, _, heading = place.partition("#")
        assert not heading or heading in headings(page), place


def test_the_page_of_keys_is_the_table_of_actions():
    made = runpy.run_path("docs/make_keys.py")
    assert handbook("tasten.md").read_text(encoding="utf-8") == made["page"](), "python docs/make_keys.py"


def test_f1_opens_the_handbook_at_the_view_in_front(window, qtbot):
    for action in VIEW_ACTIONS:
        getattr(window.page, action)()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        assert window._handbook.isVisible()
        assert window._handbook.page == PLACES[action.removeprefix("show_")]
    qtbot.keyClick(window._handbook.contents, Qt.Key.Key_Escape)
    assert not window._handbook.isVisible()


def test_a_link_leads_to_its_page_and_heading(qtbot):
    reading = HandbookWindow()
    qtbot.addWidget(reading)
    reading.show()
    reading.go_to("irrtum.md")
    before = reading.text.toPlainText()
    reading.go_to("datenschutz.md#wie-lange-aufheben")
    assert reading.page == "datenschutz.md"
    assert reading.text.toPlainText() != before
    assert reading.text.textCursor().block().text() == "Wie lange aufheben?"
    reading.go_to("gibt-es-nicht.md")
    assert reading.page == "datenschutz.md"


def test_the_whole_handbook_becomes_one_pdf_with_all_pages_and_pictures(qtbot, tmp_path: Path):
    reading = HandbookWindow()
    qtbot.addWidget(reading)
    path = tmp_path / "Handbuch.pdf"
    reading.save_pdf(path)
    said = subprocess.run([tool("pdftotext"), str(path), "-"], capture_output=True, text=True, check=True).stdout
    said = normalize("NFKC", " ".join(said.split()))
    for page in pages():
        assert page.text().splitlines()[0].removeprefix("# ") in said
    pictures = subprocess.run(
        [tool("pdfimages"), "-list", str(path)], capture_output=True, text=True, check=True
    ).stdout
    large = [line for line in pictures.splitlines()[2:] if int(line.split()[3]) > 1000]
    assert len(large) >= len(list(HANDBOOK.glob("bilder/*.png")))
