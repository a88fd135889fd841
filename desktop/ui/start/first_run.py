"""The first run: what this is and where data lie, a key and a code on paper, and where to begin."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Any

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Doors, Keeper
from desktop.ui.jobs import Job
from desktop.ui.parts.new_words import NewWords
from desktop.ui.parts.problem import Problem
from desktop.ui.start.code_page import CodePage
from desktop.ui.start.frame import Page, Pages


class Beginning(StrEnum):
    """Where a person wants to begin."""

    PLANS = "plans"
    OWN = "own"
    EXAMPLES = "examples"


class FirstRun(Pages):
    """Leads through the pages. A start that was broken off goes on where it was: hand in what is ``opened`` already.

    ``opened`` is the vault when the dialog ends, ``None`` where none was made; ``beginning`` what to show first.
    ``has_plans``: there are households in it already, which nobody is kept from.
    """

    def __init__(
        self,
        doors: Doors[Any],
        keeper_of: Callable[[Any], Keeper],
        lang: str,
        opened: object | None = None,
        *,
        has_plans: bool = False,
    ) -> None:
        super().__init__()
        self._has_plans = has_plans
        self.opened = opened
        self.beginning = Beginning.PLANS
        self.codes: CodePage | None = None
        self._doors, self._keeper_of, self._lang = doors, keeper_of, lang
        self._job = Job(self)
        self._job.done.connect(self._on_made)
        self._job.refused.connect(self._on_refused)
        self._build_welcome()
        self._build_words()
        self._build_begin()
        if opened is None:
            self.show_page(self.welcome)
            self.on.setFocus()
        else:
            self._show_code()

    # -- 1: what this is ---------------------------------------------------------------------------------------------

    def _build_welcome(self) -> None:
        lies = self.tr("Was Sie eintragen, liegt verschlüsselt auf diesem Rechner und nirgends sonst:\n{folder}")
        self.welcome = Page(
            self.tr("Willkommen bei Nahtstelle"),
            self.tr(
                "Hier steht, wer für einen Haushalt was übernimmt: Familie, Ehrenamt und Fachdienste in einem "
                "gemeinsamen Plan. Nahtstelle zeigt, wo noch niemand zugesagt hat, und druckt, was verabredet ist."
            ),
            lies.format(folder=self._doors.folder),
            self.tr("Es gibt keinen Server und kein Konto. Das Programm braucht kein Netz und verbindet sich nie."),
            step=self.tr("Schritt {n} von {of}").format(n=1, of=3),
        )
        self.trouble = Problem(self)
        self.welcome.column.addWidget(self.trouble)
        self.on = self.welcome.button(self.tr("&Weiter zum Schlüssel"), primary=True)
        self.on.clicked.connect(self._on_go_on)
        look = self.welcome.button(self.tr("Erst mit &erfundenen Haushalten ansehen"))
        look.clicked.connect(self.begin_with_examples)
        self.add(self.welcome)

    def _on_go_on(self) -> None:
        self._make(None)

    def _make(self, words: str | None) -> None:
        self.trouble.say("")
        self._wrong.say("")
        self.stack.setEnabled(False)
        self._job.run(partial(self._doors.create, words))

    def _on_made(self, opened: object | None) -> None:
        self.stack.setEnabled(True)
        self.words.forget()
        if opened is None:
            self.show_page(self.new_words)
            self.words.setFocus()
        else:
            self.opened = opened
            self._show_code()

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self.stack.setEnabled(True)
        page = self.stack.currentWidget()
        (self._wrong if page is self.new_words else self.trouble).say(refusal.say(self._lang))

    # -- 2: key and code ---------------------------------------------------------------------------------------------

    def _build_words(self) -> None:
        self.new_words = Page(
            self.tr("Ein Schlüssel für die Pläne"),
            self.tr(
                "Auf diesem Rechner ist kein Schlüsselbund erreichbar. Deshalb öffnet eine Passphrase die Pläne: Wer "
                "den Rechner findet, kann ohne sie nichts lesen."
            ),
            step=self.tr("Schritt {n} von {of}").format(n=2, of=3),
        )
        self.words = NewWords(self)
        self.words.entered.connect(self._on_words)
        self._wrong = Problem(self)
        self.new_words.column.addWidget(self.words)
        self.new_words.column.addWidget(self._wrong)
        self.take = self.new_words.button(self.tr("So sei es"), primary=True)
        self.take.clicked.connect(self._on_words)
        self.add(self.new_words)

    def _on_words(self) -> None:
        if problem := self.words.problem():
            self._wrong.say(problem)
            self.words.setFocus()
        else:
            self._make(self.words.words())

    def _show_code(self) -> None:
        keeper = self._keeper_of(self.opened)
        how = (
            self.tr("Der Schlüsselbund dieses Rechners bewahrt den Schlüssel auf. Eine Passphrase ist nicht nötig.")
            if "keyring" in keeper.key_types()
            else self.tr("Die Passphrase öffnet die Pläne.")
        )
        page = Page(
            self.tr("Ein zweiter Schlüssel auf Papier"), how, step=self.tr("Schritt {n} von {of}").format(n=2, of=3)
        )
        self.codes = CodePage(keeper, self._lang, page)
        self.codes.proven.connect(self._on_proven)
        page.column.addWidget(self.codes)
        if self._has_plans:
            page.button(self.tr("&Später")).clicked.connect(self.accept)
        else:
            later = page.button(self.tr("&Später: bis dahin nur mit erfundenen Haushalten"))
            later.clicked.connect(self.begin_with_examples)
        self.add(page)
        self.show_page(page)
        self.codes.start()

    # -- 3: where to begin -------------------------------------------------------------------------------------------

    def _build_begin(self) -> None:
        self.begin = Page(
            self.tr("Alles ist bereit"),
            self.tr("Die Schlüssel stehen. Womit wollen Sie anfangen?"),
            step=self.tr("Schritt {n} von {of}").format(n=3, of=3),
        )
        self.own = self.begin.button(self.tr("Den ersten &eigenen Haushalt anlegen"), primary=True)
        self.own.clicked.connect(self._on_own)
        self.examples = self.begin.button(self.tr("Drei e&rfundene Haushalte ansehen"))
        self.examples.clicked.connect(self.begin_with_examples)
        self.add(self.begin)

    def _on_proven(self) -> None:
        if self._has_plans:
            self.accept()
            return
        self.show_page(self.begin)
        self.own.setFocus()

    def _on_own(self) -> None:
        self.beginning = Beginning.OWN
        self.accept()

    def begin_with_examples(self) -> None:
        """End here and look at invented households."""
        self.beginning = Beginning.EXAMPLES
        self.accept()

    def done(self, result: int) -> None:
        """Let what runs come to its end first."""
        self._job.wait()
        if self.codes is not None:
            self.codes.wait()
        super().done(result)
