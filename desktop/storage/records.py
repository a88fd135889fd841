"""Agreements as versions, round tables, notes and scans of a vault; fulfils ``desktop.domain.ports.RecordStore``."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from desktop.domain.agreed import Agreed, core
from desktop.domain.errors import VaultError
from desktop.domain.fingerprint import canonical, fingerprint, thawed
from desktop.domain.plan import Plan
from desktop.domain.records import Answer, Conference, Note, OpenDecision, Record, Scan, Version, new_id
from desktop.domain.scans import MOST_BYTES
from desktop.domain.words import call_names
from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.differences import RowChange
from desktop.storage.errors import VaultDamaged
from desktop.storage.kinds import CONFERENCE, NOTE, SCAN, VERSION, Kind
from desktop.storage.log import Author, StepKind
from desktop.storage.record_rows import agreed_in, read_records, record_changes, record_orders, row_of
from desktop.storage.room import Room
from desktop.storage.rows import read_plans
from desktop.storage.saving import Saving, live_household, stale, unknown
from desktop.texts import QT_TR_NOOP

_OPEN = (
    "SELECT household.rid, conference.id FROM decision JOIN conference"
    " ON conference.hh = decision.hh AND conference.id = decision.conference"
    " JOIN household ON household.rid = decision.hh"
    " WHERE done_on IS NULL AND household.status = 'active' GROUP BY 1, 2"
)


class Records(Room):
    """What a vault keeps beside its plans."""

    @abstractmethod
    def _author(self) -> Author:
        """Who acts."""

    # --- versions

    def versions(self, household_id: str) -> Sequence[Version]:
        """All versions of a household's agreement, the latest first. Raises ``UnknownHousehold``."""
        return self._all(VERSION, household_id)

    def agreed(self, household_id: str) -> Agreed | None:
        """What ``check`` has to know of the latest version, ``None`` where there is none."""
        with self.reading() as cursor:
            hh = live_household(cursor, household_id)
            return None if hh is None else agreed_in(cursor, hh, hh).get(hh)

    def make_version(
        self, plan: Plan, on: date, *, effective_from: date | None = None, review_on: date | None = None
    ) -> Version:
        """Keep the agreement as ``plan`` says it; without ``effective_from`` it holds from ``on``.

        Raises ``StaleEdit`` where the plan is another one by now, ``UnknownHousehold``.
        """
        home = plan.household.id
        with self.writing("record") as cursor:
            saving = self._saving(cursor, home)
            if next(read_plans(cursor, saving.hh, saving.hh)) != plan:
                raise stale()
            known = read_records(cursor, VERSION, saving.hh, home)
            version = Version(
                id=new_id(),
                household=home,
                number=known[0].number + 1 if known else 1,
                on=on,
                effective_from=effective_from or on,
                review_on=review_on or plan.household.review_on,
                replaces=known[0].number if known else None,
                plan=thawed(canonical(plan)),
                fingerprint=fingerprint(plan),
                core=core(plan),
                made_by=self.author,
            )
            _write(saving, None, version)
        return version

    def take_back_version(self, version: Version) -> None:
        """Take back the latest version, made by mistake.

        Raises ``VaultError`` where a later one is there, or somebody answered it, or it has scans.
        """
        with self.writing("record") as cursor:
            saving = self._saving(cursor, version.household)
            known = read_records(cursor, VERSION, saving.hh, version.household)
            if not known or known[0].id != version.id or known[0].answers or known[0].scans:
                raise VaultError(
                    QT_TR_NOOP(
                        "Zurücknehmen lässt sich nur die letzte Fassung, solange niemand geantwortet hat und kein "
                        "Blatt angehängt ist. Es wurde nichts verändert."
                    )
                )
            _write(saving, known[0], None)

    def save_answer(self, version: Version, before: Answer | None, after: Answer | None) -> Version:
        """Note, change or take out what one participant answered; the version with it. Raises ``StaleEdit``."""
        some = [one.participant for one in (before, after) if one is not None]
        if len(set(some)) != 1:
            raise ValueError("An answer is that of one participant.")
        parts = [replace(version, answers=() if one is None else (one,), scans=()) for one in (before, after)]
        with self.writing("record") as cursor:
            saving = self._saving(cursor, version.household)
            _refuse_gone(cursor, saving, VERSION, version.id)
            _write(saving, *parts)
            known: list[Version] = read_records(cursor, VERSION, saving.hh, version.household)
        return next(one for one in known if one.id == version.id)

    # --- round tables

    def conferences(self, household_id: str) -> Sequence[Conference]:
        """The round tables of a household, the latest first. Raises ``UnknownHousehold``."""
        return self._all(CONFERENCE, household_id)

    def save_conference(self, before: Conference | None, after: Conference | None) -> None:
        """Write what differs; ``None`` before: a new one, ``None`` after: it goes. Raises ``StaleEdit``."""
        self._save(before, after)

    def open_decisions(self) -> Sequence[OpenDecision]:
        """The decisions of all active households that are not done yet; by due day, those without one last."""
        found: list[OpenDecision] = []
        with self.reading() as cursor:
            by_household: dict[int, set[str]] = {}
            for hh, conference in cursor.execute(_OPEN).fetchall():
                by_household.setdefault(hh, set()).add(conference)
            for hh, ids in by_household.items():
                plan = next(read_plans(cursor, hh, hh))
                names = call_names(plan.participants)
                found += [
                    OpenDecision(
                        plan.household.id, plan.household.name, one.id, one.on, names.get(decision.owner, ""), decision
                    )
                    for one in read_records(cursor, CONFERENCE, hh, plan.household.id)
                    if one.id in ids
                    for decision in one.decisions
                    if decision.done_on is None
                ]
        return sorted(found, key=lambda one: (one.decision.due is None, one.decision.due or one.on, one.household_name))

    # --- notes

    def notes(self, household_id: str) -> Sequence[Note]:
        """The notes of a household, the latest first. Raises ``UnknownHousehold``."""
        return self._all(NOTE, household_id)

    def save_note(self, before: Note | None, after: Note | None) -> None:
        """Write what differs in day, text and author; a note that goes takes its scans with it for good.

        Raises ``StaleEdit``.
        """
        if after is not None:
            self._save(None if before is None else replace(before, scans=()), replace(after, scans=()))
            return
        if before is None:
            return
        with self.writing("record") as cursor:
            saving = self._saving(cursor, before.household)
            known = [one for one in read_records(cursor, NOTE, saving.hh, before.household) if one.id == before.id]
            if known and replace(known[0], scans=()) != replace(before, scans=()):
                raise stale()
            for note in known:
                _write(saving, note, None)
                for scan in note.scans:
                    _let_go(cursor, saving, note, scan)

    # --- scans

    def attach(  # noqa: PLR0913 - what there is to say of a scan
        self, to: Version | Note, name: str, media_type: str, content: bytes, *, on: date, shows: Sequence[str] = ()
    ) -> Scan:
        """Keep a scan or photo, its bytes untouched.

        Raises ``VaultError`` where it is empty or larger than ``MOST_BYTES``, ``StaleEdit`` where the record is gone.
        """
        if not 0 < len(content) <= MOST_BYTES:
            raise VaultError(
                QT_TR_NOOP("„{name}“ ist leer oder größer als {most} MB und wurde nicht angehängt."),
                name=name,
                most=MOST_BYTES >> 20,
            )
        scan = Scan(
            id=new_id(),
            name=name,
            media_type=media_type,
            size=len(content),
            sha256=sha256(content).hexdigest(),
            added_on=on,
            shows=tuple(shows),
        )
        with self.writing("record") as cursor:
            saving = self._saving(cursor, to.household)
            _refuse_gone(cursor, saving, VERSION if isinstance(to, Version) else NOTE, to.id)
            change = RowChange(SCAN, f"{to.id}/{scan.id}", scan.id, after=row_of(scan, to.id))
            saving.write([change], (), "", StepKind.RECORD)
            rid = _scan_row(cursor, saving, to, scan)
            cursor.execute("INSERT INTO content (rid, hh, bytes) VALUES (?, ?, ?)", (rid, saving.hh, content))
        return scan

    def content(self, to: Version | Note, scan: Scan) -> bytes:
        """The bytes of a scan, after its hash was compared. Raises ``VaultDamaged`` where it differs."""
        with self.reading() as cursor:
            row = log.row_uuid(log.household_uuid(to.household), SCAN, f"{to.id}/{scan.id}")
            found = cursor.execute(
                "SELECT bytes, sha256 FROM rowmap JOIN content USING (rid) JOIN scan ON scan.hh = rowmap.hh"
                " AND scan.rid = rowmap.rid WHERE uuid = ?",
                (row.bytes,),
            ).fetchone()
        if found is None:
            raise VaultError(QT_TR_NOOP("„{name}“ liegt nicht mehr im Tresor."), name=scan.name)
        if sha256(found[0]).hexdigest() != found[1]:
            raise VaultDamaged(
                QT_TR_NOOP("„{name}“ ist nicht mehr so, wie es angehängt wurde. Bitte eine Sicherung ansehen."),
                name=scan.name,
            )
        return bytes(found[0])

    def detach(self, to: Version | Note, scan: Scan) -> None:
        """Let go of a scan for good; one that is gone already stays gone."""
        with self.writing("record") as cursor:
            saving = self._saving(cursor, to.household)
            gone = RowChange(SCAN, f"{to.id}/{scan.id}", scan.id, before=row_of(scan, to.id))
            saving.write([gone], (), "", StepKind.RECORD)
            _let_go(cursor, saving, to, scan)

    # --- what they share

    def _all(self, kind: Kind, household_id: str) -> list[Any]:
        with self.reading() as cursor:
            hh = live_household(cursor, household_id)
            if hh is None:
                raise unknown(household_id)
            return read_records(cursor, kind, hh, household_id)

    def _save(self, before: Record | None, after: Record | None) -> None:
        one = after or before
        if one is not None and before != after:
            with self.writing("record") as cursor:
                _write(self._saving(cursor, one.household), before, after)

    def _saving(self, cursor: Cursor, household_id: str) -> Saving:
        return Saving(cursor, self._author(), household_id, new=False)


def _write(saving: Saving, before: Record | None, after: Record | None) -> None:
    saving.write(record_changes(before, after), record_orders(before, after), "", StepKind.RECORD)


def _refuse_gone(cursor: Cursor, saving: Saving, kind: Kind, own: str) -> None:
    sql = f'SELECT 1 FROM "{kind.table}" WHERE hh = ? AND id = ?'  # noqa: S608 - own names
    if not cursor.execute(sql, (saving.hh, own)).fetchone():
        raise stale()


def _scan_row(cursor: Cursor, saving: Saving, to: Version | Note, scan: Scan) -> int:
    row = log.row_uuid(saving.household, SCAN, f"{to.id}/{scan.id}")
    return int(cursor.execute("SELECT rid FROM rowmap WHERE uuid = ?", (row.bytes,)).fetchone()[0])


def _let_go(cursor: Cursor, saving: Saving, to: Version | Note, scan: Scan) -> None:
    row = log.row_uuid(saving.household, SCAN, f"{to.id}/{scan.id}")
    cursor.execute("DELETE FROM content WHERE rid = (SELECT rid FROM rowmap WHERE uuid = ?)", (row.bytes,))
