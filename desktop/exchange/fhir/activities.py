"""The activities of a CarePlan as tasks, and those who are named for them as commitments.

| activity status | task | commitment of whoever is named |
|---|---|---|
| ``not-started``, ``unknown``, others | yes | proposed: a plan names them, nobody is known to have asked them |
| ``scheduled`` | yes | asked: an appointment was made, which is not yet their own yes |
| ``in-progress``, ``completed`` | yes | agreed, but not confirmed: they do it or did it, and check asks them |
| ``on-hold`` | yes | paused |
| ``cancelled``, ``stopped``, ``entered-in-error`` | no | none |

Whatever the status, whether they agreed is a question. ``doNotPerform`` makes a note and no task. What FHIR does not
say of a task is a question too, with these placeholders: the area ``organisation``, to which no rule attaches and in
which the needs of the plan stand as well; the start of the plan for the day; midnight for the clock time; and 15
minutes, the overlap that does no harm, so that unknown times never seem to collide.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from desktop.domain.plan import Commitment, Task
from desktop.domain.vocabulary import Area, CommitmentStatus, Criticality, Role
from desktop.exchange.fhir.circle import add_goal, add_team
from desktop.exchange.fhir.draft import Draft, note_extra, plan_id
from desktop.exchange.fhir.nodes import Node, concept
from desktop.exchange.fhir.references import Found
from desktop.exchange.fhir.times import When, whens
from desktop.exchange.imported import NO, YES, Target
from desktop.texts import QT_TR_NOOP

COMMITMENTS = {
    "scheduled": CommitmentStatus.ASKED,
    "in-progress": CommitmentStatus.AGREED,
    "completed": CommitmentStatus.AGREED,
    "on-hold": CommitmentStatus.PAUSED,
}
"""The status of a commitment by that of its activity; all others are proposed."""

LEFT_OUT = {
    "cancelled": QT_TR_NOOP("„{task}“ ist in der Datei abgesagt und steht nicht im Plan. Soll es hinein?"),
    "stopped": QT_TR_NOOP("„{task}“ ist in der Datei vorzeitig beendet und steht nicht im Plan. Soll es hinein?"),
    "entered-in-error": QT_TR_NOOP(
        "„{task}“ ist in der Datei als irrtümlich eingetragen gekennzeichnet und steht nicht im Plan. Soll es hinein?"
    ),
}
DO_NOT = QT_TR_NOOP("„{task}“ soll laut Datei ausdrücklich nicht getan werden und steht nur in der Notiz. Stimmt das?")
UNNAMED = QT_TR_NOOP("Wie heißt die Aufgabe? Die Datei nennt sie nicht.")
AREA = QT_TR_NOOP("Zu welchem Lebensbereich gehört „{task}“?")
MINUTES = QT_TR_NOOP("Wie lange dauert „{task}“?")
DAY = QT_TR_NOOP("Wann ist „{task}“? Die Datei nennt keinen Tag.")
CLOCK = QT_TR_NOOP("Um wie viel Uhr ist „{task}“? Die Datei nennt nur den Tag.")
SAID = QT_TR_NOOP("Wann und wie oft ist „{task}“? Die Datei sagt dazu: {said}.")
AGREED = QT_TR_NOOP("Hat {name} selbst zugesagt? Die Datei nennt nur den Namen, bei Aufgaben im Stand „{status}“.")
TOGETHER = QT_TR_NOOP("Für „{task}“ sind mehrere genannt. Machen sie es zusammen oder im Wechsel, oder wer übernimmt?")
EACH = QT_TR_NOOP("alle mit der ganzen Aufgabe")
WHO_OF_TEAM = QT_TR_NOOP("Für „{task}“ ist das Team „{team}“ genannt. Wer daraus übernimmt es?")
GOALS = QT_TR_NOOP("„{task}“ dient laut Datei mehreren Zielen. Welches soll bei der Aufgabe stehen?")

PLACEHOLDER_MINUTES = 15
_LONG = 120
_ANSWERS = tuple(status for status in CommitmentStatus if status is not CommitmentStatus.ENDED)


@dataclass(frozen=True, slots=True)
class _Activity:
    """An activity on its way into the plan. ``label`` is what it is called, ``title`` with what it is about."""

    detail: Node
    label: str
    title: str
    status: str
    extra: str


def add_activities(draft: Draft, plan: Node, key: str, start: datetime) -> None:
    """Take over the activities of a plan; ``start`` is the day to put those whose day is not known."""
    base = plan_id(key.removeprefix("CarePlan/"))
    for number, node in enumerate(plan.children("activity"), 1):
        activity = _activity(draft, node)
        if activity is None or _left_out(draft, activity):
            continue
        times = whens(activity.detail)
        for part, when in enumerate(times, 1):
            wanted = f"{base}-{number}" + (f"-{part}" if len(times) > 1 else "")
            _add(draft, activity, when, draft.free(wanted, draft.tasks), start)


def _activity(draft: Draft, node: Node) -> _Activity | None:
    """``None`` for one that only tells of what has been done."""
    detail = node.child("detail")
    found = draft.resources.resolve(node.child("reference"))
    if detail is None:
        if found is None:
            draft.note(*(note.text("text") for note in node.children("progress")))
            return None
        detail = Node({"status": _status_of(found)}, found.pointer, node.source, node.home)
        label = found.display or _called(found.resource) or found.key
        return _Activity(detail, label, label, detail.text("status"), "")
    description = detail.text("description")
    label = concept(detail.child("code")) or description or concept(detail.child("productCodeableConcept"))
    label = label or (found.display if found else "") or detail.text("kind")
    about = description if description.casefold() != label.casefold() and len(description) <= _LONG else ""
    told = [description if len(description) > _LONG else "", concept(detail.child("statusReason"))]
    told += [note.text("text") for note in node.children("progress")]
    place = draft.resources.resolve(detail.child("location"))
    extra = note_extra(note="\n".join(filter(None, told)), location=place.display if place else "")
    return _Activity(detail, label, f"{label}: {about}" if about else label, detail.text("status"), extra)


def _status_of(found: Found) -> str:
    """The end of a referenced request or appointment, in the words for activities."""
    status = found.resource.text("status") if found.resource else ""
    ends = {"cancelled": "cancelled", "revoked": "cancelled", "rejected": "cancelled", "failed": "stopped"}
    return ends.get(status, status if status == "entered-in-error" else "")


def _called(resource: Node | None) -> str:
    if resource is None or not isinstance(resource.value.get("code"), dict):
        return resource.text("description") if resource else ""
    return concept(resource.child("code"))


def _left_out(draft: Draft, activity: _Activity) -> bool:
    about, pointer = ("left out", activity.detail.pointer), activity.detail.pointer
    if text := LEFT_OUT.get(activity.status):
        draft.ask(about, pointer, text, choices=(YES, NO), placeholder=NO, task=activity.title)
        return True
    if activity.detail.flag("doNotPerform"):
        draft.ask(about, pointer, DO_NOT, choices=(YES, NO), placeholder=YES, task=activity.title)
        draft.note(f"doNotPerform: {activity.title}")
        return True
    return False


def _add(draft: Draft, activity: _Activity, when: When, id_: str, start: datetime) -> None:
    at = _start(draft, activity, when, id_, start)
    if when.minutes is None:
        _ask(draft, "duration_minutes", id_, activity, MINUTES, placeholder=PLACEHOLDER_MINUTES)
    _ask(draft, "area", id_, activity, AREA, choices=tuple(Area), placeholder=Area.ORGANISATION)
    if not activity.label:
        draft.ask(("title", id_), activity.detail.pointer, UNNAMED, Target("tasks", id_, "title"), placeholder=id_)
    draft.tasks[id_] = Task(
        id=id_,
        title=activity.title or id_,
        area=Area.ORGANISATION,
        criticality=Criticality.IMPORTANT,
        start=at,
        duration_minutes=when.minutes or PLACEHOLDER_MINUTES,
        recurrence=when.recurrence,
        goal=_goal(draft, activity, id_),
        extra=activity.extra,
    )
    _add_commitments(draft, activity, id_)


def _ask(draft: Draft, field: str, id_: str, activity: _Activity, text: str, **answers: object) -> None:
    """Ask once for all tasks of the same label."""
    target = Target("tasks", id_, field)
    about = (field, activity.label or id_)
    draft.ask(about, activity.detail.pointer, text, target, task=activity.label or id_, **answers)  # type: ignore[arg-type]


def _start(draft: Draft, activity: _Activity, when: When, id_: str, start: datetime) -> datetime:
    day = when.start.at if when.start else start
    clock = when.clock or (day.time() if when.start and when.start.time_known else None)
    at = datetime.combine(day.date(), clock or time())
    if when.said:
        text = SAID
    elif when.start is None or not when.start.day_known:
        text = DAY
    elif clock is None:
        text = CLOCK
    else:
        return at
    target = Target("tasks", id_, "start")
    about, title = ("start", id_), activity.title or id_
    draft.ask(about, activity.detail.pointer, text, target, placeholder=at, task=title, said=when.said)
    return at


def _goal(draft: Draft, activity: _Activity, id_: str) -> str | None:
    named = (add_goal(draft, draft.resources.resolve(goal)) for goal in activity.detail.children("goal"))
    goals = list(dict.fromkeys(filter(None, named)))
    if len(goals) > 1:
        texts = [draft.goals[goal].text for goal in goals]
        target, pointer = Target("tasks", id_, "goal"), activity.detail.at("goal")
        draft.ask(("goal", id_), pointer, GOALS, target, choices=texts, placeholder=texts[0], task=activity.title)
    return goals[0] if goals else None


def _add_commitments(draft: Draft, activity: _Activity, id_: str) -> None:
    status = COMMITMENTS.get(activity.status, CommitmentStatus.PROPOSED)
    named = list(dict.fromkeys(_named(draft, activity, id_)))
    for participant in named:
        commitment = Commitment(
            id=draft.free(f"{id_}-{participant}", draft.commitments),
            task=id_,
            participant=participant,
            role=Role.RESPONSIBLE,
            status=status,
        )
        draft.commitments[commitment.id] = commitment
        draft.ask(
            ("status", participant, activity.status),
            activity.detail.at("performer"),
            AGREED,
            Target("commitments", commitment.id, "status"),
            choices=_ANSWERS,
            placeholder=status,
            name=draft.participants[participant].name,
            status=activity.status or "–",
        )
    if len(named) > 1:
        target = Target("tasks", id_, "people")
        pointer, title = activity.detail.at("performer"), activity.title or id_
        draft.ask(("people", id_), pointer, TOGETHER, target, placeholder=EACH, task=title)


def _named(draft: Draft, activity: _Activity, id_: str) -> Iterator[str]:
    """The participants named for an activity. A team is asked about; a device does not take part."""
    for reference in activity.detail.children("performer"):
        found = draft.resources.resolve(reference)
        if found is None:
            continue
        if found.type == "Device":
            draft.note(": ".join(filter(None, (activity.title, found.display or found.key))))
        elif found.type == "CareTeam":
            members = add_team(draft, found)
            names = [draft.participants[member].name for member in members]
            target, team = Target("tasks", id_, "commitments"), found.display or found.key
            title = activity.title or id_
            draft.ask(("team", id_), found.pointer, WHO_OF_TEAM, target, choices=names, task=title, team=team)
        else:
            yield draft.join(found)
