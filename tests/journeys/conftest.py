"""Every journey is made without a network: whoever asks for one ends it."""

import socket
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Only this computer's own sockets, by which keyring and session are reached, can be opened."""
    asked: list[object] = []
    connect = socket.socket.connect

    def only_here(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            asked.append(address)
            raise AssertionError(address)
        connect(self, address)

    def refuse(*who: object, **_more: object) -> None:
        asked.append(who)
        raise AssertionError(who)

    monkeypatch.setattr(socket.socket, "connect", only_here)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    yield
    assert asked == [], "Nahtstelle needs no network"
