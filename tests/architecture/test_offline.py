"""The program cannot reach a network: nothing in it knows how."""

import ast
from collections.abc import Iterator
from pathlib import Path

import desktop

ROOT = Path(desktop.__file__).parent
REACHING = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socketserver", "ssl",
    "urllib.request", "urllib3", "websockets", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtRemoteObjects",
}  # fmt: skip
OF_SOCKET = {"gethostname"}
"""What is taken of ``socket``: what this computer is called."""


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module and every name of a module that is imported, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_module_knows_how_to_reach_a_network():
    seen = 0
    for path in sorted(ROOT.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for name in imported(tree):
            parts = name.split(".")
            assert not REACHING & {".".join(parts[: at + 1]) for at in range(len(parts))}, f"{path.name}: {name}"
            assert not name.startswith("socket."), f"{path.name}: {name}"
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "socket":
                assert node.attr in OF_SOCKET, f"{path.name}: socket.{node.attr}"
        seen += 1
    assert seen > 100
