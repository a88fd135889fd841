"""Three calm steps to prepare a change: what and when, who takes part, what is worth settling."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QTabBar, QWidget

from desktop.domain.edits import new_id, with_transition, without
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Transition
from desktop.domain.transition_lists import Occasion, Sides, moved, suggested_items
from desktop.domain.words import day
from desktop.ui.parts.announce import announce
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.page import Half, Page
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind
from desktop.ui.transitions.items import ItemsStep
from desktop.ui.transitions.what import WhatStep
from desktop.ui.transitions.who import WhoStep
from desktop.ui.workspace import Workspace

WHAT, WHO, ITEMS = range(3)


class TransitionPage(Page):
    """A new transition, or one of the plan.

    Signals:
        settled: the id of a transition that is in the plan now.
    """

    named = "transition"
    settled = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._known: Transition | None = None
        self._suggested: tuple[Occasion, Sides] | None = None
        self._on: date | None = None
        self._first: dict[str, object] = {}
        self.what = WhatStep(workspace, self)
        self.who = WhoStep(workspace, self)
        self.items = ItemsStep(workspace, self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(True)
        self.tabs.setAccessibleName(self.tr("Schritte"))
        self._steps = QStackedWidget(self)
        for step, words in (
            (self.what, self.tr("1  Was und wann")),
            (self.who, self.tr("2  Wer ist dabei")),
            (self.items, self.tr("3  Was zu klären ist")),
        ):
            self.tabs.addTab(words)
            self._steps.addWidget(step)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._steps, 1)
        self._build_foot()
        self.tabs.currentChanged.connect(self._on_step)
        self.what.taken.connect(self._on_taken)
        self.what.known_wanted.connect(self.edit)
        self.items.counted.connect(self._on_counted)

    def _build_foot(self) -> None:
        self._trouble = Text("", Kind.BODY, parent=self)
        self._trouble.setForegroundRole(self._trouble.palette().ColorRole.BrightText)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._count = Text("", Kind.SMALL, quiet=True, wrap=False, parent=self)
        self.remove = QPushButton(self.tr("Aus dem Plan nehmen"), self)
        self.back = QPushButton(self.tr("&Zurück"), self)
        self.forth = QPushButton(self.tr("Wei&ter"), self)
        self.enter = QPushButton(self.tr("In den Plan &eintragen"), self)
        for button, pressed in (
            (self.remove, self._on_remove),
            (self.back, partial(self.step, -1)),
            (self.forth, self.go_on),
            (self.enter, self.submit),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
        self.forth.setProperty(PRIMARY, True)
        self.enter.setProperty(PRIMARY, True)
        foot = Flow()
        foot.addWidget(self._count)
        foot.push()
        for button in (self.remove, self.back, self.forth, self.enter):
            foot.addWidget(button)
        self.body.addLayout(foot)
        self.remove.hide()
        self._show_buttons()

    # -- beginning -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Prepare something new."""
        self._show(None)
        self.what.show_new(self.plan)
        self.tabs.setCurrentIndex(WHAT)
        self.what.setFocus()
        self._first = self._words()

    def edit(self, transition_id: str) -> None:
        """Go on with a transition of the plan, at the first item that is not settled."""
        found = self.plan.find("transitions", transition_id)
        if not isinstance(found, Transition):
            self.begin()
            return
        self._show(found)
        self.what.show_transition(found)
        self.items.show_known(self.plan, found.items, self.who.taking_part())
        self.tabs.setCurrentIndex(ITEMS)
        self.items.start()
        self._first = self._words()

    def start(self) -> None:
        (self.what, self.who, self.items.own)[self.tabs.currentIndex()].setFocus()

    def half_written(self) -> Half | None:
        if not self.isVisible() or (words := self._words()) == self._first:
            return None
        return Half(self.plan.household.id, words)

    def write_back(self, half: dict[str, Any]) -> None:
        if half.get("transition"):
            self.edit(str(half["transition"]))
        else:
            self.begin()
        first = self._first
        with suppress(KeyError, TypeError, ValueError):  # written by another version: what is understood is there
            self.what.take_half(half["what"])
            self.who.take_half(half["who"])
            self.items.take_half(self.plan, half["items"], self.who.taking_part())
            self._on = self.what.on_or_none()
            self._suggested = (self.what.occasion(), self.who.sides()) if half["suggested"] else None
            self.tabs.setCurrentIndex(int(half["step"]))
            self.start()
        self._first = first

    def _words(self) -> dict[str, object]:
        known = self._known.id if self._known else ""
        steps = {"what": self.what.half(), "who": self.who.half(), "items": self.items.half()}
        return {
            "transition": known,
            "suggested": self._suggested is not None,
            "step": self.tabs.currentIndex(),
            **steps,
        }

    def _show(self, transition: Transition | None) -> None:
        self._known = transition
        self._suggested = None
        self._on = transition.on if transition else None
        self._trouble.hide()
        self.what.clear_problem()
        self.who.show_plan(self.plan, transition)
        self.items.forget()
        self.remove.setVisible(transition is not None)
        self.set_head(
            self.tr("Einen Übergang vorbereiten") if transition is None else self.tr("Ein Übergang im Plan"),
            self.plan.household.name,
        )
        self._show_buttons()

    # -- stepping --------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """One step on or back."""
        self.tabs.setCurrentIndex(max(WHAT, min(ITEMS, self.tabs.currentIndex() + by)))
        self.start()

    def go_on(self) -> None:
        """To the next step; without a day to the day first."""
        if self.tabs.currentIndex() == WHAT and self.what.read_day() is None:
            return
        self.step(1)
        if self.tabs.currentIndex() == ITEMS:
            self.items.start()

    def _on_taken(self) -> None:
        if self.what.on.line.text():
            self.go_on()
        else:
            self.what.on.setFocus()

    def _on_step(self, step: int) -> None:
        if step == ITEMS and not self._fill():
            self.tabs.setCurrentIndex(WHAT)
            return
        self._steps.setCurrentIndex(step)
        self._show_buttons()

    def _fill(self) -> bool:
        """Suggest what fits what was chosen by now; ``False`` where the day is still missing."""
        on, today = self.what.read_day(), self.workspace.today
        if on is None:
            return False
        if self._on is not None and on != self._on:
            self.items.shift(moved(self.items.moving(), on - self._on, today))
        self._on = on
        wanted = (self.what.occasion(), self.who.sides())
        if wanted != self._suggested:
            suggested = suggested_items(wanted[0], on, today, wanted[1], self.lang)
            taking_part = self.who.taking_part()
            self.items.suggest(self.plan, suggested, taking_part, ticked=self._known is None)
            self._suggested = wanted
        return True

    def _show_buttons(self) -> None:
        step = self.tabs.currentIndex()
        self.back.setVisible(step > WHAT)
        self.forth.setVisible(step < ITEMS)
        self.enter.setVisible(step == ITEMS)
        self._count.setVisible(step == ITEMS)

    def _on_counted(self, number: int, settled: int) -> None:
        words = self.tr("{settled} von %n Punkten sind verabredet", "", number)
        self._count.setText(words.format(settled=settled))

    # -- taking it -------------------------------------------------------------------------------------------------

    def submit(self) -> bool:
        """Put it into the plan: ``True`` where it is there now."""
        self._trouble.hide()
        on = self.what.read_day()
        if on is None:
            self.tabs.setCurrentIndex(WHAT)
            self.what.on.setFocus()
            return False
        items = self.items.items()
        if items is None:
            return False
        base = self._known or Transition(id=new_id(), kind=self.what.occasion().kind, on=on)
        made = replace(base, kind=self.what.occasion().kind, on=on, title=self.what.name(), items=items)
        named = made.title or self.what.occasion().named(self.lang)
        text = self.tr("{change} am {day}").format(change=named, day=day(on, self.lang))
        try:
            after = with_transition(self.plan, made)
        except NahtstelleError as refusal:
            self._say(refusal.say(self.lang))
            return False
        if not self.workspace.do(text, after):
            return False
        self.settled.emit(made.id)
        return True

    def _on_remove(self) -> None:
        if self._known is None:
            return
        text = self.tr("Übergang aus dem Plan genommen")
        if self.workspace.do(text, without(self.plan, "transitions", self._known.id, let_go=True)):
            self.left.emit()

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(here, QPushButton):
            here.click()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif enter and not isinstance(here, QPlainTextEdit) and self.tabs.currentIndex() != ITEMS:
            self.go_on()
        else:
            super().keyPressEvent(event)
