"""What becomes of a command that could not be carried out: a sentence and an exit status."""

import os
import sys
from collections.abc import Callable

from desktop import app
from desktop.domain.errors import NahtstelleError
from desktop.texts import speaker


def answered(run: Callable[[], int], lang: str) -> int:
    """The exit status of ``run``. What it could not do is said in a sentence; no traceback ever reaches the user."""
    tr = speaker(lang)
    try:
        status = run()
        sys.stdout.flush()
    except NahtstelleError as refusal:
        print(refusal.say(lang), file=sys.stderr)
        return app.FAILED
    except KeyboardInterrupt:
        return app.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return app.FAILED
    except OSError as error:
        text = tr("Das ging nicht: {reason} ({path}). Es wurde nichts verändert.")
        print(text.format(reason=error.strerror or type(error).__name__, path=error.filename or "?"), file=sys.stderr)
        return app.FAILED
    except Exception as error:
        print(tr(app.UNEXPECTED).format(log=app.log_unexpected(error)), file=sys.stderr)
        return app.FAILED
    return status
