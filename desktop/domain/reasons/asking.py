"""Whom a care pilot could think of when something is open."""

from collections.abc import Callable

from desktop.domain.plan import Task
from desktop.domain.reasons.seen import Seen
from desktop.domain.vocabulary import CommitmentStatus, Role


def could_be_asked(seen: Seen, task: Task) -> list[str]:
    """Whom a care pilot could think of for a task on the flag's days.

    Those who know the task already, else those who have what it requires, else those who do something alike.
    Never named: who said no to it, who is away then, who is asked already or has said yes for these days.
    """
    said = [c for c in seen.plan.commitments if c.task == task.id]
    out = {
        c.participant
        for c in said
        if c.status in (CommitmentStatus.DECLINED, CommitmentStatus.ASKED)
        or (
            c.status is CommitmentStatus.AGREED
            and c.role in (Role.RESPONSIBLE, Role.BACKUP)
            and (not seen.days or any(seen.holds(c, task, on) for on in seen.days))
        )
    }
    out |= {seen.person}
    free = [
        p
        for p in seen.plan.participants
        if p.id not in out
        and set(task.requires) <= set(p.qualifications)
        and not any(seen.away(p.id, on) for on in seen.days)
    ]
    knows = {c.participant for c in said if c.role is not Role.INFORMED and c.status is not CommitmentStatus.ENDED}
    alike = {other.id for other in seen.plan.tasks if other.area is task.area}
    does = {c.participant for c in seen.plan.commitments if c.task in alike and c.status is CommitmentStatus.AGREED}
    steps: tuple[Callable[[str], bool], ...] = (
        lambda i: i in knows,
        lambda i: bool(task.requires),
        lambda i: i in does,
    )
    found = ([p.id for p in free if step(p.id) and (p.on_site or p.id in knows)] for step in steps)
    return next((ids for ids in found if ids), [])
