import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.documents.fonts import face_for
from desktop.documents.text import (
    Piece,
    PrintError,
    Word,
    clean,
    direction,
    missing_glyphs,
    plain,
    printable,
    segments,
    words,
)
from desktop.documents.wrapping import wrap
from tests.documents.pdf import without_blanks

ours = st.text(
    st.one_of(
        st.characters(min_codepoint=32, max_codepoint=0x24F),
        st.sampled_from("ЖИзйқҰλέΩ שלום محمد ،؟ Ấẫ – „“ <>&;/\\(){}%$#@!? \u00a0\u00ad-\n\t"),
    ),
    max_size=80,
)


def drawn(text: str, base: str = "L") -> list[str]:
    return ["".join(run.text for run in part.runs) for part in segments(words(text), base)]


def said(text: str, base: str = "L") -> list[str]:
    parts = segments(words(text), base)
    return [part.actual or "".join(run.text for run in part.runs) for part in parts]


def test_decomposed_letters_are_composed() -> None:
    assert clean("Nguye\u0302\u0303n Thi\u0323 Ha\u0323nh") == "Nguyễn Thị Hạnh"


def test_what_paper_cannot_carry_is_left_out() -> None:
    assert clean("a\x00b\x07c\ufeffd\u202ee\udc80f") == "abcdef"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_line_ends_are_one_kind(end: str) -> None:
    assert clean(f"eins{end}zwei") == "eins\nzwei"


@pytest.mark.parametrize(
    "text",
    [
        "Ayşe Ağaoğlu",
        "Łukasz Żółć",
        "Nguyễn Thị Hạnh",
        "Ольга Иванова",
        "Қайрат Әбілқасымұлы",
        "Ελένη Παπαδάκη",
        "محمد الأحمد",
        "پژمان گلستانی",
        "مُحَمَّد",
        "שָׁלוֹם",
        "→ ✓ ❤ ☎ €",
    ],
)
def test_scripts_of_our_neighbours_have_their_letters(text: str) -> None:
    assert missing_glyphs(text) == set()


def test_missing_characters_are_named() -> None:
    assert missing_glyphs("王 und 🎂 und ក") == {"王", "🎂", "ក"}


def test_emoji_are_left_out_and_the_words_stay() -> None:
    assert printable("Kuchen 🎂 backen 👩🏽‍🍳") == "Kuchen  backen "
    assert [plain(word.pieces) for word in words("Kuchen 🎂 backen")] == ["Kuchen", "backen"]


def test_a_picture_of_several_goes_whole_and_a_frame_around_a_digit_leaves_the_digit() -> None:
    assert printable("Spazieren 🚶\u200d♀\ufe0f heute") == "Spazieren  heute"
    assert printable("1\ufe0f\u20e3 Erstens") == "1 Erstens"
    assert printable("♀ und ♂") == "♀ und ♂"


@pytest.mark.parametrize("text", ["王芳", "Wang Fang (王芳)", "🎂"])
def test_a_name_is_refused_rather_than_printed_wrongly(text: str) -> None:
    with pytest.raises(PrintError) as refused:
        printable(text)
    assert text in str(refused.value)


def test_nothing_is_ever_drawn_without_a_glyph() -> None:
    with pytest.raises(PrintError):
        words("漢")


def test_a_day_stays_with_its_month_and_an_hour_with_its_word() -> None:
    texts = [plain(word.pieces) for word in words("am 8. Dezember um 12 Uhr, Tel. 030 5")]
    assert texts == ["am", "8.\u00a0Dezember", "um", "12\u00a0Uhr,", "Tel.\u00a0030", "5"]


def test_a_word_may_change_its_weight() -> None:
    found = words([Piece("Dann "), Piece("Anna", bold=True), Piece(", bitte")])
    assert [[(piece.text, piece.bold) for piece in word.pieces] for word in found] == [
        [("Dann", False)],
        [("Anna", True), (",", False)],
        [("bitte", False)],
    ]


# Reading direction


def test_arabic_letters_are_joined_and_turned() -> None:
    assert drawn("محمد") == ["\ufeaa\ufee4\ufea4\ufee3"]


def test_what_is_turned_also_says_what_it_says() -> None:
    assert said("Mohammad (محمد الأحمد), 0172 5") == ["Mohammad (", "محمد الأحمد", "), 0172 5"]


def test_a_telephone_number_beside_an_arabic_name_stays_one() -> None:
    assert drawn("محمد 0172 555") == ["\ufeaa\ufee4\ufea4\ufee3", " 0172 555"]


def test_a_number_between_arabic_words_stays_between_them() -> None:
    assert said("شارع 12 برلين") == ["شارع 12 برلين"]
    assert "12" in drawn("شارع 12 برلين")[0]


def test_brackets_around_hebrew_stay_in_pairs() -> None:
    assert drawn("אב (ג) 3") == ["(ג) בא", " 3"]


def test_in_arabic_a_latin_word_keeps_its_direction() -> None:
    assert said("في Berlin اليوم", "R") == ["في ", "Berlin", " اليوم"]


def test_the_first_letter_gives_the_direction() -> None:
    assert direction("محمد (Mohammad)") == "R"
    assert direction("Mohammad (محمد)") == "L"
    assert direction("12 – ?") == "L"


def test_marks_stay_with_their_letters() -> None:
    assert drawn("בָּ") == [unicodedata.normalize("NFC", "בָּ")[::-1]]


# Lines


def lines(text: str, room: float) -> list[str]:
    return [" ".join(plain(word.pieces) for word in line) for line in wrap(words(text), room)]


def test_long_words_are_divided_between_syllables_with_a_soft_hyphen() -> None:
    assert lines("Medikamentenzusammenstellung", 8000) == ["Medikamenten\u00ad", "zusammenstel\u00ad", "lung"]


def test_addresses_are_divided_where_they_have_signs() -> None:
    assert lines("maria@familienzentrum.de", 9000) == ["maria@", "familienzentrum.", "de"]


def test_names_are_not_divided_when_they_fit_on_a_line() -> None:
    assert lines("Mohammad Al-Ahmad", 6000) == ["Mohammad", "Al-Ahmad"]


def test_a_jump_ends_a_line() -> None:
    assert lines("eins\n\nzwei drei", 90000) == ["eins", "zwei drei"]


@given(ours, st.floats(600, 30000))
@example("W" * 200, 700.0)
@example("e\u0301" * 30 + "\u00ad" * 3, 1200.0)
def test_lines_lose_nothing_and_fit(text: str, room: float) -> None:
    try:
        found = words(text)
    except PrintError:
        return
    wrapped = wrap(found, room)
    assert without_blanks("".join(plain(w.pieces) for line in wrapped for w in line)) == without_blanks(
        "".join(plain(w.pieces) for w in found)
    )
    for line in wrapped:
        assert line
        assert _width(line) <= room + 0.01 or (len(line) == 1 and _clusters(line[0]) == 1)


def _width(line: list[Word]) -> float:
    return sum(word.units for word in line) + 260 * (len(line) - 1)


def _clusters(word: Word) -> int:
    return sum(not unicodedata.combining(char) and char not in "\u00ad\u200b" for char in plain(word.pieces))


@given(ours, st.sampled_from("LR"))
def test_segments_say_every_character_and_each_has_a_glyph(text: str, base: str) -> None:
    try:
        found = words(text)
    except PrintError:
        return
    parts = segments(found, base)
    assert without_blanks("".join(part.actual or "".join(run.text for run in part.runs) for part in parts)) == (
        without_blanks("".join(plain(word.pieces) for word in found))
    )
    assert all(face_for(char) for part in parts for run in part.runs for char in run.text)
