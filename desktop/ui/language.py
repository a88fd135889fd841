"""The window's texts from the same catalogue as those of the rooms below."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.texts import catalogue


class CatalogueTranslator(QTranslator):
    """Gives Qt the texts of ``resources/i18n/nahtstelle_<lang>.ts``.

    German stands in the source, so its catalogue holds little more than singular and plural forms.
    """

    def __init__(self, lang: str, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._texts = catalogue(lang)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        forms = self._texts.get(source)
        if forms is None:
            return None
        return forms[0 if n in (-1, 1) else -1]


def speak(app: QCoreApplication, lang: str) -> None:
    """Let the window, Qt's own words, dates and numbers speak ``lang``."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(
        QLocale(QLocale.Language.German if lang == "de" else QLocale.Language.English, QLocale.Country.Germany)
    )
    own_words = QTranslator(app)
    if own_words.load(f"qtbase_{lang}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own_words)
    app.installTranslator(CatalogueTranslator(lang, app))
