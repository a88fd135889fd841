"""Many documents at once: each whole or not there, whatever hinders one of them, and to be stopped at any time."""

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Self

import pytest

from desktop.documents import printer
from desktop.documents.printer import Documents
from desktop.documents.text import PrintError
from desktop.domain.consents import may_know
from desktop.domain.disclosure import NotAgreed
from desktop.domain.file_names import FileNames
from desktop.domain.on_paper import taking_part
from desktop.domain.plan import Plan
from desktop.domain.ports import DOCUMENT_KINDS, Order
from desktop.domain.printing import Batch, print_all
from desktop.domain.vocabulary import Scope
from tests.documents.households import ON, consenting, empty, made, mueller
from tests.documents.pdf import complaints, text_of


def batch(folder: Path) -> Batch:
    return Batch(folder, ON, "de", FileNames())


def named(name: str) -> Plan:
    plan = mueller()
    return replace(plan, household=replace(plan.household, name=name))


def test_all_documents_of_a_household_are_printed_under_names_of_their_own(tmp_path: Path) -> None:
    plan = consenting(mueller())
    printed = list(print_all(Documents(), batch(tmp_path).everything(plan)))
    assert [each.refusal for each in printed] == [None] * len(printed)
    who = [p for p in taking_part(plan, ON) if may_know(plan, p.id, Scope.CONTACT, ON)]
    assert len(printed) == len(DOCUMENT_KINDS) - 1 + len(who)
    assert {path.name for path in tmp_path.iterdir()} == {each.order.path.name for each in printed}
    assert (tmp_path / "Erika Müller – Vereinbarung.pdf").exists()
    assert (tmp_path / "Erika Müller – Notfallblatt.pdf").exists()
    assert "Mein Blatt für Jan" in text_of((tmp_path / "Erika Müller – Mein Blatt – Jan Łukasiewicz.pdf").read_bytes())


def test_nobody_has_a_sheet_in_the_batch_to_whom_nothing_may_be_told(tmp_path: Path) -> None:
    plan = replace(mueller(), consents=())
    names = [order.path.name for order in batch(tmp_path).everything(plan)]
    assert [name for name in names if "Mein Blatt" in name] == ["Erika Müller – Mein Blatt – Erika Müller.pdf"]
    assert not [name for name in names if "Notfallblatt" in name]


def test_an_empty_household_is_printed_too(tmp_path: Path) -> None:
    printed = list(print_all(Documents(), batch(tmp_path).everything(empty())))
    assert [each.refusal for each in printed] == [None] * (len(DOCUMENT_KINDS) - 2)


def test_households_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    each = batch(tmp_path)
    orders = [order for name in ("Anna", "anna", "CON", "a/b") for order in each.orders(named(name), "family-time")]
    assert [printed.refusal for printed in print_all(Documents(), orders)] == [None] * 4
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "Anna – Familienzeit.pdf",
        "CON – Familienzeit.pdf",
        "a_b – Familienzeit.pdf",
        "anna – Familienzeit (2).pdf",
    ]


def test_what_cannot_be_printed_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    each = batch(tmp_path)
    plans = [mueller(), made(["王芳", "Jan"], ["x"]), named("Zweite")]
    printed = list(print_all(Documents(), (order for plan in plans for order in each.orders(plan, "agreement"))))
    assert [type(one.refusal) for one in printed] == [type(None), PrintError, type(None)]
    assert len(list(tmp_path.iterdir())) == 2


def test_without_her_consent_the_emergency_sheet_is_told_to_be_missing(tmp_path: Path) -> None:
    (printed,) = print_all(Documents(), batch(tmp_path).orders(mueller(), "emergency"))
    assert isinstance(printed.refusal, NotAgreed)
    assert list(tmp_path.iterdir()) == []


def test_who_stops_has_whole_documents_and_nothing_else(tmp_path: Path) -> None:
    made_for: list[str] = []

    def orders() -> Iterator[Order]:
        each = batch(tmp_path)
        for n in range(100):
            made_for.append(str(n))
            yield from each.orders(named(f"Haushalt {n}"), "week")

    printing = print_all(Documents(), orders())
    next(printing)
    next(printing)
    printing.close()
    assert made_for == ["0", "1"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "Haushalt 0 – Wochenplan.pdf",
        "Haushalt 1 – Wochenplan.pdf",
    ]
    assert all(complaints(path.read_bytes()) == [] for path in tmp_path.iterdir())


# Each step of writing fails once


STEPS = ("mkdir", "open", "write", "flush", "fsync", "replace")


class Half:
    """A file that takes some bytes, and no more."""

    def __init__(self, file: BinaryIO, step: str, error: OSError) -> None:
        self.file, self.step, self.error = file, step, error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def write(self, data: bytes) -> int:
        self.file.write(data[:100])
        if self.step == "write":
            raise self.error
        return len(data)

    def flush(self) -> None:
        raise self.error

    def fileno(self) -> int:
        return self.file.fileno()


class Failing:
    """Lets one step of writing fail as the system would."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, step: str, number: int) -> None:
        self.error = OSError(number, os.strerror(number))
        if step == "fsync":
            monkeypatch.setattr(printer.os, "fsync", self.fail)
        elif step in ("write", "flush"):
            monkeypatch.setattr(Path, "open", self.half(Path.open, step))
        else:
            monkeypatch.setattr(Path, step, self.fail)

    def fail(self, *_args: object, **_more: object) -> None:
        raise self.error

    def half(self, real: Callable[..., object], step: str) -> Callable[..., object]:
        """A file that takes the first bytes, and then no more."""

        def opened(path: Path, *args: object, **more: object) -> object:
            return Half(real(path, *args, **more), step, self.error)

        return opened


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("step", STEPS)
def test_whatever_step_of_writing_fails_the_old_file_stays_and_nothing_lies_beside_it(
    step: str, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "blatt.pdf"
    target.write_bytes(b"alt")
    data = Documents().document("family-time", mueller(), ON)
    with monkeypatch.context() as patched:
        Failing(patched, step, number)
        with pytest.raises(PrintError, match=r"wurde nicht geschrieben.*Bitte"):
            printer.write_atomically(target, data)
    assert target.read_bytes() == b"alt"
    assert [path.name for path in tmp_path.iterdir()] == ["blatt.pdf"]


@pytest.mark.parametrize("step", STEPS)
def test_one_failing_write_of_a_batch_leaves_the_others_whole(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk fills up in the middle, what was printed stays, and each further document is told."""
    each = batch(tmp_path)
    orders = [order for n in range(4) for order in each.orders(named(f"H{n}"), "family-time")]
    for order in orders:
        order.path.write_bytes(b"alt")
    refused = []
    for n, printed in enumerate(print_all(Documents(), orders)):
        refused.append(printed.refusal is not None)
        if n == 1:
            Failing(monkeypatch, step, errno.ENOSPC)
    monkeypatch.undo()
    assert refused == [False, False, True, True]
    assert [order.path.read_bytes()[:4] for order in orders] == [b"%PDF", b"%PDF", b"alt", b"alt"]
    assert len(list(tmp_path.iterdir())) == 4


def test_a_target_that_another_program_holds_is_left_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses to replace a file that is open in a viewer."""
    target = tmp_path / "blatt.pdf"
    target.write_bytes(b"alt")
    with monkeypatch.context() as patched:
        Failing(patched, "replace", errno.EACCES)
        with pytest.raises(PrintError, match=r"blatt\.pdf .*in einem anderen Programm geöffnet"):
            Documents().write("week", mueller(), ON, target)
    assert target.read_bytes() == b"alt"
    assert [path.name for path in tmp_path.iterdir()] == ["blatt.pdf"]


# What paper leaves out


def test_emoji_are_told_with_the_words_around_them_and_letters_are_refused() -> None:
    plan = made(["Jan Test", "Olga Test"], ["Kuchen 🎂 backen"])
    (remark,) = Documents().remarks(plan)
    assert remark == "Auf Papier fehlt 🎂 (in „Kuchen 🎂 backen“): Dafür gibt es dort keine Zeichen."
    assert Documents().remarks(mueller()) == ()
