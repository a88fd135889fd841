"""How a version of the agreement stands: who is asked, who answered, and whether it still says who does what when."""

from desktop.domain.agreed import core
from desktop.domain.on_paper import taking_part
from desktop.domain.plan import Participant, Plan
from desktop.domain.records import Answer, AnswerKind, Version


def asked(version: Version) -> list[Participant]:
    """Everybody whose name stands on its paper to sign, in alphabetical order."""
    return taking_part(version.plan, version.on)


def answers_heard(version: Version) -> tuple[int, int]:
    """How many of those who are asked have answered, and how many are asked."""
    people = [person.id for person in asked(version)]
    return sum(own in version.answered for own in people), len(people)


def outgrown(version: Version, plan: Plan) -> bool:
    """Whether the plan says otherwise by now who does what and when."""
    return version.core != core(plan)


def answer_of(version: Version, participant: str) -> Answer:
    """What was noted of a participant; where nothing was, that they have not answered yet."""
    return version.answer(participant) or Answer(participant=participant, kind=AnswerKind.NOT_YET, on=version.on)


def from_here(versions: tuple[Version, ...], version: Version) -> tuple[Version, ...]:
    """A version and those before it, of all with the latest first."""
    return tuple(one for one in versions if one.number <= version.number)
