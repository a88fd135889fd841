"""A start of its own, for the ratios 7 and 13: the program's window on a vault, or an empty one; prints what it took.

``python -m benchmarks.first_sight [VAULT]`` prints milliseconds of this process up to the first painting, and megabytes
at their most then.
"""

# ruff: noqa: PLC0415 - what is imported when is what is measured

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]


def main(arguments: Sequence[str]) -> None:
    """Show a window until it is painted, and leave."""
    window = _program(Path(arguments[0])) if arguments else _empty()
    taken = time.process_time() * 1000
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    most = int(status.partition("VmHWM:")[2].split()[0]) / 1024  # getrusage also counts whoever started this process
    print(f"{taken:.1f} {most:.1f}", flush=True)
    del window
    os._exit(0)  # how it ends is measured nowhere


def _empty() -> object:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application, window = QApplication([]), QMainWindow()
    window.resize(1280, 820)
    window.show()
    while not window.windowHandle().isExposed():
        application.processEvents()
    window.repaint()
    return application, window


def _program(vault: Path) -> object:
    import desktop.app  # noqa: F401 - as the program does first
    from desktop.storage import open_or_create_demo

    store = open_or_create_demo(vault)  # its key lies beside it: nothing is derived
    from desktop.ui.application import make_application

    application = make_application(["nahtstelle"], "de", "light")
    from desktop.desk import VaultDesk
    from desktop.handing import NotingPrinter, printer
    from desktop.ui.main_window import MainWindow

    window = MainWindow(store, NotingPrinter(printer, store), desk=VaultDesk(store))
    window.resize(1280, 820)
    window.show()
    while not window.windowHandle().isExposed():
        application.processEvents()
    window.repaint()
    assert len(window.households.model) == len(store.households())
    return application, window, store


def measured(vault: Path | None) -> tuple[float, float]:
    """Milliseconds and megabytes of a start in a process of its own, with compiled files as when installed."""
    with_files = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    surroundings = {**with_files, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    surroundings["PYTHONPYCACHEPREFIX"] = str(Path(_COMPILED.name))
    command = [sys.executable, "-m", "benchmarks.first_sight", *([str(vault)] if vault else [])]
    done = subprocess.run(command, env=surroundings, cwd=ROOT, capture_output=True, check=True)  # noqa: S603 - itself
    taken, most = done.stdout.split()[-2:]
    return float(taken), float(most)


_COMPILED = TemporaryDirectory()


if __name__ == "__main__":
    main(sys.argv[1:])
