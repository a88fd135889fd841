"""Real vaults on the disk for tests: cheap to open, otherwise as everywhere."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.domain.plan import (
    LIST_OF,
    Absence,
    AcceptedFlag,
    Consent,
    Dependency,
    Entity,
    Goal,
    Information,
    Need,
    Plan,
)
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Note
from desktop.domain.vocabulary import Area, GoalKind, Scope
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource
from desktop.storage.vault import Vault
from desktop.storage.ways import MIB, Cost, Passphrase

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


DAY = date(2026, 11, 23)
PHOTO = b"\xff\xd8 a photo that is none \x00\x01"


def keep_records(vault: Vault, household: str = "mueller", who: str = "jan", words: str = "Herbst") -> None:
    """Something in every table beside the plan: ``who`` is named in each, and ``words`` stand in each text."""
    version = vault.make_version(vault.load(household), DAY)
    answer = Answer(participant=who, kind=AnswerKind.DIFFERING, on=DAY, noted_by=f"{words} N.", words=f"{words}, so")
    version = vault.save_answer(version, None, answer)
    vault.attach(version, f"{words}.pdf", "application/pdf", b"%PDF " + words.encode(), on=DAY, shows=(who,))
    decisions = (
        Decision(id="d1", text=f"{words} fragen", owner=who, due=DAY, about=f"backup:insulin:linde:{who}"),
        Decision(id="d2", text="Schlüssel nachmachen", done_on=DAY),
    )
    vault.save_conference(
        None,
        Conference(id="k1", household=household, on=DAY, title=f"{words} I", present=(who,), note=f"{words} II",
                   decisions=decisions),
    )  # fmt: skip
    note = Note(id="n1", household=household, on=DAY, text=f"{words} am Fenster", by=f"{words} B.")
    vault.save_note(None, note)
    vault.attach(note, "Bild.jpg", "image/jpeg", PHOTO + words.encode(), on=DAY, shows=(who,))


def full_example() -> Plan:
    """The example with something in every list."""
    day, own = date(2026, 11, 23), "own"
    return put(
        example(),
        Dependency(id=own, before="pillbox", after="evening-pills"),
        Information(id=own, title="Wo der Schlüssel liegt"),
        Absence(id=own, participant="jan", from_=day, until=day, reason="Urlaub"),
        Consent(id=own, participant="hanh", scope=Scope.PLAN, given_on=day, by="erika"),
        Need(id=own, area=Area.OUTDOORS, text="kommt nicht mehr allein hinaus"),
        Goal(id=own, text="Jeden Tag einmal hinaus", kind=GoalKind.GOAL, need=own),
        AcceptedFlag(id=own, flag="task-fragile:insulin", why="Hanna springt ein"),
    )
