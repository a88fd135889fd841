"""Settings: colours, text size, language, the lock, and the name in the history."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Keeper
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.idle import IdleClock
from desktop.ui.looks import Looks
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.text import Text
from desktop.ui.settings import LOCK_MINUTES, SettingsFile
from desktop.ui.theme import TEXT_PERCENTS, Appearance, Kind

COLOURS = {
    Appearance.SYSTEM: QT_TR_NOOP("wie das System"),
    Appearance.LIGHT: QT_TR_NOOP("hell"),
    Appearance.DARK: QT_TR_NOOP("dunkel"),
    Appearance.CONTRAST: QT_TR_NOOP("hoher Kontrast"),
}
LANGUAGES = (("", QT_TR_NOOP("wie das System")), ("de", "Deutsch"), ("en", "English"))


class LooksPage(QWidget):
    """Takes effect at once, the language with the next start."""

    def __init__(self, looks: Looks, settings: SettingsFile, lang: str) -> None:
        super().__init__()
        self._looks, self._settings = looks, settings
        tr = speaker(lang)
        column = _column(self)
        self.colours: Choice[Appearance] = Choice(self)
        self.colours.offer((each, tr(words)) for each, words in COLOURS.items())
        self.percent: Choice[int] = Choice(self)
        self.percent.offer((each, f"{each} %") for each in TEXT_PERCENTS)
        self.language: Choice[str] = Choice(self)
        self.language.offer((each, tr(words)) for each, words in LANGUAGES)
        self.language.choose(settings.now.language)
        for name, box, hint in (
            (self.tr("&Farben"), self.colours, ""),
            (self.tr("&Schriftgröße"), self.percent, self.tr("auch mit Strg und + oder −")),
            (self.tr("S&prache"), self.language, self.tr("gilt ab dem nächsten Start")),
        ):
            column.addWidget(Field(name, box, hint, self))
        column.addStretch(1)
        self.refresh()
        self.colours.activated.connect(self._on_look)
        self.percent.activated.connect(self._on_look)
        self.language.activated.connect(self._on_language)

    def refresh(self) -> None:
        """Show what is chosen."""
        appearance, percent = theme.chosen()
        self.colours.choose(appearance)
        self.percent.choose(percent)

    def _on_look(self, _index: int) -> None:
        self._looks.show(self.colours.value(), self.percent.value())

    def _on_language(self, _index: int) -> None:
        self._settings.change(language=self.language.value())


class LockPage(QWidget):
    """When the window locks itself, and who is named in the history."""

    def __init__(self, keeper: Keeper, clock: IdleClock, settings: SettingsFile, lang: str) -> None:
        super().__init__()
        self._keeper, self._clock, self._settings, self._lang = keeper, clock, settings, lang
        column = _column(self)
        column.addWidget(Text(self.tr("Sperre"), Kind.STRONG, parent=self))
        self.minutes: Choice[int] = Choice(self)
        self.minutes.offer((each, self.tr("nach %n Minuten", "", each)) for each in LOCK_MINUTES)
        self.minutes.choose(settings.now.lock_minutes)
        hint = self.tr("ohne Taste und ohne Maus; auch wenn der Rechner schlafen geht, und sofort mit Strg+L")
        column.addWidget(Field(self.tr("Von selbst &sperren"), self.minutes, hint, self))
        self.curtain = Text(
            self.tr(
                "Der Schlüsselbund allein öffnet die Pläne: Dann ist die Sperre ein Vorhang. Wer am entsperrten "
                "Rechner sitzt, kann ihn öffnen. Eine Passphrase ist mehr als ein Vorhang."
            ),
            quiet=True,
            parent=self,
        )
        column.addWidget(self.curtain)
        column.addSpacing(theme.SPACE_S)
        column.addWidget(Text(self.tr("Name im Verlauf"), Kind.STRONG, parent=self))
        self.name = Line(self)
        told = self.tr("steht künftig im Verlauf bei dem, was an diesem Rechner eingetragen wird; leer heißt „Jemand“")
        column.addWidget(Field(self.tr("Wer hier &arbeitet"), self.name, told, self))
        self.problem = Problem(self)
        column.addWidget(self.problem)
        column.addStretch(1)
        self.refresh()
        self.minutes.activated.connect(self._on_minutes)
        self.name.editingFinished.connect(self._on_name)

    def refresh(self) -> None:
        """Show what holds."""
        self.name.setText(self._keeper.author)
        self.curtain.setVisible("keyring" in self._keeper.key_types())

    def _on_minutes(self, _index: int) -> None:
        self._settings.change(lock_minutes=self.minutes.value())
        self._clock.limit = self.minutes.value() * 60.0

    def _on_name(self) -> None:
        if self._keeper.locked or self.name.text().strip() == self._keeper.author:
            return
        try:
            self._keeper.name_author(self.name.text())
        except NahtstelleError as refusal:
            self.problem.say(refusal.say(self._lang))


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
    column.setSpacing(theme.SPACE_M - 4)
    return column
