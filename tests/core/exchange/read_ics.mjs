// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
//
// Reads a calendar with ical.js, the parser of Thunderbird, and prints its occurrences as JSON.
// usage: node read_ics.mjs FOLDER-OF-NODE-MODULES FILE. Exit status 77 when ical.js is not installed.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modules, path] = process.argv.slice(2);
const library = `${modules}/ical.js/dist/ical.js`;
if (!existsSync(library))
    process.exit(77);
const { default: ICAL } = await import(pathToFileURL(library));

const moment = time => time.isDate
    ? time.toString().replaceAll('-', '')
    : time.convertToZone(ICAL.Timezone.utcTimezone).toICALString();

const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(zone);

const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component));
const rows = [];
for (const event of events.filter(each => !each.isRecurrenceException())) {
    const overrides = events.filter(each => each.isRecurrenceException() && each.uid === event.uid);
    overrides.forEach(override => event.relateException(override));
    const status = item => item.component.getFirstPropertyValue('status');
    if (!event.isRecurring()) {
        rows.push([moment(event.startDate), moment(event.endDate), event.summary, status(event)]);
        continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next()) {
        const { startDate, endDate, item } = event.getOccurrenceDetails(next);
        rows.push([moment(startDate), moment(endDate), item.summary, status(item)]);
    }
}
rows.sort((left, right) => JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
console.log(JSON.stringify(rows));
