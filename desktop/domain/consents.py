"""Which consents are in force, and how far they reach (``rules.md``, end of "Interfaces"; ``plan-file.md``)."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from desktop.domain.plan import Consent, Plan
from desktop.domain.vocabulary import HelpSystem, Scope

WIDTH: Mapping[Scope, int] = MappingProxyType({Scope.CONTACT: 0, Scope.PLAN: 1, Scope.HEALTH: 2})
"""How wide a scope is; each includes the narrower ones."""


def in_force(consent: Consent, day: date) -> bool:
    """Whether a consent is in force on a day: given by then, not run out, not withdrawn by then."""
    return (
        consent.given_on <= day
        and (consent.until is None or consent.until >= day)
        and (consent.withdrawn_on is None or consent.withdrawn_on > day)
    )


class Consents:
    """The consents of a plan, by participant."""

    def __init__(self, consents: Iterable[Consent]) -> None:
        self._of: dict[str, list[Consent]] = {}
        for consent in consents:
            self._of.setdefault(consent.participant, []).append(consent)

    def may_know(self, participant: str, scope: Scope, day: date) -> bool:
        """Whether a participant has a consent in force on a day that reaches as far as ``scope``."""
        for consent in self._of.get(participant, ()):
            if WIDTH[consent.scope] >= WIDTH[scope] and in_force(consent, day):
                return True
        return False


def may_know(plan: Plan, participant: str, scope: Scope, on: date) -> bool:
    """Whether a participant may learn on a day what ``scope`` covers; the person at the centre needs no consent."""
    who = plan.participant(participant)
    if who is not None and who.system is HelpSystem.CLIENT:
        return True
    return who is not None and Consents(plan.consents).may_know(participant, scope, on)
