"""What people change about commitments in one step: ask for a day, take it to other days, rest, follow somebody.

Nobody has to give a reason for any of it. Each returns a new Plan, or refuses with a sentence (``edits.py``).
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.edits import new_id, replace_responsible, sound, with_commitment
from desktop.domain.errors import PlanError
from desktop.domain.plan import Commitment, Plan, Task
from desktop.domain.removal import name_of, place
from desktop.domain.schedule import days_of, starts
from desktop.domain.vocabulary import CommitmentStatus, ConfirmedBy, Role
from desktop.texts import QT_TR_NOOP

OVER = (CommitmentStatus.DECLINED, CommitmentStatus.ENDED)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Answer:
    """How far something new has come: asked, or agreed, and since which day."""

    status: CommitmentStatus
    on: date

    def given(self, commitment: Commitment) -> Commitment:
        """The commitment with this answer and no other."""
        agreed = self.status is CommitmentStatus.AGREED
        return replace(
            commitment,
            status=self.status,
            asked_on=None if agreed else self.on,
            confirmed_on=self.on if agreed else None,
            confirmed_by=ConfirmedBy.SELF,
        )


def commitments_on(plan: Plan, task: Task, day: date) -> tuple[Commitment, ...]:
    """The commitments to a task that are for ``day``, whatever their status."""
    return tuple(c for c in plan.commitments if c.task == task.id and is_for(c, task, day))


def is_for(commitment: Commitment, task: Task, day: date) -> bool:
    """Whether a commitment to ``task`` is for ``day``, whatever its status."""
    if (commitment.from_ or day) > day or (commitment.until or day) < day:
        return False
    if commitment.dates:
        return day in commitment.dates
    return commitment.recurrence is None or bool(days_of(commitment.recurrence, task.start, day, 1))


def ask(plan: Plan, task_id: str, participant: str, day: date, on: date) -> Plan:
    """Note that somebody was asked ``on`` a day to take on a task on ``day``, that day alone."""
    task = _task(plan, task_id)
    if any(c.participant == participant and c.status not in OVER for c in commitments_on(plan, task, day)):
        raise PlanError(
            QT_TR_NOOP("{name} ist an diesem Tag bei „{task}“ schon dabei."),
            "/commitments",
            name=name_of(plan, "participants", participant),
            task=task.title,
        )
    request = Commitment(
        id=new_id(),
        task=task.id,
        participant=participant,
        role=Role.RESPONSIBLE,
        status=CommitmentStatus.ASKED,
        dates=(day,) if task.recurrence else (),
        asked_on=on,
    )
    return with_commitment(plan, request)


def copied(plan: Plan, commitment_id: str, dates: Sequence[date], rule: str | None, answer: Answer) -> Plan:
    """The same part of the same task by the same person on other days: single ``dates``, or those of a ``rule``."""
    model = _commitment(plan, commitment_id)
    task = _task(plan, model.task)
    if not all(starts(task, day, 1) for day in dates):
        raise PlanError(QT_TR_NOOP("„{task}“ steht nicht an jedem dieser Tage an."), "/dates", task=task.title)
    others = [
        day
        for day in dates
        if not any(c.participant == model.participant and c.status not in OVER for c in commitments_on(plan, task, day))
    ]
    if rule is None and not others:
        raise PlanError(
            QT_TR_NOOP("{name} ist an diesen Tagen bei „{task}“ schon dabei."),
            "/dates",
            name=name_of(plan, "participants", model.participant),
            task=task.title,
        )
    made = replace(model, id=new_id(), recurrence=rule, dates=tuple(sorted(others)), from_=None, until=None, extra="")
    return with_commitment(plan, answer.given(made))


def rest(plan: Plan, commitment_id: str, first: date, last: date | None = None) -> Plan:
    """Let an agreed commitment rest from ``first`` to ``last``, both included, or until it is agreed again.

    Before and after, what was agreed stays so. Who is away altogether has an absence instead (``plan-file.md``).
    """
    commitment = _commitment(plan, commitment_id)
    pointer = f"/commitments/{plan.commitments.index(commitment)}"
    if commitment.status is not CommitmentStatus.AGREED:
        text = QT_TR_NOOP("Pausieren kann nur, was zugesagt ist; diese Zusage gilt noch nicht oder nicht mehr.")
        raise PlanError(text, f"{pointer}/status")
    if last is not None and last < first:
        raise PlanError(QT_TR_NOOP("Der letzte Tag der Pause liegt vor ihrem ersten."), "/last")
    before = _piece(commitment, commitment.from_, _earlier(commitment.until, first - _DAY))
    during = _piece(commitment, _later(commitment.from_, first), _earlier(commitment.until, last))
    after = _piece(commitment, _later(commitment.from_, last + _DAY), commitment.until) if last else ()
    if not during:
        raise PlanError(QT_TR_NOOP("In dieser Zeit gilt die Zusage nicht; bitte andere Tage nennen."), "/first")
    resting = (replace(piece, status=CommitmentStatus.PAUSED) for piece in during)
    oldest, *others = (*before, *resting, *after)
    pieces = (oldest, *(replace(piece, id=new_id(), extra="") for piece in others))
    commitments = tuple(new for old in plan.commitments for new in (pieces if old is commitment else (old,)))
    return sound(plan, replace(plan, commitments=commitments))


def follow(  # noqa: PLR0913 - who follows whom in what, from when on, and what they said
    plan: Plan,
    tasks: Iterable[str],
    *,
    before: str,
    after: str,
    from_date: date,
    answer: Answer,
    roles: Collection[Role] = (Role.RESPONSIBLE,),
) -> Plan:
    """Let ``after`` follow ``before`` in all these tasks from a day on; what ``before`` does there ends the day before.

    Roles that are not named stay with ``before``.
    """
    old = {commitment.id for commitment in plan.commitments}
    for task in tasks:
        plan = replace_responsible(plan, task, before, after, from_date, roles=roles)
    return replace(plan, commitments=tuple(c if c.id in old else answer.given(c) for c in plan.commitments))


def carried_from(
    plan: Plan, participant: str, day: date, roles: Collection[Role] = (Role.RESPONSIBLE,)
) -> tuple[Task, ...]:
    """The tasks in which somebody has one of ``roles`` on ``day`` or later, by title."""
    running = {
        c.task
        for c in plan.commitments
        if c.participant == participant
        and c.role in roles
        and c.status not in OVER
        and (c.until or day) >= day
        and (not c.dates or max(c.dates) >= day)
    }
    return tuple(sorted((t for t in plan.tasks if t.id in running), key=lambda t: (t.title.casefold(), t.id)))


def _piece(commitment: Commitment, first: date | None, last: date | None) -> tuple[Commitment, ...]:
    """The commitment from ``first`` to ``last``; nothing where it has no day then."""
    dates = tuple(day for day in commitment.dates if (first or day) <= day <= (last or day))
    if (first and last and last < first) or (commitment.dates and not dates):
        return ()
    return (replace(commitment, from_=first, until=last, dates=dates),)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min(one or date.max, other or date.max) if one or other else None


def _later(one: date | None, other: date) -> date:
    return max(one or other, other)


def _task(plan: Plan, task_id: str) -> Task:
    return plan.tasks[place(plan, "tasks", task_id)]


def _commitment(plan: Plan, commitment_id: str) -> Commitment:
    return plan.commitments[place(plan, "commitments", commitment_id)]
