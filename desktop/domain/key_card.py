"""What the key card says: what can be done, and by which keys. Nothing of a plan is on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """Something that can be done, and the keys for it as they stand on the keyboard."""

    what: str
    keys: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys under a common name, in the order in which they are to be read."""

    name: str
    keys: tuple[Key, ...]
