"""Would the proof notice? Break the engine in one place after the other and see whether any drawn plan tells.

Run ``python -m tests.reference.mutate [FILE ...]`` from the checkout. Each mutant runs in a process of its own over the
worked cases and ``PLANS`` drawn plans and counts as killed by the first report that is not the reference's. Those that
survive are printed; ``docs/engine-mutations.md`` says of each remaining one why it is no other engine.
"""

import ast
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import CodeType, ModuleType

import desktop.domain
from desktop.domain.plan import Plan
from desktop.domain.report import Report
from desktop.exchange.plan_file import read_plan
from tests.reference import reference
from tests.reference.edges import ON, edges
from tests.reference.plans import plan

PLANS = 600
SECONDS = 20
DOMAIN = Path(__file__).parents[2] / "desktop" / "domain"
ENGINE = ("coverage", "holding", "seams", "interfaces", "handovers", "consents", "check")
UNTOUCHED = {"plan", "vocabulary", "report", "errors", "ports"}

SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}

Case = tuple[Plan, date, int]


def of_compare(node: ast.Compare) -> Iterator[ast.AST]:
    for position, operator in enumerate(node.ops):
        other = copy.deepcopy(node)
        other.ops[position] = SWAPS[type(operator)]()
        yield other


def of_bool_op(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield ast.BoolOp(SWAPS[type(node.op)](), node.values)
    for position in range(len(node.values)):
        kept = node.values[:position] + node.values[position + 1 :]
        yield kept[0] if len(kept) == 1 else ast.BoolOp(node.op, kept)


def of_bin_op(node: ast.BinOp) -> Iterator[ast.AST]:
    if type(node.op) in SWAPS:
        yield ast.BinOp(node.left, SWAPS[type(node.op)](), node.right)
        yield node.left


def of_unary_op(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.Not | ast.Invert):
        yield node.operand


def of_constant(node: ast.Constant) -> Iterator[ast.AST]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield ast.Constant(node.value + 1)
        yield ast.Constant(node.value - 1)


def of_name(node: ast.Name) -> Iterator[ast.AST]:
    if node.id in NAMES:
        yield ast.Name(NAMES[node.id], node.ctx)


def of_comprehension(node: ast.comprehension) -> Iterator[ast.AST]:
    for position in range(len(node.ifs)):
        other = copy.deepcopy(node)
        del other.ifs[position]
        yield other


def of_condition(node: ast.If | ast.IfExp) -> Iterator[ast.AST]:
    other = copy.copy(node)
    other.test = ast.UnaryOp(ast.Not(), node.test)
    yield other


VARIANTS: dict[type[ast.AST], Callable[..., Iterator[ast.AST]]] = {
    ast.Compare: of_compare,
    ast.BoolOp: of_bool_op,
    ast.BinOp: of_bin_op,
    ast.UnaryOp: of_unary_op,
    ast.Constant: of_constant,
    ast.Name: of_name,
    ast.comprehension: of_comprehension,
    ast.If: of_condition,
    ast.IfExp: of_condition,
}


def variants(node: ast.AST) -> Iterator[ast.AST]:
    """What could stand in place of a node."""
    return VARIANTS.get(type(node), lambda _: iter(()))(node)


class Replacing(ast.NodeTransformer):
    """Puts one node in place of another, found by its number in ``ast.walk``."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else super().visit(node)


def of_annotations(tree: ast.AST) -> set[ast.AST]:
    """The nodes that only say types."""
    roots = [getattr(node, name, None) for node in ast.walk(tree) for name in ("annotation", "returns")]
    return {node for root in roots if root is not None for node in ast.walk(root)}


def mutants(source: str, name: str) -> Iterator[tuple[str, CodeType]]:
    """Every mutant of a module: what was changed where, and its code."""
    whole = ast.parse(source)
    types = of_annotations(whole)
    for number, node in enumerate(ast.walk(whole)):
        if node in types:
            continue
        for which, _ in enumerate(variants(node)):
            tree = ast.parse(source)
            old = list(ast.walk(tree))[number]
            new = list(variants(old))[which]
            line = getattr(old, "lineno", None) or old.target.lineno  # type: ignore[attr-defined]
            told = f"{name}:{line}: {ast.unparse(old)[:200]}  ->  {ast.unparse(new)[:200]}"
            tree = ast.fix_missing_locations(Replacing(old, ast.copy_location(new, old)).visit(tree))
            try:
                yield told, compile(tree, name, "exec")
            except (SyntaxError, ValueError, TypeError):
                continue


class Mutated(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Lets one module be imported with other code."""

    def __init__(self, module: str, code: CodeType) -> None:
        self.module, self.code = module, code

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.module:
            return None
        found = importlib.machinery.PathFinder.find_spec(fullname, path)
        return found and importlib.util.spec_from_loader(fullname, self, origin=found.origin)

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)  # noqa: S102 - our own source, changed in one place


def bare(report: Report) -> Report:
    return replace(
        report,
        flags=tuple(replace(flag, facts={}) for flag in report.flags),
        accepted=tuple(replace(flag, facts={}) for flag in report.accepted),
    )


def cases() -> list[Case]:
    """The worked cases, the edges, then the drawn plans."""
    found: list[Case] = []
    for path in sorted(Path(__file__).parents[1].joinpath("cases").rglob("*.plan.json")):
        expected = json.loads(path.with_name(path.name.replace(".plan.", ".expected.")).read_text(encoding="utf-8"))
        found.append((read_plan(path.read_bytes()), date.fromisoformat(expected["on"]), expected["days"]))
    return found + [(drawn, ON, 8) for _, drawn, *_ in edges()] + [plan(seed) for seed in range(PLANS)]


def survives(module: str, code: CodeType, looked_at: list[tuple[Case, Report]]) -> bool:
    """Whether the engine with this code finds in every case what the reference finds."""
    child = os.fork()
    if child == 0:
        signal.alarm(SECONDS)
        os._exit(same_everywhere(module, code, looked_at))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def same_everywhere(module: str, code: CodeType, looked_at: list[tuple[Case, Report]]) -> int:
    for name in list(sys.modules):
        if name.startswith("desktop.domain.") and name.split(".")[2] not in UNTOUCHED:
            del sys.modules[name]
            vars(desktop.domain).pop(name.split(".")[2], None)
    sys.meta_path.insert(0, Mutated(module, code))
    try:
        check = importlib.import_module("desktop.domain.check").check
        return 0 if all(bare(check(*case)) == expected for case, expected in looked_at) else 1
    except BaseException:  # whatever a broken engine raises, it was noticed
        return 1


def main(names: list[str]) -> int:
    paths = [Path(name).resolve() for name in names]
    paths = paths or [*(DOMAIN / f"{name}.py" for name in ENGINE), *sorted((DOMAIN / "rules").glob("*.py"))]
    looked_at = [(case, reference.check(*case)) for case in cases()]
    tried, left = 0, 0
    for path in paths:
        module = ".".join(path.relative_to(DOMAIN.parents[1]).with_suffix("").parts).removesuffix(".__init__")
        for told, code in mutants(path.read_text(encoding="utf-8"), path.name):
            tried += 1
            if survives(module, code, looked_at):
                left += 1
                print(told, flush=True)
    print(f"{tried} mutants, {left} survive")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
