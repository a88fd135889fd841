"""What was kept beside the plan, told in a line each."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.history.events import Recorded
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Scan, Version
from desktop.domain.words import day, quoted
from desktop.texts import QT_TR_NOOP, speaker

ANSWERS: Mapping[AnswerKind, str] = MappingProxyType(
    {
        AnswerKind.SIGNED: QT_TR_NOOP("auf Papier unterschrieben"),
        AnswerKind.BY_WORD: QT_TR_NOOP("mündlich Ja gesagt"),
        AnswerKind.NOT_YET: QT_TR_NOOP("noch keine Antwort"),
        AnswerKind.DIFFERING: QT_TR_NOOP("sieht etwas anders"),
    }
)
"""How an answer is said."""

NEW, CHANGED, GONE = range(3)
TEXTS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "version": (
            QT_TR_NOOP("Fassung {number} der Vereinbarung festgehalten, Stand {day}"),
            QT_TR_NOOP("Fassung {number} der Vereinbarung, Stand {day}, geändert"),
            QT_TR_NOOP("Fassung {number} der Vereinbarung, Stand {day}, zurückgenommen"),
        ),
        "answer": (
            QT_TR_NOOP("Antwort von {name} zur Vereinbarung: {answer}, {day}"),
            QT_TR_NOOP("Antwort von {name} zur Vereinbarung jetzt: {answer}, {day}"),
            QT_TR_NOOP("Antwort von {name} zur Vereinbarung herausgenommen"),
        ),
        "scan": (QT_TR_NOOP("{text} angehängt"), QT_TR_NOOP("{text} geändert"), QT_TR_NOOP("{text} weggenommen")),
        "conference": (
            QT_TR_NOOP("Runder Tisch am {day}: {text}"),
            QT_TR_NOOP("Runder Tisch am {day} geändert: {text}"),
            QT_TR_NOOP("Runder Tisch am {day} herausgenommen"),
        ),
        "decision": (
            QT_TR_NOOP("Verabredet: {text}"),
            QT_TR_NOOP("Verabredung geändert: {text}"),
            QT_TR_NOOP("Verabredung herausgenommen: {text}"),
        ),
        "note": (
            QT_TR_NOOP("Notiz vom {day}: {text}"),
            QT_TR_NOOP("Notiz vom {day} geändert: {text}"),
            QT_TR_NOOP("Notiz vom {day} herausgenommen"),
        ),
    }
)
"""Kind -> what is said where it is new, changed, gone."""

DONE = QT_TR_NOOP("Erledigt am {day}: {text}")


def kept_line(one: Recorded, names: Mapping[str, str], lang: str) -> str:
    """What was done to a record or a part of one; ``names`` are what participants are called."""
    tr, part = speaker(lang), one.part
    said = tr(TEXTS[one.kind][GONE if one.gone else NEW if one.new else CHANGED])
    places: dict[str, object] = {}
    if isinstance(part, Answer):
        answer = tr(ANSWERS[part.kind])
        answer = f"{answer}, {quoted(part.words, lang)}" if part.words else answer
        places = {"name": names.get(part.participant) or tr("(gelöscht)"), "answer": answer, "day": day(part.on, lang)}
    elif isinstance(part, Version):
        places = {"number": part.number, "day": day(part.on, lang)}
    elif isinstance(part, Decision):
        if part.done_on and not one.gone:
            said, places = tr(DONE), {"day": day(part.done_on, lang)}
        places["text"] = quoted(part.text, lang)
    elif isinstance(part, Scan):
        places = {"text": quoted(part.name, lang)}
    else:
        text = part.title or part.note if isinstance(part, Conference) else part.text
        places = {"day": day(part.on, lang), "text": quoted(text, lang) if text else tr("ohne Titel")}
    return said.format(**places)
