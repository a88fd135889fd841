"""Write ``docs/flags.md``: what the check says of the example households, in German and English.

``python docs/make_flags.py`` writes the page; ``page()`` gives its text.
"""

from pathlib import Path

from desktop.domain.check import check
from desktop.domain.plan import Plan
from desktop.domain.reasons import questions, reason, title
from desktop.domain.report import Flag
from desktop.domain.words import day
from desktop.exchange.examples import WRITTEN_FOR, example_plans

PAGE = Path(__file__).with_name("flags.md")
SEVERITIES = {4: "critical", 3: "high", 2: "medium", 1: "hint"}
HEAD = f"""# What the check says

Every open seam of the three example households on {day(WRITTEN_FOR, "en")}, four weeks ahead, as a care pilot reads
it: a headline, the reason in one sentence, and questions to ask. All people are invented. The names of tasks and the
words of the households stay as the households wrote them.

This page is generated: `python docs/make_flags.py`.
"""


def page() -> str:
    """The whole page as Markdown."""
    return "\n".join([HEAD, *(_household(plan) for plan in example_plans())])


def _household(plan: Plan) -> str:
    flags = check(plan, WRITTEN_FOR).flags
    rows = [
        f"| {SEVERITIES[flag.severity]} | {_said(plan, flag, 'de')} | {_said(plan, flag, 'en')} |" for flag in flags
    ]
    return "\n".join([f"## {plan.household.name}", "", "| | Deutsch | English |", "|---|---|---|", *rows, ""])


def _said(plan: Plan, flag: Flag, lang: str) -> str:
    asked = "".join(f"<br>· {question}" for question in questions(plan, flag, lang))
    return f"**{title(plan, flag, lang)}**<br>{reason(plan, flag, lang)}{asked}".replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
