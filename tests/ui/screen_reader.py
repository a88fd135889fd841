"""What a screen reader on Linux is told: a real X server, a real accessibility bus, and the window in a process."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import jeepney
import pytest
from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from desktop.ui.libraries import PACKAGES_FOR_X11, _loads

PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}
ACCESSIBILITY_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSABLE, SHOWING = 11, 25
LABELLED_BY = 2
"""Numbers of at-spi-constants.h."""
PATIENCE = 60.0

T = TypeVar("T")


def require_programs() -> None:
    """Skip where this system has no X server without a screen, or nothing to read it by."""
    missing = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    missing += [] if ACCESSIBILITY_BUS.exists() else ["at-spi2-core"]
    missing += [package for library, package in PACKAGES_FOR_X11.items() if not _loads(library)]
    if missing:
        pytest.skip(f"NOT READ ALOUD: a real screen reader's way needs the Debian packages {' '.join(missing)}")


@dataclass(frozen=True)
class Thing:
    """What can be read of one control, row or cell. ``label`` names the field that it belongs to."""

    role: str
    name: str
    showing: bool
    focusable: bool
    label: str = ""


class Reader:
    """Reads one application over the accessibility bus whose address the session bus tells."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            self._bus: DBusConnection = open_dbus_connection(bus.send_and_get_reply(asked, timeout=PATIENCE).body[0])

    def close(self) -> None:
        self._bus.close()

    def applications(self) -> list[tuple[str, str]]:
        """Owner and path of each application."""
        return self._ask(("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"), "GetChildren")

    def things(self, at: tuple[str, str]) -> Iterator[Thing]:
        """Everything from here downwards."""
        state = self._ask(at, "GetState")
        states = state[0] | state[1] << 32
        role, name = self._ask(at, "GetRoleName"), self.name(at)
        relations = dict(self._ask(at, "GetRelationSet")) if role == "combo box" else {}
        label = " ".join(self.name(other) for other in relations.get(LABELLED_BY, ()))
        yield Thing(role, name, bool(states >> SHOWING & 1), bool(states >> FOCUSABLE & 1), label)
        for child in self._ask(at, "GetChildren"):
            yield from self.things(child)

    def name(self, at: tuple[str, str]) -> str:
        owner, path = at
        asked = Properties(DBusAddress(path, owner, ACCESSIBLE)).get("Name")
        return str(self._answer(asked)[1])

    def _ask(self, at: tuple[str, str], method: str) -> Any:
        owner, path = at
        return self._answer(new_method_call(DBusAddress(path, owner, ACCESSIBLE), method))

    def _answer(self, asked: jeepney.Message) -> Any:
        reply = self._bus.send_and_get_reply(asked, timeout=PATIENCE)
        assert reply.header.message_type == jeepney.MessageType.method_return, reply.body
        return reply.body[0]


@contextmanager
def shown(home: Path) -> Iterator[Reader]:
    """The window on an X server of its own, and somebody who reads it."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with ExitStack() as ending:

        def start(*command: str | Path, **further: Any) -> "subprocess.Popen[str]":
            made = subprocess.Popen(command, env=environment, text=True, stderr=subprocess.DEVNULL, **further)
            ending.callback(_end, made)
            return made

        theirs, ours = os.pipe()
        start("Xvfb", "-displayfd", str(ours), "-screen", "0", "1440x900x24", "-nolisten", "tcp", pass_fds=(ours,))
        os.close(ours)
        with os.fdopen(theirs) as said:
            environment["DISPLAY"] = f":{said.readline().strip()}"
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        with bus.stdout as said:
            session = environment["DBUS_SESSION_BUS_ADDRESS"] = said.readline().strip()
        start(sys.executable, "-m", "tests.ui.to_be_read", home / "vault")
        reader = Reader(session)
        ending.callback(reader.close)
        yield reader


def wait_for(asked: Callable[[], T], until: Callable[[T], bool]) -> T:
    """What is answered as soon as it is as wanted."""
    end = time.monotonic() + PATIENCE
    while not until(found := asked()):
        assert time.monotonic() < end, found
        time.sleep(0.2)
    return found


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    process.wait(timeout=PATIENCE)
