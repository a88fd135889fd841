"""What is half typed in any form of the window stays through a lock, and comes back after a crash."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.plan import Consent
from desktop.domain.report import Flag, Interface
from desktop.domain.vocabulary import InterfaceKind, Scope
from desktop.keeper import VaultKeeper
from desktop.ui.desk.erase_form import EraseForm
from desktop.ui.drafts import Filled, fill, filled
from desktop.ui.main_window import MainWindow
from desktop.ui.parts.form import Form
from desktop.ui.people.consent_form import NEW, ConsentForm
from tests.helpers import MULLER_ON, WORDS, muller, press, type_text
from tests.storage.vaults import put

CTRL = Qt.KeyboardModifier.ControlModifier
KNOWN = Consent(id="known", participant="hanh", scope=Scope.CONTACT, given_on=MULLER_ON, by="erika")


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    vault = vault_with(put(muller(), KNOWN))
    vault.make_version(vault.load("mueller"), MULLER_ON)
    made = open_window(vault)
    made.guard(VaultKeeper(vault))
    made.workspace.open("mueller")
    yield made
    made.close()


def in_cell(window: MainWindow) -> None:
    window.page.show_week()
    (commitment,) = (c for c in muller().commitments if (c.task, c.participant) == ("lunch-weekend", "jan"))
    assert window.page.week.show_cell(commitment.task, MULLER_ON.replace(day=28)) is not None


def gesture(name: str) -> Callable[[MainWindow], None]:
    def do(window: MainWindow) -> None:
        in_cell(window)
        getattr(window.gestures, name)()

    return do


def of_transition(window: MainWindow) -> Interface:
    found = window.workspace.report.interfaces
    return next(each for each in found if each.kind is InterfaceKind.TRANSITION and each.handover is None)


def of_task(window: MainWindow) -> Flag:
    return next(flag for flag in window.workspace.report.flags if flag.subject.kind == "task")


OPENED: dict[str, Callable[[MainWindow], object]] = {
    "new household": lambda window: window.forms.new_household(),
    "household": lambda window: window.forms.edit_household(),
    "task": lambda window: window.forms.new_task(),
    "person": lambda window: window.forms.new_person(),
    "absence": lambda window: window.forms.new_absence(),
    "consent": lambda window: window.forms.consents(),
    "version": lambda window: window.forms.make_version(),
    "answer": lambda window: window.page.agreement.answer_wanted.emit(1, "jan", "by-word"),
    "handover": lambda window: window.forms.new_handover(),
    "wish": lambda window: window.forms.new_wish(),
    "arrange": lambda window: window.forms.arrange(of_task(window)),
    "leave": lambda window: window.forms.leave(window.workspace.report.flags[-1]),
    "item": lambda window: window.page.seams.interface_wanted.emit(of_transition(window)),
    "cell": lambda window: (in_cell(window), window.forms._on_cell(window.page.week.current_cell())),
    "copy": gesture("copy_commitment"),
    "pause": gesture("pause_commitment"),
    "end": gesture("end_commitment"),
    "replace": gesture("replace_person"),
    "hand over": lambda window: window.desk.hand_over(),
    "access": lambda window: window.desk.answer(),
}
"""Every form, as people open it."""


def half_filled(form: Form) -> Filled:
    """Changes whatever takes words, and one choice; what stands there then."""
    now, chosen = [], False
    for kind, value in filled(form):
        if kind in ("QLineEdit", "QPlainTextEdit"):
            now.append([kind, f"{value} Łu"])
        elif kind == "QComboBox" and not chosen:
            now.append([kind, [1, None]])
            chosen = True
        else:
            now.append([kind, value])
    fill(form, now)
    return filled(form)


def lock_and_unlock(window: MainWindow, qtbot) -> None:
    press(Qt.Key.Key_L, CTRL)
    assert window.keeping.lock.locked
    words = window.keeping.lock.curtain.ways.words
    type_text(WORDS, words)
    QTest.keyClick(words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.keeping.lock.locked, timeout=30_000)


def crash_and_come_back(window: MainWindow) -> Form | None:
    """What was kept is all there is: no form is open any more, and it is looked at as at a start."""
    (row,) = window.workspace.store.drafts()
    window.side.close_form()
    assert window.workspace.store.drafts() == []
    window.workspace.store.keep_draft(row.place, row.household, row.words)
    window.page.show_history()
    window.keeping.bring_back()
    return window.side.form


def test_every_form_stays_through_a_lock_and_comes_back_after_a_crash(window, qtbot):
    seen: set[type[Form]] = set()
    for name, opened in OPENED.items():
        window.page.show_people()
        window.page.people.list.go_to("hanh")
        opened(window)
        form = window.side.form
        assert form is not None, name
        before = filled(form)
        typed = half_filled(form)
        assert typed != before, name
        lock_and_unlock(window, qtbot)
        assert window.side.form is form, name
        assert filled(form) == typed, name
        back = crash_and_come_back(window)
        assert back is not form, name
        assert type(back) is type(form), name
        assert filled(back) == typed, name
        seen.add(type(form))
        window.side.close_form()
        assert window.workspace.store.drafts() == [], name
    assert every_form() - seen == {EraseForm}, "a yes to what nothing brings back is not brought back itself"


def every_form() -> set[type[Form]]:
    found, left = set(), [Form]
    while left:
        each = left.pop()
        below = each.__subclasses__()
        left += below
        if not below and each.__module__.startswith("desktop."):
            found.add(each)
    return found


def test_the_consent_that_was_looked_at_is_the_one_that_comes_back(window, qtbot):
    window.page.show_people()
    window.page.people.list.go_to("hanh")
    window.forms.consents()
    form = window.side.form
    assert isinstance(form, ConsentForm)
    assert form._list.key() != NEW
    form._list.go_to(NEW)
    form.until.line.setText("2.12.")
    lock_and_unlock(window, qtbot)
    back = crash_and_come_back(window)
    assert (back._list.key(), back.until.line.text()) == (NEW, "2.12.")
    assert back.submit()
    assert window.workspace.plan.find("consents", KNOWN.id) == KNOWN, "what was there before is as it was"


def test_a_yes_to_erasing_is_not_kept_beside_the_lock(window, qtbot):
    window.desk.erase()
    form = window.side.form
    form.sure.setChecked(True)
    lock_and_unlock(window, qtbot)
    assert window.side.form is form
    assert window.workspace.store.drafts() == []
