"""Locking the window: after a while in which nothing was done, when the computer falls asleep, and on demand."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from desktop.domain.keeper import Locking
from desktop.ui.curtain import Curtain
from desktop.ui.idle import IdleClock
from desktop.ui.sleep import SleepWatch

LOOK_EVERY_MS = 1000
_T = QEvent.Type
DOING = frozenset({_T.KeyPress, _T.MouseButtonPress, _T.MouseMove, _T.Wheel, _T.TouchBegin})
"""Events by which somebody is known to be there."""


class Lock(QObject):
    """Drops key and connections and covers ``window``; opens it again as it was, the focus included.

    Signals:
        closing: the key is about to go; what reads or writes by itself has to stop, what is half typed to be kept.
        opened: the key is there again.
    """

    closing = Signal()
    opened = Signal()

    def __init__(
        self,
        window: QMainWindow,
        keeper: Locking,
        lang: str,
        *,
        clock: IdleClock | None = None,
        bus: QDBusConnection | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._keeper, self._lang = window, keeper, lang
        self.clock = clock or IdleClock()
        self.curtain: Curtain | None = None
        self._held = False
        self._watched: QWindow | None = None
        self._focus: QWidget | None = None
        self._stilled: list[QAction] = []
        self._hidden: list[QWidget] = []
        self._title = ""
        self._sleep = SleepWatch(bus or QDBusConnection.systemBus(), self)
        self._sleep.falling_asleep.connect(self.lock_window)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)
        self._timer.start()
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)
        self._on_window(QGuiApplication.focusWindow())

    @property
    def locked(self) -> bool:
        """Whether the curtain is down."""
        return self.curtain is not None

    def lock_window(self) -> None:
        """Lock now. Again is harmless."""
        if self.locked or self._held:
            return
        self._focus = QApplication.focusWidget()
        self._end_dialogs()
        self.closing.emit()
        self._keeper.lock()
        self._cover()

    def hold(self, held: bool) -> None:
        """Do not lock while the vault as a whole is worked on; what is due comes afterwards."""
        self._held = held

    def _cover(self) -> None:
        self._title = self._window.windowTitle()
        self._window.setWindowTitle("Nahtstelle")
        parts = (self._window.menuBar(), self._window.centralWidget(), self._window.statusBar())
        self._hidden = [part for part in parts if part is not None and part.isVisibleTo(self._window)]
        for part in self._hidden:
            part.hide()
        self._stilled = [
            action for action in self._window.findChildren(QAction) if action.isEnabled() and action.data() != "quit"
        ]
        for action in self._stilled:
            action.setEnabled(False)
        self.curtain = Curtain(self._window, self._keeper.unlock, self._keeper.key_types(), self._lang)
        self.curtain.opened.connect(self._uncover)

    def _uncover(self) -> None:
        if self.curtain is None:
            return
        curtain, self.curtain = self.curtain, None
        for action in self._stilled:
            action.setEnabled(True)
        for part in self._hidden:
            part.show()
        self._window.setWindowTitle(self._title)
        curtain.hide()
        curtain.deleteLater()
        self.clock.touch()
        self.opened.emit()
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()
        self._focus = None

    def _end_dialogs(self) -> None:
        """No dialog stays open over the curtain, whichever it is."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _on_look(self) -> None:
        if not self.locked and self.clock.over():
            self.lock_window()

    def _on_window(self, found: QWindow | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = found
        if found is not None:
            found.installEventFilter(self)

    def end(self) -> None:
        """Watch no longer: the window goes, and nothing may reach this object while it does."""
        self._timer.stop()
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._on_window)
        self._on_window(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in DOING and not self.locked and not self._slept():
            self.clock.touch()
        return False

    def _slept(self) -> bool:
        """A key pressed after a sleep must not make up for it: look first."""
        if self.clock.over():
            self.lock_window()
        return self.locked
