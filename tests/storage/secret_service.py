"""A real Secret Service (gnome-keyring) on a bus and in a home of its own, without a screen."""

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

PROGRAMS = {"dbus-daemon": "dbus-daemon", "gnome-keyring-daemon": "gnome-keyring"}
PASSWORD = b"Anmeldung"

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
"""A bus that starts no service by itself, so that the only keyring is the one that a test starts."""


def require_programs() -> None:
    """Skip where this system has no gnome-keyring."""
    missing = sorted(package for program, package in PROGRAMS.items() if not shutil.which(program))
    if missing:
        pytest.skip(f"a real keyring needs the Debian packages {' '.join(missing)}")


class SecretService:
    """A session bus and, from ``start`` on, a keyring daemon; both end with ``stop``."""

    def __init__(self, home: Path) -> None:
        runtime = home / "run"
        runtime.mkdir(mode=0o700, parents=True)
        self.environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(home / ".local/share"),
        }
        self.environment.pop("DISPLAY", None)
        (home / "bus.conf").write_text(CONFIG)
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={home}/bus.conf", "--nofork", "--print-address=1"],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().decode().strip()
        self._bus.stdout.close()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self, password: bytes | None = PASSWORD) -> None:
        """Start the daemon, its login keyring unlocked by ``password``, or locked with ``None``."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self._daemon = subprocess.Popen(
            [*command, "--start" if password is None else "--unlock"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(password or b"")
        self._daemon.stdin.close()
        self._wait()

    def freeze(self) -> None:
        """Let the daemon no longer answer."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)

    def end_daemon(self) -> None:
        """End the daemon and keep the bus."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def stop(self) -> None:
        """End daemon and bus."""
        self.end_daemon()
        self._bus.kill()
        self._bus.wait()

    def _wait(self) -> None:
        """Until the daemon owns its name on the bus."""
        bus = pytest.importorskip("jeepney").bus_messages.message_bus
        open_connection = pytest.importorskip("jeepney.io.blocking").open_dbus_connection
        until = time.monotonic() + 60
        with open_connection(self.address) as connection:
            while time.monotonic() < until:
                if connection.send_and_get_reply(bus.NameHasOwner("org.freedesktop.secrets")).body == (True,):
                    return
                time.sleep(0.01)
        pytest.fail("the keyring daemon did not come up")
