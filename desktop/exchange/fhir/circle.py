"""Who belongs to a household, what is needed and what is wished for: CareTeam, Condition and Goal."""

from dataclasses import replace
from datetime import date

from desktop.domain.plan import Goal, Need
from desktop.domain.vocabulary import Area, GoalKind
from desktop.exchange.fhir.draft import Draft, note_extra
from desktop.exchange.fhir.nodes import FhirError, Node, concept, plain_text
from desktop.exchange.fhir.references import Found
from desktop.exchange.fhir.times import moment
from desktop.exchange.imported import NO, YES, Target
from desktop.texts import QT_TR_NOOP

TEAM_MISSING = QT_TR_NOOP("Die Datei nennt ein Team ({reference}), enthält es aber nicht. Wer gehört dazu?")
TEAM_OVER = QT_TR_NOOP("Das Team „{team}“ ist laut Datei nicht mehr tätig ({status}). Wirken alle noch mit: {names}?")
GOAL_MISSING = QT_TR_NOOP("Die Datei nennt ein Ziel ({reference}), enthält es aber nicht. Wie lautet es?")
GOAL_LEFT_OUT = QT_TR_NOOP("Das Ziel „{goal}“ ist laut Datei aufgegeben ({status}) und fehlt hier. Soll es hinein?")
NEED_MISSING = QT_TR_NOOP("Die Datei nennt einen Anlass ({reference}), enthält ihn aber nicht. Wie lautet er?")
NEED_AREA = QT_TR_NOOP("Zu welchem Lebensbereich gehört der Bedarf „{need}“?")

_GIVEN_UP = frozenset(("rejected", "cancelled", "entered-in-error"))
_OVER = frozenset(("suspended", "inactive"))


def narrative(node: Node) -> str:
    """The text of a resource as people are to read it."""
    text = node.child("text")
    return plain_text(text.raw("div")) if text else ""


def period(node: Node) -> tuple[date | None, date | None]:
    """First and last day of a Period under ``period``; FhirError where the last lies before the first."""
    span = node.child("period")
    if span is None:
        return None, None
    start, end = moment(span, "start"), moment(span, "end")
    if start and end and end.at < start.at:
        raise FhirError(
            QT_TR_NOOP("In {source} liegt an der Stelle {place} das Ende vor dem Anfang."),
            source=node.source,
            place=span.pointer,
        )
    return start.at.date() if start else None, end.at.date() if end else None


def add_team(draft: Draft, found: Found) -> list[str]:
    """Let the members of a CareTeam take part; the result are their ids, teams within it included."""
    members: dict[str, None] = {}
    ahead, seen = [found], set()
    while ahead:
        team = ahead.pop()
        if team.key in seen or team.key in draft.teams:
            members.update(dict.fromkeys(draft.teams.get(team.key, ())))
            continue
        seen.add(team.key)
        if team.resource is None or team.resource.type != "CareTeam":
            draft.ask(("team", team.key), team.pointer, TEAM_MISSING, reference=team.display or team.key)
            continue
        if team.resource.text("status") == "entered-in-error":
            continue
        own, inner = _members(draft, team.resource)
        members.update(dict.fromkeys(own))
        ahead.extend(inner)
    draft.teams[found.key] = list(members)
    return list(members)


def _members(draft: Draft, team: Node) -> tuple[list[str], list[Found]]:
    """The ids of the people of a team, and the teams in it. A term of the team holds for who has none of their own."""
    ids, teams = [], []
    draft.note(narrative(team), *(note.text("text") for note in team.children("note")))
    term = period(team)
    for member in team.children("participant"):
        found = draft.resources.resolve(member.child("member"))
        if found is None:
            continue
        if found.type == "CareTeam":
            teams.append(found)
            continue
        from_, until = period(member) if member.value.get("period") else term
        role = ", ".join(filter(None, map(concept, member.children("role"))))
        ids.append(draft.join(found, role, from_, until))
    status = team.text("status")
    if status in _OVER and ids:
        said = {"team": team.text("name") or team.text("id"), "status": status}
        said["names"] = ", ".join(draft.participants[id_].name for id_ in ids)
        draft.ask(("over", team.pointer), team.pointer, TEAM_OVER, choices=(YES, NO), placeholder=YES, **said)
    return ids, teams


def add_need(draft: Draft, found: Found | None) -> str | None:
    """Take over what a plan or a goal addresses as a need; the result is its id."""
    if found is None:
        return None
    id_ = draft.id_of("needs", found.key)
    if id_ in draft.needs:
        return id_
    told = _condition(found.resource)
    text = told or found.display
    if not text:
        draft.ask(("need", id_), found.pointer, NEED_MISSING, reference=found.key)
        return None
    target = Target("needs", id_, "area")
    draft.needs[id_] = Need(id=id_, area=Area.ORGANISATION, text=text)
    draft.ask(
        ("need", id_), found.pointer, NEED_AREA, target, choices=tuple(Area), placeholder=Area.ORGANISATION, need=text
    )
    if told and found.display and told.casefold() != found.display.casefold():
        draft.ask_which(Target("needs", id_, "text"), found.pointer, told, found.display)
    return id_


def _condition(node: Node | None) -> str:
    return concept(node.child("code")) if node is not None and node.type == "Condition" else ""


def add_goal(draft: Draft, found: Found | None) -> str | None:
    """Take over a Goal; the result is its id, ``None`` for one that was given up or is not in the file.

    What the person or someone of theirs expressed is a wish, in their words; all else is a goal.
    """
    if found is None:
        return None
    id_ = draft.id_of("goals", found.key)
    if id_ in draft.goals:
        return id_
    node = found.resource
    text = (concept(node.child("description")) if node else "") or found.display
    if not text:
        draft.ask(("goal", id_), found.pointer, GOAL_MISSING, reference=found.key)
        return None
    status = node.text("lifecycleStatus") if node else ""
    if status in _GIVEN_UP:
        said = {"goal": text, "status": status}
        draft.ask(("goal", id_), found.pointer, GOAL_LEFT_OUT, choices=(YES, NO), placeholder=NO, **said)
        return None
    draft.goals[id_] = Goal(id=id_, text=text, kind=GoalKind.GOAL)  # first, since a goal may lead back to itself
    if node is not None:
        draft.goals[id_] = _told_goal(draft, node, draft.goals[id_])
    return id_


def _told_goal(draft: Draft, node: Node, goal: Goal) -> Goal:
    by = draft.resources.resolve(node.child("expressedBy"))
    needs = [need for need in (add_need(draft, draft.resources.resolve(r)) for r in node.children("addresses")) if need]
    dues = ", ".join(filter(None, (target.text("dueDate") for target in node.children("target"))))
    notes = [narrative(node), *(note.text("text") for note in node.children("note"))]
    return replace(
        goal,
        kind=GoalKind.WISH if by is not None and by.type in ("Patient", "RelatedPerson") else GoalKind.GOAL,
        by=draft.join(by) if by is not None else None,
        need=needs[0] if needs else None,
        extra=note_extra(due=dues, note="\n".join(filter(None, notes))),
    )
