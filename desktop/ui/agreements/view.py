"""Every document as it will be printed, saving it as PDF, and printing many at once; agreements by their versions."""

from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.editions import answers_heard, from_here
from desktop.domain.errors import NahtstelleError
from desktop.domain.file_names import file_name
from desktop.domain.plan import Plan
from desktop.domain.ports import DOCUMENT_KINDS, How, Order, Printer
from desktop.domain.printing import TITLES
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.agreements.answers import AnswersPane
from desktop.ui.agreements.batches import PrintsMany
from desktop.ui.agreements.papers import PapersPane
from desktop.ui.agreements.preview import Pages
from desktop.ui.agreements.versions import VersionsPane
from desktop.ui.agreements.wanted import Made, Wanted
from desktop.ui.jobs import Job
from desktop.ui.mnemonics import spread
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.workspace import Workspace

PAUSE_MS = 300
NARROWEST = 96
"""Pixels that the choice of a document keeps in a narrow window."""
ROOMY = 680
"""From this width at 100 % on the versions stand beside what is shown of them."""
BESIDE, SHOWN = 290, 700
"""Widths at 100 % of the versions and of what is shown of them."""
REMARKS = 3
"""As many texts with characters that paper leaves out are named; the command line names all."""

LARGE = "agreement-large"
"""The agreement in large print, among the kinds to choose from."""
AGREEMENTS = ("agreement", LARGE)
DOCUMENTS = {
    "agreement": TITLES["agreement"],
    LARGE: QT_TR_NOOP("Vereinbarung, groß"),
    **{kind: TITLES[kind] for kind in DOCUMENT_KINDS if kind != "agreement"},
}
PAGES, ANSWERS, PAPERS, VERSIONS = range(4)
"""The sights of an agreement, in the order of their tabs; the versions are one of them where it is narrow."""


class AgreementView(PrintsMany):
    """The preview is made anew 300 ms after the last change, and only while it can be seen.

    Signals:
        saved: the path of a PDF or of a signed paper that was written, or of the folder with many.
        make_wanted: the draft is to be kept as a version.
        answer_wanted: the number of a version, the id of a participant, and how they answered or "".
    """

    make_wanted = Signal()
    answer_wanted = Signal(int, str, str)

    def __init__(self, workspace: Workspace, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(workspace, printer, parent)
        self.kind: Choice[str] = Choice(self)
        tr = speaker(workspace.lang)
        self.kind.offer((kind, tr(words)) for kind, words in DOCUMENTS.items())
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.kind.setMinimumWidth(NARROWEST)
        self.kind.say_name(self.tr("Was gedruckt werden soll"))
        self.preview = Pages(self.tr("Vorschau, so wie gedruckt wird"), self)
        self._trouble = Text("", parent=self)
        self._remark = Text("", quiet=True, parent=self)
        self._remark.hide()
        self.versions = VersionsPane(workspace, self)
        self.answers = AnswersPane(workspace, self)
        self.papers = PapersPane(workspace, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._render)
        self._asked: Wanted | None = None
        self._shown: tuple[Wanted | None, bytes] | None = None
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.refused.connect(self._on_refused)
        self._stale = self._roomy = True
        self._drawn_on = workspace.today
        self._build()
        self._connect()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.tabs.currentChanged.connect(self._on_sight)
        self.versions.chosen.connect(self._on_chosen)
        self.versions.list.key_entered.connect(self._on_version_entered)
        for pane in (self.versions, self.answers, self.papers):
            pane.make_wanted.connect(self.make_wanted)
        self.answers.form_wanted.connect(self._on_answer_wanted)
        self.papers.saved.connect(self.saved)
        self.workspace.opened.connect(self._on_opened)
        self.workspace.plan_changed.connect(self._on_plan_changed)
        self.workspace.days_moved.connect(self._on_days_moved)
        self.workspace.beside_changed.connect(self._on_beside_changed)

    def _build(self) -> None:
        pages = QWidget(self)
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.preview)
        self._pages.addWidget(self._trouble)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sicht auf die Vereinbarung"))
        self._sights = QStackedWidget(self)
        for widget, words in (
            (pages, self.tr("Blatt")),
            (Scrolling(self.answers, self), self.tr("Antworten")),
            (Scrolling(self.papers, self), self.tr("Unterschriebene Blätter")),
        ):
            self._sights.addWidget(widget)
            self.tabs.addTab(words)
        right = QWidget(self)
        inside = QVBoxLayout(right)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.tabs)
        inside.addWidget(self._sights, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("agreement")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.versions)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([theme.scaled(BESIDE), theme.scaled(SHOWN)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(self._build_bar())
        column.addWidget(self.many)
        column.addWidget(self._remark)
        column.addWidget(self._split, 1)
        self._show_focus()

    def _build_bar(self) -> QHBoxLayout:
        save = QPushButton(self.tr("Als PDF &speichern …"), self)
        save.setProperty(PRIMARY, True)
        save.clicked.connect(self.ask_and_save)
        self._pages_label = QLabel(self)
        self._pages_label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, theme.SPACE_S, 0, theme.SPACE_XS)
        bar.setSpacing(theme.SPACE_S)
        bar.addWidget(self.kind)
        bar.addWidget(self._pages_label)
        bar.addStretch(1)
        bar.addWidget(self.more_button())
        bar.addWidget(save)
        return bar

    # -- which agreement, and which sight of it --------------------------------------------------------------------

    def show_answers(self, participants: Collection[str] = ()) -> None:
        """Bring the person to the answers to the latest version, to the first of ``participants`` who is asked."""
        self.show_sight(ANSWERS)
        if self.versions.versions:
            self.versions.go_to(self.versions.versions[0].number)
            self.answers.go_on(participants)
        self.setFocus()

    def show_latest(self) -> None:
        """Bring the person to the latest version, on paper."""
        self.show_sight(PAGES)
        if self.versions.versions:
            self.versions.go_to(self.versions.versions[0].number)

    def show_sight(self, sight: int) -> None:
        """Show an agreement as its pages, its answers or its papers."""
        if self.kind.value() not in AGREEMENTS:
            self.kind.choose(AGREEMENTS[0])
        self.tabs.setCurrentIndex(sight)

    def _on_sight(self, sight: int) -> None:
        self._sights.setCurrentIndex(sight)
        self._show_focus()

    def _show_focus(self) -> None:
        sight = self._sights.currentIndex()
        hand_on(self, (self.preview, self.answers, self.papers, self.versions)[sight])

    def _on_kind(self) -> None:
        """Versions, answers and papers are those of an agreement."""
        of_agreement = self.kind.value() in AGREEMENTS
        if not of_agreement:
            self.tabs.setCurrentIndex(PAGES)
        self.versions.setVisible(of_agreement and (self._roomy or self.tabs.currentIndex() == VERSIONS))
        self.tabs.setVisible(of_agreement)
        self.refresh()

    def _on_version_entered(self, _key: str) -> None:
        self.show_sight(PAGES)
        self.setFocus()

    def _on_chosen(self) -> None:
        self._show_panes()
        self.preview.verticalScrollBar().setValue(0)
        self._render()

    def _show_panes(self) -> None:
        version = self.versions.version
        self.answers.show_version(version)
        self.papers.show_version(version)
        words, papers = self.tr("Antworten"), self.tr("Unterschriebene Blätter")
        if version is not None:
            heard, number = "{} / {}".format(*answers_heard(version)), len(version.scans)
            words, papers = f"{words} {heard}", f"{papers} {number}" if number else papers
        self.tabs.setTabText(ANSWERS, words)
        self.tabs.setTabText(PAPERS, papers)
        self._show_focus()

    def _on_answer_wanted(self, participant: str, kind: str) -> None:
        if (version := self.versions.version) is not None:
            self.answer_wanted.emit(version.number, participant, kind)

    def _on_beside_changed(self) -> None:
        """An answer, a paper or a version is new; the page is made anew only where another one is to be seen."""
        if not self.isVisible() or self.workspace.plan is None:
            self._stale = True
            return
        before = self._key()
        self.versions.refresh()
        self._show_panes()
        if self._key() != before:
            self.refresh()

    def _key(self) -> str:
        """What is to be seen, so that the same is not made twice."""
        version = self.versions.version
        return version.id if version else f"{len(self.versions.versions)}"

    # -- previewing ------------------------------------------------------------------------------------------------

    @property
    def pdf(self) -> QPdfDocument:
        """The document in the preview."""
        return self.preview.pdf

    def refresh(self) -> None:
        """Make the preview anew, soon."""
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        spread(self)
        if self._stale:
            self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        if roomy != self._roomy:
            self._roomy = roomy
            self._place_versions()

    def _place_versions(self) -> None:
        """The versions stand at the left where there is room, else in a sight of their own."""
        self.versions.side_by_side(not self._roomy)
        if not self._roomy:
            self._sights.addWidget(self.versions)
            self.tabs.addTab(self.tr("Fassungen"))
            return
        if self.tabs.currentIndex() == VERSIONS:
            self.tabs.setCurrentIndex(PAGES)
        self.tabs.removeTab(VERSIONS)
        self._sights.removeWidget(self.versions)
        self._split.insertWidget(0, self.versions)
        self._split.setSizes([theme.scaled(BESIDE), theme.scaled(SHOWN)])
        self.versions.setVisible(self.kind.value() in AGREEMENTS)

    def closing(self) -> None:
        """Let a preview that is being made come to its end."""
        self._pause.stop()
        self._job.wait()
        self.many.closing()

    def _render(self) -> None:
        self._pause.stop()
        if self.workspace.plan is None:
            return
        self._drawn_on = self.workspace.today
        if self._stale:
            self._stale = False
            self.versions.refresh()
            self._show_panes()
        if (wanted := self._wanted()) is not None:
            self._asked = wanted
            self._job.run(partial(wanted.made, self.printer, self.workspace.lang))

    def _wanted(self) -> Wanted | None:
        """What is chosen, a version as it was frozen."""
        plan, kind, on = self.workspace.plan, self.kind.value(), self.workspace.today
        if plan is None:
            return None
        if kind not in AGREEMENTS:
            return Wanted(kind, plan, on)
        how, known = How(versions=self.versions.versions, large=kind == LARGE), self.versions.version
        if known is not None:
            plan, on = known.plan, known.on
            how["versions"] = from_here(self.versions.versions, known)
        return Wanted("agreement", plan, on, how)

    def _for_all(self) -> tuple[str, bool]:
        kind = self.kind.value()
        return ("agreement", True) if kind == LARGE else (kind, False)

    def _on_done(self, made: Made) -> None:
        self._shown = (self._asked, made.pdf)
        self._remark.setText("\n".join(made.remarks[:REMARKS]))
        self._remark.setVisible(bool(made.remarks))
        self.preview.show_pdf(made.pdf)
        self._pages_label.setText(self.tr("%n Seiten", "", self.pdf.pageCount()))
        self._pages.setCurrentIndex(0)
        self.versions.show_changes(made.changes)

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self._trouble.setText(refusal.say(self.workspace.lang))
        self._pages.setCurrentIndex(1)

    def _on_opened(self) -> None:
        self._job.forget()
        self._shown = None
        self.preview.clear()
        self._pages_label.setText("")
        self.versions.forget()
        self.refresh()

    def _on_plan_changed(self, _before: Plan, _after: Plan) -> None:
        self.refresh()

    def _on_days_moved(self) -> None:
        """An answer makes no other page, another day does."""
        if self.workspace.today != self._drawn_on:
            self.refresh()

    # -- saving ----------------------------------------------------------------------------------------------------

    def ask_and_save(self) -> None:
        """Ask where to, then save what is shown."""
        plan = self.workspace.plan
        if plan is None:
            return
        title = speaker(self.workspace.lang)(DOCUMENTS[self.kind.value()])
        if self.kind.value() in AGREEMENTS and (version := self.versions.version) is not None:
            title = self.tr("{title}, Fassung {number}").format(title=title, number=version.number)
        suggestion = Path(self._folder()) / file_name(plan.household.name, title)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Als PDF speichern"), str(suggestion), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Write what is shown to ``path``; ``False`` and a sentence where that cannot be done."""
        wanted = self._wanted()
        if wanted is None:
            return False
        lang, shown = self.workspace.lang, self._shown
        try:
            if shown is not None and shown[0] == wanted:  # the very pages that are to be seen: nothing to wait for
                order = Order(kind=wanted.kind, plan=wanted.plan, on=wanted.on, path=path, lang=lang, how=wanted.how)
                self.printer.keep(order, shown[1])
            else:
                self.printer.write(wanted.kind, wanted.plan, wanted.on, path, lang, **wanted.how)
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return False
        except OSError as error:
            sentence = self.tr("{path} ließ sich nicht schreiben: {why}. Der Plan ist gespeichert.")
            self.workspace.refused.emit(sentence.format(path=path, why=error.strerror))
            return False
        self.saved.emit(path)
        self.versions.show_words()
        return True
