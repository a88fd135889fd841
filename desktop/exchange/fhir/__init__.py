"""Care plans of other programs: FHIR R4 (4.0.1) as JSON -> plans, one household for each subject.

Read are CarePlan, CareTeam, Goal, Patient, RelatedPerson, Practitioner, PractitionerRole and Organization, alone,
contained or in a Bundle. FHIR says less than a plan needs. What is not said is never guessed in silence: a neutral
value stands in its place, and an ``OpenQuestion`` tells so. Which values those are stands with the code that sets them:

- who belongs to which help: ``persons.person``
- who has agreed to what, area, time and length of a task: ``activities``
- wishes and goals: ``circle.add_goal``
- dates and times: ``times``
- the household: its id is made of the subject's reference and name; its status is ``active`` whatever a plan says, so
  that nothing falls silent; ``care_pilot`` and ``review_on`` stay empty
"""

from desktop.exchange.fhir.households import households
from desktop.exchange.fhir.nodes import FhirError, Node
from desktop.exchange.imported import Imported, UnreadableError
from desktop.exchange.strict_json import JsonError, parse
from desktop.texts import QT_TR_NOOP

__all__ = ["FhirError", "read_fhir", "read_value"]


def read_fhir(data: bytes, source: str = "") -> tuple[Imported, ...]:
    """The households of a FHIR file; ``source`` is its name for errors.

    The same bytes give the same result, ids included. Raises ``ImportFileError`` where the file is not FHIR R4 JSON or
    speaks of nobody; then nothing is taken over.
    """
    try:
        value = parse(data)
    except JsonError as error:
        raise UnreadableError(error, source) from error
    return read_value(value, source)


def read_value(value: object, source: str = "") -> tuple[Imported, ...]:
    """``read_fhir`` for JSON that was parsed already (``strict_json.parse``)."""
    name = source or "FHIR"
    if not isinstance(value, dict) or not isinstance(value.get("resourceType"), str):
        raise FhirError(
            QT_TR_NOOP("{source} ist kein FHIR: Es fehlt „resourceType“. Erwartet wird FHIR R4 als JSON."), source=name
        )
    return tuple(households(Node(value, "", name)))
