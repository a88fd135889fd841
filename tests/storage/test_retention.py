"""Periods propose what could be erased, one by one and on time; a clock that leaps proposes nothing."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Commitment, Household, Participant, Plan
from desktop.domain.retention import (
    LEAP_DAYS,
    Life,
    Period,
    Periods,
    Proposal,
    Reason,
    clock_leapt,
    due,
    later,
    proposed,
    read,
    write,
)
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem, HouseholdStatus, Role
from desktop.storage.vault import Vault
from tests.storage.vaults import put

TODAY = datetime.now(UTC).date()
START = date(2020, 2, 29)
CLOSED = Plan(household=Household(id="h", name="Müller", status=HouseholdStatus.CLOSED))
TABLE = Periods(TODAY, (Period(Reason.CLOSED, 120), Period(Reason.QUIET, 36), Period(Reason.LEFT, 12)))


def proposals(life: Life, on: date) -> list[tuple[str, str, date]]:
    return [(one.reason, one.participant, one.due_on) for one in due([life], on, on, TABLE)]


def test_every_day_of_forty_years_proposes_a_closed_household_from_its_tenth_year_on() -> None:
    life = Life(CLOSED, START, START)
    for days in range(0, 40 * 366, 13):
        on = START + timedelta(days)
        assert bool(proposals(life, on)) == (on >= date(2030, 2, 28))


def test_a_quiet_household_and_somebody_who_left() -> None:
    left = Participant(id="j", name="Jan", system=HelpSystem.FAMILY, until=date(2021, 5, 31))
    plan = put(replace(CLOSED, household=replace(CLOSED.household, status=HouseholdStatus.ACTIVE)), left)
    life = Life(plan, date(2022, 6, 30))
    assert proposals(life, date(2022, 5, 30)) == []
    assert proposals(life, date(2022, 5, 31)) == [("participant-left", "j", date(2022, 5, 31))]
    assert [reason for reason, *_ in proposals(life, date(2025, 6, 30))] == ["participant-left", "household-quiet"]
    longer = Commitment(
        id="c", task="t", participant="j", role=Role.BACKUP, status=CommitmentStatus.AGREED, until=date(2023, 1, 1)
    )
    assert proposals(replace(life, plan=put(plan, longer)), date(2022, 5, 31)) == []


def test_whoever_guides_the_household_is_not_proposed() -> None:
    left = Participant(id="j", name="Jan", system=HelpSystem.FAMILY, until=START)
    plan = put(replace(CLOSED, household=replace(CLOSED.household, care_pilot="j")), left)
    assert proposals(Life(plan, START, START), date(2022, 1, 1)) == []


@given(st.integers(-4000, 4000))
def test_a_clock_that_leapt_proposes_nothing(days: int) -> None:
    on = date(2040, 1, 1)
    life = Life(CLOSED, START, START)
    assert bool(due([life], on, on + timedelta(days), TABLE)) == (abs(days) <= LEAP_DAYS)
    assert clock_leapt(on, on + timedelta(days)) == (abs(days) > LEAP_DAYS)


@given(st.dates(), st.integers(1, 600))
def test_months_are_counted_to_the_same_day_or_the_end_of_its_month(day: date, months: int) -> None:
    found = later(day, months)
    assert found > day
    assert found == date.max or found.day == day.day or (found + timedelta(1)).day == 1


def test_a_reason_is_said_in_a_sentence() -> None:
    (one,) = due([Life(CLOSED, START, START)], date(2031, 4, 1), date(2031, 4, 1), TABLE)
    assert one.say(date(2031, 4, 1), "de") == "Die Begleitung ist seit 133 Monaten abgeschlossen."
    assert isinstance(one, Proposal)


# --- the table


def test_the_shipped_table_is_dated_and_says_that_it_is_a_proposal() -> None:
    table = proposed()
    assert {period.kind for period in table.periods} == set(Reason)
    assert all(period.why for period in table.periods)
    assert "Vorschläge" in table.note
    assert read(write(table)) == table


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format":"x"}', write(replace(TABLE, periods=(Period(Reason.LEFT, 0),)))]
)
def test_a_table_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(NahtstelleError, match="Frist"):
        read(text)


def test_a_vault_keeps_its_own_table(vault: Vault) -> None:
    assert vault.periods() == proposed()
    vault.set_periods(TABLE)
    assert vault.periods() == TABLE
    with pytest.raises(NahtstelleError):
        vault.set_periods(replace(TABLE, periods=(Period(Reason.LEFT, 100_000),)))
    assert vault.periods() == TABLE


# --- a vault over the years


def at(monkeypatch: pytest.MonkeyPatch, day: date) -> None:
    moment = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1e9)
    monkeypatch.setattr(time, "time_ns", lambda: moment)


def test_a_household_is_proposed_from_the_day_on_which_it_was_closed(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.set_periods(TABLE)
    at(monkeypatch, date(2026, 1, 10))
    active = replace(CLOSED, household=replace(CLOSED.household, status=HouseholdStatus.ACTIVE))
    vault.save(None, active)
    at(monkeypatch, date(2027, 3, 1))
    vault.save(active, CLOSED)
    at(monkeypatch, date(2027, 3, 20))
    vault.save(CLOSED, replace(CLOSED, household=replace(CLOSED.household, name="Müller-Lüdenscheidt")))
    found = {}
    for days in range(0, 12 * 365, 25):
        on = date(2027, 3, 20) + timedelta(days)
        found |= {one.due_on: on for one in reversed(vault.could_be_erased(on))}
    assert list(found) == [date(2037, 3, 1)]
    assert vault.load("h").household.name == "Müller-Lüdenscheidt"
    assert vault.journal.verify().whole


def test_on_the_day_of_a_leap_nothing_is_proposed_and_from_the_next_day_on_again(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.set_periods(TABLE)
    at(monkeypatch, date(2026, 1, 10))
    vault.save(None, CLOSED)
    leapt = date(2046, 1, 1)
    assert vault.could_be_erased(leapt) == ()
    assert vault.could_be_erased(leapt) == ()
    assert vault.could_be_erased(date(2026, 1, 11)) == ()
    assert vault.could_be_erased(date(2026, 1, 12)) == ()  # nothing is due
    assert vault.could_be_erased(leapt) == ()
    assert vault.could_be_erased(leapt + timedelta(1))
