"""The pinned PySide6 keeps its promises where another release did not."""

import sys

import pytest
from PySide6.QtWidgets import QWidget


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_void_calls_give_back_the_none_that_they_take(dressed, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(2000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 500, (
        "PySide6 6.12.0 loses one at each call and aborts after some thousand"
    )
