"""Words for the rules about participants and their commitments."""

from desktop.domain.reasons.seen import Saying
from desktop.texts import QT_TR_NOOP

SAYINGS = {
    "backup-overused": Saying(
        title=(QT_TR_NOOP("{person} springt oft allein ein"),),
        reason=(
            QT_TR_NOOP(
                "Für {count} lebenswichtige Aufgaben springt allein {person} ein; fehlt an mehreren Stellen zugleich "
                "jemand, wird das viel."
            ),
            QT_TR_NOOP(
                "Für mehrere lebenswichtige Aufgaben springt allein {person} ein; fehlt an mehreren Stellen zugleich "
                "jemand, wird das viel."
            ),
        ),
        questions=(
            QT_TR_NOOP("Wie geht es {person} damit?"),
            QT_TR_NOOP("Welche dieser Aufgaben gäbe {person} gern ab?"),
            QT_TR_NOOP("Wer könnte bei einer davon noch einspringen?"),
        ),
    ),
    "participant-overlap": Saying(
        title=(QT_TR_NOOP("{person}: zwei Aufgaben zur selben Zeit"),),
        reason=(
            QT_TR_NOOP(
                "{person} hat für {task} und {other_task} zugesagt; beides überschneidet sich, "
                "zum ersten Mal am {first}."
            ),
            QT_TR_NOOP("{person} hat für {task} und {other_task} zugesagt; beides überschneidet sich."),
        ),
        questions=(
            QT_TR_NOOP("Was von beidem möchte {person} behalten?"),
            QT_TR_NOOP("Ginge eines davon auch zu einer anderen Zeit?"),
            QT_TR_NOOP("Mag {candidates} eines davon übernehmen?"),
        ),
    ),
    "participant-overloaded": Saying(
        title=(QT_TR_NOOP("{person}: mehr Zeit, als {person} geben wollte"),),
        reason=(
            QT_TR_NOOP(
                "{person} wollte höchstens {limit} in der Woche geben; in der Woche ab {first} sind es {minutes}."
            ),
            QT_TR_NOOP("{person} wollte höchstens {limit} in der Woche geben; in der Woche ab {first} ist es mehr."),
            QT_TR_NOOP("{person} gibt in manchen Wochen mehr Zeit, als {person} geben wollte."),
        ),
        questions=(
            QT_TR_NOOP("Wie geht es {person} damit?"),
            QT_TR_NOOP("Was würde {person} am meisten entlasten?"),
            QT_TR_NOOP("Wer könnte einen Teil davon übernehmen?"),
        ),
    ),
    "load-one-sided": Saying(
        title=(QT_TR_NOOP("{person} gibt sehr viel Zeit"),),
        reason=(
            QT_TR_NOOP("Von der Zeit, die Familie und Ehrenamt geben, kommen {percent} von {person}."),
            QT_TR_NOOP("Die Zeit, die Familie und Ehrenamt geben, kommt zum größten Teil von {person}."),
        ),
        questions=(
            QT_TR_NOOP("Wie geht es {person} damit, und was täte {person} gut?"),
            QT_TR_NOOP("Wer aus Familie, Freundeskreis oder Nachbarschaft hätte Freude an einem kleinen Teil?"),
            QT_TR_NOOP("Welches Angebot in der Nähe könnte {person} entlasten?"),
        ),
    ),
    "participant-ending": Saying(
        title=(QT_TR_NOOP("{person} ist bis {until} dabei"), QT_TR_NOOP("{person} hört bald auf")),
        reason=(
            QT_TR_NOOP(
                "{person} ist bis {until} dabei; wie es danach mit {tasks} weitergeht, ist noch offen, "
                "zum ersten Mal am {first}."
            ),
            QT_TR_NOOP("{person} ist bis {until} dabei; wie es danach weitergeht, ist noch offen."),
            QT_TR_NOOP("{person} hört bald auf; wie es danach weitergeht, ist noch offen."),
        ),
        questions=(
            QT_TR_NOOP("Wer könnte danach {tasks} übernehmen?"),
            QT_TR_NOOP("Was möchte {person} vorher noch weitergeben, und an wen?"),
            (
                QT_TR_NOOP("Wie möchten {client_and_person} sich verabschieden?"),
                QT_TR_NOOP("Wie möchte {person} sich verabschieden?"),
            ),
        ),
    ),
    "commitment-unconfirmed": Saying(
        title=(QT_TR_NOOP("{task}: selbst bestätigt hat {person} noch nicht"),),
        reason=(
            QT_TR_NOOP("Für {task} wurde die Zusage von {by_proxy} ausgerichtet, selbst gehört ist sie noch nicht."),
            QT_TR_NOOP("Für {task} steht eine Zusage von {person} im Plan, selbst bestätigt ist sie noch nicht."),
        ),
        questions=(
            QT_TR_NOOP("Passt die Zusage so für {person}?"),
            QT_TR_NOOP("Wann passt {person} ein kurzes Gespräch?"),
            QT_TR_NOOP("Was möchte {person} vorher noch wissen?"),
        ),
    ),
    "commitment-stale": Saying(
        title=(QT_TR_NOOP("{task}: Antwort von {person} steht noch aus"),),
        reason=(
            QT_TR_NOOP("{person} ist seit {asked_on} für {task} gefragt, die Antwort steht noch aus."),
            QT_TR_NOOP("{person} ist für {task} gefragt, die Antwort steht noch aus."),
        ),
        questions=(
            QT_TR_NOOP("Hat die Frage {person} erreicht?"),
            QT_TR_NOOP("Was würde {person} helfen, in Ruhe Ja oder Nein zu sagen?"),
            QT_TR_NOOP("Wer käme sonst noch infrage?"),
        ),
    ),
    "commitment-ending": Saying(
        title=(QT_TR_NOOP("{task}: die Zusage von {person} geht zu Ende"),),
        reason=(
            QT_TR_NOOP(
                "{person} hat für {task} bis {until} zugesagt; wer es danach übernimmt, ist noch offen, "
                "zum ersten Mal am {first}."
            ),
            QT_TR_NOOP("Die Zusage von {person} für {task} geht zu Ende; wer es danach übernimmt, ist noch offen."),
        ),
        questions=(
            QT_TR_NOOP("Möchte {person} weitermachen, etwas ändern oder aufhören?"),
            QT_TR_NOOP("Mag {candidates} gefragt werden, wenn {person} aufhört?"),
            QT_TR_NOOP("Wer könnte es danach übernehmen, ganz oder zum Teil?"),
        ),
    ),
    "consent-missing": Saying(
        title=(QT_TR_NOOP("{person}: darf {person} den Plan kennen?"),),
        reason=(
            QT_TR_NOOP(
                "{person} hilft mit; die Einwilligung von {client}, dass {person} wissen darf, "
                "wer was wann übernimmt, steht noch aus."
            ),
            QT_TR_NOOP(
                "{person} hilft mit; eine Einwilligung, dass {person} wissen darf, wer was wann übernimmt, fehlt noch."
            ),
        ),
        questions=(
            QT_TR_NOOP("Ist es {client} recht, dass {person} den Plan kennt?"),
            QT_TR_NOOP("Was soll {person} wissen, und was nicht?"),
            QT_TR_NOOP("Wann ist ein guter Moment, in Ruhe darüber zu sprechen?"),
        ),
    ),
    "consent-ending": Saying(
        title=(
            QT_TR_NOOP("{person}: Einwilligung bis {until}"),
            QT_TR_NOOP("{person}: eine Einwilligung geht zu Ende"),
        ),
        reason=(
            QT_TR_NOOP("Die Einwilligung, nach der {person} dies wissen darf, gilt bis {until}: {scope}."),
            QT_TR_NOOP("Eine Einwilligung für {person} geht zu Ende."),
        ),
        questions=(
            QT_TR_NOOP("Ist es {client} recht, dass das so bleibt?"),
            QT_TR_NOOP("Soll sich daran etwas ändern, weniger oder mehr?"),
            QT_TR_NOOP("Was braucht {person} danach noch zu wissen?"),
        ),
    ),
    "pilot-overused": Saying(
        title=(QT_TR_NOOP("{person} kümmert sich um viele Übergaben"),),
        reason=(
            QT_TR_NOOP(
                "{person} kümmert sich um {count} von {total} Übergaben; ist {person} einmal nicht da, "
                "bleiben sie liegen."
            ),
            QT_TR_NOOP(
                "{person} kümmert sich um viele der Übergaben; ist {person} einmal nicht da, bleiben sie liegen."
            ),
        ),
        questions=(
            QT_TR_NOOP("Welche Übergaben möchten die Beteiligten selbst in die Hand nehmen?"),
            QT_TR_NOOP("Wer ist da, wenn {person} einmal nicht da ist?"),
            QT_TR_NOOP("Welche Übergaben laufen schon von allein?"),
        ),
    ),
}
