"""A round table in the store: each change is one step, in whichever household it was held."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.conferences import ticked
from desktop.domain.errors import NahtstelleError
from desktop.domain.records import Conference
from desktop.ui.workspace import Workspace


def keep(workspace: Workspace, text: str, before: Conference | None, after: Conference) -> bool:
    """Keep ``after`` in the place of ``before``, called ``text`` in undo; ``False`` and ``refused`` where it cannot."""
    if after == before:
        return True
    save = workspace.store.save_conference
    return workspace.do_beside(text, partial(save, before, after), partial(save, after, before))


def tick(workspace: Workspace, conference: Conference, decision_id: str) -> bool:
    """A decision is done, or open again."""
    one = next((each for each in conference.decisions if each.id == decision_id), None)
    if one is None:
        return False
    if one.done_on:
        words = QCoreApplication.translate("RoundTablePage", "Wieder offen: {what}")
    else:
        words = QCoreApplication.translate("RoundTablePage", "Erledigt: {what}")
    return keep(workspace, words.format(what=one.text), conference, ticked(conference, decision_id, workspace.today))


def tick_in(workspace: Workspace, household: str, conference_id: str, decision_id: str) -> bool:
    """The same in any household; the open one stays open."""
    try:
        found = workspace.store.conferences(household)
    except NahtstelleError as refusal:
        workspace.refused.emit(refusal.say(workspace.lang))
        return False
    conference = next((each for each in found if each.id == conference_id), None)
    return conference is not None and tick(workspace, conference, decision_id)
