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
</TS>
