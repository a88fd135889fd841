"""Choosing among the people of a plan."""

from collections.abc import Collection, Iterable

from desktop.domain.plan import Participant, Plan
from desktop.domain.vocabulary import HelpSystem
from desktop.ui.parts.badge import badge_icon
from desktop.ui.parts.inputs import Choice


def in_order(people: Iterable[Participant]) -> list[Participant]:
    """The person at the centre first, then everybody by name: no other order among people."""
    return sorted(people, key=lambda p: (p.system is not HelpSystem.CLIENT, p.name.casefold(), p.id))


def offer_people(
    choice: Choice[str | None], plan: Plan, lang: str, nobody: str = "", first: Collection[str] = ()
) -> None:
    """Offer everybody in the plan by id, those named ``first`` before the others.

    ``nobody`` are the words for ``None``, not offered where empty.
    """
    choice.offer([(None, nobody)] if nobody else [])
    icons = {system: badge_icon(system, lang) for system in {person.system for person in plan.participants}}
    for person in sorted(in_order(plan.participants), key=lambda p: p.id not in first):
        words = f"{person.name} · {person.relation}" if person.relation else person.name
        choice.add(person.id, words, icons[person.system])
