"""Real vaults on the disk for tests: cheap to open, otherwise as everywhere."""

from dataclasses import replace
from pathlib import Path

from desktop.domain.plan import LIST_OF, Entity, Plan
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource
from desktop.storage.keys import MIB, Cost, Passphrase
from desktop.storage.vault import Vault

WORDS = "Kastanie Hafen Teelöffel"
CHEAP = Passphrase(WORDS, Cost(passes=2, memory=19 * MIB))


def new_vault(folder: Path) -> Vault:
    """An empty vault that opens by ``CHEAP``."""
    return Vault.create(folder, [CHEAP])


def example() -> Plan:
    """The shipped example household."""
    return read_plan(resource("examples", "mueller.plan.json").read_bytes())


def put(plan: Plan, *entities: Entity) -> Plan:
    """The plan with these entities added, or in the place of those with the same id."""
    for entity in entities:
        name = LIST_OF[type(entity)]
        others = {known.id: known for known in getattr(plan, name)}
        plan = replace(plan, **{name: tuple((others | {entity.id: entity}).values())})
    return plan
