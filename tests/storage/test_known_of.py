"""Whoever asks what is known of them gets all of it: every table and column that can name them or say their words."""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from itertools import count

import pytest

from desktop.documents import access as paper
from desktop.domain.access import FORMAT, TITLES, Access, access
from desktop.domain.fields import FIELDS, Kind
from desktop.domain.plan import LISTS, Address, Household, Participant, Plan, Transition, TransitionItem
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Note
from desktop.domain.vocabulary import HelpSystem, TransitionKind
from desktop.storage.errors import UnknownHousehold
from desktop.storage.kinds import KINDS, RECORDS
from desktop.storage.record_rows import CLASSES
from desktop.storage.rows import ENTITY_OF
from desktop.storage.schema import PROJECTED, metadata
from desktop.storage.vault import Vault
from tests.documents.pdf import complaints, text_of
from tests.storage.test_erasure import LOGGED, OF_EXCHANGE, OF_NOBODY, lived_through
from tests.storage.vaults import full_example, new_vault, put

ON = date(2026, 11, 23)
NUMBERS = count()
ZEISIG = Participant(id="zeisig", name="Stieglitzsohn Zeisigson", system=HelpSystem.VOLUNTEER)
TOWARDS_PERSON = {
    (cls, field.name) for cls, known in FIELDS.items() for field in known if field.names == "participants"
} | {(LISTS["accepted_flags"], "by"), (LISTS["accepted_flags"], "flag")}


def answer(vault: Vault, household: str = "mueller", person: str = "zeisig-id") -> Access:
    return access(vault.known_of(household, person), ON, "de")


def words(said: Access) -> str:
    return json.dumps(said.data, ensure_ascii=False)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("access") / "vault") as opened:
        yield opened


def columns() -> Iterator[tuple[type, str]]:
    """Every column of every table of plans that can name a person or say words, as field of its class."""
    for kind in KINDS:
        cls = ENTITY_OF[kind.table]
        known = {field.name: field for field in FIELDS[cls]}
        address = {field.name: field for field in FIELDS[Address]}
        for name in kind.numbers:
            if name in ("position", "address", "address_extra", "plan_extra", "timezone", "transition"):
                continue  # places; what stands inside; looked at below; an id of the row itself
            if name == "extra" or (name in known and known[name].kind is Kind.TEXT) or (cls, name) in TOWARDS_PERSON:
                yield cls, name
            elif name in address and name not in known:
                yield Address, name
    yield from ((Address, "extra"), (Plan, "extra"))


def saying(cls: type, name: str, text: str) -> Plan:
    """The example with Zeisig, who is named, or spoken of, in exactly this column."""
    plan = put(full_example(), ZEISIG)
    plan = put(plan, Transition(id="t", kind=TransitionKind.MOVE, on=ON, items=(TransitionItem(id="i", title="I"),)))
    field = next((field for field in FIELDS[cls] if field.name == name), None)
    value: object = f'{{"x":"{text}"}}' if name == "extra" else text
    if (cls, name) in TOWARDS_PERSON:
        value = f"load:zeisig:{text}" if name == "flag" else "zeisig"
    elif name == "recurrence":
        value = "FREQ=DAILY"
    if field and field.many:
        value = (value,)
    if cls is Plan:
        return replace(plan, extra=str(value))
    if cls is Household:
        return replace(plan, household=replace(plan.household, **{name: value}))  # type: ignore[arg-type]
    if cls is Address:
        address = replace(plan.household.address or Address(), **{name: value})  # type: ignore[arg-type]
        return replace(plan, household=replace(plan.household, address=address))
    if cls is TransitionItem:
        transition = plan.transitions[-1]
        item = replace(transition.items[0], **{name: value})  # type: ignore[arg-type]
        return put(plan, replace(transition, items=(item,)))
    if cls is Participant and name in {f.name for f in fields(Participant)}:
        return put(plan, replace(plan.participants[1], **{name: value}))  # type: ignore[arg-type]
    entity = getattr(plan, next(kind for kind, known in LISTS.items() if known is cls))[0]
    return put(plan, replace(entity, **{name: value}))


@pytest.mark.parametrize(("cls", "name"), [*columns()], ids=lambda part: getattr(part, "__name__", part))
def test_every_column_that_can_tell_of_a_person_is_in_the_answer(shared: Vault, cls: type, name: str) -> None:
    text = f"Kanari{next(NUMBERS)} mit Stieglitzsohn Zeisigson"
    plan = saying(cls, name, text)
    plan = replace(plan, household=replace(plan.household, id=f"h{next(NUMBERS)}"))
    shared.save(None, plan)
    said = answer(shared, plan.household.id, "zeisig")
    if name == "recurrence":
        return  # holds a rule, never words; the vault would refuse nothing else
    if (cls, name) in TOWARDS_PERSON:
        found = [one for parts in said.data["now"].values() for one in parts]  # type: ignore[union-attr, attr-defined]
        assert any("zeisig" in json.dumps(one) for one in found if one["id"] != "zeisig")
        assert "zeisig" in json.dumps(said.data["now"])
    else:
        assert text in words(replace(said, data={**said.data, "history": []}))  # now
    assert text in words(said) or (cls, name) in TOWARDS_PERSON


def record_columns() -> Iterator[tuple[str, str]]:
    """Every column of what is kept beside the plan that can name a person or say words."""
    for kind in RECORDS:
        for field in fields(CLASSES[kind.table]):
            made = field.name in ("fingerprint", "core", "sha256")  # by the program
            if not made and field.name in kind.numbers and field.type in (str, str | None, tuple[str, ...]):
                yield kind.table, field.name


def put_in(vault: Vault, home: str, table: str, name: str, text: str) -> None:
    """Something in this very column, and nowhere else, that names Zeisig or speaks of them."""
    ids = {"participant": "zeisig", "owner": "zeisig", "about": "rotation:x:jan:zeisig", "shows": ("zeisig",)}
    value = {name: ids.get(name, text)}
    if (table, name) == ("conference", "present"):
        value = {"present": ("zeisig",)}
    if table in ("version", "answer"):
        vault.author = value.get("made_by", "")
        version = vault.make_version(vault.load(home), ON)
        answer_ = Answer(participant="jan", kind=AnswerKind.SIGNED, on=ON)
        vault.save_answer(version, None, replace(answer_, **(value if table == "answer" else {})))  # type: ignore[arg-type]
    elif table == "scan":
        note = Note(id="n", household=home, on=ON, text="Bild")
        vault.save_note(None, note)
        scan = {"name": "b", "media_type": "image/png", "shows": ()} | value
        vault.attach(note, str(scan["name"]), str(scan["media_type"]), b"x", on=ON, shows=tuple(scan["shows"]))
    elif table == "note":
        vault.save_note(None, replace(Note(id="n", household=home, on=ON, text="Wetter"), **value))  # type: ignore[arg-type]
    else:
        decision = replace(Decision(id="d", text="Tee"), **(value if table == "decision" else {}))  # type: ignore[arg-type]
        held = Conference(id="k", household=home, on=ON, decisions=(decision,))
        vault.save_conference(None, replace(held, **(value if table == "conference" else {})))  # type: ignore[arg-type]


@pytest.mark.parametrize(("table", "name"), [*record_columns()])
def test_every_column_of_a_record_that_can_tell_of_a_person_is_in_the_answer(
    shared: Vault, table: str, name: str
) -> None:
    text, home = f"Kanari{next(NUMBERS)} mit Stieglitzsohn Zeisigson", f"h{next(NUMBERS)}"
    plan = put(full_example(), ZEISIG)
    shared.save(None, replace(plan, household=replace(plan.household, id=home)))
    put_in(shared, home, table, name, text)
    shared.author = ""
    said = answer(shared, home, "zeisig")
    kept = json.dumps(said.data["kept"], ensure_ascii=False)
    lines = " ".join(
        line for section in said.sections if section.title in ("Vereinbarungen", "Runde Tische", "Notizen")
        for entry in section.entries for line in entry
    )  # fmt: skip
    if name in ("participant", "owner", "about", "shows", "present"):
        assert "zeisig" in kept
        assert "tieglitzsohn" in lines or "zeisig" in lines
    else:
        assert text in kept
        assert text in lines


def test_a_version_tells_what_its_plan_said_of_a_person_and_nothing_of_others(vault: Vault) -> None:
    lived_through(vault)
    plan = vault.load("mueller")
    version = vault.make_version(plan, ON)
    for who in ("zeisig-id", "jan"):
        version = vault.save_answer(
            version, None, Answer(participant=who, kind=AnswerKind.DIFFERING, on=ON, words=f"Wort von {who}")
        )
    zeisig = plan.participant("zeisig-id")
    assert zeisig is not None
    vault.save(plan, put(plan, replace(zeisig, phone="030 1")))
    said = json.dumps(answer(vault).data["kept"], ensure_ascii=False)
    assert "030 778899" in said
    assert "Wort von zeisig-id" in said
    assert "Wort von jan" not in said
    jan = plan.participant("jan")
    assert jan is not None
    assert str(jan.phone) not in said


def test_every_table_is_looked_at() -> None:
    found_out = {table.name for table in metadata.sorted_tables if "hh" in table.c and table.name not in LOGGED}
    assert set(metadata.tables) == {*PROJECTED, "content", *LOGGED, *OF_NOBODY, *OF_EXCHANGE, "draft"} | found_out
    kept = {"versions", "conferences", "notes"}
    assert {*LISTS, "household", "plan", "drafts", "history"} | kept == set(TITLES)


def test_the_answer_tells_what_was_what_was_done_and_what_was_given_out(vault: Vault) -> None:
    lived_through(vault)
    said = answer(vault)
    text = words(said)
    assert said.data["format"] == FORMAT
    for word in (
        "Stieglitzsohn Zeisigson-Amsel", "Zeisigson geht mit", "mit Zeisigson", "0171 5550199", "030 778899",
        "Meisenwort", "Zeisigson sagt …", "Zeisigson dazugekommen",
    ):  # fmt: skip
        assert word in text, word
    assert "Erika sagt …" not in text
    outputs = [event["output"] for event in said.data["history"] if event["output"]]  # type: ignore[attr-defined]
    assert outputs == [["week", "Stieglitzsohn Zeisigson", "2026-11-23"]]
    assert next(section for section in said.sections if section.title == "Aufgaben dazu").review
    assert not said.sections[0].review


def test_what_is_of_others_alone_is_not_in_the_answer(vault: Vault) -> None:
    lived_through(vault)
    said = words(answer(vault))
    jan = vault.load("mueller").participant("jan")
    assert jan is not None
    assert str(jan.phone) not in said


def test_somebody_who_left_long_ago_and_a_household_that_left_the_lists(vault: Vault) -> None:
    last = lived_through(vault)
    vault.delete(last)
    assert "Meisenwort" in words(answer(vault))
    with pytest.raises(UnknownHousehold):
        vault.known_of("mueller", "niemand")
    with pytest.raises(UnknownHousehold):
        vault.known_of("niemand", "jan")
    vault.erase_person("mueller", "zeisig-id")
    with pytest.raises(UnknownHousehold):
        vault.known_of("mueller", "zeisig-id")


def test_the_answer_on_paper_is_for_everybody_and_says_all(vault: Vault) -> None:
    lived_through(vault)
    said = answer(vault)
    pdf = paper.lay_out(said)
    text = " ".join(text_of(pdf).split())
    for word in (
        "Auskunft für Stieglitzsohn Zeisigson-Amsel",
        "Zusagen",
        "Meisenwort",
        "Zeisigson sagt",
        "Anna hat am",
    ):
        assert word in text, word
    assert complaints(pdf) == []
