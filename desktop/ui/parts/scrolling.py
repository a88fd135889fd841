"""A part that is higher than its room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolling(QScrollArea):
    """Scrolls what is ``inside`` up and down only and follows the focus."""

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = inside if inside is not None else QWidget()
        self.setWidget(self.inside)
        for widget in (self.viewport(), self.inside):
            widget.setAutoFillBackground(False)
        self.inside.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.setMinimumWidth(self.inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return False
