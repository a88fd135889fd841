"""The desk of the vault: files that come in, what is given out, what is erased; it brings the rooms together."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop.domain.plan import Plan
from desktop.domain.ports import Incoming, Standing
from desktop.handing import Handing, answer, export
from desktop.storage import Vault
from desktop.storage.backup import Reason
from desktop.storage.errors import UnknownHousehold


def read_file(path: Path) -> bytes:
    """A file's content, at most one byte more than may be read, so that a huge one is refused without loading it."""
    from desktop.exchange.strict_json import MAX_BYTES

    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


class VaultDesk:
    """The desk of one vault (``ports.Desk``)."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self, path: Path, lang: str = "de") -> Sequence[Incoming]:
        """The households of a file, whatever kind it is."""
        from desktop.exchange.imports import read_any

        return [
            Incoming(path.name, found.plan, tuple(q.say(lang) for q in found.open_questions), found.notes)
            for found in read_any(read_file(path), str(path))
        ]

    def back_up(self) -> None:
        """Keep the state before much is changed at once."""
        self._vault.backups.make_if_changed(Reason.IMPORT)

    def standing(self, plan: Plan) -> Standing:
        """Whether the household is kept already, and with the same content."""
        existing = self._kept(plan)
        if existing is None:
            return Standing.NEW
        return Standing.SAME if existing == plan else Standing.OTHER

    def take_in(self, plan: Plan) -> None:
        """Store a household, in place of the one that is kept."""
        existing = self._kept(plan)
        if existing != plan:
            self._vault.save(existing, plan, "import")

    def hand_over(self, plan: Plan, on: date, path: Path, recipient: str = "") -> None:
        """Write a plan file, noted."""
        export(plan, Handing(path, on, recipient, self._vault))

    def answer(self, household_id: str, participant: str, on: date, path: Path, lang: str = "de") -> None:
        """Write all that is kept about somebody."""
        answer(self._vault.known_of(household_id, participant), household_id, Handing(path, on, "", self._vault), lang)

    def erase(self, household_id: str, participant: str = "") -> None:
        """Erase a household, or one participant of it, for good."""
        if participant:
            self._vault.erase_person(household_id, participant)
        else:
            self._vault.erase_household(household_id)

    def _kept(self, plan: Plan) -> Plan | None:
        try:
            return self._vault.load(plan.household.id)
        except UnknownHousehold:
            return None
