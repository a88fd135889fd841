"""What is found of people who carry in several households, said for the care pilot who knows all of these.

The sentences name other households, so they belong on no paper and in no household's own list.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.across import MOST_HOUSEHOLDS, Across, AcrossMany, AcrossOverlap, AcrossOverload, Place
from desktop.domain.plan import Plan
from desktop.domain.words import call_names, dated, duration, listing, quoted
from desktop.texts import QT_TR_NOOP, speaker

QUESTIONS: Mapping[type[Across], tuple[str, ...]] = {
    AcrossOverlap: (
        QT_TR_NOOP("Was wäre {person} lieber, und wo ließe sich die Uhrzeit verschieben?"),
        QT_TR_NOOP("Wer könnte an einem der beiden Orte übernehmen?"),
        QT_TR_NOOP("Wissen beide Haushalte voneinander, oder möchte {person} das selbst ansprechen?"),
    ),
    AcrossOverload: (
        QT_TR_NOOP("Wie geht es {person} damit?"),
        QT_TR_NOOP("Was würde {person} am meisten entlasten?"),
        QT_TR_NOOP("Wer könnte an einem der Orte einen Teil davon übernehmen?"),
    ),
    AcrossMany: (
        QT_TR_NOOP("Ist {person} ein Dienst, in dem mehrere Menschen arbeiten?"),
        QT_TR_NOOP("Haben mehrere Menschen dieselbe Telefonnummer?"),
    ),
}


def reason(across: Across, plans: Mapping[str, Plan], lang: str = "de") -> str:
    """What is found, in one sentence; ``plans`` are those of the households that it names, by id."""
    match across:
        case AcrossOverlap():
            return _overlap(across, plans, lang)
        case AcrossOverload():
            return _overload(across, plans, lang)
    text = speaker(lang)("{person} steht in mehr als {number} Haushalten als eine einzelne Person im Plan.")
    return text.format(person=_person(across, plans), number=MOST_HOUSEHOLDS)


def questions(across: Across, plans: Mapping[str, Plan], lang: str = "de") -> tuple[str, ...]:
    """What a care pilot could ask."""
    tr = speaker(lang)
    person = _person(across, plans)
    return tuple(tr(text).format(person=person) for text in QUESTIONS[type(across)])


def _overlap(across: AcrossOverlap, plans: Mapping[str, Plan], lang: str) -> str:
    one, other = (_place(place, plans, lang) for place in across.places)
    text = speaker(lang)("{person} wäre am {day} an zwei Orten zugleich, {minutes} lang: {one} und {other}.")
    return text.format(
        person=_person(across, plans),
        day=dated(across.day, lang),
        minutes=duration(across.minutes, lang),
        one=one,
        other=other,
    )


def _overload(across: AcrossOverload, plans: Mapping[str, Plan], lang: str) -> str:
    text = speaker(lang)(
        "{person} wollte höchstens {limit} in der Woche geben; in der Woche ab {week} sind es bei {households} "
        "zusammen {minutes}."
    )
    households = dict.fromkeys(plans[household].household.name for household, _ in across.where)
    return text.format(
        person=_person(across, plans),
        limit=duration(across.limit, lang),
        week=dated(across.week, lang),
        households=listing(list(households), lang),
        minutes=duration(across.minutes, lang),
    )


def _place(place: Place, plans: Mapping[str, Plan], lang: str) -> str:
    plan = plans[place.household]
    task = plan.task(place.task)
    text = speaker(lang)("{task} bei {household}")
    return text.format(task=quoted(task.title if task else place.task, lang), household=plan.household.name)


def _person(across: Across, plans: Mapping[str, Plan]) -> str:
    """What they are called in the first of the households that knows them."""
    return next(_names(across, plans), "")


def _names(across: Across, plans: Mapping[str, Plan]) -> Iterator[str]:
    match across:
        case AcrossOverlap():
            where: tuple[tuple[str, str], ...] = tuple(place[:2] for place in across.places)
        case AcrossOverload():
            where = across.where
        case AcrossMany():
            where = (across.where,)
    for household, participant in where:
        names = call_names(plans[household].participants)
        if participant in names:
            yield names[participant]
