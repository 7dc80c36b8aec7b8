<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AddCommand</name>
    <message>
        <source>%1; %2</source>
        <comment>date and time, then how it repeats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Would be added: “%1”, %2</source>
        <comment>command line; title, then date and time</comment>
        <translation>등록 예정: ‘%1’, %2</translation>
    </message>
    <message>
        <source>Added: “%1”, %2</source>
        <comment>command line; title, then date and time</comment>
        <translation>등록했습니다: ‘%1’, %2</translation>
    </message>
    <message>
        <source>Give the event a title: --title &quot;…&quot;.</source>
        <comment>wrong usage of the command line</comment>
        <translation>일정명을 적어 주십시오: --title &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <comment>command line help</comment>
        <translation>일정 등록</translation>
    </message>
    <message>
        <source>What it is called</source>
        <comment>command line help</comment>
        <translation>일정명</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <comment>command line help</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>How it repeats, as in FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528</source>
        <comment>command line help</comment>
        <translation>반복 규칙. 예: FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528</translation>
    </message>
    <message>
        <source>A note that never leaves the house</source>
        <comment>command line help</comment>
        <translation>밖으로 나가지 않는 내부 메모</translation>
    </message>
    <message>
        <source>Say what would be added and write nothing</source>
        <comment>command line help</comment>
        <translation>등록될 내용만 보여 주고 저장하지 않음</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Someone else</source>
        <comment>whose event it is, when that person is no longer in the file</comment>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>a material to have ready and the number of copies</comment>
        <translation>%1 %2부</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a material to have ready and who brings it</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Name the file to write: yeouido-office backup FILE.</source>
        <comment>wrong usage of the command line</comment>
        <translation>백업 파일 이름을 적어 주십시오: yeouido-office backup FILE.</translation>
    </message>
    <message>
        <source>A verified copy is kept in %1</source>
        <comment>command line; %1 is a file name</comment>
        <translation>확인을 마친 백업을 만들었습니다: %1</translation>
    </message>
    <message>
        <source>Write a verified copy of the office file</source>
        <comment>command line help</comment>
        <translation>파일을 백업하고 확인</translation>
    </message>
    <message>
        <source>The copy; it must not exist yet</source>
        <comment>command line help</comment>
        <translation>백업 파일(이미 있는 이름은 쓸 수 없음)</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Add “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 등록</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 수정</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 옮기기</translation>
    </message>
    <message>
        <source>Change the length of “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 시간 조정</translation>
    </message>
    <message>
        <source>Mark “%1” as cancelled</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 취소 처리</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 삭제</translation>
    </message>
    <message>
        <source>Change “%1” from one date on</source>
        <comment>act on a series, in undo, redo and history</comment>
        <translation>‘%1’ 이후 일정 변경</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 가져오기</translation>
    </message>
    <message>
        <source>Load the example</source>
        <comment>act, in undo, redo and history</comment>
        <translation>예시 자료 불러오기</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>history; %1 is an act such as: Move “Staff meeting”</comment>
        <translation>되돌림: %1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>The file is sound: %n record(s), %1 of them events.</source>
        <comment>command line, check</comment>
        <translation>
            <numerusform>파일에 이상이 없습니다. 자료 %n건(일정 %1건).</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that every record of the file is whole</source>
        <comment>command line help</comment>
        <translation>파일에 손상된 자료가 없는지 검사</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>No longer in the directory (%1)</source>
        <comment>an entry that was chosen but is gone; %1 is its id</comment>
        <translation>명부에 없음(%1)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print this help</source>
        <comment>command line help</comment>
        <translation>도움말 표시</translation>
    </message>
    <message>
        <source>Print the version</source>
        <comment>command line help</comment>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>The office file; without it the file in your data folder</source>
        <comment>command line help</comment>
        <translation>사용할 파일(적지 않으면 데이터 폴더의 파일)</translation>
    </message>
    <message>
        <source>The language: ko or en</source>
        <comment>command line help</comment>
        <translation>언어: ko 또는 en</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>command line help, heading</comment>
        <translation>사용법</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>command line help</comment>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>command line help, heading</comment>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>command line help, heading</comment>
        <translation>하위 명령</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>command line help</comment>
        <translation>하위명령</translation>
    </message>
    <message>
        <source>What to name</source>
        <comment>command line help, heading</comment>
        <translation>인수</translation>
    </message>
    <message>
        <source>(needed)</source>
        <comment>command line help, after an option</comment>
        <translation>(필수)</translation>
    </message>
    <message>
        <source>See: %1</source>
        <comment>command line; %1 is what to type for help</comment>
        <translation>도움말: %1</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <comment>wrong usage of the command line</comment>
        <translation>여기서는 ‘%1’을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The command line is not understood: %1.</source>
        <comment>wrong usage of the command line</comment>
        <translation>명령을 이해할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>--lang is ko or en.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--lang에는 ko 또는 en을 적어 주십시오.</translation>
    </message>
    <message>
        <source>The option %1 takes one value, named once.</source>
        <comment>wrong usage of the command line</comment>
        <translation>%1 옵션은 값 하나와 함께 한 번만 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Place</source>
        <comment>before the place of the selected event</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>before the person whose schedule the selected event belongs to</comment>
        <translation>대상</translation>
    </message>
    <message>
        <source>Public title</source>
        <comment>before the title that the public reads instead</comment>
        <translation>공개용 일정명</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>before the department in charge of the selected event</comment>
        <translation>주관</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>before the political parties of the selected event</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>before how the selected event repeats, in words</comment>
        <translation>반복</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>head over the theme of a day of the weekly office</comment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>head over the purpose of a day of the weekly office</comment>
        <translation>목적</translation>
    </message>
    <message>
        <source>Agenda items in focus</source>
        <comment>head over the items of a day of the weekly office</comment>
        <translation>중점 안건</translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <comment>head over the things to have ready: how many of how many are</comment>
        <translation>준비자료 %1/%2</translation>
    </message>
    <message>
        <source>As it went</source>
        <comment>head over what really happened, beside the plan above</comment>
        <translation>실제 진행</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>before the time at which it really took place</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>before the place where it really took place</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>People</source>
        <comment>before the people who really took part</comment>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>before a note on how it really went</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over where the facts come from</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>head over the agenda items of the selected event</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>head over the description of the selected event</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <comment>head over the note that never leaves the house</comment>
        <translation>메모(내부)</translation>
    </message>
    <message>
        <source>No event selected</source>
        <comment>in the pane at the right while nothing is selected</comment>
        <translation>선택한 일정 없음</translation>
    </message>
    <message>
        <source>Click an event to see it here in full: place, people, agenda items, materials, notes and sources.</source>
        <comment>in the pane at the right while nothing is selected</comment>
        <translation>일정을 누르면 장소, 참석자, 안건, 준비자료, 메모, 출처가 이곳에 모두 나타납니다.</translation>
    </message>
    <message>
        <source>To add one, double-click a time in the week or press Ctrl+N.</source>
        <comment>in the pane at the right while nothing is selected</comment>
        <translation>새 일정은 주간 화면에서 시간을 두 번 누르거나 Ctrl+N으로 등록합니다.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This date or time does not exist. Please check it.</source>
        <comment>error: date</comment>
        <translation>없는 날짜나 시각입니다. 확인해 주십시오.</translation>
    </message>
    <message>
        <source>There is no date or time “%1”. Please check it.</source>
        <comment>error: date</comment>
        <translation>‘%1’은(는) 없는 날짜나 시각입니다. 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known here. Use a name such as Asia/Seoul.</source>
        <comment>error: time zone</comment>
        <translation>시간대 ‘%1’을(를) 알 수 없습니다. Asia/Seoul 같은 이름을 적어 주십시오.</translation>
    </message>
    <message>
        <source>The end lies before the start. Choose a later end.</source>
        <comment>error: event</comment>
        <translation>종료가 시작보다 앞섭니다. 종료를 뒤로 잡아 주십시오.</translation>
    </message>
    <message>
        <source>The event has no title. Please enter one.</source>
        <comment>error: event</comment>
        <translation>일정명이 없습니다. 일정명을 적어 주십시오.</translation>
    </message>
    <message>
        <source>A partly public event needs the title that the public may read. Please enter one.</source>
        <comment>error: event</comment>
        <translation>부분공개 일정에는 공개용 일정명이 필요합니다. 공개용 일정명을 적어 주십시오.</translation>
    </message>
    <message>
        <source>The repetition “%1” cannot be read. Repeat daily, weekly, monthly or yearly, for example FREQ=WEEKLY;BYDAY=WE.</source>
        <comment>error: recurrence rule</comment>
        <translation>반복 규칙 ‘%1’을(를) 읽을 수 없습니다. 매일·매주·매월·매년 단위로 적어 주십시오. 예: FREQ=WEEKLY;BYDAY=WE.</translation>
    </message>
    <message>
        <source>With the repetition “%1” the event would never take place. Choose other days or a later end.</source>
        <comment>error: recurrence rule</comment>
        <translation>반복 규칙 ‘%1’로는 일정이 한 번도 열리지 않습니다. 다른 요일이나 더 늦은 종료일을 골라 주십시오.</translation>
    </message>
    <message>
        <source>The series no longer has this date; it may just have been changed. Look at the week again.</source>
        <comment>error: occurrence of a series</comment>
        <translation>반복 일정에 이 날짜가 더는 없습니다. 방금 바뀌었을 수 있으니 주간 화면을 다시 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The content cannot be read: %1 (%2). Check where it comes from.</source>
        <comment>error: content of a file; %1 where, %2 the technical reason</comment>
        <translation>내용을 읽을 수 없습니다: %1(%2). 파일의 출처를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The value of “%1” is not accepted. Please check it.</source>
        <comment>error: a field</comment>
        <translation>‘%1’의 값이 올바르지 않습니다. 확인해 주십시오.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or create a new file.</source>
        <comment>error: file</comment>
        <translation>‘%1’ 파일이 없습니다. 이름을 확인하거나 새 파일을 만들어 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is already there and was left as it is. Choose another name.</source>
        <comment>error: file</comment>
        <translation>‘%1’은(는) 이미 있는 파일이라 그대로 두었습니다. 다른 이름을 골라 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is empty, 0 bytes long, and was left as it is. Restore a backup, or choose another file.</source>
        <comment>error: file</comment>
        <translation>‘%1’은(는) 내용이 없는 0바이트 파일이라 그대로 두었습니다. 백업에서 복원하거나 다른 파일을 골라 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is not an office file and was left as it is. Choose another file.</source>
        <comment>error: the file is no database</comment>
        <translation>‘%1’은(는) 이 프로그램의 파일이 아니어서 그대로 두었습니다. 다른 파일을 골라 주십시오.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program and was left as it is. Choose another file.</source>
        <comment>error: the file is a database of another program</comment>
        <translation>‘%1’은(는) 다른 프로그램의 파일이라 그대로 두었습니다. 다른 파일을 골라 주십시오.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program and was left as it is. Update the program to open it.</source>
        <comment>error: file</comment>
        <translation>‘%1’은(는) 더 새로운 버전의 프로그램이 만든 파일이라 그대로 두었습니다. 프로그램을 업데이트해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program (file version %2) and was left as it is. Update the program to open it.</source>
        <comment>error: file</comment>
        <translation>‘%1’은(는) 더 새로운 버전의 프로그램이 만든 파일(파일 버전 %2)이라 그대로 두었습니다. 프로그램을 업데이트해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Restore the last backup.</source>
        <comment>error: file</comment>
        <translation>‘%1’이(가) 손상되어 그대로 두었습니다. 최근 백업에서 복원해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2), where it cannot be written safely. It is open for reading only; to edit, copy it to a local disk.</source>
        <comment>error: file; %2 is the type of the network drive</comment>
        <translation>‘%1’은(는) 안전하게 쓸 수 없는 네트워크 드라이브(%2)에 있어 읽기 전용으로 열었습니다. 고치려면 이 컴퓨터의 디스크로 복사해 주십시오.</translation>
    </message>
    <message>
        <source>The example goes into an empty file only, and this one already has entries. Choose a new file for it.</source>
        <comment>error: loading the example</comment>
        <translation>예시 자료는 빈 파일에만 불러올 수 있는데 이 파일에는 이미 자료가 있습니다. 새 파일을 골라 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window. Close that window, or go on there.</source>
        <comment>error: file</comment>
        <translation>‘%1’은(는) 이미 다른 창에서 열려 있습니다. 그 창을 닫거나 그 창에서 이어서 작업해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Choose a folder in which you may write.</source>
        <comment>error: file</comment>
        <translation>‘%1’에 쓸 수 없습니다. 파일이나 폴더가 읽기 전용이니 쓸 수 있는 폴더를 골라 주십시오.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <comment>error: disk</comment>
        <translation>디스크가 가득 차 아무것도 바꾸지 않았습니다. 공간을 비우고 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Another program is writing to the file just now; nothing was changed. Try again in a moment.</source>
        <comment>error: file</comment>
        <translation>다른 프로그램이 파일에 쓰고 있어 아무것도 바꾸지 않았습니다. 잠시 뒤 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the name and whether you may read it.</source>
        <comment>error: file; %2 is what the system says</comment>
        <translation>‘%1’을(를) 읽을 수 없습니다: %2. 이름과 읽기 권한을 확인해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another name or folder.</source>
        <comment>error: file; %2 is what the system says</comment>
        <translation>‘%1’에 쓸 수 없습니다: %2. 다른 이름이나 폴더를 골라 주십시오.</translation>
    </message>
    <message>
        <source>No verified copy of the file could be made (%1), so nothing was changed. Check the free space and the folder.</source>
        <comment>error: backup; %1 the technical reason</comment>
        <translation>백업을 만들지 못해(%1) 아무것도 바꾸지 않았습니다. 남은 공간과 폴더를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The file could not be read or written; nothing was changed. The database says: %1. Try again, and check the file if it goes on.</source>
        <comment>error: database; %1 is its message</comment>
        <translation>파일을 읽거나 쓰지 못해 아무것도 바꾸지 않았습니다. 데이터베이스 메시지: %1. 다시 시도하고, 되풀이되면 파일을 검사해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” has been changed by someone else in the meantime. Look at it as it is now, then make your change again.</source>
        <comment>error: edit</comment>
        <translation>그사이 다른 사람이 ‘%1’을(를) 바꾸었습니다. 지금 내용을 확인한 뒤 다시 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there; someone else may have deleted it.</source>
        <comment>error: edit</comment>
        <translation>바꾸려던 자료가 더는 없습니다. 다른 사람이 삭제했을 수 있으니 화면을 다시 확인해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is still in use and was not deleted. Take it out of the entries that name it first.</source>
        <comment>error: deletion</comment>
        <translation>‘%1’은(는) 아직 쓰이고 있어 삭제하지 않았습니다. 이를 쓰는 자료에서 먼저 빼 주십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <comment>failed act</comment>
        <translation>‘%1’을(를) 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be moved.</source>
        <comment>failed act</comment>
        <translation>‘%1’을(를) 옮기지 못했습니다.</translation>
    </message>
    <message>
        <source>The length of “%1” could not be changed.</source>
        <comment>failed act</comment>
        <translation>‘%1’의 시간을 조정하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be marked as cancelled.</source>
        <comment>failed act</comment>
        <translation>‘%1’을(를) 취소 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <comment>failed act</comment>
        <translation>‘%1’을(를) 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be imported.</source>
        <comment>failed act</comment>
        <translation>‘%1’을(를) 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>The example could not be loaded.</source>
        <comment>failed act</comment>
        <translation>예시 자료를 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>failed act, then the reason and what to do: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The event could not be saved.</source>
        <comment>failed act, the event has no title yet</comment>
        <translation>일정을 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>All day</source>
        <comment>an event that takes whole days</comment>
        <translation>종일</translation>
    </message>
    <message>
        <source>%1 (time in %2)</source>
        <comment>date and time by the clock of another zone; %2 as in Europe/Paris</comment>
        <translation>%1(%2 시간)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration in minutes</comment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration in hours</comment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>duration in hours and minutes</comment>
        <translation>%1시간 %2분</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Name either --all or days, not both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--all과 날짜는 함께 쓸 수 없습니다. 하나만 적어 주십시오.</translation>
    </message>
    <message>
        <source>Write an iCalendar file for other calendars; everything unless days are named</source>
        <comment>command line help</comment>
        <translation>다른 달력용 .ics 파일로 내보내기(날짜를 적지 않으면 전체)</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <comment>command line help</comment>
        <translation>파일에 있는 모든 일정</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <comment>command line help</comment>
        <translation>저장할 파일(-는 표준 출력)</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>There is no time zone “%1”. Choose one from the list, such as Asia/Seoul.</source>
        <comment>beside the time zone of an event</comment>
        <translation>시간대 ‘%1’은(는) 없습니다. 목록에서 Asia/Seoul처럼 골라 주십시오.</translation>
    </message>
    <message>
        <source>The repetition ends before the event takes place for the first time.</source>
        <comment>beside the end of a repetition</comment>
        <translation>첫 일정보다 먼저 반복이 끝납니다.</translation>
    </message>
    <message>
        <source>With this rule the event never takes place. Choose a later end or another repetition.</source>
        <comment>beside the repetition of an event</comment>
        <translation>이 규칙으로는 일정이 한 번도 열리지 않습니다. 종료일을 늦추거나 다른 반복을 골라 주십시오.</translation>
    </message>
    <message>
        <source>This repetition cannot be used. Choose another one.</source>
        <comment>beside the repetition of an event</comment>
        <translation>쓸 수 없는 반복입니다. 다른 반복을 골라 주십시오.</translation>
    </message>
    <message>
        <source>This date does not exist.</source>
        <comment>beside the start of an event</comment>
        <translation>없는 날짜입니다.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <comment>beside the last day of an event</comment>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <comment>beside the end of an event</comment>
        <translation>종료가 시작보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Please give the event a title.</source>
        <comment>beside the title of an event</comment>
        <translation>일정명을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Please say what the public may read instead of the title.</source>
        <comment>beside the public title of a partly public event</comment>
        <translation>일정명 대신 공개할 이름을 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Nothing has been changed.</source>
        <comment>command line, history</comment>
        <translation>변경 이력이 없습니다.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of the history</comment>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the history</comment>
        <translation>변경자</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the history</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Tell who changed what and when, newest first</source>
        <comment>command line help</comment>
        <translation>누가 언제 무엇을 바꾸었는지 최근 순으로 표시</translation>
    </message>
    <message>
        <source>From this day on</source>
        <comment>command line help</comment>
        <translation>이 날짜부터</translation>
    </message>
</context>
<context>
    <name>HolidaysCommand</name>
    <message>
        <source>Public holiday</source>
        <comment>kind of holiday</comment>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <comment>kind of holiday</comment>
        <translation>대체공휴일</translation>
    </message>
    <message>
        <source>Temporary holiday</source>
        <comment>kind of holiday</comment>
        <translation>임시공휴일</translation>
    </message>
    <message>
        <source>Election day</source>
        <comment>kind of holiday</comment>
        <translation>선거일</translation>
    </message>
    <message>
        <source>Local holiday</source>
        <comment>kind of holiday</comment>
        <translation>지방공휴일</translation>
    </message>
    <message>
        <source>No holidays.</source>
        <comment>command line</comment>
        <translation>공휴일이 없습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the list of holidays</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>column of the list of holidays</comment>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>List the holidays of Korea, this year&apos;s unless days are named</source>
        <comment>command line help</comment>
        <translation>우리나라 공휴일 표시(날짜를 적지 않으면 올해)</translation>
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
        <translation>주제: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date of an office day and its theme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agenda items: %1</source>
        <comment>notes of an exported event</comment>
        <translation>안건: %1</translation>
    </message>
    <message>
        <source>Schedule of: %1</source>
        <comment>notes of an exported event, the post of a vice head</comment>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>Lead department: %1</source>
        <comment>notes of an exported event</comment>
        <translation>주관 부서: %1</translation>
    </message>
    <message>
        <source>Materials: %1</source>
        <comment>notes of an exported event</comment>
        <translation>준비자료: %1</translation>
    </message>
    <message>
        <source>Disclosure: %1</source>
        <comment>notes of an exported event</comment>
        <translation>공개 구분: %1</translation>
    </message>
    <message>
        <source>Cancelled because: %1</source>
        <comment>notes of an exported event</comment>
        <translation>취소 사유: %1</translation>
    </message>
</context>
<context>
    <name>IcsDocument</name>
    <message>
        <source>Schedule</source>
        <comment>name of an exported calendar when the office has no name yet</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>%1: public schedule</source>
        <comment>name of an exported calendar; the title of the head</comment>
        <translation>%1 주요일정</translation>
    </message>
    <message>
        <source>%1: schedule</source>
        <comment>name of an exported calendar; the title of the head</comment>
        <translation>%1 일정</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>No events: %1</source>
        <comment>command line; %1 is a range of dates</comment>
        <translation>일정 없음: %1</translation>
    </message>
    <message>
        <source>This version does not keep a list of %1 yet.</source>
        <comment>wrong usage of the command line; %1 is the word that was typed</comment>
        <translation>이 버전에는 아직 %1 목록이 없습니다.</translation>
    </message>
    <message>
        <source>Only events can be listed for the public.</source>
        <comment>wrong usage of the command line</comment>
        <translation>공개용으로는 일정만 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>List events, this week&apos;s unless days are named, or other things</source>
        <comment>command line help</comment>
        <translation>일정 등 목록 표시(날짜를 적지 않으면 이번 주)</translation>
    </message>
    <message>
        <source>What to list; events if nothing is named</source>
        <comment>command line help</comment>
        <translation>표시할 목록(적지 않으면 일정)</translation>
    </message>
</context>
<context>
    <name>ListDirectory</name>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>column of a list</comment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column of a list</comment>
        <translation>목적</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of a list: the code of an agenda item</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of a list</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>column of a list</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of a list</comment>
        <translation>건의사항</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>column of a list</comment>
        <translation>직위</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>column of a list: organisation or party of a person</comment>
        <translation>소속</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of a list</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Short</source>
        <comment>column of a list</comment>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>column of a list</comment>
        <translation>의석</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <comment>command line</comment>
        <translation>목록이 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>ListedOccurrence</name>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of a list</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>column of a list</comment>
        <translation>공개 구분</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column of a list</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a list</comment>
        <translation>장소</translation>
    </message>
</context>
<context>
    <name>MonthlyText</name>
    <message>
        <source>On the first %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>첫째 %1</translation>
    </message>
    <message>
        <source>On the second %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>둘째 %1</translation>
    </message>
    <message>
        <source>On the third %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>셋째 %1</translation>
    </message>
    <message>
        <source>On the fourth %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>넷째 %1</translation>
    </message>
    <message>
        <source>On the fifth %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>다섯째 %1</translation>
    </message>
    <message>
        <source>On the last %1</source>
        <comment>monthly repetition; %1 is a weekday</comment>
        <translation>마지막 %1</translation>
    </message>
    <message>
        <source>On day %1</source>
        <comment>monthly repetition</comment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>On the last day of the month</source>
        <comment>monthly repetition</comment>
        <translation>말일</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>The first day</source>
        <comment>command line help</comment>
        <translation>첫날</translation>
    </message>
    <message>
        <source>The last day, included</source>
        <comment>command line help</comment>
        <translation>마지막 날(포함)</translation>
    </message>
    <message>
        <source>A week, Monday to Sunday, by its ISO number</source>
        <comment>command line help</comment>
        <translation>ISO 주 번호로 적은 한 주(월~일)</translation>
    </message>
    <message>
        <source>Name either --week or --from and --to, not both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--week와 --from·--to는 함께 쓸 수 없습니다. 하나만 적어 주십시오.</translation>
    </message>
    <message>
        <source>--from and --to go together; name both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--from과 --to는 함께 적어 주십시오.</translation>
    </message>
    <message>
        <source>The day of --to lies before that of --from.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--to의 날짜가 --from보다 앞섭니다.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date; dates are written as 2025-04-16.</source>
        <comment>wrong usage of the command line; %1 is an option</comment>
        <translation>%1: ‘%2’은(는) 날짜가 아닙니다. 2025-04-16처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>%1: the date %2 does not exist. Please check it.</source>
        <comment>wrong usage of the command line; %1 is an option</comment>
        <translation>%1: %2은(는) 없는 날짜입니다. 확인해 주십시오.</translation>
    </message>
    <message>
        <source>--week: “%1” is not a week; weeks are written as 2025-W16.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--week: ‘%1’은(는) 주가 아닙니다. 2025-W16처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>--week: the year %1 has no week %2. Please check it.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--week: %1년에는 %2주가 없습니다. 확인해 주십시오.</translation>
    </message>
    <message>
        <source>For whom: the house, or the public; the house unless named</source>
        <comment>command line help</comment>
        <translation>대상: 내부용(internal) 또는 공개용(public). 적지 않으면 내부용</translation>
    </message>
    <message>
        <source>%1 does not know “%2”; it takes %3.</source>
        <comment>wrong usage of the command line; %1 is an option, %3 the words it takes</comment>
        <translation>%1에 ‘%2’은(는) 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>Name the file to write with -o, for example -o week%1; - is standard output.</source>
        <comment>wrong usage of the command line; %1 is a file ending</comment>
        <translation>-o로 저장할 파일을 적어 주십시오. 예: -o week%1(-는 표준 출력).</translation>
    </message>
    <message>
        <source>-o: the name of the file must end in %1, “%2” does not.</source>
        <comment>wrong usage of the command line; %1 is a file ending</comment>
        <translation>-o: 파일 이름은 %1(으)로 끝나야 합니다. ‘%2’은(는) 그렇지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Print one JSON array, for other programs</source>
        <comment>command line help</comment>
        <translation>다른 프로그램용 JSON 배열로 표시</translation>
    </message>
</context>
<context>
    <name>PictureCommand</name>
    <message>
        <source>--size: “%1” is not a size; sizes are written as 1280x800.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--size: ‘%1’은(는) 크기가 아닙니다. 1280x800처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>Paint the window with a week into a PNG file</source>
        <comment>command line help</comment>
        <translation>한 주를 보여 주는 창을 PNG 파일로 저장</translation>
    </message>
    <message>
        <source>Which week; this one unless named</source>
        <comment>command line help</comment>
        <translation>표시할 주(적지 않으면 이번 주)</translation>
    </message>
    <message>
        <source>The size of the window</source>
        <comment>command line help</comment>
        <translation>창 크기</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <comment>command line help</comment>
        <translation>저장할 파일(-는 표준 출력)</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Name the layout: --layout weekly.</source>
        <comment>wrong usage of the command line</comment>
        <translation>서식을 적어 주십시오: --layout weekly.</translation>
    </message>
    <message>
        <source>Write a sheet as PDF; this week&apos;s unless days are named</source>
        <comment>command line help</comment>
        <translation>일정표를 PDF로 저장(날짜를 적지 않으면 이번 주)</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <comment>command line help</comment>
        <translation>서식</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <comment>command line help</comment>
        <translation>저장할 파일(-는 표준 출력)</translation>
    </message>
</context>
<context>
    <name>RecurrenceText</name>
    <message>
        <source>Every day</source>
        <comment>repetition of an event</comment>
        <translation>매일</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <comment>repetition of an event</comment>
        <translation>
            <numerusform>%n일마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <comment>repetition of an event</comment>
        <translation>평일(월~금)마다</translation>
    </message>
    <message>
        <source>Every week on %1</source>
        <comment>repetition of an event; names of weekdays</comment>
        <translation>매주 %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <comment>repetition of an event; names of weekdays</comment>
        <translation>
            <numerusform>%n주마다 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>first</source>
        <comment>which weekday of a month, as in: on the first Monday</comment>
        <translation>첫째</translation>
    </message>
    <message>
        <source>second</source>
        <comment>which weekday of a month, as in: on the second Monday</comment>
        <translation>둘째</translation>
    </message>
    <message>
        <source>third</source>
        <comment>which weekday of a month, as in: on the third Monday</comment>
        <translation>셋째</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>which weekday of a month, as in: on the fourth Monday</comment>
        <translation>넷째</translation>
    </message>
    <message>
        <source>fifth</source>
        <comment>which weekday of a month, as in: on the fifth Monday</comment>
        <translation>다섯째</translation>
    </message>
    <message>
        <source>last</source>
        <comment>which weekday of a month, as in: on the last Monday</comment>
        <translation>마지막</translation>
    </message>
    <message>
        <source>Every month on its last day</source>
        <comment>repetition of an event</comment>
        <translation>매월 말일</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last day</source>
        <comment>repetition of an event</comment>
        <translation>
            <numerusform>%n개월마다 말일</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on day %1</source>
        <comment>repetition of an event</comment>
        <translation>매월 %1일</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <comment>repetition of an event</comment>
        <translation>
            <numerusform>%n개월마다 %1일</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month on the %1 %2</source>
        <comment>repetition of an event, as in: on the second Wednesday</comment>
        <translation>매월 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1 %2</source>
        <comment>repetition of an event, as in: on the second Wednesday</comment>
        <translation>
            <numerusform>%n개월마다 %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year on %1</source>
        <comment>repetition of an event; day and month</comment>
        <translation>매년 %1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on %1</source>
        <comment>repetition of an event; day and month</comment>
        <translation>
            <numerusform>%n년마다 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>repetition of an event; %1 as in: every day, %2 the last date</comment>
        <translation>%1, %2까지</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>repetition of an event; %1 as in: every day</comment>
        <translation>
            <numerusform>%1, %n회</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Name the backup to restore: yeouido-office restore FILE.</source>
        <comment>wrong usage of the command line</comment>
        <translation>복원할 백업을 적어 주십시오: yeouido-office restore FILE.</translation>
    </message>
    <message>
        <source>The backup is now in %1</source>
        <comment>command line; %1 is a file name</comment>
        <translation>백업으로 복원했습니다: %1</translation>
    </message>
    <message>
        <source>The backup is now in %1; what was there before is kept in %2</source>
        <comment>command line; both are file names</comment>
        <translation>백업으로 복원했습니다: %1. 이전 파일은 %2에 보관했습니다</translation>
    </message>
    <message>
        <source>Put a backup in the place of the office file, which is kept</source>
        <comment>command line help</comment>
        <translation>백업으로 복원(지금 파일은 따로 보관)</translation>
    </message>
    <message>
        <source>The backup</source>
        <comment>command line help</comment>
        <translation>백업 파일</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message numerus="yes">
        <source>The example is loaded, %n record(s): %1</source>
        <comment>command line; %1 is the name of a file</comment>
        <translation>
            <numerusform>예시 자료 %n건을 불러왔습니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Load the example into a new or empty file</source>
        <comment>command line help</comment>
        <translation>새 파일이나 빈 파일에 예시 자료 불러오기</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>Change repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>반복 일정 변경</translation>
    </message>
    <message>
        <source>Move repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>반복 일정 옮기기</translation>
    </message>
    <message>
        <source>Change length of repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>반복 일정 시간 조정</translation>
    </message>
    <message>
        <source>Delete repeating event</source>
        <comment>title of the question about a series</comment>
        <translation>반복 일정 삭제</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates do you want to change?</source>
        <comment>question about a series</comment>
        <translation>‘%1’은(는) 반복 일정입니다. 어느 일정을 변경할까요?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates do you want to move?</source>
        <comment>question about a series</comment>
        <translation>‘%1’은(는) 반복 일정입니다. 어느 일정을 옮길까요?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates shall have the new length?</source>
        <comment>question about a series</comment>
        <translation>‘%1’은(는) 반복 일정입니다. 어느 일정의 시간을 조정할까요?</translation>
    </message>
    <message>
        <source>“%1” repeats. Which dates do you want to delete?</source>
        <comment>question about a series</comment>
        <translation>‘%1’은(는) 반복 일정입니다. 어느 일정을 삭제할까요?</translation>
    </message>
    <message>
        <source>Change this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>이 일정만 변경(%1)</translation>
    </message>
    <message>
        <source>Move this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>이 일정만 옮기기(%1)</translation>
    </message>
    <message>
        <source>New length for this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>이 일정만 시간 조정(%1)</translation>
    </message>
    <message>
        <source>Delete this event only (%1)</source>
        <comment>answer about a series; %1 is its date</comment>
        <translation>이 일정만 삭제(%1)</translation>
    </message>
    <message>
        <source>Change this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>이후 일정 모두 변경(%1부터)</translation>
    </message>
    <message>
        <source>Move this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>이후 일정 모두 옮기기(%1부터)</translation>
    </message>
    <message>
        <source>New length for this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>이후 일정 모두 시간 조정(%1부터)</translation>
    </message>
    <message>
        <source>Delete this and all following events (from %1)</source>
        <comment>answer about a series; %1 is a date</comment>
        <translation>이후 일정 모두 삭제(%1부터)</translation>
    </message>
    <message>
        <source>Change the whole series</source>
        <comment>answer about a series</comment>
        <translation>전체 변경</translation>
    </message>
    <message>
        <source>Move the whole series</source>
        <comment>answer about a series</comment>
        <translation>전체 옮기기</translation>
    </message>
    <message>
        <source>New length for the whole series</source>
        <comment>answer about a series</comment>
        <translation>전체 시간 조정</translation>
    </message>
    <message>
        <source>Delete the whole series</source>
        <comment>answer about a series</comment>
        <translation>전체 삭제</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>changes nothing about a series</comment>
        <translation>삭제하지 않음</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>changes nothing about a series</comment>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>TBA</source>
        <comment>before a title in a narrow place: the hour is not known yet</comment>
        <translation>미정</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>beside the strip above the hours, narrow</comment>
        <translation>종일</translation>
    </message>
    <message>
        <source>TBA</source>
        <comment>beside the strip above the hours, narrow: events whose hour is not known</comment>
        <translation>미정</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>in a day of the strip: that many do not fit, click to see</comment>
        <translation>
            <numerusform>+%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned this week.</source>
        <comment>in the middle of an empty week</comment>
        <translation>이 주에는 일정이 없습니다.</translation>
    </message>
    <message>
        <source>Double-click a time, or drag over one, to add an event.</source>
        <comment>under the sentence that an empty week shows</comment>
        <translation>시간을 두 번 누르거나 끌어서 일정을 등록합니다.</translation>
    </message>
</context>
<context>
    <name>WeeklyInternal</name>
    <message>
        <source>Weekly schedule (%1)</source>
        <comment>title of the internal weekly sheet: the days</comment>
        <translation>주간일정(%1)</translation>
    </message>
    <message>
        <source>Weekly schedule: %1 (%2)</source>
        <comment>title of the internal weekly sheet: short title of the city&apos;s head, the days</comment>
        <translation>%1 주간일정(%2)</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>classification of the internal weekly sheet</comment>
        <translation>내부용</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <comment>weekly sheet, theme of an office day</comment>
        <translation>주제: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <comment>weekly sheet, why an event is cancelled</comment>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <comment>weekly sheet, the agenda items of an event</comment>
        <translation>안건: %1</translation>
    </message>
    <message>
        <source>%1 %2, session %3</source>
        <comment>band of an office day: date, title, number of the session</comment>
        <translation>%1 %2 제%3회차</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>band of an office day: date, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Event (agenda)</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>일정명(안건)</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>주관 실·국</translation>
    </message>
    <message>
        <source>Taking part</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>배석·수행</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>준비자료</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of the internal weekly sheet</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>internal weekly sheet: when it was printed</comment>
        <translation>%1 현재</translation>
    </message>
    <message>
        <source>The head&apos;s schedule of a week with place, lead department and preparation; for internal use</source>
        <comment>summary in the file of the internal weekly sheet</comment>
        <translation>한 주의 일정과 장소, 주관 부서, 준비자료를 정리한 내부용 주간일정표</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>keyword of the internal weekly sheet</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>weekly schedule</source>
        <comment>keyword of the internal weekly sheet</comment>
        <translation>주간일정</translation>
    </message>
</context>
<context>
    <name>WeeklyPublic</name>
    <message>
        <source>Main schedule</source>
        <comment>title of the public weekly sheet</comment>
        <translation>주요일정</translation>
    </message>
    <message>
        <source>Main schedule: %1</source>
        <comment>title of the public weekly sheet: title of the city&apos;s head</comment>
        <translation>%1 주요일정</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <comment>public weekly sheet, an event that may change</comment>
        <translation>%1(잠정)</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of the public weekly sheet</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column of the public weekly sheet</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column of the public weekly sheet</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of the public weekly sheet</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>※ The schedule may change.</source>
        <comment>note under the table of the public weekly sheet</comment>
        <translation>※ 일정은 사정에 따라 변경될 수 있습니다.</translation>
    </message>
    <message>
        <source>The week&apos;s main schedule</source>
        <comment>summary in the file of the public weekly sheet</comment>
        <translation>한 주의 주요일정</translation>
    </message>
    <message>
        <source>schedule</source>
        <comment>keyword of the public weekly sheet</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>public</source>
        <comment>keyword of the public weekly sheet</comment>
        <translation>공개</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <comment>foot of the public weekly sheet</comment>
        <translation>문의: %1</translation>
    </message>
</context>
<context>
    <name>WeeklySheets</name>
    <message>
        <source>All day</source>
        <comment>time column of the weekly sheet</comment>
        <translation>종일</translation>
    </message>
    <message>
        <source>local %1</source>
        <comment>time column of the weekly sheet: the clock of another time zone</comment>
        <translation>현지 %1</translation>
    </message>
    <message>
        <source>No events</source>
        <comment>row of an empty weekend day or holiday</comment>
        <translation>일정 없음</translation>
    </message>
    <message>
        <source>Working at the office</source>
        <comment>row of an empty working day</comment>
        <translation>재청근무</translation>
    </message>
</context>
<context>
    <name>WhenOptions</name>
    <message>
        <source>%1: “%2” is not a date with a time; they are written as 2025-04-16T15:00.</source>
        <comment>wrong usage of the command line; %1 is an option</comment>
        <translation>%1: ‘%2’은(는) 날짜와 시각이 아닙니다. 2025-04-16T15:00처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>--untimed goes without --end.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--untimed에는 --end를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Date and time; the date alone with --all-day and --untimed</source>
        <comment>command line help</comment>
        <translation>날짜와 시각(--all-day, --untimed에는 날짜만)</translation>
    </message>
    <message>
        <source>The end; the last day with --all-day</source>
        <comment>command line help</comment>
        <translation>종료(--all-day에는 마지막 날)</translation>
    </message>
    <message>
        <source>Whole days</source>
        <comment>command line help</comment>
        <translation>종일</translation>
    </message>
    <message>
        <source>The day is known, the hour is not</source>
        <comment>command line help</comment>
        <translation>날짜만 정해지고 시각은 미정</translation>
    </message>
    <message>
        <source>With --untimed: which half of the day</source>
        <comment>command line help</comment>
        <translation>--untimed일 때 오전·오후</translation>
    </message>
    <message>
        <source>Say when it begins: --start 2025-04-16T15:00.</source>
        <comment>wrong usage of the command line</comment>
        <translation>시작을 적어 주십시오: --start 2025-04-16T15:00.</translation>
    </message>
    <message>
        <source>Name either --all-day or --untimed, not both.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--all-day와 --untimed는 함께 쓸 수 없습니다. 하나만 적어 주십시오.</translation>
    </message>
    <message>
        <source>--part goes with --untimed.</source>
        <comment>wrong usage of the command line</comment>
        <translation>--part는 --untimed와 함께 써 주십시오.</translation>
    </message>
</context>
<context>
    <name>WithheldEvents</name>
    <message numerus="yes">
        <source>Closed, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>비공개 일정 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly public but without a public title, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>공개용 일정명이 없는 부분공개 일정 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tentative, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>잠정 일정 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>취소 일정 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the vice heads, left out: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>부단체장 일정 %n건 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly public, shown under the public title without the place: %n</source>
        <comment>print and export dialog, number of events</comment>
        <translation>
            <numerusform>부분공개 일정 %n건은 공개용 일정명으로, 장소 없이 표시</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Yeouido office</source>
        <comment>kind of event</comment>
        <translation>여의도 집무실</translation>
    </message>
    <message>
        <source>Party visit</source>
        <comment>kind of event</comment>
        <translation>정당 방문</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>kind of event</comment>
        <translation>회의·면담</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <comment>kind of event</comment>
        <translation>행사·의전</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>kind of event</comment>
        <translation>행정</translation>
    </message>
    <message>
        <source>Travel</source>
        <comment>kind of event</comment>
        <translation>이동</translation>
    </message>
    <message>
        <source>Election date</source>
        <comment>kind of event</comment>
        <translation>선거일</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of event</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>status of an event</comment>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>status of an event</comment>
        <translation>확정</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of an event</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>disclosure of an event</comment>
        <translation>공개</translation>
    </message>
    <message>
        <source>Partly public</source>
        <comment>disclosure of an event</comment>
        <translation>부분공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>disclosure of an event</comment>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Sitting in</source>
        <comment>role of a participant</comment>
        <translation>배석</translation>
    </message>
    <message>
        <source>Accompanying</source>
        <comment>role of a participant</comment>
        <translation>수행</translation>
    </message>
    <message>
        <source>Receiving</source>
        <comment>role of a participant</comment>
        <translation>접견</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>role of a participant</comment>
        <translation>면담</translation>
    </message>
    <message>
        <source>Attending</source>
        <comment>role of a participant</comment>
        <translation>참석</translation>
    </message>
    <message>
        <source>Time open</source>
        <comment>the hour of an event is not known yet</comment>
        <translation>시간 미정</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>an event is in the morning, its hour is not known yet</comment>
        <translation>오전</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <comment>an event is in the afternoon, its hour is not known yet</comment>
        <translation>오후</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>kind of record in the history</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Office day</source>
        <comment>kind of record in the history</comment>
        <translation>집무실 회차</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>kind of record in the history</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>kind of record in the history</comment>
        <translation>인물</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>kind of record in the history</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>kind of record in the history</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>kind of record in the history</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of record in the history</comment>
        <translation>선거</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>kind of record in the history</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Proposal package</source>
        <comment>kind of record in the history</comment>
        <translation>제안 묶음</translation>
    </message>
</context>
<context>
    <name>yeouido::DateField</name>
    <message>
        <source>Type 4.16 or 2025-04-16. Up and Down step by a day, Alt+Down shows a calendar.</source>
        <comment>hint at a date</comment>
        <translation>4.16 또는 2025-04-16처럼 적습니다. 위·아래 화살표로 하루씩 바꾸고, Alt+아래로 달력을 엽니다.</translation>
    </message>
    <message>
        <source>Show calendar</source>
        <comment>button in a date</comment>
        <translation>달력 보기</translation>
    </message>
</context>
<context>
    <name>yeouido::DateTexts</name>
    <message>
        <source>Go to date</source>
        <comment>title of the dialog</comment>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <comment>go to date: label of the field</comment>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>go to date: button</comment>
        <translation>이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>go to date: button</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>There is no such date. Type it like 2025-04-16 or 4/16.</source>
        <comment>go to date: below the field</comment>
        <translation>없는 날짜입니다. 2025-04-16 또는 4/16처럼 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::DetailPane</name>
    <message>
        <source>Edit…</source>
        <comment>button under the details of the selected event</comment>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button under the details of the selected event</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Selected event</source>
        <comment>name of the pane at the right for those who hear the screen</comment>
        <translation>선택한 일정</translation>
    </message>
</context>
<context>
    <name>yeouido::EventActual</name>
    <message>
        <source>Enter what was different. The plan stays as it was.</source>
        <comment>above what really happened, in the event editor</comment>
        <translation>계획과 달랐던 점을 적습니다. 계획은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>It took place at another time</source>
        <comment>tick in the event editor</comment>
        <translation>다른 시각에 진행됨</translation>
    </message>
    <message>
        <source>When it really took place</source>
        <comment>name of a group of fields</comment>
        <translation>실제 일시</translation>
    </message>
    <message>
        <source>Where it took place</source>
        <comment>label in the event editor</comment>
        <translation>실제 장소</translation>
    </message>
    <message>
        <source>Who was there</source>
        <comment>label in the event editor</comment>
        <translation>실제 참석자</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>label in the event editor</comment>
        <translation>진행 내용</translation>
    </message>
</context>
<context>
    <name>yeouido::EventAgenda</name>
    <message>
        <source>Agenda items</source>
        <comment>label in the event editor</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>The office has no agenda items yet.</source>
        <comment>in the event editor</comment>
        <translation>등록된 안건이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>label in the event editor</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>The office has no parties yet.</source>
        <comment>in the event editor</comment>
        <translation>등록된 정당이 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::EventBasics</name>
    <message>
        <source>When</source>
        <comment>label in the event editor</comment>
        <translation>일시</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>label in the event editor</comment>
        <translation>일정명</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <comment>name of a field</comment>
        <translation>일정 구분</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>name of a field</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Kind, status</source>
        <comment>label in the event editor</comment>
        <translation>구분·상태</translation>
    </message>
    <message>
        <source>Reason for the cancellation</source>
        <comment>name of a field</comment>
        <translation>취소 사유</translation>
    </message>
    <message>
        <source>Why it was cancelled</source>
        <comment>hint in an empty field</comment>
        <translation>취소 사유</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <comment>in the list of places</comment>
        <translation>장소 선택 안 함</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>name of a field</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Room, gate or another place in words</source>
        <comment>name of a field</comment>
        <translation>회의실, 출입구 등 직접 입력</translation>
    </message>
    <message>
        <source>Room, gate, or in words</source>
        <comment>hint in an empty field about the place</comment>
        <translation>회의실·출입구 또는 직접 입력</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>label in the event editor</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>The head</source>
        <comment>whose event it is, where the head has no title yet</comment>
        <translation>기관장</translation>
    </message>
    <message>
        <source>Whose</source>
        <comment>label in the event editor: whose event it is</comment>
        <translation>대상</translation>
    </message>
</context>
<context>
    <name>yeouido::EventDisclosure</name>
    <message>
        <source>1 Secret by law</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 1</comment>
        <translation>1호 법령상 비밀</translation>
    </message>
    <message>
        <source>2 Security, foreign affairs</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 2</comment>
        <translation>2호 안보·외교</translation>
    </message>
    <message>
        <source>3 Life and property</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 3</comment>
        <translation>3호 생명·재산</translation>
    </message>
    <message>
        <source>4 Trial, investigation</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 4</comment>
        <translation>4호 재판·수사</translation>
    </message>
    <message>
        <source>5 Internal review, audit</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 5</comment>
        <translation>5호 내부검토·감사</translation>
    </message>
    <message>
        <source>6 Personal data</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 6</comment>
        <translation>6호 개인정보</translation>
    </message>
    <message>
        <source>7 Trade secret</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 7</comment>
        <translation>7호 영업비밀</translation>
    </message>
    <message>
        <source>8 Land speculation</source>
        <comment>ground of non-disclosure, Art. 9(1) no. 8</comment>
        <translation>8호 부동산 투기</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>label in the event editor</comment>
        <translation>공개 구분</translation>
    </message>
    <message>
        <source>What the public reads instead of the title</source>
        <comment>hint in an empty field</comment>
        <translation>일정명 대신 공개할 이름</translation>
    </message>
    <message>
        <source>Public title</source>
        <comment>label in the event editor</comment>
        <translation>공개용 일정명</translation>
    </message>
    <message>
        <source>Grounds</source>
        <comment>label in the event editor: grounds of non-disclosure</comment>
        <translation>비공개 사유</translation>
    </message>
    <message>
        <source>Official Information Disclosure Act, Article 9, paragraph 1, subparagraph %1</source>
        <comment>hint at a ground of non-disclosure (정보공개법 제9조제1항 각 호)</comment>
        <translation>정보공개법 제9조제1항제%1호</translation>
    </message>
</context>
<context>
    <name>yeouido::EventEditor</name>
    <message>
        <source>Load what is saved now</source>
        <comment>after someone else has changed the event</comment>
        <translation>저장된 내용 다시 불러오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>leaves the event editor</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>saves the event</comment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <comment>hint at the button of the event editor</comment>
        <translation>저장하고 닫기(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>One date of a series: %1 · %2</source>
        <comment>above the event editor; a date and a repetition</comment>
        <translation>반복 일정 중 하루: %1 · %2</translation>
    </message>
    <message>
        <source>Edit event: %1</source>
        <comment>title of the event editor</comment>
        <translation>일정 수정: %1</translation>
    </message>
    <message>
        <source>New event</source>
        <comment>title of the event editor</comment>
        <translation>새 일정</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <comment>title of a question</comment>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>The event has not been saved. What shall become of it?</source>
        <comment>question on leaving</comment>
        <translation>일정을 저장하지 않았습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>“%1” has not been saved. What shall become of it?</source>
        <comment>question on leaving</comment>
        <translation>‘%1’을(를) 저장하지 않았습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>answer: saves the event and leaves the editor</comment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <comment>answer: leaves the editor without saving</comment>
        <translation>저장하지 않고 닫기</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <comment>answer: stays in the editor</comment>
        <translation>계속 수정</translation>
    </message>
</context>
<context>
    <name>yeouido::EventForm</name>
    <message>
        <source>More fields of the event</source>
        <comment>name of the tabs in the event editor</comment>
        <translation>일정의 추가 항목</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>tab of the event editor</comment>
        <translation>반복</translation>
    </message>
    <message>
        <source>People</source>
        <comment>tab of the event editor</comment>
        <translation>참석</translation>
    </message>
    <message>
        <source>Agenda</source>
        <comment>tab of the event editor: agenda items and parties</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>tab of the event editor: materials and reminders</comment>
        <translation>준비</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>tab of the event editor</comment>
        <translation>내용·메모</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>tab of the event editor</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>tab of the event editor: what really happened</comment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Something is filled in here</source>
        <comment>hint at a tab</comment>
        <translation>적은 내용이 있음</translation>
    </message>
</context>
<context>
    <name>yeouido::EventNotes</name>
    <message>
        <source>Description</source>
        <comment>label in the event editor</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Printed on internal sheets; the public never sees it.</source>
        <comment>below the description in the event editor</comment>
        <translation>내부용 일정표에만 인쇄되며 공개되지 않습니다.</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>label in the event editor</comment>
        <translation>내부 메모</translation>
    </message>
    <message>
        <source>Never leaves the house: it is not printed and not exported.</source>
        <comment>below the internal note in the event editor</comment>
        <translation>인쇄하거나 내보내지 않으며 밖으로 나가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::EventPeople</name>
    <message>
        <source>Participant</source>
        <comment>name of a field</comment>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Name or post</source>
        <comment>hint in an empty field of a participant</comment>
        <translation>성명 또는 직위</translation>
    </message>
    <message>
        <source>Role of the participant</source>
        <comment>name of a field</comment>
        <translation>참석자 역할</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no lead department</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>label in the event editor</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>Add participant</source>
        <comment>button in the event editor</comment>
        <translation>참석자 추가</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>label in the event editor</comment>
        <translation>참석자</translation>
    </message>
</context>
<context>
    <name>yeouido::EventPreparation</name>
    <message>
        <source>Ready</source>
        <comment>tick at one of the materials</comment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>name of a field</comment>
        <translation>준비자료</translation>
    </message>
    <message>
        <source>What</source>
        <comment>hint in an empty field of a material</comment>
        <translation>자료명</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <comment>name of a field</comment>
        <translation>부수</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <comment>name of a field</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <comment>hint in an empty field of a material</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Remind</source>
        <comment>label in the event editor</comment>
        <translation>알림</translation>
    </message>
    <message>
        <source>Add material</source>
        <comment>button in the event editor</comment>
        <translation>준비자료 추가</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>label in the event editor: things to have ready</comment>
        <translation>준비자료</translation>
    </message>
</context>
<context>
    <name>yeouido::EventSources</name>
    <message>
        <source>Source</source>
        <comment>name of a field</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Outlet, date, page or address</source>
        <comment>hint in an empty field of a source</comment>
        <translation>매체, 일자, 쪽 또는 주소</translation>
    </message>
    <message>
        <source>How sure the source is</source>
        <comment>name of a field</comment>
        <translation>출처의 확실성</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>how sure a source is</comment>
        <translation>확정</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>how sure a source is</comment>
        <translation>잠정</translation>
    </message>
    <message>
        <source>What the source says</source>
        <comment>name of a field</comment>
        <translation>출처의 내용</translation>
    </message>
    <message>
        <source>What it says, where that differs</source>
        <comment>hint in an empty field of a source</comment>
        <translation>내용이 다른 경우 그 내용</translation>
    </message>
    <message>
        <source>Where the facts come from. Sources may contradict one another; each keeps what it says.</source>
        <comment>above the sources in the event editor</comment>
        <translation>사실의 출처입니다. 출처끼리 달라도 각각 그대로 남깁니다.</translation>
    </message>
    <message>
        <source>Add source</source>
        <comment>button in the event editor</comment>
        <translation>출처 추가</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a list in the event editor</comment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>yeouido::ExportDialog</name>
    <message>
        <source>Calendars (*.ics)</source>
        <comment>export dialog, kind of file</comment>
        <translation>달력 파일(*.ics)</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <comment>title of the dialog</comment>
        <translation>일정 내보내기</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>export dialog, button</comment>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>export dialog, button</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>What</source>
        <comment>export dialog, heading of the choice of days</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>The week on screen: %1</source>
        <comment>export dialog, the days of the week</comment>
        <translation>화면의 주: %1</translation>
    </message>
    <message>
        <source>From</source>
        <comment>export dialog, first of two days</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>export dialog, all events</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>export dialog</comment>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>export dialog</comment>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>to</source>
        <comment>export dialog, between the first and the last day</comment>
        <translation>~</translation>
    </message>
    <message>
        <source>For whom</source>
        <comment>export dialog, heading of the choice of audience</comment>
        <translation>대상</translation>
    </message>
    <message>
        <source>For the house</source>
        <comment>export dialog, audience</comment>
        <translation>내부용</translation>
    </message>
    <message>
        <source>For the public</source>
        <comment>export dialog, audience</comment>
        <translation>공개용</translation>
    </message>
    <message>
        <source>With tentative events</source>
        <comment>export dialog, for the public</comment>
        <translation>잠정 일정 포함</translation>
    </message>
    <message>
        <source>In this file</source>
        <comment>export dialog, heading of what will be saved</comment>
        <translation>이 파일에 담기는 일정</translation>
    </message>
    <message>
        <source>Left out of this file</source>
        <comment>export dialog</comment>
        <translation>이 파일에서 빠지는 일정</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <comment>export dialog</comment>
        <translation>마지막 날이 첫날보다 앞섭니다. 다른 날을 골라 주십시오.</translation>
    </message>
    <message>
        <source>Nothing to export: no event of these days is for this audience.</source>
        <comment>export dialog</comment>
        <translation>내보낼 일정이 없습니다. 이 기간에 해당하는 일정이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <comment>export dialog, number of events in the file</comment>
        <translation>
            <numerusform>일정 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>export dialog</comment>
        <translation>빠지는 일정이 없습니다.</translation>
    </message>
    <message>
        <source>Title, time and place only. Left out or changed:</source>
        <comment>export dialog</comment>
        <translation>일정명, 시간, 장소만 담깁니다. 빠지거나 바뀌는 것:</translation>
    </message>
    <message>
        <source>Closed events are in it: do not pass this file on. A series goes out whole. Left out:</source>
        <comment>export dialog</comment>
        <translation>비공개 일정이 들어 있으니 외부에 전달하지 마십시오. 반복 일정은 전체가 나갑니다. 빠지는 것:</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <comment>export dialog, left out</comment>
        <translation>내부 메모</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>export dialog, left out</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>What really took place</source>
        <comment>export dialog, left out</comment>
        <translation>실제 진행 내용</translation>
    </message>
</context>
<context>
    <name>yeouido::FileTexts</name>
    <message>
        <source>Office files (*.sqlite)</source>
        <comment>file dialog: which files are shown</comment>
        <translation>집무실 파일(*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>file dialog: which files are shown</comment>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <comment>title of the file dialog</comment>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Choose the backup to go on from</source>
        <comment>title of the file dialog</comment>
        <translation>복원할 백업 선택</translation>
    </message>
    <message>
        <source>Back up to</source>
        <comment>title of the file dialog</comment>
        <translation>백업할 위치</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>title of the question</comment>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Go on from the backup “%1”?</source>
        <comment>question; %1 is the name of a file</comment>
        <translation>백업 ‘%1’(으)로 복원할까요?</translation>
    </message>
    <message>
        <source>It takes the place of the open file, which is kept beside it under another name.</source>
        <comment>below the question whether to restore a backup</comment>
        <translation>지금 파일을 대신하며, 지금 파일은 다른 이름으로 옆에 보관합니다.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <comment>answer</comment>
        <translation>이 백업으로 복원</translation>
    </message>
    <message>
        <source>Keep the open file</source>
        <comment>answer: does not restore the backup</comment>
        <translation>복원하지 않음</translation>
    </message>
</context>
<context>
    <name>yeouido::HelpTexts</name>
    <message>
        <source>Arrow keys</source>
        <comment>list of keys: the key</comment>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>From event to event, or over the free hours</source>
        <comment>list of keys: what it does</comment>
        <translation>일정 사이 또는 빈 시간으로 이동</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <comment>list of keys: the key</comment>
        <translation>Shift+화살표 키</translation>
    </message>
    <message>
        <source>Stretch of time for a new event</source>
        <comment>list of keys: what it does</comment>
        <translation>새 일정의 시간 범위 선택</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>list of keys: the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opens the event, or a new one at that time</source>
        <comment>list of keys: what it does</comment>
        <translation>일정 열기, 빈 시간이면 새 일정</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>list of keys: the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Drops the selection</source>
        <comment>list of keys: what it does</comment>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <comment>list of keys: the key</comment>
        <translation>Ctrl+마우스 휠</translation>
    </message>
    <message>
        <source>Taller or lower hours</source>
        <comment>list of keys: what it does</comment>
        <translation>시간 간격 확대·축소</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button of help and about</comment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>About this program</source>
        <comment>title of the dialog</comment>
        <translation>프로그램 정보</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>about</comment>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Schedule and agenda of a mayor&apos;s office. Free software under the MIT licence.</source>
        <comment>about</comment>
        <translation>시장실 일정·안건 관리. MIT 라이선스 자유 소프트웨어.</translation>
    </message>
    <message>
        <source>Open file: %1</source>
        <comment>about; %1 is a path</comment>
        <translation>열린 파일: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title of the list of keys</comment>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>yeouido::ListField</name>
    <message>
        <source>Enter adds the next row, Alt+Up and Alt+Down move a row, Alt+Delete removes it.</source>
        <comment>hint at a list of participants, materials or sources</comment>
        <translation>Enter로 다음 줄을 추가하고, Alt+위·아래로 줄을 옮기고, Alt+Delete로 지웁니다.</translation>
    </message>
    <message>
        <source>Remove this row (Alt+Delete)</source>
        <comment>button at a row of a list</comment>
        <translation>이 줄 삭제(Alt+Delete)</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <comment>button at a row of a list</comment>
        <translation>이 줄 삭제</translation>
    </message>
</context>
<context>
    <name>yeouido::MainWindow</name>
    <message>
        <source>Restore a backup…</source>
        <comment>button beside the notice that the file is damaged</comment>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>menu Edit and tool tip; %1 is what was done</comment>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu Edit, when there is nothing to undo</comment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>menu Edit and tool tip; %1 is what was undone</comment>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu Edit, when there is nothing to redo</comment>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <comment>message with a button to undo; %1 is a title</comment>
        <translation>삭제했습니다: ‘%1’</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button beside the message that something was deleted</comment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>New event here…</source>
        <comment>context menu of a free place in the week</comment>
        <translation>여기에 새 일정…</translation>
    </message>
</context>
<context>
    <name>yeouido::MenuTexts</name>
    <message>
        <source>Open a file…</source>
        <comment>menu File</comment>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <comment>menu File: makes a copy of the file</comment>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <comment>menu File: goes on from a copy of the file</comment>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>menu File: opens the dialog with the preview</comment>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu File: writes an .ics file</comment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu File</comment>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu File</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>menu Edit, when there is nothing to undo</comment>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>menu Edit, when there is nothing to redo</comment>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>New event…</source>
        <comment>menu Edit</comment>
        <translation>새 일정…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu Edit: opens the selected event</comment>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <comment>menu Edit: a copy of the selected event</comment>
        <translation>복제…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>menu Edit: the selected event</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Previous week</source>
        <comment>menu View</comment>
        <translation>이전 주</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>menu View and button: shows this week</comment>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>menu View</comment>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <comment>menu View</comment>
        <translation>날짜로 이동…</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>menu View: moves to the week itself</comment>
        <translation>주간</translation>
    </message>
    <message>
        <source>Week starts on Monday</source>
        <comment>menu View</comment>
        <translation>한 주를 월요일부터</translation>
    </message>
    <message>
        <source>Week starts on Sunday</source>
        <comment>menu View</comment>
        <translation>한 주를 일요일부터</translation>
    </message>
    <message>
        <source>Side bar</source>
        <comment>menu View: shows the small months on the left</comment>
        <translation>옆 막대</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>menu View: shows the selected event on the right</comment>
        <translation>상세 보기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip of a button: what it does, and its key</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>menu Help: the list of all keys</comment>
        <translation>단축키</translation>
    </message>
    <message>
        <source>About this program</source>
        <comment>menu Help</comment>
        <translation>프로그램 정보</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>편집</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>yeouido::MessageBar</name>
    <message>
        <source>Close this message</source>
        <comment>tool tip of the × at the end of a message bar</comment>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>yeouido::MiniMonth</name>
    <message>
        <source>Month</source>
        <comment>name of the small month for those who hear the screen</comment>
        <translation>월</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficeBanner</name>
    <message>
        <source>Session %1</source>
        <comment>number of a day of the weekly office</comment>
        <translation>제%1회차</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>to parties on a day of the weekly office</comment>
        <translation>
            <numerusform>방문 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <comment>on a day of the weekly office</comment>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::OfficeProgram</name>
    <message>
        <source>Backed up and checked: %1</source>
        <comment>message after a backup; %1 is a path</comment>
        <translation>백업하고 확인했습니다: %1</translation>
    </message>
    <message>
        <source>The backup has been restored.</source>
        <comment>message</comment>
        <translation>백업으로 복원했습니다.</translation>
    </message>
    <message>
        <source>The backup has been restored. The file that was there is kept as %1</source>
        <comment>message; %1 is a path</comment>
        <translation>백업으로 복원했습니다. 이전 파일 보관: %1</translation>
    </message>
    <message>
        <source>Yeouido Office</source>
        <comment>name of the program in the title of its windows</comment>
        <translation>여의도 집무실</translation>
    </message>
</context>
<context>
    <name>yeouido::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <comment>print dialog</comment>
        <translation>쪽 미리 보기</translation>
    </message>
</context>
<context>
    <name>yeouido::PrintDialog</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>print dialog, kind of file</comment>
        <translation>PDF 파일(*.pdf)</translation>
    </message>
    <message>
        <source>weekly-schedule_%1_internal.pdf</source>
        <comment>suggested file name, with the first day</comment>
        <translation>주간일정_%1_내부용.pdf</translation>
    </message>
    <message>
        <source>main-schedule_%1_public.pdf</source>
        <comment>suggested file name, with the first day</comment>
        <translation>주요일정_%1_공개용.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), A4</source>
        <comment>print dialog, number of pages</comment>
        <translation>
            <numerusform>A4 %n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>Print: main schedule, for the public</source>
        <comment>title of the print dialog</comment>
        <translation>인쇄: 공개용 주요일정</translation>
    </message>
    <message>
        <source>Print: weekly schedule, internal</source>
        <comment>title of the print dialog</comment>
        <translation>인쇄: 내부용 주간일정표</translation>
    </message>
    <message>
        <source>FOR THE PUBLIC: this sheet may be handed out.</source>
        <comment>print dialog, banner</comment>
        <translation>공개용: 외부에 배포할 수 있습니다.</translation>
    </message>
    <message>
        <source>INTERNAL: this sheet stays in the house.</source>
        <comment>print dialog, banner</comment>
        <translation>내부용: 외부로 내보내지 마십시오.</translation>
    </message>
    <message>
        <source>Only day, time, title and place of the head&apos;s public events are on it.</source>
        <comment>print dialog</comment>
        <translation>기관장 공개 일정의 일자, 시간, 일정명, 장소만 담깁니다.</translation>
    </message>
    <message>
        <source>Internal notes, sources and what really took place. Everything else is on it, closed events as well.</source>
        <comment>print dialog</comment>
        <translation>내부 메모, 출처, 실제 진행 내용은 빠집니다. 비공개 일정을 비롯한 나머지는 모두 담깁니다.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>print dialog</comment>
        <translation>빠지는 일정이 없습니다.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>print dialog, after saving; the name of the file</comment>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <comment>print dialog, after printing</comment>
        <translation>프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>print dialog, heading of the choice of layout</comment>
        <translation>서식</translation>
    </message>
    <message>
        <source>Weekly schedule, internal</source>
        <comment>print dialog, layout</comment>
        <translation>내부용 주간일정표</translation>
    </message>
    <message>
        <source>Main schedule, for the public</source>
        <comment>print dialog, layout</comment>
        <translation>공개용 주요일정</translation>
    </message>
    <message>
        <source>With tentative events</source>
        <comment>print dialog, for the public</comment>
        <translation>잠정 일정 포함</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>print dialog, heading of the choice of week</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>A week back</source>
        <comment>print dialog</comment>
        <translation>이전 주</translation>
    </message>
    <message>
        <source>A week forward</source>
        <comment>print dialog</comment>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>Not on this sheet</source>
        <comment>print dialog, heading of what is left out</comment>
        <translation>이 일정표에 없는 것</translation>
    </message>
    <message>
        <source>Left out of this sheet</source>
        <comment>print dialog</comment>
        <translation>이 일정표에서 빠지는 일정</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>print dialog, button</comment>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>print dialog, button</comment>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>print dialog, button</comment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>yeouido::RecurrenceEditor</name>
    <message>
        <source>Does not repeat</source>
        <comment>repetition of an event</comment>
        <translation>반복 안 함</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>repetition of an event</comment>
        <translation>매일</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>repetition of an event</comment>
        <translation>매주</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>repetition of an event</comment>
        <translation>매월</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>repetition of an event</comment>
        <translation>매년</translation>
    </message>
    <message>
        <source>Repeats</source>
        <comment>label in the event editor</comment>
        <translation>반복</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label in the event editor: every two weeks</comment>
        <translation>간격</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label in the event editor: on these weekdays</comment>
        <translation>요일</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <comment>label in the event editor</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>label in the event editor: when a repetition ends</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>When the repetition ends</source>
        <comment>name of a field</comment>
        <translation>반복 종료</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a repetition ends</comment>
        <translation>종료 없음</translation>
    </message>
    <message>
        <source>After so many times</source>
        <comment>when a repetition ends</comment>
        <translation>횟수로 종료</translation>
    </message>
    <message>
        <source>On a date</source>
        <comment>when a repetition ends</comment>
        <translation>날짜로 종료</translation>
    </message>
    <message>
        <source>Number of times</source>
        <comment>name of a field</comment>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Last possible date of the repetition</source>
        <comment>name of a field</comment>
        <translation>반복 종료일</translation>
    </message>
    <message>
        <source>“%1” is no date; the old date is back.</source>
        <comment>beside a date</comment>
        <translation>‘%1’은(는) 날짜가 아니어서 이전 날짜로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Another rule, kept as it is</source>
        <comment>a repetition that the editor cannot show</comment>
        <translation>그 밖의 규칙(그대로 유지)</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>주</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>개월</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>unit of an interval</comment>
        <translation>
            <numerusform>년</numerusform>
        </translation>
    </message>
    <message>
        <source>This event repeats by a rule that cannot be shown here. It stays as it is: %1</source>
        <comment>in the event editor; %1 is the rule as in an .ics file</comment>
        <translation>여기에 표시할 수 없는 규칙으로 반복됩니다. 규칙은 그대로 유지합니다: %1</translation>
    </message>
</context>
<context>
    <name>yeouido::ReminderField</name>
    <message>
        <source>At the start</source>
        <comment>when someone is reminded</comment>
        <translation>시작 시</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>when someone is reminded</comment>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <comment>when someone is reminded</comment>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <comment>when someone is reminded</comment>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: how long before the start</source>
        <comment>name of a field</comment>
        <translation>알림: 시작 전 시간</translation>
    </message>
    <message>
        <source>Reminder: minutes, hours or days</source>
        <comment>name of a field</comment>
        <translation>알림: 분·시간·일</translation>
    </message>
    <message>
        <source>minutes before</source>
        <comment>unit of a reminder</comment>
        <translation>분 전</translation>
    </message>
    <message>
        <source>hours before</source>
        <comment>unit of a reminder</comment>
        <translation>시간 전</translation>
    </message>
    <message>
        <source>days before</source>
        <comment>unit of a reminder</comment>
        <translation>일 전</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>adds a reminder</comment>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>yeouido::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of the dialog</comment>
        <translation>설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>settings: language</comment>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>settings: first day of the week</comment>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>settings: first day of the week</comment>
        <translation>일요일</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>settings: label</comment>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;First day of the week</source>
        <comment>settings: label</comment>
        <translation>한 주의 시작(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <comment>settings: label</comment>
        <translation>사용자 이름(&amp;Y)</translation>
    </message>
    <message>
        <source>The history keeps this name beside what you change.</source>
        <comment>settings: hint</comment>
        <translation>변경 이력에 이 이름이 남습니다.</translation>
    </message>
    <message>
        <source>Apply</source>
        <comment>settings: button</comment>
        <translation>적용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>settings: button</comment>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>yeouido::StartTexts</name>
    <message>
        <source>Load the Gwangju example</source>
        <comment>first start: first of four choices</comment>
        <translation>광주 예시 자료 불러오기</translation>
    </message>
    <message>
        <source>The true week of 14–20 April 2025, each fact with its source: to look around and try things out.</source>
        <comment>first start: what loading the example does</comment>
        <translation>2025년 4월 14~20일의 실제 일정과 그 출처입니다. 둘러보며 써 보십시오.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <comment>first start: second of four choices</comment>
        <translation>빈 파일로 시작</translation>
    </message>
    <message>
        <source>A new file without any appointment, for your own office.</source>
        <comment>first start: what starting empty does</comment>
        <translation>일정이 없는 새 파일로 우리 기관의 업무를 시작합니다.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <comment>first start and failed opening: choice, a file dialog follows</comment>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Work with an office file that is already on this computer.</source>
        <comment>first start and failed opening: what opening a file does</comment>
        <translation>이 컴퓨터에 있는 파일로 작업합니다.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <comment>first start and failed opening: choice, a file dialog follows</comment>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Go on from a backup copy. The copy stays as it is, and so does a file that is replaced: it is kept beside it.</source>
        <comment>first start and failed opening: what restoring a backup does</comment>
        <translation>백업에서 이어서 시작합니다. 백업은 그대로 두고, 바뀌는 파일도 옆에 보관합니다.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>failed opening: choice</comment>
        <translation>읽기 전용으로 열기</translation>
    </message>
    <message>
        <source>See and print what can still be read. Nothing can be changed.</source>
        <comment>failed opening: what opening for reading does</comment>
        <translation>읽을 수 있는 내용을 보고 인쇄합니다. 고칠 수는 없습니다.</translation>
    </message>
    <message>
        <source>Welcome to Yeouido Office</source>
        <comment>first start: heading of the page</comment>
        <translation>여의도 집무실을 시작합니다</translation>
    </message>
    <message>
        <source>There is no office file on this computer yet. What would you like to begin with?</source>
        <comment>first start: below the heading</comment>
        <translation>이 컴퓨터에는 아직 파일이 없습니다. 무엇으로 시작할까요?</translation>
    </message>
    <message>
        <source>The file will be kept here, for you alone: %1</source>
        <comment>first start: foot; %1 is a path</comment>
        <translation>파일 위치(본인만 읽을 수 있음): %1</translation>
    </message>
    <message>
        <source>The office file could not be opened</source>
        <comment>failed opening: heading of the page</comment>
        <translation>파일을 열지 못했습니다</translation>
    </message>
    <message>
        <source>The file was left as it is: %1</source>
        <comment>failed opening: foot; %1 is a path</comment>
        <translation>파일은 그대로 두었습니다: %1</translation>
    </message>
</context>
<context>
    <name>yeouido::StatusLine</name>
    <message>
        <source>Every change is saved at once</source>
        <comment>foot of the window, before the first change</comment>
        <translation>변경하는 즉시 저장됩니다</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>foot of the window; %1 is a time</comment>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <comment>foot of the window, until the file may be edited</comment>
        <translation>파일 검사 중…</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>foot of the window: nothing can be changed</comment>
        <translation>읽기 전용</translation>
    </message>
</context>
<context>
    <name>yeouido::TimeField</name>
    <message>
        <source>Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.</source>
        <comment>hint at a time</comment>
        <translation>9:15, 0915, 오후 2시처럼 적습니다. 위·아래 화살표로 15분씩 바꿉니다.</translation>
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
        <translation>메뉴(F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>the button with three lines, for screen readers</comment>
        <translation>메뉴</translation>
    </message>
</context>
<context>
    <name>yeouido::WeekView</name>
    <message>
        <source>Week</source>
        <comment>name of the week view for those who hear the screen</comment>
        <translation>주간</translation>
    </message>
</context>
<context>
    <name>yeouido::WhenField</name>
    <message>
        <source>With times</source>
        <comment>how an event&apos;s time is known</comment>
        <translation>시간 지정</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>how an event&apos;s time is known</comment>
        <translation>종일</translation>
    </message>
    <message>
        <source>Time open</source>
        <comment>how an event&apos;s time is known: the date only</comment>
        <translation>시간 미정</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <comment>shows the time zones of an event</comment>
        <translation>시간대…</translation>
    </message>
    <message>
        <source>Date of the start</source>
        <comment>name of a field</comment>
        <translation>시작 날짜</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <comment>name of a field</comment>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <comment>name of a field</comment>
        <translation>오전·오후</translation>
    </message>
    <message>
        <source>Date of the end</source>
        <comment>name of a field</comment>
        <translation>종료 날짜</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <comment>name of a field</comment>
        <translation>종료 시각</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>label of an event&apos;s start</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>label of an event&apos;s first day</comment>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>label of an event&apos;s date</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>End</source>
        <comment>label of an event&apos;s end</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>label of an event&apos;s last day</comment>
        <translation>마지막 날</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>length of an event</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time of day; the old time is back.</source>
        <comment>beside a time</comment>
        <translation>‘%1’은(는) 시각이 아니어서 이전 시각으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>“%1” is no date; the old date is back.</source>
        <comment>beside a date</comment>
        <translation>‘%1’은(는) 날짜가 아니어서 이전 날짜로 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::ZoneFields</name>
    <message>
        <source>Time zone of the start</source>
        <comment>name of a field</comment>
        <translation>시작 시간대</translation>
    </message>
    <message>
        <source>Time zone of the end</source>
        <comment>name of a field</comment>
        <translation>종료 시간대</translation>
    </message>
</context>
</TS>
