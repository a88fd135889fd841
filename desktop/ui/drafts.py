"""What stands in the open form, kept while it is typed, so that a lock or a crash costs no word."""

import json
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Drafts
from desktop.ui.parts.form import Form
from desktop.ui.parts.rows import RowsView

EVERY_MS = 2000
"""A crash costs what was typed in this time at most."""

Filled = list[list[object]]
"""The values of the inputs of a form, in their order, each after the name of its kind."""


KINDS = (RowsView, QComboBox, QSpinBox, QLineEdit, QPlainTextEdit, QAbstractButton)


def filled(form: QWidget) -> Filled:
    """What stands in the inputs of a form."""
    return [[kind, _value(each)] for each, kind in _inputs(form)]


def fill(form: QWidget, values: Filled) -> None:
    """Put values back. Twice, because one input may decide whether others are there."""
    for _again in range(2):
        for (each, kind), (was, value) in zip(_inputs(form), values, strict=False):
            if kind == was:
                _set(each, value)


def _inputs(form: QWidget) -> Iterator[tuple[QWidget, str]]:
    for each in form.findChildren(QWidget):
        inner = each.parent()
        if isinstance(inner, QAbstractSpinBox | QComboBox):
            continue
        kind = next((kind for kind in KINDS if isinstance(each, kind)), None)
        if kind is not None and (not isinstance(each, QAbstractButton) or each.isCheckable()):
            yield each, kind.__name__


def _value(each: QWidget) -> object:
    if isinstance(each, RowsView):
        return each.key()
    if isinstance(each, QComboBox):
        return [each.currentIndex(), each.currentText() if each.isEditable() else None]
    if isinstance(each, QSpinBox):
        return each.value()
    if isinstance(each, QLineEdit):
        return each.text()
    if isinstance(each, QPlainTextEdit):
        return each.toPlainText()
    return isinstance(each, QAbstractButton) and each.isChecked()


def _set(each: QWidget, value: object) -> None:
    if _value(each) == value:
        return
    if isinstance(each, RowsView):
        each.go_to(str(value))
    elif isinstance(each, QComboBox):
        _choose(each, value)
    elif isinstance(each, QSpinBox) and isinstance(value, int):
        each.setValue(value)
    elif isinstance(each, QLineEdit):
        each.setText(str(value))
    elif isinstance(each, QPlainTextEdit):
        each.setPlainText(str(value))
    elif isinstance(each, QAbstractButton):
        each.setChecked(bool(value))


def _choose(box: QComboBox, value: object) -> None:
    index, text = value if isinstance(value, list) and len(value) == 2 else (None, None)
    if isinstance(index, int) and index < box.count():
        box.setCurrentIndex(index)
    if isinstance(text, str):
        box.setEditText(text)


class DraftKeeping(QObject):
    """Keeps the open form in ``store`` every two seconds while something in it differs from how it opened."""

    def __init__(self, store: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._form: Form | None = None
        self._place = self._household = self._view = ""
        self._first: Filled = []
        self._kept: Filled | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def watch(self, form: Form, place: str, household: str, view: str) -> None:
        """Keep this form from now on; ``place`` tells how it is opened again, ``view`` what is shown beside it."""
        self.let_go()
        self._form, self._place, self._household, self._view = form, place, household, view
        self._first, self._kept = filled(form), None
        self._timer.start()

    def keep(self) -> None:
        """Keep what stands there now, or forget it where it is as it was at first. A refusal changes nothing here."""
        if self._form is None:
            return
        now = filled(self._form)
        if now == (self._first if self._kept is None else self._kept):
            return
        try:
            if now == self._first:
                self._store.drop_draft(self._place)
                self._kept = None
            else:
                words = json.dumps({"view": self._view, "filled": now}, ensure_ascii=False)
                self._store.keep_draft(self._place, self._household, words)
                self._kept = now
        except NahtstelleError:  # a full disk; it is tried again with the next word
            return

    def let_go(self) -> None:
        """The form was taken or left: nothing of it needs to be kept."""
        self._timer.stop()
        if self._kept is not None:
            try:
                self._store.drop_draft(self._place)
            except NahtstelleError:
                return
            finally:
                self._kept = None
        self._form = None

    def pause(self) -> None:
        """Keep what stands there, and look no further until ``go_on``."""
        self.keep()
        self._timer.stop()

    def go_on(self) -> None:
        """Keep on keeping."""
        if self._form is not None:
            self._timer.start()

    def leave_kept(self) -> None:
        """The window closes: keep what stands there for the next start."""
        self.pause()
        self._form, self._kept = None, None


def understood(words: str) -> tuple[str, Filled]:
    """The view and the values of a draft; nothing where it was written by something else."""
    try:
        told = json.loads(words)
        return str(told["view"]), list(told["filled"])
    except (ValueError, TypeError, KeyError):
        return "", []
