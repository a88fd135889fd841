"""Households that are hard to print."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from desktop.domain.plan import (
    Absence,
    Address,
    Commitment,
    Consent,
    Goal,
    Handover,
    Household,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    Criticality,
    GoalKind,
    HandoverObject,
    HelpSystem,
    Role,
    Scope,
    TransitionKind,
)
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource

ON = date(2026, 11, 23)
SYSTEMS = tuple(HelpSystem)
LONG = (
    "Maximiliane-Annegret von und zu Hohenstauffen-Mittelfrankenberg-Unterellenbogen "
    "Oberpfaffenhofenstraßenbahnhaltestellenwartehäuschen Wolfeschlegelsteinhausenbergerdorff "
    "Xaver-Friedrich Ångström-Şişman"
)
UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3


def mueller() -> Plan:
    """The household of Erika Müller as shipped."""
    return read_plan(resource("examples", "mueller.plan.json").read_bytes())


def empty() -> Plan:
    """A household of which nothing is known but its name."""
    return Plan(household=Household(id="h", name="Neuer Haushalt"))


def made(names: list[str], titles: list[str], wish: str = "Ich möchte zu Hause bleiben.") -> Plan:
    """A plan in which everyone does something, some of it open, with a handover between neighbours."""
    participants = tuple(
        Participant(
            id=f"p{n}",
            name=name,
            system=SYSTEMS[n % 4] if n else HelpSystem.CLIENT,
            relation=f"macht mit, Nummer {n}",
            phone=f"030 555 {n:02} {n:02}",
            language=None,
        )
        for n, name in enumerate(names)
    )
    tasks = tuple(
        Task(
            id=f"t{n}",
            title=title,
            area=tuple(Area)[n % len(Area)],
            criticality=tuple(Criticality)[n % 3],
            start=datetime.combine(date(2026, 11, 2), time(7 + n % 13, 15 * (n % 4))),
            duration_minutes=30,
            recurrence=("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", None)[n % 3],
        )
        for n, title in enumerate(titles)
    )
    commitments = tuple(
        Commitment(
            id=f"c{n}",
            task=task.id,
            participant=participants[n % len(participants)].id,
            role=Role.RESPONSIBLE if n % 5 else Role.BACKUP,
            status=CommitmentStatus.AGREED if n % 4 else CommitmentStatus.ASKED,
            confirmed_on=ON,
        )
        for n, task in enumerate(tasks)
    )
    return Plan(
        household=Household(
            id="h", name=names[0], address=Address(street="Am Hang 1", city=names[-1]), care_pilot="p1"
        ),
        participants=participants,
        tasks=tasks,
        commitments=commitments,
        handovers=tuple(_handover(n, participants, tasks) for n in range(0, len(participants) - 1, 3)),
        transitions=(
            Transition(
                id="x",
                kind=TransitionKind.HOSPITAL_DISCHARGE,
                on=ON + timedelta(3),
                title="nach der Hüft-OP",
                items=(TransitionItem(id="i", title=titles[0], receiver="p1"),),
            ),
        ),
        absences=(Absence(id="a", participant="p1", from_=ON, until=ON + timedelta(5), reason="Kur"),),
        consents=tuple(
            Consent(id=f"k{n}", participant=p.id, scope=tuple(Scope)[n % 3], given_on=ON)
            for n, p in enumerate(participants[1::2])
        ),
        goals=(Goal(id="g", text=wish, by="p0", kind=GoalKind.WISH),),
    )


def _handover(n: int, participants: tuple[Participant, ...], tasks: tuple[Task, ...]) -> Handover:
    return Handover(
        id=f"h{n}",
        giver=participants[n].id,
        receiver=participants[n + 1].id,
        object=HandoverObject.INFORMATION,
        tasks=(tasks[n % len(tasks)].id,),
        what=tasks[n % len(tasks)].title,
        trigger="abends",
        channel="telephone",
        owner="p1",
        giver_agreed_on=ON,
        receiver_agreed_on=ON if n % 2 else None,
    )


def forty() -> Plan:
    """Forty people."""
    return made([f"Mensch {n} Beispiel" for n in range(40)], [f"Aufgabe {n}" for n in range(20)])


def eighty() -> Plan:
    """Eighty tasks: tables over several pages."""
    return made([f"Person {n}" for n in range(9)], [f"Aufgabe {n} mit einem Titel, der länger ist" for n in range(80)])


def long() -> Plan:
    """Names of 200 characters, and words without a place to break."""
    names = [LONG, UNBROKEN, "W" * 200, LONG[::-1], "kurz"]
    return made(names, [LONG, UNBROKEN, "i" * 200, f"{LONG} {LONG} {LONG}"], wish=f"{LONG} {UNBROKEN}\n" * 12)


def scripts() -> Plan:
    """Names and words of many neighbours, marks that are not composed, and a wish in Arabic."""
    names = [
        "محمد الأحمد",
        "Nguyễn Thị Hạnh",
        "Ольга Иванова",
        "Ελένη Παπαδάκη",
        "אַבְרָהָם כֹּהֵן (Abraham Cohen)",
        "Şirin Öztürk-Ağaoğlu",
        "Ha\u0323nh Nguye\u0302\u0303n (zerlegt)",
        "Қайрат Әбілқасымұлы",
        "مُحَمَّد بِن زَيْد",
        "Ŝtefano Żółć Łukasiewicz",
    ]
    titles = [
        "أخذ الدواء في الصباح",
        "שיחת טלפון בערב (03-555)",
        "Прогулка вечером",
        "Đi chợ → về nhà ✓",
        "Βόλτα στη θάλασσα",
    ]
    wish = "أريد أن أبقى في بيتي في Berlin، رقم 12، وأن يزورني أحد (كل صباح) من عائلتي أو من جيراني الطيبين."
    return made(names, titles, wish)


def markup() -> Plan:
    """What looks like markup, control characters and the like."""
    names = [
        "<b>Bobby</b> & Co",
        "a</p><para>b",
        "&amp; &lt;i&gt; &#8364;",
        "Zeile\neins\r\nzwei",
        "Tab\there\x07 \u200bnull",
    ]
    titles = [
        "<img src='x'/>",
        "50 % > 40 % & < 30 %",
        "{name} %n %s {0}",
        "(unbalanced \\ ) ( (",
        "<<</S /P>> BDC EMC",
    ]
    return made(names, titles, wish="<font color=red>&nbsp;</font>")


def emoji() -> Plan:
    """Pictures that no typeface has, among words, marks and letters of skin and family; paper leaves them out."""
    names = ["Jan 🎂 Test", "👩🏽‍🍳 Olga Test", "محمد 🙏 الأحمد", "Ende👍"]
    return made(
        names, ["Kuchen 🎂 backen", "Spazieren 🚶‍♀️", "❤️ Vorlesen", "1️⃣ Erstens 👨‍👩‍👧‍👦"], wish="Ich 🫶 euch alle."
    )


def consenting(plan: Plan) -> Plan:
    """The same household, in which the person at the centre lets everyone read of their health in an emergency."""
    own = tuple(
        Consent(id=f"own-{p.id}", participant=p.id, scope=Scope.HEALTH, given_on=date(2026, 10, 1))
        for p in plan.participants
        if p.system is HelpSystem.CLIENT
    )
    return replace(plan, consents=(*plan.consents, *own))


def printable(kind: str, household: str) -> Plan:
    """One of ``HOUSEHOLDS`` as ``kind`` needs it: for the emergency sheet somebody is there, and agreed."""
    plan = HOUSEHOLDS[household]()
    if kind != "emergency":
        return plan
    alone = Participant(id="p", name=plan.household.name, system=HelpSystem.CLIENT)
    return consenting(plan if plan.participants else replace(plan, participants=(alone,)))


HOUSEHOLDS: Mapping[str, Callable[[], Plan]] = {
    "mueller": mueller,
    "empty": empty,
    "forty": forty,
    "eighty": eighty,
    "long": long,
    "scripts": scripts,
    "markup": markup,
    "emoji": emoji,
}
