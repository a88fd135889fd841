"""Words for the rules about interfaces; what a seam is stands in ``seams.py``."""

from desktop.domain.reasons.seen import Saying
from desktop.texts import QT_TR_NOOP

SAYINGS = {
    "interface-uncovered": Saying(
        title=(QT_TR_NOOP("{between}: noch nicht abgesprochen"),),
        reason=(QT_TR_NOOP("{seam}; {unsettled}."),),
        questions=(
            "{how}",
            QT_TR_NOOP("Wer könnte sich um {item} kümmern?"),
            QT_TR_NOOP("Was gilt, wenn es einmal nicht klappt?"),
            QT_TR_NOOP("Wer möchte ein Auge darauf haben?"),
        ),
    ),
    "interface-one-sided": Saying(
        title=(QT_TR_NOOP("{between}: eine Antwort steht noch aus"),),
        reason=(
            QT_TR_NOOP(
                "{seam}; {agreed_side} hat der Absprache zugestimmt, die Antwort von {pending_side} steht noch aus."
            ),
            QT_TR_NOOP("{seam}; gedacht ist dafür an {thought_of}, verabredet ist es noch nicht."),
            QT_TR_NOOP("{seam}; zugestimmt hat erst eine Seite."),
        ),
        questions=(
            (
                QT_TR_NOOP("Passt die Absprache so für {pending_side}?"),
                QT_TR_NOOP("Passt es {thought_of} so?"),
            ),
            QT_TR_NOOP("Was würde es einfacher machen?"),
            QT_TR_NOOP("Was gilt, wenn es einmal nicht klappt?"),
        ),
    ),
    "interface-incomplete": Saying(
        title=(QT_TR_NOOP("{between}: fast fertig abgesprochen"),),
        reason=(
            QT_TR_NOOP("{seam}; darüber sind sich alle einig, noch nicht besprochen ist: {missing_texts}."),
            QT_TR_NOOP("{seam}; darüber sind sich alle einig, eine Einzelheit fehlt noch."),
        ),
        questions=(
            "{missing_question}",
            QT_TR_NOOP("Wie machen es {giver} und {receiver} heute schon?"),
            QT_TR_NOOP("Was gilt, wenn es einmal nicht klappt?"),
            QT_TR_NOOP("Wer möchte ein Auge darauf haben?"),
        ),
    ),
    "interface-blocked": Saying(
        title=(QT_TR_NOOP("{between}: eine Einwilligung fehlt"),),
        reason=(
            QT_TR_NOOP("{seam}; abgesprochen ist es, nur eine Einwilligung für {receiver} fehlt noch: {needed_scope}."),
            QT_TR_NOOP("{seam}; abgesprochen ist es, nur eine Einwilligung dafür fehlt noch."),
        ),
        questions=(
            QT_TR_NOOP("Ist es {client} recht, dass {receiver} das erfährt?"),
            QT_TR_NOOP("Ginge die Übergabe auch mit weniger Wissen?"),
            QT_TR_NOOP("Was soll {receiver} wissen, und was nicht?"),
            QT_TR_NOOP("Wann ist ein guter Moment, in Ruhe darüber zu sprechen?"),
        ),
    ),
    "interface-untried": Saying(
        title=(QT_TR_NOOP("{between}: schon einmal ausprobiert?"),),
        reason=(
            QT_TR_NOOP("{seam}; so abgesprochen ist es seit {agreed_on}, ausprobiert noch nicht."),
            QT_TR_NOOP("{seam}; so abgesprochen ist es schon lange, ausprobiert noch nicht."),
        ),
        questions=(
            QT_TR_NOOP("Passt die Absprache heute noch?"),
            QT_TR_NOOP("Wann könnte man sie einmal zur Probe machen?"),
            QT_TR_NOOP("Was ist seitdem anders geworden?"),
        ),
    ),
    "interface-without-trace": Saying(
        title=(QT_TR_NOOP("{between}: nur mündlich"),),
        reason=(
            QT_TR_NOOP("{what} geht von {giver} an {receiver} nur mündlich; wer später nachsehen will, findet nichts."),
            QT_TR_NOOP("Von {giver} an {receiver} geht es nur mündlich; wer später nachsehen will, findet nichts."),
        ),
        questions=(
            QT_TR_NOOP("Würde ein Zettel oder ein Heft die Übergabe leichter machen?"),
            QT_TR_NOOP("Wo läge es gut, so dass nur die es lesen, die es lesen sollen?"),
            QT_TR_NOOP("Wer sieht nach, wenn einmal etwas unklar ist?"),
        ),
    ),
}
