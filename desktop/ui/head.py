"""Whose household is open: name, place, the wish in their own words, and the open seams."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.plan import Plan
from desktop.domain.vocabulary import GoalKind, HelpSystem, HouseholdStatus
from desktop.domain.words import quoted, term
from desktop.ui import theme
from desktop.ui.households.counting import Counts, counts_of
from desktop.ui.parts.marks import draw_severity
from desktop.ui.parts.text import ElidedText
from desktop.ui.severities import severity_word
from desktop.ui.shapes import OUTLINED
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

ROOMY = 520
"""From this width at 100 % on there is room for more than the name and the numbers of open seams."""


class SeamCounts(QToolButton):
    """The open seams by severity as one button that leads to them."""

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._counts: Counts = ()
        self._words = True
        self.setProperty(OUTLINED, True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Counts) -> None:
        """Show these counts; without any, nothing."""
        self._counts = counts
        said = ", ".join(f"{number} {severity_word(severity, self._lang)}" for severity, number in counts)
        words = self.tr("Offene Nahtstellen: {counts}").format(counts=said)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(counts))
        self.updateGeometry()
        self.update()

    def show_words(self, words: bool) -> None:
        """Show the words of the severities too, or the numbers alone."""
        if words != self._words:
            self._words = words
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        wide = theme.SPACE_S
        for _severity, words in self._parts():
            wide += theme.scaled(16) + 5 + self.fontMetrics().horizontalAdvance(words) + theme.SPACE_M - 4
        return QSize(wide, theme.scaled(theme.TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        colours = theme.of(self.palette())
        side, left = theme.scaled(16), theme.SPACE_S + 2
        painter.setFont(self.font())
        for severity, words in self._parts():
            draw_severity(painter, QRectF(left, (self.height() - side) / 2, side, side), severity, colours)
            left += side + 5
            wide = self.fontMetrics().horizontalAdvance(words)
            painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
            painter.drawText(QRectF(left, 0, wide + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            left += wide + theme.SPACE_M - 4

    def _parts(self) -> list[tuple[int, str]]:
        if not self._words:
            return [(severity, str(number)) for severity, number in self._counts]
        return [(severity, f"{number} {severity_word(severity, self._lang)}") for severity, number in self._counts]


class _Quote(QWidget):
    """The wish, beside a line in the colour of the person at the centre."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ElidedText("", Kind.BODY, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_S + 4, 0, 0, 0)
        row.addWidget(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.of(self.palette()).who(HelpSystem.CLIENT))
        painter.drawRoundedRect(QRectF(0, 2, 4, self.height() - 4), 2, 2)


class Head(QWidget):
    """The head of the open household.

    Signals:
        seams_wanted: the counts were pressed.
        edit_wanted: the particulars of the household are to be changed.
    """

    seams_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._name = ElidedText("", Kind.TITLE, parent=self)
        self._place = ElidedText("", Kind.SMALL, quiet=True, parent=self)
        self._wish = _Quote(self)
        self.counts = SeamCounts(workspace.lang, self)
        self.counts.clicked.connect(self.seams_wanted)
        edit = QToolButton(self)
        edit.setText(self.tr("Angaben …"))
        edit.setToolTip(self.tr("Name, Adresse und nächster Blick auf den Plan"))
        edit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        edit.clicked.connect(self.edit_wanted)
        self.edit: QAbstractButton = edit
        first = QHBoxLayout()
        first.setSpacing(theme.SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._place)
        first.addLayout(words, 1)
        first.addWidget(self.counts, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(edit, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_M - 4, 0, theme.SPACE_XS)
        column.setSpacing(theme.SPACE_S)
        column.addLayout(first)
        column.addWidget(self._wish)
        workspace.opened.connect(self.refresh)
        workspace.plan_changed.connect(self._on_plan_changed)
        workspace.days_moved.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the plan as it is now."""
        plan, report, lang = self.workspace.plan, self.workspace.report, self.workspace.lang
        if plan is None or report is None:
            return
        household = plan.household
        self._name.setText(household.name)
        self._place.setText(" · ".join(self._about(plan)))
        wish = next((goal.text for goal in plan.goals if goal.kind is GoalKind.WISH), "")
        self._wish.words.setText(quoted(wish, lang) if wish else "")
        self._wish.setVisible(bool(wish))
        self.counts.show_counts(counts_of(report))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        self.counts.show_words(roomy)
        self.edit.setVisible(roomy)

    def _about(self, plan: Plan) -> list[str]:
        household, lang = plan.household, self.workspace.lang
        address = household.address
        parts = [] if address is None else [address.street, " ".join(filter(None, (address.postcode, address.city)))]
        if address is not None and address.district:
            parts.append(address.district)
        if household.status is not HouseholdStatus.ACTIVE:
            parts.append(term(household.status, lang))
        pilot = plan.participant(household.care_pilot)
        if pilot is not None:
            parts.append(self.tr("Fäden hält: {name}").format(name=pilot.name))
        return [part for part in parts if part]

    def _on_plan_changed(self, _before: Plan, _after: Plan) -> None:
        self.refresh()
