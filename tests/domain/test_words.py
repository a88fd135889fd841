"""Days, numbers, names and the words of the plan file, as people say them."""

import inspect
from datetime import date, time
from enum import StrEnum

import pytest

from desktop.domain import vocabulary
from desktop.domain.plan import Participant
from desktop.domain.vocabulary import HelpSystem
from desktop.domain.words import (
    call_names,
    clock,
    dated,
    day,
    duration,
    first_name,
    listing,
    minutes,
    number,
    quoted,
    short_day,
    skill,
    span,
    term,
    times,
    weekday,
)

MARCH = date(2026, 3, 3)
NEVER = ("Pflicht", "Auflage", "zuweisen", "Fall ", "Leistungserbringer", "Verstoß", "Klient")


def enums():
    return [cls for _, cls in inspect.getmembers(vocabulary, inspect.isclass) if issubclass(cls, StrEnum)]


@pytest.mark.parametrize(
    ("said", "de", "en"),
    [
        (lambda lang: day(MARCH, lang), "3. März 2026", "3 March 2026"),
        (lambda lang: day(MARCH, lang, year=False), "3. März", "3 March"),
        (lambda lang: short_day(MARCH, lang), "Di 3.3.", "Tue 3 Mar"),
        (lambda lang: dated(MARCH, lang), "Di 3. März", "Tue 3 March"),
        (lambda lang: weekday(MARCH, lang), "Dienstag", "Tuesday"),
        (lambda lang: clock(time(8), lang), "8\u00a0Uhr", "8:00"),
        (lambda lang: clock(time(17, 30), lang), "17:30\u00a0Uhr", "17:30"),
        (lambda lang: clock(time(0, 5), lang), "0:05\u00a0Uhr", "0:05"),
        (lambda lang: minutes(90, lang), "1 Std. 30 Min.", "1 h 30 min"),
        (lambda lang: minutes(45, lang), "45 Min.", "45 min"),
        (lambda lang: minutes(0, lang), "0 Min.", "0 min"),
        (lambda lang: duration(61, lang), "1 Stunde und 1 Minute", "1 hour and 1 minute"),
        (lambda lang: duration(120, lang), "2 Stunden", "2 hours"),
        (lambda lang: number(12, lang), "zwölf", "twelve"),
        (lambda lang: number(13, lang), "13", "13"),
        (lambda lang: times(1, lang), "einmal", "once"),
        (lambda lang: times(2, lang), "zweimal", "twice"),
        (lambda lang: times(11, lang), "elfmal", "eleven times"),
        (lambda lang: times(30, lang), "30-mal", "30 times"),
        (lambda lang: listing([], lang), "", ""),
        (lambda lang: listing(["Jan"], lang), "Jan", "Jan"),
        (lambda lang: listing(["Jan", "Hạnh", "Ayşe"], lang), "Jan, Hạnh und Ayşe", "Jan, Hạnh and Ayşe"),
        (lambda lang: listing(["Jan", "Ayşe"], lang, either=True), "Jan oder Ayşe", "Jan or Ayşe"),
        (lambda lang: quoted(" das „Linde“-Heft ", lang), "„das ‚Linde‘-Heft“", "“das „Linde‘-Heft”"),
        (lambda lang: skill("medication", lang), "Medikamente geben", "giving medicines"),
        (lambda lang: skill("Kinästhetik", lang), "Kinästhetik", "Kinästhetik"),
    ],
)
def test_days_and_numbers_are_said_as_people_say_them(said, de, en):
    assert said("de") == de
    assert said("en") == en


@pytest.mark.parametrize(
    ("first", "last", "year", "said"),
    [
        (date(2026, 12, 20), date(2027, 1, 3), False, "20. Dezember bis 3. Januar"),
        (date(2026, 12, 20), date(2027, 1, 3), True, "20. Dezember 2026 bis 3. Januar 2027"),
        (date(2026, 12, 20), date(2026, 12, 23), False, "20. bis 23. Dezember"),
        (date(2026, 11, 30), date(2026, 12, 6), True, "30. November bis 6. Dezember 2026"),
        (date(2026, 12, 20), date(2026, 12, 20), False, "20. Dezember"),
        (date(2026, 12, 20), date(2028, 1, 3), False, "20. Dezember 2026 bis 3. Januar 2028"),
        (date(2026, 12, 20), None, False, "ab 20. Dezember"),
        (None, date(2026, 12, 20), False, "bis 20. Dezember"),
        (None, None, False, ""),
    ],
)
def test_a_span_names_no_more_than_it_must(first, last, year, said):
    assert span(first, last, "de", year) == said


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Jan Łukasiewicz", "Jan"),
        ("Erika", "Erika"),
        ("Olga Iwanowa (Ольга Иванова)", "Olga"),
        ("Mohammad Al-Ahmad (محمد الأحمد)", "Mohammad"),
        ("محمد الأحمد", "محمد"),
        ("Nguyễn Thị Hạnh", "Hạnh"),
        ("Nguyen Hanh", "Hanh"),
        ("Hạnh Nguyễn", "Hạnh"),
        ("Jan van Dijk", "Jan"),
        ("Hans-Peter Müller", "Hans-Peter"),
        ("Müller, Erika", "Erika"),
        ("J. Müller", "J. Müller"),
        ("Dr. Peter Groß", "Dr. Groß"),
        ("Prof. Dr. med. Ursula von der Leyde", "Prof. von der Leyde"),
        ("Frau Schmidt", "Frau Schmidt"),
        ("Familie Yılmaz", "Familie Yılmaz"),
        ("Pflegedienst Linde", "Pflegedienst Linde"),
        ("Menüdienst Nord", "Menüdienst Nord"),
        ("Nachbarschaftshilfe Südstadt e. V.", "Nachbarschaftshilfe Südstadt e. V."),
        ("Ayşe Ağaoğlu, Pflegedienst „Linde“", "Ayşe"),
        ("Pflegedienst, Nordstraße", "Pflegedienst"),
        ("(unbekannt)", "(unbekannt)"),
        ("👩🏽‍🍳 Olga Test", "Olga"),
    ],
)
def test_people_are_called_as_people_call_them(name, called):
    assert first_name(name) == called


def test_the_plan_says_better_than_the_name_whether_it_is_an_organisation():
    assert first_name("Pflege Linde", organisation=True) == "Pflege Linde"
    assert first_name("Peter Stadtpraxis", organisation=False) == "Peter"
    assert first_name("Dr. Peter Groß", organisation=True) == "Dr. Groß"


def test_two_people_of_the_same_name_are_called_by_their_whole_names():
    people = [
        Participant(id=name, name=name, system=HelpSystem.FAMILY) for name in ("Anna Groß", "Anna Klein", "Jan Groß")
    ]
    assert call_names(people) == {"Anna Groß": "Anna Groß", "Anna Klein": "Anna Klein", "Jan Groß": "Jan"}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_word_of_the_plan_file_has_a_word_for_people(lang):
    for cls in enums():
        said = [term(value, lang) for value in cls]
        assert all(said), cls
        assert len(set(said)) == len(said), cls
        assert not any(word in text for word in NEVER for text in said), said


def test_every_word_of_the_plan_file_is_said_in_english_too():
    same = {term(value, "de") for cls in enums() for value in cls if term(value, "de") == term(value, "en")}
    assert same == {"Information"}
