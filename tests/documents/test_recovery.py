"""The sheet with the recovery code: readable by everybody, scannable, and about nobody."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest
import segno

from desktop.documents.printer import recovery_pdf
from desktop.documents.signing import QUIET_ZONE, _code
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.texts import LANGUAGES
from tests.documents.pdf import complaints, pages, shown, structure_faults, text_of

GROUPS = ("7KQ2", "M9XA", "00ZT", "V5RC", "W8EH", "3NPD", "J1G6")
SHEET = RecoverySheet("A1B2C3D4", date(2026, 11, 23), GROUPS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_one_archivable_and_accessible_page(lang: str) -> None:
    data = recovery_pdf(SHEET, lang)
    assert pages(data) == 1
    assert complaints(data) == []
    assert structure_faults(data) == []


def test_it_names_vault_and_day_and_shows_the_seven_groups_large() -> None:
    data = recovery_pdf(SHEET)
    text = text_of(data)
    assert "A1B2C3D4" in text
    assert "23. November 2026" in text or "23.11.2026" in text
    large = [string.text for string in shown(data) if string.size >= 16 and string.text in GROUPS]
    assert tuple(large) == GROUPS


@pytest.mark.parametrize("wide", ["WWWW", "MWMW", "DWMW", "QQGW"])
def test_no_group_is_torn_however_wide_its_letters(wide: str) -> None:
    for groups in ((wide, *GROUPS[1:]), (*GROUPS[:3], wide, "1111", wide, wide)):
        data = recovery_pdf(RecoverySheet("A1B2C3D4", date(2026, 11, 23), groups))
        assert " ".join(groups) in text_of(data, "-raw")


def test_the_square_holds_the_same_code() -> None:
    squares, modules = _code(SHEET.code)
    assert segno.make(SHEET.code, error="m", micro=False).symbol_size(border=0) == (modules - 2 * QUIET_ZONE,) * 2
    with pikepdf.open(BytesIO(recovery_pdf(SHEET))) as pdf:
        assert squares in b"\n".join(each.read_bytes() for each in _contents(pdf)).decode("latin-1")


def _contents(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    found = pdf.pages[0].Contents
    return list(found) if isinstance(found, pikepdf.Array) else [found]
