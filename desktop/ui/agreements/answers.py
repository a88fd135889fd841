"""Who answered an agreement, and how: one row each in one form, by name; one key notes an answer of today."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.editions import asked
from desktop.domain.history.kept import ANSWERS
from desktop.domain.plan import Participant
from desktop.domain.records import Answer, AnswerKind, Version
from desktop.domain.words import day, quoted
from desktop.texts import speaker
from desktop.ui import theme
from desktop.ui.agreements.keeping import quick_answer, save_answer
from desktop.ui.mnemonics import letter
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.marks import Mark
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

ROOMY = 480
"""From this width at 100 % on the keys are told above the list."""


class AnswersList(RowsView):
    """Rows that are answered by one key each.

    Signals:
        letter_pressed: a letter, or a blank, was typed on a row.
        cleared: what was noted on a row is to go.
    """

    letter_pressed = Signal(str)
    cleared = Signal()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif plain and (event.text() == " " or event.text().isalpha()):
            self.letter_pressed.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)


class AnswersPane(QWidget):
    """The answers to one version.

    Signals:
        form_wanted: a participant's answer is to be written down with its day and words; how is chosen already or "".
        make_wanted: there is no version to answer yet.
    """

    form_wanted = Signal(str, str)
    make_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._version: Version | None = None
        self._rows = RowsModel(self)
        self.list = AnswersList(self._rows, workspace.lang, self.tr("Antworten zur Vereinbarung"), self)
        self.list.setMinimumHeight(row_height())
        words = self.tr(
            "Leertaste: auf Papier unterschrieben, heute. Andere Antworten mit dem Buchstaben ihres Knopfs. "
            "Enter: Tag, Worte und wer es notiert hat."
        )
        self._hint = Text(words, Kind.SMALL, quiet=True, parent=self)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, theme.SPACE_XS, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)
        column.addLayout(self._build_buttons())
        draft = self.tr("Geantwortet wird auf eine Fassung: Sie hat eine Nummer und ändert sich nicht mehr.")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(filled)
        self._empty = EmptyState(draft, self.tr("Fassung festhalten …"), self.make_wanted.emit, self)
        self._pages.addWidget(self._empty)
        hand_on(self, self.list)
        self.list.key_entered.connect(self._on_entered)
        self.list.letter_pressed.connect(self._on_letter)
        self.list.cleared.connect(self._on_cleared)
        self.list.current_key_changed.connect(self._show_buttons)

    def _build_buttons(self) -> Flow:
        words = {
            AnswerKind.SIGNED: self.tr("&Unterschrieben"),
            AnswerKind.BY_WORD: self.tr("Mün&dlich Ja"),
            AnswerKind.NOT_YET: self.tr("&Noch nicht"),
            AnswerKind.DIFFERING: self.tr("Sieht &etwas anders …"),
        }
        self.buttons: dict[AnswerKind, QPushButton] = {}
        row = Flow()
        for kind, text in words.items():
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._on_button, kind))
            self.buttons[kind] = button
            row.addWidget(button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= theme.scaled(ROOMY))

    # -- showing ---------------------------------------------------------------------------------------------------

    def show_version(self, version: Version | None) -> None:
        """Show the answers to a version, or that a draft has none."""
        self._version = version
        self._rows.show([self._row_of(version, person) for person in asked(version)] if version else ())
        if version is not None and not self.list.key() and len(self._rows):
            self.go_on()
        self._pages.setCurrentIndex(0 if version else 1)
        hand_on(self, self.list if version else self._empty.button)
        self._show_buttons()

    def go_on(self, wanted: Collection[str] = ()) -> None:
        """Bring the person to the first of ``wanted``, else who has not answered, else to the first."""
        version = self._version
        if version is None:
            return
        people = [person.id for person in asked(version)]
        missing = [own for own in people if own not in version.answered]
        first = [own for own in missing if own in wanted] or missing or people
        self.list.go_to(first[0] if first else "")

    def _row_of(self, version: Version, person: Participant) -> Row:
        answer = version.answer(person.id)
        heard = answer is not None and answer.kind is not AnswerKind.NOT_YET
        said = self._said(answer) if answer is not None else self.tr("noch keine Antwort")
        mark = Mark.DONE if heard else Mark.WAITING
        return Row(person.id, person.name, said, f"{person.name}, {said}", system=person.system, mark=mark)

    def _said(self, answer: Answer) -> str:
        lang = self.workspace.lang
        words = speaker(lang)(ANSWERS[answer.kind])
        if answer.words:
            words = f"{words}: {quoted(' '.join(answer.words.split()), lang)}"
        by = self.tr("notiert von {name}").format(name=answer.noted_by) if answer.noted_by else ""
        return " · ".join(part for part in (words, day(answer.on, lang), by) if part)

    def _show_buttons(self) -> None:
        for button in self.buttons.values():
            button.setEnabled(bool(self.list.key()))

    # -- noting ----------------------------------------------------------------------------------------------------

    def answer(self, kind: AnswerKind) -> None:
        """Note an answer of today for the current row and go on to the next; who differs is asked for their words."""
        version, own = self._version, self.list.key()
        if version is None or not own:
            return
        if kind is AnswerKind.DIFFERING:
            self.form_wanted.emit(own, kind)
        elif save_answer(self.workspace, version, own, quick_answer(self.workspace, own, kind)):
            below = self.list.currentIndex().row() + 1
            if below < len(self._rows):
                self.list.go_to(self._rows.key(below))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_button(self, kind: AnswerKind, _checked: bool = False) -> None:
        self.answer(kind)

    def _on_letter(self, pressed: str) -> None:
        if pressed == " ":
            self.answer(AnswerKind.SIGNED)
            return
        for kind, button in self.buttons.items():
            if letter(button.text()) == pressed:
                self.answer(kind)
                return

    def _on_cleared(self) -> None:
        if self._version is not None and self.list.key():
            save_answer(self.workspace, self._version, self.list.key(), None)

    def _on_entered(self, key: str) -> None:
        self.form_wanted.emit(key, "")
