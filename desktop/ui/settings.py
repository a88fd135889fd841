"""What is kept of how the window looks: colours, text size, widths. Nothing in it is about anybody."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.texts import LANGUAGES
from desktop.ui.theme import TEXT_PERCENTS, Appearance

LOCK_MINUTES = (2, 5, 10, 20, 30)


@dataclass(frozen=True, slots=True)
class Settings:
    """``window`` and the values of ``splits`` are Qt's own, in base64; "" where nothing is kept yet."""

    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    window: str = ""
    splits: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    """``""`` is that of the system."""
    lock_minutes: int = 10


class SettingsFile:
    """Settings in a small JSON file. A file that is missing or cannot be understood means the usual ones."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.now = _read(path)

    def change(self, **values: object) -> None:
        """Change some settings and write them all; where that cannot be done they hold until the program ends."""
        changed = replace(self.now, **values)  # type: ignore[arg-type]  # the fields of Settings
        if changed == self.now:
            return
        self.now = changed
        beside = self._path.with_name(f"{self._path.name}.new")
        try:
            beside.write_text(json.dumps(asdict(changed), indent=1), encoding="utf-8")
            os.replace(beside, self._path)
        except OSError:
            return


def _read(path: Path) -> Settings:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _understood(found) if isinstance(found, dict) else Settings()


def _understood(found: dict[str, Any]) -> Settings:
    """What of a file makes sense; everything else is as usual."""
    appearance, percent, window, splits = (
        found.get(name) for name in ("appearance", "text_percent", "window", "splits")
    )
    language, minutes = found.get("language"), found.get("lock_minutes")
    return Settings(
        language=language if isinstance(language, str) and language in LANGUAGES else "",
        lock_minutes=minutes if type(minutes) is int and minutes in LOCK_MINUTES else 10,
        appearance=Appearance(appearance) if appearance in tuple(Appearance) else Appearance.SYSTEM,
        text_percent=percent if type(percent) is int and percent in TEXT_PERCENTS else 100,
        window=window if isinstance(window, str) else "",
        splits={key: value for key, value in splits.items() if isinstance(value, str)}
        if isinstance(splits, dict)
        else {},
    )
