"""Numbers, lengths of time and lists of words."""

from collections.abc import Sequence

from desktop.texts import speaker

NUMBERS = {
    "de": ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    "en": ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
}


def number(n: int, lang: str) -> str:
    """A number, up to twelve as a word: "elf", "13"."""
    return NUMBERS[lang][n] if 0 <= n <= 12 else str(n)


def times(n: int, lang: str) -> str:
    """How often: "einmal", "elfmal", "13-mal"; "once", "twice", "three times"."""
    tr = speaker(lang)
    if n == 1:
        return tr("einmal")
    if n == 2:
        return tr("zweimal")
    return (tr("{number}mal") if n <= 12 else tr("{number}-mal")).format(number=number(n, lang))


def minutes(n: int, lang: str) -> str:
    """A length for a narrow place: "1 Std. 30 Min."."""
    tr = speaker(lang)
    hours, rest = divmod(n, 60)
    parts = [tr("{n} Std.").format(n=hours)] if hours else []
    if rest or not hours:
        parts.append(tr("{n} Min.").format(n=rest))
    return " ".join(parts)


def duration(n: int, lang: str) -> str:
    """A length in a sentence: "1 Stunde und 30 Minuten"."""
    tr = speaker(lang)
    hours, rest = divmod(n, 60)
    parts = [tr("%n Stunden", "", hours)] if hours else []
    if rest or not hours:
        parts.append(tr("%n Minuten", "", rest))
    return listing(parts, lang)


def listing(words: Sequence[str], lang: str, either: bool = False) -> str:
    """Words in a row: "Jan, Hạnh und Ayşe", with ``either`` "Jan, Hạnh oder Ayşe"; "" for none."""
    tr = speaker(lang)
    if len(words) < 2:
        return "".join(words)
    text = tr("{first} oder {last}") if either else tr("{first} und {last}")
    return text.format(first=", ".join(words[:-1]), last=words[-1])


def quoted(text: str, lang: str) -> str:
    """People's own words or a title in the language's quotation marks; marks inside become single ones."""
    inner = text.strip()
    if lang != "de":
        return f"“{inner.replace('“', '‘').replace('”', '’')}”"
    return f"„{inner.replace('„', '‚').replace('“', '‘').replace('”', '‘')}“"
