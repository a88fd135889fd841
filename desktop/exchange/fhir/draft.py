"""The plan of one household while a file is being read, with the questions that the file leaves open."""

import hashlib
import re
from collections.abc import Hashable, Iterable
from dataclasses import replace
from datetime import date

from desktop.domain.fields import extra_text
from desktop.domain.plan import Commitment, Goal, Need, Participant, Task
from desktop.domain.vocabulary import HelpSystem
from desktop.exchange.fhir.persons import Person, behind, person
from desktop.exchange.fhir.references import Found, Resources
from desktop.exchange.imported import Answer, OpenQuestion, Target
from desktop.texts import QT_TR_NOOP

_UNSAFE = re.compile("[^A-Za-z0-9._-]+")
_LONGEST_ID = 100


def plan_id(key: str) -> str:
    """An id of the plan file for something that a FHIR file calls ``key``; the same for the same key, always.

    What the pattern of ids does not allow is replaced, and a piece of a digest keeps such ids apart.
    """
    text = key.removeprefix("urn:uuid:").replace("/", "-").replace("#", ".")
    safe = _UNSAFE.sub("-", text).lstrip("._-")
    if safe == text and len(safe) <= _LONGEST_ID:
        return safe
    return f"{safe[:_LONGEST_ID]}-{digest(key)}".lstrip("._-")


def digest(*texts: str) -> str:
    """Eight letters and digits that stand for texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:8]


def note_extra(**notes: str) -> str:
    """``extra`` of an entity with notes under ``x-`` keys; empty ones are left out."""
    return extra_text({f"x-{name}": text for name, text in notes.items() if text})


class Draft:
    """What is known of one household so far. ``resources`` is the whole file."""

    def __init__(self, resources: Resources) -> None:
        self.resources = resources
        self.participants: dict[str, Participant] = {}
        self.tasks: dict[str, Task] = {}
        self.commitments: dict[str, Commitment] = {}
        self.needs: dict[str, Need] = {}
        self.goals: dict[str, Goal] = {}
        self.notes: list[str] = []
        self._questions: dict[Hashable, OpenQuestion] = {}
        self.teams: dict[str, list[str]] = {}
        self._ids: dict[str, dict[str, str]] = {"participants": {}, "needs": {}, "goals": {}}

    @property
    def questions(self) -> tuple[OpenQuestion, ...]:
        """The open questions in the order of the file's reading."""
        return tuple(self._questions.values())

    def ask(
        self,
        about: Hashable,
        pointer: str,
        text: str,
        *targets: Target,
        choices: Iterable[Answer] = (),
        placeholder: Answer | None = None,
        **values: object,
    ) -> None:
        """Leave a question to a person. One that was asked ``about`` the same before only gets further targets."""
        asked = self._questions.get(about)
        if asked is not None:
            self._questions[about] = replace(asked, targets=asked.targets + targets)
            return
        self._questions[about] = OpenQuestion(
            pointer=pointer, text=text, values=values, choices=tuple(choices), placeholder=placeholder, targets=targets
        )

    def note(self, *texts: str) -> None:
        """Keep texts of the file that have no field, each once."""
        self.notes.extend(text for text in dict.fromkeys(texts) if text and text not in self.notes)

    def ask_which(self, target: Target, pointer: str, first: str, second: str) -> None:
        """Ask which of two things is right that the file says of the same; the first one stands in the plan."""
        choices, said = (first, second), {"first": first, "second": second}
        self.ask((target, first, second), pointer, TWO_NAMES, target, choices=choices, placeholder=first, **said)

    def join(
        self,
        found: Found,
        relation: str = "",
        from_: date | None = None,
        until: date | None = None,
        *,
        client: bool = False,
    ) -> str:
        """Let someone take part; the result is the participant's id. Who takes part already gets the relation only."""
        found, role = behind(found, self.resources)
        relation = relation or role
        id_ = self.id_of("participants", found.key)
        known = self.participants.get(id_)
        if known is not None:
            words = [word for word in (known.relation, relation) if word]
            self.participants[id_] = replace(known, relation=", ".join(dict.fromkeys(words)) or None)
            return id_
        who = person(found)
        self._ask_about(who, id_, found, relation, client=client)
        self.participants[id_] = Participant(
            id=id_,
            name=who.name,
            system=HelpSystem.CLIENT if client else who.system,
            relation=", ".join(dict.fromkeys(filter(None, (who.relation, relation)))) or None,
            organisation=who.organisation,
            qualifications=who.qualifications,
            phone=who.phone,
            email=who.email,
            language=who.language,
            from_=from_,
            until=until,
        )
        return id_

    def takes_part(self, found: Found) -> bool:
        """Whether someone takes part already."""
        return behind(found, self.resources)[0].key in self._ids["participants"]

    def id_of(self, kind: str, key: str) -> str:
        """The id, in one list of the plan, of what the file calls ``key``."""
        ids = self._ids[kind]
        if key not in ids:
            ids[key] = self.free(plan_id(key), ids.values())
        return ids[key]

    def free(self, wanted: str, taken: Iterable[str]) -> str:
        """``wanted``, or with the first number that no one has yet."""
        number, id_ = 1, wanted
        while id_ in taken:
            number += 1
            id_ = f"{wanted}-{number}"
        return id_

    def _ask_about(self, who: Person, id_: str, found: Found, relation: str, *, client: bool) -> None:
        name = Target("participants", id_, "name")
        if not who.name_known:
            self.ask(("name", id_), found.pointer, NAME, name, placeholder=who.name, reference=who.name)
        elif who.other_name:
            self.ask_which(name, found.pointer, who.name, who.other_name)
        if client or who.system_known:
            return
        self.ask(
            ("system", id_),
            found.pointer,
            WHICH_HELP,
            Target("participants", id_, "system"),
            choices=(HelpSystem.FAMILY, HelpSystem.VOLUNTEER, HelpSystem.PROFESSIONAL),
            placeholder=who.system,
            name=who.name,
            said=who.relation or relation or found.type or "–",
        )


NAME = QT_TR_NOOP("Wie heißt, wer in der Datei nur „{reference}“ genannt wird?")
TWO_NAMES = QT_TR_NOOP("In der Datei stehen zwei Angaben für dasselbe, „{first}“ und „{second}“. Welche stimmt?")
WHICH_HELP = QT_TR_NOOP("Zu welcher Hilfe gehört {name}? Die Datei sagt es nicht; dort steht nur: {said}.")
