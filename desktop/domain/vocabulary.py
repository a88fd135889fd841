"""The closed word lists of the plan file; each value is the word that stands in the file (``plan-file.md``)."""

from enum import StrEnum


class HelpSystem(StrEnum):
    """Whose help it is; all four stand on equal footing."""

    CLIENT = "client"
    FAMILY = "family"
    VOLUNTEER = "volunteer"
    PROFESSIONAL = "professional"


class Area(StrEnum):
    """Areas of life that a task or a need belongs to."""

    MOBILITY = "mobility"
    COGNITION = "cognition"
    BEHAVIOUR = "behaviour"
    SELF_CARE = "self-care"
    ILLNESS = "illness"
    SOCIAL = "social"
    OUTDOORS = "outdoors"
    HOUSEHOLD = "household"
    ORGANISATION = "organisation"
    RELIEF = "relief"


class Criticality(StrEnum):
    """How much depends on a task being done, the most important first."""

    VITAL = "vital"
    IMPORTANT = "important"
    QUALITY = "quality"


class ClientCan(StrEnum):
    """How far the person does a task without help."""

    NO = "no"
    PARTLY = "partly"
    ALONE = "alone"


class Role(StrEnum):
    """What a participant does in a task."""

    RESPONSIBLE = "responsible"
    BACKUP = "backup"
    CONTRIBUTES = "contributes"
    INFORMED = "informed"


class CommitmentStatus(StrEnum):
    """How far a commitment has come; only ``agreed`` carries."""

    PROPOSED = "proposed"
    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"
    PAUSED = "paused"
    ENDED = "ended"


class ConfirmedBy(StrEnum):
    """Who said yes."""

    SELF = "self"
    PROXY = "proxy"


class HouseholdStatus(StrEnum):
    """Whether a household is being accompanied; only ``active`` has flags."""

    ACTIVE = "active"
    PAUSED = "paused"
    CLOSED = "closed"


class HandoverObject(StrEnum):
    """What passes from giver to receiver."""

    RESPONSIBILITY = "responsibility"
    INFORMATION = "information"
    ITEM = "item"
    PERSON = "person"
    DECISION = "decision"


class Channel(StrEnum):
    """The ways to hand over that have a word of their own; a handover may name its way in free text instead."""

    SPOKEN = "spoken"
    TELEPHONE = "telephone"
    NOTEBOOK = "notebook"
    DOCUMENT = "document"
    MESSAGE = "message"
    MEETING = "meeting"


class Scope(StrEnum):
    """How much a consent lets someone know; each includes the ones before it."""

    CONTACT = "contact"
    PLAN = "plan"
    HEALTH = "health"


class TransitionKind(StrEnum):
    """Dated changes in a household's help."""

    HOSPITAL_ADMISSION = "hospital-admission"
    HOSPITAL_DISCHARGE = "hospital-discharge"
    REHABILITATION = "rehabilitation"
    SHORT_TERM_CARE = "short-term-care"
    DAY_CARE_START = "day-care-start"
    PROVIDER_CHANGE = "provider-change"
    MOVE = "move"
    CARE_LEVEL_CHANGE = "care-level-change"
    CARER_CHANGE = "carer-change"
    DEATH = "death"
    PILOT_CHANGE = "pilot-change"
    OTHER = "other"


class GoalKind(StrEnum):
    """A wish in someone's own words, or a goal that was agreed and can be looked at again."""

    WISH = "wish"
    GOAL = "goal"


class OccurrenceState(StrEnum):
    """What ``check`` finds for one occurrence of a task (``rules.md``, "Who carries an occurrence")."""

    COVERED = "covered"
    ASKED = "asked"
    PARTIAL = "partial"
    OPEN = "open"


class InterfaceKind(StrEnum):
    """Why a handover is needed (``rules.md``, "Interfaces derived from the plan")."""

    SEQUENCE = "sequence"
    ROTATION = "rotation"
    BACKUP = "backup"
    INFORMATION = "information"
    TRANSITION = "transition"
    DECLARED = "declared"


class InterfaceState(StrEnum):
    """How well an interface is looked after, best first (``rules.md``)."""

    TRIED = "tried"
    AGREED = "agreed"
    BLOCKED = "blocked"
    INCOMPLETE = "incomplete"
    ONE_SIDED = "one-sided"
    UNCOVERED = "uncovered"
