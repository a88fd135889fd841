"""Nobody sees more of a plan than a consent in force covers, whatever stands in it."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.domain.consents import may_know
from desktop.domain.consistency import problems
from desktop.domain.disclosure import NEUTRAL, NotAgreed, seen_by
from desktop.domain.errors import PlanError
from desktop.domain.plan import LISTS, Consent, Plan
from desktop.domain.vocabulary import Area, HelpSystem, Scope
from tests.domain.strategies import plans
from tests.storage.vaults import full_example, put

ON = date(2026, 11, 23)
PLAN = replace(full_example(), consents=())


def agreed(scope: Scope, **more: Any) -> Plan:
    return put(PLAN, Consent(id="k", participant="hanh", scope=scope, given_on=ON, **more))


def test_without_a_consent_nothing_is_shown() -> None:
    with pytest.raises(NotAgreed, match="Nguyễn Thị Hạnh"):
        seen_by(PLAN, "hanh", ON)
    with pytest.raises(PlanError, match="niemand"):
        seen_by(PLAN, "niemand", ON)


def test_the_person_at_the_centre_sees_everything() -> None:
    assert seen_by(PLAN, "erika", ON) == PLAN
    assert seen_by(agreed(Scope.HEALTH), "hanh", ON) == agreed(Scope.HEALTH)


def test_a_withdrawal_holds_from_its_day() -> None:
    plan = agreed(Scope.PLAN, withdrawn_on=ON + timedelta(5))
    assert seen_by(plan, "hanh", ON + timedelta(4)).tasks
    with pytest.raises(NotAgreed):
        seen_by(plan, "hanh", ON + timedelta(5))
    with pytest.raises(NotAgreed):
        seen_by(plan, "hanh", ON - timedelta(1))


def test_contact_shows_names_and_how_to_reach_people() -> None:
    seen = seen_by(agreed(Scope.CONTACT), "hanh", ON)
    assert [p.phone for p in seen.participants] == [p.phone for p in PLAN.participants]
    assert not any(getattr(seen, name) for name in LISTS if name != "participants")


@settings(max_examples=60, deadline=None)
@given(plan=plans(), data=st.data())
def test_whoever_may_know_the_plan_alone_learns_nothing_of_health(plan: Plan, data: st.DataObject) -> None:
    others = [p for p in plan.participants if p.system is not HelpSystem.CLIENT]
    assume(others)
    who = data.draw(st.sampled_from(others)).id
    consent = Consent(id="k", participant=who, scope=Scope.PLAN, given_on=ON)
    plan = replace(plan, consents=(consent,))
    seen = seen_by(plan, who, ON)
    own = {c.task for c in plan.commitments if c.participant == who}
    assert not [task for task in seen.tasks if task.area is Area.ILLNESS and task.id not in own]
    assert not [one for one in seen.information if one.scope is Scope.HEALTH]
    assert not seen.needs
    assert not [one for one in seen.absences if one.reason and one.participant != who]
    assert not [one for one in seen.transitions if one.title or one.kind not in NEUTRAL]
    assert '"extra"' not in json.dumps(_extras(seen))
    assert not list(problems(seen))
    assert may_know(plan, who, Scope.PLAN, ON)


def _extras(part: Any) -> list[str]:
    found = []
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name == "extra" and value:
            found.append('"extra"')
        for inner in value if isinstance(value, tuple) else (value,):
            if hasattr(inner, "__dataclass_fields__"):
                found += _extras(inner)
    return found
