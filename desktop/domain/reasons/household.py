"""Words for the rules about the household: transitions, information, needs, goals, agreements."""

from desktop.domain.reasons.seen import Saying
from desktop.texts import QT_TR_NOOP

SAYINGS = {
    "transition-open": Saying(
        title=(QT_TR_NOOP("{transition}, {on}: noch offen"),),
        reason=(
            QT_TR_NOOP("Für {quoted_transition} am {on} ist noch nicht verabredet: {items}."),
            QT_TR_NOOP("Für {quoted_transition} am {on} steht noch nicht im Plan, was zu verabreden ist."),
        ),
        questions=(
            QT_TR_NOOP("Wer könnte sich um {item} kümmern?"),
            QT_TR_NOOP("Was ist {client} an diesem Tag und in den Tagen danach am wichtigsten?"),
            QT_TR_NOOP("Wer könnte in den ersten Tagen da sein?"),
            QT_TR_NOOP("Wer erfährt es, wenn sich der Tag verschiebt?"),
        ),
    ),
    "information-dead-end": Saying(
        title=(
            QT_TR_NOOP("{information}: für wen?"),
            QT_TR_NOOP("Wissen, dem noch ein Weg fehlt"),
        ),
        reason=(
            QT_TR_NOOP("{information} entsteht bei {producing}; wer davon wissen sollte, steht noch nicht im Plan."),
            QT_TR_NOOP("{information} wird bei {needing} gebraucht; woher es kommt, steht noch nicht im Plan."),
            QT_TR_NOOP("{information} hat im Plan noch keinen Weg von einer Aufgabe zur anderen."),
        ),
        questions=(
            QT_TR_NOOP("Wer erfährt es zuerst?"),
            QT_TR_NOOP("Wem würde es helfen, davon zu wissen?"),
            QT_TR_NOOP("Ist es {client} recht, dass es weitergegeben wird?"),
        ),
    ),
    "need-without-task": Saying(
        title=(QT_TR_NOOP("{need}: noch keine Hilfe im Plan"),),
        reason=(QT_TR_NOOP("Zu {need} gibt es im Plan noch keine Aufgabe ({area})."),),
        questions=(
            QT_TR_NOOP("Was würde {client} dabei guttun?"),
            QT_TR_NOOP("Was geht schon, und wer hilft dabei?"),
            QT_TR_NOOP("Welches Angebot in der Nähe könnte dabei helfen?"),
        ),
    ),
    "goal-without-task": Saying(
        title=(QT_TR_NOOP("{goal}: noch nichts verabredet"),),
        reason=(
            QT_TR_NOOP("Zum Wunsch {wish} gehört im Plan noch keine Aufgabe."),
            QT_TR_NOOP("Zum gemeinsamen Ziel {goal} gehört im Plan noch keine Aufgabe."),
        ),
        questions=(
            QT_TR_NOOP("Was wäre ein erster kleiner Schritt?"),
            QT_TR_NOOP("Wer hätte Freude daran, dabei zu helfen?"),
            QT_TR_NOOP("Was im Plan hilft dabei schon?"),
        ),
    ),
    "wish-missing": Saying(
        title=(
            QT_TR_NOOP("Was ist {client} wichtig?"),
            QT_TR_NOOP("Noch kein Wunsch in eigenen Worten"),
        ),
        reason=(
            QT_TR_NOOP("Im Plan steht noch kein Wunsch von {client} in eigenen Worten."),
            QT_TR_NOOP("Im Plan steht noch kein Wunsch in eigenen Worten der Person, um die es geht."),
        ),
        questions=(
            (
                QT_TR_NOOP("Was soll für {client} so bleiben, wie es ist?"),
                QT_TR_NOOP("Was soll so bleiben, wie es ist?"),
            ),
            QT_TR_NOOP("Was macht {client} in der Woche Freude?"),
            QT_TR_NOOP("Was soll lieber nicht geschehen?"),
        ),
    ),
    "client-not-contributing": Saying(
        title=(
            QT_TR_NOOP("Was von {client} selbst kommt"),
            QT_TR_NOOP("Noch kein eigener Beitrag im Plan"),
        ),
        reason=(
            QT_TR_NOOP("Was von {client} selbst kommt, steht noch nicht im Plan."),
            QT_TR_NOOP("Was von der Person selbst kommt, steht noch nicht im Plan."),
        ),
        questions=(
            QT_TR_NOOP("Was gelingt {client} selbst, auch wenn es länger dauert?"),
            QT_TR_NOOP("Wobei ist es {client} wichtig, dabei zu sein und mitzureden?"),
            QT_TR_NOOP("Was gelingt mit ein wenig Hilfe?"),
            QT_TR_NOOP("Was gelingt schon allein?"),
        ),
    ),
    "triangle-one-sided": Saying(
        title=(QT_TR_NOOP("Alle Hilfe kommt {from_system}"), QT_TR_NOOP("Alle Hilfe kommt von einer Seite")),
        reason=(
            QT_TR_NOOP("Alle Zeit im Plan kommt bisher {from_system}."),
            QT_TR_NOOP("Alle Zeit im Plan kommt bisher von einer Seite."),
        ),
        questions=(
            QT_TR_NOOP("Ist das so gewollt, und wie geht es allen damit?"),
            QT_TR_NOOP("Wer aus Familie, Freundeskreis oder Nachbarschaft würde gern etwas beitragen?"),
            QT_TR_NOOP("Welches Angebot in der Nähe könnte dazukommen?"),
        ),
    ),
    "review-overdue": Saying(
        title=(QT_TR_NOOP("Gemeinsam auf den Plan schauen"),),
        reason=(
            QT_TR_NOOP("Am {first} wollten alle gemeinsam auf den Plan schauen; das steht noch aus."),
            QT_TR_NOOP("Noch ist kein Tag verabredet, um gemeinsam auf den Plan zu schauen."),
        ),
        questions=(
            (
                QT_TR_NOOP("Wann passt es {client} und den anderen?"),
                QT_TR_NOOP("Wann passt es allen?"),
            ),
            QT_TR_NOOP("Was ist besser geworden, und was ist neu?"),
            QT_TR_NOOP("Wer sollte dabei sein?"),
        ),
    ),
    "agreement-unsigned": Saying(
        title=(QT_TR_NOOP("Vereinbarung: noch nicht alle haben geantwortet"),),
        reason=(
            QT_TR_NOOP("Zur Vereinbarung steht die Antwort von {unanswered} noch aus."),
            QT_TR_NOOP("Zur Vereinbarung stehen noch Antworten aus."),
        ),
        questions=(
            QT_TR_NOOP("Haben alle die Vereinbarung in Ruhe lesen können?"),
            QT_TR_NOOP("Gibt es etwas, das jemand anders sieht und das hinein sollte?"),
            QT_TR_NOOP("Wem wäre eine mündliche Antwort lieber?"),
        ),
    ),
    "agreement-outdated": Saying(
        title=(QT_TR_NOOP("Vereinbarung: der Plan hat sich seither geändert"),),
        reason=(
            QT_TR_NOOP(
                "Seit der letzten Vereinbarung hat sich geändert, wer was wann übernimmt; auf dem Papier steht noch "
                "der alte Stand."
            ),
        ),
        questions=(
            QT_TR_NOOP("Wissen alle, die es betrifft, von der Änderung?"),
            QT_TR_NOOP("Wer braucht ein neues Blatt?"),
            QT_TR_NOOP("Wann passt es, die Vereinbarung gemeinsam zu erneuern?"),
        ),
    ),
}
