"""All rules, one short function a rule, in the order of the table of ``rules.md``.

The name of a function is the rule's id, its docstring the row's condition.
"""

from collections.abc import Callable, Iterator

from desktop.domain.report import Flag
from desktop.domain.rules import (
    absences,
    agreements,
    commitments,
    household,
    interfaces,
    knowledge,
    participants,
    tasks,
    transitions,
)
from desktop.domain.rules.findings import Findings

Rule = Callable[[Findings], Iterator[Flag]]

RULES: tuple[Rule, ...] = (
    tasks.task_unassigned,
    tasks.task_hole,
    tasks.task_asked,
    tasks.task_diffuse,
    tasks.task_unqualified,
    tasks.task_fragile,
    tasks.task_without_goal,
    absences.absence_uncovered,
    absences.backup_away,
    participants.backup_overused,
    participants.participant_overlap,
    participants.participant_overloaded,
    participants.load_one_sided,
    participants.participant_ending,
    commitments.commitment_unconfirmed,
    commitments.commitment_stale,
    commitments.commitment_ending,
    interfaces.interface_uncovered,
    interfaces.interface_one_sided,
    interfaces.interface_incomplete,
    interfaces.interface_blocked,
    interfaces.interface_untried,
    interfaces.interface_without_trace,
    transitions.transition_open,
    knowledge.information_dead_end,
    knowledge.consent_missing,
    knowledge.consent_ending,
    household.need_without_task,
    household.goal_without_task,
    household.wish_missing,
    household.client_not_contributing,
    household.triangle_one_sided,
    participants.pilot_overused,
    household.review_overdue,
)

OF_THE_VAULT: tuple[Rule, ...] = (agreements.agreement_unsigned, agreements.agreement_outdated)
"""Those that look at the latest agreement, where the vault tells of one."""


def rule_id(rule: Rule) -> str:
    """The id of a rule, e.g. ``"task-hole"``."""
    return rule.__name__.replace("_", "-")
