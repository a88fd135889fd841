"""What people are called."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from unicodedata import normalize

from desktop.domain.plan import Participant


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("dr prof med dent vet rer nat phil jur h.c hc dipl mag dott pd dr.in prof.in")
FORMS = _words(
    "frau herr familie eheleute schwester bruder pfarrer pfarrerin pastor pastorin tante onkel oma opa "
    "mr mrs ms miss family sister brother father aunt uncle grandma grandpa"
)
PARTICLES = _words("von van vom zu zum zur de der den del della di da dos du el al bin ibn ten ter le la")
VIETNAMESE = _words("nguyễn nguyen trần tran phạm pham huỳnh huynh hoàng võ đặng bùi đỗ ngô dương trịnh đoàn lê vũ")
VIETNAMESE_MIDDLE = _words("thị thi văn")
ORGANISATION = re.compile(
    r"dienst|station\b|praxis|verein|zentrum|büro|apotheke|klinik|krankenhaus|hospiz|pflegeheim|tagespflege|diakonie"
    r"|caritas|johanniter|malteser|stiftung|gemeinde|nachbarschaft|initiative|gruppe\b|genossenschaft|hilfswerk|schule"
    r"|\b(?:awo|asb|drk|gmbh|amt|jugendamt|sozialamt|stadt|team|haus|werk|kita|taxi|care|centre|center|society)\b"
    r"|\be\.?\s?v\b|krankenkasse|pflegekasse|hospital|pharmacy|service|charity|[„“”\"«»&\d]",
    re.IGNORECASE,
)


def first_name(name: str, organisation: bool | None = None) -> str:
    """How people call someone, from the name as written in the plan.

    "Jan Łukasiewicz" -> "Jan"; "Nguyễn Thị Hạnh" -> "Hạnh" (the given name comes last); "Dr. Peter Groß" ->
    "Dr. Groß"; "Frau Schmidt" and organisations stay whole, but "Ayşe Ağaoğlu, Pflegedienst Linde" -> "Ayşe". What
    stands in brackets is left out. ``organisation`` as the plan says it; ``None``: the name itself must tell.
    """
    whole = " ".join(re.sub(r"[(\[][^)\]]*[)\]]?", " ", normalize("NFC", name)).split()).strip(" ,")
    head, _, tail = (part.strip() for part in whole.partition(","))
    if tail and " " not in head and not organisation and not ORGANISATION.search(whole):
        whole = f"{tail} {head}"
    elif tail:
        whole = head
    words = [word for word in whole.split() if any(char.isalnum() for char in word)]  # emoji are nobody's name
    if len(words) < 2 or words[0].casefold().strip(".") in FORMS:
        return whole or name.strip()
    if _is_title(words[0]):
        return _with_title(words)
    if (organisation and not tail) or (organisation is not False and ORGANISATION.search(whole)):
        return whole
    if words[0].casefold() in VIETNAMESE or words[1].casefold() in VIETNAMESE_MIDDLE:
        return words[-1]
    return whole if re.fullmatch(r"\w\.?", words[0]) else words[0]


def call_names(participants: Sequence[Participant]) -> dict[str, str]:
    """Participant id -> name as people say it; the whole name where two would be called the same."""
    return dict(_called(tuple(participants)))


@lru_cache(maxsize=4)
def _called(participants: tuple[Participant, ...]) -> Mapping[str, str]:
    """Kept for a while: a view asks for each of its rows, and always about the same people."""
    called = {p.id: first_name(p.name, p.organisation) for p in participants}
    said = Counter(called.values())
    return {p.id: called[p.id] if said[called[p.id]] == 1 else p.name for p in participants}


def _is_title(word: str) -> bool:
    return word.casefold().strip(".") in TITLES or bool(re.match(r"(?i)(dipl|prof|dr)\.", word))


def _with_title(words: list[str]) -> str:
    names = [word for word in words if not _is_title(word)]
    if not names:
        return " ".join(words)
    first = next((i for i, word in enumerate(names) if i and word.casefold() in PARTICLES), len(names) - 1)
    return " ".join([words[0], *names[first:]])
