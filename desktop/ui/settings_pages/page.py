"""The settings, one kind behind the other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from desktop.domain.keeper import Keeper
from desktop.ui import theme
from desktop.ui.idle import IdleClock
from desktop.ui.looks import Looks
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.page import Page
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.settings import SettingsFile
from desktop.ui.settings_pages.backups_page import BackupsPage
from desktop.ui.settings_pages.devices_page import DevicesPage
from desktop.ui.settings_pages.entitlements_page import EntitlementsPage
from desktop.ui.settings_pages.keys_page import KeysPage
from desktop.ui.settings_pages.looks_page import LockPage, LooksPage
from desktop.ui.settings_pages.work import Work
from desktop.ui.workspace import Workspace

WIDEST = 620


class SettingsPage(Page):
    """All settings; ``work`` does what takes long.

    Signals:
        restore_wanted: the folder of a backup that is to take the place of the vault.
    """

    restore_wanted = Signal(object)

    def __init__(  # noqa: PLR0913 - each of its pages is about another thing
        self,
        workspace: Workspace,
        *,
        keeper: Keeper,
        looks: Looks,
        clock: IdleClock,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        lang = workspace.lang
        self.set_head(self.tr("Einstellungen"))
        self.work = Work(lang, self)
        self.looks = LooksPage(looks, settings, lang)
        self.lock = LockPage(keeper, clock, settings, lang)
        self.keys = KeysPage(keeper, self.work, lang)
        self.backups = BackupsPage(keeper, self.work, lang)
        self.devices = DevicesPage(keeper, lang)
        self.entitlements = EntitlementsPage(lang)
        self._pages: dict[LooksPage | LockPage | KeysPage | BackupsPage | DevicesPage | EntitlementsPage, str] = {
            self.looks: self.tr("Aussehen"),
            self.lock: self.tr("Sperre und Name"),
            self.keys: self.tr("Schlüssel"),
            self.backups: self.tr("Sicherungen"),
            self.devices: self.tr("Geräte"),
            self.entitlements: self.tr("Ansprüche"),
        }
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Arten von Einstellungen"))
        self._stack = QStackedWidget(self)
        for page, words in self._pages.items():
            self.tabs.addTab(words)
            page.setMaximumWidth(theme.scaled(WIDEST))
            self._stack.addWidget(Scrolling(page))
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._stack, 1)
        hand_on(self, self.tabs)
        self.tabs.currentChanged.connect(self._on_tab)
        self.work.done.connect(self._on_done)
        self.work.refused.connect(self._on_refused)
        self.backups.restore_wanted.connect(self.restore_wanted)

    def show_tab(self, number: int) -> None:
        """Show the settings of one kind."""
        self.tabs.setCurrentIndex(number)
        self._on_tab(number)

    def start(self) -> None:
        self.tabs.setFocus()

    def closing(self) -> None:
        """Let what runs come to its end."""
        self.work.wait()
        self.keys.codes.wait()

    def forget(self) -> None:
        """Let nothing secret stay here."""
        self.keys.lock()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_tab(self.tabs.currentIndex())

    def _on_tab(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        list(self._pages)[number].refresh()

    def _on_done(self, result: object) -> None:
        page = self.backups if self.tabs.currentIndex() == list(self._pages).index(self.backups) else self.keys
        page.on_done(result)

    def _on_refused(self, sentence: str) -> None:
        page = self.backups if self.tabs.currentIndex() == list(self._pages).index(self.backups) else self.keys
        page.refresh()
        page.problem.say(sentence)
