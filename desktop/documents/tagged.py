"""Tagged PDF from open reportlab: PDF/A-2a and PDF/UA-1 in one file, written in one pass.

Reportlab draws; this layer adds the structure tree that lets a screen reader find headings, lists and tables, and the
few bytes that archives ask for. It needs nothing but reportlab and can be lifted out as it is::

    pdfmetrics.registerFont(TTFont("Noto", "NotoSans-Regular.ttf"))   # PDF/A wants every font embedded
    about = About(title="A letter", lang="en")
    canvas = TaggedCanvas("letter.pdf", about, icc=Path("srgb.icc").read_bytes(), font="Noto")
    with canvas.element("H1"), canvas.content():
        canvas.setFont("Noto", 20)
        canvas.drawString(72, 760, "Dear reader")
    canvas.outline("Dear reader", top=790)
    with canvas.artifact():                     # decoration: skipped by readers
        canvas.line(72, 750, 520, 750)
    canvas.save()

Everything that paints stands inside ``content()`` or ``artifact()``. An element may hold other elements or content;
to continue one on the next page (a table, a paragraph), enter the same ``Element`` again with ``canvas.element(it)``.
Fonts must be TrueType. Text that reads otherwise than it is drawn, such as letters drawn from right to left, is an
element ``"Span"`` with ``text_attributes(actual=...)``.

What is touched inside reportlab, on the objects of this one document and nowhere else (``tests/documents/
test_tagged.py`` fails when it changes): the end of each stream, the ToUnicode maps, the keys of catalog and page.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop.documents.archive import Source, allow_keys, claim_conformance, mend_streams, pdf_text


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the file says of itself: ``lang`` is the language of its text (BCP 47), a reader announces ``title``."""

    title: str
    lang: str
    author: str = ""
    subject: str = ""
    creator: str = "reportlab"


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure tree: a standard tag (ISO 32000-1, 14.8.4), its attributes and what it holds.

    ``kids`` are elements, or (page, number) of marked content. ``attributes`` are PDF source text by key. It is
    ``placed`` where it is first entered, and may be entered again.
    """

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)
    placed: bool = False
    number: int = 0


def text_attributes(alt: str = "", actual: str = "", lang: str = "") -> dict[str, str]:
    """Attributes for people who hear the document: alternative text, replacement text, another language."""
    said = {"Alt": alt, "ActualText": actual, "Lang": lang}
    return {key: pdf_text(value) for key, value in said.items() if value}


def header_attributes(scope: str) -> dict[str, str]:
    """Attributes of a table header cell; ``scope`` is ``"Column"`` or ``"Row"``."""
    return {"A": f"<</O /Table /Scope /{scope}>>"}


def list_attributes(numbering: str) -> dict[str, str]:
    """Attributes of a list; ``numbering`` is ``"Decimal"``, ``"Disc"`` or ``"None"``."""
    return {"A": f"<</O /List /ListNumbering /{numbering}>>"}


def figure_attributes(alt: str, x: float, y: float, width: float, height: float) -> dict[str, str]:
    """Attributes of a figure: what it says, and where it is, in points of the page."""
    box = " ".join(f"{value:.2f}" for value in (x, y, x + width, y + height))
    return {**text_attributes(alt=alt), "A": f"<</O /Layout /BBox [{box}]>>"}


class TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A reportlab canvas whose file is PDF/A-2a and PDF/UA-1.

    ``file`` is a path or a binary file, ``icc`` the bytes of an RGB profile, ``font`` the name of a registered TTFont.
    Raises ``ValueError`` when marked content is not balanced.
    """

    _code: list[str]

    def __init__(
        self, file: str | BinaryIO, about: About, *, icc: bytes, font: str, pagesize: tuple[float, float] = A4
    ) -> None:
        super().__init__(file, pagesize=pagesize, pageCompression=1, lang=about.lang, initialFontName=font)
        self.root = Element("Document", placed=True)
        self._open = [self.root]
        self._marked = ""
        self._on_page: list[Element] = []
        self._parents: list[list[Element]] = []
        self._pages: list[pdfdoc.PDFPage] = []
        self._icc = icc
        self._lang = about.lang
        self._page_end: Callable[[int, int], None] | None = None
        self.setTitle(about.title)
        self.setAuthor(about.author)
        self.setSubject(about.subject)
        self.setCreator(about.creator)
        allow_keys(self._doc.Catalog, "OutputIntents")
        self._add_page, self._doc.addPage = self._doc.addPage, self._tag_page
        mend_streams(self._doc)

    @contextmanager
    def element(self, tag: str | Element, attributes: Mapping[str, str] | None = None) -> Iterator[Element]:
        """Open an element: a new one inside the current one, one that is in its place already there.

        Inside an artifact this does nothing.
        """
        if self._marked and self._marked != "Artifact":
            raise ValueError(f"An element cannot begin inside the marked content of {self._marked}.")
        element = tag if isinstance(tag, Element) else Element(tag, attributes or {})
        if not element.placed and not self._marked:
            self._open[-1].kids.append(element)
            element.placed = True
        self._open.append(element)
        yield element
        self._open.pop()

    @contextmanager
    def content(self) -> Iterator[None]:
        """What is drawn inside belongs to the current element."""
        if self._marked == "Artifact":
            yield
            return
        if self._marked:
            raise ValueError(f"Marked content of {self._marked} is still open.")
        element = self._open[-1]
        element.kids.append((len(self._parents), len(self._on_page)))
        self._code.append(f"/{element.tag} <</MCID {len(self._on_page)}>> BDC")
        self._on_page.append(element)
        self._marked = element.tag
        yield
        self._end_marked()

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is decoration, or repeated from an earlier page (``kind`` ``"Pagination"``)."""
        if self._marked == "Artifact":
            yield
            return
        if self._marked:
            raise ValueError(f"Marked content of {self._marked} is still open.")
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        self._marked = "Artifact"
        yield
        self._end_marked()

    def outline(self, title: str, top: float, level: int = 0) -> None:
        """A bookmark to the height ``top`` of the current page; ``level`` at most one deeper than the last."""
        key = f"h{len(self._parents)}-{len(self._on_page)}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level, closed=False)

    def at_page_end(self, draw: Callable[[int, int], None]) -> None:
        """Call ``draw(page, pages)`` for each page when all are there; what it draws is an artifact."""
        self._page_end = draw

    def save(self) -> None:
        """Write the file."""
        if self._code:
            self.showPage()
        if len(self._open) != 1:
            raise ValueError(f"The element {self._open[-1].tag} was never left.")
        if self._page_end:
            self._finish_pages(self._page_end)
        self._write_structure()
        claim_conformance(self._doc, self._icc, self._lang)
        super().save()

    def _finish_pages(self, draw: Callable[[int, int], None]) -> None:
        for number, page in enumerate(self._pages, start=1):
            self._code = []
            with self.artifact("Pagination"):
                draw(number, len(self._pages))
            page.stream += "\n".join([*self._code, ""])
        self._code = []

    def _end_marked(self) -> None:
        self._code.append("EMC")
        self._marked = ""

    def _tag_page(self, page: pdfdoc.PDFPage) -> None:
        if self._marked:
            raise ValueError(f"Marked content of {self._marked} is still open at the end of the page.")
        allow_keys(page, "StructParents", "Tabs")
        page.StructParents = len(self._parents)
        page.Tabs = pdfdoc.PDFName("S")
        self._parents.append(self._on_page)
        self._on_page = []
        self._pages.append(page)
        self._add_page(page)

    def _write_structure(self) -> None:
        """The structure tree and the way back from each piece of marked content to its element."""
        doc = self._doc
        pages = [_number(doc, f"Page{n}") for n in range(1, len(self._pages) + 1)]
        tree = Source()
        doc.Reference(tree, "StructTree")
        self._write_element(self.root, _number(doc, "StructTree"), pages)
        ways = []
        for page, elements in enumerate(self._parents):
            doc.Reference(Source(f"[{' '.join(f'{e.number} 0 R' for e in elements)}]"), f"ParentTree{page}")
            ways.append(f"{page} {_number(doc, f'ParentTree{page}')} 0 R")
        tree.text = (
            f"<</Type /StructTreeRoot /K [{self.root.number} 0 R] /ParentTreeNextKey {len(ways)}"
            f" /ParentTree <</Nums [{' '.join(ways)}]>>>>"
        )
        doc.Catalog.StructTreeRoot = f"{_number(doc, 'StructTree')} 0 R"
        doc.Catalog.MarkInfo = "<</Marked true>>"
        doc.Catalog.ViewerPreferences = "<</DisplayDocTitle true>>"

    def _write_element(self, element: Element, parent: int, pages: list[int]) -> None:
        doc = self._doc
        source = Source()
        name = doc.Reference(source).name
        element.number = _number(doc, name)
        home = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                self._write_element(kid, element.number, pages)
                kids.append(f"{kid.number} 0 R")
            elif kid[0] == home:
                kids.append(str(kid[1]))
            else:
                kids.append(f"<</Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]}>>")
        place = "" if home is None else f" /Pg {pages[home]} 0 R"
        more = "".join(f" /{key} {value}" for key, value in element.attributes.items())
        source.text = f"<</Type /StructElem /S /{element.tag} /P {parent} 0 R{place} /K [{' '.join(kids)}]{more}>>"


def _number(doc: pdfdoc.PDFDocument, name: str) -> int:
    number: int = doc.idToObjectNumberAndVersion[name][0]
    return number
