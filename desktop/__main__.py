"""``python -m desktop`` is ``nahtstelle``; without arguments it loads nothing but what the window needs."""

import os
import sys


def main() -> int:
    """Open the window, or do what arguments or the file with a passphrase ask for; the exit status."""
    if sys.argv[1:] or os.environ.get("NAHTSTELLE_PASSPHRASE_FILE"):
        from desktop.cli import main as command  # noqa: PLC0415 - all that the commands need

        return command()
    from desktop import app  # noqa: PLC0415
    from desktop.answering import answered  # noqa: PLC0415

    lang = app.system_language()
    app.watch_for_mistakes(lang)
    return answered(lambda: app.open_window(None, None, app.chosen_language() or lang), lang)


if __name__ == "__main__":
    sys.exit(main())
