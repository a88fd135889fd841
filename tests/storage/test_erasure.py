"""Whoever is erased is gone: from rows, log, search, drafts, files and restored backups; everything else stands."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.caseload import recheck
from desktop.domain.consistency import problems
from desktop.domain.errors import NahtstelleError, PlanError, VaultError
from desktop.domain.history import Deed
from desktop.domain.plan import (
    Absence,
    AcceptedFlag,
    Commitment,
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
    GoalKind,
    HandoverObject,
    HelpSystem,
    Role,
    TransitionKind,
)
from desktop.storage import ledger, log, standing
from desktop.storage.backup import Reason
from desktop.storage.erasure import beside
from desktop.storage.errors import UnknownHousehold
from desktop.storage.findings import KeptFindings
from desktop.storage.kinds import INSERT, LIFE
from desktop.storage.restore import restore
from desktop.storage.schema import PROJECTED, metadata
from desktop.storage.vault import Vault
from tests.domain.strategies import plans
from tests.storage.plain import exported, hits, plain
from tests.storage.vaults import CHEAP, full_example, new_vault, put

NUMBERS = count()
DAY = date(2026, 11, 23)
PERSON = ("Zeisigson", "Stieglitzsohn", "zeisig-id", "0171 5550199", "01715550199", "zeisig@example.org", "Meisenwort")
"""Words of Stieglitzsohn Zeisigson, whose wish is a Meisenwort."""


def with_zeisig() -> Plan:
    """The example with somebody in every place where a person can stand, and in texts of others."""
    plan = full_example()
    own = Participant(
        id="zeisig-id", name="Stieglitzsohn Zeisigson", system=HelpSystem.VOLUNTEER, phone="0171 5550199",
        email="zeisig@example.org", relation="Nachbar Meisenwort", reachable="Meisenwort", person="Zeisigson-1",
    )  # fmt: skip
    task = plan.tasks[0]
    handover = Handover(
        id="h1", giver="jan", receiver="zeisig-id", object=HandoverObject.INFORMATION, what="Meisenwort für Zeisigson"
    )
    item = TransitionItem(id="i1", title="Schlüssel an Zeisigson", owner="zeisig-id")
    return put(
        replace(
            plan,
            extra='{"x-note":"Zeisigson hilft, Tel. 0171/5550199"}',
            household=replace(plan.household, care_pilot="zeisig-id"),
        ),
        own,
        replace(task, title="Spritze, sonst Stieglitzsohn fragen", requires=("Zeisigson",)),
        Commitment(id="c1", task=task.id, participant="zeisig-id", role=Role.BACKUP, status=CommitmentStatus.AGREED),
        handover,
        replace(handover, id="h2", giver="jan", receiver="hanh", owner="zeisig-id", what="Heft"),
        Transition(id="t1", kind=TransitionKind.MOVE, on=DAY, items=(item,)),
        Absence(id="a1", participant="zeisig-id", from_=DAY, until=DAY, reason="Meisenwort"),
        Goal(id="g1", text="Mehr Meisenwort", by="zeisig-id", kind=GoalKind.WISH),
        AcceptedFlag(id="f1", flag="rotation:insulin:jan:zeisig-id", why="Meisenwort"),
        AcceptedFlag(id="f2", flag="task-fragile:insulin", why="Zeisigson weiß es", by="zeisig-id"),
    )


def lived_through(vault: Vault) -> Plan:
    """A vault in which that person was changed, named in reasons, printed for, removed in part, and drafted about."""
    plan = with_zeisig()
    vault.author = "Anna"
    vault.save(None, plan, "Zeisigson dazugekommen")
    older = put(plan, replace(plan.tasks[1], title="Zeisigson geht mit"), replace(plan.needs[0], text="mit Zeisigson"))
    vault.save(plan, older)
    newer = put(older, replace(older.tasks[1], title="Spazieren"), replace(older.needs[0], text="hinaus"))
    vault.save(older, replace(newer, absences=tuple(a for a in newer.absences if a.id != "a1")))
    newer = vault.load("mueller")
    zeisig = newer.participant("zeisig-id")
    assert zeisig is not None
    last = put(newer, replace(zeisig, name="Stieglitzsohn Zeisigson-Amsel", phone="030 778899"))
    vault.save(newer, last, "Anruf")
    vault.note_output("week", "mueller", "Stieglitzsohn Zeisigson", DAY)
    vault.keep_draft("note/1", "mueller", "Zeisigson sagt …")
    vault.keep_draft("note/2", "mueller", "Erika sagt …")
    assert list(recheck(KeptFindings(vault), DAY))
    return last


@pytest.fixture
def lived(vault: Vault) -> Vault:
    lived_through(vault)
    return vault


# --- a person


def test_no_word_of_an_erased_person_is_left_in_any_byte(lived: Vault, tmp_path: Path) -> None:
    words = (*PERSON, "Amsel", "778899")
    assert set(hits(plain(lived), *words)) >= {*PERSON[:4], "Meisenwort", "Amsel"}  # or it would prove nothing
    lived.erase_person("mueller", "zeisig-id")
    assert hits(plain(lived), *words) == []
    assert hits(exported(lived, tmp_path / "plain.db"), *words) == []
    for path in lived.places.folder.rglob("*"):
        assert not path.is_file() or hits(path.read_bytes(), *words) == []
    assert lived.journal.verify().faults == ()


def test_the_others_keep_everything_that_is_theirs(lived: Vault) -> None:
    before = lived.load("mueller")
    lived.erase_person("mueller", "zeisig-id")
    after = lived.load("mueller")
    assert not list(problems(after))
    assert [p.id for p in after.participants] == [p.id for p in before.participants if p.id != "zeisig-id"]
    assert after.tasks[0] == replace(before.tasks[0], title="Spritze, sonst … fragen", requires=("…",))
    assert after.tasks[1:] == before.tasks[1:]
    assert [h.id for h in after.handovers] == [h.id for h in before.handovers if h.id != "h1"]
    assert [(h.owner, h.what) for h in after.handovers if h.id == "h2"] == [(None, "Heft")]
    assert after.extra == '{"x-note":"… hilft, Tel. …"}'
    assert after.household.care_pilot is None
    assert [f.id for f in after.accepted_flags] == ["own"]
    assert after.information == before.information
    assert [draft.place for draft in lived.drafts()] == ["note/2"]


def test_the_history_goes_on_without_them(lived: Vault, mueller: Plan) -> None:
    lived.erase_person("mueller", "zeisig-id")
    events = lived.events("mueller")
    assert (events[0].deed, events[0].author) == (Deed.ERASED, "Anna")
    assert not any("zeisig" in repr(event).casefold() for event in events)
    assert {event.step for event in events if event.erased} == {1, 2, 3, 4, 5}
    plan = lived.load("mueller")
    lived.save(plan, put(plan, replace(plan.tasks[2], title="Neu")))
    assert lived.undo(lived.events("mueller")[0].step) == plan
    for event in events:
        with pytest.raises((VaultError, PlanError)):
            lived.undo(event.step)
    assert lived.load("mueller") == plan
    assert lived.journal.verify().whole


def test_steps_that_had_nothing_of_them_can_still_be_taken_back(vault: Vault) -> None:
    plan = with_zeisig()
    vault.save(None, plan)
    changed = put(plan, replace(plan.tasks[3], title="Anders"))
    vault.save(plan, changed)
    vault.erase_person("mueller", "zeisig-id")
    then = vault.load("mueller")
    assert vault.undo(2) == put(then, plan.tasks[3])


def test_an_erased_person_who_was_removed_long_before_is_gone_too(vault: Vault) -> None:
    last = lived_through(vault)
    gone = replace(
        full_example(),
        household=last.household,
        participants=tuple(p for p in last.participants if p.id != "zeisig-id"),
    )
    gone = replace(gone, household=replace(gone.household, care_pilot=None))
    vault.save(last, gone)
    vault.erase_person("mueller", "zeisig-id")
    assert hits(plain(vault), *PERSON) == []
    assert vault.load("mueller") == gone
    assert vault.journal.verify().whole


def test_a_family_name_that_others_bear_stays_theirs(vault: Vault) -> None:
    plan = Plan(
        household=Household(id="h", name="Familie Müller"),
        participants=(
            Participant(id="e", name="Erika Müller", system=HelpSystem.CLIENT),
            Participant(id="k", name="Karla Müller", system=HelpSystem.FAMILY),
        ),
        tasks=(Task(id="t", title="Müller abholen mit Karla", area=Area.RELIEF, start=with_zeisig().tasks[0].start,
                    duration_minutes=5),),
    )  # fmt: skip
    vault.save(None, plan)
    vault.erase_person("h", "k")
    after = vault.load("h")
    assert (after.household.name, after.tasks[0].title) == ("Familie Müller", "Müller abholen mit …")


def test_the_only_person_at_the_centre_is_erased_with_the_household(lived: Vault) -> None:
    before = lived.load("mueller")
    with pytest.raises(PlanError, match="Der ganze Haushalt"):
        lived.erase_person("mueller", "erika")
    with pytest.raises(UnknownHousehold):
        lived.erase_person("mueller", "niemand")
    assert lived.load("mueller") == before


def test_somebody_new_may_bear_the_same_name_and_id(lived: Vault) -> None:
    lived.erase_person("mueller", "zeisig-id")
    plan = lived.load("mueller")
    again = put(plan, Participant(id="zeisig-id", name="Zeisigson", system=HelpSystem.FAMILY))
    lived.save(plan, again)
    assert lived.replay_ledger() == 0
    assert lived.load("mueller") == again
    assert lived.journal.verify().whole
    lived.erase_person("mueller", "zeisig-id")
    assert hits(plain(lived), *PERSON) == []


# --- a household


def test_no_word_of_an_erased_household_is_left_in_any_byte(lived: Vault, tmp_path: Path, mueller: Plan) -> None:
    other = replace(mueller, household=replace(mueller.household, id="andere", name="Andere"))
    other = replace(other, participants=(), tasks=other.tasks[:1], commitments=(), handovers=(), transitions=(),
                    consents=(), goals=(), information=())  # fmt: skip
    other = replace(other, household=replace(other.household, care_pilot=None, address=None), tasks=(), needs=())
    lived.save(None, replace(other, absences=(), dependencies=(), accepted_flags=()))
    words = [*PERSON, "Erika", "mueller", "Łukasiewicz", "lukasiewicz", "Insulin", "Hạnh", "insulin"]
    words += [task.title for task in mueller.tasks] + [need.text for need in mueller.needs]
    assert len(hits(plain(lived), *words)) > 10
    lived.erase_household("mueller")
    assert hits(plain(lived), *words) == []
    assert hits(exported(lived, tmp_path / "plain.db"), *words) == []
    assert [row.id for row in lived.households()] == ["andere"]
    assert not lived.events("mueller")
    assert not lived.drafts()
    assert lived.journal.verify().faults == ()
    with pytest.raises(UnknownHousehold):
        lived.erase_household("mueller")


def test_a_household_that_was_deleted_before_is_erased_too(lived: Vault) -> None:
    lived.delete(lived.load("mueller"), "Zeisigson")
    lived.erase_household("mueller")
    assert hits(plain(lived), *PERSON, "Erika", "mueller") == []
    assert lived.journal.verify().whole


def test_an_erased_household_can_begin_anew(lived: Vault, mueller: Plan) -> None:
    lived.erase_household("mueller")
    lived.save(None, mueller)
    assert lived.replay_ledger() == 0
    assert lived.load("mueller") == mueller
    assert lived.journal.verify().whole


def test_a_forgery_after_an_erasure_is_still_found(lived: Vault, tmp_path: Path) -> None:
    lived.erase_person("mueller", "zeisig-id")
    for number, statement in enumerate(
        (
            "UPDATE change SET val = zeroblob(64) WHERE typeof(val) = 'blob'",
            "UPDATE txn SET reason = zeroblob(32) WHERE typeof(reason) = 'blob'",
            "UPDATE txn SET salt = zeroblob(length(salt)) WHERE length(salt) > 16",
            "UPDATE rowmap SET uuid = randomblob(16) WHERE tbl = 3",
        )
    ):
        copy = tmp_path / f"copy{number}"
        shutil.copytree(lived.places.folder, copy)
        with Vault.open(copy, [CHEAP]) as forged:
            assert forged.journal.verify().whole
            with forged.writing("forgery") as cursor:
                cursor.execute(statement)
            assert forged.journal.verify().faults, statement


def test_the_key_of_every_erased_word_is_gone_so_that_nobody_can_try_words_against_its_digest(lived: Vault) -> None:
    lived.erase_person("mueller", "zeisig-id")
    values, names = _digests_without_key(lived)
    assert values > names > 0
    lived.erase_household("mueller")
    assert _digests_without_key(lived) > (values, names)


def _digests_without_key(vault: Vault) -> tuple[int, int]:
    """How many values and names are erased; each without its key, and only they."""
    gone = bytes(log.SALT_BYTES)
    values = names = 0
    with vault.reading() as cursor:
        for tid, salt, reason in cursor.execute("SELECT tid, salt, reason FROM txn").fetchall():
            changes = cursor.execute("SELECT cid, val FROM change WHERE cid BETWEEN ? AND ?", log.changes_of(tid))
            left = {(log.value_name(log.place_of(cid)), log.row_name(log.place_of(cid))): val for cid, val in changes}
            left[log.REASON, log.HOUSEHOLD_NAME] = reason
            for (value, name), said in left.items():
                size = len(said) if isinstance(said, bytes) else 0
                assert (log.key_of(salt, value) == gone) == (size > 0)
                assert (log.key_of(salt, name) == gone) == (size > log.DIGEST_BYTES)
                values, names = values + (size > 0), names + (size > log.DIGEST_BYTES)
    return values, names


# --- the ledger


def test_the_ledger_names_nobody(lived: Vault) -> None:
    lived.erase_person("mueller", "zeisig-id")
    (name,) = ledger.read(lived.places.folder)
    assert len(name) == 16
    assert (lived.places.folder / ledger.LEDGER).read_text() == f"{name.hex()}\n"


@pytest.mark.parametrize("whole", [False, True], ids=["person", "household"])
def test_a_restored_vault_forgets_again(tmp_path: Path, whole: bool) -> None:
    folder = tmp_path / "vault"
    with new_vault(folder) as vault:
        lived_through(vault)
        other = replace(full_example(), household=replace(full_example().household, id="andere"))
        vault.save(None, other)
    shutil.copytree(folder, tmp_path / "backup")
    with Vault.open(folder, [CHEAP]) as vault:
        if whole:
            vault.erase_household("mueller")
        else:
            vault.erase_person("mueller", "zeisig-id")
        after = None if whole else vault.load("mueller")
    (folder / "vault.db").write_bytes((tmp_path / "backup/vault.db").read_bytes())  # what a restore comes to
    with Vault.open(folder, [CHEAP]) as vault:
        vault.replay_ledger()
        assert hits(plain(vault), *PERSON) == []
        assert vault.load("andere") == other
        if after:
            assert vault.load("mueller") == after
        assert vault.journal.verify().faults == ()
        assert vault.replay_ledger() == 0


@pytest.mark.parametrize("whole", [False, True], ids=["person", "household"])
def test_a_backup_from_a_stick_brings_nobody_back_on_another_computer(tmp_path: Path, whole: bool) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with new_vault(tmp_path / "vault") as vault:
        lived_through(vault)
        vault.backups.second_place = stick
        made = vault.backups.make(Reason.ASKED)
        assert set(hits(plain(vault), *PERSON)) >= set(PERSON[:2])
        if whole:
            vault.erase_household("mueller")
        else:
            vault.erase_person("mueller", "zeisig-id")
        later = vault.backups.make(Reason.ASKED)
        assert made.copy
        assert later.copy
    for one in (made.copy, later.copy):
        folder = tmp_path / f"from {one.name}"
        restore(folder, one, [CHEAP])
        with Vault.open(folder, [CHEAP]) as vault:
            assert hits(plain(vault), *PERSON, *(["Erika", "mueller"] if whole else [])) == []
            assert vault.journal.verify().whole
            assert [row.id for row in vault.households()] == ([] if whole else ["mueller"])


def test_a_person_is_found_again_though_others_were_erased_between(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    with new_vault(folder) as vault:
        plan = with_zeisig()
        vault.save(None, put(plan, replace(plan.participants[1], relation="kennt Zeisigson")))
    shutil.copytree(folder, tmp_path / "backup")
    with Vault.open(folder, [CHEAP]) as vault:
        vault.erase_person("mueller", "zeisig-id")
        vault.erase_person("mueller", plan.participants[1].id)
        vault.erase_household("mueller")
        assert len(ledger.read(folder)) == 3
    (folder / "vault.db").write_bytes((tmp_path / "backup/vault.db").read_bytes())
    with Vault.open(folder, [CHEAP]) as vault:
        vault.replay_ledger()
        assert not vault.households()
        assert hits(plain(vault), *PERSON, "Erika") == []


def test_a_lost_or_damaged_ledger_is_made_whole_from_the_vault(lived: Vault) -> None:
    lived.erase_person("mueller", "zeisig-id")
    known = ledger.read(lived.places.folder)
    for content in (b"", b"\xff\xfe rubbish\nzz\n"):
        (lived.places.folder / ledger.LEDGER).write_bytes(content)
        lived.replay_ledger()
        assert ledger.read(lived.places.folder) == known


def test_names_that_this_vault_never_held_are_asked_for_once(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    ledger.add(vault.places.folder, [b"x" * 16])
    assert vault.replay_ledger() == 0
    steps = vault.journal.verify().steps
    assert vault.replay_ledger() == 0
    assert vault.journal.verify().steps == steps
    assert vault.load("mueller") == mueller


# --- every table, any plan


LOGGED = {"txn", "change", "rowmap", "search_text"}
OF_NOBODY = {"device", "meta", "guard"}
OF_EXCHANGE = {"pending", "fork", "quarantine", "bundle", "ack"}
"""Sealed packets of others; nothing writes them yet. Whoever does has to erase them too."""


def test_every_table_is_one_that_erasing_knows() -> None:
    known = {*PROJECTED, "content", *LOGGED, *OF_NOBODY, *OF_EXCHANGE, "draft", *beside()}
    assert set(metadata.tables) == known


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("erasing") / "vault") as opened:
        yield opened


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(versions=st.lists(plans(), min_size=1, max_size=3), data=st.data())
def test_any_edits_undone_and_erased_leave_a_log_that_gives_the_tables(
    shared: Vault, versions: list[Plan], data: st.DataObject
) -> None:
    household = f"h{next(NUMBERS)}"
    before: Plan | None = None
    for version in versions:
        after = replace(version, household=replace(version.household, id=household))
        shared.save(before, after)
        before = after
        if after.participants and data.draw(st.booleans()):
            who = data.draw(st.sampled_from(after.participants))
            try:
                shared.erase_person(household, who.id)
            except PlanError:
                continue
            before = shared.load(household)
            assert not before.participant(who.id)
            assert not list(problems(before))
        if data.draw(st.booleans()):
            try:
                before = shared.undo(data.draw(st.sampled_from([e.step for e in shared.events(household)])))
            except NahtstelleError:
                continue
    if data.draw(st.booleans()):
        shared.erase_household(household)
        assert household not in {row.id for row in shared.households()}


def test_after_all_that_every_chain_holds_and_every_table_is_as_the_log_says(shared: Vault) -> None:
    assert shared.journal.verify().faults == ()


def test_after_all_that_what_stands_is_found_without_reading_all_that_ever_stood(shared: Vault) -> None:
    replaced = 0
    with shared.reading() as cursor:
        for (rid,) in cursor.execute("SELECT rid FROM rowmap").fetchall():
            history, stands = log.entries(cursor, rid), standing.of_row(cursor, rid)
            assert stands == log.row_heads(history)
            for fld in {entry.fld for entry in history} - {INSERT, LIFE}:
                found = log.heads(history, fld)
                assert standing.of_field(cursor, rid, fld, stands) == found
                replaced += not any(entry.fld == INSERT for entry in found)
    assert replaced
