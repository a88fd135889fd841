"""Ratio 10: the agreement, tagged and archived, against the same lines on a bare reportlab canvas."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from benchmarks.figure import Figure, side_by_side
from desktop.documents import flow
from desktop.documents.agreement import make
from desktop.domain.plan import Plan
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource

ON = date(2026, 11, 23)
TARGET = 8.0
MOST_MS = 300.0


@dataclass(frozen=True)
class Drawn:
    """One string as the agreement draws it."""

    page: int
    x: float
    y: float
    font: str
    size: float
    text: str


def lines(plan: Plan) -> list[Drawn]:
    """What the agreement draws, caught while it is made once; neighbours on a line are one string."""
    caught: list[Drawn] = []
    set_font, draw_string = flow.TaggedCanvas.setFont, flow.TaggedCanvas.drawString
    font: list[object] = ["", 0.0]

    def note_font(canvas: Canvas, name: str, size: float) -> None:
        font[:] = [name, size]
        set_font(canvas, name, size)

    def note_string(canvas: Canvas, x: float, y: float, text: str) -> None:
        caught.append(Drawn(canvas.getPageNumber(), x, y, str(font[0]), float(str(font[1])), text))
        draw_string(canvas, x, y, text)

    flow.TaggedCanvas.setFont, flow.TaggedCanvas.drawString = note_font, note_string
    try:
        make(plan, ON, "de")
    finally:
        del flow.TaggedCanvas.setFont, flow.TaggedCanvas.drawString
    return caught


def on_bare_canvas(drawn: Iterable[Drawn]) -> bytes:
    """The same strings at the same places, and nothing else."""
    pages: dict[int, list[Drawn]] = defaultdict(list)
    for line in drawn:
        pages[line.page].append(line)
    file = BytesIO()
    canvas = Canvas(file, pageCompression=1)
    for number in sorted(pages):
        for line in pages[number]:
            canvas.setFont(line.font, line.size)
            canvas.drawString(line.x, line.y, line.text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def other_words(plan: Plan, n: int) -> Plan:
    """The same household with other words in every task, so that nothing remembered from another round helps."""
    word = "".join(chr(ord("a") + (n * k + k) % 26) for k in range(1, 9))
    tasks = tuple(replace(task, title=f"{word.capitalize()}{k} {task.title}") for k, task in enumerate(plan.tasks))
    people = tuple(replace(person, relation=f"{word} {person.relation}") for person in plan.participants)
    return replace(plan, tasks=tasks, participants=people)


def measure(short: bool = False) -> Figure:
    """The Müller household; a run that takes longer than 300 ms misses its target whatever the ratio."""
    muller = read_plan(resource("examples", "mueller.plan.json").read_bytes())
    rounds = 5 if short else 25
    plans = [other_words(muller, n) for n in range(rounds)]
    drawn = [lines(other_words(muller, n + rounds)) for n in range(rounds)]
    next_plan, next_lines = iter(plans), iter(drawn)
    ours, peer = side_by_side(
        lambda: make(next(next_plan), ON, "de"), lambda: on_bare_canvas(next(next_lines)), rounds=rounds
    )
    ratio = ours / peer if ours <= MOST_MS else max(ours / peer, TARGET + ours / MOST_MS)
    return Figure(10, "agreement PDF, tagged", ours, peer, ratio, TARGET, at_least=False)
