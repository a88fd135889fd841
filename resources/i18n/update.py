"""Bring the texts of the program into ``nahtstelle_*.ts``: ``python resources/i18n/update.py [--check]``.

German is the source, so ``nahtstelle_de.ts`` holds only the plural forms; ``nahtstelle_en.ts`` holds every text. New
texts come in unfinished, to be translated with Qt Linguist or in the file itself; texts that are gone from the source
leave. ``--check`` changes nothing and fails where a file is behind the source or a text has no translation yet.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree as ET

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = {"de": ["-pluralonly"], "en": []}


def extract(ts: Path, lang: str) -> None:
    """Let lupdate bring one file up to date with the source.

    lupdate finds texts by the name ``tr`` alone, so it reads a copy of the source in which ``speaker(lang)("…")`` is
    ``tr("…")``.
    """
    beside = Path(sys.executable).with_name("pyside6-lupdate")
    tool = str(beside) if beside.exists() else shutil.which("pyside6-lupdate")
    if tool is None:
        raise SystemExit("pyside6-lupdate is missing: install the project's packages (make setup).")
    options = ["-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext", "-silent"]
    languages = ["-source-language", "de", "-target-language", lang]
    with tempfile.TemporaryDirectory() as folder:
        sources = [str(path) for path in copies(Path(folder))]
        command = [tool, *sources, *options, *languages, *LANGUAGES[lang], "-ts", str(ts)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own files
    if done.returncode:
        raise SystemExit(f"pyside6-lupdate could not read the texts:\n{done.stdout}{done.stderr}")


def copies(folder: Path) -> Iterator[Path]:
    """The source files in their order, copied to ``folder`` in the form that lupdate reads."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        copy = folder / "_".join(path.relative_to(ROOT).parts)
        copy.write_text(re.sub(r"\bspeaker\([\w.]+\)\(", "tr(", path.read_text("utf-8")), "utf-8")
        yield copy


def faults(ts: Path) -> list[str]:
    """What is wrong with the translations of a file: unfinished, unlike each other, or with other ``{places}``."""
    found = []
    known: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(ts).iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source", "")
        translation = message.find("translation")
        forms = tuple(form.text or "" for form in message.iter("numerusform")) or (message.findtext("translation", ""),)
        if translation is None or translation.get("type") or not all(forms):
            found.append(f"{ts.name}: no translation yet: {source!r}")
        elif any(places(form) != places(source) or marks(form) - marks(source) for form in forms):
            found.append(f"{ts.name}: other places than the source: {source!r}")
        elif known.setdefault(source, forms) != forms:
            found.append(f"{ts.name}: two different translations: {source!r}")
    return found


def places(text: str) -> set[str]:
    """The ``{places}`` of a text."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name}
    except ValueError:
        return set()


def marks(text: str) -> set[str]:
    """The marks of Qt that are filled by number: ``%n``, ``%1``."""
    return set(re.findall(r"%(?:L?\d+|n)", text))


def main() -> int:
    """Update the files, or check them; 1 if a text has no translation."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if something is to be done")
    check = parser.parse_args().check
    found = []
    for lang in LANGUAGES:
        ts = HERE / f"nahtstelle_{lang}.ts"
        if check:
            with tempfile.TemporaryDirectory() as folder:
                fresh = Path(shutil.copy(ts, folder))
                extract(fresh, lang)
                if fresh.read_bytes() != ts.read_bytes():
                    found.append(f"{ts.name}: behind the source; run {Path(__file__).name}")
        else:
            extract(ts, lang)
        found += faults(ts)
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
