"""What the agreement says, as values: everything but how it looks (``documents.md``, "agreement").

All who take part stand in it in the same form and in alphabetical order. What is open is said calmly, as a question.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.agreement_rows import HandoverRow, TaskRow, handover_rows, task_rows
from desktop.domain.check import check
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import Contact, Knows, Person, Wish, address_line, contacts, knowing, people, wishes
from desktop.domain.plan import Plan
from desktop.domain.reasons import questions, reason
from desktop.domain.report import Flag, Report
from desktop.domain.vocabulary import GoalKind, HelpSystem
from desktop.domain.words import call_names, clock, day, span, term
from desktop.texts import QT_TR_NOOP, speaker

OPEN_RULES = (
    "task-unassigned",
    "task-hole",
    "task-asked",
    "task-fragile",
    "task-diffuse",
    "absence-uncovered",
    "backup-away",
    "commitment-ending",
    "participant-ending",
    "transition-open",
    "interface-uncovered",
    "interface-one-sided",
    "interface-incomplete",
    "interface-blocked",
)
"""What everyone may read as open. How much someone carries, and what is known of someone's health, is not among it."""

SOON = 100
"""Days ahead of which single dates are printed."""

MOST_OPEN = 10
"""As many open points are printed with their questions; the tables name the others."""

WAYS = (
    QT_TR_NOOP("Alle Stimmen zählen gleich, ob aus Familie, Ehrenamt, Fachdienst oder von {client} selbst."),
    QT_TR_NOOP("Jede Hilfe zählt, auch die kleine. Niemand wird mit anderen verglichen."),
    QT_TR_NOOP("Alle dürfen Nein sagen. Ein Nein braucht keinen Grund."),
    QT_TR_NOOP("Wer einmal nicht kann, sagt es früh. Dann findet sich leichter jemand."),
    QT_TR_NOOP("Was wir voneinander erfahren, bleibt unter uns."),
)
WAYS_OF_ALL = QT_TR_NOOP("Alle Stimmen zählen gleich, ob aus Familie, Ehrenamt oder Fachdienst.")
STOPPING = (
    QT_TR_NOOP("Alle können jederzeit weniger tun, etwas anderes tun oder ganz aufhören. Gründe braucht es nicht."),
    QT_TR_NOOP("Ein Wort an {pilot} genügt. Wer mag, sagt es zwei Wochen vorher; das macht es den anderen leichter."),
    QT_TR_NOOP("Niemand hat dadurch einen Nachteil. Danke für alles, was war."),
)
NO_CONTRACT = (
    QT_TR_NOOP("Diese Vereinbarung ist kein Vertrag. Niemand kann aus ihr etwas einfordern."),
    QT_TR_NOOP(
        "Ansprüche gegenüber Kassen, Ämtern und Versicherungen bleiben, wie sie sind. Auch Verträge mit Diensten "
        "bleiben, wie sie sind."
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """Which agreement this is. ``number`` is ``None`` as long as it is not kept as a version.

    ``draft``: it could become one, and its paper says so. ``replaces`` is the version before, where there is one.
    """

    on: date
    effective_from: date
    review_on: date | None = None
    number: int | None = None
    replaces: "Edition | None" = None
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at a glance and what it counts."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something to talk about: what is open, and a question that helps on."""

    reason: str
    question: str


@dataclass(frozen=True, slots=True)
class Coming:
    """Something on a day that everyone should know of."""

    day: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What is different from the agreement before: ``kind`` is "new", "changed" or "ended" in plain words."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The agreement of one household in one language."""

    lang: str
    household: str
    address: str
    edition: Edition
    wishes: tuple[Wish, ...]
    goals: tuple[str, ...]
    people: tuple[Person, ...]
    glance: tuple[Figure, ...]
    tasks: tuple[TaskRow, ...]
    handovers: tuple[HandoverRow, ...]
    open_points: tuple[OpenPoint, ...]
    more_open: int
    """How many further points the tables show."""
    coming: tuple[Coming, ...]
    changes: tuple[Change, ...]
    contacts: tuple[Contact, ...]
    ways: tuple[str, ...]
    knows: tuple[Knows, ...]
    stopping: tuple[str, ...]
    no_contract: tuple[str, ...]
    fingerprint: str


def agreement(
    plan: Plan, on: date, lang: str = "de", edition: Edition | None = None, changes: Sequence[Change] = ()
) -> Agreement:
    """The agreement as it stands on a day; without ``edition`` it holds from that day."""
    tr = speaker(lang)
    report = check(plan, on)
    client = _client(plan)
    tasks = task_rows(plan, on, report, lang)
    handovers = handover_rows(plan, report, lang)
    points = open_points(plan, report, lang)
    office = contacts(plan, on, report, most=3)
    names = {"client": client, "pilot": office[0].name if office else tr("eine Person aus der Runde")}
    return Agreement(
        lang=lang,
        household=plan.household.name,
        address=address_line(plan.household.address),
        edition=edition or Edition(on=on, effective_from=on, review_on=plan.household.review_on),
        wishes=wishes(plan),
        goals=tuple(goal.text for goal in plan.goals if goal.kind is GoalKind.GOAL),
        people=people(plan, on, report, lang),
        glance=_glance(tasks, handovers, len(points), lang),
        tasks=tasks,
        handovers=handovers,
        open_points=tuple(points[:MOST_OPEN]),
        more_open=max(len(points) - MOST_OPEN, 0),
        coming=coming(plan, on, lang),
        changes=tuple(changes),
        contacts=office,
        ways=tuple(tr(text).format(**names) for text in (WAYS if client else (WAYS_OF_ALL, *WAYS[1:]))),
        knows=knowing(plan, on, lang),
        stopping=tuple(tr(text).format(**names) for text in STOPPING),
        no_contract=tuple(map(tr, NO_CONTRACT)),
        fingerprint=fingerprint(plan),
    )


def open_points(plan: Plan, report: Report, lang: str) -> list[OpenPoint]:
    """What is open, the most urgent first, each matter once; transitions are named by their kind alone."""
    quiet = quieted(plan)
    said: list[OpenPoint] = []
    for flag in each_matter_once(report):
        asked = questions(quiet, flag, lang)
        said.append(OpenPoint(reason(quiet, flag, lang), asked[0] if asked else ""))
    return said


def quieted(plan: Plan) -> Plan:
    """The plan without titles of transitions, which may say more of someone's health than everyone need read."""
    return replace(plan, transitions=tuple(replace(t, title=None) for t in plan.transitions))


def each_matter_once(report: Report) -> list[Flag]:
    """The flags that everyone may read: one for a task, one for an arrangement, one for a transition."""
    dated = {flag.subject.id for flag in report.flags if flag.rule == "transition-open"}
    arrangements = {seam.id: seam.handover or seam.id for seam in report.interfaces}
    seen: set[str] = set()
    found = []
    for flag in report.flags:
        if flag.rule not in OPEN_RULES or flag.severity < 2:
            continue
        kind, _, rest = flag.subject.id.partition(":")
        matter = arrangements.get(flag.subject.id, flag.subject.id)
        if matter in seen or (kind == "transition" and rest.split(":")[0] in dated):
            continue
        seen.add(matter)
        found.append(flag)
    return found


def coming(plan: Plan, on: date, lang: str) -> tuple[Coming, ...]:
    """Dates of the next weeks: changes, single tasks, who is away, who leaves, and when all look at the plan again.

    Why someone is away is not said; changes are named by their kind alone.
    """
    tr = speaker(lang)
    names = call_names(plan.participants)
    last = on + timedelta(SOON)
    found = [(t.on, day(t.on, lang), term(t.kind, lang)) for t in plan.transitions if on <= t.on <= last]
    for task in plan.tasks:
        start = task.start.date()
        if not task.recurrence and on <= start <= last and start not in task.exceptions:
            found.append((start, f"{day(start, lang)}, {clock(task.start, lang)}", task.title))
    for away in plan.absences:
        if away.until >= on and away.from_ <= last and away.participant in names:
            text = tr("{name} ist nicht da").format(name=names[away.participant])
            found.append((away.from_, span(away.from_, away.until, lang, year=True), text))
    found += [
        (person.until, day(person.until, lang), tr("{name} hört auf").format(name=names[person.id]))
        for person in plan.participants
        if person.until and on <= person.until <= last
    ]
    review = plan.household.review_on
    if review and review >= on:
        found.append((review, day(review, lang), tr("Wir schauen gemeinsam wieder auf diese Vereinbarung")))
    return tuple(Coming(when, text) for _, when, text in sorted(found))


def _glance(tasks: Sequence[TaskRow], handovers: Sequence[HandoverRow], points: int, lang: str) -> tuple[Figure, ...]:
    if not tasks:
        return ()
    tr = speaker(lang)
    settled = sum(row.state.settled for row in tasks)
    agreed = sum(row.state.settled for row in handovers)
    return (
        Figure(len(tasks), tr("Aufgaben") if len(tasks) != 1 else tr("Aufgabe")),
        Figure(settled, tr("davon geklärt")),
        Figure(agreed, tr("Übergaben verabredet") if agreed != 1 else tr("Übergabe verabredet")),
        Figure(points, tr("Punkte noch offen") if points != 1 else tr("Punkt noch offen")),
    )


def _client(plan: Plan) -> str:
    """What the person at the centre is called, "" where the plan names none."""
    names = call_names(plan.participants)
    return next((names[p.id] for p in plan.participants if p.system is HelpSystem.CLIENT), "")
