"""The one door to printed documents: make one, or put it on the disk at once or not at all."""

import contextlib
import dataclasses
import errno
import os
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import Unpack

from desktop.documents import (
    agreement,
    emergency,
    family_time,
    key_card,
    matrix,
    own_sheet,
    recovery,
    round_table,
    week,
    whole_plan,
)
from desktop.documents.text import PrintError, missing_glyphs
from desktop.domain.key_card import KeyGroup
from desktop.domain.plan import Plan
from desktop.domain.ports import How, Order
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.texts import QT_TR_NOOP, speaker

Make = Callable[[Plan, date, str], bytes]

KINDS: Mapping[str, Make] = MappingProxyType(
    {
        "agreement": agreement.make,
        "week": week.make,
        "sheet": own_sheet.make,
        "open-points": round_table.open_points,
        "emergency": emergency.make,
        "plan": whole_plan.make,
        "matrix": matrix.make,
        "conference": round_table.conference,
        "family-time": family_time.make,
    }
)
"""The documents there are, and what makes each."""

_ONE_AT_A_TIME = Lock()
"""Reportlab's typefaces are shared and read from one place; documents of several threads take turns."""

_FULL = QT_TR_NOOP(
    "{path} wurde nicht geschrieben: Es ist kein Platz mehr. Bitte Platz schaffen oder einen anderen Ort wählen."
)
_PROTECTED = QT_TR_NOOP(
    "{path} wurde nicht geschrieben: Die Datei oder der Ordner ist geschützt oder in einem anderen Programm geöffnet. "
    "Bitte dort schließen oder einen anderen Ort wählen."
)
_NO_FOLDER = QT_TR_NOOP(
    "{path} wurde nicht geschrieben: Ein Teil davon ist kein Ordner. Bitte einen anderen Ort wählen."
)
_A_FOLDER = QT_TR_NOOP("{path} ist ein Ordner. Bitte einen anderen Namen für die Datei wählen.")
_OTHER = QT_TR_NOOP("{path} wurde nicht geschrieben. Das System sagt: {why}. Bitte einen anderen Ort wählen.")
_REASONS: Mapping[int, str] = MappingProxyType(
    {
        errno.ENOSPC: _FULL,
        errno.EDQUOT: _FULL,
        errno.EFBIG: _FULL,
        errno.EACCES: _PROTECTED,
        errno.EPERM: _PROTECTED,
        errno.EROFS: _PROTECTED,
        errno.EBUSY: _PROTECTED,
        errno.ENOTDIR: _NO_FOLDER,
        errno.EEXIST: _NO_FOLDER,
        errno.EISDIR: _A_FOLDER,
    }
)
_FOR_ALL = QT_TR_NOOP("„{kind}“ ist ein Blatt für alle; für eine einzelne Person gibt es „sheet“.")
_LEFT_OUT = QT_TR_NOOP("Auf Papier fehlt {characters} (in „{where}“): Dafür gibt es dort keine Zeichen.")
_NOT_LARGE = QT_TR_NOOP("Für große Schrift gibt es „agreement“; „{kind}“ gibt es in einer Größe.")
_NO_SUCH_KIND = QT_TR_NOOP("Ein Blatt namens „{kind}“ gibt es nicht. Es gibt: {kinds}.")


class Documents:
    """Makes the printed documents (``ports.Printer``)."""

    def document(self, kind: str, plan: Plan, on: date, lang: str = "de", **how: Unpack[How]) -> bytes:
        """The finished PDF of one of ``KINDS``, as things stand on a day.

        ``how`` may say whose "sheet" it is, that the agreement wants large print, its versions, or a conference that
        was held. The same again gives the same bytes where ``SOURCE_DATE_EPOCH`` is set.

        Raises ``PrintError`` for a kind that does not exist and for letters that no typeface has, ``NotAgreed`` where
        this participant may know nothing on that day, or the person at the centre agreed to no emergency sheet.
        """
        participant, large = how.get("participant"), how.get("large", False)
        if kind not in KINDS:
            raise PrintError(_NO_SUCH_KIND, kind=kind, kinds=", ".join(KINDS))
        if participant is not None and kind != "sheet":
            raise PrintError(_FOR_ALL, kind=kind)
        if large and kind != "agreement":
            raise PrintError(_NOT_LARGE, kind=kind)
        with _ONE_AT_A_TIME:
            if participant is not None:
                return own_sheet.make(plan, on, lang, participant)
            if kind == "agreement":
                return agreement.make(plan, on, lang, versions=how.get("versions"), large=large)
            if kind == "conference":
                return round_table.conference(plan, on, lang, how.get("conference"))
            return KINDS[kind](plan, on, lang)

    def write(self, kind: str, plan: Plan, on: date, path: Path, lang: str = "de", **how: Unpack[How]) -> None:
        """The same, put at ``path`` at once or not at all.

        Raises as ``document``, and ``PrintError`` where it cannot be written; a file that stood there stays as it was.
        """
        write_atomically(path, self.document(kind, plan, on, lang, **how))

    def write_key_card(self, groups: Sequence[KeyGroup], on: date, path: Path, lang: str = "de") -> None:
        """The keys of the program on paper, put at ``path`` at once or not at all. Raises ``PrintError``."""
        with _ONE_AT_A_TIME:
            card = key_card.make(groups, on, lang)
        write_atomically(path, card)

    def keep(self, order: Order, pdf: bytes) -> None:
        """Put what ``document`` made for an order at its place at once or not at all. Raises ``PrintError``."""
        write_atomically(order.path, pdf)

    def missing_glyphs(self, plan: Plan) -> set[str]:
        """Characters anywhere in the plan that no typeface has, to be told before printing.

        Emoji and the like are left out of the print; for letters ``document`` refuses.
        """
        return set().union(*(missing_glyphs(text) for text in set(_texts(plan))))

    def remarks(self, plan: Plan, lang: str = "de") -> tuple[str, ...]:
        """A sentence for each text of the plan with characters that no typeface has."""
        text = speaker(lang)(_LEFT_OUT)
        found = ((each, missing_glyphs(each)) for each in sorted(set(_texts(plan))))
        return tuple(text.format(characters=" ".join(sorted(gone)), where=each) for each, gone in found if gone)


def recovery_pdf(sheet: RecoverySheet, lang: str = "de") -> bytes:
    """The sheet with the recovery code as a PDF; nothing about anybody is on it."""
    with _ONE_AT_A_TIME:
        return recovery.make(sheet, lang)


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that at no moment half of it stands at ``path``; missing folders are made.

    Raises ``PrintError``; a file that stood there is then as it was.
    """
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with draft.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink()
            raise
        _make_last(target.parent)
    except OSError as error:
        raise PrintError(_REASONS.get(error.errno or 0, _OTHER), path=path, why=error.strerror) from error


def _make_last(folder: Path) -> None:
    """Let the new name in the folder survive a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name == "extra":  # kept for other programs, never printed
                continue
            yield from _texts(getattr(value, field.name))
