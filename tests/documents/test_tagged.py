import hashlib
import inspect
import re
import shutil
import textwrap
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import tagged
from desktop.documents.archive import to_unicode
from desktop.documents.fonts import main_face
from desktop.documents.printer import Documents
from desktop.documents.sheet import colour_profile
from desktop.documents.tagged import About, Element, TaggedCanvas
from desktop.resources import resource
from tests.documents.faulty import FAULTS, an_unmarked_line, changed, no_parent_tree
from tests.documents.households import ON, mueller
from tests.documents.pdf import complaints, elements, structure_faults

TOUCHED = {
    pdfdoc.PDFStream.format: "12ee5c4d",
    pdfdoc.PDFDocument.Reference: "75342ed1",
    pdfdoc.PDFDocument.addPage: "5cab5669",
    pdfdoc.PDFDocument.GetPDFData: "d277704f",
    pdfdoc.PDFCatalog.format: "5f903fa9",
    pdfdoc.PDFPage.setStream: "d1163e30",
    pdfdoc.PDFPage.check_format: "4719e456",
    pdfdoc.PDFInfo.format: "8d46bfc4",
    pdfdoc.PDFDate.format: "60fb5e95",
    pdfdoc.XMP.format: "663f4849",
    ttfonts.makeToUnicodeCMap: "71783731",
    ttfonts.TTFont.addObjects: "33ac8d69",
    ttfonts.TTFont.splitString: "95205a99",
    Canvas.showPage: "a9d4d3b9",
    Canvas.save: "50fd3ba8",
}
"""What ``tagged.py`` and ``archive.py`` rely on inside reportlab, and the beginning of the SHA-256 of its source."""


@pytest.fixture
def file() -> BytesIO:
    return BytesIO()


@pytest.fixture
def canvas(file: BytesIO) -> TaggedCanvas:
    about = About(title="Ein Brief", lang="de", author="Wir")
    return TaggedCanvas(file, about, icc=colour_profile(), font=main_face().name)


def write(canvas: TaggedCanvas, text: str, y: float = 700) -> None:
    canvas.setFont(main_face().name, 12)
    canvas.drawString(72, y, text)


def letter(canvas: TaggedCanvas) -> None:
    with canvas.element("H1"), canvas.content():
        write(canvas, "Liebe Leserin", 760)
    canvas.outline("Liebe Leserin", 780)
    with canvas.artifact():
        canvas.line(72, 750, 520, 750)
    with canvas.element("P"), canvas.content():
        write(canvas, "Ein Satz.")


@pytest.mark.parametrize("touched", TOUCHED, ids=lambda touched: touched.__qualname__)
def test_what_we_touch_inside_reportlab_is_as_we_know_it(touched: Callable[..., object]) -> None:
    found = hashlib.sha256(inspect.getsource(touched).encode()).hexdigest()[:8]
    assert found == TOUCHED[touched], f"reportlab changed {touched.__qualname__}: read tagged.py and archive.py again"


def test_a_letter_is_pdf_a_and_pdf_ua_in_one_file(canvas: TaggedCanvas, file: BytesIO) -> None:
    letter(canvas)
    canvas.save()
    assert complaints(file.getvalue()) == []
    assert structure_faults(file.getvalue()) == []


def test_the_example_in_the_documentation_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(resource("fonts", "NotoSans-Regular.ttf"), tmp_path)
    shutil.copy(resource("srgb.icc"), tmp_path)
    monkeypatch.chdir(tmp_path)
    example = textwrap.dedent(re.search(r"::\n\n(.*?)\n\n(?=\S)", tagged.__doc__ or "", re.DOTALL)[1])
    exec(example, {**vars(tagged), "Path": Path, "pdfmetrics": pdfmetrics, "TTFont": TTFont})  # noqa: S102
    assert complaints((tmp_path / "letter.pdf").read_bytes()) == []


def test_the_file_says_what_it_is(canvas: TaggedCanvas, file: BytesIO) -> None:
    letter(canvas)
    canvas.save()
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == "de"
        assert str(pdf.docinfo.Title) == "Ein Brief"
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "Ein Brief"
            assert metadata.pdfa_status == "2A"
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Liebe Leserin"]


def test_an_element_that_goes_on_over_the_page_stays_one(canvas: TaggedCanvas, file: BytesIO) -> None:
    paragraph = Element("P")
    with canvas.element(paragraph), canvas.content():
        write(canvas, "Anfang ")
    canvas.showPage()
    with canvas.element(paragraph), canvas.content():
        write(canvas, "und Ende")
    canvas.save()
    assert structure_faults(file.getvalue()) == []
    with pikepdf.open(file) as pdf:
        assert [str(element.S) for element in elements(pdf.Root.StructTreeRoot)] == ["/Document", "/P"]


def test_what_repeats_on_a_page_is_drawn_when_all_pages_are_there(canvas: TaggedCanvas, file: BytesIO) -> None:
    seen = []
    for n in range(3):
        with canvas.element("P"), canvas.content():
            write(canvas, f"Seite {n}")
        canvas.showPage()
    canvas.at_page_end(lambda number, pages: seen.append((number, pages)) or write(canvas, f"{number}/{pages}", 30))
    canvas.save()
    assert seen == [(1, 3), (2, 3), (3, 3)]
    assert complaints(file.getvalue()) == []


def test_inside_decoration_nothing_is_structure(canvas: TaggedCanvas, file: BytesIO) -> None:
    with canvas.artifact("Pagination"), canvas.element("P"), canvas.content():
        write(canvas, "Kopf")
    canvas.save()
    with pikepdf.open(file) as pdf:
        assert [str(element.S) for element in elements(pdf.Root.StructTreeRoot)] == ["/Document"]


def test_content_in_content_is_refused(canvas: TaggedCanvas) -> None:
    with canvas.element("P"), canvas.content(), pytest.raises(ValueError, match="still open"), canvas.content():
        pass


def test_decoration_in_content_is_refused(canvas: TaggedCanvas) -> None:
    with canvas.element("P"), canvas.content(), pytest.raises(ValueError, match="still open"), canvas.artifact():
        pass


def test_an_element_in_content_is_refused(canvas: TaggedCanvas) -> None:
    with canvas.element("P"), canvas.content(), pytest.raises(ValueError, match="cannot begin"), canvas.element("P"):
        pass


def test_a_page_does_not_end_in_content(canvas: TaggedCanvas) -> None:
    with canvas.element("P"), canvas.content(), pytest.raises(ValueError, match="end of the page"):
        canvas.showPage()


def test_a_file_is_not_written_with_an_element_open(canvas: TaggedCanvas) -> None:
    with canvas.element("P"), pytest.raises(ValueError, match="P was never left"):
        canvas.save()


def test_other_documents_of_reportlab_stay_as_they_are(canvas: TaggedCanvas) -> None:
    letter(canvas)
    canvas.save()
    plain = BytesIO()
    other = Canvas(plain, pageCompression=0)
    other.drawString(72, 700, "schlicht")
    other.save()
    assert b"\r\nendstream" not in plain.getvalue()
    assert b"StructTreeRoot" not in plain.getvalue()


def test_the_way_back_to_text_leaves_out_code_zero_and_keeps_blocks_short() -> None:
    subset = [0, *range(0x41, 0x41 + 230)]
    cmap = to_unicode(ttfonts.makeToUnicodeCMap("Noto", subset))
    assert "<00> <0000>" not in cmap
    assert [int(line.split()[0]) for line in cmap.splitlines() if line.endswith("beginbfchar")] == [100, 100, 30]
    assert "<01> <0041>" in cmap


def test_the_way_back_to_text_knows_characters_beyond_the_first_plane() -> None:
    assert "<01> <D83DDC4D>" in to_unicode(ttfonts.makeToUnicodeCMap("Noto", [0, 0x1F44D]))


def test_joined_arabic_letters_lead_back_to_the_letters() -> None:
    cmap = to_unicode(ttfonts.makeToUnicodeCMap("Noto", [0, 0xFEE3, 0xFEF7]))
    assert "<01> <0645>" in cmap
    assert "<02> <06230644>" in cmap


# Deliberate faults: a validator that does not see them would prove nothing above.


@pytest.fixture(scope="module")
def agreement() -> bytes:
    return Documents().document("agreement", mueller(), ON)


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault is not no_parent_tree])
def test_the_validator_shouts_at_a_fault(agreement: bytes, fault: Callable[[pikepdf.Pdf], None]) -> None:
    assert complaints(changed(agreement, lambda _: None), "ua1") == []
    assert complaints(changed(agreement, fault)) != []


def test_our_own_look_at_the_structure_sees_what_the_validator_does_not(agreement: bytes) -> None:
    assert structure_faults(changed(agreement, an_unmarked_line)) != []
    with pytest.raises(AttributeError, match="ParentTree"):
        structure_faults(changed(agreement, no_parent_tree))


def test_content_without_an_element_is_seen(agreement: bytes) -> None:
    def forget_the_rest(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.K[0].K = pikepdf.Array([pdf.Root.StructTreeRoot.K[0].K[0]])

    assert structure_faults(changed(agreement, forget_the_rest)) != []
