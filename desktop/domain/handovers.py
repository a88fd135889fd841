"""Which handovers serve an interface, and in which state that leaves it (``rules.md``, "Interfaces derived …")."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from desktop.domain.consents import WIDTH, Consents
from desktop.domain.plan import Handover, Plan, TransitionItem
from desktop.domain.vocabulary import Area, HandoverObject, HelpSystem, InterfaceState, Scope

TRIED, AGREED, BLOCKED = InterfaceState.TRIED, InterfaceState.AGREED, InterfaceState.BLOCKED
INCOMPLETE, ONE_SIDED, UNCOVERED = InterfaceState.INCOMPLETE, InterfaceState.ONE_SIDED, InterfaceState.UNCOVERED
CLIENT, ILLNESS, RESPONSIBILITY = HelpSystem.CLIENT, Area.ILLNESS, HandoverObject.RESPONSIBILITY
PLAN, HEALTH = Scope.PLAN, Scope.HEALTH

RANK: Mapping[InterfaceState, int] = MappingProxyType(
    {TRIED: 0, AGREED: 1, BLOCKED: 2, INCOMPLETE: 3, ONE_SIDED: 4, UNCOVERED: 5}
)
"""The place of a state, best first."""

SETTLED = frozenset((TRIED, AGREED))
"""The states in which nothing is left to agree."""


class Handovers:
    """The handovers of a plan, found by whom and what they serve."""

    def __init__(self, plan: Plan, on: date) -> None:
        """Where an interface has no first date, consents are looked at on the day ``on``."""
        self._on = on
        self._ill = frozenset(task.id for task in plan.tasks if task.area is ILLNESS)
        self._information = {item.id: item.scope for item in plan.information}
        self._clients = frozenset(p.id for p in plan.participants if p.system is CLIENT)
        self.consents = Consents(plan.consents)
        self._of_task: dict[tuple[str, str, str], list[Handover]] = {}
        self._of_information: dict[tuple[str, str, str], list[Handover]] = {}
        self._of_item: dict[tuple[str | None, str | None], list[Handover]] = {}
        for handover in plan.handovers:
            giver, receiver = handover.giver, handover.receiver
            for task in handover.tasks:
                self._of_task.setdefault((giver, receiver, task), []).append(handover)
            if handover.information is not None:
                self._of_information.setdefault((giver, receiver, handover.information), []).append(handover)
            if handover.transition is not None:
                self._of_item.setdefault((handover.transition, handover.item), []).append(handover)

    def for_tasks(self, giver: str, receiver: str, tasks: Sequence[str]) -> Sequence[Handover]:
        """Those from giver to receiver that name one of the tasks; each may come more than once."""
        if len(tasks) == 1:
            return self._of_task.get((giver, receiver, tasks[0]), ())
        return [handover for task in tasks for handover in self._of_task.get((giver, receiver, task), ())]

    def for_information(self, giver: str, receiver: str, information: str) -> Sequence[Handover]:
        """Those from giver to receiver that name the information item."""
        return self._of_information.get((giver, receiver, information), ())

    def for_item(self, transition: str, item: str) -> Sequence[Handover]:
        """Those that name the transition and the item, whoever gives and receives."""
        return self._of_item.get((transition, item), ())

    def best(
        self, serving: Sequence[Handover], first: date | None, *, vital: bool = False
    ) -> tuple[InterfaceState, str | None]:
        """The state of the best-serving handover, and its id; uncovered and ``None`` where none serves.

        Of equals the one agreed last, by the later of its dates, then the smallest id.
        """
        if not serving:
            return UNCOVERED, None
        handover = serving[0]
        state = self._state(handover, first, vital=vital)
        for other in serving[1:]:
            others = self._state(other, first, vital=vital)
            if _place(others, other) < _place(state, handover):
                state, handover = others, other
        return state, handover.id

    def of_item(self, transition: str, item: TransitionItem, first: date) -> tuple[InterfaceState, str | None]:
        """The better of a transition item's own state and its best handover's, and that handover's id."""
        state, handover = self.best(self.for_item(transition, item.id), first)
        return min(state, item_state(item), key=RANK.__getitem__), handover

    def _state(self, handover: Handover, first: date | None, *, vital: bool) -> InterfaceState:
        if handover.giver_agreed_on is None or handover.receiver_agreed_on is None:
            one_sided = handover.giver_agreed_on or handover.receiver_agreed_on
            return ONE_SIDED if one_sided else UNCOVERED
        texts = handover.what or "", handover.trigger or "", handover.channel or "", handover.owner or ""
        if not all(map(str.strip, texts)) or (vital and is_empty(handover.fallback)):
            return INCOMPLETE
        if not self._receiver_may_know(handover, first or self._on):
            return BLOCKED
        return TRIED if handover.tried_on else AGREED

    def _receiver_may_know(self, handover: Handover, day: date) -> bool:
        """Whether the receiver has the consents for what is passed; the client needs none."""
        receiver = handover.receiver
        if receiver in self._clients:
            return True
        scope = self._scope_of(handover)
        return scope is None or self.consents.may_know(receiver, scope, day)

    def _scope_of(self, handover: Handover) -> Scope | None:
        """The widest scope of what is passed; ``None`` where it needs no consent."""
        of_object = None
        if handover.object is RESPONSIBILITY:
            of_object = HEALTH if self.concerns_illness(handover) else PLAN
        if handover.information is None:
            return of_object
        of_item = self._information[handover.information]
        return of_item if of_object is None else max(of_item, of_object, key=WIDTH.__getitem__)

    def concerns_illness(self, handover: Handover) -> bool:
        """Whether one of the handover's own tasks is in area illness."""
        return not self._ill.isdisjoint(handover.tasks)


def item_state(item: TransitionItem) -> InterfaceState:
    """The state of a transition item of its own."""
    if item.agreed_on is not None:
        return AGREED if item.receiver and item.owner else INCOMPLETE
    return ONE_SIDED if item.receiver or item.owner else UNCOVERED


def agreed_last_on(handover: Handover) -> date | None:
    """The later of the days on which giver and receiver agreed, as far as they did."""
    giver, receiver = handover.giver_agreed_on, handover.receiver_agreed_on
    return max(giver, receiver) if giver and receiver else giver or receiver


def is_empty(text: str | None) -> bool:
    """Null, missing and blank are empty."""
    return not text or text.isspace()


def _place(state: InterfaceState, handover: Handover) -> tuple[int, int, str]:
    """What comes first serves best."""
    agreed_last = agreed_last_on(handover)
    return RANK[state], -agreed_last.toordinal() if agreed_last else 0, handover.id
