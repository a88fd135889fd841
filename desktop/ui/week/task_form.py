"""The form for a task: what needs doing, when, and how much depends on it."""

from dataclasses import replace
from datetime import datetime, time

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.edits import new_id, with_task
from desktop.domain.errors import PlanError
from desktop.domain.plan import Goal, Plan, Task
from desktop.domain.vocabulary import Area, ClientCan, Criticality
from desktop.domain.words import rhythm, term
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.days import DayField, Weekdays
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, ClockField, Disclosure, Line, Number
from desktop.ui.week.when import Rhythm, task_rule, weekdays_shown
from desktop.ui.workspace import Workspace

USUAL_START = time(9)
USUAL_MINUTES = 30


class TaskForm(Form):
    """A task of the plan, or a new one."""

    def __init__(
        self, workspace: Workspace, task_id: str = "", area: Area | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        plan = self.plan
        self._known = plan.task(task_id)
        self.set_head(self.tr("Aufgabe ändern") if self._known else self.tr("Neue Aufgabe"))
        start = datetime.combine(workspace.today, USUAL_START)
        self._base = self._known or Task(
            id=new_id(),
            title="",
            area=area or Area.HOUSEHOLD,
            start=start,
            duration_minutes=USUAL_MINUTES,
            recurrence="FREQ=DAILY",
        )
        self._build(plan)
        self._show(self._base)

    def _build(self, plan: Plan) -> None:
        lang = self.lang
        self.title = Line(self)
        self.field("title", self.tr("&Was ist zu tun?"), self.title)
        self.area: Choice[Area] = Choice(self)
        self.area.offer((each, term(each, lang)) for each in Area)
        self.field("area", self.tr("&Bereich"), self.area)
        self.criticality: Choice[Criticality] = Choice(self)
        self.criticality.offer((each, term(each, lang)) for each in Criticality)
        self.field("criticality", self.tr("Wie &wichtig ist es?"), self.criticality)
        self.rhythm: Choice[Rhythm] = Choice(self)
        self.field("recurrence", self.tr("Wie &oft?"), self.rhythm)
        self.weekdays = Weekdays(lang, self)
        self._weekdays = self.field("weekdays", self.tr("An diesen &Tagen"), self.weekdays)
        self.rhythm.currentIndexChanged.connect(self._on_rhythm)
        row = self.pair()
        self.day = DayField(lang, self.workspace.today, self)
        self.field("start", self.tr("Erster T&ag"), self.day, layout=row)
        self.clock = ClockField(self)
        self.field("clock", self.tr("&Uhrzeit"), self.clock, layout=row)
        row = self.pair()
        self.minutes = Number(1, 10080, unit=self.tr("Minuten"))
        self.minutes.setSingleStep(5)
        self.field("duration_minutes", self.tr("Wie &lange?"), self.minutes, layout=row)
        self.people = Number(1, 20)
        self.field("people", self.tr("Wie viele &Menschen?"), self.people, layout=row)
        self.client_can: Choice[ClientCan] = Choice(self)
        self.client_can.offer((each, term(each, lang)) for each in ClientCan)
        self.field("client_can", self.tr("Wie viel geht ohne &Hilfe?"), self.client_can)
        self._build_more(plan)
        self.body.addStretch(1)
        self.button(self.tr("&Eintragen"), self.submit, primary=True)
        if self._known is not None:
            self.button(self.tr("Entfernen"), self._on_remove)
        else:
            self.offer_next(self.tr("Und &noch eine"))

    def _build_more(self, plan: Plan) -> None:
        self.more = Disclosure(self.tr("Mehr An&gaben"), self)
        inside = QVBoxLayout(self.more.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        self.requires = Line(self)
        hint = self.tr("mit Komma trennen, so geschrieben wie bei den Menschen")
        self.field("requires", self.tr("Was muss jemand dafür gelernt haben?"), self.requires, hint, inside)
        self.tolerance = Number(-1, 1440, unit=self.tr("Minuten"), unsaid=self.tr("wie üblich"))
        self.field("tolerance_minutes", self.tr("Wie viel darf es sich überschneiden?"), self.tolerance, layout=inside)
        self.handover = QCheckBox(self.tr("Wenn jemand anderes drankommt, braucht es ein Wort"), self)
        self.handover.setTristate(False)
        inside.addWidget(self.handover)
        self.goal: Choice[str | None] = Choice(self)
        goals = [(goal.id, goal.text) for goal in plan.goals if isinstance(goal, Goal)]
        self.goal.offer([(None, self.tr("kein bestimmter Wunsch")), *goals])
        self.field("goal", self.tr("Welchem Wunsch dient es?"), self.goal, layout=inside)
        self.body.addWidget(self.more)

    def _show(self, task: Task) -> None:
        self.title.setText(task.title)
        self.area.choose(task.area)
        self.criticality.choose(task.criticality)
        self._offer_rhythm(task)
        self.weekdays.show_days(weekdays_shown(task))
        self.day.show_day(task.start.date())
        self.clock.show_clock(task.start.time())
        self.minutes.setValue(task.duration_minutes)
        self.people.setValue(task.people)
        self.client_can.choose(task.client_can)
        self.requires.setText(", ".join(task.requires))
        self.tolerance.show_number(task.tolerance_minutes)
        self.handover.setChecked(task.needs_handover)
        self.goal.choose(task.goal)

    def _offer_rhythm(self, task: Task) -> None:
        offered = {
            Rhythm.DAILY: self.tr("jeden Tag"),
            Rhythm.WEEKDAYS: self.tr("an bestimmten Tagen der Woche"),
            Rhythm.EVERY_OTHER_WEEK: self.tr("alle zwei Wochen"),
            Rhythm.MONTHLY: self.tr("jeden Monat am selben Tag"),
            Rhythm.ONCE: self.tr("nur einmal"),
        }
        chosen = Rhythm.of(task)
        if chosen is Rhythm.RULE:
            offered[Rhythm.RULE] = rhythm(task, self.lang)
        self.rhythm.offer(offered.items())
        self.rhythm.choose(chosen)
        self._on_rhythm()

    def _on_rhythm(self) -> None:
        if self.rhythm.count():
            self._weekdays.setVisible(self.rhythm.value() in (Rhythm.WEEKDAYS, Rhythm.EVERY_OTHER_WEEK))

    def _reveal(self, key: str) -> None:
        if self.more.inside.isAncestorOf(self._fields[key]):
            self.more.open()

    def _on_remove(self) -> None:
        if self._known is not None:
            text = self.tr("„{task}“ entfernt").format(task=self._known.title)
            self.take_out(text, "tasks", self._known.id, let_go=True)

    def _after(self) -> tuple[str, Plan]:
        plan = self.plan
        task = self._read()
        return self.tr("Aufgabe „{task}“").format(task=task.title), with_task(plan, task)

    def _read(self) -> Task:
        title = self.title.text_or_none()
        if title is None:
            raise PlanError(QT_TR_NOOP("Bitte in wenigen Worten sagen, was zu tun ist."), "/title")
        first = self.read("start", self.day.day)
        clock = self.read("clock", self.clock.clock)
        if first is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag nennen."), "/start")
        if clock is None:
            raise PlanError(QT_TR_NOOP("Bitte eine Uhrzeit nennen; ungefähr genügt."), "/clock")
        start = datetime.combine(first, clock)
        handover = self.handover.isChecked()
        made = replace(
            self._base,
            title=title,
            area=self.area.value(),
            criticality=self.criticality.value(),
            start=start,
            duration_minutes=self.minutes.value(),
            people=self.people.value(),
            client_can=self.client_can.value(),
            recurrence=task_rule(self.rhythm.value(), self._base.recurrence, self.weekdays.days()),
            requires=tuple(part.strip() for part in self.requires.text().split(",") if part.strip()),
            tolerance_minutes=self.tolerance.number(),
            goal=self.goal.value(),
            handover=None,
        )
        return made if made.needs_handover == handover else replace(made, handover=handover)
