"""The lines of a template: each can be left out and called otherwise."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.templates import Template
from desktop.ui import theme
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind


class TemplateLines(QWidget):
    """What a template proposes, every line ticked at first."""

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._lines: dict[str, tuple[QCheckBox, Line]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(Text(template.about, Kind.SMALL, quiet=True, parent=self))
        for task in template.tasks:
            box, line = QCheckBox(self), Line(task.title, self)
            box.setAccessibleName(self.tr("Aufnehmen: {task}").format(task=task.title))
            line.setAccessibleName(self.tr("So heißt die Aufgabe: {task}").format(task=task.title))
            line.setToolTip(task.title)
            line.setCursorPosition(0)
            box.setChecked(True)
            box.toggled.connect(line.setEnabled)
            row = QHBoxLayout()
            row.setSpacing(theme.SPACE_XS)
            row.addWidget(box)
            row.addWidget(line, 1)
            column.addLayout(row)
            self._lines[task.id] = box, line

    def titles(self) -> Mapping[str, str]:
        """What each ticked task is to be called, by its id in the template."""
        return {key: line.text() for key, (box, line) in self._lines.items() if box.isChecked()}
