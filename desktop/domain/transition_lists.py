"""What is worth settling when a household's help changes: for each occasion a list in plain words, never imposed.

A suggestion becomes an item of a transition, its day counted from the day of the change; who is named stays open where
nobody was chosen.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop.domain.edits import new_id
from desktop.domain.plan import Transition, TransitionItem
from desktop.domain.transition_words import (
    ADMISSION,
    CARE_LEVEL,
    CARER,
    DAY_CARE,
    DEATH,
    DISCHARGE,
    MOVE,
    NEW_SERVICE,
    OTHER,
    PILOT,
    REHABILITATION,
    SERVICE,
    SHORT_TERM,
    VOLUNTEER,
    Listed,
    Passing,
)
from desktop.domain.vocabulary import TransitionKind
from desktop.domain.words import term
from desktop.texts import QT_TR_NOOP, speaker


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something that changes. ``words`` is "" where the kind's own word says it; ``about`` explains it in a line."""

    kind: TransitionKind
    words: str
    about: str
    listed: tuple[Listed, ...]

    def named(self, lang: str) -> str:
        """What the occasion is called."""
        return speaker(lang)(self.words) if self.words else term(self.kind, lang)


_K = TransitionKind
OCCASIONS = (
    Occasion(_K.HOSPITAL_DISCHARGE, "", QT_TR_NOOP("Zurück nach Hause, und alles Nötige ist da"), DISCHARGE),
    Occasion(_K.HOSPITAL_ADMISSION, "", QT_TR_NOOP("Was mitkommt, und wer zu Hause Bescheid weiß"), ADMISSION),
    Occasion(_K.REHABILITATION, "", QT_TR_NOOP("Einige Wochen fort und gut wieder zurück"), REHABILITATION),
    Occasion(_K.SHORT_TERM_CARE, "", QT_TR_NOOP("Für einige Zeit woanders gut versorgt"), SHORT_TERM),
    Occasion(_K.DAY_CARE_START, "", QT_TR_NOOP("Tage in Gesellschaft, abends wieder daheim"), DAY_CARE),
    Occasion(
        _K.PROVIDER_CHANGE,
        QT_TR_NOOP("Ein neuer Dienst beginnt"),
        QT_TR_NOOP("Zum ersten Mal kommt jemand von außen dazu"),
        NEW_SERVICE,
    ),
    Occasion(_K.PROVIDER_CHANGE, "", QT_TR_NOOP("Ein Dienst hört auf, ein anderer kommt"), SERVICE),
    Occasion(
        _K.CARER_CHANGE,
        QT_TR_NOOP("Ein Ehrenamt geht zu Ende"),
        QT_TR_NOOP("Mit Dank, ohne Gründe, und ohne dass eine Lücke bleibt"),
        VOLUNTEER,
    ),
    Occasion(_K.CARER_CHANGE, "", QT_TR_NOOP("In der Familie hilft künftig jemand anderes am meisten"), CARER),
    Occasion(_K.MOVE, "", QT_TR_NOOP("Ein neues Zuhause"), MOVE),
    Occasion(_K.CARE_LEVEL_CHANGE, "", QT_TR_NOOP("Ein Bescheid ist da: was nun möglich ist"), CARE_LEVEL),
    Occasion(_K.PILOT_CHANGE, "", QT_TR_NOOP("Jemand anderes hält künftig die Fäden"), PILOT),
    Occasion(_K.DEATH, "", QT_TR_NOOP("Beieinander sein, Bescheid sagen, behutsam beenden"), DEATH),
    Occasion(_K.OTHER, "", QT_TR_NOOP("Etwas anderes, das vieles berührt"), OTHER),
)
"""Every occasion, those that come most often first; each kind of the plan file has at least one."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Who hands on, who takes over, and who looks after it: ids of participants, ``None`` for nobody yet."""

    giver: str | None = None
    receiver: str | None = None
    owner: str | None = None


def occasion_of(transition: Transition, lang: str) -> Occasion:
    """The occasion of a transition of the plan: the one whose name it bears, else the plain one of its kind."""
    own = [each for each in OCCASIONS if each.kind is transition.kind]
    named = (each for each in own if each.words and each.named(lang) == transition.title)
    return next(named, next(each for each in own if not each.words))


def suggested_items(
    occasion: Occasion, on: date, today: date, sides: Sides, lang: str = "de"
) -> tuple[TransitionItem, ...]:
    """The items that are worth thinking of, by day; what would lie behind us is due today."""
    tr = speaker(lang)
    items = []
    for listed in occasion.listed:
        due = on + timedelta(listed.days)
        giver, receiver = _hands(listed.passing, sides)
        items.append(
            TransitionItem(
                id=new_id(),
                title=tr(listed.text),
                giver=None if giver == receiver else giver,
                receiver=receiver,
                owner=sides.owner,
                due=max(due, today) if on >= today else due,
                required=listed.required,
            )
        )
    return tuple(sorted(items, key=lambda item: item.due or on))


def _hands(passing: Passing, sides: Sides) -> tuple[str | None, str | None]:
    return {
        Passing.FROM: (None, sides.giver),
        Passing.TO: (None, sides.receiver),
        Passing.THROUGH: (sides.giver, sides.receiver),
        Passing.OWNER: (None, sides.owner),
        Passing.OPEN: (None, None),
    }[passing]


def moved(items: Iterable[TransitionItem], by: timedelta, today: date) -> tuple[TransitionItem, ...]:
    """The items after the day of the change has moved: what is agreed stays, the rest goes along, not into the past."""
    return tuple(
        item
        if item.agreed_on is not None or item.due is None
        else replace(item, due=max(item.due + by, min(item.due, today)))
        for item in items
    )
