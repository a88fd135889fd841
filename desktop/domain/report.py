"""What ``check`` finds: occurrences, interfaces and flags, as values (``rules.md``)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from typing import Generic, TypeVar, overload

from desktop.domain.plan import AcceptedFlag
from desktop.domain.vocabulary import Criticality, InterfaceKind, InterfaceState, OccurrenceState

T = TypeVar("T")


class Lazily(Sequence[T], Generic[T]):
    """A tuple that is made when somebody first looks at it: a list of households asks for flags only."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], tuple[T, ...]]) -> None:
        self._make: Callable[[], tuple[T, ...]] | None = make
        self._made: tuple[T, ...] = ()

    def _items(self) -> tuple[T, ...]:
        if self._make is not None:
            self._made, self._make = self._make(), None
        return self._made

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...

    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        return self._items()[place]

    def __len__(self) -> int:
        return len(self._items())

    def __iter__(self) -> Iterator[T]:
        return iter(self._items())

    def __eq__(self, other: object) -> bool:
        return self._items() == (other._items() if isinstance(other, Lazily) else other)

    def __hash__(self) -> int:
        return hash(self._items())

    def __repr__(self) -> str:
        return repr(self._items())


@dataclass(frozen=True, slots=True)
class Subject:
    """What a flag is about: ``kind`` is "task", "participant", "interface" … , ``id`` its id or key."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One time that a task is to be done. ``minutes`` is the wall-clock length of its window."""

    task: str
    start: datetime
    minutes: int
    state: OccurrenceState
    diffuse: bool
    carried_by: tuple[str, ...]
    resilience: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface:
    """A place where help passes on; ``id`` is its key, ``handover`` the id of the best handover that serves it."""

    id: str
    kind: InterfaceKind
    giver: str | None
    receiver: str | None
    tasks: tuple[str, ...]
    first: date | None
    criticality: Criticality
    cross_system: bool
    state: InterfaceState
    handover: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A seam that is open. ``severity`` 4 critical, 3 high, 2 medium, 1 hint.

    ``others`` are the subjects after the first (``with`` in the output). ``facts`` are figures that the rule found and
    that its sentence needs, such as minutes or per cent. ``accepted`` is set where people leave the flag as it is.
    """

    id: str
    rule: str
    severity: int
    subject: Subject
    others: tuple[Subject, ...] = ()
    first: date | None = None
    occurrences: Sequence[datetime] = ()
    facts: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    accepted: AcceptedFlag | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The figures of a window. ``agreed`` counts interfaces in state agreed or tried."""

    occurrences: int
    covered: int
    asked: int
    partial: int
    open: int
    interfaces: int
    agreed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that ``check`` finds in the window of ``days`` days from ``on``.

    Flags and accepted flags stand in their order (severity, first date, id), interfaces by id, occurrences by start
    and task.
    """

    on: date
    days: int
    summary: Summary
    occurrences: Sequence[Occurrence]
    interfaces: tuple[Interface, ...]
    flags: tuple[Flag, ...]
    accepted: tuple[Flag, ...]
