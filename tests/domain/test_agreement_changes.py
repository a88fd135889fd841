"""What differs from the agreement before is told in who, what and when, and the rules of the vault follow it."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings

from desktop.domain.agreed import Agreed, agreed, core
from desktop.domain.agreement_changes import KINDS, STILL_OPEN, _Teller, agreement_changes, which
from desktop.domain.check import check
from desktop.domain.fingerprint import canonical, fingerprint, thawed
from desktop.domain.plan import AcceptedFlag, Plan
from desktop.domain.reasons import questions, reason, title
from desktop.domain.records import Answer, AnswerKind, Version
from desktop.domain.rules import OF_THE_VAULT, rule_id
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, Criticality
from tests.domain.small import ON, asked, handover, person, plan, stands_by, task, yes
from tests.domain.strategies import plans

DAILY = "FREQ=DAILY"
LUNCH = task("lunch", "2026-11-23T12:00", 30, DAILY, title="Mittagessen")
JAN, HANNA = person("jan"), person("hanna")
BASE = plan(LUNCH, JAN, HANNA, yes("jan", "lunch"))


def version(of: Plan, number: int = 1, **more: object) -> Version:
    values: dict[str, object] = {
        "id": f"v{number}", "household": of.household.id, "number": number, "on": ON, "effective_from": ON,
        "review_on": None, "replaces": number - 1 or None, "plan": thawed(canonical(of)),
        "fingerprint": fingerprint(of), "core": core(of), "made_by": "Anna",
    }  # fmt: skip
    return Version(**(values | more))  # type: ignore[arg-type]


def told(after: Plan, before: Plan = BASE, lang: str = "de") -> list[str]:
    found = agreement_changes(before, ON, after, ON, lang)
    return [f"{change.kind}: {change.text}" for change in found if change.kind != STILL_OPEN]


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (plan(LUNCH, JAN, HANNA, yes("hanna", "lunch")),
         ["Geändert: „Mittagessen“: Das übernimmt jetzt Hanna (vorher Jan)."]),
        (plan(LUNCH, JAN, HANNA, yes("jan", "lunch"), stands_by("hanna", "lunch")),
         ["Neu: Bei „Mittagessen“ springt Hanna ein, täglich, 12\u00a0Uhr."]),
        (plan(LUNCH, JAN, HANNA), ["Beendet: Jan übernimmt „Mittagessen“ nicht mehr."]),
        (plan(LUNCH, JAN, HANNA, yes("jan", "lunch", recurrence="FREQ=WEEKLY;BYDAY=SA,SU")),
         ["Geändert: Jan übernimmt „Mittagessen“ jetzt Sa und So, 12\u00a0Uhr (vorher täglich, 12\u00a0Uhr)."]),
        (plan(replace(LUNCH, start=LUNCH.start.replace(hour=13)), JAN, HANNA, yes("jan", "lunch")),
         ["Geändert: „Mittagessen“ ist jetzt täglich, 13\u00a0Uhr (vorher täglich, 12\u00a0Uhr)."]),
        (plan(replace(LUNCH, title="Suppe"), JAN, HANNA, yes("jan", "lunch")),
         ["Geändert: Aus „Mittagessen“ wird „Suppe“."]),
        (plan(replace(LUNCH, duration_minutes=45), JAN, HANNA, yes("jan", "lunch")),
         ["Geändert: „Mittagessen“ dauert jetzt anders oder beginnt an einem anderen Tag."]),
        (plan(replace(LUNCH, people=2), JAN, HANNA, yes("jan", "lunch")),
         ["Geändert: Für „Mittagessen“ braucht es jetzt 2 Personen."]),
        (plan(replace(LUNCH, exceptions=(ON,)), JAN, HANNA, yes("jan", "lunch")),
         ["Geändert: „Mittagessen“: An einzelnen Tagen ist es anders als bisher."]),
        (plan(JAN, HANNA), ["Beendet: „Mittagessen“ gehört nicht mehr dazu."]),
        (plan(LUNCH, JAN, yes("jan", "lunch")), ["Beendet: Hanna ist nicht mehr dabei."]),
        (plan(LUNCH, task("walk", "2026-11-24T15:00", 60, "FREQ=WEEKLY;BYDAY=TU", title="Spazieren"), JAN, HANNA,
              yes("jan", "lunch"), yes("hanna", "walk")),
         ["Neu: „Spazieren“ gehört jetzt dazu, dienstags, 15\u00a0Uhr.",
          "Neu: Hanna übernimmt „Spazieren“, dienstags, 15\u00a0Uhr."]),
        (plan(LUNCH, JAN, HANNA, yes("jan", "lunch"),
              handover("jan", "hanna", "lunch", what="Was gegessen wurde.", trigger="nach dem Essen")),
         ["Neu: Jan gibt an Hanna weiter: Was gegessen wurde, nach dem Essen."]),
        (plan(replace(LUNCH, client_can=ClientCan.ALONE), JAN, HANNA, yes("jan", "lunch")),
         ["Geändert: „Mittagessen“ macht die Person, um die es geht, jetzt allein."]),
    ],
)  # fmt: skip
def test_what_changed_is_said_as_people_say_it(after: Plan, said: list[str]) -> None:
    assert told(after) == said
    assert core(after) != core(BASE)


@pytest.mark.parametrize(
    "after",
    [
        replace(BASE, tasks=BASE.tasks[::-1], participants=BASE.participants[::-1]),
        replace(BASE, commitments=(replace(BASE.commitments[0], id="other", confirmed_on=ON),)),
        replace(BASE, participants=(replace(JAN, phone="0171"), HANNA)),
        plan(LUNCH, JAN, HANNA, yes("jan", "lunch"), asked("hanna", "lunch")),
    ],
)
def test_what_is_not_who_what_or_when_is_no_change(after: Plan) -> None:
    assert told(after) == []
    assert core(after) == core(BASE)


def test_a_paused_commitment_is_an_ended_one() -> None:
    paused = replace(BASE.commitments[0], status=CommitmentStatus.PAUSED)
    assert told(replace(BASE, commitments=(paused,))) == ["Beendet: Jan übernimmt „Mittagessen“ nicht mehr."]


def test_hours_and_last_days_of_a_commitment_are_told() -> None:
    own = replace(BASE.commitments[0], from_time=time(12), to_time=time(12, 15))
    assert "12:15" in told(replace(BASE, commitments=(own,)))[0]
    own = replace(BASE.commitments[0], until=ON + timedelta(9))
    assert "2. Dezember 2026" in told(replace(BASE, commitments=(own,)))[0]


def test_what_was_open_and_still_is_comes_last() -> None:
    lunch = replace(LUNCH, criticality=Criticality.IMPORTANT)
    nobody, after = plan(lunch, JAN, HANNA), plan(lunch, JAN, HANNA, person("ida"))
    found = agreement_changes(nobody, ON, after, ON, "de")
    assert [change.kind for change in found] == ["Neu", "Noch offen"]
    assert found[-1].text.startswith("„Mittagessen“")
    assert all(change.kind != STILL_OPEN for change in agreement_changes(nobody, ON, BASE, ON, "de")[:1])


@settings(max_examples=10, deadline=None)
@given(plans(), plans())
def test_something_is_told_exactly_where_who_what_or_when_differs(before: Plan, after: Plan) -> None:
    after = replace(after, household=before.household)
    found = [*_Teller(before, after, "de").told()]
    assert bool(found) == (core(before) != core(after))


def test_a_frozen_plan_is_the_same_plan_again() -> None:
    assert [*KINDS]
    for of in (BASE, plan(LUNCH, JAN, HANNA, yes("jan", "lunch"), handover("jan", "hanna", "lunch"))):
        again = thawed(canonical(of))
        assert (canonical(again), fingerprint(again), core(again)) == (canonical(of), fingerprint(of), core(of))


@settings(max_examples=15, deadline=None)
@given(plans())
def test_every_plan_can_be_frozen_and_thawed(of: Plan) -> None:
    again = thawed(canonical(of))
    assert canonical(again) == canonical(of)
    assert thawed(canonical(again)) == again
    assert core(again) == core(of)


# --- which agreement a paper is


def test_a_plan_as_agreed_is_printed_with_its_number_and_else_as_a_draft() -> None:
    later = plan(LUNCH, JAN, HANNA, yes("hanna", "lunch"))
    first, second = version(BASE), version(later, 2, on=ON + timedelta(7))
    edition, changes = which(later, ON + timedelta(30), (second, first), "de")
    assert (edition.number, edition.draft, edition.on) == (2, False, ON + timedelta(7))
    assert edition.replaces is not None
    assert edition.replaces.number == 1
    assert [change.text for change in changes] == ["„Mittagessen“: Das übernimmt jetzt Hanna (vorher Jan)."]
    draft, changes = which(replace(later, needs=()), ON, (first,), "de")
    assert (draft.number, draft.draft) == (None, True)
    assert len(changes) == 1
    assert which(later, ON, (), "de") == (replace(draft, replaces=None), ())


# --- the rules


def found(of: Plan, agreement: Agreed | None, rule: str) -> list[str]:
    return [flag.id for flag in check(of, ON, agreement=agreement).flags if flag.rule == rule]


def answer(who: str, kind: AnswerKind = AnswerKind.SIGNED) -> Answer:
    return Answer(participant=who, kind=kind, on=ON)


def test_a_file_never_raises_the_rules_of_the_vault() -> None:
    assert not {flag.rule for flag in check(BASE, ON).flags} & {rule_id(rule) for rule in OF_THE_VAULT}


def test_whoever_carries_something_and_has_not_answered_is_missed() -> None:
    assert found(BASE, agreed(version(BASE)), "agreement-unsigned") == [f"agreement-unsigned:{BASE.household.id}"]
    for kind in (AnswerKind.SIGNED, AnswerKind.BY_WORD, AnswerKind.DIFFERING):
        assert found(BASE, agreed(version(BASE, answers=(answer("jan", kind),))), "agreement-unsigned") == []
    not_yet = agreed(version(BASE, answers=(answer("jan", AnswerKind.NOT_YET), answer("hanna"))))
    (flag,) = [flag for flag in check(BASE, ON, agreement=not_yet).flags if flag.rule == "agreement-unsigned"]
    assert (flag.severity, flag.subject.kind, flag.first, flag.facts) == (
        2,
        "household",
        None,
        {"participants": ("jan",)},
    )
    assert reason(BASE, flag) == "Zur Vereinbarung steht die Antwort von Jan noch aus."
    assert title(BASE, flag, "en")
    assert len(questions(BASE, flag)) >= 2


def test_a_plan_that_changed_in_who_what_or_when_outgrew_its_agreement() -> None:
    latest = agreed(version(BASE, answers=(answer("jan"),)))
    later = plan(LUNCH, JAN, HANNA, yes("hanna", "lunch"))
    assert found(BASE, latest, "agreement-outdated") == []
    assert found(later, latest, "agreement-outdated") == [f"agreement-outdated:{BASE.household.id}"]
    renamed = replace(BASE, participants=(replace(JAN, phone="0171"), HANNA))
    assert found(renamed, latest, "agreement-outdated") == []


def test_they_can_be_left_as_they_are_and_a_paused_household_has_none() -> None:
    latest = Agreed("", frozenset())
    entry = AcceptedFlag(id="a", flag=f"agreement-unsigned:{BASE.household.id}", why="Er ist verreist", by="anna")
    report = check(replace(BASE, accepted_flags=(entry,)), ON, agreement=latest)
    assert [flag.rule for flag in report.accepted] == ["agreement-unsigned"]
    assert "agreement-unsigned" not in [flag.rule for flag in report.flags]
    paused = plan(LUNCH, JAN, HANNA, yes("jan", "lunch"), status="paused")
    assert check(paused, date(2026, 11, 23), agreement=latest).flags == ()
