"""Whom a care pilot could think of when something is open."""

from collections.abc import Callable

from desktop.domain.plan import Commitment, Participant, Task
from desktop.domain.reasons.seen import Seen, is_carrying
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem, Role

NO_LONGER = (CommitmentStatus.DECLINED, CommitmentStatus.PAUSED, CommitmentStatus.ENDED)


def could_be_asked(seen: Seen, task: Task) -> list[str]:
    """Whom a care pilot could think of for a task on the flag's days, by id; nobody where no day is known.

    Those who know the task already, else those who have what it requires, else those who do something alike, of all
    help systems. Never named: who said no to it or paused, who is away then, who is asked already or has said yes.
    """
    said = [c for c in seen.plan.commitments if c.task == task.id]
    out = {c.participant for c in said if _is_settled(c, task, seen)} | {seen.person}
    free = [p for p in seen.plan.participants if seen.days and p.id not in out and _is_able(p, task, seen)]
    knows = {c.participant for c in said if c.role is not Role.INFORMED}
    alike = {other.id for other in seen.plan.tasks if other.area is task.area}
    does = {c.participant for c in seen.plan.commitments if c.task in alike and c.status is CommitmentStatus.AGREED}
    steps: tuple[Callable[[Participant], bool], ...] = (
        lambda p: p.id in knows,
        lambda p: bool(task.requires) and p.on_site,
        lambda p: p.id in does and p.on_site and p.system is not HelpSystem.CLIENT,
    )
    found = ([p.id for p in free if step(p)] for step in steps)
    return next((ids for ids in found if ids), [])


def _is_settled(commitment: Commitment, task: Task, seen: Seen) -> bool:
    """Whether someone has answered, or is being asked, so that nobody need think of them again."""
    if commitment.status in NO_LONGER or commitment.status is CommitmentStatus.ASKED:
        return True
    return is_carrying(commitment) and any(seen.holds(commitment, task, on) for on in seen.days)


def _is_able(participant: Participant, task: Task, seen: Seen) -> bool:
    away = any(seen.away(participant.id, on) for on in seen.days)
    return not away and set(task.requires) <= set(participant.qualifications)
