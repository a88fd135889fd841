"""The recovery code: a key that a person keeps on paper.

130 random bits as 26 letters of Crockford's base 32, which has no I, L, O and U, and two check letters (Reed-Solomon
over GF(32)): any one or two wrong letters, and any two that changed places, are noticed before a key is derived.
"""

import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from desktop.storage.errors import MistypedCode
from desktop.texts import QT_TR_NOOP

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DATA, CHECKS, GROUP = 26, 2, 4
LENGTH = DATA + CHECKS
GROUPS = LENGTH // GROUP

_READ_AS = str.maketrans("OIL", "011")
_BETWEEN = frozenset(" \t\r\n-.,;:_/‐‑‒–—−")

_POWERS: list[int] = [1]
for _ in range(30):
    _next = _POWERS[-1] << 1
    _POWERS.append(_next ^ 0b100101 if _next & 32 else _next)
_LOGS = {power: exponent for exponent, power in enumerate(_POWERS)}
"""Powers of 2 in GF(32) with x⁵ + x² + 1, and their logarithms."""


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryCode:
    """A code whose check letters fit; ``letters`` are its 28, without gaps. Never printed by accident."""

    letters: str

    @classmethod
    def new(cls) -> Self:
        """130 bits from the system's source of chance."""
        data = [secrets.randbelow(32) for _ in range(DATA)]
        return cls("".join(ALPHABET[symbol] for symbol in (*data, *_checks(data))))

    @classmethod
    def read(cls, typed: str) -> Self:
        """The code as somebody typed it: in capitals or not, in groups or not, O for 0 and I or L for 1.

        Raises ``MistypedCode``, which says what to look at.
        """
        letters = plain(typed)
        if len(letters) != LENGTH:
            raise MistypedCode(
                QT_TR_NOOP(
                    "Der Wiederherstellungs-Code hat {length} Zeichen in {groups} Gruppen, eingegeben sind {n}. "
                    "Bitte mit dem Blatt vergleichen."
                ),
                length=LENGTH,
                groups=GROUPS,
                n=len(letters),
            )
        for place, letter in enumerate(letters):
            if letter not in ALPHABET:
                raise MistypedCode(
                    QT_TR_NOOP("„{letter}“ in Gruppe {group} kommt in keinem Wiederherstellungs-Code vor."),
                    letter=letter,
                    group=place // GROUP + 1,
                )
        _require_fit([ALPHABET.index(letter) for letter in letters])
        return cls(letters)

    @property
    def groups(self) -> tuple[str, ...]:
        """The seven groups of four letters, as they stand on the sheet."""
        return tuple(self.letters[at : at + GROUP] for at in range(0, LENGTH, GROUP))

    def __str__(self) -> str:
        return "-".join(self.groups)


def plain(typed: str) -> str:
    """Letters as the code has them: without gaps, capital, O as 0, I and L as 1."""
    text = unicodedata.normalize("NFKC", typed).upper()
    return "".join(letter for letter in text if letter not in _BETWEEN).translate(_READ_AS)


def _require_fit(symbols: Sequence[int]) -> None:
    first, second = (_syndrome(symbols, root) for root in (1, 2))
    if not first and not second:
        return
    place = LENGTH - 1 - (_LOGS[second] - _LOGS[first]) % 31 if first and second else -1
    if 0 <= place < LENGTH:  # as if one letter were wrong, which is what happens most
        raise MistypedCode(
            QT_TR_NOOP(
                "Der Wiederherstellungs-Code enthält einen Tippfehler, wahrscheinlich in Gruppe {group}. "
                "Bitte mit dem Blatt vergleichen."
            ),
            group=place // GROUP + 1,
        )
    raise MistypedCode(
        QT_TR_NOOP("Der Wiederherstellungs-Code enthält mehrere Tippfehler. Bitte mit dem Blatt vergleichen.")
    )


def _checks(data: Iterable[int]) -> tuple[int, int]:
    """The two symbols that make ``data`` divisible by (x - 2)(x - 4)."""
    high, low = 0, 0
    for symbol in data:
        carried = symbol ^ high
        high, low = low ^ _times(carried, _POWERS[1] ^ _POWERS[2]), _times(carried, _POWERS[3])
    return high, low


def _syndrome(symbols: Iterable[int], root: int) -> int:
    value = 0
    for symbol in symbols:
        value = _times(value, _POWERS[root]) ^ symbol
    return value


def _times(one: int, other: int) -> int:
    return _POWERS[(_LOGS[one] + _LOGS[other]) % 31] if one and other else 0
