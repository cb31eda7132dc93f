<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Ukrainian: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en_US">
<context>
    <name>TelemetryAbout</name>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FreeCAD project association AISBL, telemetry@freecad.org, is the controller of the data. PostHog stores it on the association&apos;s behalf in the European Union (Frankfurt); PostHog belongs to a company in the USA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, know which systems, languages and older versions to support, spare addons when the programming interface changes, and apply for grants. The list of data says for every value which of these it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your consent, and nothing else. You can withdraw it at any time; what was sent before then stays lawful. Nothing in FreeCAD depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days on the server. The history on this computer is kept as long as you set in the preferences, 90 days at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw data: officers of the association, FreeCAD&apos;s maintainers and system administrators. Sums and shares are public, at https://www.freecad.org/telemetry.php.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a random ID. The data is pseudonymous: it holds no name, but whoever knows the ID can tell which data is yours. An e-mail about it ties the ID to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As with any connection, the server sees it while your computer talks to it. It is not part of the data: every event asks not to look up where it comes from, and the project on the server discards addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see your data, get a copy, have it corrected, removed or its use restricted, and complain to a data protection authority. The page “Your data” helps with a copy and with removal; for the rest write to the address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not decided in the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown then ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryAboutDialog</name>
    <message>
        <source>About the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Tab: the text about the data, who is responsible, and your rights.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything that can ever be sent. Nothing else passes.</source>
        <extracomment>Above the list of all data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions, as they are kept on this computer, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryCatalog</name>
    <message>
        <source>closed set</source>
        <extracomment>How a value is made coarser: only texts of a fixed list are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, in ranges</source>
        <extracomment>How a value is made coarser: a range is sent, such as &quot;6-10&quot;, not the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbenches of FreeCAD and of public addons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which addons people rely on, so that a change of FreeCAD&apos;s programming interface can spare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed addons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the public addons that are installed; private ones are only counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of addons in FreeCAD&apos;s public catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of those installed addons that are in FreeCAD&apos;s public catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder, and their package.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public addons only; every other addon is counted, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of addons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many addons are installed, private ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how many addons are not public, and how important addons are to people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders in the user&apos;s Mod folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <extracomment>How a value is made coarser: only the number is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which defaults people change, so that FreeCAD can start with better ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how many people adapt FreeCAD to their work, and in which way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BaseApp/Preferences, the parameters of docs/data-catalog.md</source>
        <extracomment>Where it is read: a group of parameters. The name of the page stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which settings of FreeCAD differ from its defaults; the most individual part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings, each with one of its own values</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of FreeCAD&apos;s own settings; their numbers are not sent</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of FreeCAD, each with a range of numbers</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed switches and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own switches and choices that differ from their default, with their value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only settings that FreeCAD itself defines, only values of their closed sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s own numbers that differ from their default, without their value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other changed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many other settings are stored, for each part of FreeCAD, in ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BaseApp/Preferences, everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own keyboard shortcuts</source>
        <extracomment>Shortcuts that the user changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many keyboard shortcuts were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own toolbars</source>
        <extracomment>Toolbars that the user made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many toolbars were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many macros there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files in the macro folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own preference packs</source>
        <extracomment>Preference packs that the user saved.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many preference packs were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders in SavedPreferencePacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people want to find help, examples and addons, and which defaults of these tools do not fit them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sizes and styles of texts and dimensions do people change in drafts, so that new drafts look right from the start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the Assembly workbench do people change, so that assembling takes fewer clicks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the BIM workbench do architects and engineers change first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the CAM workbench do people change before they mill, and are the cautious ones wanted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the 3D view do people change, so that models look good and draw fast on most computers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people want their work saved, backed up and recovered, and are the safe defaults the ones they keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the Draft workbench, its grid and its snapping do people change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of drawing pages and views do people change in TechDraw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drawing standards, arrows and dimension styles do people choose in TechDraw, so that new drawings start with the common ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which settings do people import and export files of other programs, so that the common exchanges work without changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the FEM workbench do people change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which settings of meshers and solvers do people need for their simulations, so that the first run succeeds more often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which settings do people import and export IFC models?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the main window, its tool bars, panels and messages do people change, so that FreeCAD can start with better ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of materials and of measuring do people change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of Part and Part Design do people change, so that solid modelling works better from the start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people turn, zoom and pan, so that the first minutes with FreeCAD feel familiar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of macros, the Python console and the editor do people who write scripts change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the model tree and of selecting do people change, so that they find and pick objects faster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of how sketches look do people change, so that they can be read more easily?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of the sketcher&apos;s tools and constraints do people change first, so that better ones can be chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which defaults of spreadsheets do people change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people want to see when FreeCAD starts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which units and with how many decimals do people work, so that the choice at the first start fits most of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which panels people keep open and where, so that a better first layout can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this panel is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which side of the 3D view this panel is laid over it, if it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the overlay that holds this panel is transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of the overlay that holds this panel, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height of the overlay that holds this panel, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task view: shown</source>
        <extracomment>A switch: is the panel “Task view” shown?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task view: side of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task view: transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task view: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task view: height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree view: shown</source>
        <extracomment>A switch: is the panel “Tree view” shown?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree view: side of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree view: transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree view: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree view: height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property view: shown</source>
        <extracomment>A switch: is the panel “Property view” shown?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property view: side of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property view: transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property view: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property view: height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python console: shown</source>
        <extracomment>A switch: is the panel “Python console” shown?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python console: side of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python console: transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python console: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python console: height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report view: shown</source>
        <extracomment>A switch: is the panel “Report view” shown?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report view: side of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report view: transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report view: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report view: height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model view: shown</source>
        <extracomment>A switch: is the panel “Model view” shown?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model view: side of the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model view: transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model view: width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model view: height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of the themes and stylesheets that FreeCAD ships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Stands for a setting that was never made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s languages and their codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard: mm, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MKS: m, kg, s, °</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US customary: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imperial decimal: in, lb</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building, Europe: cm, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building, US: ft-in, sqft, cft</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small parts and CNC: mm, mm/min</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imperial, civil engineering: ft, lb, mph</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEM: mm, N, s</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metre decimal: m, m², m³</source>
        <extracomment>A system of units, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>How workbenches are chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions only</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position and dimensions</source>
        <extracomment>Which values can be typed in beside the pointer while drawing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one used last</source>
        <extracomment>Of workbenches: FreeCAD opens the one that was used last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workbenches of FreeCAD and of public addons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which settings people really use, so that better defaults can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how many people use each translation, so that effort goes where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which looks of FreeCAD must be kept in good order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which workbenches people use, so that changes spare them and bugs in them are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>As FreeCAD calls its settings dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How FreeCAD is set up.</source>
        <extracomment>Which settings it has.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of FreeCAD&apos;s windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>As FreeCAD calls it in its preferences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme of FreeCAD&apos;s windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style sheet</source>
        <extracomment>A file that says how windows look.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style sheet that draws FreeCAD&apos;s windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay style sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style sheet that draws panels laid over the 3D view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window position and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where FreeCAD&apos;s window was on the screen when it was last closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much space FreeCAD&apos;s panels and dialogs have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen system of units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketcher: one dimension tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one tool makes every kind of dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketcher: separate dimension tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each kind of dimension has its own tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketcher: one coincidence tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one tool joins points to points and to lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketcher: one horizontal or vertical tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether one tool chooses between horizontal and vertical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketcher: values shown while drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values can be typed in beside the pointer while drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbenches in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbenches that are switched on, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbenches switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbenches that are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench at start</source>
        <extracomment>Which workbench FreeCAD opens first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench that FreeCAD opens first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether workbenches are chosen from a list or from tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mouse does in the 3D view to turn, move and zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbit style</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a drag of the mouse turns the 3D view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation mode</source>
        <extracomment>As FreeCAD calls it in its preferences, for the 3D view.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point that the 3D view turns about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of toolbar icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the icons in toolbars, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how often FreeCAD ends badly, and for whom, so that the worst bugs are mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how long older versions of FreeCAD must be maintained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which builds bugs come from, and which libraries FreeCAD has to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD was started at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how many people use FreeCAD, which the project is asked when it applies for grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of FreeCAD is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD was closed at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start without an end tells that FreeCAD may have ended badly: it shows how often that happens, and in which versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad end</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier session of FreeCAD crashed, was killed, or lost its power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 1 of 1.1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 of 1.1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which corrections have reached people, and which bugs can still hit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>Noun: a number that names a state of the source code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the source that FreeCAD was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repository that FreeCAD says it was made of, and the form in which it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of five words; the address is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that draws FreeCAD&apos;s windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that lets addons use Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that computes shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that draws the 3D view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which version of FreeCAD ended badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD.Version() of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt version of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that drew its windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s version in that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family of the operating system; it goes only with the category System.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform.system() in that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of that session</source>
        <extracomment>A duration. &quot;That session&quot; is the one that ended badly.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how long FreeCAD ran before it ended badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times that the addon keeps beside its ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last workbench of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench that was in use when FreeCAD ended badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good ends before</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sessions ended well since the bad end before, in ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addon&apos;s ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which platforms FreeCAD must be built for, tested on and supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which screens FreeCAD&apos;s windows and dialogs must fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows on which computers FreeCAD must be fast enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which graphics drivers bugs of the 3D view come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which versions of Python FreeCAD and its addons have to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Noun: the computer and its operating system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of computer, operating system and screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor type</source>
        <extracomment>Such as x86_64 or ARM.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family of the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family of the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build of the operating system&apos;s core, as its maker published it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“custom” where it has words that no published build has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>The monitor.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space that FreeCAD&apos;s window may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QScreen.availableSize() of the screen with FreeCAD&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen scaling</source>
        <extracomment>A factor such as 200 %.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels of the screen show one pixel of a drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family of the operating system; it goes with every event, to break numbers down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system version of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the operating system; it goes with every event, to break numbers down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSION_ID in os-release, platform.mac_ver() or platform.win32_ver()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux distribution of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the Linux distribution; it goes with every event, to break numbers down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME in os-release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python version of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of Python inside FreeCAD; it goes with every event, to break numbers down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python implementation of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which implementation of Python is inside FreeCAD; it goes with every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Noun: for example AppImage, Flatpak, Snap.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which form FreeCAD came to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which packages of FreeCAD are worth their maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s home folder and environment variables such as APPIMAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display server</source>
        <extracomment>Such as X11 or Wayland.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the system shows windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGuiApplication.platformName() and XDG_SESSION_TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many screens there are, four or more as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how many cores the processor has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how much main memory there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>os.sysconf() or GetPhysicallyInstalledSystemMemory()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>The maker of the graphics driver.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the graphics driver, if FreeCAD knows it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glGetString(GL_VENDOR) of a context that FreeCAD has current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number of OpenGL&apos;s version, if FreeCAD knows it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glGetString(GL_VERSION) of a context that FreeCAD has current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for the transport: it helps find mistakes in the sending itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for the transport: nobody&apos;s place should be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for the transport: an event that is sent twice keeps its time and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the software library that talks to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed text</source>
        <extracomment>Where it is read: nowhere, it is always the same text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the sending library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the software library that talks to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No geolocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server not to look up where the connection comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed value</source>
        <extracomment>Where it is read: nowhere, it is always the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the time as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server to keep the time of the event instead of correcting it by the time of sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always yes</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text like “{example}”, else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {names}; else “custom”</source>
        <extracomment>Says which values are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <extracomment>Says which values are allowed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a choice: {choices}; newer versions of FreeCAD may have more</source>
        <extracomment>Says which values are allowed. {choices} is a list such as: 0 “list”, 1 “tabs”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, or {choices}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed, {choices} is a list such as: unset “not set”. “custom” stays English: it is what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; anything else is sent as “custom”</source>
        <extracomment>{what} says which names are allowed. “custom” stays English: it is what is sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list: {what}; any other name in it is sent as “custom”</source>
        <extracomment>{what} says which names may be in the list. “custom” stays English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list: {what}</source>
        <extracomment>{what} says which names may be in the list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryCategoryContents</name>
    <message>
        <source>What is in {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is prepared in your mail program. If none has opened, copy the text and send it to the address in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied. Send it to the address in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FreeCAD project association sends you a copy of everything that is stored under your ID. Ask for it by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail ties the ID to your name and address. Until now nobody could do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID whose data you ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as JSON or CSV.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <extracomment>Above the text of a prepared e-mail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryCore</name>
    <message>
        <source>more than {} events were waiting</source>
        <extracomment>Why something was deleted before it was sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} MB were waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited for more than {} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than {} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing was turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its category was unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new ID was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removal of the data was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addon was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not agree to share this.</source>
        <extracomment>Why something is not recorded or not sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not asked about this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the list of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is not one of those allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be found</source>
        <extracomment>Why the server cannot be reached.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection within the time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within the time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer within {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted before an answer came</source>
        <extracomment>Why no answer of the server is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was withdrawn before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address was changed to {}</source>
        <extracomment>Why data was stopped at the last check before it was sent. {} is an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address cannot be used: {}</source>
        <extracomment>{} says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body has other keys than expected: {}</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the events are not those of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body asks for a historical migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the one request that was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was sent before it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the request is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body was changed after it was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posthog did not use the session that it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an address</source>
        <extracomment>Why the address of a server cannot be used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must begin with https:// and name a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain http:// is allowed to this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must not hold a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must end after the server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a character that no address has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s name must be given in ASCII (xn--…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the server&apos;s name is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database is locked</source>
        <extracomment>Why the file with the records cannot be used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was removed while FreeCAD was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was removed or replaced while FreeCAD was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a symbolic link</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to another user</source>
        <extracomment>{} is a file or folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no ledger at {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file belongs to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of the addon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of the addon took it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has lost a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record cannot be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a folder</source>
        <extracomment>{} is a path.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
        <extracomment>{} is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not valid JSON</source>
        <extracomment>Why the policy of a computer cannot be read. {} is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a JSON object</source>
        <extracomment>{} is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was removed while FreeCAD was running; this is a new one.</source>
        <extracomment>Remarks in the history.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger was damaged ({reason}) and set aside as {file}.</source>
        <extracomment>{reason} is the text of an error, {file} the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: {name}. {reason}</source>
        <extracomment>Something was not recorded. {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: {label} ({name}). {reason}</source>
        <extracomment>Something was not recorded. {label} says what, {name} is its technical name; {reason} is a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryDataPage</name>
    <message>
        <source>Earlier requests ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier IDs ({})</source>
        <extracomment>{} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was sent under your ID belongs to you. Only somebody who knows the ID can ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the instructions, and a prepared e-mail, to get a copy of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for removal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window that asks the server to remove what is stored under an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is about, who is responsible, how long data is kept, and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the request. If it is being sent already, the service may have received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the request once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole selected ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its data…</source>
        <extracomment>Button: ask for the removal of what was sent under the selected ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server to remove what is stored under the selected ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public results</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryDecisions</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <comment>column: version of the list of data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t share</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <comment>decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the question</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the question, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from FreeCAD&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a request for removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Erase the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This erases the records on this computer: what was sent and when, and what the server answered. What the server has stays there: ask for its removal under “Your data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision and your IDs stay, because only somebody who knows an ID can ask for its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what still waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect at once and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryExportDialog</name>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (a table for spreadsheets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the whole history of this computer as a file: what was sent, when, and what the server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include your IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID is a key to your data: leave it out if you want to show the file to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryFormats</name>
    <message>
        <source>{} %</source>
        <extracomment>{} is a number. Some languages write no space before the sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ms</source>
        <extracomment>{} is a number of milliseconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} s</source>
        <extracomment>{} is a number of seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday {}</source>
        <extracomment>Stands alone in a table. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next try: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;accepted by the server just now&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 2 minutes ago&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;accepted by the server 3 hours ago&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;accepted by the server on 11/20/26 at 14:03&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits on this computer and is sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is on its way to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server; it is not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped here</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on this computer at the last check; it waits for another version of the Python package posthog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on this computer before it was accepted by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split up</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for the server: split up and sent in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark of this addon; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large, split up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off, the answer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;refused by the server&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents were removed to save space. What remains: when, where to, how large it was, and how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of your data</source>
        <extracomment>A request that the user made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it while it was being sent: the service may have received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions were used; the e-mail is yours to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was accepted; the service removes the data within its own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered that nothing is stored under this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not take the request; it answered: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryHistoryPage</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is empty: nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Greyed in an empty field: type here to filter.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only rows that contain this text: the name of an event, or words of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results to show</source>
        <extracomment>Choice, for example “All results” or “Accepted”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to show</source>
        <extracomment>Choice, for example “All days” or “Last 30 days”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show readable</source>
        <extracomment>Button: show the selected data in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this data in words, in the first part of the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the history as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <extracomment>Button, verb: erase the history.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases the history on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryIdBox</name>
    <message>
        <source>{id} (in use since {date})</source>
        <extracomment>{id} is an ID, {date} the day since which it is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} ({first} to {last})</source>
        <extracomment>{id} is an ID; it was in use from the day {first} to the day {last}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your IDs ({})</source>
        <extracomment>Choice: every ID that was ever used here. {} is a number of IDs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryIdentities</name>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column: from when to when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: whether its data was removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>From the day {first} to the day {last}.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none on the server</source>
        <extracomment>Said of the data sent under an ID: the server has none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal accepted {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal asked for</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <extracomment>Said of the data sent under an ID: it was kept for 90 days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID: only “Share” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the ID shortened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole ID, in the raw views as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <extracomment>Follows the ID. {} is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <comment>the ID was copied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>The random number under which data is sent; at most a few letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number (UUID) that stands for you on the server. It is a key: whoever knows it can ask for your data or its removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button, verb: show the whole ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: take another ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window where you can take another ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>uk</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Waiting on this computer under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, data from this computer is sent under a new random ID. The server is not told which ID you had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take a new ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not share, so no new ID is made now: the one you have becomes an earlier ID. If you share again, a new random ID is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up this ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user takes another ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new ID does not remove what was sent before: that stays on the server, under the old ID, until its 90 days are over or you ask for its removal. The old ID is kept on this computer, so that you can still do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for the removal of what was sent under the old ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is what still waits on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryNextPage</name>
    <message>
        <source>Only the newest of them are shown here; the history has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. System, preferences and addons are left out where they have not changed, for up to a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is paused. After the pause it would be this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is off. These are the values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: you have not decided yet. These are the values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: sharing is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryOriginal</name>
    <message>
        <source>English original</source>
        <extracomment>Button: shows the English text, in the words of its authors.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this window&apos;s text in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPanel</name>
    <message>
        <source>Telemetry</source>
        <extracomment>Title of the panel: facts about one FreeCAD that are sent to its developers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Telemetry addon could not start, so nothing is sent: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Telemetry addon was removed. Restart FreeCAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Telemetry addon cannot show this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <comment>page: what was sent last</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Part of the panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD starts again</source>
        <extracomment>How long sharing is paused: an entry of a menu, and of a drop-down.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one day</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one week</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <extracomment>How long sharing is paused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPayload</name>
    <message>
        <source>Changed since it was last sent (◆).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added for the transport.</source>
        <extracomment>Said of a value that is not read from the computer, but needed to send the others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made less exact:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of data since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent along with it</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the event was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number, so that an event sent twice counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random ID, made when you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The random number that stands for you on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this computer</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Heading: what your choices keep on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every event</source>
        <extracomment>Heading in the list of data: values that go with every event.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, changed</source>
        <extracomment>Read by a screen reader. {} is a value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <comment>column: what the value is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed values</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <extracomment>Column: the name that the value has in the JSON text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories, data points and their values, as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPayloadPage</name>
    <message>
        <source>Choose a line to read what it is, why it is asked and where it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the selected data point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied what is shown, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <comment>earlier payload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was sent before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>later payload</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was sent after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between two views: the data in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the data in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>Choice between two views: the data exactly as it is sent, as JSON.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the data exactly as it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw names</source>
        <extracomment>Switch: shows a column with the names under which data points are sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the names under which the data is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what is shown as a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address will not be saved: it must begin with https:// and end after the server&apos;s name, as in https://eu.i.posthog.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key will not be saved: a key has no spaces and no special letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the data does not go to FreeCAD&apos;s developers, but to whoever owns this server and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data goes to FreeCAD&apos;s developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab: the settings; the other tab is “What was and will be sent”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>Heading: whether and what is shared.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share data with FreeCAD&apos;s &amp;developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To turn sharing on, a window shows everything that would be sent and asks you; your answer counts at once. Turning it off counts with OK or Apply and deletes what waits unsent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared besides starts, ends and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what this holds, with the present values of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ons</source>
        <extracomment>Category of data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed defaults</source>
        <extracomment>Category of data: settings that differ from FreeCAD’s defaults.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;history on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>How long the history is kept: forever.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced: where the data goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;key:</source>
        <extracomment>The key of the project on the server, not a key of the keyboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to FreeCAD&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was and will be sent</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>Help improve FreeCAD?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD ends badly. This is everything that would be sent from this computer, with its present values. Tick what you agree to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s version, and the times of its starts and ends, are always part of sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the FreeCAD project association, kept in the EU for 90 days under a random ID. You can stop, see, copy or remove it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share something new with FreeCAD?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you agreed to. This is everything that is new and would be sent from this computer, with its present values. Until you agree, none of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you agree to besides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share already: {}. That stays as it is, whatever you answer here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions, System&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share the new part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share the new part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window; nothing new is shared until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addons ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed defaults ({}) – the most individual part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be sent could not be found out, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if FreeCAD ends badly</source>
        <extracomment>Beside a part of the data: it is sent at the next start, and only then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: would not be sent</source>
        <extracomment>Beside a part of the data, greyed, before the user has answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>Answer: no, share nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>Answer, verb: yes, share the data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without an answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window; nothing is shared until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy &amp;policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens FreeCAD&apos;s privacy policy in your web browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>Answer:</source>
        <extracomment>Heading above what the server answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, after {duration}</source>
        <extracomment>{outcome}: for example &quot;accepted by the server&quot;; {duration}: for example &quot;0.42 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status {}</source>
        <extracomment>{} is the number of an HTTP status, for example 200.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the answer are kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {unpacked} unpacked</source>
        <extracomment>{sent}: for example &quot;1.1 kB&quot;, compressed; {unpacked}: for example &quot;3.4 kB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy and Save have all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped on this computer at the last check; it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt: no connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as sent, but for your ID: it is shortened until “Show”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was never sent. It was deleted on this computer, with its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not sent yet; when it is, it looks like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Attempt to send</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges the JSON text so that it is easier to read. It was sent without these line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You asked for this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is nothing to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you ask for it: sharing is turned off, what waits under this ID on this computer is deleted, and the request is sent to {}. The ID is not used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you ask for it: what waits under this ID on this computer is deleted, and the request is sent to {}. Whether you share under another ID stays as it is.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for your data to be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked to remove everything that is stored under an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again later if the service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask for removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID whose data is to be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRequests</name>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: where a request stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>Nothing was sent yet. What would be sent now stands under “Next”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You decided not to share what is new in the list of data. You can look at it again, and decide otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know more than you were asked about. Until you answer, only what you agreed to is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops sharing until you resume. The arrow beside it offers other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would be sent, and asks you before it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraws your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn sharing off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraws your consent. What still waits on this computer is deleted unsent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what waits on this computer now, without waiting longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new…</source>
        <extracomment>Button: the list of data has new points that the user was not asked about yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryStatusItem</name>
    <message>
        <source>Pause until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry: {}</source>
        <extracomment>Tool tip in the status bar. {} is a sentence, for example &quot;Sharing is on.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with refused or stopped events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing was accepted, and nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} accepted</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} waiting</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} refused</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stopped here</source>
        <extracomment>{}: for example &quot;6 events&quot;; stopped on this computer at the last check.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} deleted here</source>
        <extracomment>{}: for example &quot;6 events&quot;; deleted on this computer, not sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryValues</name>
    <message>
        <source>“{}”</source>
        <extracomment>One of several names in a list; {} is the name. The marks of quotation are yours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} “{label}”</source>
        <extracomment>A value and what it stands for, one of several in a list: 0 “list”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{module}: {label}</source>
        <extracomment>A setting of FreeCAD: {module} is the part of FreeCAD, for example &quot;Sketcher&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A value in a table: there is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value of a switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>value of a switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>empty list</comment>
        <extracomment>A list without any entry.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A setting whose text is empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <comment>value of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom (its name is not sent)</source>
        <extracomment>Stands for a name that is not public: only this word is sent in its place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>FreeCAD sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>category of data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>category of data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addons</source>
        <comment>category of data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed defaults</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared. You have not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until FreeCAD starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until tomorrow {}.</source>
        <extracomment>{} is a time of day, for example &quot;14:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {day} {time}.</source>
        <extracomment>{day} is a day of the week, {time} a time of day: &quot;Paused until Tuesday 14:05.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: these environment variables are set: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the environment variable {} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by a policy of this computer: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot keep records: {}. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records on this computer come from a newer version of this addon. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send: the server&apos;s address “{}” must begin with https:// and end after the server&apos;s name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at the last check: the Python package posthog would have sent something else than what you agreed to. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is possible again when FreeCAD starts without such a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who looks after this computer can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To install it, open Tools → Addon manager, find the addon Telemetry and choose Update or Reinstall: the Addon manager installs what is missing. Then start FreeCAD again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits is kept. Sending goes on with another version of posthog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the file open, perhaps a backup or another FreeCAD: wait, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that you may write the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the file and its folder are your own, and no links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending has stopped until FreeCAD starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} ({size}) accepted by the server {when}.</source>
        <extracomment>For example &quot;6 events (1.1 kB) accepted by the server 2 minutes ago.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused {events}: {words}. They stay in the history.</source>
        <extracomment>{events}: for example &quot;6 events&quot;. {words} are the server&apos;s own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last accepted by the server {}. The records of it were erased, or are older than the history is kept.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered “{}” instead of accepting what was sent.</source>
        <extracomment>{} is a number and the server&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First failed attempt: {}.</source>
        <extracomment>{} is a point in time, for example &quot;14:05&quot; or &quot;yesterday 14:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this computer: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this computer: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier Telemetry addon is installed as well, in the folder “{}”. It sends on its own and is not shown here; you can uninstall it in the Addon manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server accepted before stays there for 90 days, unless you ask for its removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was asked to remove what it accepted before; “Your data” shows its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: when FreeCAD starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_PauseSending</name>
    <message>
        <source>Pause Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and sends nothing until you resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_Preferences</name>
    <message>
        <source>Telemetry Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the page Telemetry in FreeCAD&apos;s preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_RegenerateId</name>
    <message>
        <source>New Telemetry ID…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what a new random ID changes, and makes one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_RequestData</name>
    <message>
        <source>Request a Copy of Telemetry Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how to get a copy of the data that is stored under your ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_ResumeSending</name>
    <message>
        <source>Resume Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_TogglePanel</name>
    <message>
        <source>Telemetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the panel that shows what this FreeCAD shares with its developers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
