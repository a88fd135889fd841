"""The first step: what changes, and when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.plan import Plan, Transition
from desktop.domain.transition_lists import OCCASIONS, Occasion, occasion_of
from desktop.domain.words import day, term
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

ROOMY = 620
"""From this width at 100 % on occasions and day stand side by side."""
MOST_KNOWN = 4


class WhatStep(Scrolling):
    """The occasions in a list, beside it the day and a name of one's own, and what is in the plan already.

    Signals:
        taken: an occasion was taken with Enter or a double click.
        known_wanted: the id of a transition that is in the plan already.
    """

    taken = Signal()
    known_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workspace = workspace
        lang = workspace.lang
        tr = speaker(lang)
        rows = RowsModel(self)
        rows.show([Row(str(at), each.named(lang), tr(each.about)) for at, each in enumerate(OCCASIONS)])
        self.list = RowsView(rows, lang, self.tr("Was ändert sich?"), self)
        self.list.setMinimumHeight(row_height() * 3)
        self.on = DayField(lang, workspace.today, self)
        self.title = Line(self)
        hint = self.tr("zum Beispiel 28.11., morgen oder ↑ für den nächsten Tag")
        self._on = Field(self.tr("&Wann ist es so weit?"), self.on, hint, self)
        self._name = Field(self.tr("&Eigener Name dafür (wenn gewünscht)"), self.title, parent=self)
        self._known_rows = RowsModel(self)
        self.known = RowsView(self._known_rows, lang, self.tr("Schon im Plan"), self)
        self._known_words = Text(self.tr("Schon im Plan"), Kind.STRONG, parent=self)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(theme.SPACE_XS)
        left.addWidget(Text(self.tr("Was ändert sich?"), Kind.STRONG, parent=self))
        left.addWidget(self.list, 1)
        right.setSpacing(theme.SPACE_M - 4)
        for widget in (self._on, self._name, self._known_words, self.known):
            right.addWidget(widget)
        right.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.inside)
        self._row.setContentsMargins(0, theme.SPACE_S, theme.SPACE_XS, 0)
        self._row.setSpacing(theme.SPACE_L)
        self._row.addLayout(left, 3)
        self._row.addLayout(right, 2)
        self.list.key_entered.connect(self._on_entered)
        self.known.key_entered.connect(self.known_wanted)
        self.known.key_clicked.connect(self.known_wanted)
        hand_on(self, self.list)

    def show_new(self, plan: Plan) -> None:
        """Begin with nothing but what the plan holds already."""
        self.list.go_to("0")
        self.on.show_day(None)
        self.title.clear()
        self._show_known(plan.transitions)

    def show_transition(self, transition: Transition) -> None:
        """Show a transition of the plan."""
        occasion = occasion_of(transition, self.workspace.lang)
        self.list.go_to(str(OCCASIONS.index(occasion)))
        self.on.show_day(transition.on)
        self.title.setText(transition.title or "")
        self._show_known(())

    def occasion(self) -> Occasion:
        """What is chosen."""
        return OCCASIONS[int(self.list.key() or 0)]

    def name(self) -> str | None:
        """The title for the plan: as typed, else the occasion's, where its kind does not say it."""
        occasion = self.occasion()
        named = occasion.named(self.workspace.lang) if occasion.words else None
        return self.title.text_or_none() or named

    def read_day(self) -> date | None:
        """The day; ``None``, and a sentence at its field, where there is none yet."""
        self._on.say_problem("")
        try:
            on = self.on.day()
            if on is None:
                raise PlanError(QT_TR_NOOP("Bitte sagen, an welchem Tag es so weit ist."))
        except NahtstelleError as refusal:
            self._on.show_problem(refusal.say(self.workspace.lang))
            return None
        return on

    def half(self) -> dict[str, object]:
        """What stands here, for ``take_half``."""
        return {"occasion": self.list.key(), "on": self.on.line.text(), "title": self.title.text()}

    def take_half(self, half: Mapping[str, Any]) -> None:
        """Show the same again."""
        self.list.go_to(str(half["occasion"]))
        self.on.line.setText(str(half["on"]))
        self.title.setText(str(half["title"]))

    def on_or_none(self) -> date | None:
        """The day, ``None`` where there is none yet; nothing is said about it."""
        try:
            return self.on.day()
        except NahtstelleError:
            return None

    def clear_problem(self) -> None:
        """Take away what was said about an earlier try."""
        self._on.say_problem("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)

    def _show_known(self, transitions: tuple[Transition, ...]) -> None:
        lang = self.workspace.lang
        shown = sorted(transitions, key=lambda each: each.on)
        self._known_rows.show([Row(each.id, _named(each, lang), day(each.on, lang)) for each in shown])
        self.known.setFixedHeight(row_height() * min(MOST_KNOWN, len(shown)) + 2)
        self.known.setVisible(bool(shown))
        self._known_words.setVisible(bool(shown))

    def _on_entered(self, _key: str) -> None:
        self.taken.emit()


def _named(transition: Transition, lang: str) -> str:
    return transition.title or term(transition.kind, lang)
