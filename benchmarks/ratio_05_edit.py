"""One edit in the window, from the form's last key to the painted week, against the painting of the week alone.

The edit is saved durably, the household checked, every view told, and whatever shows something new is painted: of the
week the rows that differ. The peer paints the whole week and nothing else.
"""

from dataclasses import replace
from statistics import median, quantiles

from PySide6.QtWidgets import QApplication

from benchmarks.figure import Figure
from benchmarks.shown_week import ShownWeek, milliseconds, shown_week
from desktop.domain.vocabulary import CommitmentStatus

EDITS = 200


def measure(short: bool = False) -> Figure:
    """Medians of interleaved edits and paintings."""
    edits, paintings = _times(EDITS // (4 if short else 1))
    ours, peer = median(edits), median(paintings)
    what = f"an edit: save + check + painted, p95 {quantiles(edits, n=20)[-1]:.1f} ms"
    return Figure(5, what, ours, peer, ours / peer, 1.4, at_least=False)


def _times(number: int) -> tuple[list[float], list[float]]:
    with shown_week(50) as shown:
        edits, paintings = [], []
        for place in range(number):
            paintings.append(milliseconds(shown.paint))
            edits.append(milliseconds(lambda place=place: _edit(shown, place)))
            shown.rest()
        return edits[5:], paintings[5:]


def _edit(shown: ShownWeek, place: int) -> None:
    plan = shown.workspace.plan
    at = place % len(plan.commitments)
    asked, agreed = CommitmentStatus.ASKED, CommitmentStatus.AGREED
    before = plan.commitments[at]
    changed = replace(before, status=agreed if before.status is asked else asked)
    commitments = (*plan.commitments[:at], changed, *plan.commitments[at + 1 :])
    assert shown.workspace.do("Zusage", replace(plan, commitments=commitments))
    QApplication.sendPostedEvents()
