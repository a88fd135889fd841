"""Where the files that travel with the program lie: fonts, examples, translations, the plan schema."""

import sys
from functools import cache
from pathlib import Path


@cache
def resource(*parts: str) -> Path:
    """The path of a shipped file, e.g. ``resource("fonts", "NotoSans-Regular.ttf")``.

    Works from a checkout (``resources/`` beside the package), from an installed wheel (``resources/``
    inside the package) and from a frozen build (``resources/`` in the bundle's folder).
    """
    package = Path(__file__).parent
    bundle = getattr(sys, "_MEIPASS", None)
    for root in (Path(bundle) if bundle else package, package, package.parent):
        found = root.joinpath("resources", *parts)
        if found.exists():
            return found
    raise FileNotFoundError(
        f"The program is incomplete: {'/'.join(('resources', *parts))} is missing. Install it again."
    )


def handbook(name: str) -> Path:
    """The path of a page or picture of the handbook: ``docs/handbuch`` in a checkout, among the resources elsewhere."""
    checkout = Path(__file__).parents[1] / "docs" / "handbuch" / name
    return checkout if checkout.exists() else resource("handbuch", name)
