"""The words of the lists in ``transition_lists.py``: what is worth settling, by when, and through whose hands it goes.

``days`` count from the day of the change, those before it are negative.
"""

from dataclasses import dataclass
from enum import Enum, auto

from desktop.texts import QT_TR_NOOP


class Passing(Enum):
    """Whose hands something goes through."""

    FROM = auto()
    TO = auto()
    THROUGH = auto()
    """From the one side to the other."""
    OWNER = auto()
    OPEN = auto()


@dataclass(frozen=True, slots=True)
class Listed:
    """One thing worth settling; without ``required`` it is one that does good and need not be."""

    days: int
    passing: Passing
    text: str
    required: bool = True


_HOME = QT_TR_NOOP("Wohnung, Post, Pflanzen und Tiere sind versorgt")
_PAUSE = QT_TR_NOOP("Wer sonst nach Hause kommt, weiß von der Pause")
_NUMBERS = QT_TR_NOOP("Alle kennen die neue Telefonnummer")
_NEWS = QT_TR_NOOP("Auf welchem Weg Neues hin und her geht")
_MEETING = QT_TR_NOOP("Alle lernen sich zu Hause kennen")
_KEYS_BACK = QT_TR_NOOP("Schlüssel und Geliehenes kommen zurück")
_GOES_ON = QT_TR_NOOP("Wissen geht weiter: Gewohnheiten, Vorlieben, was gut klappt")
_THANKS = QT_TR_NOOP("Danke sagen und Abschied nehmen")
_WEEK = QT_TR_NOOP("Nach einer Woche fragen, wie es läuft")
_FORTNIGHT = QT_TR_NOOP("Nach zwei Wochen fragen, wie es allen damit geht")

DISCHARGE = (
    Listed(-4, Passing.OWNER, QT_TR_NOOP("Wir wissen, wen wir auf der Station anrufen")),
    Listed(-2, Passing.OWNER, QT_TR_NOOP("Tag und Uhrzeit sind allen bekannt")),
    Listed(-1, Passing.OPEN, QT_TR_NOOP("Hilfsmittel stehen zu Hause bereit")),
    Listed(-1, Passing.OPEN, QT_TR_NOOP("Schlüssel, warme Wohnung, etwas zu essen")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Die Fahrt nach Hause")),
    Listed(0, Passing.THROUGH, QT_TR_NOOP("Medikamente für die ersten Tage und der Plan dazu")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Wer ist die erste Nacht da?")),
    Listed(1, Passing.TO, QT_TR_NOOP("Der erste Besuch zu Hause")),
    Listed(1, Passing.THROUGH, QT_TR_NOOP("Der Entlassbrief ist da und gelesen")),
    Listed(3, Passing.OWNER, QT_TR_NOOP("Nach drei Tagen fragen, wie es geht")),
    Listed(14, Passing.OWNER, QT_TR_NOOP("Gemeinsam schauen, ob der Plan noch passt"), required=False),
)
ADMISSION = (
    Listed(0, Passing.OPEN, QT_TR_NOOP("Was mitkommt: Medikationsplan, Brille, Hörgerät, Ladekabel")),
    Listed(0, Passing.OWNER, QT_TR_NOOP("Die Station weiß, wen sie anrufen kann")),
    Listed(0, Passing.OWNER, _PAUSE),
    Listed(1, Passing.THROUGH, QT_TR_NOOP("Die Station kennt Sprache, Gewohnheiten und was guttut")),
    Listed(1, Passing.OPEN, _HOME),
    Listed(2, Passing.OPEN, QT_TR_NOOP("Besuche und Anrufe auf der Station"), required=False),
    Listed(2, Passing.OWNER, QT_TR_NOOP("Früh nach dem Tag der Entlassung fragen")),
)
REHABILITATION = (
    Listed(-3, Passing.OWNER, _PAUSE),
    Listed(-1, Passing.OPEN, QT_TR_NOOP("Was mitkommt: Unterlagen, Medikamente, Hilfsmittel, Kleidung")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Die Fahrt hin und zurück")),
    Listed(0, Passing.OPEN, _HOME),
    Listed(2, Passing.THROUGH, QT_TR_NOOP("In der Reha ist bekannt, wer zu Hause hilft")),
    Listed(14, Passing.OWNER, QT_TR_NOOP("Was danach zu Hause gebraucht wird")),
)
SHORT_TERM = (
    Listed(-7, Passing.TO, QT_TR_NOOP("Der Platz ist zugesagt, mit erstem und letztem Tag")),
    Listed(-7, Passing.OWNER, QT_TR_NOOP("Was es kostet und wer es trägt, ist geklärt")),
    Listed(-3, Passing.OWNER, _PAUSE),
    Listed(-1, Passing.OPEN, QT_TR_NOOP("Was mitkommt: Medikamente, Kleidung, Vertrautes von zu Hause")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Die Fahrt hin und zurück")),
    Listed(0, Passing.THROUGH, QT_TR_NOOP("Dort sind Gewohnheiten und Wünsche bekannt")),
    Listed(0, Passing.OPEN, _HOME),
    Listed(2, Passing.OPEN, QT_TR_NOOP("Besuche und Anrufe in dieser Zeit"), required=False),
    Listed(14, Passing.OWNER, QT_TR_NOOP("Der erste Tag wieder zu Hause ist vorbereitet")),
)
DAY_CARE = (
    Listed(-7, Passing.TO, QT_TR_NOOP("Ein Tag zum Kennenlernen"), required=False),
    Listed(-2, Passing.TO, QT_TR_NOOP("Abholen und Heimbringen: Uhrzeit und Treffpunkt")),
    Listed(-1, Passing.OPEN, QT_TR_NOOP("Wer am Morgen dabei ist, bis es losgeht")),
    Listed(-1, Passing.THROUGH, QT_TR_NOOP("Medikamente am Mittag")),
    Listed(0, Passing.TO, QT_TR_NOOP("Dort ist bekannt, wen man anrufen kann")),
    Listed(0, Passing.TO, _NEWS),
    Listed(14, Passing.OWNER, QT_TR_NOOP("Nach zwei Wochen fragen, wie es gefällt")),
)
NEW_SERVICE = (
    Listed(-7, Passing.TO, QT_TR_NOOP("Was der Dienst übernimmt und was nicht")),
    Listed(-7, Passing.OPEN, QT_TR_NOOP("Der Vertrag ist gelesen und verstanden")),
    Listed(-3, Passing.TO, _MEETING),
    Listed(-1, Passing.THROUGH, _GOES_ON),
    Listed(-1, Passing.THROUGH, QT_TR_NOOP("Schlüssel oder ein anderer Weg hinein")),
    Listed(0, Passing.TO, _NEWS),
    Listed(0, Passing.OWNER, _NUMBERS),
    Listed(7, Passing.OWNER, _WEEK),
)
SERVICE = (
    Listed(-7, Passing.TO, QT_TR_NOOP("Was der neue Dienst übernimmt und was nicht")),
    Listed(-7, Passing.OWNER, QT_TR_NOOP("Letzter und erster Tag passen ohne Lücke zusammen")),
    Listed(-3, Passing.TO, _MEETING),
    Listed(-1, Passing.THROUGH, _GOES_ON),
    Listed(0, Passing.THROUGH, QT_TR_NOOP("Der Schlüssel geht weiter")),
    Listed(0, Passing.OWNER, _NUMBERS),
    Listed(0, Passing.OPEN, _THANKS, required=False),
    Listed(7, Passing.OWNER, _WEEK),
)
VOLUNTEER = (
    Listed(-14, Passing.FROM, QT_TR_NOOP("Aufgeschrieben ist, was bisher alles übernommen wurde")),
    Listed(-10, Passing.OWNER, QT_TR_NOOP("Für jedes davon: wer führt es weiter, was darf wegfallen?")),
    Listed(-3, Passing.THROUGH, _GOES_ON),
    Listed(-3, Passing.THROUGH, _MEETING, required=False),
    Listed(0, Passing.FROM, _KEYS_BACK),
    Listed(0, Passing.OPEN, _THANKS),
    Listed(0, Passing.FROM, QT_TR_NOOP("Wer mag, bleibt in Verbindung: Karte, Anruf, Besuch"), required=False),
    Listed(14, Passing.OWNER, _FORTNIGHT),
)
CARER = (
    Listed(-7, Passing.OWNER, QT_TR_NOOP("Für jede Aufgabe: wer führt sie weiter, wer springt ein?")),
    Listed(-3, Passing.THROUGH, _GOES_ON),
    Listed(-3, Passing.THROUGH, QT_TR_NOOP("Vollmachten, Papiere und Zugänge sind geklärt")),
    Listed(0, Passing.THROUGH, QT_TR_NOOP("Der Schlüssel geht weiter")),
    Listed(0, Passing.OWNER, QT_TR_NOOP("Praxis, Dienste und Nachbarschaft kennen die neue Ansprechperson")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Was der bisher helfenden Person guttut"), required=False),
    Listed(14, Passing.OWNER, _FORTNIGHT),
)
MOVE = (
    Listed(-14, Passing.OPEN, QT_TR_NOOP("Gemeinsam entschieden: was mitkommt und was bleibt")),
    Listed(-7, Passing.TO, QT_TR_NOOP("Am neuen Ort geht die Hilfe ohne Lücke weiter")),
    Listed(-3, Passing.OWNER, QT_TR_NOOP("Adresse und Telefon sind weitergesagt")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Wer am Umzugstag einfach da ist")),
    Listed(0, Passing.THROUGH, QT_TR_NOOP("Schlüssel für alle, die kommen")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Medikamente und Unterlagen sind griffbereit")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Wer ist die erste Nacht da?")),
    Listed(7, Passing.OPEN, QT_TR_NOOP("Die Nachbarschaft kennenlernen"), required=False),
    Listed(14, Passing.OWNER, _FORTNIGHT),
)
CARE_LEVEL = (
    Listed(3, Passing.OPEN, QT_TR_NOOP("Der Bescheid ist gemeinsam gelesen")),
    Listed(7, Passing.OWNER, QT_TR_NOOP("Passt er? Bis wann ein Widerspruch möglich ist")),
    Listed(14, Passing.OWNER, QT_TR_NOOP("Was jetzt möglich ist und was davon guttäte")),
    Listed(21, Passing.OWNER, QT_TR_NOOP("Was sich im Plan ändern soll")),
    Listed(21, Passing.OWNER, QT_TR_NOOP("Wer vom Neuen erfahren soll"), required=False),
)
PILOT = (
    Listed(-7, Passing.FROM, QT_TR_NOOP("Alle wissen, wer künftig die Fäden hält")),
    Listed(-3, Passing.THROUGH, QT_TR_NOOP("Ein gemeinsames Gespräch mit beiden")),
    Listed(0, Passing.THROUGH, QT_TR_NOOP("Offene Punkte und Verabredungen sind übergeben")),
    Listed(0, Passing.TO, QT_TR_NOOP("Einwilligungen sind noch einmal erfragt")),
    Listed(0, Passing.TO, _NUMBERS),
    Listed(14, Passing.TO, _FORTNIGHT),
)
DEATH = (
    Listed(0, Passing.OPEN, QT_TR_NOOP("Wer heute bei den Angehörigen ist")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Wer wem Bescheid sagt")),
    Listed(1, Passing.OWNER, QT_TR_NOOP("Praxis, Dienste und Ehrenamtliche wissen es")),
    Listed(3, Passing.OWNER, QT_TR_NOOP("Was im Plan steht, geht behutsam zu Ende")),
    Listed(7, Passing.OPEN, QT_TR_NOOP("Wer bei den Papieren hilft")),
    Listed(14, Passing.OPEN, _KEYS_BACK),
    Listed(28, Passing.OWNER, QT_TR_NOOP("Nach einigen Wochen fragen, wie es allen geht"), required=False),
)
OTHER = (
    Listed(-3, Passing.OWNER, QT_TR_NOOP("Alle, die es berührt, wissen davon")),
    Listed(0, Passing.OPEN, QT_TR_NOOP("Wer in den ersten Tagen einspringt")),
    Listed(7, Passing.OWNER, _WEEK),
)
