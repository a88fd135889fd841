"""How fast paper is made, printed and not judged: all of a household, and 200 households' week plans in one batch.

``python -m benchmarks.printing_figures [HOUSEHOLDS]`` (200)
"""

import sys
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.households import ON, plans
from benchmarks.ratio_10_agreement import ON as MULLER_ON
from benchmarks.ratio_10_agreement import other_words
from desktop.documents.printer import Documents
from desktop.domain.file_names import FileNames
from desktop.domain.plan import Consent, Plan
from desktop.domain.ports import Order
from desktop.domain.printing import Batch, print_all
from desktop.domain.vocabulary import Scope
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource


def main(households: int) -> None:
    """Warm up with other words, then measure both."""
    muller = read_plan(resource("examples", "mueller.plan.json").read_bytes())
    agreed = Consent(id="own", participant="erika", scope=Scope.HEALTH, given_on=MULLER_ON)
    muller = replace(muller, consents=(*muller.consents, agreed))
    _tell("warming up", _printed(muller_orders(other_words(muller, 1))))
    _tell("all documents of the Müller household", _printed(muller_orders(other_words(muller, 2))))
    _tell(f"week plans of {households} households", _printed(week_orders(plans(households), ON)))


def muller_orders(plan: Plan) -> Iterable[Order]:
    """Everything that is printed for one household."""
    return Batch(Path(), MULLER_ON, "de", FileNames()).everything(plan)


def week_orders(households: Iterable[Plan], on: date) -> Iterable[Order]:
    """A week plan each."""
    batch = Batch(Path(), on, "de", FileNames())
    return chain.from_iterable(batch.orders(plan, "week") for plan in households)


def _printed(orders: Iterable[Order]) -> tuple[int, int, int, float, float]:
    """Documents, pages, bytes, seconds and seconds of the processor, each file durable on the disk."""
    with tempfile.TemporaryDirectory() as folder:
        ready = [replace(order, path=Path(folder, order.path)) for order in orders]
        begin, worked = perf_counter(), process_time()
        done = [printed.order.path for printed in print_all(Documents(), ready) if printed.refusal is None]
        seconds, working = perf_counter() - begin, process_time() - worked
        data = [path.read_bytes() for path in done]
    return len(done), sum(each.count(b"/Type /Page\n") for each in data), sum(map(len, data)), seconds, working


def _tell(what: str, measured: tuple[int, int, int, float, float]) -> None:
    """``working`` tells more than the clock where others use the machine too."""
    documents, pages, size, seconds, working = measured
    print(
        f"{what:42} {documents:>4} documents {pages:>4} pages {size / 1e6:>6.2f} MB {seconds:>7.2f} s"
        f" {pages / seconds:>6.1f} pages/s; processor {working:>6.2f} s {pages / working:>6.1f} pages/s"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
