"""Settings: this device, and the names that have written in these plans."""

from PySide6.QtCore import QSysInfo
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Keeper, WriterRow
from desktop.domain.words import day
from desktop.ui import theme
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind

SIGN_DIGITS = 8
LEAST_ROWS = 3


class DevicesPage(QWidget):
    """Tells who wrote on which device, from when until when; nothing of what was written."""

    def __init__(self, keeper: Keeper, lang: str) -> None:
        super().__init__()
        self._keeper, self._lang = keeper, lang
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        column.setSpacing(theme.SPACE_M - 4)
        column.addWidget(Text(self.tr("Dieses Gerät"), Kind.STRONG, parent=self))
        self.this = Text("", parent=self)
        column.addWidget(self.this)
        column.addSpacing(theme.SPACE_S)
        column.addWidget(Text(self.tr("Wer in diesen Plänen geschrieben hat"), Kind.STRONG, parent=self))
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, lang, self.tr("Namen und Geräte"), self)
        column.addWidget(self.list, 1)
        self.nobody = Text(self.tr("Noch hat hier niemand etwas eingetragen."), parent=self)
        column.addWidget(self.nobody)
        hint = self.tr("Den eigenen Namen für das, was künftig eingetragen wird, nennen Sie unter „Sperre und Name“.")
        column.addWidget(Text(hint, Kind.SMALL, quiet=True, parent=self))
        self.problem = Problem(self)
        column.addWidget(self.problem)

    def refresh(self) -> None:
        """Show who has written by now."""
        self.problem.say("")
        try:
            device, writers = self._keeper.device(), self._keeper.writers()
        except NahtstelleError as refusal:
            self.problem.say(refusal.say(self._lang))
            return
        words = self.tr("{computer} · Zeichen {sign}")
        self.this.setText(words.format(computer=QSysInfo.machineHostName(), sign=sign(device)))
        self._rows.show([self._row(each) for each in writers])
        self.list.setMinimumHeight(row_height() * LEAST_ROWS)
        self.list.setVisible(bool(writers))
        self.nobody.setVisible(not writers)

    def _row(self, writer: WriterRow) -> Row:
        name = writer.author or self.tr("Jemand")
        other = self.tr("Gerät {sign}").format(sign=sign(writer.device))
        device = self.tr("dieses Gerät") if writer.here else other
        first, last = (day(at.astimezone().date(), self._lang) for at in (writer.first, writer.last))
        days = self.tr("zuerst am {first}, zuletzt am {last}").format(first=first, last=last)
        if first == last:
            days = self.tr("am {day}").format(day=first)
        return Row(f"{writer.device}/{writer.author}", name, f"{device} · {days}", f"{name}, {device}, {days}")


def sign(device: str) -> str:
    """A device's name for itself, short enough to be read out: "1A2B-3C4D"."""
    short = device[:SIGN_DIGITS].upper()
    return f"{short[: SIGN_DIGITS // 2]}-{short[SIGN_DIGITS // 2 :]}"
