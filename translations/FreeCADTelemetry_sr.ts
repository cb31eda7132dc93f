<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Serbian: waits for the review of a native speaker; see README.md beside it. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="sr" sourcelanguage="en_US">
<context>
    <name>QObject</name>
    <message>
        <source>Telemetry</source>
        <extracomment>The addon&apos;s entry in the list of FreeCAD&apos;s preferences.</extracomment>
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
        <source>Your ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number that identifies your data on the server. It is created when you agree to share; an ID that the previous Telemetry addon left is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the event is, for example freecad_startup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random number, so that an event that is sent twice counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was recorded, by your computer&apos;s clock, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the project on the server that the data belongs to. It is public and the same for everyone who has not changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the message was made, by your computer&apos;s clock, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and version of the software library that talks to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every connection to a web server has: the server&apos;s name, the length and form of the message, and your IP address, which is not part of the data. A proxy that you use may add lines of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you request removal: your ID, and the name and version of this addon, go to the removal service, which sees your IP address together with your ID.</source>
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
        <source>Changed settings</source>
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
        <source>Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trackball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free Turntable</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trackball Classic</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded Arcball</source>
        <extracomment>How a drag of the mouse turns the 3D view, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag at cursor</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object center</source>
        <extracomment>The point that the 3D view turns about, as FreeCAD calls it.</extracomment>
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
        <source>Shows how often FreeCAD exits unexpectedly and in which environments, so that the worst bugs are fixed first.</source>
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
        <source>Startup</source>
        <extracomment>Noun: a start of FreeCAD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time FreeCAD was started.</source>
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
        <source>Exit</source>
        <extracomment>Noun: FreeCAD was closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time FreeCAD was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A startup without an exit suggests that FreeCAD exited unexpectedly. Shows how often that happens and in which versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected exit</source>
        <extracomment>Noun: FreeCAD crashed, was killed, or lost its power.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A previous FreeCAD session crashed, was killed, or ended with a power loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number of FreeCAD&apos;s version, for example 1 in 1.2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second number of FreeCAD&apos;s version, for example 2 in 1.2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third number of FreeCAD&apos;s version, for example 3 in 1.2.3.</source>
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
        <source>The revision number of the source code from which FreeCAD was built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number only</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built by</source>
        <extracomment>Noun: who compiled this FreeCAD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made this FreeCAD, as far as can be told: the FreeCAD project (“official”), a distribution or another packager (“packager”), somebody who runs it where it was compiled (“own”), or somebody who changed its source (“other”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source repository that FreeCAD reports, and its package format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of five words; the repository&apos;s address is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the toolkit that FreeCAD&apos;s user interface is built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PySide version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the library that lets Python code use Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CASCADE version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of FreeCAD&apos;s geometry kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coin version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the library that renders the 3D view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD version of that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of FreeCAD that exited unexpectedly.</source>
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
        <source>The version of Qt in that session.</source>
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
        <extracomment>A duration. &quot;That session&quot; is the one that exited unexpectedly.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long FreeCAD ran before it exited unexpectedly, as a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session times kept by this addon on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of five ranges</source>
        <extracomment>How a value is made coarser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last workbench in that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbench that was active when FreeCAD exited unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCADGui.activeWorkbench() in that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal exits before that</source>
        <extracomment>How many sessions ended without a crash.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of sessions that exited normally since the previous unexpected exit, as a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this addon&apos;s local database</source>
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
        <source>The versions of the operating system&apos;s kernel and of its package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version and package numbers only</source>
        <extracomment>How a value is made coarser.</extracomment>
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
        <source>version numbers only; a date is sent as “rolling”</source>
        <extracomment>How a value is made coarser. “rolling” stays English: it is what is sent.</extracomment>
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
    <name>TelemetryCategory</name>
    <message>
        <source>FreeCAD&apos;s version, build and library versions, and the times it starts and exits. After an unexpected exit: FreeCAD&apos;s and Qt&apos;s version in that session, how long it lasted, its last workbench, and how many sessions exited normally before it.</source>
        <extracomment>What is always included if the user shares.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system, processor, memory, graphics and screens of this computer, how FreeCAD was installed, and the Python version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How FreeCAD is set up: language, theme, units, navigation, workbenches, panels and the Sketcher&apos;s tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of installed addons that are in the official addon catalog. Other addons are only counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD settings that differ from their defaults, and the number of your shortcuts, toolbars, macros and preference packs. Few people change the same settings, so the combination may single you out.</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryComputerNotice</name>
    <message>
        <source>This history also belongs to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has FreeCAD sessions of another computer, or from before the operating system was reinstalled. Data from both is sent under the same ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID here…</source>
        <extracomment>Button: switch to a new ID on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep the current ID on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ID</source>
        <extracomment>For screen readers: the button “Keep”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the current ID. This computer is not mentioned again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryCopyDialog</name>
    <message>
        <source>There is no ID on this computer, so there is no data to request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail program was asked to open the e-mail. If it did not, copy the text and send it to the address in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied. Send it to the address in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request by e-mail a copy of everything stored under your ID. The FreeCAD project association will send it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FreeCAD project association, to which this e-mail goes, can only send you a copy of data that was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail links your ID to your name and e-mail address. The telemetry data itself contains neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID whose data you request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <extracomment>Whether the copy is wanted as CSV or XLSX.</extracomment>
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
        <source>&amp;Open e-mail program</source>
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
        <source>version {version} is installed, {needed} or later is needed</source>
        <extracomment>Why the Python package posthog cannot be used. {version}, {needed}: for example 7.0.0.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates that the variable {} names cannot be read</source>
        <extracomment>{} is the name of an environment variable, for example REQUESTS_CA_BUNDLE.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the proxy is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy&apos;s address does not begin with http://, socks4:// or socks5://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SOCKS proxy is set, but the Python package PySocks is missing; pip installs it</source>
        <extracomment>PySocks is the name of a Python package.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy cannot be reached: {}</source>
        <extracomment>{} says why, for example &quot;timed out&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy did not connect to the server; its status is {}</source>
        <extracomment>{} is the number of an HTTP status, for example 407.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy did not connect to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else responded, perhaps the login page of a network: {status} {text}</source>
        <extracomment>{status}: the number of an HTTP status, for example 200; {text}: words of the response.</extracomment>
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
        <source>the body&apos;s “{}” is not what was expected</source>
        <extracomment>{} is the name of a value in the body.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compressed body holds more than its text</source>
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
        <source>its folder cannot lock files, and another FreeCAD may be using it</source>
        <extracomment>{} is a file. Follows &quot;Cannot use the local database:&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is locked by another process</source>
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
        <source>{id} ({first} – {last}): {state}</source>
        <extracomment>A previous ID, in use from the day {first} to the day {last}; {state} says what became of the data sent under it, for example &quot;removal requested&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID copied. Keep it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {}</source>
        <extracomment>Whom to write to about the data. {} is an e-mail address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{request}, {when}, {id}</source>
        <extracomment>What was requested, when, and for which ID: &quot;Removal request, Today 14:03, 4c60…e0&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>Button, verb.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels the request. If it is already being sent, the service may have received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the request again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies this ID in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request removal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can request a copy of the data stored under your ID, or its removal. Anyone who knows the ID can do the same, so keep it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens instructions and a prepared e-mail for requesting a copy of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window where you can request removal of the data stored under an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains what the data is for, who is responsible, how long it is kept, and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all data that this version of the addon can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is never part of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what you decided and when, as recorded on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public statistics</source>
        <extracomment>Button: opens the public statistics.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a page in your web browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your e-mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <extracomment>Button, verb: copy the e-mail address to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the e-mail address of the FreeCAD project association.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Delete…” on the “Sent” page deletes these files too.</source>
        <extracomment>About files on this computer. “Delete…” is a button on the page “Sent”.</extracomment>
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
        <source>Version</source>
        <comment>column: of the data list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column: where it was decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>column</comment>
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
        <source>in the consent window</source>
        <extracomment>These say where something was decided.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the consent window, additional data declined</source>
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
        <source>carried over from FreeCAD&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in FreeCAD&apos;s parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a removal request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the addon was uninstalled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryEraseDialog</name>
    <message>
        <source>Also deleted:</source>
        <extracomment>A list of files follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes the history on this computer: what was sent, when, and how the server responded. Data on the server is not affected. To have it removed, use the “Your data” page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions and your IDs are kept, because a copy or removal can only be requested with the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep unsent data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect immediately and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryExport</name>
    <message>
        <source>JSON: everything (*.json)</source>
        <extracomment>Type of a file; &quot;(*.json)&quot; stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: table for spreadsheets (*.csv)</source>
        <extracomment>Type of a file; &quot;(*.csv)&quot; stays.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with full IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who knows your ID can request your data, or its removal. Keep the file private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save the file: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <extracomment>{} is the name of a file.</extracomment>
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
        <source>Today</source>
        <extracomment>Heading above what happened on this day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Stands alone in a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {}</source>
        <extracomment>Follows a colon, as in &quot;Next attempt: tomorrow 08:00&quot;. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {}</source>
        <extracomment>Follows a colon, as in &quot;Since: yesterday 14:05&quot;. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Ends a sentence: &quot;Last message accepted just now&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday at {}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted yesterday at 14:03&quot;. {} is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <extracomment>Ends a sentence: &quot;Last message accepted on 11/20/26 at 14:03&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryHistory</name>
    <message>
        <source>, </source>
        <comment>in a short list</comment>
        <extracomment>Stands between the words of a short list, as in &quot;Startup, System, Addons&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal request</source>
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
        <source>Waiting</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on this computer. Will be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the server. It will not be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the final check on this computer. It waits until a different version of the Python package posthog is installed or the server address changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result: deleted before it was sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from this computer before the server accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for the server. Split and sent in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a remark in the history</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note by this addon. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the removal service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <comment>result: the removal service found none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal service found no data under this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the removal service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal service did not process the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response received. The removal service may have received the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an attempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large, split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted, result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>result of an attempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {when}: {outcome}</source>
        <extracomment>One line in a list of attempts. {when}: &quot;Today 14:03&quot;; {outcome}: &quot;rejected by the server&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was deleted to save space. Still recorded: time, destination, size and result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not load this: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
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
    <name>TelemetryIdentityBar</name>
    <message>
        <source>You have no ID. One is created only if you choose “Share”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: the ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide full ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortens the ID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>button: the ID</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show full ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the full ID, here and on the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full ID was copied. Keep it private.</source>
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
        <source>A random number (UUID) that identifies your data on the server. Keep it private: anyone who knows it can request a copy of your data or its removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy the ID to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the full ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID…</source>
        <extracomment>Button: switch to a new ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window where you can switch to a new ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal requested</source>
        <extracomment>Follows the ID: the user requested the removal of what is stored under it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The tools fill this in: the code of the language, for example &quot;de&quot;.</extracomment>
        <translation>sr</translation>
    </message>
</context>
<context>
    <name>TelemetryNewIdDialog</name>
    <message>
        <source>Unsent data under the old ID: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from this computer will be sent under a new random ID. The server is not told your old ID, but similar data could still suggest that both IDs are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create new ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is off, so no new ID is created now. Your current ID becomes a previous ID. If you share again, a new random ID is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;using this ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ID</source>
        <extracomment>Title of the window in which the user switches to a new ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new ID does not remove data sent before. That data stays on the server under the old ID for up to 90 days, or until it is removed at your request. The old ID is kept on this computer so that you can still request removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request removal of the data sent under the old ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send it under the old ID</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <extracomment>“It” is the unsent data on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect immediately.</source>
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
        <source>Only the newest are shown here. The page “Sent” lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be sent if FreeCAD started now. Categories that have not changed are skipped for up to a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent while sharing is paused. After the pause, this would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is off. These are the current values on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent because you have not decided yet. These are the current values on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent because sharing is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
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
        <source>Sent</source>
        <comment>page: what was sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page: what would be sent next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>page: copy and removal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPanelView</name>
    <message>
        <source>Panel page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPause</name>
    <message>
        <source>Until FreeCAD restarts</source>
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
        <source>With every event</source>
        <extracomment>Heading in the data list: values that go with every event.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the data</source>
        <extracomment>Heading in the data list: ID, times, API key and the like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable</source>
        <extracomment>Choice between views of the data: in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed only</source>
        <extracomment>Choice between views of the data: only values that differ from those sent before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With keys</source>
        <extracomment>Choice between views of the data: in words, and with the names in the JSON text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <extracomment>Choice between views of the data: exactly as it is sent, as JSON.</extracomment>
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
        <source>Before:</source>
        <extracomment>Followed by the value that was sent the time before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key:</source>
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
        <source>Read from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced to:</source>
        <extracomment>How a value is made coarser before it leaves, for example &quot;closed set&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the data list since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {}</source>
        <extracomment>{} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with every event</source>
        <extracomment>Heading of the values that go with every event, whatever it is about.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random ID, created when you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a random number, created when it is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when FreeCAD starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when FreeCAD exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer version of this addon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({named} named, {counted} only counted)</source>
        <extracomment>{label} is &quot;Addons&quot;; {named} addons are named, {counted} are private.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version neither sends nor changes it. Turning sharing off deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent data</source>
        <extracomment>Heading: what was recorded, but not sent yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <extracomment>Beside a category of data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies one line to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in readable form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories and their values, as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message>
        <source>Details</source>
        <extracomment>Button beside a category of data: opens a list of what it holds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the data in this category, with its current values on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: {}</source>
        <extracomment>Read by a screen reader. {} is a category of data, for example &quot;System&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning sharing off takes effect with OK or Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sharing is turned on, you see everything that would be sent and are asked to agree; your choice takes effect immediately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be saved. It must start with https:// and end after the server name, for example https://eu.i.posthog.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be saved. A key must not contain spaces or accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this server and key, your data goes to whoever controls them, not to the FreeCAD project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is sent to the FreeCAD project.</source>
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
        <source>Sharing</source>
        <extracomment>Tab: what is shared.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share telemetry &amp;data with the FreeCAD project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also request &amp;removal of my data from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>Heading above the categories of data that can be shared.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, history and status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use sharing:</source>
        <extracomment>Followed by a choice, such as “For one day”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;history on this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long the history is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an &amp;icon in the status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced: where data is sent</source>
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
        <source>Use &amp;FreeCAD&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent data</source>
        <extracomment>Tab: the panel that shows the data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons on this tab take effect immediately. OK and Cancel concern the Sharing tab only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacy</name>
    <message>
        <source>This FreeCAD is set up to send data to {}, not to the FreeCAD project.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removal request goes to {}, which sees your IP address together with your ID.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows about who is responsible, storage and rights may not apply there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller of your data is the FreeCAD project association AISBL ({}). PostHog processes the data for the association on servers in the European Union (Frankfurt). PostHog&apos;s parent company is in the USA.</source>
        <extracomment>{} is an e-mail address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD sessions (always) and the categories that you choose, as listed in the data list. Nothing is sent before you agree. If the data list grows, nothing of the additional data is sent before you agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps FreeCAD&apos;s developers find bugs, choose better defaults, decide which systems, languages and older versions to support, and avoid breaking addons when the API changes. It also shows in grant applications that people use FreeCAD. The data list gives the purpose of every value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data: officers of the association, FreeCAD&apos;s maintainers and its system administrators. Aggregate statistics are public at {}.</source>
        <extracomment>{} is the address of a page in the web.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your consent. You can withdraw it at any time; this does not affect the lawfulness of processing before the withdrawal. FreeCAD works the same whether or not you share data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to withdraw your consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Turn off…” in the Telemetry panel, or turn sharing off in Edit → Preferences → Telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you turn sharing off, unsent data is deleted and no more data is sent. This alone does not remove data that the server has already accepted: you can request its removal in the same step, or at any time on the page “Your data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days on the server. On this computer, the history is kept for the time set in the preferences (90 days by default); your decisions, IDs and requests are kept until you delete the folder of the local database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it linked to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored under a random ID, not your name. If the previous Telemetry addon left its ID in FreeCAD&apos;s settings, that ID is used again, so that you can still request a copy or the removal of the data sent under it. It is pseudonymous, not anonymous: anyone who knows your ID can tell which data is yours and request a copy of it or its removal, so keep it private. An e-mail about your data links the ID to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As with any connection, the server sees your IP address. It is not part of the data. Every event asks the server not to look up your location, and the server is set up to discard IP addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have the right to see your data, to get a copy of it, to have it corrected or removed, to restrict its use, to withdraw your consent, and to complain to a data protection authority. Use the page “Your data” for a copy or removal, and write to the address above for anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, contents or folders of your documents or other files. No pictures of your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not your name, user name or e-mail address, and not the name of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do in FreeCAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of the commands, tools or keys that you use. The times of startups and exits are recorded, and after an unexpected exit the last workbench and about how long FreeCAD had run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have named or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names of your macros, toolbars, shortcuts or preference packs, or of addons that are not in the official addon catalog: these are only counted. No text that you enter in settings: where your own text could stand, the word “custom” is sent instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No location and no time zone. Your IP address is not part of the data; the privacy notice says who sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial numbers or other numbers that identify the hardware. No list of other programs. After an unexpected exit, no crash report and nothing from FreeCAD&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryPrivacyDialog</name>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, of {date}</source>
        <extracomment>Of the privacy notice. {version} is a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision was not made in the consent window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text shown at that time ({language}):
{text}</source>
        <extracomment>{language} is a code such as &quot;de&quot;; {text} is the whole text of a window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data that this version of the addon can send. Choose a line to read what it is and why it is collected.</source>
        <extracomment>Above the data list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decisions as recorded on this computer, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text shown at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button, verb: close the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryQuestion</name>
    <message>
        <source>FreeCAD sessions (always)</source>
        <extracomment>A check box that cannot be changed: this category is always included.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share data to help improve FreeCAD?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s developers would like to know which versions, systems, addons and settings people use, and how often FreeCAD exits unexpectedly. Below is everything that would be sent from this computer, with its current values. Nothing about your documents is included: no names, contents or folders. Nothing is sent unless you choose “Share”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share</source>
        <extracomment>The user&apos;s choice: share nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <extracomment>The user&apos;s choice, verb: share the data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already share: {}. This does not change, whatever you choose here.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share additional data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data list has grown since you agreed to share. Below is all additional data that would be sent from this computer, with its current values. None of it is sent unless you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what else to share:</source>
        <extracomment>Before check boxes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t share additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share additional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would share: {}.</source>
        <extracomment>{} is a list of categories, for example &quot;FreeCAD sessions and System&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window. No additional data is shared until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window. Nothing is shared until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only after an unexpected exit</source>
        <extracomment>Beside an event: it is sent at the next startup, and only then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <extracomment>Category of data: the computer and its operating system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references</source>
        <extracomment>Category of data: settings of FreeCAD.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addons</source>
        <extracomment>Category of data.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changed settings – most specific to you</source>
        <extracomment>Category of data: settings that differ from FreeCAD&apos;s defaults; few people have the same.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can withdraw your consent at any time and see what was sent. FreeCAD works the same either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data goes to the FreeCAD project association AISBL. PostHog stores it for the association in the EU for 90 days, under a random ID instead of your name. You can withdraw your consent at any time, see what was sent, and request a copy of your data or its removal. FreeCAD works the same either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not determine what would be sent, so nothing can be shared: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryQuestionForm</name>
    <message>
        <source>Decide &amp;later</source>
        <extracomment>Button: closes the window without a decision.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy &amp;notice</source>
        <extracomment>Button: opens this addon&apos;s privacy notice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message>
        <source>To the proxy:</source>
        <extracomment>Heading above what was sent to a proxy, before the rest was sent through it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response of the proxy:</source>
        <extracomment>Heading above what a proxy answered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response:</source>
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
        <source>No response received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {} of the response is kept.</source>
        <extracomment>{} is a size, for example &quot;4.1 kB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy includes everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped by the final check on this computer and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reached the server in this attempt, because the proxy did not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent in this attempt because no connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed, except that your ID is shortened. Choose “Show” to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as sent, uncompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was never sent. It was deleted from this computer together with its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. When it is sent, it will look like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRawView</name>
    <message>
        <source>Sending attempt</source>
        <extracomment>Choice among the attempts to send something.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw data</source>
        <extracomment>Name of a text field: the data as JSON.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line breaks</source>
        <extracomment>Switch: arranges the JSON text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds line breaks to make the JSON text easier to read. They are not part of the data sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, verb: copy to the clipboard.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies everything that is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryRemovalDialog</name>
    <message>
        <source>You have already requested this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off and &amp;request removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ID on this computer, so there is no data to request removal of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you request removal, sharing is turned off, unsent data under this ID is deleted, and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. The ID will not be used again.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you request removal, unsent data under this ID is deleted and the request is sent to {}. Sharing under your current ID is not affected.</source>
        <extracomment>{} is the name of a server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal service sees your IP address together with this ID. The history on this computer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request removal of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the removal service to remove everything stored under an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again later if the removal service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID whose data should be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel request</source>
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
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled; the removal service may already have received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail was prepared. It is up to you to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted the request. It may take some time until the data is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You canceled this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent.</source>
        <comment>a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal service found no data under this ID. It also responds this way while data has not been processed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data had been sent shortly before. Please try again after {}.</source>
        <extracomment>{} is a point in time, for example &quot;tomorrow 08:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service rejected the request: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;405: wrong method&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be retried automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The removal service asked to wait until {}.</source>
        <extracomment>{} is a point in time, for example &quot;15:10&quot; or &quot;tomorrow 08:00&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not process the request. It responded: {}.</source>
        <extracomment>{} is a number and the service&apos;s own words, for example &quot;503: try later&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached: {}.</source>
        <extracomment>{} is an error, for example &quot;there is no network&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal requested</source>
        <extracomment>Said of the data sent under an ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data found on the server</source>
        <extracomment>Said of the data sent under an ID: the removal service found none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than 90 days</source>
        <extracomment>Said of the data sent under an ID: the server keeps it for 90 days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be on the server</source>
        <extracomment>Said of the data sent under an ID: its removal was not requested.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal accepted: {}</source>
        <extracomment>Said of the data sent under an ID. {} is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetrySentPage</name>
    <message>
        <source>No message matches “{}”.</source>
        <extracomment>{} is what was searched for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal request for ID {id}, to {server}.</source>
        <extracomment>{server}: a server&apos;s name; {id}: an ID.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {id}: one or more IDs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} to {server}, under ID {id}.</source>
        <extracomment>{events}: &quot;6 events&quot;; {server}: a server&apos;s name; {id}: one or more IDs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button, verb.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the history to a file, without full IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with full IDs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, values, keys</source>
        <extracomment>Grayed in an empty field: type here to search.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds names, values and keys. Enter: next hit, Shift+Enter: previous hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Choice, for example “Readable” or “As sent”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>Button, verb: delete the history.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a window where you can delete the history on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryStatusCard</name>
    <message>
        <source>You chose not to share the additional data. You can review it and change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data list has data that you have not been asked about yet. Until you decide, only what you agreed to is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: pause sharing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses sharing until you resume. Use the arrow to choose other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: resume sharing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumes sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what would be sent and asks for your consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Addon Manager…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal request for {id}: {state}</source>
        <extracomment>{id} is a shortened ID, {state} a sentence or two.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off…</source>
        <extracomment>Button: turn sharing off; opens a window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent. Asks you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review additional data…</source>
        <extracomment>Button: the data list has additional data that the user was not asked about yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Button: change what is shared.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the preferences, where you choose what to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the unsent data now instead of waiting.</source>
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
        <source>Turn off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Telemetry panel</source>
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
        <source>%n day(s) with rejected or stopped events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last 30 days: nothing accepted, nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days: {}</source>
        <extracomment>{} is a list, for example &quot;12 days with accepted events, 1 day with waiting events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <extracomment>{day} is a date, {text} says what happened.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TelemetryTurnOffDialog</name>
    <message numerus="yes">
        <source>%n unsent event(s) will be deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off sharing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also request removal of my data from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
    <message>
        <source>Blocked by the environment variable {}.</source>
        <extracomment>{} is the name of an environment variable.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by environment variables: {}.</source>
        <extracomment>{} is a list of names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by a policy on this computer: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the local database: {}. Nothing is sent.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database was created by a newer version of this addon. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send: the Python package posthog cannot be used: {}.</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python package posthog is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot send: the server address “{}” must start with https:// and end after the server name.</source>
        <extracomment>{} is an address that cannot be used, for example “http://example.org”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the final check: the Python package posthog would have sent something other than the recorded data. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To allow sharing, start FreeCAD without such a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of this computer can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the addon in the Addon Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in Edit → Preferences → Telemetry, under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent data is kept. It will be sent once a different version of posthog is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Addon Manager offers to install it when it opens. Then restart FreeCAD.</source>
        <extracomment>“It” is a missing Python package.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not (FreeCAD 1.0), uninstall this addon there and install it again. Uninstalling turns sharing off.</source>
        <extracomment>Follows “The Addon Manager offers to install it when it opens.”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting FreeCAD may help.</source>
        <extracomment>What to do about a Python package that cannot be used; a second way follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Addon Manager, open Python dependencies (FreeCAD 1.1: in the gear menu) and update all. Then restart FreeCAD.</source>
        <extracomment>“Python dependencies” is a button of FreeCAD 1.0&apos;s Addon Manager, and the entry “Open Python Dependencies” in FreeCAD 1.1; “update all” is a button of the window that opens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If posthog is not listed there, update it the way it was installed.</source>
        <extracomment>“There” is a list of Python packages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the file, perhaps a backup or another FreeCAD. Wait, or close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free up disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that you have permission to write to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that you own the file and its folder, and that neither is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {}</source>
        <extracomment>{} is the name of a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is retried every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Changed settings</source>
        <extracomment>Category of data: the settings that differ from FreeCAD&apos;s defaults.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer version of this addon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shared until you decide.</source>
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
        <source>Paused until FreeCAD restarts.</source>
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
        <source>Paused until {day}, {time}.</source>
        <extracomment>&quot;Paused until Tuesday, 14:05.&quot; {day} is the name of a day of the week as it stands in a calendar (nominative), {time} a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {date} {time}.</source>
        <extracomment>{date} is a date, {time} a time of day: &quot;Paused until 11/20/26 14:05.&quot;</extracomment>
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
        <source>Error in this addon: {}</source>
        <extracomment>{} is the text of an error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is stopped until FreeCAD restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message accepted {when} ({events}).</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message rejected {when} ({events}). Response: “{reason}”</source>
        <extracomment>{when}: for example &quot;2 minutes ago&quot;; {events}: &quot;6 events&quot;; {reason}: the server&apos;s own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was last accepted by the server {}. Its history was deleted or has expired.</source>
        <extracomment>{} is for example &quot;2 minutes ago&quot; or &quot;on 11/20/26 at 14:03&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the data. Response: “{}”</source>
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
        <source>Unsent data: {}.</source>
        <extracomment>{}: for example &quot;6 events&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent data: {events} ({sessions}).</source>
        <extracomment>{events}: for example &quot;6 events&quot;; {sessions}: for example &quot;3 sessions&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The previous Telemetry addon is also installed, in the folder “{}”. It sends data on its own, and that data is not shown here. You can uninstall it in the Addon Manager.</source>
        <extracomment>{} is the name of a folder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This addon is installed twice: “{used}” is in use, “{other}” is not. Delete the folder that you do not need.</source>
        <extracomment>{used} and {other} are folders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FreeCAD&apos;s “Copy Configuration” left a copy of the local database: {}</source>
        <extracomment>{} is a file. “Copy Configuration” is the button of FreeCAD 1.1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged local database was set aside: {}</source>
        <extracomment>{} is a file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected or sent until then.</source>
        <extracomment>Follows &quot;Paused until Tuesday, 14:05.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You share: {}.</source>
        <extracomment>{} is a list of categories.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected exits cannot be noticed: the folder of the local database cannot lock files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this computer may be able to read the local database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sent before stays on the server for up to 90 days, unless you request its removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next message: when you next start FreeCAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt: in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt: {}.</source>
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
        <source>Stops recording and sending data until you resume</source>
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
        <source>Opens the Telemetry page of the preferences</source>
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
        <source>Explains what a new random ID changes and lets you create one</source>
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
        <source>Shows how to request a copy of the data stored under your ID</source>
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
        <source>Resumes recording and sending data</source>
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
        <source>Shows or hides the panel that lists the data this FreeCAD sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telemetry_TurnOff</name>
    <message>
        <source>Turn Off Telemetry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns sharing off and withdraws your consent; asks you first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
