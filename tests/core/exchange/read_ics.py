# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
"""Reads a calendar with a library that is not ours and prints its occurrences as JSON.

usage: read_ics.py icalendar|vobject FILE. Exit status 77 when the library is not installed.
"""
import datetime
import json
import sys


def moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return value.strftime("%Y%m%d")


def aware(value):
    """Dates as datetimes, for the rule engine knows nothing else."""
    if isinstance(value, datetime.datetime):
        return value
    return datetime.datetime(value.year, value.month, value.day)


def by_the_clock(value):
    """The same clock time with the offset of its own day: python-icalendar's zones keep that of the first."""
    localize = getattr(getattr(value, "tzinfo", None), "localize", None)
    return localize(value.replace(tzinfo=None)) if localize else value


def expand(event):
    """The starts of a master component of python-icalendar, by dateutil."""
    from dateutil import rrule

    start = event["DTSTART"].dt
    if "RRULE" not in event:
        return [start]
    rules = rrule.rruleset()
    rules.rrule(rrule.rrulestr(event["RRULE"].to_ical().decode(), dtstart=aware(start)))
    rules.rdate(aware(start))

    def values(name):
        found = event.get(name, [])
        for group in found if isinstance(found, list) else [found]:
            yield from (entry.dt for entry in group.dts)

    for value in values("RDATE"):
        rules.rdate(aware(value))
    for value in values("EXDATE"):
        rules.exdate(aware(value))
    is_date = not isinstance(start, datetime.datetime)
    return [value.date() if is_date else by_the_clock(value) for value in rules]


def read_with_icalendar(data):
    import icalendar

    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    for event in events:
        if event.errors:
            raise ValueError(event.errors)
    moved = {(str(event["UID"]), moment(event["RECURRENCE-ID"].dt)) for event in events if "RECURRENCE-ID" in event}
    for event in events:
        start = event["DTSTART"].dt
        length = event["DTEND"].dt - start if "DTEND" in event else datetime.timedelta()
        for begin in [start] if "RECURRENCE-ID" in event else expand(event):
            if "RECURRENCE-ID" not in event and (str(event["UID"]), moment(begin)) in moved:
                continue
            # The same length by the clock, not by the seconds: what an office means by an hour.
            end = by_the_clock(begin + length)
            if "DTEND" in event and begin == start:
                end = event["DTEND"].dt
            yield begin, end, str(event["SUMMARY"]), str(event["STATUS"])


def read_with_vobject(data):
    import vobject

    for calendar in vobject.readComponents(data.decode()):
        calendar.validate(raiseException=True)
        events = calendar.contents.get("vevent", [])
        moved = {(event.uid.value, moment(event.recurrence_id.value)) for event in events if hasattr(event, "recurrence_id")}
        for event in events:
            start = event.dtstart.value
            is_date = not isinstance(start, datetime.datetime)
            end = event.dtend.value if hasattr(event, "dtend") else start
            begins = [start]
            if not hasattr(event, "recurrence_id") and event.rruleset is not None:
                begins = list(event.getrruleset(addRDate=True))
            for begin in begins:
                if is_date and isinstance(begin, datetime.datetime):
                    begin = begin.date()
                if not hasattr(event, "recurrence_id") and (event.uid.value, moment(begin)) in moved:
                    continue
                yield begin, end if begin == start else begin + (end - start), event.summary.value, event.status.value


def main():
    reader, path = sys.argv[1:]
    with open(path, "rb") as file:
        data = file.read()
    try:
        read = {"icalendar": read_with_icalendar, "vobject": read_with_vobject}[reader](data)
        rows = sorted((moment(start), moment(end), summary, status) for start, end, summary, status in read)
    except ImportError as missing:
        print(missing, file=sys.stderr)
        sys.exit(77)
    json.dump(rows, sys.stdout)


main()
