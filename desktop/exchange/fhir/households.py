"""The households of a FHIR file: one for each subject, with all that the file says about it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from desktop.domain.consistency import problems
from desktop.domain.plan import Household, Plan
from desktop.domain.vocabulary import Criticality, HouseholdStatus
from desktop.exchange.fhir.activities import add_activities
from desktop.exchange.fhir.circle import add_goal, add_need, add_team, narrative, period
from desktop.exchange.fhir.draft import Draft, digest, note_extra, plan_id
from desktop.exchange.fhir.nodes import FhirError, Node, concept
from desktop.exchange.fhir.persons import behind, full_name, person
from desktop.exchange.fhir.references import Found, Resources
from desktop.exchange.fhir.times import moment
from desktop.exchange.imported import NO, YES, Imported, Target
from desktop.texts import QT_TR_NOOP

NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - local
"""Where a file names no day at all, so that nobody takes the placeholder for a real one."""

SUBJECTS = {"CarePlan": "subject", "CareTeam": "subject", "Goal": "subject", "RelatedPerson": "patient"}

NO_PERSON = QT_TR_NOOP("Für wen ist dieser Plan? Die Datei nennt keine einzelne Person.")
PLAN_STATUS = QT_TR_NOOP("Der Plan hat in der Datei den Stand „{status}“. Wird der Haushalt weiter begleitet?")
DECEASED = QT_TR_NOOP("Die Datei sagt, dass {name} verstorben ist. Wird der Haushalt weiter begleitet?")
UNMENTIONED = QT_TR_NOOP("{name} steht in der Datei, aber nicht im Plan. Soll {name} dazu?")
PLAN_LEFT_OUT = QT_TR_NOOP("Ein Plan ({plan}) ist als irrtümlich eingetragen gekennzeichnet. Soll er hinein?")
CRITICALITY = QT_TR_NOOP("Wie viel hängt an den einzelnen Aufgaben? In FHIR steht das nicht.")

_QUIET = frozenset(("draft", "active", ""))


@dataclass(slots=True)
class _Group:
    """All that a file says about one subject."""

    subject: Found
    plans: list[tuple[str, Node]] = field(default_factory=list)
    teams: list[Found] = field(default_factory=list)
    goals: list[Found] = field(default_factory=list)
    related: list[Found] = field(default_factory=list)


def households(root: Node) -> Iterator[Imported]:
    """Every household of a file, in the order in which the file first speaks of them.

    Raises FhirError where the file speaks of none.
    """
    resources = Resources(root)
    groups = _groups(resources)
    if not groups:
        raise FhirError(
            QT_TR_NOOP(
                "In {source} ist niemand, für den ein Plan sein könnte: Gesucht ist ein CarePlan, CareTeam oder Goal "
                "mit „subject“, eine RelatedPerson mit „patient“ oder ein Patient."
            ),
            source=root.source,
        )
    stamp = moment(root, "timestamp") if root.type == "Bundle" else None
    for group in groups.values():
        yield _household(group, resources, stamp.at if stamp else NO_DAY, alone=len(groups) == 1)


def _groups(resources: Resources) -> dict[str, _Group]:
    groups: dict[str, _Group] = {}
    kinds = {"CareTeam": "teams", "Goal": "goals", "RelatedPerson": "related"}
    without: list[tuple[str, Found]] = []
    seen = set()
    for key, node in zip(resources.keys, resources.nodes, strict=True):
        if key in seen or node.type not in (*SUBJECTS, "Patient"):
            continue
        seen.add(key)
        itself = Found(key, node.type, node, "", node.pointer)
        subject = itself if node.type == "Patient" else resources.resolve(node.child(SUBJECTS[node.type]))
        if subject is None:
            if node.type != "CareTeam":
                raise _without_subject(node)
            without.append((kinds[node.type], itself))
            continue
        group = groups.setdefault(subject.key, _Group(subject))
        if node.type == "CarePlan":
            group.plans.append((key, node))
        elif node.type != "Patient":
            getattr(group, kinds[node.type]).append(itself)
    _place(without, groups, resources)
    return groups


def _without_subject(node: Node) -> FhirError:
    return FhirError(
        QT_TR_NOOP("{source}: An der Stelle {place} fehlt „{name}“; in FHIR R4 muss dort stehen, um wen es geht."),
        source=node.source,
        place=node.pointer or "/",
        name=SUBJECTS[node.type],
    )


def _place(without: list[tuple[str, Found]], groups: dict[str, _Group], resources: Resources) -> None:
    """Teams without subject: those of a plan are found from there, others belong to the household if there is one."""
    named = set()
    for _, node in resources.of_type("CarePlan"):
        named |= {found.key for found in map(resources.resolve, node.children("careTeam")) if found}
    for kind, found in without:
        if found.key in named:
            continue
        group = next(iter(groups.values())) if len(groups) == 1 else groups.setdefault(found.key, _Group(found))
        getattr(group, kind).append(found)


def _household(group: _Group, resources: Resources, stamp: datetime, *, alone: bool) -> Imported:
    draft = Draft(resources)
    subject = group.subject
    who = person(subject)
    id_ = f"{plan_id(subject.key)}-{digest(subject.key, who.name)}"  # other senders may have a Patient/1 too
    if subject.type in ("Patient", ""):
        draft.join(subject, client=True)
    else:
        draft.ask("subject", subject.pointer, NO_PERSON)
    plans = list(_plans(draft, group, id_))
    for key, plan in plans:
        _surroundings(draft, plan)
        _activities(draft, key, plan, stamp)
    for team in group.teams:
        add_team(draft, team)
    for goal in group.goals:
        add_goal(draft, goal)
    _people(draft, group, id_)
    if alone:
        _ask_about_others(draft, plans)
    if draft.tasks:
        _ask_criticality(draft)
    extra = note_extra(note="\n\n".join(draft.notes))
    household = Household(id=id_, name=who.name, address=who.address, language=who.language, extra=extra)
    whole = _sound(draft, household, resources.source)
    return Imported(plan=whole, open_questions=draft.questions, notes=tuple(draft.notes))


def _plans(draft: Draft, group: _Group, household: str) -> Iterator[tuple[str, Node]]:
    for key, plan in group.plans:
        status = plan.text("status")
        if status == "entered-in-error":
            draft.ask(("plan", key), plan.at("status"), PLAN_LEFT_OUT, choices=(YES, NO), placeholder=NO, plan=key)
            continue
        if status not in _QUIET:
            _ask_status(draft, household, plan.at("status"), PLAN_STATUS, status=status)
        yield key, plan


def _surroundings(draft: Draft, plan: Node) -> None:
    resolve = draft.resources.resolve
    draft.note(plan.text("title"), plan.text("description"), narrative(plan))
    draft.note(*(note.text("text") for note in plan.children("note")))
    for team in filter(None, map(resolve, plan.children("careTeam"))):
        add_team(draft, team)
    for reference in plan.children("addresses"):
        add_need(draft, resolve(reference))
    for reference in plan.children("goal"):
        add_goal(draft, resolve(reference))


def _activities(draft: Draft, key: str, plan: Node, stamp: datetime) -> None:
    span, meta = plan.child("period"), plan.child("meta")
    known = (
        moment(span, "start") if span else None,
        moment(plan, "created"),
        moment(meta, "lastUpdated") if meta else None,
    )
    start = next((found.at for found in known if found), stamp)
    add_activities(draft, plan, key, start)


def _people(draft: Draft, group: _Group, household: str) -> None:
    """Who is around the person: related persons and the practice; people to be called in need are asked about."""
    for found in group.related:
        node = found.resource
        if node is not None and node.value.get("active") is not False:
            draft.join(found, "", *period(node))
    patient = group.subject.resource
    if patient is None or patient.type != "Patient":
        return
    for found in filter(None, map(draft.resources.resolve, patient.children("generalPractitioner"))):
        draft.join(found)
    for contact in patient.children("contact"):
        name = full_name(contact.child("name"))
        relation = ", ".join(filter(None, map(concept, contact.children("relationship"))))
        if name:
            said = f"{name} ({relation})" if relation else name
            _ask_about(draft, contact.pointer, contact.pointer, said)
    if patient.flag("deceasedBoolean") or patient.text("deceasedDateTime"):
        _ask_status(draft, household, patient.pointer, DECEASED, name=person(group.subject).name)


def _ask_status(draft: Draft, household: str, pointer: str, text: str, **said: str) -> None:
    target, active = Target("household", household, "status"), HouseholdStatus.ACTIVE
    draft.ask(("status", text), pointer, text, target, choices=tuple(HouseholdStatus), placeholder=active, **said)


def _ask_about(draft: Draft, about: str, pointer: str, name: str) -> None:
    draft.ask(("other", about), pointer, UNMENTIONED, choices=(YES, NO), placeholder=NO, name=name)


def _ask_about_others(draft: Draft, plans: list[tuple[str, Node]]) -> None:
    """Those whom a file of one household names without giving them a part in the plan."""
    resources = draft.resources
    others = [
        Found(key, node.type, node, "", node.pointer)
        for type_ in ("RelatedPerson", "Practitioner", "PractitionerRole", "Organization")
        for key, node in resources.of_type(type_)
    ]
    for _, plan in plans:
        references = (plan.child("author"), *plan.children("contributor"))
        others += filter(None, map(resources.resolve, references))
    for other in others:
        if not draft.takes_part(other):
            found, _ = behind(other, resources)
            _ask_about(draft, found.key, found.pointer, person(found).name)


def _ask_criticality(draft: Draft) -> None:
    targets = [Target("tasks", id_, "criticality") for id_ in draft.tasks]
    important = Criticality.IMPORTANT
    draft.ask("criticality", "", CRITICALITY, *targets, choices=tuple(Criticality), placeholder=important)


def _sound(draft: Draft, household: Household, source: str) -> Plan:
    plan = Plan(
        household=household,
        participants=tuple(draft.participants.values()),
        tasks=tuple(draft.tasks.values()),
        commitments=tuple(draft.commitments.values()),
        needs=tuple(draft.needs.values()),
        goals=tuple(draft.goals.values()),
    )
    for problem in problems(plan):
        raise FhirError(
            QT_TR_NOOP("Aus dem, was in {source} über {name} steht, wird kein stimmiger Plan ({place}: {found})."),
            source=source,
            name=household.name,
            place=problem.pointer,
            found=problem.values.get("found") or problem.values.get("rule") or "–",
        )
    return plan
