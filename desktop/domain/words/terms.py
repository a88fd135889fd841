"""The words of the plan file as people say them."""

from collections.abc import Mapping
from enum import StrEnum

from desktop.domain import vocabulary as v
from desktop.texts import QT_TR_NOOP, speaker

TERMS: Mapping[type[StrEnum], Mapping[str, str]] = {
    v.HelpSystem: {
        v.HelpSystem.CLIENT: QT_TR_NOOP("Die Person selbst"),
        v.HelpSystem.FAMILY: QT_TR_NOOP("Familie"),
        v.HelpSystem.VOLUNTEER: QT_TR_NOOP("Ehrenamt"),
        v.HelpSystem.PROFESSIONAL: QT_TR_NOOP("Fachdienst"),
    },
    v.Area: {
        v.Area.MOBILITY: QT_TR_NOOP("Bewegung"),
        v.Area.COGNITION: QT_TR_NOOP("Denken und Verständigung"),
        v.Area.BEHAVIOUR: QT_TR_NOOP("Verhalten und Seele"),
        v.Area.SELF_CARE: QT_TR_NOOP("Körper, Essen und Trinken"),
        v.Area.ILLNESS: QT_TR_NOOP("Gesundheit und Behandlung"),
        v.Area.SOCIAL: QT_TR_NOOP("Alltag und Kontakte"),
        v.Area.OUTDOORS: QT_TR_NOOP("Unterwegs"),
        v.Area.HOUSEHOLD: QT_TR_NOOP("Haushalt"),
        v.Area.ORGANISATION: QT_TR_NOOP("Recht, Geld und Papiere"),
        v.Area.RELIEF: QT_TR_NOOP("Entlastung der Helfenden"),
    },
    v.Criticality: {
        v.Criticality.VITAL: QT_TR_NOOP("lebenswichtig"),
        v.Criticality.IMPORTANT: QT_TR_NOOP("wichtig"),
        v.Criticality.QUALITY: QT_TR_NOOP("tut gut"),
    },
    v.ClientCan: {
        v.ClientCan.NO: QT_TR_NOOP("mit Hilfe"),
        v.ClientCan.PARTLY: QT_TR_NOOP("teilweise selbst"),
        v.ClientCan.ALONE: QT_TR_NOOP("allein"),
    },
    v.Role: {
        v.Role.RESPONSIBLE: QT_TR_NOOP("übernimmt"),
        v.Role.BACKUP: QT_TR_NOOP("springt ein"),
        v.Role.CONTRIBUTES: QT_TR_NOOP("hilft mit"),
        v.Role.INFORMED: QT_TR_NOOP("weiß Bescheid"),
    },
    v.CommitmentStatus: {
        v.CommitmentStatus.PROPOSED: QT_TR_NOOP("vorgeschlagen"),
        v.CommitmentStatus.ASKED: QT_TR_NOOP("angefragt"),
        v.CommitmentStatus.AGREED: QT_TR_NOOP("zugesagt"),
        v.CommitmentStatus.DECLINED: QT_TR_NOOP("nein gesagt"),
        v.CommitmentStatus.PAUSED: QT_TR_NOOP("macht Pause"),
        v.CommitmentStatus.ENDED: QT_TR_NOOP("beendet"),
    },
    v.ConfirmedBy: {
        v.ConfirmedBy.SELF: QT_TR_NOOP("selbst zugesagt"),
        v.ConfirmedBy.PROXY: QT_TR_NOOP("von anderen ausgerichtet"),
    },
    v.HouseholdStatus: {
        v.HouseholdStatus.ACTIVE: QT_TR_NOOP("wird begleitet"),
        v.HouseholdStatus.PAUSED: QT_TR_NOOP("Begleitung ruht"),
        v.HouseholdStatus.CLOSED: QT_TR_NOOP("Begleitung abgeschlossen"),
    },
    v.HandoverObject: {
        v.HandoverObject.RESPONSIBILITY: QT_TR_NOOP("Verantwortung"),
        v.HandoverObject.INFORMATION: QT_TR_NOOP("Information"),
        v.HandoverObject.ITEM: QT_TR_NOOP("Gegenstand"),
        v.HandoverObject.PERSON: QT_TR_NOOP("Begleitung von Tür zu Tür"),
        v.HandoverObject.DECISION: QT_TR_NOOP("Entscheidung"),
    },
    v.Channel: {
        v.Channel.SPOKEN: QT_TR_NOOP("im Gespräch"),
        v.Channel.TELEPHONE: QT_TR_NOOP("am Telefon"),
        v.Channel.NOTEBOOK: QT_TR_NOOP("im Heft"),
        v.Channel.DOCUMENT: QT_TR_NOOP("mit einem Schriftstück"),
        v.Channel.MESSAGE: QT_TR_NOOP("per Nachricht"),
        v.Channel.MEETING: QT_TR_NOOP("bei einem Treffen"),
    },
    v.Scope: {
        v.Scope.CONTACT: QT_TR_NOOP("Name und Telefonnummer"),
        v.Scope.PLAN: QT_TR_NOOP("wer was wann übernimmt"),
        v.Scope.HEALTH: QT_TR_NOOP("Angaben zur Gesundheit"),
    },
    v.TransitionKind: {
        v.TransitionKind.HOSPITAL_ADMISSION: QT_TR_NOOP("Aufnahme ins Krankenhaus"),
        v.TransitionKind.HOSPITAL_DISCHARGE: QT_TR_NOOP("Entlassung aus dem Krankenhaus"),
        v.TransitionKind.REHABILITATION: QT_TR_NOOP("Reha"),
        v.TransitionKind.SHORT_TERM_CARE: QT_TR_NOOP("Kurzzeitpflege"),
        v.TransitionKind.DAY_CARE_START: QT_TR_NOOP("Beginn der Tagespflege"),
        v.TransitionKind.PROVIDER_CHANGE: QT_TR_NOOP("Wechsel des Dienstes"),
        v.TransitionKind.MOVE: QT_TR_NOOP("Umzug"),
        v.TransitionKind.CARE_LEVEL_CHANGE: QT_TR_NOOP("Neuer Pflegegrad"),
        v.TransitionKind.CARER_CHANGE: QT_TR_NOOP("Wechsel der Pflegeperson"),
        v.TransitionKind.DEATH: QT_TR_NOOP("Abschied nach einem Todesfall"),
        v.TransitionKind.PILOT_CHANGE: QT_TR_NOOP("Wechsel der Lots:in"),
        v.TransitionKind.OTHER: QT_TR_NOOP("Veränderung"),
    },
    v.GoalKind: {
        v.GoalKind.WISH: QT_TR_NOOP("Wunsch"),
        v.GoalKind.GOAL: QT_TR_NOOP("gemeinsames Ziel"),
    },
    v.OccurrenceState: {
        v.OccurrenceState.COVERED: QT_TR_NOOP("übernommen"),
        v.OccurrenceState.ASKED: QT_TR_NOOP("angefragt"),
        v.OccurrenceState.PARTIAL: QT_TR_NOOP("zum Teil offen"),
        v.OccurrenceState.OPEN: QT_TR_NOOP("offen"),
    },
    v.InterfaceKind: {
        v.InterfaceKind.SEQUENCE: QT_TR_NOOP("eins nach dem anderen"),
        v.InterfaceKind.ROTATION: QT_TR_NOOP("Wechsel"),
        v.InterfaceKind.BACKUP: QT_TR_NOOP("Einspringen"),
        v.InterfaceKind.INFORMATION: QT_TR_NOOP("Wissen"),
        v.InterfaceKind.TRANSITION: QT_TR_NOOP("Übergang"),
        v.InterfaceKind.DECLARED: QT_TR_NOOP("verabredete Übergabe"),
    },
    v.InterfaceState: {
        v.InterfaceState.TRIED: QT_TR_NOOP("ausprobiert"),
        v.InterfaceState.AGREED: QT_TR_NOOP("verabredet"),
        v.InterfaceState.BLOCKED: QT_TR_NOOP("Einwilligung fehlt"),
        v.InterfaceState.INCOMPLETE: QT_TR_NOOP("noch nicht vollständig"),
        v.InterfaceState.ONE_SIDED: QT_TR_NOOP("eine Seite hat zugesagt"),
        v.InterfaceState.UNCOVERED: QT_TR_NOOP("offen"),
    },
}
"""Every word of ``vocabulary.py``. Kept by class, since words of different lists are equal as text."""


def term(value: StrEnum, lang: str) -> str:
    """A word of the plan file as people say it: ``Role.BACKUP`` -> "springt ein"."""
    return speaker(lang)(TERMS[type(value)][value])


SKILLS: Mapping[str, str] = {
    "medication": QT_TR_NOOP("Medikamente geben"),
    "wound-care": QT_TR_NOOP("Wunden versorgen"),
    "personal-care": QT_TR_NOOP("Körperpflege"),
    "prescription": QT_TR_NOOP("Rezepte ausstellen"),
    "first-aid": QT_TR_NOOP("Erste Hilfe"),
    "driving": QT_TR_NOOP("Auto fahren"),
    "dementia": QT_TR_NOOP("Begleitung bei Demenz"),
    "lifting": QT_TR_NOOP("sicheres Heben und Umlagern"),
}
"""Qualifications that often stand in plans; a plan may name any other."""


def skill(qualification: str, lang: str) -> str:
    """A qualification as people say it; one that has no word here is said as the plan writes it."""
    known = SKILLS.get(qualification)
    return speaker(lang)(known) if known else qualification
