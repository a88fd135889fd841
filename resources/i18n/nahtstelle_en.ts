<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <source>Die Datei {file} enthält keine Passphrase. Sie gehört in die erste Zeile.</source>
        <translation>The file {file} holds no passphrase. It belongs in the first line.</translation>
    </message>
    <message>
        <source>Den Haushalt {id} gibt es schon mit anderem Inhalt. Es wurde nichts übernommen. Mit --replace wird die Datei als neue Änderung eingetragen; rückgängig machen geht dann noch.</source>
        <translation>The household {id} already exists with other content. Nothing was imported. With --replace the file is entered as a new change; it can still be undone then.</translation>
    </message>
    <message>
        <source>In {source} stehen {n} Haushalte; gebraucht wird genau einer.</source>
        <translation>{source} holds {n} households; exactly one is needed.</translation>
    </message>
    <message>
        <source>Für das Fenster fehlen Systembibliotheken. Bitte nachholen: sudo apt-get install {packages}</source>
        <translation>The window needs system libraries that are missing. Please add them: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>kritisch</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>hint</translation>
    </message>
    <message>
        <source>Das ging nicht: {reason} ({path}). Es wurde nichts verändert.</source>
        <translation>That did not work: {reason} ({path}). Nothing was changed.</translation>
    </message>
    <message>
        <source>Unerwarteter Fehler im Programm. Einzelheiten ohne persönliche Daten stehen in {log}.</source>
        <translation>Unexpected error in the program. Details without personal data are in {log}.</translation>
    </message>
    <message>
        <source>Gedruckt: {path}</source>
        <translation>Printed: {path}</translation>
    </message>
    <message>
        <source>--participant nennt, wessen „sheet“ es wird; sonst bitte --for verwenden.</source>
        <translation>--participant names whose “sheet” it is; please use --for otherwise.</translation>
    </message>
    <message>
        <source>Übernommen: {name} ({id})</source>
        <translation>Imported: {name} ({id})</translation>
    </message>
    <message>
        <source>Notiz: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>{name}: {open}, {first} bis {last}</source>
        <translation>{name}: {open}, {first} to {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n offene Nahtstelle(n)</source>
        <translation>
            <numerusform>%n open seam</numerusform>
            <numerusform>%n open seams</numerusform>
        </translation>
    </message>
    <message>
        <source>Ort der Daten (sonst der Datenordner)</source>
        <translation>where the data lies (default: the data folder)</translation>
    </message>
    <message>
        <source>Datei mit der Passphrase (nie auf der Befehlszeile)</source>
        <translation>file with the passphrase (never on the command line)</translation>
    </message>
    <message>
        <source>Sprache der Ausgabe</source>
        <translation>language of the output</translation>
    </message>
    <message>
        <source>nur Fehler melden</source>
        <translation>report errors only</translation>
    </message>
    <message>
        <source>Kennung einer beteiligten Person: nur was ihre Einwilligung umfasst (sonst für den Haushalt selbst)</source>
        <translation>id of a participant: only what their consent covers (default: for the household itself)</translation>
    </message>
    <message>
        <source>Wer macht was, wer gibt was an wen weiter, und wo ist eine Naht offen?</source>
        <translation>Who does what, who passes what to whom, and where is a seam open?</translation>
    </message>
    <message>
        <source>BEFEHL</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>drei erfundene Haushalte ansehen: offene Nahtstellen, Vereinbarung, Wochenplan</source>
        <translation>look at three invented households: open seams, agreement, week plan</translation>
    </message>
    <message>
        <source>Ordner für die gedruckten Blätter</source>
        <translation>folder for the printed sheets</translation>
    </message>
    <message>
        <source>kein Fenster öffnen</source>
        <translation>open no window</translation>
    </message>
    <message>
        <source>Plandateien prüfen, ohne etwas zu speichern</source>
        <translation>check plan files without storing anything</translation>
    </message>
    <message>
        <source>Plandatei; - liest die Standardeingabe</source>
        <translation>plan file; - reads standard input</translation>
    </message>
    <message>
        <source>erster Tag (sonst heute)</source>
        <translation>first day (default: today)</translation>
    </message>
    <message>
        <source>Zahl der Tage, 1 bis 366 (sonst 28)</source>
        <translation>number of days, 1 to 366 (default: 28)</translation>
    </message>
    <message>
        <source>ein JSON-Objekt je Zeile</source>
        <translation>one JSON object a line</translation>
    </message>
    <message>
        <source>mit --json auch jeden Termin</source>
        <translation>with --json every occurrence too</translation>
    </message>
    <message>
        <source>Ende mit 3, wenn so Schweres offen ist</source>
        <translation>exit with 3 if something this severe is open</translation>
    </message>
    <message>
        <source>Ausfallprobe: was sich öffnet, wenn jemand nicht da ist</source>
        <translation>what opens if somebody is away</translation>
    </message>
    <message>
        <source>Kennung der Person oder des Dienstes</source>
        <translation>id of the person or service</translation>
    </message>
    <message>
        <source>erster Tag</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>letzter Tag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>ein JSON-Objekt in einer Zeile</source>
        <translation>one JSON object on one line</translation>
    </message>
    <message>
        <source>Blätter als PDF schreiben: eines, alle eines Haushalts oder vieler</source>
        <translation>write sheets as PDF: one, all of a household or of many</translation>
    </message>
    <message>
        <source>Plandatei; auch mehrere</source>
        <translation>plan file; several work too</translation>
    </message>
    <message>
        <source>Kennung eines gespeicherten Haushalts; auch mehrmals</source>
        <translation>id of a stored household; may be given several times</translation>
    </message>
    <message>
        <source>alle Haushalte, die begleitet werden</source>
        <translation>all households that are active</translation>
    </message>
    <message>
        <source>Datei; für mehrere Blätter der Ordner, in den sie kommen</source>
        <translation>file; for several sheets, the folder they go into</translation>
    </message>
    <message>
        <source>Tag des Drucks (sonst heute)</source>
        <translation>day of printing (default: today)</translation>
    </message>
    <message>
        <source>die Vereinbarung in großer Schrift</source>
        <translation>the agreement in large print</translation>
    </message>
    <message>
        <source>mit „sheet“: Kennung der Person, deren Blatt es wird (sonst die Blätter aller)</source>
        <translation>with “sheet”: id of the person whose sheet it is (otherwise the sheets of everyone)</translation>
    </message>
    <message>
        <source>Bitte eines davon nennen: Plandateien, --household mit der Kennung oder --all.</source>
        <translation>Please name one of these: plan files, --household with the id, or --all.</translation>
    </message>
    <message>
        <source>--participant und --for gelten für ein einzelnes Blatt. Bitte einen Haushalt und ein Blatt nennen.</source>
        <translation>--participant and --for are for a single sheet. Please name one household and one sheet.</translation>
    </message>
    <message>
        <source>Abgebrochen. Fertig und ganz: {sheets}.</source>
        <translation>Stopped. Finished and whole: {sheets}.</translation>
    </message>
    <message numerus="yes">
        <source>%n Blatt/Blätter</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Gedruckt nach {path}: {sheets}</source>
        <translation>Printed to {path}: {sheets}</translation>
    </message>
    <message>
        <source>Plandateien oder FHIR R4 (JSON) übernehmen</source>
        <translation>import plan files or FHIR R4 (JSON)</translation>
    </message>
    <message>
        <source>Art der Datei (sonst am Inhalt erkannt)</source>
        <translation>kind of file (default: found by content)</translation>
    </message>
    <message>
        <source>einen schon vorhandenen Haushalt als neue Änderung überschreiben</source>
        <translation>overwrite a household that exists, as a new change</translation>
    </message>
    <message>
        <source>einen Haushalt als Datei weitergeben</source>
        <translation>pass on a household as a file</translation>
    </message>
    <message>
        <source>die Haushalte auflisten</source>
        <translation>list the households</translation>
    </message>
    <message>
        <source>Die Zeitzone „{found}“ gibt es nicht; erwartet wird eine wie „Europe/Berlin“.</source>
        <translation>There is no time zone “{found}”; expected is one like “Europe/Berlin”.</translation>
    </message>
    <message>
        <source>Die Id „{found}“ steht in dieser Liste schon einmal; bitte eine andere vergeben.</source>
        <translation>The id “{found}” stands in this list already; please choose another.</translation>
    </message>
    <message>
        <source>Die Id „{found}“ geht nicht; erwartet werden Buchstaben von a bis z, Ziffern, Punkt, _ und -, vorn ein Buchstabe oder eine Ziffer.</source>
        <translation>The id “{found}” does not work; expected are letters from a to z, digits, full stop, _ and -, with a letter or digit first.</translation>
    </message>
    <message>
        <source>Hier steht ein halbes oder leeres Zeichen; bitte löschen.</source>
        <translation>Here stands half a character or an empty one; please delete it.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird eine ganze Zahl von {least} bis {most}.</source>
        <translation>Here stands {found}; expected is a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird die Uhrzeit am Ort auf die Minute, ohne Zeitzone.</source>
        <translation>Here stands {found}; expected is the local time to the minute, without time zone.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Beteiligten gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the participants. Please check.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Aufgaben gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the tasks. Please check.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Informationen gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the information. Please check.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Übergängen gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the transitions. Please check.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Bedarfen gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the needs. Please check.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Zielen und Wünschen gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the goals and wishes. Please check.</translation>
    </message>
    <message>
        <source>Die zusätzlichen Angaben sind beschädigt: {found}. Bitte die Herkunft der Daten prüfen.</source>
        <translation>The additional details are damaged: {found}. Please check where the data comes from.</translation>
    </message>
    <message>
        <source>Der letzte Tag ({last}) liegt vor dem ersten ({first}); bitte die Daten prüfen.</source>
        <translation>The last day ({last}) lies before the first ({first}); please check the dates.</translation>
    </message>
    <message>
        <source>Hier stehen eine Regel und einzelne Tage zugleich; bitte nur eines von beiden nennen.</source>
        <translation>Here stand both a rule and single days; please give only one of the two.</translation>
    </message>
    <message>
        <source>Der Teil beginnt und endet um {clock} Uhr; bitte zwei verschiedene Uhrzeiten nennen.</source>
        <translation>The part begins and ends at {clock}; please give two different times.</translation>
    </message>
    <message>
        <source>Eine Aufgabe kann nicht vor sich selbst kommen; bitte zwei verschiedene nennen.</source>
        <translation>A task cannot come before itself; please name two different ones.</translation>
    </message>
    <message>
        <source>„{found}“ gibt hier an sich selbst weiter; bitte zwei verschiedene Beteiligte nennen.</source>
        <translation>“{found}” hands over to itself here; please name two different participants.</translation>
    </message>
    <message>
        <source>Hier steht der Punkt „{found}“ ohne seinen Übergang; bitte „transition“ ergänzen.</source>
        <translation>Here stands the item “{found}” without its transition; please add “transition”.</translation>
    </message>
    <message>
        <source>Hier steht „{found}“; unter den Punkten dieses Übergangs gibt es diese Id nicht. Bitte prüfen.</source>
        <translation>Here stands “{found}”; there is no such id among the items of this transition. Please check.</translation>
    </message>
    <message>
        <source>Die Id „{found}“ eines Haushalts bleibt, wie sie ist; für einen anderen bitte einen neuen Plan.</source>
        <translation>The id “{found}” of a household stays as it is; for another one please start a new plan.</translation>
    </message>
    <message>
        <source>{name} ist an diesem Tag bei „{task}“ schon dabei.</source>
        <translation>{name} is already part of “{task}” on that day.</translation>
    </message>
    <message>
        <source>„{task}“ steht nicht an jedem dieser Tage an.</source>
        <translation>“{task}” is not due on every one of these days.</translation>
    </message>
    <message>
        <source>{name} ist an diesen Tagen bei „{task}“ schon dabei.</source>
        <translation>{name} is already part of “{task}” on these days.</translation>
    </message>
    <message>
        <source>Pausieren kann nur, was zugesagt ist; diese Zusage gilt noch nicht oder nicht mehr.</source>
        <translation>Only what is agreed can be paused; this commitment is not in force yet or any more.</translation>
    </message>
    <message>
        <source>Der letzte Tag der Pause liegt vor ihrem ersten.</source>
        <translation>The last day of the break lies before its first.</translation>
    </message>
    <message>
        <source>In dieser Zeit gilt die Zusage nicht; bitte andere Tage nennen.</source>
        <translation>The commitment is not in force during that time; please give other days.</translation>
    </message>
    <message>
        <source>Ab dem {day} ist hier nichts von {name} zu übernehmen; bitte Aufgabe, Person und Tag prüfen.</source>
        <translation>From {day} on there is nothing here to take over from {name}; please check task, person and day.</translation>
    </message>
    <message>
        <source>{name} übernimmt das schon; bitte jemand anderen wählen.</source>
        <translation>{name} does this already; please choose someone else.</translation>
    </message>
    <message>
        <source>Wer könnte sich um {item} kümmern?</source>
        <translation>Who could look after {item}?</translation>
    </message>
    <message>
        <source>Was ist {client} an diesem Tag und in den Tagen danach am wichtigsten?</source>
        <translation>What would matter most to {client} on that day and in the days after?</translation>
    </message>
    <message>
        <source>Wer könnte in den ersten Tagen da sein?</source>
        <translation>Who could be there for the first few days?</translation>
    </message>
    <message>
        <source>Wer erfährt es, wenn sich der Tag verschiebt?</source>
        <translation>Who hears about it if the day changes?</translation>
    </message>
    <message>
        <source>{information}: für wen?</source>
        <translation>{information}: for whom?</translation>
    </message>
    <message>
        <source>Wissen, dem noch ein Weg fehlt</source>
        <translation>Something to know that has no way yet</translation>
    </message>
    <message>
        <source>{information} entsteht bei {producing}; wer davon wissen sollte, steht noch nicht im Plan.</source>
        <translation>{information} comes out of {producing}; who should know of it is not in the plan yet.</translation>
    </message>
    <message>
        <source>{information} wird bei {needing} gebraucht; woher es kommt, steht noch nicht im Plan.</source>
        <translation>{information} is needed for {needing}; where it comes from is not in the plan yet.</translation>
    </message>
    <message>
        <source>{information} hat im Plan noch keinen Weg von einer Aufgabe zur anderen.</source>
        <translation>The plan has no way yet for {information} to get from one task to another.</translation>
    </message>
    <message>
        <source>Wer erfährt es zuerst?</source>
        <translation>Who learns of it first?</translation>
    </message>
    <message>
        <source>Wem würde es helfen, davon zu wissen?</source>
        <translation>Who would be helped by knowing?</translation>
    </message>
    <message>
        <source>Ist es {client} recht, dass es weitergegeben wird?</source>
        <translation>Is it all right with {client} that it is passed on?</translation>
    </message>
    <message>
        <source>{need}: noch keine Hilfe im Plan</source>
        <translation>{need}: no help in the plan yet</translation>
    </message>
    <message>
        <source>Zu {need} gibt es im Plan noch keine Aufgabe ({area}).</source>
        <translation>The plan has no task yet that answers {need} ({area}).</translation>
    </message>
    <message>
        <source>Was würde {client} dabei guttun?</source>
        <translation>What would do {client} good here?</translation>
    </message>
    <message>
        <source>Was geht schon, und wer hilft dabei?</source>
        <translation>What works already, and who helps with it?</translation>
    </message>
    <message>
        <source>Welches Angebot in der Nähe könnte dabei helfen?</source>
        <translation>Which local service could help with it?</translation>
    </message>
    <message>
        <source>{goal}: noch nichts verabredet</source>
        <translation>{goal}: nothing arranged yet</translation>
    </message>
    <message>
        <source>Zum Wunsch {wish} gehört im Plan noch keine Aufgabe.</source>
        <translation>No task in the plan belongs to the wish {wish} yet.</translation>
    </message>
    <message>
        <source>Zum gemeinsamen Ziel {goal} gehört im Plan noch keine Aufgabe.</source>
        <translation>No task in the plan belongs to the shared goal {goal} yet.</translation>
    </message>
    <message>
        <source>Was wäre ein erster kleiner Schritt?</source>
        <translation>What would be a small first step?</translation>
    </message>
    <message>
        <source>Wer hätte Freude daran, dabei zu helfen?</source>
        <translation>Who would enjoy helping with it?</translation>
    </message>
    <message>
        <source>Was im Plan hilft dabei schon?</source>
        <translation>What in the plan helps already?</translation>
    </message>
    <message>
        <source>Noch kein Wunsch in eigenen Worten</source>
        <translation>No wish in own words yet</translation>
    </message>
    <message>
        <source>Im Plan steht noch kein Wunsch von {client} in eigenen Worten.</source>
        <translation>The plan does not hold a wish of {client} in their own words yet.</translation>
    </message>
    <message>
        <source>Im Plan steht noch kein Wunsch in eigenen Worten der Person, um die es geht.</source>
        <translation>The plan does not hold a wish yet in the own words of the person it is about.</translation>
    </message>
    <message>
        <source>Was soll für {client} so bleiben, wie es ist?</source>
        <translation>What should stay as it is for {client}?</translation>
    </message>
    <message>
        <source>Was soll lieber nicht geschehen?</source>
        <translation>What should rather not happen?</translation>
    </message>
    <message>
        <source>Alle Hilfe kommt {from_system}</source>
        <translation>All help comes {from_system}</translation>
    </message>
    <message>
        <source>Alle Zeit im Plan kommt bisher {from_system}.</source>
        <translation>All the time in the plan so far comes {from_system}.</translation>
    </message>
    <message>
        <source>Was soll so bleiben, wie es ist?</source>
        <translation>What should stay as it is?</translation>
    </message>
    <message>
        <source>{transition}, {on}: noch offen</source>
        <translation>{transition}, {on}: still open</translation>
    </message>
    <message>
        <source>Für {quoted_transition} am {on} ist noch nicht verabredet: {items}.</source>
        <translation>For {quoted_transition} on {on} this is not arranged yet: {items}.</translation>
    </message>
    <message>
        <source>Für {quoted_transition} am {on} steht noch nicht im Plan, was zu verabreden ist.</source>
        <translation>For {quoted_transition} on {on} the plan does not say yet what needs to be arranged.</translation>
    </message>
    <message>
        <source>Was ist {client} wichtig?</source>
        <translation>What matters to {client}?</translation>
    </message>
    <message>
        <source>Was macht {client} in der Woche Freude?</source>
        <translation>What in the week brings joy to {client}?</translation>
    </message>
    <message>
        <source>Noch kein eigener Beitrag im Plan</source>
        <translation>No contribution of their own in the plan yet</translation>
    </message>
    <message>
        <source>Was gelingt mit ein wenig Hilfe?</source>
        <translation>What works with a little help?</translation>
    </message>
    <message>
        <source>Was von {client} selbst kommt</source>
        <translation>What {client} could contribute</translation>
    </message>
    <message>
        <source>Was von {client} selbst kommt, steht noch nicht im Plan.</source>
        <translation>What comes from {client} is not in the plan yet.</translation>
    </message>
    <message>
        <source>Was von der Person selbst kommt, steht noch nicht im Plan.</source>
        <translation>What comes from the person at the centre is not in the plan yet.</translation>
    </message>
    <message>
        <source>Was gelingt {client} selbst, auch wenn es länger dauert?</source>
        <translation>What would {client} rather do without help, even if it takes longer?</translation>
    </message>
    <message>
        <source>Wobei ist es {client} wichtig, dabei zu sein und mitzureden?</source>
        <translation>Where would {client} like to be present and have a say?</translation>
    </message>
    <message>
        <source>Was gelingt schon allein?</source>
        <translation>What works without help already?</translation>
    </message>
    <message>
        <source>Alle Hilfe kommt von einer Seite</source>
        <translation>All help comes from one side</translation>
    </message>
    <message>
        <source>Alle Zeit im Plan kommt bisher von einer Seite.</source>
        <translation>All the time in the plan so far comes from one side.</translation>
    </message>
    <message>
        <source>Ist das so gewollt, und wie geht es allen damit?</source>
        <translation>Is it meant to be like this, and how does everyone feel about it?</translation>
    </message>
    <message>
        <source>Wer aus Familie, Freundeskreis oder Nachbarschaft würde gern etwas beitragen?</source>
        <translation>Who among family, friends or neighbours would like to contribute something?</translation>
    </message>
    <message>
        <source>Welches Angebot in der Nähe könnte dazukommen?</source>
        <translation>Which local service could join in?</translation>
    </message>
    <message>
        <source>Gemeinsam auf den Plan schauen</source>
        <translation>Look at the plan together</translation>
    </message>
    <message>
        <source>Am {first} wollten alle gemeinsam auf den Plan schauen; das steht noch aus.</source>
        <translation>On {first} everyone wanted to look at the plan together; that is still to come.</translation>
    </message>
    <message>
        <source>Noch ist kein Tag verabredet, um gemeinsam auf den Plan zu schauen.</source>
        <translation>No day is set yet for looking at the plan together.</translation>
    </message>
    <message>
        <source>Wann passt es {client} und den anderen?</source>
        <translation>When would suit {client} and the others?</translation>
    </message>
    <message>
        <source>Wann passt es allen?</source>
        <translation>When would suit everyone?</translation>
    </message>
    <message>
        <source>Was ist besser geworden, und was ist neu?</source>
        <translation>What has got better, and what is new?</translation>
    </message>
    <message>
        <source>Wer sollte dabei sein?</source>
        <translation>Who should be there?</translation>
    </message>
    <message>
        <source>Vereinbarung: noch nicht alle haben geantwortet</source>
        <translation>Agreement: not everyone has answered yet</translation>
    </message>
    <message>
        <source>Zur Vereinbarung steht die Antwort von {unanswered} noch aus.</source>
        <translation>An answer to the agreement is still to come from {unanswered}.</translation>
    </message>
    <message>
        <source>Zur Vereinbarung stehen noch Antworten aus.</source>
        <translation>Answers to the agreement are still to come.</translation>
    </message>
    <message>
        <source>Haben alle die Vereinbarung in Ruhe lesen können?</source>
        <translation>Has everyone had time to read the agreement?</translation>
    </message>
    <message>
        <source>Gibt es etwas, das jemand anders sieht und das hinein sollte?</source>
        <translation>Does anyone see something differently that should go in?</translation>
    </message>
    <message>
        <source>Wem wäre eine mündliche Antwort lieber?</source>
        <translation>Who would rather answer in conversation?</translation>
    </message>
    <message>
        <source>Vereinbarung: der Plan hat sich seither geändert</source>
        <translation>Agreement: the plan has changed since</translation>
    </message>
    <message>
        <source>Seit der letzten Vereinbarung hat sich geändert, wer was wann übernimmt; auf dem Papier steht noch der alte Stand.</source>
        <translation>Since the last agreement there have been changes in who does what and when; the paper still shows how it was before.</translation>
    </message>
    <message>
        <source>Wissen alle, die es betrifft, von der Änderung?</source>
        <translation>Does everyone concerned know of the change?</translation>
    </message>
    <message>
        <source>Wer braucht ein neues Blatt?</source>
        <translation>Who needs a new sheet?</translation>
    </message>
    <message>
        <source>Wann passt es, die Vereinbarung gemeinsam zu erneuern?</source>
        <translation>When would be a good time to renew the agreement together?</translation>
    </message>
    <message>
        <source>{between}: noch nicht abgesprochen</source>
        <translation>{between}: not talked through yet</translation>
    </message>
    <message>
        <source>{seam}; {unsettled}.</source>
        <translation>{seam}; {unsettled}.</translation>
    </message>
    <message>
        <source>Was gilt, wenn es einmal nicht klappt?</source>
        <translation>What happens if it does not work out one day?</translation>
    </message>
    <message>
        <source>Wer möchte ein Auge darauf haben?</source>
        <translation>Who would like to keep an eye on it?</translation>
    </message>
    <message>
        <source>{between}: eine Antwort steht noch aus</source>
        <translation>{between}: one answer still to come</translation>
    </message>
    <message>
        <source>{seam}; {agreed_side} hat der Absprache zugestimmt, die Antwort von {pending_side} steht noch aus.</source>
        <translation>{seam}; {agreed_side} has said yes to the arrangement, the answer of {pending_side} is still to come.</translation>
    </message>
    <message>
        <source>{seam}; gedacht ist dafür an {thought_of}, verabredet ist es noch nicht.</source>
        <translation>{seam}; {thought_of} has been thought of, but it is not arranged yet.</translation>
    </message>
    <message>
        <source>{seam}; zugestimmt hat erst eine Seite.</source>
        <translation>{seam}; only one side has said yes so far.</translation>
    </message>
    <message>
        <source>Passt die Absprache so für {pending_side}?</source>
        <translation>Does the arrangement suit {pending_side} like this?</translation>
    </message>
    <message>
        <source>Passt es {thought_of} so?</source>
        <translation>Does it suit {thought_of} like this?</translation>
    </message>
    <message>
        <source>Was würde es einfacher machen?</source>
        <translation>What would make it easier?</translation>
    </message>
    <message>
        <source>{between}: fast fertig abgesprochen</source>
        <translation>{between}: almost talked through</translation>
    </message>
    <message>
        <source>{seam}; darüber sind sich alle einig, noch nicht besprochen ist: {missing_texts}.</source>
        <translation>{seam}; everyone agrees on that, still to talk about: {missing_texts}.</translation>
    </message>
    <message>
        <source>{seam}; darüber sind sich alle einig, eine Einzelheit fehlt noch.</source>
        <translation>{seam}; everyone agrees on that, one detail is still missing.</translation>
    </message>
    <message>
        <source>Wie machen es {giver} und {receiver} heute schon?</source>
        <translation>How do {giver} and {receiver} do it today?</translation>
    </message>
    <message>
        <source>{between}: eine Einwilligung fehlt</source>
        <translation>{between}: a consent is missing</translation>
    </message>
    <message>
        <source>{seam}; abgesprochen ist es, nur eine Einwilligung für {receiver} fehlt noch: {needed_scope}.</source>
        <translation>{seam}; it has been talked through, only a consent for {receiver} is still missing: {needed_scope}.</translation>
    </message>
    <message>
        <source>{seam}; abgesprochen ist es, nur eine Einwilligung dafür fehlt noch.</source>
        <translation>{seam}; it has been talked through, only a consent for it is still missing.</translation>
    </message>
    <message>
        <source>Ist es {client} recht, dass {receiver} das erfährt?</source>
        <translation>Is it all right with {client} that {receiver} learns this?</translation>
    </message>
    <message>
        <source>Ginge die Übergabe auch mit weniger Wissen?</source>
        <translation>Would the handover also work with knowing less?</translation>
    </message>
    <message>
        <source>Was soll {receiver} wissen, und was nicht?</source>
        <translation>What should {receiver} know, and what not?</translation>
    </message>
    <message>
        <source>Wann ist ein guter Moment, in Ruhe darüber zu sprechen?</source>
        <translation>When is a good moment to talk about it calmly?</translation>
    </message>
    <message>
        <source>{between}: schon einmal ausprobiert?</source>
        <translation>{between}: tried out yet?</translation>
    </message>
    <message>
        <source>{seam}; so abgesprochen ist es seit {agreed_on}, ausprobiert noch nicht.</source>
        <translation>{seam}; this has been arranged since {agreed_on} and not been tried out yet.</translation>
    </message>
    <message>
        <source>{seam}; so abgesprochen ist es schon lange, ausprobiert noch nicht.</source>
        <translation>{seam}; this has long been arranged and not been tried out yet.</translation>
    </message>
    <message>
        <source>Passt die Absprache heute noch?</source>
        <translation>Does the arrangement still fit today?</translation>
    </message>
    <message>
        <source>Wann könnte man sie einmal zur Probe machen?</source>
        <translation>When could it be tried out once?</translation>
    </message>
    <message>
        <source>Was ist seitdem anders geworden?</source>
        <translation>What has changed since then?</translation>
    </message>
    <message>
        <source>{between}: nur mündlich</source>
        <translation>{between}: by word of mouth only</translation>
    </message>
    <message>
        <source>{what} geht von {giver} an {receiver} nur mündlich; wer später nachsehen will, findet nichts.</source>
        <translation>{what} goes from {giver} to {receiver} by word of mouth only; anyone who wants to look it up later finds nothing.</translation>
    </message>
    <message>
        <source>Von {giver} an {receiver} geht es nur mündlich; wer später nachsehen will, findet nichts.</source>
        <translation>From {giver} to {receiver} it goes by word of mouth only; anyone who wants to look it up later finds nothing.</translation>
    </message>
    <message>
        <source>Würde ein Zettel oder ein Heft die Übergabe leichter machen?</source>
        <translation>Would a note or a notebook make the handover easier?</translation>
    </message>
    <message>
        <source>Wo läge es gut, so dass nur die es lesen, die es lesen sollen?</source>
        <translation>Where could it be kept, so that only those read it who should?</translation>
    </message>
    <message>
        <source>Wer sieht nach, wenn einmal etwas unklar ist?</source>
        <translation>Who looks it up when something is unclear?</translation>
    </message>
    <message>
        <source>Für {count} lebenswichtige Aufgaben springt allein {person} ein; fehlt an mehreren Stellen zugleich jemand, wird das viel.</source>
        <translation>For {count} vital tasks only {person} steps in; if several people are missing at the same time, that becomes a lot.</translation>
    </message>
    <message>
        <source>Für mehrere lebenswichtige Aufgaben springt allein {person} ein; fehlt an mehreren Stellen zugleich jemand, wird das viel.</source>
        <translation>For several vital tasks only {person} steps in; if several people are missing at the same time, that becomes a lot.</translation>
    </message>
    <message>
        <source>Was wäre {person} lieber, und wo ließe sich die Uhrzeit verschieben?</source>
        <translation>What would {person} prefer, and where could the time be moved?</translation>
    </message>
    <message>
        <source>Wer könnte an einem der beiden Orte übernehmen?</source>
        <translation>Who could take over at one of the two places?</translation>
    </message>
    <message>
        <source>Wissen beide Haushalte voneinander, oder möchte {person} das selbst ansprechen?</source>
        <translation>Do both households know of each other, or would {person} like to bring it up?</translation>
    </message>
    <message>
        <source>Wie geht es {person} damit?</source>
        <translation>How does {person} feel about it?</translation>
    </message>
    <message>
        <source>Wer könnte an einem der Orte einen Teil davon übernehmen?</source>
        <translation>Who could take on part of it at one of the places?</translation>
    </message>
    <message>
        <source>Ist {person} ein Dienst, in dem mehrere Menschen arbeiten?</source>
        <translation>Is {person} a service in which several people work?</translation>
    </message>
    <message>
        <source>Haben mehrere Menschen dieselbe Telefonnummer?</source>
        <translation>Do several people share one telephone number?</translation>
    </message>
    <message>
        <source>{person} steht in mehr als {number} Haushalten als eine einzelne Person im Plan.</source>
        <translation>{person} is in the plans of more than {number} households as a single person.</translation>
    </message>
    <message>
        <source>{person} wäre am {day} an zwei Orten zugleich, {minutes} lang: {one} und {other}.</source>
        <translation>{person} would be in two places at once on {day}, for {minutes}: {one} and {other}.</translation>
    </message>
    <message>
        <source>{person} wollte höchstens {limit} in der Woche geben; in der Woche ab {week} sind es bei {households} zusammen {minutes}.</source>
        <translation>{person} wanted to give at most {limit} a week; in the week from {week} it is {minutes} in all at {households}.</translation>
    </message>
    <message>
        <source>{task} bei {household}</source>
        <translation>{task} at {household}</translation>
    </message>
    <message>
        <source>Welche dieser Aufgaben gäbe {person} gern ab?</source>
        <translation>Which of these tasks would {person} gladly hand on?</translation>
    </message>
    <message>
        <source>Wer könnte bei einer davon noch einspringen?</source>
        <translation>Who else could step in for one of them?</translation>
    </message>
    <message>
        <source>{person}: zwei Aufgaben zur selben Zeit</source>
        <translation>{person}: two tasks at the same time</translation>
    </message>
    <message>
        <source>{person} hat für {task} und {other_task} zugesagt; beides überschneidet sich, zum ersten Mal am {first}.</source>
        <translation>{person} has said yes to {task} and {other_task}; the two overlap, for the first time on {first}.</translation>
    </message>
    <message>
        <source>{person} hat für {task} und {other_task} zugesagt; beides überschneidet sich.</source>
        <translation>{person} has said yes to {task} and {other_task}; the two overlap.</translation>
    </message>
    <message>
        <source>Was von beidem möchte {person} behalten?</source>
        <translation>Which of the two would {person} like to keep?</translation>
    </message>
    <message>
        <source>Ginge eines davon auch zu einer anderen Zeit?</source>
        <translation>Would one of them work at another time?</translation>
    </message>
    <message>
        <source>Mag {candidates} eines davon übernehmen?</source>
        <translation>Would {candidates} be happy to take on one of them?</translation>
    </message>
    <message>
        <source>{person}: mehr Zeit, als {person} geben wollte</source>
        <translation>{person}: more time than {person} wanted to give</translation>
    </message>
    <message>
        <source>{person} wollte höchstens {limit} in der Woche geben; in der Woche ab {first} sind es {minutes}.</source>
        <translation>{person} wanted to give at most {limit} a week; in the week from {first} it comes to {minutes}.</translation>
    </message>
    <message>
        <source>{person} wollte höchstens {limit} in der Woche geben; in der Woche ab {first} ist es mehr.</source>
        <translation>{person} wanted to give at most {limit} a week; in the week from {first} it is more.</translation>
    </message>
    <message>
        <source>{person} gibt in manchen Wochen mehr Zeit, als {person} geben wollte.</source>
        <translation>In some weeks {person} gives more time than {person} wanted to.</translation>
    </message>
    <message>
        <source>Was würde {person} am meisten entlasten?</source>
        <translation>What would ease things most for {person}?</translation>
    </message>
    <message>
        <source>Wer könnte einen Teil davon übernehmen?</source>
        <translation>Who could take on a part of it?</translation>
    </message>
    <message>
        <source>{person} gibt sehr viel Zeit</source>
        <translation>{person} gives a great deal of time</translation>
    </message>
    <message>
        <source>Die Zeit, die Familie und Ehrenamt geben, kommt zum größten Teil von {person}.</source>
        <translation>Of the time that family and volunteers give, the greater part comes from {person}.</translation>
    </message>
    <message>
        <source>Wie geht es {person} damit, und was täte {person} gut?</source>
        <translation>How does {person} feel about it, and what would do {person} good?</translation>
    </message>
    <message>
        <source>Wer aus Familie, Freundeskreis oder Nachbarschaft hätte Freude an einem kleinen Teil?</source>
        <translation>Who among family, friends or neighbours would enjoy a small part?</translation>
    </message>
    <message>
        <source>Welches Angebot in der Nähe könnte {person} entlasten?</source>
        <translation>Which local service could ease things for {person}?</translation>
    </message>
    <message>
        <source>{person} ist bis {until} dabei</source>
        <translation>{person} is with us until {until}</translation>
    </message>
    <message>
        <source>{person} ist bis {until} dabei; wie es danach mit {tasks} weitergeht, ist noch offen, zum ersten Mal am {first}.</source>
        <translation>{person} is with us until {until}; how {tasks} will go on after that is still open, for the first time on {first}.</translation>
    </message>
    <message>
        <source>{person} ist bis {until} dabei; wie es danach weitergeht, ist noch offen.</source>
        <translation>{person} is with us until {until}; how things go on after that is still open.</translation>
    </message>
    <message>
        <source>{person} hört bald auf; wie es danach weitergeht, ist noch offen.</source>
        <translation>{person} will stop soon; how things go on after that is still open.</translation>
    </message>
    <message>
        <source>Wer könnte danach {tasks} übernehmen?</source>
        <translation>Who could take on {tasks} after that?</translation>
    </message>
    <message>
        <source>Was möchte {person} vorher noch weitergeben, und an wen?</source>
        <translation>What would {person} like to pass on before then, and to whom?</translation>
    </message>
    <message>
        <source>{person} hilft mit; die Einwilligung von {client}, dass {person} wissen darf, wer was wann übernimmt, steht noch aus.</source>
        <translation>{person} helps; the consent of {client} that {person} may know who does what and when is still to come.</translation>
    </message>
    <message>
        <source>Ist es {client} recht, dass {person} den Plan kennt?</source>
        <translation>Is it all right with {client} that {person} knows the plan?</translation>
    </message>
    <message>
        <source>Ist es {client} recht, dass das so bleibt?</source>
        <translation>Is it all right with {client} that it stays that way?</translation>
    </message>
    <message>
        <source>Wie möchte {person} sich verabschieden?</source>
        <translation>How would {person} like to say goodbye?</translation>
    </message>
    <message>
        <source>{task}: selbst bestätigt hat {person} noch nicht</source>
        <translation>{task}: not confirmed by {person} in person yet</translation>
    </message>
    <message>
        <source>Für {task} wurde die Zusage von {by_proxy} ausgerichtet, selbst gehört ist sie noch nicht.</source>
        <translation>For {task} the commitment of {by_proxy} was passed on by others; it has not been heard in person yet.</translation>
    </message>
    <message>
        <source>Für {task} steht eine Zusage von {person} im Plan, selbst bestätigt ist sie noch nicht.</source>
        <translation>For {task} the plan holds a commitment of {person} that has not been confirmed in person yet.</translation>
    </message>
    <message>
        <source>Passt die Zusage so für {person}?</source>
        <translation>Is it right like this for {person}?</translation>
    </message>
    <message>
        <source>Wann passt {person} ein kurzes Gespräch?</source>
        <translation>When would a short talk suit {person}?</translation>
    </message>
    <message>
        <source>Was möchte {person} vorher noch wissen?</source>
        <translation>What would {person} like to know first?</translation>
    </message>
    <message>
        <source>{task}: Antwort von {person} steht noch aus</source>
        <translation>{task}: answer of {person} still to come</translation>
    </message>
    <message>
        <source>{person} ist seit {asked_on} für {task} gefragt, die Antwort steht noch aus.</source>
        <translation>{person} was asked about {task} on {asked_on}, and the answer is still to come.</translation>
    </message>
    <message>
        <source>{person} ist für {task} gefragt, die Antwort steht noch aus.</source>
        <translation>{person} was asked about {task}, and the answer is still to come.</translation>
    </message>
    <message>
        <source>Hat die Frage {person} erreicht?</source>
        <translation>Has the question reached {person}?</translation>
    </message>
    <message>
        <source>{person} springt oft allein ein</source>
        <translation>{person} is often the only one to step in</translation>
    </message>
    <message>
        <source>Von der Zeit, die Familie und Ehrenamt geben, kommen {percent} von {person}.</source>
        <translation>Of the time that family and volunteers give, {percent} comes from {person}.</translation>
    </message>
    <message>
        <source>{person} hört bald auf</source>
        <translation>{person} will stop soon</translation>
    </message>
    <message>
        <source>Wie möchten {client_and_person} sich verabschieden?</source>
        <translation>How would {client_and_person} like to say goodbye?</translation>
    </message>
    <message>
        <source>Was würde {person} helfen, in Ruhe Ja oder Nein zu sagen?</source>
        <translation>What would help {person} to say yes or no freely?</translation>
    </message>
    <message>
        <source>Wer käme sonst noch infrage?</source>
        <translation>Who else might be willing?</translation>
    </message>
    <message>
        <source>{task}: die Zusage von {person} geht zu Ende</source>
        <translation>{task}: the commitment of {person} is coming to an end</translation>
    </message>
    <message>
        <source>{person} hat für {task} bis {until} zugesagt; wer es danach übernimmt, ist noch offen, zum ersten Mal am {first}.</source>
        <translation>{person} has said yes to {task} until {until}; who does it after that is still open, for the first time on {first}.</translation>
    </message>
    <message>
        <source>Die Zusage von {person} für {task} geht zu Ende; wer es danach übernimmt, ist noch offen.</source>
        <translation>The commitment of {person} to {task} is coming to an end; who does it after that is still open.</translation>
    </message>
    <message>
        <source>Möchte {person} weitermachen, etwas ändern oder aufhören?</source>
        <translation>Would {person} like to go on, change something or stop?</translation>
    </message>
    <message>
        <source>Mag {candidates} gefragt werden, wenn {person} aufhört?</source>
        <translation>Would {candidates} be happy to be asked if {person} stops?</translation>
    </message>
    <message>
        <source>Wer könnte es danach übernehmen, ganz oder zum Teil?</source>
        <translation>Who could take it on after that, all of it or a part?</translation>
    </message>
    <message>
        <source>{person}: darf {person} den Plan kennen?</source>
        <translation>{person}: may {person} know the plan?</translation>
    </message>
    <message>
        <source>{person} hilft mit; eine Einwilligung, dass {person} wissen darf, wer was wann übernimmt, fehlt noch.</source>
        <translation>{person} helps; a consent that {person} may know who does what and when is still missing.</translation>
    </message>
    <message>
        <source>Was soll {person} wissen, und was nicht?</source>
        <translation>What should {person} know, and what not?</translation>
    </message>
    <message>
        <source>{person}: Einwilligung bis {until}</source>
        <translation>{person}: consent until {until}</translation>
    </message>
    <message>
        <source>{person}: eine Einwilligung geht zu Ende</source>
        <translation>{person}: a consent is coming to an end</translation>
    </message>
    <message>
        <source>Die Einwilligung, nach der {person} dies wissen darf, gilt bis {until}: {scope}.</source>
        <translation>The consent by which {person} may know this is valid until {until}: {scope}.</translation>
    </message>
    <message>
        <source>Eine Einwilligung für {person} geht zu Ende.</source>
        <translation>A consent for {person} is coming to an end.</translation>
    </message>
    <message>
        <source>Soll sich daran etwas ändern, weniger oder mehr?</source>
        <translation>Should anything about it change, less or more?</translation>
    </message>
    <message>
        <source>Was braucht {person} danach noch zu wissen?</source>
        <translation>What will {person} still need to know after that?</translation>
    </message>
    <message>
        <source>{person} kümmert sich um viele Übergaben</source>
        <translation>{person} looks after many handovers</translation>
    </message>
    <message>
        <source>{person} kümmert sich um {count} von {total} Übergaben; ist {person} einmal nicht da, bleiben sie liegen.</source>
        <translation>{person} looks after {count} of {total} handovers; on a day without {person} they are left undone.</translation>
    </message>
    <message>
        <source>{person} kümmert sich um viele der Übergaben; ist {person} einmal nicht da, bleiben sie liegen.</source>
        <translation>{person} looks after many of the handovers; on a day without {person} they are left undone.</translation>
    </message>
    <message>
        <source>Welche Übergaben möchten die Beteiligten selbst in die Hand nehmen?</source>
        <translation>Which handovers would those concerned like to take into their own hands?</translation>
    </message>
    <message>
        <source>Wer ist da, wenn {person} einmal nicht da ist?</source>
        <translation>Who is there when {person} is not?</translation>
    </message>
    <message>
        <source>Welche Übergaben laufen schon von allein?</source>
        <translation>Which handovers run by themselves already?</translation>
    </message>
    <message>
        <source>{transition}, {item}</source>
        <translation>{transition}, {item}</translation>
    </message>
    <message>
        <source>Von {giver} zu {receiver}</source>
        <translation>From {giver} to {receiver}</translation>
    </message>
    <message>
        <source>{after} ({receiver}) baut auf {before} ({giver}) auf, das nächste Mal am {first}</source>
        <translation>{after} ({receiver}) builds on {before} ({giver}), next time on {first}</translation>
    </message>
    <message>
        <source>{after} ({receiver}) baut auf {before} ({giver}) auf</source>
        <translation>{after} ({receiver}) builds on {before} ({giver})</translation>
    </message>
    <message>
        <source>Bei {task} wechselt es von {giver} zu {receiver}, das nächste Mal am {first}</source>
        <translation>{task} passes from {giver} to {receiver}, next time on {first}</translation>
    </message>
    <message>
        <source>Bei {task} wechselt es von {giver} zu {receiver}</source>
        <translation>{task} passes from {giver} to {receiver}</translation>
    </message>
    <message>
        <source>Kann {giver} bei {task} einmal nicht, springt {receiver} ein</source>
        <translation>When {giver} cannot do {task} one day, {receiver} steps in</translation>
    </message>
    <message>
        <source>{information} kommt von {giver} und wird von {receiver} gebraucht</source>
        <translation>{information} comes from {giver} and is needed by {receiver}</translation>
    </message>
    <message>
        <source>Zu {quoted_transition} am {on} gehört {item}</source>
        <translation>{quoted_transition} on {on} includes {item}</translation>
    </message>
    <message>
        <source>{giver} gibt an {receiver} weiter: {what}</source>
        <translation>{giver} passes on to {receiver}: {what}</translation>
    </message>
    <message>
        <source>{giver} übergibt bei {task} an {receiver}</source>
        <translation>{giver} hands over to {receiver} at {task}</translation>
    </message>
    <message>
        <source>{giver} übergibt etwas an {receiver}</source>
        <translation>{giver} hands something over to {receiver}</translation>
    </message>
    <message>
        <source>wie beide sich dabei absprechen, ist noch offen</source>
        <translation>how the two keep each other informed is still open</translation>
    </message>
    <message>
        <source>was dabei weitergegeben wird, ist noch offen</source>
        <translation>what is passed on then is still open</translation>
    </message>
    <message>
        <source>wie {receiver} dann davon erfährt, ist noch offen</source>
        <translation>how {receiver} then hears of it is still open</translation>
    </message>
    <message>
        <source>wie es dorthin kommt, ist noch offen</source>
        <translation>how it gets there is still open</translation>
    </message>
    <message>
        <source>wer sich darum kümmert, ist noch offen</source>
        <translation>who looks after it is still open</translation>
    </message>
    <message>
        <source>verabredet ist das noch nicht</source>
        <translation>this is not arranged yet</translation>
    </message>
    <message>
        <source>Wie erfährt {receiver} von {giver}, dass {before} erledigt ist?</source>
        <translation>How does {receiver} hear from {giver} that {before} is done?</translation>
    </message>
    <message>
        <source>Was sollte {receiver} von {giver} wissen, wenn es bei {task} wechselt?</source>
        <translation>What should {receiver} know from {giver} when {task} changes hands?</translation>
    </message>
    <message>
        <source>Wer sagt {receiver} Bescheid, wenn {giver} nicht kann, und bis wann?</source>
        <translation>Who tells {receiver} when {giver} cannot come, and by when?</translation>
    </message>
    <message>
        <source>Auf welchem Weg kommt {information} von {giver} zu {receiver}?</source>
        <translation>By which way does {information} get from {giver} to {receiver}?</translation>
    </message>
    <message>
        <source>Wie möchten {giver} und {receiver} das miteinander halten?</source>
        <translation>How would {giver} and {receiver} like to do this between them?</translation>
    </message>
    <message>
        <source>was weitergegeben wird</source>
        <translation>what is passed on</translation>
    </message>
    <message>
        <source>Was genau gibt {giver} an {receiver} weiter?</source>
        <translation>What exactly does {giver} pass on to {receiver}?</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>danach</source>
        <translation>after</translation>
    </message>
    <message>
        <source>verabredet am</source>
        <translation>agreed on</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>area of life</translation>
    </message>
    <message>
        <source>gefragt am</source>
        <translation>asked on</translation>
    </message>
    <message>
        <source>davor</source>
        <translation>before</translation>
    </message>
    <message>
        <source>kommt von</source>
        <translation>comes from</translation>
    </message>
    <message>
        <source>Lots:in</source>
        <translation>care pilot</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>Offene Punkte für {name}</source>
        <translation>Open points for {name}</translation>
    </message>
    <message>
        <source>Was offen ist, und wen wir was fragen</source>
        <translation>What is open, and whom we ask what</translation>
    </message>
    <message>
        <source>Offene Punkte</source>
        <translation>Open points</translation>
    </message>
    <message>
        <source>Gemeinsame Besprechung für {name}</source>
        <translation>Joint meeting for {name}</translation>
    </message>
    <message>
        <source>Was wir vereinbaren, wer es übernimmt, bis wann</source>
        <translation>What we agree on, who takes it on, by when</translation>
    </message>
    <message>
        <source>Gemeinsame Besprechung</source>
        <translation>Joint meeting</translation>
    </message>
    <message>
        <source>Das Wichtigste zuerst. Alle Stimmen zählen gleich, und ein Nein braucht keinen Grund.</source>
        <translation>The most important first. All voices count the same, and a no needs no reason.</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Was wir vereinbart haben</source>
        <translation>What we have agreed on</translation>
    </message>
    <message>
        <source>Am {day}</source>
        <translation>On {day}</translation>
    </message>
    <message>
        <source>Am {day} waren dabei: {names}.</source>
        <translation>Present on {day}: {names}.</translation>
    </message>
    <message>
        <source>Ein Nein ist weiter in Ordnung. Danke an alle!</source>
        <translation>A no is still fine. Thanks to everyone!</translation>
    </message>
    <message>
        <source>Noch ist nichts vereinbart.</source>
        <translation>Nothing has been agreed on yet.</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>Wen wir was fragen</source>
        <translation>Whom we ask what</translation>
    </message>
    <message>
        <source>Was wir vereinbaren</source>
        <translation>What we agree on</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Schreibt mit</source>
        <translation>Takes notes</translation>
    </message>
    <message>
        <source>Zum Plan gehören: {names}.</source>
        <translation>Part of the plan: {names}.</translation>
    </message>
    <message>
        <source>Dabei sind heute</source>
        <translation>Here today</translation>
    </message>
    <message>
        <source>Nahtstellen für {name}</source>
        <translation>Seams for {name}</translation>
    </message>
    <message>
        <source>Wer an wen weitergibt</source>
        <translation>Who passes on to whom</translation>
    </message>
    <message>
        <source>Nahtstellen</source>
        <translation>Seams</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Von</source>
        <translation>From</translation>
    </message>
    <message>
        <source>An</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Verabredet</source>
        <translation>Arranged</translation>
    </message>
    <message>
        <source>Was weitergegeben wird: {system}</source>
        <translation>What is passed on: {system}</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts weiterzugeben.</source>
        <translation>There is nothing to pass on at the moment.</translation>
    </message>
    <message>
        <source>Jede Zeile gibt weiter, jede Spalte bekommt. Die Zahlen sagen, wie viel davon schon verabredet ist.</source>
        <translation>Each row passes on, each column is given. The figures say how much of it is already arranged.</translation>
    </message>
    <message>
        <source>Auf einen Blick</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>{arranged} von {seams}</source>
        <translation>{arranged} of {seams}</translation>
    </message>
    <message>
        <source>Wer übernimmt es</source>
        <translation>Who takes it on</translation>
    </message>
    <message>
        <source>Übernehmen kann nur, wer Ja gesagt hat. Ein Nein ist in Ordnung.</source>
        <translation>Only those who said yes take something on. A no is fine.</translation>
    </message>
    <message>
        <source>Was jemand anders sieht</source>
        <translation>What somebody sees differently</translation>
    </message>
    <message>
        <source>Wir schauen wieder darauf am</source>
        <translation>We look at it again on</translation>
    </message>
    <message>
        <source>was die Person selbst kann</source>
        <translation>what the person does themselves</translation>
    </message>
    <message>
        <source>zugesagt durch</source>
        <translation>confirmed by</translation>
    </message>
    <message>
        <source>zugesagt am</source>
        <translation>confirmed on</translation>
    </message>
    <message>
        <source>wie wichtig</source>
        <translation>how important</translation>
    </message>
    <message>
        <source>einzelne Tage</source>
        <translation>single days</translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation>district</translation>
    </message>
    <message>
        <source>zu klären bis</source>
        <translation>to settle by</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>length</translation>
    </message>
    <message>
        <source>E-Mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>entfällt am</source>
        <translation>left out on</translation>
    </message>
    <message>
        <source>weitere Angaben</source>
        <translation>further particulars</translation>
    </message>
    <message>
        <source>wenn es nicht klappt</source>
        <translation>if it does not work</translation>
    </message>
    <message>
        <source>Uhrzeit ab</source>
        <translation>time from</translation>
    </message>
    <message>
        <source>gegeben am</source>
        <translation>given on</translation>
    </message>
    <message>
        <source>gibt weiter</source>
        <translation>passes on</translation>
    </message>
    <message>
        <source>Ja der einen Seite am</source>
        <translation>yes of the giving side on</translation>
    </message>
    <message>
        <source>Ziel</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>Übergabe nötig</source>
        <translation>handover needed</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>language</translation>
    </message>
    <message>
        <source>Bedarf</source>
        <translation>need</translation>
    </message>
    <message>
        <source>wird gebraucht für</source>
        <translation>is needed for</translation>
    </message>
    <message>
        <source>was weitergeht</source>
        <translation>what is passed on</translation>
    </message>
    <message>
        <source>kommt ins Haus</source>
        <translation>comes to the house</translation>
    </message>
    <message>
        <source>Beginn der Begleitung</source>
        <translation>start of support</translation>
    </message>
    <message>
        <source>mehrere Menschen</source>
        <translation>several people</translation>
    </message>
    <message>
        <source>kümmert sich</source>
        <translation>looks after it</translation>
    </message>
    <message>
        <source>wer</source>
        <translation>who</translation>
    </message>
    <message>
        <source>wie viele Menschen</source>
        <translation>how many people</translation>
    </message>
    <message>
        <source>dieselbe Person wie</source>
        <translation>the same person as</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>Postleitzahl</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>entsteht bei</source>
        <translation>arises from</translation>
    </message>
    <message>
        <source>was jemand gelernt hat</source>
        <translation>what somebody has learned</translation>
    </message>
    <message>
        <source>erreichbar</source>
        <translation>can be reached</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>bekommt</source>
        <translation>receives</translation>
    </message>
    <message>
        <source>Ja der anderen Seite am</source>
        <translation>yes of the receiving side on</translation>
    </message>
    <message>
        <source>wann</source>
        <translation>when</translation>
    </message>
    <message>
        <source>Verhältnis</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>muss geklärt sein</source>
        <translation>must be settled</translation>
    </message>
    <message>
        <source>dafür braucht es</source>
        <translation>what it takes</translation>
    </message>
    <message>
        <source>nächster gemeinsamer Blick</source>
        <translation>next review together</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>role</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>Stufe</source>
        <translation>level</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>start</translation>
    </message>
    <message>
        <source>Straße</source>
        <translation>street</translation>
    </message>
    <message>
        <source>Kreis</source>
        <translation>district authority</translation>
    </message>
    <message>
        <source>Wortlaut</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>Zeitzone</source>
        <translation>time zone</translation>
    </message>
    <message>
        <source>Uhrzeit bis</source>
        <translation>time until</translation>
    </message>
    <message>
        <source>Spielraum</source>
        <translation>leeway</translation>
    </message>
    <message>
        <source>ausprobiert am</source>
        <translation>tried on</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>trigger</translation>
    </message>
    <message>
        <source>höchstens in der Woche</source>
        <translation>at most in a week</translation>
    </message>
    <message>
        <source>was</source>
        <translation>what</translation>
    </message>
    <message>
        <source>warum</source>
        <translation>why</translation>
    </message>
    <message>
        <source>zurückgenommen am</source>
        <translation>withdrawn on</translation>
    </message>
    <message>
        <source>höchstens dazwischen</source>
        <translation>at most in between</translation>
    </message>
    <message>
        <source>besprochen am</source>
        <translation>talked over on</translation>
    </message>
    <message>
        <source>gilt ab</source>
        <translation>holds from</translation>
    </message>
    <message>
        <source>gilt bis</source>
        <translation>holds until</translation>
    </message>
    <message>
        <source>Punkt des Übergangs</source>
        <translation>item of the transition</translation>
    </message>
    <message>
        <source>Begleitung</source>
        <translation>support</translation>
    </message>
    <message>
        <source>dabei ab</source>
        <translation>takes part from</translation>
    </message>
    <message>
        <source>dabei bis</source>
        <translation>takes part until</translation>
    </message>
    <message>
        <source>kommt selbst ins Haus</source>
        <translation>comes to the house in person</translation>
    </message>
    <message>
        <source>Helfende zugleich</source>
        <translation>helpers at once</translation>
    </message>
    <message>
        <source>Abwesenheit von {person}</source>
        <translation>absence of {person}</translation>
    </message>
    <message>
        <source>Hinweis, der so bleiben darf ({flag})</source>
        <translation>flag that may stay as it is ({flag})</translation>
    </message>
    <message>
        <source>{person} bei {task}</source>
        <translation>{person} for {task}</translation>
    </message>
    <message>
        <source>Einwilligung zu {person}</source>
        <translation>consent about {person}</translation>
    </message>
    <message>
        <source>Reihenfolge {before}, dann {after}</source>
        <translation>order {before}, then {after}</translation>
    </message>
    <message>
        <source>Ziel oder Wunsch {name}</source>
        <translation>goal or wish {name}</translation>
    </message>
    <message>
        <source>Übergabe von {giver} an {receiver}</source>
        <translation>handover from {giver} to {receiver}</translation>
    </message>
    <message>
        <source>Information {name}</source>
        <translation>information {name}</translation>
    </message>
    <message>
        <source>Punkt {name} im Übergang {transition}</source>
        <translation>item {name} of the transition {transition}</translation>
    </message>
    <message>
        <source>Bedarf {name}</source>
        <translation>need {name}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Aufgabe {name}</source>
        <translation>task {name}</translation>
    </message>
    <message>
        <source>Übergang {name}</source>
        <translation>transition {name}</translation>
    </message>
    <message>
        <source>Wann passt die Übergabe beiden?</source>
        <translation>When does the handover suit both?</translation>
    </message>
    <message>
        <source>auf welchem Weg</source>
        <translation>by which way</translation>
    </message>
    <message>
        <source>Auf welchem Weg ist es beiden am liebsten?</source>
        <translation>Which way would both like best?</translation>
    </message>
    <message>
        <source>wer es übernimmt</source>
        <translation>who takes it on</translation>
    </message>
    <message>
        <source>Wer könnte {item} übernehmen?</source>
        <translation>Who could take on {item}?</translation>
    </message>
    <message>
        <source>wer ein Auge darauf hat</source>
        <translation>who keeps an eye on it</translation>
    </message>
    <message>
        <source>was gilt, wenn es nicht klappt</source>
        <translation>what happens if it does not work out</translation>
    </message>
    <message>
        <source>{task}: noch niemand gefunden</source>
        <translation>{task}: nobody found yet</translation>
    </message>
    <message>
        <source>{vital} ist lebenswichtig, und noch niemand ist dafür gefunden: {when}.</source>
        <translation>{vital} is vital, and nobody has been found for it yet: {when}.</translation>
    </message>
    <message>
        <source>Für {task} ist noch niemand gefunden: {when}.</source>
        <translation>Nobody has been found for {task} yet: {when}.</translation>
    </message>
    <message>
        <source>Für {task} ist noch niemand gefunden.</source>
        <translation>Nobody has been found for {task} yet.</translation>
    </message>
    <message>
        <source>Wer könnte {task} übernehmen, ganz oder an einzelnen Tagen?</source>
        <translation>Who could take on {task}, all of it or on single days?</translation>
    </message>
    <message>
        <source>Mag {candidates} gefragt werden?</source>
        <translation>Would {candidates} be happy to be asked?</translation>
    </message>
    <message>
        <source>{task}: {days} noch offen</source>
        <translation>{task}: still open {days}</translation>
    </message>
    <message>
        <source>{vital} ist lebenswichtig, und eine Zusage fehlt noch: {when}.</source>
        <translation>{vital} is vital, and someone is still needed: {when}.</translation>
    </message>
    <message>
        <source>Für {task} fehlt noch eine Zusage: {when}.</source>
        <translation>Someone is still needed for {task}: {when}.</translation>
    </message>
    <message>
        <source>Für {task} fehlt an manchen Tagen noch eine Zusage.</source>
        <translation>Someone is still needed for {task} on some days.</translation>
    </message>
    <message>
        <source>Wer könnte {days} {task} übernehmen?</source>
        <translation>Who could take on {task} {days}?</translation>
    </message>
    <message>
        <source>Wie wäre es {client} dann am liebsten?</source>
        <translation>What would {client} like best then?</translation>
    </message>
    <message>
        <source>Ginge es auch zu einer anderen Zeit?</source>
        <translation>Would another time work as well?</translation>
    </message>
    <message>
        <source>{task}: die Antwort steht noch aus</source>
        <translation>{task}: the answer is still to come</translation>
    </message>
    <message>
        <source>Für {task} steht die Antwort von {asked} noch aus: {when}.</source>
        <translation>For {task} the answer of {asked} is still to come: {when}.</translation>
    </message>
    <message>
        <source>Für {task} ist an {proposed} gedacht, gefragt ist noch nicht: {when}.</source>
        <translation>For {task} there is the idea of {proposed}, but no question has been asked yet: {when}.</translation>
    </message>
    <message>
        <source>Für {task} steht eine Antwort noch aus.</source>
        <translation>For {task} an answer is still to come.</translation>
    </message>
    <message>
        <source>Wann passt {proposed} ein kurzes Gespräch darüber?</source>
        <translation>When would a short talk about it suit {proposed}?</translation>
    </message>
    <message>
        <source>Wer könnte {task} übernehmen, wenn es doch nicht passt?</source>
        <translation>Who could take on {task} if it does not suit after all?</translation>
    </message>
    <message>
        <source>Mag {candidates} dann gefragt werden?</source>
        <translation>Would {candidates} be happy to be asked then?</translation>
    </message>
    <message>
        <source>Wann wäre eine Antwort hilfreich?</source>
        <translation>When would an answer be helpful?</translation>
    </message>
    <message>
        <source>{task}: mehrere zur selben Zeit</source>
        <translation>{task}: several at the same time</translation>
    </message>
    <message>
        <source>Für {task} haben {carriers} zur selben Zeit zugesagt, {when}; wer es jeweils übernimmt, ist noch nicht besprochen.</source>
        <translation>For {task} {carriers} have said yes for the same time, {when}; who does it each time has not been talked about yet.</translation>
    </message>
    <message>
        <source>Für {task} haben mehrere zur selben Zeit zugesagt; wer es jeweils übernimmt, ist noch nicht besprochen.</source>
        <translation>For {task} several have said yes for the same time; who does it each time has not been talked about yet.</translation>
    </message>
    <message>
        <source>Möchten {carriers} das bewusst gemeinsam tun, oder sich die Tage aufteilen?</source>
        <translation>Do {carriers} mean to do it together, or would they rather share out the days?</translation>
    </message>
    <message>
        <source>Wer übernimmt, und wer springt ein?</source>
        <translation>Who takes it on, and who steps in?</translation>
    </message>
    <message>
        <source>Was ist {client} lieber?</source>
        <translation>What would {client} prefer?</translation>
    </message>
    <message>
        <source>Wäre an anderer Stelle mehr Hilfe willkommen?</source>
        <translation>Would more help be welcome elsewhere?</translation>
    </message>
    <message>
        <source>{task}: was {person} dafür braucht</source>
        <translation>{task}: what {person} needs for it</translation>
    </message>
    <message>
        <source>{person} hat für {task} zugesagt; was dafür gelernt sein will ({missing_skill}), steht bei {person} noch nicht im Plan.</source>
        <translation>{person} has said yes to {task}; the skill that it takes ({missing_skill}) is not noted for {person} in the plan yet.</translation>
    </message>
    <message>
        <source>{person} hat für {task} zugesagt; was dafür gelernt sein will, steht bei {person} noch nicht im Plan.</source>
        <translation>{person} has said yes to {task}; the skill that it takes is not noted for {person} in the plan yet.</translation>
    </message>
    <message>
        <source>Hat {person} das gelernt, und es steht nur noch nicht im Plan?</source>
        <translation>Has {person} learnt this, and the plan just does not say so yet?</translation>
    </message>
    <message>
        <source>Mag {candidates} diesen Teil übernehmen oder dabei anleiten?</source>
        <translation>Would {candidates} be happy to take on this part or show how it is done?</translation>
    </message>
    <message>
        <source>{task}: nur eine Person, {carrier}</source>
        <translation>{task}: one person only, {carrier}</translation>
    </message>
    <message>
        <source>{task}: niemand zum Einspringen</source>
        <translation>{task}: nobody to step in</translation>
    </message>
    <message>
        <source>{task} liegt allein bei {carrier}, und zum Einspringen hat noch niemand zugesagt: {when}.</source>
        <translation>{task} rests with {carrier} alone, and nobody has said yes to stepping in yet: {when}.</translation>
    </message>
    <message>
        <source>Für {task} hat zum Einspringen noch niemand zugesagt: {when}.</source>
        <translation>Nobody has said yes to stepping in for {task} yet: {when}.</translation>
    </message>
    <message>
        <source>Für {task} hat zum Einspringen noch niemand zugesagt.</source>
        <translation>Nobody has said yes to stepping in for {task} yet.</translation>
    </message>
    <message>
        <source>Wer könnte {days} einspringen, wenn {carrier} einmal nicht kann?</source>
        <translation>Who could step in {days} when {carrier} cannot make it?</translation>
    </message>
    <message>
        <source>Wer könnte einspringen, wenn einmal jemand ausfällt?</source>
        <translation>Who could step in when someone cannot make it?</translation>
    </message>
    <message>
        <source>Was davon gelingt {client} selbst, wenn jemand dabei ist?</source>
        <translation>Which part of it would work for {client} with someone at hand?</translation>
    </message>
    <message>
        <source>Was würde {asked} helfen, in Ruhe Ja oder Nein zu sagen?</source>
        <translation>What would help {asked} to say yes or no freely?</translation>
    </message>
    <message>
        <source>Wer wäre {client} dabei am liebsten?</source>
        <translation>Who would {client} like best for it?</translation>
    </message>
    <message>
        <source>Was möchte {person} dabei weiter beitragen?</source>
        <translation>What would {person} like to go on contributing to it?</translation>
    </message>
    <message>
        <source>Woran wäre für {client} zu merken, dass niemand kommt, und wer ist dann erreichbar?</source>
        <translation>How could {client} tell that nobody is coming, and who can be reached then?</translation>
    </message>
    <message>
        <source>Wer erfährt zuerst, dass jemand ausfällt?</source>
        <translation>Who is the first to hear that someone cannot make it?</translation>
    </message>
    <message>
        <source>{task}: wofür?</source>
        <translation>{task}: what for?</translation>
    </message>
    <message>
        <source>{task} gehört im Plan noch zu keinem Wunsch und keinem Ziel.</source>
        <translation>{task} does not belong to any wish or goal in the plan yet.</translation>
    </message>
    <message>
        <source>Wobei hilft {task} im Alltag von {client}?</source>
        <translation>How does {task} help in the daily life of {client}?</translation>
    </message>
    <message>
        <source>Zu welchem Wunsch im Plan passt es?</source>
        <translation>Which wish in the plan does it belong to?</translation>
    </message>
    <message>
        <source>Ist es so noch gewollt?</source>
        <translation>Is it still wanted like this?</translation>
    </message>
    <message>
        <source>Ohne {absent}, {away}: {tasks} noch offen</source>
        <translation>Without {absent}, {away}: {tasks} still open</translation>
    </message>
    <message>
        <source>Ohne {absent}, {away}: noch etwas offen</source>
        <translation>Without {absent}, {away}: something still open</translation>
    </message>
    <message>
        <source>{absent} ist nicht da ({away}); solange fehlt noch eine Zusage für {tasks}: {when}.</source>
        <translation>{absent} is away ({away}); meanwhile someone is still needed for {tasks}: {when}.</translation>
    </message>
    <message>
        <source>{absent} ist nicht da ({away}); solange fehlt noch eine Zusage: {when}.</source>
        <translation>{absent} is away ({away}); meanwhile someone is still needed: {when}.</translation>
    </message>
    <message>
        <source>{absent} ist nicht da ({away}); solange fehlt noch eine Zusage.</source>
        <translation>{absent} is away ({away}); meanwhile someone is still needed.</translation>
    </message>
    <message>
        <source>Wer könnte in dieser Zeit {tasks} übernehmen?</source>
        <translation>Who could take on {tasks} during that time?</translation>
    </message>
    <message>
        <source>Mag {candidates} für {asked_task} gefragt werden?</source>
        <translation>Would {candidates} be happy to be asked about {asked_task}?</translation>
    </message>
    <message>
        <source>Was darf in dieser Zeit anders laufen, und was ist {client} besonders wichtig?</source>
        <translation>What may be different during that time, and what should not change for {client}?</translation>
    </message>
    <message>
        <source>Was darf in dieser Zeit anders laufen oder auch einmal ausfallen?</source>
        <translation>What may be different during that time, or be left out for once?</translation>
    </message>
    <message>
        <source>{task}: {person} kann dann nicht einspringen</source>
        <translation>{task}: {person} cannot step in then</translation>
    </message>
    <message>
        <source>{person} springt bei {task} ein, ist aber an allen Tagen, um die es geht, selbst nicht da, zum ersten Mal am {first}.</source>
        <translation>{person} steps in for {task} but is away on all the days concerned, for the first time on {first}.</translation>
    </message>
    <message>
        <source>{person} springt bei {task} ein, ist aber an allen Tagen, um die es geht, selbst nicht da.</source>
        <translation>{person} steps in for {task} but is away on all the days concerned.</translation>
    </message>
    <message>
        <source>Wer könnte in dieser Zeit bei {task} einspringen?</source>
        <translation>Who could step in for {task} during that time?</translation>
    </message>
    <message>
        <source>Wissen alle, die auf {person} zählen, davon?</source>
        <translation>Does everyone who counts on {person} know?</translation>
    </message>
    <message>
        <source>Der Wiederholung „{rule}“ fehlt FREQ, zum Beispiel FREQ=DAILY oder FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>The recurrence “{rule}” lacks FREQ, for example FREQ=DAILY or FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>„{rule}“ nennt COUNT und UNTIL. Bitte nur eines davon: eine Anzahl oder ein Ende.</source>
        <translation>“{rule}” gives COUNT and UNTIL. Please only one of them: a number or an end.</translation>
    </message>
    <message>
        <source>„{rule}“: Zahlen vor Wochentagen gibt es nur mit FREQ=MONTHLY oder FREQ=YEARLY.</source>
        <translation>“{rule}”: numbers before weekdays work with FREQ=MONTHLY or FREQ=YEARLY only.</translation>
    </message>
    <message>
        <source>Wiederholungen stehen in Großbuchstaben: statt „{rule}“ bitte „{right}“.</source>
        <translation>Recurrences are written in capitals: instead of “{rule}” please “{right}”.</translation>
    </message>
    <message>
        <source>In der Wiederholung „{rule}“ hat „{part}“ nicht die Form NAME=WERT. Richtig ist zum Beispiel FREQ=WEEKLY;BYDAY=MO,TH.</source>
        <translation>In the recurrence “{rule}”, “{part}” does not have the form NAME=VALUE. Right is, for example, FREQ=WEEKLY;BYDAY=MO,TH.</translation>
    </message>
    <message>
        <source>„{rule}“: „{name}“ gehört nicht zu den Teilen einer Wiederholung. Möglich sind {allowed}.</source>
        <translation>“{rule}”: “{name}” is not a part of a recurrence. Possible are {allowed}.</translation>
    </message>
    <message>
        <source>„{rule}“ nennt {name} mehr als einmal; jeder Teil darf nur einmal stehen.</source>
        <translation>“{rule}” gives {name} more than once; each part may stand only once.</translation>
    </message>
    <message>
        <source>„{rule}“: FREQ={value} gibt es hier nicht. Möglich sind {allowed}.</source>
        <translation>“{rule}”: there is no FREQ={value} here. Possible are {allowed}.</translation>
    </message>
    <message>
        <source>„{rule}“: {name} muss eine ganze Zahl ab 1 sein, nicht „{value}“.</source>
        <translation>“{rule}”: {name} needs a whole number from 1 upwards, not “{value}”.</translation>
    </message>
    <message>
        <source>„{rule}“: {name} nimmt ganze Zahlen von {range}, mit Kommas getrennt, nicht „{value}“.</source>
        <translation>“{rule}”: {name} takes whole numbers of {range}, separated by commas, not “{value}”.</translation>
    </message>
    <message>
        <source>„{rule}“: „{day}“ ist kein Wochentag. Möglich sind MO, TU, WE, TH, FR, SA, SU, im Monat oder Jahr auch gezählt wie 2MO oder -1FR.</source>
        <translation>“{rule}”: “{day}” is not a weekday. Possible are MO, TU, WE, TH, FR, SA, SU, in a month or year also counted like 2MO or -1FR.</translation>
    </message>
    <message>
        <source>„{rule}“: UNTIL ist Ortszeit und steht ohne Z, also UNTIL={right}.</source>
        <translation>“{rule}”: UNTIL is local time and stands without Z, so UNTIL={right}.</translation>
    </message>
    <message>
        <source>„{rule}“: „{value}“ ist kein Ende. UNTIL nimmt ein Datum wie 20261231 oder 20261231T180000.</source>
        <translation>“{rule}”: “{value}” is not an end. UNTIL takes a date like 20261231 or 20261231T180000.</translation>
    </message>
    <message>
        <source>„{rule}“: WKST nennt den ersten Tag der Woche, zum Beispiel WKST=MO, nicht „{value}“.</source>
        <translation>“{rule}”: WKST names the first day of the week, for example WKST=MO, not “{value}”.</translation>
    </message>
    <message>
        <source>„{rule}“: Eine Zusage hat keine Anzahl (COUNT). Bitte stattdessen ein Ende nennen (UNTIL).</source>
        <translation>“{rule}”: a commitment has no number (COUNT). Please give an end (UNTIL) instead.</translation>
    </message>
    <message>
        <source>„{rule}“ trifft ab {start} zehn Jahre lang keinen einzigen Tag. Bitte Tage wählen, die es gibt.</source>
        <translation>“{rule}” meets not a single day in the ten years from {start}. Please choose days that exist.</translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>ab {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{first}. bis {until}</source>
        <translation>{first} to {until}</translation>
    </message>
    <message>
        <source>{first} bis {until}</source>
        <translation>{first} to {until}</translation>
    </message>
    <message>
        <source>auf Wunsch</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>täglich</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>nach der Arbeit</source>
        <translation>after work</translation>
    </message>
    <message>
        <source>vor einer Übernahme</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>vor einer Umstellung</source>
        <translation>before a migration</translation>
    </message>
    <message>
        <source>vor einer Wiederherstellung</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>nach neuen Schlüsseln</source>
        <translation>after new keys</translation>
    </message>
    <message>
        <source>eine geprüfte, verschlüsselte Sicherung anlegen</source>
        <translation>make a checked, encrypted backup</translation>
    </message>
    <message>
        <source>auch in diesen Ordner kopieren, nur dieses Mal</source>
        <translation>copy to this folder too, this time only</translation>
    </message>
    <message>
        <source>die Sicherungen prüfen und auflisten</source>
        <translation>check and list the backups</translation>
    </message>
    <message>
        <source>ab jetzt jede Sicherung auch dorthin</source>
        <translation>from now on every backup goes there too</translation>
    </message>
    <message>
        <source>ab jetzt nur noch auf diesem Rechner</source>
        <translation>from now on on this computer only</translation>
    </message>
    <message>
        <source>eine Sicherung an die Stelle des Bestands setzen; der alte bleibt</source>
        <translation>put a backup in the place of the store; the old one stays</translation>
    </message>
    <message>
        <source>Sicherung oder Ordner mit Sicherungen (sonst die letzte)</source>
        <translation>backup or folder of backups (default: the latest)</translation>
    </message>
    <message>
        <source>nur prüfen und zeigen, was darin ist</source>
        <translation>only check and show what is in it</translation>
    </message>
    <message>
        <source>aus einem beschädigten Bestand retten, was lesbar ist, nach DIR</source>
        <translation>rescue what can be read of a damaged store, to DIR</translation>
    </message>
    <message>
        <source>jede Seite, das Journal und alle Sicherungen prüfen</source>
        <translation>check every page, the log and all backups</translation>
    </message>
    <message>
        <source>den Bestand auf diese Version umstellen; vorher wird gesichert</source>
        <translation>convert the store to this version; a backup is made first</translation>
    </message>
    <message>
        <source>Gesichert und geprüft: {path}</source>
        <translation>Backed up and checked: {path}</translation>
    </message>
    <message>
        <source>Kopie, zurückgelesen: {path}</source>
        <translation>Copy, read back: {path}</translation>
    </message>
    <message>
        <source>heil</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>beschädigt</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Wiederhergestellt: {path}</source>
        <translation>Restored: {path}</translation>
    </message>
    <message>
        <source>Der bisherige Stand liegt in {path}</source>
        <translation>What was there before lies in {path}</translation>
    </message>
    <message>
        <source>Sicherung vom {when} UTC: {households}, {people}, {tasks}</source>
        <translation>Backup of {when} UTC: {households}, {people}, {tasks}</translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalt(e)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Beteiligte</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgabe(n)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Letzte Änderung darin: {when} UTC</source>
        <translation>Latest change in it: {when} UTC</translation>
    </message>
    <message>
        <source>Gerettet nach {path}: {households}</source>
        <translation>Rescued to {path}: {households}</translation>
    </message>
    <message>
        <source>Das Journal war beschädigt; die Geschichte beginnt neu.</source>
        <translation>The log was damaged; history begins anew.</translation>
    </message>
    <message>
        <source>Nicht mehr zu finden: {households}</source>
        <translation>No longer to be found: {households}</translation>
    </message>
    <message>
        <source>{name} ({id}): {missing} fehlen, {older} sind vielleicht älter, {left_out} nannten Fehlendes und wurden geändert oder weggelassen</source>
        <translation>{name} ({id}): {missing} are missing, {older} may be older, {left_out} named what is missing and were changed or left out</translation>
    </message>
    <message>
        <source>Tabellen und Journal stimmen überein.</source>
        <translation>Tables and log agree.</translation>
    </message>
    <message>
        <source>Tabellen und Journal stimmen nicht überein:</source>
        <translation>Tables and log do not agree:</translation>
    </message>
    <message>
        <source>{households}, {steps}</source>
        <translation>{households}, {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n Schritt(e) im Journal</source>
        <translation>
            <numerusform>%n step in the log</numerusform>
            <numerusform>%n steps in the log</numerusform>
        </translation>
    </message>
    <message>
        <source>Sicherungen: {whole} heil, {damaged} beschädigt</source>
        <translation>Backups: {whole} whole, {damaged} damaged</translation>
    </message>
    <message>
        <source>Achtung: {about} wird von einem anderen Programm abgeglichen. Bitte den Bestand verlegen.</source>
        <translation>Attention: {about} is synchronised by another program. Please move the store.</translation>
    </message>
    <message>
        <source>Achtung: {about} liegt auf einem anderen Rechner. Bitte den Bestand verlegen.</source>
        <translation>Attention: {about} lies on another computer. Please move the store.</translation>
    </message>
    <message>
        <source>Achtung: Daneben liegt eine zweite Fassung ({about}), wie sie beim Abgleichen entsteht.</source>
        <translation>Attention: a second version lies beside it ({about}), as synchronising makes them.</translation>
    </message>
    <message>
        <source>Achtung: Die letzte Änderung ist vom {about}. Geht die Uhr dieses Rechners richtig?</source>
        <translation>Attention: the latest change is of {about}. Is the clock of this computer right?</translation>
    </message>
    <message>
        <source>Der Bestand ist auf dem Stand {revision}.</source>
        <translation>The store is at revision {revision}.</translation>
    </message>
    <message>
        <source>Vorher gesichert: {path}</source>
        <translation>Backed up before: {path}</translation>
    </message>
    <message>
        <source>täglich außer {days}</source>
        <translation>daily except {days}</translation>
    </message>
    <message>
        <source>einmal</source>
        <translation>once</translation>
    </message>
    <message>
        <source>zweimal</source>
        <translation>twice</translation>
    </message>
    <message>
        <source>{number}mal</source>
        <translation>{number} times</translation>
    </message>
    <message>
        <source>{number}-mal</source>
        <translation>{number} times</translation>
    </message>
    <message>
        <source>{n} Std.</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} Min.</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>%n Stunden</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minuten</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} oder {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <source>{first} und {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{days} um {clock}</source>
        <translation>{days} at {clock}</translation>
    </message>
    <message>
        <source>vom {span}</source>
        <translation>from {span}</translation>
    </message>
    <message>
        <source>täglich vom {span}</source>
        <translation>daily from {span}</translation>
    </message>
    <message>
        <source>{days} ab {first}</source>
        <translation>{days} from {first}</translation>
    </message>
    <message>
        <source>alle {n} Wochen {days} ab {first}</source>
        <translation>every {n} weeks on {days} from {first}</translation>
    </message>
    <message>
        <source>jeden zweiten Tag ab {first}</source>
        <translation>every other day from {first}</translation>
    </message>
    <message>
        <source>alle {n} Tage ab {first}</source>
        <translation>every {n} days from {first}</translation>
    </message>
    <message>
        <source>{days} vom {span}</source>
        <translation>{days} from {span}</translation>
    </message>
    <message>
        <source>an {number} Tagen vom {span}</source>
        <translation>on {number} days from {span}</translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>am {days}</source>
        <translation>on {days}</translation>
    </message>
    <message>
        <source>vorletzten</source>
        <translation>second to last</translation>
    </message>
    <message>
        <source>letzten</source>
        <translation>last</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1st</translation>
    </message>
    <message>
        <source>2.</source>
        <translation>2nd</translation>
    </message>
    <message>
        <source>3.</source>
        <translation>3rd</translation>
    </message>
    <message>
        <source>4.</source>
        <translation>4th</translation>
    </message>
    <message>
        <source>5.</source>
        <translation>5th</translation>
    </message>
    <message>
        <source>entfällt am {day}</source>
        <translation>cancelled on {day}</translation>
    </message>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>nach eigener Regel</source>
        <translation>by a rule of its own</translation>
    </message>
    <message>
        <source>{task}; davon {part}</source>
        <translation>{task}; of these {part}</translation>
    </message>
    <message>
        <source>entfällt</source>
        <translation>does not take place</translation>
    </message>
    <message>
        <source>nach eigenem Rhythmus</source>
        <translation>in its own rhythm</translation>
    </message>
    <message>
        <source>nach eigenem Rhythmus, zum ersten Mal am {day}, {clock}</source>
        <translation>in its own rhythm, for the first time on {day}, {clock}</translation>
    </message>
    <message>
        <source>alle {n} Wochen {days}</source>
        <translation>every {n} weeks on {days}</translation>
    </message>
    <message>
        <source>jeden zweiten Tag</source>
        <translation>every other day</translation>
    </message>
    <message>
        <source>alle {n} Tage</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <source>jeden {days} im Monat</source>
        <translation>on the {days} of each month</translation>
    </message>
    <message>
        <source>alle {n} Monate am {days}</source>
        <translation>every {n} months on the {days}</translation>
    </message>
    <message>
        <source>am {days} des Monats</source>
        <translation>on the {days} of each month</translation>
    </message>
    <message>
        <source>alle {n} Monate am {days} des Monats</source>
        <translation>every {n} months on the {days}</translation>
    </message>
    <message>
        <source>{days} im {month}</source>
        <translation>the {days} in {month}</translation>
    </message>
    <message>
        <source>jährlich am {days}</source>
        <translation>yearly on {days}</translation>
    </message>
    <message>
        <source>alle {n} Jahre am {days}</source>
        <translation>every {n} years on {days}</translation>
    </message>
    <message>
        <source>letzten Tag</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>von {first} bis {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>im {months}</source>
        <translation>in {months}</translation>
    </message>
    <message>
        <source>Die Person selbst</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>Familie</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Ehrenamt</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Fachdienst</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Bewegung</source>
        <translation>Moving about</translation>
    </message>
    <message>
        <source>Denken und Verständigung</source>
        <translation>Thinking and communication</translation>
    </message>
    <message>
        <source>Verhalten und Seele</source>
        <translation>Behaviour and mind</translation>
    </message>
    <message>
        <source>Körper, Essen und Trinken</source>
        <translation>Body, eating and drinking</translation>
    </message>
    <message>
        <source>Gesundheit und Behandlung</source>
        <translation>Health and treatment</translation>
    </message>
    <message>
        <source>Alltag und Kontakte</source>
        <translation>Daily life and contacts</translation>
    </message>
    <message>
        <source>Unterwegs</source>
        <translation>Out and about</translation>
    </message>
    <message>
        <source>Angaben zur Person</source>
        <translation>About the person</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Zusagen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Aufgaben dazu</source>
        <translation>Their tasks</translation>
    </message>
    <message>
        <source>Reihenfolgen</source>
        <translation>Sequences</translation>
    </message>
    <message>
        <source>Informationen</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Übergaben</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Übergänge</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Abwesenheiten</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Bedarfe</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Ziele und Wünsche</source>
        <translation>Goals and wishes</translation>
    </message>
    <message>
        <source>Hinweise, die so bleiben dürfen</source>
        <translation>Hints that may stay as they are</translation>
    </message>
    <message>
        <source>Weitere Angaben im Plan</source>
        <translation>More in the plan</translation>
    </message>
    <message>
        <source>Vereinbarungen</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Runde Tische</source>
        <translation>Round tables</translation>
    </message>
    <message>
        <source>Notizen</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Angefangene Notizen</source>
        <translation>Notes begun</translation>
    </message>
    <message>
        <source>Was wann geschah</source>
        <translation>What happened when</translation>
    </message>
    <message>
        <source>Vor dem Weitergeben ansehen: Hier stehen Worte anderer.</source>
        <translation>Look before passing on: these are words of others.</translation>
    </message>
    <message>
        <source>Auskunft für {name}, Stand {day}</source>
        <translation>What is kept about {name}, as of {day}</translation>
    </message>
    <message>
        <source>Recht, Geld und Papiere</source>
        <translation>Law, money and papers</translation>
    </message>
    <message>
        <source>Entlastung der Helfenden</source>
        <translation>Relief for those who help</translation>
    </message>
    <message>
        <source>lebenswichtig</source>
        <translation>vital</translation>
    </message>
    <message>
        <source>wichtig</source>
        <translation>important</translation>
    </message>
    <message>
        <source>tut gut</source>
        <translation>does good</translation>
    </message>
    <message>
        <source>mit Hilfe</source>
        <translation>with help</translation>
    </message>
    <message>
        <source>teilweise selbst</source>
        <translation>partly without help</translation>
    </message>
    <message>
        <source>allein</source>
        <translation>alone</translation>
    </message>
    <message>
        <source>übernimmt</source>
        <translation>takes it on</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Begleitung von Tür zu Tür</source>
        <translation>Company from door to door</translation>
    </message>
    <message>
        <source>Neuer Pflegegrad</source>
        <translation>New care level</translation>
    </message>
    <message>
        <source>zu Hause</source>
        <translation>at home</translation>
    </message>
    <message>
        <source>springt ein</source>
        <translation>steps in</translation>
    </message>
    <message>
        <source>ist angefragt</source>
        <translation>has been asked</translation>
    </message>
    <message>
        <source>hat ein Auge auf Übergaben</source>
        <translation>keeps an eye on handovers</translation>
    </message>
    <message>
        <source>Tel. {phone}</source>
        <translation>Tel. {phone}</translation>
    </message>
    <message>
        <source>hilft mit</source>
        <translation>helps</translation>
    </message>
    <message>
        <source>weiß Bescheid</source>
        <translation>is informed</translation>
    </message>
    <message>
        <source>vorgeschlagen</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>angefragt</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>zugesagt</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>nein gesagt</source>
        <translation>said no</translation>
    </message>
    <message>
        <source>macht Pause</source>
        <translation>taking a break</translation>
    </message>
    <message>
        <source>beendet</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>selbst zugesagt</source>
        <translation>said yes in person</translation>
    </message>
    <message>
        <source>von anderen ausgerichtet</source>
        <translation>passed on by others</translation>
    </message>
    <message>
        <source>wird begleitet</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Begleitung ruht</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>Begleitung abgeschlossen</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Verantwortung</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Gegenstand</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Entscheidung</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>im Gespräch</source>
        <translation>in conversation</translation>
    </message>
    <message>
        <source>am Telefon</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>im Heft</source>
        <translation>in a notebook</translation>
    </message>
    <message>
        <source>mit einem Schriftstück</source>
        <translation>with a document</translation>
    </message>
    <message>
        <source>per Nachricht</source>
        <translation>by message</translation>
    </message>
    <message>
        <source>bei einem Treffen</source>
        <translation>at a meeting</translation>
    </message>
    <message>
        <source>Name und Telefonnummer</source>
        <translation>name and telephone number</translation>
    </message>
    <message>
        <source>wer was wann übernimmt</source>
        <translation>who does what and when</translation>
    </message>
    <message>
        <source>Angaben zur Gesundheit</source>
        <translation>health details</translation>
    </message>
    <message>
        <source>Aufnahme ins Krankenhaus</source>
        <translation>Going into hospital</translation>
    </message>
    <message>
        <source>Entlassung aus dem Krankenhaus</source>
        <translation>Coming home from hospital</translation>
    </message>
    <message>
        <source>Reha</source>
        <translation>Rehabilitation</translation>
    </message>
    <message>
        <source>Kurzzeitpflege</source>
        <translation>Short-term care</translation>
    </message>
    <message>
        <source>Beginn der Tagespflege</source>
        <translation>Start of day care</translation>
    </message>
    <message>
        <source>Wechsel des Dienstes</source>
        <translation>Change of service</translation>
    </message>
    <message>
        <source>Umzug</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Wechsel der Pflegeperson</source>
        <translation>Change of carer</translation>
    </message>
    <message>
        <source>Abschied nach einem Todesfall</source>
        <translation>Farewell after a death</translation>
    </message>
    <message>
        <source>Wechsel der Lots:in</source>
        <translation>Change of care pilot</translation>
    </message>
    <message>
        <source>Veränderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wunsch</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>gemeinsames Ziel</source>
        <translation>shared goal</translation>
    </message>
    <message>
        <source>übernommen</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>zum Teil offen</source>
        <translation>partly open</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>eins nach dem anderen</source>
        <translation>one after the other</translation>
    </message>
    <message>
        <source>Wechsel</source>
        <translation>Change of hands</translation>
    </message>
    <message>
        <source>Einspringen</source>
        <translation>Stepping in</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Übergang</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>verabredete Übergabe</source>
        <translation>arranged handover</translation>
    </message>
    <message>
        <source>geklärt</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>an manchen Tagen offen</source>
        <translation>open on some days</translation>
    </message>
    <message>
        <source>Antwort steht aus</source>
        <translation>answer to come</translation>
    </message>
    <message>
        <source>Wer springt ein?</source>
        <translation>Who steps in?</translation>
    </message>
    <message>
        <source>ausprobiert</source>
        <translation>tried out</translation>
    </message>
    <message>
        <source>verabredet</source>
        <translation>arranged</translation>
    </message>
    <message>
        <source>Einwilligung fehlt</source>
        <translation>consent missing</translation>
    </message>
    <message>
        <source>fast fertig besprochen</source>
        <translation>almost talked through</translation>
    </message>
    <message>
        <source>eine Antwort steht aus</source>
        <translation>one answer to come</translation>
    </message>
    <message>
        <source>noch nicht besprochen</source>
        <translation>not talked through yet</translation>
    </message>
    <message>
        <source>zeitweise offen</source>
        <translation>open at times</translation>
    </message>
    <message>
        <source>so besprochen</source>
        <translation>talked through</translation>
    </message>
    <message>
        <source>noch nicht vollständig</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>eine Seite hat zugesagt</source>
        <translation>one side has agreed</translation>
    </message>
    <message>
        <source>Medikamente geben</source>
        <translation>giving medicines</translation>
    </message>
    <message>
        <source>Wunden versorgen</source>
        <translation>wound care</translation>
    </message>
    <message>
        <source>Körperpflege</source>
        <translation>personal care</translation>
    </message>
    <message>
        <source>Rezepte ausstellen</source>
        <translation>writing prescriptions</translation>
    </message>
    <message>
        <source>Erste Hilfe</source>
        <translation>first aid</translation>
    </message>
    <message>
        <source>Auto fahren</source>
        <translation>driving</translation>
    </message>
    <message>
        <source>Begleitung bei Demenz</source>
        <translation>dementia care</translation>
    </message>
    <message>
        <source>sicheres Heben und Umlagern</source>
        <translation>safe lifting and turning</translation>
    </message>
    <message>
        <source>{source} ist kein FHIR: Es fehlt „resourceType“. Erwartet wird FHIR R4 als JSON.</source>
        <translation>{source} is not FHIR: “resourceType” is missing. Expected is FHIR R4 as JSON.</translation>
    </message>
    <message>
        <source>„{task}“ ist in der Datei abgesagt und steht nicht im Plan. Soll es hinein?</source>
        <translation>“{task}” is cancelled in the file and not in the plan. Should it go in?</translation>
    </message>
    <message>
        <source>„{task}“ ist in der Datei vorzeitig beendet und steht nicht im Plan. Soll es hinein?</source>
        <translation>“{task}” was stopped early in the file and is not in the plan. Should it go in?</translation>
    </message>
    <message>
        <source>„{task}“ ist in der Datei als irrtümlich eingetragen gekennzeichnet und steht nicht im Plan. Soll es hinein?</source>
        <translation>“{task}” is marked in the file as entered in error and is not in the plan. Should it go in?</translation>
    </message>
    <message>
        <source>„{task}“ soll laut Datei ausdrücklich nicht getan werden und steht nur in der Notiz. Stimmt das?</source>
        <translation>According to the file “{task}” is explicitly not to be done; it stands in the note only. Is that right?</translation>
    </message>
    <message>
        <source>Wie heißt die Aufgabe? Die Datei nennt sie nicht.</source>
        <translation>What is the task called? The file does not name it.</translation>
    </message>
    <message>
        <source>Zu welchem Lebensbereich gehört „{task}“?</source>
        <translation>Which area of life does “{task}” belong to?</translation>
    </message>
    <message>
        <source>Wie lange dauert „{task}“?</source>
        <translation>How long does “{task}” take?</translation>
    </message>
    <message>
        <source>Wann ist „{task}“? Die Datei nennt keinen Tag.</source>
        <translation>When is “{task}”? The file names no day.</translation>
    </message>
    <message>
        <source>Um wie viel Uhr ist „{task}“? Die Datei nennt nur den Tag.</source>
        <translation>At what time is “{task}”? The file names only the day.</translation>
    </message>
    <message>
        <source>Wann und wie oft ist „{task}“? Die Datei sagt dazu: {said}.</source>
        <translation>When and how often is “{task}”? The file says: {said}.</translation>
    </message>
    <message>
        <source>Hat {name} selbst zugesagt? Die Datei nennt nur den Namen, bei Aufgaben im Stand „{status}“.</source>
        <translation>Has {name} said yes in person? The file gives only the name, at tasks in the state “{status}”.</translation>
    </message>
    <message>
        <source>Für „{task}“ sind mehrere genannt. Machen sie es zusammen oder im Wechsel, oder wer übernimmt?</source>
        <translation>Several are named for “{task}”. Do they do it together or in turn, or who takes it on?</translation>
    </message>
    <message>
        <source>alle mit der ganzen Aufgabe</source>
        <translation>all of them with the whole task</translation>
    </message>
    <message>
        <source>Für „{task}“ ist das Team „{team}“ genannt. Wer daraus übernimmt es?</source>
        <translation>The team “{team}” is named for “{task}”. Who of them takes it on?</translation>
    </message>
    <message>
        <source>„{task}“ dient laut Datei mehreren Zielen. Welches soll bei der Aufgabe stehen?</source>
        <translation>According to the file “{task}” serves several goals. Which one should stand with the task?</translation>
    </message>
    <message>
        <source>Die Datei nennt ein Team ({reference}), enthält es aber nicht. Wer gehört dazu?</source>
        <translation>The file names a team ({reference}) but does not hold it. Who belongs to it?</translation>
    </message>
    <message>
        <source>Das Team „{team}“ ist laut Datei nicht mehr tätig ({status}). Wirken alle noch mit: {names}?</source>
        <translation>According to the file the team “{team}” is no longer active ({status}). Do all of them still take part: {names}?</translation>
    </message>
    <message>
        <source>Die Datei nennt ein Ziel ({reference}), enthält es aber nicht. Wie lautet es?</source>
        <translation>The file names a goal ({reference}) but does not hold it. What does it say?</translation>
    </message>
    <message>
        <source>Das Ziel „{goal}“ ist laut Datei aufgegeben ({status}) und fehlt hier. Soll es hinein?</source>
        <translation>According to the file the goal “{goal}” was given up ({status}) and is missing here. Should it go in?</translation>
    </message>
    <message>
        <source>Die Datei nennt einen Anlass ({reference}), enthält ihn aber nicht. Wie lautet er?</source>
        <translation>The file names a reason ({reference}) but does not hold it. What does it say?</translation>
    </message>
    <message>
        <source>Zu welchem Lebensbereich gehört der Bedarf „{need}“?</source>
        <translation>Which area of life does the need “{need}” belong to?</translation>
    </message>
    <message>
        <source>In {source} liegt an der Stelle {place} das Ende vor dem Anfang.</source>
        <translation>In {source}, at {place}, the end lies before the beginning.</translation>
    </message>
    <message>
        <source>Wie heißt, wer in der Datei nur „{reference}“ genannt wird?</source>
        <translation>What is the name of the one whom the file calls only “{reference}”?</translation>
    </message>
    <message>
        <source>In der Datei stehen zwei Angaben für dasselbe, „{first}“ und „{second}“. Welche stimmt?</source>
        <translation>The file gives two details for the same thing, “{first}” and “{second}”. Which one is right?</translation>
    </message>
    <message>
        <source>Zu welcher Hilfe gehört {name}? Die Datei sagt es nicht; dort steht nur: {said}.</source>
        <translation>Which kind of help does {name} belong to? The file does not say; it only says: {said}.</translation>
    </message>
    <message>
        <source>Für wen ist dieser Plan? Die Datei nennt keine einzelne Person.</source>
        <translation>Whom is this plan for? The file names no single person.</translation>
    </message>
    <message>
        <source>Der Plan hat in der Datei den Stand „{status}“. Wird der Haushalt weiter begleitet?</source>
        <translation>In the file the plan has the state “{status}”. Is the household still accompanied?</translation>
    </message>
    <message>
        <source>Die Datei sagt, dass {name} verstorben ist. Wird der Haushalt weiter begleitet?</source>
        <translation>The file says that {name} has died. Is the household still accompanied?</translation>
    </message>
    <message>
        <source>{name} steht in der Datei, aber nicht im Plan. Soll {name} dazu?</source>
        <translation>{name} is in the file but not in the plan. Should {name} join?</translation>
    </message>
    <message>
        <source>Ein Plan ({plan}) ist als irrtümlich eingetragen gekennzeichnet. Soll er hinein?</source>
        <translation>A plan ({plan}) is marked as entered in error. Should it go in?</translation>
    </message>
    <message>
        <source>Wie viel hängt an den einzelnen Aufgaben? In FHIR steht das nicht.</source>
        <translation>How much depends on each task? FHIR does not say.</translation>
    </message>
    <message>
        <source>In {source} ist niemand, für den ein Plan sein könnte: Gesucht ist ein CarePlan, CareTeam oder Goal mit „subject“, eine RelatedPerson mit „patient“ oder ein Patient.</source>
        <translation>{source} holds nobody whom a plan could be for: looked for is a CarePlan, CareTeam or Goal with “subject”, a RelatedPerson with “patient” or a Patient.</translation>
    </message>
    <message>
        <source>{source}: An der Stelle {place} fehlt „{name}“; in FHIR R4 muss dort stehen, um wen es geht.</source>
        <translation>{source}: at {place} “{name}” is missing; FHIR R4 needs it there to say whom it is about.</translation>
    </message>
    <message>
        <source>Aus dem, was in {source} über {name} steht, wird kein stimmiger Plan ({place}: {found}).</source>
        <translation>What {source} says about {name} does not make a plan that holds together ({place}: {found}).</translation>
    </message>
    <message>
        <source>{source} ist als FHIR R4 nicht lesbar: An der Stelle {place} steht {found}, erwartet wird {expected}. Bitte dort, wo die Datei herkommt, um eine Ausgabe in FHIR R4 (JSON) bitten.</source>
        <translation>{source} cannot be read as FHIR R4: at {place} stands {found}, expected is {expected}. Please ask where the file comes from for an export in FHIR R4 (JSON).</translation>
    </message>
    <message>
        <source>ein Objekt</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>eine Liste</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>ein Text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>eine Zahl</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>eine Zahl bis zu einer Milliarde</source>
        <translation>a number up to a billion</translation>
    </message>
    <message>
        <source>true oder false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>In {source} steht {name} zweimal mit verschiedenem Inhalt (zuletzt an der Stelle {place}). Bitte eine Datei mit nur einer Fassung verwenden.</source>
        <translation>{source} holds {name} twice with different content (last at {place}). Please use a file with only one version.</translation>
    </message>
    <message>
        <source>In {source} ist an der Stelle {place} nicht zu erkennen, wer mit {name} gemeint ist.</source>
        <translation>In {source}, at {place}, it cannot be told who is meant by {name}.</translation>
    </message>
    <message>
        <source>{source} ist FHIR R5 (an der Stelle {place}); gelesen wird R4. Bitte dort, wo die Datei herkommt, um eine Ausgabe in FHIR R4 (JSON) bitten.</source>
        <translation>{source} is FHIR R5 (at {place}); R4 is what can be read. Please ask where the file comes from for an export in FHIR R4 (JSON).</translation>
    </message>
    <message>
        <source>{who} hat am {day} um {clock} etwas geändert</source>
        <translation>{who} changed something on {day} at {clock}</translation>
    </message>
    <message>
        <source>{who} hat am {day} um {clock} den Haushalt aus der Liste genommen</source>
        <translation>{who} took the household off the list on {day} at {clock}</translation>
    </message>
    <message>
        <source>{who} hat am {day} um {clock} einen Schritt zurückgenommen</source>
        <translation>{who} took back a step on {day} at {clock}</translation>
    </message>
    <message>
        <source>{who} hat am {day} um {clock} etwas ausgegeben</source>
        <translation>{who} gave something out on {day} at {clock}</translation>
    </message>
    <message>
        <source>{who} hat am {day} um {clock} Angaben für immer gelöscht</source>
        <translation>{who} erased particulars for ever on {day} at {clock}</translation>
    </message>
    <message>
        <source>{who} hat am {day} um {clock} etwas festgehalten</source>
        <translation>{who} recorded something on {day} at {clock}</translation>
    </message>
    <message>
        <source>die Vereinbarung</source>
        <translation>the agreement</translation>
    </message>
    <message>
        <source>den Wochenplan</source>
        <translation>the week plan</translation>
    </message>
    <message>
        <source>das eigene Blatt</source>
        <translation>the personal sheet</translation>
    </message>
    <message>
        <source>die offenen Punkte</source>
        <translation>the open points</translation>
    </message>
    <message>
        <source>das Notfallblatt</source>
        <translation>the emergency sheet</translation>
    </message>
    <message>
        <source>den ganzen Plan</source>
        <translation>the whole plan</translation>
    </message>
    <message>
        <source>die Übersicht der Nahtstellen</source>
        <translation>the overview of the seams</translation>
    </message>
    <message>
        <source>das Blatt zum runden Tisch</source>
        <translation>the sheet for the round table</translation>
    </message>
    <message>
        <source>das Blatt zur Familienzeit</source>
        <translation>the sheet for family time</translation>
    </message>
    <message>
        <source>die Broschüre</source>
        <translation>the brochure</translation>
    </message>
    <message>
        <source>die Plandatei</source>
        <translation>the plan file</translation>
    </message>
    <message>
        <source>die Auskunft</source>
        <translation>what is known of them</translation>
    </message>
    <message>
        <source>die anonymen Zahlen</source>
        <translation>the anonymous figures</translation>
    </message>
    <message>
        <source>{task} übernimmt jetzt {after} (vorher {before})</source>
        <translation>{task} is now taken on by {after} (before: {before})</translation>
    </message>
    <message>
        <source>{task} übernimmt {after} ({status})</source>
        <translation>{task} is taken on by {after} ({status})</translation>
    </message>
    <message>
        <source>Bei {task} springt jetzt {after} ein (vorher {before})</source>
        <translation>For {task}, {after} now steps in (before: {before})</translation>
    </message>
    <message>
        <source>Bei {task} springt {after} ein ({status})</source>
        <translation>For {task}, {after} steps in ({status})</translation>
    </message>
    <message>
        <source>Bei {task} hilft jetzt {after} mit (vorher {before})</source>
        <translation>With {task}, {after} now helps (before: {before})</translation>
    </message>
    <message>
        <source>Bei {task} hilft {after} mit ({status})</source>
        <translation>With {task}, {after} helps ({status})</translation>
    </message>
    <message>
        <source>Von {task} weiß jetzt {after} (vorher {before})</source>
        <translation>{after} now knows of {task} (before: {before})</translation>
    </message>
    <message>
        <source>Von {task} weiß {after} ({status})</source>
        <translation>{after} knows of {task} ({status})</translation>
    </message>
    <message>
        <source>auf Papier unterschrieben</source>
        <translation>signed on paper</translation>
    </message>
    <message>
        <source>mündlich Ja gesagt</source>
        <translation>said yes by word of mouth</translation>
    </message>
    <message>
        <source>noch keine Antwort</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>sieht etwas anders</source>
        <translation>sees something differently</translation>
    </message>
    <message>
        <source>Fassung {number} der Vereinbarung festgehalten, Stand {day}</source>
        <translation>Version {number} of the agreement recorded, as of {day}</translation>
    </message>
    <message>
        <source>Fassung {number} der Vereinbarung, Stand {day}, geändert</source>
        <translation>Version {number} of the agreement, as of {day}, changed</translation>
    </message>
    <message>
        <source>Fassung {number} der Vereinbarung, Stand {day}, zurückgenommen</source>
        <translation>Version {number} of the agreement, as of {day}, taken back</translation>
    </message>
    <message>
        <source>Antwort von {name} zur Vereinbarung: {answer}, {day}</source>
        <translation>Answer of {name} to the agreement: {answer}, {day}</translation>
    </message>
    <message>
        <source>Antwort von {name} zur Vereinbarung jetzt: {answer}, {day}</source>
        <translation>Answer of {name} to the agreement now: {answer}, {day}</translation>
    </message>
    <message>
        <source>Antwort von {name} zur Vereinbarung herausgenommen</source>
        <translation>Answer of {name} to the agreement taken out</translation>
    </message>
    <message>
        <source>{text} angehängt</source>
        <translation>{text} attached</translation>
    </message>
    <message>
        <source>{text} geändert</source>
        <translation>{text} changed</translation>
    </message>
    <message>
        <source>{text} weggenommen</source>
        <translation>{text} taken away</translation>
    </message>
    <message>
        <source>Runder Tisch am {day}: {text}</source>
        <translation>Round table on {day}: {text}</translation>
    </message>
    <message>
        <source>Runder Tisch am {day} geändert: {text}</source>
        <translation>Round table on {day} changed: {text}</translation>
    </message>
    <message>
        <source>Runder Tisch am {day} herausgenommen</source>
        <translation>Round table on {day} taken out</translation>
    </message>
    <message>
        <source>Verabredet: {text}</source>
        <translation>Arranged: {text}</translation>
    </message>
    <message>
        <source>Verabredung geändert: {text}</source>
        <translation>Arrangement changed: {text}</translation>
    </message>
    <message>
        <source>Verabredung herausgenommen: {text}</source>
        <translation>Arrangement taken out: {text}</translation>
    </message>
    <message>
        <source>Notiz vom {day}: {text}</source>
        <translation>Note of {day}: {text}</translation>
    </message>
    <message>
        <source>Notiz vom {day} geändert: {text}</source>
        <translation>Note of {day} changed: {text}</translation>
    </message>
    <message>
        <source>Notiz vom {day} herausgenommen</source>
        <translation>Note of {day} taken out</translation>
    </message>
    <message>
        <source>Erledigt am {day}: {text}</source>
        <translation>Done on {day}: {text}</translation>
    </message>
    <message>
        <source>(gelöscht)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>ohne Titel</source>
        <translation>untitled</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Möglich: {choices}.</source>
        <translation>Possible: {choices}.</translation>
    </message>
    <message>
        <source>Im Plan steht dazu noch nichts.</source>
        <translation>The plan says nothing about it yet.</translation>
    </message>
    <message>
        <source>Im Plan steht vorerst: {answer}.</source>
        <translation>For now the plan says: {answer}.</translation>
    </message>
    <message>
        <source>Im Plan steht etwas, das in keiner Datei stehen kann, etwa ein halbes Zeichen; bitte die Texte prüfen.</source>
        <translation>The plan holds something that no file can hold, such as half a character; please check the texts.</translation>
    </message>
    <message>
        <source>Die zusätzlichen Angaben eines Eintrags sind beschädigt: {found}</source>
        <translation>The additional details of an entry are damaged: {found}</translation>
    </message>
    <message>
        <source>Hier fehlt „format“; in einer Plandatei steht dort „{format}“.</source>
        <translation>“format” is missing here; in a plan file it says “{format}”.</translation>
    </message>
    <message>
        <source>Hier steht {found}; diese Version liest nur „{format}“.</source>
        <translation>Here stands {found}; this version reads only “{format}”.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird ein Text in Anführungszeichen.</source>
        <translation>Here stands {found}; expected is a text in quotation marks.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird eine ganze Zahl.</source>
        <translation>Here stands {found}; expected is a whole number.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird true oder false.</source>
        <translation>Here stands {found}; expected is true or false.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird eine Id in Anführungszeichen.</source>
        <translation>Here stands {found}; expected is an id in quotation marks.</translation>
    </message>
    <message>
        <source>Hier steht {found}; möglich sind {words}.</source>
        <translation>Here stands {found}; possible are {words}.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird eine Liste in eckigen Klammern.</source>
        <translation>Here stands {found}; expected is a list in square brackets.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird ein Objekt in geschweiften Klammern.</source>
        <translation>Here stands {found}; expected is an object in curly brackets.</translation>
    </message>
    <message>
        <source>Hier fehlt „{key}“; möglich sind {words}.</source>
        <translation>“{key}” is missing here; possible are {words}.</translation>
    </message>
    <message>
        <source>Hier fehlt „{key}“; bitte ergänzen.</source>
        <translation>“{key}” is missing here; please add it.</translation>
    </message>
    <message>
        <source>Dies ist tiefer als {most} Ebenen verschachtelt; bitte flacher schreiben.</source>
        <translation>This is nested more than {most} levels deep; please write it flatter.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird ein Datum wie &quot;2026-11-23&quot;.</source>
        <translation>Here stands {found}; expected is a date like &quot;2026-11-23&quot;.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet werden Datum und Uhrzeit am Ort wie &quot;2026-11-23T08:00&quot;.</source>
        <translation>Here stands {found}; expected are date and local time like &quot;2026-11-23T08:00&quot;.</translation>
    </message>
    <message>
        <source>Hier steht {found}; erwartet wird eine Uhrzeit wie &quot;14:00&quot;.</source>
        <translation>Here stands {found}; expected is a time like &quot;14:00&quot;.</translation>
    </message>
    <message>
        <source>Das ist kein gültiges JSON: In Zeile {line}, Spalte {column} geht es nicht weiter.</source>
        <translation>This is not valid JSON: it breaks off at line {line}, column {column}.</translation>
    </message>
    <message>
        <source>Die Datei ist zu tief verschachtelt, um sie zu lesen.</source>
        <translation>The file is nested too deeply to be read.</translation>
    </message>
    <message>
        <source>Die Datei ist größer als {most} MB; so große werden nicht gelesen. Ist es die richtige?</source>
        <translation>The file is larger than {most} MB; files of that size are not read. Is it the right one?</translation>
    </message>
    <message>
        <source>Die Datei ist leer; erwartet wird JSON.</source>
        <translation>The file is empty; expected is JSON.</translation>
    </message>
    <message>
        <source>Das {position}. Zeichen der Datei ist keines; bitte die Datei als UTF-8 speichern.</source>
        <translation>Character number {position} of the file is not one; please save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Die Datei ist als UTF-16 gespeichert; bitte als UTF-8 speichern.</source>
        <translation>The file is saved as UTF-16; please save it as UTF-8.</translation>
    </message>
    <message>
        <source>Zeile {line} ist nicht als UTF-8 gespeichert; bitte die ganze Datei als UTF-8 speichern.</source>
        <translation>Line {line} is not saved as UTF-8; please save the whole file as UTF-8.</translation>
    </message>
    <message>
        <source>„{found}“ steht hier zweimal; bitte nur einmal nennen.</source>
        <translation>“{found}” stands here twice; please give it once.</translation>
    </message>
    <message>
        <source>Die Zahl {found} ist zu groß, um sie zu lesen; bitte eine kleinere nennen.</source>
        <translation>The number {found} is too large to be read; please give a smaller one.</translation>
    </message>
    <message>
        <source>{found} ist keine Zahl, die JSON kennt; bitte eine Zahl oder null nennen.</source>
        <translation>{found} is not a number that JSON knows; please give a number or null.</translation>
    </message>
    <message>
        <source>Hier steht ein halbes oder leeres Zeichen (\ud800–\udfff, \u0000); bitte löschen.</source>
        <translation>Here stands half a character or an empty one (\ud800–\udfff, \u0000); please delete it.</translation>
    </message>
    <message>
        <source>Der Speicherplatz ist voll. Es wurde nichts verändert. Bitte Platz schaffen und noch einmal sichern.</source>
        <translation>The disk is full. Nothing was changed. Please make room and save again.</translation>
    </message>
    <message>
        <source>Der Datenträger meldet einen Fehler beim Lesen oder Schreiben. Es wurde nichts verändert. Bitte prüfen, ob Platz frei und der Datenträger angeschlossen ist, und noch einmal versuchen.</source>
        <translation>The disk reports an error in reading or writing. Nothing was changed. Please check that there is room and that the disk is connected, and try again.</translation>
    </message>
    <message>
        <source>Der Tresor lässt sich an diesem Ort nicht beschreiben. Bitte die Rechte des Ordners prüfen.</source>
        <translation>The vault cannot be written to in this place. Please check the permissions of the folder.</translation>
    </message>
    <message>
        <source>Der Tresor ist gerade beschäftigt. Bitte noch einmal versuchen.</source>
        <translation>The vault is busy just now. Please try again.</translation>
    </message>
    <message>
        <source>Der Tresor hat die Änderung nicht angenommen ({code}). Es wurde nichts verändert.</source>
        <translation>The vault did not take the change ({code}). Nothing was changed.</translation>
    </message>
    <message>
        <source>Die Datei des Tresors ist beschädigt. Sie wird nicht überschrieben. Bitte eine Sicherung wiederherstellen oder eine Rettungskopie anlegen.</source>
        <translation>The file of the vault is damaged. It will not be overwritten. Please restore a backup or make a rescue copy.</translation>
    </message>
    <message>
        <source>Die eingebaute Datenbank ({found}) ist zu alt. Bitte Nahtstelle neu installieren.</source>
        <translation>The built-in database ({found}) is too old. Please install Nahtstelle again.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei stammt von einer neueren Version. Bitte Nahtstelle aktualisieren.</source>
        <translation>The key file comes from a newer version. Please update Nahtstelle.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei des Tresors fehlt oder ist beschädigt ({path}), auch die zweite Ausfertigung. Die Daten sind noch da. Bitte die Schlüsseldatei aus einer Sicherung zurücklegen oder die Sicherung wiederherstellen.</source>
        <translation>The key file of the vault is missing or damaged ({path}), and so is its second copy. The data is still there. Please put the key file back from a backup or restore the backup.</translation>
    </message>
    <message>
        <source>Die Passphrase ist leer. Bitte eine eingeben, am besten mehrere Wörter.</source>
        <translation>The passphrase is empty. Please enter one, best several words.</translation>
    </message>
    <message>
        <source>Die Passphrase passt nicht zu diesem Tresor. Es wurde nichts verändert.</source>
        <translation>The passphrase does not fit this vault. Nothing was changed.</translation>
    </message>
    <message>
        <source>Dieser Wiederherstellungs-Code gehört zu einem anderen Tresor oder wurde durch einen neueren ersetzt. Es wurde nichts verändert.</source>
        <translation>This recovery code belongs to another vault or was replaced by a newer one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Der Schlüssel des Trägers passt nicht zu diesem Tresor. Es wurde nichts verändert.</source>
        <translation>The organisation’s key does not fit this vault. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nur der Übungsbestand darf offen liegen; dieser Tresor ist keiner.</source>
        <translation>Only the practice store may lie open; this vault is not one.</translation>
    </message>
    <message>
        <source>Der Schlüssel des Übungsbestands passt nicht. Bitte den Übungsbestand neu anlegen.</source>
        <translation>The key of the practice store does not fit. Please create the practice store anew.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei verlangt eine unsinnige Berechnung der Passphrase und wurde vermutlich verändert. Bitte die Schlüsseldatei aus einer Sicherung zurücklegen.</source>
        <translation>The key file asks for a senseless computation of the passphrase and has probably been changed. Please put the key file back from a backup.</translation>
    </message>
    <message>
        <source>Der neue Schlüssel ließ sich nicht wieder öffnen; es wurde nichts verändert.</source>
        <translation>The new key could not be opened again; nothing was changed.</translation>
    </message>
    <message>
        <source>Dieser Tresor öffnet sich mit der Passphrase. Bitte die Passphrase angeben.</source>
        <translation>This vault opens with the passphrase. Please give the passphrase.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner gibt es keinen Schlüssel mehr, der den Tresor öffnet. Die Daten sind noch da. Bitte mit dem Wiederherstellungs-Code oder mit dem Schlüssel des Trägers öffnen.</source>
        <translation>This computer no longer has a key that opens the vault. The data is still there. Please open it with the recovery code or with the key of the organisation.</translation>
    </message>
    <message>
        <source>Auf diesem Rechner ist kein Schlüsselbund erreichbar. Bitte eine Passphrase verwenden.</source>
        <translation>No keyring can be reached on this computer. Please use a passphrase.</translation>
    </message>
    <message>
        <source>Der eingestellte Schlüsselbund bewahrt nichts sicher auf und wird nicht verwendet. Bitte eine Passphrase verwenden.</source>
        <translation>The configured keyring does not keep anything safe and is not used. Please use a passphrase.</translation>
    </message>
    <message>
        <source>Der Schlüsselbund des Systems ist gesperrt. Bitte entsperren und noch einmal versuchen, oder auf anderem Weg öffnen.</source>
        <translation>The keyring of the system is locked. Please unlock it and try again, or open in another way.</translation>
    </message>
    <message>
        <source>Der Schlüsselbund des Systems antwortet nicht. Bitte sein Programm öffnen oder beenden und noch einmal versuchen, oder auf anderem Weg öffnen.</source>
        <translation>The keyring of the system does not answer. Please open or close its program and try again, or open in another way.</translation>
    </message>
    <message>
        <source>Im Schlüsselbund des Systems fehlt der Schlüssel zu diesem Tresor. Die Daten sind noch da. Bitte mit der Passphrase, dem Wiederherstellungs-Code oder dem Schlüssel des Trägers öffnen.</source>
        <translation>The keyring of the system lacks the key to this vault. The data is still there. Please open it with the passphrase, the recovery code or the key of the organisation.</translation>
    </message>
    <message>
        <source>Der Schlüssel im Schlüsselbund des Systems gehört nicht zu diesem Tresor. Die Daten sind noch da. Bitte mit der Passphrase, dem Wiederherstellungs-Code oder dem Schlüssel des Trägers öffnen.</source>
        <translation>The key in the keyring of the system does not belong to this vault. The data is still there. Please open it with the passphrase, the recovery code or the key of the organisation.</translation>
    </message>
    <message>
        <source>Der Schlüsselbund des Systems gibt nicht zurück, was ihm anvertraut wurde. Bitte eine Passphrase verwenden.</source>
        <translation>The keyring of the system does not give back what was entrusted to it. Please use a passphrase.</translation>
    </message>
    <message>
        <source>Der Tresor in {folder} ist leer oder unvollständig. Bitte eine Sicherung wiederherstellen.</source>
        <translation>The vault in {folder} is empty or incomplete. Please restore a backup.</translation>
    </message>
    <message>
        <source>Der Tresor in {folder} stammt von einer neueren Version von Nahtstelle. Es wurde nichts verändert. Bitte Nahtstelle aktualisieren.</source>
        <translation>The vault in {folder} comes from a newer version of Nahtstelle. Nothing was changed. Please update Nahtstelle.</translation>
    </message>
    <message>
        <source>Die Umstellung hätte Einträge verloren ({tables}) und wurde zurückgenommen.</source>
        <translation>The migration would have lost entries ({tables}) and was taken back.</translation>
    </message>
    <message>
        <source>Die Umstellung des Tresors ging nicht auf und wurde zurückgenommen.</source>
        <translation>The migration of the vault did not add up and was taken back.</translation>
    </message>
    <message>
        <source>In {folder} liegt kein Tresor.</source>
        <translation>There is no vault in {folder}.</translation>
    </message>
    <message>
        <source>Der Tresor liegt an einem Ort, an dem nichts geschrieben werden kann ({folder}). Er lässt sich lesen, aber nicht ändern.</source>
        <translation>The vault lies where nothing can be written ({folder}). It can be read but not changed.</translation>
    </message>
    <message>
        <source>Der Tresor ist geschlossen. Bitte wieder öffnen.</source>
        <translation>The vault is closed. Please open it again.</translation>
    </message>
    <message>
        <source>Der Tresor in {folder} stammt von einer älteren Version und müsste umgestellt werden, aber an diesem Ort kann nichts geschrieben werden. Bitte an einen anderen Ort kopieren.</source>
        <translation>The vault in {folder} comes from an older version and would have to be converted, but nothing can be written there. Please copy it to another place.</translation>
    </message>
    <message>
        <source>Der Tresor ließ sich nicht auf diese Version umstellen und ist unverändert. Mit der vorigen Version lässt er sich weiter öffnen. Eine geprüfte Sicherung liegt in {backup}.</source>
        <translation>The vault could not be converted to this version and is unchanged. The previous version still opens it. A checked backup lies in {backup}.</translation>
    </message>
    <message>
        <source>In {folder} liegt schon etwas. Ein neuer Tresor entsteht nur in einem neuen oder leeren Ordner; es wurde nichts verändert.</source>
        <translation>There is something in {folder} already. A new vault is made only in a new or empty folder; nothing was changed.</translation>
    </message>
    <message>
        <source>Ein Tresor braucht mindestens einen Schlüssel.</source>
        <translation>A vault needs at least one key.</translation>
    </message>
    <message>
        <source>Die Datei {path} fehlt; die Schlüssel dazu sind da. Bitte die Datei zurücklegen oder eine Sicherung wiederherstellen.</source>
        <translation>The file {path} is missing; its keys are there. Please put the file back or restore a backup.</translation>
    </message>
    <message>
        <source>Der Tresor in {folder} ist schon geöffnet (Rechner {host}, Programm Nr. {pid}). Bitte dort weiterarbeiten oder das andere Fenster zuerst schließen.</source>
        <translation>The vault in {folder} is open already (computer {host}, program no. {pid}). Please go on working there or close the other window first.</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>E</source>
        <translation>V</translation>
    </message>
    <message>
        <source>D</source>
        <translation>S</translation>
    </message>
    <message numerus="yes">
        <source>{names} ist weg</source>
        <translation>
            <numerusform>{names} is away</numerusform>
            <numerusform>{names} are away</numerusform>
        </translation>
    </message>
    <message>
        <source>Wer könnte?</source>
        <translation>Who could?</translation>
    </message>
    <message>
        <source>{weekday} {clock}, {task}, {people}, {state}</source>
        <translation>{weekday} {clock}, {task}, {people}, {state}</translation>
    </message>
    <message>
        <source>Alle Stimmen zählen gleich, ob aus Familie, Ehrenamt, Fachdienst oder von {client} selbst.</source>
        <translation>All voices count the same, whether family, volunteers, professionals or {client}.</translation>
    </message>
    <message>
        <source>Jede Hilfe zählt, auch die kleine. Niemand wird mit anderen verglichen.</source>
        <translation>Every help counts, small help too. Nobody is compared with others.</translation>
    </message>
    <message>
        <source>Alle dürfen Nein sagen. Ein Nein braucht keinen Grund.</source>
        <translation>Everyone may say no. A no needs no reason.</translation>
    </message>
    <message>
        <source>Wer einmal nicht kann, sagt es früh. Dann findet sich leichter jemand.</source>
        <translation>If you cannot make it, say so early. Then it is easier to find someone.</translation>
    </message>
    <message>
        <source>Was wir voneinander erfahren, bleibt unter uns.</source>
        <translation>What we learn about each other stays between us.</translation>
    </message>
    <message>
        <source>Alle Stimmen zählen gleich, ob aus Familie, Ehrenamt oder Fachdienst.</source>
        <translation>All voices count the same, whether family, volunteers or professionals.</translation>
    </message>
    <message>
        <source>Alle können jederzeit weniger tun, etwas anderes tun oder ganz aufhören. Gründe braucht es nicht.</source>
        <translation>Everyone may do less, do something else or stop altogether at any time. No reasons are needed.</translation>
    </message>
    <message>
        <source>Ein Wort an {pilot} genügt. Wer mag, sagt es zwei Wochen vorher; das macht es den anderen leichter.</source>
        <translation>A word to {pilot} is enough. If you like, say it two weeks ahead; that makes it easier for the others.</translation>
    </message>
    <message>
        <source>Niemand hat dadurch einen Nachteil. Danke für alles, was war.</source>
        <translation>Nobody is at a disadvantage because of it. Thank you for all that was.</translation>
    </message>
    <message>
        <source>Diese Vereinbarung ist kein Vertrag. Niemand kann aus ihr etwas einfordern.</source>
        <translation>This agreement is not a contract. Nobody can claim anything from it.</translation>
    </message>
    <message>
        <source>Ansprüche gegenüber Kassen, Ämtern und Versicherungen bleiben, wie sie sind. Auch Verträge mit Diensten bleiben, wie sie sind.</source>
        <translation>Entitlements towards funds, authorities and insurers stay as they are. Contracts with services stay as they are, too.</translation>
    </message>
    <message>
        <source>eine Person aus der Runde</source>
        <translation>someone of the group</translation>
    </message>
    <message>
        <source>{name} ist nicht da</source>
        <translation>{name} is away</translation>
    </message>
    <message>
        <source>{name} hört auf</source>
        <translation>{name} stops</translation>
    </message>
    <message>
        <source>Wir schauen gemeinsam wieder auf diese Vereinbarung</source>
        <translation>We look at this agreement together again</translation>
    </message>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Vereinbarung für {name}</source>
        <translation>Agreement for {name}</translation>
    </message>
    <message>
        <source>Wer was übernimmt, wer einspringt und was noch offen ist</source>
        <translation>Who does what, who steps in and what is still open</translation>
    </message>
    <message>
        <source>Prüfzeichen {sign}</source>
        <translation>Check code {sign}</translation>
    </message>
    <message>
        <source>Stand {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Entwurf, Stand {day}</source>
        <translation>Draft, as of {day}</translation>
    </message>
    <message>
        <source>Fassung {number} vom {day}</source>
        <translation>Version {number} of {day}</translation>
    </message>
    <message>
        <source>ersetzt Fassung {number} vom {day}</source>
        <translation>replaces version {number} of {day}</translation>
    </message>
    <message>
        <source>Aufgabe</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Übernimmt</source>
        <translation>Takes it on</translation>
    </message>
    <message>
        <source>Springt ein</source>
        <translation>Steps in</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Noch ist keine Aufgabe verabredet.</source>
        <translation>No task is arranged yet.</translation>
    </message>
    <message>
        <source>Wer was übernimmt</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>Von – an</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wann und wie</source>
        <translation>When and how</translation>
    </message>
    <message>
        <source>Noch ist keine Übergabe nötig oder verabredet.</source>
        <translation>No handover is needed or arranged yet.</translation>
    </message>
    <message>
        <source>Was wir einander weitergeben</source>
        <translation>What we pass on to each other</translation>
    </message>
    <message>
        <source>Was noch offen ist</source>
        <translation>What is still open</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts offen. Danke an alle!</source>
        <translation>Nothing is open at present. Thanks to everyone!</translation>
    </message>
    <message>
        <source>Das Wichtigste zuerst. Wir schauen gemeinsam, was geht.</source>
        <translation>The most important first. Together we see what is possible.</translation>
    </message>
    <message>
        <source>Wer kümmert sich, bis wann?</source>
        <translation>Who looks after it, by when?</translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere Punkte; in den Tabellen haben sie einen Rahmen.</source>
        <translation>
            <numerusform>And %n more point; in the tables it has a frame.</numerusform>
            <numerusform>And %n more points; in the tables they have a frame.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zuerst anrufen, wer einspringt; das steht bei jeder Aufgabe.</source>
        <translation>First call who steps in; it is noted at each task.</translation>
    </message>
    <message>
        <source>Oder</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Dann</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Im Notfall immer</source>
        <translation>In an emergency always</translation>
    </message>
    <message>
        <source>Wenn etwas dazwischenkommt</source>
        <translation>If something comes up</translation>
    </message>
    <message>
        <source>Jede Einwilligung lässt sich jederzeit ändern oder zurücknehmen, ohne Grund.</source>
        <translation>Every consent can be changed or withdrawn at any time, without a reason.</translation>
    </message>
    <message>
        <source>Wer was wissen darf</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Wer etwas anders sieht oder etwas ergänzen möchte, schreibt es hier in eigenen Worten dazu, mit Datum.</source>
        <translation>If you see something differently or want to add something, write it here in your own words, with the date.</translation>
    </message>
    <message>
        <source>Wenn wir es verschieden sehen</source>
        <translation>If we see it differently</translation>
    </message>
    <message>
        <source>Wir haben diesen Stand gemeinsam besprochen. Wer mag, unterschreibt; ein gesprochenes Ja gilt ebenso.</source>
        <translation>We have talked this through together. Sign if you like; a spoken yes counts just as much.</translation>
    </message>
    <message>
        <source>Wir stimmen zu</source>
        <translation>We agree</translation>
    </message>
    <message>
        <source>Prüfzeichen</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Das Prüfzeichen gehört genau zu diesem Stand. Ändert sich ein Wort, ändert sich das Zeichen. Der QR-Code enthält nur dieses Zeichen, keine Namen und keine Adresse im Netz.</source>
        <translation>The check code belongs to exactly this state. If a word changes, the code changes. The QR code holds only this code, no names and no web address.</translation>
    </message>
    <message>
        <source>QR-Code mit dem Prüfzeichen {sign}</source>
        <translation>QR code with the check code {sign}</translation>
    </message>
    <message>
        <source>davon geklärt</source>
        <translation>of these settled</translation>
    </message>
    <message>
        <source>Übergaben verabredet</source>
        <translation>handovers arranged</translation>
    </message>
    <message>
        <source>Übergabe verabredet</source>
        <translation>handover arranged</translation>
    </message>
    <message>
        <source>Punkte noch offen</source>
        <translation>points still open</translation>
    </message>
    <message>
        <source>Punkt noch offen</source>
        <translation>point still open</translation>
    </message>
    <message>
        <source>{name} lotst noch diesen Haushalt; bitte dort zuerst jemand anderen oder niemanden eintragen.</source>
        <translation>{name} is still the care pilot of this household; please enter someone else or nobody there first.</translation>
    </message>
    <message>
        <source>{name} hat noch Zusagen ({others}); bitte zuerst klären, wer das übernimmt.</source>
        <translation>{name} still has commitments ({others}); please settle first who takes them on.</translation>
    </message>
    <message>
        <source>{name} gehört noch zu Übergaben ({others}); bitte dort zuerst jemand anderen eintragen.</source>
        <translation>{name} still belongs to handovers ({others}); please enter someone else there first.</translation>
    </message>
    <message>
        <source>{name} steht noch in Übergängen ({others}); bitte dort zuerst jemand anderen oder niemanden eintragen.</source>
        <translation>{name} is still named in transitions ({others}); please enter someone else or nobody there first.</translation>
    </message>
    <message>
        <source>Für {name} ist noch eine Abwesenheit eingetragen; bitte zuerst löschen.</source>
        <translation>An absence is still entered for {name}; please delete it first.</translation>
    </message>
    <message>
        <source>Mit {name} ist noch eine Einwilligung verbunden; bitte zuerst löschen.</source>
        <translation>A consent is still linked to {name}; please delete it first.</translation>
    </message>
    <message>
        <source>Von {name} stehen hier noch Ziele oder Wünsche ({others}); bitte zuerst dort ändern.</source>
        <translation>Goals or wishes of {name} still stand here ({others}); please change them first.</translation>
    </message>
    <message>
        <source>Für „{name}“ gibt es noch Zusagen ({others}); bitte zuerst löschen.</source>
        <translation>There are still commitments for “{name}” ({others}); please delete them first.</translation>
    </message>
    <message>
        <source>Zu „{name}“ gehören noch Informationen ({others}); bitte zuerst dort herausnehmen.</source>
        <translation>Information still belongs to “{name}” ({others}); please take it out there first.</translation>
    </message>
    <message>
        <source>Zu „{name}“ gehören noch Übergaben ({others}); bitte zuerst dort herausnehmen.</source>
        <translation>Handovers still belong to “{name}” ({others}); please take it out there first.</translation>
    </message>
    <message>
        <source>„{name}“ wird noch übergeben ({others}); bitte zuerst dort herausnehmen.</source>
        <translation>“{name}” is still handed over ({others}); please take it out there first.</translation>
    </message>
    <message>
        <source>Auf „{name}“ antworten noch Ziele ({others}); bitte zuerst dort herausnehmen.</source>
        <translation>Goals still answer to “{name}” ({others}); please take it out there first.</translation>
    </message>
    <message>
        <source>Zu „{name}“ gehören noch Aufgaben ({others}); bitte zuerst dort herausnehmen.</source>
        <translation>Tasks still belong to “{name}” ({others}); please take it out there first.</translation>
    </message>
    <message>
        <source>„{name}“ gehört noch zu einer Reihenfolge; bitte diese zuerst löschen.</source>
        <translation>“{name}” still belongs to a sequence; please delete that first.</translation>
    </message>
    <message>
        <source>„{found}“ gibt es in diesem Plan nicht oder nicht mehr.</source>
        <translation>“{found}” is not in this plan, or not any more.</translation>
    </message>
    <message>
        <source>In {source} ist „{found}“ an der Stelle {place} kein Datum, das sich lesen lässt.</source>
        <translation>In {source}, “{found}” at {place} is not a date that can be read.</translation>
    </message>
    <message>
        <source>In {source} ist „{found}“ an der Stelle {place} keine Uhrzeit, die sich lesen lässt.</source>
        <translation>In {source}, “{found}” at {place} is not a time that can be read.</translation>
    </message>
    <message>
        <source>{source} ist weder eine Plandatei noch FHIR R4 als JSON. Es wurde nichts übernommen; ist es die richtige Datei?</source>
        <translation>{source} is neither a plan file nor FHIR R4 as JSON. Nothing was imported; is it the right file?</translation>
    </message>
    <message>
        <source>Ein neuer Tresor braucht einen Schlüssel, und auf diesem Rechner ist kein Schlüsselbund benutzbar. Bitte eine Passphrase angeben.</source>
        <translation>A new vault needs a key, and no keyring can be used on this computer. Please give a passphrase.</translation>
    </message>
    <message>
        <source>{place} wird von einem anderen Programm abgeglichen oder liegt auf einem anderen Rechner. Ein Tresor nimmt dort Schaden. Bitte einen Ordner auf diesem Rechner nehmen; als zweiter Ort für Sicherungen ist er geeignet.</source>
        <translation>{place} is synchronised by another program or lies on another computer. A vault comes to harm there. Please take a folder on this computer; as a second place for backups it is suitable.</translation>
    </message>
    <message>
        <source>Den Haushalt {id} gibt es in diesem Tresor nicht.</source>
        <translation>There is no household {id} in this vault.</translation>
    </message>
    <message>
        <source>Dieselbe Stelle wurde inzwischen anders gespeichert. Der neuere Stand ist erhalten und nichts wurde überschrieben. Bitte den Haushalt neu öffnen und die Eingabe dort wiederholen, wenn sie noch passt.</source>
        <translation>The same place has been saved differently in the meantime. The newer state is kept and nothing was overwritten. Please open the household anew and repeat the entry there if it still fits.</translation>
    </message>
    <message>
        <source>Den Haushalt {id} gibt es schon in diesem Tresor. Es wurde nichts verändert.</source>
        <translation>The household {id} exists in this vault already. Nothing was changed.</translation>
    </message>
    <message>
        <source>offene Nahtstellen: {counts}</source>
        <translation>open seams: {counts}</translation>
    </message>
    <message>
        <source>Jemand anderes</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>eine neue Zusage eintragen</source>
        <translation>enter a new commitment</translation>
    </message>
    <message>
        <source>Bitte wählen, wer es ist.</source>
        <translation>Please choose who it is.</translation>
    </message>
    <message>
        <source>Bitte mindestens einen Tag nennen, zum Beispiel 8.12.</source>
        <translation>Please give at least one day, for example 8.12.</translation>
    </message>
    <message>
        <source>Bitte mindestens einen Tag der Woche wählen.</source>
        <translation>Please choose at least one day of the week.</translation>
    </message>
    <message>
        <source>aus der Familie</source>
        <translation>from the family</translation>
    </message>
    <message>
        <source>von Freiwilligen</source>
        <translation>from volunteers</translation>
    </message>
    <message>
        <source>von Fachdiensten</source>
        <translation>from professionals</translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Mittag, Nachmittag</source>
        <translation>Noon, afternoon</translation>
    </message>
    <message>
        <source>Abend</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Meine Woche</source>
        <translation>My week</translation>
    </message>
    <message>
        <source>Unsere Woche</source>
        <translation>Our week</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>hat mündlich zugestimmt, gehört von:</source>
        <translation>agreed by word of mouth, heard by:</translation>
    </message>
    <message>
        <source>Geprüft werden 1 bis {most} Tage auf einmal, nicht {days}.</source>
        <translation>Between 1 and {most} days are checked at a time, not {days}.</translation>
    </message>
    <message>
        <source>&amp;Haushalt</source>
        <translation>&amp;Household</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Angaben zum Haushalt …</source>
        <translation>&amp;Details of the household …</translation>
    </message>
    <message>
        <source>Als &amp;PDF speichern …</source>
        <translation>Save as &amp;PDF …</translation>
    </message>
    <message>
        <source>Alle Blätter &amp;drucken …</source>
        <translation>Print &amp;all sheets …</translation>
    </message>
    <message>
        <source>Dieses Bla&amp;tt für alle Haushalte …</source>
        <translation>&amp;This sheet for all households …</translation>
    </message>
    <message>
        <source>Dateien über&amp;nehmen …</source>
        <translation>&amp;Import files …</translation>
    </message>
    <message>
        <source>Als Plandatei &amp;weitergeben …</source>
        <translation>Pass on as a plan &amp;file …</translation>
    </message>
    <message>
        <source>Aus&amp;kunft geben …</source>
        <translation>&amp;What is kept about someone …</translation>
    </message>
    <message>
        <source>Für immer &amp;löschen …</source>
        <translation>&amp;Erase for ever …</translation>
    </message>
    <message>
        <source>E&amp;instellungen</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Sperren</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Beenden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Rückgängig</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Wiederholen</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Schnell &amp;öffnen …</source>
        <translation>Quick &amp;open …</translation>
    </message>
    <message>
        <source>Haushalte durch&amp;suchen</source>
        <translation>&amp;Search the households</translation>
    </message>
    <message>
        <source>Zum &amp;nächsten Bereich</source>
        <translation>To the &amp;next pane</translation>
    </message>
    <message>
        <source>Zum &amp;vorigen Bereich</source>
        <translation>To the pre&amp;vious pane</translation>
    </message>
    <message>
        <source>Neue &amp;Aufgabe …</source>
        <translation>New &amp;task …</translation>
    </message>
    <message>
        <source>Aufgabe &amp;ändern …</source>
        <translation>&amp;Change task …</translation>
    </message>
    <message>
        <source>&amp;Jemanden aufnehmen …</source>
        <translation>&amp;Add someone …</translation>
    </message>
    <message>
        <source>A&amp;bwesenheit eintragen …</source>
        <translation>Enter an a&amp;bsence …</translation>
    </message>
    <message>
        <source>Einwi&amp;lligungen …</source>
        <translation>Co&amp;nsents …</translation>
    </message>
    <message>
        <source>Neue &amp;Übergabe …</source>
        <translation>New &amp;handover …</translation>
    </message>
    <message>
        <source>Über&amp;gang vorbereiten …</source>
        <translation>&amp;Prepare a transition …</translation>
    </message>
    <message>
        <source>Fassung &amp;festhalten …</source>
        <translation>&amp;Record a version …</translation>
    </message>
    <message>
        <source>Ant&amp;worten zur Vereinbarung</source>
        <translation>Answers to the a&amp;greement</translation>
    </message>
    <message>
        <source>Gemeinsame Bes&amp;prechung …</source>
        <translation>&amp;Joint meeting …</translation>
    </message>
    <message>
        <source>Be&amp;such vor Ort</source>
        <translation>&amp;Visit at home</translation>
    </message>
    <message>
        <source>&amp;Wunsch in eigenen Worten …</source>
        <translation>&amp;Wish in own words …</translation>
    </message>
    <message>
        <source>Zusage auch an an&amp;deren Tagen …</source>
        <translation>Commitment on &amp;other days too …</translation>
    </message>
    <message>
        <source>Jemand anderes über&amp;nimmt ab …</source>
        <translation>Someone else ta&amp;kes over …</translation>
    </message>
    <message>
        <source>Zusage &amp;pausieren …</source>
        <translation>Pa&amp;use a commitment …</translation>
    </message>
    <message>
        <source>Zusage b&amp;eenden …</source>
        <translation>&amp;End a commitment …</translation>
    </message>
    <message>
        <source>Was &amp;ansteht</source>
        <translation>What is coming &amp;up</translation>
    </message>
    <message>
        <source>&amp;Woche</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Nahtstellen</source>
        <translation>&amp;Seams</translation>
    </message>
    <message>
        <source>&amp;Menschen</source>
        <translation>&amp;People</translation>
    </message>
    <message>
        <source>&amp;Vereinbarung</source>
        <translation>&amp;Agreement</translation>
    </message>
    <message>
        <source>Ve&amp;rlauf</source>
        <translation>H&amp;istory</translation>
    </message>
    <message>
        <source>A&amp;usfallprobe</source>
        <translation>W&amp;hat if …</translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>Eine Woche &amp;zurück</source>
        <translation>&amp;Back one week</translation>
    </message>
    <message>
        <source>Eine Wo&amp;che weiter</source>
        <translation>&amp;Forward one week</translation>
    </message>
    <message>
        <source>Ei&amp;ne Woche</source>
        <translation>O&amp;ne week</translation>
    </message>
    <message>
        <source>Vier Wochen im &amp;Überblick</source>
        <translation>Four weeks at a &amp;glance</translation>
    </message>
    <message>
        <source>Zwöl&amp;f Wochen im Überblick</source>
        <translation>Tw&amp;elve weeks at a glance</translation>
    </message>
    <message>
        <source>Schrift kle&amp;iner</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>Schrif&amp;t normal</source>
        <translation>N&amp;ormal text</translation>
    </message>
    <message>
        <source>&amp;Handbuch</source>
        <translation>&amp;Handbook</translation>
    </message>
    <message>
        <source>&amp;Tastenkarte als PDF …</source>
        <translation>&amp;Keyboard card as PDF …</translation>
    </message>
    <message>
        <source>nehmen, was ausgewählt ist; ein Formular eintragen</source>
        <translation>take what is selected; enter a form</translation>
    </message>
    <message>
        <source>ein Formular eintragen und gleich das nächste beginnen</source>
        <translation>enter a form and begin the next one right away</translation>
    </message>
    <message>
        <source>verlassen, ohne etwas zu ändern</source>
        <translation>leave without changing anything</translation>
    </message>
    <message>
        <source>zum nächsten Feld</source>
        <translation>to the next field</translation>
    </message>
    <message>
        <source>Menü zur Zelle oder Zeile</source>
        <translation>menu of the cell or row</translation>
    </message>
    <message>
        <source>die Aufgabe dieser Zeile öffnen</source>
        <translation>open the task of this row</translation>
    </message>
    <message>
        <source>Überall</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Farben wie das S&amp;ystem</source>
        <translation>Colours of the s&amp;ystem</translation>
    </message>
    <message>
        <source>Hil&amp;fe</source>
        <translation>He&amp;lp</translation>
    </message>
    <message>
        <source>Neuer &amp;Haushalt …</source>
        <translation>&amp;New household …</translation>
    </message>
    <message>
        <source>H&amp;ell</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dunkel</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Hoher &amp;Kontrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>Schrift &amp;größer</source>
        <translation>La&amp;rger text</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Wochenplan</source>
        <translation>Week plan</translation>
    </message>
    <message>
        <source>Besprechung</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>„{typed}“ ist kein Tag. Bitte so schreiben: 8.12.2026</source>
        <translation>“{typed}” is not a day. Please write it like this: 8.12.2026</translation>
    </message>
    <message>
        <source>„{typed}“ ist keine Uhrzeit. Bitte so schreiben: 8:30</source>
        <translation>“{typed}” is not a time. Please write it like this: 8:30</translation>
    </message>
    <message>
        <source>Bitte wählen, wer nicht da ist.</source>
        <translation>Please choose who is away.</translation>
    </message>
    <message>
        <source>Bitte den ersten Tag nennen.</source>
        <translation>Please give the first day.</translation>
    </message>
    <message>
        <source>Bitte den Namen nennen.</source>
        <translation>Please give the name.</translation>
    </message>
    <message>
        <source>Bitte ein paar Worte aufschreiben.</source>
        <translation>Please write down a few words.</translation>
    </message>
    <message>
        <source>Bitte wählen, wer weitergibt.</source>
        <translation>Please choose who hands over.</translation>
    </message>
    <message>
        <source>Bitte wählen, wer annimmt.</source>
        <translation>Please choose who takes over.</translation>
    </message>
    <message>
        <source>Bitte in wenigen Worten sagen, was zu klären ist.</source>
        <translation>Please say in a few words what is to be settled.</translation>
    </message>
    <message>
        <source>Bitte in wenigen Worten sagen, was zu tun ist.</source>
        <translation>Please say in a few words what is to be done.</translation>
    </message>
    <message>
        <source>Bitte eine Uhrzeit nennen; ungefähr genügt.</source>
        <translation>Please give a time; roughly is enough.</translation>
    </message>
    <message>
        <source>Woche für {name}, {span}</source>
        <translation>Week of {name}, {span}</translation>
    </message>
    <message>
        <source>Wer wann kommt</source>
        <translation>Who comes when</translation>
    </message>
    <message>
        <source>Mittag</source>
        <translation>Noon</translation>
    </message>
    <message>
        <source>Was ist uns wichtig?</source>
        <translation>What matters to us?</translation>
    </message>
    <message>
        <source>Was läuft schon gut, und was soll so bleiben?</source>
        <translation>What works well already and should stay as it is?</translation>
    </message>
    <message>
        <source>Wer könnte noch dabei sein?</source>
        <translation>Who else could be part of it?</translation>
    </message>
    <message>
        <source>Wobei wünschen wir uns Hilfe von anderen?</source>
        <translation>Where would we like help from others?</translation>
    </message>
    <message>
        <source>Was geht gerade nicht? Ein Nein braucht keinen Grund.</source>
        <translation>What is not possible right now? A no needs no reason.</translation>
    </message>
    <message>
        <source>Familienzeit für {name}</source>
        <translation>Family time for {name}</translation>
    </message>
    <message>
        <source>Platz für einen eigenen Plan</source>
        <translation>Room for a plan of one’s own</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Diese Zeit gehört euch allein. Alles darf auf das Blatt, nichts muss. Ihr entscheidet, was ihr zeigt.</source>
        <translation>This time is yours alone. Anything may go on the sheet, nothing has to. You decide what you show.</translation>
    </message>
    <message>
        <source>Familienzeit</source>
        <translation>Family time</translation>
    </message>
    <message>
        <source>Wer könnte was tun?</source>
        <translation>Who could do what?</translation>
    </message>
    <message>
        <source>Jeden Tag</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>{what}: wird noch geklärt</source>
        <translation>{what}: still being settled</translation>
    </message>
    <message>
        <source>Im Notfall</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Hier kann ich anrufen</source>
        <translation>Here I can call</translation>
    </message>
    <message>
        <source>Hier können wir anrufen</source>
        <translation>Here we can call</translation>
    </message>
    <message>
        <source>Stand {day} · Prüfzeichen {sign}</source>
        <translation>As of {day} · check code {sign}</translation>
    </message>
    <message>
        <source>{path} wurde nicht geschrieben: Es ist kein Platz mehr. Bitte Platz schaffen oder einen anderen Ort wählen.</source>
        <translation>{path} was not written: there is no room left. Please make room or choose another place.</translation>
    </message>
    <message>
        <source>{path} wurde nicht geschrieben: Die Datei oder der Ordner ist geschützt oder in einem anderen Programm geöffnet. Bitte dort schließen oder einen anderen Ort wählen.</source>
        <translation>{path} was not written: the file or folder is protected or open in another program. Please close it there or choose another place.</translation>
    </message>
    <message>
        <source>{path} wurde nicht geschrieben: Ein Teil davon ist kein Ordner. Bitte einen anderen Ort wählen.</source>
        <translation>{path} was not written: a part of it is not a folder. Please choose another place.</translation>
    </message>
    <message>
        <source>{path} ist ein Ordner. Bitte einen anderen Namen für die Datei wählen.</source>
        <translation>{path} is a folder. Please choose another name for the file.</translation>
    </message>
    <message>
        <source>{path} wurde nicht geschrieben. Das System sagt: {why}. Bitte einen anderen Ort wählen.</source>
        <translation>{path} was not written. The system says: {why}. Please choose another place.</translation>
    </message>
    <message>
        <source>„{kind}“ ist ein Blatt für alle; für eine einzelne Person gibt es „sheet“.</source>
        <translation>“{kind}” is a sheet for everyone; for one person alone there is “sheet”.</translation>
    </message>
    <message>
        <source>Auf Papier fehlt {characters} (in „{where}“): Dafür gibt es dort keine Zeichen.</source>
        <translation>Missing on paper: {characters} (in “{where}”). There are no characters for it there.</translation>
    </message>
    <message>
        <source>Für große Schrift gibt es „agreement“; „{kind}“ gibt es in einer Größe.</source>
        <translation>Large print is for “agreement”; “{kind}” comes in one size.</translation>
    </message>
    <message>
        <source>Ein Blatt namens „{kind}“ gibt es nicht. Es gibt: {kinds}.</source>
        <translation>There is no document called “{kind}”. There are: {kinds}.</translation>
    </message>
    <message>
        <source>Seite {number} von {pages}</source>
        <translation>Page {number} of {pages}</translation>
    </message>
    <message>
        <source>ohne {names}</source>
        <translation>without {names}</translation>
    </message>
    <message>
        <source>Nicht da: {names}</source>
        <translation>Away: {names}</translation>
    </message>
    <message>
        <source>{weekday}, {task}, an diesem Tag nicht nötig</source>
        <translation>{weekday}, {task}, not needed on this day</translation>
    </message>
    <message>
        <source>„{found}“ gehört nicht zu diesem Haushalt; bitte die Kennung prüfen.</source>
        <translation>“{found}” does not belong to this household; please check the id.</translation>
    </message>
    <message>
        <source>Es ist nicht besprochen, dass {name} an diesem Tag etwas erfährt; deshalb wurde nichts ausgegeben. Bitte zuerst die Einwilligung eintragen.</source>
        <translation>It is not agreed that {name} learns anything on that day, so nothing was given out. Please enter the consent first.</translation>
    </message>
    <message>
        <source>Der ganze Haushalt gehört zu dieser Person. Bitte den Haushalt für immer löschen; es wurde nichts verändert.</source>
        <translation>The whole household belongs to this person. Please erase the household for ever; nothing was changed.</translation>
    </message>
    <message>
        <source>„{id}“ steht nicht unter den Beteiligten dieses Haushalts. Bekannt sind: {known}.</source>
        <translation>“{id}” is not among the participants of this household. Known are: {known}.</translation>
    </message>
    <message>
        <source>Der letzte Tag ({until}) liegt vor dem ersten ({first}). Bitte die Tage tauschen.</source>
        <translation>The last day ({until}) lies before the first ({first}). Please swap the days.</translation>
    </message>
    <message>
        <source>Angenommen wird eine Abwesenheit von höchstens {most} Tagen, nicht von {days}.</source>
        <translation>An absence of at most {most} days can be assumed, not of {days}.</translation>
    </message>
    <message>
        <source>Für {task} fehlte dann eine Zusage: {when}.</source>
        <translation>For {task} a commitment would then be missing: {when}.</translation>
    </message>
    <message>
        <source>Für {task} fehlte dann eine Zusage für einen Teil der Zeit: {when}.</source>
        <translation>For {task} a commitment would then be missing for part of the time: {when}.</translation>
    </message>
    <message>
        <source>{task} hinge dann an einer Antwort, die noch aussteht: {when}.</source>
        <translation>{task} would then depend on an answer that is still out: {when}.</translation>
    </message>
    <message>
        <source>{name}: Angenommen, {person} ist nicht da ({away})</source>
        <translation>{name}: suppose {person} is away ({away})</translation>
    </message>
    <message>
        <source>Kein Termin öffnet sich: Was zugesagt ist, trägt auch dann.</source>
        <translation>Nothing opens: what is agreed holds then too.</translation>
    </message>
    <message>
        <source>Keine Reserve bliebe dann für {tasks}.</source>
        <translation>No reserve would then be left for {tasks}.</translation>
    </message>
    <message>
        <source>{task} ist lebenswichtig und öffnet sich, sobald {people} nicht da ist, zuerst am {first}.</source>
        <translation>{task} is vital and opens as soon as {people} is away, first on {first}.</translation>
    </message>
    <message>
        <source>{task} ist lebenswichtig und öffnet sich, wenn {people} zugleich nicht da sind, zuerst am {first}.</source>
        <translation>{task} is vital and opens if {people} are away at once, first on {first}.</translation>
    </message>
    <message>
        <source>„{name}“ wurde später noch einmal geändert, und das Spätere bleibt. Bitte zuerst die spätere Änderung rückgängig machen oder die Stelle von Hand ändern.</source>
        <translation>“{name}” was changed again later, and the later change stays. Please take back the later change first, or change the place by hand.</translation>
    </message>
    <message>
        <source>Einen Schlüssel mit der Kennung {id} hat dieser Tresor nicht.</source>
        <translation>This vault has no key with the id {id}.</translation>
    </message>
    <message>
        <source>Danach ließe sich der Tresor nicht mehr sicher öffnen. Bitte zuerst einen anderen Schlüssel anlegen; ein Wiederherstellungs-Code zählt, sobald er vom Blatt zurückgetippt wurde.</source>
        <translation>After that the vault could no longer be opened for certain. Please add another key first; a recovery code counts once it has been typed back from paper.</translation>
    </message>
    <message>
        <source>Bitte alle sieben Gruppen des Wiederherstellungs-Codes vom Blatt abschreiben.</source>
        <translation>Please copy all seven groups of the recovery code from the sheet.</translation>
    </message>
    <message>
        <source>Gruppe {number} steht anders auf dem Blatt. Bitte noch einmal vergleichen.</source>
        <translation>Group {number} is different on the sheet. Please compare again.</translation>
    </message>
    <message>
        <source>Die Schlüsseldatei {path} kam anders zurück, als sie geschrieben wurde.</source>
        <translation>The key file {path} came back other than it was written.</translation>
    </message>
    <message>
        <source>Bevor hier die Daten von Menschen liegen, braucht der Tresor einen zweiten Schlüssel auf Papier: Bitte einen Wiederherstellungs-Code anlegen, aufbewahren und zum Beweis einen Teil davon zurücktippen: im Fenster unter Einstellungen, Schlüssel, sonst mit „nahtstelle keys recovery“. Es wurde nichts verändert.</source>
        <translation>Before people’s data is kept here, the vault needs a second key on paper. Please make a recovery code, keep it safe and type a part of it back as proof: in the window under Settings, Keys, otherwise with “nahtstelle keys recovery”. Nothing was changed.</translation>
    </message>
    <message>
        <source>Die Sicherung {name} ist nicht heil. Es wurde nichts verändert. Bitte eine andere nehmen.</source>
        <translation>The backup {name} is not whole. Nothing was changed. Please take another one.</translation>
    </message>
    <message>
        <source>Diese Sicherung ist unversehrt. Sie stammt aus der Zeit vor dem Wechsel des Schlüssels und öffnet sich mit einem Schlüssel von damals.</source>
        <translation>This backup is unharmed. It dates from before the change of keys and opens with a key of that time.</translation>
    </message>
    <message>
        <source>In {path} liegt keine Sicherung von Nahtstelle.</source>
        <translation>There is no backup of Nahtstelle in {path}.</translation>
    </message>
    <message>
        <source>Der zweite Ort für Sicherungen ({place}) ist nicht da. Ist der Datenträger angeschlossen?</source>
        <translation>The second place for backups ({place}) is not there. Is the medium connected?</translation>
    </message>
    <message>
        <source>In {place} ist nicht genug Platz. Was dort schon liegt, ist unversehrt. Bitte Platz schaffen oder einen anderen Ort wählen.</source>
        <translation>There is not enough room in {place}. What lies there already is unharmed. Please make room or choose another place.</translation>
    </message>
    <message>
        <source>In {place} ließ sich nicht lesen oder schreiben: {reason}. Was dort schon liegt, ist unversehrt. Bitte prüfen, ob der Ort erreichbar und beschreibbar ist, und noch einmal versuchen.</source>
        <translation>{place} could not be read or written: {reason}. What lies there already is unharmed. Please check that the place can be reached and written to, and try again.</translation>
    </message>
    <message>
        <source>Der Wiederherstellungs-Code hat {length} Zeichen in {groups} Gruppen, eingegeben sind {n}. Bitte mit dem Blatt vergleichen.</source>
        <translation>The recovery code has {length} characters in {groups} groups; {n} were typed. Please compare with the sheet.</translation>
    </message>
    <message>
        <source>„{letter}“ in Gruppe {group} kommt in keinem Wiederherstellungs-Code vor.</source>
        <translation>“{letter}” in group {group} does not occur in any recovery code.</translation>
    </message>
    <message>
        <source>Der Wiederherstellungs-Code enthält einen Tippfehler, wahrscheinlich in Gruppe {group}. Bitte mit dem Blatt vergleichen.</source>
        <translation>The recovery code holds a typing error, probably in group {group}. Please compare with the sheet.</translation>
    </message>
    <message>
        <source>Der Wiederherstellungs-Code enthält mehrere Tippfehler. Bitte mit dem Blatt vergleichen.</source>
        <translation>The recovery code holds several typing errors. Please compare with the sheet.</translation>
    </message>
    <message>
        <source>Die Sicherung {name} hat sich beim Kopieren verändert. Es wurde nichts verändert.</source>
        <translation>The backup {name} changed while being copied. Nothing was changed.</translation>
    </message>
    <message>
        <source>Die Sicherung {name} stammt von einer neueren Version von Nahtstelle. Es wurde nichts verändert. Bitte Nahtstelle aktualisieren.</source>
        <translation>The backup {name} comes from a newer version of Nahtstelle. Nothing was changed. Please update Nahtstelle.</translation>
    </message>
    <message>
        <source>Dieser Schritt hat am Plan nichts geändert; es gibt nichts zurückzunehmen.</source>
        <translation>This step changed nothing in the plan; there is nothing to take back.</translation>
    </message>
    <message>
        <source>Dieser Schritt ist schon zurückgenommen.</source>
        <translation>This step has already been taken back.</translation>
    </message>
    <message>
        <source>Am Haushalt wurde danach weiter gearbeitet. Bitte zuerst die späteren Schritte zurücknehmen; es wurde nichts verändert.</source>
        <translation>Work on the household went on afterwards. Please take back the later steps first; nothing was changed.</translation>
    </message>
    <message>
        <source>Angaben aus diesem Schritt wurden für immer gelöscht; zurückholen lassen sie sich nicht.</source>
        <translation>Particulars of this step were erased for ever; they cannot be brought back.</translation>
    </message>
    <message>
        <source>Bitte einen Namen nennen, unter dem der Haushalt wiederzufinden ist.</source>
        <translation>Please give a name by which the household can be found again.</translation>
    </message>
    <message>
        <source>Was über eine Person gespeichert ist</source>
        <translation>What is kept about a person</translation>
    </message>
    <message>
        <source>Auskunft nach Art. 15 DSGVO</source>
        <translation>Access under Art. 15 GDPR</translation>
    </message>
    <message>
        <source>Mein Blatt: {name}</source>
        <translation>My sheet: {name}</translation>
    </message>
    <message>
        <source>Mein Blatt</source>
        <translation>My sheet</translation>
    </message>
    <message>
        <source>Meine Aufgaben, und wen ich anrufe</source>
        <translation>My tasks, and whom I call</translation>
    </message>
    <message>
        <source>Noch macht niemand mit. Sobald jemand dabei ist, gibt es hier ein Blatt.</source>
        <translation>Nobody takes part yet. As soon as somebody does, there will be a sheet here.</translation>
    </message>
    <message>
        <source>für</source>
        <translation>for</translation>
    </message>
    <message>
        <source>Was auf diesem Blatt stehen darf, ist noch nicht besprochen. Sobald eine Einwilligung eingetragen ist, stehen hier die eigenen Aufgaben.</source>
        <translation>What may stand on this sheet has not been talked over yet. As soon as a consent is entered, the tasks will stand here.</translation>
    </message>
    <message>
        <source>Meine Aufgaben</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Für mich steht hier zurzeit keine Aufgabe.</source>
        <translation>There is no task for me here at the moment.</translation>
    </message>
    <message>
        <source>Mein Teil</source>
        <translation>My part</translation>
    </message>
    <message>
        <source>Springt für mich ein</source>
        <translation>Steps in for me</translation>
    </message>
    <message>
        <source>Ein Nein braucht keinen Grund. Früh gesagt findet sich leichter jemand.</source>
        <translation>A no needs no reason. Said early, it is easier to find somebody.</translation>
    </message>
    <message>
        <source>hier abtrennen</source>
        <translation>tear off here</translation>
    </message>
    <message>
        <source>Ich kann nicht: zuerst anrufen</source>
        <translation>I can’t: first call</translation>
    </message>
    <message>
        <source>Noch ist niemand verabredet. Wir klären es gemeinsam.</source>
        <translation>Nobody has been agreed on yet. We will settle it together.</translation>
    </message>
    <message>
        <source>für {tasks}</source>
        <translation>for {tasks}</translation>
    </message>
    <message>
        <source>Diese Zeichen kann das Papier noch nicht zeigen: {characters} (in „{where}“). Bitte die Wörter in lateinischer Schrift schreiben und dann noch einmal drucken.</source>
        <translation>The paper cannot show these characters yet: {characters} (in “{where}”). Please write the words in Latin script and print again.</translation>
    </message>
    <message>
        <source>ich übernehme</source>
        <translation>I take it on</translation>
    </message>
    <message>
        <source>ich springe ein</source>
        <translation>I step in</translation>
    </message>
    <message>
        <source>ich helfe mit</source>
        <translation>I help</translation>
    </message>
    <message>
        <source>ich weiß Bescheid</source>
        <translation>I am kept informed</translation>
    </message>
    <message>
        <source>angefragt, ich überlege noch</source>
        <translation>asked, I am still thinking</translation>
    </message>
    <message>
        <source>ich mache gerade Pause</source>
        <translation>I am taking a break</translation>
    </message>
    <message>
        <source>mache ich selbst</source>
        <translation>I do it myself</translation>
    </message>
    <message>
        <source>mache ich zum Teil selbst</source>
        <translation>I do part of it myself</translation>
    </message>
    <message>
        <source>Aufgaben, die niemand übernimmt</source>
        <translation>Tasks that nobody takes on</translation>
    </message>
    <message>
        <source>Aufgaben, die an manchen Tagen offen sind</source>
        <translation>Tasks that are open on some days</translation>
    </message>
    <message>
        <source>Anfragen ohne Antwort</source>
        <translation>Requests without an answer</translation>
    </message>
    <message>
        <source>Aufgaben, bei denen mehrere gemeint sind</source>
        <translation>Tasks for which several are meant</translation>
    </message>
    <message>
        <source>Aufgaben, für die das Können fehlt</source>
        <translation>Tasks that lack a skill</translation>
    </message>
    <message>
        <source>Aufgaben, die an einer Person hängen</source>
        <translation>Tasks that rest on one person</translation>
    </message>
    <message>
        <source>Aufgaben ohne Ziel</source>
        <translation>Tasks without a goal</translation>
    </message>
    <message>
        <source>Abwesenheiten ohne Vertretung</source>
        <translation>Absences without anybody stepping in</translation>
    </message>
    <message>
        <source>Wer einspringt, ist selbst nicht da</source>
        <translation>Who steps in is away too</translation>
    </message>
    <message>
        <source>Eine Person springt bei vielem ein</source>
        <translation>One person steps in for much</translation>
    </message>
    <message>
        <source>Jemand wird an zwei Stellen zugleich gebraucht</source>
        <translation>Somebody is needed in two places at once</translation>
    </message>
    <message>
        <source>Mehr, als sich jemand vorgenommen hat</source>
        <translation>More than somebody wanted to give</translation>
    </message>
    <message>
        <source>Fast alles liegt bei einer Person</source>
        <translation>Nearly everything rests with one person</translation>
    </message>
    <message>
        <source>Jemand hört bald auf</source>
        <translation>Somebody stops soon</translation>
    </message>
    <message>
        <source>Zusagen ohne Bestätigung</source>
        <translation>Commitments without confirmation</translation>
    </message>
    <message>
        <source>Zusagen, nach denen lange niemand gefragt hat</source>
        <translation>Commitments nobody has asked about for long</translation>
    </message>
    <message>
        <source>Zusagen, die bald enden</source>
        <translation>Commitments that end soon</translation>
    </message>
    <message>
        <source>Übergaben, die niemand besprochen hat</source>
        <translation>Handovers that nobody has talked over</translation>
    </message>
    <message>
        <source>Übergaben, denen eine Seite zugestimmt hat</source>
        <translation>Handovers to which one side has agreed</translation>
    </message>
    <message>
        <source>Übergaben, bei denen etwas fehlt</source>
        <translation>Handovers in which something is missing</translation>
    </message>
    <message>
        <source>Übergaben, für die eine Einwilligung fehlt</source>
        <translation>Handovers that lack a consent</translation>
    </message>
    <message>
        <source>Übergaben, die noch niemand ausprobiert hat</source>
        <translation>Handovers that nobody has tried out yet</translation>
    </message>
    <message>
        <source>Übergaben, von denen nichts bleibt</source>
        <translation>Handovers that leave no trace</translation>
    </message>
    <message>
        <source>Übergänge mit offenen Punkten</source>
        <translation>Transitions with open points</translation>
    </message>
    <message>
        <source>Wissen, das nicht ankommt</source>
        <translation>Knowledge that does not arrive</translation>
    </message>
    <message>
        <source>Fehlende Einwilligungen</source>
        <translation>Missing consents</translation>
    </message>
    <message>
        <source>Einwilligungen, die bald enden</source>
        <translation>Consents that end soon</translation>
    </message>
    <message>
        <source>Bedarfe ohne Aufgabe</source>
        <translation>Needs without a task</translation>
    </message>
    <message>
        <source>Ziele ohne Aufgabe</source>
        <translation>Goals without a task</translation>
    </message>
    <message>
        <source>Was die Person selbst kann, kommt nicht vor</source>
        <translation>What the person can do does not appear</translation>
    </message>
    <message>
        <source>Hilfe nur von einer Seite</source>
        <translation>Help from one side only</translation>
    </message>
    <message>
        <source>Vieles liegt bei der Lots:in</source>
        <translation>Much rests with the care pilot</translation>
    </message>
    <message>
        <source>Der gemeinsame Blick steht aus</source>
        <translation>The joint review is due</translation>
    </message>
    <message>
        <source>Es sind zu wenige Haushalte, um etwas zu sagen, ohne dass jemand erkennbar wird.</source>
        <translation>There are too few households to say anything without somebody being recognised.</translation>
    </message>
    <message>
        <source>Mindestens {n} Haushalte</source>
        <translation>At least {n} households</translation>
    </message>
    <message>
        <source>Was offen ist</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Wo Hilfe fehlt, nach Lebensbereichen</source>
        <translation>Where help is missing, by area of life</translation>
    </message>
    <message>
        <source>ohne Angabe</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Wo Hilfe fehlt, nach Ortsteilen</source>
        <translation>Where help is missing, by district</translation>
    </message>
    <message>
        <source>{name}: mindestens {n}</source>
        <translation>{name}: at least {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n weitere Zeilen sind zu klein, um sie zu nennen</source>
        <translation>
            <numerusform>%n more row is too small to be named</numerusform>
            <numerusform>%n more rows are too small to be named</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte in einem Satz sagen, warum das so in Ordnung ist.</source>
        <translation>Please say in one sentence why this is fine as it is.</translation>
    </message>
    <message>
        <source>Das ist zu wichtig, um es für immer so zu lassen. Bitte einen Tag nennen.</source>
        <translation>This is too important to be left like this for ever. Please give a day.</translation>
    </message>
    <message>
        <source>Dieser Tag ist schon vorbei.</source>
        <translation>This day is already past.</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Von {giver} zu {receiver}: nichts weiterzugeben</source>
        <translation>From {giver} to {receiver}: nothing to pass on</translation>
    </message>
    <message>
        <source>Von {giver} zu {receiver}: {state}</source>
        <translation>From {giver} to {receiver}: {state}</translation>
    </message>
    <message>
        <source>bleibt so</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>Dringende Nahtstellen</source>
        <translation>Urgent seams</translation>
    </message>
    <message>
        <source>Bitten ohne Antwort</source>
        <translation>Requests without an answer</translation>
    </message>
    <message>
        <source>Übergänge, die kommen</source>
        <translation>Transitions to come</translation>
    </message>
    <message>
        <source>Gemeinsam vereinbart</source>
        <translation>Agreed together</translation>
    </message>
    <message>
        <source>Blick auf den Plan</source>
        <translation>Review of the plan</translation>
    </message>
    <message>
        <source>{name}: {task}</source>
        <translation>{name}: {task}</translation>
    </message>
    <message>
        <source>gefragt am {day}</source>
        <translation>asked on {day}</translation>
    </message>
    <message>
        <source>noch kein Tag verabredet</source>
        <translation>no day agreed yet</translation>
    </message>
    <message>
        <source>Die Begleitung ist seit {months} Monaten abgeschlossen.</source>
        <translation>The accompaniment ended {months} months ago.</translation>
    </message>
    <message>
        <source>Seit {months} Monaten hat hier niemand etwas eingetragen.</source>
        <translation>Nobody has entered anything here for {months} months.</translation>
    </message>
    <message>
        <source>{name} ist seit {months} Monaten nicht mehr dabei und übernimmt nichts mehr.</source>
        <translation>{name} has not taken part for {months} months and takes nothing on.</translation>
    </message>
    <message>
        <source>Die Tabelle der Fristen lässt sich nicht lesen; bitte die Datei prüfen. Nichts wurde geändert.</source>
        <translation>The table of periods cannot be read; please check the file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Eine Frist von {months} Monaten geht nicht; möglich sind {least} bis {most}.</source>
        <translation>A period of {months} months is not possible; {least} to {most} are.</translation>
    </message>
    <message>
        <source>zuerst</source>
        <translation>first</translation>
    </message>
    <message>
        <source>bald</source>
        <translation>soon</translation>
    </message>
    <message>
        <source>in Ruhe</source>
        <translation>in due course</translation>
    </message>
    <message>
        <source>Gemeinsamer Plan für {name}</source>
        <translation>Shared plan for {name}</translation>
    </message>
    <message>
        <source>Alle Aufgaben, Übergaben und Einwilligungen</source>
        <translation>All tasks, handovers and consents</translation>
    </message>
    <message>
        <source>Gemeinsamer Plan</source>
        <translation>Shared plan</translation>
    </message>
    <message>
        <source>Alle Aufgaben</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Teil</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Wer woran beteiligt ist</source>
        <translation>Who takes part in what</translation>
    </message>
    <message>
        <source>Noch macht niemand mit.</source>
        <translation>Nobody takes part yet.</translation>
    </message>
    <message>
        <source>Alle Übergaben</source>
        <translation>All handovers</translation>
    </message>
    <message>
        <source>Wer darf es wissen</source>
        <translation>Who may know it</translation>
    </message>
    <message>
        <source>Wer hat es gesagt</source>
        <translation>Who said so</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>gilt nicht</source>
        <translation>not in force</translation>
    </message>
    <message>
        <source>Alle Einwilligungen</source>
        <translation>All consents</translation>
    </message>
    <message>
        <source>Noch ist keine Einwilligung eingetragen.</source>
        <translation>No consent is entered yet.</translation>
    </message>
    <message>
        <source>noch offen, wer</source>
        <translation>still open who</translation>
    </message>
    <message>
        <source>zurückgenommen am {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>seit {first}, bis {until}</source>
        <translation>since {first}, until {until}</translation>
    </message>
    <message>
        <source>seit {first}</source>
        <translation>since {first}</translation>
    </message>
    <message>
        <source>Datei mit dem Wiederherstellungs-Code</source>
        <translation>file with the recovery code</translation>
    </message>
    <message>
        <source>Datei mit dem privaten Schlüssel des Trägers</source>
        <translation>file with the organisation’s private key</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Schlüsselbund des Systems</source>
        <translation>the system’s keyring</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <source>Schlüsselbund und Passphrase zusammen</source>
        <translation>keyring and passphrase together</translation>
    </message>
    <message>
        <source>Wiederherstellungs-Code auf Papier</source>
        <translation>recovery code on paper</translation>
    </message>
    <message>
        <source>Schlüssel des Trägers</source>
        <translation>organisation’s key</translation>
    </message>
    <message>
        <source>offen (Übungsbestand)</source>
        <translation>open (practice store)</translation>
    </message>
    <message>
        <source>Schlüssel des Bestands: auflisten, hinzufügen, ändern, entfernen</source>
        <translation>keys of the store: list, add, change, remove</translation>
    </message>
    <message>
        <source>WAS</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>die Schlüssel auflisten</source>
        <translation>list the keys</translation>
    </message>
    <message>
        <source>einen Schlüssel hinzufügen</source>
        <translation>add a key</translation>
    </message>
    <message>
        <source>öffentlicher Schlüssel des Trägers</source>
        <translation>the organisation’s public key</translation>
    </message>
    <message>
        <source>einen Schlüssel entfernen, nie den letzten</source>
        <translation>remove a key, never the last one</translation>
    </message>
    <message>
        <source>Kennung aus „keys list“</source>
        <translation>id from “keys list”</translation>
    </message>
    <message>
        <source>die Passphrase ändern</source>
        <translation>change the passphrase</translation>
    </message>
    <message>
        <source>einen neuen Wiederherstellungs-Code anlegen oder bestätigen</source>
        <translation>make or confirm a new recovery code</translation>
    </message>
    <message>
        <source>Datei mit dem vom Blatt abgeschriebenen Code: bestätigen</source>
        <translation>file with the code copied from the sheet: confirm</translation>
    </message>
    <message>
        <source>das Blatt mit dem neuen Code als PDF statt auf den Bildschirm</source>
        <translation>the sheet with the new code as PDF instead of on the screen</translation>
    </message>
    <message>
        <source>alles unter einem neuen Schlüssel neu schreiben, etwa wenn jemand ausscheidet</source>
        <translation>write everything anew under a new key, for example when somebody leaves</translation>
    </message>
    <message>
        <source>ein Schlüsselpaar für einen Träger erzeugen</source>
        <translation>make a pair of keys for an organisation</translation>
    </message>
    <message>
        <source>für jeden Rechner</source>
        <translation>for every computer</translation>
    </message>
    <message>
        <source>für den Tresor des Trägers</source>
        <translation>for the organisation’s safe</translation>
    </message>
    <message>
        <source>Datei mit der neuen Passphrase</source>
        <translation>file with the new passphrase</translation>
    </message>
    <message>
        <source>bestätigt</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>noch nicht bestätigt</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>Bitte mit --public-key-file den öffentlichen Schlüssel des Trägers nennen.</source>
        <translation>Please name the organisation’s public key with --public-key-file.</translation>
    </message>
    <message>
        <source>Bitte mit --new-passphrase-file die Datei mit der neuen Passphrase nennen.</source>
        <translation>Please name the file with the new passphrase with --new-passphrase-file.</translation>
    </message>
    <message>
        <source>Bitte mit --passphrase-file die bisherige Passphrase nennen.</source>
        <translation>Please name the present passphrase with --passphrase-file.</translation>
    </message>
    <message>
        <source>Geschrieben: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>Bitte drucken, getrennt vom Rechner aufbewahren und die Datei dann löschen.</source>
        <translation>Please print it, keep it apart from the computer and then delete the file.</translation>
    </message>
    <message>
        <source>Wiederherstellungs-Code für den Tresor {vault}:</source>
        <translation>Recovery code for the vault {vault}:</translation>
    </message>
    <message>
        <source>Bitte auf Papier schreiben und getrennt vom Rechner aufbewahren. Wer ihn hat, kann alles lesen.</source>
        <translation>Please write it on paper and keep it apart from the computer. Whoever has it can read everything.</translation>
    </message>
    <message>
        <source>Noch nicht bestätigt: bitte den Code vom Papier in eine Datei abschreiben und mit „keys recovery --confirm-file“ bestätigen.</source>
        <translation>Not confirmed yet: please copy the code from the paper into a file and confirm it with “keys recovery --confirm-file”.</translation>
    </message>
    <message>
        <source>Wenn er aufgeschrieben ist, weiter mit der Eingabetaste </source>
        <translation>Once it is written down, go on with the Enter key </translation>
    </message>
    <message>
        <source>Gruppe {n} vom Blatt: </source>
        <translation>Group {n} from the sheet: </translation>
    </message>
    <message>
        <source>Bestätigt. Ältere Codes öffnen nichts mehr.</source>
        <translation>Confirmed. Older codes open nothing any more.</translation>
    </message>
    <message>
        <source>Frühere Sicherungen öffnen sich weiter mit den früheren Schlüsseln. Passphrasen anderer sind neu anzulegen.</source>
        <translation>Earlier backups still open with the earlier keys. Passphrases of others have to be made anew.</translation>
    </message>
    <message>
        <source>{path} gibt es schon; es wurde nichts verändert.</source>
        <translation>{path} exists already; nothing was changed.</translation>
    </message>
    <message>
        <source>was wann an einem Haushalt geschah, und Schritte zurücknehmen</source>
        <translation>what happened to a household when, and take steps back</translation>
    </message>
    <message>
        <source>nur was diese Person betrifft</source>
        <translation>only what concerns this person</translation>
    </message>
    <message>
        <source>diesen Schritt als neue Änderung zurücknehmen</source>
        <translation>take this step back as a new change</translation>
    </message>
    <message>
        <source>Auskunft: alles, was über eine Person gespeichert ist</source>
        <translation>access: everything that is kept about a person</translation>
    </message>
    <message>
        <source>PDF, oder JSON bei der Endung .json</source>
        <translation>PDF, or JSON where the name ends in .json</translation>
    </message>
    <message>
        <source>eine Person oder einen ganzen Haushalt für immer löschen</source>
        <translation>erase a person or a whole household for ever</translation>
    </message>
    <message>
        <source>nur diese Person (sonst der ganze Haushalt)</source>
        <translation>only this person (default: the whole household)</translation>
    </message>
    <message>
        <source>ja, das lässt sich nicht zurücknehmen</source>
        <translation>yes, this cannot be taken back</translation>
    </message>
    <message>
        <source>was nach den Fristen gelöscht werden könnte; gelöscht wird dabei nichts</source>
        <translation>what could be erased by the periods; nothing is erased by this</translation>
    </message>
    <message>
        <source>Tag (sonst heute)</source>
        <translation>day (default: today)</translation>
    </message>
    <message>
        <source>anonyme Zahlen über alle Haushalte: wo Nähte offen bleiben</source>
        <translation>anonymous figures over all households: where seams stay open</translation>
    </message>
    <message>
        <source>Löschen lässt sich nicht zurücknehmen. Wer das will, sagt es mit --for-ever. Nichts ist geschehen.</source>
        <translation>Erasing cannot be taken back. Say so with --for-ever if it is wanted; nothing has happened.</translation>
    </message>
    <message>
        <source>Das ist kein Schlüssel eines Trägers (erwartet: {kind}). Es wurde nichts verändert.</source>
        <translation>This is not the key of an organisation (expected: {kind}). Nothing was changed.</translation>
    </message>
    <message>
        <source>Hausarztpraxis, Telefon</source>
        <translation>GP surgery, telephone</translation>
    </message>
    <message>
        <source>Allergien</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Blutverdünner</source>
        <translation>Blood thinners</translation>
    </message>
    <message>
        <source>Patientenverfügung</source>
        <translation>Advance decision</translation>
    </message>
    <message>
        <source>Haustier</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>Notfallblatt für {name}</source>
        <translation>Emergency sheet for {name}</translation>
    </message>
    <message>
        <source>Wer ich bin, wen ich brauche, was jetzt zählt</source>
        <translation>Who I am, whom I need, what matters now</translation>
    </message>
    <message>
        <source>Notfallblatt</source>
        <translation>Emergency sheet</translation>
    </message>
    <message>
        <source>geboren am</source>
        <translation>born on</translation>
    </message>
    <message>
        <source>prüfen bis {day}</source>
        <translation>check by {day}</translation>
    </message>
    <message>
        <source>Sie dürfen mit Ihnen über meine Gesundheit sprechen.</source>
        <translation>They may talk with you about my health.</translation>
    </message>
    <message>
        <source>Notruf</source>
        <translation>Emergency call</translation>
    </message>
    <message>
        <source>Name und Telefon</source>
        <translation>Name and telephone</translation>
    </message>
    <message>
        <source>Bitte anrufen</source>
        <translation>Please call</translation>
    </message>
    <message>
        <source>Was weitergehen muss</source>
        <translation>What must go on</translation>
    </message>
    <message>
        <source>Hier ist nichts eingetragen.</source>
        <translation>Nothing is entered here.</translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere Aufgabe(n); sie stehen im Plan.</source>
        <translation>
            <numerusform>And %n more task; it is in the plan.</numerusform>
            <numerusform>And %n more tasks; they are in the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was mir wichtig ist</source>
        <translation>What matters to me</translation>
    </message>
    <message>
        <source>Was sich gerade ändert</source>
        <translation>What is changing just now</translation>
    </message>
    <message>
        <source>Wobei ich Hilfe brauche</source>
        <translation>Where I need help</translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere(r) Punkt(e); sie stehen im Plan.</source>
        <translation>
            <numerusform>And %n more point; it is in the plan.</numerusform>
            <numerusform>And %n more points; they are in the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ist einverstanden, dass im Notfall alle das lesen (seit {day}).</source>
        <translation>{name} agrees that in an emergency everyone may read this (since {day}).</translation>
    </message>
    <message>
        <source>liegt</source>
        <translation>kept at</translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere(s) Papier(e); sie stehen im Plan.</source>
        <translation>
            <numerusform>And %n more paper; it is in the plan.</numerusform>
            <numerusform>And %n more papers; they are in the plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Von Hand dazu</source>
        <translation>To add by hand</translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Was sich mit welchen Tasten tun lässt</source>
        <translation>What can be done with which keys</translation>
    </message>
    <message>
        <source>Alles geht auch ohne Maus. Was in keinem Kopf bleibt, findet die Schnellsuche.</source>
        <translation>Everything works without a mouse too. What nobody can keep in mind, quick open finds.</translation>
    </message>
    <message>
        <source>Nahtstelle</source>
        <translation>Nahtstelle</translation>
    </message>
    <message>
        <source>Auf einem Rechner liegen Pläne verschlüsselt. Meist öffnet sie der Schlüsselbund des Rechners oder eine Passphrase. Ist der Rechner kaputt, gestohlen oder ersetzt oder die Passphrase vergessen, dann öffnet dieser Code die Pläne und jede Sicherung davon.</source>
        <translation>Plans lie encrypted on a computer. Mostly the keyring of the computer or a passphrase opens them. If the computer is broken, stolen or replaced, or the passphrase forgotten, this code opens the plans and every backup of them.</translation>
    </message>
    <message>
        <source>Gibt es keinen Schlüssel mehr, kann niemand die Pläne öffnen, auch wir nicht.</source>
        <translation>If no key is left, nobody can open the plans, and neither can we.</translation>
    </message>
    <message>
        <source>Getrennt vom Rechner: in einem Tresor, einem verschlossenen Schrank oder bei der Leitung.</source>
        <translation>Apart from the computer: in a safe, in a locked cupboard or with the manager.</translation>
    </message>
    <message>
        <source>Auf Papier. Nicht fotografieren, nicht verschicken, nicht als Datei aufheben.</source>
        <translation>On paper. Do not photograph it, send it or keep it as a file.</translation>
    </message>
    <message>
        <source>Wer dieses Blatt hat und an die Dateien kommt, kann alles lesen.</source>
        <translation>Whoever has this sheet and gets at the files can read everything.</translation>
    </message>
    <message>
        <source>Nahtstelle öffnen. Geht der Tresor nicht auf, fragt das Fenster von selbst nach dem Code.</source>
        <translation>Open Nahtstelle. If the vault does not open, the window asks for the code by itself.</translation>
    </message>
    <message>
        <source>Die sieben Gruppen abtippen oder den QR-Code scannen. Groß oder klein ist gleich.</source>
        <translation>Type the seven groups or scan the QR code. Capital or small letters are the same.</translation>
    </message>
    <message>
        <source>Die Buchstaben I, L, O und U kommen nicht vor: Was wie I oder O aussieht, ist eine Eins oder eine Null.</source>
        <translation>The letters I, L, O and U do not occur: what looks like I or O is a one or a nought.</translation>
    </message>
    <message>
        <source>Danach einen neuen Code anlegen und dieses Blatt vernichten.</source>
        <translation>After that make a new code and destroy this sheet.</translation>
    </message>
    <message>
        <source>Wiederherstellungs-Code für den Tresor {vault}</source>
        <translation>Recovery code for the vault {vault}</translation>
    </message>
    <message>
        <source>Öffnet verschlüsselte Pläne</source>
        <translation>Opens encrypted plans</translation>
    </message>
    <message>
        <source>Gruppe {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>QR-Code mit denselben sieben Gruppen</source>
        <translation>QR code with the same seven groups</translation>
    </message>
    <message>
        <source>Wiederherstellungs-Code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>für den Tresor {vault}</source>
        <translation>for the vault {vault}</translation>
    </message>
    <message>
        <source>Der Code</source>
        <translation>The code</translation>
    </message>
    <message>
        <source>Wofür er da ist</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Wo er liegen soll</source>
        <translation>Where to keep it</translation>
    </message>
    <message>
        <source>So öffnet er die Pläne</source>
        <translation>How it opens the plans</translation>
    </message>
    <message>
        <source>Aufbewahrt bei</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Fassung {number} vom {day}, gilt ab {from_day}, festgehalten von {name}; Prüfzeichen {sign}</source>
        <translation>Version {number} of {day}, valid from {from_day}, recorded by {name}; check code {sign}</translation>
    </message>
    <message>
        <source>Gemeinsam wieder darauf schauen: {day}</source>
        <translation>Looking at it together again: {day}</translation>
    </message>
    <message>
        <source>Jemand</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Dabei waren: {names}</source>
        <translation>Present: {names}</translation>
    </message>
    <message>
        <source>Angehängt: {scan}</source>
        <translation>Attached: {scan}</translation>
    </message>
    <message>
        <source>Neu</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Geändert</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Beendet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Noch offen</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>{name} übernimmt {task}, {when}.</source>
        <translation>{name} takes on {task}, {when}.</translation>
    </message>
    <message>
        <source>Bei {task} springt {name} ein, {when}.</source>
        <translation>{name} steps in for {task}, {when}.</translation>
    </message>
    <message>
        <source>Bei {task} hilft {name} mit, {when}.</source>
        <translation>{name} helps with {task}, {when}.</translation>
    </message>
    <message>
        <source>{name} übernimmt {task} jetzt {when} (vorher {before}).</source>
        <translation>{name} now takes on {task} {when} (before: {before}).</translation>
    </message>
    <message>
        <source>Bei {task} springt {name} jetzt {when} ein (vorher {before}).</source>
        <translation>{name} now steps in for {task} {when} (before: {before}).</translation>
    </message>
    <message>
        <source>Bei {task} hilft {name} jetzt {when} mit (vorher {before}).</source>
        <translation>{name} now helps with {task} {when} (before: {before}).</translation>
    </message>
    <message>
        <source>{name} übernimmt {task} nicht mehr.</source>
        <translation>{name} no longer takes on {task}.</translation>
    </message>
    <message>
        <source>Bei {task} springt {name} nicht mehr ein.</source>
        <translation>{name} no longer steps in for {task}.</translation>
    </message>
    <message>
        <source>Bei {task} hilft {name} nicht mehr mit.</source>
        <translation>{name} no longer helps with {task}.</translation>
    </message>
    <message>
        <source>Bei {task} übernehmen jetzt andere alles.</source>
        <translation>Others now take on all of {task}.</translation>
    </message>
    <message>
        <source>Bei {task} macht {client} jetzt mit.</source>
        <translation>With {task}, {client} now joins in.</translation>
    </message>
    <message>
        <source>{task} macht {client} jetzt allein.</source>
        <translation>{task} is now done by {client} without help.</translation>
    </message>
    <message>
        <source>{name} ist jetzt dabei.</source>
        <translation>{name} now takes part.</translation>
    </message>
    <message>
        <source>{name} ist nicht mehr dabei.</source>
        <translation>{name} no longer takes part.</translation>
    </message>
    <message>
        <source>{task} gehört jetzt dazu, {when}.</source>
        <translation>{task} is now part of it, {when}.</translation>
    </message>
    <message>
        <source>{task} gehört nicht mehr dazu.</source>
        <translation>{task} is no longer part of it.</translation>
    </message>
    <message>
        <source>Aus {before} wird {after}.</source>
        <translation>{before} becomes {after}.</translation>
    </message>
    <message>
        <source>{task}: An einzelnen Tagen ist es anders als bisher.</source>
        <translation>{task}: on single days it is different from before.</translation>
    </message>
    <message>
        <source>{task} dauert jetzt anders oder beginnt an einem anderen Tag.</source>
        <translation>{task} now takes a different time or starts on another day.</translation>
    </message>
    <message>
        <source>{task} ist jetzt {after} (vorher {before}).</source>
        <translation>{task} is now {after} (before: {before}).</translation>
    </message>
    <message>
        <source>{task}: Das übernimmt jetzt {after} (vorher {before}).</source>
        <translation>{task} is now taken on by {after} (before: {before}).</translation>
    </message>
    <message>
        <source>{name} hat bei {task} andere Zeiten als bisher.</source>
        <translation>{name} has other times for {task} than before.</translation>
    </message>
    <message>
        <source>{giver} gibt an {receiver} weiter: {what}.</source>
        <translation>{giver} passes on to {receiver}: {what}.</translation>
    </message>
    <message>
        <source>Was {giver} an {receiver} weitergibt, ist anders verabredet: {what}.</source>
        <translation>What {giver} passes on to {receiver} is arranged differently: {what}.</translation>
    </message>
    <message>
        <source>{giver} gibt an {receiver} nicht mehr weiter: {what}.</source>
        <translation>{giver} no longer passes on to {receiver}: {what}.</translation>
    </message>
    <message>
        <source>Bitte in wenigen Worten sagen, was vereinbart ist.</source>
        <translation>Please say in a few words what is agreed.</translation>
    </message>
    <message>
        <source>Das Notfallblatt sagt auch Fremden etwas über die Gesundheit. Für {name} ist keine eigene Einwilligung in Angaben zur Gesundheit eingetragen, die heute gilt; deshalb wurde nichts gedruckt. Bitte zuerst fragen und eintragen.</source>
        <translation>The emergency sheet tells strangers something about health, too. No consent that {name} has given to health details and that is in force today is entered, so nothing was printed. Please ask first and enter it.</translation>
    </message>
    <message>
        <source>Im Haushalt {name} ist niemand eingetragen, um den es geht; deshalb gibt es noch kein Notfallblatt. Bitte zuerst die Person selbst eintragen.</source>
        <translation>In the household {name} the person it is about is not entered yet, so there is no emergency sheet. Please enter the person first.</translation>
    </message>
    <message>
        <source>Zurück nach Hause, und alles Nötige ist da</source>
        <translation>Back home, with everything needed in place</translation>
    </message>
    <message>
        <source>Was mitkommt, und wer zu Hause Bescheid weiß</source>
        <translation>What comes along, and who at home knows</translation>
    </message>
    <message>
        <source>Einige Wochen fort und gut wieder zurück</source>
        <translation>Away for some weeks and safely back again</translation>
    </message>
    <message>
        <source>Für einige Zeit woanders gut versorgt</source>
        <translation>Well looked after elsewhere for some time</translation>
    </message>
    <message>
        <source>Tage in Gesellschaft, abends wieder daheim</source>
        <translation>Days in company, evenings back at home</translation>
    </message>
    <message>
        <source>Ein neuer Dienst beginnt</source>
        <translation>A new service starts</translation>
    </message>
    <message>
        <source>Zum ersten Mal kommt jemand von außen dazu</source>
        <translation>For the first time someone from outside joins</translation>
    </message>
    <message>
        <source>Ein Dienst hört auf, ein anderer kommt</source>
        <translation>One service stops, another one comes</translation>
    </message>
    <message>
        <source>Ein Ehrenamt geht zu Ende</source>
        <translation>A volunteer’s time comes to an end</translation>
    </message>
    <message>
        <source>Mit Dank, ohne Gründe, und ohne dass eine Lücke bleibt</source>
        <translation>With thanks, without reasons, and without leaving a gap</translation>
    </message>
    <message>
        <source>In der Familie hilft künftig jemand anderes am meisten</source>
        <translation>In the family, someone else will help the most from now on</translation>
    </message>
    <message>
        <source>Ein neues Zuhause</source>
        <translation>A new home</translation>
    </message>
    <message>
        <source>Ein Bescheid ist da: was nun möglich ist</source>
        <translation>A decision has come: what is possible now</translation>
    </message>
    <message>
        <source>Jemand anderes hält künftig die Fäden</source>
        <translation>Someone else will hold the threads from now on</translation>
    </message>
    <message>
        <source>Beieinander sein, Bescheid sagen, behutsam beenden</source>
        <translation>Being together, letting people know, ending things gently</translation>
    </message>
    <message>
        <source>Etwas anderes, das vieles berührt</source>
        <translation>Something else that touches much</translation>
    </message>
    <message>
        <source>Wohnung, Post, Pflanzen und Tiere sind versorgt</source>
        <translation>Home, post, plants and pets are looked after</translation>
    </message>
    <message>
        <source>Wer sonst nach Hause kommt, weiß von der Pause</source>
        <translation>Those who usually come to the home know of the break</translation>
    </message>
    <message>
        <source>Alle kennen die neue Telefonnummer</source>
        <translation>Everyone knows the new telephone number</translation>
    </message>
    <message>
        <source>Auf welchem Weg Neues hin und her geht</source>
        <translation>By which way news goes back and forth</translation>
    </message>
    <message>
        <source>Alle lernen sich zu Hause kennen</source>
        <translation>Everyone meets at home to get to know each other</translation>
    </message>
    <message>
        <source>Schlüssel und Geliehenes kommen zurück</source>
        <translation>Keys and borrowed things come back</translation>
    </message>
    <message>
        <source>Wissen geht weiter: Gewohnheiten, Vorlieben, was gut klappt</source>
        <translation>Knowledge is passed on: habits, likings, what works well</translation>
    </message>
    <message>
        <source>Danke sagen und Abschied nehmen</source>
        <translation>Saying thank you and goodbye</translation>
    </message>
    <message>
        <source>Nach einer Woche fragen, wie es läuft</source>
        <translation>After a week, asking how it is going</translation>
    </message>
    <message>
        <source>Nach zwei Wochen fragen, wie es allen damit geht</source>
        <translation>After two weeks, asking how everyone feels about it</translation>
    </message>
    <message>
        <source>Wir wissen, wen wir auf der Station anrufen</source>
        <translation>We know whom to call on the ward</translation>
    </message>
    <message>
        <source>Tag und Uhrzeit sind allen bekannt</source>
        <translation>Everyone knows the day and time</translation>
    </message>
    <message>
        <source>Hilfsmittel stehen zu Hause bereit</source>
        <translation>Aids are ready at home</translation>
    </message>
    <message>
        <source>Schlüssel, warme Wohnung, etwas zu essen</source>
        <translation>Key, warm home, something to eat</translation>
    </message>
    <message>
        <source>Die Fahrt nach Hause</source>
        <translation>The journey home</translation>
    </message>
    <message>
        <source>Medikamente für die ersten Tage und der Plan dazu</source>
        <translation>Medicines for the first days, and the plan for them</translation>
    </message>
    <message>
        <source>Wer ist die erste Nacht da?</source>
        <translation>Who is there for the first night?</translation>
    </message>
    <message>
        <source>Der erste Besuch zu Hause</source>
        <translation>The first visit at home</translation>
    </message>
    <message>
        <source>Der Entlassbrief ist da und gelesen</source>
        <translation>The discharge letter is there and has been read</translation>
    </message>
    <message>
        <source>Nach drei Tagen fragen, wie es geht</source>
        <translation>After three days, asking how things are</translation>
    </message>
    <message>
        <source>Gemeinsam schauen, ob der Plan noch passt</source>
        <translation>Looking together at whether the plan still fits</translation>
    </message>
    <message>
        <source>Was mitkommt: Medikationsplan, Brille, Hörgerät, Ladekabel</source>
        <translation>What comes along: medication plan, glasses, hearing aid, charger</translation>
    </message>
    <message>
        <source>Die Station weiß, wen sie anrufen kann</source>
        <translation>The ward knows whom it can call</translation>
    </message>
    <message>
        <source>Die Station kennt Sprache, Gewohnheiten und was guttut</source>
        <translation>The ward knows language, habits and what does good</translation>
    </message>
    <message>
        <source>Besuche und Anrufe auf der Station</source>
        <translation>Visits and calls on the ward</translation>
    </message>
    <message>
        <source>Früh nach dem Tag der Entlassung fragen</source>
        <translation>Asking early about the day of coming home</translation>
    </message>
    <message>
        <source>Was mitkommt: Unterlagen, Medikamente, Hilfsmittel, Kleidung</source>
        <translation>What comes along: papers, medicines, aids, clothes</translation>
    </message>
    <message>
        <source>Die Fahrt hin und zurück</source>
        <translation>The journey there and back</translation>
    </message>
    <message>
        <source>In der Reha ist bekannt, wer zu Hause hilft</source>
        <translation>The rehabilitation clinic knows who helps at home</translation>
    </message>
    <message>
        <source>Was danach zu Hause gebraucht wird</source>
        <translation>What is needed at home afterwards</translation>
    </message>
    <message>
        <source>Der Platz ist zugesagt, mit erstem und letztem Tag</source>
        <translation>The place is confirmed, with first and last day</translation>
    </message>
    <message>
        <source>Was es kostet und wer es trägt, ist geklärt</source>
        <translation>What it costs and who pays is settled</translation>
    </message>
    <message>
        <source>Was mitkommt: Medikamente, Kleidung, Vertrautes von zu Hause</source>
        <translation>What comes along: medicines, clothes, familiar things from home</translation>
    </message>
    <message>
        <source>Dort sind Gewohnheiten und Wünsche bekannt</source>
        <translation>Habits and wishes are known there</translation>
    </message>
    <message>
        <source>Besuche und Anrufe in dieser Zeit</source>
        <translation>Visits and calls during that time</translation>
    </message>
    <message>
        <source>Der erste Tag wieder zu Hause ist vorbereitet</source>
        <translation>The first day back at home is prepared</translation>
    </message>
    <message>
        <source>Ein Tag zum Kennenlernen</source>
        <translation>A day to get to know it</translation>
    </message>
    <message>
        <source>Abholen und Heimbringen: Uhrzeit und Treffpunkt</source>
        <translation>Collecting and bringing home: time and meeting point</translation>
    </message>
    <message>
        <source>Wer am Morgen dabei ist, bis es losgeht</source>
        <translation>Who is there in the morning until it is time to go</translation>
    </message>
    <message>
        <source>Medikamente am Mittag</source>
        <translation>Medicines at noon</translation>
    </message>
    <message>
        <source>Dort ist bekannt, wen man anrufen kann</source>
        <translation>They know there whom to call</translation>
    </message>
    <message>
        <source>Nach zwei Wochen fragen, wie es gefällt</source>
        <translation>After two weeks, asking whether it is enjoyable</translation>
    </message>
    <message>
        <source>Was der Dienst übernimmt und was nicht</source>
        <translation>What the service takes on and what it does not</translation>
    </message>
    <message>
        <source>Der Vertrag ist gelesen und verstanden</source>
        <translation>The contract has been read and understood</translation>
    </message>
    <message>
        <source>Schlüssel oder ein anderer Weg hinein</source>
        <translation>Key or another way in</translation>
    </message>
    <message>
        <source>Was der neue Dienst übernimmt und was nicht</source>
        <translation>What the new service takes on and what it does not</translation>
    </message>
    <message>
        <source>Letzter und erster Tag passen ohne Lücke zusammen</source>
        <translation>Last and first day fit together without a gap</translation>
    </message>
    <message>
        <source>Der Schlüssel geht weiter</source>
        <translation>The key is passed on</translation>
    </message>
    <message>
        <source>Aufgeschrieben ist, was bisher alles übernommen wurde</source>
        <translation>Everything taken on so far is written down</translation>
    </message>
    <message>
        <source>Für jedes davon: wer führt es weiter, was darf wegfallen?</source>
        <translation>For each of these: who carries on with it, what may be dropped?</translation>
    </message>
    <message>
        <source>Wer mag, bleibt in Verbindung: Karte, Anruf, Besuch</source>
        <translation>Anyone who likes stays in touch: card, call, visit</translation>
    </message>
    <message>
        <source>Für jede Aufgabe: wer führt sie weiter, wer springt ein?</source>
        <translation>For each task: who carries on with it, who steps in?</translation>
    </message>
    <message>
        <source>Vollmachten, Papiere und Zugänge sind geklärt</source>
        <translation>Powers of attorney, papers and access are settled</translation>
    </message>
    <message>
        <source>Praxis, Dienste und Nachbarschaft kennen die neue Ansprechperson</source>
        <translation>Surgery, services and neighbours know the new contact person</translation>
    </message>
    <message>
        <source>Was der bisher helfenden Person guttut</source>
        <translation>What does good to the person who has helped so far</translation>
    </message>
    <message>
        <source>Gemeinsam entschieden: was mitkommt und was bleibt</source>
        <translation>Decided together: what comes along and what stays</translation>
    </message>
    <message>
        <source>Am neuen Ort geht die Hilfe ohne Lücke weiter</source>
        <translation>In the new place help goes on without a gap</translation>
    </message>
    <message>
        <source>Adresse und Telefon sind weitergesagt</source>
        <translation>Address and telephone have been passed on</translation>
    </message>
    <message>
        <source>Wer am Umzugstag einfach da ist</source>
        <translation>Who is simply there on the day of the move</translation>
    </message>
    <message>
        <source>Schlüssel für alle, die kommen</source>
        <translation>Keys for everyone who comes</translation>
    </message>
    <message>
        <source>Medikamente und Unterlagen sind griffbereit</source>
        <translation>Medicines and papers are close at hand</translation>
    </message>
    <message>
        <source>Die Nachbarschaft kennenlernen</source>
        <translation>Getting to know the neighbours</translation>
    </message>
    <message>
        <source>Der Bescheid ist gemeinsam gelesen</source>
        <translation>The decision has been read together</translation>
    </message>
    <message>
        <source>Passt er? Bis wann ein Widerspruch möglich ist</source>
        <translation>Is it right? Until when an appeal is possible</translation>
    </message>
    <message>
        <source>Was jetzt möglich ist und was davon guttäte</source>
        <translation>What is possible now, and which of it would do good</translation>
    </message>
    <message>
        <source>Was sich im Plan ändern soll</source>
        <translation>What should change in the plan</translation>
    </message>
    <message>
        <source>Wer vom Neuen erfahren soll</source>
        <translation>Who should hear the news</translation>
    </message>
    <message>
        <source>Alle wissen, wer künftig die Fäden hält</source>
        <translation>Everyone knows who will hold the threads from now on</translation>
    </message>
    <message>
        <source>Ein gemeinsames Gespräch mit beiden</source>
        <translation>A talk together with both of them</translation>
    </message>
    <message>
        <source>Offene Punkte und Verabredungen sind übergeben</source>
        <translation>Open points and arrangements have been handed over</translation>
    </message>
    <message>
        <source>Einwilligungen sind noch einmal erfragt</source>
        <translation>Consents have been asked for once more</translation>
    </message>
    <message>
        <source>Wer heute bei den Angehörigen ist</source>
        <translation>Who is with the family today</translation>
    </message>
    <message>
        <source>Wer wem Bescheid sagt</source>
        <translation>Who tells whom</translation>
    </message>
    <message>
        <source>Praxis, Dienste und Ehrenamtliche wissen es</source>
        <translation>Surgery, services and volunteers know</translation>
    </message>
    <message>
        <source>Was im Plan steht, geht behutsam zu Ende</source>
        <translation>What is in the plan comes gently to an end</translation>
    </message>
    <message>
        <source>Wer bei den Papieren hilft</source>
        <translation>Who helps with the papers</translation>
    </message>
    <message>
        <source>Nach einigen Wochen fragen, wie es allen geht</source>
        <translation>After some weeks, asking how everyone is</translation>
    </message>
    <message>
        <source>Alle, die es berührt, wissen davon</source>
        <translation>Everyone it touches knows about it</translation>
    </message>
    <message>
        <source>Wer in den ersten Tagen einspringt</source>
        <translation>Who steps in during the first days</translation>
    </message>
    <message>
        <source>Zurücknehmen lässt sich nur die letzte Fassung, solange niemand geantwortet hat und kein Blatt angehängt ist. Es wurde nichts verändert.</source>
        <translation>Only the latest version can be taken back, as long as nobody has answered and no sheet is attached. Nothing was changed.</translation>
    </message>
    <message>
        <source>„{name}“ ist leer oder größer als {most} MB und wurde nicht angehängt.</source>
        <translation>“{name}” is empty or larger than {most} MB and was not attached.</translation>
    </message>
    <message>
        <source>„{name}“ liegt nicht mehr im Tresor.</source>
        <translation>“{name}” is no longer in the vault.</translation>
    </message>
    <message>
        <source>„{name}“ ist nicht mehr so, wie es angehängt wurde. Bitte eine Sicherung ansehen.</source>
        <translation>“{name}” is no longer as it was when it was attached. Please look at a backup.</translation>
    </message>
    <message>
        <source>Vereinbarung, groß</source>
        <translation>Agreement, large print</translation>
    </message>
    <message>
        <source>Bitte erst ankreuzen, dass es für immer sein soll.</source>
        <translation>Please tick first that it is to be for ever.</translation>
    </message>
    <message>
        <source>Bitte wählen, für wen die Auskunft ist.</source>
        <translation>Please choose who is asking.</translation>
    </message>
    <message>
        <source>neu</source>
        <translation>new</translation>
    </message>
    <message>
        <source>schon genau so da</source>
        <translation>here already, exactly the same</translation>
    </message>
    <message>
        <source>mit anderem Inhalt da</source>
        <translation>here with other content</translation>
    </message>
    <message>
        <source>{file} ließ sich nicht lesen ({why}). Es wurde nichts daraus übernommen.</source>
        <translation>{file} could not be read ({why}). Nothing was imported from it.</translation>
    </message>
    <message>
        <source>keine feste Zeit</source>
        <translation>no fixed time</translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgaben</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in der Woche, %n Aufgaben</source>
        <translation>
            <numerusform>a week, %n task</numerusform>
            <numerusform>a week, %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>wie jeden Tag</source>
        <translation>as every day</translation>
    </message>
    <message>
        <source>vor einer neuen Version</source>
        <translation>before a new version</translation>
    </message>
    <message>
        <source>vor dem Wiederherstellen</source>
        <translation>before restoring</translation>
    </message>
    <message>
        <source>Schlüsselbund dieses Rechners</source>
        <translation>keyring of this computer</translation>
    </message>
    <message>
        <source>offen, weil alle Menschen hier erfunden sind</source>
        <translation>open, because everyone here is invented</translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation>like the system</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Abgebrochen. Es wurde nichts verändert.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Bitte in wenigen Worten sagen, was zu klären ist, oder den Haken wegnehmen.</source>
        <translation>Please say in a few words what is to be settled, or take away the tick.</translation>
    </message>
    <message>
        <source>Bitte sagen, an welchem Tag es so weit ist.</source>
        <translation>Please say on which day it happens.</translation>
    </message>
    <message>
        <source>Bitte den ersten Tag der Pause nennen.</source>
        <translation>Please give the first day of the break.</translation>
    </message>
    <message>
        <source>Bitte den ersten Tag ohne diese Zusage nennen.</source>
        <translation>Please give the first day without this commitment.</translation>
    </message>
    <message>
        <source>Bitte wählen, wer abgibt.</source>
        <translation>Please choose who hands on.</translation>
    </message>
    <message>
        <source>Bitte wählen, wer übernimmt.</source>
        <translation>Please choose who takes over.</translation>
    </message>
    <message>
        <source>Bitte mindestens eine Aufgabe ankreuzen.</source>
        <translation>Please tick at least one task.</translation>
    </message>
    <message>
        <source>{number} offen</source>
        <translation>{number} open</translation>
    </message>
    <message>
        <source>{number} angefragt</source>
        <translation>{number} asked</translation>
    </message>
    <message>
        <source>nicht nötig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>„{name}“ ist kein PDF, JPG oder PNG und wurde nicht angehängt. Bitte das Blatt so speichern.</source>
        <translation>“{name}” is not a PDF, JPG or PNG and was not attached. Please save the sheet as one of these.</translation>
    </message>
    <message>
        <source>Das ist vor dem Tag, ab dem die Vereinbarung gilt. Bitte einen späteren nennen.</source>
        <translation>This is before the day from which the agreement is valid. Please give a later one.</translation>
    </message>
    <message>
        <source>Bitte aufschreiben, was {name} anders sieht.</source>
        <translation>Please write down what {name} sees differently.</translation>
    </message>
    <message>
        <source>Die Tabelle der Ansprüche ist beschädigt ({what}) und wird nicht gezeigt. Bitte das Programm neu installieren.</source>
        <translation>The table of entitlements is damaged ({what}) and is not shown. Please install the program again.</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Abwesenheit eintragen</source>
        <translation>Enter an absence</translation>
    </message>
    <message>
        <source>Bitte wählen</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>&amp;Wer?</source>
        <translation>&amp;Who?</translation>
    </message>
    <message>
        <source>&amp;Erster Tag</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Letzter Tag</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>muss niemand nennen</source>
        <translation>nobody needs to give one</translation>
    </message>
    <message>
        <source>Ein&amp;tragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Abwesenheit entfernt</source>
        <translation>Absence removed</translation>
    </message>
    <message>
        <source>{name} ist nicht da</source>
        <translation>{name} is away</translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>Seit wann: {words}</source>
        <translation>Since when: {words}</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Was gedruckt werden soll</source>
        <translation>What is to be printed</translation>
    </message>
    <message>
        <source>Vorschau, so wie gedruckt wird</source>
        <translation>Preview, exactly as printed</translation>
    </message>
    <message>
        <source>Sicht auf die Vereinbarung</source>
        <translation>Ways to look at the agreement</translation>
    </message>
    <message>
        <source>Blatt</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Unterschriebene Blätter</source>
        <translation>Signed sheets</translation>
    </message>
    <message>
        <source>Als PDF &amp;speichern …</source>
        <translation>&amp;Save as PDF …</translation>
    </message>
    <message>
        <source>Fassungen</source>
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>%n Seiten</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, Fassung {number}</source>
        <translation>{title}, version {number}</translation>
    </message>
    <message>
        <source>Als PDF speichern</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>{path} ließ sich nicht schreiben: {why}. Der Plan ist gespeichert.</source>
        <translation>{path} could not be written: {why}. The plan is saved.</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Auskunft geben</source>
        <translation>What is kept about someone</translation>
    </message>
    <message>
        <source>Bitte wählen</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>&amp;Wer möchte wissen, was hier steht?</source>
        <translation>&amp;Who would like to know what is kept here?</translation>
    </message>
    <message>
        <source>Die Auskunft nennt alles, was über diesen Menschen gespeichert ist, auch im Verlauf: lesbar als PDF, für andere Programme als JSON. Was nur andere betrifft, steht nicht darin.</source>
        <translation>It gives everything that is kept about this person, in the history too: readable as PDF, for other programs as JSON. What concerns only others is left out.</translation>
    </message>
    <message>
        <source>Auskunft {name}.pdf</source>
        <translation>What is kept about {name}.pdf</translation>
    </message>
    <message>
        <source>Antwort zu Fassung {number}</source>
        <translation>Answer to version {number}</translation>
    </message>
    <message>
        <source>&amp;Antwort</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>so, wie die Person es selbst sagt; sie nimmt damit genauso teil</source>
        <translation>as the person says it; it counts as taking part just as much</translation>
    </message>
    <message>
        <source>In eigenen &amp;Worten</source>
        <translation>In their own &amp;words</translation>
    </message>
    <message>
        <source>Gesagt am</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Notiert &amp;von</source>
        <translation>Noted &amp;by</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>&amp;Herausnehmen</source>
        <translation>Take &amp;out</translation>
    </message>
</context>
<context>
    <name>AnswersPane</name>
    <message>
        <source>Antworten zur Vereinbarung</source>
        <translation>Answers to the agreement</translation>
    </message>
    <message>
        <source>Leertaste: auf Papier unterschrieben, heute. Andere Antworten mit dem Buchstaben ihres Knopfs. Enter: Tag, Worte und wer es notiert hat.</source>
        <translation>Space bar: signed on paper, today. Other answers by the letter of their button. Enter: day, words and who noted it.</translation>
    </message>
    <message>
        <source>Geantwortet wird auf eine Fassung: Sie hat eine Nummer und ändert sich nicht mehr.</source>
        <translation>Answers are given to a version: it has a number and no longer changes.</translation>
    </message>
    <message>
        <source>Fassung festhalten …</source>
        <translation>Record a version …</translation>
    </message>
    <message>
        <source>&amp;Unterschrieben</source>
        <translation>&amp;Signed</translation>
    </message>
    <message>
        <source>Mün&amp;dlich Ja</source>
        <translation>Spoken &amp;yes</translation>
    </message>
    <message>
        <source>&amp;Noch nicht</source>
        <translation>&amp;Not yet</translation>
    </message>
    <message>
        <source>Sieht &amp;etwas anders …</source>
        <translation>Sees something &amp;differently …</translation>
    </message>
    <message>
        <source>noch keine Antwort</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>notiert von {name}</source>
        <translation>noted by {name}</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>&amp;Jetzt sichern</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Sicherungen auf diesem Rechner</source>
        <translation>Backups on this computer</translation>
    </message>
    <message>
        <source>&amp;Prüfen</source>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellen …</source>
        <translation>&amp;Restore …</translation>
    </message>
    <message>
        <source>Ein zweiter Ort</source>
        <translation>A second place</translation>
    </message>
    <message>
        <source>Ordner w&amp;ählen …</source>
        <translation>Choose a &amp;folder …</translation>
    </message>
    <message>
        <source>&amp;Kein zweiter Ort</source>
        <translation>&amp;No second place</translation>
    </message>
    <message>
        <source>Letzte Sicherung: {when}</source>
        <translation>Latest backup: {when}</translation>
    </message>
    <message>
        <source>Noch gibt es keine Sicherung.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Jede Sicherung wird auch hierher kopiert: {place}</source>
        <translation>Every backup is copied here too: {place}</translation>
    </message>
    <message>
        <source>Am besten ein Stick, der nicht neben dem Rechner liegt: Dort überstehen die Pläne auch Feuer.</source>
        <translation>Best a USB stick that is not kept beside the computer: there the plans survive even a fire.</translation>
    </message>
    <message>
        <source>Sicherung wird gemacht und geprüft</source>
        <translation>Making and checking a backup</translation>
    </message>
    <message>
        <source>Sicherung wird geprüft</source>
        <translation>Checking the backup</translation>
    </message>
    <message>
        <source>Zweiter Ort für Sicherungen</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>Unversehrt: {households} Haushalte, {people} Menschen, {tasks} Aufgaben.</source>
        <translation>Unharmed: {households} households, {people} people, {tasks} tasks.</translation>
    </message>
    <message>
        <source>Die Sicherung auf diesem Rechner ist gemacht.</source>
        <translation>The backup on this computer is made.</translation>
    </message>
    <message>
        <source>Gesichert und geprüft.</source>
        <translation>Backed up and checked.</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>&amp;Wessen Zusage?</source>
        <translation>&amp;Whose commitment?</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Geht der Rechner kaputt oder verloren, öffnet dieser Code die Pläne und ihre Sicherungen. Er steht nur auf Papier. Bitte getrennt vom Rechner aufbewahren: Wer ihn hat, kann alles lesen.</source>
        <translation>If the computer breaks or is lost, this code opens the plans and their backups. It exists on paper only. Please keep it apart from the computer: whoever has it can read everything.</translation>
    </message>
    <message>
        <source>Blatt &amp;drucken …</source>
        <translation>P&amp;rint the sheet …</translation>
    </message>
    <message>
        <source>Blatt als P&amp;DF speichern …</source>
        <translation>Save the sheet as P&amp;DF …</translation>
    </message>
    <message>
        <source>Code &amp;abschreiben</source>
        <translation>&amp;Copy by hand</translation>
    </message>
    <message>
        <source>Der Code in sieben Gruppen</source>
        <translation>The code in seven groups</translation>
    </message>
    <message>
        <source>Und nun vom Blatt zurück, damit sicher ist, dass es da ist:</source>
        <translation>And now type it back from the sheet, to be sure that it is there:</translation>
    </message>
    <message>
        <source>So steht es auf dem &amp;Blatt</source>
        <translation>As it stands on the &amp;sheet</translation>
    </message>
    <message>
        <source>Gruppe {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>Bitte beide Gruppen vom Blatt abschreiben.</source>
        <translation>Please copy both groups from the sheet.</translation>
    </message>
    <message>
        <source>Wiederherstellungs-Code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Wiederherstellungs-Code {vault}.pdf</source>
        <translation>Recovery code {vault}.pdf</translation>
    </message>
    <message>
        <source>Blatt als PDF speichern</source>
        <translation>Save the sheet as PDF</translation>
    </message>
    <message>
        <source>Ist &amp;abgeschrieben</source>
        <translation>&amp;I have copied it</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>Wer bei dieser Aufgabe dabei ist</source>
        <translation>Who is part of this task</translation>
    </message>
    <message>
        <source>Wer könnte?</source>
        <translation>Who could?</translation>
    </message>
    <message>
        <source>&amp;Wer</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;Rolle</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Stand</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>W&amp;ann</source>
        <translation>W&amp;hen</translation>
    </message>
    <message>
        <source>An diesen &amp;Tagen der Woche</source>
        <translation>On these &amp;days of the week</translation>
    </message>
    <message>
        <source>Mehrere Tage mit Komma trennen: 6.12., 13.12.</source>
        <translation>Separate several days with commas: 6.12., 13.12.</translation>
    </message>
    <message>
        <source>An diesen &amp;Tagen</source>
        <translation>On these &amp;days</translation>
    </message>
    <message>
        <source>&amp;Mehr Angaben</source>
        <translation>&amp;More details</translation>
    </message>
    <message>
        <source>Nur von (Uhrzeit)</source>
        <translation>Only from (time)</translation>
    </message>
    <message>
        <source>bis (Uhrzeit)</source>
        <translation>until (time)</translation>
    </message>
    <message>
        <source>Erster Tag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Letzter Tag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Angefragt am</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Zugesagt am</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Wer hat das Ja gesagt?</source>
        <translation>Who said the yes?</translation>
    </message>
    <message>
        <source>Hat &amp;zugesagt</source>
        <translation>Has said &amp;yes</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>jedes Mal</source>
        <translation>every time</translation>
    </message>
    <message>
        <source>an manchen Tagen der Woche</source>
        <translation>on some days of the week</translation>
    </message>
    <message>
        <source>an einzelnen Tagen</source>
        <translation>on single days</translation>
    </message>
    <message>
        <source>an diesem einen Termin</source>
        <translation>on this one date</translation>
    </message>
    <message>
        <source>{name} aus „{task}“ genommen</source>
        <translation>{name} taken out of “{task}”</translation>
    </message>
    <message>
        <source>{name} · {task}: {status}</source>
        <translation>{name} · {task}: {status}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Was dieser Mensch wissen darf</source>
        <translation>What this person may know</translation>
    </message>
    <message>
        <source>Entscheidet selbst. Ein Ja zu Angaben zur Gesundheit macht das Notfallblatt möglich.</source>
        <translation>Decides in person. A yes to health details makes the emergency sheet possible.</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>&amp;Was?</source>
        <translation>&amp;What?</translation>
    </message>
    <message>
        <source>nicht gesagt</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>&amp;Von wem erlaubt?</source>
        <translation>Allowed &amp;by whom?</translation>
    </message>
    <message>
        <source>&amp;Seit</source>
        <translation>&amp;Since</translation>
    </message>
    <message>
        <source>B&amp;is einschließlich</source>
        <translation>&amp;Until and including</translation>
    </message>
    <message>
        <source>gilt ab diesem Tag nicht mehr; einen Grund braucht es nicht</source>
        <translation>no longer in force from that day on; no reason is needed</translation>
    </message>
    <message>
        <source>&amp;Zurückgenommen am</source>
        <translation>With&amp;drawn on</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Heute zurücknehmen</source>
        <translation>Withdraw today</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>gilt nicht mehr oder noch nicht</source>
        <translation>no longer or not yet in force</translation>
    </message>
    <message>
        <source>Neue Einwilligung</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>noch etwas erlauben</source>
        <translation>allow something more</translation>
    </message>
    <message>
        <source>Einwilligung für {name}</source>
        <translation>Consent for {name}</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Auch an anderen Tagen</source>
        <translation>On other days too</translation>
    </message>
    <message>
        <source>Mehrere Tage mit Komma trennen: 6.12., 13.12.</source>
        <translation>Separate several days with commas: 6.12., 13.12.</translation>
    </message>
    <message>
        <source>An diesen &amp;Tagen</source>
        <translation>On these &amp;days</translation>
    </message>
    <message>
        <source>&amp;Oder jede Woche am</source>
        <translation>&amp;Or every week on</translation>
    </message>
    <message>
        <source>{name} · {task}: auch an anderen Tagen</source>
        <translation>{name} · {task}: on other days too</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>Das Programm hat einen Fehler gemacht</source>
        <translation>The program has made a mistake</translation>
    </message>
    <message>
        <source>Das lag am Programm, nicht an Ihnen.</source>
        <translation>This was the program’s fault, not yours.</translation>
    </message>
    <message>
        <source>Was schon eingetragen war, ist gespeichert. Bitte das Programm schließen und neu öffnen.</source>
        <translation>What had been entered is saved. Please close the program and open it again.</translation>
    </message>
    <message>
        <source>Einzelheiten ohne persönliche Angaben</source>
        <translation>Details without personal data</translation>
    </message>
    <message>
        <source>Diese Einzelheiten enthalten keine Namen und keine Angaben aus Plänen:</source>
        <translation>These details hold no names and nothing from plans:</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Gesperrt</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Die Pläne sind zu. Was angefangen war, ist aufgehoben und nach dem Öffnen wieder da.</source>
        <translation>The plans are closed. What was begun is kept and will be back once they are opened.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Im Kalender wählen</source>
        <translation>Choose in the calendar</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Tage der Woche</source>
        <translation>Days of the week</translation>
    </message>
</context>
<context>
    <name>DecisionsPane</name>
    <message>
        <source>Was vereinbart ist</source>
        <translation>What is agreed</translation>
    </message>
    <message>
        <source>Noch ist nichts vereinbart. Übernehmen kann, wer Ja sagt; ein Nein ist in Ordnung.</source>
        <translation>Nothing has been agreed on yet. Only those who say yes take something on; a no is fine.</translation>
    </message>
    <message>
        <source>Ä&amp;ndern</source>
        <translation>C&amp;hange</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Dazuschreiben</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Was verein&amp;baren wir?</source>
        <translation>What do we a&amp;gree on?</translation>
    </message>
    <message>
        <source>Bis &amp;wann?</source>
        <translation>&amp;By when?</translation>
    </message>
    <message>
        <source>Wer &amp;übernimmt es?</source>
        <translation>Who &amp;takes it on?</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>noch offen, wer</source>
        <translation>still open who</translation>
    </message>
    <message>
        <source>Wieder &amp;offen</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>&amp;Erledigt</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>So ü&amp;bernehmen</source>
        <translation>&amp;Save it like this</translation>
    </message>
</context>
<context>
    <name>DeskDoing</name>
    <message>
        <source>Dateien übernehmen</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Für immer gelöscht</source>
        <translation>Erased for ever</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Dieses Gerät</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Wer in diesen Plänen geschrieben hat</source>
        <translation>Who has written in these plans</translation>
    </message>
    <message>
        <source>Namen und Geräte</source>
        <translation>Names and devices</translation>
    </message>
    <message>
        <source>Noch hat hier niemand etwas eingetragen.</source>
        <translation>Nobody has entered anything here yet.</translation>
    </message>
    <message>
        <source>Den eigenen Namen für das, was künftig eingetragen wird, nennen Sie unter „Sperre und Name“.</source>
        <translation>Under “Lock and name” you give your own name for what is entered from now on.</translation>
    </message>
    <message>
        <source>{computer} · Zeichen {sign}</source>
        <translation>{computer} · code {sign}</translation>
    </message>
    <message>
        <source>Jemand</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Gerät {sign}</source>
        <translation>Device {sign}</translation>
    </message>
    <message>
        <source>dieses Gerät</source>
        <translation>this device</translation>
    </message>
    <message>
        <source>zuerst am {first}, zuletzt am {last}</source>
        <translation>first on {first}, last on {last}</translation>
    </message>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Zusage beenden</source>
        <translation>End a commitment</translation>
    </message>
    <message>
        <source>&amp;Erster Tag ohne diese Zusage</source>
        <translation>&amp;First day without this commitment</translation>
    </message>
    <message>
        <source>Einen Grund braucht es nicht. Danke für alles bis dahin.</source>
        <translation>No reason is needed. Thank you for everything until then.</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>End</translation>
    </message>
    <message>
        <source>{name} · {task}: endet</source>
        <translation>{name} · {task}: ends</translation>
    </message>
</context>
<context>
    <name>EntitlementsPage</name>
    <message>
        <source>Zum Nachlesen, keine Rechtsberatung: Beträge und Regeln ändern sich. Verbindlich ist das Gesetz; Auskunft geben Pflegekasse und Pflegestützpunkt. Das Programm rechnet nichts daraus aus.</source>
        <translation>For information, not legal advice: amounts and rules change. The law is what counts; ask the care insurance fund (Pflegekasse) or the local care advice centre (Pflegestützpunkt). The program works nothing out from it.</translation>
    </message>
    <message>
        <source>Anspruch</source>
        <translation>Entitlement</translation>
    </message>
    <message>
        <source>Was das ist, und für wen</source>
        <translation>What it is, and for whom</translation>
    </message>
    <message>
        <source>Ansprüche</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Ansprüche, Stand {day}</source>
        <translation>Entitlements, as of {day}</translation>
    </message>
    <message>
        <source>Pflegegrad {first} bis {last}</source>
        <translation>care level {first} to {last}</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>Nachzulesen: {source}</source>
        <translation>Read more: {source}</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>Für immer löschen</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>den ganzen Haushalt</source>
        <translation>the whole household</translation>
    </message>
    <message>
        <source>&amp;Was soll gelöscht werden?</source>
        <translation>&amp;What should be erased?</translation>
    </message>
    <message>
        <source>Gelöscht wird wirklich: die Einträge, ihre Spuren im Verlauf, die Suche, Entwürfe. Sicherungen vergessen es, sobald eine davon zurückgeholt wird.</source>
        <translation>This really erases: the entries, their traces in the history, the search, drafts. Backups forget it as soon as one of them is restored.</translation>
    </message>
    <message numerus="yes">
        <source>%n Mal wurde hier etwas gedruckt oder weitergegeben. Papier und Dateien holt das Löschen nicht zurück; der Verlauf nennt sie, solange es ihn gibt.</source>
        <translation>
            <numerusform>Something was printed or passed on here once (%n time). Erasing does not bring back paper and files; the history names them for as long as it exists.</numerusform>
            <numerusform>Something was printed or passed on here %n times. Erasing does not bring back paper and files; the history names them for as long as it exists.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ja. Das lässt sich nicht zurücknehmen.</source>
        <translation>&amp;Yes. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Für immer &amp;löschen</source>
        <translation>E&amp;rase for ever</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Was Sie eintragen, liegt verschlüsselt auf diesem Rechner und nirgends sonst:
{folder}</source>
        <translation>What you enter lies encrypted on this computer and nowhere else:
{folder}</translation>
    </message>
    <message>
        <source>Willkommen bei Nahtstelle</source>
        <translation>Welcome to Nahtstelle</translation>
    </message>
    <message>
        <source>Hier steht, wer für einen Haushalt was übernimmt: Familie, Ehrenamt und Fachdienste in einem gemeinsamen Plan. Nahtstelle zeigt, wo noch niemand zugesagt hat, und druckt, was verabredet ist.</source>
        <translation>Here you find who takes on what for a household: family, volunteers and professionals in one shared plan. Nahtstelle shows where nobody has said yes yet, and prints what is arranged.</translation>
    </message>
    <message>
        <source>Es gibt keinen Server und kein Konto. Das Programm braucht kein Netz und verbindet sich nie.</source>
        <translation>There is no server and no account. The program needs no network and never connects to one.</translation>
    </message>
    <message>
        <source>Schritt {n} von {of}</source>
        <translation>Step {n} of {of}</translation>
    </message>
    <message>
        <source>&amp;Weiter zum Schlüssel</source>
        <translation>&amp;On to the key</translation>
    </message>
    <message>
        <source>Erst mit &amp;erfundenen Haushalten ansehen</source>
        <translation>Look at &amp;invented households first</translation>
    </message>
    <message>
        <source>Ein Schlüssel für die Pläne</source>
        <translation>A key for the plans</translation>
    </message>
    <message>
        <source>Auf diesem Rechner ist kein Schlüsselbund erreichbar. Deshalb öffnet eine Passphrase die Pläne: Wer den Rechner findet, kann ohne sie nichts lesen.</source>
        <translation>No keyring can be reached on this computer. So a passphrase opens the plans: whoever finds the computer can read nothing without it.</translation>
    </message>
    <message>
        <source>So sei es</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Der Schlüsselbund dieses Rechners bewahrt den Schlüssel auf. Eine Passphrase ist nicht nötig.</source>
        <translation>The keyring of this computer keeps the key. No passphrase is needed.</translation>
    </message>
    <message>
        <source>Die Passphrase öffnet die Pläne.</source>
        <translation>The passphrase opens the plans.</translation>
    </message>
    <message>
        <source>Ein zweiter Schlüssel auf Papier</source>
        <translation>A second key on paper</translation>
    </message>
    <message>
        <source>&amp;Später</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Später: bis dahin nur mit erfundenen Haushalten</source>
        <translation>&amp;Later: until then with invented households only</translation>
    </message>
    <message>
        <source>Alles ist bereit</source>
        <translation>Everything is ready</translation>
    </message>
    <message>
        <source>Die Schlüssel stehen. Womit wollen Sie anfangen?</source>
        <translation>The keys are in place. What would you like to begin with?</translation>
    </message>
    <message>
        <source>Den ersten &amp;eigenen Haushalt anlegen</source>
        <translation>Write down the first household of your &amp;own</translation>
    </message>
    <message>
        <source>Drei e&amp;rfundene Haushalte ansehen</source>
        <translation>Look at three &amp;invented households</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Bitte zuerst einen Menschen in der Liste wählen.</source>
        <translation>Please choose a person in the list first.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Willkommen zurück</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Die Pläne liegen verschlüsselt auf diesem Rechner. Zum Öffnen braucht es einen der Schlüssel.</source>
        <translation>The plans lie encrypted on this computer. Opening them takes one of the keys.</translation>
    </message>
    <message>
        <source>Eine &amp;Sicherung wiederherstellen …</source>
        <translation>&amp;Restore a backup …</translation>
    </message>
    <message>
        <source>&amp;Beenden</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Eine Sicherung wiederherstellen</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Die Sicherung tritt an die Stelle dessen, was hier liegt. Was hier liegt, bleibt daneben aufgehoben. Sie öffnet sich mit einem der Schlüssel, die es gab, als sie entstand.</source>
        <translation>The backup takes the place of what lies here. What lies here is kept beside it. It opens with one of the keys that existed when it was made.</translation>
    </message>
    <message>
        <source>Sicherungen auf diesem Rechner</source>
        <translation>Backups on this computer</translation>
    </message>
    <message>
        <source>Von &amp;anderswo, etwa von einem Stick …</source>
        <translation>From &amp;elsewhere, such as a USB stick …</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Ordner mit der Sicherung</source>
        <translation>Folder with the backup</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Bitte in der Woche eine Zelle wählen, in der jemand zugesagt hat.</source>
        <translation>Please choose a cell in the week where somebody has said yes.</translation>
    </message>
    <message>
        <source>{name} ist gefragt: {task}, {day}</source>
        <translation>{name} has been asked: {task}, {day}</translation>
    </message>
</context>
<context>
    <name>GivingForm</name>
    <message>
        <source>S&amp;peichern unter …</source>
        <translation>&amp;Save as …</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Als Plandatei weitergeben</source>
        <translation>Pass on as a plan file</translation>
    </message>
    <message>
        <source>den Haushalt selbst: alles</source>
        <translation>the household itself: everything</translation>
    </message>
    <message>
        <source>Für jemanden, der mitmacht, steht darin, was die Einwilligungen umfassen.</source>
        <translation>For somebody who takes part, it holds what the consents cover.</translation>
    </message>
    <message>
        <source>&amp;Für wen?</source>
        <translation>For &amp;whom?</translation>
    </message>
    <message>
        <source>Die Datei ist nicht verschlüsselt. Sie gehört nur auf Wege, denen man Gesundheitsdaten anvertrauen darf. Der Verlauf merkt sich, was für wen weitergegeben wurde.</source>
        <translation>The file is not encrypted. It belongs only on ways that may be trusted with health data. The history remembers what was passed on for whom.</translation>
    </message>
</context>
<context>
    <name>HandbookWindow</name>
    <message>
        <source>Handbuch – Nahtstelle</source>
        <translation>Handbook – Nahtstelle</translation>
    </message>
    <message>
        <source>Seiten des Handbuchs</source>
        <translation>Pages of the handbook</translation>
    </message>
    <message>
        <source>Seite des Handbuchs</source>
        <translation>Page of the handbook</translation>
    </message>
    <message>
        <source>Handbuch als &amp;PDF speichern …</source>
        <translation>Save the handbook as &amp;PDF …</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>Übergabe vereinbaren</source>
        <translation>Arrange a handover</translation>
    </message>
    <message>
        <source>Bitte wählen</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>Wer &amp;gibt weiter?</source>
        <translation>Who hands &amp;over?</translation>
    </message>
    <message>
        <source>Wer &amp;nimmt an?</source>
        <translation>Who &amp;takes over?</translation>
    </message>
    <message>
        <source>Was geht von einer Hand in die andere?</source>
        <translation>What passes from one hand to the other?</translation>
    </message>
    <message>
        <source>W&amp;as genau?</source>
        <translation>What &amp;exactly?</translation>
    </message>
    <message>
        <source>zum Beispiel: was heute Morgen auffiel</source>
        <translation>for example: what was noticed this morning</translation>
    </message>
    <message>
        <source>&amp;Wann oder bei welchem Anlass?</source>
        <translation>&amp;When or on what occasion?</translation>
    </message>
    <message>
        <source>Auf welchem We&amp;g?</source>
        <translation>By which wa&amp;y?</translation>
    </message>
    <message>
        <source>wählen oder in eigenen Worten</source>
        <translation>choose, or in your own words</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Wer &amp;kümmert sich darum, dass es klappt?</source>
        <translation>Who &amp;looks after it?</translation>
    </message>
    <message>
        <source>Hier geht es um Lebenswichtiges: bitte nicht offen lassen.</source>
        <translation>This is about something vital: please do not leave it open.</translation>
    </message>
    <message>
        <source>Und wenn es einmal nicht kla&amp;ppt?</source>
        <translation>And if it does not wor&amp;k out one day?</translation>
    </message>
    <message>
        <source>Wer ist einverstanden?</source>
        <translation>Who agrees?</translation>
    </message>
    <message>
        <source>{name} ist einverstanden</source>
        <translation>{name} agrees</translation>
    </message>
    <message>
        <source>Wer weitergibt,</source>
        <translation>Who hands over</translation>
    </message>
    <message>
        <source>Wer annimmt,</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Schon ausprobiert</source>
        <translation>Tried out already</translation>
    </message>
    <message>
        <source>Beide sind &amp;einverstanden</source>
        <translation>&amp;Both agree</translation>
    </message>
    <message>
        <source>Eint&amp;ragen</source>
        <translation>Ente&amp;r</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Übergabe entfernt</source>
        <translation>Handover removed</translation>
    </message>
    <message>
        <source>Übergabe {giver} → {receiver}</source>
        <translation>Handover {giver} → {receiver}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Angaben …</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Name, Adresse und nächster Blick auf den Plan</source>
        <translation>Name, address and next look at the plan</translation>
    </message>
    <message>
        <source>Fäden hält: {name}</source>
        <translation>Threads held by {name}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Was sich geändert hat</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Diesen Schritt &amp;zurücknehmen</source>
        <translation>&amp;Take back this step</translation>
    </message>
    <message>
        <source>Was danach an anderer Stelle geändert wurde, bleibt.</source>
        <translation>What was changed elsewhere afterwards stays.</translation>
    </message>
    <message>
        <source>Zurückgenommen: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>Neuer Haushalt</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>Haushalt</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>der Mensch, um den es geht, steht damit auch im Plan</source>
        <translation>the person it is about is in the plan with this, too</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Straße und Hausnummer</source>
        <translation>&amp;Street and number</translation>
    </message>
    <message>
        <source>&amp;Postleitzahl</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation>&amp;Town</translation>
    </message>
    <message>
        <source>&amp;Stadtteil</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>&amp;Wann schauen wir wieder gemeinsam darauf?</source>
        <translation>&amp;When do we look at it together again?</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Wer hält die &amp;Fäden zusammen?</source>
        <translation>Who holds the th&amp;reads together?</translation>
    </message>
    <message>
        <source>&amp;Begleitung</source>
        <translation>&amp;Accompaniment</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>ohne Vorlage</source>
        <translation>without a template</translation>
    </message>
    <message>
        <source>&amp;Mit einer Vorlage beginnen?</source>
        <translation>Start &amp;from a template?</translation>
    </message>
    <message>
        <source>Angaben zum Haushalt</source>
        <translation>Details of the household</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Ansichten des Haushalts</source>
        <translation>Views of the household</translation>
    </message>
    <message>
        <source>Woche</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Nahtstellen</source>
        <translation>Seams</translation>
    </message>
    <message>
        <source>Menschen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Ausfallprobe</source>
        <translation>What if …</translation>
    </message>
</context>
<context>
    <name>HouseholdsPane</name>
    <message>
        <source>Haushalt, Mensch oder Aufgabe</source>
        <translation>Household, person or task</translation>
    </message>
    <message>
        <source>Haushalte durchsuchen</source>
        <translation>Search the households</translation>
    </message>
    <message>
        <source>Haushalte</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Was ansteht</source>
        <translation>What is coming up</translation>
    </message>
    <message>
        <source>Neuer Haushalt</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>Nichts gefunden für „{text}“.</source>
        <translation>Nothing found for “{text}”.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Dateien übernehmen</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Die Dateien werden gelesen …</source>
        <translation>Reading the files …</translation>
    </message>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Haushalte in den Dateien</source>
        <translation>Households in the files</translation>
    </message>
    <message>
        <source>Fragen und Notizen aus der Datei</source>
        <translation>Questions and notes from the file</translation>
    </message>
    <message>
        <source>Über&amp;nehmen</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Abbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Die Haushalte werden übernommen …</source>
        <translation>Importing the households …</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;Haushalte, die mit anderem Inhalt da sind, durch die Dateien ersetzen</source>
        <translation>
            <numerusform>&amp;Replace %n household that is here with other content by the file</numerusform>
            <numerusform>&amp;Replace %n households that are here with other content by the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte gefunden</source>
        <translation>
            <numerusform>%n household found</numerusform>
            <numerusform>%n households found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien oder Haushalte nicht</source>
        <translation>
            <numerusform>%n file or household left out</numerusform>
            <numerusform>%n files or households left out</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Schließen</source>
        <translation>&amp;Close</translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte übernommen</source>
        <translation>
            <numerusform>%n household imported</numerusform>
            <numerusform>%n households imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Aus {file}</source>
        <translation>From {file}</translation>
    </message>
    <message>
        <source>Was die Datei nicht sagt:</source>
        <translation>What the file does not say:</translation>
    </message>
    <message>
        <source>Was im Plan keinen Platz hat:</source>
        <translation>What has no place in the plan:</translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte über&amp;nehmen</source>
        <translation>
            <numerusform>&amp;Import %n household</numerusform>
            <numerusform>&amp;Import %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wurden nicht gelesen</source>
        <translation>
            <numerusform>%n was not read</numerusform>
            <numerusform>%n were not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Warum, steht daneben.</source>
        <translation>The reason is given beside it.</translation>
    </message>
    <message>
        <source>ist übernommen</source>
        <translation>imported</translation>
    </message>
    <message numerus="yes">
        <source>%n Fragen</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>&amp;Was ist zu klären?</source>
        <translation>&amp;What is to be settled?</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Wer &amp;übernimmt es?</source>
        <translation>Who &amp;takes it on?</translation>
    </message>
    <message>
        <source>Wer &amp;kümmert sich darum, dass es klappt?</source>
        <translation>Who &amp;looks after it?</translation>
    </message>
    <message>
        <source>Von wem kommt es? (wenn das wichtig ist)</source>
        <translation>Who does it come from? (if that matters)</translation>
    </message>
    <message>
        <source>Bis wa&amp;nn?</source>
        <translation>&amp;Until when?</translation>
    </message>
    <message>
        <source>Ist verabredet</source>
        <translation>Is arranged</translation>
    </message>
    <message>
        <source>Ist &amp;verabredet</source>
        <translation>Is &amp;arranged</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>verabredet</source>
        <translation>arranged</translation>
    </message>
    <message>
        <source>wer übernimmt es?</source>
        <translation>who takes it on?</translation>
    </message>
    <message>
        <source>wer kümmert sich?</source>
        <translation>who sees to it?</translation>
    </message>
    <message>
        <source>von {name}</source>
        <translation>from {name}</translation>
    </message>
    <message>
        <source>wenn es passt</source>
        <translation>if it suits</translation>
    </message>
    <message>
        <source>Was zu klären ist</source>
        <translation>What is to be settled</translation>
    </message>
    <message>
        <source>Gehört dazu: {item}</source>
        <translation>Part of it: {item}</translation>
    </message>
    <message>
        <source>Wer übernimmt: {item}</source>
        <translation>Who takes on: {item}</translation>
    </message>
    <message>
        <source>Wer kümmert sich um: {item}</source>
        <translation>Who looks after: {item}</translation>
    </message>
    <message>
        <source>Bis wann: {item}</source>
        <translation>By when: {item}</translation>
    </message>
    <message>
        <source>Verabredet: {item}</source>
        <translation>Arranged: {item}</translation>
    </message>
</context>
<context>
    <name>ItemsStep</name>
    <message>
        <source>Etwas Eigenes: aufschreiben und Eingabetaste drücken</source>
        <translation>Something of your own: write it down and press Enter</translation>
    </message>
    <message>
        <source>Noch etwas, das zu klären ist</source>
        <translation>Something else to be settled</translation>
    </message>
    <message>
        <source>Was zu klären ist</source>
        <translation>What is to be settled</translation>
    </message>
    <message>
        <source>Wer übernimmt es</source>
        <translation>Who takes it on</translation>
    </message>
    <message>
        <source>Wer kümmert sich darum</source>
        <translation>Who looks after it</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Noch nicht eingetragen: Was am {day} um {time} angefangen war, steht wieder da.</source>
        <translation>Not entered yet: what was begun on {day} at {time} is back again.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Tasten Nahtstelle.pdf</source>
        <translation>Nahtstelle keyboard.pdf</translation>
    </message>
    <message>
        <source>Tastenkarte speichern</source>
        <translation>Save the keyboard card</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Was diese Pläne öffnet</source>
        <translation>What opens these plans</translation>
    </message>
    <message>
        <source>Schlüssel&amp;bund hinzufügen</source>
        <translation>Add the &amp;keyring</translation>
    </message>
    <message>
        <source>&amp;Neuer Wiederherstellungs-Code</source>
        <translation>&amp;New recovery code</translation>
    </message>
    <message>
        <source>&amp;Alles unter einem neuen Schlüssel</source>
        <translation>&amp;Everything under a new key</translation>
    </message>
    <message>
        <source>Bis&amp;herige Passphrase</source>
        <translation>Present pass&amp;phrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;gilt von nun an</source>
        <translation>&amp;Use this passphrase from now on</translation>
    </message>
    <message>
        <source>Wenn jemand ausscheidet oder ein Schlüssel in falsche Hände kam: Alles wird unter einem neuen Schlüssel neu geschrieben. Bisherige Codes und die Passphrasen anderer öffnen dann nichts Neues mehr; ältere Sicherungen öffnen sich weiter mit den Schlüsseln von damals.</source>
        <translation>If somebody leaves or a key got into the wrong hands: everything is written anew under a new key. Earlier codes and the passphrases of others then open nothing new any more; older backups still open with the keys of that time.</translation>
    </message>
    <message>
        <source>Ihre Passphrase, die weiter &amp;gelten soll</source>
        <translation>Your passphrase that should stay &amp;valid</translation>
    </message>
    <message>
        <source>Alle Schlüssel &amp;erneuern</source>
        <translation>&amp;Renew all keys</translation>
    </message>
    <message>
        <source>&amp;Passphrase ändern</source>
        <translation>Change the &amp;passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase hinzufügen</source>
        <translation>Add a &amp;passphrase</translation>
    </message>
    <message>
        <source>Übungsbestand: Er öffnet sich von selbst.</source>
        <translation>Practice store: it opens by itself.</translation>
    </message>
    <message>
        <source>liegt auf Papier</source>
        <translation>kept on paper</translation>
    </message>
    <message>
        <source>noch nicht zurückgetippt</source>
        <translation>not typed back yet</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{key} entfernen</source>
        <translation>Remove {key}</translation>
    </message>
    <message>
        <source>Schlüssel wird entfernt</source>
        <translation>Removing the key</translation>
    </message>
    <message>
        <source>Schlüsselbund wird gefragt</source>
        <translation>Asking the keyring</translation>
    </message>
    <message>
        <source>Passphrase wird geändert</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>Alles wird neu geschrieben</source>
        <translation>Writing everything anew</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>So lassen, wie es ist</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>&amp;Warum ist das so in Ordnung?</source>
        <translation>Why is this fine as it i&amp;s?</translation>
    </message>
    <message>
        <source>niemand Bestimmtes</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <source>Wer &amp;sagt das?</source>
        <translation>Who &amp;says so?</translation>
    </message>
    <message>
        <source>Danach steht die Nahtstelle wieder da.</source>
        <translation>After that the seam comes back.</translation>
    </message>
    <message>
        <source>Bis wa&amp;nn?</source>
        <translation>&amp;Until when?</translation>
    </message>
    <message>
        <source>Ein&amp;tragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Wieder aufneh&amp;men</source>
        <translation>Take &amp;up again</translation>
    </message>
    <message>
        <source>Nahtstelle wieder aufgenommen</source>
        <translation>Seam taken up again</translation>
    </message>
    <message>
        <source>So gelassen: {what}</source>
        <translation>Left as it is: {what}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Sperre</source>
        <translation>Lock</translation>
    </message>
    <message numerus="yes">
        <source>nach %n Minuten</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ohne Taste und ohne Maus; auch wenn der Rechner schlafen geht, und sofort mit Strg+L</source>
        <translation>without keys or mouse; also when the computer goes to sleep, and at once with Ctrl+L</translation>
    </message>
    <message>
        <source>Von selbst &amp;sperren</source>
        <translation>Lock auto&amp;matically</translation>
    </message>
    <message>
        <source>Der Schlüsselbund allein öffnet die Pläne: Dann ist die Sperre ein Vorhang. Wer am entsperrten Rechner sitzt, kann ihn öffnen. Eine Passphrase ist mehr als ein Vorhang.</source>
        <translation>Where the keyring alone opens the plans, the lock is a curtain. Whoever sits at the unlocked computer can open it. A passphrase is more than a curtain.</translation>
    </message>
    <message>
        <source>Name im Verlauf</source>
        <translation>Name in the history</translation>
    </message>
    <message>
        <source>steht künftig im Verlauf bei dem, was an diesem Rechner eingetragen wird; leer heißt „Jemand“</source>
        <translation>shown from now on in the history beside what is entered on this computer; empty means “Somebody”</translation>
    </message>
    <message>
        <source>Wer hier &amp;arbeitet</source>
        <translation>Who &amp;works here</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Farben</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Schriftgröße</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>auch mit Strg und + oder −</source>
        <translation>also with Ctrl and + or −</translation>
    </message>
    <message>
        <source>S&amp;prache</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>gilt ab dem nächsten Start</source>
        <translation>takes effect at the next start</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hier entsteht gemeinsame Hilfe: Familie, Ehrenamt und Fachdienste in einem Plan.</source>
        <translation>Here help grows together: family, volunteers and professionals in one plan.</translation>
    </message>
    <message>
        <source>Neuer Haushalt</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>Gespeichert {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Zurückgenommen: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Wieder da: {what}</source>
        <translation>Back again: {what}</translation>
    </message>
    <message>
        <source>Gespeichert: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Wer gibt weiter, und an wen</source>
        <translation>Who passes on, and to whom</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Auch &amp;Verabredetes zeigen</source>
        <translation>Show what is agreed &amp;too</translation>
    </message>
    <message>
        <source>Zeilen geben weiter, Spalten nehmen entgegen. Voll: verabredet, halb: begonnen, Ring: noch nichts.</source>
        <translation>Rows pass on, columns receive. Full: agreed, half: begun, ring: nothing yet.</translation>
    </message>
    <message>
        <source>Alles, was weitergegeben wird, ist verabredet.</source>
        <translation>Everything that is passed on is agreed.</translation>
    </message>
    <message>
        <source>Noch gibt niemand etwas weiter.</source>
        <translation>Nobody passes anything on yet.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Welche Haushalte</source>
        <translation>Which households</translation>
    </message>
    <message>
        <source>Was zuerst kommt</source>
        <translation>What comes first</translation>
    </message>
    <message>
        <source>Nach Namen</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Dringendes zuerst</source>
        <translation>Most urgent first</translation>
    </message>
    <message>
        <source>Ihr Name steht noch nicht in den Einstellungen (Strg+Komma).</source>
        <translation>Your name is not in the settings yet (Ctrl+Comma).</translation>
    </message>
    <message>
        <source>In keinem Haushalt hält {name} die Fäden.</source>
        <translation>{name} holds the threads in no household.</translation>
    </message>
    <message>
        <source>Hier ist gerade kein Haushalt dabei.</source>
        <translation>No household belongs here just now.</translation>
    </message>
    <message>
        <source>Alle Haushalte</source>
        <translation>All households</translation>
    </message>
    <message>
        <source>Wo ich die Fäden halte</source>
        <translation>Where I hold the threads</translation>
    </message>
    <message>
        <source>Blick auf den Plan steht an</source>
        <translation>Review of the plan is due</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>&amp;Passphrase, am besten vier bis sechs Wörter</source>
        <translation>&amp;Passphrase, best four to six words</translation>
    </message>
    <message>
        <source>Noch &amp;einmal, damit kein Tippfehler darin steckt</source>
        <translation>Once &amp;more, so that no typing error hides in it</translation>
    </message>
    <message>
        <source>Zeichen &amp;zeigen</source>
        <translation>&amp;Show characters</translation>
    </message>
    <message>
        <source>Bitte mindestens {n} Zeichen nehmen, damit sie niemand errät.</source>
        <translation>Please take at least {n} characters, so that nobody guesses it.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben sind verschieden. Bitte noch einmal.</source>
        <translation>The two entries differ. Please try again.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>&amp;Notiz aufheben</source>
        <translation>Keep the &amp;note</translation>
    </message>
    <message>
        <source>&amp;Foto oder Scan dazu …</source>
        <translation>Add a photo or &amp;scan …</translation>
    </message>
    <message>
        <source>Gewählte Notiz ent&amp;fernen</source>
        <translation>Remo&amp;ve the chosen note</translation>
    </message>
    <message>
        <source>Bisherige Notizen</source>
        <translation>Notes so far</translation>
    </message>
    <message>
        <source>Was heute auffällt, was guttut, was fehlt</source>
        <translation>What stands out today, what does good, what is missing</translation>
    </message>
    <message>
        <source>Kurze Noti&amp;z</source>
        <translation>Sho&amp;rt note</translation>
    </message>
    <message numerus="yes">
        <source>%n Anlagen</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>Notiz aufgehoben</source>
        <translation>Note kept</translation>
    </message>
    <message>
        <source>Foto oder Scan wählen</source>
        <translation>Choose a photo or scan</translation>
    </message>
    <message>
        <source>Bilder und PDF ({endings})</source>
        <translation>Pictures and PDF ({endings})</translation>
    </message>
    <message>
        <source>{path} ließ sich nicht lesen: {why}. Die Notiz bleibt stehen.</source>
        <translation>{path} could not be read: {why}. The note stays.</translation>
    </message>
    <message>
        <source>Anlage aufgehoben: {name}</source>
        <translation>Attachment kept: {name}</translation>
    </message>
    <message>
        <source>Notiz entfernt</source>
        <translation>Note removed</translation>
    </message>
</context>
<context>
    <name>OutageView</name>
    <message>
        <source>Wer wäre &amp;nicht da?</source>
        <translation>Who would be a&amp;way?</translation>
    </message>
    <message>
        <source>Vom</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Bis zum</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Was sich dann öffnet</source>
        <translation>What would open</translation>
    </message>
    <message>
        <source>Als Abwesenheit &amp;eintragen …</source>
        <translation>&amp;Note as an absence …</translation>
    </message>
    <message>
        <source>Eine Probe: Am Plan ändert sich nichts.</source>
        <translation>Only a trial: the plan does not change.</translation>
    </message>
    <message>
        <source>Sobald Menschen im Plan stehen, zeigt sich hier, was sich öffnet, wenn jemand nicht da ist.</source>
        <translation>As soon as there are people in the plan, this shows what opens if somebody is away.</translation>
    </message>
    <message>
        <source>Ersten Menschen aufschreiben</source>
        <translation>Write down the first person</translation>
    </message>
    <message numerus="yes">
        <source>%n Wochen</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>So lange ab dem ersten Tag</source>
        <translation>For so long from the first day</translation>
    </message>
    <message>
        <source>Was dann auch offen ist</source>
        <translation>What else would be open</translation>
    </message>
    <message>
        <source>Wo dann keine Reserve bleibt</source>
        <translation>Where no reserve would be left</translation>
    </message>
    <message>
        <source>Fragen, die weiterhelfen</source>
        <translation>Questions that help</translation>
    </message>
    <message>
        <source>Woran im ganzen Plan viel hängt</source>
        <translation>What much depends on in the whole plan</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Schließen (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Unterschriebene Blätter</source>
        <translation>Signed sheets</translation>
    </message>
    <message>
        <source>Blatt anhän&amp;gen …</source>
        <translation>&amp;Attach a sheet …</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Speichern …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>&amp;Wegnehmen</source>
        <translation>&amp;Take away</translation>
    </message>
    <message>
        <source>Das Blatt, wie es angehängt wurde</source>
        <translation>The sheet as it was attached</translation>
    </message>
    <message>
        <source>Ein unterschriebenes Blatt, abfotografiert oder eingescannt, liegt hier bei seiner Fassung.</source>
        <translation>A signed sheet, photographed or scanned, is kept here with its version.</translation>
    </message>
    <message>
        <source>Unterschrieben wird eine Fassung: Sie hat eine Nummer und ändert sich nicht mehr.</source>
        <translation>What is signed is a version: it has a number and no longer changes.</translation>
    </message>
    <message>
        <source>Fassung festhalten …</source>
        <translation>Record a version …</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>angehängt am {day}</source>
        <translation>attached on {day}</translation>
    </message>
    <message>
        <source>Prüfsumme {digits}</source>
        <translation>checksum {digits}</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich hier nicht zeigen. Gespeichert ist es genau so, wie es kam.</source>
        <translation>“{name}” cannot be shown here. It is stored exactly as it came.</translation>
    </message>
    <message>
        <source>PDF, JPG oder PNG ({endings})</source>
        <translation>PDF, JPG or PNG ({endings})</translation>
    </message>
    <message>
        <source>Unterschriebenes Blatt wählen</source>
        <translation>Choose a signed sheet</translation>
    </message>
    <message>
        <source>{name} ließ sich nicht lesen: {why}. Es wurde nichts angehängt.</source>
        <translation>{name} could not be read: {why}. Nothing was attached.</translation>
    </message>
    <message>
        <source>Blatt speichern</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>{path} ließ sich nicht schreiben: {why}. Das Blatt liegt weiter hier.</source>
        <translation>{path} could not be written: {why}. The sheet is still here.</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Jemanden aufnehmen</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>so, wie der Mensch selbst ihn schreibt</source>
        <translation>as the person writes it</translation>
    </message>
    <message>
        <source>&amp;Gehört zu</source>
        <translation>&amp;Belongs to</translation>
    </message>
    <message>
        <source>&amp;Beziehung</source>
        <translation>&amp;Relationship</translation>
    </message>
    <message>
        <source>zum Beispiel: Tochter, Nachbarin, Hausarzt</source>
        <translation>for example: daughter, neighbour, doctor</translation>
    </message>
    <message>
        <source>Dahinter stehen &amp;mehrere Menschen, zum Beispiel ein Dienst</source>
        <translation>&amp;Several people stand behind it, for example a service</translation>
    </message>
    <message>
        <source>&amp;Telefon</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>E-Mai&amp;l</source>
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>Am besten zu e&amp;rreichen</source>
        <translation>Best reac&amp;hed</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>keine Grenze genannt</source>
        <translation>no limit given</translation>
    </message>
    <message>
        <source>Die Grenze setzt jeder Mensch für sich selbst.</source>
        <translation>Everyone sets this limit for themselves.</translation>
    </message>
    <message>
        <source>Höchstens in der Woche</source>
        <translation>At most in a week</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Und noch &amp;jemand</source>
        <translation>And &amp;someone else</translation>
    </message>
    <message>
        <source>Mehr &amp;Angaben</source>
        <translation>More &amp;details</translation>
    </message>
    <message>
        <source>mit Komma trennen</source>
        <translation>separate with commas</translation>
    </message>
    <message>
        <source>Gelernt für</source>
        <translation>Trained for</translation>
    </message>
    <message>
        <source>Spricht am liebsten</source>
        <translation>Prefers to speak</translation>
    </message>
    <message>
        <source>Ist vor Ort</source>
        <translation>Is on site</translation>
    </message>
    <message>
        <source>Dabei ab</source>
        <translation>Part of it from</translation>
    </message>
    <message>
        <source>Dabei bis</source>
        <translation>Part of it until</translation>
    </message>
    <message>
        <source>{name} aus dem Plan genommen</source>
        <translation>{name} taken out of the plan</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Zusage pausieren</source>
        <translation>Pause a commitment</translation>
    </message>
    <message>
        <source>&amp;Erster Tag</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Letzter Tag</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Ohne letzten Tag ruht die Zusage, bis wieder jemand Ja sagt. Einen Grund braucht es nicht.</source>
        <translation>Without a last day the commitment rests until somebody says yes again. No reason is needed.</translation>
    </message>
    <message>
        <source>Pausieren</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{name} · {task}: macht Pause</source>
        <translation>{name} · {task}: takes a break</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <source>Menschen, die sich auf eine Zelle ziehen lassen</source>
        <translation>People who can be dragged onto a cell</translation>
    </message>
    <message>
        <source>Auf eine Zelle ziehen, um für diesen Tag zu fragen; mit der Tastatur: Eingabetaste</source>
        <translation>Drag onto a cell to ask for that day; with the keyboard: Enter</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Menschen im Plan</source>
        <translation>People in the plan</translation>
    </message>
    <message>
        <source>Jemanden aufnehmen</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Abwesenheit eintragen</source>
        <translation>Enter an absence</translation>
    </message>
    <message>
        <source>Einwilligungen</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Noch steht niemand im Plan. Wer gehört dazu, und wer hilft schon?</source>
        <translation>Nobody is in the plan yet. Who belongs to it, and who helps already?</translation>
    </message>
    <message>
        <source>Ersten Menschen aufschreiben</source>
        <translation>Write down the first person</translation>
    </message>
    <message>
        <source>Sicht auf die Menschen</source>
        <translation>Ways to look at the people</translation>
    </message>
    <message>
        <source>Alle, die dabei sind</source>
        <translation>Everyone who takes part</translation>
    </message>
    <message>
        <source>Gemeinsam getragen</source>
        <translation>Carried together</translation>
    </message>
    <message>
        <source>dabei: {tasks}</source>
        <translation>takes part in: {tasks}</translation>
    </message>
    <message>
        <source>nicht da: {days}</source>
        <translation>away: {days}</translation>
    </message>
</context>
<context>
    <name>PrintingMany</name>
    <message>
        <source>Wie viel schon gedruckt ist</source>
        <translation>How much is printed already</translation>
    </message>
    <message>
        <source>%v von %m</source>
        <translation>%v of %m</translation>
    </message>
    <message>
        <source>A&amp;bbrechen</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Drucken abbrechen</source>
        <translation>Cancel printing</translation>
    </message>
</context>
<context>
    <name>PrintsMany</name>
    <message>
        <source>&amp;Mehr …</source>
        <translation>&amp;More …</translation>
    </message>
    <message>
        <source>Mehr drucken</source>
        <translation>Print more</translation>
    </message>
    <message>
        <source>&amp;Alle Blätter dieses Haushalts …</source>
        <translation>&amp;All sheets of this household …</translation>
    </message>
    <message>
        <source>&amp;Dieses Blatt für alle Haushalte …</source>
        <translation>&amp;This sheet for all households …</translation>
    </message>
    <message>
        <source>Wohin mit den Blättern?</source>
        <translation>Where should the sheets go?</translation>
    </message>
    <message numerus="yes">
        <source>%n Blätter ließen sich nicht drucken. Das erste: {why}</source>
        <translation>
            <numerusform>%n sheet could not be printed: {why}</numerusform>
            <numerusform>%n sheets could not be printed. The first: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickOpen</name>
    <message>
        <source>Schnell öffnen</source>
        <translation>Quick open</translation>
    </message>
    <message>
        <source>Wohin? Mensch, Aufgabe, Haushalt oder Befehl</source>
        <translation>Where to? Person, task, household or command</translation>
    </message>
    <message>
        <source>Gefunden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nichts gefunden für „{text}“.</source>
        <translation>Nothing found for “{text}”.</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Jemand anderes übernimmt</source>
        <translation>Someone else takes over</translation>
    </message>
    <message>
        <source>Bitte wählen</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>&amp;Wer gibt ab?</source>
        <translation>&amp;Who hands on?</translation>
    </message>
    <message>
        <source>Wer übernimm&amp;t?</source>
        <translation>Who &amp;takes over?</translation>
    </message>
    <message>
        <source>Ab &amp;diesem Tag</source>
        <translation>From this &amp;day on</translation>
    </message>
    <message>
        <source>Auch das Ein&amp;springen</source>
        <translation>Stepping &amp;in too</translation>
    </message>
    <message>
        <source>Bei diesen Aufgaben</source>
        <translation>For these tasks</translation>
    </message>
    <message>
        <source>Ab diesem Tag ist hier nichts zu übernehmen.</source>
        <translation>From that day on there is nothing here to take over.</translation>
    </message>
    <message>
        <source>{after} übernimmt ab {day} von {before}</source>
        <translation>{after} takes over from {before} from {day} on</translation>
    </message>
</context>
<context>
    <name>RoundTablePage</name>
    <message>
        <source>Welche Besprechung</source>
        <translation>Which meeting</translation>
    </message>
    <message>
        <source>O&amp;ffene Punkte …</source>
        <translation>&amp;Open points …</translation>
    </message>
    <message>
        <source>&amp;Protokoll …</source>
        <translation>&amp;Minutes …</translation>
    </message>
    <message>
        <source>Als PDF speichern und drucken</source>
        <translation>Save as PDF and print</translation>
    </message>
    <message>
        <source>Was offen ist</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Was sonst gesa&amp;gt wurde</source>
        <translation>What else was &amp;said</translation>
    </message>
    <message>
        <source>Wer ist heute dabei?</source>
        <translation>Who is here today?</translation>
    </message>
    <message>
        <source>Was wir vereinbaren</source>
        <translation>What we agree on</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Gemeinsame Besprechung</source>
        <translation>Joint meeting</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Vereinbart: {what}</source>
        <translation>Agreed: {what}</translation>
    </message>
    <message>
        <source>Wieder offen: {what}</source>
        <translation>Open again: {what}</translation>
    </message>
    <message>
        <source>Erledigt: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Vereinbarung entfernt</source>
        <translation>Agreement removed</translation>
    </message>
    <message>
        <source>Wer dabei ist</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Notiz zur Besprechung</source>
        <translation>Note on the meeting</translation>
    </message>
    <message>
        <source>Offene Punkte</source>
        <translation>Open points</translation>
    </message>
</context>
<context>
    <name>SeamCounts</name>
    <message>
        <source>Offene Nahtstellen: {counts}</source>
        <translation>Open seams: {counts}</translation>
    </message>
</context>
<context>
    <name>SeamDetail</name>
    <message>
        <source>Fragen, die weiterhelfen</source>
        <translation>Questions that help</translation>
    </message>
    <message>
        <source>&amp;Vereinbaren …</source>
        <translation>&amp;Arrange …</translation>
    </message>
    <message>
        <source>ab {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>So &amp;lassen, weil …</source>
        <translation>&amp;Leave as it is, because …</translation>
    </message>
    <message>
        <source>Än&amp;dern …</source>
        <translation>C&amp;hange …</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Das bleibt so.</source>
        <translation>This stays as it is.</translation>
    </message>
</context>
<context>
    <name>SeamPicture</name>
    <message>
        <source>Von {giver} zu {receiver}: {state}</source>
        <translation>From {giver} to {receiver}: {state}</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
</context>
<context>
    <name>SeamsView</name>
    <message>
        <source>Offene Nahtstellen</source>
        <translation>Open seams</translation>
    </message>
    <message>
        <source>Alle Nahtstellen sind vernäht. Gemeinsam geschafft.</source>
        <translation>All seams are sewn. Done together.</translation>
    </message>
    <message>
        <source>Sicht auf die Nahtstellen</source>
        <translation>Ways to look at the seams</translation>
    </message>
    <message>
        <source>Eine nach der anderen</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>Wer gibt an wen</source>
        <translation>Who passes on to whom</translation>
    </message>
    <message>
        <source>Was von wem kommt</source>
        <translation>What comes from whom</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>{number} weitere Aufgaben</source>
        <translation>{number} other tasks</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aussehen</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Sperre und Name</source>
        <translation>Lock and name</translation>
    </message>
    <message>
        <source>Schlüssel</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Geräte</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Ansprüche</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Arten von Einstellungen</source>
        <translation>Kinds of settings</translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message>
        <source>Was von welcher Seite kommt</source>
        <translation>What comes from which side</translation>
    </message>
    <message>
        <source>noch niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>rund {time} in der Woche</source>
        <translation>about {time} a week</translation>
    </message>
    <message>
        <source>in diesen Wochen keine Zeit verabredet</source>
        <translation>no time agreed in these weeks</translation>
    </message>
    <message>
        <source>übernimmt</source>
        <translation>takes it on</translation>
    </message>
    <message>
        <source>springt ein</source>
        <translation>steps in</translation>
    </message>
    <message>
        <source>hilft mit</source>
        <translation>helps</translation>
    </message>
    <message numerus="yes">
        <source>kümmert sich um %n Übergaben</source>
        <translation>
            <numerusform>looks after %n handover</numerusform>
            <numerusform>looks after %n handovers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanTable</name>
    <message>
        <source>Wochen im Überblick</source>
        <translation>Weeks at a glance</translation>
    </message>
    <message>
        <source>Wochen</source>
        <translation>Weeks</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>{file}: Der Haushalt „{name}“ steht in mehreren Dateien; die erste zählt.</source>
        <translation>{file}: the household “{name}” is in several files; the first one counts.</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Aufgabe ändern</source>
        <translation>Change task</translation>
    </message>
    <message>
        <source>Neue Aufgabe</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>&amp;Was ist zu tun?</source>
        <translation>&amp;What is to be done?</translation>
    </message>
    <message>
        <source>&amp;Bereich</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <source>Wie &amp;wichtig ist es?</source>
        <translation>How &amp;important is it?</translation>
    </message>
    <message>
        <source>Wie &amp;oft?</source>
        <translation>How &amp;often?</translation>
    </message>
    <message>
        <source>An diesen &amp;Tagen</source>
        <translation>On these &amp;days</translation>
    </message>
    <message>
        <source>Erster T&amp;ag</source>
        <translation>&amp;First day</translation>
    </message>
    <message>
        <source>&amp;Uhrzeit</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Wie &amp;lange?</source>
        <translation>How &amp;long?</translation>
    </message>
    <message>
        <source>Wie viel geht ohne &amp;Hilfe?</source>
        <translation>How much works without &amp;help?</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Wie viele &amp;Menschen?</source>
        <translation>How many &amp;people?</translation>
    </message>
    <message>
        <source>Und &amp;noch eine</source>
        <translation>And &amp;another one</translation>
    </message>
    <message>
        <source>Mehr An&amp;gaben</source>
        <translation>More detail&amp;s</translation>
    </message>
    <message>
        <source>mit Komma trennen, so geschrieben wie bei den Menschen</source>
        <translation>separate with commas, written as with the people</translation>
    </message>
    <message>
        <source>Was muss jemand dafür gelernt haben?</source>
        <translation>What training does it take?</translation>
    </message>
    <message>
        <source>wie üblich</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Wie viel darf es sich überschneiden?</source>
        <translation>How much may it overlap?</translation>
    </message>
    <message>
        <source>Wenn jemand anderes drankommt, braucht es ein Wort</source>
        <translation>A change of hands needs a word</translation>
    </message>
    <message>
        <source>kein bestimmter Wunsch</source>
        <translation>no particular wish</translation>
    </message>
    <message>
        <source>Welchem Wunsch dient es?</source>
        <translation>Which wish does it serve?</translation>
    </message>
    <message>
        <source>jeden Tag</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>an bestimmten Tagen der Woche</source>
        <translation>on certain days of the week</translation>
    </message>
    <message>
        <source>alle zwei Wochen</source>
        <translation>every two weeks</translation>
    </message>
    <message>
        <source>jeden Monat am selben Tag</source>
        <translation>every month on the same day</translation>
    </message>
    <message>
        <source>nur einmal</source>
        <translation>only once</translation>
    </message>
    <message>
        <source>„{task}“ entfernt</source>
        <translation>“{task}” removed</translation>
    </message>
    <message>
        <source>Aufgabe „{task}“</source>
        <translation>Task “{task}”</translation>
    </message>
</context>
<context>
    <name>TaskHeader</name>
    <message>
        <source>Aufgaben</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>TemplateLines</name>
    <message>
        <source>Aufnehmen: {task}</source>
        <translation>Include: {task}</translation>
    </message>
    <message>
        <source>So heißt die Aufgabe: {task}</source>
        <translation>The task is called: {task}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Was gezeigt wird</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Was ansteht</source>
        <translation>What is coming up</translation>
    </message>
    <message>
        <source>&amp;Erledigt (Leertaste)</source>
        <translation>&amp;Done (space bar)</translation>
    </message>
    <message>
        <source>Gerade steht in keinem Haushalt etwas an.</source>
        <translation>Nothing is due in any household right now.</translation>
    </message>
</context>
<context>
    <name>TransitionPage</name>
    <message>
        <source>Schritte</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>1  Was und wann</source>
        <translation>1  What and when</translation>
    </message>
    <message>
        <source>2  Wer ist dabei</source>
        <translation>2  Who takes part</translation>
    </message>
    <message>
        <source>3  Was zu klären ist</source>
        <translation>3  What is to be settled</translation>
    </message>
    <message>
        <source>Aus dem Plan nehmen</source>
        <translation>Take out of the plan</translation>
    </message>
    <message>
        <source>&amp;Zurück</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Wei&amp;ter</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>In den Plan &amp;eintragen</source>
        <translation>&amp;Enter in the plan</translation>
    </message>
    <message>
        <source>Einen Übergang vorbereiten</source>
        <translation>Prepare a transition</translation>
    </message>
    <message>
        <source>Ein Übergang im Plan</source>
        <translation>A transition in the plan</translation>
    </message>
    <message numerus="yes">
        <source>{settled} von %n Punkten sind verabredet</source>
        <translation>
            <numerusform>{settled} of %n item is arranged</numerusform>
            <numerusform>{settled} of %n items are arranged</numerusform>
        </translation>
    </message>
    <message>
        <source>{change} am {day}</source>
        <translation>{change} on {day}</translation>
    </message>
    <message>
        <source>Übergang aus dem Plan genommen</source>
        <translation>Transition taken out of the plan</translation>
    </message>
</context>
<context>
    <name>Triangle</name>
    <message>
        <source>Dreieck der Hilfe</source>
        <translation>Triangle of help</translation>
    </message>
</context>
<context>
    <name>VersionForm</name>
    <message>
        <source>Fassung {number} festhalten</source>
        <translation>Record version {number}</translation>
    </message>
    <message>
        <source>Was der Plan heute sagt, bekommt eine Nummer und ein Prüfzeichen und ändert sich nicht mehr. Am Plan kann danach weitergearbeitet werden.</source>
        <translation>What the plan says today gets a number and a check code and no longer changes. Work on the plan can go on afterwards.</translation>
    </message>
    <message>
        <source>Die Antworten zu Fassung {number} bleiben dort. Zur neuen Fassung werden alle neu gefragt.</source>
        <translation>The answers to version {number} stay there. For the new version everyone is asked anew.</translation>
    </message>
    <message>
        <source>&amp;Gilt ab</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>ein Tag, an dem alle gemeinsam auf die Vereinbarung schauen</source>
        <translation>a day on which everyone looks at the agreement together</translation>
    </message>
    <message>
        <source>Wir schauen &amp;wieder darauf</source>
        <translation>&amp;We look at it again</translation>
    </message>
    <message>
        <source>&amp;Festhalten</source>
        <translation>&amp;Record</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Fassungen der Vereinbarung</source>
        <translation>Versions of the agreement</translation>
    </message>
    <message>
        <source>Was neu ist, und wer welches Blatt hat</source>
        <translation>What is new, and who has which sheet</translation>
    </message>
    <message>
        <source>Fassung fes&amp;thalten …</source>
        <translation>&amp;Record a version …</translation>
    </message>
    <message>
        <source>Was der Plan heute sagt, bekommt eine Nummer und ein Prüfzeichen</source>
        <translation>What the plan says today gets a number and a check code</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>noch keine Fassung festgehalten</source>
        <translation>no version recorded yet</translation>
    </message>
    <message>
        <source>wie der Plan heute ist</source>
        <translation>as the plan is today</translation>
    </message>
    <message>
        <source>Fassung {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Fassung {number} · ersetzt</source>
        <translation>Version {number} · replaced</translation>
    </message>
    <message>
        <source>Fassung {number} · passt nicht mehr</source>
        <translation>Version {number} · no longer fits</translation>
    </message>
    <message>
        <source>{answered} von {asked} Antworten</source>
        <translation>{answered} of {asked} answers</translation>
    </message>
    <message>
        <source>Wer welches Blatt hat</source>
        <translation>Who has which sheet</translation>
    </message>
    <message>
        <source>Entwurf, seit Fassung {number}</source>
        <translation>Draft, since version {number}</translation>
    </message>
    <message>
        <source>Wenn alle einverstanden sind, wird daraus Fassung 1.</source>
        <translation>When everyone agrees, this becomes version 1.</translation>
    </message>
    <message>
        <source>Wer was wann macht, ist gleich geblieben; anderes am Plan ist neu.</source>
        <translation>Who does what and when has stayed the same; other things in the plan are new.</translation>
    </message>
    <message>
        <source>Seither hat sich geändert, wer was wann macht. Auf dem Papier steht noch der alte Stand.</source>
        <translation>Since then there have been changes in who does what and when. The paper still shows how it was before.</translation>
    </message>
    <message>
        <source>Gilt ab {day}.</source>
        <translation>Valid from {day}.</translation>
    </message>
    <message>
        <source>Gemeinsam wieder darauf schauen: {day}.</source>
        <translation>Looking at it together again: {day}.</translation>
    </message>
    <message>
        <source>Festgehalten von {name}.</source>
        <translation>Recorded by {name}.</translation>
    </message>
    <message>
        <source>Prüfzeichen {sign}</source>
        <translation>Check code {sign}</translation>
    </message>
    <message>
        <source>Passt nicht mehr: Seither hat sich geändert, wer was wann macht.</source>
        <translation>No longer fits: since then there have been changes in who does what and when.</translation>
    </message>
    <message>
        <source>für den Haushalt</source>
        <translation>for the household</translation>
    </message>
    <message>
        <source>gedruckt am {day}</source>
        <translation>printed on {day}</translation>
    </message>
    <message>
        <source>überholt, bitte austauschen</source>
        <translation>out of date, please exchange</translation>
    </message>
    <message>
        <source>gilt</source>
        <translation>in force</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Was an diesem Tag geschieht</source>
        <translation>What happens on this day</translation>
    </message>
    <message>
        <source>Tag da&amp;vor</source>
        <translation>Day &amp;before</translation>
    </message>
    <message>
        <source>&amp;Heute</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>Tag da&amp;nach</source>
        <translation>Day &amp;after</translation>
    </message>
    <message>
        <source>Besuch beenden (Esc)</source>
        <translation>End the visit (Esc)</translation>
    </message>
    <message>
        <source>An diesem Tag steht nichts im Plan.</source>
        <translation>Nothing is in the plan on this day.</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Zeichen &amp;zeigen</source>
        <translation>&amp;Show characters</translation>
    </message>
    <message>
        <source>&amp;Anders öffnen</source>
        <translation>Open in another &amp;way</translation>
    </message>
    <message>
        <source>Ö&amp;ffnen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>sieben Gruppen, vom Blatt; groß oder klein ist gleich</source>
        <translation>seven groups, from the sheet; capital or small letters are the same</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellungs-Code</source>
        <translation>&amp;Recovery code</translation>
    </message>
    <message>
        <source>Schlüssel des &amp;Trägers …</source>
        <translation>Or&amp;ganisation’s key …</translation>
    </message>
    <message>
        <source>Bitte die Passphrase eingeben.</source>
        <translation>Please enter the passphrase.</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Datei mit dem Schlüssel des Trägers</source>
        <translation>File with the organisation’s key</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Wochenplan</source>
        <translation>Week plan</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Noch steht keine Aufgabe im Plan. Was braucht es im Alltag, und was tut gut?</source>
        <translation>No task is in the plan yet. What does daily life need, and what does good?</translation>
    </message>
    <message>
        <source>Erste Aufgabe aufschreiben</source>
        <translation>Write down the first task</translation>
    </message>
    <message>
        <source>Eine Woche zurück</source>
        <translation>Back one week</translation>
    </message>
    <message>
        <source>Eine Woche weiter</source>
        <translation>Forward one week</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Wie viele Wochen</source>
        <translation>How many weeks</translation>
    </message>
    <message numerus="yes">
        <source>%n Wochen</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Woche {number} · {days}</source>
        <translation>Week {number} · {days}</translation>
    </message>
    <message>
        <source>Ruht in dieser Woche: {tasks}</source>
        <translation>Not needed this week: {tasks}</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>Was ändert sich?</source>
        <translation>What changes?</translation>
    </message>
    <message>
        <source>zum Beispiel 28.11., morgen oder ↑ für den nächsten Tag</source>
        <translation>for example 28.11., tomorrow or ↑ for the next day</translation>
    </message>
    <message>
        <source>&amp;Wann ist es so weit?</source>
        <translation>&amp;When does it happen?</translation>
    </message>
    <message>
        <source>&amp;Eigener Name dafür (wenn gewünscht)</source>
        <translation>&amp;A name of your own for it (if you like)</translation>
    </message>
    <message>
        <source>Schon im Plan</source>
        <translation>In the plan already</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Was noch offen ist, darf offen bleiben; der Plan zeigt es als Nahtstelle.</source>
        <translation>What is still open may stay open; the plan shows it as a seam.</translation>
    </message>
    <message>
        <source>Wer &amp;gibt ab oder weiß bisher Bescheid?</source>
        <translation>Who hands &amp;on or has known so far?</translation>
    </message>
    <message>
        <source>Wer &amp;übernimmt danach?</source>
        <translation>Who &amp;takes over then?</translation>
    </message>
    <message>
        <source>Wer hält bis dahin die &amp;Fäden?</source>
        <translation>Who holds the th&amp;reads until then?</translation>
    </message>
    <message>
        <source>Wer ist außerdem dabei?</source>
        <translation>Who else takes part?</translation>
    </message>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>In eigenen Worten</source>
        <translation>In own words</translation>
    </message>
    <message>
        <source>möglichst so, wie es gesagt wurde</source>
        <translation>as closely as possible to how it was said</translation>
    </message>
    <message>
        <source>&amp;Was ist wichtig?</source>
        <translation>&amp;What matters?</translation>
    </message>
    <message>
        <source>niemand Bestimmtes</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <source>Wer &amp;sagt das?</source>
        <translation>Who &amp;says so?</translation>
    </message>
    <message>
        <source>Wunsch oder &amp;Ziel?</source>
        <translation>Wish or &amp;goal?</translation>
    </message>
    <message>
        <source>&amp;Eintragen</source>
        <translation>&amp;Enter</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>Als Anfrage &amp;eintragen</source>
        <translation>Enter as a re&amp;quest</translation>
    </message>
    <message>
        <source>Hat &amp;zugesagt</source>
        <translation>Has said &amp;yes</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Unser gemeinsamer Plan für</source>
        <translation>Our shared plan for</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entwurf vom</source>
        <translation>Draft of</translation>
    </message>
    <message>
        <source>Gilt ab</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Wir schauen wieder darauf</source>
        <translation>We look at it again</translation>
    </message>
    <message>
        <source>noch zu verabreden</source>
        <translation>still to be arranged</translation>
    </message>
    <message>
        <source>Vereinbarung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Darum geht es mir</source>
        <translation>What matters to me</translation>
    </message>
    <message>
        <source>Darum geht es</source>
        <translation>What matters</translation>
    </message>
    <message>
        <source>Hier ist Platz für einen Wunsch in eigenen Worten.</source>
        <translation>Here is room for a wish in own words.</translation>
    </message>
    <message>
        <source>Das haben wir uns gemeinsam vorgenommen:</source>
        <translation>This is what we want to do together:</translation>
    </message>
    <message>
        <source>{name}, in eigenen Worten</source>
        <translation>{name}, in own words</translation>
    </message>
    <message>
        <source>In alphabetischer Reihenfolge. Alle Stimmen zählen gleich.</source>
        <translation>In alphabetical order. All voices count the same.</translation>
    </message>
    <message>
        <source>Wir machen mit</source>
        <translation>We take part</translation>
    </message>
    <message>
        <source>Auf einen Blick</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Was ansteht</source>
        <translation>What is coming up</translation>
    </message>
    <message>
        <source>Was neu ist</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Seit Fassung {number}</source>
        <translation>Since version {number}</translation>
    </message>
    <message>
        <source>Tel. {phone}</source>
        <translation>Tel. {phone}</translation>
    </message>
    <message>
        <source>So gehen wir miteinander um</source>
        <translation>How we treat each other</translation>
    </message>
    <message>
        <source>Weniger tun oder aufhören</source>
        <translation>Doing less or stopping</translation>
    </message>
    <message>
        <source>Was dieses Blatt nicht ist</source>
        <translation>What this sheet is not</translation>
    </message>
    <message>
        <source>Was ich weitergebe und bekomme</source>
        <translation>What I pass on and am given</translation>
    </message>
    <message>
        <source>Mit wem ich zu tun habe</source>
        <translation>People I deal with</translation>
    </message>
    <message>
        <source>Platz für mehr</source>
        <translation>Room for more</translation>
    </message>
</context>
<context>
    <name>_HandoverRows</name>
    <message>
        <source>{giver} an {receiver}</source>
        <translation>{giver} to {receiver}</translation>
    </message>
    <message>
        <source>an {receiver}</source>
        <translation>to {receiver}</translation>
    </message>
    <message>
        <source>{before}, dann {after}</source>
        <translation>{before}, then {after}</translation>
    </message>
    <message>
        <source>{task}, wenn {giver} einmal nicht kann</source>
        <translation>{task}, when {giver} cannot make it</translation>
    </message>
    <message>
        <source>sonst: {fallback}</source>
        <translation>otherwise: {fallback}</translation>
    </message>
</context>
<context>
    <name>_Making</name>
    <message>
        <source>Ich an {name}</source>
        <translation>I to {name}</translation>
    </message>
    <message>
        <source>{name} an mich</source>
        <translation>{name} to me</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Das Blatt, wie es angehängt wurde</source>
        <translation>The sheet as it was attached</translation>
    </message>
</context>
<context>
    <name>_TaskRows</name>
    <message>
        <source>angefragt: {names}</source>
        <translation>asked: {names}</translation>
    </message>
    <message>
        <source>hilft mit: {names}</source>
        <translation>helps: {names}</translation>
    </message>
    <message>
        <source>{first} bis {until}</source>
        <translation>{first} to {until}</translation>
    </message>
</context>
<context>
    <name>_Teller</name>
    <message>
        <source>Jemand</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Einzelheiten dazu wurden später gelöscht</source>
        <translation>Details of this were erased later</translation>
    </message>
    <message numerus="yes">
        <source>Haushalt angelegt, mit %n Einträgen</source>
        <translation>
            <numerusform>Household written down, with %n entry</numerusform>
            <numerusform>Household written down, with %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Änderungen</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, Fassung {number}</source>
        <translation>{what}, version {number}</translation>
    </message>
    <message>
        <source>{what} für {who}, Stand {day}</source>
        <translation>{what} for {who}, as of {day}</translation>
    </message>
    <message>
        <source>{what}, Stand {day}</source>
        <translation>{what}, as of {day}</translation>
    </message>
    <message>
        <source>Neu: {thing}</source>
        <translation>New: {thing}</translation>
    </message>
    <message>
        <source>Entfernt: {thing}</source>
        <translation>Removed: {thing}</translation>
    </message>
    <message>
        <source>{thing}: {label} leer (vorher {before})</source>
        <translation>{thing}: {label} empty (before: {before})</translation>
    </message>
    <message>
        <source>{thing}: {label} jetzt {after} (vorher {before})</source>
        <translation>{thing}: {label} now {after} (before: {before})</translation>
    </message>
    <message>
        <source>{thing}: {label} jetzt {after}</source>
        <translation>{thing}: {label} now {after}</translation>
    </message>
    <message numerus="yes">
        <source>Für {task} braucht es jetzt %n Person(en).</source>
        <translation>
            <numerusform>{task} now takes %n person.</numerusform>
            <numerusform>{task} now takes %n people.</numerusform>
        </translation>
    </message>
    <message>
        <source>die Person, um die es geht,</source>
        <translation>the person it is about</translation>
    </message>
    <message>
        <source>was gerade wichtig ist</source>
        <translation>what matters at the time</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>Fassung {number} festgehalten</source>
        <translation>Version {number} recorded</translation>
    </message>
    <message>
        <source>Antwort von {name}</source>
        <translation>Answer of {name}</translation>
    </message>
    <message>
        <source>Blatt angehängt: {name}</source>
        <translation>Sheet attached: {name}</translation>
    </message>
    <message>
        <source>Blatt weggenommen: {name}</source>
        <translation>Sheet taken away: {name}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Gedruckt: {path}</source>
        <translation>Printed: {path}</translation>
    </message>
    <message>
        <source>Geschrieben: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>Entfernt: {id}</source>
        <translation>Removed: {id}</translation>
    </message>
    <message>
        <source>Die Passphrase ist geändert.</source>
        <translation>The passphrase is changed.</translation>
    </message>
    <message>
        <source>Bestätigt. Ältere Codes öffnen nichts mehr.</source>
        <translation>Confirmed. Older codes open nothing any more.</translation>
    </message>
    <message>
        <source>Geheim, für den Tresor des Trägers: {path}</source>
        <translation>Secret, for the organisation’s safe: {path}</translation>
    </message>
    <message>
        <source>Für immer gelöscht. Ältere Sicherungen vergessen es beim Einspielen.</source>
        <translation>Erased for ever. Older backups forget it when they are restored.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Als PDF speichern</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>{path} ließ sich nicht schreiben: {why}. Der Plan ist gespeichert.</source>
        <translation>{path} could not be written: {why}. The plan is saved.</translation>
    </message>
</context>
<context>
    <name>seen</name>
    <message>
        <source>am {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>am Wochenende</source>
        <translation>at the weekend</translation>
    </message>
    <message>
        <source>{weekdays}</source>
        <translation>on {weekdays}</translation>
    </message>
    <message>
        <source>an diesen Tagen</source>
        <translation>on these days</translation>
    </message>
    <message>
        <source>{number} weitere Punkte</source>
        <translation>{number} other points</translation>
    </message>
</context>
</TS>
