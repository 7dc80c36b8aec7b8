<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1; %2</source>
        <comment>date and time, then how it repeats</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Would be added: “%1”, %2</source>
        <comment>command line; title, then date and time</comment>
        <translation>Would be added: “%1”, %2</translation>
    </message>
    <message>
        <source>Added: “%1”, %2</source>
        <comment>command line; title, then date and time</comment>
        <translation>Added: “%1”, %2</translation>
    </message>
    <message>
        <source>Give the event a title: --title &quot;…&quot;.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Give the event a title: --title &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <comment>command line help</comment>
        <translation>Add an event</translation>
    </message>
    <message>
        <source>What it is called</source>
        <comment>command line help</comment>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <comment>command line help</comment>
        <translation>Where it takes place</translation>
    </message>
    <message>
        <source>How it repeats, as in FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528</source>
        <comment>command line help</comment>
        <translation>How it repeats, as in FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528</translation>
    </message>
    <message>
        <source>A note that never leaves the house</source>
        <comment>command line help</comment>
        <translation>A note that never leaves the house</translation>
    </message>
    <message>
        <source>Say what would be added and write nothing</source>
        <comment>command line help</comment>
        <translation>Say what would be added and write nothing</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Someone else</source>
        <comment>whose event it is, when that person is no longer in the file</comment>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>a material to have ready and the number of copies</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a material to have ready and who brings it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Name the file to write: yeouido-office backup FILE.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Name the file to write: yeouido-office backup FILE.</translation>
    </message>
    <message>
        <source>A verified copy is kept in %1</source>
        <comment>command line; %1 is a file name</comment>
        <translation>A verified copy is kept in %1</translation>
    </message>
    <message>
        <source>Write a verified copy of the office file</source>
        <comment>command line help</comment>
        <translation>Write a verified copy of the office file</translation>
    </message>
    <message>
        <source>The copy; it must not exist yet</source>
        <comment>command line help</comment>
        <translation>The copy; it must not exist yet</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Add “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>Change the length of “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Change the length of “%1”</translation>
    </message>
    <message>
        <source>Mark “%1” as cancelled</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Mark “%1” as cancelled</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Delete “%1”</translation>
    </message>
    <message>
        <source>Change “%1” from one date on</source>
        <comment>act on a series, in undo, redo and history</comment>
        <translation>Change “%1” from one date on</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Load the example</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Load the example</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>history; %1 is an act such as: Move “Staff meeting”</comment>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Record the outcome of “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>Record the outcome of “%1”</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <comment>act, from the trash; in undo, redo and history</comment>
        <translation>Bring back “%1”</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>The file is sound: %n record(s), %1 of them events.</source>
        <comment>command line, check</comment>
        <translation>
            <numerusform>The file is sound: %n record, %1 of them events.</numerusform>
            <numerusform>The file is sound: %n records, %1 of them events.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that every record of the file is whole</source>
        <comment>command line help</comment>
        <translation>Check that every record of the file is whole</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No longer in the directory (%1)</source>
        <comment>an entry that was chosen but is gone; %1 is its id</comment>
        <translation>No longer in the directory (%1)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print this help</source>
        <comment>command line help</comment>
        <translation>Print this help</translation>
    </message>
    <message>
        <source>Print the version</source>
        <comment>command line help</comment>
        <translation>Print the version</translation>
    </message>
    <message>
        <source>The office file; without it the file in your data folder</source>
        <comment>command line help</comment>
        <translation>The office file; without it the file in your data folder</translation>
    </message>
    <message>
        <source>The language: ko or en</source>
        <comment>command line help</comment>
        <translation>The language: ko or en</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>command line help, heading</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>command line help</comment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>command line help, heading</comment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>command line help, heading</comment>
        <translation>Subcommands</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>command line help</comment>
        <translation>SUBCOMMAND</translation>
    </message>
    <message>
        <source>What to name</source>
        <comment>command line help, heading</comment>
        <translation>What to name</translation>
    </message>
    <message>
        <source>(needed)</source>
        <comment>command line help, after an option</comment>
        <translation>(needed)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>command line; %1 is what to type for help</comment>
        <translation>See: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <comment>wrong usage of the command line</comment>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>The command line is not understood: %1.</source>
        <comment>wrong usage of the command line</comment>
        <translation>The command line is not understood: %1.</translation>
    </message>
    <message>
        <source>--lang is ko or en.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--lang is ko or en.</translation>
    </message>
    <message>
        <source>The option %1 takes one value, named once.</source>
        <comment>wrong usage of the command line</comment>
        <translation>The option %1 takes one value, named once.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <comment>wrong usage of the command line; %1 is what to name</comment>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <comment>wrong usage of the command line</comment>
        <translation>The option %1 takes no value.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n companion(s)</source>
        <comment>on the card of a day: bureau heads who come along</comment>
        <translation>
            <numerusform>%n companion</numerusform>
            <numerusform>%n companions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>on the card of a day of the office</comment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>on the card of a day: agenda items in focus</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <comment>on the card of a day: how many of how many are ready</comment>
        <translation>Materials %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <comment>on the card of a day: follow-ups open from before</comment>
        <translation>
            <numerusform>%n carried over</numerusform>
            <numerusform>%n carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>on the card of a day of the office</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>no theme yet</source>
        <comment>on the card of a day, after its number</comment>
        <translation>no theme yet</translation>
    </message>
    <message>
        <source>Days of the weekly office</source>
        <comment>name of the list of cards</comment>
        <translation>Days of the weekly office</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>on the card of a day: of the follow-ups open from before</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCompanions</name>
    <message numerus="yes">
        <source>leads %n item(s)</source>
        <comment>why a bureau head is proposed: items in focus</comment>
        <translation>
            <numerusform>leads %n item</numerusform>
            <numerusform>leads %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>also taken</source>
        <comment>beside a bureau head who is needed elsewhere</comment>
        <translation>also taken</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <comment>name of a field</comment>
        <translation>Seat of %1</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>hint in the empty seat of a bureau head</comment>
        <translation>Seat</translation>
    </message>
    <message>
        <source>%1 does not come along</source>
        <comment>button beside a bureau head</comment>
        <translation>%1 does not come along</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>before a bureau head who could come along</comment>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button beside a proposed bureau head</comment>
        <translation>Add</translation>
    </message>
    <message>
        <source>%1 comes along</source>
        <comment>name of a button</comment>
        <translation>%1 comes along</translation>
    </message>
    <message>
        <source>+ Bureau head</source>
        <comment>button over those who come along</comment>
        <translation>+ Bureau head</translation>
    </message>
    <message>
        <source>Nobody yet. No lead bureau is known for these items, so none is proposed.</source>
        <comment>where nobody comes along</comment>
        <translation>Nobody yet. No lead bureau is known for these items, so none is proposed.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>where nobody comes along</comment>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>Coming along</source>
        <comment>head over the bureau heads of a day</comment>
        <translation>Coming along</translation>
    </message>
</context>
<context>
    <name>DayCourse</name>
    <message>
        <source>until %1</source>
        <comment>in the course of a day; %1 is a time</comment>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in the course of a day: agenda items of an event</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>talk %1/%2 min</source>
        <comment>in the course of a day: minutes of talking points and minutes there are</comment>
        <translation>talk %1/%2 min</translation>
    </message>
    <message>
        <source>talk %1 min</source>
        <comment>in the course of a day: minutes of talking points</comment>
        <translation>talk %1 min</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>in the course of a day: what a journey serves, a title</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Add a journey that leads there</source>
        <comment>button with a train, beside an event of a day</comment>
        <translation>Add a journey that leads there</translation>
    </message>
    <message>
        <source>+ Event</source>
        <comment>button over the events of a day</comment>
        <translation>+ Event</translation>
    </message>
    <message>
        <source>Journey to the office</source>
        <comment>menu of what can be added to a day</comment>
        <translation>Journey to the office</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <comment>head over the events of a day</comment>
        <translation>Course of the day</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Visits, meetings and journeys of the day stand here in their order.</source>
        <comment>where a day of the office has no event</comment>
        <translation>Nothing is planned yet. Visits, meetings and journeys of the day stand here in their order.</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>More or fewer dates…</source>
        <comment>menu of a day of the office</comment>
        <translation>More or fewer dates…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <comment>menu of a day of the office</comment>
        <translation>Skip…</translation>
    </message>
    <message>
        <source>End the weekly office…</source>
        <comment>menu of a day of the office</comment>
        <translation>End the weekly office…</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a field of a day</comment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>What is this day about?</source>
        <comment>hint in the empty theme of a day</comment>
        <translation>What is this day about?</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>name of a field of a day</comment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Its purpose in one line</source>
        <comment>hint in the empty purpose of a day</comment>
        <translation>Its purpose in one line</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>button of a day: write down what was said at its visits</comment>
        <translation>Debrief…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button with a menu: what else can be done to a day of the office</comment>
        <translation>More</translation>
    </message>
    <message>
        <source>Begin another weekly office…</source>
        <comment>menu of a day of the office</comment>
        <translation>Begin another weekly office…</translation>
    </message>
    <message>
        <source>Hold it after all…</source>
        <comment>button of a skipped day of the office</comment>
        <translation>Hold it after all…</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>button of a day of the office: to another date</comment>
        <translation>Move…</translation>
    </message>
</context>
<context>
    <name>DayItems</name>
    <message>
        <source>Take “%1” out of focus</source>
        <comment>button beside an agenda item</comment>
        <translation>Take “%1” out of focus</translation>
    </message>
    <message>
        <source>Agenda items in focus</source>
        <comment>head over the items of a day</comment>
        <translation>Agenda items in focus</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n of the visits</source>
        <comment>button: agenda items of the events of the day</comment>
        <translation>
            <numerusform>Take over %n of the visits</numerusform>
            <numerusform>Take over %n of the visits</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Item</source>
        <comment>button over the agenda items of a day</comment>
        <translation>+ Item</translation>
    </message>
    <message>
        <source>None yet. The bureaus that lead the items you choose are proposed as companions.</source>
        <comment>where a day of the office has no agenda items</comment>
        <translation>None yet. The bureaus that lead the items you choose are proposed as companions.</translation>
    </message>
</context>
<context>
    <name>DayPreparation</name>
    <message>
        <source>For the visit to %1</source>
        <comment>over the materials of a visit; %1 is a party</comment>
        <translation>For the visit to %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>of a follow-up; %1 is a date</comment>
        <translation>due %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>of a follow-up; %1 is a date</comment>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>a follow-up past its day</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a follow-up that was open then</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a follow-up that was open then</comment>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>To have ready %1/%2</source>
        <comment>head over the checklist: how many of how many are</comment>
        <translation>To have ready %1/%2</translation>
    </message>
    <message>
        <source>To have ready</source>
        <comment>head over the empty checklist of a day</comment>
        <translation>To have ready</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button over the checklist of a day</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Numbers, who brings what, remove</source>
        <comment>hint at the button over the checklist</comment>
        <translation>Numbers, who brings what, remove</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <comment>name of a field</comment>
        <translation>Add to the checklist</translation>
    </message>
    <message>
        <source>Add something</source>
        <comment>hint in the empty line of the checklist</comment>
        <translation>Add something</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <comment>head over follow-ups of earlier days</comment>
        <translation>Still open from before</translation>
    </message>
    <message>
        <source>Nothing. This is the first session.</source>
        <comment>where no follow-up is open</comment>
        <translation>Nothing. This is the first session.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <comment>where no follow-up is open</comment>
        <translation>Nothing.</translation>
    </message>
</context>
<context>
    <name>DayWarnings</name>
    <message>
        <source>The day is near and has no theme yet.</source>
        <comment>warning of a day of the office</comment>
        <translation>The day is near and has no theme yet.</translation>
    </message>
    <message>
        <source>%1: the talking points take %2 min, the visit has %3.</source>
        <comment>warning of a day; %1 is a party, the others minutes</comment>
        <translation>%1: the talking points take %2 min, the visit has %3.</translation>
    </message>
    <message>
        <source>%1 is also taken by: %2</source>
        <comment>warning of a day; %1 is a bureau, %2 are events with their hours</comment>
        <translation>%1 is also taken by: %2</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <comment>button in the warning about an election</comment>
        <translation>Read the rules</translation>
    </message>
    <message>
        <source>A visit to a campaign body or a party event needs a look; who cleared it is recorded with the visit. This is no legal judgement.</source>
        <comment>at the foot of the warning about an election</comment>
        <translation>A visit to a campaign body or a party event needs a look; who cleared it is recorded with the visit. This is no legal judgement.</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2.</source>
        <comment>warning of a day; a date and a name</comment>
        <translation>%1 is a holiday: %2.</translation>
    </message>
    <message>
        <source>Public Official Election Act, %1: limits from %2.</source>
        <comment>warning of a day; %1 are articles of the law, %2 is a period</comment>
        <translation>Public Official Election Act, %1: limits from %2.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Place</source>
        <comment>before the place of the selected event</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>before the person whose schedule the selected event belongs to</comment>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Public title</source>
        <comment>before the title that the public reads instead</comment>
        <translation>Public title</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>before the department in charge of the selected event</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>before the political parties of the selected event</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>before how the selected event repeats, in words</comment>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>head over the theme of a day of the weekly office</comment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>head over the purpose of a day of the weekly office</comment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Agenda items in focus</source>
        <comment>head over the items of a day of the weekly office</comment>
        <translation>Agenda items in focus</translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <comment>head over the things to have ready: how many of how many are</comment>
        <translation>Materials %1/%2</translation>
    </message>
    <message>
        <source>As it went</source>
        <comment>head over what really happened, beside the plan above</comment>
        <translation>As it went</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>before the time at which it really took place</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>before the place where it really took place</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>People</source>
        <comment>before the people who really took part</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before a note on how it really went</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over where the facts come from</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>head over the agenda items of the selected event</comment>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>head over the description of the selected event</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <comment>head over the note that never leaves the house</comment>
        <translation>Note (internal)</translation>
    </message>
    <message>
        <source>No event selected</source>
        <comment>in the pane at the right while nothing is selected</comment>
        <translation>No event selected</translation>
    </message>
    <message>
        <source>Click an event to see it here in full: place, people, agenda items, materials, notes and sources.</source>
        <comment>in the pane at the right while nothing is selected</comment>
        <translation>Click an event to see it here in full: place, people, agenda items, materials, notes and sources.</translation>
    </message>
    <message>
        <source>To add one, double-click a time in the week or press Ctrl+N.</source>
        <comment>in the pane at the right while nothing is selected</comment>
        <translation>To add one, double-click a time in the week or press Ctrl+N.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <comment>before the event that the selected journey serves</comment>
        <translation>Leads to</translation>
    </message>
</context>
<context>
    <name>ElectionsCommand</name>
    <message>
        <source>own election</source>
        <comment>the head of the own city is elected</comment>
        <translation>own election</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>column: paragraph of the election law</comment>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column: from when to when a rule holds</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>What it is about</source>
        <comment>column: title of a rule of the election law</comment>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>The office has no elections yet.</source>
        <comment>command line</comment>
        <translation>The office has no elections yet.</translation>
    </message>
    <message>
        <source>The periods are reckoned from article 86 of the Public Official Election Act. This is not a legal opinion.</source>
        <comment>command line, below the periods</comment>
        <translation>The periods are reckoned from article 86 of the Public Official Election Act. This is not a legal opinion.</translation>
    </message>
    <message>
        <source>List the elections and the periods in which the election law limits visits</source>
        <comment>command line help</comment>
        <translation>List the elections and the periods in which the election law limits visits</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This date or time does not exist. Please check it.</source>
        <comment>error: date</comment>
        <translation>This date or time does not exist. Please check it.</translation>
    </message>
    <message>
        <source>There is no date or time “%1”. Please check it.</source>
        <comment>error: date</comment>
        <translation>There is no date or time “%1”. Please check it.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here. Use a name such as Asia/Seoul.</source>
        <comment>error: time zone</comment>
        <translation>The time zone “%1” is not known here. Use a name such as Asia/Seoul.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose a later end.</source>
        <comment>error: event</comment>
        <translation>The end lies before the start. Choose a later end.</translation>
    </message>
    <message>
        <source>The event has no title. Please enter one.</source>
        <comment>error: event</comment>
        <translation>The event has no title. Please enter one.</translation>
    </message>
    <message>
        <source>A partly public event needs the title that the public may read. Please enter one.</source>
        <comment>error: event</comment>
        <translation>A partly public event needs the title that the public may read. Please enter one.</translation>
    </message>
    <message>
        <source>The repetition “%1” cannot be read. Repeat daily, weekly, monthly or yearly, for example FREQ=WEEKLY;BYDAY=WE.</source>
        <comment>error: recurrence rule</comment>
        <translation>The repetition “%1” cannot be read. Repeat daily, weekly, monthly or yearly, for example FREQ=WEEKLY;BYDAY=WE.</translation>
    </message>
    <message>
        <source>With the repetition “%1” the event would never take place. Choose other days or a later end.</source>
        <comment>error: recurrence rule</comment>
        <translation>With the repetition “%1” the event would never take place. Choose other days or a later end.</translation>
    </message>
    <message>
        <source>The series no longer has this date; it may just have been changed. Look at the week again.</source>
        <comment>error: occurrence of a series</comment>
        <translation>The series no longer has this date; it may just have been changed. Look at the week again.</translation>
    </message>
    <message>
        <source>The content cannot be read: %1 (%2). Check where it comes from.</source>
        <comment>error: content of a file; %1 where, %2 the technical reason</comment>
        <translation>The content cannot be read: %1 (%2). Check where it comes from.</translation>
    </message>
    <message>
        <source>The value of “%1” is not accepted. Please check it.</source>
        <comment>error: a field</comment>
        <translation>The value of “%1” is not accepted. Please check it.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or create a new file.</source>
        <comment>error: file</comment>
        <translation>There is no file “%1”. Check the name, or create a new file.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <comment>error: file</comment>
        <translation>“%1” is already there and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is empty, 0 bytes long, and was left as it is. Restore a backup, or choose another file.</source>
        <comment>error: file</comment>
        <translation>“%1” is empty, 0 bytes long, and was left as it is. Restore a backup, or choose another file.</translation>
    </message>
    <message>
        <source>“%1” is not an office file and was left as it is. Choose another file.</source>
        <comment>error: the file is no database</comment>
        <translation>“%1” is not an office file and was left as it is. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program and was left as it is. Choose another file.</source>
        <comment>error: the file is a database of another program</comment>
        <translation>“%1” belongs to another program and was left as it is. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program and was left as it is. Update the program to open it.</source>
        <comment>error: file</comment>
        <translation>“%1” was written by a newer version of this program and was left as it is. Update the program to open it.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program (file version %2) and was left as it is. Update the program to open it.</source>
        <comment>error: file</comment>
        <translation>“%1” was written by a newer version of this program (file version %2) and was left as it is. Update the program to open it.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore the last backup.</source>
        <comment>error: file</comment>
        <translation>“%1” is damaged and was left as it is. Restore the last backup.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2), where it cannot be written safely. It is open for reading only; to edit, copy it to a local disk.</source>
        <comment>error: file; %2 is the type of the network drive</comment>
        <translation>“%1” lies on a network drive (%2), where it cannot be written safely. It is open for reading only; to edit, copy it to a local disk.</translation>
    </message>
    <message>
        <source>The example goes into an empty file only, and this one already has entries. Choose a new file for it.</source>
        <comment>error: loading the example</comment>
        <translation>The example goes into an empty file only, and this one already has entries. Choose a new file for it.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window. Close that window, or go on there.</source>
        <comment>error: file</comment>
        <translation>“%1” is already open in another window. Close that window, or go on there.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Choose a folder in which you may write.</source>
        <comment>error: file</comment>
        <translation>“%1” cannot be written: the file or its folder is read-only. Choose a folder in which you may write.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <comment>error: disk</comment>
        <translation>The disk is full; nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>Another program is writing to the file just now; nothing was changed. Try again in a moment.</source>
        <comment>error: file</comment>
        <translation>Another program is writing to the file just now; nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the name and whether you may read it.</source>
        <comment>error: file; %2 is what the system says</comment>
        <translation>“%1” cannot be read: %2. Check the name and whether you may read it.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another name or folder.</source>
        <comment>error: file; %2 is what the system says</comment>
        <translation>“%1” cannot be written: %2. Choose another name or folder.</translation>
    </message>
    <message>
        <source>No verified copy of the file could be made (%1), so nothing was changed. Check the free space and the folder.</source>
        <comment>error: backup; %1 the technical reason</comment>
        <translation>No verified copy of the file could be made (%1), so nothing was changed. Check the free space and the folder.</translation>
    </message>
    <message>
        <source>The file could not be read or written; nothing was changed. The database says: %1. Try again, and check the file if it goes on.</source>
        <comment>error: database; %1 is its message</comment>
        <translation>The file could not be read or written; nothing was changed. The database says: %1. Try again, and check the file if it goes on.</translation>
    </message>
    <message>
        <source>“%1” has been changed by someone else in the meantime. Look at it as it is now, then make your change again.</source>
        <comment>error: edit</comment>
        <translation>“%1” has been changed by someone else in the meantime. Look at it as it is now, then make your change again.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there; someone else may have deleted it.</source>
        <comment>error: edit</comment>
        <translation>What was to be changed is no longer there; someone else may have deleted it.</translation>
    </message>
    <message>
        <source>“%1” is still in use and was not deleted. Take it out of the entries that name it first.</source>
        <comment>error: deletion</comment>
        <translation>“%1” is still in use and was not deleted. Take it out of the entries that name it first.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <comment>failed act</comment>
        <translation>“%1” could not be saved.</translation>
    </message>
    <message>
        <source>“%1” could not be moved.</source>
        <comment>failed act</comment>
        <translation>“%1” could not be moved.</translation>
    </message>
    <message>
        <source>The length of “%1” could not be changed.</source>
        <comment>failed act</comment>
        <translation>The length of “%1” could not be changed.</translation>
    </message>
    <message>
        <source>“%1” could not be marked as cancelled.</source>
        <comment>failed act</comment>
        <translation>“%1” could not be marked as cancelled.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <comment>failed act</comment>
        <translation>“%1” could not be deleted.</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <comment>failed act</comment>
        <translation>“%1” could not be imported.</translation>
    </message>
    <message>
        <source>The example could not be loaded.</source>
        <comment>failed act</comment>
        <translation>The example could not be loaded.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failed act, then the reason and what to do: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The event could not be saved.</source>
        <comment>failed act, the event has no title yet</comment>
        <translation>The event could not be saved.</translation>
    </message>
    <message>
        <source>“%1” is still in use, for example by “%2”, and was not deleted. Take it out of the entries that name it first.</source>
        <comment>error: deletion; %2 is the title of an entry</comment>
        <translation>“%1” is still in use, for example by “%2”, and was not deleted. Take it out of the entries that name it first.</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <comment>failed act, from the trash</comment>
        <translation>“%1” could not be brought back.</translation>
    </message>
    <message>
        <source>“%1” is entered for this day already. Change that one, or choose another day or kind.</source>
        <comment>error: a holiday that there is already</comment>
        <translation>“%1” is entered for this day already. Change that one, or choose another day or kind.</translation>
    </message>
    <message>
        <source>“%1” has this number already. Choose another one, or leave it empty.</source>
        <comment>error: the number of an agenda item</comment>
        <translation>“%1” has this number already. Choose another one, or leave it empty.</translation>
    </message>
    <message>
        <source>There is “%1” already. Edit that one, or choose another title.</source>
        <comment>error: a package of proposals that there is already</comment>
        <translation>There is “%1” already. Edit that one, or choose another title.</translation>
    </message>
    <message>
        <source>There is “%1” already, in force at the same time: the two could not be told apart. Edit that one, end it before this one begins, or choose another name.</source>
        <comment>error: a department, party, place or organisation that there is already</comment>
        <translation>There is “%1” already, in force at the same time: the two could not be told apart. Edit that one, end it before this one begins, or choose another name.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>All day</source>
        <comment>an event that takes whole days</comment>
        <translation>All day</translation>
    </message>
    <message>
        <source>%1 (time in %2)</source>
        <comment>date and time by the clock of another zone; %2 as in Europe/Paris</comment>
        <translation>%1 (time in %2)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration in hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration in hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Name either --all or days, not both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Name either --all or days, not both.</translation>
    </message>
    <message>
        <source>Write an iCalendar file for other calendars; everything unless days are named</source>
        <comment>command line help</comment>
        <translation>Write an iCalendar file for other calendars; everything unless days are named</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <comment>command line help</comment>
        <translation>Everything in the file</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <comment>command line help</comment>
        <translation>The file to write; - is standard output</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Asia/Seoul.</source>
        <comment>beside the time zone of an event</comment>
        <translation>There is no time zone “%1”. Choose one from the list, such as Asia/Seoul.</translation>
    </message>
    <message>
        <source>The repetition ends before the event takes place for the first time.</source>
        <comment>beside the end of a repetition</comment>
        <translation>The repetition ends before the event takes place for the first time.</translation>
    </message>
    <message>
        <source>With this rule the event never takes place. Choose a later end or another repetition.</source>
        <comment>beside the repetition of an event</comment>
        <translation>With this rule the event never takes place. Choose a later end or another repetition.</translation>
    </message>
    <message>
        <source>This repetition cannot be used. Choose another one.</source>
        <comment>beside the repetition of an event</comment>
        <translation>This repetition cannot be used. Choose another one.</translation>
    </message>
    <message>
        <source>This date does not exist.</source>
        <comment>beside the start of an event</comment>
        <translation>This date does not exist.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <comment>beside the last day of an event</comment>
        <translation>The last day is before the first day.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <comment>beside the end of an event</comment>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>Please give the event a title.</source>
        <comment>beside the title of an event</comment>
        <translation>Please give the event a title.</translation>
    </message>
    <message>
        <source>Please say what the public may read instead of the title.</source>
        <comment>beside the public title of a partly public event</comment>
        <translation>Please say what the public may read instead of the title.</translation>
    </message>
    <message>
        <source>Say what is to be had ready, or remove the row.</source>
        <comment>beside a row of the materials without a name</comment>
        <translation>Say what is to be had ready, or remove the row.</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Title</source>
        <comment>field of a record in the history</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a record in the history</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of a record in the history</comment>
        <translation>Short name</translation>
    </message>
    <message>
        <source>When</source>
        <comment>field of a record in the history</comment>
        <translation>When</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a record in the history</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>field of a record in the history</comment>
        <translation>In words</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a record in the history</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <comment>field of a record in the history</comment>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>field of a record in the history</comment>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Grounds of non-disclosure</source>
        <comment>field of a record in the history</comment>
        <translation>Grounds of non-disclosure</translation>
    </message>
    <message>
        <source>Public title</source>
        <comment>field of a record in the history</comment>
        <translation>Public title</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>field of a record in the history</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>field of a record in the history</comment>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>field of a record in the history</comment>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>field of a record in the history</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Journey for</source>
        <comment>field of a record in the history</comment>
        <translation>Journey for</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>field of a record in the history</comment>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a record in the history</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>field of a record in the history</comment>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Reminders (minutes before)</source>
        <comment>field of a record in the history</comment>
        <translation>Reminders (minutes before)</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>field of a record in the history</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a record in the history</comment>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Whose event</source>
        <comment>field of a record in the history</comment>
        <translation>Whose event</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a record in the history</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Repetition</source>
        <comment>field of a record in the history</comment>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Changed dates</source>
        <comment>field of a record in the history</comment>
        <translation>Changed dates</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>field of a record in the history</comment>
        <translation>Series</translation>
    </message>
    <message>
        <source>Date in the series</source>
        <comment>field of a record in the history</comment>
        <translation>Date in the series</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>field of a record in the history</comment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>field of a record in the history</comment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Bureau heads</source>
        <comment>field of a record in the history</comment>
        <translation>Bureau heads</translation>
    </message>
    <message>
        <source>Checklist</source>
        <comment>field of a record in the history</comment>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field of a record in the history</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a record in the history</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>field of a record in the history</comment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a record in the history</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>field of a record in the history</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field of a record in the history</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>field of a record in the history</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field of a record in the history</comment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>field of a record in the history</comment>
        <translation>Head</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <comment>field of a record in the history</comment>
        <translation>Position in the list</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>field of a record in the history</comment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field of a record in the history</comment>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>field of a record in the history</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <comment>field of a record in the history</comment>
        <translation>Title of the head</translation>
    </message>
    <message>
        <source>Short title of the head</source>
        <comment>field of a record in the history</comment>
        <translation>Short title of the head</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field of a record in the history</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cause fixed on</source>
        <comment>field of a record in the history</comment>
        <translation>Cause fixed on</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>field of a record in the history</comment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field of a record in the history</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>field of a record in the history</comment>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>field of a record in the history</comment>
        <translation>Package</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>field of a record in the history</comment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>field of a record in the history</comment>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>field of a record in the history</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>field of a record in the history</comment>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>field of a record in the history</comment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>field of a record in the history</comment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>field of a record in the history</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>field of a record in the history</comment>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>field of a record in the history</comment>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Counterpart in words</source>
        <comment>field of a record in the history</comment>
        <translation>Counterpart in words</translation>
    </message>
    <message>
        <source>Whom they met</source>
        <comment>field of a record in the history</comment>
        <translation>Whom they met</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>field of a record in the history</comment>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>field of a record in the history</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Items to raise</source>
        <comment>field of a record in the history</comment>
        <translation>Items to raise</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>field of a record in the history</comment>
        <translation>Talking points</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field of a record in the history</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>field of a record in the history</comment>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Clearances</source>
        <comment>field of a record in the history</comment>
        <translation>Clearances</translation>
    </message>
    <message>
        <source>Debriefed on</source>
        <comment>field of a record in the history</comment>
        <translation>Debriefed on</translation>
    </message>
    <message>
        <source>Debrief</source>
        <comment>field of a record in the history</comment>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>field of a record in the history</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <comment>field of a record in the history</comment>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>State</source>
        <comment>field of a record in the history</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <comment>field of a record in the history</comment>
        <translation>Fulfilment</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>field of a record in the history</comment>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field of a record in the history</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field of a record in the history</comment>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>field of a record in the history</comment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Owner department</source>
        <comment>field of a record in the history</comment>
        <translation>Owner department</translation>
    </message>
    <message>
        <source>Owner in words</source>
        <comment>field of a record in the history</comment>
        <translation>Owner in words</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>field of a record in the history</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>field of a record in the history</comment>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field of a record in the history</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>field of a record in the history</comment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Not before</source>
        <comment>field of a record in the history</comment>
        <translation>Not before</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field of a record in the history</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>part of a field in the history</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>part of a field in the history</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>part of a field in the history</comment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>part of a field in the history</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>City budget</source>
        <comment>part of a field in the history</comment>
        <translation>City budget</translation>
    </message>
    <message>
        <source>Private capital</source>
        <comment>part of a field in the history</comment>
        <translation>Private capital</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>part of a field in the history</comment>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>part of a field in the history</comment>
        <translation>Projects</translation>
    </message>
    <message>
        <source>From</source>
        <comment>part of a field in the history</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>part of a field in the history</comment>
        <translation>Until</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>part of a field in the history</comment>
        <translation>Seat</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>field of a follow-up in the history</comment>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>field of an adoption record in the history</comment>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <comment>field of an organisation in the history</comment>
        <translation>Own organisation</translation>
    </message>
    <message>
        <source>The own head is elected</source>
        <comment>field of an election in the history</comment>
        <translation>The own head is elected</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Nothing has been changed.</source>
        <comment>command line, history</comment>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the history</comment>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the history</comment>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the history</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Tell who changed what and when, newest first</source>
        <comment>command line help</comment>
        <translation>Tell who changed what and when, newest first</translation>
    </message>
    <message>
        <source>From this day on</source>
        <comment>command line help</comment>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>Acts on this record alone, as search names it</source>
        <comment>command line help</comment>
        <translation>Acts on this record alone, as search names it</translation>
    </message>
    <message>
        <source>There is no record “%1”. Take its name from “search”, the last column of each line.</source>
        <comment>command line, history; %1 is KIND:ID</comment>
        <translation>There is no record “%1”. Take its name from “search”, the last column of each line.</translation>
    </message>
    <message>
        <source>“%1” names no record. Write KIND:ID, as “search” has it in the last column of each line.</source>
        <comment>command line, history</comment>
        <translation>“%1” names no record. Write KIND:ID, as “search” has it in the last column of each line.</translation>
    </message>
</context>
<context>
    <name>HolidaysCommand</name>
    <message>
        <source>No holidays.</source>
        <comment>command line</comment>
        <translation>No holidays.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the list of holidays</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>column of the list of holidays</comment>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>List the holidays of Korea, this year&apos;s unless days are named</source>
        <comment>command line help</comment>
        <translation>List the holidays of Korea, this year&apos;s unless days are named</translation>
    </message>
</context>
<context>
    <name>IcsDescription</name>
    <message>
        <source>%1: %2</source>
        <comment>role of participants and their names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <comment>notes of an exported event</comment>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date of an office day and its theme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agenda items: %1</source>
        <comment>notes of an exported event</comment>
        <translation>Agenda items: %1</translation>
    </message>
    <message>
        <source>Schedule of: %1</source>
        <comment>notes of an exported event, the post of a vice head</comment>
        <translation>Schedule of: %1</translation>
    </message>
    <message>
        <source>Lead department: %1</source>
        <comment>notes of an exported event</comment>
        <translation>Lead department: %1</translation>
    </message>
    <message>
        <source>Materials: %1</source>
        <comment>notes of an exported event</comment>
        <translation>Materials: %1</translation>
    </message>
    <message>
        <source>Disclosure: %1</source>
        <comment>notes of an exported event</comment>
        <translation>Disclosure: %1</translation>
    </message>
    <message>
        <source>Cancelled because: %1</source>
        <comment>notes of an exported event</comment>
        <translation>Cancelled because: %1</translation>
    </message>
    <message>
        <source>Coming along: %1</source>
        <comment>notes of an exported event, the bureau heads of an office day</comment>
        <translation>Coming along: %1</translation>
    </message>
</context>
<context>
    <name>IcsDocument</name>
    <message>
        <source>Schedule</source>
        <comment>name of an exported calendar when the office has no name yet</comment>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>%1: public schedule</source>
        <comment>name of an exported calendar; the title of the head</comment>
        <translation>%1: public schedule</translation>
    </message>
    <message>
        <source>%1: schedule</source>
        <comment>name of an exported calendar; the title of the head</comment>
        <translation>%1: schedule</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>No events: %1</source>
        <comment>command line; %1 is a range of dates</comment>
        <translation>No events: %1</translation>
    </message>
    <message>
        <source>Only events can be listed for the public.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Only events can be listed for the public.</translation>
    </message>
    <message>
        <source>List events, this week&apos;s unless days are named, or other things</source>
        <comment>command line help</comment>
        <translation>List events, this week&apos;s unless days are named, or other things</translation>
    </message>
    <message>
        <source>What to list; events if nothing is named</source>
        <comment>command line help</comment>
        <translation>What to list; events if nothing is named</translation>
    </message>
</context>
<context>
    <name>ListDirectory</name>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>column of a list</comment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column of a list</comment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of a list: the code of an agenda item</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of a list</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>column of a list</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of a list</comment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>column of a list</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>column of a list: organisation or party of a person</comment>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of a list</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>column of a list</comment>
        <translation>Short</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column of a list</comment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <comment>command line</comment>
        <translation>The list is empty.</translation>
    </message>
</context>
<context>
    <name>ListWork</name>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of a list</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>column of a list: the title of the visit</comment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>column of a list: whom they meet</comment>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of a list</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>column of a list: who was asked</comment>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a list</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>column of a list: where it is said</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of a list</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of a list: who has to do it</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>column of a list: what is to be done</comment>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>ListedOccurrence</name>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a list</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>column of a list</comment>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column of a list</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a list</comment>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>MonthlyText</name>
    <message>
        <source>On the first %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>On the first %1</translation>
    </message>
    <message>
        <source>On the second %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>On the second %1</translation>
    </message>
    <message>
        <source>On the third %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>On the third %1</translation>
    </message>
    <message>
        <source>On the fourth %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>On the fourth %1</translation>
    </message>
    <message>
        <source>On the fifth %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>On the fifth %1</translation>
    </message>
    <message>
        <source>On the last %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>On the last %1</translation>
    </message>
    <message>
        <source>On day %1</source>
        <comment>monthly repetition</comment>
        <translation>On day %1</translation>
    </message>
    <message>
        <source>On the last day of the month</source>
        <comment>monthly repetition</comment>
        <translation>On the last day of the month</translation>
    </message>
</context>
<context>
    <name>OfficeText</name>
    <message>
        <source>Session %1</source>
        <comment>a day of the weekly office; %1 is its number</comment>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a day of the weekly office that falls out</comment>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>how the weekly office repeats; %1 is a weekday, Wed</comment>
        <translation>Every %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>an office without end; %1 is its first date</comment>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>Every %1 %2</source>
        <comment>a stretch of the weekly office; %1 is a weekday, Wed, %2 its dates</comment>
        <translation>Every %1 %2</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2</source>
        <comment>warning where a day of the office is moved; a date and a name</comment>
        <translation>%1 is a holiday: %2</translation>
    </message>
    <message>
        <source>These dates overlap with another day of the office: %1</source>
        <comment>warning where a day of the office gets other dates; a session and its dates</comment>
        <translation>These dates overlap with another day of the office: %1</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>The first day</source>
        <comment>command line help</comment>
        <translation>The first day</translation>
    </message>
    <message>
        <source>The last day, included</source>
        <comment>command line help</comment>
        <translation>The last day, included</translation>
    </message>
    <message>
        <source>A week, Monday to Sunday, by its ISO number</source>
        <comment>command line help</comment>
        <translation>A week, Monday to Sunday, by its ISO number</translation>
    </message>
    <message>
        <source>Name either --week or --from and --to, not both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Name either --week or --from and --to, not both.</translation>
    </message>
    <message>
        <source>--from and --to go together; name both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--from and --to go together; name both.</translation>
    </message>
    <message>
        <source>The day of --to lies before that of --from.</source>
        <comment>wrong usage of the command line</comment>
        <translation>The day of --to lies before that of --from.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date; dates are written as 2025-04-16.</source>
        <comment>wrong usage of the command line; %1 is an option</comment>
        <translation>%1: “%2” is not a date; dates are written as 2025-04-16.</translation>
    </message>
    <message>
        <source>%1: the date %2 does not exist. Please check it.</source>
        <comment>wrong usage of the command line; %1 is an option</comment>
        <translation>%1: the date %2 does not exist. Please check it.</translation>
    </message>
    <message>
        <source>--week: “%1” is not a week; weeks are written as 2025-W16.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--week: “%1” is not a week; weeks are written as 2025-W16.</translation>
    </message>
    <message>
        <source>--week: the year %1 has no week %2. Please check it.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--week: the year %1 has no week %2. Please check it.</translation>
    </message>
    <message>
        <source>For whom: the house, or the public; the house unless named</source>
        <comment>command line help</comment>
        <translation>For whom: the house, or the public; the house unless named</translation>
    </message>
    <message>
        <source>%1 does not know “%2”; it takes %3.</source>
        <comment>wrong usage of the command line; %1 is an option, %3 the words it takes</comment>
        <translation>%1 does not know “%2”; it takes %3.</translation>
    </message>
    <message>
        <source>Name the file to write with -o, for example -o week%1; - is standard output.</source>
        <comment>wrong usage of the command line; %1 is a file ending</comment>
        <translation>Name the file to write with -o, for example -o week%1; - is standard output.</translation>
    </message>
    <message>
        <source>-o: the name of the file must end in %1, “%2” does not.</source>
        <comment>wrong usage of the command line; %1 is a file ending</comment>
        <translation>-o: the name of the file must end in %1, “%2” does not.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Print one JSON array, for other programs</source>
        <comment>command line help</comment>
        <translation>Print one JSON array, for other programs</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Not delivered</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>Not delivered</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Under review</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>Partly adopted</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done and continued</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>Done and continued</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>On track</translation>
    </message>
    <message>
        <source>Partly on track</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>Partly on track</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>known inside only, not said in public</comment>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>said in public by the party</comment>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of evidence: a book of pledges, a paper</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>kind of evidence</comment>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>kind of evidence: in the press</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>kind of evidence: what was said in a meeting</comment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a follow-up</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a follow-up</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of a follow-up</comment>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>Working meeting</translation>
    </message>
    <message>
        <source>Political event of the party</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>Political event of the party</translation>
    </message>
    <message>
        <source>Making the platform known to voters</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>Making the platform known to voters</translation>
    </message>
    <message>
        <source>Event that the city holds or sponsors</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>Event that the city holds or sponsors</translation>
    </message>
    <message>
        <source>Ordinary place</source>
        <comment>kind of place, as the election law tells them apart</comment>
        <translation>Ordinary place</translation>
    </message>
    <message>
        <source>Campaign office or body</source>
        <comment>kind of place, as the election law tells them apart</comment>
        <translation>Campaign office or body</translation>
    </message>
    <message>
        <source>Presidential election</source>
        <comment>kind of election</comment>
        <translation>Presidential election</translation>
    </message>
    <message>
        <source>Assembly election</source>
        <comment>kind of election</comment>
        <translation>Assembly election</translation>
    </message>
    <message>
        <source>Local election</source>
        <comment>kind of election</comment>
        <translation>Local election</translation>
    </message>
    <message>
        <source>By-election</source>
        <comment>kind of election</comment>
        <translation>By-election</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>kind of agenda item</comment>
        <translation>Task</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>kind of agenda item</comment>
        <translation>Project</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>kind of agenda item</comment>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>PictureCommand</name>
    <message>
        <source>--size: “%1” is not a size; sizes are written as 1280x800.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--size: “%1” is not a size; sizes are written as 1280x800.</translation>
    </message>
    <message>
        <source>Paint the window with a week into a PNG file</source>
        <comment>command line help</comment>
        <translation>Paint the window with a week into a PNG file</translation>
    </message>
    <message>
        <source>Which week; this one unless named</source>
        <comment>command line help</comment>
        <translation>Which week; this one unless named</translation>
    </message>
    <message>
        <source>The size of the window</source>
        <comment>command line help</comment>
        <translation>The size of the window</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <comment>command line help</comment>
        <translation>The file to write; - is standard output</translation>
    </message>
    <message>
        <source>--page: “%1” is not a page; there are %2.</source>
        <comment>wrong usage of the command line; %2 is a list of names</comment>
        <translation>--page: “%1” is not a page; there are %2.</translation>
    </message>
    <message>
        <source>Which page of the window; the week unless named</source>
        <comment>command line help</comment>
        <translation>Which page of the window; the week unless named</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Name the layout: --layout weekly.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Name the layout: --layout weekly.</translation>
    </message>
    <message>
        <source>Write a sheet as PDF; this week&apos;s unless days are named</source>
        <comment>command line help</comment>
        <translation>Write a sheet as PDF; this week&apos;s unless days are named</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <comment>command line help</comment>
        <translation>Which sheet</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <comment>command line help</comment>
        <translation>The file to write; - is standard output</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>RecurrenceText</name>
    <message>
        <source>Every day</source>
        <comment>repetition of an event</comment>
        <translation>Every day</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <comment>repetition of an event</comment>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <comment>repetition of an event</comment>
        <translation>Every weekday, Monday to Friday</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <comment>repetition of an event; names of weekdays</comment>
        <translation>Every week on %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <comment>repetition of an event; names of weekdays</comment>
        <translation>
            <numerusform>Every %n week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first</source>
        <comment>which weekday of a month, as in: on the first Monday</comment>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <comment>which weekday of a month, as in: on the second Monday</comment>
        <translation>second</translation>
    </message>
    <message>
        <source>third</source>
        <comment>which weekday of a month, as in: on the third Monday</comment>
        <translation>third</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>which weekday of a month, as in: on the fourth Monday</comment>
        <translation>fourth</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>which weekday of a month, as in: on the fifth Monday</comment>
        <translation>fifth</translation>
    </message>
    <message>
        <source>last</source>
        <comment>which weekday of a month, as in: on the last Monday</comment>
        <translation>last</translation>
    </message>
    <message>
        <source>Every month on its last day</source>
        <comment>repetition of an event</comment>
        <translation>Every month on its last day</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last day</source>
        <comment>repetition of an event</comment>
        <translation>
            <numerusform>Every %n month on the last day</numerusform>
            <numerusform>Every %n months on the last day</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <comment>repetition of an event</comment>
        <translation>Every month on day %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <comment>repetition of an event</comment>
        <translation>
            <numerusform>Every %n month on day %1</numerusform>
            <numerusform>Every %n months on day %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the %1 %2</source>
        <comment>repetition of an event, as in: on the second Wednesday</comment>
        <translation>Every month on the %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1 %2</source>
        <comment>repetition of an event, as in: on the second Wednesday</comment>
        <translation>
            <numerusform>Every %n month on the %1 %2</numerusform>
            <numerusform>Every %n months on the %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <comment>repetition of an event; day and month</comment>
        <translation>Every year on %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on %1</source>
        <comment>repetition of an event; day and month</comment>
        <translation>
            <numerusform>Every %n year on %1</numerusform>
            <numerusform>Every %n years on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>repetition of an event; %1 as in: every day, %2 the last date</comment>
        <translation>%1, until %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>repetition of an event; %1 as in: every day</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Name the backup to restore: yeouido-office restore FILE.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Name the backup to restore: yeouido-office restore FILE.</translation>
    </message>
    <message>
        <source>The backup is now in %1</source>
        <comment>command line; %1 is a file name</comment>
        <translation>The backup is now in %1</translation>
    </message>
    <message>
        <source>The backup is now in %1; what was there before is kept in %2</source>
        <comment>command line; both are file names</comment>
        <translation>The backup is now in %1; what was there before is kept in %2</translation>
    </message>
    <message>
        <source>Put a backup in the place of the office file, which is kept</source>
        <comment>command line help</comment>
        <translation>Put a backup in the place of the office file, which is kept</translation>
    </message>
    <message>
        <source>The backup</source>
        <comment>command line help</comment>
        <translation>The backup</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message numerus="yes">
        <source>The example is loaded, %n record(s): %1</source>
        <comment>command line; %1 is the name of a file</comment>
        <translation>
            <numerusform>The example is loaded, %n record: %1</numerusform>
            <numerusform>The example is loaded, %n records: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the example into a new or empty file</source>
        <comment>command line help</comment>
        <translation>Load the example into a new or empty file</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Change repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>Change repeating event</translation>
    </message>
    <message>
        <source>Move repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>Move repeating event</translation>
    </message>
    <message>
        <source>Change length of repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>Change length of repeating event</translation>
    </message>
    <message>
        <source>Delete repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>Delete repeating event</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates do you want to change?</source>
        <comment>question about a series</comment>
        <translation>“%1” repeats. Which dates do you want to change?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates do you want to move?</source>
        <comment>question about a series</comment>
        <translation>“%1” repeats. Which dates do you want to move?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates shall have the new length?</source>
        <comment>question about a series</comment>
        <translation>“%1” repeats. Which dates shall have the new length?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates do you want to delete?</source>
        <comment>question about a series</comment>
        <translation>“%1” repeats. Which dates do you want to delete?</translation>
    </message>
    <message>
        <source>Change this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>Change this event only (%1)</translation>
    </message>
    <message>
        <source>Move this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>Move this event only (%1)</translation>
    </message>
    <message>
        <source>New length for this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>New length for this event only (%1)</translation>
    </message>
    <message>
        <source>Delete this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>Delete this event only (%1)</translation>
    </message>
    <message>
        <source>Change this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>Change this and all following events (from %1)</translation>
    </message>
    <message>
        <source>Move this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>Move this and all following events (from %1)</translation>
    </message>
    <message>
        <source>New length for this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>New length for this and all following events (from %1)</translation>
    </message>
    <message>
        <source>Delete this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>Delete this and all following events (from %1)</translation>
    </message>
    <message>
        <source>Change the whole series</source>
        <comment>answer about a series</comment>
        <translation>Change the whole series</translation>
    </message>
    <message>
        <source>Move the whole series</source>
        <comment>answer about a series</comment>
        <translation>Move the whole series</translation>
    </message>
    <message>
        <source>New length for the whole series</source>
        <comment>answer about a series</comment>
        <translation>New length for the whole series</translation>
    </message>
    <message>
        <source>Delete the whole series</source>
        <comment>answer about a series</comment>
        <translation>Delete the whole series</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>changes nothing about a series</comment>
        <translation>Keep everything</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>changes nothing about a series</comment>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Nothing found: %1</source>
        <comment>command line, search; %1 is what was typed</comment>
        <translation>Nothing found: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of what a search found: kind of record</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of what a search found</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column of what a search found: the line</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Say what to look for, for example a name.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Say what to look for, for example a name.</translation>
    </message>
    <message>
        <source>Find events, people, agenda items and all other records by their words</source>
        <comment>command line help</comment>
        <translation>Find events, people, agenda items and all other records by their words</translation>
    </message>
    <message>
        <source>Words that must all be there; initial consonants will do</source>
        <comment>command line help</comment>
        <translation>Words that must all be there; initial consonants will do</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column of what a search found: kind and id, as history --object takes them</comment>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <comment>a field of a record in the history</comment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>not on %1</source>
        <comment>repetition in the history; %1 is a date</comment>
        <translation>not on %1</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>repetition in the history; %1 is a date</comment>
        <translation>also on %1</translation>
    </message>
    <message>
        <source>Changed date %1</source>
        <comment>field in the history; %1 is the date in the series</comment>
        <translation>Changed date %1</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>The series has no such date any more.</source>
        <comment>tool tip at a visit</comment>
        <translation>The series has no such date any more.</translation>
    </message>
    <message>
        <source>The talking points take longer than the event lasts.</source>
        <comment>tool tip</comment>
        <translation>The talking points take longer than the event lasts.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>in the list of visits: nobody has prepared this one; opens its form</comment>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Debrief</source>
        <comment>in the list of visits: its outcome is not written down; opens the form</comment>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>in the list of visits</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>in the list of visits: what was said is written down</comment>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>in the list of visits</comment>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of the list of visits</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of the list of visits</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Event and counterpart</source>
        <comment>column of the list of visits</comment>
        <translation>Event and counterpart</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column of the list of visits: which proposals are handed over</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>column of the list of visits: how many agenda items</comment>
        <translation>Items</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column of the list of visits: minutes of the talking points</comment>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column of the list of visits: how many materials of how many</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the list of visits</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>In preparation</source>
        <comment>in the list of visits: something is missing still</comment>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>proposals to hand over</source>
        <comment>what a visit still lacks</comment>
        <translation>proposals to hand over</translation>
    </message>
    <message>
        <source>items to raise</source>
        <comment>what a visit still lacks</comment>
        <translation>items to raise</translation>
    </message>
    <message>
        <source>talking points</source>
        <comment>what a visit still lacks</comment>
        <translation>talking points</translation>
    </message>
    <message>
        <source>materials that are ready</source>
        <comment>what a visit still lacks</comment>
        <translation>materials that are ready</translation>
    </message>
    <message>
        <source>Missing still: %1</source>
        <comment>tool tip at a visit; a list of words</comment>
        <translation>Missing still: %1</translation>
    </message>
</context>
<context>
    <name>VisitFacts</name>
    <message>
        <source>Time</source>
        <comment>row of a visit</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>row of a visit</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>row of a visit: who is met</comment>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>row of a visit: which way in, which room</comment>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>row of a visit: what it is as the election law sees it</comment>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>row of a visit: the version of the proposals</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>row of a visit</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>row of a visit</comment>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>row of a visit: how it really went</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>head over what was planned of a visit</comment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>As it went</source>
        <comment>head over what was really so at a visit</comment>
        <translation>As it went</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>head over what to say at a visit</comment>
        <translation>Talking points</translation>
    </message>
    <message>
        <source>The talking points take longer than the event lasts.</source>
        <comment>tool tip</comment>
        <translation>The talking points take longer than the event lasts.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes of one talking point</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>VisitOutcome</name>
    <message>
        <source>Said: %1</source>
        <comment>what a party said of an item</comment>
        <translation>Said: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <comment>what a party promised</comment>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of evidence and where it is found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted from the evidence</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>a follow-up past its day</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>of a follow-up; a date</comment>
        <translation>due %1</translation>
    </message>
    <message>
        <source>What was said, written down on %1</source>
        <comment>head over a debrief; a date</comment>
        <translation>What was said, written down on %1</translation>
    </message>
    <message>
        <source>No item was spoken of, and nothing was written in words.</source>
        <comment>below the head of a debrief</comment>
        <translation>No item was spoken of, and nothing was written in words.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <comment>head over what is to be done since a visit</comment>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>What was said, recorded in the matrix</source>
        <comment>head over records of a visit that has no debrief yet</comment>
        <translation>What was said, recorded in the matrix</translation>
    </message>
</context>
<context>
    <name>VisitTexts</name>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes of all talking points, of the minutes there are</comment>
        <translation>%1 of %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes of all talking points</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>TBA</source>
        <comment>before a title in a narrow place: the hour is not known yet</comment>
        <translation>TBA</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>beside the strip above the hours, narrow</comment>
        <translation>All day</translation>
    </message>
    <message>
        <source>TBA</source>
        <comment>beside the strip above the hours, narrow: events whose hour is not known</comment>
        <translation>TBA</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>in a day of the strip: that many do not fit, click to see</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned this week.</source>
        <comment>in the middle of an empty week</comment>
        <translation>Nothing is planned this week.</translation>
    </message>
    <message>
        <source>Double-click a time, or drag over one, to add an event.</source>
        <comment>under the sentence that an empty week shows</comment>
        <translation>Double-click a time, or drag over one, to add an event.</translation>
    </message>
</context>
<context>
    <name>WeeklyInternal</name>
    <message>
        <source>Weekly schedule (%1)</source>
        <comment>title of the internal weekly sheet: the days</comment>
        <translation>Weekly schedule (%1)</translation>
    </message>
    <message>
        <source>Weekly schedule: %1 (%2)</source>
        <comment>title of the internal weekly sheet: short title of the city&apos;s head, the days</comment>
        <translation>Weekly schedule: %1 (%2)</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>classification of the internal weekly sheet</comment>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <comment>weekly sheet, theme of an office day</comment>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>weekly sheet, why an event is cancelled</comment>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <comment>weekly sheet, the agenda items of an event</comment>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>%1 %2, session %3</source>
        <comment>band of an office day: date, title, number of the session</comment>
        <translation>%1 %2, session %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>band of an office day: date, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event (agenda)</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Event (agenda)</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Taking part</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Materials</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>internal weekly sheet: when it was printed</comment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>The head&apos;s schedule of a week with place, lead department and preparation; for internal use</source>
        <comment>summary in the file of the internal weekly sheet</comment>
        <translation>The head&apos;s schedule of a week with place, lead department and preparation; for internal use</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>keyword of the internal weekly sheet</comment>
        <translation>schedule</translation>
    </message>
    <message>
        <source>weekly schedule</source>
        <comment>keyword of the internal weekly sheet</comment>
        <translation>weekly schedule</translation>
    </message>
    <message>
        <source>Coming along</source>
        <comment>weekly sheet, before the bureau heads of an office day</comment>
        <translation>Coming along</translation>
    </message>
</context>
<context>
    <name>WeeklyPublic</name>
    <message>
        <source>Main schedule</source>
        <comment>title of the public weekly sheet</comment>
        <translation>Main schedule</translation>
    </message>
    <message>
        <source>Main schedule: %1</source>
        <comment>title of the public weekly sheet: title of the city&apos;s head</comment>
        <translation>Main schedule: %1</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <comment>public weekly sheet, an event that may change</comment>
        <translation>%1 (tentative)</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of the public weekly sheet</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the public weekly sheet</comment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column of the public weekly sheet</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of the public weekly sheet</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>※ The schedule may change.</source>
        <comment>note under the table of the public weekly sheet</comment>
        <translation>※ The schedule may change.</translation>
    </message>
    <message>
        <source>The week&apos;s main schedule</source>
        <comment>summary in the file of the public weekly sheet</comment>
        <translation>The week&apos;s main schedule</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>keyword of the public weekly sheet</comment>
        <translation>schedule</translation>
    </message>
    <message>
        <source>public</source>
        <comment>keyword of the public weekly sheet</comment>
        <translation>public</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <comment>foot of the public weekly sheet</comment>
        <translation>Contact: %1</translation>
    </message>
</context>
<context>
    <name>WeeklySheets</name>
    <message>
        <source>All day</source>
        <comment>time column of the weekly sheet</comment>
        <translation>All day</translation>
    </message>
    <message>
        <source>local %1</source>
        <comment>time column of the weekly sheet: the clock of another time zone</comment>
        <translation>local %1</translation>
    </message>
    <message>
        <source>No events</source>
        <comment>row of an empty weekend day or holiday</comment>
        <translation>No events</translation>
    </message>
    <message>
        <source>Working at the office</source>
        <comment>row of an empty working day</comment>
        <translation>Working at the office</translation>
    </message>
</context>
<context>
    <name>WhenOptions</name>
    <message>
        <source>%1: “%2” is not a date with a time; they are written as 2025-04-16T15:00.</source>
        <comment>wrong usage of the command line; %1 is an option</comment>
        <translation>%1: “%2” is not a date with a time; they are written as 2025-04-16T15:00.</translation>
    </message>
    <message>
        <source>--untimed goes without --end.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--untimed goes without --end.</translation>
    </message>
    <message>
        <source>Date and time; the date alone with --all-day and --untimed</source>
        <comment>command line help</comment>
        <translation>Date and time; the date alone with --all-day and --untimed</translation>
    </message>
    <message>
        <source>The end; the last day with --all-day</source>
        <comment>command line help</comment>
        <translation>The end; the last day with --all-day</translation>
    </message>
    <message>
        <source>Whole days</source>
        <comment>command line help</comment>
        <translation>Whole days</translation>
    </message>
    <message>
        <source>The day is known, the hour is not</source>
        <comment>command line help</comment>
        <translation>The day is known, the hour is not</translation>
    </message>
    <message>
        <source>With --untimed: which half of the day</source>
        <comment>command line help</comment>
        <translation>With --untimed: which half of the day</translation>
    </message>
    <message>
        <source>Say when it begins: --start 2025-04-16T15:00.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Say when it begins: --start 2025-04-16T15:00.</translation>
    </message>
    <message>
        <source>Name either --all-day or --untimed, not both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>Name either --all-day or --untimed, not both.</translation>
    </message>
    <message>
        <source>--part goes with --untimed.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--part goes with --untimed.</translation>
    </message>
</context>
<context>
    <name>WithheldEvents</name>
    <message numerus="yes">
        <source>Closed, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>Closed, left out: %n</numerusform>
            <numerusform>Closed, left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly public but without a public title, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>Partly public but without a public title, left out: %n</numerusform>
            <numerusform>Partly public but without a public title, left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tentative, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>Tentative, left out: %n</numerusform>
            <numerusform>Tentative, left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>Cancelled, left out: %n</numerusform>
            <numerusform>Cancelled, left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the vice heads, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>Of the vice heads, left out: %n</numerusform>
            <numerusform>Of the vice heads, left out: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly public, shown under the public title without the place: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>Partly public, shown under the public title without the place: %n</numerusform>
            <numerusform>Partly public, shown under the public title without the place: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yeouido office</source>
        <comment>kind of event</comment>
        <translation>Yeouido office</translation>
    </message>
    <message>
        <source>Party visit</source>
        <comment>kind of event</comment>
        <translation>Party visit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>kind of event</comment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <comment>kind of event</comment>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>kind of event</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>kind of event</comment>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Election date</source>
        <comment>kind of event</comment>
        <translation>Election date</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of event</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>status of an event</comment>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>status of an event</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of an event</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>disclosure of an event</comment>
        <translation>Public</translation>
    </message>
    <message>
        <source>Partly public</source>
        <comment>disclosure of an event</comment>
        <translation>Partly public</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>disclosure of an event</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <comment>role of a participant</comment>
        <translation>Sitting in</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <comment>role of a participant</comment>
        <translation>Accompanying</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>role of a participant</comment>
        <translation>Receiving</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>role of a participant</comment>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Attending</source>
        <comment>role of a participant</comment>
        <translation>Attending</translation>
    </message>
    <message>
        <source>Time open</source>
        <comment>the hour of an event is not known yet</comment>
        <translation>Time open</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>an event is in the morning, its hour is not known yet</comment>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <comment>an event is in the afternoon, its hour is not known yet</comment>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of record in the history</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Office day</source>
        <comment>kind of record in the history</comment>
        <translation>Office day</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of record in the history</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of record in the history</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>kind of record in the history</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>kind of record in the history</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of record in the history</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of record in the history</comment>
        <translation>Election</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>kind of record in the history</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Proposal package</source>
        <comment>kind of record in the history</comment>
        <translation>Proposal package</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <comment>kind of holiday</comment>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <comment>kind of holiday</comment>
        <translation>Substitute holiday</translation>
    </message>
    <message>
        <source>Temporary holiday</source>
        <comment>kind of holiday</comment>
        <translation>Temporary holiday</translation>
    </message>
    <message>
        <source>Election day</source>
        <comment>kind of holiday</comment>
        <translation>Election day</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <comment>kind of holiday</comment>
        <translation>Local holiday</translation>
    </message>
    <message>
        <source>Local government</source>
        <comment>kind of organisation</comment>
        <translation>Local government</translation>
    </message>
    <message>
        <source>Ministry</source>
        <comment>kind of organisation</comment>
        <translation>Ministry</translation>
    </message>
    <message>
        <source>National Assembly</source>
        <comment>kind of organisation</comment>
        <translation>National Assembly</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>how sure a fact is</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>how sure a fact is</comment>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>kind of record in the history</comment>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>kind of record in the history: what an addressee made of an item</comment>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>kind of record in the history</comment>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>kind of record in the history</comment>
        <translation>Holiday</translation>
    </message>
</context>
<context>
    <name>yeouido::AddresseeDialog</name>
    <message>
        <source>Addressees</source>
        <comment>title of the choice of columns of the matrix</comment>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>Ticked ones have a column. Parties, organisations and people that are missing here are entered in the directory.</source>
        <comment>hint in the choice of columns of the matrix</comment>
        <translation>Ticked ones have a column. Parties, organisations and people that are missing here are entered in the directory.</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>choice of columns of the matrix</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Ministries and others</source>
        <comment>choice of columns of the matrix</comment>
        <translation>Ministries and others</translation>
    </message>
    <message>
        <source>Candidates</source>
        <comment>choice of columns of the matrix</comment>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Show these</source>
        <comment>button of the choice of columns of the matrix</comment>
        <translation>Show these</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button of the choice of columns of the matrix</comment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>yeouido::AdoptionDialog</name>
    <message>
        <source>Record what became of it</source>
        <comment>title of the editor of an adoption record</comment>
        <translation>Record what became of it</translation>
    </message>
    <message>
        <source>Record how far it is</source>
        <comment>title of the editor of a fulfilment record</comment>
        <translation>Record how far it is</translation>
    </message>
    <message>
        <source>Announced: the addressee has said so in public. Internal: known to the office only.</source>
        <comment>hint at a field of an adoption record</comment>
        <translation>Announced: the addressee has said so in public. Internal: known to the office only.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>adoption record, field</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>adoption record, field</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>adoption record, field: announced in public or internally only</comment>
        <translation>Known</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>adoption record, heading of a group of fields</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Title and page, outlet and date, who said it and where</source>
        <comment>hint in a field of an adoption record</comment>
        <translation>Title and page, outlet and date, who said it and where</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>adoption record, field: kind of evidence</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Where found</source>
        <comment>adoption record, field: citation of the evidence; required</comment>
        <translation>Where found</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>adoption record, field: quotation</comment>
        <translation>Wording</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>adoption record, heading of a group of fields</comment>
        <translation>What they said</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>adoption record, field: what they said</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>adoption record, field: what they promised</comment>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Without evidence no state is saved. Say where it is found: a document and its page, a speech or an article with its date, or the meeting.</source>
        <comment>fault beside a field of an adoption record</comment>
        <translation>Without evidence no state is saved. Say where it is found: a document and its page, a speech or an article with its date, or the meeting.</translation>
    </message>
    <message>
        <source>Not said at a visit</source>
        <comment>adoption record: no visit is chosen</comment>
        <translation>Not said at a visit</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>adoption record, field: at which visit it was said</comment>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>yeouido::AlongList</name>
    <message>
        <source>%1 → %2</source>
        <comment>in a list to tick: an event, and the date it would move to</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>yeouido::BodySections</name>
    <message>
        <source>Own</source>
        <comment>column of a list: the own organisation</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>column of a list: the own head is elected</comment>
        <translation>Own</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>section of the directory</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>New party…</source>
        <comment>button of the directory</comment>
        <translation>New party…</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No parties yet</translation>
    </message>
    <message>
        <source>The parties that are visited, in the order that the office sets. Visits, the matrix and papers follow it.</source>
        <comment>directory, while there are no parties</comment>
        <translation>The parties that are visited, in the order that the office sets. Visits, the matrix and papers follow it.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of a list: place in the order</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of a list</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>column of a list</comment>
        <translation>Short</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column of a list</comment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>column of a list</comment>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>column of a list: people of a party</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>column of a list: dates</comment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>section of the directory</comment>
        <translation>Places</translation>
    </message>
    <message>
        <source>New place…</source>
        <comment>button of the directory</comment>
        <translation>New place…</translation>
    </message>
    <message>
        <source>No places yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>Places where events take place often, with their address. One that is marked as a campaign office is pointed out in the weeks before an election.</source>
        <comment>directory, while there are no places</comment>
        <translation>Places where events take place often, with their address. One that is marked as a campaign office is pointed out in the weeks before an election.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a list</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a list</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a list</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a list</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Organisations</source>
        <comment>section of the directory</comment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <comment>button of the directory</comment>
        <translation>New organisation…</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No organisations yet</translation>
    </message>
    <message>
        <source>The own city or province first: its name and the title of its head stand on every paper. Ministries and other bodies follow.</source>
        <comment>directory, while there are no organisations</comment>
        <translation>The own city or province first: its name and the title of its head stand on every paper. Ministries and other bodies follow.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>column of a list</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <comment>column of a list</comment>
        <translation>Title of the head</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>column of a list</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Elections</source>
        <comment>section of the directory</comment>
        <translation>Elections</translation>
    </message>
    <message>
        <source>New election…</source>
        <comment>button of the directory</comment>
        <translation>New election…</translation>
    </message>
    <message>
        <source>No elections yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No elections yet</translation>
    </message>
    <message>
        <source>With the date of an election the program counts down to it (D-48) and points out the times that the election law restricts.</source>
        <comment>directory, while there are no elections</comment>
        <translation>With the date of an election the program counts down to it (D-48) and points out the times that the election law restricts.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>D-day</source>
        <comment>column of a list: days to an election</comment>
        <translation>D-day</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>column of a list</comment>
        <translation>Election</translation>
    </message>
    <message>
        <source>Restricted times</source>
        <comment>column of a list: before an election, by its law</comment>
        <translation>Restricted times</translation>
    </message>
</context>
<context>
    <name>yeouido::ChecklistDialog</name>
    <message>
        <source>Checklist of the day</source>
        <comment>title of the things to have ready on a day of the office</comment>
        <translation>Checklist of the day</translation>
    </message>
</context>
<context>
    <name>yeouido::ClearanceField</name>
    <message>
        <source>Rule</source>
        <comment>name of a field: paragraph of the election law</comment>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <comment>name of a field</comment>
        <translation>Who looked at it</translation>
    </message>
    <message>
        <source>When it was looked at</source>
        <comment>name of a field</comment>
        <translation>When it was looked at</translation>
    </message>
    <message>
        <source>How</source>
        <comment>name of a field</comment>
        <translation>How</translation>
    </message>
    <message>
        <source>How: asked the election commission (1390), legal office</source>
        <comment>hint in an empty field</comment>
        <translation>How: asked the election commission (1390), legal office</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>name of a field</comment>
        <translation>Reply</translation>
    </message>
    <message>
        <source>What the answer was</source>
        <comment>hint in an empty field</comment>
        <translation>What the answer was</translation>
    </message>
    <message>
        <source>Add who looked at it</source>
        <comment>button below a list of legal clearances</comment>
        <translation>Add who looked at it</translation>
    </message>
</context>
<context>
    <name>yeouido::CompanionBoard</name>
    <message>
        <source>Comes</source>
        <comment>cell of the board: a bureau head comes along to a day</comment>
        <translation>Comes</translation>
    </message>
    <message numerus="yes">
        <source>Leads %n</source>
        <comment>cell of the board: items in focus that the bureau leads</comment>
        <translation>
            <numerusform>Leads %n</numerusform>
            <numerusform>Leads %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads “%1”</source>
        <comment>hint at a cell of the board</comment>
        <translation>Leads “%1”</translation>
    </message>
    <message>
        <source>At the same time: %1</source>
        <comment>hint at a cell of the board; events</comment>
        <translation>At the same time: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last row of the board</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>No bureaus yet</source>
        <comment>heading where the directory has no departments</comment>
        <translation>No bureaus yet</translation>
    </message>
    <message>
        <source>Bureaus and their heads are entered in the directory. Then this board shows who comes along on which day.</source>
        <comment>where the directory has no departments</comment>
        <translation>Bureaus and their heads are entered in the directory. Then this board shows who comes along on which day.</translation>
    </message>
    <message>
        <source>Bureau heads and days of the office</source>
        <comment>name of the board</comment>
        <translation>Bureau heads and days of the office</translation>
    </message>
    <message>
        <source>Bureau head</source>
        <comment>first column of the board</comment>
        <translation>Bureau head</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last column of the board</comment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>yeouido::CoverageCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <comment>of a party in the Assembly</comment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: no visit held or planned</source>
        <comment>card of a party that nobody visits</comment>
        <translation>Left out: no visit held or planned</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <comment>card of a party</comment>
        <translation>Not visited yet</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>card of a party: how often it was visited</comment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>card of a party: it was last visited today</comment>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>card of a party: when it was last visited</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds %1</source>
        <comment>card of a party: the version of the proposals it has</comment>
        <translation>Holds %1</translation>
    </message>
    <message>
        <source>Holds %1, an old version</source>
        <comment>card of a party: a newer version of the proposals is out</comment>
        <translation>Holds %1, an old version</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>card of a party: the date of the next visit</comment>
        <translation>Next: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <comment>card of a party: planned visits that lie behind</comment>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::DateField</name>
    <message>
        <source>Type 4.16 or 2025-04-16. Up and Down step by a day, Alt+Down shows a calendar.</source>
        <comment>hint at a date</comment>
        <translation>Type 4.16 or 2025-04-16. Up and Down step by a day, Alt+Down shows a calendar.</translation>
    </message>
    <message>
        <source>Show calendar</source>
        <comment>button in a date</comment>
        <translation>Show calendar</translation>
    </message>
    <message>
        <source>No date</source>
        <comment>hint in a date that may be left empty</comment>
        <translation>No date</translation>
    </message>
    <message>
        <source>There is no date “%1”. Write 4.16 or 2025-04-16.</source>
        <comment>beside a date</comment>
        <translation>There is no date “%1”. Write 4.16 or 2025-04-16.</translation>
    </message>
    <message>
        <source>There is no date “%1”; the old one is back.</source>
        <comment>beside a date</comment>
        <translation>There is no date “%1”; the old one is back.</translation>
    </message>
</context>
<context>
    <name>yeouido::DateTexts</name>
    <message>
        <source>Go to date</source>
        <comment>title of the dialog</comment>
        <translation>Go to date</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <comment>go to date: label of the field</comment>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>go to date: button</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>go to date: button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no such date. Type it like 2025-04-16 or 4/16.</source>
        <comment>go to date: below the field</comment>
        <translation>There is no such date. Type it like 2025-04-16 or 4/16.</translation>
    </message>
</context>
<context>
    <name>yeouido::DayDatesDialog</name>
    <message>
        <source>Dates of the day</source>
        <comment>title of the question how long a day of the office is</comment>
        <translation>Dates of the day</translation>
    </message>
    <message>
        <source>From</source>
        <comment>label of the first date of a day of the office</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>label of the last date of a day of the office</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>The last date lies before the first one.</source>
        <comment>beside the last date of a day of the office</comment>
        <translation>The last date lies before the first one.</translation>
    </message>
    <message>
        <source>What moves to the new dates</source>
        <comment>above a list to tick</comment>
        <translation>What moves to the new dates</translation>
    </message>
    <message>
        <source>A day of the office can take several dates in a row.</source>
        <comment>in the question how long a day of the office is</comment>
        <translation>A day of the office can take several dates in a row.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a tick stay on their date and are no longer part of this day.</source>
        <comment>below a list to tick: events outside the new dates of a day</comment>
        <translation>
            <numerusform>%n event without a tick stay on their date and are no longer part of this day.</numerusform>
            <numerusform>%n events without a tick stay on their date and are no longer part of this day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::DebriefAnswers</name>
    <message>
        <source>What they make of it</source>
        <comment>name of a field</comment>
        <translation>What they make of it</translation>
    </message>
    <message>
        <source>Not spoken of</source>
        <comment>choice: an item was not raised at a visit</comment>
        <translation>Not spoken of</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>name of a field</comment>
        <translation>What they said</translation>
    </message>
    <message>
        <source>What they promised</source>
        <comment>name of a field</comment>
        <translation>What they promised</translation>
    </message>
    <message>
        <source>Another item was spoken of…</source>
        <comment>choice below the items of a debrief</comment>
        <translation>Another item was spoken of…</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>column of a debrief</comment>
        <translation>Item</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a debrief</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>column of a debrief</comment>
        <translation>What they said</translation>
    </message>
    <message>
        <source>What they promised</source>
        <comment>column of a debrief</comment>
        <translation>What they promised</translation>
    </message>
    <message>
        <source>so far: %1</source>
        <comment>below an item in a debrief; its state</comment>
        <translation>so far: %1</translation>
    </message>
    <message>
        <source>Another item that was spoken of</source>
        <comment>name of a field</comment>
        <translation>Another item that was spoken of</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <comment>choice: an item was recorded already</comment>
        <translation>Nothing to add</translation>
    </message>
    <message>
        <source>At this visit:</source>
        <comment>before what has been recorded of an item at this visit already</comment>
        <translation>At this visit:</translation>
    </message>
</context>
<context>
    <name>yeouido::DebriefDialog</name>
    <message>
        <source>Debrief: %1</source>
        <comment>title of an editor; a party</comment>
        <translation>Debrief: %1</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+6 choose the state of a row, Alt+0 takes it back, Enter goes to the next row.</source>
        <comment>below the items of a debrief</comment>
        <translation>Alt+1 to Alt+6 choose the state of a row, Alt+0 takes it back, Enter goes to the next row.</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>label in a debrief</comment>
        <translation>Kind of evidence</translation>
    </message>
    <message>
        <source>Evidence for these states</source>
        <comment>label in a debrief</comment>
        <translation>Evidence for these states</translation>
    </message>
    <message>
        <source>Their own words, where they matter</source>
        <comment>hint in an empty field</comment>
        <translation>Their own words, where they matter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>name of a field</comment>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>label in a debrief</comment>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>What was said, in words</source>
        <comment>label in a debrief</comment>
        <translation>What was said, in words</translation>
    </message>
    <message>
        <source>Name and post</source>
        <comment>hint in an empty field</comment>
        <translation>Name and post</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <comment>hint in an empty field; a person</comment>
        <translation>As planned: %1</translation>
    </message>
    <message>
        <source>Whom they really met</source>
        <comment>label in a debrief</comment>
        <translation>Whom they really met</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>label in a debrief</comment>
        <translation>How it went</translation>
    </message>
    <message>
        <source>%1, meeting with %2</source>
        <comment>evidence: a date, a party</comment>
        <translation>%1, meeting with %2</translation>
    </message>
    <message>
        <source>%1, meeting with %2, %3</source>
        <comment>evidence: a date, a party, a person and post</comment>
        <translation>%1, meeting with %2, %3</translation>
    </message>
    <message>
        <source>Write down where this comes from: no state is recorded without evidence.</source>
        <comment>beside the empty evidence of a debrief</comment>
        <translation>Write down where this comes from: no state is recorded without evidence.</translation>
    </message>
    <message>
        <source>Write down what is to be done, or remove the row.</source>
        <comment>beside a next step without words</comment>
        <translation>Write down what is to be done, or remove the row.</translation>
    </message>
    <message>
        <source>Written down on %1. What is chosen and written at the items now is added to it; what was recorded stays as it is.</source>
        <comment>head of a debrief that is opened again; a date</comment>
        <translation>Written down on %1. What is chosen and written at the items now is added to it; what was recorded stays as it is.</translation>
    </message>
</context>
<context>
    <name>yeouido::DebriefSteps</name>
    <message>
        <source>No item</source>
        <comment>choice: a next step belongs to no agenda item</comment>
        <translation>No item</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>name of a field</comment>
        <translation>Next step</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>hint in an empty field</comment>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who does it</source>
        <comment>name of a field</comment>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>name of a field</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>hint in an empty date</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Item of the next step</source>
        <comment>name of a field</comment>
        <translation>Item of the next step</translation>
    </message>
    <message>
        <source>Add next step</source>
        <comment>button below the next steps of a debrief</comment>
        <translation>Add next step</translation>
    </message>
</context>
<context>
    <name>yeouido::DepartmentDelegate</name>
    <message>
        <source>Not set yet</source>
        <comment>no lead department is chosen</comment>
        <translation>Not set yet</translation>
    </message>
</context>
<context>
    <name>yeouido::DepartmentDialog</name>
    <message>
        <source>Department</source>
        <comment>title of an editor</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>New department</source>
        <comment>title of an editor</comment>
        <translation>New department</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice of an organisation</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice of the head of a department</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a department</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>field of a department</comment>
        <translation>Head</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>field of a department</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New person…</source>
        <comment>button beside the head of a department</comment>
        <translation>New person…</translation>
    </message>
</context>
<context>
    <name>yeouido::DetailPane</name>
    <message>
        <source>Edit…</source>
        <comment>button under the details of the selected event</comment>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button under the details of the selected event</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Selected event</source>
        <comment>name of the pane at the right for those who hear the screen</comment>
        <translation>Selected event</translation>
    </message>
</context>
<context>
    <name>yeouido::DirectoryDialog</name>
    <message>
        <source>Please enter a name.</source>
        <comment>fault beside the name in the directory</comment>
        <translation>Please enter a name.</translation>
    </message>
    <message>
        <source>It ends before it begins. Choose a later last day.</source>
        <comment>fault beside two dates in the directory</comment>
        <translation>It ends before it begins. Choose a later last day.</translation>
    </message>
</context>
<context>
    <name>yeouido::DirectoryPage</name>
    <message>
        <source>Sections</source>
        <comment>list of the directory, for screen readers</comment>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>yeouido::DropDialog</name>
    <message>
        <source>Drop the follow-up</source>
        <comment>title of the dialog</comment>
        <translation>Drop the follow-up</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a follow-up is dropped, name of a field</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: the follow-up is not to be done any more</comment>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Please say why: later someone will ask what became of it.</source>
        <comment>fault at a field</comment>
        <translation>Please say why: later someone will ask what became of it.</translation>
    </message>
</context>
<context>
    <name>yeouido::ElectionDialog</name>
    <message>
        <source>Election</source>
        <comment>title of an editor</comment>
        <translation>Election</translation>
    </message>
    <message>
        <source>New election</source>
        <comment>title of an editor</comment>
        <translation>New election</translation>
    </message>
    <message>
        <source>The own head is elected</source>
        <comment>tick box of an election</comment>
        <translation>The own head is elected</translation>
    </message>
    <message>
        <source>Add phase</source>
        <comment>button below the phases of an election</comment>
        <translation>Add phase</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an election</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of an election</comment>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of an election</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field of an election</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cause fixed on</source>
        <comment>field of an election that fills a vacancy: 실시사유 확정일</comment>
        <translation>Cause fixed on</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>field of an election: times that the law restricts</comment>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>above the phases of an election</comment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>list of the phases of an election</comment>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1
Reckoned from kind and dates by 공직선거법 제86조; this is no legal advice.</source>
        <comment>below the fields of an election; %1 lists rules and dates, one a line</comment>
        <translation>%1
Reckoned from kind and dates by 공직선거법 제86조; this is no legal advice.</translation>
    </message>
    <message>
        <source>The cause cannot have been fixed after the election. Choose a day up to that of the election, or leave the field empty.</source>
        <comment>fault beside a date of an election</comment>
        <translation>The cause cannot have been fixed after the election. Choose a day up to that of the election, or leave the field empty.</translation>
    </message>
    <message>
        <source>This phase ends before it begins. Choose a later last day.</source>
        <comment>fault below the phases of an election</comment>
        <translation>This phase ends before it begins. Choose a later last day.</translation>
    </message>
</context>
<context>
    <name>yeouido::EndDialog</name>
    <message>
        <source>End by date</source>
        <comment>title of a small window</comment>
        <translation>End by date</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field: on which something is in force for the last time</comment>
        <translation>Last day</translation>
    </message>
    <message>
        <source>“%1” is not offered any more after this day. What names it stays as it is.</source>
        <comment>in the small window that ends something by date</comment>
        <translation>“%1” is not offered any more after this day. What names it stays as it is.</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: ends something by date</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>It begins later than this day. Choose a later last day.</source>
        <comment>fault beside a date</comment>
        <translation>It begins later than this day. Choose a later last day.</translation>
    </message>
</context>
<context>
    <name>yeouido::EndOfficeDialog</name>
    <message>
        <source>End the weekly office</source>
        <comment>title of the question when the office ends</comment>
        <translation>End the weekly office</translation>
    </message>
    <message>
        <source>The office ends after this date; later days are removed. Their visits and journeys stay in the week.</source>
        <comment>in the question when the office ends</comment>
        <translation>The office ends after this date; later days are removed. Their visits and journeys stay in the week.</translation>
    </message>
    <message>
        <source>Last date</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>Last date</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>button that ends the weekly office</comment>
        <translation>End it</translation>
    </message>
</context>
<context>
    <name>yeouido::EventActs</name>
    <message>
        <source>Move the day of the office</source>
        <comment>title of a question</comment>
        <translation>Move the day of the office</translation>
    </message>
    <message>
        <source>“%1” moves to another date. Shall its visits and journeys move along?</source>
        <comment>question about a day of the weekly office</comment>
        <translation>“%1” moves to another date. Shall its visits and journeys move along?</translation>
    </message>
    <message>
        <source>Move them along</source>
        <comment>answer about a day of the office</comment>
        <translation>Move them along</translation>
    </message>
    <message>
        <source>Move the day alone</source>
        <comment>answer about a day of the office</comment>
        <translation>Move the day alone</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>changes nothing about a day of the office</comment>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>yeouido::EventActual</name>
    <message>
        <source>Enter what was different. The plan stays as it was.</source>
        <comment>above what really happened, in the event editor</comment>
        <translation>Enter what was different. The plan stays as it was.</translation>
    </message>
    <message>
        <source>It took place at another time</source>
        <comment>tick in the event editor</comment>
        <translation>It took place at another time</translation>
    </message>
    <message>
        <source>When it really took place</source>
        <comment>name of a group of fields</comment>
        <translation>When it really took place</translation>
    </message>
    <message>
        <source>Where it took place</source>
        <comment>label in the event editor</comment>
        <translation>Where it took place</translation>
    </message>
    <message>
        <source>Who was there</source>
        <comment>label in the event editor</comment>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>label in the event editor</comment>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>yeouido::EventAgenda</name>
    <message>
        <source>Agenda items</source>
        <comment>label in the event editor</comment>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>The office has no agenda items yet.</source>
        <comment>in the event editor</comment>
        <translation>The office has no agenda items yet.</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>label in the event editor</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>The office has no parties yet.</source>
        <comment>in the event editor</comment>
        <translation>The office has no parties yet.</translation>
    </message>
    <message>
        <source>Visits of this event have been prepared. They raise what is written in them; this list counts for the parties whose visit is not prepared yet.</source>
        <comment>below the agenda items in the event editor</comment>
        <translation>Visits of this event have been prepared. They raise what is written in them; this list counts for the parties whose visit is not prepared yet.</translation>
    </message>
</context>
<context>
    <name>yeouido::EventBasics</name>
    <message>
        <source>When</source>
        <comment>label in the event editor</comment>
        <translation>When</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>label in the event editor</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <comment>name of a field</comment>
        <translation>Kind of event</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>name of a field</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind, status</source>
        <comment>label in the event editor</comment>
        <translation>Kind, status</translation>
    </message>
    <message>
        <source>Reason for the cancellation</source>
        <comment>name of a field</comment>
        <translation>Reason for the cancellation</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <comment>hint in an empty field</comment>
        <translation>Why it was cancelled</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <comment>in the list of places</comment>
        <translation>No place chosen</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>name of a field</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Room, gate or another place in words</source>
        <comment>name of a field</comment>
        <translation>Room, gate or another place in words</translation>
    </message>
    <message>
        <source>Room, gate, or in words</source>
        <comment>hint in an empty field about the place</comment>
        <translation>Room, gate, or in words</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>label in the event editor</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>The head</source>
        <comment>whose event it is, where the head has no title yet</comment>
        <translation>The head</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>label in the event editor: whose event it is</comment>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <comment>what a journey serves: no event</comment>
        <translation>Nothing in particular</translation>
    </message>
    <message>
        <source>Leads to</source>
        <comment>label in the event editor: which event a journey serves</comment>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Without a party it is not in the list of visits.</source>
        <comment>below the kind of an event: a party visit without a party</comment>
        <translation>Without a party it is not in the list of visits.</translation>
    </message>
    <message>
        <source>Choose a party…</source>
        <comment>button below the kind of an event: leads to the parties</comment>
        <translation>Choose a party…</translation>
    </message>
</context>
<context>
    <name>yeouido::EventDisclosure</name>
    <message>
        <source>1 Secret by law</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 1</comment>
        <translation>1 Secret by law</translation>
    </message>
    <message>
        <source>2 Security, foreign affairs</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 2</comment>
        <translation>2 Security, foreign affairs</translation>
    </message>
    <message>
        <source>3 Life and property</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 3</comment>
        <translation>3 Life and property</translation>
    </message>
    <message>
        <source>4 Trial, investigation</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 4</comment>
        <translation>4 Trial, investigation</translation>
    </message>
    <message>
        <source>5 Internal review, audit</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 5</comment>
        <translation>5 Internal review, audit</translation>
    </message>
    <message>
        <source>6 Personal data</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 6</comment>
        <translation>6 Personal data</translation>
    </message>
    <message>
        <source>7 Trade secret</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 7</comment>
        <translation>7 Trade secret</translation>
    </message>
    <message>
        <source>8 Land speculation</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 8</comment>
        <translation>8 Land speculation</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>label in the event editor</comment>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>What the public reads instead of the title</source>
        <comment>hint in an empty field</comment>
        <translation>What the public reads instead of the title</translation>
    </message>
    <message>
        <source>Public title</source>
        <comment>label in the event editor</comment>
        <translation>Public title</translation>
    </message>
    <message>
        <source>Grounds</source>
        <comment>label in the event editor: grounds of non-disclosure</comment>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Official Information Disclosure Act, Article 9, paragraph 1, subparagraph %1</source>
        <comment>hint at a ground of non-disclosure (정보공개법 제9조제1항 각 호)</comment>
        <translation>Official Information Disclosure Act, Article 9, paragraph 1, subparagraph %1</translation>
    </message>
</context>
<context>
    <name>yeouido::EventEditor</name>
    <message>
        <source>Load what is saved now</source>
        <comment>after someone else has changed the event</comment>
        <translation>Load what is saved now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>leaves the event editor</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>saves the event</comment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <comment>hint at the button of the event editor</comment>
        <translation>Save and close (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>One date of a series: %1 · %2</source>
        <comment>above the event editor; a date and a repetition</comment>
        <translation>One date of a series: %1 · %2</translation>
    </message>
    <message>
        <source>Edit event: %1</source>
        <comment>title of the event editor</comment>
        <translation>Edit event: %1</translation>
    </message>
    <message>
        <source>New event</source>
        <comment>title of the event editor</comment>
        <translation>New event</translation>
    </message>
    <message>
        <source>The event has not been saved. What shall become of it?</source>
        <comment>question on leaving</comment>
        <translation>The event has not been saved. What shall become of it?</translation>
    </message>
    <message>
        <source>“%1” has not been saved. What shall become of it?</source>
        <comment>question on leaving</comment>
        <translation>“%1” has not been saved. What shall become of it?</translation>
    </message>
</context>
<context>
    <name>yeouido::EventForm</name>
    <message>
        <source>More fields of the event</source>
        <comment>name of the tabs in the event editor</comment>
        <translation>More fields of the event</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>tab of the event editor</comment>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>People</source>
        <comment>tab of the event editor</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>tab of the event editor: agenda items and parties</comment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>tab of the event editor: materials and reminders</comment>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>tab of the event editor</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>tab of the event editor</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>tab of the event editor: what really happened</comment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Something is filled in here</source>
        <comment>hint at a tab</comment>
        <translation>Something is filled in here</translation>
    </message>
</context>
<context>
    <name>yeouido::EventNotes</name>
    <message>
        <source>Description</source>
        <comment>label in the event editor</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Printed on internal sheets; the public never sees it.</source>
        <comment>below the description in the event editor</comment>
        <translation>Printed on internal sheets; the public never sees it.</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>label in the event editor</comment>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Never leaves the house: it is not printed and not exported.</source>
        <comment>below the internal note in the event editor</comment>
        <translation>Never leaves the house: it is not printed and not exported.</translation>
    </message>
</context>
<context>
    <name>yeouido::EventPeople</name>
    <message>
        <source>Participant</source>
        <comment>name of a field</comment>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Role of the participant</source>
        <comment>name of a field</comment>
        <translation>Role of the participant</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no lead department</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>label in the event editor</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Add participant</source>
        <comment>button in the event editor</comment>
        <translation>Add participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>label in the event editor</comment>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>yeouido::EventPreparation</name>
    <message>
        <source>Remind</source>
        <comment>label in the event editor</comment>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>label in the event editor: things to have ready</comment>
        <translation>Materials</translation>
    </message>
</context>
<context>
    <name>yeouido::EventSources</name>
    <message>
        <source>Where the facts come from. Sources may contradict one another; each keeps what it says.</source>
        <comment>above the sources in the event editor</comment>
        <translation>Where the facts come from. Sources may contradict one another; each keeps what it says.</translation>
    </message>
</context>
<context>
    <name>yeouido::ExportDialog</name>
    <message>
        <source>Calendars (*.ics)</source>
        <comment>export dialog, kind of file</comment>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <comment>title of the dialog</comment>
        <translation>Export a calendar</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>export dialog, button</comment>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>export dialog, button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What</source>
        <comment>export dialog, heading of the choice of days</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>The week on screen: %1</source>
        <comment>export dialog, the days of the week</comment>
        <translation>The week on screen: %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>export dialog, first of two days</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>export dialog, all events</comment>
        <translation>Everything</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>export dialog</comment>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>export dialog</comment>
        <translation>Last day</translation>
    </message>
    <message>
        <source>to</source>
        <comment>export dialog, between the first and the last day</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>export dialog, heading of the choice of audience</comment>
        <translation>For whom</translation>
    </message>
    <message>
        <source>For the house</source>
        <comment>export dialog, audience</comment>
        <translation>For the house</translation>
    </message>
    <message>
        <source>For the public</source>
        <comment>export dialog, audience</comment>
        <translation>For the public</translation>
    </message>
    <message>
        <source>With tentative events</source>
        <comment>export dialog, for the public</comment>
        <translation>With tentative events</translation>
    </message>
    <message>
        <source>In this file</source>
        <comment>export dialog, heading of what will be saved</comment>
        <translation>In this file</translation>
    </message>
    <message>
        <source>Left out of this file</source>
        <comment>export dialog</comment>
        <translation>Left out of this file</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <comment>export dialog</comment>
        <translation>The last day is before the first one. Choose another day.</translation>
    </message>
    <message>
        <source>Nothing to export: no event of these days is for this audience.</source>
        <comment>export dialog</comment>
        <translation>Nothing to export: no event of these days is for this audience.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>export dialog, number of events in the file</comment>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Title, time and place only. Left out or changed:</source>
        <comment>export dialog</comment>
        <translation>Title, time and place only. Left out or changed:</translation>
    </message>
    <message>
        <source>Closed events are in it: do not pass this file on. A series goes out whole. Left out:</source>
        <comment>export dialog</comment>
        <translation>Closed events are in it: do not pass this file on. A series goes out whole. Left out:</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <comment>export dialog, left out</comment>
        <translation>Internal notes</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>export dialog, left out</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What really took place</source>
        <comment>export dialog, left out</comment>
        <translation>What really took place</translation>
    </message>
    <message>
        <source>all</source>
        <comment>part of a suggested file name: every event</comment>
        <translation>all</translation>
    </message>
    <message>
        <source>schedule_%1_internal.ics</source>
        <comment>suggested file name, with the days</comment>
        <translation>schedule_%1_internal.ics</translation>
    </message>
    <message>
        <source>schedule_%1_public.ics</source>
        <comment>suggested file name, with the days</comment>
        <translation>schedule_%1_public.ics</translation>
    </message>
</context>
<context>
    <name>yeouido::FileTexts</name>
    <message>
        <source>Office files (*.sqlite)</source>
        <comment>file dialog: which files are shown</comment>
        <translation>Office files (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>file dialog: which files are shown</comment>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <comment>title of the file dialog</comment>
        <translation>Open an office file</translation>
    </message>
    <message>
        <source>Choose the backup to go on from</source>
        <comment>title of the file dialog</comment>
        <translation>Choose the backup to go on from</translation>
    </message>
    <message>
        <source>Back up to</source>
        <comment>title of the file dialog</comment>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>title of the question</comment>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Go on from the backup “%1”?</source>
        <comment>question; %1 is the name of a file</comment>
        <translation>Go on from the backup “%1”?</translation>
    </message>
    <message>
        <source>It takes the place of the open file, which is kept beside it under another name.</source>
        <comment>below the question whether to restore a backup</comment>
        <translation>It takes the place of the open file, which is kept beside it under another name.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <comment>answer</comment>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Keep the open file</source>
        <comment>answer: does not restore the backup</comment>
        <translation>Keep the open file</translation>
    </message>
</context>
<context>
    <name>yeouido::FocusItemsDialog</name>
    <message>
        <source>Agenda items in focus</source>
        <comment>title of the list to tick for a day of the office</comment>
        <translation>Agenda items in focus</translation>
    </message>
    <message>
        <source>Look for an item</source>
        <comment>hint in an empty field above a list to tick</comment>
        <translation>Look for an item</translation>
    </message>
    <message>
        <source>The office has no agenda items yet. They are entered on their own page.</source>
        <comment>below an empty list to tick</comment>
        <translation>The office has no agenda items yet. They are entered on their own page.</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpColumns</name>
    <message>
        <source>Done</source>
        <comment>tick in the ledger of follow-ups</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1
Dropped: %2</source>
        <comment>tool tip of a follow-up; %2 is the reason</comment>
        <translation>%1
Dropped: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the follow-ups</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the follow-ups</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of the follow-ups</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the follow-ups</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Came from</source>
        <comment>column of the follow-ups</comment>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of the follow-ups</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column of the follow-ups</comment>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpDialog</name>
    <message>
        <source>New follow-up</source>
        <comment>title of the dialog</comment>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Edit the follow-up</source>
        <comment>title of the dialog</comment>
        <translation>Edit the follow-up</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no agenda item is chosen</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>What</source>
        <comment>follow-up, name of a field</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>follow-up, name of a field</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>follow-up, name of a field</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow-up, name of the field with the day it arose</comment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>follow-up, name of a field</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Please write what is to be done.</source>
        <comment>fault at a field</comment>
        <translation>Please write what is to be done.</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpText</name>
    <message>
        <source>Overdue</source>
        <comment>how a follow-up stands</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>how a follow-up stands</comment>
        <translation>Due today</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>how a follow-up stands: it was moved to that date</comment>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpsPage</name>
    <message>
        <source>No follow-ups yet</source>
        <comment>heading of an empty page</comment>
        <translation>No follow-ups yet</translation>
    </message>
    <message>
        <source>Here stands what someone owes after a visit or a meeting: who, and by when. The debrief of a visit writes them by itself; others are added in the line above. What is open appears on the card of the next office day until it is done, dropped with a reason, or moved.</source>
        <comment>on an empty page</comment>
        <translation>Here stands what someone owes after a visit or a meeting: who, and by when. The debrief of a visit writes them by itself; others are added in the line above. What is open appears on the card of the next office day until it is done, dropped with a reason, or moved.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>button on an empty page</comment>
        <translation>Write the first one</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Which follow-ups are shown</source>
        <comment>name of a field</comment>
        <translation>Which follow-ups are shown</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter of the follow-ups</comment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>All owners</source>
        <comment>filter of the follow-ups</comment>
        <translation>All owners</translation>
    </message>
    <message>
        <source>Filter the follow-ups</source>
        <comment>name of a field</comment>
        <translation>Filter the follow-ups</translation>
    </message>
    <message>
        <source>Filter: a word, or initials such as ㄷㅂㅊㄷ</source>
        <comment>hint in the empty filter</comment>
        <translation>Filter: a word, or initials such as ㄷㅂㅊㄷ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>Open (%1)</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>Overdue (%1)</translation>
    </message>
    <message>
        <source>On the office day %2 (%1)</source>
        <comment>filter of the follow-ups; how many, and its date</comment>
        <translation>On the office day %2 (%1)</translation>
    </message>
    <message>
        <source>On the next office day (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>On the next office day (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>Done (%1)</translation>
    </message>
    <message>
        <source>Dropped (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>Dropped (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <comment>in the place of the list of follow-ups</comment>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>No follow-up is as the filter says.</source>
        <comment>in the place of the list of follow-ups</comment>
        <translation>No follow-up is as the filter says.</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <comment>button of the page of follow-ups</comment>
        <translation>New follow-up…</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>menu at a follow-up</comment>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button of the page of follow-ups: the selected one is done</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>button of the page of follow-ups: to another day</comment>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button of the page of follow-ups: not to be done any more</comment>
        <translation>Drop…</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <comment>menu at a follow-up</comment>
        <translation>Where it came from</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>menu at a follow-up</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Done, or open again (Space)</source>
        <comment>hint at a button</comment>
        <translation>Done, or open again (Space)</translation>
    </message>
    <message>
        <source>Move to another day (Ctrl+M)</source>
        <comment>hint at a button</comment>
        <translation>Move to another day (Ctrl+M)</translation>
    </message>
    <message>
        <source>Drop with a reason (Ctrl+Del)</source>
        <comment>hint at a button</comment>
        <translation>Drop with a reason (Ctrl+Del)</translation>
    </message>
    <message>
        <source>New follow-up (Ctrl+N)</source>
        <comment>hint at a button</comment>
        <translation>New follow-up (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>button of the page of follow-ups</comment>
        <translation>Open again</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <comment>message</comment>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <comment>message</comment>
        <translation>“%1” is open again.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>message</comment>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>“%1” was dropped.</source>
        <comment>message</comment>
        <translation>“%1” was dropped.</translation>
    </message>
    <message>
        <source>“%1” comes back on %2.</source>
        <comment>message; %2 is a date</comment>
        <translation>“%1” comes back on %2.</translation>
    </message>
</context>
<context>
    <name>yeouido::FundingDialog</name>
    <message>
        <source>Edit the amount</source>
        <comment>title of the dialog</comment>
        <translation>Edit the amount</translation>
    </message>
    <message>
        <source>New amount</source>
        <comment>title of the dialog</comment>
        <translation>New amount</translation>
    </message>
    <message>
        <source>2025-04-08, 2024-05 or 2021</source>
        <comment>hint in an empty date: as exact as the source</comment>
        <translation>2025-04-08, 2024-05 or 2021</translation>
    </message>
    <message>
        <source>9,000, 0.9조 or 6조 429억</source>
        <comment>hint in an empty amount</comment>
        <translation>9,000, 0.9조 or 6조 429억</translation>
    </message>
    <message>
        <source>A number alone counts units of 100 million won (억원).</source>
        <comment>above the amounts of an agenda item</comment>
        <translation>A number alone counts units of 100 million won (억원).</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>cost of an agenda item, name of a field</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>State</source>
        <comment>cost of an agenda item: what the state pays</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>City</source>
        <comment>cost of an agenda item: what the city pays</comment>
        <translation>City</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>cost of an agenda item: private capital</comment>
        <translation>Private</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>cost of an agenda item, name of a field</comment>
        <translation>As of</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>cost of an agenda item, name of a field</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of an amount</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Delete this amount</source>
        <comment>button in the editor of an amount</comment>
        <translation>Delete this amount</translation>
    </message>
    <message>
        <source>Please enter the amount.</source>
        <comment>fault at a field</comment>
        <translation>Please enter the amount.</translation>
    </message>
    <message>
        <source>State, city and private capital together are more than the total.</source>
        <comment>fault at a field</comment>
        <translation>State, city and private capital together are more than the total.</translation>
    </message>
    <message>
        <source>Amounts are kept in whole millions of won.</source>
        <comment>fault at a field</comment>
        <translation>Amounts are kept in whole millions of won.</translation>
    </message>
    <message>
        <source>This is no date. Write 2025-04-08, 2024-05 or 2021.</source>
        <comment>fault at a field</comment>
        <translation>This is no date. Write 2025-04-08, 2024-05 or 2021.</translation>
    </message>
    <message>
        <source>This is no amount. Write 9,000 for 9,000억원, 0.9조 or 6조 429억.</source>
        <comment>fault at a field</comment>
        <translation>This is no amount. Write 9,000 for 9,000억원, 0.9조 or 6조 429억.</translation>
    </message>
</context>
<context>
    <name>yeouido::GuardBox</name>
    <message>
        <source>Looked at by %1</source>
        <comment>who cleared a visit as to the election law</comment>
        <translation>Looked at by %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <comment>what the election commission answered</comment>
        <translation>Reply: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3, %4)</source>
        <comment>head of a rule of the election law: paragraph, title, election, period</comment>
        <translation>%1 · %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Nobody has written down who looked at this.</source>
        <comment>below a rule of the election law</comment>
        <translation>Nobody has written down who looked at this.</translation>
    </message>
    <message>
        <source>Change who looked at it…</source>
        <comment>below a rule of the election law</comment>
        <translation>Change who looked at it…</translation>
    </message>
    <message>
        <source>Write down who looked at it…</source>
        <comment>below a rule of the election law</comment>
        <translation>Write down who looked at it…</translation>
    </message>
    <message>
        <source>This is not a legal opinion. It shows the rule and who looked at it; it keeps nobody from anything.</source>
        <comment>below the rules of the election law</comment>
        <translation>This is not a legal opinion. It shows the rule and who looked at it; it keeps nobody from anything.</translation>
    </message>
</context>
<context>
    <name>yeouido::HelpTexts</name>
    <message>
        <source>Arrow keys</source>
        <comment>list of keys: the key</comment>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>From event to event, or over the free hours</source>
        <comment>list of keys: what it does</comment>
        <translation>From event to event, or over the free hours</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <comment>list of keys: the key</comment>
        <translation>Shift+arrow keys</translation>
    </message>
    <message>
        <source>Stretch of time for a new event</source>
        <comment>list of keys: what it does</comment>
        <translation>Stretch of time for a new event</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>list of keys: the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opens the event, or a new one at that time</source>
        <comment>list of keys: what it does</comment>
        <translation>Opens the event, or a new one at that time</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>list of keys: the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Drops the selection</source>
        <comment>list of keys: what it does</comment>
        <translation>Drops the selection</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <comment>list of keys: the key</comment>
        <translation>Ctrl+mouse wheel</translation>
    </message>
    <message>
        <source>Taller or lower hours</source>
        <comment>list of keys: what it does</comment>
        <translation>Taller or lower hours</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of help and about</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>About this program</source>
        <comment>title of the dialog</comment>
        <translation>About this program</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>about</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Schedule and agenda of a mayor&apos;s office. Free software under the MIT licence.</source>
        <comment>about</comment>
        <translation>Schedule and agenda of a mayor&apos;s office. Free software under the MIT licence.</translation>
    </message>
    <message>
        <source>Open file: %1</source>
        <comment>about; %1 is a path</comment>
        <translation>Open file: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of the list of keys</comment>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryDetail</name>
    <message>
        <source>%1 “%2”: added</source>
        <comment>history; %1 is a kind of record</comment>
        <translation>%1 “%2”: added</translation>
    </message>
    <message>
        <source>%1 “%2”: deleted</source>
        <comment>history; %1 is a kind of record</comment>
        <translation>%1 “%2”: deleted</translation>
    </message>
    <message>
        <source>%1 “%2”: changed</source>
        <comment>history; %1 is a kind of record</comment>
        <translation>%1 “%2”: changed</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column of the history: what was changed</comment>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of the history</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column of the history</comment>
        <translation>After</translation>
    </message>
    <message>
        <source>Go to it</source>
        <comment>history: shows the record on its page</comment>
        <translation>Go to it</translation>
    </message>
    <message>
        <source>Only its history</source>
        <comment>history: acts on this record alone</comment>
        <translation>Only its history</translation>
    </message>
    <message>
        <source>What was changed</source>
        <comment>table of the history, for screen readers</comment>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Select a line</source>
        <comment>history, while nothing is selected</comment>
        <translation>Select a line</translation>
    </message>
    <message>
        <source>Here stands what was changed: before and after, field by field.</source>
        <comment>history, while nothing is selected</comment>
        <translation>Here stands what was changed: before and after, field by field.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n record(s), the first of them below</source>
        <comment>history: when, who, how many records were written</comment>
        <translation>
            <numerusform>%1 · %2 · %n record, the first of them below</numerusform>
            <numerusform>%1 · %2 · %n records, the first of them below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n record(s)</source>
        <comment>history: when, who, how many records were written</comment>
        <translation>
            <numerusform>%1 · %2 · %n record</numerusform>
            <numerusform>%1 · %2 · %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryPage</name>
    <message>
        <source>History</source>
        <comment>tab: who did what</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>tab: what was deleted</comment>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <comment>tab: what was deleted, and how many</comment>
        <translation>Trash (%1)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <comment>title of a window</comment>
        <translation>History of “%1”</translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryPanel</name>
    <message>
        <source>Record…</source>
        <comment>button above the history of a cell: enters a new state</comment>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Close the history</source>
        <comment>button of the panel beside the matrix</comment>
        <translation>Close the history</translation>
    </message>
    <message>
        <source>Show the item</source>
        <comment>leads from a cell of the matrix to its item</comment>
        <translation>Show the item</translation>
    </message>
    <message>
        <source>Show the addressee</source>
        <comment>leads from a cell of the matrix to the party in the directory</comment>
        <translation>Show the addressee</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. A record says what the addressee made of the item, at which date, and what that rests on.</source>
        <comment>history of a cell of the matrix</comment>
        <translation>Nothing has been recorded here yet. A record says what the addressee made of the item, at which date, and what that rests on.</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <comment>button beside a record of the matrix</comment>
        <translation>Delete this record…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record of the matrix: kind of evidence and where it is found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted from the evidence</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <comment>a record of the matrix: what they said</comment>
        <translation>Said: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <comment>a record of the matrix: what they promised</comment>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <comment>leads from a record of the matrix to its visit</comment>
        <translation>Show the visit</translation>
    </message>
    <message>
        <source>What they made of it</source>
        <comment>head over records of a cell</comment>
        <translation>What they made of it</translation>
    </message>
    <message>
        <source>What they fulfilled</source>
        <comment>head over records of a cell</comment>
        <translation>What they fulfilled</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this side yet.</source>
        <comment>history of a cell: the other axis has records</comment>
        <translation>Nothing has been recorded on this side yet.</translation>
    </message>
    <message>
        <source>Entered on %1 by %2</source>
        <comment>a record of the matrix: a date and a name</comment>
        <translation>Entered on %1 by %2</translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryView</name>
    <message>
        <source>When</source>
        <comment>column of the history</comment>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the history</comment>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the history</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <comment>history, heading of the empty list</comment>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Everything that is added, changed or deleted is listed here with who did it and when. Nothing has been done yet, or nothing fits what is looked for.</source>
        <comment>history, when the list is empty</comment>
        <translation>Everything that is added, changed or deleted is listed here with who did it and when. Nothing has been done yet, or nothing fits what is looked for.</translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <comment>hint in the field above the history</comment>
        <translation>Filter by name or person</translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <comment>field above the history, for screen readers</comment>
        <translation>Filter by name or person</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <comment>choice above the history, for screen readers</comment>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>choice above the history</comment>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Show the history of all records again</source>
        <comment>tool tip of a button</comment>
        <translation>Show the history of all records again</translation>
    </message>
    <message>
        <source>History</source>
        <comment>table, for screen readers</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Only %1 “%2”</source>
        <comment>button above the history; %1 is a kind of record</comment>
        <translation>Only %1 “%2”</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidayDialog</name>
    <message>
        <source>Holiday</source>
        <comment>title of an editor</comment>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>New holiday</source>
        <comment>title of an editor</comment>
        <translation>New holiday</translation>
    </message>
    <message>
        <source>Official gazette, ordinance</source>
        <comment>hint in an empty field</comment>
        <translation>Official gazette, ordinance</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field of a holiday</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a holiday</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a holiday</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>A local holiday comes back every year on its day, as long as it is kept. The holidays of the law and their substitutes are reckoned by rule.</source>
        <comment>below the kind of a holiday</comment>
        <translation>A local holiday comes back every year on its day, as long as it is kept. The holidays of the law and their substitutes are reckoned by rule.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>field with two dates: from when to when a local holiday is kept</comment>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field of a holiday</comment>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidayImportDialog</name>
    <message>
        <source>Import holidays</source>
        <comment>title of a window</comment>
        <translation>Import holidays</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of the preview of an import: line of the file</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>column of a list</comment>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a list</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>column of the preview of an import</comment>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <comment>table, for screen readers</comment>
        <translation>Lines of the file</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. Nothing is imported until they are mended in the file.</source>
        <comment>preview of an import</comment>
        <translation>
            <numerusform>%n line cannot be read. Nothing is imported until they are mended in the file.</numerusform>
            <numerusform>%n lines cannot be read. Nothing is imported until they are mended in the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar has all of these days already.</source>
        <comment>preview of an import</comment>
        <translation>The calendar has all of these days already.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” will be entered.</source>
        <comment>preview of an import; %1 is a file</comment>
        <translation>
            <numerusform>%n day of “%1” will be entered.</numerusform>
            <numerusform>%n days of “%1” will be entered.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button below the preview of an import</comment>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidaySection</name>
    <message>
        <source>By rule: 관공서의 공휴일에 관한 규정</source>
        <comment>source of a holiday</comment>
        <translation>By rule: 관공서의 공휴일에 관한 규정</translation>
    </message>
    <message>
        <source>Entered here</source>
        <comment>origin of a holiday</comment>
        <translation>Entered here</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>origin of a holiday: with the program</comment>
        <translation>Shipped</translation>
    </message>
    <message>
        <source>Holidays</source>
        <comment>section of the directory</comment>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>New holiday…</source>
        <comment>button of the directory</comment>
        <translation>New holiday…</translation>
    </message>
    <message>
        <source>No holiday entered here yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No holiday entered here yet</translation>
    </message>
    <message>
        <source>The holidays of the law come with the program. Temporary holidays, election days and the holidays of the own city are entered here, one by one or from a list.</source>
        <comment>directory, while there are no own holidays</comment>
        <translation>The holidays of the law come with the program. Temporary holidays, election days and the holidays of the own city are entered here, one by one or from a list.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>column of a list</comment>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a list</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a list: who entered a holiday</comment>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column of a list</comment>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidayText</name>
    <message>
        <source>No date that exists. Write it as 2025-06-03.</source>
        <comment>preview of an import of holidays</comment>
        <translation>No date that exists. Write it as 2025-06-03.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <comment>preview of an import of holidays</comment>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>The kind is missing or not known. It is temporary, election or local (임시공휴일, 선거일, 지방공휴일).</source>
        <comment>preview of an import of holidays</comment>
        <translation>The kind is missing or not known. It is temporary, election or local (임시공휴일, 선거일, 지방공휴일).</translation>
    </message>
    <message>
        <source>The law&apos;s rules do not yield this day. If it was decreed, its kind is temporary (임시공휴일).</source>
        <comment>preview of an import of holidays</comment>
        <translation>The law&apos;s rules do not yield this day. If it was decreed, its kind is temporary (임시공휴일).</translation>
    </message>
    <message>
        <source>The same day and kind stands on an earlier line.</source>
        <comment>preview of an import of holidays</comment>
        <translation>The same day and kind stands on an earlier line.</translation>
    </message>
    <message>
        <source>The official calendar is known up to %1. The days of %2 are reckoned by the rules of the law; add temporary holidays and elections when they are announced.</source>
        <comment>above the holidays of a year</comment>
        <translation>The official calendar is known up to %1. The days of %2 are reckoned by the rules of the law; add temporary holidays and elections when they are announced.</translation>
    </message>
    <message>
        <source>The days of %2 are reckoned by the rules of the law and were not checked against the official calendar, which is known from %1 on.</source>
        <comment>above the holidays of a year</comment>
        <translation>The days of %2 are reckoned by the rules of the law and were not checked against the official calendar, which is known from %1 on.</translation>
    </message>
    <message>
        <source>Holidays of %1 are reckoned, not announced yet</source>
        <comment>foot of the window</comment>
        <translation>Holidays of %1 are reckoned, not announced yet</translation>
    </message>
    <message>
        <source>Takes the place of “%1”</source>
        <comment>preview of an import of holidays</comment>
        <translation>Takes the place of “%1”</translation>
    </message>
    <message>
        <source>On the calendar already</source>
        <comment>preview of an import of holidays</comment>
        <translation>On the calendar already</translation>
    </message>
    <message>
        <source>New</source>
        <comment>preview of an import of holidays</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>“%1” is no text. Save the list as CSV first.</source>
        <comment>message: a file to import</comment>
        <translation>“%1” is no text. Save the list as CSV first.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” cannot be read as text. Save the list as CSV in UTF-8.</source>
        <comment>message: a file to import</comment>
        <translation>Line %1 of “%2” cannot be read as text. Save the list as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>“%1” holds no list of holidays. It needs the columns date, name and kind, for example: 2025-06-03, 제21대 대통령선거, election.</source>
        <comment>message: a file to import</comment>
        <translation>“%1” holds no list of holidays. It needs the columns date, name and kind, for example: 2025-06-03, 제21대 대통령선거, election.</translation>
    </message>
    <message>
        <source>Seollal, the Buddha&apos;s Birthday and Chuseok of %1 are missing: the lunar calendar is known from %2 to %3 only. The other days are reckoned by the rules of the law.</source>
        <comment>above the holidays of a year; %1 is a year or several</comment>
        <translation>Seollal, the Buddha&apos;s Birthday and Chuseok of %1 are missing: the lunar calendar is known from %2 to %3 only. The other days are reckoned by the rules of the law.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <comment>message: a file to import</comment>
        <translation>“%1” is empty. Choose another file.</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidaysView</name>
    <message>
        <source>Import…</source>
        <comment>button: reads holidays from a file</comment>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>choice above the holidays, for screen readers</comment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Read a list from a CSV file: date, name, kind</source>
        <comment>tool tip of a button</comment>
        <translation>Read a list from a CSV file: date, name, kind</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, above the holidays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Entered here, all years</source>
        <comment>choice above the holidays</comment>
        <translation>Entered here, all years</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <comment>title of a window that chooses a file</comment>
        <translation>Import holidays</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>Lists (*.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) imported.</source>
        <comment>message after an import</comment>
        <translation>
            <numerusform>%n holiday imported.</numerusform>
            <numerusform>%n holidays imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ImportDialog</name>
    <message>
        <source>Line</source>
        <comment>import, column: the line of the file</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>import, column: new, changed, unchanged or refused</comment>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>import, column</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>What changes, or why it is refused</source>
        <comment>import, column</comment>
        <translation>What changes, or why it is refused</translation>
    </message>
    <message>
        <source>The amounts that look like a slip of the unit are right; take them as they are</source>
        <comment>import, choice</comment>
        <translation>The amounts that look like a slip of the unit are right; take them as they are</translation>
    </message>
    <message>
        <source>Import agenda items</source>
        <comment>title of the dialog</comment>
        <translation>Import agenda items</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <comment>import, name of the table</comment>
        <translation>Lines of the file</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>import dialog, button</comment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>import dialog, button</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The file is in CP949 (EUC-KR) and was read so.</source>
        <comment>import, note on the file</comment>
        <translation>The file is in CP949 (EUC-KR) and was read so.</translation>
    </message>
    <message>
        <source>On line %1 a text in quotes begins that never ends. Add the missing quote.</source>
        <comment>import, fault of the file</comment>
        <translation>On line %1 a text in quotes begins that never ends. Add the missing quote.</translation>
    </message>
    <message>
        <source>Nothing is imported as long as a line is refused. Correct the lines and choose the file again.</source>
        <comment>import, note</comment>
        <translation>Nothing is imported as long as a line is refused. Correct the lines and choose the file again.</translation>
    </message>
    <message>
        <source>All of this is there already.</source>
        <comment>import, note</comment>
        <translation>All of this is there already.</translation>
    </message>
    <message>
        <source>Nothing was copied: all cells are empty.</source>
        <comment>import, note</comment>
        <translation>Nothing was copied: all cells are empty.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <comment>import, note</comment>
        <translation>The file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>Nothing is imported as long as a line is refused. Correct the lines in the spreadsheet, then copy and paste them again.</source>
        <comment>import, note</comment>
        <translation>Nothing is imported as long as a line is refused. Correct the lines in the spreadsheet, then copy and paste them again.</translation>
    </message>
</context>
<context>
    <name>yeouido::ImportText</name>
    <message>
        <source>There is no task “%1”. Write its number or its whole title.</source>
        <comment>import, refused row</comment>
        <translation>There is no task “%1”. Write its number or its whole title.</translation>
    </message>
    <message>
        <source>Several items are called “%1”. Write the number of the task.</source>
        <comment>import, refused row</comment>
        <translation>Several items are called “%1”. Write the number of the task.</translation>
    </message>
    <message>
        <source>“%1” is no task, so nothing can belong to it.</source>
        <comment>import, refused row</comment>
        <translation>“%1” is no task, so nothing can belong to it.</translation>
    </message>
    <message>
        <source>Only a project belongs to a task (“%1”). Change the kind, or leave the task empty.</source>
        <comment>import, refused row</comment>
        <translation>Only a project belongs to a task (“%1”). Change the kind, or leave the task empty.</translation>
    </message>
    <message>
        <source>There is no package “%1”. Make it first, or leave the cell empty.</source>
        <comment>import, refused row</comment>
        <translation>There is no package “%1”. Make it first, or leave the cell empty.</translation>
    </message>
    <message>
        <source>There is no department “%1” in the directory. Add it first, or leave the cell empty.</source>
        <comment>import, refused row</comment>
        <translation>There is no department “%1” in the directory. Add it first, or leave the cell empty.</translation>
    </message>
    <message>
        <source>“%1” has no unit: nobody can tell what it counts. Call the column “%2”, or write the unit.</source>
        <comment>import, refused row</comment>
        <translation>“%1” has no unit: nobody can tell what it counts. Call the column “%2”, or write the unit.</translation>
    </message>
    <message>
        <source>The column counts in %2, but the cell says “%1”. Write the amount in the unit of the column.</source>
        <comment>import, refused row</comment>
        <translation>The column counts in %2, but the cell says “%1”. Write the amount in the unit of the column.</translation>
    </message>
    <message>
        <source>“%1”: amounts are kept in whole millions of won. Is the unit right?</source>
        <comment>import, refused row</comment>
        <translation>“%1”: amounts are kept in whole millions of won. Is the unit right?</translation>
    </message>
    <message>
        <source>“%1” is more than any budget. Is the unit right?</source>
        <comment>import, refused row</comment>
        <translation>“%1” is more than any budget. Is the unit right?</translation>
    </message>
    <message>
        <source>“%1” says something of the cost, but the total (%2) is missing.</source>
        <comment>import, refused row</comment>
        <translation>“%1” says something of the cost, but the total (%2) is missing.</translation>
    </message>
    <message>
        <source>%1 is a thousand times and more off %2, which is on record: the unit is probably wrong. Correct it, or tick below that it is right.</source>
        <comment>import, refused row</comment>
        <translation>%1 is a thousand times and more off %2, which is on record: the unit is probably wrong. Correct it, or tick below that it is right.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write 9,000, 0.9조 or 6조 429억.</source>
        <comment>import, refused row</comment>
        <translation>“%1” is no amount. Write 9,000, 0.9조 or 6조 429억.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>import, what a row means</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>import, what a row means</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>import, what a row means</comment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>import, what a row means</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the head has columns. Is a comma in a text that is not in quotes?</source>
        <comment>import, refused row</comment>
        <translation>The row has %1 cells, more than the head has columns. Is a comma in a text that is not in quotes?</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <comment>import, refused row</comment>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>The kind is missing. Write one of: %1.</source>
        <comment>import, refused row</comment>
        <translation>The kind is missing. Write one of: %1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of item. Write one of: %2.</source>
        <comment>import, refused row</comment>
        <translation>“%1” is no kind of item. Write one of: %2.</translation>
    </message>
    <message>
        <source>Several items have the title “%1”. Write the number of the one that is meant.</source>
        <comment>import, refused row</comment>
        <translation>Several items have the title “%1”. Write the number of the one that is meant.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <comment>import, refused row</comment>
        <translation>“%1” stands on line %2 already.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2025-04-08, 2024-05 or 2021.</source>
        <comment>import, refused row</comment>
        <translation>“%1” is no date. Write 2025-04-08, 2024-05 or 2021.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and %1 is missing. Nothing was read.</source>
        <comment>import, fault of the file; %1 are names of columns</comment>
        <translation>The first line must name the columns, and %1 is missing. Nothing was read.</translation>
    </message>
    <message>
        <source>More than one column stands for %1. Remove all but one.</source>
        <comment>import, fault of the file; %1 are names of columns</comment>
        <translation>More than one column stands for %1. Remove all but one.</translation>
    </message>
    <message>
        <source>Columns that are passed over: %1.</source>
        <comment>import; %1 are names of columns</comment>
        <translation>Columns that are passed over: %1.</translation>
    </message>
    <message>
        <source>This is no text file. In the spreadsheet, save it as “CSV UTF-8” and choose that file.</source>
        <comment>import, fault of the file: a workbook or a picture</comment>
        <translation>This is no text file. In the spreadsheet, save it as “CSV UTF-8” and choose that file.</translation>
    </message>
    <message>
        <source>From line %1 on the letters cannot be read: the file is neither UTF-8 nor CP949. In the spreadsheet, save it as “CSV UTF-8” and choose that file.</source>
        <comment>import, fault of the file</comment>
        <translation>From line %1 on the letters cannot be read: the file is neither UTF-8 nor CP949. In the spreadsheet, save it as “CSV UTF-8” and choose that file.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>import, a field without a value</comment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>The number “%1” stands on line %2 already. Each item has its own.</source>
        <comment>import, refused row</comment>
        <translation>The number “%1” stands on line %2 already. Each item has its own.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>import, a field that changes: its name, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemCard</name>
    <message>
        <source>Edit…</source>
        <comment>button at an agenda item or a package</comment>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button at an amount or at an entry of the progress</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <comment>button, for those who hear the screen</comment>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over where the facts come from</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>+ Project</source>
        <comment>button at a task</comment>
        <translation>+ Project</translation>
    </message>
    <message>
        <source>+ Amount</source>
        <comment>button at an agenda item: what it costs</comment>
        <translation>+ Amount</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>head over the amounts of an agenda item</comment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>No amount yet.</source>
        <comment>where the amounts of an item stand</comment>
        <translation>No amount yet.</translation>
    </message>
    <message>
        <source>+ Entry</source>
        <comment>button at the progress of an agenda item</comment>
        <translation>+ Entry</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>head over what happened to an agenda item</comment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <comment>where the progress of an item stands</comment>
        <translation>Nothing yet.</translation>
    </message>
    <message numerus="yes">
        <source>Raised in %n event(s)</source>
        <comment>head over the events in which an item is raised</comment>
        <translation>
            <numerusform>Raised in %n event</numerusform>
            <numerusform>Raised in %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <comment>head over what the addressees made of an item</comment>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <comment>head over what is still to be done for an item</comment>
        <translation>Open follow-ups</translation>
    </message>
    <message>
        <source>Selected agenda item</source>
        <comment>name of a pane for those who hear the screen</comment>
        <translation>Selected agenda item</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>before the task a project belongs to</comment>
        <translation>Task</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>before the package an item belongs to</comment>
        <translation>Package</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>before the lead department of an item</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>not set yet</source>
        <comment>the lead department of an item</comment>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>before whom a request is addressed to</comment>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>head over what is requested</comment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>head over the law or plan an item rests on</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Package of proposals</source>
        <comment>over the title of a package</comment>
        <translation>Package of proposals</translation>
    </message>
    <message>
        <source>As announced</source>
        <comment>head over the versions of a package</comment>
        <translation>As announced</translation>
    </message>
    <message>
        <source>No version yet: nothing has been announced.</source>
        <comment>at a package</comment>
        <translation>No version yet: nothing has been announced.</translation>
    </message>
    <message>
        <source>In this file</source>
        <comment>head over what is registered of a package</comment>
        <translation>In this file</translation>
    </message>
    <message>
        <source>Rates are reckoned over what was announced, not over what is registered.</source>
        <comment>at a package</comment>
        <translation>Rates are reckoned over what was announced, not over what is registered.</translation>
    </message>
    <message>
        <source>Choose an item in the list to see all that is known of it: its request, what it costs, what has happened and where it was raised.</source>
        <comment>where an item is shown, while none is chosen</comment>
        <translation>Choose an item in the list to see all that is known of it: its request, what it costs, what has happened and where it was raised.</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemDialog</name>
    <message>
        <source>Edit the agenda item</source>
        <comment>title of the dialog</comment>
        <translation>Edit the agenda item</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <comment>title of the dialog</comment>
        <translation>New agenda item</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no task is chosen</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no package is chosen</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <comment>no lead department is chosen</comment>
        <translation>Not set yet</translation>
    </message>
    <message>
        <source>A1; may stay empty</source>
        <comment>hint in the empty code of an agenda item</comment>
        <translation>A1; may stay empty</translation>
    </message>
    <message>
        <source>A ministry, the parties, a committee</source>
        <comment>hint in the empty addressee of an agenda item</comment>
        <translation>A ministry, the parties, a committee</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda item, name of a field</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>agenda item, name of the field with its code</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda item, name of a field</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>agenda item, name of the field with the task of a project</comment>
        <translation>Task</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>agenda item, name of a field</comment>
        <translation>Package</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>agenda item, name of a field</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>agenda item, name of a field</comment>
        <translation>Request</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>agenda item, name of a field</comment>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>agenda item, name of the field with the law or plan it rests on</comment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of an agenda item</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>An agenda item needs a title. Please enter one.</source>
        <comment>fault at a field</comment>
        <translation>An agenda item needs a title. Please enter one.</translation>
    </message>
    <message>
        <source>There are projects under this task. Move them to another task first.</source>
        <comment>fault at the kind of an agenda item</comment>
        <translation>There are projects under this task. Move them to another task first.</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemText</name>
    <message>
        <source>%1 and %2 are %3 times apart: in one of them the unit is probably wrong. Look at the sources.</source>
        <comment>warning at the cost of an item; two amounts and a number</comment>
        <translation>%1 and %2 are %3 times apart: in one of them the unit is probably wrong. Look at the sources.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is probably a slip of the unit: it is %3 times less than %2, which %n record(s) agree with. Look at the source.</source>
        <comment>warning at the cost of an item; two amounts and a number</comment>
        <translation>
            <numerusform>%1 is probably a slip of the unit: it is %3 times less than %2, which %n record agree with. Look at the source.</numerusform>
            <numerusform>%1 is probably a slip of the unit: it is %3 times less than %2, which %n records agree with. Look at the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is probably a slip of the unit: it is %3 times more than %2, which %n record(s) agree with. Look at the source.</source>
        <comment>warning at the cost of an item; two amounts and a number</comment>
        <translation>
            <numerusform>%1 is probably a slip of the unit: it is %3 times more than %2, which %n record agree with. Look at the source.</numerusform>
            <numerusform>%1 is probably a slip of the unit: it is %3 times more than %2, which %n records agree with. Look at the source.</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1</source>
        <comment>part of a cost that the state pays; %1 is an amount</comment>
        <translation>state %1</translation>
    </message>
    <message>
        <source>city %1</source>
        <comment>part of a cost that the city pays; %1 is an amount</comment>
        <translation>city %1</translation>
    </message>
    <message>
        <source>private %1</source>
        <comment>part of a cost that private capital pays; %1 is an amount</comment>
        <translation>private %1</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <comment>a source that is not sure</comment>
        <translation>%1 (tentative)</translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>version of the proposals; %1 is a date</comment>
        <translation>announced %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) registered</source>
        <comment>how many there are in this file</comment>
        <translation>
            <numerusform>%n task registered</numerusform>
            <numerusform>%n tasks registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) registered</source>
        <comment>how many there are in this file</comment>
        <translation>
            <numerusform>%n project registered</numerusform>
            <numerusform>%n projects registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) registered</source>
        <comment>how many there are in this file</comment>
        <translation>
            <numerusform>%n issue registered</numerusform>
            <numerusform>%n issues registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ItemTreeModel</name>
    <message>
        <source>Unit?</source>
        <comment>in the list of items: the unit of an amount is doubtful</comment>
        <translation>Unit?</translation>
    </message>
    <message>
        <source>In no package</source>
        <comment>head in the list of items</comment>
        <translation>In no package</translation>
    </message>
    <message>
        <source>No lead department yet</source>
        <comment>head in the list of items</comment>
        <translation>No lead department yet</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of the agenda items</comment>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of the agenda items: its code</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the agenda items</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>column of the agenda items</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>KRW 100 M</source>
        <comment>column of the agenda items: the amount in units of 억원</comment>
        <translation>KRW 100 M</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column of the agenda items: the date of the amount</comment>
        <translation>As of</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>column of the agenda items: in how many events</comment>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Look at</source>
        <comment>column of the agenda items: what is doubtful</comment>
        <translation>Look at</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of the agenda items</comment>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemUses</name>
    <message numerus="yes">
        <source>%n project(s) of this task</source>
        <comment>what keeps an item from being deleted</comment>
        <translation>
            <numerusform>%n project of this task</numerusform>
            <numerusform>%n projects of this task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of what became of it, in the adoption matrix</source>
        <comment>what keeps an item from being deleted</comment>
        <translation>
            <numerusform>%n record of what became of it, in the adoption matrix</numerusform>
            <numerusform>%n records of what became of it, in the adoption matrix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <comment>what keeps an item from being deleted</comment>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <comment>what keeps a package from being deleted</comment>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ItemsPage</name>
    <message>
        <source>All departments</source>
        <comment>filter of the agenda items</comment>
        <translation>All departments</translation>
    </message>
    <message>
        <source>All packages</source>
        <comment>filter of the agenda items</comment>
        <translation>All packages</translation>
    </message>
    <message>
        <source>No item is as the filter says.</source>
        <comment>in the place of the list of items</comment>
        <translation>No item is as the filter says.</translation>
    </message>
    <message>
        <source>No agenda items yet</source>
        <comment>heading of an empty page</comment>
        <translation>No agenda items yet</translation>
    </message>
    <message>
        <source>Here stand the city&apos;s tasks, projects and issues: what is requested of whom, who leads, what it costs and where it was raised. Write the first one, or import a list from a spreadsheet (CSV).</source>
        <comment>on an empty page</comment>
        <translation>Here stand the city&apos;s tasks, projects and issues: what is requested of whom, who leads, what it costs and where it was raised. Write the first one, or import a list from a spreadsheet (CSV).</translation>
    </message>
    <message>
        <source>New item…</source>
        <comment>button on an empty page</comment>
        <translation>New item…</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Filter: a word, or initials such as ㄷㅂㅊㄷ</source>
        <comment>hint in the empty filter</comment>
        <translation>Filter: a word, or initials such as ㄷㅂㅊㄷ</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <comment>name of a field</comment>
        <translation>Filter the items</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter of the agenda items</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>filter of the agenda items</comment>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>filter of the agenda items</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>filter of the agenda items</comment>
        <translation>Package</translation>
    </message>
    <message>
        <source>Group the items</source>
        <comment>name of a field</comment>
        <translation>Group the items</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>how the items are grouped</comment>
        <translation>By package</translation>
    </message>
    <message>
        <source>By department</source>
        <comment>how the items are grouped</comment>
        <translation>By department</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>how the items are grouped</comment>
        <translation>By kind</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <comment>kind of file</comment>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, separated by commas (*.csv)</source>
        <comment>kind of file</comment>
        <translation>Text, separated by commas (*.csv)</translation>
    </message>
    <message>
        <source>Export agenda items</source>
        <comment>title of a dialog</comment>
        <translation>Export agenda items</translation>
    </message>
    <message>
        <source>Import agenda items</source>
        <comment>title of a dialog</comment>
        <translation>Import agenda items</translation>
    </message>
    <message>
        <source>Text, separated by commas (*.csv *.tsv *.txt)</source>
        <comment>kind of file</comment>
        <translation>Text, separated by commas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>New item…</source>
        <comment>button of the page of agenda items</comment>
        <translation>New item…</translation>
    </message>
    <message>
        <source>New package…</source>
        <comment>button of the page of agenda items</comment>
        <translation>New package…</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>button of the page of agenda items</comment>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button of the page of agenda items</comment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>New item (Ctrl+N)</source>
        <comment>hint at the button of the page of agenda items</comment>
        <translation>New item (Ctrl+N)</translation>
    </message>
    <message>
        <source>Read a list from a spreadsheet (CSV), with a preview</source>
        <comment>hint at a button</comment>
        <translation>Read a list from a spreadsheet (CSV), with a preview</translation>
    </message>
    <message>
        <source>Write the items that are shown to a spreadsheet (.xlsx, .csv)</source>
        <comment>hint at a button</comment>
        <translation>Write the items that are shown to a spreadsheet (.xlsx, .csv)</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>menu at an agenda item</comment>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>menu at an agenda item</comment>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>menu at an agenda item</comment>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu at agenda items</comment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <comment>menu at agenda items: rows from a spreadsheet</comment>
        <translation>Paste rows…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>menu at an agenda item</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Another item has the number “%1” already; it was left as it was.</source>
        <comment>message</comment>
        <translation>Another item has the number “%1” already; it was left as it was.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>last line of a list</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in use</source>
        <comment>title of a question</comment>
        <translation>Still in use</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>answer: changes nothing</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, because it is used here. Take it out of these first.</source>
        <comment>question on deleting an agenda item or a package</comment>
        <translation>“%1” cannot be deleted, because it is used here. Take it out of these first.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>message</comment>
        <translation>“%1” was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied; they can be pasted into a spreadsheet.</source>
        <comment>message</comment>
        <translation>
            <numerusform>%n item copied; they can be pasted into a spreadsheet.</numerusform>
            <numerusform>%n items copied; they can be pasted into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy rows in a spreadsheet first.</source>
        <comment>message</comment>
        <translation>There is nothing to paste. Copy rows in a spreadsheet first.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <comment>what was imported, in the history</comment>
        <translation>Pasted rows</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported.</source>
        <comment>message</comment>
        <translation>
            <numerusform>%n item imported.</numerusform>
            <numerusform>%n items imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda-items</source>
        <comment>name of a file, without suffix</comment>
        <translation>agenda-items</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) written to “%1”.</source>
        <comment>message</comment>
        <translation>
            <numerusform>%n item written to “%1”.</numerusform>
            <numerusform>%n items written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ListField</name>
    <message>
        <source>Enter adds the next row, Alt+Up and Alt+Down move a row, Alt+Delete removes it.</source>
        <comment>hint at a list of participants, materials or sources</comment>
        <translation>Enter adds the next row, Alt+Up and Alt+Down move a row, Alt+Delete removes it.</translation>
    </message>
    <message>
        <source>Remove this row (Alt+Delete)</source>
        <comment>button at a row of a list</comment>
        <translation>Remove this row (Alt+Delete)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <comment>button at a row of a list</comment>
        <translation>Remove this row</translation>
    </message>
</context>
<context>
    <name>yeouido::MainWindow</name>
    <message>
        <source>Restore a backup…</source>
        <comment>button beside the notice that the file is damaged</comment>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>menu Edit and tool tip; %1 is what was done</comment>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu Edit, when there is nothing to undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>menu Edit and tool tip; %1 is what was undone</comment>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu Edit, when there is nothing to redo</comment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <comment>message with a button to undo; %1 is a title</comment>
        <translation>Deleted: “%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button beside the message that something was deleted</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>New event here…</source>
        <comment>context menu of a free place in the week</comment>
        <translation>New event here…</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button beside the message that something was done</comment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>yeouido::MaterialField</name>
    <message>
        <source>Ready</source>
        <comment>tick at one of the materials</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>name of a field</comment>
        <translation>Material</translation>
    </message>
    <message>
        <source>What</source>
        <comment>hint in an empty field of a material</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <comment>name of a field</comment>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <comment>name of a field</comment>
        <translation>Who brings it</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <comment>hint in an empty field of a material</comment>
        <translation>Who brings it</translation>
    </message>
    <message>
        <source>Add material</source>
        <comment>button below a list of things to have ready</comment>
        <translation>Add material</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of the materials: of copies</comment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>column of the materials</comment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <comment>column of the materials</comment>
        <translation>Who brings it</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixControls</name>
    <message>
        <source>Package of proposals</source>
        <comment>choice above the matrix</comment>
        <translation>Package of proposals</translation>
    </message>
    <message>
        <source>Whom the figure counts for</source>
        <comment>choice above the matrix</comment>
        <translation>Whom the figure counts for</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>reading of the matrix: what they took up</comment>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <comment>reading of the matrix after the election</comment>
        <translation>Fulfilment</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>filter of the matrix</comment>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>State</source>
        <comment>filter of the matrix</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>What the addressees took into their platforms</source>
        <comment>hint at a reading of the matrix</comment>
        <translation>What the addressees took into their platforms</translation>
    </message>
    <message>
        <source>What became of it after the election</source>
        <comment>hint at a reading of the matrix</comment>
        <translation>What became of it after the election</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <comment>filter of the matrix</comment>
        <translation>Filter by text</translation>
    </message>
    <message>
        <source>Filter: title, code, request</source>
        <comment>filter of the matrix, empty field</comment>
        <translation>Filter: title, code, request</translation>
    </message>
    <message>
        <source>Addressees…</source>
        <comment>button above the matrix: chooses its columns</comment>
        <translation>Addressees…</translation>
    </message>
    <message>
        <source>Every state</source>
        <comment>filter of the matrix</comment>
        <translation>Every state</translation>
    </message>
    <message>
        <source>All items</source>
        <comment>choice above the matrix: of every package and of none</comment>
        <translation>All items</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n party(s)</source>
        <comment>choice above the matrix: whom the figure counts for</comment>
        <translation>
            <numerusform>Any of %n party</numerusform>
            <numerusform>Any of %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Every department</source>
        <comment>filter of the matrix</comment>
        <translation>Every department</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixHead</name>
    <message>
        <source>Task / project</source>
        <comment>head of the first column of the matrix</comment>
        <translation>Task / project</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>head of a column of the matrix</comment>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixLegend</name>
    <message>
        <source>Handed over</source>
        <comment>legend of a bar: in any other state after that</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>legend of a bar: on track and partial</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>what the marks in the matrix mean</comment>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixPage</name>
    <message numerus="yes">
        <source>any of the %n party(s)</source>
        <comment>in a sentence: whom the rate is reckoned for</comment>
        <translation>
            <numerusform>any of the %n party</numerusform>
            <numerusform>any of the %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Met %1</source>
        <comment>card of a party: date of the last contact</comment>
        <translation>Met %1</translation>
    </message>
    <message>
        <source>%1 · has %2</source>
        <comment>card of a party: date of the last contact, version of the proposals it holds</comment>
        <translation>%1 · has %2</translation>
    </message>
    <message>
        <source>Visit on %1</source>
        <comment>card of a party: date of the next contact</comment>
        <translation>Visit on %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <comment>card of a party</comment>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <comment>title of a question</comment>
        <translation>Delete a record</translation>
    </message>
    <message>
        <source>Delete this record of the matrix?</source>
        <comment>question before a record is deleted</comment>
        <translation>Delete this record of the matrix?</translation>
    </message>
    <message>
        <source>The one before it counts again. The history keeps what was deleted, and it can be brought back.</source>
        <comment>question before a record is deleted</comment>
        <translation>The one before it counts again. The history keeps what was deleted, and it can be brought back.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>answer: deletes a record of the matrix</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>answer: does not delete a record of the matrix</comment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The record was deleted.</source>
        <comment>message after an act in the matrix</comment>
        <translation>The record was deleted.</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>menu of a cell of the matrix</comment>
        <translation>Record…</translation>
    </message>
    <message>
        <source>History</source>
        <comment>menu of a cell of the matrix</comment>
        <translation>History</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>button of the matrix: enters a new state for the current cell</comment>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Picture of the whole…</source>
        <comment>button of the matrix</comment>
        <translation>Picture of the whole…</translation>
    </message>
    <message>
        <source>No items yet</source>
        <comment>empty matrix</comment>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>Here stands what became of the city&apos;s proposals: a row for each task and project, a column for each party. It begins with the items.</source>
        <comment>empty matrix</comment>
        <translation>Here stands what became of the city&apos;s proposals: a row for each task and project, a column for each party. It begins with the items.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <comment>matrix without columns</comment>
        <translation>Nobody to hand over to yet</translation>
    </message>
    <message>
        <source>The parties of the directory are the columns here. Ministries and candidates can be added once there are some.</source>
        <comment>matrix without columns</comment>
        <translation>The parties of the directory are the columns here. Ministries and candidates can be added once there are some.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>in a sentence: the one addressee whom the rate is reckoned for</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>To the items</source>
        <comment>button of the empty matrix</comment>
        <translation>To the items</translation>
    </message>
    <message>
        <source>To the directory</source>
        <comment>button of the empty matrix</comment>
        <translation>To the directory</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixText</name>
    <message>
        <source>%1 registered</source>
        <comment>denominator where no number was announced</comment>
        <translation>%1 registered</translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>date of a version of the proposals</comment>
        <translation>announced %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 adopted · partly %3 · handed over %4</source>
        <comment>what became of the projects: adopted, of how many, partly adopted beside, handed over in all</comment>
        <translation>%1 of %2 adopted · partly %3 · handed over %4</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <comment>fulfilment of the projects</comment>
        <translation>Nothing recorded yet</translation>
    </message>
    <message numerus="yes">
        <source>Projects adopted by %1 ÷ the %n project(s) that were announced; partly adopted ones are counted beside, not in it</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>Projects adopted by %1 ÷ the %n project that were announced; partly adopted ones are counted beside, not in it</numerusform>
            <numerusform>Projects adopted by %1 ÷ the %n projects that were announced; partly adopted ones are counted beside, not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projects adopted by %1 ÷ the %n project(s) registered, as no number was announced; partly adopted ones are counted beside, not in it</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>Projects adopted by %1 ÷ the %n project registered, as no number was announced; partly adopted ones are counted beside, not in it</numerusform>
            <numerusform>Projects adopted by %1 ÷ the %n projects registered, as no number was announced; partly adopted ones are counted beside, not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projects done with %1, also those done and continued ÷ the %n project(s) that were announced; each counts once, where it is furthest along</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>Projects done with %1, also those done and continued ÷ the %n project that were announced; each counts once, where it is furthest along</numerusform>
            <numerusform>Projects done with %1, also those done and continued ÷ the %n projects that were announced; each counts once, where it is furthest along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projects done with %1, also those done and continued ÷ the %n project(s) registered, as no number was announced; each counts once, where it is furthest along</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>Projects done with %1, also those done and continued ÷ the %n project registered, as no number was announced; each counts once, where it is furthest along</numerusform>
            <numerusform>Projects done with %1, also those done and continued ÷ the %n projects registered, as no number was announced; each counts once, where it is furthest along</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · partly %2</source>
        <comment>cell of a task: adopted of its projects, partly adopted beside</comment>
        <translation>%1 · partly %2</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixView</name>
    <message>
        <source>Matrix of items and addressees</source>
        <comment>name of the table for those who hear the screen</comment>
        <translation>Matrix of items and addressees</translation>
    </message>
</context>
<context>
    <name>yeouido::MenuTexts</name>
    <message>
        <source>Open a file…</source>
        <comment>menu File</comment>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <comment>menu File: makes a copy of the file</comment>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <comment>menu File: goes on from a copy of the file</comment>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>menu File: opens the dialog with the preview</comment>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu File: writes an .ics file</comment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu File</comment>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu File</comment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu Edit, when there is nothing to undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu Edit, when there is nothing to redo</comment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>New event…</source>
        <comment>menu Edit</comment>
        <translation>New event…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu Edit: opens the selected event</comment>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <comment>menu Edit: a copy of the selected event</comment>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>menu Edit: the selected event</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Previous week</source>
        <comment>menu View</comment>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>menu View and button: shows this week</comment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>menu View</comment>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <comment>menu View</comment>
        <translation>Go to date…</translation>
    </message>
    <message>
        <source>Week starts on Monday</source>
        <comment>menu View</comment>
        <translation>Week starts on Monday</translation>
    </message>
    <message>
        <source>Week starts on Sunday</source>
        <comment>menu View</comment>
        <translation>Week starts on Sunday</translation>
    </message>
    <message>
        <source>Side bar</source>
        <comment>menu View: shows the small months on the left</comment>
        <translation>Side bar</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>menu View: shows the selected event on the right</comment>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip of a button: what it does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>menu Help: the list of all keys</comment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About this program</source>
        <comment>menu Help</comment>
        <translation>About this program</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>View</translation>
    </message>
    <message>
        <source>New visit…</source>
        <comment>menu Edit: to a party</comment>
        <translation>New visit…</translation>
    </message>
    <message>
        <source>Search…</source>
        <comment>menu View: finds records by their words</comment>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>menu View and side bar: the page with the week</comment>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>yeouido::MessageBar</name>
    <message>
        <source>Close this message</source>
        <comment>tool tip of the × at the end of a message bar</comment>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>yeouido::MiniMonth</name>
    <message>
        <source>Month</source>
        <comment>name of the small month for those who hear the screen</comment>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>yeouido::MoveDayDialog</name>
    <message>
        <source>Move the day</source>
        <comment>title of the question where a day of the office goes</comment>
        <translation>Move the day</translation>
    </message>
    <message>
        <source>What moves along, by as many days</source>
        <comment>above a list to tick</comment>
        <translation>What moves along, by as many days</translation>
    </message>
    <message>
        <source>To</source>
        <comment>label of the new date of a day of the office</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>This day alone</source>
        <comment>where a day of the office goes</comment>
        <translation>This day alone</translation>
    </message>
    <message>
        <source>This day and all later ones: the weekday changes</source>
        <comment>where a day of the office goes</comment>
        <translation>This day and all later ones: the weekday changes</translation>
    </message>
    <message>
        <source>All days: the weekday changes</source>
        <comment>where a day of the office goes</comment>
        <translation>All days: the weekday changes</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button that moves a day of the office</comment>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficeActs</name>
    <message>
        <source>The office ends on that date.</source>
        <comment>message with a button to undo</comment>
        <translation>The office ends on that date.</translation>
    </message>
    <message>
        <source>The day has been moved to %1.</source>
        <comment>message with a button to undo; %1 is a date</comment>
        <translation>The day has been moved to %1.</translation>
    </message>
    <message>
        <source>The day now takes %1.</source>
        <comment>message with a button to undo; %1 is one or more dates</comment>
        <translation>The day now takes %1.</translation>
    </message>
    <message>
        <source>%1 is skipped.</source>
        <comment>message with a button to undo; %1 is a date</comment>
        <translation>%1 is skipped.</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficeBanner</name>
    <message>
        <source>Session %1</source>
        <comment>number of a day of the weekly office</comment>
        <translation>Session %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>to parties on a day of the weekly office</comment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <comment>on a day of the weekly office</comment>
        <translation>
            <numerusform>%n agenda item</numerusform>
            <numerusform>%n agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <comment>on a day of the office: follow-ups open from before</comment>
        <translation>
            <numerusform>%n carried over</numerusform>
            <numerusform>%n carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>on a day of the office: of the follow-ups open from before</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::OfficePage</name>
    <message>
        <source>No weekly office yet</source>
        <comment>heading where the file has no weekly office</comment>
        <translation>No weekly office yet</translation>
    </message>
    <message>
        <source>The days of the weekly office stand here, one card each: their theme, visits, agenda items, the bureau heads who come along and what is still open. Set the office up once: weekday, place, hours, first and last date.</source>
        <comment>where the file has no weekly office</comment>
        <translation>The days of the weekly office stand here, one card each: their theme, visits, agenda items, the bureau heads who come along and what is still open. Set the office up once: weekday, place, hours, first and last date.</translation>
    </message>
    <message>
        <source>Set up the weekly office…</source>
        <comment>button where the file has no weekly office</comment>
        <translation>Set up the weekly office…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <comment>name of the tabs of the page of the weekly office</comment>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>tab of the page of the weekly office</comment>
        <translation>Days</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <comment>tab of the page of the weekly office: bureau heads by days</comment>
        <translation>Who comes along</translation>
    </message>
    <message>
        <source>Set up an office…</source>
        <comment>button of the page of the weekly office</comment>
        <translation>Set up an office…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>beside the name of the page: how many there are</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the weekly office…</source>
        <comment>button of the page of the weekly office</comment>
        <translation>Change the weekly office…</translation>
    </message>
    <message>
        <source>Visit on this day…</source>
        <comment>button of the page of the weekly office</comment>
        <translation>Visit on this day…</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficePlanDialog</name>
    <message numerus="yes">
        <source>%n day(s) of which something was written fall away with it.</source>
        <comment>warning in the plan of the weekly office</comment>
        <translation>
            <numerusform>%n day of which something was written fall away with it.</numerusform>
            <numerusform>%n days of which something was written fall away with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the weekly office</source>
        <comment>title of the plan of the weekly office</comment>
        <translation>Change the weekly office</translation>
    </message>
    <message>
        <source>Set up the weekly office</source>
        <comment>title of the plan of the weekly office</comment>
        <translation>Set up the weekly office</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <comment>in the list of places</comment>
        <translation>No place chosen</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>tick in the plan of the weekly office</comment>
        <translation>All day</translation>
    </message>
    <message>
        <source>Ends on</source>
        <comment>tick in the plan of the weekly office, before a date</comment>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Weekly office</source>
        <comment>the title a new weekly office begins with</comment>
        <translation>Weekly office</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>button that sets the weekly office up</comment>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>name of a field</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place in words</source>
        <comment>name of a field</comment>
        <translation>Place in words</translation>
    </message>
    <message>
        <source>Room, or in words</source>
        <comment>hint in an empty field about the place</comment>
        <translation>Room, or in words</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>From</source>
        <comment>name of a field: when the office opens</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>name of a field: when the office closes</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>Hours</translation>
    </message>
    <message>
        <source>First date</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>First date</translation>
    </message>
    <message>
        <source>Last date</source>
        <comment>name of a field</comment>
        <translation>Last date</translation>
    </message>
    <message>
        <source>Last date</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>Last date</translation>
    </message>
    <message>
        <source>From %1 on; earlier days stay as they were</source>
        <comment>reach of a change of the weekly office</comment>
        <translation>From %1 on; earlier days stay as they were</translation>
    </message>
    <message>
        <source>The whole series</source>
        <comment>reach of a change of the weekly office</comment>
        <translation>The whole series</translation>
    </message>
    <message>
        <source>What moves along with another weekday</source>
        <comment>above a list to tick</comment>
        <translation>What moves along with another weekday</translation>
    </message>
    <message>
        <source>The last date lies before the first day of the office.</source>
        <comment>at the foot of the plan of the weekly office</comment>
        <translation>The last date lies before the first day of the office.</translation>
    </message>
    <message>
        <source>The office closes before it opens.</source>
        <comment>beside the hours of the weekly office</comment>
        <translation>The office closes before it opens.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <comment>at the foot of the plan of the weekly office</comment>
        <translation>The office needs a name.</translation>
    </message>
    <message>
        <source>Begin another weekly office</source>
        <comment>title of the plan of the weekly office</comment>
        <translation>Begin another weekly office</translation>
    </message>
    <message>
        <source>The office there is stays as it is; this one stands beside it.</source>
        <comment>above the plan of a second weekly office</comment>
        <translation>The office there is stays as it is; this one stands beside it.</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficeProgram</name>
    <message>
        <source>Backed up and checked: %1</source>
        <comment>message after a backup; %1 is a path</comment>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>The backup has been restored.</source>
        <comment>message</comment>
        <translation>The backup has been restored.</translation>
    </message>
    <message>
        <source>The backup has been restored. The file that was there is kept as %1</source>
        <comment>message; %1 is a path</comment>
        <translation>The backup has been restored. The file that was there is kept as %1</translation>
    </message>
    <message>
        <source>Yeouido Office</source>
        <comment>name of the program in the title of its windows</comment>
        <translation>Yeouido Office</translation>
    </message>
</context>
<context>
    <name>yeouido::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <comment>title of an editor</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New organisation</source>
        <comment>title of an editor</comment>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>The own organisation</source>
        <comment>tick box of an organisation</comment>
        <translation>The own organisation</translation>
    </message>
    <message>
        <source>Whom the public asks; at the foot of the public sheet</source>
        <comment>hint in an empty field</comment>
        <translation>Whom the public asks; at the foot of the public sheet</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an organisation</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of an organisation</comment>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of an organisation</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <comment>field of an organisation: 광주광역시장</comment>
        <translation>Title of the head</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of an organisation</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Short title of the head</source>
        <comment>field of an organisation: 시장</comment>
        <translation>Short title of the head</translation>
    </message>
</context>
<context>
    <name>yeouido::OwnerField</name>
    <message>
        <source>Department or person</source>
        <comment>hint in an empty field: who owes something</comment>
        <translation>Department or person</translation>
    </message>
</context>
<context>
    <name>yeouido::PackageDialog</name>
    <message>
        <source>Version</source>
        <comment>name of a field</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Announced tasks</source>
        <comment>version of a package, name of a field</comment>
        <translation>Announced tasks</translation>
    </message>
    <message>
        <source>Announced projects</source>
        <comment>version of a package, name of a field</comment>
        <translation>Announced projects</translation>
    </message>
    <message>
        <source>Announced total</source>
        <comment>version of a package, name of a field</comment>
        <translation>Announced total</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>version of a package, name of a field</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>version of a package: how many were announced</comment>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>version of a package: how many were announced</comment>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>version of a package: the amount that was announced</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>New package of proposals</source>
        <comment>title of the dialog</comment>
        <translation>New package of proposals</translation>
    </message>
    <message>
        <source>Edit the package of proposals</source>
        <comment>title of the dialog</comment>
        <translation>Edit the package of proposals</translation>
    </message>
    <message>
        <source>Add version</source>
        <comment>button in the editor of a package</comment>
        <translation>Add version</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>name of a list in the editor of a package</comment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>package of proposals, name of a field</comment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Versions, with what was announced</source>
        <comment>head in the editor of a package</comment>
        <translation>Versions, with what was announced</translation>
    </message>
    <message>
        <source>What was announced is the denominator of every rate; what was not announced stays empty.</source>
        <comment>in the editor of a package</comment>
        <translation>What was announced is the denominator of every rate; what was not announced stays empty.</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of a package</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>A package needs a title. Please enter one.</source>
        <comment>fault at a field</comment>
        <translation>A package needs a title. Please enter one.</translation>
    </message>
    <message>
        <source>Each version needs a short name such as v1.</source>
        <comment>fault at the versions of a package</comment>
        <translation>Each version needs a short name such as v1.</translation>
    </message>
    <message>
        <source>Two versions have the same name. Give each its own.</source>
        <comment>fault at the versions of a package</comment>
        <translation>Two versions have the same name. Give each its own.</translation>
    </message>
    <message>
        <source>The numbers of tasks and projects are whole numbers, or stay empty.</source>
        <comment>fault at the versions of a package</comment>
        <translation>The numbers of tasks and projects are whole numbers, or stay empty.</translation>
    </message>
    <message>
        <source>The total is no amount. Write 81조 or 6조 429억.</source>
        <comment>fault at the versions of a package</comment>
        <translation>The total is no amount. Write 81조 or 6조 429억.</translation>
    </message>
</context>
<context>
    <name>yeouido::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <comment>print dialog</comment>
        <translation>Preview of the pages</translation>
    </message>
</context>
<context>
    <name>yeouido::PageTitles</name>
    <message>
        <source>Weekly office</source>
        <comment>page, in the side bar</comment>
        <translation>Weekly office</translation>
    </message>
    <message>
        <source>Parties and visits</source>
        <comment>page, in the side bar</comment>
        <translation>Parties and visits</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>page, in the side bar</comment>
        <translation>Agenda items</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>page: what became of the items</comment>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <comment>page, in the side bar</comment>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>page, in the side bar: people, departments, parties, holidays</comment>
        <translation>Directory</translation>
    </message>
    <message>
        <source>History and trash</source>
        <comment>page, in the side bar</comment>
        <translation>History and trash</translation>
    </message>
</context>
<context>
    <name>yeouido::PartiesView</name>
    <message>
        <source>Sort by seats</source>
        <comment>button: sets the order of the parties</comment>
        <translation>Sort by seats</translation>
    </message>
    <message>
        <source>Puts the parties in the order of their seats in the Assembly</source>
        <comment>tool tip of a button</comment>
        <translation>Puts the parties in the order of their seats in the Assembly</translation>
    </message>
    <message>
        <source>Order of the parties</source>
        <comment>what was changed, in the history</comment>
        <translation>Order of the parties</translation>
    </message>
    <message>
        <source>The parties stand in the order of their seats already.</source>
        <comment>message</comment>
        <translation>The parties stand in the order of their seats already.</translation>
    </message>
    <message>
        <source>The parties stand in the order of their seats.</source>
        <comment>message</comment>
        <translation>The parties stand in the order of their seats.</translation>
    </message>
</context>
<context>
    <name>yeouido::PartyDialog</name>
    <message>
        <source>Party</source>
        <comment>title of an editor</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>New party</source>
        <comment>title of an editor</comment>
        <translation>New party</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>hint in the empty field for the seats of a party</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nobody yet. People with a post at the party stand here; add them under People.</source>
        <comment>contacts of a party, while there are none</comment>
        <translation>Nobody yet. People with a post at the party stand here; add them under People.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a party</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of a party</comment>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>field of a party: in the Assembly</comment>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field of a party</comment>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>field of a party: people with a post there</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Enter the seats as a number, or leave the field empty.</source>
        <comment>fault beside the seats of a party</comment>
        <translation>Enter the seats as a number, or leave the field empty.</translation>
    </message>
</context>
<context>
    <name>yeouido::PeopleSections</name>
    <message>
        <source>People</source>
        <comment>section of the directory</comment>
        <translation>People</translation>
    </message>
    <message>
        <source>New person…</source>
        <comment>button of the directory</comment>
        <translation>New person…</translation>
    </message>
    <message>
        <source>No people yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>The head, vice heads, bureau heads and the people they meet, with their posts and since when they hold them. Whoever stands here can be chosen in events and visits.</source>
        <comment>directory, while there are no people</comment>
        <translation>The head, vice heads, bureau heads and the people they meet, with their posts and since when they hold them. Whoever stands here can be chosen in events and visits.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>column of a list</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>column of a list: department, party</comment>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>In office</source>
        <comment>column of a list: dates</comment>
        <translation>In office</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>column of a list</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a list</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Departments</source>
        <comment>section of the directory</comment>
        <translation>Departments</translation>
    </message>
    <message>
        <source>New department…</source>
        <comment>button of the directory</comment>
        <translation>New department…</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>No departments yet</translation>
    </message>
    <message>
        <source>The offices and bureaus with their heads, in the order in which papers name them. Agenda items and follow-ups are assigned to them.</source>
        <comment>directory, while there are no departments</comment>
        <translation>The offices and bureaus with their heads, in the order in which papers name them. Agenda items and follow-ups are assigned to them.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of a list: place in the order</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>column of a list</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>column of a list: head of a department</comment>
        <translation>Head</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>column of a list</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>column of a list: dates</comment>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>yeouido::PersonDialog</name>
    <message>
        <source>Person</source>
        <comment>title of an editor</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>New person</source>
        <comment>title of an editor</comment>
        <translation>New person</translation>
    </message>
    <message>
        <source>Add post</source>
        <comment>button below the posts of a person</comment>
        <translation>Add post</translation>
    </message>
    <message>
        <source>Telephone, mail; stays in the house</source>
        <comment>hint in an empty field</comment>
        <translation>Telephone, mail; stays in the house</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a person</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Posts, the present one and earlier ones</source>
        <comment>above a list of posts</comment>
        <translation>Posts, the present one and earlier ones</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>list of the posts of a person</comment>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a person</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>yeouido::PersonField</name>
    <message>
        <source>Name or post</source>
        <comment>hint in an empty field of a person</comment>
        <translation>Name or post</translation>
    </message>
</context>
<context>
    <name>yeouido::PhaseRow</name>
    <message>
        <source>Phase</source>
        <comment>name of a field</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Registration, campaign …</source>
        <comment>hint in the empty name of a phase</comment>
        <translation>Registration, campaign …</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>name of a field</comment>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>name of a field</comment>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>yeouido::PictureText</name>
    <message>
        <source>For internal use</source>
        <comment>mark on a sheet that must not leave the house</comment>
        <translation>For internal use</translation>
    </message>
    <message>
        <source>By addressee</source>
        <comment>heading in the picture of the whole</comment>
        <translation>By addressee</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>legend in the picture of the whole</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>legend in the picture of the whole</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>By week, at the end of each</source>
        <comment>heading in the picture of the whole</comment>
        <translation>By week, at the end of each</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <comment>title of the picture of the whole</comment>
        <translation>What became of the proposals</translation>
    </message>
    <message>
        <source>How far the proposals are</source>
        <comment>title of the picture of the whole</comment>
        <translation>How far the proposals are</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date in the picture of the whole</comment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>partly %1 · handed over %2</source>
        <comment>beside a bar in the picture of the whole</comment>
        <translation>partly %1 · handed over %2</translation>
    </message>
</context>
<context>
    <name>yeouido::PlaceDialog</name>
    <message>
        <source>Place</source>
        <comment>title of an editor</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>New place</source>
        <comment>title of an editor</comment>
        <translation>New place</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a place</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a place</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Campaign offices are those that the election law names: a party&apos;s election body, election offices and liaison offices.</source>
        <comment>below the kind of a place</comment>
        <translation>Campaign offices are those that the election law names: a party&apos;s election body, election offices and liaison offices.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field of a place</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a place</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>yeouido::PostRow</name>
    <message>
        <source>No organisation</source>
        <comment>choice in a post</comment>
        <translation>No organisation</translation>
    </message>
    <message>
        <source>No department</source>
        <comment>choice in a post</comment>
        <translation>No department</translation>
    </message>
    <message>
        <source>No party</source>
        <comment>choice in a post</comment>
        <translation>No party</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>name of a field</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Post, such as policy chair</source>
        <comment>hint in an empty field of a post</comment>
        <translation>Post, such as policy chair</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>name of a field</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>name of a field</comment>
        <translation>Department</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>name of a field</comment>
        <translation>Party</translation>
    </message>
</context>
<context>
    <name>yeouido::PostponeDialog</name>
    <message>
        <source>Move the follow-up</source>
        <comment>title of the dialog</comment>
        <translation>Move the follow-up</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <comment>name of a field: the office day on which a follow-up appears again</comment>
        <translation>Comes back on</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>follow-up, name of a field</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Until it comes back it stays off the cards of the office days; what is overdue shows all the same here.</source>
        <comment>in the dialog that moves a follow-up</comment>
        <translation>Until it comes back it stays off the cards of the office days; what is overdue shows all the same here.</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: moves a follow-up to another day</comment>
        <translation>Move</translation>
    </message>
    <message>
        <source>It would be due before it comes back. Choose a later due day, or leave it empty.</source>
        <comment>fault at a field</comment>
        <translation>It would be due before it comes back. Choose a later due day, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>yeouido::PrintDialog</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>print dialog, kind of file</comment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>weekly-schedule_%1_internal.pdf</source>
        <comment>suggested file name, with the first day</comment>
        <translation>weekly-schedule_%1_internal.pdf</translation>
    </message>
    <message>
        <source>main-schedule_%1_public.pdf</source>
        <comment>suggested file name, with the first day</comment>
        <translation>main-schedule_%1_public.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <comment>print dialog, number of pages</comment>
        <translation>
            <numerusform>%n page, A4</numerusform>
            <numerusform>%n pages, A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: main schedule, for the public</source>
        <comment>title of the print dialog</comment>
        <translation>Print: main schedule, for the public</translation>
    </message>
    <message>
        <source>Print: weekly schedule, internal</source>
        <comment>title of the print dialog</comment>
        <translation>Print: weekly schedule, internal</translation>
    </message>
    <message>
        <source>FOR THE PUBLIC: this sheet may be handed out.</source>
        <comment>print dialog, banner</comment>
        <translation>FOR THE PUBLIC: this sheet may be handed out.</translation>
    </message>
    <message>
        <source>INTERNAL: this sheet stays in the house.</source>
        <comment>print dialog, banner</comment>
        <translation>INTERNAL: this sheet stays in the house.</translation>
    </message>
    <message>
        <source>Only day, time, title and place of the head&apos;s public events are on it.</source>
        <comment>print dialog</comment>
        <translation>Only day, time, title and place of the head&apos;s public events are on it.</translation>
    </message>
    <message>
        <source>Internal notes, sources and what really took place. Everything else is on it, closed events as well.</source>
        <comment>print dialog</comment>
        <translation>Internal notes, sources and what really took place. Everything else is on it, closed events as well.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>print dialog, after saving; the name of the file</comment>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <comment>print dialog, after printing</comment>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>print dialog, heading of the choice of layout</comment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Weekly schedule, internal</source>
        <comment>print dialog, layout</comment>
        <translation>Weekly schedule, internal</translation>
    </message>
    <message>
        <source>Main schedule, for the public</source>
        <comment>print dialog, layout</comment>
        <translation>Main schedule, for the public</translation>
    </message>
    <message>
        <source>With tentative events</source>
        <comment>print dialog, for the public</comment>
        <translation>With tentative events</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>print dialog, heading of the choice of week</comment>
        <translation>Period</translation>
    </message>
    <message>
        <source>A week back</source>
        <comment>print dialog</comment>
        <translation>A week back</translation>
    </message>
    <message>
        <source>A week forward</source>
        <comment>print dialog</comment>
        <translation>A week forward</translation>
    </message>
    <message>
        <source>Not on this sheet</source>
        <comment>print dialog, heading of what is left out</comment>
        <translation>Not on this sheet</translation>
    </message>
    <message>
        <source>Left out of this sheet</source>
        <comment>print dialog</comment>
        <translation>Left out of this sheet</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>print dialog, button</comment>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>print dialog, button</comment>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>print dialog, button</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>yeouido::ProgressDialog</name>
    <message>
        <source>Edit the entry</source>
        <comment>title of the dialog: what happened to an item</comment>
        <translation>Edit the entry</translation>
    </message>
    <message>
        <source>New entry</source>
        <comment>title of the dialog: what happened to an item</comment>
        <translation>New entry</translation>
    </message>
    <message>
        <source>2025-04-08, 2024-05 or 2021</source>
        <comment>hint in an empty date: as exact as the source</comment>
        <translation>2025-04-08, 2024-05 or 2021</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>progress of an agenda item, name of a field</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>progress of an agenda item, name of a field</comment>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of what happened</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <comment>button in the editor of what happened</comment>
        <translation>Delete this entry</translation>
    </message>
    <message>
        <source>This is no date. Write 2025-04-08, 2024-05 or 2021.</source>
        <comment>fault at a field</comment>
        <translation>This is no date. Write 2025-04-08, 2024-05 or 2021.</translation>
    </message>
    <message>
        <source>Please write what happened.</source>
        <comment>fault at a field</comment>
        <translation>Please write what happened.</translation>
    </message>
</context>
<context>
    <name>yeouido::QuickFollowUp</name>
    <message>
        <source>Add</source>
        <comment>button of the line that adds a follow-up</comment>
        <translation>Add</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <comment>name of a field</comment>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>What is to be done; Enter adds it</source>
        <comment>hint in the line that adds a follow-up</comment>
        <translation>What is to be done; Enter adds it</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>follow-up, name of a field</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>hint in an empty date</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>follow-up, name of a field</comment>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>yeouido::RaisedItemsField</name>
    <message>
        <source>All agenda items</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>All agenda items</translation>
    </message>
    <message>
        <source>In this order</source>
        <comment>head over the items to raise at a visit</comment>
        <translation>In this order</translation>
    </message>
    <message>
        <source>Raise it earlier (Alt+Up)</source>
        <comment>button at the items of a visit</comment>
        <translation>Raise it earlier (Alt+Up)</translation>
    </message>
    <message>
        <source>Raise it later (Alt+Down)</source>
        <comment>button at the items of a visit</comment>
        <translation>Raise it later (Alt+Down)</translation>
    </message>
    <message>
        <source>Items to raise, in order</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>Items to raise, in order</translation>
    </message>
</context>
<context>
    <name>yeouido::RecordDialog</name>
    <message>
        <source>Save</source>
        <comment>button of a small editor</comment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button of a small editor</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <comment>hint at the button of a small editor</comment>
        <translation>Save and close (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What was typed has not been saved. What shall become of it?</source>
        <comment>question on leaving a small editor</comment>
        <translation>What was typed has not been saved. What shall become of it?</translation>
    </message>
</context>
<context>
    <name>yeouido::RecordNames</name>
    <message>
        <source>(%1)</source>
        <comment>history; %1 is a kind of record whose name is not known</comment>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>yeouido::RecurrenceEditor</name>
    <message>
        <source>Does not repeat</source>
        <comment>repetition of an event</comment>
        <translation>Does not repeat</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>repetition of an event</comment>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>repetition of an event</comment>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>repetition of an event</comment>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>repetition of an event</comment>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>label in the event editor</comment>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label in the event editor: every two weeks</comment>
        <translation>Every</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label in the event editor: on these weekdays</comment>
        <translation>On</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <comment>label in the event editor</comment>
        <translation>Day of the month</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>label in the event editor: when a repetition ends</comment>
        <translation>Ends</translation>
    </message>
    <message>
        <source>When the repetition ends</source>
        <comment>name of a field</comment>
        <translation>When the repetition ends</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a repetition ends</comment>
        <translation>Never</translation>
    </message>
    <message>
        <source>After so many times</source>
        <comment>when a repetition ends</comment>
        <translation>After so many times</translation>
    </message>
    <message>
        <source>On a date</source>
        <comment>when a repetition ends</comment>
        <translation>On a date</translation>
    </message>
    <message>
        <source>Number of times</source>
        <comment>name of a field</comment>
        <translation>Number of times</translation>
    </message>
    <message>
        <source>Last possible date of the repetition</source>
        <comment>name of a field</comment>
        <translation>Last possible date of the repetition</translation>
    </message>
    <message>
        <source>Another rule, kept as it is</source>
        <comment>a repetition that the editor cannot show</comment>
        <translation>Another rule, kept as it is</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
    <message>
        <source>This event repeats by a rule that cannot be shown here. It stays as it is: %1</source>
        <comment>in the event editor; %1 is the rule as in an .ics file</comment>
        <translation>This event repeats by a rule that cannot be shown here. It stays as it is: %1</translation>
    </message>
</context>
<context>
    <name>yeouido::ReminderField</name>
    <message>
        <source>At the start</source>
        <comment>when someone is reminded</comment>
        <translation>At the start</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>when someone is reminded</comment>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <comment>when someone is reminded</comment>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <comment>when someone is reminded</comment>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: how long before the start</source>
        <comment>name of a field</comment>
        <translation>Reminder: how long before the start</translation>
    </message>
    <message>
        <source>Reminder: minutes, hours or days</source>
        <comment>name of a field</comment>
        <translation>Reminder: minutes, hours or days</translation>
    </message>
    <message>
        <source>minutes before</source>
        <comment>unit of a reminder</comment>
        <translation>minutes before</translation>
    </message>
    <message>
        <source>hours before</source>
        <comment>unit of a reminder</comment>
        <translation>hours before</translation>
    </message>
    <message>
        <source>days before</source>
        <comment>unit of a reminder</comment>
        <translation>days before</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>adds a reminder</comment>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>yeouido::Removal</name>
    <message>
        <source>Still in use</source>
        <comment>title of a question</comment>
        <translation>Still in use</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, because it is still in use.</source>
        <comment>question</comment>
        <translation>“%1” cannot be deleted, because it is still in use.</translation>
    </message>
    <message>
        <source>It is named by: %1.

It can end on a day instead: then it is not offered any more, and the old entries keep it.</source>
        <comment>question; %1 lists records</comment>
        <translation>It is named by: %1.

It can end on a day instead: then it is not offered any more, and the old entries keep it.</translation>
    </message>
    <message>
        <source>End by date…</source>
        <comment>answer to a question</comment>
        <translation>End by date…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>answer to a question: changes nothing</comment>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>It is named by: %1.

Take it out of them first.</source>
        <comment>statement; %1 lists records</comment>
        <translation>It is named by: %1.

Take it out of them first.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button below a statement</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of record and its title</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of records, and how many follow</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::Restoring</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>trash: a deleted record and its kind</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>“%1” refers to what is deleted, too: %2.</source>
        <comment>trash; %2 names one or more records</comment>
        <translation>“%1” refers to what is deleted, too: %2.</translation>
    </message>
</context>
<context>
    <name>yeouido::SearchPopup</name>
    <message>
        <source>Search</source>
        <comment>the box that finds records, for screen readers</comment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <comment>field of the search, for screen readers</comment>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>Events, people, agenda items, notes … initial consonants will do</source>
        <comment>hint in the search field</comment>
        <translation>Events, people, agenda items, notes … initial consonants will do</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>list of the search, for screen readers</comment>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Several words must all be there. Up and Down choose, Enter goes there, Esc closes.</source>
        <comment>below the search field while it is empty</comment>
        <translation>Several words must all be there. Up and Down choose, Enter goes there, Esc closes.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or initial consonants such as ㄱㅈ.</source>
        <comment>below the search field</comment>
        <translation>Nothing found. Try fewer words, or initial consonants such as ㄱㅈ.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>below the search field</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::SectionView</name>
    <message>
        <source>Edit…</source>
        <comment>button of the directory</comment>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button of the directory</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>button of the directory: of the selected record</comment>
        <translation>History…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>hint in the field above a list</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <comment>field above a list, for screen readers</comment>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <comment>choice above a list, for screen readers</comment>
        <translation>Which are shown</translation>
    </message>
    <message>
        <source>All, ended ones too</source>
        <comment>choice above a list</comment>
        <translation>All, ended ones too</translation>
    </message>
    <message>
        <source>In force today</source>
        <comment>choice above a list</comment>
        <translation>In force today</translation>
    </message>
    <message>
        <source>Edit (Enter, F2)</source>
        <comment>tool tip of a button</comment>
        <translation>Edit (Enter, F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <comment>tool tip of a button</comment>
        <translation>Delete (Del)</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the selected row, dragging does too.</source>
        <comment>tool tip of a list</comment>
        <translation>Alt+Up and Alt+Down move the selected row, dragging does too.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>message</comment>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>“%1” ends on the day you chose.</source>
        <comment>message</comment>
        <translation>“%1” ends on the day you chose.</translation>
    </message>
    <message>
        <source>Move the selected row up (Alt+Up)</source>
        <comment>button of the directory</comment>
        <translation>Move the selected row up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move the selected row down (Alt+Down)</source>
        <comment>button of the directory</comment>
        <translation>Move the selected row down (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>yeouido::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of the dialog</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings: language</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>settings: first day of the week</comment>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>settings: first day of the week</comment>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>settings: label</comment>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <comment>settings: label</comment>
        <translation>&amp;First day of the week</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <comment>settings: label</comment>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>The history keeps this name beside what you change.</source>
        <comment>settings: hint</comment>
        <translation>The history keeps this name beside what you change.</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>settings: button</comment>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>settings: button</comment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>yeouido::SkipDayDialog</name>
    <message>
        <source>Hold the day after all</source>
        <comment>title of the question about a skipped day</comment>
        <translation>Hold the day after all</translation>
    </message>
    <message>
        <source>Skip the day</source>
        <comment>title of the question about a day of the office</comment>
        <translation>Skip the day</translation>
    </message>
    <message>
        <source>What takes place again, as tentative</source>
        <comment>above a list to tick</comment>
        <translation>What takes place again, as tentative</translation>
    </message>
    <message>
        <source>What is cancelled with it, for the same reason</source>
        <comment>above a list to tick</comment>
        <translation>What is cancelled with it, for the same reason</translation>
    </message>
    <message>
        <source>Hold it</source>
        <comment>button that holds a skipped day of the office</comment>
        <translation>Hold it</translation>
    </message>
    <message>
        <source>The day stays in the list, struck through, with its reason. It has no session number.</source>
        <comment>in the question about a day of the office</comment>
        <translation>The day stays in the list, struck through, with its reason. It has no session number.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: why a day of the office falls out</comment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>button that lets a day of the office fall out</comment>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Please say why the day falls out.</source>
        <comment>beside the empty reason of a skipped day</comment>
        <translation>Please say why the day falls out.</translation>
    </message>
</context>
<context>
    <name>yeouido::SourcesField</name>
    <message>
        <source>Source</source>
        <comment>name of a field</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Outlet, date, page or address</source>
        <comment>hint in an empty field of a source</comment>
        <translation>Outlet, date, page or address</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <comment>name of a field</comment>
        <translation>How sure the source is</translation>
    </message>
    <message>
        <source>What the source says</source>
        <comment>name of a field</comment>
        <translation>What the source says</translation>
    </message>
    <message>
        <source>What it says, where that differs</source>
        <comment>hint in an empty field of a source</comment>
        <translation>What it says, where that differs</translation>
    </message>
    <message>
        <source>Add source</source>
        <comment>button below the sources of a record</comment>
        <translation>Add source</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a list of sources</comment>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>yeouido::StartTexts</name>
    <message>
        <source>Load the Gwangju example</source>
        <comment>first start: first of four choices</comment>
        <translation>Load the Gwangju example</translation>
    </message>
    <message>
        <source>The true week of 14–20 April 2025, each fact with its source: to look around and try things out.</source>
        <comment>first start: what loading the example does</comment>
        <translation>The true week of 14–20 April 2025, each fact with its source: to look around and try things out.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <comment>first start: second of four choices</comment>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>A new file without any appointment, for your own office.</source>
        <comment>first start: what starting empty does</comment>
        <translation>A new file without any appointment, for your own office.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <comment>first start and failed opening: choice, a file dialog follows</comment>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Work with an office file that is already on this computer.</source>
        <comment>first start and failed opening: what opening a file does</comment>
        <translation>Work with an office file that is already on this computer.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <comment>first start and failed opening: choice, a file dialog follows</comment>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Go on from a backup copy. The copy stays as it is, and so does a file that is replaced: it is kept beside it.</source>
        <comment>first start and failed opening: what restoring a backup does</comment>
        <translation>Go on from a backup copy. The copy stays as it is, and so does a file that is replaced: it is kept beside it.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>failed opening: choice</comment>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>See and print what can still be read. Nothing can be changed.</source>
        <comment>failed opening: what opening for reading does</comment>
        <translation>See and print what can still be read. Nothing can be changed.</translation>
    </message>
    <message>
        <source>Welcome to Yeouido Office</source>
        <comment>first start: heading of the page</comment>
        <translation>Welcome to Yeouido Office</translation>
    </message>
    <message>
        <source>There is no office file on this computer yet. What would you like to begin with?</source>
        <comment>first start: below the heading</comment>
        <translation>There is no office file on this computer yet. What would you like to begin with?</translation>
    </message>
    <message>
        <source>The file will be kept here, for you alone: %1</source>
        <comment>first start: foot; %1 is a path</comment>
        <translation>The file will be kept here, for you alone: %1</translation>
    </message>
    <message>
        <source>The office file could not be opened</source>
        <comment>failed opening: heading of the page</comment>
        <translation>The office file could not be opened</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <comment>failed opening: foot; %1 is a path</comment>
        <translation>The file was left as it is: %1</translation>
    </message>
</context>
<context>
    <name>yeouido::StateFaces</name>
    <message>
        <source>No record</source>
        <comment>cell of the matrix: nothing is known of the fulfilment yet</comment>
        <translation>No record</translation>
    </message>
</context>
<context>
    <name>yeouido::StatusLine</name>
    <message>
        <source>Every change is saved at once</source>
        <comment>foot of the window, before the first change</comment>
        <translation>Every change is saved at once</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>foot of the window; %1 is a time</comment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <comment>foot of the window, until the file may be edited</comment>
        <translation>Checking the file…</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>foot of the window: nothing can be changed</comment>
        <translation>Read only</translation>
    </message>
</context>
<context>
    <name>yeouido::TalkingPointsField</name>
    <message>
        <source>Talking point</source>
        <comment>name of a field</comment>
        <translation>Talking point</translation>
    </message>
    <message>
        <source>What to say</source>
        <comment>hint in an empty field</comment>
        <translation>What to say</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>name of a field</comment>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes, with the space</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Add talking point</source>
        <comment>button below a list of what to say</comment>
        <translation>Add talking point</translation>
    </message>
    <message>
        <source>Total %1: longer than the event lasts</source>
        <comment>below the talking points; %1 is their minutes</comment>
        <translation>Total %1: longer than the event lasts</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>below the talking points; %1 is their minutes</comment>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>yeouido::TimeField</name>
    <message>
        <source>Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.</source>
        <comment>hint at a time</comment>
        <translation>Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.</translation>
    </message>
    <message>
        <source>There is no time of day “%1”. Write 9:15 or 0915.</source>
        <comment>beside a time</comment>
        <translation>There is no time of day “%1”. Write 9:15 or 0915.</translation>
    </message>
    <message>
        <source>There is no time of day “%1”; the old one is back.</source>
        <comment>beside a time</comment>
        <translation>There is no time of day “%1”; the old one is back.</translation>
    </message>
</context>
<context>
    <name>yeouido::ToolRow</name>
    <message>
        <source>%1 %2 ~ %3</source>
        <comment>beside the period: short name of an election, D-50 and D-44</comment>
        <translation>%1 %2 ~ %3</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <comment>tool tip of the button with three lines</comment>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>the button with three lines, for screen readers</comment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>yeouido::TrashView</name>
    <message>
        <source>Kind</source>
        <comment>column of the trash: kind of record</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of the trash</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>column of the trash: when</comment>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the trash</comment>
        <translation>Who</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the trash: the act that deleted it</comment>
        <translation>By</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button of the trash</comment>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>table, for screen readers</comment>
        <translation>Trash</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <comment>trash, heading</comment>
        <translation>The trash is empty</translation>
    </message>
    <message>
        <source>Whatever is deleted anywhere in the program lies here and can be brought back as it was.</source>
        <comment>trash, while it is empty</comment>
        <translation>Whatever is deleted anywhere in the program lies here and can be brought back as it was.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>hint in the field above the trash</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <comment>field above the trash, for screen readers</comment>
        <translation>Filter the trash</translation>
    </message>
    <message>
        <source>Bring back as it was (Enter)</source>
        <comment>tool tip of the button of the trash</comment>
        <translation>Bring back as it was (Enter)</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>title of a question</comment>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Bring these back as well?</source>
        <comment>question of the trash</comment>
        <translation>Bring these back as well?</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <comment>answer to a question</comment>
        <translation>Bring all back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>answer to a question</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <comment>message after something came out of the trash</comment>
        <translation>“%1” is back.</translation>
    </message>
    <message numerus="yes">
        <source>%n more deleted with it come back, too</source>
        <comment>beside the button of the trash</comment>
        <translation>
            <numerusform>%n more deleted with it come back, too</numerusform>
            <numerusform>%n more deleted with it come back, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::TrendText</name>
    <message>
        <source>Handed over</source>
        <comment>line in a chart</comment>
        <translation>Handed over</translation>
    </message>
</context>
<context>
    <name>yeouido::UnsavedEdits</name>
    <message>
        <source>Unsaved changes</source>
        <comment>title of a question</comment>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>answer: saves and leaves the editor</comment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <comment>answer: leaves the editor without saving</comment>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <comment>answer: stays in the editor</comment>
        <translation>Go on editing</translation>
    </message>
</context>
<context>
    <name>yeouido::ValidityField</name>
    <message>
        <source>Valid from</source>
        <comment>name of a field</comment>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>from the start</source>
        <comment>hint in an empty date: no first day is known</comment>
        <translation>from the start</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>name of a field</comment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint in an empty date: it has no last day</comment>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>yeouido::VersionField</name>
    <message>
        <source>Nothing is handed over</source>
        <comment>choice: no version of the proposals</comment>
        <translation>Nothing is handed over</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitDetail</name>
    <message>
        <source>Selected visit</source>
        <comment>name of a pane for those who hear the screen</comment>
        <translation>Selected visit</translation>
    </message>
    <message>
        <source>Choose a visit in the list to see what is planned of it and what came of it.</source>
        <comment>where a visit is shown, while none is chosen</comment>
        <translation>Choose a visit in the list to see what is planned of it and what came of it.</translation>
    </message>
    <message>
        <source>Its series has no such date any more. Move what you need to another visit.</source>
        <comment>on a visit whose date has gone</comment>
        <translation>Its series has no such date any more. Move what you need to another visit.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button at a visit</comment>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <comment>button at a visit nobody has prepared</comment>
        <translation>Prepare…</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>button at a visit: write down what was said</comment>
        <translation>Debrief…</translation>
    </message>
    <message>
        <source>In the week</source>
        <comment>link from a visit to its event</comment>
        <translation>In the week</translation>
    </message>
    <message>
        <source>Items to raise</source>
        <comment>head over the agenda items of a visit</comment>
        <translation>Items to raise</translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <comment>head over what to take along: how many of how many are ready</comment>
        <translation>Materials %1/%2</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitEditor</name>
    <message>
        <source>Visit: %1</source>
        <comment>title of an editor</comment>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>New visit</source>
        <comment>title of an editor</comment>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <comment>title of a new event; a party</comment>
        <translation>Visit to %1</translation>
    </message>
    <message>
        <source>Items to raise %1</source>
        <comment>tab of a visit; how many</comment>
        <translation>Items to raise %1</translation>
    </message>
    <message>
        <source>Talking points %1</source>
        <comment>tab of a visit; their minutes</comment>
        <translation>Talking points %1</translation>
    </message>
    <message>
        <source>Materials %1</source>
        <comment>tab of a visit; how many</comment>
        <translation>Materials %1</translation>
    </message>
    <message>
        <source>Election law</source>
        <comment>tab of a visit</comment>
        <translation>Election law</translation>
    </message>
    <message numerus="yes">
        <source>Election law: %n rule(s)</source>
        <comment>tab of a visit: that may apply</comment>
        <translation>
            <numerusform>Election law: %n rule</numerusform>
            <numerusform>Election law: %n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of the election law names this occasion and place on this date. This is not a legal opinion.</source>
        <comment>in the editor of a visit</comment>
        <translation>No rule of the election law names this occasion and place on this date. This is not a legal opinion.</translation>
    </message>
    <message>
        <source>This is not a legal opinion.</source>
        <comment>below rules of the election law</comment>
        <translation>This is not a legal opinion.</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <comment>hint in an empty field</comment>
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>Choose the party that is visited.</source>
        <comment>beside an empty field</comment>
        <translation>Choose the party that is visited.</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>label in the editor of a visit</comment>
        <translation>Event</translation>
    </message>
    <message>
        <source>Choose a party</source>
        <comment>no party chosen yet</comment>
        <translation>Choose a party</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>label in the editor of a visit</comment>
        <translation>Party</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>label in the editor of a visit: who is met</comment>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>No place of the directory</source>
        <comment>no place chosen</comment>
        <translation>No place of the directory</translation>
    </message>
    <message>
        <source>Room or place in words</source>
        <comment>hint in an empty field</comment>
        <translation>Room or place in words</translation>
    </message>
    <message>
        <source>Place, of the event</source>
        <comment>label in the editor of a visit</comment>
        <translation>Place, of the event</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>name of a field</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Gate, floor, room number</source>
        <comment>hint in an empty field</comment>
        <translation>Gate, floor, room number</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>label in the editor of a visit</comment>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>label in the editor of a visit: what it is as the election law sees it</comment>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>label in the editor of a visit: the version of the proposals</comment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Where, who, whether it is released</source>
        <comment>hint in the empty field for a photo</comment>
        <translation>Where, who, whether it is released</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>label in the editor of a visit</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>label in the editor of a visit</comment>
        <translation>Gift</translation>
    </message>
    <message>
        <source>Items to raise</source>
        <comment>tab of a visit</comment>
        <translation>Items to raise</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>tab of a visit</comment>
        <translation>Talking points</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>tab of a visit</comment>
        <translation>Materials</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitEventField</name>
    <message>
        <source>Event of the visit</source>
        <comment>name of a field</comment>
        <translation>Event of the visit</translation>
    </message>
    <message>
        <source>A new event</source>
        <comment>choice: the visit gets an event of its own</comment>
        <translation>A new event</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <comment>name of a field</comment>
        <translation>Title of the event</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitSummary</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>agenda items of a visit</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 materials ready</source>
        <comment>of a visit</comment>
        <translation>%1 of %2 materials ready</translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <comment>of a visit</comment>
        <translation>Not prepared yet</translation>
    </message>
    <message>
        <source>Its outcome is not written down yet</source>
        <comment>of a visit that is over</comment>
        <translation>Its outcome is not written down yet</translation>
    </message>
    <message>
        <source>Its outcome is written down</source>
        <comment>of a visit</comment>
        <translation>Its outcome is written down</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>head in the details of an event; a party</comment>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>The talking points take longer than the event lasts.</source>
        <comment>of a visit</comment>
        <translation>The talking points take longer than the event lasts.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the election law to look at; not a legal opinion</source>
        <comment>of a visit</comment>
        <translation>
            <numerusform>%n rule of the election law to look at; not a legal opinion</numerusform>
            <numerusform>%n rules of the election law to look at; not a legal opinion</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit visit…</source>
        <comment>link in the details of an event</comment>
        <translation>Edit visit…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <comment>link in the details of an event</comment>
        <translation>Prepare…</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>link in the details of an event</comment>
        <translation>Debrief…</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitsPage</name>
    <message>
        <source>No visits yet</source>
        <comment>heading of an empty page</comment>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Here stand the visits to the parties: whom you meet, what you hand over and say, and what they answered. Begin with a visit; its event in the week is made with it.</source>
        <comment>on an empty page</comment>
        <translation>Here stand the visits to the parties: whom you meet, what you hand over and say, and what they answered. Begin with a visit; its event in the week is made with it.</translation>
    </message>
    <message>
        <source>New visit…</source>
        <comment>button on an empty page</comment>
        <translation>New visit…</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <comment>heading of an empty page</comment>
        <translation>No parties yet</translation>
    </message>
    <message>
        <source>Here stand the visits to the parties: whom you meet, what you hand over and say, and what they answered. Enter the parties in the directory first.</source>
        <comment>on an empty page</comment>
        <translation>Here stand the visits to the parties: whom you meet, what you hand over and say, and what they answered. Enter the parties in the directory first.</translation>
    </message>
    <message>
        <source>To the directory</source>
        <comment>button on an empty page</comment>
        <translation>To the directory</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>Visits</translation>
    </message>
    <message>
        <source>New visit…</source>
        <comment>button of the page of visits</comment>
        <translation>New visit…</translation>
    </message>
    <message>
        <source>Edit visit…</source>
        <comment>button of the page of visits</comment>
        <translation>Edit visit…</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>button of the page of visits: write down what was said</comment>
        <translation>Debrief…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>beside the title of the page of visits</comment>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>beside the title of the page of visits: how many visits, how many debriefs</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n debrief(s) due</source>
        <comment>beside the title of the page of visits</comment>
        <translation>
            <numerusform>%n debrief due</numerusform>
            <numerusform>%n debriefs due</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome is written down. The matrix and the follow-ups have it.</source>
        <comment>message after a debrief</comment>
        <translation>The outcome is written down. The matrix and the follow-ups have it.</translation>
    </message>
    <message>
        <source>The outcome is written down. The matrix has it.</source>
        <comment>message after a debrief</comment>
        <translation>The outcome is written down. The matrix has it.</translation>
    </message>
    <message>
        <source>The outcome is written down. The follow-ups have it.</source>
        <comment>message after a debrief</comment>
        <translation>The outcome is written down. The follow-ups have it.</translation>
    </message>
    <message>
        <source>The outcome is written down.</source>
        <comment>message after a debrief</comment>
        <translation>The outcome is written down.</translation>
    </message>
    <message>
        <source>Write down what came of the visit (%1)</source>
        <comment>hint at a button; its key</comment>
        <translation>Write down what came of the visit (%1)</translation>
    </message>
</context>
<context>
    <name>yeouido::WeekView</name>
    <message>
        <source>Week</source>
        <comment>name of the week view for those who hear the screen</comment>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>yeouido::WhenField</name>
    <message>
        <source>With times</source>
        <comment>how an event&apos;s time is known</comment>
        <translation>With times</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>how an event&apos;s time is known</comment>
        <translation>All day</translation>
    </message>
    <message>
        <source>Time open</source>
        <comment>how an event&apos;s time is known: the date only</comment>
        <translation>Time open</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <comment>shows the time zones of an event</comment>
        <translation>Time zone…</translation>
    </message>
    <message>
        <source>Date of the start</source>
        <comment>name of a field</comment>
        <translation>Date of the start</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <comment>name of a field</comment>
        <translation>Time of the start</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <comment>name of a field</comment>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Date of the end</source>
        <comment>name of a field</comment>
        <translation>Date of the end</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <comment>name of a field</comment>
        <translation>Time of the end</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>label of an event&apos;s start</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>label of an event&apos;s first day</comment>
        <translation>First day</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>label of an event&apos;s date</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>End</source>
        <comment>label of an event&apos;s end</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>label of an event&apos;s last day</comment>
        <translation>Last day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of an event</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::WholePictureDialog</name>
    <message>
        <source>Save as PNG…</source>
        <comment>button below the picture of the whole</comment>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>button below the picture of the whole</comment>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button below the picture of the whole</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>below the picture of the whole; %1 is the file</comment>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>yeouido::WithheldTexts</name>
    <message>
        <source>Nothing is left out.</source>
        <comment>before printing or exporting for the public</comment>
        <translation>Nothing is left out.</translation>
    </message>
</context>
<context>
    <name>yeouido::ZoneFields</name>
    <message>
        <source>Time zone of the start</source>
        <comment>name of a field</comment>
        <translation>Time zone of the start</translation>
    </message>
    <message>
        <source>Time zone of the end</source>
        <comment>name of a field</comment>
        <translation>Time zone of the end</translation>
    </message>
</context>
</TS>
