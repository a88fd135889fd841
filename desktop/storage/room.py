"""What those who work in a vault are handed: a view of it, and leave to write."""

from abc import ABC, abstractmethod
from contextlib import AbstractContextManager

from desktop.storage.database import Cursor


class Room(ABC):
    """Where rows are read and written: the vault, for those who work in it."""

    author: str
    read_only: bool

    @abstractmethod
    def close(self) -> None:
        """Drop all connections and the key, and let others in; again is harmless."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Cursor]:
        """One consistent view of the vault; nothing can be written by it."""

    @abstractmethod
    def writing(self, why: str) -> AbstractContextManager[Cursor]:
        """One durable transaction that may write logged tables; ``why`` names it (``save``, ``merge`` …)."""
