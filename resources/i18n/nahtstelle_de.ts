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
</context>
</TS>
