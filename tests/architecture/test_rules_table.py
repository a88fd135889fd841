"""Each rule says its row of ``rules.md`` in the same words, where that contract lies beside the checkout."""

import re
from pathlib import Path

import pytest

from desktop.domain.rules import RULES

TABLE = Path(__file__).parents[3] / "shared" / "design" / "rules.md"
NEED_THE_VAULT = {"agreement-unsigned", "agreement-outdated"}


def plain(text: str) -> str:
    """The words alone: no marks of code or emphasis, no first capital, no full stop at the end."""
    words = " ".join(re.sub(r"[`*]", "", text).split()).rstrip(".")
    return words[:1].lower() + words[1:]


def rows() -> dict[str, tuple[str, str, str]]:
    """Subject, condition and severity by rule, as the contract says them."""
    flags = TABLE.read_text(encoding="utf-8").split("| rule | subject | condition | severity |")[1]
    found = {}
    for line in re.findall(r"^\| `.*$", flags, re.MULTILINE):
        rules, subject, condition, severity = (cell.strip() for cell in line.strip("|").split(" | "))
        for rule in re.findall(r"`([a-z-]+)`", rules):
            found[rule] = plain(subject), plain(condition), plain(severity)
    return found


@pytest.mark.skipif(not TABLE.exists(), reason="the contract does not lie beside this checkout")
def test_every_rule_says_its_row_of_the_contract_in_the_same_words():
    said = {}
    for rule in RULES:
        parts = [plain(part) for part in (rule.__doc__ or "").split("\n\n")]
        subject, condition, severity = parts[0].removeprefix("subject: "), parts[1], parts[2].removeprefix("severity ")
        said[rule.__name__.replace("_", "-")] = subject, condition, severity
    contract = rows()
    assert {rule: said.get(rule) for rule in contract if rule not in NEED_THE_VAULT} == {
        rule: row for rule, row in contract.items() if rule not in NEED_THE_VAULT
    }
    assert set(said) <= set(contract)
