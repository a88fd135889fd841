"""Refusals that carry a sentence for the person: what, where, what to do."""

from desktop.texts import speaker


class NahtstelleError(Exception):
    """A refusal in plain words.

    ``text`` is the German source of a sentence with ``{places}``, marked with ``QT_TR_NOOP`` where it is written;
    ``values`` fills the places. ``say("en")`` gives the sentence in another language.
    """

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def say(self, lang: str = "de") -> str:
        """The whole sentence in ``lang``."""
        return speaker(lang)(self.text).format(**self.values)

    def __str__(self) -> str:
        return self.say()


class PlanError(NahtstelleError):
    """A plan would not hold together. ``pointer`` is the place as a JSON Pointer (RFC 6901), ``""`` for the whole."""

    def __init__(self, text: str, pointer: str = "", **values: object) -> None:
        super().__init__(text, **values)
        self.pointer = pointer


class RuleError(NahtstelleError):
    """A recurrence rule cannot be used (``rules.md``, "Time")."""


class VaultError(NahtstelleError):
    """The vault could not do what was asked; nothing was changed."""


class ImportFileError(NahtstelleError):
    """A file from elsewhere cannot be read as what it seems to be; nothing was imported."""
