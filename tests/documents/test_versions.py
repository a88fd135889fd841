"""A version of the agreement is known on paper, a draft too; a conference that was held tells what was decided."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.documents.printer import Documents
from desktop.domain.agreed import core
from desktop.domain.fingerprint import canonical, fingerprint, thawed
from desktop.domain.plan import Plan
from desktop.domain.records import Conference, Decision, Version
from tests.documents.households import ON, mueller
from tests.documents.pdf import complaints, structure_faults, text_of

LATER = ON + timedelta(28)


def version(of: Plan, number: int, on: date) -> Version:
    return Version(
        id=f"v{number}", household="mueller", number=number, on=on, effective_from=on, review_on=None,
        replaces=number - 1 or None, plan=thawed(canonical(of)), fingerprint=fingerprint(of), core=core(of),
        made_by="Anna",
    )  # fmt: skip


def changed() -> Plan:
    plan = mueller()
    return replace(plan, tasks=(replace(plan.tasks[0], title="Spritze geben"), *plan.tasks[1:]))


def words(pdf: bytes) -> str:
    return " ".join(text_of(pdf).split())


def test_a_version_carries_its_number_what_it_replaces_and_its_sign_on_every_page() -> None:
    first, second = version(mueller(), 1, ON), version(changed(), 2, LATER)
    pdf = Documents().document("agreement", changed(), LATER, versions=(second, first))
    text = words(pdf)
    for page in text_of(pdf).split("\f")[:-1]:
        line = " ".join(page.split())
        assert "Fassung 2 vom 21. Dezember 2026 · ersetzt Fassung 1 vom 23. November 2026" in line
        assert second.fingerprint in line
    assert "Seit Fassung 1" in text
    assert "Geändert: Aus „Insulin und Verband“ wird „Spritze geben“." in text
    assert "Noch offen:" in text
    assert complaints(pdf) == []
    assert structure_faults(pdf) == []


def test_paper_printed_twice_shows_the_same_sign_and_one_changed_word_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    first = version(mueller(), 1, ON)
    once, again = (Documents().document("agreement", mueller(), ON, versions=(first,)) for _ in range(2))
    assert once == again
    assert first.fingerprint in words(once)
    other = words(Documents().document("agreement", changed(), ON, versions=(first,)))
    assert first.fingerprint not in other
    assert fingerprint(changed()) in other


def test_what_differs_from_the_latest_version_is_marked_as_a_draft() -> None:
    text = words(Documents().document("agreement", changed(), LATER, versions=(version(mueller(), 1, ON),)))
    assert "Entwurf, Stand 21. Dezember 2026" in text
    assert "Fassung 2" not in text
    assert "Aus „Insulin und Verband“ wird „Spritze geben“." in text
    assert "Entwurf" in words(Documents().document("agreement", mueller(), ON, versions=()))
    assert "Entwurf" not in words(Documents().document("agreement", mueller(), ON))


def held() -> Conference:
    return Conference(
        id="k", household="mueller", on=ON, title="Runder Tisch im November", present=("jan", "hanh", "erika"),
        note="Erika hat Kuchen gebacken.\n\nAlle fanden gut, dass es weitergeht.",
        decisions=(
            Decision(id="a", text="Beim Pflegedienst wegen samstags fragen", owner="jan", due=LATER,
                     about="task-fragile:prescription"),
            Decision(id="b", text="Schlüssel nachmachen <lassen> & verteilen", owner="hanh", done_on=ON),
            Decision(id="c", text="Noch einmal über Urlaub reden", owner="weg"),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_conference_tells_what_was_decided_who_sees_to_it_and_until_when(lang: str) -> None:
    pdf = Documents().document("conference", mueller(), ON, lang, conference=held())
    text = words(pdf)
    for word in (
        "Runder Tisch im November",
        "Kuchen gebacken",
        "Pflegedienst wegen",
        "Jan",
        "<lassen>",
        "Rezepte holen",
    ):
        assert word in text
    assert fingerprint(mueller()) in text
    assert complaints(pdf) == []
    assert structure_faults(pdf) == []
    if lang == "de":
        assert "21. Dezember 2026" in text
        assert "waren dabei: Erika, Hạnh und Jan." in text
        assert "noch offen" in text


def test_a_conference_without_decisions_and_many_are_printed_too() -> None:
    none = Documents().document("conference", mueller(), ON, conference=replace(held(), decisions=(), present=()))
    assert "Noch ist nichts vereinbart." in words(none)
    some = tuple(replace(held().decisions[0], id=str(n), text=f"Punkt {n} " + "W" * 90) for n in range(60))
    many = Documents().document("conference", mueller(), ON, conference=replace(held(), decisions=some))
    assert "Punkt 59" in words(many)
    assert complaints(many) == []
