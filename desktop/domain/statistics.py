"""Anonymous figures over all households: where seams stay open, so that a municipality learns what help is missing.

Counted are households, never people or flags. A figure that fewer than ``LEAST`` households stand behind is not told,
nor one from which such a figure could be worked out; all others are rounded down to a multiple of ``LEAST``. So no
difference between two figures, of one day or of two, is ever smaller than ``LEAST`` and not nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from desktop.domain.plan import Plan
from desktop.domain.report import Flag, Report
from desktop.domain.vocabulary import Area, HouseholdStatus
from desktop.domain.words import term
from desktop.texts import QT_TR_NOOP, speaker

FORMAT = "nahtstelle-statistics/1"

LEAST = 5
"""So many households must stand behind a figure (k)."""

UNKNOWN = ""
"""The district of households that do not say one."""

RULES: Mapping[str, str] = MappingProxyType(
    {
        "task-unassigned": QT_TR_NOOP("Aufgaben, die niemand übernimmt"),
        "task-hole": QT_TR_NOOP("Aufgaben, die an manchen Tagen offen sind"),
        "task-asked": QT_TR_NOOP("Anfragen ohne Antwort"),
        "task-diffuse": QT_TR_NOOP("Aufgaben, bei denen mehrere gemeint sind"),
        "task-unqualified": QT_TR_NOOP("Aufgaben, für die das Können fehlt"),
        "task-fragile": QT_TR_NOOP("Aufgaben, die an einer Person hängen"),
        "task-without-goal": QT_TR_NOOP("Aufgaben ohne Ziel"),
        "absence-uncovered": QT_TR_NOOP("Abwesenheiten ohne Vertretung"),
        "backup-away": QT_TR_NOOP("Wer einspringt, ist selbst nicht da"),
        "backup-overused": QT_TR_NOOP("Eine Person springt bei vielem ein"),
        "participant-overlap": QT_TR_NOOP("Jemand wird an zwei Stellen zugleich gebraucht"),
        "participant-overloaded": QT_TR_NOOP("Mehr, als sich jemand vorgenommen hat"),
        "load-one-sided": QT_TR_NOOP("Fast alles liegt bei einer Person"),
        "participant-ending": QT_TR_NOOP("Jemand hört bald auf"),
        "commitment-unconfirmed": QT_TR_NOOP("Zusagen ohne Bestätigung"),
        "commitment-stale": QT_TR_NOOP("Zusagen, nach denen lange niemand gefragt hat"),
        "commitment-ending": QT_TR_NOOP("Zusagen, die bald enden"),
        "interface-uncovered": QT_TR_NOOP("Übergaben, die niemand besprochen hat"),
        "interface-one-sided": QT_TR_NOOP("Übergaben, denen eine Seite zugestimmt hat"),
        "interface-incomplete": QT_TR_NOOP("Übergaben, bei denen etwas fehlt"),
        "interface-blocked": QT_TR_NOOP("Übergaben, für die eine Einwilligung fehlt"),
        "interface-untried": QT_TR_NOOP("Übergaben, die noch niemand ausprobiert hat"),
        "interface-without-trace": QT_TR_NOOP("Übergaben, von denen nichts bleibt"),
        "transition-open": QT_TR_NOOP("Übergänge mit offenen Punkten"),
        "information-dead-end": QT_TR_NOOP("Wissen, das nicht ankommt"),
        "consent-missing": QT_TR_NOOP("Fehlende Einwilligungen"),
        "consent-ending": QT_TR_NOOP("Einwilligungen, die bald enden"),
        "need-without-task": QT_TR_NOOP("Bedarfe ohne Aufgabe"),
        "goal-without-task": QT_TR_NOOP("Ziele ohne Aufgabe"),
        "wish-missing": QT_TR_NOOP("Noch kein Wunsch in eigenen Worten"),
        "client-not-contributing": QT_TR_NOOP("Was die Person selbst kann, kommt nicht vor"),
        "triangle-one-sided": QT_TR_NOOP("Hilfe nur von einer Seite"),
        "pilot-overused": QT_TR_NOOP("Vieles liegt bei der Lots:in"),
        "review-overdue": QT_TR_NOOP("Der gemeinsame Blick steht aus"),
    }
)
"""What the seams of each rule are called, all households together."""

OPEN = frozenset(
    {"task-unassigned", "task-hole", "task-asked", "task-fragile", "absence-uncovered", "interface-uncovered",
     "interface-one-sided", "need-without-task"}
)  # fmt: skip
"""The rules that tell of missing help; areas and districts are counted for these."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many households have an open seam. ``None``: too few to be told, or needed to hide too few.

    ``rules``: by rule; ``areas``: by area of life, of missing help; ``districts``: all households by district, and
    those with missing help; ``places``: missing help by area and district.
    """

    on: date
    households: int | None
    rules: Mapping[str, int | None]
    areas: Mapping[str, int | None]
    districts: Mapping[str, int | None]
    missing: Mapping[str, int | None]
    places: Mapping[str, Mapping[str, int | None]]


def figures(checked: Iterable[tuple[Plan, Report]], on: date) -> Figures:
    """The figures over all active households and what ``check`` found in them."""
    count = _Count()
    for plan, report in checked:
        if plan.household.status is HouseholdStatus.ACTIVE:
            count.add(plan, report)
    districts = _hidden(count.districts)
    told = [name for name, shown in districts.items() if shown is not None]
    return Figures(
        on=on,
        households=_shown(count.households),
        rules={rule: _shown(count.rules[rule]) for rule in RULES},
        areas={area.value: _shown(count.areas[area.value]) for area in Area},
        districts=districts,
        missing=_hidden(Counter({name: count.missing[name] for name in count.districts}), only=told),
        places={
            area.value: _hidden(Counter({name: count.places[area.value, name] for name in count.districts}), only=told)
            for area in Area
        },
    )


class _Count:
    """Households counted by what stays open in them."""

    def __init__(self) -> None:
        self.households = 0
        self.rules: Counter[str] = Counter()
        self.areas: Counter[str] = Counter()
        self.districts: Counter[str] = Counter()
        self.missing: Counter[str] = Counter()
        self.places: Counter[tuple[str, str]] = Counter()

    def add(self, plan: Plan, report: Report) -> None:
        """Count one household, once wherever it belongs."""
        district = _district(plan)
        areas = {area for flag in report.flags if flag.rule in OPEN for area in _areas(plan, report, flag)}
        self.households += 1
        self.districts[district] += 1
        self.rules.update({flag.rule for flag in report.flags})
        self.areas.update(areas)
        self.missing[district] += bool(areas)
        self.places.update((area, district) for area in areas)


def _district(plan: Plan) -> str:
    address = plan.household.address
    return (address.district or address.city or UNKNOWN).strip() if address else UNKNOWN


def _areas(plan: Plan, report: Report, flag: Flag) -> Iterator[str]:
    named = {flag.subject.id} if flag.subject.kind == "task" else set()
    named |= {other.id for other in flag.others if other.kind == "task"}
    for seam in report.interfaces:
        if flag.subject.kind == "interface" and seam.id == flag.subject.id:
            named |= set(seam.tasks)
    yield from (task.area.value for task in plan.tasks if task.id in named)
    yield from (need.area.value for need in plan.needs if flag.subject.kind == "need" and need.id == flag.subject.id)


# --- hiding


def _shown(count: int) -> int | None:
    return count - count % LEAST if count >= LEAST else None


def _hidden(counts: Mapping[str, int], only: Sequence[str] | None = None) -> dict[str, int | None]:
    """Counts that add up to one that may be told: what is hidden must be several, and together enough.

    Where it is not, the next smaller ones are hidden too. ``only`` are those that may be told at all.
    """
    hidden = {name for name, count in counts.items() if count < LEAST or (only is not None and name not in only)}
    others = sorted((count, name) for name, count in counts.items() if name not in hidden)
    for _count, name in others:
        within = sum(counts[one] for one in hidden)
        if within == 0 or (within >= LEAST and sum(counts[one] > 0 for one in hidden) > 1):
            break
        hidden.add(name)
    return {name: None if name in hidden else _shown(count) for name, count in sorted(counts.items())}


# --- saying


def as_json(found: Figures) -> dict[str, Any]:
    """The figures for machines; ``null`` is what is not told."""
    return {
        "format": FORMAT,
        "on": found.on.isoformat(),
        "least": LEAST,
        "households": found.households,
        "rules": dict(found.rules),
        "areas": dict(found.areas),
        "districts": dict(found.districts),
        "missing_help": dict(found.missing),
        "missing_help_by_area": {area: dict(row) for area, row in found.places.items()},
    }


def lines(found: Figures, lang: str) -> Iterator[str]:
    """The figures in words, the same in every table: what is told first, by name."""
    tr = speaker(lang)
    if found.households is None:
        yield tr("Es sind zu wenige Haushalte, um etwas zu sagen, ohne dass jemand erkennbar wird.")
        return
    yield tr("Mindestens {n} Haushalte").format(n=found.households)
    yield from _table(tr("Was offen ist"), {tr(RULES[rule]): n for rule, n in found.rules.items()}, lang)
    yield from _table(
        tr("Wo Hilfe fehlt, nach Lebensbereichen"),
        {term(Area(area), lang): n for area, n in found.areas.items()},
        lang,
    )
    districts = {name or tr("ohne Angabe"): n for name, n in found.missing.items()}
    yield from _table(tr("Wo Hilfe fehlt, nach Ortsteilen"), districts, lang)


def _table(title: str, rows: Mapping[str, int | None], lang: str) -> Iterator[str]:
    tr = speaker(lang)
    yield ""
    yield title
    for name, n in rows.items():
        if n is not None:
            yield "  " + tr("{name}: mindestens {n}").format(name=name, n=n)
    hidden = sum(n is None for n in rows.values())
    if hidden:
        yield "  " + tr("%n weitere Zeilen sind zu klein, um sie zu nennen", "", hidden)
