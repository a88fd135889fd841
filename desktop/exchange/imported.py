"""What reading someone else's file gives: a plan, and what the file does not say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.errors import ImportFileError
from desktop.domain.plan import Plan
from desktop.domain.words import clock, day, duration, term
from desktop.exchange.strict_json import JsonError
from desktop.texts import QT_TR_NOOP, speaker

YES, NO = QT_TR_NOOP("ja"), QT_TR_NOOP("nein")

Answer = StrEnum | datetime | int | str
"""A value of the plan (a number is minutes), or ``YES`` and ``NO`` where something is in question as a whole."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an answer belongs: ``kind`` is "household" or a list of the plan, ``id`` stands there.

    ``field`` is a field of it, for a task also "commitments" where it is open who takes it on.
    """

    kind: str
    id: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """Something that a file does not say and a person should decide.

    ``pointer`` is the place in the file as a JSON Pointer (RFC 6901), of the first one where several share the
    question. ``text`` and ``values`` make the sentence as in ``NahtstelleError``. ``choices`` are the answers that fit,
    none where any may be given. ``placeholder`` is what stands in the plan until then, ``None`` for nothing.
    """

    pointer: str
    text: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    choices: tuple[Answer, ...] = ()
    placeholder: Answer | None = None
    targets: tuple[Target, ...] = ()

    def say(self, lang: str = "de") -> str:
        """The whole question in ``lang``: the sentence, the choices, what stands in the plan until then, the place."""
        tr = speaker(lang)
        said = [tr(self.text).format(**self.values)]
        if self.choices:
            choices = "; ".join(_said(choice, lang) for choice in self.choices)
            said.append(tr("Möglich: {choices}.").format(choices=choices))
        if self.placeholder is None:
            said.append(tr("Im Plan steht dazu noch nichts."))
        else:
            said.append(tr("Im Plan steht vorerst: {answer}.").format(answer=_said(self.placeholder, lang)))
        return f"{' '.join(said)} ({self.pointer or '/'})"

    def __str__(self) -> str:
        return self.say()


def _said(answer: Answer, lang: str) -> str:
    if isinstance(answer, StrEnum):
        return term(answer, lang)
    if isinstance(answer, datetime):
        return f"{day(answer.date(), lang)}, {clock(answer.time(), lang)}"
    if isinstance(answer, int):
        return duration(answer, lang)
    return speaker(lang)(answer)


class UnreadableError(ImportFileError):
    """A file is no JSON that can be used. The sentence begins with the file and, where there is one, the place."""

    def __init__(self, error: JsonError, source: str) -> None:
        super().__init__(error.text, **error.values)
        self.where = ", ".join(part for part in (source, error.pointer) if part)

    def say(self, lang: str = "de") -> str:
        """File, place and sentence."""
        return f"{self.where}: {super().say(lang)}" if self.where else super().say(lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One household as a file tells it, not yet stored.

    ``notes`` are texts of the file, in its own words and without markup, for which the plan has no field.
    """

    plan: Plan
    open_questions: tuple[OpenQuestion, ...] = ()
    notes: tuple[str, ...] = ()
