"""A participant's own sheet names their tasks and the people they need, and nothing else of anybody."""

import json
from dataclasses import asdict, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.consents import may_know
from desktop.domain.disclosure import NotAgreed
from desktop.domain.own_sheet import OwnSheet, own_sheet, own_sheets
from desktop.domain.plan import Consent, Plan
from desktop.domain.vocabulary import Area, ClientCan, CommitmentStatus, HelpSystem, Role, Scope
from tests.documents.households import mueller
from tests.domain.strategies import plans

ON = date(2026, 11, 23)


def marked(plan: Plan) -> Plan:
    """The same plan with words of its own everywhere, so that each can be found again."""
    return replace(
        plan,
        participants=tuple(
            replace(
                p,
                name=f"<{p.id}>name",
                phone=f"<{p.id}>phone",
                email=f"<{p.id}>mail",
                relation=f"<{p.id}>relation",
                reachable=f"<{p.id}>reach",
            )
            for p in plan.participants
        ),
        tasks=tuple(replace(t, title=f"<{t.id}>title") for t in plan.tasks),
        handovers=tuple(replace(h, what=f"<{h.id}>what", trigger=f"<{h.id}>trigger") for h in plan.handovers),
        information=tuple(replace(i, title=f"<{i.id}>known") for i in plan.information),
        needs=tuple(replace(n, text=f"<{n.id}>need") for n in plan.needs),
        goals=tuple(replace(g, text=f"<{g.id}>goal") for g in plan.goals),
        absences=tuple(replace(a, reason=f"<{a.id}>reason") for a in plan.absences),
        transitions=tuple(
            replace(t, title=f"<{t.id}>transition", items=tuple(replace(i, title=f"<{i.id}>item") for i in t.items))
            for t in plan.transitions
        ),
    )


def said(sheet: OwnSheet) -> str:
    return json.dumps(asdict(sheet), default=str, ensure_ascii=False)


def needed(plan: Plan, who: str) -> set[str]:
    """Whom a participant needs to know, told from the plan without the code of the sheet."""
    own = {c.task for c in plan.commitments if c.participant == who}
    backups = {c.participant for c in plan.commitments if c.task in own and c.role is Role.BACKUP}
    others = {p for h in plan.handovers if who in (h.giver, h.receiver) for p in (h.giver, h.receiver)}
    clients = {p.id for p in plan.participants if p.system is HelpSystem.CLIENT}
    return {who, plan.household.care_pilot or who} | backups | others | clients


@settings(max_examples=150, deadline=None)
@given(plan=plans(most=4, unknown_keys=False), scope=st.sampled_from([None, *Scope]))
def test_a_sheet_holds_nothing_of_others_that_consent_does_not_cover(plan: Plan, scope: Scope | None) -> None:
    plan = marked(plan)
    if scope is not None:
        given_to = tuple(
            Consent(id=f"k{n}", participant=p.id, scope=scope, given_on=ON) for n, p in enumerate(plan.participants)
        )
        plan = replace(plan, consents=given_to)
    for person in plan.participants:
        if not may_know(plan, person.id, Scope.CONTACT, ON):
            with pytest.raises(NotAgreed):
                own_sheet(plan, person.id, ON)
            continue
        _holds_nothing_else(plan, person.id, said(own_sheet(plan, person.id, ON)))


def _holds_nothing_else(plan: Plan, who: str, text: str) -> None:
    health, plan_known = (may_know(plan, who, scope, ON) for scope in (Scope.HEALTH, Scope.PLAN))
    own = {c.task for c in plan.commitments if c.participant == who}
    own |= {t.id for h in plan.handovers if who in (h.giver, h.receiver) for t in plan.tasks if t.id in h.tasks}
    client = any(p.id == who and p.system is HelpSystem.CLIENT for p in plan.participants)
    for p in plan.participants:
        if p.id not in needed(plan, who):
            assert not [word for word in ("name", "phone", "mail", "relation", "reach") if f"<{p.id}>{word}" in text]
    for task in plan.tasks:
        allowed = plan_known and (task.id in own or (client and task.client_can is not ClientCan.NO))
        assert allowed or f"<{task.id}>title" not in text
    for handover in plan.handovers:
        if who not in (handover.giver, handover.receiver) or not plan_known:
            assert f"<{handover.id}>" not in text.replace(f"<{handover.id}>name", "")
    secret = {i.id for i in plan.information if i.scope is Scope.HEALTH}
    for handover in plan.handovers:
        assert health or handover.information not in secret or f"<{handover.id}>what" not in text
    for word in (">known", ">need", ">goal", ">reason", ">transition", ">item"):
        assert word not in text


def with_consent(scope: Scope, who: str = "hanh") -> Plan:
    return replace(mueller(), consents=(Consent(id="k", participant=who, scope=scope, given_on=ON),))


def test_who_may_know_contacts_alone_finds_no_task() -> None:
    sheet = own_sheet(with_consent(Scope.CONTACT), "hanh", ON)
    assert sheet.agreed
    assert sheet.tasks == ()
    assert [contact.name for contact in sheet.contacts] == ["Anna", "Erika"]


def test_the_own_tasks_stand_with_who_steps_in() -> None:
    sheet = own_sheet(with_consent(Scope.PLAN), "hanh", ON)
    assert ("Einkaufen", "ich übernehme", "Jan") in [(task.title, task.part, task.backup) for task in sheet.tasks]
    assert [(call.who.name, call.tasks) for call in sheet.first_calls] == [("Jan", ("Einkaufen",)), ("Anna", ())]
    assert sheet.first_calls[0].who.phone == "0171\u00a0555\u00a001\u00a030"


def test_a_task_of_illness_is_told_to_those_alone_who_do_it() -> None:
    plan = with_consent(Scope.PLAN)
    ill = {task.id for task in plan.tasks if task.area is Area.ILLNESS}
    own = {c.task for c in plan.commitments if c.participant == "hanh"}
    titles = [task.title for task in plan.tasks if task.id in ill - own]
    assert titles
    assert not [title for title in titles if title in said(own_sheet(plan, "hanh", ON))]


def test_who_said_no_finds_nothing_of_it_and_who_is_asked_may_still_think() -> None:
    plan = mueller()
    declined = tuple(
        replace(c, status=CommitmentStatus.DECLINED) if c.participant == "mohammad" else c for c in plan.commitments
    )
    asked = own_sheet(plan, "mohammad", ON)
    assert [task.part for task in asked.tasks if not task.answered] == ["angefragt, ich überlege noch"]
    assert own_sheet(replace(plan, commitments=declined), "mohammad", ON).tasks == ()


def test_whoever_is_gone_is_not_named_as_somebody_to_call() -> None:
    plan = with_consent(Scope.PLAN)
    gone = tuple(replace(p, until=ON - timedelta(1)) if p.id == "jan" else p for p in plan.participants)
    sheet = own_sheet(replace(plan, participants=gone), "hanh", ON)
    assert "Jan" not in [call.who.name for call in sheet.first_calls]
    assert "Jan" not in [contact.name for contact in sheet.contacts]


def test_of_all_sheets_one_without_a_consent_holds_the_name_alone() -> None:
    sheets = {sheet.name: sheet for sheet in own_sheets(with_consent(Scope.PLAN), ON)}
    assert len(sheets) == len(mueller().participants)
    assert sheets["Nguyễn Thị Hạnh"].agreed
    empty = sheets["Jan Łukasiewicz"]
    assert not empty.agreed
    assert (empty.household, empty.tasks, empty.contacts, empty.first_calls) == ("", (), (), ())


def test_the_person_at_the_centre_finds_what_she_does_herself() -> None:
    plan = mueller()
    alone = tuple(replace(t, client_can=ClientCan.ALONE) if t.title == "Einkaufen" else t for t in plan.tasks)
    sheet = own_sheet(replace(plan, tasks=alone), "erika", ON, "de")
    assert ("Einkaufen", "mache ich selbst") in [(task.title, task.part) for task in sheet.tasks]
