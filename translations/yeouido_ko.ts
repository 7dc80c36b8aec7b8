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
    <message>
        <source>Record the outcome of “%1”</source>
        <comment>act, in undo, redo and history</comment>
        <translation>‘%1’ 결과 기록</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <comment>act, from the trash; in undo, redo and history</comment>
        <translation>‘%1’ 복원</translation>
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
    <message>
        <source>“%1” is missing.</source>
        <comment>wrong usage of the command line; %1 is what to name</comment>
        <translation>‘%1’을(를) 적어 주십시오.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <comment>wrong usage of the command line</comment>
        <translation>%1 옵션에는 값을 적지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n companion(s)</source>
        <comment>on the card of a day: bureau heads who come along</comment>
        <translation>
            <numerusform>동행 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>on the card of a day of the office</comment>
        <translation>
            <numerusform>방문 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>on the card of a day: agenda items in focus</comment>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <comment>on the card of a day: how many of how many are ready</comment>
        <translation>준비자료 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <comment>on the card of a day: follow-ups open from before</comment>
        <translation>
            <numerusform>넘어온 일 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>on the card of a day of the office</comment>
        <translation>
            <numerusform>확인 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no theme yet</source>
        <comment>on the card of a day, after its number</comment>
        <translation>주제 미정</translation>
    </message>
    <message>
        <source>Days of the weekly office</source>
        <comment>name of the list of cards</comment>
        <translation>여의도 집무실 회차</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>on the card of a day: of the follow-ups open from before</comment>
        <translation>
            <numerusform>지연 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCompanions</name>
    <message numerus="yes">
        <source>leads %n item(s)</source>
        <comment>why a bureau head is proposed: items in focus</comment>
        <translation>
            <numerusform>안건 %n건의 주관</numerusform>
        </translation>
    </message>
    <message>
        <source>also taken</source>
        <comment>beside a bureau head who is needed elsewhere</comment>
        <translation>다른 일정 있음</translation>
    </message>
    <message>
        <source>Seat of %1</source>
        <comment>name of a field</comment>
        <translation>%1 좌석</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>hint in the empty seat of a bureau head</comment>
        <translation>좌석</translation>
    </message>
    <message>
        <source>%1 does not come along</source>
        <comment>button beside a bureau head</comment>
        <translation>%1 동행 제외</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>before a bureau head who could come along</comment>
        <translation>제안</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>button beside a proposed bureau head</comment>
        <translation>추가</translation>
    </message>
    <message>
        <source>%1 comes along</source>
        <comment>name of a button</comment>
        <translation>%1 동행</translation>
    </message>
    <message>
        <source>+ Bureau head</source>
        <comment>button over those who come along</comment>
        <translation>+ 실·국장</translation>
    </message>
    <message>
        <source>Nobody yet. No lead bureau is known for these items, so none is proposed.</source>
        <comment>where nobody comes along</comment>
        <translation>아직 없습니다. 안건의 주관 부서가 등록되지 않아 제안할 실·국장이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <comment>where nobody comes along</comment>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Coming along</source>
        <comment>head over the bureau heads of a day</comment>
        <translation>함께 가는 실·국장</translation>
    </message>
</context>
<context>
    <name>DayCourse</name>
    <message>
        <source>until %1</source>
        <comment>in the course of a day; %1 is a time</comment>
        <translation>%1까지</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>in the course of a day: agenda items of an event</comment>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>talk %1/%2 min</source>
        <comment>in the course of a day: minutes of talking points and minutes there are</comment>
        <translation>말씀 %1분/%2분</translation>
    </message>
    <message>
        <source>talk %1 min</source>
        <comment>in the course of a day: minutes of talking points</comment>
        <translation>말씀 %1분</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>in the course of a day: what a journey serves, a title</comment>
        <translation>%1 이동</translation>
    </message>
    <message>
        <source>Add a journey that leads there</source>
        <comment>button with a train, beside an event of a day</comment>
        <translation>이 일정으로 가는 이동 추가</translation>
    </message>
    <message>
        <source>+ Event</source>
        <comment>button over the events of a day</comment>
        <translation>+ 일정</translation>
    </message>
    <message>
        <source>Journey to the office</source>
        <comment>menu of what can be added to a day</comment>
        <translation>집무실로 이동</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <comment>head over the events of a day</comment>
        <translation>하루 흐름</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Visits, meetings and journeys of the day stand here in their order.</source>
        <comment>where a day of the office has no event</comment>
        <translation>아직 일정이 없습니다. 그날의 방문, 회의, 이동이 순서대로 나옵니다.</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>More or fewer dates…</source>
        <comment>menu of a day of the office</comment>
        <translation>기간 늘리기·줄이기…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <comment>menu of a day of the office</comment>
        <translation>건너뛰기…</translation>
    </message>
    <message>
        <source>End the weekly office…</source>
        <comment>menu of a day of the office</comment>
        <translation>집무실 마치기…</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a field of a day</comment>
        <translation>주제</translation>
    </message>
    <message>
        <source>What is this day about?</source>
        <comment>hint in the empty theme of a day</comment>
        <translation>이날의 주제</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>name of a field of a day</comment>
        <translation>목적</translation>
    </message>
    <message>
        <source>Its purpose in one line</source>
        <comment>hint in the empty purpose of a day</comment>
        <translation>목적을 한 줄로</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>button of a day: write down what was said at its visits</comment>
        <translation>결과 기록…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>button with a menu: what else can be done to a day of the office</comment>
        <translation>더보기</translation>
    </message>
    <message>
        <source>Begin another weekly office…</source>
        <comment>menu of a day of the office</comment>
        <translation>다른 집무실 시작…</translation>
    </message>
    <message>
        <source>Hold it after all…</source>
        <comment>button of a skipped day of the office</comment>
        <translation>다시 열기…</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>button of a day of the office: to another date</comment>
        <translation>날짜 옮기기…</translation>
    </message>
</context>
<context>
    <name>DayItems</name>
    <message>
        <source>Take “%1” out of focus</source>
        <comment>button beside an agenda item</comment>
        <translation>‘%1’ 빼기</translation>
    </message>
    <message>
        <source>Agenda items in focus</source>
        <comment>head over the items of a day</comment>
        <translation>중점 안건</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n of the visits</source>
        <comment>button: agenda items of the events of the day</comment>
        <translation>
            <numerusform>방문 안건 %n건 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Item</source>
        <comment>button over the agenda items of a day</comment>
        <translation>+ 안건</translation>
    </message>
    <message>
        <source>None yet. The bureaus that lead the items you choose are proposed as companions.</source>
        <comment>where a day of the office has no agenda items</comment>
        <translation>아직 없습니다. 안건을 고르면 주관 실·국장을 동행자로 제안합니다.</translation>
    </message>
</context>
<context>
    <name>DayPreparation</name>
    <message>
        <source>For the visit to %1</source>
        <comment>over the materials of a visit; %1 is a party</comment>
        <translation>%1 방문</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>of a follow-up; %1 is a date</comment>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>of a follow-up; %1 is a date</comment>
        <translation>%1부터</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>a follow-up past its day</comment>
        <translation>
            <numerusform>%n일 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a follow-up that was open then</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a follow-up that was open then</comment>
        <translation>중단</translation>
    </message>
    <message>
        <source>To have ready %1/%2</source>
        <comment>head over the checklist: how many of how many are</comment>
        <translation>준비물 %1/%2</translation>
    </message>
    <message>
        <source>To have ready</source>
        <comment>head over the empty checklist of a day</comment>
        <translation>준비물</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button over the checklist of a day</comment>
        <translation>편집</translation>
    </message>
    <message>
        <source>Numbers, who brings what, remove</source>
        <comment>hint at the button over the checklist</comment>
        <translation>수량, 담당, 삭제</translation>
    </message>
    <message>
        <source>Add to the checklist</source>
        <comment>name of a field</comment>
        <translation>준비물 추가</translation>
    </message>
    <message>
        <source>Add something</source>
        <comment>hint in the empty line of the checklist</comment>
        <translation>준비물 추가</translation>
    </message>
    <message>
        <source>Still open from before</source>
        <comment>head over follow-ups of earlier days</comment>
        <translation>지난 회차에서 넘어온 일</translation>
    </message>
    <message>
        <source>Nothing. This is the first session.</source>
        <comment>where no follow-up is open</comment>
        <translation>없습니다. 첫 회차입니다.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <comment>where no follow-up is open</comment>
        <translation>없습니다.</translation>
    </message>
</context>
<context>
    <name>DayWarnings</name>
    <message>
        <source>The day is near and has no theme yet.</source>
        <comment>warning of a day of the office</comment>
        <translation>날짜가 가까운데 주제가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: the talking points take %2 min, the visit has %3.</source>
        <comment>warning of a day; %1 is a party, the others minutes</comment>
        <translation>%1: 말씀자료는 %2분인데 면담 시간은 %3분입니다.</translation>
    </message>
    <message>
        <source>%1 is also taken by: %2</source>
        <comment>warning of a day; %1 is a bureau, %2 are events with their hours</comment>
        <translation>%1: 같은 시간에 다른 일정이 있습니다(%2)</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <comment>button in the warning about an election</comment>
        <translation>조문 보기</translation>
    </message>
    <message>
        <source>A visit to a campaign body or a party event needs a look; who cleared it is recorded with the visit. This is no legal judgement.</source>
        <comment>at the foot of the warning about an election</comment>
        <translation>선거대책기구·선거사무소 방문과 정당 정치행사 참석은 확인이 필요합니다. 확인한 사람은 방문에 기록합니다. 법률 판단이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2.</source>
        <comment>warning of a day; a date and a name</comment>
        <translation>%1은 공휴일입니다: %2.</translation>
    </message>
    <message>
        <source>Public Official Election Act, %1: limits from %2.</source>
        <comment>warning of a day; %1 are articles of the law, %2 is a period</comment>
        <translation>공직선거법 %1: 제한 기간(%2)입니다.</translation>
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
    <message>
        <source>Leads to</source>
        <comment>before the event that the selected journey serves</comment>
        <translation>목적 일정</translation>
    </message>
</context>
<context>
    <name>ElectionsCommand</name>
    <message>
        <source>own election</source>
        <comment>the head of the own city is elected</comment>
        <translation>자기 단체장 선거</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>column: paragraph of the election law</comment>
        <translation>조항</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>column: from when to when a rule holds</comment>
        <translation>기간</translation>
    </message>
    <message>
        <source>What it is about</source>
        <comment>column: title of a rule of the election law</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>The office has no elections yet.</source>
        <comment>command line</comment>
        <translation>등록된 선거가 없습니다.</translation>
    </message>
    <message>
        <source>The periods are reckoned from article 86 of the Public Official Election Act. This is not a legal opinion.</source>
        <comment>command line, below the periods</comment>
        <translation>기간은 공직선거법 제86조에 따라 계산했습니다. 법률 판단이 아닙니다.</translation>
    </message>
    <message>
        <source>List the elections and the periods in which the election law limits visits</source>
        <comment>command line help</comment>
        <translation>선거와 공직선거법상 제한 기간 표시</translation>
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
    <message>
        <source>“%1” is still in use, for example by “%2”, and was not deleted. Take it out of the entries that name it first.</source>
        <comment>error: deletion; %2 is the title of an entry</comment>
        <translation>‘%1’은(는) ‘%2’ 등에서 아직 쓰이고 있어 삭제하지 않았습니다. 먼저 쓰이는 곳에서 빼 주십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be brought back.</source>
        <comment>failed act, from the trash</comment>
        <translation>‘%1’을(를) 복원하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” is entered for this day already. Change that one, or choose another day or kind.</source>
        <comment>error: a holiday that there is already</comment>
        <translation>이날에는 ‘%1’이(가) 이미 있습니다. 그것을 고치거나 날짜 또는 종류를 바꾸어 주십시오.</translation>
    </message>
    <message>
        <source>“%1” has this number already. Choose another one, or leave it empty.</source>
        <comment>error: the number of an agenda item</comment>
        <translation>‘%1’이(가) 이미 이 번호를 쓰고 있습니다. 다른 번호를 적거나 비워 주십시오.</translation>
    </message>
    <message>
        <source>There is “%1” already. Edit that one, or choose another title.</source>
        <comment>error: a package of proposals that there is already</comment>
        <translation>‘%1’이(가) 이미 있습니다. 그것을 고치거나 다른 제목을 적어 주십시오.</translation>
    </message>
    <message>
        <source>There is “%1” already, in force at the same time: the two could not be told apart. Edit that one, end it before this one begins, or choose another name.</source>
        <comment>error: a department, party, place or organisation that there is already</comment>
        <translation>같은 기간에 ‘%1’이(가) 이미 있어 서로 구별할 수 없습니다. 그것을 고치거나, 이 기록의 시작일 전에 종료하거나, 다른 이름을 적어 주십시오.</translation>
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
    <message>
        <source>Say what is to be had ready, or remove the row.</source>
        <comment>beside a row of the materials without a name</comment>
        <translation>준비할 자료를 적거나 이 줄을 지워 주십시오.</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Title</source>
        <comment>field of a record in the history</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a record in the history</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of a record in the history</comment>
        <translation>약칭</translation>
    </message>
    <message>
        <source>When</source>
        <comment>field of a record in the history</comment>
        <translation>일시</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field of a record in the history</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>field of a record in the history</comment>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a record in the history</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <comment>field of a record in the history</comment>
        <translation>취소 사유</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>field of a record in the history</comment>
        <translation>공개 구분</translation>
    </message>
    <message>
        <source>Grounds of non-disclosure</source>
        <comment>field of a record in the history</comment>
        <translation>비공개 근거</translation>
    </message>
    <message>
        <source>Public title</source>
        <comment>field of a record in the history</comment>
        <translation>공개용 일정명</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>field of a record in the history</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>field of a record in the history</comment>
        <translation>참석자</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>field of a record in the history</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>field of a record in the history</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Journey for</source>
        <comment>field of a record in the history</comment>
        <translation>이동 목적 일정</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>field of a record in the history</comment>
        <translation>준비자료</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field of a record in the history</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>field of a record in the history</comment>
        <translation>내부 메모</translation>
    </message>
    <message>
        <source>Reminders (minutes before)</source>
        <comment>field of a record in the history</comment>
        <translation>알림(분 전)</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>field of a record in the history</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>field of a record in the history</comment>
        <translation>진행 내용</translation>
    </message>
    <message>
        <source>Whose event</source>
        <comment>field of a record in the history</comment>
        <translation>일정 대상</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a record in the history</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Repetition</source>
        <comment>field of a record in the history</comment>
        <translation>반복</translation>
    </message>
    <message>
        <source>Changed dates</source>
        <comment>field of a record in the history</comment>
        <translation>달라진 날짜</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>field of a record in the history</comment>
        <translation>반복 일정</translation>
    </message>
    <message>
        <source>Date in the series</source>
        <comment>field of a record in the history</comment>
        <translation>반복 일정의 날짜</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>field of a record in the history</comment>
        <translation>주제</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>field of a record in the history</comment>
        <translation>목적</translation>
    </message>
    <message>
        <source>Bureau heads</source>
        <comment>field of a record in the history</comment>
        <translation>실·국장</translation>
    </message>
    <message>
        <source>Checklist</source>
        <comment>field of a record in the history</comment>
        <translation>준비물</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field of a record in the history</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a record in the history</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>field of a record in the history</comment>
        <translation>직위</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a record in the history</comment>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>field of a record in the history</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>field of a record in the history</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>field of a record in the history</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field of a record in the history</comment>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>field of a record in the history</comment>
        <translation>부서장</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <comment>field of a record in the history</comment>
        <translation>순서</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>field of a record in the history</comment>
        <translation>의석</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field of a record in the history</comment>
        <translation>당사</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>field of a record in the history</comment>
        <translation>자기 기관</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <comment>field of a record in the history</comment>
        <translation>기관장 직명</translation>
    </message>
    <message>
        <source>Short title of the head</source>
        <comment>field of a record in the history</comment>
        <translation>기관장 약칭</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field of a record in the history</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Cause fixed on</source>
        <comment>field of a record in the history</comment>
        <translation>실시사유 확정일</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>field of a record in the history</comment>
        <translation>선거 일정</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field of a record in the history</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <comment>field of a record in the history</comment>
        <translation>소속</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>field of a record in the history</comment>
        <translation>제안 묶음</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>field of a record in the history</comment>
        <translation>건의사항</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>field of a record in the history</comment>
        <translation>건의처</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>field of a record in the history</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>field of a record in the history</comment>
        <translation>사업비</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>field of a record in the history</comment>
        <translation>추진상황</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>field of a record in the history</comment>
        <translation>판</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>field of a record in the history</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>field of a record in the history</comment>
        <translation>방문 성격</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>field of a record in the history</comment>
        <translation>면담 상대</translation>
    </message>
    <message>
        <source>Counterpart in words</source>
        <comment>field of a record in the history</comment>
        <translation>면담 상대(직접 입력)</translation>
    </message>
    <message>
        <source>Whom they met</source>
        <comment>field of a record in the history</comment>
        <translation>실제 면담자</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>field of a record in the history</comment>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>field of a record in the history</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>Items to raise</source>
        <comment>field of a record in the history</comment>
        <translation>건의할 안건</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>field of a record in the history</comment>
        <translation>말씀자료</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>field of a record in the history</comment>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>field of a record in the history</comment>
        <translation>기념품</translation>
    </message>
    <message>
        <source>Clearances</source>
        <comment>field of a record in the history</comment>
        <translation>선거법 확인</translation>
    </message>
    <message>
        <source>Debriefed on</source>
        <comment>field of a record in the history</comment>
        <translation>결과 기록일</translation>
    </message>
    <message>
        <source>Debrief</source>
        <comment>field of a record in the history</comment>
        <translation>면담 결과</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>field of a record in the history</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <comment>field of a record in the history</comment>
        <translation>입력 시각</translation>
    </message>
    <message>
        <source>State</source>
        <comment>field of a record in the history</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <comment>field of a record in the history</comment>
        <translation>이행 상태</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>field of a record in the history</comment>
        <translation>발표 여부</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field of a record in the history</comment>
        <translation>근거자료</translation>
    </message>
    <message>
        <source>Promised</source>
        <comment>field of a record in the history</comment>
        <translation>약속한 내용</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>field of a record in the history</comment>
        <translation>방문</translation>
    </message>
    <message>
        <source>Owner department</source>
        <comment>field of a record in the history</comment>
        <translation>담당 부서</translation>
    </message>
    <message>
        <source>Owner in words</source>
        <comment>field of a record in the history</comment>
        <translation>담당(직접 입력)</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>field of a record in the history</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>field of a record in the history</comment>
        <translation>종결일</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field of a record in the history</comment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>field of a record in the history</comment>
        <translation>발생일</translation>
    </message>
    <message>
        <source>Not before</source>
        <comment>field of a record in the history</comment>
        <translation>보류 기한</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field of a record in the history</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>part of a field in the history</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>part of a field in the history</comment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>part of a field in the history</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>part of a field in the history</comment>
        <translation>합계</translation>
    </message>
    <message>
        <source>City budget</source>
        <comment>part of a field in the history</comment>
        <translation>시비</translation>
    </message>
    <message>
        <source>Private capital</source>
        <comment>part of a field in the history</comment>
        <translation>민자</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>part of a field in the history</comment>
        <translation>과제</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>part of a field in the history</comment>
        <translation>사업</translation>
    </message>
    <message>
        <source>From</source>
        <comment>part of a field in the history</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>part of a field in the history</comment>
        <translation>까지</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>part of a field in the history</comment>
        <translation>좌석</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>field of a follow-up in the history</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>field of an adoption record in the history</comment>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <comment>field of an organisation in the history</comment>
        <translation>자기 기관</translation>
    </message>
    <message>
        <source>The own head is elected</source>
        <comment>field of an election in the history</comment>
        <translation>자기 단체장 선거</translation>
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
    <message>
        <source>Acts on this record alone, as search names it</source>
        <comment>command line help</comment>
        <translation>이 기록의 이력만(찾기 결과에 나온 이름으로)</translation>
    </message>
    <message>
        <source>There is no record “%1”. Take its name from “search”, the last column of each line.</source>
        <comment>command line, history; %1 is KIND:ID</comment>
        <translation>‘%1’ 기록이 없습니다. search 결과의 마지막 칸에 나온 이름을 적어 주십시오.</translation>
    </message>
    <message>
        <source>“%1” names no record. Write KIND:ID, as “search” has it in the last column of each line.</source>
        <comment>command line, history</comment>
        <translation>‘%1’에는 기록의 ID가 없습니다. search 결과의 마지막 칸처럼 KIND:ID로 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>HolidaysCommand</name>
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
    <message>
        <source>Coming along: %1</source>
        <comment>notes of an exported event, the bureau heads of an office day</comment>
        <translation>동행: %1</translation>
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
    <name>ListWork</name>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of a list</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>column of a list: the title of the visit</comment>
        <translation>방문</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>column of a list: whom they meet</comment>
        <translation>면담 상대</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of a list</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>column of a list: who was asked</comment>
        <translation>건의처</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a list</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>column of a list: where it is said</comment>
        <translation>근거자료</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of a list</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of a list: who has to do it</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>column of a list: what is to be done</comment>
        <translation>후속조치</translation>
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
    <name>OfficeText</name>
    <message>
        <source>Session %1</source>
        <comment>a day of the weekly office; %1 is its number</comment>
        <translation>제%1회차</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a day of the weekly office that falls out</comment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>how the weekly office repeats; %1 is a weekday, Wed</comment>
        <translation>매주 %1요일</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>an office without end; %1 is its first date</comment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Every %1 %2</source>
        <comment>a stretch of the weekly office; %1 is a weekday, Wed, %2 its dates</comment>
        <translation>매주 %1요일 %2</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2</source>
        <comment>warning where a day of the office is moved; a date and a name</comment>
        <translation>%1은 공휴일: %2</translation>
    </message>
    <message>
        <source>These dates overlap with another day of the office: %1</source>
        <comment>warning where a day of the office gets other dates; a session and its dates</comment>
        <translation>다른 회차와 날짜가 겹칩니다: %1</translation>
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
    <name>OutcomeWords</name>
    <message>
        <source>Not delivered</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>미전달</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>Under review</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>검토 중</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>일부반영</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>반영</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>미반영</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>what a party made of an item of the agenda</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done and continued</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>이행 후 계속추진</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>정상추진</translation>
    </message>
    <message>
        <source>Partly on track</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>일부추진</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>how a pledge is being kept after the election</comment>
        <translation>폐기</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>known inside only, not said in public</comment>
        <translation>내부</translation>
    </message>
    <message>
        <source>Announced</source>
        <comment>said in public by the party</comment>
        <translation>공식 발표</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>kind of evidence: a book of pledges, a paper</comment>
        <translation>문서(공약집 등)</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>kind of evidence</comment>
        <translation>발언·연설</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>kind of evidence: in the press</comment>
        <translation>보도</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>kind of evidence: what was said in a meeting</comment>
        <translation>면담·회의</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a follow-up</comment>
        <translation>진행</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of a follow-up</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>state of a follow-up</comment>
        <translation>중단</translation>
    </message>
    <message>
        <source>Working meeting</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>업무 면담</translation>
    </message>
    <message>
        <source>Political event of the party</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>정당의 정치행사</translation>
    </message>
    <message>
        <source>Making the platform known to voters</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>정강·정책 홍보</translation>
    </message>
    <message>
        <source>Event that the city holds or sponsors</source>
        <comment>what a visit is, as the election law tells them apart</comment>
        <translation>개최·후원 행사</translation>
    </message>
    <message>
        <source>Ordinary place</source>
        <comment>kind of place, as the election law tells them apart</comment>
        <translation>일반 장소</translation>
    </message>
    <message>
        <source>Campaign office or body</source>
        <comment>kind of place, as the election law tells them apart</comment>
        <translation>선거대책기구·선거사무소</translation>
    </message>
    <message>
        <source>Presidential election</source>
        <comment>kind of election</comment>
        <translation>대통령선거</translation>
    </message>
    <message>
        <source>Assembly election</source>
        <comment>kind of election</comment>
        <translation>국회의원선거</translation>
    </message>
    <message>
        <source>Local election</source>
        <comment>kind of election</comment>
        <translation>지방선거</translation>
    </message>
    <message>
        <source>By-election</source>
        <comment>kind of election</comment>
        <translation>보궐선거</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>kind of agenda item</comment>
        <translation>과제</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>kind of agenda item</comment>
        <translation>사업</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>kind of agenda item</comment>
        <translation>현안</translation>
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
    <message>
        <source>--page: “%1” is not a page; there are %2.</source>
        <comment>wrong usage of the command line; %2 is a list of names</comment>
        <translation>--page: ‘%1’ 화면은 없습니다. 쓸 수 있는 이름: %2.</translation>
    </message>
    <message>
        <source>Which page of the window; the week unless named</source>
        <comment>command line help</comment>
        <translation>저장할 화면(적지 않으면 주간 화면)</translation>
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
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
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
    <name>SearchCommand</name>
    <message>
        <source>Nothing found: %1</source>
        <comment>command line, search; %1 is what was typed</comment>
        <translation>찾은 것이 없습니다: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of what a search found: kind of record</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column of what a search found</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column of what a search found: the line</comment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Say what to look for, for example a name.</source>
        <comment>wrong usage of the command line</comment>
        <translation>찾을 말을 적어 주십시오. 예: 이름</translation>
    </message>
    <message>
        <source>Find events, people, agenda items and all other records by their words</source>
        <comment>command line help</comment>
        <translation>일정, 인물, 안건 등 모든 기록에서 찾기</translation>
    </message>
    <message>
        <source>Words that must all be there; initial consonants will do</source>
        <comment>command line help</comment>
        <translation>모두 들어 있어야 하는 낱말(초성으로도 찾음)</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>column of what a search found: kind and id, as history --object takes them</comment>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>Yes</source>
        <comment>a field of a record in the history</comment>
        <translation>예</translation>
    </message>
    <message>
        <source>not on %1</source>
        <comment>repetition in the history; %1 is a date</comment>
        <translation>%1 제외</translation>
    </message>
    <message>
        <source>also on %1</source>
        <comment>repetition in the history; %1 is a date</comment>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Changed date %1</source>
        <comment>field in the history; %1 is the date in the series</comment>
        <translation>달라진 날짜 %1</translation>
    </message>
</context>
<context>
    <name>VisitColumns</name>
    <message>
        <source>The series has no such date any more.</source>
        <comment>tool tip at a visit</comment>
        <translation>반복 일정에 이 날짜가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The talking points take longer than the event lasts.</source>
        <comment>tool tip</comment>
        <translation>말씀자료 시간이 면담 시간보다 깁니다.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <comment>in the list of visits: nobody has prepared this one; opens its form</comment>
        <translation>준비하기</translation>
    </message>
    <message>
        <source>Debrief</source>
        <comment>in the list of visits: its outcome is not written down; opens the form</comment>
        <translation>결과 기록</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>in the list of visits</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>in the list of visits: what was said is written down</comment>
        <translation>기록됨</translation>
    </message>
    <message>
        <source>Prepared</source>
        <comment>in the list of visits</comment>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of the list of visits</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column of the list of visits</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Event and counterpart</source>
        <comment>column of the list of visits</comment>
        <translation>일정과 면담 상대</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column of the list of visits: which proposals are handed over</comment>
        <translation>판</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>column of the list of visits: how many agenda items</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column of the list of visits: minutes of the talking points</comment>
        <translation>말씀</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column of the list of visits: how many materials of how many</comment>
        <translation>준비</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the list of visits</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>In preparation</source>
        <comment>in the list of visits: something is missing still</comment>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>proposals to hand over</source>
        <comment>what a visit still lacks</comment>
        <translation>전달할 제안서</translation>
    </message>
    <message>
        <source>items to raise</source>
        <comment>what a visit still lacks</comment>
        <translation>건의할 안건</translation>
    </message>
    <message>
        <source>talking points</source>
        <comment>what a visit still lacks</comment>
        <translation>말씀자료</translation>
    </message>
    <message>
        <source>materials that are ready</source>
        <comment>what a visit still lacks</comment>
        <translation>준비 완료된 자료</translation>
    </message>
    <message>
        <source>Missing still: %1</source>
        <comment>tool tip at a visit; a list of words</comment>
        <translation>아직 없음: %1</translation>
    </message>
</context>
<context>
    <name>VisitFacts</name>
    <message>
        <source>Time</source>
        <comment>row of a visit</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>row of a visit</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>row of a visit: who is met</comment>
        <translation>면담 상대</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>row of a visit: which way in, which room</comment>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>row of a visit: what it is as the election law sees it</comment>
        <translation>방문 성격</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>row of a visit: the version of the proposals</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>row of a visit</comment>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>row of a visit</comment>
        <translation>기념품</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>row of a visit: how it really went</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>head over what was planned of a visit</comment>
        <translation>계획</translation>
    </message>
    <message>
        <source>As it went</source>
        <comment>head over what was really so at a visit</comment>
        <translation>실제 진행</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>head over what to say at a visit</comment>
        <translation>말씀자료</translation>
    </message>
    <message>
        <source>The talking points take longer than the event lasts.</source>
        <comment>tool tip</comment>
        <translation>말씀자료 시간이 면담 시간보다 깁니다.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes of one talking point</comment>
        <translation>%1분</translation>
    </message>
</context>
<context>
    <name>VisitOutcome</name>
    <message>
        <source>Said: %1</source>
        <comment>what a party said of an item</comment>
        <translation>답변: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <comment>what a party promised</comment>
        <translation>약속: %1</translation>
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
            <numerusform>%n일 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>of a follow-up; a date</comment>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>What was said, written down on %1</source>
        <comment>head over a debrief; a date</comment>
        <translation>면담 결과(%1 기록)</translation>
    </message>
    <message>
        <source>No item was spoken of, and nothing was written in words.</source>
        <comment>below the head of a debrief</comment>
        <translation>안건별 답변이나 면담 내용이 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <comment>head over what is to be done since a visit</comment>
        <translation>후속조치</translation>
    </message>
    <message>
        <source>What was said, recorded in the matrix</source>
        <comment>head over records of a visit that has no debrief yet</comment>
        <translation>면담 결과(반영 현황에서 기록)</translation>
    </message>
</context>
<context>
    <name>VisitTexts</name>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes of all talking points, of the minutes there are</comment>
        <translation>%2분 중 %1분</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes of all talking points</comment>
        <translation>%1분</translation>
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
    <message>
        <source>Coming along</source>
        <comment>weekly sheet, before the bureau heads of an office day</comment>
        <translation>동행</translation>
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
        <source>Local government</source>
        <comment>kind of organisation</comment>
        <translation>지방자치단체</translation>
    </message>
    <message>
        <source>Ministry</source>
        <comment>kind of organisation</comment>
        <translation>중앙부처</translation>
    </message>
    <message>
        <source>National Assembly</source>
        <comment>kind of organisation</comment>
        <translation>국회</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>how sure a fact is</comment>
        <translation>확정</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>how sure a fact is</comment>
        <translation>잠정</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>kind of record in the history</comment>
        <translation>방문</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>kind of record in the history: what an addressee made of an item</comment>
        <translation>반영</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>kind of record in the history</comment>
        <translation>후속조치</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>kind of record in the history</comment>
        <translation>공휴일</translation>
    </message>
</context>
<context>
    <name>yeouido::AddresseeDialog</name>
    <message>
        <source>Addressees</source>
        <comment>title of the choice of columns of the matrix</comment>
        <translation>건의처</translation>
    </message>
    <message>
        <source>Ticked ones have a column. Parties, organisations and people that are missing here are entered in the directory.</source>
        <comment>hint in the choice of columns of the matrix</comment>
        <translation>표시한 건의처가 열로 나옵니다. 여기 없는 정당, 기관, 인물은 명부에서 등록하십시오.</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>choice of columns of the matrix</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Ministries and others</source>
        <comment>choice of columns of the matrix</comment>
        <translation>부처·기관</translation>
    </message>
    <message>
        <source>Candidates</source>
        <comment>choice of columns of the matrix</comment>
        <translation>후보자</translation>
    </message>
    <message>
        <source>Show these</source>
        <comment>button of the choice of columns of the matrix</comment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button of the choice of columns of the matrix</comment>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>yeouido::AdoptionDialog</name>
    <message>
        <source>Record what became of it</source>
        <comment>title of the editor of an adoption record</comment>
        <translation>반영 기록</translation>
    </message>
    <message>
        <source>Record how far it is</source>
        <comment>title of the editor of a fulfilment record</comment>
        <translation>이행 기록</translation>
    </message>
    <message>
        <source>Announced: the addressee has said so in public. Internal: known to the office only.</source>
        <comment>hint at a field of an adoption record</comment>
        <translation>공식 발표: 건의처가 공개적으로 밝힘. 내부: 우리 쪽만 아는 내용.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>adoption record, field</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>adoption record, field</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>adoption record, field: announced in public or internally only</comment>
        <translation>발표 여부</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>adoption record, heading of a group of fields</comment>
        <translation>근거자료</translation>
    </message>
    <message>
        <source>Title and page, outlet and date, who said it and where</source>
        <comment>hint in a field of an adoption record</comment>
        <translation>문서명과 쪽, 매체와 날짜, 누가 어디에서 말했는지</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>adoption record, field: kind of evidence</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Where found</source>
        <comment>adoption record, field: citation of the evidence; required</comment>
        <translation>근거자료</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>adoption record, field: quotation</comment>
        <translation>원문</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>adoption record, heading of a group of fields</comment>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>adoption record, field: what they said</comment>
        <translation>답변</translation>
    </message>
    <message>
        <source>Promise</source>
        <comment>adoption record, field: what they promised</comment>
        <translation>약속</translation>
    </message>
    <message>
        <source>Without evidence no state is saved. Say where it is found: a document and its page, a speech or an article with its date, or the meeting.</source>
        <comment>fault beside a field of an adoption record</comment>
        <translation>근거자료가 없으면 저장되지 않습니다. 문서와 쪽, 발언이나 보도와 날짜, 또는 면담을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Not said at a visit</source>
        <comment>adoption record: no visit is chosen</comment>
        <translation>방문과 관계없음</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>adoption record, field: at which visit it was said</comment>
        <translation>방문</translation>
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
        <translation>자기 기관</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>column of a list: the own head is elected</comment>
        <translation>자기 선거</translation>
    </message>
    <message>
        <source>Parties</source>
        <comment>section of the directory</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>New party…</source>
        <comment>button of the directory</comment>
        <translation>새 정당…</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>등록된 정당이 없습니다</translation>
    </message>
    <message>
        <source>The parties that are visited, in the order that the office sets. Visits, the matrix and papers follow it.</source>
        <comment>directory, while there are no parties</comment>
        <translation>방문할 정당을 정한 순서대로 등록합니다. 방문, 반영 현황, 인쇄물이 이 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of a list: place in the order</comment>
        <translation>번호</translation>
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
        <source>Headquarters</source>
        <comment>column of a list</comment>
        <translation>당사</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>column of a list: people of a party</comment>
        <translation>연락 담당</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>column of a list: dates</comment>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>section of the directory</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>New place…</source>
        <comment>button of the directory</comment>
        <translation>새 장소…</translation>
    </message>
    <message>
        <source>No places yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>등록된 장소가 없습니다</translation>
    </message>
    <message>
        <source>Places where events take place often, with their address. One that is marked as a campaign office is pointed out in the weeks before an election.</source>
        <comment>directory, while there are no places</comment>
        <translation>일정이 자주 열리는 장소와 주소를 등록합니다. 선거사무소로 표시한 장소는 선거 전 제한 기간에 알려 드립니다.</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>column of a list</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a list</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a list</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a list</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Organisations</source>
        <comment>section of the directory</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <comment>button of the directory</comment>
        <translation>새 기관…</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>등록된 기관이 없습니다</translation>
    </message>
    <message>
        <source>The own city or province first: its name and the title of its head stand on every paper. Ministries and other bodies follow.</source>
        <comment>directory, while there are no organisations</comment>
        <translation>먼저 우리 시·도를 등록해 주십시오. 기관 이름과 기관장 직명이 모든 인쇄물에 쓰입니다. 이어서 부처 등 다른 기관을 등록합니다.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>column of a list</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <comment>column of a list</comment>
        <translation>기관장 직명</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>column of a list</comment>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Elections</source>
        <comment>section of the directory</comment>
        <translation>선거</translation>
    </message>
    <message>
        <source>New election…</source>
        <comment>button of the directory</comment>
        <translation>새 선거…</translation>
    </message>
    <message>
        <source>No elections yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>등록된 선거가 없습니다</translation>
    </message>
    <message>
        <source>With the date of an election the program counts down to it (D-48) and points out the times that the election law restricts.</source>
        <comment>directory, while there are no elections</comment>
        <translation>선거일을 등록하면 D-day를 표시하고 공직선거법상 제한 기간을 알려 드립니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>D-day</source>
        <comment>column of a list: days to an election</comment>
        <translation>D-day</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>column of a list</comment>
        <translation>선거</translation>
    </message>
    <message>
        <source>Restricted times</source>
        <comment>column of a list: before an election, by its law</comment>
        <translation>제한 기간</translation>
    </message>
</context>
<context>
    <name>yeouido::ChecklistDialog</name>
    <message>
        <source>Checklist of the day</source>
        <comment>title of the things to have ready on a day of the office</comment>
        <translation>회차 준비물</translation>
    </message>
</context>
<context>
    <name>yeouido::ClearanceField</name>
    <message>
        <source>Rule</source>
        <comment>name of a field: paragraph of the election law</comment>
        <translation>조항</translation>
    </message>
    <message>
        <source>Who looked at it</source>
        <comment>name of a field</comment>
        <translation>확인한 사람</translation>
    </message>
    <message>
        <source>When it was looked at</source>
        <comment>name of a field</comment>
        <translation>확인일</translation>
    </message>
    <message>
        <source>How</source>
        <comment>name of a field</comment>
        <translation>확인 방법</translation>
    </message>
    <message>
        <source>How: asked the election commission (1390), legal office</source>
        <comment>hint in an empty field</comment>
        <translation>선관위 질의(1390), 법무 검토 등</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>name of a field</comment>
        <translation>회신</translation>
    </message>
    <message>
        <source>What the answer was</source>
        <comment>hint in an empty field</comment>
        <translation>회신 내용</translation>
    </message>
    <message>
        <source>Add who looked at it</source>
        <comment>button below a list of legal clearances</comment>
        <translation>확인 기록 추가</translation>
    </message>
</context>
<context>
    <name>yeouido::CompanionBoard</name>
    <message>
        <source>Comes</source>
        <comment>cell of the board: a bureau head comes along to a day</comment>
        <translation>동행</translation>
    </message>
    <message numerus="yes">
        <source>Leads %n</source>
        <comment>cell of the board: items in focus that the bureau leads</comment>
        <translation>
            <numerusform>주관 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads “%1”</source>
        <comment>hint at a cell of the board</comment>
        <translation>‘%1’ 주관</translation>
    </message>
    <message>
        <source>At the same time: %1</source>
        <comment>hint at a cell of the board; events</comment>
        <translation>같은 시간: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last row of the board</comment>
        <translation>합계</translation>
    </message>
    <message>
        <source>No bureaus yet</source>
        <comment>heading where the directory has no departments</comment>
        <translation>등록된 부서가 없습니다</translation>
    </message>
    <message>
        <source>Bureaus and their heads are entered in the directory. Then this board shows who comes along on which day.</source>
        <comment>where the directory has no departments</comment>
        <translation>명부에 실·국과 부서장을 등록하면 누가 어느 날 동행하는지 이 표에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Bureau heads and days of the office</source>
        <comment>name of the board</comment>
        <translation>실·국장 동행표</translation>
    </message>
    <message>
        <source>Bureau head</source>
        <comment>first column of the board</comment>
        <translation>실·국장</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>last column of the board</comment>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>yeouido::CoverageCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <comment>of a party in the Assembly</comment>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: no visit held or planned</source>
        <comment>card of a party that nobody visits</comment>
        <translation>누락: 방문 실적도 계획도 없음</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <comment>card of a party</comment>
        <translation>아직 방문하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>card of a party: how often it was visited</comment>
        <translation>
            <numerusform>방문 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>card of a party: it was last visited today</comment>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>card of a party: when it was last visited</comment>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds %1</source>
        <comment>card of a party: the version of the proposals it has</comment>
        <translation>%1 전달됨</translation>
    </message>
    <message>
        <source>Holds %1, an old version</source>
        <comment>card of a party: a newer version of the proposals is out</comment>
        <translation>%1 전달됨(이전 판)</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>card of a party: the date of the next visit</comment>
        <translation>다음 방문: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <comment>card of a party: planned visits that lie behind</comment>
        <translation>
            <numerusform>미확인 %n건</numerusform>
        </translation>
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
    <message>
        <source>No date</source>
        <comment>hint in a date that may be left empty</comment>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>There is no date “%1”. Write 4.16 or 2025-04-16.</source>
        <comment>beside a date</comment>
        <translation>‘%1’은(는) 없는 날짜입니다. 4.16 또는 2025-04-16처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>There is no date “%1”; the old one is back.</source>
        <comment>beside a date</comment>
        <translation>‘%1’은(는) 없는 날짜여서 이전 날짜로 되돌렸습니다.</translation>
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
    <name>yeouido::DayDatesDialog</name>
    <message>
        <source>Dates of the day</source>
        <comment>title of the question how long a day of the office is</comment>
        <translation>회차 기간</translation>
    </message>
    <message>
        <source>From</source>
        <comment>label of the first date of a day of the office</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <comment>label of the last date of a day of the office</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>The last date lies before the first one.</source>
        <comment>beside the last date of a day of the office</comment>
        <translation>마지막 날짜가 첫 날짜보다 앞섭니다.</translation>
    </message>
    <message>
        <source>What moves to the new dates</source>
        <comment>above a list to tick</comment>
        <translation>새 날짜로 함께 옮길 일정</translation>
    </message>
    <message>
        <source>A day of the office can take several dates in a row.</source>
        <comment>in the question how long a day of the office is</comment>
        <translation>집무일은 연속된 여러 날로 할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a tick stay on their date and are no longer part of this day.</source>
        <comment>below a list to tick: events outside the new dates of a day</comment>
        <translation>
            <numerusform>표시하지 않은 일정 %n건은 원래 날짜에 남고 이 회차에서 빠집니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::DebriefAnswers</name>
    <message>
        <source>What they make of it</source>
        <comment>name of a field</comment>
        <translation>반영 상태</translation>
    </message>
    <message>
        <source>Not spoken of</source>
        <comment>choice: an item was not raised at a visit</comment>
        <translation>언급 없음</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>name of a field</comment>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>What they promised</source>
        <comment>name of a field</comment>
        <translation>약속한 내용</translation>
    </message>
    <message>
        <source>Another item was spoken of…</source>
        <comment>choice below the items of a debrief</comment>
        <translation>다른 안건 추가…</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>column of a debrief</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of a debrief</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>What they said</source>
        <comment>column of a debrief</comment>
        <translation>답변 내용</translation>
    </message>
    <message>
        <source>What they promised</source>
        <comment>column of a debrief</comment>
        <translation>약속한 내용</translation>
    </message>
    <message>
        <source>so far: %1</source>
        <comment>below an item in a debrief; its state</comment>
        <translation>지금까지: %1</translation>
    </message>
    <message>
        <source>Another item that was spoken of</source>
        <comment>name of a field</comment>
        <translation>언급된 다른 안건</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <comment>choice: an item was recorded already</comment>
        <translation>추가 없음</translation>
    </message>
    <message>
        <source>At this visit:</source>
        <comment>before what has been recorded of an item at this visit already</comment>
        <translation>이번 면담:</translation>
    </message>
</context>
<context>
    <name>yeouido::DebriefDialog</name>
    <message>
        <source>Debrief: %1</source>
        <comment>title of an editor; a party</comment>
        <translation>결과 기록: %1</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+6 choose the state of a row, Alt+0 takes it back, Enter goes to the next row.</source>
        <comment>below the items of a debrief</comment>
        <translation>Alt+1~Alt+6으로 상태를 고르고 Alt+0으로 되돌립니다. Enter를 누르면 다음 행으로 갑니다.</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>label in a debrief</comment>
        <translation>근거자료 종류</translation>
    </message>
    <message>
        <source>Evidence for these states</source>
        <comment>label in a debrief</comment>
        <translation>근거자료</translation>
    </message>
    <message>
        <source>Their own words, where they matter</source>
        <comment>hint in an empty field</comment>
        <translation>중요한 발언은 그대로</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>name of a field</comment>
        <translation>발언 인용</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>label in a debrief</comment>
        <translation>후속조치</translation>
    </message>
    <message>
        <source>What was said, in words</source>
        <comment>label in a debrief</comment>
        <translation>면담 내용</translation>
    </message>
    <message>
        <source>Name and post</source>
        <comment>hint in an empty field</comment>
        <translation>성명과 직위</translation>
    </message>
    <message>
        <source>As planned: %1</source>
        <comment>hint in an empty field; a person</comment>
        <translation>계획대로: %1</translation>
    </message>
    <message>
        <source>Whom they really met</source>
        <comment>label in a debrief</comment>
        <translation>실제 면담자</translation>
    </message>
    <message>
        <source>How it went</source>
        <comment>label in a debrief</comment>
        <translation>진행 결과</translation>
    </message>
    <message>
        <source>%1, meeting with %2</source>
        <comment>evidence: a date, a party</comment>
        <translation>%1 %2 면담</translation>
    </message>
    <message>
        <source>%1, meeting with %2, %3</source>
        <comment>evidence: a date, a party, a person and post</comment>
        <translation>%1 %2 면담(%3)</translation>
    </message>
    <message>
        <source>Write down where this comes from: no state is recorded without evidence.</source>
        <comment>beside the empty evidence of a debrief</comment>
        <translation>근거자료를 적어 주십시오. 근거 없는 상태는 기록되지 않습니다.</translation>
    </message>
    <message>
        <source>Write down what is to be done, or remove the row.</source>
        <comment>beside a next step without words</comment>
        <translation>할 일을 적거나 행을 지워 주십시오.</translation>
    </message>
    <message>
        <source>Written down on %1. What is chosen and written at the items now is added to it; what was recorded stays as it is.</source>
        <comment>head of a debrief that is opened again; a date</comment>
        <translation>%1에 기록했습니다. 지금 고르거나 적는 내용은 추가로 기록되고, 이미 기록한 내용은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::DebriefSteps</name>
    <message>
        <source>No item</source>
        <comment>choice: a next step belongs to no agenda item</comment>
        <translation>안건 없음</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>name of a field</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <comment>hint in an empty field</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Who does it</source>
        <comment>name of a field</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>name of a field</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>hint in an empty date</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Item of the next step</source>
        <comment>name of a field</comment>
        <translation>할 일의 안건</translation>
    </message>
    <message>
        <source>Add next step</source>
        <comment>button below the next steps of a debrief</comment>
        <translation>할 일 추가</translation>
    </message>
</context>
<context>
    <name>yeouido::DepartmentDelegate</name>
    <message>
        <source>Not set yet</source>
        <comment>no lead department is chosen</comment>
        <translation>미정</translation>
    </message>
</context>
<context>
    <name>yeouido::DepartmentDialog</name>
    <message>
        <source>Department</source>
        <comment>title of an editor</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>New department</source>
        <comment>title of an editor</comment>
        <translation>새 부서</translation>
    </message>
    <message>
        <source>None</source>
        <comment>choice of an organisation</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>choice of the head of a department</comment>
        <translation>미상</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a department</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>field of a department</comment>
        <translation>부서장</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>field of a department</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>New person…</source>
        <comment>button beside the head of a department</comment>
        <translation>새 인물…</translation>
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
    <name>yeouido::DirectoryDialog</name>
    <message>
        <source>Please enter a name.</source>
        <comment>fault beside the name in the directory</comment>
        <translation>이름을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>It ends before it begins. Choose a later last day.</source>
        <comment>fault beside two dates in the directory</comment>
        <translation>끝나는 날이 시작하는 날보다 앞섭니다. 더 늦은 날짜를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::DirectoryPage</name>
    <message>
        <source>Sections</source>
        <comment>list of the directory, for screen readers</comment>
        <translation>구역</translation>
    </message>
</context>
<context>
    <name>yeouido::DropDialog</name>
    <message>
        <source>Drop the follow-up</source>
        <comment>title of the dialog</comment>
        <translation>후속조치 중단</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why a follow-up is dropped, name of a field</comment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>button: the follow-up is not to be done any more</comment>
        <translation>중단</translation>
    </message>
    <message>
        <source>Please say why: later someone will ask what became of it.</source>
        <comment>fault at a field</comment>
        <translation>중단하는 사유를 적어 주십시오. 나중에 처리 결과를 설명할 근거가 됩니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::ElectionDialog</name>
    <message>
        <source>Election</source>
        <comment>title of an editor</comment>
        <translation>선거</translation>
    </message>
    <message>
        <source>New election</source>
        <comment>title of an editor</comment>
        <translation>새 선거</translation>
    </message>
    <message>
        <source>The own head is elected</source>
        <comment>tick box of an election</comment>
        <translation>자기 단체장 선거</translation>
    </message>
    <message>
        <source>Add phase</source>
        <comment>button below the phases of an election</comment>
        <translation>선거 일정 추가</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an election</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of an election</comment>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of an election</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field of an election</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Cause fixed on</source>
        <comment>field of an election that fills a vacancy: 실시사유 확정일</comment>
        <translation>실시사유 확정일</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>field of an election: times that the law restricts</comment>
        <translation>제한 기간</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>above the phases of an election</comment>
        <translation>선거 일정</translation>
    </message>
    <message>
        <source>Phases</source>
        <comment>list of the phases of an election</comment>
        <translation>선거 일정</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1
Reckoned from kind and dates by 공직선거법 제86조; this is no legal advice.</source>
        <comment>below the fields of an election; %1 lists rules and dates, one a line</comment>
        <translation>%1
공직선거법 제86조에 따라 선거 종류와 날짜로 계산했습니다. 법률 판단이 아닙니다.</translation>
    </message>
    <message>
        <source>The cause cannot have been fixed after the election. Choose a day up to that of the election, or leave the field empty.</source>
        <comment>fault beside a date of an election</comment>
        <translation>실시사유 확정일은 선거일보다 늦을 수 없습니다. 선거일까지의 날짜를 적거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>This phase ends before it begins. Choose a later last day.</source>
        <comment>fault below the phases of an election</comment>
        <translation>종료일이 시작일보다 빠릅니다. 종료일을 다시 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::EndDialog</name>
    <message>
        <source>End by date</source>
        <comment>title of a small window</comment>
        <translation>종료일 정하기</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field: on which something is in force for the last time</comment>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>“%1” is not offered any more after this day. What names it stays as it is.</source>
        <comment>in the small window that ends something by date</comment>
        <translation>‘%1’은(는) 이 날짜 뒤로는 고를 수 없습니다. 이미 쓰인 곳은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>End</source>
        <comment>button: ends something by date</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>It begins later than this day. Choose a later last day.</source>
        <comment>fault beside a date</comment>
        <translation>시작일이 이 날짜보다 뒤입니다. 더 늦은 날짜를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::EndOfficeDialog</name>
    <message>
        <source>End the weekly office</source>
        <comment>title of the question when the office ends</comment>
        <translation>집무실 마치기</translation>
    </message>
    <message>
        <source>The office ends after this date; later days are removed. Their visits and journeys stay in the week.</source>
        <comment>in the question when the office ends</comment>
        <translation>이 날짜 뒤의 회차를 없앱니다. 그날의 방문과 이동은 주간 화면에 남습니다.</translation>
    </message>
    <message>
        <source>Last date</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>마지막 날짜</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>button that ends the weekly office</comment>
        <translation>마치기</translation>
    </message>
</context>
<context>
    <name>yeouido::EventActs</name>
    <message>
        <source>Move the day of the office</source>
        <comment>title of a question</comment>
        <translation>회차 옮기기</translation>
    </message>
    <message>
        <source>“%1” moves to another date. Shall its visits and journeys move along?</source>
        <comment>question about a day of the weekly office</comment>
        <translation>‘%1’을(를) 다른 날짜로 옮깁니다. 그날의 방문과 이동도 함께 옮기시겠습니까?</translation>
    </message>
    <message>
        <source>Move them along</source>
        <comment>answer about a day of the office</comment>
        <translation>함께 옮기기</translation>
    </message>
    <message>
        <source>Move the day alone</source>
        <comment>answer about a day of the office</comment>
        <translation>회차만 옮기기</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <comment>changes nothing about a day of the office</comment>
        <translation>그대로 두기</translation>
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
    <message>
        <source>Visits of this event have been prepared. They raise what is written in them; this list counts for the parties whose visit is not prepared yet.</source>
        <comment>below the agenda items in the event editor</comment>
        <translation>이미 준비한 방문이 있습니다. 그 방문의 안건은 방문 화면에서 정하며, 이 목록은 아직 방문을 준비하지 않은 정당에만 적용됩니다.</translation>
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
    <message>
        <source>Nothing in particular</source>
        <comment>what a journey serves: no event</comment>
        <translation>특정 일정 없음</translation>
    </message>
    <message>
        <source>Leads to</source>
        <comment>label in the event editor: which event a journey serves</comment>
        <translation>목적 일정</translation>
    </message>
    <message>
        <source>Without a party it is not in the list of visits.</source>
        <comment>below the kind of an event: a party visit without a party</comment>
        <translation>정당을 고르지 않으면 방문 목록에 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a party…</source>
        <comment>button below the kind of an event: leads to the parties</comment>
        <translation>정당 고르기…</translation>
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
        <source>The event has not been saved. What shall become of it?</source>
        <comment>question on leaving</comment>
        <translation>일정을 저장하지 않았습니다. 어떻게 할까요?</translation>
    </message>
    <message>
        <source>“%1” has not been saved. What shall become of it?</source>
        <comment>question on leaving</comment>
        <translation>‘%1’을(를) 저장하지 않았습니다. 어떻게 할까요?</translation>
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
        <source>Remind</source>
        <comment>label in the event editor</comment>
        <translation>알림</translation>
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
        <source>Where the facts come from. Sources may contradict one another; each keeps what it says.</source>
        <comment>above the sources in the event editor</comment>
        <translation>사실의 출처입니다. 출처끼리 달라도 각각 그대로 남깁니다.</translation>
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
    <message>
        <source>all</source>
        <comment>part of a suggested file name: every event</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>schedule_%1_internal.ics</source>
        <comment>suggested file name, with the days</comment>
        <translation>일정_%1_내부용.ics</translation>
    </message>
    <message>
        <source>schedule_%1_public.ics</source>
        <comment>suggested file name, with the days</comment>
        <translation>일정_%1_공개용.ics</translation>
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
    <name>yeouido::FocusItemsDialog</name>
    <message>
        <source>Agenda items in focus</source>
        <comment>title of the list to tick for a day of the office</comment>
        <translation>중점 안건</translation>
    </message>
    <message>
        <source>Look for an item</source>
        <comment>hint in an empty field above a list to tick</comment>
        <translation>안건 찾기</translation>
    </message>
    <message>
        <source>The office has no agenda items yet. They are entered on their own page.</source>
        <comment>below an empty list to tick</comment>
        <translation>등록된 안건이 없습니다. 안건 화면에서 등록합니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpColumns</name>
    <message>
        <source>Done</source>
        <comment>tick in the ledger of follow-ups</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>%1
Dropped: %2</source>
        <comment>tool tip of a follow-up; %2 is the reason</comment>
        <translation>%1
중단: %2</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the follow-ups</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the follow-ups</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of the follow-ups</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of the follow-ups</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Came from</source>
        <comment>column of the follow-ups</comment>
        <translation>발생</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of the follow-ups</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column of the follow-ups</comment>
        <translation>발생일</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpDialog</name>
    <message>
        <source>New follow-up</source>
        <comment>title of the dialog</comment>
        <translation>새 후속조치</translation>
    </message>
    <message>
        <source>Edit the follow-up</source>
        <comment>title of the dialog</comment>
        <translation>후속조치 수정</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no agenda item is chosen</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>What</source>
        <comment>follow-up, name of a field</comment>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>follow-up, name of a field</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>follow-up, name of a field</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow-up, name of the field with the day it arose</comment>
        <translation>발생일</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>follow-up, name of a field</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Please write what is to be done.</source>
        <comment>fault at a field</comment>
        <translation>할 일을 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpText</name>
    <message>
        <source>Overdue</source>
        <comment>how a follow-up stands</comment>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Due today</source>
        <comment>how a follow-up stands</comment>
        <translation>오늘 기한</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>how a follow-up stands: it was moved to that date</comment>
        <translation>%1부터</translation>
    </message>
</context>
<context>
    <name>yeouido::FollowUpsPage</name>
    <message>
        <source>No follow-ups yet</source>
        <comment>heading of an empty page</comment>
        <translation>등록된 후속조치가 없습니다</translation>
    </message>
    <message>
        <source>Here stands what someone owes after a visit or a meeting: who, and by when. The debrief of a visit writes them by itself; others are added in the line above. What is open appears on the card of the next office day until it is done, dropped with a reason, or moved.</source>
        <comment>on an empty page</comment>
        <translation>방문이나 면담 뒤에 누가 언제까지 할 일을 모읍니다. 방문 결과를 기록하면 저절로 들어오고, 다른 일은 위 줄에서 추가합니다. 진행 중인 일은 완료하거나 사유를 적어 중단하거나 옮길 때까지 다음 회차 카드에 계속 나옵니다.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>button on an empty page</comment>
        <translation>첫 후속조치 적기</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>후속조치</translation>
    </message>
    <message>
        <source>Which follow-ups are shown</source>
        <comment>name of a field</comment>
        <translation>표시할 후속조치</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>filter of the follow-ups</comment>
        <translation>담당</translation>
    </message>
    <message>
        <source>All owners</source>
        <comment>filter of the follow-ups</comment>
        <translation>모든 담당</translation>
    </message>
    <message>
        <source>Filter the follow-ups</source>
        <comment>name of a field</comment>
        <translation>후속조치 찾기</translation>
    </message>
    <message>
        <source>Filter: a word, or initials such as ㄷㅂㅊㄷ</source>
        <comment>hint in the empty filter</comment>
        <translation>낱말·초성 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>진행 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>기한 지남 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>진행 (%1)</translation>
    </message>
    <message>
        <source>Overdue (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>기한 지남 (%1)</translation>
    </message>
    <message>
        <source>On the office day %2 (%1)</source>
        <comment>filter of the follow-ups; how many, and its date</comment>
        <translation>%2 회차 (%1)</translation>
    </message>
    <message>
        <source>On the next office day (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>다음 회차 (%1)</translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>완료 (%1)</translation>
    </message>
    <message>
        <source>Dropped (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>중단 (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>filter of the follow-ups; how many</comment>
        <translation>전체 (%1)</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <comment>in the place of the list of follow-ups</comment>
        <translation>진행 중인 일이 없습니다.</translation>
    </message>
    <message>
        <source>No follow-up is as the filter says.</source>
        <comment>in the place of the list of follow-ups</comment>
        <translation>조건에 맞는 후속조치가 없습니다.</translation>
    </message>
    <message>
        <source>New follow-up…</source>
        <comment>button of the page of follow-ups</comment>
        <translation>새 후속조치…</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>menu at a follow-up</comment>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button of the page of follow-ups: the selected one is done</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>button of the page of follow-ups: to another day</comment>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <comment>button of the page of follow-ups: not to be done any more</comment>
        <translation>중단…</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <comment>menu at a follow-up</comment>
        <translation>발생한 곳 보기</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>menu at a follow-up</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Done, or open again (Space)</source>
        <comment>hint at a button</comment>
        <translation>완료 또는 다시 진행(Space)</translation>
    </message>
    <message>
        <source>Move to another day (Ctrl+M)</source>
        <comment>hint at a button</comment>
        <translation>다른 날로 옮기기(Ctrl+M)</translation>
    </message>
    <message>
        <source>Drop with a reason (Ctrl+Del)</source>
        <comment>hint at a button</comment>
        <translation>사유를 적어 중단(Ctrl+Del)</translation>
    </message>
    <message>
        <source>New follow-up (Ctrl+N)</source>
        <comment>hint at a button</comment>
        <translation>새 후속조치(Ctrl+N)</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>button of the page of follow-ups</comment>
        <translation>다시 진행</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <comment>message</comment>
        <translation>‘%1’을(를) 완료했습니다.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <comment>message</comment>
        <translation>‘%1’을(를) 다시 진행합니다.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>message</comment>
        <translation>‘%1’을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>“%1” was dropped.</source>
        <comment>message</comment>
        <translation>‘%1’을(를) 중단했습니다.</translation>
    </message>
    <message>
        <source>“%1” comes back on %2.</source>
        <comment>message; %2 is a date</comment>
        <translation>‘%1’을(를) %2로 옮겼습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::FundingDialog</name>
    <message>
        <source>Edit the amount</source>
        <comment>title of the dialog</comment>
        <translation>사업비 수정</translation>
    </message>
    <message>
        <source>New amount</source>
        <comment>title of the dialog</comment>
        <translation>새 사업비</translation>
    </message>
    <message>
        <source>2025-04-08, 2024-05 or 2021</source>
        <comment>hint in an empty date: as exact as the source</comment>
        <translation>2025-04-08, 2024-05 또는 2021</translation>
    </message>
    <message>
        <source>9,000, 0.9조 or 6조 429억</source>
        <comment>hint in an empty amount</comment>
        <translation>9,000, 0.9조 또는 6조 429억</translation>
    </message>
    <message>
        <source>A number alone counts units of 100 million won (억원).</source>
        <comment>above the amounts of an agenda item</comment>
        <translation>숫자만 적으면 억원 단위입니다.</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>cost of an agenda item, name of a field</comment>
        <translation>합계</translation>
    </message>
    <message>
        <source>State</source>
        <comment>cost of an agenda item: what the state pays</comment>
        <translation>국비</translation>
    </message>
    <message>
        <source>City</source>
        <comment>cost of an agenda item: what the city pays</comment>
        <translation>시비</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>cost of an agenda item: private capital</comment>
        <translation>민자</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>cost of an agenda item, name of a field</comment>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>cost of an agenda item, name of a field</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of an amount</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Delete this amount</source>
        <comment>button in the editor of an amount</comment>
        <translation>이 사업비 삭제</translation>
    </message>
    <message>
        <source>Please enter the amount.</source>
        <comment>fault at a field</comment>
        <translation>금액을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>State, city and private capital together are more than the total.</source>
        <comment>fault at a field</comment>
        <translation>국비, 시비, 민자를 더한 값이 합계보다 큽니다.</translation>
    </message>
    <message>
        <source>Amounts are kept in whole millions of won.</source>
        <comment>fault at a field</comment>
        <translation>금액은 백만원 단위까지만 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>This is no date. Write 2025-04-08, 2024-05 or 2021.</source>
        <comment>fault at a field</comment>
        <translation>날짜로 읽을 수 없습니다. 2025-04-08, 2024-05 또는 2021처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>This is no amount. Write 9,000 for 9,000억원, 0.9조 or 6조 429억.</source>
        <comment>fault at a field</comment>
        <translation>금액으로 읽을 수 없습니다. 9,000(9,000억원), 0.9조, 6조 429억처럼 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::GuardBox</name>
    <message>
        <source>Looked at by %1</source>
        <comment>who cleared a visit as to the election law</comment>
        <translation>확인: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <comment>what the election commission answered</comment>
        <translation>회신: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3, %4)</source>
        <comment>head of a rule of the election law: paragraph, title, election, period</comment>
        <translation>%1 · %2(%3, %4)</translation>
    </message>
    <message>
        <source>Nobody has written down who looked at this.</source>
        <comment>below a rule of the election law</comment>
        <translation>확인 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Change who looked at it…</source>
        <comment>below a rule of the election law</comment>
        <translation>확인 기록 수정…</translation>
    </message>
    <message>
        <source>Write down who looked at it…</source>
        <comment>below a rule of the election law</comment>
        <translation>확인 기록…</translation>
    </message>
    <message>
        <source>This is not a legal opinion. It shows the rule and who looked at it; it keeps nobody from anything.</source>
        <comment>below the rules of the election law</comment>
        <translation>법률 판단이 아닙니다. 조문과 확인한 사람을 보여 줄 뿐 어떤 일도 막지 않습니다.</translation>
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
    <name>yeouido::HistoryDetail</name>
    <message>
        <source>%1 “%2”: added</source>
        <comment>history; %1 is a kind of record</comment>
        <translation>%1 ‘%2’: 등록</translation>
    </message>
    <message>
        <source>%1 “%2”: deleted</source>
        <comment>history; %1 is a kind of record</comment>
        <translation>%1 ‘%2’: 삭제</translation>
    </message>
    <message>
        <source>%1 “%2”: changed</source>
        <comment>history; %1 is a kind of record</comment>
        <translation>%1 ‘%2’: 변경</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>column of the history: what was changed</comment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column of the history</comment>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column of the history</comment>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Go to it</source>
        <comment>history: shows the record on its page</comment>
        <translation>바로 가기</translation>
    </message>
    <message>
        <source>Only its history</source>
        <comment>history: acts on this record alone</comment>
        <translation>이 기록의 이력만</translation>
    </message>
    <message>
        <source>What was changed</source>
        <comment>table of the history, for screen readers</comment>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Select a line</source>
        <comment>history, while nothing is selected</comment>
        <translation>이력을 선택하십시오</translation>
    </message>
    <message>
        <source>Here stands what was changed: before and after, field by field.</source>
        <comment>history, while nothing is selected</comment>
        <translation>무엇이 어떻게 바뀌었는지 항목별로 변경 전과 변경 후를 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n record(s), the first of them below</source>
        <comment>history: when, who, how many records were written</comment>
        <translation>
            <numerusform>%1 · %2 · 기록 %n건(아래는 앞부분)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n record(s)</source>
        <comment>history: when, who, how many records were written</comment>
        <translation>
            <numerusform>%1 · %2 · 기록 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryPage</name>
    <message>
        <source>History</source>
        <comment>tab: who did what</comment>
        <translation>이력</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>tab: what was deleted</comment>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <comment>tab: what was deleted, and how many</comment>
        <translation>휴지통(%1)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <comment>title of a window</comment>
        <translation>‘%1’ 이력</translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryPanel</name>
    <message>
        <source>Record…</source>
        <comment>button above the history of a cell: enters a new state</comment>
        <translation>기록…</translation>
    </message>
    <message>
        <source>Close the history</source>
        <comment>button of the panel beside the matrix</comment>
        <translation>이력 닫기</translation>
    </message>
    <message>
        <source>Show the item</source>
        <comment>leads from a cell of the matrix to its item</comment>
        <translation>안건 보기</translation>
    </message>
    <message>
        <source>Show the addressee</source>
        <comment>leads from a cell of the matrix to the party in the directory</comment>
        <translation>건의처 보기</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. A record says what the addressee made of the item, at which date, and what that rests on.</source>
        <comment>history of a cell of the matrix</comment>
        <translation>아직 기록이 없습니다. 건의처가 안건을 어떻게 다루었는지 날짜, 근거자료와 함께 기록합니다.</translation>
    </message>
    <message>
        <source>Delete this record…</source>
        <comment>button beside a record of the matrix</comment>
        <translation>이 기록 삭제…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record of the matrix: kind of evidence and where it is found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words quoted from the evidence</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <comment>a record of the matrix: what they said</comment>
        <translation>답변: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <comment>a record of the matrix: what they promised</comment>
        <translation>약속: %1</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <comment>leads from a record of the matrix to its visit</comment>
        <translation>방문 보기</translation>
    </message>
    <message>
        <source>What they made of it</source>
        <comment>head over records of a cell</comment>
        <translation>반영 기록</translation>
    </message>
    <message>
        <source>What they fulfilled</source>
        <comment>head over records of a cell</comment>
        <translation>이행 기록</translation>
    </message>
    <message>
        <source>Nothing has been recorded on this side yet.</source>
        <comment>history of a cell: the other axis has records</comment>
        <translation>이 축에는 아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Entered on %1 by %2</source>
        <comment>a record of the matrix: a date and a name</comment>
        <translation>%1 · %2 입력</translation>
    </message>
</context>
<context>
    <name>yeouido::HistoryView</name>
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
        <source>Nothing to show</source>
        <comment>history, heading of the empty list</comment>
        <translation>표시할 이력이 없습니다</translation>
    </message>
    <message>
        <source>Everything that is added, changed or deleted is listed here with who did it and when. Nothing has been done yet, or nothing fits what is looked for.</source>
        <comment>history, when the list is empty</comment>
        <translation>등록, 변경, 삭제한 모든 일이 누가 언제 했는지와 함께 남습니다. 아직 한 일이 없거나 찾는 조건에 맞는 이력이 없습니다.</translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <comment>hint in the field above the history</comment>
        <translation>이름이나 담당자로 찾기</translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <comment>field above the history, for screen readers</comment>
        <translation>이름이나 담당자로 찾기</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <comment>choice above the history, for screen readers</comment>
        <translation>기록 종류</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>choice above the history</comment>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Show the history of all records again</source>
        <comment>tool tip of a button</comment>
        <translation>모든 기록의 이력을 다시 표시</translation>
    </message>
    <message>
        <source>History</source>
        <comment>table, for screen readers</comment>
        <translation>이력</translation>
    </message>
    <message>
        <source>Only %1 “%2”</source>
        <comment>button above the history; %1 is a kind of record</comment>
        <translation>%1 ‘%2’만</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidayDialog</name>
    <message>
        <source>Holiday</source>
        <comment>title of an editor</comment>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>New holiday</source>
        <comment>title of an editor</comment>
        <translation>새 공휴일</translation>
    </message>
    <message>
        <source>Official gazette, ordinance</source>
        <comment>hint in an empty field</comment>
        <translation>관보, 조례</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field of a holiday</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a holiday</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a holiday</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>A local holiday comes back every year on its day, as long as it is kept. The holidays of the law and their substitutes are reckoned by rule.</source>
        <comment>below the kind of a holiday</comment>
        <translation>지방공휴일은 지키는 동안 해마다 같은 날에 돌아옵니다. 법정 공휴일과 대체공휴일은 규칙으로 계산합니다.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>field with two dates: from when to when a local holiday is kept</comment>
        <translation>지키는 기간</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field of a holiday</comment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidayImportDialog</name>
    <message>
        <source>Import holidays</source>
        <comment>title of a window</comment>
        <translation>공휴일 가져오기</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of the preview of an import: line of the file</comment>
        <translation>행</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>column of a list</comment>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a list</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <comment>column of the preview of an import</comment>
        <translation>처리</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <comment>table, for screen readers</comment>
        <translation>파일의 행</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. Nothing is imported until they are mended in the file.</source>
        <comment>preview of an import</comment>
        <translation>
            <numerusform>%n개 행을 읽을 수 없습니다. 파일에서 고치기 전에는 아무것도 가져오지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar has all of these days already.</source>
        <comment>preview of an import</comment>
        <translation>모두 이미 등록되어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” will be entered.</source>
        <comment>preview of an import; %1 is a file</comment>
        <translation>
            <numerusform>‘%1’의 %n일을 등록합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button below the preview of an import</comment>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidaySection</name>
    <message>
        <source>By rule: 관공서의 공휴일에 관한 규정</source>
        <comment>source of a holiday</comment>
        <translation>규칙: 관공서의 공휴일에 관한 규정</translation>
    </message>
    <message>
        <source>Entered here</source>
        <comment>origin of a holiday</comment>
        <translation>직접 등록</translation>
    </message>
    <message>
        <source>Shipped</source>
        <comment>origin of a holiday: with the program</comment>
        <translation>기본 제공</translation>
    </message>
    <message>
        <source>Holidays</source>
        <comment>section of the directory</comment>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>New holiday…</source>
        <comment>button of the directory</comment>
        <translation>새 공휴일…</translation>
    </message>
    <message>
        <source>No holiday entered here yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>직접 등록한 공휴일이 없습니다</translation>
    </message>
    <message>
        <source>The holidays of the law come with the program. Temporary holidays, election days and the holidays of the own city are entered here, one by one or from a list.</source>
        <comment>directory, while there are no own holidays</comment>
        <translation>법정 공휴일은 프로그램에 들어 있습니다. 임시공휴일, 선거일, 지방공휴일은 하나씩 또는 목록으로 이곳에 등록합니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Holiday</source>
        <comment>column of a list</comment>
        <translation>공휴일</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of a list</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column of a list: who entered a holiday</comment>
        <translation>등록</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column of a list</comment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidayText</name>
    <message>
        <source>No date that exists. Write it as 2025-06-03.</source>
        <comment>preview of an import of holidays</comment>
        <translation>없는 날짜입니다. 2025-06-03처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <comment>preview of an import of holidays</comment>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>The kind is missing or not known. It is temporary, election or local (임시공휴일, 선거일, 지방공휴일).</source>
        <comment>preview of an import of holidays</comment>
        <translation>구분이 없거나 알 수 없습니다. 임시공휴일, 선거일, 지방공휴일(temporary, election, local) 가운데 하나를 적어 주십시오.</translation>
    </message>
    <message>
        <source>The law&apos;s rules do not yield this day. If it was decreed, its kind is temporary (임시공휴일).</source>
        <comment>preview of an import of holidays</comment>
        <translation>법의 규칙으로는 이 날이 공휴일이 아닙니다. 지정된 날이면 구분을 임시공휴일로 적어 주십시오.</translation>
    </message>
    <message>
        <source>The same day and kind stands on an earlier line.</source>
        <comment>preview of an import of holidays</comment>
        <translation>앞 행에 같은 날짜와 구분이 있습니다.</translation>
    </message>
    <message>
        <source>The official calendar is known up to %1. The days of %2 are reckoned by the rules of the law; add temporary holidays and elections when they are announced.</source>
        <comment>above the holidays of a year</comment>
        <translation>공식 월력요항은 %1년까지 확인되었습니다. %2년은 법의 규칙으로 계산한 것이니 임시공휴일과 선거일이 발표되면 등록해 주십시오.</translation>
    </message>
    <message>
        <source>The days of %2 are reckoned by the rules of the law and were not checked against the official calendar, which is known from %1 on.</source>
        <comment>above the holidays of a year</comment>
        <translation>%2년은 법의 규칙으로 계산한 것이며 공식 월력요항과 맞추어 보지 않았습니다. 월력요항은 %1년부터 확인되었습니다.</translation>
    </message>
    <message>
        <source>Holidays of %1 are reckoned, not announced yet</source>
        <comment>foot of the window</comment>
        <translation>%1년 공휴일은 계산값(공식 발표 전)</translation>
    </message>
    <message>
        <source>Takes the place of “%1”</source>
        <comment>preview of an import of holidays</comment>
        <translation>‘%1’을(를) 대신함</translation>
    </message>
    <message>
        <source>On the calendar already</source>
        <comment>preview of an import of holidays</comment>
        <translation>이미 등록됨</translation>
    </message>
    <message>
        <source>New</source>
        <comment>preview of an import of holidays</comment>
        <translation>신규</translation>
    </message>
    <message>
        <source>“%1” is no text. Save the list as CSV first.</source>
        <comment>message: a file to import</comment>
        <translation>‘%1’은(는) 텍스트 파일이 아닙니다. 목록을 CSV로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” cannot be read as text. Save the list as CSV in UTF-8.</source>
        <comment>message: a file to import</comment>
        <translation>‘%2’의 %1행을 읽을 수 없습니다. 목록을 UTF-8 CSV로 저장해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” holds no list of holidays. It needs the columns date, name and kind, for example: 2025-06-03, 제21대 대통령선거, election.</source>
        <comment>message: a file to import</comment>
        <translation>‘%1’은(는) 공휴일 목록이 아닙니다. 날짜, 이름, 구분(date, name, kind) 열이 있어야 합니다. 예: 2025-06-03, 제21대 대통령선거, 선거일.</translation>
    </message>
    <message>
        <source>Seollal, the Buddha&apos;s Birthday and Chuseok of %1 are missing: the lunar calendar is known from %2 to %3 only. The other days are reckoned by the rules of the law.</source>
        <comment>above the holidays of a year; %1 is a year or several</comment>
        <translation>%1년의 설날·부처님 오신 날·추석이 빠져 있습니다. 음력 자료는 %2년부터 %3년까지만 있습니다. 나머지는 법령 규정에 따라 계산한 날짜입니다.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <comment>message: a file to import</comment>
        <translation>‘%1’이(가) 비어 있습니다. 다른 파일을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::HolidaysView</name>
    <message>
        <source>Import…</source>
        <comment>button: reads holidays from a file</comment>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>choice above the holidays, for screen readers</comment>
        <translation>연도</translation>
    </message>
    <message>
        <source>Read a list from a CSV file: date, name, kind</source>
        <comment>tool tip of a button</comment>
        <translation>CSV 목록 읽기: 날짜, 이름, 구분</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year, above the holidays</comment>
        <translation>%1년</translation>
    </message>
    <message>
        <source>Entered here, all years</source>
        <comment>choice above the holidays</comment>
        <translation>직접 등록(모든 해)</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <comment>title of a window that chooses a file</comment>
        <translation>공휴일 가져오기</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <comment>kinds of files</comment>
        <translation>목록 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) imported.</source>
        <comment>message after an import</comment>
        <translation>
            <numerusform>공휴일 %n일을 가져왔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ImportDialog</name>
    <message>
        <source>Line</source>
        <comment>import, column: the line of the file</comment>
        <translation>행</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>import, column: new, changed, unchanged or refused</comment>
        <translation>처리</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>import, column</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>What changes, or why it is refused</source>
        <comment>import, column</comment>
        <translation>바뀌는 내용 또는 거부 사유</translation>
    </message>
    <message>
        <source>The amounts that look like a slip of the unit are right; take them as they are</source>
        <comment>import, choice</comment>
        <translation>단위 착오로 보이는 금액이 맞으니 그대로 가져옴</translation>
    </message>
    <message>
        <source>Import agenda items</source>
        <comment>title of the dialog</comment>
        <translation>안건 가져오기</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <comment>import, name of the table</comment>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>import dialog, button</comment>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>import dialog, button</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>The file is in CP949 (EUC-KR) and was read so.</source>
        <comment>import, note on the file</comment>
        <translation>파일이 CP949(EUC-KR)로 되어 있어 그렇게 읽었습니다.</translation>
    </message>
    <message>
        <source>On line %1 a text in quotes begins that never ends. Add the missing quote.</source>
        <comment>import, fault of the file</comment>
        <translation>%1행에서 시작한 따옴표가 닫히지 않았습니다. 빠진 따옴표를 넣어 주십시오.</translation>
    </message>
    <message>
        <source>Nothing is imported as long as a line is refused. Correct the lines and choose the file again.</source>
        <comment>import, note</comment>
        <translation>거부된 행이 있으면 아무것도 가져오지 않습니다. 그 행을 고친 뒤 파일을 다시 고르십시오.</translation>
    </message>
    <message>
        <source>All of this is there already.</source>
        <comment>import, note</comment>
        <translation>모두 이미 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was copied: all cells are empty.</source>
        <comment>import, note</comment>
        <translation>복사된 내용이 없습니다. 모든 칸이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <comment>import, note</comment>
        <translation>파일이 비어 있습니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>Nothing is imported as long as a line is refused. Correct the lines in the spreadsheet, then copy and paste them again.</source>
        <comment>import, note</comment>
        <translation>거절된 줄이 있으면 아무것도 가져오지 않습니다. 스프레드시트에서 고친 뒤 다시 복사해 붙여 넣으십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::ImportText</name>
    <message>
        <source>There is no task “%1”. Write its number or its whole title.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’ 과제가 없습니다. 과제 번호나 전체 이름을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Several items are called “%1”. Write the number of the task.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’ 이름의 안건이 여럿입니다. 과제 번호를 적어 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is no task, so nothing can belong to it.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 과제가 아니므로 하위 사업을 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Only a project belongs to a task (“%1”). Change the kind, or leave the task empty.</source>
        <comment>import, refused row</comment>
        <translation>사업만 과제(‘%1’)에 속할 수 있습니다. 구분을 바꾸거나 과제를 비워 주십시오.</translation>
    </message>
    <message>
        <source>There is no package “%1”. Make it first, or leave the cell empty.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’ 제안 묶음이 없습니다. 먼저 만들거나 칸을 비워 주십시오.</translation>
    </message>
    <message>
        <source>There is no department “%1” in the directory. Add it first, or leave the cell empty.</source>
        <comment>import, refused row</comment>
        <translation>명부에 ‘%1’ 부서가 없습니다. 먼저 등록하거나 칸을 비워 주십시오.</translation>
    </message>
    <message>
        <source>“%1” has no unit: nobody can tell what it counts. Call the column “%2”, or write the unit.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’에 단위가 없어 얼마인지 알 수 없습니다. 열 이름을 ‘%2’(으)로 하거나 단위를 적어 주십시오.</translation>
    </message>
    <message>
        <source>The column counts in %2, but the cell says “%1”. Write the amount in the unit of the column.</source>
        <comment>import, refused row</comment>
        <translation>열의 단위는 %2인데 칸에는 ‘%1’(이)라고 적혀 있습니다. 열의 단위로 적어 주십시오.</translation>
    </message>
    <message>
        <source>“%1”: amounts are kept in whole millions of won. Is the unit right?</source>
        <comment>import, refused row</comment>
        <translation>‘%1’: 금액은 백만원 단위까지만 적을 수 있습니다. 단위를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is more than any budget. Is the unit right?</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 예산으로 보기에 너무 큽니다. 단위를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” says something of the cost, but the total (%2) is missing.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 적혀 있으나 합계(%2)가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a thousand times and more off %2, which is on record: the unit is probably wrong. Correct it, or tick below that it is right.</source>
        <comment>import, refused row</comment>
        <translation>%1은(는) 등록된 %2과(와) 천 배 넘게 차이 나므로 단위가 잘못된 것 같습니다. 고치거나, 맞다면 아래에 표시해 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write 9,000, 0.9조 or 6조 429억.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 금액으로 읽을 수 없습니다. 9,000, 0.9조, 6조 429억처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>import, what a row means</comment>
        <translation>신규</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>import, what a row means</comment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>import, what a row means</comment>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>import, what a row means</comment>
        <translation>거부</translation>
    </message>
    <message>
        <source>The row has %1 cells, more than the head has columns. Is a comma in a text that is not in quotes?</source>
        <comment>import, refused row</comment>
        <translation>칸이 %1개로 제목 행보다 많습니다. 따옴표 없이 쉼표를 쓴 칸이 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <comment>import, refused row</comment>
        <translation>제목이 없습니다.</translation>
    </message>
    <message>
        <source>The kind is missing. Write one of: %1.</source>
        <comment>import, refused row</comment>
        <translation>구분이 없습니다. 다음 중 하나를 적어 주십시오: %1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of item. Write one of: %2.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 안건 구분이 아닙니다. 다음 중 하나를 적어 주십시오: %2.</translation>
    </message>
    <message>
        <source>Several items have the title “%1”. Write the number of the one that is meant.</source>
        <comment>import, refused row</comment>
        <translation>제목이 ‘%1’인 안건이 여럿입니다. 해당 안건의 번호를 적어 주십시오.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 이미 %2행에 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2025-04-08, 2024-05 or 2021.</source>
        <comment>import, refused row</comment>
        <translation>‘%1’은(는) 날짜로 읽을 수 없습니다. 2025-04-08, 2024-05 또는 2021처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and %1 is missing. Nothing was read.</source>
        <comment>import, fault of the file; %1 are names of columns</comment>
        <translation>첫 행에 열 이름이 있어야 하는데 %1이(가) 없습니다. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>More than one column stands for %1. Remove all but one.</source>
        <comment>import, fault of the file; %1 are names of columns</comment>
        <translation>%1에 해당하는 열이 여럿입니다. 하나만 남겨 주십시오.</translation>
    </message>
    <message>
        <source>Columns that are passed over: %1.</source>
        <comment>import; %1 are names of columns</comment>
        <translation>건너뛰는 열: %1.</translation>
    </message>
    <message>
        <source>This is no text file. In the spreadsheet, save it as “CSV UTF-8” and choose that file.</source>
        <comment>import, fault of the file: a workbook or a picture</comment>
        <translation>텍스트 파일이 아닙니다. 스프레드시트에서 ‘CSV UTF-8’로 저장한 뒤 그 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>From line %1 on the letters cannot be read: the file is neither UTF-8 nor CP949. In the spreadsheet, save it as “CSV UTF-8” and choose that file.</source>
        <comment>import, fault of the file</comment>
        <translation>%1행부터 글자를 읽을 수 없습니다. UTF-8도 CP949도 아닌 파일입니다. 스프레드시트에서 ‘CSV UTF-8’로 저장한 뒤 그 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>import, a field without a value</comment>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>The number “%1” stands on line %2 already. Each item has its own.</source>
        <comment>import, refused row</comment>
        <translation>번호 ‘%1’이(가) %2번째 줄에 이미 있습니다. 안건마다 번호가 달라야 합니다.</translation>
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
        <translation>수정…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button at an amount or at an entry of the progress</comment>
        <translation>편집</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <comment>button, for those who hear the screen</comment>
        <translation>수정: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over where the facts come from</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>+ Project</source>
        <comment>button at a task</comment>
        <translation>+ 사업</translation>
    </message>
    <message>
        <source>+ Amount</source>
        <comment>button at an agenda item: what it costs</comment>
        <translation>+ 사업비</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>head over the amounts of an agenda item</comment>
        <translation>사업비</translation>
    </message>
    <message>
        <source>No amount yet.</source>
        <comment>where the amounts of an item stand</comment>
        <translation>등록된 사업비가 없습니다.</translation>
    </message>
    <message>
        <source>+ Entry</source>
        <comment>button at the progress of an agenda item</comment>
        <translation>+ 추진상황</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>head over what happened to an agenda item</comment>
        <translation>추진상황</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <comment>where the progress of an item stands</comment>
        <translation>아직 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Raised in %n event(s)</source>
        <comment>head over the events in which an item is raised</comment>
        <translation>
            <numerusform>건의한 일정 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <comment>head over what the addressees made of an item</comment>
        <translation>반영 현황</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <comment>head over what is still to be done for an item</comment>
        <translation>진행 중인 후속조치</translation>
    </message>
    <message>
        <source>Selected agenda item</source>
        <comment>name of a pane for those who hear the screen</comment>
        <translation>선택한 안건</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>before the task a project belongs to</comment>
        <translation>과제</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>before the package an item belongs to</comment>
        <translation>제안 묶음</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>before the lead department of an item</comment>
        <translation>주관</translation>
    </message>
    <message>
        <source>not set yet</source>
        <comment>the lead department of an item</comment>
        <translation>미정</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>before whom a request is addressed to</comment>
        <translation>건의처</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>head over what is requested</comment>
        <translation>건의사항</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>head over the law or plan an item rests on</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Package of proposals</source>
        <comment>over the title of a package</comment>
        <translation>제안 묶음</translation>
    </message>
    <message>
        <source>As announced</source>
        <comment>head over the versions of a package</comment>
        <translation>발표 내용</translation>
    </message>
    <message>
        <source>No version yet: nothing has been announced.</source>
        <comment>at a package</comment>
        <translation>아직 발표한 판이 없습니다.</translation>
    </message>
    <message>
        <source>In this file</source>
        <comment>head over what is registered of a package</comment>
        <translation>등록 현황</translation>
    </message>
    <message>
        <source>Rates are reckoned over what was announced, not over what is registered.</source>
        <comment>at a package</comment>
        <translation>반영률은 등록된 수가 아니라 발표한 수를 분모로 계산합니다.</translation>
    </message>
    <message>
        <source>Choose an item in the list to see all that is known of it: its request, what it costs, what has happened and where it was raised.</source>
        <comment>where an item is shown, while none is chosen</comment>
        <translation>목록에서 안건을 고르면 건의사항, 사업비, 추진상황, 건의한 일정을 모두 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemDialog</name>
    <message>
        <source>Edit the agenda item</source>
        <comment>title of the dialog</comment>
        <translation>안건 수정</translation>
    </message>
    <message>
        <source>New agenda item</source>
        <comment>title of the dialog</comment>
        <translation>새 안건</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no task is chosen</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no package is chosen</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <comment>no lead department is chosen</comment>
        <translation>미정</translation>
    </message>
    <message>
        <source>A1; may stay empty</source>
        <comment>hint in the empty code of an agenda item</comment>
        <translation>A1(비워도 됨)</translation>
    </message>
    <message>
        <source>A ministry, the parties, a committee</source>
        <comment>hint in the empty addressee of an agenda item</comment>
        <translation>부처, 정당, 위원회</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda item, name of a field</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>agenda item, name of the field with its code</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda item, name of a field</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>agenda item, name of the field with the task of a project</comment>
        <translation>과제</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>agenda item, name of a field</comment>
        <translation>제안 묶음</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>agenda item, name of a field</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>agenda item, name of a field</comment>
        <translation>건의사항</translation>
    </message>
    <message>
        <source>Addressee</source>
        <comment>agenda item, name of a field</comment>
        <translation>건의처</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>agenda item, name of the field with the law or plan it rests on</comment>
        <translation>근거</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of an agenda item</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>An agenda item needs a title. Please enter one.</source>
        <comment>fault at a field</comment>
        <translation>안건 제목을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>There are projects under this task. Move them to another task first.</source>
        <comment>fault at the kind of an agenda item</comment>
        <translation>이 과제에 속한 사업이 있습니다. 먼저 다른 과제로 옮겨 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemText</name>
    <message>
        <source>%1 and %2 are %3 times apart: in one of them the unit is probably wrong. Look at the sources.</source>
        <comment>warning at the cost of an item; two amounts and a number</comment>
        <translation>%1과(와) %2은(는) %3배 차이가 나므로 어느 한쪽의 단위가 잘못된 것 같습니다. 출처를 확인해 주십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is probably a slip of the unit: it is %3 times less than %2, which %n record(s) agree with. Look at the source.</source>
        <comment>warning at the cost of an item; two amounts and a number</comment>
        <translation>
            <numerusform>%1은(는) 단위 착오로 보입니다. 기록 %n건이 %2에 가까운데 그보다 %3배 작습니다. 출처를 확인해 주십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is probably a slip of the unit: it is %3 times more than %2, which %n record(s) agree with. Look at the source.</source>
        <comment>warning at the cost of an item; two amounts and a number</comment>
        <translation>
            <numerusform>%1은(는) 단위 착오로 보입니다. 기록 %n건이 %2에 가까운데 그보다 %3배 큽니다. 출처를 확인해 주십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>state %1</source>
        <comment>part of a cost that the state pays; %1 is an amount</comment>
        <translation>국비 %1</translation>
    </message>
    <message>
        <source>city %1</source>
        <comment>part of a cost that the city pays; %1 is an amount</comment>
        <translation>시비 %1</translation>
    </message>
    <message>
        <source>private %1</source>
        <comment>part of a cost that private capital pays; %1 is an amount</comment>
        <translation>민자 %1</translation>
    </message>
    <message>
        <source>%1 (tentative)</source>
        <comment>a source that is not sure</comment>
        <translation>%1(잠정)</translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>version of the proposals; %1 is a date</comment>
        <translation>%1 발표</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>과제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>사업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) registered</source>
        <comment>how many there are in this file</comment>
        <translation>
            <numerusform>등록된 과제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) registered</source>
        <comment>how many there are in this file</comment>
        <translation>
            <numerusform>등록된 사업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) registered</source>
        <comment>how many there are in this file</comment>
        <translation>
            <numerusform>등록된 현안 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ItemTreeModel</name>
    <message>
        <source>Unit?</source>
        <comment>in the list of items: the unit of an amount is doubtful</comment>
        <translation>단위 확인</translation>
    </message>
    <message>
        <source>In no package</source>
        <comment>head in the list of items</comment>
        <translation>제안 묶음 없음</translation>
    </message>
    <message>
        <source>No lead department yet</source>
        <comment>head in the list of items</comment>
        <translation>주관 부서 미정</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>column of the agenda items</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of the agenda items: its code</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the agenda items</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>column of the agenda items</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>KRW 100 M</source>
        <comment>column of the agenda items: the amount in units of 억원</comment>
        <translation>금액(억원)</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column of the agenda items: the date of the amount</comment>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>column of the agenda items: in how many events</comment>
        <translation>건의</translation>
    </message>
    <message>
        <source>Look at</source>
        <comment>column of the agenda items: what is doubtful</comment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>column of the agenda items</comment>
        <translation>건의사항</translation>
    </message>
</context>
<context>
    <name>yeouido::ItemUses</name>
    <message numerus="yes">
        <source>%n project(s) of this task</source>
        <comment>what keeps an item from being deleted</comment>
        <translation>
            <numerusform>이 과제의 사업 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of what became of it, in the adoption matrix</source>
        <comment>what keeps an item from being deleted</comment>
        <translation>
            <numerusform>반영 현황 기록 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <comment>what keeps an item from being deleted</comment>
        <translation>
            <numerusform>후속조치 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s)</source>
        <comment>what keeps a package from being deleted</comment>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::ItemsPage</name>
    <message>
        <source>All departments</source>
        <comment>filter of the agenda items</comment>
        <translation>모든 부서</translation>
    </message>
    <message>
        <source>All packages</source>
        <comment>filter of the agenda items</comment>
        <translation>모든 제안 묶음</translation>
    </message>
    <message>
        <source>No item is as the filter says.</source>
        <comment>in the place of the list of items</comment>
        <translation>조건에 맞는 안건이 없습니다.</translation>
    </message>
    <message>
        <source>No agenda items yet</source>
        <comment>heading of an empty page</comment>
        <translation>등록된 안건이 없습니다</translation>
    </message>
    <message>
        <source>Here stand the city&apos;s tasks, projects and issues: what is requested of whom, who leads, what it costs and where it was raised. Write the first one, or import a list from a spreadsheet (CSV).</source>
        <comment>on an empty page</comment>
        <translation>시의 과제, 사업, 현안을 등록합니다. 건의사항과 건의처, 주관 부서, 사업비, 건의한 일정이 이곳에 모입니다. 첫 안건을 적거나 스프레드시트(CSV) 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>New item…</source>
        <comment>button on an empty page</comment>
        <translation>새 안건…</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Filter: a word, or initials such as ㄷㅂㅊㄷ</source>
        <comment>hint in the empty filter</comment>
        <translation>낱말·초성 찾기</translation>
    </message>
    <message>
        <source>Filter the items</source>
        <comment>name of a field</comment>
        <translation>안건 찾기</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>filter of the agenda items</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>All kinds</source>
        <comment>filter of the agenda items</comment>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>filter of the agenda items</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>filter of the agenda items</comment>
        <translation>제안 묶음</translation>
    </message>
    <message>
        <source>Group the items</source>
        <comment>name of a field</comment>
        <translation>안건 묶어 보기</translation>
    </message>
    <message>
        <source>By package</source>
        <comment>how the items are grouped</comment>
        <translation>제안 묶음별</translation>
    </message>
    <message>
        <source>By department</source>
        <comment>how the items are grouped</comment>
        <translation>부서별</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>how the items are grouped</comment>
        <translation>구분별</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>beside the name of the page</comment>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <comment>kind of file</comment>
        <translation>엑셀 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, separated by commas (*.csv)</source>
        <comment>kind of file</comment>
        <translation>쉼표로 구분한 텍스트 (*.csv)</translation>
    </message>
    <message>
        <source>Export agenda items</source>
        <comment>title of a dialog</comment>
        <translation>안건 내보내기</translation>
    </message>
    <message>
        <source>Import agenda items</source>
        <comment>title of a dialog</comment>
        <translation>안건 가져오기</translation>
    </message>
    <message>
        <source>Text, separated by commas (*.csv *.tsv *.txt)</source>
        <comment>kind of file</comment>
        <translation>쉼표로 구분한 텍스트 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>New item…</source>
        <comment>button of the page of agenda items</comment>
        <translation>새 안건…</translation>
    </message>
    <message>
        <source>New package…</source>
        <comment>button of the page of agenda items</comment>
        <translation>새 제안 묶음…</translation>
    </message>
    <message>
        <source>Import…</source>
        <comment>button of the page of agenda items</comment>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button of the page of agenda items</comment>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>New item (Ctrl+N)</source>
        <comment>hint at the button of the page of agenda items</comment>
        <translation>새 안건(Ctrl+N)</translation>
    </message>
    <message>
        <source>Read a list from a spreadsheet (CSV), with a preview</source>
        <comment>hint at a button</comment>
        <translation>스프레드시트 목록(CSV)을 미리 보고 가져오기</translation>
    </message>
    <message>
        <source>Write the items that are shown to a spreadsheet (.xlsx, .csv)</source>
        <comment>hint at a button</comment>
        <translation>표시된 안건을 스프레드시트(.xlsx, .csv)로 내보내기</translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>menu at an agenda item</comment>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Move up</source>
        <comment>menu at an agenda item</comment>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <comment>menu at an agenda item</comment>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu at agenda items</comment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <comment>menu at agenda items: rows from a spreadsheet</comment>
        <translation>행 붙여넣기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>menu at an agenda item</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Another item has the number “%1” already; it was left as it was.</source>
        <comment>message</comment>
        <translation>다른 안건이 이미 ‘%1’ 번호를 쓰고 있어 그대로 두었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>last line of a list</comment>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in use</source>
        <comment>title of a question</comment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>answer: changes nothing</comment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, because it is used here. Take it out of these first.</source>
        <comment>question on deleting an agenda item or a package</comment>
        <translation>‘%1’은(는) 아래에서 쓰이고 있어 삭제할 수 없습니다. 먼저 아래에서 빼 주십시오.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>message</comment>
        <translation>‘%1’을(를) 삭제했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied; they can be pasted into a spreadsheet.</source>
        <comment>message</comment>
        <translation>
            <numerusform>안건 %n건을 복사했습니다. 스프레드시트에 붙여 넣을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy rows in a spreadsheet first.</source>
        <comment>message</comment>
        <translation>붙여 넣을 내용이 없습니다. 먼저 스프레드시트에서 행을 복사하십시오.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <comment>what was imported, in the history</comment>
        <translation>붙여 넣은 행</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) imported.</source>
        <comment>message</comment>
        <translation>
            <numerusform>안건 %n건을 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>agenda-items</source>
        <comment>name of a file, without suffix</comment>
        <translation>안건목록</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) written to “%1”.</source>
        <comment>message</comment>
        <translation>
            <numerusform>안건 %n건을 ‘%1’에 저장했습니다.</numerusform>
        </translation>
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
    <message>
        <source>Undo</source>
        <comment>button beside the message that something was done</comment>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>yeouido::MaterialField</name>
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
        <translation>내용</translation>
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
        <source>Add material</source>
        <comment>button below a list of things to have ready</comment>
        <translation>준비자료 추가</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of the materials: of copies</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Material</source>
        <comment>column of the materials</comment>
        <translation>준비자료</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <comment>column of the materials</comment>
        <translation>담당</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixControls</name>
    <message>
        <source>Package of proposals</source>
        <comment>choice above the matrix</comment>
        <translation>제안 묶음</translation>
    </message>
    <message>
        <source>Whom the figure counts for</source>
        <comment>choice above the matrix</comment>
        <translation>집계 대상</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>reading of the matrix: what they took up</comment>
        <translation>공약 반영</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <comment>reading of the matrix after the election</comment>
        <translation>이행 상태</translation>
    </message>
    <message>
        <source>Lead department</source>
        <comment>filter of the matrix</comment>
        <translation>주관 부서</translation>
    </message>
    <message>
        <source>State</source>
        <comment>filter of the matrix</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>What the addressees took into their platforms</source>
        <comment>hint at a reading of the matrix</comment>
        <translation>건의처가 공약에 반영한 정도</translation>
    </message>
    <message>
        <source>What became of it after the election</source>
        <comment>hint at a reading of the matrix</comment>
        <translation>선거 뒤 이행 상태</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <comment>filter of the matrix</comment>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Filter: title, code, request</source>
        <comment>filter of the matrix, empty field</comment>
        <translation>찾기: 제목, 번호, 건의사항</translation>
    </message>
    <message>
        <source>Addressees…</source>
        <comment>button above the matrix: chooses its columns</comment>
        <translation>건의처…</translation>
    </message>
    <message>
        <source>Every state</source>
        <comment>filter of the matrix</comment>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>All items</source>
        <comment>choice above the matrix: of every package and of none</comment>
        <translation>모든 안건</translation>
    </message>
    <message numerus="yes">
        <source>Any of %n party(s)</source>
        <comment>choice above the matrix: whom the figure counts for</comment>
        <translation>
            <numerusform>%n개 정당 중 하나라도</numerusform>
        </translation>
    </message>
    <message>
        <source>Every department</source>
        <comment>filter of the matrix</comment>
        <translation>모든 부서</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixHead</name>
    <message>
        <source>Task / project</source>
        <comment>head of the first column of the matrix</comment>
        <translation>과제 / 사업</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>head of a column of the matrix</comment>
        <translation>금액</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixLegend</name>
    <message>
        <source>Handed over</source>
        <comment>legend of a bar: in any other state after that</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>legend of a bar: on track and partial</comment>
        <translation>추진 중</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>what the marks in the matrix mean</comment>
        <translation>범례</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixPage</name>
    <message numerus="yes">
        <source>any of the %n party(s)</source>
        <comment>in a sentence: whom the rate is reckoned for</comment>
        <translation>
            <numerusform>%n개 정당 중 하나라도</numerusform>
        </translation>
    </message>
    <message>
        <source>Met %1</source>
        <comment>card of a party: date of the last contact</comment>
        <translation>%1 면담</translation>
    </message>
    <message>
        <source>%1 · has %2</source>
        <comment>card of a party: date of the last contact, version of the proposals it holds</comment>
        <translation>%1 · %2 전달</translation>
    </message>
    <message>
        <source>Visit on %1</source>
        <comment>card of a party: date of the next contact</comment>
        <translation>%1 방문 예정</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <comment>card of a party</comment>
        <translation>접촉 없음</translation>
    </message>
    <message>
        <source>Delete a record</source>
        <comment>title of a question</comment>
        <translation>기록 삭제</translation>
    </message>
    <message>
        <source>Delete this record of the matrix?</source>
        <comment>question before a record is deleted</comment>
        <translation>이 반영 기록을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>The one before it counts again. The history keeps what was deleted, and it can be brought back.</source>
        <comment>question before a record is deleted</comment>
        <translation>그 앞의 기록이 다시 현재 상태가 됩니다. 삭제한 기록은 이력에 남으며 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>answer: deletes a record of the matrix</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>answer: does not delete a record of the matrix</comment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>The record was deleted.</source>
        <comment>message after an act in the matrix</comment>
        <translation>기록을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>menu of a cell of the matrix</comment>
        <translation>기록…</translation>
    </message>
    <message>
        <source>History</source>
        <comment>menu of a cell of the matrix</comment>
        <translation>이력</translation>
    </message>
    <message>
        <source>Record…</source>
        <comment>button of the matrix: enters a new state for the current cell</comment>
        <translation>기록…</translation>
    </message>
    <message>
        <source>Picture of the whole…</source>
        <comment>button of the matrix</comment>
        <translation>한눈에 보기…</translation>
    </message>
    <message>
        <source>No items yet</source>
        <comment>empty matrix</comment>
        <translation>등록된 안건이 없습니다</translation>
    </message>
    <message>
        <source>Here stands what became of the city&apos;s proposals: a row for each task and project, a column for each party. It begins with the items.</source>
        <comment>empty matrix</comment>
        <translation>시의 제안이 어떻게 되었는지 과제·사업을 행으로, 정당을 열로 보여 줍니다. 먼저 안건을 등록하십시오.</translation>
    </message>
    <message>
        <source>Nobody to hand over to yet</source>
        <comment>matrix without columns</comment>
        <translation>등록된 건의처가 없습니다</translation>
    </message>
    <message>
        <source>The parties of the directory are the columns here. Ministries and candidates can be added once there are some.</source>
        <comment>matrix without columns</comment>
        <translation>명부의 정당이 열이 됩니다. 부처와 후보자도 등록하면 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>in a sentence: the one addressee whom the rate is reckoned for</comment>
        <translation>%1 기준으로</translation>
    </message>
    <message>
        <source>To the items</source>
        <comment>button of the empty matrix</comment>
        <translation>안건 화면으로</translation>
    </message>
    <message>
        <source>To the directory</source>
        <comment>button of the empty matrix</comment>
        <translation>명부로 이동</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixText</name>
    <message>
        <source>%1 registered</source>
        <comment>denominator where no number was announced</comment>
        <translation>등록된 %1개</translation>
    </message>
    <message>
        <source>announced %1</source>
        <comment>date of a version of the proposals</comment>
        <translation>%1 발표</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>과제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <comment>announced with the proposals</comment>
        <translation>
            <numerusform>사업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 adopted · partly %3 · handed over %4</source>
        <comment>what became of the projects: adopted, of how many, partly adopted beside, handed over in all</comment>
        <translation>%2개 중 %1개 반영 · 일부반영 %3 · 전달 %4</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <comment>fulfilment of the projects</comment>
        <translation>기록 없음</translation>
    </message>
    <message numerus="yes">
        <source>Projects adopted by %1 ÷ the %n project(s) that were announced; partly adopted ones are counted beside, not in it</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>%1 반영한 사업 ÷ 발표한 사업 %n개(일부반영은 포함하지 않고 따로 셈)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projects adopted by %1 ÷ the %n project(s) registered, as no number was announced; partly adopted ones are counted beside, not in it</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>%1 반영한 사업 ÷ 등록된 사업 %n개(발표한 수 없음. 일부반영은 포함하지 않고 따로 셈)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projects done with %1, also those done and continued ÷ the %n project(s) that were announced; each counts once, where it is furthest along</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>%1 완료한 사업(이행 후 계속추진 포함) ÷ 발표한 사업 %n개(사업마다 가장 앞선 상태로 한 번만 셈)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projects done with %1, also those done and continued ÷ the %n project(s) registered, as no number was announced; each counts once, where it is furthest along</source>
        <comment>how the rate is reckoned; %1 is “any party” or the name of one</comment>
        <translation>
            <numerusform>%1 완료한 사업(이행 후 계속추진 포함) ÷ 등록된 사업 %n개(발표한 수 없음. 사업마다 가장 앞선 상태로 한 번만 셈)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · partly %2</source>
        <comment>cell of a task: adopted of its projects, partly adopted beside</comment>
        <translation>%1 · 일부 %2</translation>
    </message>
</context>
<context>
    <name>yeouido::MatrixView</name>
    <message>
        <source>Matrix of items and addressees</source>
        <comment>name of the table for those who hear the screen</comment>
        <translation>안건과 건의처별 반영 현황표</translation>
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
    <message>
        <source>New visit…</source>
        <comment>menu Edit: to a party</comment>
        <translation>새 방문…</translation>
    </message>
    <message>
        <source>Search…</source>
        <comment>menu View: finds records by their words</comment>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>menu View and side bar: the page with the week</comment>
        <translation>주간</translation>
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
    <name>yeouido::MoveDayDialog</name>
    <message>
        <source>Move the day</source>
        <comment>title of the question where a day of the office goes</comment>
        <translation>날짜 옮기기</translation>
    </message>
    <message>
        <source>What moves along, by as many days</source>
        <comment>above a list to tick</comment>
        <translation>같은 날수만큼 함께 옮길 일정</translation>
    </message>
    <message>
        <source>To</source>
        <comment>label of the new date of a day of the office</comment>
        <translation>새 날짜</translation>
    </message>
    <message>
        <source>This day alone</source>
        <comment>where a day of the office goes</comment>
        <translation>이 회차만</translation>
    </message>
    <message>
        <source>This day and all later ones: the weekday changes</source>
        <comment>where a day of the office goes</comment>
        <translation>이 회차부터 뒤로 모두(요일이 바뀜)</translation>
    </message>
    <message>
        <source>All days: the weekday changes</source>
        <comment>where a day of the office goes</comment>
        <translation>모든 회차(요일이 바뀜)</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button that moves a day of the office</comment>
        <translation>옮기기</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficeActs</name>
    <message>
        <source>The office ends on that date.</source>
        <comment>message with a button to undo</comment>
        <translation>집무실을 그 날짜에 마칩니다.</translation>
    </message>
    <message>
        <source>The day has been moved to %1.</source>
        <comment>message with a button to undo; %1 is a date</comment>
        <translation>%1로 옮겼습니다.</translation>
    </message>
    <message>
        <source>The day now takes %1.</source>
        <comment>message with a button to undo; %1 is one or more dates</comment>
        <translation>기간을 %1로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>%1 is skipped.</source>
        <comment>message with a button to undo; %1 is a date</comment>
        <translation>%1 회차를 건너뜁니다.</translation>
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
    <message numerus="yes">
        <source>%n carried over</source>
        <comment>on a day of the office: follow-ups open from before</comment>
        <translation>
            <numerusform>넘어온 일 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>on a day of the office: of the follow-ups open from before</comment>
        <translation>
            <numerusform>지연 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::OfficePage</name>
    <message>
        <source>No weekly office yet</source>
        <comment>heading where the file has no weekly office</comment>
        <translation>등록된 집무실이 없습니다</translation>
    </message>
    <message>
        <source>The days of the weekly office stand here, one card each: their theme, visits, agenda items, the bureau heads who come along and what is still open. Set the office up once: weekday, place, hours, first and last date.</source>
        <comment>where the file has no weekly office</comment>
        <translation>집무실 회차마다 카드 한 장에 주제, 방문, 안건, 함께 가는 실·국장, 남은 일을 모아 봅니다. 요일, 장소, 시간, 첫날과 마지막 날을 한 번만 정하십시오.</translation>
    </message>
    <message>
        <source>Set up the weekly office…</source>
        <comment>button where the file has no weekly office</comment>
        <translation>집무실 정하기…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <comment>name of the tabs of the page of the weekly office</comment>
        <translation>화면 구성</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>tab of the page of the weekly office</comment>
        <translation>회차</translation>
    </message>
    <message>
        <source>Who comes along</source>
        <comment>tab of the page of the weekly office: bureau heads by days</comment>
        <translation>동행표</translation>
    </message>
    <message>
        <source>Set up an office…</source>
        <comment>button of the page of the weekly office</comment>
        <translation>집무실 정하기…</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>beside the name of the page: how many there are</comment>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the weekly office…</source>
        <comment>button of the page of the weekly office</comment>
        <translation>집무실 계획 바꾸기…</translation>
    </message>
    <message>
        <source>Visit on this day…</source>
        <comment>button of the page of the weekly office</comment>
        <translation>이날 방문 추가…</translation>
    </message>
</context>
<context>
    <name>yeouido::OfficePlanDialog</name>
    <message numerus="yes">
        <source>%n day(s) of which something was written fall away with it.</source>
        <comment>warning in the plan of the weekly office</comment>
        <translation>
            <numerusform>내용을 적어 둔 회차 %n개가 함께 없어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the weekly office</source>
        <comment>title of the plan of the weekly office</comment>
        <translation>집무실 계획 바꾸기</translation>
    </message>
    <message>
        <source>Set up the weekly office</source>
        <comment>title of the plan of the weekly office</comment>
        <translation>집무실 정하기</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <comment>in the list of places</comment>
        <translation>장소 선택 안 함</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>tick in the plan of the weekly office</comment>
        <translation>종일</translation>
    </message>
    <message>
        <source>Ends on</source>
        <comment>tick in the plan of the weekly office, before a date</comment>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Weekly office</source>
        <comment>the title a new weekly office begins with</comment>
        <translation>주간 집무실</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>button that sets the weekly office up</comment>
        <translation>정하기</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>요일</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>name of a field</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Place in words</source>
        <comment>name of a field</comment>
        <translation>장소(직접 입력)</translation>
    </message>
    <message>
        <source>Room, or in words</source>
        <comment>hint in an empty field about the place</comment>
        <translation>방 또는 장소(직접 입력)</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>From</source>
        <comment>name of a field: when the office opens</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <comment>name of a field: when the office closes</comment>
        <translation>끝</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>First date</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>첫 날짜</translation>
    </message>
    <message>
        <source>Last date</source>
        <comment>name of a field</comment>
        <translation>마지막 날짜</translation>
    </message>
    <message>
        <source>Last date</source>
        <comment>label in the plan of the weekly office</comment>
        <translation>마지막 날짜</translation>
    </message>
    <message>
        <source>From %1 on; earlier days stay as they were</source>
        <comment>reach of a change of the weekly office</comment>
        <translation>%1부터(그 앞의 회차는 그대로)</translation>
    </message>
    <message>
        <source>The whole series</source>
        <comment>reach of a change of the weekly office</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>What moves along with another weekday</source>
        <comment>above a list to tick</comment>
        <translation>요일과 함께 옮길 일정</translation>
    </message>
    <message>
        <source>The last date lies before the first day of the office.</source>
        <comment>at the foot of the plan of the weekly office</comment>
        <translation>마지막 날짜가 첫 회차보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The office closes before it opens.</source>
        <comment>beside the hours of the weekly office</comment>
        <translation>끝나는 시각이 시작 시각보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The office needs a name.</source>
        <comment>at the foot of the plan of the weekly office</comment>
        <translation>집무실 이름을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Begin another weekly office</source>
        <comment>title of the plan of the weekly office</comment>
        <translation>다른 집무실 시작</translation>
    </message>
    <message>
        <source>The office there is stays as it is; this one stands beside it.</source>
        <comment>above the plan of a second weekly office</comment>
        <translation>지금 있는 집무실은 그대로 두고 하나를 더 만듭니다.</translation>
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
    <name>yeouido::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <comment>title of an editor</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>New organisation</source>
        <comment>title of an editor</comment>
        <translation>새 기관</translation>
    </message>
    <message>
        <source>The own organisation</source>
        <comment>tick box of an organisation</comment>
        <translation>자기 기관</translation>
    </message>
    <message>
        <source>Whom the public asks; at the foot of the public sheet</source>
        <comment>hint in an empty field</comment>
        <translation>공개용 일정표 아래에 적을 문의처</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of an organisation</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of an organisation</comment>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of an organisation</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <comment>field of an organisation: 광주광역시장</comment>
        <translation>기관장 직명</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of an organisation</comment>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Short title of the head</source>
        <comment>field of an organisation: 시장</comment>
        <translation>기관장 약칭</translation>
    </message>
</context>
<context>
    <name>yeouido::OwnerField</name>
    <message>
        <source>Department or person</source>
        <comment>hint in an empty field: who owes something</comment>
        <translation>부서 또는 담당자</translation>
    </message>
</context>
<context>
    <name>yeouido::PackageDialog</name>
    <message>
        <source>Version</source>
        <comment>name of a field</comment>
        <translation>판</translation>
    </message>
    <message>
        <source>Announced tasks</source>
        <comment>version of a package, name of a field</comment>
        <translation>발표 과제 수</translation>
    </message>
    <message>
        <source>Announced projects</source>
        <comment>version of a package, name of a field</comment>
        <translation>발표 사업 수</translation>
    </message>
    <message>
        <source>Announced total</source>
        <comment>version of a package, name of a field</comment>
        <translation>발표 총액</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>version of a package, name of a field</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Tasks</source>
        <comment>version of a package: how many were announced</comment>
        <translation>과제</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>version of a package: how many were announced</comment>
        <translation>사업</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>version of a package: the amount that was announced</comment>
        <translation>합계</translation>
    </message>
    <message>
        <source>New package of proposals</source>
        <comment>title of the dialog</comment>
        <translation>새 제안 묶음</translation>
    </message>
    <message>
        <source>Edit the package of proposals</source>
        <comment>title of the dialog</comment>
        <translation>제안 묶음 수정</translation>
    </message>
    <message>
        <source>Add version</source>
        <comment>button in the editor of a package</comment>
        <translation>판 추가</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>name of a list in the editor of a package</comment>
        <translation>판</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>package of proposals, name of a field</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Versions, with what was announced</source>
        <comment>head in the editor of a package</comment>
        <translation>판과 발표 내용</translation>
    </message>
    <message>
        <source>What was announced is the denominator of every rate; what was not announced stays empty.</source>
        <comment>in the editor of a package</comment>
        <translation>발표한 수가 모든 반영률의 분모입니다. 발표하지 않은 것은 비워 둡니다.</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of a package</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>A package needs a title. Please enter one.</source>
        <comment>fault at a field</comment>
        <translation>제안 묶음의 제목을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>Each version needs a short name such as v1.</source>
        <comment>fault at the versions of a package</comment>
        <translation>판마다 v1과 같은 짧은 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Two versions have the same name. Give each its own.</source>
        <comment>fault at the versions of a package</comment>
        <translation>이름이 같은 판이 있습니다. 서로 다르게 적어 주십시오.</translation>
    </message>
    <message>
        <source>The numbers of tasks and projects are whole numbers, or stay empty.</source>
        <comment>fault at the versions of a package</comment>
        <translation>과제 수와 사업 수는 정수로 적거나 비워 주십시오.</translation>
    </message>
    <message>
        <source>The total is no amount. Write 81조 or 6조 429억.</source>
        <comment>fault at the versions of a package</comment>
        <translation>총액을 금액으로 읽을 수 없습니다. 81조, 6조 429억처럼 적어 주십시오.</translation>
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
    <name>yeouido::PageTitles</name>
    <message>
        <source>Weekly office</source>
        <comment>page, in the side bar</comment>
        <translation>주간 집무실</translation>
    </message>
    <message>
        <source>Parties and visits</source>
        <comment>page, in the side bar</comment>
        <translation>정당·방문</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>page, in the side bar</comment>
        <translation>안건</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>page: what became of the items</comment>
        <translation>반영 현황</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <comment>page, in the side bar</comment>
        <translation>후속조치</translation>
    </message>
    <message>
        <source>Directory</source>
        <comment>page, in the side bar: people, departments, parties, holidays</comment>
        <translation>명부·기준</translation>
    </message>
    <message>
        <source>History and trash</source>
        <comment>page, in the side bar</comment>
        <translation>이력·휴지통</translation>
    </message>
</context>
<context>
    <name>yeouido::PartiesView</name>
    <message>
        <source>Sort by seats</source>
        <comment>button: sets the order of the parties</comment>
        <translation>의석수순</translation>
    </message>
    <message>
        <source>Puts the parties in the order of their seats in the Assembly</source>
        <comment>tool tip of a button</comment>
        <translation>정당을 국회 의석수순으로 놓기</translation>
    </message>
    <message>
        <source>Order of the parties</source>
        <comment>what was changed, in the history</comment>
        <translation>정당 순서</translation>
    </message>
    <message>
        <source>The parties stand in the order of their seats already.</source>
        <comment>message</comment>
        <translation>이미 의석수순입니다.</translation>
    </message>
    <message>
        <source>The parties stand in the order of their seats.</source>
        <comment>message</comment>
        <translation>의석수순으로 놓았습니다.</translation>
    </message>
</context>
<context>
    <name>yeouido::PartyDialog</name>
    <message>
        <source>Party</source>
        <comment>title of an editor</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>New party</source>
        <comment>title of an editor</comment>
        <translation>새 정당</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>hint in the empty field for the seats of a party</comment>
        <translation>미상</translation>
    </message>
    <message>
        <source>Nobody yet. People with a post at the party stand here; add them under People.</source>
        <comment>contacts of a party, while there are none</comment>
        <translation>아직 없습니다. 이 정당에 직위가 있는 인물이 나옵니다. 인물에서 등록하십시오.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a party</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>field of a party</comment>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Seats</source>
        <comment>field of a party: in the Assembly</comment>
        <translation>의석</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field of a party</comment>
        <translation>당사</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>field of a party: people with a post there</comment>
        <translation>연락 담당</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Enter the seats as a number, or leave the field empty.</source>
        <comment>fault beside the seats of a party</comment>
        <translation>의석수는 숫자로 적거나 비워 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::PeopleSections</name>
    <message>
        <source>People</source>
        <comment>section of the directory</comment>
        <translation>인물</translation>
    </message>
    <message>
        <source>New person…</source>
        <comment>button of the directory</comment>
        <translation>새 인물…</translation>
    </message>
    <message>
        <source>No people yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>등록된 인물이 없습니다</translation>
    </message>
    <message>
        <source>The head, vice heads, bureau heads and the people they meet, with their posts and since when they hold them. Whoever stands here can be chosen in events and visits.</source>
        <comment>directory, while there are no people</comment>
        <translation>기관장, 부기관장, 실·국장과 면담 상대를 직위와 재임 기간과 함께 등록합니다. 등록한 사람은 일정과 방문에서 고를 수 있습니다.</translation>
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
        <comment>column of a list: department, party</comment>
        <translation>소속</translation>
    </message>
    <message>
        <source>In office</source>
        <comment>column of a list: dates</comment>
        <translation>재임 기간</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>column of a list</comment>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column of a list</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Departments</source>
        <comment>section of the directory</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>New department…</source>
        <comment>button of the directory</comment>
        <translation>새 부서…</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <comment>directory, heading of the empty list</comment>
        <translation>등록된 부서가 없습니다</translation>
    </message>
    <message>
        <source>The offices and bureaus with their heads, in the order in which papers name them. Agenda items and follow-ups are assigned to them.</source>
        <comment>directory, while there are no departments</comment>
        <translation>실·국과 부서장을 인쇄물에 적는 순서대로 등록합니다. 안건과 후속조치의 담당 부서가 됩니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column of a list: place in the order</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>column of a list</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>column of a list: head of a department</comment>
        <translation>부서장</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>column of a list</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>column of a list: dates</comment>
        <translation>유효 기간</translation>
    </message>
</context>
<context>
    <name>yeouido::PersonDialog</name>
    <message>
        <source>Person</source>
        <comment>title of an editor</comment>
        <translation>인물</translation>
    </message>
    <message>
        <source>New person</source>
        <comment>title of an editor</comment>
        <translation>새 인물</translation>
    </message>
    <message>
        <source>Add post</source>
        <comment>button below the posts of a person</comment>
        <translation>직위 추가</translation>
    </message>
    <message>
        <source>Telephone, mail; stays in the house</source>
        <comment>hint in an empty field</comment>
        <translation>전화, 전자우편(내부용)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a person</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a person</comment>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Posts, the present one and earlier ones</source>
        <comment>above a list of posts</comment>
        <translation>직위(현재와 이전)</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>list of the posts of a person</comment>
        <translation>직위</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a person</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>yeouido::PersonField</name>
    <message>
        <source>Name or post</source>
        <comment>hint in an empty field of a person</comment>
        <translation>성명 또는 직위</translation>
    </message>
</context>
<context>
    <name>yeouido::PhaseRow</name>
    <message>
        <source>Phase</source>
        <comment>name of a field</comment>
        <translation>선거 일정</translation>
    </message>
    <message>
        <source>Registration, campaign …</source>
        <comment>hint in the empty name of a phase</comment>
        <translation>후보자 등록, 선거운동 …</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>name of a field</comment>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>name of a field</comment>
        <translation>마지막 날</translation>
    </message>
</context>
<context>
    <name>yeouido::PictureText</name>
    <message>
        <source>For internal use</source>
        <comment>mark on a sheet that must not leave the house</comment>
        <translation>내부용</translation>
    </message>
    <message>
        <source>By addressee</source>
        <comment>heading in the picture of the whole</comment>
        <translation>건의처별</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>legend in the picture of the whole</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>legend in the picture of the whole</comment>
        <translation>추진 중</translation>
    </message>
    <message>
        <source>By week, at the end of each</source>
        <comment>heading in the picture of the whole</comment>
        <translation>주별 추이(각 주 끝)</translation>
    </message>
    <message>
        <source>What became of the proposals</source>
        <comment>title of the picture of the whole</comment>
        <translation>제안 반영 현황</translation>
    </message>
    <message>
        <source>How far the proposals are</source>
        <comment>title of the picture of the whole</comment>
        <translation>제안 이행 현황</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>date in the picture of the whole</comment>
        <translation>%1 현재</translation>
    </message>
    <message>
        <source>partly %1 · handed over %2</source>
        <comment>beside a bar in the picture of the whole</comment>
        <translation>일부반영 %1 · 전달 %2</translation>
    </message>
</context>
<context>
    <name>yeouido::PlaceDialog</name>
    <message>
        <source>Place</source>
        <comment>title of an editor</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>New place</source>
        <comment>title of an editor</comment>
        <translation>새 장소</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a place</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field of a place</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Campaign offices are those that the election law names: a party&apos;s election body, election offices and liaison offices.</source>
        <comment>below the kind of a place</comment>
        <translation>선거법에서 정한 선거대책기구, 선거사무소, 선거연락소를 말합니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>field of a place</comment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field of a place</comment>
        <translation>비고</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>above the sources of a record</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>field with two dates: from when to when</comment>
        <translation>유효 기간</translation>
    </message>
</context>
<context>
    <name>yeouido::PostRow</name>
    <message>
        <source>No organisation</source>
        <comment>choice in a post</comment>
        <translation>기관 없음</translation>
    </message>
    <message>
        <source>No department</source>
        <comment>choice in a post</comment>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>No party</source>
        <comment>choice in a post</comment>
        <translation>정당 없음</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>name of a field</comment>
        <translation>직위</translation>
    </message>
    <message>
        <source>Post, such as policy chair</source>
        <comment>hint in an empty field of a post</comment>
        <translation>직위(예: 정책위의장)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>name of a field</comment>
        <translation>기관</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>name of a field</comment>
        <translation>부서</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>name of a field</comment>
        <translation>정당</translation>
    </message>
</context>
<context>
    <name>yeouido::PostponeDialog</name>
    <message>
        <source>Move the follow-up</source>
        <comment>title of the dialog</comment>
        <translation>후속조치 옮기기</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <comment>name of a field: the office day on which a follow-up appears again</comment>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>follow-up, name of a field</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Until it comes back it stays off the cards of the office days; what is overdue shows all the same here.</source>
        <comment>in the dialog that moves a follow-up</comment>
        <translation>그때까지 회차 카드에 나오지 않습니다. 기한이 지난 일은 이 화면에 계속 나옵니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>button: moves a follow-up to another day</comment>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>It would be due before it comes back. Choose a later due day, or leave it empty.</source>
        <comment>fault at a field</comment>
        <translation>다시 볼 날보다 기한이 앞섭니다. 기한을 늦추거나 비워 주십시오.</translation>
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
    <name>yeouido::ProgressDialog</name>
    <message>
        <source>Edit the entry</source>
        <comment>title of the dialog: what happened to an item</comment>
        <translation>추진상황 수정</translation>
    </message>
    <message>
        <source>New entry</source>
        <comment>title of the dialog: what happened to an item</comment>
        <translation>새 추진상황</translation>
    </message>
    <message>
        <source>2025-04-08, 2024-05 or 2021</source>
        <comment>hint in an empty date: as exact as the source</comment>
        <translation>2025-04-08, 2024-05 또는 2021</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>progress of an agenda item, name of a field</comment>
        <translation>일자</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>progress of an agenda item, name of a field</comment>
        <translation>추진상황</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>head over the sources of what happened</comment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <comment>button in the editor of what happened</comment>
        <translation>이 추진상황 삭제</translation>
    </message>
    <message>
        <source>This is no date. Write 2025-04-08, 2024-05 or 2021.</source>
        <comment>fault at a field</comment>
        <translation>날짜로 읽을 수 없습니다. 2025-04-08, 2024-05 또는 2021처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>Please write what happened.</source>
        <comment>fault at a field</comment>
        <translation>추진상황을 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::QuickFollowUp</name>
    <message>
        <source>Add</source>
        <comment>button of the line that adds a follow-up</comment>
        <translation>추가</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <comment>name of a field</comment>
        <translation>새 후속조치</translation>
    </message>
    <message>
        <source>What is to be done; Enter adds it</source>
        <comment>hint in the line that adds a follow-up</comment>
        <translation>할 일을 적고 Enter</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>follow-up, name of a field</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>hint in an empty date</comment>
        <translation>기한</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>follow-up, name of a field</comment>
        <translation>담당</translation>
    </message>
</context>
<context>
    <name>yeouido::RaisedItemsField</name>
    <message>
        <source>All agenda items</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>전체 안건</translation>
    </message>
    <message>
        <source>In this order</source>
        <comment>head over the items to raise at a visit</comment>
        <translation>건의 순서</translation>
    </message>
    <message>
        <source>Raise it earlier (Alt+Up)</source>
        <comment>button at the items of a visit</comment>
        <translation>앞으로(Alt+↑)</translation>
    </message>
    <message>
        <source>Raise it later (Alt+Down)</source>
        <comment>button at the items of a visit</comment>
        <translation>뒤로(Alt+↓)</translation>
    </message>
    <message>
        <source>Items to raise, in order</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>건의할 안건(순서대로)</translation>
    </message>
</context>
<context>
    <name>yeouido::RecordDialog</name>
    <message>
        <source>Save</source>
        <comment>button of a small editor</comment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button of a small editor</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Enter)</source>
        <comment>hint at the button of a small editor</comment>
        <translation>저장하고 닫기(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What was typed has not been saved. What shall become of it?</source>
        <comment>question on leaving a small editor</comment>
        <translation>입력한 내용이 저장되지 않았습니다. 어떻게 하시겠습니까?</translation>
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
    <name>yeouido::Removal</name>
    <message>
        <source>Still in use</source>
        <comment>title of a question</comment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted, because it is still in use.</source>
        <comment>question</comment>
        <translation>‘%1’은(는) 아직 쓰이고 있어 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is named by: %1.

It can end on a day instead: then it is not offered any more, and the old entries keep it.</source>
        <comment>question; %1 lists records</comment>
        <translation>쓰이는 곳: %1.

삭제하는 대신 종료일을 정할 수 있습니다. 그 뒤로는 고를 수 없고 이미 쓰인 곳에는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>End by date…</source>
        <comment>answer to a question</comment>
        <translation>종료일 정하기…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <comment>answer to a question: changes nothing</comment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>It is named by: %1.

Take it out of them first.</source>
        <comment>statement; %1 lists records</comment>
        <translation>쓰이는 곳: %1.

먼저 그곳에서 빼 주십시오.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button below a statement</comment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of record and its title</comment>
        <translation>%1 ‘%2’</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of records, and how many follow</comment>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::Restoring</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>trash: a deleted record and its kind</comment>
        <translation>‘%1’(%2)</translation>
    </message>
    <message>
        <source>“%1” refers to what is deleted, too: %2.</source>
        <comment>trash; %2 names one or more records</comment>
        <translation>‘%1’이(가) 가리키는 다음 기록도 삭제되어 있습니다: %2.</translation>
    </message>
</context>
<context>
    <name>yeouido::SearchPopup</name>
    <message>
        <source>Search</source>
        <comment>the box that finds records, for screen readers</comment>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <comment>field of the search, for screen readers</comment>
        <translation>찾을 말</translation>
    </message>
    <message>
        <source>Events, people, agenda items, notes … initial consonants will do</source>
        <comment>hint in the search field</comment>
        <translation>일정, 인물, 안건, 메모 … 초성으로도 찾습니다</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>list of the search, for screen readers</comment>
        <translation>찾은 결과</translation>
    </message>
    <message>
        <source>Several words must all be there. Up and Down choose, Enter goes there, Esc closes.</source>
        <comment>below the search field while it is empty</comment>
        <translation>여러 낱말은 모두 들어 있어야 합니다. 위·아래 키로 고르고 Enter로 이동, Esc로 닫습니다.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or initial consonants such as ㄱㅈ.</source>
        <comment>below the search field</comment>
        <translation>찾은 것이 없습니다. 낱말을 줄이거나 ㄱㅈ처럼 초성으로 찾아보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>below the search field</comment>
        <translation>
            <numerusform>%n건 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::SectionView</name>
    <message>
        <source>Edit…</source>
        <comment>button of the directory</comment>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button of the directory</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>button of the directory: of the selected record</comment>
        <translation>이력…</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>hint in the field above a list</comment>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <comment>field above a list, for screen readers</comment>
        <translation>목록에서 찾기</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <comment>choice above a list, for screen readers</comment>
        <translation>표시 대상</translation>
    </message>
    <message>
        <source>All, ended ones too</source>
        <comment>choice above a list</comment>
        <translation>모두(종료 포함)</translation>
    </message>
    <message>
        <source>In force today</source>
        <comment>choice above a list</comment>
        <translation>현재 유효</translation>
    </message>
    <message>
        <source>Edit (Enter, F2)</source>
        <comment>tool tip of a button</comment>
        <translation>수정(Enter, F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <comment>tool tip of a button</comment>
        <translation>삭제(Del)</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the selected row, dragging does too.</source>
        <comment>tool tip of a list</comment>
        <translation>Alt+위, Alt+아래 또는 끌어서 순서를 바꿉니다.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <comment>message</comment>
        <translation>‘%1’을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>“%1” ends on the day you chose.</source>
        <comment>message</comment>
        <translation>‘%1’의 종료일을 정했습니다.</translation>
    </message>
    <message>
        <source>Move the selected row up (Alt+Up)</source>
        <comment>button of the directory</comment>
        <translation>선택한 줄을 위로(Alt+↑)</translation>
    </message>
    <message>
        <source>Move the selected row down (Alt+Down)</source>
        <comment>button of the directory</comment>
        <translation>선택한 줄을 아래로(Alt+↓)</translation>
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
    <name>yeouido::SkipDayDialog</name>
    <message>
        <source>Hold the day after all</source>
        <comment>title of the question about a skipped day</comment>
        <translation>회차 다시 열기</translation>
    </message>
    <message>
        <source>Skip the day</source>
        <comment>title of the question about a day of the office</comment>
        <translation>회차 건너뛰기</translation>
    </message>
    <message>
        <source>What takes place again, as tentative</source>
        <comment>above a list to tick</comment>
        <translation>잠정으로 다시 열 일정</translation>
    </message>
    <message>
        <source>What is cancelled with it, for the same reason</source>
        <comment>above a list to tick</comment>
        <translation>같은 사유로 함께 취소할 일정</translation>
    </message>
    <message>
        <source>Hold it</source>
        <comment>button that holds a skipped day of the office</comment>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>The day stays in the list, struck through, with its reason. It has no session number.</source>
        <comment>in the question about a day of the office</comment>
        <translation>회차는 취소선과 사유와 함께 목록에 남으며 회차 번호는 붙지 않습니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>label: why a day of the office falls out</comment>
        <translation>사유</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>button that lets a day of the office fall out</comment>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Please say why the day falls out.</source>
        <comment>beside the empty reason of a skipped day</comment>
        <translation>건너뛰는 사유를 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>yeouido::SourcesField</name>
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
        <source>Add source</source>
        <comment>button below the sources of a record</comment>
        <translation>출처 추가</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>name of a list of sources</comment>
        <translation>출처</translation>
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
    <name>yeouido::StateFaces</name>
    <message>
        <source>No record</source>
        <comment>cell of the matrix: nothing is known of the fulfilment yet</comment>
        <translation>기록 없음</translation>
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
    <name>yeouido::TalkingPointsField</name>
    <message>
        <source>Talking point</source>
        <comment>name of a field</comment>
        <translation>말씀자료</translation>
    </message>
    <message>
        <source>What to say</source>
        <comment>hint in an empty field</comment>
        <translation>말씀할 내용</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>name of a field</comment>
        <translation>분</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes, with the space</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>Add talking point</source>
        <comment>button below a list of what to say</comment>
        <translation>말씀자료 추가</translation>
    </message>
    <message>
        <source>Total %1: longer than the event lasts</source>
        <comment>below the talking points; %1 is their minutes</comment>
        <translation>합계 %1: 일정 시간을 넘습니다</translation>
    </message>
    <message>
        <source>Total %1</source>
        <comment>below the talking points; %1 is their minutes</comment>
        <translation>합계 %1</translation>
    </message>
</context>
<context>
    <name>yeouido::TimeField</name>
    <message>
        <source>Type 9:15, 0915 or 2 pm. Up and Down step by a quarter of an hour.</source>
        <comment>hint at a time</comment>
        <translation>9:15, 0915, 오후 2시처럼 적습니다. 위·아래 화살표로 15분씩 바꿉니다.</translation>
    </message>
    <message>
        <source>There is no time of day “%1”. Write 9:15 or 0915.</source>
        <comment>beside a time</comment>
        <translation>‘%1’은(는) 없는 시각입니다. 9:15 또는 0915처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>There is no time of day “%1”; the old one is back.</source>
        <comment>beside a time</comment>
        <translation>‘%1’은(는) 없는 시각이어서 이전 시각으로 되돌렸습니다.</translation>
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
    <name>yeouido::TrashView</name>
    <message>
        <source>Kind</source>
        <comment>column of the trash: kind of record</comment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of the trash</comment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>column of the trash: when</comment>
        <translation>삭제한 때</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column of the trash</comment>
        <translation>삭제한 사람</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column of the trash: the act that deleted it</comment>
        <translation>삭제한 작업</translation>
    </message>
    <message>
        <source>Bring back</source>
        <comment>button of the trash</comment>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>table, for screen readers</comment>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <comment>trash, heading</comment>
        <translation>휴지통이 비어 있습니다</translation>
    </message>
    <message>
        <source>Whatever is deleted anywhere in the program lies here and can be brought back as it was.</source>
        <comment>trash, while it is empty</comment>
        <translation>삭제한 것은 모두 이곳에 남아 있으며 그대로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>hint in the field above the trash</comment>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <comment>field above the trash, for screen readers</comment>
        <translation>휴지통에서 찾기</translation>
    </message>
    <message>
        <source>Bring back as it was (Enter)</source>
        <comment>tool tip of the button of the trash</comment>
        <translation>그대로 되살리기(Enter)</translation>
    </message>
    <message>
        <source>Trash</source>
        <comment>title of a question</comment>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Bring these back as well?</source>
        <comment>question of the trash</comment>
        <translation>함께 되살리시겠습니까?</translation>
    </message>
    <message>
        <source>Bring all back</source>
        <comment>answer to a question</comment>
        <translation>모두 되살리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>answer to a question</comment>
        <translation>취소</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <comment>message after something came out of the trash</comment>
        <translation>‘%1’을(를) 되살렸습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more deleted with it come back, too</source>
        <comment>beside the button of the trash</comment>
        <translation>
            <numerusform>함께 삭제한 %n건도 되살아납니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeouido::TrendText</name>
    <message>
        <source>Handed over</source>
        <comment>line in a chart</comment>
        <translation>전달</translation>
    </message>
</context>
<context>
    <name>yeouido::UnsavedEdits</name>
    <message>
        <source>Unsaved changes</source>
        <comment>title of a question</comment>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>answer: saves and leaves the editor</comment>
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
    <name>yeouido::ValidityField</name>
    <message>
        <source>Valid from</source>
        <comment>name of a field</comment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>from the start</source>
        <comment>hint in an empty date: no first day is known</comment>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>name of a field</comment>
        <translation>종료일</translation>
    </message>
    <message>
        <source>open</source>
        <comment>hint in an empty date: it has no last day</comment>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>yeouido::VersionField</name>
    <message>
        <source>Nothing is handed over</source>
        <comment>choice: no version of the proposals</comment>
        <translation>전달하지 않음</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitDetail</name>
    <message>
        <source>Selected visit</source>
        <comment>name of a pane for those who hear the screen</comment>
        <translation>선택한 방문</translation>
    </message>
    <message>
        <source>Choose a visit in the list to see what is planned of it and what came of it.</source>
        <comment>where a visit is shown, while none is chosen</comment>
        <translation>목록에서 방문을 고르면 계획과 결과를 함께 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Its series has no such date any more. Move what you need to another visit.</source>
        <comment>on a visit whose date has gone</comment>
        <translation>반복 일정에 이 날짜가 더 이상 없습니다. 필요한 내용을 다른 방문으로 옮기십시오.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button at a visit</comment>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <comment>button at a visit nobody has prepared</comment>
        <translation>준비…</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>button at a visit: write down what was said</comment>
        <translation>결과 기록…</translation>
    </message>
    <message>
        <source>In the week</source>
        <comment>link from a visit to its event</comment>
        <translation>주간 화면에서 보기</translation>
    </message>
    <message>
        <source>Items to raise</source>
        <comment>head over the agenda items of a visit</comment>
        <translation>건의할 안건</translation>
    </message>
    <message>
        <source>Materials %1/%2</source>
        <comment>head over what to take along: how many of how many are ready</comment>
        <translation>준비자료 %1/%2</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitEditor</name>
    <message>
        <source>Visit: %1</source>
        <comment>title of an editor</comment>
        <translation>방문: %1</translation>
    </message>
    <message>
        <source>New visit</source>
        <comment>title of an editor</comment>
        <translation>새 방문</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <comment>title of a new event; a party</comment>
        <translation>%1 방문</translation>
    </message>
    <message>
        <source>Items to raise %1</source>
        <comment>tab of a visit; how many</comment>
        <translation>건의할 안건 %1</translation>
    </message>
    <message>
        <source>Talking points %1</source>
        <comment>tab of a visit; their minutes</comment>
        <translation>말씀자료 %1</translation>
    </message>
    <message>
        <source>Materials %1</source>
        <comment>tab of a visit; how many</comment>
        <translation>준비자료 %1</translation>
    </message>
    <message>
        <source>Election law</source>
        <comment>tab of a visit</comment>
        <translation>선거법</translation>
    </message>
    <message numerus="yes">
        <source>Election law: %n rule(s)</source>
        <comment>tab of a visit: that may apply</comment>
        <translation>
            <numerusform>선거법: 조항 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of the election law names this occasion and place on this date. This is not a legal opinion.</source>
        <comment>in the editor of a visit</comment>
        <translation>이 날짜, 방문 성격, 장소에 해당하는 선거법 조항이 없습니다. 법률 판단이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a legal opinion.</source>
        <comment>below rules of the election law</comment>
        <translation>법률 판단이 아닙니다.</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <comment>hint in an empty field</comment>
        <translation>일정명</translation>
    </message>
    <message>
        <source>Choose the party that is visited.</source>
        <comment>beside an empty field</comment>
        <translation>방문할 정당을 고르십시오.</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>label in the editor of a visit</comment>
        <translation>일정</translation>
    </message>
    <message>
        <source>Choose a party</source>
        <comment>no party chosen yet</comment>
        <translation>정당 선택</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>label in the editor of a visit</comment>
        <translation>정당</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <comment>label in the editor of a visit: who is met</comment>
        <translation>면담 상대</translation>
    </message>
    <message>
        <source>No place of the directory</source>
        <comment>no place chosen</comment>
        <translation>명부의 장소 없음</translation>
    </message>
    <message>
        <source>Room or place in words</source>
        <comment>hint in an empty field</comment>
        <translation>방 또는 장소(직접 입력)</translation>
    </message>
    <message>
        <source>Place, of the event</source>
        <comment>label in the editor of a visit</comment>
        <translation>장소(일정)</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>name of a field</comment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Gate, floor, room number</source>
        <comment>hint in an empty field</comment>
        <translation>출입구, 층, 호실</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>label in the editor of a visit</comment>
        <translation>출입구</translation>
    </message>
    <message>
        <source>Occasion</source>
        <comment>label in the editor of a visit: what it is as the election law sees it</comment>
        <translation>방문 성격</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>label in the editor of a visit: the version of the proposals</comment>
        <translation>전달</translation>
    </message>
    <message>
        <source>Where, who, whether it is released</source>
        <comment>hint in the empty field for a photo</comment>
        <translation>장소, 촬영자, 배포 여부</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>label in the editor of a visit</comment>
        <translation>사진 촬영</translation>
    </message>
    <message>
        <source>Gift</source>
        <comment>label in the editor of a visit</comment>
        <translation>기념품</translation>
    </message>
    <message>
        <source>Items to raise</source>
        <comment>tab of a visit</comment>
        <translation>건의할 안건</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>tab of a visit</comment>
        <translation>말씀자료</translation>
    </message>
    <message>
        <source>Materials</source>
        <comment>tab of a visit</comment>
        <translation>준비자료</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitEventField</name>
    <message>
        <source>Event of the visit</source>
        <comment>name of a field</comment>
        <translation>방문 일정</translation>
    </message>
    <message>
        <source>A new event</source>
        <comment>choice: the visit gets an event of its own</comment>
        <translation>새 일정</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <comment>name of a field</comment>
        <translation>일정명</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitSummary</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>agenda items of a visit</comment>
        <translation>
            <numerusform>안건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 materials ready</source>
        <comment>of a visit</comment>
        <translation>준비자료 %2건 중 %1건 준비됨</translation>
    </message>
    <message>
        <source>Not prepared yet</source>
        <comment>of a visit</comment>
        <translation>아직 준비하지 않음</translation>
    </message>
    <message>
        <source>Its outcome is not written down yet</source>
        <comment>of a visit that is over</comment>
        <translation>결과가 아직 기록되지 않음</translation>
    </message>
    <message>
        <source>Its outcome is written down</source>
        <comment>of a visit</comment>
        <translation>결과 기록됨</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>head in the details of an event; a party</comment>
        <translation>방문: %1</translation>
    </message>
    <message>
        <source>The talking points take longer than the event lasts.</source>
        <comment>of a visit</comment>
        <translation>말씀자료 시간이 면담 시간보다 깁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the election law to look at; not a legal opinion</source>
        <comment>of a visit</comment>
        <translation>
            <numerusform>확인할 선거법 조항 %n개(법률 판단이 아님)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit visit…</source>
        <comment>link in the details of an event</comment>
        <translation>방문 수정…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <comment>link in the details of an event</comment>
        <translation>준비…</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>link in the details of an event</comment>
        <translation>결과 기록…</translation>
    </message>
</context>
<context>
    <name>yeouido::VisitsPage</name>
    <message>
        <source>No visits yet</source>
        <comment>heading of an empty page</comment>
        <translation>등록된 방문이 없습니다</translation>
    </message>
    <message>
        <source>Here stand the visits to the parties: whom you meet, what you hand over and say, and what they answered. Begin with a visit; its event in the week is made with it.</source>
        <comment>on an empty page</comment>
        <translation>정당 방문마다 면담 상대, 전달한 제안서, 말씀자료, 답변을 모아 봅니다. 방문을 등록하면 주간 일정도 함께 만들어집니다.</translation>
    </message>
    <message>
        <source>New visit…</source>
        <comment>button on an empty page</comment>
        <translation>새 방문…</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <comment>heading of an empty page</comment>
        <translation>등록된 정당이 없습니다</translation>
    </message>
    <message>
        <source>Here stand the visits to the parties: whom you meet, what you hand over and say, and what they answered. Enter the parties in the directory first.</source>
        <comment>on an empty page</comment>
        <translation>정당 방문마다 면담 상대, 전달한 제안서, 말씀자료, 답변을 모아 봅니다. 먼저 명부에 정당을 등록하십시오.</translation>
    </message>
    <message>
        <source>To the directory</source>
        <comment>button on an empty page</comment>
        <translation>명부로 이동</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>name of a list for those who hear the screen</comment>
        <translation>방문</translation>
    </message>
    <message>
        <source>New visit…</source>
        <comment>button of the page of visits</comment>
        <translation>새 방문…</translation>
    </message>
    <message>
        <source>Edit visit…</source>
        <comment>button of the page of visits</comment>
        <translation>방문 수정…</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <comment>button of the page of visits: write down what was said</comment>
        <translation>결과 기록…</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <comment>beside the title of the page of visits</comment>
        <translation>
            <numerusform>방문 %n건</numerusform>
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
            <numerusform>결과 미기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The outcome is written down. The matrix and the follow-ups have it.</source>
        <comment>message after a debrief</comment>
        <translation>결과를 기록했습니다. 반영 현황과 후속조치에 들어갔습니다.</translation>
    </message>
    <message>
        <source>The outcome is written down. The matrix has it.</source>
        <comment>message after a debrief</comment>
        <translation>면담 결과를 기록했습니다. 반영 현황에 들어갔습니다.</translation>
    </message>
    <message>
        <source>The outcome is written down. The follow-ups have it.</source>
        <comment>message after a debrief</comment>
        <translation>면담 결과를 기록했습니다. 후속조치에 들어갔습니다.</translation>
    </message>
    <message>
        <source>The outcome is written down.</source>
        <comment>message after a debrief</comment>
        <translation>면담 결과를 기록했습니다.</translation>
    </message>
    <message>
        <source>Write down what came of the visit (%1)</source>
        <comment>hint at a button; its key</comment>
        <translation>면담 결과를 기록합니다(%1)</translation>
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
</context>
<context>
    <name>yeouido::WholePictureDialog</name>
    <message>
        <source>Save as PNG…</source>
        <comment>button below the picture of the whole</comment>
        <translation>PNG로 저장…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <comment>button below the picture of the whole</comment>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button below the picture of the whole</comment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>below the picture of the whole; %1 is the file</comment>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>yeouido::WithheldTexts</name>
    <message>
        <source>Nothing is left out.</source>
        <comment>before printing or exporting for the public</comment>
        <translation>빠지는 일정이 없습니다.</translation>
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
