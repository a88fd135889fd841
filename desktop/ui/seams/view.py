"""The open seams of a household by severity: each with its reason, questions to ask people, and a way to arrange it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.plan import Plan
from desktop.domain.reasons import questions, reason, title
from desktop.domain.report import Flag, Interface
from desktop.domain.words import day
from desktop.ui import theme
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.marks import draw_severity
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.reading import Card
from desktop.ui.parts.rows import RowsView
from desktop.ui.parts.seam_picture import SeamPicture
from desktop.ui.parts.text import Text
from desktop.ui.seams.model import SeamsModel
from desktop.ui.seams.overview import MatrixView, SharesView
from desktop.ui.severities import severity_word
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace


class SeamsView(QWidget):
    """The list and beside it the chosen seam.

    Signals:
        arrange_wanted: the flag that the person wants to do something about.
        leave_wanted: the flag that people want to leave as it is, or take up again.
        interface_wanted: an interface of which no flag is open, to be looked at.
    """

    arrange_wanted = Signal(object)
    leave_wanted = Signal(object)
    interface_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = SeamsModel(workspace.lang, self)
        self.list = RowsView(self.model, workspace.lang, self.tr("Offene Nahtstellen"), self)
        self.detail = SeamDetail(workspace, self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("seams")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        sewn = self.tr("Alle Nahtstellen sind vernäht. Gemeinsam geschafft.")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._split)
        self._pages.addWidget(EmptyState(sewn, parent=self))
        self.matrix = MatrixView(workspace, self)
        self.shares = SharesView(workspace, self)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sicht auf die Nahtstellen"))
        self._sights = QStackedWidget(self)
        for widget, words in (
            (self._pages, self.tr("Eine nach der anderen")),
            (self.matrix, self.tr("Wer gibt an wen")),
            (self.shares, self.tr("Was von wem kommt")),
        ):
            self._sights.addWidget(widget)
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self._on_sight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.tabs)
        whole.addWidget(self._sights, 1)
        self.matrix.interface_wanted.connect(self._on_interface)
        self.list.current_key_changed.connect(self._on_current)
        self.list.key_entered.connect(self._on_entered)
        self.detail.arrange_wanted.connect(self.arrange_wanted)
        self.detail.leave_wanted.connect(self.leave_wanted)
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self._on_plan_changed)
        workspace.days_moved.connect(self.refresh)
        hand_on(self, self.list)
        self.refresh()

    def refresh(self) -> None:
        """Show the flags of the report as they are now; a seam that was closed hands over to the next one."""
        plan, report = self.workspace.plan, self.workspace.report
        place = max(0, self.list.currentIndex().row())
        self.model.show_flags(plan, (*report.flags, *report.accepted) if report else ())
        if not self.list.key() and len(self.model):
            self.list.go_to(self.model.key(min(place, len(self.model) - 1)))
        self._pages.setCurrentIndex(0 if len(self.model) else 1)
        self._show_detail()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_detail()

    def show_flag(self, flag_id: str) -> None:
        """Bring the person to a flag."""
        self.tabs.setCurrentIndex(0)
        self.list.go_to(flag_id)

    def show_flags_of(self, subject: str) -> None:
        """Bring the person to the most urgent flag about the entity ``subject``, where there is one."""
        report = self.workspace.report
        found = next((flag.id for flag in report.flags if flag.subject.id == subject), None) if report else None
        if found is not None:
            self.show_flag(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(680)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self._split.orientation():
            self._split.setOrientation(wanted)
            self._split.setSizes([self._split.height()] * 2)

    def _show_detail(self) -> None:
        """Word the chosen seam, as soon as somebody sees it."""
        if self.isVisible():
            self.detail.show_flag(self.model.flag(self.list.key()))

    def _on_current(self) -> None:
        self._show_detail()

    def _on_entered(self, key: str) -> None:
        if (flag := self.model.flag(key)) is not None:
            (self.leave_wanted if flag.accepted else self.arrange_wanted).emit(flag)

    def _on_sight(self, index: int) -> None:
        self._sights.setCurrentIndex(index)
        hand_on(self, (self.list, self.matrix.table, self.shares)[index])

    def _on_interface(self, interface: Interface) -> None:
        report = self.workspace.report
        flags = (*report.flags, *report.accepted) if report else ()
        found = next((flag for flag in flags if flag.subject.id == interface.id), None)
        if found is None:
            self.interface_wanted.emit(interface)
        else:
            self.show_flag(found.id)
            self.list.setFocus()

    def _on_opened(self) -> None:
        self.list.go_to("")
        self.refresh()

    def _on_plan_changed(self, _before: Plan, _after: Plan) -> None:
        self.refresh()


class SeamDetail(QScrollArea):
    """One seam: who stands on its two sides, what is open and why, questions, and the button to arrange it."""

    arrange_wanted = Signal(object)
    leave_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._flag: Flag | None = None
        self._cards: list[Card] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside = QWidget()
        self.setWidget(inside)
        self._severity = _Severity(self)
        self._word = Text("", Kind.SMALL, quiet=True, parent=self)
        self._title = Text("", Kind.HEADING, parent=self)
        self._seam = SeamPicture(workspace.lang, self)
        self._reason = Text("", Kind.BODY, parent=self)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._ask = Text(self.tr("Fragen, die weiterhelfen"), Kind.STRONG, parent=self)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(theme.SPACE_S)
        self.arrange = QPushButton(self.tr("&Vereinbaren …"), self)
        self.arrange.setProperty(PRIMARY, True)
        self.arrange.clicked.connect(self._on_arrange)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_S)
        head.addWidget(self._severity)
        head.addWidget(self._word, 1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_M, theme.SPACE_M)
        column.setSpacing(theme.SPACE_M - 4)
        column.addLayout(head)
        self._left = Card("", self)
        for widget in (self._title, self._seam, self._reason, self._left, self._ask):
            column.addWidget(widget)
        column.addLayout(self._questions)
        row = QHBoxLayout()
        self.leave = QPushButton(self)
        self.leave.clicked.connect(self._on_leave)
        row.addWidget(self.arrange)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_flag(self, flag: Flag | None) -> None:
        """Show a flag of the open plan, or nothing."""
        plan, lang = self.workspace.plan, self.workspace.lang
        self._flag = flag
        self._inside.setVisible(flag is not None)
        if flag is None or plan is None:
            return
        word = severity_word(flag.severity, lang)
        when = "" if flag.first is None else self.tr("ab {day}").format(day=day(flag.first, lang))
        self._severity.show_severity(flag.severity, word)
        self._word.setText(" · ".join(part for part in (word, when) if part))
        self._title.setText(title(plan, flag, lang))
        self._reason.setText(reason(plan, flag, lang))
        self._show_left(plan, flag)
        self._show_questions(() if flag.accepted else questions(plan, flag, lang))
        self._seam.show_interface(plan, self._interface(flag))

    def _show_left(self, plan: Plan, flag: Flag) -> None:
        """Why it stays as it is, who says so and until when."""
        accepted, lang = flag.accepted, self.workspace.lang
        self._left.setVisible(accepted is not None)
        self.arrange.setVisible(accepted is None)
        self.leave.setText(self.tr("So &lassen, weil …") if accepted is None else self.tr("Än&dern …"))
        if accepted is not None:
            by = plan.participant(accepted.by)
            who = by.name if by else accepted.by or ""
            until = self.tr("bis {day}").format(day=day(accepted.until, lang)) if accepted.until else ""
            about = ", ".join(part for part in (who, until) if part)
            why = accepted.why or self.tr("Das bleibt so.")
            self._left.label.setText(f"{why} ({about})" if about else why)

    def _show_questions(self, asked: tuple[str, ...]) -> None:
        for card in self._cards:
            self._questions.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [Card(question, self) for question in asked]
        self._ask.setVisible(bool(asked))
        for card in self._cards:
            self._questions.addWidget(card)

    def _interface(self, flag: Flag) -> Interface | None:
        report = self.workspace.report
        if report is None or flag.subject.kind != "interface":
            return None
        return next((each for each in report.interfaces if each.id == flag.subject.id), None)

    def _on_leave(self) -> None:
        if self._flag is not None:
            self.leave_wanted.emit(self._flag)

    def _on_arrange(self) -> None:
        if self._flag is not None:
            self.arrange_wanted.emit(self._flag)


class _Severity(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._severity = 0
        self.setFixedSize(theme.scaled(20), theme.scaled(20))

    def show_severity(self, severity: int, word: str) -> None:
        self._severity = severity
        self.setToolTip(word)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._severity:
            painter = QPainter(self)
            draw_severity(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._severity, theme.of(self.palette()))
