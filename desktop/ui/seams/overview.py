"""Seams at a glance: who passes on to whom, and what comes from which side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.balance import SystemShare, balance
from desktop.domain.handovers import RANK
from desktop.domain.plan import Plan
from desktop.domain.report import Interface
from desktop.domain.words import duration, listing, term
from desktop.ui import theme
from desktop.ui.parts.badge import Badge
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.text import Text
from desktop.ui.seams.matrix import SEWN, MatrixModel, MatrixTable
from desktop.ui.theme import Kind
from desktop.ui.workspace import CHECK_DAYS, Workspace

WEEK = 7
ROOMY = 760
"""From this width at 100 % on the sides stand beside each other."""


class MatrixView(QWidget):
    """What is not yet agreed, or everything.

    Signals:
        interface_wanted: the ``Interface`` to which the person wants to go.
    """

    interface_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = MatrixModel(workspace.lang, self)
        self.table = MatrixTable(self.model, self)
        self.all = QCheckBox(self.tr("Auch &Verabredetes zeigen"), self)
        self.all.toggled.connect(self.refresh)
        self._about = Text("", Kind.SMALL, quiet=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_S, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.all)
        column.addWidget(self._about)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.table.cell_entered.connect(self._on_cell)
        hand_on(self, self.table)
        workspace.opened.connect(self.refresh)
        workspace.plan_changed.connect(self.refresh)
        workspace.days_moved.connect(self.refresh)

    def refresh(self) -> None:
        """Show the interfaces of the report as they are now, if somebody sees them."""
        plan, report = self.workspace.plan, self.workspace.report
        if plan is None or report is None or not self.isVisible():
            return
        shown = [each for each in report.interfaces if self.all.isChecked() or each.state not in SEWN]
        self.model.show_interfaces(plan, shown)
        self.table.setVisible(bool(shown))
        how = self.tr(
            "Zeilen geben weiter, Spalten nehmen entgegen. Voll: verabredet, halb: begonnen, Ring: noch nichts."
        )
        all_agreed = self.tr("Alles, was weitergegeben wird, ist verabredet.")
        nothing = all_agreed if report.interfaces else self.tr("Noch gibt niemand etwas weiter.")
        self._about.setText(how if shown else nothing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_cell(self, cell: object) -> None:
        interfaces: tuple[Interface, ...] = getattr(cell, "interfaces", ())
        self.interface_wanted.emit(max(interfaces, key=lambda each: RANK[each.state]))


class SharesView(QScrollArea):
    """What comes from each help system, side by side and in the same form; nobody is compared with anybody."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._made: list[QWidget] = []
        self.setAccessibleName(self.tr("Was von welcher Seite kommt"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        self._row.setSpacing(theme.SPACE_L)
        self.setWidget(inside)
        workspace.opened.connect(self.refresh)
        workspace.plan_changed.connect(self.refresh)
        workspace.days_moved.connect(self.refresh)

    def refresh(self) -> None:
        """Show the shares in the weeks ahead, if somebody sees them."""
        plan = self.workspace.plan
        if plan is None or not self.isVisible():
            return
        for widget in self._made:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        found = balance(plan, self.workspace.today, CHECK_DAYS)
        self._made = [self._side(plan, share) for share in found.systems]
        said = []
        for widget in self._made:
            self._row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
            said.append(", ".join(label.text() for label in widget.findChildren(Text)))
        self.setAccessibleDescription("\n".join(said))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)

    def _side(self, plan: Plan, found: SystemShare) -> QWidget:
        lang, share = self.workspace.lang, found.share
        side = QWidget(self)
        head = QHBoxLayout()
        head.addWidget(Badge(found.system, lang, side))
        head.addWidget(Text(term(found.system, lang), Kind.HEADING, parent=side), 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addLayout(head)
        people = [person.name for each in found.participants if (person := plan.participant(each))]
        column.addWidget(Text(listing(people, lang) or self.tr("noch niemand"), Kind.SMALL, quiet=True, parent=side))
        weekly = round(share.minutes * WEEK / CHECK_DAYS)
        time = self.tr("rund {time} in der Woche").format(time=duration(weekly, lang)) if weekly else ""
        column.addWidget(Text(time or self.tr("in diesen Wochen keine Zeit verabredet"), Kind.STRONG, parent=side))
        for words, tasks in (
            (self.tr("übernimmt"), share.responsible),
            (self.tr("springt ein"), share.backup),
            (self.tr("hilft mit"), share.contributes),
        ):
            titles = [task.title for each in tasks if (task := plan.task(each))]
            if titles:
                column.addWidget(Text(f"{words}: {listing(titles, lang)}", Kind.BODY, parent=side))
        if share.looks_after:
            number = self.tr("kümmert sich um %n Übergaben", "", len(share.looks_after))
            column.addWidget(Text(number, Kind.BODY, parent=side))
        return side
