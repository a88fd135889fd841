"""A yes with its day."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.parts.days import DayField
from desktop.ui.parts.tick import Tick


class Agreed(QWidget):
    """A box to tick and below it the day since when; ticking it fills in today."""

    def __init__(self, words: str, lang: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.box = Tick(words, self)
        self.date = DayField(lang, today, self)
        self.date.setAccessibleName(self.tr("Seit wann: {words}").format(words=words))
        self.date.hide()
        self.box.toggled.connect(self._on_toggled)
        since = QHBoxLayout()
        since.addSpacing(theme.scaled(18) + theme.SPACE_S)
        since.addWidget(self.date)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self.box)
        column.addLayout(since)
        self.setFocusProxy(self.box)

    def day(self) -> date | None:
        """The day of the yes, ``None`` where there is none. Raises ``PlanError`` where it is no day."""
        return (self.date.day() or self._today) if self.box.isChecked() else None

    def show_day(self, day: date | None) -> None:
        """Show a yes of a day, or none."""
        self.box.setChecked(day is not None)
        self.date.show_day(day)

    def _on_toggled(self, ticked: bool) -> None:
        self.date.setVisible(ticked)
        if ticked and not self.date.line.text():
            self.date.show_day(self._today)
