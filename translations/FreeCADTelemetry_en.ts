<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English: plural forms only; the other texts stand in the sources. SPDX-License-Identifier: LGPL-2.1-or-later -->
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>TelemetryFormats</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 2 minutes ago&quot;.</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>Ends a sentence: &quot;Last message accepted 3 hours ago&quot;.</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TelemetryPreferencesForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Around a field with the number; write %n as a figure in every form.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TelemetryRaw</name>
    <message numerus="yes">
        <source>The server asked to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>The server asked to wait %n second before the next attempt.</numerusform>
            <numerusform>The server asked to wait %n seconds before the next attempt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TelemetryStrip</name>
    <message numerus="yes">
        <source>%n day(s) with accepted events</source>
        <translation>
            <numerusform>%n day with accepted events</numerusform>
            <numerusform>%n days with accepted events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with waiting events</source>
        <translation>
            <numerusform>%n day with waiting events</numerusform>
            <numerusform>%n days with waiting events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with rejected or stopped events</source>
        <translation>
            <numerusform>%n day with rejected or stopped events</numerusform>
            <numerusform>%n days with rejected or stopped events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n event accepted</numerusform>
            <numerusform>%n events accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) waiting</source>
        <translation>
            <numerusform>%n event waiting</numerusform>
            <numerusform>%n events waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) rejected</source>
        <translation>
            <numerusform>%n event rejected</numerusform>
            <numerusform>%n events rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stopped before sending</source>
        <translation>
            <numerusform>%n event stopped before sending</numerusform>
            <numerusform>%n events stopped before sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) deleted unsent</source>
        <translation>
            <numerusform>%n event deleted unsent</numerusform>
            <numerusform>%n events deleted unsent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TelemetryTurnOffDialog</name>
    <message numerus="yes">
        <source>%n unsent event(s) will be deleted.</source>
        <translation>
            <numerusform>%n unsent event will be deleted.</numerusform>
            <numerusform>%n unsent events will be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TelemetryValues</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TelemetryWording</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <extracomment>A session is the time from FreeCAD&apos;s start to its end.</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <extracomment>An attempt to send something to the server.</extracomment>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n change(s). They may be lost when FreeCAD exits.</source>
        <translation>
            <numerusform>Not saved yet: %n change. It may be lost when FreeCAD exits.</numerusform>
            <numerusform>Not saved yet: %n changes. They may be lost when FreeCAD exits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of it can only be sent by a newer version of this addon.</source>
        <translation>
            <numerusform>%n event of it can only be sent by a newer version of this addon.</numerusform>
            <numerusform>%n events of it can only be sent by a newer version of this addon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent event(s) were deleted.</source>
        <extracomment>Follows &quot;Sharing is off.&quot;</extracomment>
        <translation>
            <numerusform>%n unsent event was deleted.</numerusform>
            <numerusform>%n unsent events were deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
