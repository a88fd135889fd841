"""One thing to settle: whether it belongs, what it is, who takes it on, who looks after it, by when, agreed or not."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.plan import Plan, TransitionItem
from desktop.domain.words import call_names
from desktop.texts import QT_TR_NOOP
from desktop.ui import theme
from desktop.ui.drafts import filled
from desktop.ui.parts.days import DayField
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

STRETCHES = (18, 17, 15, 11)
"""Shares of receiver, owner, day and "agreed" beside each other."""
TITLE_STRETCH, REST_STRETCH = 5, 8
ACROSS = 520
"""From this width at 100 % on who and when stand side by side."""


class ItemRow(QWidget):
    """``item`` is as it was when shown; ``kept`` says that it is no suggestion: it stands in the plan or is their own.

    Signals:
        changed: it belongs or does not, or is more or less settled than before.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913 - what is shown, and how
        self,
        workspace: Workspace,
        plan: Plan,
        item: TransitionItem,
        *,
        kept: bool,
        ticked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.item = item
        self.kept = kept
        self._ticked = ticked
        lang = workspace.lang
        self.belongs = QCheckBox(self)
        self.title = Line(item.title, self)
        self._about = Text(self._said(plan), Kind.SMALL, quiet=True, parent=self)
        self._about.setVisible(bool(self._about.text()))
        self._problem = Text("", Kind.SMALL, parent=self)
        self._problem.setForegroundRole(self._problem.palette().ColorRole.BrightText)
        self._problem.hide()
        self.receiver: Choice[str | None] = Choice(self)
        self.owner: Choice[str | None] = Choice(self)
        self.due = DayField(lang, workspace.today, self)
        self.agreed = QCheckBox(self.tr("verabredet"), self)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rest = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.due.show_day(item.due)
        self.agreed.setChecked(item.agreed_on is not None)
        self.title.textChanged.connect(self._name)
        self.belongs.toggled.connect(self._on_belongs)
        self.belongs.setChecked(ticked)
        self._on_belongs(ticked)
        self.agreed.toggled.connect(self.changed)
        self.receiver.currentIndexChanged.connect(self.changed)
        self.owner.currentIndexChanged.connect(self.changed)
        self._name()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self._about)
        for box in (self.belongs, self.agreed):
            box.setMinimumHeight(theme.scaled(theme.TARGET))
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE_S)
        first.addWidget(self.belongs, 0, Qt.AlignmentFlag.AlignTop)
        first.addLayout(words, 1)
        who, when = QHBoxLayout(), QHBoxLayout()
        places = (who, who, when, when)
        for at, widget in enumerate((self.receiver, self.owner, self.due, self.agreed)):
            if widget is not self.agreed:
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
            places[at].addWidget(widget, STRETCHES[at], Qt.AlignmentFlag.AlignTop)
        for at, line in enumerate((who, when)):
            line.setSpacing(theme.SPACE_S)
            self._rest.addLayout(line, sum(STRETCHES[2 * at : 2 * at + 2]))
        self._rest.setSpacing(theme.SPACE_S)
        self._row.setSpacing(theme.SPACE_S)
        self._row.addLayout(first, TITLE_STRETCH)
        self._row.addLayout(self._rest, REST_STRETCH)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_S, theme.SPACE_S - 2, theme.SPACE_S, theme.SPACE_S - 2)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(self._row)
        column.addWidget(self._problem)

    def offer(self, plan: Plan, taking_part: Collection[str]) -> None:
        """Offer the people of the plan, those who take part first; who is chosen stays."""
        kept = (self.receiver, self.owner)
        chosen = [each.value() if each.count() else None for each in kept]
        if not self.receiver.count():
            chosen = [self.item.receiver, self.item.owner]
        for choice, words, value in zip(
            kept, (self.tr("wer übernimmt es?"), self.tr("wer kümmert sich?")), chosen, strict=True
        ):
            offer_people(choice, plan, self.workspace.lang, words, taking_part)
            choice.choose(value)

    def wide(self, wide: bool) -> None:
        """Beside each other, or what it is above who and when."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rest.setDirection(across if self.width() >= theme.scaled(ACROSS) else down)

    def touched(self) -> bool:
        """Whether the person has changed anything here."""
        try:
            return self.read() != self.item or self.belongs.isChecked() != self._ticked
        except NahtstelleError:
            return True

    def dated(self) -> bool:
        """Whether its day was set by hand."""
        try:
            return self.due.day() != self.item.due
        except NahtstelleError:
            return True

    def shift(self, item: TransitionItem) -> None:
        """Show the day of ``item``, which has moved with the day of the change."""
        self.item = replace(self.item, due=item.due)
        self.due.show_day(item.due)

    def read(self) -> TransitionItem:
        """The item as it stands here. Raises ``PlanError``."""
        title = self.title.text_or_none()
        if title is None:
            raise PlanError(QT_TR_NOOP("Bitte in wenigen Worten sagen, was zu klären ist, oder den Haken wegnehmen."))
        agreed = (self.item.agreed_on or self.workspace.today) if self.agreed.isChecked() else None
        receiver = self.receiver.value()
        return replace(
            self.item,
            title=title,
            receiver=receiver,
            giver=None if self.item.giver == receiver else self.item.giver,
            owner=self.owner.value(),
            due=self.due.day(),
            agreed_on=agreed,
        )

    def half(self) -> dict[str, object]:
        """What stands here, read or not, for ``take_half``."""
        base = {"id": self.item.id, "title": self.item.title, "giver": self.item.giver, "required": self.item.required}
        days = {"due": _iso(self.item.due), "agreed_on": _iso(self.item.agreed_on)}
        people = {"receiver": self.item.receiver, "owner": self.item.owner, "extra": self.item.extra}
        return {"item": base | days | people, "kept": self.kept, "ticked": self._ticked, "filled": filled(self)}

    @staticmethod
    def item_of(half: Mapping[str, Any]) -> TransitionItem:
        """The item as it was when shown. Raises ``KeyError``, ``TypeError``, ``ValueError`` where it is none."""
        known = dict(half["item"])
        for name in ("due", "agreed_on"):
            known[name] = date.fromisoformat(known[name]) if known[name] else None
        return TransitionItem(**known)

    def checked(self) -> TransitionItem | None:
        """The item; ``None``, and a sentence below it, where it cannot be understood."""
        self._problem.hide()
        try:
            return self.read()
        except NahtstelleError as refusal:
            self._problem.setText(refusal.say(self.workspace.lang))
            self._problem.show()
            (self.due if self.title.text_or_none() else self.title).setFocus(Qt.FocusReason.OtherFocusReason)
            return None

    def settled(self) -> bool:
        """Whether nothing is missing: who, who looks after it, and the yes."""
        return self.agreed.isChecked() and self.receiver.value() is not None and self.owner.value() is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().midlight().color())
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def _said(self, plan: Plan) -> str:
        giver = call_names(plan.participants).get(self.item.giver or "")
        said = [self.tr("von {name}").format(name=giver)] if giver else []
        if not self.item.required:
            said.append(self.tr("wenn es passt"))
        return " · ".join(said)

    def _name(self) -> None:
        """Tell screen readers and tooltips about which item each field is."""
        title = self.title.text()
        self.title.setAccessibleName(self.tr("Was zu klären ist"))
        self.title.setToolTip(title)
        for widget, words in (
            (self.belongs, self.tr("Gehört dazu: {item}")),
            (self.due, self.tr("Bis wann: {item}")),
            (self.agreed, self.tr("Verabredet: {item}")),
        ):
            widget.setAccessibleName(words.format(item=title))
            widget.setToolTip(words.format(item=title))
        for choice, words in (
            (self.receiver, self.tr("Wer übernimmt: {item}")),
            (self.owner, self.tr("Wer kümmert sich um: {item}")),
        ):
            choice.say_name(words.format(item=title))
            choice.setToolTip(words.format(item=title))

    def _on_belongs(self, belongs: bool) -> None:
        for widget in (self.title, self.receiver, self.owner, self.due, self.agreed):
            widget.setEnabled(belongs)
        self.changed.emit()


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
