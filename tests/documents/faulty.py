"""Documents with one deliberate fault each: a validator that does not shout at them proves nothing.

``python -m tests.documents.faulty`` writes them to build/faults/ for veraPDF.
"""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf

from desktop.documents.printer import Documents
from tests.documents.households import ON, mueller
from tests.documents.pdf import elements

OUT = Path("build/faults")


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def no_title(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def no_alternative_text(pdf: pikepdf.Pdf) -> None:
    for element in elements(pdf.Root.StructTreeRoot):
        if element.S == "/Figure":
            del element.Alt


def no_scope(pdf: pikepdf.Pdf) -> None:
    for element in elements(pdf.Root.StructTreeRoot):
        if element.S == "/TH":
            del element.A


def a_skipped_heading(pdf: pikepdf.Pdf) -> None:
    for element in elements(pdf.Root.StructTreeRoot):
        if element.S == "/H2":
            element.S = pikepdf.Name.H4


def an_unmarked_line(pdf: pikepdf.Pdf) -> None:
    sheet = pdf.pages[0]
    marked = sheet.Contents.read_bytes()
    assert b"/P <</MCID 3>> BDC" in marked
    sheet.Contents = pdf.make_stream(marked.replace(b"/P <</MCID 3>> BDC", b"/Odd BMC"))


def no_parent_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot.ParentTree


FAULTS = (
    no_language,
    no_title,
    no_alternative_text,
    no_scope,
    a_skipped_heading,
    an_unmarked_line,
    no_parent_tree,
)
"""All of them; page-validation does not see the last, veraPDF does."""


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    agreement = Documents().document("agreement", mueller(), ON)
    for fault in FAULTS:
        (OUT / f"{fault.__name__}.pdf").write_bytes(changed(agreement, fault))


if __name__ == "__main__":
    main()
