"""The forms of an agreement: keeping a version, and one answer with its day and words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.history.kept import ANSWERS
from desktop.domain.plan import Participant
from desktop.domain.records import Answer, AnswerKind, Version
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui.agreements.keeping import make_version, noted_by, quick_answer, save_answer, versions_of
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Line, Note
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace


class BesideForm(Form):
    """A form for what is kept beside the plan: overrides ``_keep``."""

    def submit(self) -> bool:
        """Take the form: ``True`` where it is kept now; else the reason stands at the field."""
        self.clear_problems()
        try:
            kept = self._keep()
        except NahtstelleError as refusal:
            self.show_refusal(refusal)
            return False
        if kept:
            self.finished.emit()
        return kept

    def _keep(self) -> bool:
        """Keep what the fields say. Raises ``PlanError``."""
        raise NotImplementedError


class VersionForm(BesideForm):
    """Since when it holds, and when all look at it again.

    Signals:
        made: a version was kept.
    """

    made = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        known = versions_of(workspace)
        number = known[0].number + 1 if known else 1
        self.set_head(self.tr("Fassung {number} festhalten").format(number=number), self.plan.household.name)
        words = self.tr(
            "Was der Plan heute sagt, bekommt eine Nummer und ein Prüfzeichen und ändert sich nicht mehr. "
            "Am Plan kann danach weitergearbeitet werden."
        )
        self.body.addWidget(Text(words, parent=self))
        if known:
            words = self.tr(
                "Die Antworten zu Fassung {number} bleiben dort. Zur neuen Fassung werden alle neu gefragt."
            )
            self.body.addWidget(Text(words.format(number=known[0].number), Kind.BODY, parent=self))
        self.effective_from = DayField(self.lang, workspace.today, self)
        self.effective_from.show_day(workspace.today)
        self.field("effective_from", self.tr("&Gilt ab"), self.effective_from)
        self.review_on = DayField(self.lang, workspace.today, self)
        self.review_on.show_day(self.plan.household.review_on)
        hint = self.tr("ein Tag, an dem alle gemeinsam auf die Vereinbarung schauen")
        self.field("review_on", self.tr("Wir schauen &wieder darauf"), self.review_on, hint)
        self.body.addStretch(1)
        self.button(self.tr("&Festhalten"), self.submit, primary=True)

    def _keep(self) -> bool:
        since = self.read("effective_from", self.effective_from.day) or self.workspace.today
        review = self.read("review_on", self.review_on.day)
        if review is not None and review < since:
            raise PlanError(
                QT_TR_NOOP("Das ist vor dem Tag, ab dem die Vereinbarung gilt. Bitte einen späteren nennen."),
                "/review_on",
            )
        if not make_version(self.workspace, self.plan, since, review):
            return False
        self.made.emit()
        return True


class AnswerForm(BesideForm):
    """How one participant answered a version; for everybody the same fields."""

    def __init__(
        self, workspace: Workspace, version: Version, person: Participant, kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        self._version, self._person = version, person
        self._known = version.answer(person.id)
        self.set_head(person.name, self.tr("Antwort zu Fassung {number}").format(number=version.number))
        tr = speaker(self.lang)
        base = self._known or quick_answer(workspace, person.id, AnswerKind.SIGNED)
        self.kind: Choice[AnswerKind] = Choice(self)
        self.kind.offer((each, tr(ANSWERS[each])) for each in AnswerKind)
        self.kind.choose(AnswerKind(kind) if kind else base.kind)
        self.field("kind", self.tr("&Antwort"), self.kind)
        self.words = Note(4, self)
        self.words.setPlainText(base.words)
        hint = self.tr("so, wie die Person es selbst sagt; sie nimmt damit genauso teil")
        self.field("words", self.tr("In eigenen &Worten"), self.words, hint)
        self.on = DayField(self.lang, workspace.today, self)
        self.on.show_day(base.on)
        self.field("on", self.tr("Gesagt am"), self.on)
        self.noted_by = Line(self)
        self.noted_by.setText(base.noted_by or noted_by(self.plan))
        self.field("noted_by", self.tr("Notiert &von"), self.noted_by)
        self.body.addStretch(1)
        self.button(self.tr("&Eintragen"), self.submit, primary=True)
        if self._known is not None:
            self.button(self.tr("&Herausnehmen"), self._on_remove)

    def start(self) -> None:
        """The words come first where somebody sees something differently."""
        (self.words if self.kind.value() is AnswerKind.DIFFERING else self.kind).setFocus()

    def _keep(self) -> bool:
        kind, words = self.kind.value(), self.words.text_or_none() or ""
        if kind is AnswerKind.DIFFERING and not words:
            raise PlanError(
                QT_TR_NOOP("Bitte aufschreiben, was {name} anders sieht."), "/words", name=self._person.name
            )
        answer = Answer(
            participant=self._person.id,
            kind=kind,
            on=self.read("on", self.on.day) or self.workspace.today,
            noted_by=self.noted_by.text_or_none() or "",
            words=words,
        )
        return save_answer(self.workspace, self._version, self._person.id, answer)

    def _on_remove(self) -> None:
        if save_answer(self.workspace, self._version, self._person.id, None):
            self.finished.emit()
