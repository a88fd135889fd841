"""The words of what is due: made from the household's plan when somebody looks, and kept for a while."""

from collections import OrderedDict
from dataclasses import dataclass

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Commitment, Plan, Transition
from desktop.domain.reasons import title
from desktop.domain.report import Report
from desktop.domain.words import call_names, day, quoted, term
from desktop.texts import speaker
from desktop.ui.today.due import Due, DueKind
from desktop.ui.workspace import Workspace

MOST_KEPT = 64
"""Plans of so many households are held, those looked at last."""


@dataclass(frozen=True, slots=True)
class _Known:
    plan: Plan
    report: Report


class DueWords:
    """Says what is due. ``forget`` a household when its plan is another."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known: OrderedDict[str, _Known] = OrderedDict()

    def of(self, due: Due) -> tuple[str, str]:
        """What it is, and where and when; both "" where it can no longer be read."""
        if due.said is not None:
            return due.said
        try:
            known = self._of_household(due.household)
        except NahtstelleError:
            return "", due.name
        what, when = self._said(due, known)
        return what, " · ".join(part for part in (due.name, when) if part)

    def forget(self, household: str = "") -> None:
        """Read a household anew when it is looked at again; without one, all."""
        if household:
            self._known.pop(household, None)
        else:
            self._known.clear()

    def _of_household(self, household: str) -> _Known:
        known = self._known.get(household)
        if known is None:
            plan = self._workspace.store.load(household)
            known = self._known[household] = _Known(plan, self._workspace.checked(plan))
        self._known.move_to_end(household)
        if len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)
        return known

    def _said(self, due: Due, known: _Known) -> tuple[str, str]:
        lang, plan = self._workspace.lang, known.plan
        tr = speaker(lang)
        on = day(due.on, lang, year=False) if due.on else ""
        if due.kind is DueKind.REVIEW:
            when = tr("am {day}").format(day=day(due.on, lang)) if due.on else tr("noch kein Tag verabredet")
            return tr("Gemeinsam auf den Plan schauen"), when
        if due.kind is DueKind.TRANSITION:
            transition = plan.find("transitions", due.target)
            if not isinstance(transition, Transition):
                return "", on
            return transition.title or term(transition.kind, lang), on
        if due.kind is DueKind.ASKED:
            one = plan.find("commitments", due.target)
            task = plan.task(one.task) if isinstance(one, Commitment) else None
            if not isinstance(one, Commitment) or task is None:
                return "", ""
            name = call_names(plan.participants)[one.participant]
            words = tr("{name}: {task}").format(name=name, task=quoted(task.title, lang))
            return words, tr("gefragt am {day}").format(day=on) if on else ""
        flag = next((flag for flag in known.report.flags if flag.id == due.target), None)
        return (title(plan, flag, lang), on) if flag else ("", on)
