"""What an assumed absence opens, said as people say it; the sentences of its flags stand in ``reasons``."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.domain.outage import OpeningSet, Outage
from desktop.domain.plan import Plan
from desktop.domain.reasons import questions
from desktop.domain.report import Flag, Occurrence
from desktop.domain.vocabulary import OccurrenceState
from desktop.domain.words import call_names, dated, listing, pattern, quoted, span
from desktop.texts import QT_TR_NOOP, speaker

OPENED: Mapping[OccurrenceState, str] = {
    OccurrenceState.OPEN: QT_TR_NOOP("Für {task} fehlte dann eine Zusage: {when}."),
    OccurrenceState.PARTIAL: QT_TR_NOOP("Für {task} fehlte dann eine Zusage für einen Teil der Zeit: {when}."),
    OccurrenceState.ASKED: QT_TR_NOOP("{task} hinge dann an einer Antwort, die noch aussteht: {when}."),
}


def headline(outage: Outage, lang: str = "de") -> str:
    """Whose plan it is, who is assumed to be away, and when."""
    return speaker(lang)("{name}: Angenommen, {person} ist nicht da ({away})").format(
        name=outage.plan.household.name,
        person=call_names(outage.plan.participants)[outage.participant],
        away=span(outage.from_, outage.until, lang, year=True),
    )


def opened(outage: Outage, lang: str = "de") -> tuple[str, ...]:
    """A sentence for each task that opens, in the order of their first occurrences; one where nothing does."""
    tr = speaker(lang)
    by_task: dict[tuple[str, OccurrenceState], list[Occurrence]] = {}
    for occurrence in (*outage.opened, *outage.asked):
        by_task.setdefault((occurrence.task, occurrence.state), []).append(occurrence)
    said = [
        tr(OPENED[state]).format(task=_title(outage.plan, task, lang), when=pattern([o.start for o in found], lang))
        for (task, state), found in by_task.items()
    ]
    return tuple(said) or (tr("Kein Termin öffnet sich: Was zugesagt ist, trägt auch dann."),)


def asked_about_it(outage: Outage, lang: str = "de") -> tuple[str, ...]:
    """The questions that a care pilot could ask about what opens; none where nothing does."""
    return next((questions(outage.plan, flag, lang) for flag in outage.flags if _is_of_absence(flag, outage)), ())


def further_flags(outage: Outage) -> tuple[Flag, ...]:
    """The flags that say something else than ``opened`` does."""
    return tuple(flag for flag in outage.flags if not _is_of_absence(flag, outage))


def reserves(outage: Outage, lang: str = "de") -> str:
    """Which tasks nobody could be missing from any more, "" where there are none."""
    without = [r.task for r in outage.resilience if r.after == 1 < r.before]
    said = listing([_title(outage.plan, task, lang) for task in without], lang)
    return speaker(lang)("Keine Reserve bliebe dann für {tasks}.").format(tasks=said) if said else ""


def sets(plan: Plan, found: Iterable[OpeningSet], lang: str = "de") -> Iterator[str]:
    """A sentence for each vital task and number of people: whose absence opens it."""
    tr, names = speaker(lang), call_names(plan.participants)
    together: dict[tuple[str, int], list[OpeningSet]] = {}
    for one in found:
        together.setdefault((one.task, len(one.participants)), []).append(one)
    for (task, size), some in together.items():
        text = (
            tr("{task} ist lebenswichtig und öffnet sich, sobald {people} nicht da ist, zuerst am {first}.")
            if size == 1
            else tr(
                "{task} ist lebenswichtig und öffnet sich, wenn {people} zugleich nicht da sind, zuerst am {first}."
            )
        )
        people = [listing(sorted((names[p] for p in one.participants), key=str.casefold), lang) for one in some]
        first = min(one.first for one in some)
        yield text.format(task=_title(plan, task, lang), people=_either(people, lang), first=dated(first, lang))


def _either(people: Sequence[str], lang: str) -> str:
    return listing(sorted(people, key=str.casefold), lang, either=True)


def _title(plan: Plan, task_id: str, lang: str) -> str:
    task = plan.task(task_id)
    return quoted(task.title, lang) if task else ""


def _is_of_absence(flag: Flag, outage: Outage) -> bool:
    return flag.rule == "absence-uncovered" and flag.subject.id == outage.absence
