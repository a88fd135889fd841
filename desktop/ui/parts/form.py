"""What every form is made of: head, fields under their names, one sentence for a refusal, and the buttons."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.edits import without
from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.plan import Plan
from desktop.ui import theme
from desktop.ui.mnemonics import spread
from desktop.ui.parts.announce import announce
from desktop.ui.parts.icon_button import IconButton
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

Value = TypeVar("Value")


class Field(QWidget):
    """A named input. Its name is read to screen readers; a problem stands below it in words."""

    def __init__(self, name: str, inside: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = inside
        self._label = label = QLabel(name, self)
        label.setBuddy(inside)
        label.setWordWrap(True)
        inside.setAccessibleName(name.replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(label)
        column.addWidget(inside)
        if hint:
            inside.setAccessibleDescription(hint)
            column.addWidget(Text(hint, Kind.SMALL, quiet=True, parent=self))
        self._problem = Text("", Kind.SMALL, parent=self)
        self._problem.hide()
        column.addWidget(self._problem)

    def rename(self, name: str) -> None:
        """Call the input otherwise."""
        self._label.setText(name)
        self.inside.setAccessibleName(name.replace("&", ""))

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the value and bring the person here; ``""`` takes the sentence away."""
        self.say_problem(sentence)
        if sentence:
            self.inside.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self.inside, sentence)

    def say_problem(self, sentence: str) -> None:
        """Say what is wrong with the value, wherever the person is; ``""`` takes the sentence away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        _warn_colour(self._problem)


def _warn_colour(label: QLabel) -> None:
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.of(label.window().palette()).gap))
    label.setPalette(palette)


class Form(QWidget):
    """A form in the side pane. A form for one thing overrides ``_after``; Enter takes it, Esc leaves it as it was.

    Signals:
        finished: the form has done its work or was left, and wants to go.
        next_wanted: it has done its work, and the next of its kind is to be written down.
    """

    finished = Signal()
    next_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.lang = workspace.lang
        self._fields: dict[str, Field] = {}
        self._has_next = False
        self._title = Text("", Kind.HEADING, parent=self)
        self._subtitle = Text("", Kind.SMALL, quiet=True, parent=self)
        close = IconButton("close", self.tr("Schließen (Esc)"), self)
        close.clicked.connect(self.finished)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head.addLayout(words, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        head.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_S, theme.SPACE_S)

        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_XS, theme.SPACE_M, theme.SPACE_M)
        self.body.setSpacing(theme.SPACE_M - 4)
        self._scroll = Scrolling(inside)
        self._refusal = Text("", Kind.BODY, parent=self)
        self._refusal.hide()
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.SPACE_S)
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        foot.setSpacing(theme.SPACE_S)
        foot.addWidget(self._refusal)
        foot.addLayout(self.foot)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)
        workspace.refused.connect(self._on_refused)

    @property
    def plan(self) -> Plan:
        """The plan of the open household."""
        assert self.workspace.plan is not None  # noqa: S101 - a form is open only where a household is
        return self.workspace.plan

    def set_head(self, title: str, subtitle: str = "") -> None:
        """What the form is for, and about which thing."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    # -- building --------------------------------------------------------------------------------------------------

    def field(
        self, key: str, name: str, inside: QWidget, hint: str = "", layout: QVBoxLayout | QHBoxLayout | None = None
    ) -> Field:
        """Add a named input; ``key`` is its name in the plan file, so that a refusal finds its place."""
        made = Field(name, inside, hint, self)
        self._fields[key] = made
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(made, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            (self.body if layout is None else layout).addWidget(made)
        return made

    def pair(self, layout: QVBoxLayout | None = None) -> QHBoxLayout:
        """A row for two fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        (layout if layout is not None else self.body).addLayout(row)
        return row

    def section(self, words: str, layout: QVBoxLayout | None = None) -> None:
        """A heading among the fields."""
        (layout if layout is not None else self.body).addWidget(Text(words, Kind.STRONG, parent=self))

    def button(
        self, words: str, pressed: Callable[[], object], *, primary: bool = False, keys: str = ""
    ) -> QPushButton:
        """A button at the foot; ``words`` carries its mnemonic."""
        made = QPushButton(words, self)
        made.setProperty(PRIMARY, primary)
        made.setSizePolicy(
            QSizePolicy.Policy.Preferred if not primary else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )
        made.setAutoDefault(False)
        if keys:
            made.setShortcut(QKeySequence(keys))
        made.clicked.connect(pressed)
        self.foot.addWidget(made)
        return made

    def offer_next(self, words: str) -> None:
        """A button, and Ctrl+Enter, to take the form and begin the next of its kind."""
        self._has_next = True
        self.button(words, self.submit_and_next)

    # -- using -----------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Bring the person to the first field that can be filled."""
        first = next((field.inside for field in self._fields.values() if field.isVisibleTo(self)), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self, key: str, value: Callable[[], Value]) -> Value:
        """What a field says. Raises ``PlanError`` that leads back to the field where it cannot be understood."""
        try:
            return value()
        except PlanError as refusal:
            raise PlanError(refusal.text, f"/{key}", **refusal.values) from None

    def submit(self) -> bool:
        """Take the form: ``True`` where the plan now says so; else the reason stands at the field."""
        self.clear_problems()
        try:
            text, after = self._after()
        except NahtstelleError as refusal:
            self.show_refusal(refusal)
            return False
        if not self._take(text, after):
            return False
        self.finished.emit()
        return True

    def submit_and_next(self) -> bool:
        """Take the form and ask for the next of its kind."""
        if not self.submit():
            return False
        self.next_wanted.emit()
        return True

    def take_out(self, text: str, kind: str, entity_id: str, *, let_go: bool = False) -> None:
        """Take an entity out of the plan, with ``let_go`` together with what cannot be without it."""
        try:
            after = without(self.plan, kind, entity_id, let_go=let_go)
        except NahtstelleError as refusal:
            self.show_refusal(refusal)
            return
        if self.workspace.do(text, after):
            self.finished.emit()

    def clear_problems(self) -> None:
        """Take away what was said about earlier tries."""
        self._refusal.hide()
        for field in self._fields.values():
            field.show_problem("")

    def show_refusal(self, refusal: NahtstelleError) -> None:
        """Say a refusal at its field, or above the buttons where it is about the whole."""
        pointer = refusal.pointer if isinstance(refusal, PlanError) else ""
        key = next((part for part in reversed(pointer.split("/")) if part in self._fields), None)
        sentence = refusal.say(self.lang)
        if key is None:
            self._on_refused(sentence)
            return
        self._reveal(key)
        self._fields[key].show_problem(sentence)
        self._scroll.ensureWidgetVisible(self._fields[key])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        spread(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        here = self.focusWidget()
        if enter and isinstance(here, QPushButton):
            here.click()
        elif enter and (not isinstance(here, QPlainTextEdit) or _with_control(event)):
            (self.submit_and_next if self._has_next and _with_control(event) else self.submit)()
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _after(self) -> tuple[str, Plan]:
        """What was done, for undo, and the plan as it is then. Raises ``PlanError``."""
        raise NotImplementedError

    def _take(self, text: str, after: Plan) -> bool:
        return self.workspace.do(text, after)

    def _reveal(self, key: str) -> None:
        """Make the field of ``key`` visible where it may be hidden."""

    def _on_refused(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        _warn_colour(self._refusal)
        self._refusal.show()
        announce(self, sentence)


def _with_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
