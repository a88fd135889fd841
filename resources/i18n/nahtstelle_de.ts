<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n offene Nahtstelle(n)</source>
        <translation>
            <numerusform>%n offene Nahtstelle</numerusform>
            <numerusform>%n offene Nahtstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Stunden</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Minuten</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} ist weg</source>
        <translation>
            <numerusform>{names} ist weg</numerusform>
            <numerusform>{names} sind weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere Punkte; in den Tabellen haben sie einen Rahmen.</source>
        <translation>
            <numerusform>Und %n weiterer Punkt; in den Tabellen hat er einen Rahmen.</numerusform>
            <numerusform>Und %n weitere Punkte; in den Tabellen haben sie einen Rahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere Zeilen sind zu klein, um sie zu nennen</source>
        <translation>
            <numerusform>%n weitere Zeile ist zu klein, um sie zu nennen</numerusform>
            <numerusform>%n weitere Zeilen sind zu klein, um sie zu nennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalt(e)</source>
        <translation>
            <numerusform>%n Haushalt</numerusform>
            <numerusform>%n Haushalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Beteiligte</source>
        <translation>
            <numerusform>%n Beteiligte:r</numerusform>
            <numerusform>%n Beteiligte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgabe(n)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Schritt(e) im Journal</source>
        <translation>
            <numerusform>%n Schritt im Journal</numerusform>
            <numerusform>%n Schritte im Journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Blatt/Blätter</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere Aufgabe(n); sie stehen im Plan.</source>
        <translation>
            <numerusform>Und %n weitere Aufgabe; sie steht im Plan.</numerusform>
            <numerusform>Und %n weitere Aufgaben; sie stehen im Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere(r) Punkt(e); sie stehen im Plan.</source>
        <translation>
            <numerusform>Und %n weiterer Punkt; er steht im Plan.</numerusform>
            <numerusform>Und %n weitere Punkte; sie stehen im Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Und %n weitere(s) Papier(e); sie stehen im Plan.</source>
        <translation>
            <numerusform>Und %n weiteres Papier; es steht im Plan.</numerusform>
            <numerusform>Und %n weitere Papiere; sie stehen im Plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Aufgaben</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in der Woche, %n Aufgaben</source>
        <translation>
            <numerusform>in der Woche, %n Aufgabe</numerusform>
            <numerusform>in der Woche, %n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message numerus="yes">
        <source>%n Seiten</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message numerus="yes">
        <source>%n Mal wurde hier etwas gedruckt oder weitergegeben. Papier und Dateien holt das Löschen nicht zurück; der Verlauf nennt sie, solange es ihn gibt.</source>
        <translation>
            <numerusform>%n Mal wurde hier etwas gedruckt oder weitergegeben. Papier und Dateien holt das Löschen nicht zurück; der Verlauf nennt sie, solange es ihn gibt.</numerusform>
            <numerusform>%n Mal wurde hier etwas gedruckt oder weitergegeben. Papier und Dateien holt das Löschen nicht zurück; der Verlauf nennt sie, solange es ihn gibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>%n &amp;Haushalte, die mit anderem Inhalt da sind, durch die Dateien ersetzen</source>
        <translation>
            <numerusform>%n &amp;Haushalt, der mit anderem Inhalt da ist, durch die Datei ersetzen</numerusform>
            <numerusform>%n &amp;Haushalte, die mit anderem Inhalt da sind, durch die Dateien ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte gefunden</source>
        <translation>
            <numerusform>%n Haushalt gefunden</numerusform>
            <numerusform>%n Haushalte gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Dateien oder Haushalte nicht</source>
        <translation>
            <numerusform>%n Datei oder Haushalt nicht</numerusform>
            <numerusform>%n Dateien oder Haushalte nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte übernommen</source>
        <translation>
            <numerusform>%n Haushalt übernommen</numerusform>
            <numerusform>%n Haushalte übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Haushalte über&amp;nehmen</source>
        <translation>
            <numerusform>%n Haushalt über&amp;nehmen</numerusform>
            <numerusform>%n Haushalte über&amp;nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wurden nicht gelesen</source>
        <translation>
            <numerusform>%n wurde nicht gelesen</numerusform>
            <numerusform>%n wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Fragen</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>nach %n Minuten</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>%n Anlagen</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutageView</name>
    <message numerus="yes">
        <source>%n Wochen</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintsMany</name>
    <message numerus="yes">
        <source>%n Blätter ließen sich nicht drucken. Das erste: {why}</source>
        <translation>
            <numerusform>%n Blatt ließ sich nicht drucken: {why}</numerusform>
            <numerusform>%n Blätter ließen sich nicht drucken. Das erste: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesView</name>
    <message numerus="yes">
        <source>kümmert sich um %n Übergaben</source>
        <translation>
            <numerusform>kümmert sich um %n Übergabe</numerusform>
            <numerusform>kümmert sich um %n Übergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransitionPage</name>
    <message numerus="yes">
        <source>{settled} von %n Punkten sind verabredet</source>
        <translation>
            <numerusform>{settled} von %n Punkt ist verabredet</numerusform>
            <numerusform>{settled} von %n Punkten sind verabredet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n Wochen</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Teller</name>
    <message numerus="yes">
        <source>Haushalt angelegt, mit %n Einträgen</source>
        <translation>
            <numerusform>Haushalt angelegt, mit %n Eintrag</numerusform>
            <numerusform>Haushalt angelegt, mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>und %n weitere Änderungen</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Für {task} braucht es jetzt %n Person(en).</source>
        <translation>
            <numerusform>Für {task} braucht es jetzt %n Person.</numerusform>
            <numerusform>Für {task} braucht es jetzt %n Personen.</numerusform>
        </translation>
    </message>
</context>
</TS>
