"""Who people and services are: names, contact, language, and which help they belong to."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.domain.plan import Address
from desktop.domain.vocabulary import HelpSystem
from desktop.exchange.fhir.nodes import Node, concept
from desktop.exchange.fhir.references import Found, Resources

_RELATED = """
    FAMMEMB CHILD CHLDADOPT DAUADOPT SONADOPT CHLDFOST DAUFOST SONFOST DAUC DAU STPDAU NCHILD SON SONC STPSON STPCHLD
    EXT AUNT MAUNT PAUNT COUSN MCOUSN PCOUSN GGRPRN GGRFTH GGRMTH GRNDCHILD GRNDDAU GRNDSON GRPRN GRFTH GRMTH MGRPRN
    MGRFTH MGRMTH PGRPRN PGRFTH PGRMTH INLAW CHLDINLAW DAUINLAW SONINLAW PRNINLAW FTHINLAW MTHINLAW SIBINLAW BROINLAW
    SISINLAW NIENEPH NEPHEW NIECE UNCLE MUNCLE PUNCLE PRN FTH MTH NPRN NFTH NMTH STPPRN STPFTH STPMTH SIB BRO SIS HSIB
    HBRO HSIS NSIB NBRO NSIS STPSIB STPBRO STPSIS TWIN SIGOTHR DOMPART FMRSPS SPS HUSB WIFE
"""
_FAMILY = frozenset(_RELATED.split())
"""Codes of HL7 v3-RoleCode that say family."""

_UNRELATED = frozenset(("FRND", "NBOR", "ROOM"))
"""Codes of HL7 v3-RoleCode that say: near, but not related."""

_SERVICES = frozenset(("Organization", "HealthcareService", "CareTeam"))
_NAME_USES = ("official", "usual", "", "temp", "nickname", "anonymous", "maiden", "old")
_PHONE_USES = ("mobile", "home", "work", "", "temp", "old")
_REACHABLE = ("Patient", "RelatedPerson", "Practitioner", "Organization", "HealthcareService", "CareTeam")
_EMPTY = Node({}, "", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a file says of a person or a service. ``other_name`` is one that a reference shows and that differs."""

    name: str
    name_known: bool
    other_name: str = ""
    relation: str = ""
    organisation: bool = False
    qualifications: tuple[str, ...] = ()
    phone: str | None = None
    email: str | None = None
    language: str | None = None
    address: Address | None = None
    system: HelpSystem
    system_known: bool


def behind(found: Found, resources: Resources) -> tuple[Found, str]:
    """The practitioner in a PractitionerRole, else its organisation, with the words for the role; all else as it is."""
    node = found.resource
    if node is None or node.type != "PractitionerRole":
        return found, ""
    role = ", ".join(filter(None, map(concept, node.children("code"))))
    for name, type_ in (("practitioner", "Practitioner"), ("organization", "Organization")):
        inner = resources.resolve(node.child(name))
        if inner is not None and (inner.type or type_) == type_:
            return replace(inner, type=type_, display=inner.display or found.display, pointer=found.pointer), role
    return replace(found, resource=None), role


def person(found: Found) -> Person:
    """Whom a reference means. Where the file says no name, the reference itself stands for it.

    The help systems: a Practitioner is professional, since FHIR uses the word for those who act within formal
    responsibilities; a RelatedPerson with a family relationship (``v3-RoleCode``) is family. All others are a question;
    the placeholder is volunteer for neighbours and friends, family for other related persons and for patients other
    than the one at the centre, and professional for the rest, since there a missing consent weighs most.
    """
    node = found.resource or _EMPTY
    name = _name(node) or found.display
    relationships = node.children("relationship") if node.type == "RelatedPerson" else []
    codes = {coding.text("code") for relation in relationships for coding in relation.children("coding")}
    system, known = _system(found.type, codes)
    qualifications = (concept(one.child("code")) for one in _of(node, "qualification", "Practitioner"))
    return Person(
        name=name or found.key,
        name_known=bool(name),
        other_name=found.display if found.display and _differ(name, found.display) else "",
        relation=", ".join(filter(None, map(concept, relationships))),
        organisation=found.type in _SERVICES,
        qualifications=tuple(dict.fromkeys(filter(None, qualifications))),
        phone=_contact(node, ("phone", "sms")),
        email=_contact(node, ("email",)),
        language=_language(node),
        address=_address(node),
        system=system,
        system_known=known,
    )


def _system(type_: str, codes: set[str]) -> tuple[HelpSystem, bool]:
    if type_ in ("Practitioner", "PractitionerRole"):
        return HelpSystem.PROFESSIONAL, True
    if type_ == "RelatedPerson":
        related = codes & _FAMILY
        near = not related and bool(codes & _UNRELATED)
        return HelpSystem.VOLUNTEER if near else HelpSystem.FAMILY, bool(related)
    return HelpSystem.FAMILY if type_ == "Patient" else HelpSystem.PROFESSIONAL, False


def _name(node: Node) -> str:
    if node.type in (*_SERVICES, "Group"):
        return node.text("name")
    names = sorted(_of(node, "name", "Patient", "RelatedPerson", "Practitioner"), key=_use(_NAME_USES))
    return next(filter(None, map(full_name, names)), "")


def full_name(name: Node | None) -> str:
    """A HumanName as people write it."""
    if name is None:
        return ""
    parts = (*name.texts("prefix"), *name.texts("given"), name.text("family"), *name.texts("suffix"))
    return name.text("text") or " ".join(filter(None, parts))


def _differ(name: str, other: str) -> bool:
    """Whether two names are more than a longer and a shorter form of one."""
    words, others = ({word.strip(".,") for word in text.casefold().split()} for text in (name, other))
    return not (words <= others or others <= words)


def _contact(node: Node, systems: tuple[str, ...]) -> str | None:
    points = [p for p in _of(node, "telecom", *_REACHABLE) if p.text("system") in systems and p.text("value")]
    points.sort(key=_use(_PHONE_USES))
    return points[0].text("value") if points else None


def _language(node: Node) -> str | None:
    """The preferred language, else the only one, as the first part of its code: "de" of "de-AT"."""
    spoken = _of(node, "communication", "Patient", "RelatedPerson")
    chosen = [one for one in spoken if one.flag("preferred")] or spoken
    languages = [one.child("language") for one in chosen] or list(_of(node, "communication", "Practitioner"))
    codes = {coding.text("code") for one in languages if one for coding in one.children("coding")} - {""}
    return codes.pop().split("-")[0] if len(codes) == 1 else None


def _address(node: Node) -> Address | None:
    places = sorted(_of(node, "address", "Patient"), key=_use(("home", "", "temp", "work", "billing", "old")))
    if not places:
        return None
    place = places[0]
    lines = place.texts("line") or list(filter(None, (place.text("text"),)))
    return Address(
        street=", ".join(lines) or None,
        postcode=place.text("postalCode") or None,
        city=place.text("city") or None,
        district=place.text("district") or None,
    )


def _of(node: Node, name: str, *types: str) -> list[Node]:
    """The list under a name that means this in some types of resources only."""
    return node.children(name) if node.type in types else []


def _use(order: tuple[str, ...]) -> Callable[[Node], int]:
    def place(node: Node) -> int:
        use = node.text("use")
        return order.index(use) if use in order else len(order)

    return place
