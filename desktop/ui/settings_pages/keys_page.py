"""Settings: the keys of the vault, a new code, the passphrase, and everything under a new key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.keeper import Keeper, KeyRow
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Disclosure
from desktop.ui.parts.new_words import NewWords
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.text import Text
from desktop.ui.settings_pages.work import Work
from desktop.ui.start.code_page import CodePage
from desktop.ui.theme import Kind

TYPES = {
    "keyring": QT_TR_NOOP("Schlüsselbund dieses Rechners"),
    "passphrase": QT_TR_NOOP("Passphrase"),
    "keyring+passphrase": QT_TR_NOOP("Schlüsselbund und Passphrase zusammen"),
    "recovery": QT_TR_NOOP("Wiederherstellungs-Code auf Papier"),
    "organisation": QT_TR_NOOP("Schlüssel des Trägers"),
    "demo-open": QT_TR_NOOP("offen, weil alle Menschen hier erfunden sind"),
}
WITH_WORDS = frozenset({"passphrase", "keyring+passphrase"})


class KeysPage(QWidget):
    """Lists the ways in and changes them; each change is on the disk when it is shown."""

    def __init__(self, keeper: Keeper, work: Work, lang: str) -> None:
        super().__init__()
        self._keeper, self._work, self._lang = keeper, work, lang
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        column.setSpacing(theme.SPACE_M - 4)
        column.addWidget(Text(self.tr("Was diese Pläne öffnet"), Kind.STRONG, parent=self))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.SPACE_XS)
        column.addLayout(self._list)
        self.problem = Problem(self)
        column.addWidget(self.problem)
        self.told = Text("", quiet=True, parent=self)
        column.addWidget(self.told)
        self.add_keyring = QPushButton(self.tr("Schlüssel&bund hinzufügen"), self)
        self.add_keyring.clicked.connect(self._on_keyring)
        column.addWidget(self.add_keyring)
        self.code = self._part(self.tr("&Neuer Wiederherstellungs-Code"), column)
        self.codes = CodePage(keeper, lang, self.code.inside)
        self._inside(self.code).addWidget(self.codes)
        self.code.button.toggled.connect(self._on_code)
        self.codes.proven.connect(self._on_proven)
        self.passphrase = self._part("", column)
        self._build_passphrase()
        self.renew = self._part(self.tr("&Alles unter einem neuen Schlüssel"), column)
        self._build_renew()
        column.addStretch(1)
        self.parts = (self.code, self.passphrase, self.renew)

    def _part(self, words: str, column: QVBoxLayout) -> Disclosure:
        made = Disclosure(words, self)
        column.addWidget(made)
        return made

    def _inside(self, part: Disclosure) -> QVBoxLayout:
        inside = QVBoxLayout(part.inside)
        inside.setContentsMargins(theme.SPACE_M, 0, 0, theme.SPACE_S)
        inside.setSpacing(theme.SPACE_S)
        return inside

    def _build_passphrase(self) -> None:
        inside = self._inside(self.passphrase)
        self.old = QLineEdit(self)
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self._old_field = Field(self.tr("Bis&herige Passphrase"), self.old, parent=self)
        self.words = NewWords(self)
        self.words.entered.connect(self._on_words)
        go = QPushButton(self.tr("Passphrase &gilt von nun an"), self)
        go.clicked.connect(self._on_words)
        for each in (self._old_field, self.words, go):
            inside.addWidget(each)

    def _build_renew(self) -> None:
        inside = self._inside(self.renew)
        inside.addWidget(
            Text(
                self.tr(
                    "Wenn jemand ausscheidet oder ein Schlüssel in falsche Hände kam: Alles wird unter einem neuen "
                    "Schlüssel neu geschrieben. Bisherige Codes und die Passphrasen anderer öffnen dann nichts Neues "
                    "mehr; ältere Sicherungen öffnen sich weiter mit den Schlüsseln von damals."
                )
            )
        )
        self.own = QLineEdit(self)
        self.own.setEchoMode(QLineEdit.EchoMode.Password)
        self._own_field = Field(self.tr("Ihre Passphrase, die weiter &gelten soll"), self.own, parent=self)
        self.renew_it = QPushButton(self.tr("Alle Schlüssel &erneuern"), self)
        self.renew_it.clicked.connect(self._on_renew)
        inside.addWidget(self._own_field)
        inside.addWidget(self.renew_it)

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the keys as they are."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = self._keeper.keys()
        types = {row.type for row in rows}
        for row in rows:
            self._list.addWidget(self._row(row))
        has_words = bool(types & WITH_WORDS)
        words = self.tr("&Passphrase ändern") if has_words else self.tr("&Passphrase hinzufügen")
        self.passphrase.button.setText(words)
        self._old_field.setVisible(has_words)
        self._own_field.setVisible(has_words)
        self.add_keyring.setVisible(not types & {"keyring", "demo-open"})
        for part in self.parts:
            part.setVisible(not self._keeper.demo)
        self.told.setText(self.tr("Übungsbestand: Er öffnet sich von selbst.") if self._keeper.demo else "")
        self.told.setVisible(bool(self.told.text()))

    def _row(self, row: KeyRow) -> QWidget:
        made = QWidget(self)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        name = speaker(self._lang)(TYPES.get(row.type, row.type))
        if row.type == "recovery":
            name += " · " + (self.tr("liegt auf Papier") if row.proven else self.tr("noch nicht zurückgetippt"))
        line.addWidget(Text(name, parent=made), 1)
        if not self._keeper.demo:
            remove = QPushButton(self.tr("Entfernen"), made)
            remove.setAccessibleName(self.tr("{key} entfernen").format(key=name))
            remove.clicked.connect(partial(self._on_remove, row.id))
            line.addWidget(remove)
        return made

    def forget(self) -> None:
        """Let nothing that was typed stay here."""
        for line in (self.old, self.own):
            line.clear()
        self.words.forget()

    def lock(self) -> None:
        """Let no secret stay here, a code that is not on paper yet included."""
        self.forget()
        self.code.open(False)
        self.codes.forget()

    # -- doing -------------------------------------------------------------------------------------------------------

    def _do(self, name: str, function: Callable[[], object]) -> None:
        self.problem.say("")
        self._work.run(name, function)
        self.forget()

    def _on_remove(self, key: str) -> None:
        self._do(self.tr("Schlüssel wird entfernt"), partial(self._keeper.remove_key, key))

    def _on_keyring(self) -> None:
        self._do(self.tr("Schlüsselbund wird gefragt"), self._keeper.add_keyring)

    def _on_code(self, shown: bool) -> None:
        if shown:
            self.codes.start()

    def _on_proven(self) -> None:
        self.code.open(False)
        self.refresh()

    def _on_words(self) -> None:
        if problem := self.words.problem():
            self.problem.say(problem)
            return
        words, old = self.words.words(), self.old.text()
        change = partial(self._keeper.change_passphrase, old, words)
        add = partial(self._keeper.add_passphrase, words)
        self._do(self.tr("Passphrase wird geändert"), change if self._old_field.isVisibleTo(self) else add)
        self.passphrase.open(False)

    def _on_renew(self) -> None:
        own = self.own.text() if self._own_field.isVisibleTo(self) else None
        self._do(self.tr("Alles wird neu geschrieben"), partial(self._keeper.rotate, own))

    def on_done(self, result: object) -> None:
        """Show what came of the work; after a new key its code has to be put on paper."""
        self.refresh()
        if isinstance(result, RecoverySheet):
            self.renew.open(False)
            self.codes.show_sheet(result)
            self.code.open()
