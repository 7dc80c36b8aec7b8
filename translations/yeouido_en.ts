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
</context>
<context>
    <name>HolidaysCommand</name>
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
        <source>This version does not keep a list of %1 yet.</source>
        <comment>wrong usage of the command line; %1 is the word that was typed</comment>
        <translation>This version does not keep a list of %1 yet.</translation>
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
        <source>Unsaved changes</source>
        <comment>title of a question</comment>
        <translation>Unsaved changes</translation>
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
    <message>
        <source>Save</source>
        <comment>answer: saves the event and leaves the editor</comment>
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
        <source>Name or post</source>
        <comment>hint in an empty field of a participant</comment>
        <translation>Name or post</translation>
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
        <source>Remind</source>
        <comment>label in the event editor</comment>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Add material</source>
        <comment>button in the event editor</comment>
        <translation>Add material</translation>
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
        <source>Confirmed</source>
        <comment>how sure a source is</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>how sure a source is</comment>
        <translation>Tentative</translation>
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
        <source>Where the facts come from. Sources may contradict one another; each keeps what it says.</source>
        <comment>above the sources in the event editor</comment>
        <translation>Where the facts come from. Sources may contradict one another; each keeps what it says.</translation>
    </message>
    <message>
        <source>Add source</source>
        <comment>button in the event editor</comment>
        <translation>Add source</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a list in the event editor</comment>
        <translation>Sources</translation>
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
        <source>Nothing is left out.</source>
        <comment>export dialog</comment>
        <translation>Nothing is left out.</translation>
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
        <source>Week</source>
        <comment>menu View: moves to the week itself</comment>
        <translation>Week</translation>
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
    <name>yeouido::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <comment>print dialog</comment>
        <translation>Preview of the pages</translation>
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
        <source>Nothing is left out.</source>
        <comment>print dialog</comment>
        <translation>Nothing is left out.</translation>
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
        <source>“%1” is no date; the old date is back.</source>
        <comment>beside a date</comment>
        <translation>“%1” is no date; the old date is back.</translation>
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
    <name>yeouido::TimeField</name>
    <message>
        <source>Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.</source>
        <comment>hint at a time</comment>
        <translation>Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.</translation>
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
    <message>
        <source>“%1” is no time of day; the old time is back.</source>
        <comment>beside a time</comment>
        <translation>“%1” is no time of day; the old time is back.</translation>
    </message>
    <message>
        <source>“%1” is no date; the old date is back.</source>
        <comment>beside a date</comment>
        <translation>“%1” is no date; the old date is back.</translation>
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
