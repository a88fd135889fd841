"""Names that people have become names that every system takes."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.file_names import FORBIDDEN, LONGEST, RESERVED, FileNames, file_name

anything = st.text(st.characters(), max_size=300)


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Erika Müller", "Wochenplan"), "Erika Müller – Wochenplan.pdf"),
        (("Mu\u0308ller",), "Müller.pdf"),
        (('a/b\\c:d*e?f"g<h>i|j',), "a_b_c_d_e_f_g_h_i_j.pdf"),
        (("zwei\nZeilen\tund  Blanks",), "zwei Zeilen und Blanks.pdf"),
        (("Dr. ",), "Dr.pdf"),
        (("...",), "_.pdf"),
        (("CON",), "_CON.pdf"),
        (("con.txt",), "_con.txt.pdf"),
        (("Con Müller",), "Con Müller.pdf"),
        ((".versteckt",), "_.versteckt.pdf"),
        (("../../etc/passwd",), "_.._.._etc_passwd.pdf"),
        (("محمد\u202e",), "محمد.pdf"),
        (("", "Woche"), "Woche.pdf"),
    ],
)
def test_a_name_is_kept_as_far_as_systems_take_it(parts: tuple[str, ...], name: str) -> None:
    assert file_name(*parts) == name


@given(st.lists(anything, max_size=3))
@example(["W" * 400])
@example(["ế" * 200])
@example(["e\u0301" * 200])
def test_every_name_is_one_that_windows_takes(parts: list[str]) -> None:
    name = file_name(*parts)
    assert not FORBIDDEN & set(name)
    assert not re.search(r"[\x00-\x1f]", name)
    assert name.removesuffix(".pdf")
    assert not name.removesuffix(".pdf").endswith((" ", "."))
    assert not name.startswith((" ", "."))
    assert name.split(".")[0].casefold() not in RESERVED
    assert len(name.encode()) <= LONGEST + 5


@given(st.lists(st.sampled_from(["Müller", "müller", "MÜLLER", "Müller (2)", "Straße", "strasse"]), max_size=9))
def test_no_two_names_are_one_where_capitals_do_not_count(texts: list[str]) -> None:
    names = FileNames()
    made = [names.new(text) for text in texts]
    assert len({name.casefold() for name in made}) == len(texts)


def test_the_second_of_a_name_is_counted() -> None:
    names = FileNames()
    assert [names.new("Anna"), names.new("anna"), names.new("Anna")] == ["Anna.pdf", "anna (2).pdf", "Anna (3).pdf"]
