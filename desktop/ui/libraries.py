"""Which system libraries Qt needs on Linux and which Debian package brings each; says so in one line.

Run as ``python -m desktop.ui.libraries``: exit status 1 and one line where something is missing.
"""

import ctypes
import os
import sys

# Found by trial on a bare Debian 12; the first six serve a machine without a screen too.
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
PACKAGES_FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def has_screen() -> bool:
    """Whether a window could be shown: always on Windows and macOS, with a display server on Linux."""
    if sys.platform in ("win32", "darwin"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages() -> tuple[str, ...]:
    """The Debian packages to install before Qt can start here; empty where nothing is missing."""
    if sys.platform != "linux":
        return ()
    needed = PACKAGES | (PACKAGES_FOR_X11 if has_screen() and os.environ.get("DISPLAY") else {})
    return tuple(package for library, package in needed.items() if not _loads(library))


def advice() -> str:
    """One line that says what to install, empty where nothing is missing."""
    packages = missing_packages()
    if not packages:
        return ""
    return f"Qt needs system libraries that are missing here. Install them: sudo apt-get install {' '.join(packages)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    if line := advice():
        sys.exit(line)
