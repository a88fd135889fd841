"""What a person sees where the program cannot start: one sentence, nothing changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox


def say_failure(sentence: str) -> None:
    """Show the sentence until the person has read it."""
    box = QMessageBox(QMessageBox.Icon.Information, "Nahtstelle", sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
