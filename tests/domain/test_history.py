"""The history reads like what people would tell each other."""

import dataclasses
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.changes import Change, changes
from desktop.domain.history import Deed, Event, Output, about, about_person, told
from desktop.domain.history.labels import KINDS, LABELS
from desktop.domain.history.sentences import OUTPUTS
from desktop.domain.plan import LISTS, Address, Commitment, Household, Plan, TransitionItem
from desktop.domain.ports import OUTPUT_KINDS
from desktop.domain.vocabulary import CommitmentStatus, Role
from tests.storage.vaults import full_example, put

PLAN = full_example()
AT = datetime(2026, 3, 3, 13, 3, tzinfo=UTC)
"""14:03 in Berlin."""


def event(*found: Change, step: int = 2, deed: Deed = Deed.SAVED, **more: object) -> Event:
    return Event(step=step, when=AT, author="Anna Özdemir", deed=deed, changes=found, **more)  # type: ignore[arg-type]


def lines(before: Plan, after: Plan, lang: str = "de") -> tuple[str, ...]:
    return told([event(*changes(None, before), step=1), event(*changes(before, after))], after, lang)[1].lines


def person(plan: Plan, name: str) -> str:
    return next(p.id for p in plan.participants if name in p.name)


def test_a_commitment_that_passes_to_another_names_both() -> None:
    task = PLAN.tasks[0]
    first = Commitment(id="c", task=task.id, participant="jan", role=Role.RESPONSIBLE, status=CommitmentStatus.AGREED)
    before = put(PLAN, first)
    after = put(PLAN, replace(first, participant="hanh"))
    assert lines(before, after) == (f"„{task.title}“ übernimmt jetzt Hạnh (vorher Jan)",)
    assert lines(PLAN, before) == (f"„{task.title}“ übernimmt Jan (zugesagt)",)
    backup = put(PLAN, replace(first, role=Role.BACKUP))
    assert lines(PLAN, backup) == (f"Bei „{task.title}“ springt Jan ein (zugesagt)",)


def test_a_step_says_who_and_when_at_the_clock_of_the_household() -> None:
    after = put(PLAN, replace(PLAN.tasks[0], people=2))
    (said,) = told([event(*changes(PLAN, after), reason="Anruf")], after, "de")
    assert said.headline == "Anna Özdemir hat am 3. März 2026 um 14:03\u00a0Uhr etwas geändert (Anruf)"
    assert said.text.startswith(f"{said.headline}: Aufgabe „{PLAN.tasks[0].title}“: Helfende zugleich jetzt 2")
    assert said.when.hour == 14
    assert said.can_undo


def test_values_are_said_as_people_say_them() -> None:
    task = PLAN.tasks[0]
    jan = PLAN.participant("jan")
    assert jan is not None
    address = PLAN.household.address or Address()
    after = put(
        replace(PLAN, household=replace(PLAN.household, address=replace(address, street="Neue Gasse 1"))),
        replace(task, duration_minutes=90, recurrence="FREQ=WEEKLY;BYDAY=TU"),
        replace(jan, phone=None, weekly_limit_minutes=120, qualifications=("driving",)),
    )
    said = lines(PLAN, after)
    assert f"Haushalt: Straße jetzt „Neue Gasse 1“ (vorher „{address.street}“)" in said
    assert any("Dauer jetzt 1 Std. 30 Min." in line for line in said)
    assert any("wann jetzt dienstags" in line for line in said)
    assert f"Jan: Telefon leer (vorher „{jan.phone}“)" in said
    assert any("was jemand gelernt hat jetzt Auto fahren" in line for line in said)


def test_what_appears_and_goes_is_named() -> None:
    assert lines(replace(PLAN, needs=()), PLAN)[0] == f"Neu: Bedarf „{PLAN.needs[0].text}“"
    assert lines(PLAN, replace(PLAN, needs=()))[0] == f"Entfernt: Bedarf „{PLAN.needs[0].text}“"
    transition = PLAN.transitions[0]
    item = replace(transition.items[0], agreed_on=date(2026, 12, 1))
    after = put(PLAN, replace(transition, items=(item, *transition.items[1:])))
    assert lines(PLAN, after)[0].startswith(f"Punkt „{item.title}“ im Übergang")
    assert "verabredet am jetzt 1. Dezember 2026" in lines(PLAN, after)[0]


def test_a_new_household_is_one_line_and_a_huge_step_is_cut() -> None:
    (new,) = told([event(*changes(None, PLAN), step=1)], PLAN, "de")
    assert len(new.lines) == 1
    many = tuple(Change("tasks", PLAN.tasks[0].id, "people", 1, n) for n in range(2, 60))
    assert len(told([event(*many)], PLAN, "de")[0].lines) == 41


def test_outputs_and_erasures_are_told_and_cannot_be_taken_back() -> None:
    output = event(deed=Deed.GIVEN_OUT, output=Output("agreement", "Jan", date(2026, 3, 2)))
    erased = event(deed=Deed.ERASED)
    first, second = told([output, erased], PLAN, "de")
    assert first.lines == ("die Vereinbarung für Jan, Stand 2. März 2026",)
    assert "für immer gelöscht" in second.headline
    assert not first.can_undo
    assert not second.can_undo


def test_everything_that_leaves_has_a_name() -> None:
    assert set(OUTPUTS) >= set(OUTPUT_KINDS)


def test_every_field_has_a_label_and_every_list_a_name() -> None:
    classes = (Household, Address, *LISTS.values(), TransitionItem)
    fields = {field.name for cls in classes for field in dataclasses.fields(cls)} - {"id", "items"}
    assert fields | {"timezone"} == set(LABELS)
    assert set(KINDS) == {*LISTS, "household", "plan", "items"}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_field_of_everything_can_be_told(lang: str) -> None:
    empty = Plan(household=PLAN.household)
    found = []
    for name in LISTS:
        for entity in getattr(PLAN, name):
            found += [
                Change(name, entity.id, field.name, getattr(entity, field.name), getattr(entity, field.name))
                for field in dataclasses.fields(entity)
                if field.name not in ("id", "items")
            ]
    for change in found:
        (line,) = told([event(change)], PLAN, lang)[0].lines
        assert line
        assert "{" not in line
        assert told([event(change)], empty, lang)[0].lines  # what it was about is gone by now


def test_the_history_of_a_field_and_of_a_person() -> None:
    task = PLAN.tasks[0]
    away = PLAN.absences[0]
    after = put(PLAN, replace(task, people=2, title="Spritze"), replace(away, reason="krank"))
    events = [event(*changes(PLAN, after), step=2), event(*changes(None, PLAN), step=1)]
    assert [[c.field for c in e.changes] for e in about(events, "tasks", task.id, "title")] == [["title"]]
    (mine, first) = about_person(events, after, away.participant)
    assert [(c.kind, c.field) for c in mine.changes] == [("absences", "reason")]
    assert {c.id for c in first.changes if c.kind == "participants"} == {away.participant}
    output = event(deed=Deed.GIVEN_OUT, output=Output("week", "Jan Łukasiewicz", AT.date()))
    assert list(about_person([output], PLAN, "jan")) == [output]
    assert not list(about_person([output], PLAN, "hanh"))
