"""Words for the rules about tasks and absences."""

from desktop.domain.reasons.seen import Saying
from desktop.texts import QT_TR_NOOP

SAYINGS = {
    "task-unassigned": Saying(
        title=(QT_TR_NOOP("{task}: noch niemand gefunden"),),
        reason=(
            QT_TR_NOOP("{vital} ist lebenswichtig, und noch niemand ist dafür gefunden: {when}."),
            QT_TR_NOOP("Für {task} ist noch niemand gefunden: {when}."),
            QT_TR_NOOP("Für {task} ist noch niemand gefunden."),
        ),
        questions=(
            QT_TR_NOOP("Wer könnte {task} übernehmen, ganz oder an einzelnen Tagen?"),
            QT_TR_NOOP("Mag {candidates} gefragt werden?"),
            QT_TR_NOOP("Was davon gelingt {client} selbst, wenn jemand dabei ist?"),
            QT_TR_NOOP("Welches Angebot in der Nähe könnte dabei helfen?"),
        ),
    ),
    "task-hole": Saying(
        title=(QT_TR_NOOP("{task}: {days} noch offen"),),
        reason=(
            QT_TR_NOOP("{vital} ist lebenswichtig, und eine Zusage fehlt noch: {when}."),
            QT_TR_NOOP("Für {task} fehlt noch eine Zusage: {when}."),
            QT_TR_NOOP("Für {task} fehlt an manchen Tagen noch eine Zusage."),
        ),
        questions=(
            QT_TR_NOOP("Wer könnte {days} {task} übernehmen?"),
            QT_TR_NOOP("Mag {candidates} gefragt werden?"),
            QT_TR_NOOP("Wie wäre es {client} dann am liebsten?"),
            QT_TR_NOOP("Ginge es auch zu einer anderen Zeit?"),
        ),
    ),
    "task-asked": Saying(
        title=(QT_TR_NOOP("{task}: die Antwort steht noch aus"),),
        reason=(
            QT_TR_NOOP("Für {task} steht die Antwort von {asked} noch aus: {when}."),
            QT_TR_NOOP("Für {task} ist an {proposed} gedacht, gefragt ist noch nicht: {when}."),
            QT_TR_NOOP("Für {task} steht eine Antwort noch aus."),
        ),
        questions=(
            (
                QT_TR_NOOP("Was würde {asked} helfen, in Ruhe Ja oder Nein zu sagen?"),
                QT_TR_NOOP("Wann passt {proposed} ein kurzes Gespräch darüber?"),
            ),
            QT_TR_NOOP("Wer könnte {task} übernehmen, wenn es doch nicht passt?"),
            QT_TR_NOOP("Mag {candidates} dann gefragt werden?"),
            QT_TR_NOOP("Wer wäre {client} dabei am liebsten?"),
            QT_TR_NOOP("Wann wäre eine Antwort hilfreich?"),
        ),
    ),
    "task-diffuse": Saying(
        title=(QT_TR_NOOP("{task}: mehrere zur selben Zeit"),),
        reason=(
            QT_TR_NOOP(
                "Für {task} haben {carriers} zur selben Zeit zugesagt, {when}; wer es jeweils übernimmt, "
                "ist noch nicht besprochen."
            ),
            QT_TR_NOOP(
                "Für {task} haben mehrere zur selben Zeit zugesagt; wer es jeweils übernimmt, "
                "ist noch nicht besprochen."
            ),
        ),
        questions=(
            QT_TR_NOOP("Möchten {carriers} das bewusst gemeinsam tun, oder sich die Tage aufteilen?"),
            QT_TR_NOOP("Wer übernimmt, und wer springt ein?"),
            QT_TR_NOOP("Was ist {client} lieber?"),
            QT_TR_NOOP("Wäre an anderer Stelle mehr Hilfe willkommen?"),
        ),
    ),
    "task-unqualified": Saying(
        title=(QT_TR_NOOP("{task}: was {person} dafür braucht"),),
        reason=(
            QT_TR_NOOP(
                "{person} hat für {task} zugesagt; was dafür gelernt sein will ({missing_skill}), "
                "steht bei {person} noch nicht im Plan."
            ),
            QT_TR_NOOP(
                "{person} hat für {task} zugesagt; was dafür gelernt sein will, steht bei {person} noch nicht im Plan."
            ),
        ),
        questions=(
            QT_TR_NOOP("Hat {person} das gelernt, und es steht nur noch nicht im Plan?"),
            QT_TR_NOOP("Mag {candidates} diesen Teil übernehmen oder dabei anleiten?"),
            QT_TR_NOOP("Was möchte {person} dabei weiter beitragen?"),
        ),
    ),
    "task-fragile": Saying(
        title=(
            QT_TR_NOOP("{task}: nur eine Person, {carrier}"),
            QT_TR_NOOP("{task}: niemand zum Einspringen"),
        ),
        reason=(
            QT_TR_NOOP("{task} liegt allein bei {carrier}, und zum Einspringen hat noch niemand zugesagt: {when}."),
            QT_TR_NOOP("Für {task} hat zum Einspringen noch niemand zugesagt: {when}."),
            QT_TR_NOOP("Für {task} hat zum Einspringen noch niemand zugesagt."),
        ),
        questions=(
            (
                QT_TR_NOOP("Wer könnte {days} einspringen, wenn {carrier} einmal nicht kann?"),
                QT_TR_NOOP("Wer könnte einspringen, wenn einmal jemand ausfällt?"),
            ),
            QT_TR_NOOP("Mag {candidates} gefragt werden?"),
            QT_TR_NOOP("Woran wäre für {client} zu merken, dass niemand kommt, und wer ist dann erreichbar?"),
            QT_TR_NOOP("Wer erfährt zuerst, dass jemand ausfällt?"),
        ),
    ),
    "task-without-goal": Saying(
        title=(QT_TR_NOOP("{task}: wofür?"),),
        reason=(QT_TR_NOOP("{task} gehört im Plan noch zu keinem Wunsch und keinem Ziel."),),
        questions=(
            QT_TR_NOOP("Wobei hilft {task} im Alltag von {client}?"),
            QT_TR_NOOP("Zu welchem Wunsch im Plan passt es?"),
            QT_TR_NOOP("Ist es so noch gewollt?"),
        ),
    ),
    "absence-uncovered": Saying(
        title=(
            QT_TR_NOOP("Ohne {absent}, {away}: {tasks} noch offen"),
            QT_TR_NOOP("Ohne {absent}, {away}: noch etwas offen"),
        ),
        reason=(
            QT_TR_NOOP("{absent} ist nicht da ({away}); solange fehlt noch eine Zusage für {tasks}: {when}."),
            QT_TR_NOOP("{absent} ist nicht da ({away}); solange fehlt noch eine Zusage: {when}."),
            QT_TR_NOOP("{absent} ist nicht da ({away}); solange fehlt noch eine Zusage."),
        ),
        questions=(
            QT_TR_NOOP("Wer könnte in dieser Zeit {tasks} übernehmen?"),
            QT_TR_NOOP("Mag {candidates} für {asked_task} gefragt werden?"),
            (
                QT_TR_NOOP("Was darf in dieser Zeit anders laufen, und was ist {client} besonders wichtig?"),
                QT_TR_NOOP("Was darf in dieser Zeit anders laufen oder auch einmal ausfallen?"),
            ),
        ),
    ),
    "backup-away": Saying(
        title=(QT_TR_NOOP("{task}: {person} kann dann nicht einspringen"),),
        reason=(
            QT_TR_NOOP(
                "{person} springt bei {task} ein, ist aber an allen Tagen, um die es geht, selbst nicht da, "
                "zum ersten Mal am {first}."
            ),
            QT_TR_NOOP("{person} springt bei {task} ein, ist aber an allen Tagen, um die es geht, selbst nicht da."),
        ),
        questions=(
            QT_TR_NOOP("Wer könnte in dieser Zeit bei {task} einspringen?"),
            QT_TR_NOOP("Mag {candidates} gefragt werden?"),
            QT_TR_NOOP("Wissen alle, die auf {person} zählen, davon?"),
        ),
    ),
}
