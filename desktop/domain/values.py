"""Making many values of frozen dataclasses without the price of their ``__init__``."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")


def maker(cls: Callable[P, T]) -> Callable[P, T]:
    """What makes values of a frozen dataclass with slots from all of its fields; none may be left out.

    A frozen ``__init__`` sets each field through ``object.__setattr__``. This fills a twin of the class instead and
    then lets it become the class: 0.3 µs against 2.5 µs for ten fields.
    """
    names = [field.name for field in fields(cast("Any", cls))]
    known: dict[str, Any] = {"Twin": twin(cls), "Entity": cls}
    lines = [
        f"def make({', '.join(names)}):",
        " one = Twin()",
        *(f" one.{name} = {name}" for name in names),
        " one.__class__ = Entity",
        " return one",
    ]
    exec("\n".join(lines), known)  # noqa: S102 - our own words, put together once when a module is read
    return cast("Callable[P, T]", known["make"])


def twin(cls: Callable[..., object]) -> type[Any]:
    """A class with the same slots as a frozen dataclass whose values can be filled, and then become the frozen one."""
    slots = tuple(field.name for field in fields(cast("Any", cls)))
    return type(f"{cls.__name__}Twin", (), {"__slots__": slots})
