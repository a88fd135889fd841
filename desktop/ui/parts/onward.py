"""Where the focus goes when a view as a whole is given it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hand_on(view: QWidget, to: QWidget) -> None:
    """Let ``to``, inside of ``view``, have the focus whenever ``view`` is given it.

    Qt's own focus proxy is for small controls: where a large view has one, Tab comes back to it from the last control
    inside and never leads out of the view.
    """

    def on(reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        to.setFocus(reason)

    view.setFocus = on  # type: ignore[method-assign]  # nobody but Python gives a view the focus
