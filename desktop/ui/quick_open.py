"""Quick open: a few letters lead to any action, household, person or task."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.errors import NahtstelleError
from desktop.domain.folding import rank
from desktop.domain.words import rhythm, term
from desktop.ui import theme
from desktop.ui.actions import ACTIONS, action_texts, menu_texts, native_keys
from desktop.ui.mnemonics import plain
from desktop.ui.parts.inputs import SearchLine
from desktop.ui.parts.people import in_order
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

_BY_OTHERS = 3
"""The rank of a household that is found by somebody or something in it, after whatever has the name itself."""

MOST_ROWS = 9
MOST_HOUSEHOLDS = 20
"""Households offered at a time; whoever looks for another types one letter more."""
STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Losing the focus for these reasons is no looking elsewhere."""
WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Ways:
    """What to do with what was chosen: each is given an id."""

    household: Callable[[str], object]
    person: Callable[[str], object]
    task: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be opened; ``more`` are words by which it is found beside its name."""

    row: Row
    open: Callable[[], object]
    more: str = ""


class QuickOpen(QWidget):
    """A line to type in, and below it what fits best; arrows walk, Enter opens, Esc leaves.

    It lies over the window and goes as soon as the person looks elsewhere.
    """

    def __init__(self, workspace: Workspace, actions: Mapping[str, QAction], ways: Ways, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAccessibleName(self.tr("Schnell öffnen"))
        self._from = QApplication.focusWidget()
        self.workspace = workspace
        self._actions = actions
        self._ways = ways
        self._entries = tuple(self._of_the_plan())
        self._shown: tuple[Entry, ...] = ()
        self.line = SearchLine(self)
        self.line.setPlaceholderText(self.tr("Wohin? Mensch, Aufgabe, Haushalt oder Befehl"))
        self.line.setAccessibleName(self.tr("Schnell öffnen"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self.refresh)
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Gefunden"), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.key_clicked.connect(self._open)
        self._nothing = Text("", Kind.SMALL, quiet=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_M, theme.SPACE_M)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.refresh()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Show what fits to what was typed, best first."""
        typed = self.line.text().strip()
        ranked = [(found, entry) for entry in self._entries if (found := _fits(typed, entry)) is not None]
        ranked.extend(
            (_BY_OTHERS if (own := _fits(typed, each)) is None else own, each) for each in self._households(typed)
        )
        self._shown = tuple(entry for _, entry in sorted(ranked, key=lambda each: each[0]))
        self._rows.show([entry.row for entry in self._shown])
        self.list.go_to(self._shown[0].row.key if self._shown else "")
        self._nothing.setText("" if self._shown else self.tr("Nichts gefunden für „{text}“.").format(text=typed))
        self._nothing.setVisible(not self._shown)
        self.list.setVisible(bool(self._shown))
        self._place()

    def _place(self) -> None:
        """As wide as there is room for, as high as what was found."""
        room = self._over.size()
        wide = min(theme.scaled(560), room.width() - 2 * theme.SPACE_L)
        rows = min(len(self._shown), MOST_ROWS) if self._shown else 1
        high = min(theme.scaled(76) + row_height() * rows, room.height() - theme.scaled(90))
        self.setGeometry((room.width() - wide) // 2, theme.scaled(60), wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in WALKING:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.list.key())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYING:
            self._from = None
            self.leave()
        return False

    def leave(self) -> None:
        """Go, and bring the person back to where they came from."""
        if self.isHidden():
            return
        back, self._from = self._from, None
        self.hide()
        self.deleteLater()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.window))
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _open(self, key: str) -> None:
        found = next((entry for entry in self._shown if entry.row.key == key), None)
        if found is not None:
            self.leave()
            found.open()

    # -- what can be opened ----------------------------------------------------------------------------------------

    def _of_the_plan(self) -> Iterator[Entry]:
        """People and tasks of the open household, then the actions that are possible now."""
        plan, lang = self.workspace.plan, self.workspace.lang
        for person in in_order(plan.participants) if plan else ():
            detail = person.relation or term(person.system, lang)
            row = Row(f"person:{person.id}", person.name, detail, system=person.system)
            yield Entry(row, _Given(self._ways.person, person.id), detail)
        for task in plan.tasks if plan else ():
            row = Row(f"task:{task.id}", task.title, rhythm(task, lang), icon="calendar")
            yield Entry(row, _Given(self._ways.task, task.id))
        menus, texts = menu_texts(lang), action_texts(lang)
        for spec in ACTIONS:
            if self._actions[spec.id].isEnabled() and spec.id != "quick_open":
                menu = plain(menus[spec.menu])
                detail = " · ".join(part for part in (menu, native_keys(spec.keys)) if part)
                row = Row(f"action:{spec.id}", plain(texts[spec.id]), detail, icon="next")
                yield Entry(row, self._actions[spec.id].trigger, menu)

    def _households(self, typed: str) -> Iterator[Entry]:
        if not typed:
            return
        try:
            found = self.workspace.store.households(typed)
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return
        for household in found[:MOST_HOUSEHOLDS]:
            where = " · ".join(part for part in (household.district, household.city) if part)
            row = Row(f"household:{household.id}", household.name, where, icon="nahtstelle")
            yield Entry(row, _Given(self._ways.household, household.id))


@dataclass(frozen=True, slots=True)
class _Given:
    """A way together with the id it leads to."""

    way: Callable[[str], object]
    id: str

    def __call__(self) -> object:
        return self.way(self.id)


def _fits(typed: str, entry: Entry) -> int | None:
    return rank(typed, entry.row.title, entry.more) if typed else 0
