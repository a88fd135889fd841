"""Settings: what people can ask for by law, as a table to read. Nothing is computed from it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.entitlements import Entitlement, entitlements
from desktop.domain.errors import NahtstelleError
from desktop.domain.words import day
from desktop.ui import theme
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind

NAME, RIGHT = range(2)
NAME_SHARE = 0.34
LEAST_HEIGHT = 200
SOFT_HYPHEN = "\u00ad"


class WordyTable(QTableWidget):
    """A name and sentences about it, row by row; each row is as high as its sentences."""

    def __init__(self, headings: Sequence[str], name: str, parent: QWidget) -> None:
        super().__init__(0, len(headings), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def fit(self) -> None:
        """Let the columns share the width."""
        wide = self.viewport().width()
        self.setColumnWidth(NAME, round(wide * NAME_SHARE))
        self.setColumnWidth(RIGHT, wide - round(wide * NAME_SHARE))
        self.resizeRowsToContents()
        for at in range(self.rowCount()):
            self.setRowHeight(at, self.rowHeight(at) + theme.SPACE_M)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class EntitlementsPage(QWidget):
    """Each row is one entitlement: its name, and what it is with paragraph, care levels and day."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang
        self._rows: tuple[Entitlement, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        column.setSpacing(theme.SPACE_M - 4)
        self.head = Text("", Kind.STRONG, parent=self)
        self.about = Text(
            self.tr(
                "Zum Nachlesen, keine Rechtsberatung: Beträge und Regeln ändern sich. Verbindlich ist das Gesetz; "
                "Auskunft geben Pflegekasse und Pflegestützpunkt. Das Programm rechnet nichts daraus aus."
            ),
            quiet=True,
            parent=self,
        )
        self.problem = Problem(self)
        headings = (self.tr("Anspruch"), self.tr("Was das ist, und für wen"))
        self.table = WordyTable(headings, self.tr("Ansprüche"), self)
        self.source = Text("", Kind.SMALL, quiet=True, parent=self)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (self.head, self.about, self.problem):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.source)
        self.table.currentCellChanged.connect(self._on_current)
        self.refresh()

    def refresh(self) -> None:
        """Show the table as shipped; a sentence in its place where it is damaged."""
        self.problem.say("")
        try:
            found = entitlements()
        except NahtstelleError as refusal:
            self.problem.say(refusal.say(self._lang))
            for widget in (self.head, self.table, self.source):
                widget.hide()
            return
        self.head.setText(self.tr("Ansprüche, Stand {day}").format(day=day(found.as_of, self._lang)))
        current = max(0, self.table.currentRow())
        self._rows = found.rows
        self.table.setRowCount(len(found.rows))
        for at, row in enumerate(found.rows):
            self._fill(at, row)
        self.table.setMinimumHeight(theme.scaled(LEAST_HEIGHT))
        self.table.fit()
        self.table.setCurrentCell(current, NAME)
        self._on_current(current)

    def _fill(self, at: int, row: Entitlement) -> None:
        words = row.words[self._lang]
        name = QTableWidgetItem(words.name)
        name.setFont(theme.font(Kind.STRONG))
        right = QTableWidgetItem(f"{words.right}\n{self._for_whom(row)}")
        for column, item in ((NAME, name), (RIGHT, right)):
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.table.setItem(at, column, item)
        spoken = words.name.replace(SOFT_HYPHEN, "")
        name.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}. {words.right} {self._for_whom(row)}")

    def _for_whom(self, row: Entitlement) -> str:
        first, last = row.care_levels[0], row.care_levels[-1]
        levels = self.tr("Pflegegrad {first} bis {last}").format(first=first, last=last)
        since = self.tr("seit {day}").format(day=day(row.valid_from, self._lang))
        return f"{row.law} · {levels} · {since}"

    def _on_current(self, row: int, *_rest: int) -> None:
        if 0 <= row < len(self._rows):
            words = self.tr("Nachzulesen: {source}").format(source=self._rows[row].source)
            self.source.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.refresh()
