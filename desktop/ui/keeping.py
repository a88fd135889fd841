"""What keeps a window safe: the lock, and the drafts of what is half typed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.keeper import DraftRow, Keeper
from desktop.ui.actions import VIEW_ACTIONS
from desktop.ui.drafts import DraftKeeping, fill, understood
from desktop.ui.idle import IdleClock
from desktop.ui.lock import Lock
from desktop.ui.place_drafts import PlaceDrafts, is_of_place
from desktop.ui.settings import SettingsFile

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow
    from desktop.ui.parts.form import Form
    from desktop.ui.settings_pages.page import SettingsPage


class Keeping(QObject):
    """Locks ``window`` and brings half-typed words back."""

    def __init__(
        self, window: "MainWindow", keeper: Keeper, settings: SettingsFile, clock: IdleClock | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._keeper = window, keeper
        self.lock = Lock(window, keeper, window.workspace.lang, clock=clock or _clock(settings))
        self.settings: SettingsPage | None = None
        self._kept_settings = settings
        window.settings_wanted.connect(self.show_settings)
        self.drafts = DraftKeeping(keeper, self)
        self.places = PlaceDrafts(keeper, window.places_if_built, self)
        self.lock.closing.connect(self._on_closing)
        self.lock.opened.connect(self._on_opened)
        window.form_opened.connect(self._on_form)
        window.side.closed.connect(self.drafts.let_go)

    def show_settings(self) -> None:
        """Show the settings, which are built when they are first wanted."""
        if self.settings is None:
            self.settings = self._new_settings()
        self._window.places.show_place(self.settings)

    def _new_settings(self) -> "SettingsPage":
        from desktop.ui.settings_pages.page import SettingsPage  # noqa: PLC0415 - nobody pays for it at the start

        window = self._window
        made = SettingsPage(
            window.workspace,
            keeper=self._keeper,
            looks=window.looks,
            clock=self.lock.clock,
            settings=self._kept_settings,
            parent=window.places,
        )
        made.restore_wanted.connect(self._on_restore)
        made.work.begun.connect(self._on_begun)
        made.work.ended.connect(self._on_ended)
        window.places.take_in(made)
        return made

    def bring_back(self) -> None:
        """Open the form that was half filled when the window went: in its household, beside its view."""
        window, drafts = self._window, self._keeper.drafts()
        place = next((draft for draft in drafts if self._bring_place_back(draft)), None)
        if place is not None:
            self._say_back(place)
        for draft in drafts:
            view, values = understood(draft.words)
            if not values or (place is not None and draft.household != place.household):
                continue
            if draft.household and not window.workspace.open(draft.household):
                continue
            if place is None and draft.household and view in VIEW_ACTIONS:
                window.doing(view)()
            form = window.forms.open_again(draft.place)
            if form is not None:
                fill(form, values)
                self.drafts.keep()
                self._say_back(draft)
                return

    def _bring_place_back(self, draft: DraftRow) -> bool:
        window = self._window
        return (
            is_of_place(draft)
            and window.workspace.open(draft.household)
            and self.places.bring_back(draft, lambda: window.places)
        )

    def close(self) -> None:
        """The window goes: what is half typed stays for the next time."""
        if self.settings is not None:
            self.settings.closing()
        self.places.pause()
        self.drafts.leave_kept()
        self.lock.end()

    def _say_back(self, draft: DraftRow) -> None:
        at = draft.kept_at.astimezone()
        words = self.tr("Noch nicht eingetragen: Was am {day} um {time} angefangen war, steht wieder da.")
        self._window.toast.say(words.format(day=f"{at:%d.%m.}", time=f"{at:%H:%M}"), can_undo=False)

    def _on_form(self, form: "Form", place: str) -> None:
        plan = self._window.workspace.plan
        self.drafts.let_go()
        if self._window.forms.knows(place):
            self.drafts.watch(form, place, plan.household.id if plan else "", self._view())

    def _view(self) -> str:
        return VIEW_ACTIONS[self._window.page.tabs.currentIndex()]

    def _on_closing(self) -> None:
        if self.settings is not None:
            self.settings.forget()
        self.places.pause()
        self.drafts.pause()
        self._window.households.counting.stop()

    def _on_opened(self) -> None:
        self.places.go_on()
        self.drafts.go_on()
        self._window.workspace.refresh_today()
        self._window.households.counting.start()

    def _on_begun(self) -> None:
        """While the vault as a whole is worked on, nobody else uses it."""
        self.lock.hold(True)
        self.places.pause()
        self.drafts.pause()
        self._window.households.counting.stop()

    def _on_ended(self) -> None:
        self.lock.hold(False)
        self._on_opened()

    def _on_restore(self, folder: Path) -> None:
        """The vault has to be closed before another takes its place: ``app.py`` goes on with it."""
        self._window.restore_from = folder
        self._window.close()


def _clock(settings: SettingsFile) -> IdleClock:
    return IdleClock(limit=settings.now.lock_minutes * 60.0)
