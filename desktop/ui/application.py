"""The Qt application, dressed: fonts, colours, language, and a page for the program's own mistakes."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.ui import theme
from desktop.ui.crash import CrashGuard
from desktop.ui.garbage import Garbage
from desktop.ui.language import speak
from desktop.ui.parts.icon_button import window_icon
from desktop.ui.style import NahtstelleStyle
from desktop.ui.theme import Appearance


def make_application(
    argv: Sequence[str],
    lang: str = "de",
    appearance: str = Appearance.SYSTEM,
    *,
    text_percent: int = 100,
    log: Callable[[BaseException], object] | None = None,
) -> QApplication:
    """The one application of this process; call it once, before any widget.

    ``log`` is handed every error that nothing else has caught.
    """
    app = QApplication(list(argv))
    app.setApplicationName("nahtstelle")
    app.setApplicationDisplayName("Nahtstelle")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("nahtstelle")
    dress(app, lang, Appearance(appearance), text_percent)
    CrashGuard(app, lang, log).install()
    Garbage(app)
    return app


def dress(app: QApplication, lang: str, appearance: Appearance, text_percent: int) -> None:
    """Give an application our style, fonts, colours, icon and language."""
    app.setStyle(NahtstelleStyle())
    app.setWindowIcon(window_icon())
    speak(app, lang)
    theme.apply(appearance, text_percent)
