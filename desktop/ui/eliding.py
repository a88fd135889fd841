"""What is drawn where words have not enough room: Qt would cut them, here they end in "…"."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionButton, QStyleOptionComboBox

from desktop.ui import theme

_RIGHT = Qt.TextElideMode.ElideRight


def elided_choice(option: QStyleOptionComboBox, room: int) -> QStyleOptionComboBox:
    """A choice whose words and icon take ``room`` pixels at most."""
    room -= option.iconSize.width() + theme.SPACE_XS if not option.currentIcon.isNull() else 0
    made = QStyleOptionComboBox(option)
    made.currentText = option.fontMetrics.elidedText(option.currentText, _RIGHT, room - 2)
    return made


def elided_button(option: QStyleOptionButton) -> QStyleOptionButton:
    """A label of a box to tick that stays within its rectangle."""
    room = option.rect.width() - (option.iconSize.width() + theme.SPACE_XS if not option.icon.isNull() else 0)
    made = QStyleOptionButton(option)
    made.text = option.fontMetrics.elidedText(option.text, _RIGHT, room, Qt.TextFlag.TextShowMnemonic.value)
    return made
