"""The sheet of paper with the recovery code: what opens the plans when nothing else does. Nothing personal is on it."""

from collections.abc import Sequence

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.fonts import advance
from desktop.documents.form import Stamp, heading, opening, print_story, ruled, sheet_for
from desktop.documents.parts import Beside, WriteOn, bullets
from desktop.documents.signing import CheckSign
from desktop.documents.style import MM, Voice
from desktop.documents.tables import Line
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.texts import QT_TR_NOOP, speaker

CODE = 42 * MM
LETTERS = 17.0
"""Size of the letters of the code, in points."""
LEAST, ROOM = 46.0, 12.0
"""What a column needs for its heading, and has beside its group, in points."""

FOR_WHAT = (
    QT_TR_NOOP(
        "Auf einem Rechner liegen Pläne verschlüsselt. Meist öffnet sie der Schlüsselbund des Rechners oder eine "
        "Passphrase. Ist der Rechner kaputt, gestohlen oder ersetzt oder die Passphrase vergessen, dann öffnet dieser "
        "Code die Pläne und jede Sicherung davon."
    ),
    QT_TR_NOOP("Gibt es keinen Schlüssel mehr, kann niemand die Pläne öffnen, auch wir nicht."),
)
WHERE = (
    QT_TR_NOOP("Getrennt vom Rechner: in einem Tresor, einem verschlossenen Schrank oder bei der Leitung."),
    QT_TR_NOOP("Auf Papier. Nicht fotografieren, nicht verschicken, nicht als Datei aufheben."),
    QT_TR_NOOP("Wer dieses Blatt hat und an die Dateien kommt, kann alles lesen."),
)
HOW = (
    QT_TR_NOOP("Nahtstelle öffnen. Geht der Tresor nicht auf, fragt das Fenster von selbst nach dem Code."),
    QT_TR_NOOP("Die sieben Gruppen abtippen oder den QR-Code scannen. Groß oder klein ist gleich."),
    QT_TR_NOOP(
        "Die Buchstaben I, L, O und U kommen nicht vor: Was wie I oder O aussieht, ist eine Eins oder eine Null."
    ),
    QT_TR_NOOP("Danach einen neuen Code anlegen und dieses Blatt vernichten."),
)


def make(said: RecoverySheet, lang: str) -> bytes:
    """The sheet as a PDF of one page."""
    tr, voice = speaker(lang), Voice()
    title = tr("Wiederherstellungs-Code für den Tresor {vault}").format(vault=said.vault)
    sheet = sheet_for(title, tr("Öffnet verschlüsselte Pläne"), Stamp(lang=lang, on=said.made_on), voice)
    letters = voice.cell.but(size=LETTERS, leading=LETTERS * 1.5, bold=True, align="center")
    numbers = [tr("Gruppe {number}").format(number=n) for n in range(1, len(said.groups) + 1)]
    shares = _shares(said.groups)
    groups = ruled(numbers, [Line([Text(group, letters) for group in said.groups])], shares, voice)
    square = CheckSign(said.code, CODE, tr("QR-Code mit denselben sieben Gruppen"))
    blocks: list[Block] = [
        *opening(tr("Wiederherstellungs-Code"), tr("für den Tresor {vault}").format(vault=said.vault), "", voice),
        *heading(tr("Der Code"), voice),
        groups,
        Beside(square, Stack(_part(tr("Wofür er da ist"), FOR_WHAT, voice, lang)), CODE + 5 * MM),
        *_part(tr("Wo er liegen soll"), WHERE, voice, lang),
        *_part(tr("So öffnet er die Pläne"), HOW, voice, lang),
        WriteOn(tr("Aufbewahrt bei"), voice.label),
    ]
    return print_story(blocks, sheet)


def _shares(groups: Sequence[str]) -> list[float]:
    """The width of each column: a group with W and M needs more room, and none may be torn over two lines."""
    needs = [max(LEAST, advance(group, bold=True) * LETTERS / 1000) + ROOM for group in groups]
    return [need / sum(needs) for need in needs]


def _part(title: str, sentences: tuple[str, ...], voice: Voice, lang: str) -> list[Block]:
    tr = speaker(lang)
    return [*heading(title, voice), bullets([Text(tr(each), voice.body) for each in sentences], voice.body)]
