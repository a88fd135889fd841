"""A document that is to be seen, and how it is made beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.agreement import Change
from desktop.domain.agreement_changes import which
from desktop.domain.plan import Plan
from desktop.domain.ports import How, Printer


@dataclass(frozen=True, slots=True)
class Made:
    """The document, what paper leaves out, and what is new in an agreement since the one before."""

    pdf: bytes
    remarks: Sequence[str]
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed, as the printer knows it."""

    kind: str
    plan: Plan
    on: date
    how: How = field(default_factory=How)

    def made(self, printer: Printer, lang: str) -> Made:
        """Make it. Raises as ``Printer.document``."""
        versions = self.how.get("versions")
        changes = () if versions is None else which(self.plan, self.on, versions, lang)[1]
        pdf = printer.document(self.kind, self.plan, self.on, lang, **self.how)
        return Made(pdf, printer.remarks(self.plan, lang), changes)
