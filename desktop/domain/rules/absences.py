"""Rules about absences and those who would stand in (``rules.md``, rows ``absence-uncovered``, ``backup-away``)."""

from collections.abc import Iterator

from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.rules.severities import BY_CRITICALITY


def absence_uncovered(found: Findings) -> Iterator[Flag]:
    """Subject: absence.

    Some occurrence is open or partial now, and covered if this one absence is left out and all others stay.

    Severity 4/3/1 by the most critical of their tasks.

    Facts: ``tasks`` with the ids of these, sorted.
    """
    for absence, opened in found.opened_by.items():
        severities = BY_CRITICALITY["absence-uncovered"]
        yield flag(
            "absence-uncovered",
            max(severities[task.task.criticality] for task, _ in opened),
            about("absence", absence),
            first=min(found.first(days) for _, days in opened),
            occurrences=found.starts(*opened),
            facts={"tasks": tuple(sorted(task.task.id for task, _ in opened))},
        )


def backup_away(found: Findings) -> Iterator[Flag]:
    """Subject: task, participant.

    The participant's agreed backup commitments for the task hold, and absences of theirs touch the date of every such
    occurrence.

    Severity 2.
    """
    absent = found.coverage.people.absent
    for task in found.tasks if absent else ():
        held: dict[str, int] = {}
        for holding in task.backups:
            if holding.participant in absent:
                held[holding.participant] = held.get(holding.participant, 0) | holding.holds & found.window
        for participant, days in held.items():
            if days and not days & ~absent[participant]:
                subjects = about("task", task.task.id), about("participant", participant)
                yield flag("backup-away", 2, *subjects, first=found.first(days))
