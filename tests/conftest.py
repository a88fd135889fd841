"""What every test relies on: no screen, a fixed language, the shipped files."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
