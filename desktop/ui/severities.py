"""The words of severities."""

from desktop.texts import QT_TR_NOOP, speaker

WORDS = {4: QT_TR_NOOP("kritisch"), 3: QT_TR_NOOP("hoch"), 2: QT_TR_NOOP("mittel"), 1: QT_TR_NOOP("Hinweis")}


def severity_word(severity: int, lang: str) -> str:
    """A severity as people say it: 4 -> "kritisch"."""
    return speaker(lang)(WORDS[severity])
