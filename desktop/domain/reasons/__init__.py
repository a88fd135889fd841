"""The words of each flag: a headline, one calm sentence, and questions that a care pilot would ask people.

Each rule of ``rules.md`` has a ``Saying``: texts with ``{places}`` that are filled from the plan and the flag
(``places.py``). Of several variants the first is said whose places are all known, so that a sentence never has a hole.
"""

from collections.abc import Mapping

from desktop.domain.plan import Plan
from desktop.domain.reasons import household, interfaces, people, tasks
from desktop.domain.reasons.places import PLACES
from desktop.domain.reasons.seams import SEAM_PLACES
from desktop.domain.reasons.seen import Places, Saying, Seen, first_known
from desktop.domain.report import Flag

SAYINGS: Mapping[str, Saying] = {**tasks.SAYINGS, **people.SAYINGS, **interfaces.SAYINGS, **household.SAYINGS}
"""Rule -> its words."""

MOST_QUESTIONS = 3


def title(plan: Plan, flag: Flag, lang: str = "de") -> str:
    """A short headline for lists, without full stop: "Warmes Mittagessen: nur eine Person"."""
    return first_known(SAYINGS[flag.rule].title, Seen(plan, flag, lang), _places(flag))


def reason(plan: Plan, flag: Flag, lang: str = "de") -> str:
    """What is open, with names, days and times, in one sentence."""
    return first_known(SAYINGS[flag.rule].reason, Seen(plan, flag, lang), _places(flag))


def questions(plan: Plan, flag: Flag, lang: str = "de") -> tuple[str, ...]:
    """Two or three open questions. Names stand in alphabetical order; who declined or is away then is not named."""
    seen, places = Seen(plan, flag, lang), _places(flag)
    asked = SAYINGS[flag.rule].questions
    said = (first_known((texts,) if isinstance(texts, str) else texts, seen, places) for texts in asked)
    return tuple([text for text in dict.fromkeys(said) if text][:MOST_QUESTIONS])


def _places(flag: Flag) -> Places:
    return SEAM_PLACES if flag.subject.kind in ("interface", "handover") else PLACES
