"""Forms in which a commitment goes to other days, rests, ends or passes to somebody else; nobody is asked why."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from desktop.domain.arranging import Answer, carried_from, copied, follow, rest
from desktop.domain.edits import end
from desktop.domain.errors import PlanError
from desktop.domain.plan import Commitment, Plan
from desktop.domain.vocabulary import CommitmentStatus, Role
from desktop.domain.words import day as day_words
from desktop.domain.words import rhythm_of
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.days import DayField, Weekdays
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.text import Text
from desktop.ui.parts.tick import Tick
from desktop.ui.parts.typed import read_days
from desktop.ui.theme import Kind
from desktop.ui.week.when import When, commitment_days
from desktop.ui.workspace import Workspace


class ChangeForm(Form):
    """A change of one of several commitments; which one is asked only where there are several."""

    def __init__(self, workspace: Workspace, commitments: Sequence[Commitment], parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        task = self.plan.task(commitments[0].task)
        assert task is not None  # noqa: S101 - a plan holds together
        self.task = task
        self.whose: Choice[str] = Choice(self)
        for each in commitments:
            self.whose.add(each.id, f"{self._name(each)} · {rhythm_of(each, task, self.lang)}")
        if len(commitments) > 1:
            self.field("whose", self.tr("&Wessen Zusage?"), self.whose)
        else:
            self.body.addWidget(Text(self.whose.currentText(), Kind.STRONG, parent=self))
            self.whose.hide()

    @property
    def commitment(self) -> Commitment:
        """The one that is to change."""
        found = self.plan.find("commitments", self.whose.value())
        assert isinstance(found, Commitment)  # noqa: S101 - it was offered
        return found

    def _name(self, commitment: Commitment) -> str:
        person = self.plan.participant(commitment.participant)
        return person.name if person else ""

    def _said(self, words: str) -> str:
        return words.format(name=self._name(self.commitment), task=self.task.title)


class _Asking(Form):
    """A form whose outcome is a request or a yes: Enter asks, the other button notes the yes."""

    _status = CommitmentStatus.ASKED

    def offer_answers(self) -> None:
        """The two buttons."""
        self.button(self.tr("Als Anfrage &eintragen"), self.submit, primary=True)
        self.yes: QPushButton = self.button(self.tr("Hat &zugesagt"), self._on_yes)

    @property
    def answer(self) -> Answer:
        """What was said, today."""
        return Answer(self._status, self.workspace.today)

    def _on_yes(self) -> None:
        self._status = CommitmentStatus.AGREED
        if not self.submit():
            self._status = CommitmentStatus.ASKED


class CopyForm(ChangeForm, _Asking):
    """The same person in the same task on other days."""

    def __init__(self, workspace: Workspace, commitments: Sequence[Commitment], parent: QWidget | None = None) -> None:
        super().__init__(workspace, commitments, parent)
        self.set_head(self.tr("Auch an anderen Tagen"), self.task.title)
        self.dates = Line(self)
        hint = self.tr("Mehrere Tage mit Komma trennen: 6.12., 13.12.")
        self.field("dates", self.tr("An diesen &Tagen"), self.dates, hint)
        self.weekdays = Weekdays(self.lang, self)
        self.field("weekdays", self.tr("&Oder jede Woche am"), self.weekdays)
        self.body.addStretch(1)
        self.offer_answers()

    def start(self) -> None:
        """The days are what is asked."""
        self.dates.setFocus()

    def _after(self) -> tuple[str, Plan]:
        dates = self.read("dates", lambda: read_days(self.dates.text(), self.workspace.today))
        weekly = bool(self.weekdays.days()) and not dates
        when = When.WEEKDAYS if weekly else When.DATES
        rule, days = commitment_days(when, self.commitment, self.weekdays.days(), dates)
        after = copied(self.plan, self.commitment.id, days, rule, self.answer)
        return self._said(self.tr("{name} · {task}: auch an anderen Tagen")), after


class PauseForm(ChangeForm):
    """A rest between two days, or until further notice."""

    def __init__(
        self, workspace: Workspace, commitments: Sequence[Commitment], on: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, commitments, parent)
        self.set_head(self.tr("Zusage pausieren"), self.task.title)
        row = self.pair()
        self.first, self.last = DayField(self.lang, workspace.today, self), DayField(self.lang, workspace.today, self)
        self.field("first", self.tr("&Erster Tag"), self.first, layout=row)
        self.field("last", self.tr("&Letzter Tag"), self.last, layout=row)
        words = self.tr("Ohne letzten Tag ruht die Zusage, bis wieder jemand Ja sagt. Einen Grund braucht es nicht.")
        self.body.addWidget(Text(words, Kind.SMALL, quiet=True, parent=self))
        self.body.addStretch(1)
        self.first.show_day(on)
        self.button(self.tr("Pausieren"), self.submit, primary=True)

    def _after(self) -> tuple[str, Plan]:
        first = self.read("first", self.first.day)
        if first is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag der Pause nennen."), "/first")
        after = rest(self.plan, self.commitment.id, first, self.read("last", self.last.day))
        return self._said(self.tr("{name} · {task}: macht Pause")), after


class EndForm(ChangeForm):
    """An end; the day named is the last one."""

    def __init__(
        self, workspace: Workspace, commitments: Sequence[Commitment], on: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, commitments, parent)
        self.set_head(self.tr("Zusage beenden"), self.task.title)
        self.first = DayField(self.lang, workspace.today, self)
        self.field("first", self.tr("&Erster Tag ohne diese Zusage"), self.first)
        words = self.tr("Einen Grund braucht es nicht. Danke für alles bis dahin.")
        self.body.addWidget(Text(words, Kind.SMALL, quiet=True, parent=self))
        self.body.addStretch(1)
        self.first.show_day(on)
        self.button(self.tr("Beenden"), self.submit, primary=True)

    def _after(self) -> tuple[str, Plan]:
        first = self.read("first", self.first.day)
        if first is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag ohne diese Zusage nennen."), "/first")
        return self._said(self.tr("{name} · {task}: endet")), end(self.plan, self.commitment.id, first)


class ReplaceForm(_Asking):
    """Somebody follows somebody else from a day on, in one task or in several."""

    def __init__(
        self,
        workspace: Workspace,
        before: str = "",
        tasks: Sequence[str] = (),
        on: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        self.set_head(self.tr("Jemand anderes übernimmt"))
        self._wanted = tuple(tasks)
        self._boxes: dict[str, QCheckBox] = {}
        self.before: Choice[str | None] = Choice(self)
        offer_people(self.before, self.plan, self.lang, self.tr("Bitte wählen"))
        self.field("before", self.tr("&Wer gibt ab?"), self.before)
        self.after: Choice[str | None] = Choice(self)
        offer_people(self.after, self.plan, self.lang, self.tr("Bitte wählen"))
        self.field("after", self.tr("Wer übernimm&t?"), self.after)
        self.first = DayField(self.lang, workspace.today, self)
        self.field("first", self.tr("Ab &diesem Tag"), self.first)
        self.stepping_in = QCheckBox(self.tr("Auch das Ein&springen"), self)
        self.stepping_in.setAccessibleName(self.stepping_in.text().replace("&", ""))
        self.body.addWidget(self.stepping_in)
        self.section(self.tr("Bei diesen Aufgaben"))
        self._none = Text(self.tr("Ab diesem Tag ist hier nichts zu übernehmen."), quiet=True, parent=self)
        self.body.addWidget(self._none)
        self.body.addStretch(1)
        self.offer_answers()
        self.before.currentIndexChanged.connect(self._offer_tasks)
        self.first.edited.connect(self._offer_tasks)
        self.stepping_in.toggled.connect(self._offer_tasks)
        self.first.show_day(on or workspace.today)
        self.before.choose(before or None)
        self._offer_tasks()

    def start(self) -> None:
        """Whoever gives up is often known; then the question is who follows."""
        (self.after if self.before.value() else self.before).setFocus()

    @property
    def _roles(self) -> tuple[Role, ...]:
        """What passes on: standing in stays with who gives up unless it is wanted otherwise."""
        return (Role.RESPONSIBLE, Role.BACKUP) if self.stepping_in.isChecked() else (Role.RESPONSIBLE,)

    def _offer_tasks(self) -> None:
        """The tasks that pass on, ticked; those that were unticked stay so, and where nothing changes all stay."""
        before = self.before.value()
        tasks = carried_from(self.plan, before, self._known_first(), self._roles) if before else ()
        self._none.setVisible(before is not None and not tasks)
        if [task.id for task in tasks] == list(self._boxes):
            return
        unticked = {key for key, box in self._boxes.items() if not box.isChecked()}
        for box in self._boxes.values():
            self.body.removeWidget(box)
            box.setParent(None)  # at once, so that nobody finds it among the inputs any more
            box.deleteLater()
        self._boxes = {}
        place = self.body.indexOf(self._none)
        for number, task in enumerate(tasks):
            box = Tick(task.title, self)
            box.setChecked(task.id not in unticked and (not self._wanted or task.id in self._wanted))
            self.body.insertWidget(place + number, box)
            self._boxes[task.id] = box

    def _known_first(self) -> date:
        """The first day as far as it can be read yet."""
        try:
            return self.first.day() or self.workspace.today
        except PlanError:
            return self.workspace.today

    def _after(self) -> tuple[str, Plan]:
        before, after, plan = self.before.value(), self.after.value(), self.plan
        if before is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, wer abgibt."), "/before")
        if after is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, wer übernimmt."), "/after")
        first = self.read("first", self.first.day)
        if first is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag nennen."), "/first")
        tasks = [key for key, box in self._boxes.items() if box.isChecked()]
        if not tasks:
            raise PlanError(QT_TR_NOOP("Bitte mindestens eine Aufgabe ankreuzen."))
        done = follow(plan, tasks, before=before, after=after, from_date=first, answer=self.answer, roles=self._roles)
        one, other = plan.participant(before), plan.participant(after)
        assert one is not None  # noqa: S101 - both were offered
        assert other is not None  # noqa: S101
        words = self.tr("{after} übernimmt ab {day} von {before}")
        return words.format(after=other.name, day=day_words(first, self.lang), before=one.name), done
