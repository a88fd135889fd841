"""A vault with ten thousand households in a few seconds: some are saved as any other, the rest are their rows again."""

from dataclasses import replace

from benchmarks.households import plans
from desktop.domain.plan import Address, Plan
from desktop.storage.kinds import HOUSEHOLD, KINDS
from desktop.storage.vault import Vault

SAVED = 1_000
"""So many different households are saved; more are copies of them under other names and numbers."""

NAMES = (
    "Wiśniewski", "Müller", "Yıldırım", "Đorđević", "Nguyen", "Schneider", "Kowalczyk", "Özdemir", "Baer", "Łukasz",
)  # fmt: skip
PLACES = ("Nordstadt", "Südviertel", "Hafen", "Am Wehr")


def fill(vault: Vault, households: int) -> None:
    """Put ``households`` households into an empty vault, each with words to be found by."""
    saved = min(households, SAVED)
    vault.add(named(plan, place) for place, plan in enumerate(plans(saved)))
    multiply(vault, households // saved, found=True)


def named(plan: Plan, place: int) -> Plan:
    """The plan of a household with a name and a place of its own."""
    where = Address(city="Bremen", district=PLACES[place % len(PLACES)])
    name = f"{NAMES[place % len(NAMES)]} {place}"
    return replace(plan, household=replace(plan.household, id=f"h{place}", name=name, address=where))


def multiply(vault: Vault, times: int, *, found: bool = False) -> None:
    """Put the rows of all households into their tables again and again, under other numbers; the log stays small.

    ``found``: the copies are found by their words too, and have names of their own.
    """
    with vault.writing("benchmark") as cursor:
        last = cursor.execute("SELECT max(rid) FROM rowmap").fetchone()[0]
        for copy in range(1, times):
            further = copy * last
            for kind in KINDS:
                columns = ", ".join(f'"{name}"' for name in kind.numbers)
                values = columns.replace('"name"', f"name || ' {copy}'") if kind is HOUSEHOLD and found else columns
                if kind is HOUSEHOLD:
                    columns, values = f"{columns}, changed", f"{values}, changed"
                    mine, key = f"rid + {further}, id || '-{copy}'", "rid, id"
                else:
                    mine, key = f"hh + {further}, rid + {further}, id", "hh, rid, id"
                cursor.execute(
                    f"INSERT INTO {kind.table} ({key}, {columns}) SELECT {mine}, {values} FROM {kind.table}"  # noqa: S608
                    f" WHERE rid <= {last}"
                )
            if found:
                _let_be_found(cursor, copy, last)


def _let_be_found(cursor, copy: int, last: int) -> None:
    further = copy * last
    cursor.execute(
        f"INSERT INTO rowmap (rid, uuid, tbl, hh, id) SELECT rid + {further}, randomblob(16), tbl, hh + {further}, id"  # noqa: S608
        f" FROM rowmap WHERE rid <= {last}"
    )
    cursor.execute(
        f"INSERT INTO search_text (rid, hh, name, note) SELECT rid + {further}, hh + {further},"  # noqa: S608
        f" CASE WHEN rid = hh THEN name || ' {copy}' ELSE name END, note FROM search_text WHERE rid <= {last}"
    )
