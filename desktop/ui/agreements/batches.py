"""Printing many documents beside the work: all of a household, or one of every household."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop.domain.file_names import FileNames
from desktop.domain.ports import Order, Printer
from desktop.domain.printing import Batch, kept_for
from desktop.domain.vocabulary import HouseholdStatus
from desktop.ui.agreements.many import PrintingMany
from desktop.ui.workspace import Workspace


class PrintsMany(QWidget):
    """What a view of documents needs for printing many; it says in ``_for_all`` which one every household gets.

    Signals:
        saved: the path of what was written, or of the folder with many.
    """

    saved = Signal(object)

    def __init__(self, workspace: Workspace, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.printer = printer
        self.many = PrintingMany(printer, workspace.lang, self)
        self.many.ended.connect(self._on_many_ended)

    def more_button(self) -> QPushButton:
        """A button that offers both ways to print many."""
        more = QPushButton(self.tr("&Mehr …"), self)
        more.setAccessibleName(self.tr("Mehr drucken"))
        menu = QMenu(more)
        menu.addAction(self.tr("&Alle Blätter dieses Haushalts …"), self.ask_and_print_household)
        menu.addAction(self.tr("&Dieses Blatt für alle Haushalte …"), self.ask_and_print_for_all)
        more.setMenu(menu)
        return more

    def ask_and_print_household(self) -> None:
        """Ask where to, then print all documents of this household."""
        if self.workspace.plan is not None and (folder := self._chosen_folder()):
            self.print_household(folder)

    def ask_and_print_for_all(self) -> None:
        """Ask where to, then print what is shown for every household that is accompanied."""
        if folder := self._chosen_folder():
            self.print_for_all(folder)

    def _chosen_folder(self) -> Path | None:
        if self.many.under_way:
            return None
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Wohin mit den Blättern?"), self._folder())
        return Path(chosen) if chosen else None

    def print_household(self, folder: Path) -> None:
        """All documents of this household, into ``folder``."""
        plan = self.workspace.plan
        if plan is not None:
            orders = list(self._batch(folder).everything(plan))
            self._start(folder, iter(orders), len(orders))

    def print_for_all(self, folder: Path) -> None:
        """What is shown, of every household that is accompanied, into ``folder``."""
        rows = [row.id for row in self.workspace.store.households() if row.status == HouseholdStatus.ACTIVE]
        batch, (kind, large) = self._batch(folder), self._for_all()
        plans = (self.workspace.store.load(household) for household in rows)
        self._start(folder, (order for plan in plans for order in batch.orders(plan, kind, large=large)), len(rows))

    def _for_all(self) -> tuple[str, bool]:
        """The kind of document that every household gets, and whether in large print."""
        raise NotImplementedError

    def _batch(self, folder: Path) -> Batch:
        return Batch(folder, self.workspace.today, self.workspace.lang, FileNames())

    def _start(self, folder: Path, orders: Iterator[Order], total: int) -> None:
        self._many_into = folder
        self.many.start(map(self._with_kept, orders), total)

    def _with_kept(self, order: Order) -> Order:
        """The same, with what is kept beside its plan."""
        kept = kept_for(order.kind, order.plan.household.id, order.on, self.workspace.store)
        return replace(order, how={**kept, **order.how})

    def _on_many_ended(self, printed: int, refusals: tuple[str, ...]) -> None:
        if printed:
            self.saved.emit(self._many_into)
        if refusals:
            text = self.tr("%n Blätter ließen sich nicht drucken. Das erste: {why}", "", len(refusals))
            self.workspace.refused.emit(text.format(why=refusals[0]))

    def _folder(self) -> str:
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
