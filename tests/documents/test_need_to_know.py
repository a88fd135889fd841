"""No paper tells somebody of others what no consent covers: searched in finished PDFs, with words that occur once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.documents.printer import Documents
from desktop.domain.consents import may_know
from desktop.domain.disclosure import NotAgreed, seen_by
from desktop.domain.plan import Consent, Household, Plan
from desktop.domain.vocabulary import Area, ClientCan, HelpSystem, Role, Scope
from tests.documents.pdf import text_of, without_blanks
from tests.domain.strategies import plans

ON = date(2026, 11, 23)
FIELDS = {
    "participants": ("name", "phone", "email", "relation", "reachable"),
    "tasks": ("title",),
    "handovers": ("what", "trigger", "fallback"),
    "information": ("title",),
    "needs": ("text",),
    "goals": ("text",),
    "absences": ("reason",),
    "transitions": ("title",),
    "accepted_flags": ("why",),
}
"""The words that people wrote, list by list."""


class Words:
    """Words of one length that stand for one text each, and whose text it is."""

    def __init__(self) -> None:
        self.of: dict[str, tuple[str, str, str]] = {}

    def new(self, kind: str, own: str, field: str) -> str:
        number = len(self.of)
        word = "Q" + "".join("bdfghklmnp"[int(digit)] for digit in f"{number:04}") + "X"
        self.of[word] = kind, own, field
        return word

    def found_in(self, text: str) -> set[tuple[str, str, str]]:
        bare = without_blanks(text)
        return {place for word, place in self.of.items() if word in bare}


def marked(plan: Plan) -> tuple[Plan, Words]:
    """The same plan with a word of its own in every place that holds words."""
    words = Words()
    lists = {
        kind: tuple(
            replace(one, **{field: words.new(kind, one.id, field) for field in fields}) for one in getattr(plan, kind)
        )
        for kind, fields in FIELDS.items()
    }
    lists["participants"] = tuple(
        replace(one, qualifications=(words.new("participants", one.id, "qualifications"),))
        for one in lists["participants"]
    )
    lists["handovers"] = tuple(replace(one, channel="telephone") for one in lists["handovers"])
    lists["transitions"] = tuple(
        replace(one, items=tuple(replace(item, title=words.new("items", item.id, "title")) for item in one.items))
        for one in lists["transitions"]
    )
    household = Household(id="h", name="Haushalt", care_pilot=plan.household.care_pilot)
    return replace(plan, household=household, extra="", **lists), words


near = plans(first=date(2026, 9, 1), last=date(2027, 2, 28), most=4, unknown_keys=False)


@contextmanager
def refused_unless(agreed: bool) -> Iterator[None]:
    """Without a consent nothing is made, and the example ends there."""
    if not agreed:
        with pytest.raises(NotAgreed):
            yield
        return
    yield


def of_kind(found: set[tuple[str, str, str]], kind: str) -> set[str]:
    return {own for each, own, _ in found if each == kind}


def allowed_people(plan: Plan, who: str) -> set[str]:
    """Whom somebody needs for their part, told from the plan alone."""
    own = {c.task for c in plan.commitments if c.participant == who}
    who_else = {c.participant for c in plan.commitments if c.task in own and c.role is Role.BACKUP}
    over = {p for h in plan.handovers if who in (h.giver, h.receiver) for p in (h.giver, h.receiver)}
    centre = {p.id for p in plan.participants if p.system is HelpSystem.CLIENT}
    pilot = {plan.household.care_pilot} if plan.household.care_pilot else set()
    client = {c.participant for c in plan.commitments if c.role is Role.BACKUP} if who in centre else set()
    return {who} | who_else | over | centre | pilot | client


def allowed_tasks(plan: Plan, who: str) -> set[str]:
    """What they take part in or hand over; the person at the centre also what they do themselves."""
    person = plan.participant(who)
    own = {c.task for c in plan.commitments if c.participant == who}
    over = {task for h in plan.handovers if who in (h.giver, h.receiver) for task in h.tasks}
    centre = person is not None and person.system is HelpSystem.CLIENT
    self_done = {t.id for t in plan.tasks if t.client_can is not ClientCan.NO} if centre else set()
    return own | over | self_done


@settings(max_examples=60, deadline=None)
@given(near, st.data())
def test_a_sheet_tells_of_others_only_what_their_part_needs_and_consent_covers(plan: Plan, data: st.DataObject) -> None:
    assume(plan.participants)
    plan, words = marked(plan)
    who = data.draw(st.sampled_from([p.id for p in plan.participants]))
    scope = data.draw(st.sampled_from([None, *Scope]))
    plan = replace(plan, consents=(Consent(id="k", participant=who, scope=scope, given_on=ON),) if scope else ())
    agreed = may_know(plan, who, Scope.CONTACT, ON)
    pdf = b""
    with refused_unless(agreed):
        pdf = Documents().document("sheet", plan, ON, participant=who)
    if not agreed:
        return
    found = words.found_in(text_of(pdf))
    assert of_kind(found, "participants") <= allowed_people(plan, who)
    assert {field for kind, _, field in found if kind == "participants"} <= {"name", "phone", "relation", "reachable"}
    assert of_kind(found, "tasks") <= allowed_tasks(plan, who)
    assert of_kind(found, "handovers") <= {h.id for h in plan.handovers if who in (h.giver, h.receiver)}
    assert not {kind for kind, _, _ in found} & {"needs", "goals", "absences", "transitions", "accepted_flags", "items"}
    if not may_know(plan, who, Scope.PLAN, ON):
        assert not of_kind(found, "tasks") | of_kind(found, "handovers")
    if not may_know(plan, who, Scope.HEALTH, ON):
        assert not of_kind(found, "information")


@settings(max_examples=40, deadline=None)
@given(near, st.sampled_from(["agreement", "week", "open-points", "plan", "matrix", "conference"]), st.data())
def test_what_is_given_to_somebody_holds_nothing_of_health_that_is_not_theirs(
    plan: Plan, kind: str, data: st.DataObject
) -> None:
    """A whole document for one participant (``print --for``) is cut by their consent before it is made."""
    assume(plan.participants)
    plan, words = marked(plan)
    who = data.draw(st.sampled_from([p.id for p in plan.participants]))
    scope = data.draw(st.sampled_from([Scope.CONTACT, Scope.PLAN]))
    plan = replace(plan, consents=(Consent(id="k", participant=who, scope=scope, given_on=ON),))
    assume(not may_know(plan, who, Scope.HEALTH, ON))
    found = words.found_in(text_of(Documents().document(kind, seen_by(plan, who, ON), ON)))
    own = {c.task for c in plan.commitments if c.participant == who}
    illness = {t.id for t in plan.tasks if t.area is Area.ILLNESS} - own
    assert not of_kind(found, "tasks") & illness
    health = {i.id for i in plan.information if i.scope is Scope.HEALTH}
    assert not of_kind(found, "information") & health
    assert not of_kind(found, "needs")
    assert not of_kind(found, "transitions")
    assert of_kind(found, "absences") <= {a.id for a in plan.absences if a.participant == who}
    if scope is Scope.CONTACT:
        assert {each for each, _, _ in found} <= {"participants"}


@settings(max_examples=40, deadline=None)
@given(near)
def test_the_week_says_nothing_of_health_but_the_titles_the_family_chose(plan: Plan) -> None:
    plan, words = marked(plan)
    found = words.found_in(text_of(Documents().document("week", plan, ON)))
    assert {kind for kind, _, _ in found} <= {"tasks", "participants"}
    assert {field for kind, _, field in found if kind == "participants"} <= {"name", "phone", "relation", "reachable"}


@settings(max_examples=40, deadline=None)
@given(near, st.booleans())
def test_the_emergency_sheet_names_no_number_of_anybody_who_may_not_speak_of_health(plan: Plan, agreed: bool) -> None:
    plan, words = marked(plan)
    centre = [p.id for p in plan.participants if p.system is HelpSystem.CLIENT and (not p.until or p.until >= ON)]
    assume(centre)
    others = tuple(c for c in plan.consents if c.participant not in centre)
    own = tuple(Consent(id=f"own{n}", participant=p, scope=Scope.HEALTH, given_on=ON) for n, p in enumerate(centre))
    plan = replace(plan, consents=(*others, *own) if agreed else others)
    pdf = b""
    with refused_unless(agreed):
        pdf = Documents().document("emergency", plan, ON)
    if not agreed:
        return
    found = words.found_in(text_of(pdf))
    numbers = {own for kind, own, field in found if (kind, field) == ("participants", "phone")}
    assert numbers <= {p.id for p in plan.participants if may_know(plan, p.id, Scope.HEALTH, ON)}
    assert numbers >= set(centre)
    assert not {kind for kind, _, _ in found} & {"absences", "handovers", "accepted_flags", "items"}
    assert of_kind(found, "information") <= {i.id for i in plan.information if i.scope is Scope.HEALTH}
