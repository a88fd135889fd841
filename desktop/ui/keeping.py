"""What keeps a window safe: the lock, and the drafts of what is half typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.keeper import DraftRow, Locking
from desktop.ui.drafts import DraftKeeping, fill, understood
from desktop.ui.household_page import VIEW_ACTIONS
from desktop.ui.idle import IdleClock
from desktop.ui.lock import Lock
from desktop.ui.parts.form import Form

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


class Keeping(QObject):
    """Locks ``window`` and brings half-typed words back."""

    def __init__(self, window: "MainWindow", keeper: Locking, lang: str, clock: IdleClock | None = None) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self.lock = Lock(window, keeper, lang, clock=clock)
        self.drafts = DraftKeeping(keeper, self)
        self.lock.closing.connect(self._on_closing)
        self.lock.opened.connect(self._on_opened)
        window.forms.opened.connect(self._on_form)
        window.side.closed.connect(self.drafts.let_go)

    def bring_back(self) -> None:
        """Open the form that was half filled when the window went: in its household, beside its view."""
        window = self._window
        for draft in self._keeper.drafts():
            view, values = understood(draft.words)
            if not values or (draft.household and not window.workspace.open(draft.household)):
                continue
            if draft.household and view in VIEW_ACTIONS:
                window.doing(view)()
            form = window.forms.open_again(draft.place)
            if form is not None:
                fill(form, values)
                self.drafts.keep()
                self._say_back(draft)
                return

    def close(self) -> None:
        """The window goes: what is half typed stays for the next time."""
        self.drafts.leave_kept()
        self.lock.end()

    def _say_back(self, draft: DraftRow) -> None:
        at = draft.kept_at.astimezone()
        words = self.tr("Noch nicht eingetragen: Was am {day} um {time} angefangen war, steht wieder da.")
        self._window.toast.say(words.format(day=f"{at:%d.%m.}", time=f"{at:%H:%M}"), can_undo=False)

    def _on_form(self, form: Form, place: str) -> None:
        plan = self._window.workspace.plan
        self.drafts.watch(form, place, plan.household.id if plan else "", self._view())

    def _view(self) -> str:
        return VIEW_ACTIONS[self._window.page.tabs.currentIndex()]

    def _on_closing(self) -> None:
        self.drafts.pause()
        self._window.households.counting.stop()

    def _on_opened(self) -> None:
        self.drafts.go_on()
        self._window.workspace.refresh_today()
        self._window.households.counting.start()
