<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- German: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation>Verantwortlicher für die Daten ist die FreeCAD project association AISBL, telemetry@freecad.org. PostHog speichert sie in deren Auftrag in der Europäischen Union (Frankfurt); PostHog gehört zu einem Unternehmen in den USA.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür die Daten da sind</translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation>Sie helfen den Entwicklern von FreeCAD, Fehler zu finden, bessere Standardwerte zu wählen, zu wissen, welche Systeme, Sprachen und älteren Versionen unterstützt werden sollen, Addons zu schonen, wenn sich die Programmierschnittstelle ändert, und Fördermittel zu beantragen. Die Datenliste sagt für jeden Wert, wofür davon er da ist.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Auf welcher Grundlage</translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation>Ihre Einwilligung und nichts sonst. Sie können sie jederzeit widerrufen; was davor gesendet wurde, bleibt rechtmäßig. Nichts in FreeCAD hängt davon ab.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie gespeichert werden</translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation>90 Tage auf dem Server. Der Verlauf auf diesem Computer bleibt so lange, wie Sie es in den Einstellungen festlegen, anfangs 90 Tage.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer sie sieht</translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation>Die Rohdaten: Funktionsträger des Vereins sowie Maintainer und Systemverwalter von FreeCAD. Summen und Anteile sind öffentlich, unter https://www.freecad.org/telemetry.php.</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Unter welchem Namen</translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation>Unter einer zufälligen ID. Die Daten sind pseudonym: Sie enthalten keinen Namen, doch wer die ID kennt, kann sagen, welche Daten Ihre sind. Eine E-Mail dazu verknüpft die ID mit Ihnen.</translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation>Ihre IP-Adresse</translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation>Wie bei jeder Verbindung sieht der Server sie, während Ihr Computer mit ihm spricht. Sie gehört nicht zu den Daten: Jedes Ereignis bittet darum, nicht nachzuschlagen, woher es kommt, und das Projekt auf dem Server verwirft Adressen.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation>Sie können Ihre Daten ansehen, eine Kopie erhalten, sie berichtigen oder löschen (entfernen) lassen, ihre Verarbeitung einschränken lassen und sich bei einer Datenschutz-Aufsichtsbehörde beschweren. Die Seite „Ihre Daten“ hilft bei Kopie und Löschung; für alles andere schreiben Sie an die Adresse oben.</translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation>Das wurde nicht im Fragefenster entschieden.</translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation>Was damals angezeigt wurde ({language}):
{text}</translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation>Über die Daten</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ihre Entscheidungen</translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation>Liste aller Daten</translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation>Das ist alles, was je gesendet werden kann. Anderes wird nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation>Ihre Entscheidungen, wie sie auf diesem Computer gespeichert sind, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Schließen</translation>
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
        <source>Changed defaults</source>
        <translation>Geänderte Standardwerte</translation>
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
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Drehscheibe</translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>Trackball</translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>freie Drehscheibe</translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>klassischer Trackball</translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation>abgerundeter Arcball</translation>
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
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation>Zeigt, wie oft FreeCAD unerwartet endet und bei wem, damit die schlimmsten Fehler zuerst behoben werden.</translation>
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
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation>FreeCAD wurde zu dieser Zeit gestartet.</translation>
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
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation>FreeCAD wurde zu dieser Zeit geschlossen.</translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation>Ein Start ohne Ende verrät, dass FreeCAD vielleicht unerwartet endete: Das zeigt, wie oft das geschieht und in welchen Versionen.</translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation>Unerwartetes Ende</translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation>Eine frühere Sitzung von FreeCAD ist abgestürzt, wurde gewaltsam beendet oder verlor den Strom.</translation>
    </message>
    <message>
        <source>Major version</source>
        <translation>Hauptversion</translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Die erste Zahl der Version von FreeCAD, zum Beispiel 1 bei 1.1.3.</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Nebenversion</translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation>Die zweite Zahl der Version von FreeCAD, zum Beispiel 1 bei 1.1.3.</translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation>Patch-Version</translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation>Die dritte Zahl der Version von FreeCAD, zum Beispiel 3 bei 1.1.3.</translation>
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
        <source>The number of the source that FreeCAD was made of.</source>
        <translation>Die Nummer des Quelltexts, aus dem FreeCAD gemacht wurde.</translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>nur die Nummer</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation>Build</translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation>Wer dieses FreeCAD gemacht hat, soweit es sich sagen lässt: das FreeCAD-Projekt („official“), eine Distribution oder ein anderer Paketersteller („packager“), jemand, der es dort ausführt, wo es kompiliert wurde („own“), oder jemand, der seinen Quelltext geändert hat („other“).</translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation>das Repository, aus dem FreeCAD nach eigener Angabe gemacht wurde, und die Form, in der es kam</translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation>eines von fünf Wörtern; die Adresse wird nicht gesendet</translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation>Qt-Version</translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation>Die Bibliothek, die die Fenster von FreeCAD zeichnet.</translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation>PySide-Version</translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation>Die Bibliothek, mit der Addons Qt verwenden können.</translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation>Open-CASCADE-Version</translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation>Die Bibliothek, die Formen berechnet.</translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation>Coin-Version</translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation>Die Bibliothek, die die 3D-Ansicht zeichnet.</translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation>FreeCAD-Version jener Sitzung</translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation>Welche Version von FreeCAD unerwartet endete.</translation>
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
        <source>The library that drew its windows.</source>
        <translation>Die Bibliothek, die ihre Fenster zeichnete.</translation>
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
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation>Dauer jener Sitzung</translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation>Wie lange FreeCAD ungefähr lief, bevor es unerwartet endete.</translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation>Zeiten, die das Addon neben seinen Aufzeichnungen ablegt</translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>fünf Zahlenbereiche</translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation>Letzter Arbeitsbereich jener Sitzung</translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation>Der Arbeitsbereich, der verwendet wurde, als FreeCAD unerwartet endete.</translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation>FreeCADGui.activeWorkbench() in jener Sitzung</translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation>Normale Enden davor</translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation>Wie viele Sitzungen seit dem vorigen unerwarteten Ende normal endeten, in Zahlenbereichen.</translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation>die Aufzeichnungen des Addons</translation>
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
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation>Der Build des Betriebssystemkerns, wie sein Hersteller ihn veröffentlicht hat.</translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation>„custom“, wo er Wörter enthält, die kein veröffentlichter Build hat</translation>
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
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation>nur Versionsnummern</translation>
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
        <source>Sending library</source>
        <translation>Sendende Bibliothek</translation>
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
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation>Was in {} steht</translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Auf diesem Computer gibt es keine ID, also gibt es nichts anzufordern.</translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation>Die E-Mail ist in Ihrem Mailprogramm vorbereitet. Falls sich keines geöffnet hat, kopieren Sie den Text und senden Sie ihn an die Adresse darin.</translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation>Der Text ist kopiert. Senden Sie ihn an die Adresse in seiner ersten Zeile.</translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation>Kopie Ihrer Daten anfordern</translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation>Die FreeCAD project association sendet Ihnen eine Kopie von allem, was unter Ihrer ID gespeichert ist. Fordern Sie sie per E-Mail an.</translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation>Eine E-Mail verknüpft die ID mit Ihrem Namen und Ihrer Adresse. Bisher konnte das niemand.</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation>ID, deren Daten Sie anfordern</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
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
        <source>&amp;Open mail program</source>
        <translation>Mail&amp;programm öffnen</translation>
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
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
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
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Frühere Anfragen ({})</translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Frühere IDs ({})</translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation>Die ID wurde kopiert.</translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation>Alles, was unter Ihrer ID gesendet wurde, gehört Ihnen. Nur wer die ID kennt, kann danach fragen.</translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation>Kopie anfordern…</translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation>Öffnet die Anleitung und eine vorbereitete E-Mail, um eine Kopie Ihrer Daten zu erhalten.</translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation>Löschung verlangen…</translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation>Öffnet ein Fenster, das den Server bittet, zu entfernen, was unter einer ID gespeichert ist.</translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation>Über die Daten…</translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation>Worum es geht, wer verantwortlich ist, wie lange Daten gespeichert werden, und Ihre Rechte.</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation>Hält die Anfrage an. Wird sie schon gesendet, hat der Dienst sie vielleicht erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation>Sendet die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation>Ihre früheren IDs</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation>Kopiert die ganze ausgewählte ID.</translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation>Deren Daten entfernen…</translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation>Bittet den Server, zu entfernen, was unter der ausgewählten ID gespeichert ist.</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation>Öffnet eine Seite in Ihrem Webbrowser.</translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation>Öffentliche Ergebnisse</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
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
        <source>Categories</source>
        <comment>column</comment>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation>Wo</translation>
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
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation>im Fragefenster</translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation>im Fragefenster, nichts Neues</translation>
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
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation>aus den Einstellungen von FreeCAD übernommen</translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation>in den Parametern von FreeCAD</translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation>mit einer Anfrage zur Löschung</translation>
    </message>
    <message>
        <source>set back</source>
        <translation>zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation>Das löscht die Aufzeichnungen auf diesem Computer: was wann gesendet wurde und was der Server antwortete. Was der Server hat, bleibt dort: Verlangen Sie dessen Löschung unter „Ihre Daten“.</translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation>Ihre Entscheidung und Ihre IDs bleiben erhalten, denn nur wer eine ID kennt, kann nach ihren Daten fragen.</translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation>&amp;Behalten, was noch auf das Senden wartet</translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation>Das wirkt sofort und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation>JSON (alles)</translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation>CSV (eine Tabelle für Tabellenkalkulationen)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation>Speichert den ganzen Verlauf dieses Computers als Datei: was wann gesendet wurde und was der Server antwortete.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation>Ihre &amp;IDs einschließen</translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation>Ihre ID ist ein Schlüssel zu Ihren Daten: Lassen Sie sie weg, wenn Sie die Datei anderen zeigen wollen.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation>Schließen</translation>
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
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation>morgen {}</translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation>gestern {}</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation>soeben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>vor einer Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation>gestern um {}</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>am {date} um {time}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation>Wartet</translation>
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
        <source>Waits on this computer and is sent later.</source>
        <translation>Wartet auf diesem Computer und wird später gesendet.</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation>Ist auf dem Weg zum Server.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation>Vom Server abgelehnt; es wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation>Hier angehalten</translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation>Auf diesem Computer bei der letzten Prüfung vor dem Senden angehalten; es wartet auf eine andere Version des Python-Pakets posthog.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation>Auf diesem Computer gelöscht, bevor der Server es angenommen hat.</translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation>Zu groß für den Server: aufgeteilt und in Teilen gesendet.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation>Ein Hinweis dieses Addons; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>vom Server angenommen</translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation>gescheitert, wird erneut versucht</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation>zu groß, aufgeteilt</translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation>abgebrochen, die Antwort ist nicht bekannt</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>vor dem Senden angehalten</translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation>{number}. {when}: {outcome}</translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation>Der Inhalt wurde entfernt, um Platz zu sparen. Was bleibt: wann, wohin, wie groß es war und wie es ausging.</translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Kopie Ihrer Daten</translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation>Löschung Ihrer Daten</translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation>Sie haben sie zurückgezogen, während sie gesendet wurde: Der Dienst hat sie vielleicht erhalten.</translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation>Die Anleitung wurde verwendet; die E-Mail senden Sie selbst.</translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation>Sie wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Sie wird gesendet…</translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation>Die Anfrage wurde angenommen; der Dienst entfernt die Daten in seiner eigenen Frist.</translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation>Der Dienst antwortete, dass unter dieser ID nichts gespeichert ist.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben sie zurückgezogen.</translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation>Der Dienst hat die Anfrage abgelehnt: {}.</translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation>Es wird nicht von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Der Dienst konnte die Anfrage nicht annehmen; er antwortete: {}.</translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation>Der Dienst war nicht erreichbar: {}.</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Das konnte nicht gelesen werden: {}</translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation>Der Verlauf ist leer: Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation>Abgelehnt oder angehalten</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation>Zeigt nur Zeilen, die diesen Text enthalten: den Namen eines Ereignisses oder Wörter einer Antwort.</translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation>Anzuzeigende Ergebnisse</translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation>Anzuzeigender Zeitraum</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation>Lesbar anzeigen</translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation>Zeigt diese Daten in Worten, im ersten Teil des Telemetriefensters.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation>Speichert den Verlauf als Datei.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation>Löscht den Verlauf auf diesem Computer.</translation>
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
    <name>TelemetryIdentities</name>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column: from when to when</comment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation>keine auf dem Server</translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation>Löschung angenommen {}</translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation>Löschung verlangt</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation>auf dem Server</translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation>Sie haben keine ID: Erst „Teilen“ erzeugt eine.</translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation>Zeigt die ID wieder gekürzt.</translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation>Zeigt die ganze ID, auch in den Rohansichten.</translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation>kopiert</translation>
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
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation>Eine Zufallszahl (UUID), die auf dem Server für Sie steht. Sie ist ein Schlüssel: Wer sie kennt, kann Ihre Daten oder deren Löschung verlangen.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation>Kopiert die ganze ID.</translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation>Neue ID…</translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation>Öffnet ein Fenster, in dem Sie eine andere ID annehmen können.</translation>
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
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Wartet auf diesem Computer unter der alten ID: {}.</translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation>Von nun an werden Daten von diesem Computer unter einer neuen zufälligen ID gesendet. Dem Server wird nicht mitgeteilt, welche ID Sie vorher hatten.</translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation>&amp;Neue ID annehmen</translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation>Sie teilen nicht, also wird jetzt keine neue ID erzeugt: Ihre bisherige wird zu einer früheren ID. Wenn Sie wieder teilen, wird eine neue zufällige ID erzeugt.</translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation>Diese ID &amp;aufgeben</translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation>Eine neue ID entfernt nicht, was vorher gesendet wurde: Es bleibt auf dem Server, unter der alten ID, bis seine 90 Tage um sind oder Sie seine Löschung verlangen. Die alte ID bleibt auf diesem Computer gespeichert, damit Sie das weiterhin tun können.</translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation>Löschung &amp;verlangen für alles, was unter der alten ID gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>Unter der alten ID &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
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
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation>Nur die neuesten davon werden hier angezeigt; der Verlauf hat alle.</translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation>Das würde gesendet, wenn FreeCAD jetzt startete. System, Einstellungen und Addons fehlen, wo sie sich nicht geändert haben, bis zu einer Woche lang.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation>Es wird nichts gesendet: Das Teilen ist pausiert. Nach der Pause wäre es dies.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation>Es wird nichts gesendet: Das Teilen ist ausgeschaltet. Das sind die Werte auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation>Es wird nichts gesendet: Sie haben noch nicht entschieden. Das sind die Werte auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation>Es wird nichts gesendet: Das Teilen ist blockiert.</translation>
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
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation>Teile des Telemetriefensters</translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation>Teil des Telemetriefensters</translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation>Bis FreeCAD wieder startet</translation>
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
        <source>Changed since it was last sent (◆).</source>
        <translation>Seit dem letzten Senden geändert (◆).</translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation>Vorher:</translation>
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
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation>Gelesen aus:</translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation>Ungenauer gemacht:</translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation>In der Datenliste seit:</translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation>Mitgesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation>Wann das Ereignis entstand.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Nummer des Ereignisses</translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation>Eine Zufallszahl, damit ein zweimal gesendetes Ereignis einmal zählt.</translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation>Ihre ID</translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation>eine zufällige ID, erzeugt, wenn Sie teilen</translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation>Die Zufallszahl, die auf dem Server für Sie steht.</translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation>{label} ({named} genannt, {counted} nur gezählt)</translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation>Wartet auf diesem Computer</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation>Mit jedem Ereignis</translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation>{}, geändert</translation>
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
        <source>Data in words</source>
        <translation>Daten in Worten</translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation>Kategorien, Datenpunkte und ihre Werte, als Baum.</translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, was sie ist, warum danach gefragt wird und wo sie gelesen wird.</translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation>Über den ausgewählten Datenpunkt</translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation>Das Angezeigte wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Die Datei konnte nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation>Zeigt, was vorher gesendet wurde.</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation>Zeigt, was danach gesendet wurde.</translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation>Zeigt die Daten in Worten.</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation>Zeigt die Daten genau so, wie sie gesendet werden.</translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation>Rohe Namen</translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation>Zeigt die Namen, unter denen die Daten gesendet werden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation>Kopiert das Angezeigte als Text.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation>Speichert das Angezeigte als Datei.</translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation>Nicht pausiert</translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation>Diese Adresse wird nicht gespeichert: Sie muss mit https:// beginnen und nach dem Namen des Servers enden, wie in https://eu.i.posthog.com.</translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation>Dieser Schlüssel wird nicht gespeichert: Ein Schlüssel hat keine Leerzeichen und keine Sonderzeichen.</translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation>Dann gehen die Daten nicht an die Entwickler von FreeCAD, sondern an den, dem dieser Server und dieser Schlüssel gehören.</translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation>Die Daten gehen an die Entwickler von FreeCAD.</translation>
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
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation>Daten mit den E&amp;ntwicklern von FreeCAD teilen</translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation>Zum Einschalten des Teilens zeigt ein Fenster alles, was gesendet würde, und fragt Sie; Ihre Antwort gilt sofort. Das Ausschalten gilt mit „OK“ oder „Anwenden“ und löscht, was noch ungesendet wartet.</translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation>Außer Starts, Enden und Version geteilt</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation>Zeigt, was darin steht, mit den derzeitigen Werten dieses Computers</translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation>A&amp;ddons</translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation>&amp;Geänderte Standardwerte</translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation>Pause und Verlauf</translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation>Teilen &amp;pausieren:</translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation>&amp;Verlauf auf diesem Computer behalten:</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation>Sy&amp;mbol in der Statusleiste anzeigen</translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation>Erweitert: wohin die Daten gehen</translation>
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
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation>&amp;Zurück zum Server von FreeCAD</translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation>Was gesendet wurde und wird</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation>Möchten Sie helfen, FreeCAD zu verbessern?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation>Die Entwickler von FreeCAD möchten wissen, welche Versionen, Systeme, Addons und Einstellungen verwendet werden und wie oft FreeCAD unerwartet endet. Das ist alles, was von diesem Computer gesendet würde, mit seinen derzeitigen Werten. Kreuzen Sie an, womit Sie einverstanden sind:</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation>Die Version von FreeCAD und die Zeiten seiner Starts und Enden gehören immer zum Teilen.</translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation>Gesendet an die FreeCAD project association, 90 Tage lang in der EU unter einer zufälligen ID gespeichert. Sie können das Teilen jederzeit beenden und die Daten ansehen, kopieren oder entfernen lassen.</translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation>Etwas Neues mit FreeCAD teilen?</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation>Die Entwickler von FreeCAD möchten mehr wissen, als womit Sie einverstanden waren. Das ist alles, was neu ist und von diesem Computer gesendet würde, mit seinen derzeitigen Werten. Bis Sie zustimmen, wird nichts davon gesendet.</translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation>Kreuzen Sie an, womit Sie außerdem einverstanden sind:</translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation>Sie teilen bereits: {}. Das bleibt so, was immer Sie hier antworten.</translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation>Neues te&amp;ilen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation>Neues ni&amp;cht teilen</translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation>Schließt dieses Fenster; es wird nichts Neues geteilt, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation>S&amp;ystem ({})</translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation>&amp;Einstellungen ({})</translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation>&amp;Addons ({})</translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation>&amp;Geänderte Standardwerte ({}) – der individuellste Teil</translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Was gesendet würde, ließ sich nicht feststellen, also kann nichts geteilt werden: {}</translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation>nur, wenn FreeCAD unerwartet endet</translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation>Nicht angekreuzt: würde nicht gesendet</translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation>&amp;Nicht teilen</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation>Schließt dieses Fenster; es wird nichts geteilt, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation>&amp;Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation>Öffnet die Datenschutzerklärung von FreeCAD in Ihrem Webbrowser</translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
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
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Fehler: {}</translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation>
            <numerusform>Der Server bat, eine Sekunde zu warten.</numerusform>
            <numerusform>Der Server bat, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation>Nur die ersten {} der Antwort werden aufbewahrt.</translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation>{sent} gesendet, {unpacked} entpackt</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation>Nur der Anfang wird angezeigt; „Kopieren“ und „Speichern unter“ erfassen alles.</translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation>Das wurde auf diesem Computer bei der letzten Prüfung vor dem Senden angehalten; es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation>Bei diesem Versuch wurde nichts gesendet: Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation>Genau wie gesendet, bis auf Ihre ID: Sie ist gekürzt bis „Anzeigen“.</translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation>Genau wie gesendet.</translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation>Das wurde nie gesendet. Es wurde auf diesem Computer gelöscht, mitsamt seinem Inhalt.</translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation>Das wurde noch nicht gesendet; beim Senden sieht es so aus.</translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation>Sendeversuch</translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation>Mit Zeilenumbrüchen</translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation>Ordnet den JSON-Text so an, dass er leichter zu lesen ist. Gesendet wurde er ohne diese Zeilenumbrüche.</translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation>Sie haben das bereits verlangt.</translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation>Auf diesem Computer gibt es keine ID, also gibt es nichts zu verlangen.</translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Wenn Sie es verlangen: Das Teilen wird ausgeschaltet, was unter dieser ID auf diesem Computer wartet, wird gelöscht, und die Anfrage wird an {} gesendet. Die ID wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation>Wenn Sie es verlangen: Was unter dieser ID auf diesem Computer wartet, wird gelöscht, und die Anfrage wird an {} gesendet. Ob Sie unter einer anderen ID teilen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation>Löschung Ihrer Daten verlangen</translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation>Der Server wird gebeten, alles zu entfernen, was unter einer ID gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation>&amp;Später erneut versuchen, falls der Dienst nicht erreichbar ist</translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation>&amp;Löschung verlangen</translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation>ID, deren Daten entfernt werden sollen</translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation>Laufende Anfrage</translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
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
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation>Es wurde noch nichts gesendet. Was jetzt gesendet würde, steht unter „Als Nächstes“.</translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation>{events} an {server}, unter ID {id}.</translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation>Sie haben entschieden, Neues in der Datenliste nicht zu teilen. Sie können es erneut ansehen und anders entscheiden.</translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation>Die Entwickler von FreeCAD möchten mehr wissen, als Sie gefragt wurden. Bis Sie antworten, wird nur gesendet, womit Sie einverstanden waren.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation>Hält das Teilen an, bis Sie es fortsetzen. Der Pfeil daneben bietet andere Zeiten.</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation>Setzt das Teilen fort.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation>Zeigt, was gesendet würde, und fragt Sie vorher.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation>Widerruft Ihre Einwilligung.</translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation>Teilen ausschalten</translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation>Widerruft Ihre Einwilligung. Was noch auf diesem Computer wartet, wird ungesendet gelöscht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation>Sendet jetzt, was auf diesem Computer wartet, ohne länger zu warten.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation>Was ist neu…</translation>
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
        <source>Open the panel</source>
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
        <source>%n day(s) with refused or stopped events</source>
        <translation>
            <numerusform>%n Tag mit abgelehnten oder angehaltenen Ereignissen</numerusform>
            <numerusform>%n Tage mit abgelehnten oder angehaltenen Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation>Letzte 30 Tage: nichts wurde angenommen, und nichts wartet</translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation>Letzte 30 Tage: {}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{} angenommen</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{} wartend</translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation>{} hier angehalten</translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation>{} hier gelöscht</translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation>{day}: {text}</translation>
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
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation>Geänderte Standardwerte</translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation>Die Aufzeichnungen auf diesem Computer werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation>Es wird nichts geteilt. Sie haben noch nicht entschieden.</translation>
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
        <source>Paused until FreeCAD starts again.</source>
        <translation>Pausiert, bis FreeCAD wieder startet.</translation>
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
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation>Pausiert bis {day} {time}.</translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation>Pausiert bis {date} {time}.</translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation>Blockiert: Diese Umgebungsvariablen sind gesetzt: {}.</translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation>Blockiert: Die Umgebungsvariable {} ist gesetzt.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation>Blockiert durch eine Richtlinie dieses Computers.</translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation>Blockiert durch eine Richtlinie dieses Computers: {}.</translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation>Aufzeichnungen können nicht geführt werden: {}. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation>Die Aufzeichnungen auf diesem Computer stammen von einer neueren Version dieses Addons. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Senden nicht möglich: Das Python-Paket posthog ist nicht verwendbar: {}.</translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation>Senden nicht möglich: Das Python-Paket posthog fehlt.</translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation>Senden nicht möglich: Die Adresse des Servers „{}“ muss mit https:// beginnen und nach dem Namen des Servers enden.</translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation>Bei der letzten Prüfung vor dem Senden angehalten: Das Python-Paket posthog hätte etwas anderes gesendet als das, womit Sie einverstanden waren. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation>Teilen ist wieder möglich, wenn FreeCAD ohne eine solche Variable startet.</translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation>Wer diesen Computer verwaltet, kann das ändern.</translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation>Aktualisieren Sie das Addon im Addon-Manager.</translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation>Um es zu installieren, öffnen Sie Werkzeuge → Addon-Manager, suchen Sie das Addon „Telemetry“ und wählen Sie „Aktualisieren“ oder „Neu installieren“: Der Addon-Manager installiert, was fehlt. Starten Sie dann FreeCAD neu.</translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation>Berichtigen Sie das unter Bearbeiten → Einstellungen → Telemetrie, im Abschnitt „Erweitert“.</translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation>Was wartet, bleibt erhalten. Das Senden geht mit einer anderen Version von posthog weiter.</translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation>Ein anderes Programm hat die Datei geöffnet, vielleicht eine Datensicherung oder ein anderes FreeCAD: Warten Sie, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation>Sorgen Sie dafür, dass Sie in die Datei und ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation>Sorgen Sie dafür, dass die Datei und ihr Ordner Ihnen gehören und keine Links sind.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation>Die Datei: {}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Noch nicht gespeichert: eine Änderung. Sie kann verloren gehen, wenn FreeCAD endet.</numerusform>
            <numerusform>Noch nicht gespeichert: %n Änderungen. Sie können verloren gehen, wenn FreeCAD endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation>Ein Fehler in diesem Addon: {}</translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation>Das Senden ist angehalten, bis FreeCAD wieder startet.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation>{events} ({size}) {when} vom Server angenommen.</translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation>Der Server hat {events} abgelehnt: {words}. Im Verlauf bleibt das erhalten.</translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation>Zuletzt vom Server angenommen {}. Die Aufzeichnungen darüber wurden gelöscht oder sind älter, als der Verlauf aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation>Der Server bat zu warten.</translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation>Der Server antwortete „{}“, statt das Gesendete anzunehmen.</translation>
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
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation>Wartet auf diesem Computer: {}.</translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation>Wartet auf diesem Computer: {events} ({sessions}).</translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation>Das frühere Addon „Telemetry“ ist ebenfalls installiert, im Ordner „{}“. Es sendet selbstständig und wird hier nicht angezeigt; Sie können es im Addon-Manager deinstallieren.</translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation>Dieses Addon ist zweimal installiert: „{used}“ wird verwendet, „{other}“ nicht. Löschen Sie den Ordner, den Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation>Was der Server davor angenommen hat, bleibt dort 90 Tage, sofern Sie nicht dessen Löschung verlangen.</translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation>Der Server wurde gebeten, zu entfernen, was er davor angenommen hat; „Ihre Daten“ zeigt seine Antwort.</translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation>Wird gerade gesendet…</translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation>Als Nächstes: wenn FreeCAD wieder startet.</translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation>Nächster Versuch: gleich.</translation>
    </message>
    <message>
        <source>Next try: {}.</source>
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
        <source>Records and sends nothing until you resume</source>
        <translation>Zeichnet nichts auf und sendet nichts, bis Sie fortsetzen</translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation>Telemetrie-Einstellungen…</translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation>Öffnet die Seite Telemetrie in den Einstellungen von FreeCAD</translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation>Neue Telemetrie-ID…</translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation>Erklärt, was eine neue zufällige ID ändert, und erzeugt eine</translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation>Kopie der Telemetriedaten anfordern…</translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation>Zeigt, wie Sie eine Kopie der Daten erhalten, die unter Ihrer ID gespeichert sind</translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation>Telemetrie fortsetzen</translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation>Beendet die Pause</translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation>Zeigt oder verbirgt das Fenster, das zeigt, was dieses FreeCAD mit seinen Entwicklern teilt</translation>
    </message>
</context>
</TS>
