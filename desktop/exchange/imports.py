"""Files from elsewhere, whatever their kind: found out by what stands in them, never by their name."""

from desktop.domain.errors import ImportFileError
from desktop.exchange.fhir import read_value
from desktop.exchange.imported import Imported, OpenQuestion, UnreadableError
from desktop.exchange.plan_file import read_plan
from desktop.exchange.strict_json import JsonError, parse
from desktop.texts import QT_TR_NOOP

__all__ = ["KINDS", "Imported", "OpenQuestion", "read_any"]

KINDS = ("plan", "fhir")
"""The kinds of files that can be read: plan file, FHIR R4 as JSON."""


def read_any(data: bytes, source: str, kind: str | None = None) -> tuple[Imported, ...]:
    """The households of a file; ``kind`` is one of ``KINDS``, ``None`` to find it by the content.

    Raises ``ImportFileError`` or, for a plan file that is wrong, ``PlanFileError``; then nothing is taken over.
    """
    if kind == "plan":
        return (Imported(plan=read_plan(data, source)),)
    try:
        value = parse(data)
    except JsonError as error:
        raise _not_json(data, error, source) from error
    if kind == "fhir" or (isinstance(value, dict) and "resourceType" in value):
        return read_value(value, source)
    if isinstance(value, dict) and ("format" in value or "household" in value):
        return (Imported(plan=read_plan(data, source)),)
    raise ImportFileError(_NEITHER, source=source or "-")


_NEITHER = QT_TR_NOOP(
    "{source} ist weder eine Plandatei noch FHIR R4 als JSON. Es wurde nichts übernommen; ist es die richtige Datei?"
)


def _not_json(data: bytes, error: JsonError, source: str) -> ImportFileError:
    """Other formats get a sentence about the file instead of one about a bracket in line 1."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") or not data.strip():
        return UnreadableError(error, source)
    return ImportFileError(_NEITHER, source=source or "-")
