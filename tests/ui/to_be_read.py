"""A process of its own that shows the window with the three examples: ``python -m tests.ui.to_be_read FOLDER``."""

import sys
from pathlib import Path

from desktop.app import printer
from desktop.desk import VaultDesk
from desktop.exchange.examples import example_plans
from desktop.ui.application import make_application
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, new_vault


def main(folder: Path) -> int:
    """Show the window until the process is ended."""
    application = make_application(["nahtstelle"], "de", Appearance.LIGHT)
    vault = new_vault(folder, *example_plans())
    window = MainWindow(vault, printer(), desk=VaultDesk(vault), today=lambda: MULLER_ON)
    window.resize(1366, 800)
    window.show()
    window.workspace.open("mueller")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
