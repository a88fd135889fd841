"""Quick notes of a visit: one to write, those before to look at, photos and scans from files beside them."""

import mimetypes
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.records import Note as KeptNote
from desktop.domain.records import new_id
from desktop.domain.words import day
from desktop.ui import theme
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Note
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.page import Half
from desktop.ui.parts.rows import Row, RowsModel, RowsView
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind
from desktop.ui.visit.attached import Attaching, Removing
from desktop.ui.visit.touch import TouchButton, TouchRows, touch_height
from desktop.ui.workspace import Workspace

PICTURES = "*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff *.pdf"


class NotesPane(QWidget):
    """Ctrl+Enter keeps the note; what is half written stays with its household until it is kept."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._notes: tuple[KeptNote, ...] = ()
        self._base: KeptNote | None = None
        self._household = ""
        self._half: dict[str, str] = {}
        self.text = Note(3, self)
        self.keep = TouchButton(self.tr("&Notiz aufheben"), self)
        self.keep.setProperty(PRIMARY, True)
        self.scan = TouchButton(self.tr("&Foto oder Scan dazu …"), self)
        for button, pressed in ((self.keep, self.submit), (self.scan, self.ask_and_attach)):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
        self.remove = TouchButton(self.tr("Gewählte Notiz ent&fernen"), self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.remove_current)
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Bisherige Notizen"), self)
        self.list.setItemDelegate(TouchRows(workspace.lang, self.list))
        self.list.setMinimumHeight(touch_height())
        self._earlier = Text(self.tr("Bisherige Notizen"), Kind.STRONG, parent=self)
        self._problem = Text("", Kind.BODY, parent=self)
        self._problem.setForegroundRole(self._problem.palette().ColorRole.BrightText)
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self.keep, 1)
        row.addWidget(self.scan, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        hint = self.tr("Was heute auffällt, was guttut, was fehlt")
        column.addWidget(Field(self.tr("Kurze Noti&z"), self.text, hint, self))
        column.addLayout(row)
        column.addWidget(self._problem)
        column.addWidget(self._earlier)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove)
        self.list.current_key_changed.connect(self._show_remove)
        column.addStretch(0)
        self.list.key_entered.connect(self._on_entered)
        self.list.key_clicked.connect(self._on_entered)
        hand_on(self, self.text)

    # -- showing ---------------------------------------------------------------------------------------------------

    def show_plan(self, plan: Plan) -> None:
        """The notes of a household; what was half written in another one stays there."""
        if plan.household.id != self._household:
            self._half[self._household] = self.text.toPlainText()
            self._household = plan.household.id
            self._base = None
            self.text.setPlainText(self._half.pop(self._household, ""))
        try:
            self._notes = tuple(self.workspace.store.notes(self._household))
        except NahtstelleError as refusal:
            self._notes = ()
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
        if self._base is not None:
            self._base = self._note(self._base.id)
        self._rows.show([self._row(note) for note in self._notes])
        self.list.setVisible(bool(self._notes))
        self._earlier.setVisible(bool(self._notes))
        self._show_remove()

    def _show_remove(self) -> None:
        self.remove.setVisible(self._note(self.list.key()) is not None)

    def _row(self, note: KeptNote) -> Row:
        scans = self.tr("%n Anlagen", "", len(note.scans)) if note.scans else ""
        about = (day(note.on, self.workspace.lang), note.by, scans)
        return Row(note.id, " ".join(note.text.split()), " · ".join(part for part in about if part))

    def _note(self, note_id: str) -> KeptNote | None:
        return next((note for note in self._notes if note.id == note_id), None)

    # -- keeping ---------------------------------------------------------------------------------------------------

    def half_written(self) -> bool:
        """Whether something stands there that is not kept yet."""
        text = self.text.text_or_none()
        return text is not None and (self._base is None or text != self._base.text)

    def half(self) -> Half | None:
        """What is half written, of other households too, and the id of the earlier note that is being changed."""
        texts = {household: text for household, text in self._half.items() if text.strip()}
        if self.half_written():
            texts[self._household] = self.text.toPlainText()
        if not texts:
            return None
        here = self._household if self._household in texts else next(iter(texts))
        changed = self._base.id if self._base and here == self._household else ""
        return Half(here, {"note": changed, "texts": texts})

    def take_half(self, half: Mapping[str, Any]) -> None:
        """Go on with what was half written."""
        texts = dict(half.get("texts", {}))
        self._base = self._note(str(half.get("note")))
        self.text.setPlainText(str(texts.pop(self._household, "")))
        self._half |= texts
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> bool:
        """Keep the note; the field is free for the next. ``False`` where there is none or it could not be kept."""
        note = self._written()
        if note is None:
            return False
        self._base = None
        self.text.setPlainText("")
        return True

    def _written(self) -> KeptNote | None:
        """The note as it is kept now."""
        text, plan = self.text.text_or_none(), self.workspace.plan
        if text is None or plan is None:
            return None
        if self._base is not None and self._base.text == text:
            return self._base
        pilot = plan.participant(plan.household.care_pilot)
        new = KeptNote(
            id=new_id(),
            household=plan.household.id,
            on=self.workspace.today,
            text=text,
            by=pilot.name if pilot else "",
        )
        after = replace(self._base, text=text) if self._base else new
        store, before = self.workspace.store, self._base
        kept = self.workspace.do_beside(
            self.tr("Notiz aufgehoben"),
            partial(store.save_note, before, after),
            partial(store.save_note, after, before),
        )
        return after if kept else None

    def ask_and_attach(self) -> None:
        """Ask for a photo or scan, then keep it with the note."""
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = QStandardPaths.writableLocation(pictures) or QDir.homePath()
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Foto oder Scan wählen"),
            folder,
            self.tr("Bilder und PDF ({endings})").format(endings=PICTURES),
        )
        if chosen:
            self.attach(Path(chosen))

    def attach(self, path: Path) -> bool:
        """Keep a file with the note that stands here, or with a new one of its name; ``False`` where it cannot be."""
        self._problem.hide()
        try:
            content = path.read_bytes()
        except OSError as error:
            words = self.tr("{path} ließ sich nicht lesen: {why}. Die Notiz bleibt stehen.")
            self._problem.setText(words.format(path=path.name, why=error.strerror))
            self._problem.show()
            return False
        if self.text.text_or_none() is None:
            self.text.setPlainText(path.stem)
        note = self._written()
        if note is None:
            return False
        media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        step = Attaching(self.workspace, note, (path.name, media_type, content))
        if not self.workspace.do_beside(
            self.tr("Anlage aufgehoben: {name}").format(name=path.name), step.do, step.undo
        ):
            return False
        self._base = None
        self.text.setPlainText("")
        return True

    def remove_current(self) -> bool:
        """Let the chosen note go with what is attached to it; that can be taken back."""
        note = self._note(self.list.key())
        if note is None:
            return False
        step = Removing(self.workspace, note)
        if not self.workspace.do_beside(self.tr("Notiz entfernt"), step.do, step.undo):
            return False
        if self._base is None and self.text.toPlainText() == note.text:  # it was taken up and is as it was
            self.text.setPlainText("")
        return True

    def _on_entered(self, key: str) -> None:
        """Take up an earlier note; one that is half written is kept first."""
        if self.half_written() and not self.submit():
            return
        self._base = self._note(key)
        if self._base is not None:
            self.text.setPlainText(self._base.text)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        here = self.focusWidget()
        if enter and isinstance(here, TouchButton):
            here.click()
        elif event.key() == Qt.Key.Key_Delete and here is self.list:
            self.remove_current()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)
