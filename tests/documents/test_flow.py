import re
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.documents.cards import Cards
from desktop.documents.flow import Block, Stack, Text
from desktop.documents.parts import MOST_LINES, Beside, Box, Lines, bullets, numbered
from desktop.documents.sheet import Sheet, paginate, print_pages
from desktop.documents.style import Voice
from desktop.documents.tables import Blank, Line, Look, Row, Table, fair_shares
from desktop.documents.tagged import About
from desktop.documents.text import Piece, plain
from tests.documents.pdf import complaints, elements, shown, structure_faults

VOICE = Voice()
BODY = VOICE.body
SHEET = Sheet(
    about=About(title="Probe", lang="de"), voice=VOICE, lang="de", running="Probe geht weiter", foot=("Stand",)
)


def paragraph(lines: int, word: str = "Wort") -> Text:
    return Text("\n".join(f"{word}{n}" for n in range(lines)), BODY)


def table(rows: int, words: int = 2) -> Table:
    head = [Text(title, VOICE.strong_cell) for title in ("Aufgabe", "Wer")]
    lines = [
        Line([Text(f"Zeile{n}", VOICE.cell), Text(" ".join(f"z{n}w{k}" for k in range(words)), VOICE.cell)])
        for n in range(rows)
    ]
    return Table(head, lines, fair_shares(head, lines, SHEET.width, look=Look()), look=Look())


def texts(block: Block) -> Iterator[str]:
    """All words of a block in reading order, without what is repeated for the eye."""
    if isinstance(block, Text):
        yield from (plain(word.pieces) for word in block.words)
    for inner in parts(block):
        yield from texts(inner)


def parts(block: Block) -> Sequence[Block]:
    match block:
        case Stack():
            return block.blocks
        case Table():
            return block.rows if block.repeated else [block.head, *block.rows]
        case Row():
            return block.cells
        case Box():
            return [block.inner]
        case Beside():
            return [block.left, block.body] if block.left else [block.body]
    return []


def pages(*blocks: Block) -> list[list[str]]:
    return [list(texts(page)) for page in paginate(Stack(blocks), SHEET)]


def test_a_heading_is_never_the_last_of_a_page() -> None:
    whole = int(SHEET.room // BODY.leading)
    found = pages(paragraph(whole - 3), Text("Überschrift", VOICE.heading), paragraph(9, "Danach"))
    assert "Überschrift" not in found[0]
    assert found[1][:2] == ["Überschrift", "Danach0"]


def test_a_heading_with_a_note_goes_along_as_a_whole() -> None:
    whole = int(SHEET.room // BODY.leading)
    note = Text("Hinweis", VOICE.note.but(with_next=True))
    found = pages(paragraph(whole - 5), Text("Überschrift", VOICE.heading), note, table(3))
    assert found[1][:3] == ["Überschrift", "Hinweis", "Aufgabe"]


def test_a_paragraph_is_cut_with_two_lines_on_either_side() -> None:
    for lines in range(2, 12):
        for left in range(1, lines):
            first, second = paragraph(lines).cut(SHEET.width, left * BODY.leading + 1)
            counts = [len(part.lines(SHEET.width)) if isinstance(part, Text) else 0 for part in (first, second)]
            assert sum(counts) == lines
            assert 1 not in counts


def test_a_table_repeats_its_head_for_the_eye_alone() -> None:
    data = print_pages(paginate(Stack([table(90)]), SHEET), SHEET)
    heads = [string for string in shown(data) if string.text == "Aufgabe"]
    assert [(string.page, string.artifact) for string in heads] == [(1, False), (2, True), (3, True), (4, True)]
    with pikepdf.open(BytesIO(data)) as pdf:
        tags = [str(element.S) for element in elements(pdf.Root.StructTreeRoot)]
    assert tags.count("/Table") == 1
    assert tags.count("/TR") == 91
    assert tags.count("/TH") == 2 + 90
    assert complaints(data) == structure_faults(data) == []


def test_a_table_is_not_cut_after_its_head() -> None:
    head = table(5).head.height(SHEET.width)
    first, rest = table(5).cut(SHEET.width, head + 10)
    assert first is None
    assert rest is not None


def test_a_row_higher_than_a_page_is_cut_inside_and_its_name_repeated() -> None:
    data = print_pages(paginate(Stack([table(1, words=2500)]), SHEET), SHEET)
    names = [(string.page, string.artifact) for string in shown(data) if string.text == "Zeile0"]
    assert names[:3] == [(1, False), (2, True), (3, True)]
    assert complaints(data) == structure_faults(data) == []


def test_what_belongs_together_is_moved_as_a_whole_where_it_fits_on_a_page() -> None:
    together = Stack([paragraph(10, "a"), paragraph(10, "b")], whole=True)
    found = pages(paragraph(30), together)
    assert found[0][-1] == "Wort29"
    assert len(found[1]) == 20


def test_lines_to_write_on_fill_a_page_that_would_stay_empty() -> None:
    whole = Stack([paragraph(40, "b")], whole=True)
    story = Stack([Blank(450.0), Box(Stack([paragraph(1), Lines(3, growing=True)], whole=True)), whole])
    first, second = paginate(story, SHEET)
    assert SHEET.room - first.height(SHEET.width) < 25
    assert next(texts(second)) == "b0"


def test_lines_to_write_on_are_no_more_than_anybody_fills() -> None:
    whole = Stack([paragraph(40, "b")], whole=True)
    first, _second = paginate(Stack([Lines(3, growing=True), whole]), SHEET)
    assert first.height(SHEET.width) == Lines(MOST_LINES).height(SHEET.width)


def test_lines_stay_few_where_nothing_is_pushed_away() -> None:
    (only,) = paginate(Stack([paragraph(5), Lines(3, growing=True), paragraph(5)]), SHEET)
    assert only.height(SHEET.width) < SHEET.room / 2


def test_pages_are_counted_and_named_from_the_second_on() -> None:
    data = print_pages(paginate(Stack([paragraph(100)]), SHEET), SHEET)
    strings = [(string.page, string.text) for string in shown(data) if string.artifact]
    assert [text for _, text in strings if re.match("Seite", text)] == [
        "Seite 1 von 3",
        "Seite 2 von 3",
        "Seite 3 von 3",
    ]
    assert [page for page, text in strings if text == "Probe geht weiter"] == [2, 3]
    assert [page for page, text in strings if text == "Stand"] == [1, 2, 3]


def test_a_repeated_name_that_is_too_long_ends_in_dots() -> None:
    long = Sheet(about=SHEET.about, voice=VOICE, lang="de", running="Langername " * 40, foot=())
    data = print_pages(paginate(Stack([paragraph(50)]), long), long)
    assert [string.text[-1] for string in shown(data) if string.text.startswith("Langername")] == ["…"]


def test_columns_give_way_to_words_before_words_are_divided() -> None:
    head = [Text(title, VOICE.strong_cell) for title in ("Aufgabe", "Wer", "Stand")]
    cells = ("Medikamentenzusammenstellung", "Jan", "geklärt")
    lines = [Line([Text(text, VOICE.cell) for text in cells])]
    shares = fair_shares(head, lines, SHEET.width, look=Look(), most=0.6)
    for cell, share in zip(lines[0].cells, shares, strict=True):
        assert isinstance(cell, Text)
        assert len(cell.lines(share * SHEET.width - 10)) == 1


def test_columns_fill_the_width() -> None:
    head = [Text(title, VOICE.strong_cell) for title in ("A", "B", "C")]
    assert sum(fair_shares(head, [], SHEET.width, look=Look())) == pytest.approx(1)


def test_cards_of_a_row_begin_at_one_height_and_are_alike() -> None:
    cards = Cards([paragraph(n) for n in (1, 4, 2)])
    assert cards.height(SHEET.width) == pytest.approx(2 * cards.blocks[0].height(SHEET.width) + 6)
    assert cards.blocks[0].height(SHEET.width) == cards.blocks[1].height(SHEET.width)


sentences = st.lists(
    st.sampled_from(["ein", "längerer", "Satz", "Wörterbuchbindereibetriebsleitung", "x" * 90]), max_size=60
)
leaves = st.builds(lambda words: Text(" ".join(words), BODY), sentences) | st.builds(
    lambda words: Text([Piece(" ".join(words), bold=True)], VOICE.heading), st.just(["Überschrift"])
)
blocks = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Stack, st.lists(inner, min_size=1, max_size=4), whole=st.booleans()),
        st.builds(Box, inner),
        st.builds(lambda items: numbered(items, BODY), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda items: bullets(items, BODY), st.lists(inner, min_size=1, max_size=3)),
        st.builds(Cards, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=8,
)
tables = st.builds(table, st.integers(1, 30), st.sampled_from([1, 40, 900]))


@settings(max_examples=40, deadline=None)
@given(st.lists(blocks | tables, min_size=1, max_size=5))
@example([Cards([Text("", BODY), table(15), Text("", BODY)])])
def test_no_word_is_lost_between_pages_and_no_page_is_too_full(story: list[Block]) -> None:
    before = letters(Stack(story))
    found = paginate(Stack(story), SHEET)
    assert sum((letters(page) for page in found), Counter()) == before
    for page in found:
        assert page.height(SHEET.width) <= SHEET.room + 1


def letters(block: Block) -> "Counter[str]":
    """How often each letter stands in a block; soft hyphens only divide."""
    return Counter("".join(texts(block)).replace("\u00ad", ""))
