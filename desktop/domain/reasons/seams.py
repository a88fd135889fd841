"""What the places of interfaces stand for: between whom help passes on, what passes, what is still to be settled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.domain.plan import Handover, Information, Plan, Task, TransitionItem
from desktop.domain.reasons.places import PLACES
from desktop.domain.reasons.seen import Places, Seen, first_known
from desktop.domain.vocabulary import Area, Criticality, HandoverObject, InterfaceKind, Scope
from desktop.domain.words import day, listing, quoted, term
from desktop.texts import QT_TR_NOOP

BETWEEN = (
    QT_TR_NOOP("{transition}, {item}"),
    QT_TR_NOOP("Von {giver} zu {receiver}"),
)
CLAUSES: Mapping[InterfaceKind, tuple[str, ...]] = {
    InterfaceKind.SEQUENCE: (
        QT_TR_NOOP("{after} ({receiver}) baut auf {before} ({giver}) auf, das nächste Mal am {first}"),
        QT_TR_NOOP("{after} ({receiver}) baut auf {before} ({giver}) auf"),
    ),
    InterfaceKind.ROTATION: (
        QT_TR_NOOP("Bei {task} wechselt es von {giver} zu {receiver}, das nächste Mal am {first}"),
        QT_TR_NOOP("Bei {task} wechselt es von {giver} zu {receiver}"),
    ),
    InterfaceKind.BACKUP: (QT_TR_NOOP("Kann {giver} bei {task} einmal nicht, springt {receiver} ein"),),
    InterfaceKind.INFORMATION: (QT_TR_NOOP("{information} kommt von {giver} und wird von {receiver} gebraucht"),),
    InterfaceKind.TRANSITION: (QT_TR_NOOP("Zu {quoted_transition} am {on} gehört {item}"),),
    InterfaceKind.DECLARED: (
        QT_TR_NOOP("{giver} gibt an {receiver} weiter: {what}"),
        QT_TR_NOOP("{giver} übergibt bei {task} an {receiver}"),
        QT_TR_NOOP("{giver} übergibt etwas an {receiver}"),
    ),
}
"""What passes on, as the beginning of a sentence."""

UNSETTLED: Mapping[InterfaceKind, str] = {
    InterfaceKind.SEQUENCE: QT_TR_NOOP("wie beide sich dabei absprechen, ist noch offen"),
    InterfaceKind.ROTATION: QT_TR_NOOP("was dabei weitergegeben wird, ist noch offen"),
    InterfaceKind.BACKUP: QT_TR_NOOP("wie {receiver} dann davon erfährt, ist noch offen"),
    InterfaceKind.INFORMATION: QT_TR_NOOP("wie es dorthin kommt, ist noch offen"),
    InterfaceKind.TRANSITION: QT_TR_NOOP("wer sich darum kümmert, ist noch offen"),
    InterfaceKind.DECLARED: QT_TR_NOOP("verabredet ist das noch nicht"),
}
HOW: Mapping[InterfaceKind, str] = {
    InterfaceKind.SEQUENCE: QT_TR_NOOP("Wie erfährt {receiver} von {giver}, dass {before} erledigt ist?"),
    InterfaceKind.ROTATION: QT_TR_NOOP("Was sollte {receiver} von {giver} wissen, wenn es bei {task} wechselt?"),
    InterfaceKind.BACKUP: QT_TR_NOOP("Wer sagt {receiver} Bescheid, wenn {giver} nicht kann, und bis wann?"),
    InterfaceKind.INFORMATION: QT_TR_NOOP("Auf welchem Weg kommt {information} von {giver} zu {receiver}?"),
    InterfaceKind.TRANSITION: QT_TR_NOOP("Wer könnte sich um {item} kümmern?"),
    InterfaceKind.DECLARED: QT_TR_NOOP("Wie möchten {giver} und {receiver} das miteinander halten?"),
}
MISSING: Mapping[str, tuple[str, str]] = {
    "what": (QT_TR_NOOP("was weitergegeben wird"), QT_TR_NOOP("Was genau gibt {giver} an {receiver} weiter?")),
    "trigger": (QT_TR_NOOP("wann"), QT_TR_NOOP("Wann passt die Übergabe beiden?")),
    "channel": (QT_TR_NOOP("auf welchem Weg"), QT_TR_NOOP("Auf welchem Weg ist es beiden am liebsten?")),
    "receiver": (QT_TR_NOOP("wer es übernimmt"), QT_TR_NOOP("Wer könnte {item} übernehmen?")),
    "owner": (QT_TR_NOOP("wer ein Auge darauf hat"), QT_TR_NOOP("Wer möchte ein Auge darauf haben?")),
    "fallback": (
        QT_TR_NOOP("was gilt, wenn es nicht klappt"),
        QT_TR_NOOP("Was gilt, wenn es einmal nicht klappt?"),
    ),
}
"""Field of a handover or transition item -> what is not said yet, and the question for it."""


@dataclass(frozen=True, slots=True)
class Seam:
    """An interface as its key tells it (``rules.md``, "Interfaces derived from the plan")."""

    kind: InterfaceKind
    giver: str | None
    receiver: str | None
    tasks: tuple[Task, ...] = ()
    information: Information | None = None
    item: TransitionItem | None = None
    transition: str | None = None
    handover: Handover | None = None


def seam_of(seen: Seen) -> Seam:
    """The interface or handover that the flag is about."""
    subject = seen.flag.subject
    if subject.kind == "handover":
        return _declared(seen.plan, subject.id)
    kind, *ids = subject.id.split(":")
    seam = _READ[InterfaceKind(kind)](seen.plan, *ids)
    if seam.handover:
        return seam
    served = [h for h in seen.plan.handovers if _serves(h, seam)]
    named = seen.flag.facts.get("handover")
    best = next((h for h in served if h.id == named), None) or max(served, key=_readiness, default=None)
    return Seam(
        seam.kind, seam.giver, seam.receiver, seam.tasks, seam.information, seam.item, seam.transition, handover=best
    )


def _sequence(plan: Plan, before: str, after: str, giver: str, receiver: str) -> Seam:
    return Seam(InterfaceKind.SEQUENCE, giver, receiver, _tasks(plan, before, after))


def _rotation(plan: Plan, task: str, giver: str, receiver: str) -> Seam:
    return Seam(InterfaceKind.ROTATION, giver, receiver, _tasks(plan, task))


def _backup(plan: Plan, task: str, giver: str, receiver: str) -> Seam:
    return Seam(InterfaceKind.BACKUP, giver, receiver, _tasks(plan, task))


def _information(plan: Plan, item: str, giver: str, receiver: str) -> Seam:
    found = next((i for i in plan.information if i.id == item), None)
    return Seam(InterfaceKind.INFORMATION, giver, receiver, information=found)


def _transition(plan: Plan, transition: str, item: str) -> Seam:
    of = next((t for t in plan.transitions if t.id == transition), None)
    found = next((i for i in of.items if i.id == item), None) if of else None
    giver, receiver = (found.giver, found.receiver) if found else (None, None)
    return Seam(InterfaceKind.TRANSITION, giver, receiver, item=found, transition=transition)


def _declared(plan: Plan, handover: str) -> Seam:
    of = next((h for h in plan.handovers if h.id == handover), None)
    if of is None:
        return Seam(InterfaceKind.DECLARED, None, None)
    return Seam(InterfaceKind.DECLARED, of.giver, of.receiver, _tasks(plan, *of.tasks), handover=of)


_READ: Mapping[InterfaceKind, Callable[..., Seam]] = {
    InterfaceKind.SEQUENCE: _sequence,
    InterfaceKind.ROTATION: _rotation,
    InterfaceKind.BACKUP: _backup,
    InterfaceKind.INFORMATION: _information,
    InterfaceKind.TRANSITION: _transition,
    InterfaceKind.DECLARED: _declared,
}


def _tasks(plan: Plan, *ids: str) -> tuple[Task, ...]:
    return tuple(task for task in map(plan.task, ids) if task)


def _serves(handover: Handover, seam: Seam) -> bool:
    if seam.item:
        return handover.transition == seam.transition and handover.item == seam.item.id
    if (handover.giver, handover.receiver) != (seam.giver, seam.receiver):
        return False
    if seam.information:
        return handover.information == seam.information.id
    return any(task.id in handover.tasks for task in seam.tasks)


def _readiness(handover: Handover) -> tuple[int, int]:
    agreed = (handover.giver_agreed_on, handover.receiver_agreed_on)
    return sum(bool(on) for on in agreed), -len(_empty(handover, "what", "trigger", "channel", "owner"))


def _empty(of: Handover | TransitionItem, *fields: str) -> list[str]:
    return [field for field in fields if not (getattr(of, field) or "").strip()]


def _missing(seen: Seen) -> list[str]:
    """The fields that an agreement of both sides still lacks."""
    seam = seam_of(seen)
    if seam.handover:
        empty = _empty(seam.handover, "what", "trigger", "channel", "owner")
        vital = any(task.criticality is Criticality.VITAL for task in seam.tasks)
        return empty + (_empty(seam.handover, "fallback") if vital or not empty else [])
    return _empty(seam.item, "receiver", "owner") if seam.item else []


def _sides(seam: Seam, agreed: bool) -> str | None:
    """The side that has agreed, or the one that has not, where it is one of each."""
    h = seam.handover
    if h is None or bool(h.giver_agreed_on) is bool(h.receiver_agreed_on):
        return None
    return h.giver if bool(h.giver_agreed_on) is agreed else h.receiver


def _needed_scope(seen: Seen) -> str:
    """What the receiver would learn (``rules.md``, state ``blocked``)."""
    h = seam_of(seen).handover
    if h is None:
        return ""
    scopes = [i.scope for i in seen.plan.information if i.id == h.information]
    if h.object is HandoverObject.RESPONSIBILITY:
        areas = {task.area for task in _tasks(seen.plan, *h.tasks)}
        scopes.append(Scope.HEALTH if Area.ILLNESS in areas else Scope.PLAN)
    return term(max(scopes, key=list(Scope).index), seen.lang) if scopes else ""


def _agreed_on(seen: Seen) -> str:
    h = seam_of(seen).handover
    dates = [on for on in (h.giver_agreed_on, h.receiver_agreed_on) if on] if h else []
    return day(max(dates), seen.lang) if dates else ""


def _task(index: int) -> Callable[[Seen], str]:
    def say(seen: Seen) -> str:
        tasks = seam_of(seen).tasks
        return quoted(tasks[index].title, seen.lang) if len(tasks) > index else ""

    return say


def _of_transition(seen: Seen, say: Callable[[Seen], str]) -> str:
    """What ``places.py`` says of the transition to which the interface belongs."""
    seam = seam_of(seen)
    of = next((t for t in seen.plan.transitions if t.id == seam.transition), None)
    return say(seen.about("transition", of.id)) if of else ""


def _how(seen: Seen) -> str:
    return first_known((HOW[seam_of(seen).kind],), seen, SEAM_PLACES)


def _missing_question(seen: Seen) -> str:
    return first_known((MISSING[field][1] for field in _missing(seen)), seen, SEAM_PLACES)


def _what(seen: Seen) -> str:
    h = seam_of(seen).handover
    return quoted(h.what, seen.lang) if h and (h.what or "").strip() and h.what else ""


def _thought_of(seen: Seen) -> str:
    item = seam_of(seen).item
    return seen.name(item.receiver or item.owner) if item else ""


SEAM_PLACES: Places = {
    **PLACES,
    "after": _task(1),
    "agreed_on": _agreed_on,
    "agreed_side": lambda seen: seen.name(_sides(seam_of(seen), agreed=True)),
    "before": _task(0),
    "between": lambda seen: first_known(BETWEEN, seen, SEAM_PLACES),
    "giver": lambda seen: seen.name(seam_of(seen).giver),
    "how": _how,
    "information": lambda seen: quoted(i.title, seen.lang) if (i := seam_of(seen).information) else "",
    "item": lambda seen: quoted(i.title, seen.lang) if (i := seam_of(seen).item) else "",
    "missing_question": _missing_question,
    "missing_texts": lambda seen: listing([seen.tr(MISSING[field][0]) for field in _missing(seen)], seen.lang),
    "needed_scope": _needed_scope,
    "on": lambda seen: _of_transition(seen, PLACES["on"]),
    "pending_side": lambda seen: seen.name(_sides(seam_of(seen), agreed=False)),
    "receiver": lambda seen: seen.name(seam_of(seen).receiver),
    "seam": lambda seen: first_known(CLAUSES[seam_of(seen).kind], seen, SEAM_PLACES),
    "task": _task(0),
    "thought_of": _thought_of,
    "quoted_transition": lambda seen: _of_transition(seen, PLACES["quoted_transition"]),
    "transition": lambda seen: _of_transition(seen, PLACES["transition"]),
    "unsettled": lambda seen: first_known((UNSETTLED[seam_of(seen).kind],), seen, SEAM_PLACES),
    "what": _what,
}
"""Place -> what it says, where the flag is about an interface or a handover."""
