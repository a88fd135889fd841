"""How help is shared out: minutes and responsibilities side by side, and who passes on to whom.

Help systems stand in the order of the vocabulary and people in alphabetical order, never by how much they give.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.check import look
from desktop.domain.handovers import RANK
from desktop.domain.holding import hold
from desktop.domain.on_paper import alphabetical
from desktop.domain.plan import Participant, Plan
from desktop.domain.report import Interface
from desktop.domain.rules.findings import Findings
from desktop.domain.rules.minutes import minutes_of
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, HelpSystem, InterfaceState, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What comes from somebody in the window. Tasks and handovers are ids, sorted.

    ``minutes`` are those at which they carry or step in, each counted once (``rules.md``, "Flags"). In ``responsible``,
    ``backup`` and ``contributes`` stand the tasks in which an agreed commitment of theirs in that role holds on an
    occurrence; ``looks_after`` are the handovers of which they are the owner.
    """

    minutes: int
    responsible: tuple[str, ...]
    backup: tuple[str, ...]
    contributes: tuple[str, ...]
    looks_after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParticipantShare:
    """The share of one participant."""

    participant: str
    system: HelpSystem
    share: Share


@dataclass(frozen=True, slots=True)
class SystemShare:
    """The shares of all participants of a help system together.

    Their minutes are added up; a task or handover of several of them stands there once.
    """

    system: HelpSystem
    participants: tuple[str, ...]
    share: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """All help systems and all participants, also those from whom nothing comes in the window.

    ``alone`` and ``partly`` are the tasks with occurrences in the window that the person does so, as ids, sorted.
    """

    on: date
    days: int
    systems: tuple[SystemShare, ...]
    participants: tuple[ParticipantShare, ...]
    alone: tuple[str, ...]
    partly: tuple[str, ...]


def balance(plan: Plan, on: date, days: int = 28) -> Balance:
    """Who gives what in the window of ``days`` days from ``on``. Raises as ``check`` for ``days``."""
    found = look(plan, on, days)
    roles = _roles(found)
    shares = tuple(
        ParticipantShare(participant.id, participant.system, _share(found, participant.id, roles))
        for _, people in by_system(plan)
        for participant in people
    )
    return Balance(
        on=on,
        days=days,
        systems=tuple(_together(system, [s for s in shares if s.system is system]) for system in HelpSystem),
        participants=shares,
        alone=_done_by_client(found, ClientCan.ALONE),
        partly=_done_by_client(found, ClientCan.PARTLY),
    )


def by_system(plan: Plan) -> tuple[tuple[HelpSystem, tuple[Participant, ...]], ...]:
    """All participants, grouped by help system, in alphabetical order."""
    people = sorted(plan.participants, key=lambda p: (alphabetical(p.name), p.id))
    return tuple((system, tuple(p for p in people if p.system is system)) for system in HelpSystem)


Roles = Mapping[tuple[str, Role], set[str]]
"""By participant and role: the tasks in which an agreed commitment holds in the window."""


def _roles(found: Findings) -> Roles:
    tasks = found.coverage.tasks
    roles: dict[tuple[str, Role], set[str]] = {}
    for commitment in found.plan.commitments:
        if commitment.status is CommitmentStatus.AGREED:
            task = tasks[commitment.task]
            due = task.due & found.window
            if due and hold(commitment, task.task, due, found.calendar, found.coverage.people):
                roles.setdefault((commitment.participant, commitment.role), set()).add(commitment.task)
    return roles


def _share(found: Findings, participant: str, roles: Roles) -> Share:
    return Share(
        minutes=minutes_of(found.carried.get(participant, ())),
        responsible=tuple(sorted(roles.get((participant, Role.RESPONSIBLE), ()))),
        backup=tuple(sorted(roles.get((participant, Role.BACKUP), ()))),
        contributes=tuple(sorted(roles.get((participant, Role.CONTRIBUTES), ()))),
        looks_after=tuple(sorted(h.id for h in found.plan.handovers if h.owner == participant)),
    )


def _together(system: HelpSystem, shares: Sequence[ParticipantShare]) -> SystemShare:
    return SystemShare(
        system,
        tuple(each.participant for each in shares),
        Share(
            minutes=sum(each.share.minutes for each in shares),
            responsible=_each_once(each.share.responsible for each in shares),
            backup=_each_once(each.share.backup for each in shares),
            contributes=_each_once(each.share.contributes for each in shares),
            looks_after=_each_once(each.share.looks_after for each in shares),
        ),
    )


def _each_once(ids: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted({one for some in ids for one in some}))


def _done_by_client(found: Findings, how: ClientCan) -> tuple[str, ...]:
    return tuple(sorted(task.task.id for task in found.tasks if task.task.client_can is how and found.due(task)))


# --- who passes on to whom


@dataclass(frozen=True, slots=True)
class Cell:
    """The interfaces from a giver to a receiver, by id; one side of a transition may be nobody yet (``None``)."""

    giver: str | None
    receiver: str | None
    interfaces: tuple[Interface, ...]

    @property
    def worst(self) -> InterfaceState:
        """The state of the one that is looked after least."""
        return max((interface.state for interface in self.interfaces), key=RANK.__getitem__)


@dataclass(frozen=True, slots=True)
class Block:
    """How many interfaces from one help system to another are in each state, best state first; none left out."""

    giver: HelpSystem | None
    receiver: HelpSystem | None
    states: tuple[tuple[InterfaceState, int], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows give and columns receive.

    ``groups`` are rows and columns in their order, each help system with its participants. Cells and blocks stand row
    by row, those with nobody on a side last; where nothing is to be passed on there is none.
    """

    groups: tuple[tuple[HelpSystem, tuple[str, ...]], ...]
    cells: tuple[Cell, ...]
    blocks: tuple[Block, ...]


def matrix(plan: Plan, interfaces: Iterable[Interface]) -> Matrix:
    """Interfaces of a report, all or some of them, by who gives and who receives."""
    groups = tuple((system, tuple(p.id for p in people)) for system, people in by_system(plan))
    system_of: dict[str | None, HelpSystem | None] = {p: system for system, people in groups for p in people}
    system_of[None] = None
    cells: dict[tuple[str | None, str | None], list[Interface]] = {}
    for interface in sorted(interfaces, key=lambda interface: interface.id):
        cells.setdefault((interface.giver, interface.receiver), []).append(interface)
    blocks: dict[tuple[HelpSystem | None, HelpSystem | None], list[InterfaceState]] = {}
    places = list(system_of)
    in_order = sorted(cells, key=lambda pair: tuple(map(places.index, pair)))
    for giver, receiver in in_order:
        states = blocks.setdefault((system_of[giver], system_of[receiver]), [])
        states += (interface.state for interface in cells[giver, receiver])
    systems: list[HelpSystem | None] = [*HelpSystem, None]
    return Matrix(
        groups,
        tuple(Cell(giver, receiver, tuple(cells[giver, receiver])) for giver, receiver in in_order),
        tuple(
            Block(*pair, tuple((state, blocks[pair].count(state)) for state in InterfaceState))
            for pair in sorted(blocks, key=lambda pair: tuple(map(systems.index, pair)))
        ),
    )
