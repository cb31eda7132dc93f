<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- German: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
        <translation>Telemetrie</translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation>feste Auswahl</translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>Zahlenbereiche</translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation>gezählt, in Zahlenbereichen</translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation>die Arbeitsbereiche von FreeCAD und von öffentlichen Addons</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Ihre ID</translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation>Eine Zufallszahl, die Ihre Daten auf dem Server kennzeichnet. Sie wird erzeugt, wenn Sie dem Teilen zustimmen; eine ID, die das vorige Addon „Telemetry“ hinterlassen hat, wird weiterverwendet.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation>Um welches Ereignis es sich handelt, zum Beispiel freecad_startup.</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation>Eine Zufallszahl, damit ein zweimal gesendetes Ereignis einmal zählt.</translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation>Zeit des Ereignisses</translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation>Wann es aufgezeichnet wurde, nach der Uhr Ihres Computers, in UTC.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation>Gibt an, zu welchem Projekt auf dem Server die Daten gehören. Er ist öffentlich und für alle gleich, die ihn nicht geändert haben.</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Zeit des Sendens</translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation>Wann die Nachricht erstellt wurde, nach der Uhr Ihres Computers, in UTC.</translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation>Historische Migration</translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation>Immer nein.</translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation>Sendende Bibliothek</translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation>Der Name und die Version der Softwarebibliothek, die mit dem Server spricht.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation>Was zu jeder Verbindung mit einem Webserver gehört: der Name des Servers, Länge und Form der Nachricht und Ihre IP-Adresse, die nicht zu den Daten gehört. Ein Proxy, den Sie verwenden, kann eigene Zeilen hinzufügen.</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Löschanfrage</translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
        <translation>Nur wenn Sie die Löschung verlangen: Ihre ID sowie Name und Version dieses Addons gehen an den Löschdienst, der Ihre IP-Adresse zusammen mit Ihrer ID sieht.</translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation>Zeigt, auf welche Addons man sich verlässt, damit eine Änderung der Programmierschnittstelle von FreeCAD sie schonen kann.</translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation>Installierte Addons</translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation>Die Namen der installierten öffentlichen Addons; private werden nur gezählt.</translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation>Namen von Addons aus dem öffentlichen Katalog von FreeCAD</translation>
    </message>
    <message>
        <source>Addons</source>
        <translation>Addons</translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation>Die Namen der installierten Addons, die im öffentlichen Katalog von FreeCAD stehen.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation>Ordner im Mod-Ordner des Benutzers und deren package.xml</translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation>nur öffentliche Addons; alle anderen werden gezählt, nicht genannt</translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation>Anzahl der Addons</translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation>Wie viele Addons installiert sind, private eingeschlossen.</translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation>Zeigt, wie viele Addons nicht öffentlich sind und wie wichtig Addons sind.</translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation>Ordner im Mod-Ordner des Benutzers</translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation>Zeigt, welche Standardwerte geändert werden, damit FreeCAD mit besseren starten kann.</translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation>Zeigt, wie viele Menschen FreeCAD an ihre Arbeit anpassen und auf welche Weise.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation>BaseApp/Preferences, die Einstellungen aus docs/data-catalog.md</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation>Welche Einstellungen von FreeCAD von den Standardwerten abweichen; der individuellste Teil.</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>Namen von FreeCADs eigenen Einstellungen, jeweils mit einem ihrer eigenen Werte</translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>Namen von FreeCADs eigenen Einstellungen; ihre Zahlen werden nicht gesendet</translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>Teile von FreeCAD, jeweils mit einem Zahlenbereich</translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation>Geänderte Schalter und Auswahlen</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation>FreeCADs eigene Schalter und Auswahlen, die vom Standardwert abweichen, mit ihrem Wert.</translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation>nur Einstellungen, die FreeCAD selbst festlegt, nur Werte aus deren fester Auswahl</translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation>Geänderte Zahlen</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation>FreeCADs eigene Zahlen, die vom Standardwert abweichen, ohne ihren Wert.</translation>
    </message>
    <message>
        <source>the names only</source>
        <translation>nur die Namen</translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation>Andere geänderte Einstellungen</translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation>Wie viele andere Einstellungen gespeichert sind, für jeden Teil von FreeCAD, in Zahlenbereichen.</translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation>BaseApp/Preferences, alle anderen Einstellungen</translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation>Eigene Tastaturkürzel</translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation>Wie viele Tastaturkürzel ungefähr geändert wurden.</translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation>Eigene Symbolleisten</translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation>Wie viele Symbolleisten ungefähr angelegt wurden.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation>Wie viele Makros es ungefähr gibt.</translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation>Dateien im Makro-Ordner</translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation>Eigene Einstellungspakete</translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation>Wie viele Einstellungspakete ungefähr gespeichert wurden.</translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation>Ordner in SavedPreferencePacks</translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation>Wie werden Hilfe, Beispiele und Addons gesucht, und welche Standardwerte dieser Werkzeuge passen nicht?</translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation>Welche Größen und Stile von Texten und Maßen werden in Entwürfen geändert, damit neue Entwürfe von Anfang an richtig aussehen?</translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation>Welche Standardwerte des Arbeitsbereichs Assembly werden geändert, damit der Zusammenbau weniger Klicks braucht?</translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation>Welche Standardwerte des Arbeitsbereichs BIM werden in Architektur und Bauwesen zuerst geändert?</translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation>Welche Standardwerte des Arbeitsbereichs CAM werden vor dem Fräsen geändert, und sind die vorsichtigen erwünscht?</translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation>Welche Standardwerte der 3D-Ansicht werden geändert, damit Modelle auf den meisten Computern gut aussehen und schnell gezeichnet werden?</translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation>Wie soll die eigene Arbeit gespeichert, gesichert und wiederhergestellt werden, und bleiben die sicheren Standardwerte erhalten?</translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation>Welche Standardwerte des Arbeitsbereichs Draft, seines Rasters und des Einrastens werden geändert?</translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation>Welche Standardwerte von Zeichnungsblättern und Ansichten werden in TechDraw geändert?</translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation>Welche Zeichnungsnormen, Pfeile und Maßstile werden in TechDraw gewählt, damit neue Zeichnungen mit den üblichen beginnen?</translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation>Mit welchen Einstellungen werden Dateien anderer Programme importiert und exportiert, damit der übliche Austausch ohne Änderungen gelingt?</translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation>Welche Standardwerte des Arbeitsbereichs FEM werden geändert?</translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation>Welche Einstellungen von Vernetzern und Lösern werden für Simulationen gebraucht, damit der erste Lauf öfter gelingt?</translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation>Mit welchen Einstellungen werden IFC-Modelle importiert und exportiert?</translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation>Welche Standardwerte des Hauptfensters, seiner Symbolleisten, Fenster und Meldungen werden geändert, damit FreeCAD mit besseren starten kann?</translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation>Welche Standardwerte für Materialien und das Messen werden geändert?</translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation>Welche Standardwerte von Part und Part Design werden geändert, damit das Modellieren von Körpern von Anfang an besser gelingt?</translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation>Wie wird gedreht, gezoomt und verschoben, damit die ersten Minuten mit FreeCAD vertraut wirken?</translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation>Welche Standardwerte von Makros, Python-Konsole und Editor werden von Menschen geändert, die Skripte schreiben?</translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation>Welche Standardwerte der Modell-Baumansicht und des Auswählens werden geändert, damit Objekte schneller gefunden und ausgewählt werden?</translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation>Welche Standardwerte für das Aussehen von Skizzen werden geändert, damit sie leichter zu lesen sind?</translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation>Welche Standardwerte der Werkzeuge und Randbedingungen des Sketchers werden zuerst geändert, damit bessere gewählt werden können?</translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation>Welche Standardwerte von Kalkulationstabellen werden geändert?</translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation>Was soll beim Start von FreeCAD zu sehen sein?</translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation>In welchen Einheiten und mit wie vielen Nachkommastellen wird gearbeitet, damit die Auswahl beim ersten Start für die meisten passt?</translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation>Zeigt, welche Fenster wo geöffnet bleiben, damit eine bessere erste Anordnung gewählt werden kann.</translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation>Ob dieses Fenster angezeigt wird.</translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation>An welcher Seite der 3D-Ansicht dieses Fenster darüberliegt, falls es das tut.</translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation>Ob die Überlagerung, die dieses Fenster enthält, transparent ist.</translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation>Die Breite der Überlagerung, die dieses Fenster enthält, in Pixeln.</translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation>Die Höhe der Überlagerung, die dieses Fenster enthält, in Pixeln.</translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation>Aufgaben: angezeigt</translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation>Aufgaben: Seite der Überlagerung</translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation>Aufgaben: transparent</translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation>Aufgaben: Breite</translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation>Aufgaben: Höhe</translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation>Baumansicht: angezeigt</translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation>Baumansicht: Seite der Überlagerung</translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation>Baumansicht: transparent</translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation>Baumansicht: Breite</translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation>Baumansicht: Höhe</translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation>Eigenschaften-Ansicht: angezeigt</translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation>Eigenschaften-Ansicht: Seite der Überlagerung</translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation>Eigenschaften-Ansicht: transparent</translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation>Eigenschaften-Ansicht: Breite</translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation>Eigenschaften-Ansicht: Höhe</translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation>Python-Konsole: angezeigt</translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation>Python-Konsole: Seite der Überlagerung</translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation>Python-Konsole: transparent</translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation>Python-Konsole: Breite</translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation>Python-Konsole: Höhe</translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation>Ausgabefenster: angezeigt</translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation>Ausgabefenster: Seite der Überlagerung</translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation>Ausgabefenster: transparent</translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation>Ausgabefenster: Breite</translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation>Ausgabefenster: Höhe</translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation>Modell: angezeigt</translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation>Modell: Seite der Überlagerung</translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation>Modell: transparent</translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation>Modell: Breite</translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation>Modell: Höhe</translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation>die Namen der Themes und Stylesheets, die FreeCAD mitbringt</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation>FreeCADs Sprachen und deren Codes</translation>
    </message>
    <message>
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Drehscheibe</translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball</translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Freie Drehscheibe</translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball klassisch</translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Abgerundeter Bogenball</translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Um die Fenstermitte</translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Um den Mauszeiger</translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation>Um das Objektzentrum</translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>Standard: mm, kg, s, °</translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>MKS: m, kg, s, °</translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>US-Standard: in, lb</translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperial dezimal: in, lb</translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>Bauwesen, Europa: cm, m², m³</translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>Bauwesen, USA: ft-in, sqft, cft</translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>Kleinteile und CNC: mm, mm/min</translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>imperial, Tiefbau: ft, lb, mph</translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>FEM: mm, N, s</translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation>Meter dezimal: m, m², m³</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>nur Maße</translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation>Position und Maße</translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation>der zuletzt verwendete</translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation>Arbeitsbereiche von FreeCAD und von öffentlichen Addons</translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation>Zeigt, welche Einstellungen wirklich verwendet werden, damit bessere Standardwerte gewählt werden können.</translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation>Zeigt, wie viele Menschen jede Übersetzung verwenden, damit die Mühe dorthin fließt, wo sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation>Zeigt, welche Darstellungen von FreeCAD gut gepflegt werden müssen.</translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation>Zeigt, welche Arbeitsbereiche verwendet werden, damit Änderungen sie schonen und Fehler darin gefunden werden.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation>Wie FreeCAD eingerichtet ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation>Die Sprache der Fenster von FreeCAD.</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation>Das Theme der Fenster von FreeCAD.</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation>Das Stylesheet, das die Fenster von FreeCAD gestaltet.</translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation>Überlagerungs-Stylesheet</translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation>Das Stylesheet, das Fenster gestaltet, die über der 3D-Ansicht liegen.</translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation>Fensterposition und -größe</translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation>Wo das Fenster von FreeCAD auf dem Bildschirm war, als es zuletzt geschlossen wurde.</translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation>Zeigt, wie viel Platz die Fenster und Dialoge von FreeCAD haben.</translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation>vier ganze Zahlen</translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation>Einheitensystem</translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation>Das gewählte Einheitensystem.</translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation>Sketcher: ein Maßwerkzeug</translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation>Ob ein Werkzeug alle Arten von Maßen erstellt.</translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation>Sketcher: getrennte Maßwerkzeuge</translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation>Ob jede Art von Maß ihr eigenes Werkzeug hat.</translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation>Sketcher: ein Koinzidenz-Werkzeug</translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation>Ob ein Werkzeug Punkte mit Punkten und mit Linien verbindet.</translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation>Sketcher: ein Werkzeug für horizontal oder vertikal</translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation>Ob ein Werkzeug zwischen horizontal und vertikal wählt.</translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation>Sketcher: beim Zeichnen gezeigte Werte</translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation>Welche Werte sich beim Zeichnen neben dem Mauszeiger eingeben lassen.</translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation>Verwendete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation>Die eingeschalteten Arbeitsbereiche, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation>Ausgeschaltete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation>Die ausgeschalteten Arbeitsbereiche.</translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation>Arbeitsbereich beim Start</translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation>Der Arbeitsbereich, den FreeCAD zuerst öffnet.</translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation>Arbeitsbereichsauswahl</translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation>Ob Arbeitsbereiche über eine Liste oder über Reiter gewählt werden.</translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation>Navigationsstil</translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation>Was die Maus in der 3D-Ansicht tut, um zu drehen, zu verschieben und zu zoomen.</translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Orbit-Stil</translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation>Wie ein Ziehen mit der Maus die 3D-Ansicht dreht.</translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation>Rotationsmodus</translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation>Der Punkt, um den sich die 3D-Ansicht dreht.</translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation>Größe der Symbole in Symbolleisten</translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation>Die Größe der Symbole in Symbolleisten, in Pixeln.</translation>
    </message>
    <message>
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
        <translation>Zeigt, wie oft FreeCAD unerwartet endet und in welchen Umgebungen, damit die schlimmsten Fehler zuerst behoben werden.</translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation>Zeigt, wie lange ältere Versionen von FreeCAD gepflegt werden müssen.</translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation>Zeigt, aus welchen Builds Fehler kommen und mit welchen Bibliotheken FreeCAD zurechtkommen muss.</translation>
    </message>
    <message>
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
        <translation>Die Zeit, zu der FreeCAD gestartet wurde.</translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation>Zeigt, wie viele Menschen FreeCAD verwenden; danach wird das Projekt gefragt, wenn es Fördermittel beantragt.</translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation>FreeCAD-Version</translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation>Welche Version von FreeCAD läuft.</translation>
    </message>
    <message>
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation>Die Zeit, zu der FreeCAD geschlossen wurde.</translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation>Ein Start ohne Ende deutet darauf hin, dass FreeCAD unerwartet endete. Zeigt, wie oft das geschieht und in welchen Versionen.</translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Unerwartetes Ende</translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation>Eine vorherige FreeCAD-Sitzung ist abgestürzt, wurde gewaltsam beendet oder endete durch Stromausfall.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Hauptversion</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation>Die erste Zahl der Version von FreeCAD, zum Beispiel 1 bei 1.2.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Nebenversion</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation>Die zweite Zahl der Version von FreeCAD, zum Beispiel 2 bei 1.2.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Patch-Version</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
        <translation>Die dritte Zahl der Version von FreeCAD, zum Beispiel 3 bei 1.2.3.</translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation>Zeigt, welche Korrekturen angekommen sind und welche Fehler noch auftreten können.</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation>Revision</translation>
    </message>
    <message>
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation>Die Revisionsnummer des Quelltexts, aus dem FreeCAD gebaut wurde.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>nur die Nummer</translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Gebaut von</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Wer dieses FreeCAD gemacht hat, soweit es sich sagen lässt: das FreeCAD-Projekt („official“), eine Distribution oder ein anderer Paketersteller („packager“), jemand, der es dort ausführt, wo es kompiliert wurde („own“), oder jemand, der seinen Quelltext geändert hat („other“).</translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation>das von FreeCAD gemeldete Quelltext-Repository und das Paketformat</translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation>eines von fünf Wörtern; die Adresse des Repositorys wird nicht gesendet</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qt-Version</translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation>Die Version des Toolkits, mit dem die Benutzeroberfläche von FreeCAD gebaut ist.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>PySide-Version</translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation>Die Version der Bibliothek, mit der Python-Code Qt verwenden kann.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Open-CASCADE-Version</translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation>Die Version des Geometriekerns von FreeCAD.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Coin-Version</translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation>Die Version der Bibliothek, die die 3D-Ansicht darstellt.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>FreeCAD-Version jener Sitzung</translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
        <translation>Die Version des FreeCAD, das unerwartet endete.</translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation>FreeCAD.Version() jener Sitzung</translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation>Qt-Version jener Sitzung</translation>
    </message>
    <message>
        <source>The version of Qt in that session.</source>
        <translation>Die Qt-Version in jener Sitzung.</translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation>Version von Qt in jener Sitzung</translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation>Betriebssystem jener Sitzung</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation>Die Familie des Betriebssystems; sie geht nur mit der Kategorie System mit.</translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation>platform.system() in jener Sitzung</translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation>Dauer jener Sitzung</translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation>Wie lange FreeCAD lief, bevor es unerwartet endete, als Zahlenbereich.</translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation>Sitzungszeiten, die dieses Addon auf diesem Computer speichert</translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>einer von fünf Zahlenbereichen</translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation>Letzter Arbeitsbereich in jener Sitzung</translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation>Der Arbeitsbereich, der aktiv war, als FreeCAD unerwartet endete.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() in jener Sitzung</translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Normale Sitzungen davor</translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation>Die Anzahl der Sitzungen, die seit dem vorigen unerwarteten Ende normal endeten, als Zahlenbereich.</translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
        <translation>die lokale Datenbank dieses Addons</translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation>Zeigt, für welche Plattformen FreeCAD gebaut, getestet und unterstützt werden muss.</translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation>Zeigt, auf welche Bildschirme die Fenster und Dialoge von FreeCAD passen müssen.</translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation>Zeigt, auf welchen Computern FreeCAD schnell genug sein muss.</translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation>Zeigt, aus welchen Grafiktreibern Fehler der 3D-Ansicht kommen.</translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation>Zeigt, mit welchen Versionen von Python FreeCAD und seine Addons zurechtkommen müssen.</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation>Die Art von Computer, Betriebssystem und Bildschirm.</translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation>Prozessortyp</translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation>Die Familie des Prozessors.</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation>Die Familie des Betriebssystems.</translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation>Build des Betriebssystems</translation>
    </message>
    <message>
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation>Die Versionen des Betriebssystemkerns und seines Pakets.</translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>nur Versions- und Paketnummern</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Python-Version</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation>Die Version von Python in FreeCAD.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation>Der Platz, den das Fenster von FreeCAD verwenden darf.</translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation>QScreen.availableSize() des Bildschirms mit dem Fenster von FreeCAD</translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation>Bildschirmskalierung</translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation>Wie viele Pixel des Bildschirms ein Pixel einer Zeichnung darstellen.</translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation>Betriebssystem dieses Ereignisses</translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation>Die Familie des Betriebssystems; sie geht mit jedem Ereignis mit, um Zahlen aufzuschlüsseln.</translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation>Betriebssystemversion dieses Ereignisses</translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation>Die Version des Betriebssystems; sie geht mit jedem Ereignis mit, um Zahlen aufzuschlüsseln.</translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation>VERSION_ID in os-release, platform.mac_ver() oder platform.win32_ver()</translation>
    </message>
    <message>
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
        <translation>nur Versionsnummern; ein Datum wird als „rolling“ gesendet</translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation>Linux-Distribution dieses Ereignisses</translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation>Der Name der Linux-Distribution; er geht mit jedem Ereignis mit, um Zahlen aufzuschlüsseln.</translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation>NAME in os-release</translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation>Python-Version dieses Ereignisses</translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation>Die Version von Python in FreeCAD; sie geht mit jedem Ereignis mit, um Zahlen aufzuschlüsseln.</translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation>Python-Implementierung dieses Ereignisses</translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation>Welche Implementierung von Python in FreeCAD steckt; sie geht mit jedem Ereignis mit.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation>In welcher Form FreeCAD auf diesen Computer kam.</translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation>Zeigt, welche Pakete von FreeCAD ihre Pflege wert sind.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation>Programmordner von FreeCAD und Umgebungsvariablen wie APPIMAGE</translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation>Anzeigeserver</translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation>Welcher Teil des Systems Fenster anzeigt.</translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation>QGuiApplication.platformName() und XDG_SESSION_TYPE</translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation>Anzahl der Bildschirme</translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation>Wie viele Bildschirme es gibt, vier und mehr zusammengefasst.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation>Wie viele Kerne der Prozessor ungefähr hat.</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation>Wie viel Arbeitsspeicher es ungefähr gibt.</translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation>os.sysconf() oder GetPhysicallyInstalledSystemMemory()</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation>Wer den Grafiktreiber gemacht hat, falls FreeCAD es schon weiß.</translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VENDOR) eines Kontexts, den FreeCAD gerade verwendet</translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation>OpenGL-Version</translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation>Die erste Zahl der Version von OpenGL, falls FreeCAD sie schon weiß.</translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation>glGetString(GL_VERSION) eines Kontexts, den FreeCAD gerade verwendet</translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>nur die erste Zahl</translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation>Für die Übertragung hinzugefügt: Es hilft, Fehler beim Senden selbst zu finden.</translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation>Für die Übertragung hinzugefügt: Niemandes Ort soll nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation>Für die Übertragung hinzugefügt: Ein zweimal gesendetes Ereignis behält seine Zeit und zählt einmal.</translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation>Der Name der Softwarebibliothek, die mit dem Server spricht.</translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation>fester Text</translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation>Version der sendenden Bibliothek</translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation>Die Version der Softwarebibliothek, die mit dem Server spricht.</translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation>Keine Ortsbestimmung</translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation>Bittet den Server, nicht nachzuschlagen, woher die Verbindung kommt.</translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation>fester Wert</translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation>Die Zeit so lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation>Bittet den Server, die Zeit des Ereignisses zu behalten, statt sie nach der Zeit des Sendens zu berichtigen.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>immer ja</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>ein Text wie „{example}“, sonst „custom“</translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>eines von: {names}; sonst „custom“</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation>eines von: {names}</translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation>die Nummer einer Auswahl: {choices}; neuere Versionen von FreeCAD haben vielleicht mehr</translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}, oder {choices}; alles andere wird als „custom“ gesendet</translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation>{what}; alles andere wird als „custom“ gesendet</translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation>eine Liste: {what}; jeder andere Name darin wird als „custom“ gesendet</translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation>eine Liste: {what}</translation>
    </message>
</context>
<context>
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation>Version und Build von FreeCAD, Versionen der Bibliotheken und die Zeiten, zu denen FreeCAD startet und endet. Nach einem unerwarteten Ende: die Versionen von FreeCAD und Qt in jener Sitzung, ihre Dauer, ihr letzter Arbeitsbereich und wie viele Sitzungen davor normal endeten.</translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation>Betriebssystem, Prozessor, Arbeitsspeicher, Grafik und Bildschirme dieses Computers, wie FreeCAD installiert wurde, und die Python-Version.</translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation>Wie FreeCAD eingerichtet ist: Sprache, Theme, Einheiten, Navigation, Arbeitsbereiche, Fenster und die Werkzeuge des Sketchers.</translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation>Die Namen der installierten Addons, die im offiziellen Addon-Katalog stehen. Andere Addons werden nur gezählt.</translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Einstellungen von FreeCAD, die von ihren Standardwerten abweichen, und die Anzahl Ihrer Tastaturkürzel, Symbolleisten, Makros und Einstellungspakete. Nur wenige Menschen ändern dieselben Einstellungen, daher kann die Kombination Sie wiedererkennbar machen.</translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation>Dieser Verlauf gehört auch zu einem anderen Computer.</translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation>Er enthält FreeCAD-Sitzungen eines anderen Computers oder aus der Zeit vor einer Neuinstallation des Betriebssystems. Daten von beiden werden unter derselben ID gesendet.</translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation>Neue ID hier…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Öffnet ein Fenster, in dem Sie zu einer neuen ID wechseln können.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation>ID behalten</translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation>Behält die aktuelle ID. Dieser Computer wird nicht noch einmal erwähnt.</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation>Auf diesem Computer gibt es keine ID, also gibt es keine Daten, die Sie anfordern könnten.</translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation>Ihr E-Mail-Programm wurde aufgefordert, die E-Mail zu öffnen. Falls es das nicht getan hat, kopieren Sie den Text und senden Sie ihn an die Adresse in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation>Text kopiert. Senden Sie ihn an die Adresse in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation>Fordern Sie per E-Mail eine Kopie von allem an, was unter Ihrer ID gespeichert ist. Die FreeCAD project association wird sie Ihnen senden.</translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation>Die FreeCAD project association, an die diese E-Mail geht, kann Ihnen nur Daten in Kopie senden, die an sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation>Kopie Ihrer Daten anfordern</translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation>Diese E-Mail verknüpft Ihre ID mit Ihrem Namen und Ihrer E-Mail-Adresse. Die Telemetriedaten selbst enthalten beides nicht.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation>ID, deren Daten Sie anfordern</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Format der Kopie</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation>Vorbereitete E-Mail</translation>
    </message>
    <message>
        <source>&amp;Open e-mail program</source>
        <translation>E-Mail-&amp;Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation>mehr als {} Ereignisse warteten</translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation>mehr als {} MB warteten</translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation>wartete länger als {} Tage</translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation>größer als {} KiB</translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation>das Teilen wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation>die Kategorie wurde abgewählt</translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation>eine neue ID wurde erzeugt</translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation>die Löschung der Daten wurde verlangt</translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation>der Verlauf wurde gelöscht</translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation>das Addon wurde entfernt</translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation>Sie haben nicht zugestimmt, das zu teilen.</translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation>Sie wurden danach noch nicht gefragt.</translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation>Es steht nicht in der Datenliste.</translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation>Der Wert ist keiner der erlaubten.</translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation>Es hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation>der Name des Servers ist nicht zu finden</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation>keine Verbindung innerhalb der Frist</translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netzwerk</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>dem Zertifikat des Servers kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation>Version {version} ist installiert, {needed} oder neuer wird benötigt</translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation>die in der Variable {} genannten Zertifikate sind nicht lesbar</translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation>die Adresse des Proxys ist nicht gültig</translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation>die Adresse des Proxys beginnt nicht mit http://, socks4:// oder socks5://</translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation>ein SOCKS-Proxy ist eingestellt, aber das Python-Paket PySocks fehlt; es lässt sich mit pip installieren</translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation>der Proxy ist nicht erreichbar: {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation>der Proxy hat keine Verbindung zum Server hergestellt; sein Status ist {}</translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation>der Proxy hat keine Verbindung zum Server hergestellt</translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
        <translation>etwas anderes hat geantwortet, vielleicht die Anmeldeseite eines Netzwerks: {status} {text}</translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation>der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation>die Verbindung wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation>keine vollständige Antwort innerhalb von {} s</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>die Adresse muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation>unterbrochen, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation>es wurde gerade gesendet</translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation>das Senden wurde beendet</translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation>es wurde zurückgezogen, bevor es gesendet wurde</translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation>die Adresse wurde in {} geändert</translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation>die Adresse kann nicht verwendet werden: {}</translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation>der Inhalt ist kein JSON</translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>der Inhalt hat andere Schlüssel als erwartet: {}</translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation>die Ereignisse sind nicht die aus den Aufzeichnungen</translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation>der Inhalt verlangt eine „historical migration“</translation>
    </message>
    <message>
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation>„{}“ im Inhalt ist nicht das Erwartete</translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
        <translation>der komprimierte Inhalt enthält mehr als seinen Text</translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation>es ist nicht die eine erwartete Anfrage</translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation>etwas wurde gesendet, bevor es geprüft war</translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation>der Kopf der Anfrage ist nicht vollständig</translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation>der Inhalt wurde nach der Prüfung geändert</translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation>posthog hat die übergebene Sitzung nicht verwendet</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation>es ist keine Adresse</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation>sie muss mit https:// beginnen und einen Server nennen</translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation>unverschlüsseltes http:// ist nur zu diesem Computer erlaubt</translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation>sie darf keinen Benutzernamen und kein Passwort enthalten</translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation>sie muss nach dem Namen des Servers enden</translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation>sie enthält ein Zeichen, das keine Adresse hat</translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation>der Name des Servers muss in ASCII angegeben werden (xn--…)</translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation>ein Teil des Servernamens ist leer oder zu lang</translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>die Datenbank oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Versuch, in eine schreibgeschützte Datenbank zu schreiben</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation>die Datei wurde entfernt, während FreeCAD lief</translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation>die Datei wurde entfernt oder ersetzt, während FreeCAD lief</translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation>{} gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>es gibt keine Aufzeichnungen in {}</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation>die Datei gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation>sie wurde von einer neueren Version des Addons geschrieben</translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation>eine neuere Version des Addons hat sie übernommen</translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation>eine ihrer Tabellen fehlt</translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>ein Eintrag ist nicht lesbar: {}</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es ist nicht genug Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation>{} ist ein Ordner</translation>
    </message>
    <message>
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation>in ihrem Ordner lassen sich keine Dateien sperren, und ein anderes FreeCAD verwendet sie möglicherweise</translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <translation>{} ist von einem anderen Prozess gesperrt</translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation>{} ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation>{} ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation>Die Aufzeichnungen wurden entfernt, während FreeCAD lief; diese sind neu.</translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation>Die Aufzeichnungen waren beschädigt ({reason}) und wurden als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Unerwarteter Fehler: {}</translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Zurückgehalten: {name}. {reason}</translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation>Zurückgehalten: {label} ({name}). {reason}</translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation>{id} ({first} – {last}): {state}</translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation>ID kopiert. Geben Sie sie nicht weiter.</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation>Kontakt: {}</translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation>{request}, {when}, {id}</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation>Zieht die Anfrage zurück. Wird sie bereits gesendet, hat der Dienst sie möglicherweise erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation>Sendet die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation>Kopiert diese ID vollständig.</translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation>Löschung verlangen…</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation>Öffnet ein Fenster, in dem Sie die Löschung der unter dieser ID gespeicherten Daten verlangen können.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation>Sie können eine Kopie der unter Ihrer ID gespeicherten Daten anfordern oder deren Löschung verlangen. Das kann auch jeder andere, der die ID kennt; geben Sie sie daher nicht weiter.</translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation>Kopie anfordern…</translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation>Öffnet eine Anleitung und eine vorbereitete E-Mail, mit der Sie eine Kopie Ihrer Daten anfordern.</translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation>Öffnet ein Fenster, in dem Sie die Löschung der unter einer ID gespeicherten Daten verlangen können.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation>Erklärt, wofür die Daten da sind, wer verantwortlich ist, wie lange sie gespeichert werden und welche Rechte Sie haben.</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Datenliste</translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation>Zeigt alle Daten, die diese Version des Addons senden kann.</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Was nicht erfasst wird</translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation>Zeigt, was nie zu den Daten gehört.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation>Zeigt, was Sie wann entschieden haben, wie auf diesem Computer aufgezeichnet.</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Öffentliche Statistik</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Öffnet eine Seite in Ihrem Webbrowser.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation>Öffnet Ihr E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation>Kopiert die E-Mail-Adresse der FreeCAD project association.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation>Frühere IDs</translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
        <translation>„Löschen…“ auf der Seite „Gesendet“ löscht auch diese Dateien.</translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>im Einwilligungsfenster</translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
        <translation>im Einwilligungsfenster, zusätzliche Daten abgelehnt</translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation>in den Einstellungen</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>im Telemetriefenster</translation>
    </message>
    <message>
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation>aus den Einstellungen von FreeCAD übernommen</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>in den Parametern von FreeCAD</translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation>mit einer Löschanfrage</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation>bei der Deinstallation des Addons</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation>Ebenfalls gelöscht werden:</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation>Das löscht den Verlauf auf diesem Computer: was wann gesendet wurde und wie der Server antwortete. Daten auf dem Server sind nicht betroffen. Um sie entfernen zu lassen, verwenden Sie die Seite „Ihre Daten“.</translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation>Ihre Entscheidungen und Ihre IDs bleiben erhalten, denn eine Kopie oder die Löschung lässt sich nur mit der ID verlangen.</translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation>Ungesendete Daten &amp;behalten</translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation>Das wirkt sofort und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation>JSON: alles (*.json)</translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation>CSV: Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation>Mit vollständigen IDs exportieren</translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation>Wer Ihre ID kennt, kann Ihre Daten anfordern oder deren Löschung verlangen. Geben Sie die Datei nicht weiter.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Mit vollständigen IDs exportieren…</translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Die Datei konnte nicht gespeichert werden: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Gespeichert als {}.</translation>
    </message>
</context>
<context>
    <name>TelemetryFormats</name>
    <message>
        <source>{} %</source>
        <extracomment>{} is a number. Some languages write no space before the sign.</extracomment>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} ms</source>
        <extracomment>{} is a number of milliseconds.</extracomment>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation>{} s</translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Heute {}</translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation>Gestern {}</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>morgen {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>gestern {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation>soeben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>vor einer Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>gestern um {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>am {date} um {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>, </source>
        <comment>in a short list</comment>
        <extracomment>Stands between the words of a short list, as in &quot;Startup, System, Addons&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Löschanfrage</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation>Vom Server angenommen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation>Wartet auf diesem Computer. Wird später gesendet.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation>Wird gerade an den Server gesendet.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation>Vom Server abgelehnt. Es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation>Von der letzten Prüfung auf diesem Computer angehalten. Es wartet, bis eine andere Version des Python-Pakets posthog installiert wird oder sich die Serveradresse ändert.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation>Von diesem Computer gelöscht, bevor der Server es angenommen hat.</translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation>Zu groß für den Server. Aufgeteilt und in Teilen gesendet.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation>Ein Hinweis dieses Addons. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation>Vom Löschdienst angenommen.</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation>Der Löschdienst hat unter dieser ID keine Daten gefunden.</translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation>Vom Löschdienst abgelehnt.</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation>Der Löschdienst hat die Anfrage nicht verarbeitet.</translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation>Keine Antwort erhalten. Der Löschdienst hat die Anfrage möglicherweise erhalten.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>vom Server angenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation>zu groß, aufgeteilt</translation>
    </message>
    <message>
        <source>no data found</source>
        <translation>keine Daten gefunden</translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation>unterbrochen, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>vor dem Senden angehalten</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation>Der Inhalt wurde gelöscht, um Platz zu sparen. Weiterhin aufgezeichnet: Zeit, Ziel, Größe und Ergebnis.</translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Das konnte nicht geladen werden: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation>{id} (verwendet seit {date})</translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation>{id} ({first} bis {last})</translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation>Alle Ihre IDs ({})</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation>Sie haben keine ID. Eine ID wird erst erzeugt, wenn Sie „Teilen“ wählen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation>Vollständige ID verbergen</translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation>Kürzt die ID wieder.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation>Vollständige ID anzeigen</translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation>Zeigt die vollständige ID, hier und auf den Seiten.</translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
        <translation>Die vollständige ID wurde kopiert. Geben Sie sie nicht weiter.</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Ihre ID</translation>
    </message>
    <message>
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation>Eine Zufallszahl (UUID), die Ihre Daten auf dem Server kennzeichnet. Geben Sie sie nicht weiter: Wer sie kennt, kann eine Kopie Ihrer Daten anfordern oder deren Löschung verlangen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation>Kopiert die vollständige ID.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation>Neue ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation>Öffnet ein Fenster, in dem Sie zu einer neuen ID wechseln können.</translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation>Löschung verlangt</translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Ungesendete Daten unter der alten ID: {}.</translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation>Daten von diesem Computer werden unter einer neuen zufälligen ID gesendet. Dem Server wird Ihre alte ID nicht mitgeteilt, doch ähnliche Daten könnten trotzdem darauf hindeuten, dass beide IDs Ihnen gehören.</translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation>&amp;Neue ID erzeugen</translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation>Teilen ist ausgeschaltet, daher wird jetzt keine neue ID erzeugt. Ihre aktuelle ID wird zu einer früheren ID. Wenn Sie wieder teilen, wird eine neue zufällige ID erzeugt.</translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation>Diese ID nicht mehr &amp;verwenden</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation>Eine neue ID entfernt keine Daten, die vorher gesendet wurden. Diese Daten bleiben bis zu 90 Tage unter der alten ID auf dem Server oder bis sie auf Ihr Verlangen entfernt werden. Die alte ID bleibt auf diesem Computer gespeichert, damit Sie weiterhin die Löschung verlangen können.</translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation>Löschung der &amp;unter der alten ID gesendeten Daten verlangen</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>Unter der alten ID &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
        <translation>Das wirkt sofort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation>Hier werden nur die neuesten angezeigt. Die Seite „Gesendet“ führt alle auf.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation>Das würde gesendet, wenn FreeCAD jetzt startete. Kategorien, die sich nicht geändert haben, werden bis zu einer Woche lang übersprungen.</translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation>Solange das Teilen pausiert ist, wird nichts gesendet. Nach der Pause würde dies gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation>Es wird nichts gesendet, weil das Teilen ausgeschaltet ist. Das sind die aktuellen Werte auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation>Es wird nichts gesendet, weil Sie noch nicht entschieden haben. Das sind die aktuellen Werte auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation>Es wird nichts gesendet, weil das Teilen blockiert ist.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation>Englisches Original</translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation>Zeigt den Text dieses Fensters auf Englisch.</translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Das Addon „Telemetry“ konnte nicht starten, also wird nichts gesendet: {}</translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation>Das Addon „Telemetry“ wurde entfernt. Starten Sie FreeCAD neu.</translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Das Addon „Telemetry“ kann dies nicht anzeigen: {}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation>Seiten des Telemetriefensters</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation>Seite des Telemetriefensters</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Bis FreeCAD neu startet</translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation>Bis ich fortsetze</translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation>Mit jedem Ereignis</translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation>Rund um die Daten</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation>Mit Schlüsseln</translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>Schlüssel:</translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation>Gesendet als:</translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation>Für die Übertragung hinzugefügt.</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Gelesen aus:</translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Reduziert auf:</translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation>In der Datenliste seit:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Mit jedem Ereignis gesendet</translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation>eine zufällige ID, erzeugt, wenn Sie teilen</translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation>eine Zufallszahl, erzeugt beim Aufzeichnen</translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation>wenn es aufgezeichnet wird</translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation>wenn FreeCAD startet</translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation>wenn FreeCAD endet</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation>Von einer neueren Version dieses Addons geschrieben</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} genannt, {counted} nur gezählt)</translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation>Diese Version sendet es nicht und ändert es nicht. Das Ausschalten des Teilens löscht es.</translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Ungesendete Daten</translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation>nicht geteilt</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation>Daten in lesbarer Form</translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation>Kategorien und ihre Werte, als Baum.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation>Zeigt die Daten dieser Kategorie mit ihren aktuellen Werten auf diesem Computer</translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Details: {}</translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation>Das Ausschalten des Teilens wird mit „OK“ oder „Anwenden“ wirksam.</translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation>Bevor das Teilen eingeschaltet wird, sehen Sie alles, was gesendet würde, und werden um Ihre Zustimmung gebeten; Ihre Wahl wirkt sofort.</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Nicht pausiert</translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation>Diese Adresse kann nicht gespeichert werden. Sie muss mit https:// beginnen und nach dem Servernamen enden, zum Beispiel https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation>Dieser Schlüssel kann nicht gespeichert werden. Ein Schlüssel darf keine Leerzeichen und keine Buchstaben mit Akzent enthalten.</translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation>Mit diesem Server und Schlüssel gehen Ihre Daten an den, der darüber verfügt, nicht an das FreeCAD-Projekt.</translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
        <translation>Die Daten werden an das FreeCAD-Projekt gesendet.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation>Telemetrie&amp;daten mit dem FreeCAD-Projekt teilen</translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation>Auch Löschung meiner Daten auf dem Server &amp;verlangen</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation>Pause, Verlauf und Statusleiste</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Teilen &amp;pausieren:</translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation>Verlauf auf diesem Computer &amp;behalten:</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Sy&amp;mbol in der Statusleiste anzeigen</translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
        <translation>Erweitert: wohin Daten gesendet werden</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation>Projektschlüsse&amp;l:</translation>
    </message>
    <message>
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation>Server von &amp;FreeCAD verwenden</translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Gesendete Daten</translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation>Schaltflächen auf diesem Reiter wirken sofort. „OK“ und „Abbrechen“ betreffen nur den Reiter „Teilen“.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Dieses FreeCAD ist so eingerichtet, dass es Daten an {} sendet, nicht an das FreeCAD-Projekt.</translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Eine Löschanfrage geht an {}; dort ist Ihre IP-Adresse zusammen mit Ihrer ID zu sehen.</translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation>Was im Folgenden über Verantwortliche, Speicherung und Rechte steht, gilt dort möglicherweise nicht.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation>Verantwortlicher für Ihre Daten ist die FreeCAD project association AISBL ({}). PostHog verarbeitet die Daten für den Verein auf Servern in der Europäischen Union (Frankfurt). Die Muttergesellschaft von PostHog hat ihren Sitz in den USA.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation>FreeCAD-Sitzungen (immer) und die von Ihnen gewählten Kategorien, wie in der Datenliste aufgeführt. Nichts wird gesendet, bevor Sie zustimmen. Wenn die Datenliste wächst, wird nichts von den zusätzlichen Daten gesendet, bevor Sie dem zustimmen.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür die Daten da sind</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation>Sie helfen den Entwicklern von FreeCAD, Fehler zu finden, bessere Standardwerte zu wählen, zu entscheiden, welche Systeme, Sprachen und älteren Versionen unterstützt werden, und zu vermeiden, dass Addons bei Änderungen der API nicht mehr funktionieren. Sie zeigen auch in Förderanträgen, dass FreeCAD verwendet wird. Die Datenliste nennt den Zweck jedes Werts.</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wer sie sehen kann</translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation>Rohdaten: Funktionsträger des Vereins sowie Maintainer und Systemverwalter von FreeCAD. Zusammengefasste Statistiken sind öffentlich unter {}.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation>Ihre Einwilligung. Sie können sie jederzeit widerrufen; die Rechtmäßigkeit der Verarbeitung vor dem Widerruf bleibt davon unberührt. FreeCAD funktioniert gleich, ob Sie Daten teilen oder nicht.</translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation>Wie Sie Ihre Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation>Wählen Sie „Ausschalten…“ im Telemetriefenster oder schalten Sie das Teilen unter Bearbeiten → Einstellungen → Telemetrie aus.</translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation>Wenn Sie das Teilen ausschalten, werden ungesendete Daten gelöscht und keine weiteren Daten gesendet. Das allein entfernt keine Daten, die der Server bereits angenommen hat: Deren Löschung können Sie im selben Schritt verlangen oder jederzeit auf der Seite „Ihre Daten“.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie gespeichert werden</translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation>90 Tage auf dem Server. Auf diesem Computer wird der Verlauf so lange behalten, wie in den Einstellungen festgelegt (standardmäßig 90 Tage); Ihre Entscheidungen, IDs und Anfragen bleiben, bis Sie den Ordner der lokalen Datenbank löschen.</translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation>Sind sie mit Ihnen verknüpft?</translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation>Sie werden unter einer zufälligen ID gespeichert, nicht unter Ihrem Namen. Falls das vorige Addon „Telemetry“ seine ID in den Einstellungen von FreeCAD hinterlassen hat, wird diese ID weiterverwendet, damit Sie weiterhin eine Kopie der darunter gesendeten Daten anfordern oder deren Löschung verlangen können. Sie sind pseudonym und damit weiterhin zuordenbar: Wer Ihre ID kennt, kann erkennen, welche Daten Ihre sind, und eine Kopie davon anfordern oder deren Löschung verlangen; geben Sie die ID daher nicht weiter. Eine E-Mail zu Ihren Daten verknüpft die ID mit Ihnen.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Ihre IP-Adresse</translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation>Wie bei jeder Verbindung sieht der Server Ihre IP-Adresse. Sie gehört nicht zu den Daten. Jedes Ereignis bittet den Server, Ihren Standort nicht nachzuschlagen, und der Server ist so eingerichtet, dass er IP-Adressen verwirft.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation>Sie haben das Recht, Ihre Daten einzusehen, eine Kopie davon zu erhalten, sie berichtigen oder löschen (entfernen) zu lassen, ihre Verarbeitung einschränken zu lassen, Ihre Einwilligung zu widerrufen und sich bei einer Datenschutz-Aufsichtsbehörde zu beschweren. Verwenden Sie die Seite „Ihre Daten“ für Kopie oder Löschung und schreiben Sie für alles andere an die Adresse oben.</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>Ihre Dokumente</translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation>Keine Namen, Inhalte oder Ordner Ihrer Dokumente oder anderer Dateien. Keine Bilder Ihres Bildschirms.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation>Nicht Ihr Name, Ihr Benutzername oder Ihre E-Mail-Adresse und nicht der Name dieses Computers.</translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation>Was Sie in FreeCAD tun</translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation>Keine Aufzeichnung der Befehle, Werkzeuge oder Tasten, die Sie verwenden. Aufgezeichnet werden die Zeiten von Start und Ende und nach einem unerwarteten Ende der letzte Arbeitsbereich und wie lange FreeCAD ungefähr gelaufen war.</translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation>Was Sie benannt oder geschrieben haben</translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation>Keine Namen Ihrer Makros, Symbolleisten, Tastaturkürzel oder Einstellungspakete oder von Addons, die nicht im offiziellen Addon-Katalog stehen: Diese werden nur gezählt. Kein Text, den Sie in Einstellungen eingeben: Wo Ihr eigener Text stehen könnte, wird stattdessen das Wort „custom“ gesendet.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation>Kein Standort und keine Zeitzone. Ihre IP-Adresse gehört nicht zu den Daten; die Datenschutzhinweise sagen, wer sie sieht.</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Ihr Computer</translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation>Keine Seriennummern oder anderen Nummern, die die Hardware kennzeichnen. Keine Liste anderer Programme. Nach einem unerwarteten Ende kein Absturzbericht und nichts aus dem Speicher von FreeCAD.</translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation>Was nicht erfasst wird</translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation>Version {version}, vom {date}</translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation>Diese Entscheidung wurde nicht im Einwilligungsfenster getroffen.</translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Damals angezeigter Text ({language}):
{text}</translation>
    </message>
    <message>
        <source>Data list</source>
        <translation>Datenliste</translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation>Alle Daten, die diese Version des Addons senden kann. Wählen Sie eine Zeile, um zu lesen, worum es sich handelt und warum es erfasst wird.</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation>Ihre Entscheidungen, wie auf diesem Computer aufgezeichnet, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation>Damals angezeigter Text</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation>FreeCAD-Sitzungen (immer)</translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation>Daten teilen, um FreeCAD verbessern zu helfen?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation>Die Entwickler von FreeCAD möchten wissen, welche Versionen, Systeme, Addons und Einstellungen verwendet werden und wie oft FreeCAD unerwartet endet. Unten steht alles, was von diesem Computer gesendet würde, mit den aktuellen Werten. Über Ihre Dokumente ist nichts dabei: keine Namen, Inhalte oder Ordner. Es wird nichts gesendet, außer Sie wählen „Teilen“.</translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Wählen Sie, was geteilt wird:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation>&amp;Nicht teilen</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Sie teilen bereits: {}. Das ändert sich nicht, egal was Sie hier wählen.</translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation>Zusätzliche Daten teilen?</translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation>Die Datenliste ist gewachsen, seit Sie dem Teilen zugestimmt haben. Unten stehen alle zusätzlichen Daten, die von diesem Computer gesendet würden, mit den aktuellen Werten. Nichts davon wird gesendet, außer Sie stimmen zu.</translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation>Wählen Sie, was außerdem geteilt wird:</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation>Zusätzliche Daten n&amp;icht teilen</translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation>Zusätzliche Daten tei&amp;len</translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation>Sie würden teilen: {}.</translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation>Schließt dieses Fenster. Es werden keine zusätzlichen Daten geteilt, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation>Schließt dieses Fenster. Es wird nichts geteilt, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation>nur nach einem unerwarteten Ende</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation>&amp;Addons</translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation>&amp;Geänderte Einstellungen – am individuellsten</translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation>Sie können Ihre Einwilligung jederzeit widerrufen und sehen, was gesendet wurde. FreeCAD funktioniert so oder so gleich.</translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation>Die Daten gehen an die FreeCAD project association AISBL. PostHog speichert sie für den Verein 90 Tage lang in der EU, unter einer zufälligen ID statt Ihres Namens. Sie können Ihre Einwilligung jederzeit widerrufen, sehen, was gesendet wurde, und eine Kopie Ihrer Daten anfordern oder deren Löschung verlangen. FreeCAD funktioniert so oder so gleich.</translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Was gesendet würde, ließ sich nicht feststellen, also kann nichts geteilt werden: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation>&amp;Datenschutzhinweise</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation>An den Proxy:</translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation>Antwort des Proxys:</translation>
    </message>
    <message>
        <source>Response:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation>{outcome}, nach {duration}</translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation>HTTP-Status {}</translation>
    </message>
    <message>
        <source>No response received.</source>
        <translation>Keine Antwort erhalten.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Fehler: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>Der Server bat, vor dem nächsten Versuch eine Sekunde zu warten.</numerusform>
            <numerusform>Der Server bat, vor dem nächsten Versuch %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Nur die ersten {} der Antwort werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation>Nur der Anfang wird angezeigt. „Kopieren“ erfasst alles.</translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation>Das wurde von der letzten Prüfung auf diesem Computer angehalten und nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation>Bei diesem Versuch kam nichts beim Server an, weil der Proxy keine Verbindung herstellte.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation>Bei diesem Versuch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation>Bei diesem Versuch wurde nichts gesendet, weil keine Verbindung zustande kam.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation>Genau wie gesendet, unkomprimiert, nur dass Ihre ID gekürzt ist. Wählen Sie „Anzeigen“, um sie vollständig zu sehen.</translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation>Genau wie gesendet, unkomprimiert.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation>Das wurde nie gesendet. Es wurde mitsamt seinem Inhalt von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation>Noch nicht gesendet. Wenn es gesendet wird, sieht es so aus.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Sendeversuch</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Zeilenumbrüche einfügen</translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation>Fügt Zeilenumbrüche ein, damit der JSON-Text leichter zu lesen ist. Sie gehören nicht zu den gesendeten Daten.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation>Kopiert alles Angezeigte als Text.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation>Sie haben das bereits verlangt.</translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation>&amp;Ausschalten und Löschung verlangen</translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation>Löschung &amp;verlangen</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation>Auf diesem Computer gibt es keine ID, also gibt es keine Daten, deren Löschung Sie verlangen könnten.</translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Wenn Sie die Löschung verlangen, wird das Teilen ausgeschaltet, ungesendete Daten unter dieser ID werden gelöscht und die Anfrage wird an {} gesendet. Die ID wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Wenn Sie die Löschung verlangen, werden ungesendete Daten unter dieser ID gelöscht und die Anfrage wird an {} gesendet. Die ID wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Wenn Sie die Löschung verlangen, werden ungesendete Daten unter dieser ID gelöscht und die Anfrage wird an {} gesendet. Das Teilen unter Ihrer aktuellen ID ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation>Der Löschdienst sieht Ihre IP-Adresse zusammen mit dieser ID. Der Verlauf auf diesem Computer bleibt erhalten.</translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation>Löschung Ihrer Daten verlangen</translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation>Bittet den Löschdienst, alles zu entfernen, was unter einer ID gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation>&amp;Später erneut versuchen, falls der Löschdienst nicht erreichbar ist</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation>ID, deren Daten entfernt werden sollen</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Laufende Anfrage</translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
        <translation>Anfrage &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>Copy request</source>
        <translation>Anforderung einer Kopie</translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation>Löschanfrage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation>Zurückgezogen; der Löschdienst hat die Anfrage möglicherweise bereits erhalten.</translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation>Die E-Mail wurde vorbereitet. Absenden müssen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation>Der Dienst hat die Anfrage angenommen. Es kann einige Zeit dauern, bis die Daten entfernt sind.</translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation>Sie haben diese Anfrage zurückgezogen.</translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation>Wartet auf das Senden.</translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation>Der Löschdienst hat unter dieser ID keine Daten gefunden. So antwortet er auch, solange Daten noch nicht verarbeitet sind.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation>Kurz zuvor waren Daten gesendet worden. Bitte versuchen Sie es jetzt erneut.</translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Kurz zuvor waren Daten gesendet worden. Bitte versuchen Sie es ab {} erneut.</translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Der Dienst hat die Anfrage abgelehnt: {}.</translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation>Es wird nicht automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Der Löschdienst bat, bis {} zu warten.</translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Der Dienst konnte die Anfrage nicht verarbeiten. Er antwortete: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Der Dienst war nicht erreichbar: {}.</translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>Löschung verlangt</translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation>keine Daten auf dem Server gefunden</translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation>älter als 90 Tage</translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation>vielleicht auf dem Server</translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>Löschung angenommen: {}</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation>Keine Nachricht passt zu „{}“.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation>Löschanfrage für die ID {id}, an {server}.</translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation>{events} unter der ID {id}.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} an {server}, unter ID {id}.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation>Speichert den Verlauf in einer Datei, ohne vollständige IDs.</translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation>Mit vollständigen IDs exportieren…</translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation>Namen, Werte, Schlüssel suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation>Findet Namen, Werte und Schlüssel. Eingabetaste: nächster Treffer, Umschalt+Eingabetaste: voriger Treffer.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Zeigen, was gesendet würde</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation>Öffnet ein Fenster, in dem Sie den Verlauf auf diesem Computer löschen können.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation>Sie haben gewählt, die zusätzlichen Daten nicht zu teilen. Sie können sie ansehen und anders entscheiden.</translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation>Die Datenliste enthält Daten, nach denen Sie noch nicht gefragt wurden. Bis Sie entscheiden, wird nur gesendet, dem Sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation>Pausiert das Teilen, bis Sie es fortsetzen. Mit dem Pfeil wählen Sie andere Zeiträume.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation>Setzt das Teilen fort.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation>Zeigt, was gesendet würde, und bittet um Ihre Einwilligung.</translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation>Addon-Manager öffnen…</translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation>Löschanfrage für {id}: {state}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation>Schaltet das Teilen aus und widerruft Ihre Einwilligung. Fragt Sie vorher.</translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation>Zusätzliche Daten ansehen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation>Öffnet die Einstellungen, in denen Sie wählen, was geteilt wird.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
        <translation>Sendet die ungesendeten Daten jetzt, statt zu warten.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation>Pausieren, bis ich fortsetze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
        <translation>Telemetriefenster öffnen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation>Telemetrie: {}</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n Tag mit angenommenen Ereignissen</numerusform>
            <numerusform>%n Tage mit angenommenen Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n Tag mit wartenden Ereignissen</numerusform>
            <numerusform>%n Tage mit wartenden Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n Tag mit abgelehnten oder angehaltenen Ereignissen</numerusform>
            <numerusform>%n Tage mit abgelehnten oder angehaltenen Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation>Letzte 30 Tage: nichts angenommen, nichts wartet</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Letzte 30 Tage: {}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n Ereignis angenommen</numerusform>
            <numerusform>%n Ereignisse angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n Ereignis wartet</numerusform>
            <numerusform>%n Ereignisse warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n Ereignis abgelehnt</numerusform>
            <numerusform>%n Ereignisse abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n Ereignis vor dem Senden angehalten</numerusform>
            <numerusform>%n Ereignisse vor dem Senden angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n Ereignis ungesendet gelöscht</numerusform>
            <numerusform>%n Ereignisse ungesendet gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day}: {text}</translation>
    </message>
</context>
<context>
    <name>TelemetryTurnOffDialog</name>
    <message numerus="yes">
        <source>%n unsent event(s) will be deleted.</source>
        <translation>
            <numerusform>Ein ungesendetes Ereignis wird gelöscht.</numerusform>
            <numerusform>%n ungesendete Ereignisse werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation>Teilen ausschalten</translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation>Teilen ausschalten?</translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation>Auch &amp;Löschung meiner Daten auf dem Server verlangen</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TelemetryValues</name>
    <message>
        <source>“{}”</source>
        <extracomment>One of several names in a list; {} is the name. The marks of quotation are yours.</extracomment>
        <translation>„{}“</translation>
    </message>
    <message>
        <source>{value} “{label}”</source>
        <extracomment>A value and what it stands for, one of several in a list: 0 “list”.</extracomment>
        <translation>{value} „{label}“</translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation>{module}: {label}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation>custom (der Name wird nicht gesendet)</translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation>Blockiert durch die Umgebungsvariable {}.</translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Blockiert durch Umgebungsvariablen: {}.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation>Blockiert durch eine Richtlinie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation>Blockiert durch eine Richtlinie auf diesem Computer: {}.</translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Die lokale Datenbank kann nicht verwendet werden: {}. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation>Die lokale Datenbank wurde von einer neueren Version dieses Addons erstellt. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Senden nicht möglich: Das Python-Paket posthog ist nicht verwendbar: {}.</translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation>Das Python-Paket posthog fehlt.</translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Senden nicht möglich: Die Serveradresse „{}“ muss mit https:// beginnen und nach dem Servernamen enden.</translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation>Von der letzten Prüfung angehalten: Das Python-Paket posthog hätte etwas anderes als die aufgezeichneten Daten gesendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation>Um das Teilen zuzulassen, starten Sie FreeCAD ohne eine solche Variable.</translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation>Wer diesen Computer verwaltet, kann das ändern.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Aktualisieren Sie das Addon im Addon-Manager.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Berichtigen Sie das unter Bearbeiten → Einstellungen → Telemetrie, im Abschnitt „Erweitert“.</translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation>Ungesendete Daten bleiben erhalten. Sie werden gesendet, sobald eine andere Version von posthog installiert ist.</translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation>Der Addon-Manager bietet beim Öffnen an, es zu installieren. Starten Sie danach FreeCAD neu.</translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation>Falls er das nicht tut (FreeCAD 1.0), deinstallieren Sie dieses Addon dort und installieren Sie es erneut. Das Deinstallieren schaltet das Teilen aus.</translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation>Ein Neustart von FreeCAD hilft möglicherweise.</translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation>Öffnen Sie im Addon-Manager die Python-Abhängigkeiten (FreeCAD 1.1: im Zahnradmenü) und aktualisieren Sie alle. Starten Sie danach FreeCAD neu.</translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation>Wenn posthog dort nicht aufgeführt ist, aktualisieren Sie es so, wie es installiert wurde.</translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation>Ein anderes Programm verwendet die Datei, vielleicht eine Datensicherung oder ein anderes FreeCAD. Warten Sie oder schließen Sie jenes Programm.</translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation>Geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation>Sorgen Sie dafür, dass Sie in die Datei und ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation>Sorgen Sie dafür, dass die Datei und ihr Ordner Ihnen gehören und keine symbolischen Links sind.</translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Datei: {}</translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation>Alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation>FreeCAD-Sitzungen</translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation>Addons</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation>Von einer neueren Version dieses Addons geschrieben.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
        <translation>Es wird nichts geteilt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation>Teilen ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation>Teilen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Paused until FreeCAD restarts.</source>
        <translation>Pausiert, bis FreeCAD neu startet.</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Pausiert, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Pausiert bis {}.</translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation>Pausiert bis morgen {}.</translation>
    </message>
    <message>
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation>Pausiert bis {day}, {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Pausiert bis {date} {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Noch nicht gespeichert: eine Änderung. Sie kann verloren gehen, wenn FreeCAD endet.</numerusform>
            <numerusform>Noch nicht gespeichert: %n Änderungen. Sie können verloren gehen, wenn FreeCAD endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Fehler in diesem Addon: {}</translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation>Das Senden ist angehalten, bis FreeCAD neu startet.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation>Letzte Nachricht {when} angenommen ({events}).</translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation>Letzte Nachricht {when} abgelehnt ({events}). Antwort: „{reason}“</translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Zuletzt hat der Server {} Daten angenommen. Der Verlauf dazu wurde gelöscht oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation>Der Server bat, es später erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Der Server hat die Daten nicht angenommen. Antwort: „{}“</translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Der Server ist nicht erreichbar: {}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation>Erster gescheiterter Versuch: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Ungesendete Daten: {}.</translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Ungesendete Daten: {events} ({sessions}).</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>%n Ereignis davon kann nur von einer neueren Version dieses Addons gesendet werden.</numerusform>
            <numerusform>%n Ereignisse davon können nur von einer neueren Version dieses Addons gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>Das vorige Addon „Telemetry“ ist ebenfalls installiert, im Ordner „{}“. Es sendet selbstständig Daten, und diese Daten werden hier nicht angezeigt. Sie können es im Addon-Manager deinstallieren.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Dieses Addon ist zweimal installiert: „{used}“ wird verwendet, „{other}“ nicht. Löschen Sie den Ordner, den Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation>„Konfiguration kopieren“ von FreeCAD hat eine Kopie der lokalen Datenbank hinterlassen: {}</translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation>Eine beschädigte lokale Datenbank wurde beiseitegelegt: {}</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation>Bis dahin wird nichts erfasst oder gesendet.</translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation>Sie teilen: {}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>Ein ungesendetes Ereignis wurde gelöscht.</numerusform>
            <numerusform>%n ungesendete Ereignisse wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation>Unerwartete Enden können nicht bemerkt werden: Im Ordner der lokalen Datenbank lassen sich keine Dateien sperren.</translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation>Andere Benutzer dieses Computers können die lokale Datenbank möglicherweise lesen.</translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation>Vorher gesendete Daten bleiben bis zu 90 Tage auf dem Server, sofern Sie nicht deren Löschung verlangen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation>Nächste Nachricht: wenn Sie FreeCAD das nächste Mal starten.</translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation>Nächster Versuch: gleich.</translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation>Nächster Versuch: {}.</translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation>Telemetrie pausieren</translation>
    </message>
    <message>
        <source>Stops recording and sending data until you resume</source>
        <translation>Hält das Aufzeichnen und Senden von Daten an, bis Sie es fortsetzen</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Telemetrie-Einstellungen…</translation>
    </message>
    <message>
        <source>Opens the Telemetry page of the preferences</source>
        <translation>Öffnet die Seite „Telemetrie“ der Einstellungen</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Neue Telemetrie-ID…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes and lets you create one</source>
        <translation>Erklärt, was eine neue zufällige ID ändert, und lässt Sie eine erzeugen</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Kopie der Telemetriedaten anfordern…</translation>
    </message>
    <message>
        <source>Shows how to request a copy of the data stored under your ID</source>
        <translation>Zeigt, wie Sie eine Kopie der unter Ihrer ID gespeicherten Daten anfordern</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Telemetrie fortsetzen</translation>
    </message>
    <message>
        <source>Resumes recording and sending data</source>
        <translation>Setzt das Aufzeichnen und Senden von Daten fort</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation>Zeigt oder verbirgt das Fenster, das die Daten auflistet, die dieses FreeCAD sendet</translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation>Telemetrie ausschalten…</translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation>Schaltet das Teilen aus und widerruft Ihre Einwilligung; fragt Sie vorher</translation>
    </message>
</context>
</TS>
