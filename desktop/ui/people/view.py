"""Everybody in the plan: the person at the centre first, then all others by name, with what they have taken on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.domain.balance import balance
from desktop.domain.plan import Participant, Plan
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem
from desktop.domain.words import listing, span, term
from desktop.ui import theme
from desktop.ui.parts.badge import Legend
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.people import in_order
from desktop.ui.parts.rows import Row, RowsModel, RowsView
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.people.triangle import Triangle
from desktop.ui.seams.overview import SharesView
from desktop.ui.workspace import CHECK_DAYS, Workspace

SHARES_HIGH = 160
"""Where there is less room at 100 %, triangle and shares scroll together."""


class PeopleView(QWidget):
    """One row a person, all of the same form.

    Signals:
        person_opened: the id of a participant.
        person_wanted: somebody new is to be written down.
        absence_wanted: the id of a participant who will be away, "" where it is still to be said who.
        consents_wanted: the id of a participant whose consents are to be seen, "" for none.
    """

    person_opened = Signal(str)
    person_wanted = Signal()
    absence_wanted = Signal(str)
    consents_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Menschen im Plan"), self)
        self.list.key_entered.connect(self.person_opened)
        self.list.key_clicked.connect(self.person_opened)
        new = QPushButton(self.tr("Jemanden aufnehmen"), self)
        new.clicked.connect(self.person_wanted)
        away = QPushButton(self.tr("Abwesenheit eintragen"), self)
        away.clicked.connect(self._on_away)
        may_know = QPushButton(self.tr("Einwilligungen"), self)
        may_know.clicked.connect(self._on_consents)
        bar = Flow()
        bar.setContentsMargins(0, theme.SPACE_S, 0, theme.SPACE_XS)
        for button in (new, away, may_know):
            bar.addWidget(button)
        bar.push()
        bar.addWidget(Legend(workspace.lang, self))
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.list, 1)
        filled = self._build_sights(listed)
        nobody = self.tr("Noch steht niemand im Plan. Wer gehört dazu, und wer hilft schon?")
        first = self.tr("Ersten Menschen aufschreiben")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(filled)
        self._pages.addWidget(EmptyState(nobody, first, self.person_wanted.emit, self))
        workspace.opened.connect(self.refresh)
        workspace.plan_changed.connect(self._on_plan_changed)
        workspace.days_moved.connect(self.refresh)
        hand_on(self, self.list)
        self.refresh()

    def _build_sights(self, listed: QWidget) -> QWidget:
        """Everybody one by one, and the triangle with what comes from each side."""
        self.triangle = Triangle(self.workspace.lang, self)
        self.shares = SharesView(self.workspace, self)
        together = QWidget(self)
        column = QVBoxLayout(together)
        column.setContentsMargins(0, theme.SPACE_S, 0, 0)
        column.addWidget(self.triangle)
        column.addWidget(self.shares, 1)
        self.shares.setMinimumHeight(theme.scaled(SHARES_HIGH))
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sicht auf die Menschen"))
        self._sights = QStackedWidget(self)
        for widget, words in (
            (listed, self.tr("Alle, die dabei sind")),
            (Scrolling(together), self.tr("Gemeinsam getragen")),
        ):
            self._sights.addWidget(widget)
            self.tabs.addTab(words)
        self.tabs.currentChanged.connect(self._on_sight)
        filled = QWidget(self)
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.tabs)
        whole.addWidget(self._sights, 1)
        return filled

    def _on_sight(self, index: int) -> None:
        self._sights.setCurrentIndex(index)
        hand_on(self, (self.list, self.triangle)[index])
        self._show_triangle()

    def _show_triangle(self) -> None:
        """Weigh nothing before somebody looks."""
        plan = self.workspace.plan
        if plan is None or self._sights.currentIndex() == 0:
            return
        found = balance(plan, self.workspace.today, CHECK_DAYS)
        centre = next((p.name for p in plan.participants if p.system is HelpSystem.CLIENT), plan.household.name)
        self.triangle.show_balance(found, centre)

    def refresh(self) -> None:
        """Show the people of the plan as it is now."""
        self._show_triangle()
        plan = self.workspace.plan
        people = in_order(plan.participants) if plan else []
        self._rows.show([self._row(plan, person) for person in people] if plan else ())
        self._pages.setCurrentIndex(0 if people or plan is None else 1)

    def _row(self, plan: Plan, person: Participant) -> Row:
        lang = self.workspace.lang
        detail = [person.relation or term(person.system, lang)]
        if person.phone:
            detail.append(person.phone)
        own = {c.task for c in plan.commitments if c.participant == person.id and c.status is CommitmentStatus.AGREED}
        titles = [task.title for task in plan.tasks if task.id in own]
        if titles:
            detail.append(self.tr("dabei: {tasks}").format(tasks=listing(titles, lang)))
        today = self.workspace.today
        detail.extend(
            self.tr("nicht da: {days}").format(days=span(absence.from_, absence.until, lang))
            for absence in plan.absences
            if absence.participant == person.id and absence.until >= today
        )
        spoken = ", ".join((person.name, term(person.system, lang), *detail))
        return Row(person.id, person.name, " · ".join(detail), spoken, system=person.system)

    def _on_away(self) -> None:
        self.absence_wanted.emit(self.list.key())

    def _on_consents(self) -> None:
        self.consents_wanted.emit(self.list.key())

    def _on_plan_changed(self, _before: Plan, _after: Plan) -> None:
        self.refresh()
