"""The table of entitlements: whole, dated, in every language, or not shown at all."""

import json
import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.entitlements import EntitlementsUnreadable, entitlements, read
from desktop.resources import resource
from desktop.texts import LANGUAGES


def shipped() -> dict:
    return json.loads(resource("entitlements.json").read_text("utf-8"))


def figures(text: str) -> list[str]:
    """The numbers of a sentence without the marks that differ from language to language."""
    return sorted(re.sub(r"[.,]", "", each) for each in re.findall(r"\d[\d.,]*\d|\d", text))


def test_the_shipped_table_names_the_laws_and_the_day_it_was_compared_with_them():
    found = entitlements()
    assert found.as_of == date(2026, 11, 22)
    assert [row.law.split(" ")[0].replace("\N{NO-BREAK SPACE}", " ") for row in found.rows] == [
        "§ 37", "§ 36", "§ 45b", "§ 45a", "§ 42a", "§ 37", "§ 44",
    ]  # fmt: skip
    assert all(row.source.startswith("https://www.gesetze-im-internet.de/sgb_11/") for row in found.rows)


def test_every_language_names_the_same_figures():
    for row in entitlements().rows:
        said = [figures(row.words[lang].right) for lang in LANGUAGES]
        assert said[0] == said[1], row.id


def test_an_amount_for_each_care_level_is_said_where_they_differ():
    rows = {row.id: row for row in entitlements().rows}
    for key in ("care-allowance", "home-care-service", "conversion"):
        assert rows[key].words["de"].right.count("€") == len(rows[key].care_levels)


@pytest.mark.parametrize(
    "damage",
    [
        lambda t: t.update(format="nahtstelle-entitlements/2"),
        lambda t: t.pop("as_of"),
        lambda t: t.update(as_of="im Herbst"),
        lambda t: t.update(entitlements=[]),
        lambda t: t.update(more=1),
        lambda t: t["entitlements"].append(t["entitlements"][0]),
        lambda t: t["entitlements"][0].pop("law"),
        lambda t: t["entitlements"][0].update(amount=347),
        lambda t: t["entitlements"][0].update(law=" "),
        lambda t: t["entitlements"][0].update(care_levels=[]),
        lambda t: t["entitlements"][0].update(care_levels=[0, 1]),
        lambda t: t["entitlements"][0].update(care_levels=[True]),
        lambda t: t["entitlements"][0].update(care_levels=[3, 2]),
        lambda t: t["entitlements"][0].update(valid_from="2027-01-01"),
        lambda t: t["entitlements"][0].update(source="irgendwo"),
        lambda t: t["entitlements"][0]["en"].pop("right"),
        lambda t: t["entitlements"][0]["de"].update(name=""),
    ],
)
def test_a_damaged_table_is_refused_with_a_sentence(damage):
    table = shipped()
    damage(table)
    with pytest.raises(EntitlementsUnreadable) as refusal:
        read(json.dumps(table))
    assert "neu installieren" in refusal.value.say("de")


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_whatever_is_no_table_is_refused(text):
    with pytest.raises(EntitlementsUnreadable):
        read(text)


@given(st.integers(0, 4000))
def test_a_table_that_was_cut_off_is_refused(end):
    with pytest.raises(EntitlementsUnreadable):
        read(resource("entitlements.json").read_text("utf-8")[:end])
