// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "text/field_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace yeouido {

namespace {

struct FieldName
{
    Q_DECLARE_TR_FUNCTIONS(FieldName)
};

struct Words
{
    QStringView field;

    struct
    {
        const char *text;
        const char *where;
    } words;
};

constexpr Words names[] = {
    {u"title", QT_TRANSLATE_NOOP3("FieldName", "Title", "field of a record in the history")},
    {u"name", QT_TRANSLATE_NOOP3("FieldName", "Name", "field of a record in the history")},
    {u"shortName", QT_TRANSLATE_NOOP3("FieldName", "Short name", "field of a record in the history")},
    {u"when", QT_TRANSLATE_NOOP3("FieldName", "When", "field of a record in the history")},
    {u"location", QT_TRANSLATE_NOOP3("FieldName", "Place", "field of a record in the history")},
    {u"place", QT_TRANSLATE_NOOP3("FieldName", "Place", "field of a record in the history")},
    {u"text", QT_TRANSLATE_NOOP3("FieldName", "In words", "field of a record in the history")},
    {u"status", QT_TRANSLATE_NOOP3("FieldName", "Status", "field of a record in the history")},
    {u"cancelReason",
     QT_TRANSLATE_NOOP3("FieldName", "Reason of the cancellation", "field of a record in the history")},
    {u"disclosure", QT_TRANSLATE_NOOP3("FieldName", "Disclosure", "field of a record in the history")},
    {u"disclosureGrounds",
     QT_TRANSLATE_NOOP3("FieldName", "Grounds of non-disclosure", "field of a record in the history")},
    {u"publicTitle", QT_TRANSLATE_NOOP3("FieldName", "Public title", "field of a record in the history")},
    {u"leadDepartment",
     QT_TRANSLATE_NOOP3("FieldName", "Lead department", "field of a record in the history")},
    {u"participants", QT_TRANSLATE_NOOP3("FieldName", "Participants", "field of a record in the history")},
    {u"agendaItems", QT_TRANSLATE_NOOP3("FieldName", "Agenda items", "field of a record in the history")},
    {u"parties", QT_TRANSLATE_NOOP3("FieldName", "Parties", "field of a record in the history")},
    {u"serves", QT_TRANSLATE_NOOP3("FieldName", "Journey for", "field of a record in the history")},
    {u"materials", QT_TRANSLATE_NOOP3("FieldName", "Materials", "field of a record in the history")},
    {u"description", QT_TRANSLATE_NOOP3("FieldName", "Description", "field of a record in the history")},
    {u"internalNote", QT_TRANSLATE_NOOP3("FieldName", "Internal note", "field of a record in the history")},
    {u"reminderMinutes",
     QT_TRANSLATE_NOOP3("FieldName", "Reminders (minutes before)", "field of a record in the history")},
    {u"sources", QT_TRANSLATE_NOOP3("FieldName", "Sources", "field of a record in the history")},
    {u"actual", QT_TRANSLATE_NOOP3("FieldName", "What happened", "field of a record in the history")},
    {u"principal", QT_TRANSLATE_NOOP3("FieldName", "Whose event", "field of a record in the history")},
    {u"kind", QT_TRANSLATE_NOOP3("FieldName", "Kind", "field of a record in the history")},
    {u"recurrence", QT_TRANSLATE_NOOP3("FieldName", "Repetition", "field of a record in the history")},
    {u"overrides", QT_TRANSLATE_NOOP3("FieldName", "Changed dates", "field of a record in the history")},
    {u"series", QT_TRANSLATE_NOOP3("FieldName", "Series", "field of a record in the history")},
    {u"occurrence",
     QT_TRANSLATE_NOOP3("FieldName", "Date in the series", "field of a record in the history")},
    {u"theme", QT_TRANSLATE_NOOP3("FieldName", "Theme", "field of a record in the history")},
    {u"purpose", QT_TRANSLATE_NOOP3("FieldName", "Purpose", "field of a record in the history")},
    {u"companions", QT_TRANSLATE_NOOP3("FieldName", "Bureau heads", "field of a record in the history")},
    {u"checklist", QT_TRANSLATE_NOOP3("FieldName", "Checklist", "field of a record in the history")},
    {u"address", QT_TRANSLATE_NOOP3("FieldName", "Address", "field of a record in the history")},
    {u"note", QT_TRANSLATE_NOOP3("FieldName", "Note", "field of a record in the history")},
    {u"posts", QT_TRANSLATE_NOOP3("FieldName", "Posts", "field of a record in the history")},
    {u"contact", QT_TRANSLATE_NOOP3("FieldName", "Contact", "field of a record in the history")},
    {u"organisation", QT_TRANSLATE_NOOP3("FieldName", "Organisation", "field of a record in the history")},
    {u"department", QT_TRANSLATE_NOOP3("FieldName", "Department", "field of a record in the history")},
    {u"party", QT_TRANSLATE_NOOP3("FieldName", "Party", "field of a record in the history")},
    {u"validity", QT_TRANSLATE_NOOP3("FieldName", "Valid", "field of a record in the history")},
    {u"head", QT_TRANSLATE_NOOP3("FieldName", "Head", "field of a record in the history")},
    {u"order", QT_TRANSLATE_NOOP3("FieldName", "Position in the list", "field of a record in the history")},
    {u"seats", QT_TRANSLATE_NOOP3("FieldName", "Seats", "field of a record in the history")},
    {u"headquarters", QT_TRANSLATE_NOOP3("FieldName", "Headquarters", "field of a record in the history")},
    {u"own", QT_TRANSLATE_NOOP3("FieldName", "Own", "field of a record in the history")},
    {u"headTitle", QT_TRANSLATE_NOOP3("FieldName", "Title of the head", "field of a record in the history")},
    {u"headShortTitle",
     QT_TRANSLATE_NOOP3("FieldName", "Short title of the head", "field of a record in the history")},
    {u"date", QT_TRANSLATE_NOOP3("FieldName", "Date", "field of a record in the history")},
    {u"causeFixedDate",
     QT_TRANSLATE_NOOP3("FieldName", "Cause fixed on", "field of a record in the history")},
    {u"phases", QT_TRANSLATE_NOOP3("FieldName", "Phases", "field of a record in the history")},
    {u"code", QT_TRANSLATE_NOOP3("FieldName", "Number", "field of a record in the history")},
    {u"parent", QT_TRANSLATE_NOOP3("FieldName", "Belongs to", "field of a record in the history")},
    {u"package", QT_TRANSLATE_NOOP3("FieldName", "Package", "field of a record in the history")},
    {u"request", QT_TRANSLATE_NOOP3("FieldName", "Request", "field of a record in the history")},
    {u"addressee", QT_TRANSLATE_NOOP3("FieldName", "Addressee", "field of a record in the history")},
    {u"basis", QT_TRANSLATE_NOOP3("FieldName", "Basis", "field of a record in the history")},
    {u"funding", QT_TRANSLATE_NOOP3("FieldName", "Funding", "field of a record in the history")},
    {u"progress", QT_TRANSLATE_NOOP3("FieldName", "Progress", "field of a record in the history")},
    {u"versions", QT_TRANSLATE_NOOP3("FieldName", "Versions", "field of a record in the history")},
    {u"event", QT_TRANSLATE_NOOP3("FieldName", "Event", "field of a record in the history")},
    {u"occasion", QT_TRANSLATE_NOOP3("FieldName", "Occasion", "field of a record in the history")},
    {u"counterpart", QT_TRANSLATE_NOOP3("FieldName", "Counterpart", "field of a record in the history")},
    {u"counterpartText",
     QT_TRANSLATE_NOOP3("FieldName", "Counterpart in words", "field of a record in the history")},
    {u"met", QT_TRANSLATE_NOOP3("FieldName", "Whom they met", "field of a record in the history")},
    {u"gate", QT_TRANSLATE_NOOP3("FieldName", "Gate", "field of a record in the history")},
    {u"handed", QT_TRANSLATE_NOOP3("FieldName", "Handed over", "field of a record in the history")},
    {u"items", QT_TRANSLATE_NOOP3("FieldName", "Items to raise", "field of a record in the history")},
    {u"talkingPoints", QT_TRANSLATE_NOOP3("FieldName", "Talking points", "field of a record in the history")},
    {u"photo", QT_TRANSLATE_NOOP3("FieldName", "Photo", "field of a record in the history")},
    {u"gift", QT_TRANSLATE_NOOP3("FieldName", "Gift", "field of a record in the history")},
    {u"clearances", QT_TRANSLATE_NOOP3("FieldName", "Clearances", "field of a record in the history")},
    {u"debriefedOn", QT_TRANSLATE_NOOP3("FieldName", "Debriefed on", "field of a record in the history")},
    {u"debrief", QT_TRANSLATE_NOOP3("FieldName", "Debrief", "field of a record in the history")},
    {u"item", QT_TRANSLATE_NOOP3("FieldName", "Agenda item", "field of a record in the history")},
    {u"recordedAt", QT_TRANSLATE_NOOP3("FieldName", "Recorded at", "field of a record in the history")},
    {u"state", QT_TRANSLATE_NOOP3("FieldName", "State", "field of a record in the history")},
    {u"fulfilment", QT_TRANSLATE_NOOP3("FieldName", "Fulfilment", "field of a record in the history")},
    {u"announcement", QT_TRANSLATE_NOOP3("FieldName", "Announcement", "field of a record in the history")},
    {u"evidence", QT_TRANSLATE_NOOP3("FieldName", "Evidence", "field of a record in the history")},
    {u"promised", QT_TRANSLATE_NOOP3("FieldName", "Promised", "field of a record in the history")},
    {u"visit", QT_TRANSLATE_NOOP3("FieldName", "Visit", "field of a record in the history")},
    {u"ownerDepartment",
     QT_TRANSLATE_NOOP3("FieldName", "Owner department", "field of a record in the history")},
    {u"owner", QT_TRANSLATE_NOOP3("FieldName", "Owner in words", "field of a record in the history")},
    {u"due", QT_TRANSLATE_NOOP3("FieldName", "Due", "field of a record in the history")},
    {u"closedOn", QT_TRANSLATE_NOOP3("FieldName", "Closed on", "field of a record in the history")},
    {u"reason", QT_TRANSLATE_NOOP3("FieldName", "Reason", "field of a record in the history")},
    {u"since", QT_TRANSLATE_NOOP3("FieldName", "Since", "field of a record in the history")},
    {u"notBefore", QT_TRANSLATE_NOOP3("FieldName", "Not before", "field of a record in the history")},
    {u"source", QT_TRANSLATE_NOOP3("FieldName", "Source", "field of a record in the history")},
    {u"quantity", QT_TRANSLATE_NOOP3("FieldName", "Number", "part of a field in the history")},
    {u"ready", QT_TRANSLATE_NOOP3("FieldName", "Ready", "part of a field in the history")},
    {u"minutes", QT_TRANSLATE_NOOP3("FieldName", "Minutes", "part of a field in the history")},
    {u"total", QT_TRANSLATE_NOOP3("FieldName", "Total", "part of a field in the history")},
    {u"city", QT_TRANSLATE_NOOP3("FieldName", "City budget", "part of a field in the history")},
    {u"privateCapital", QT_TRANSLATE_NOOP3("FieldName", "Private capital", "part of a field in the history")},
    {u"taskCount", QT_TRANSLATE_NOOP3("FieldName", "Tasks", "part of a field in the history")},
    {u"projectCount", QT_TRANSLATE_NOOP3("FieldName", "Projects", "part of a field in the history")},
    {u"first", QT_TRANSLATE_NOOP3("FieldName", "From", "part of a field in the history")},
    {u"last", QT_TRANSLATE_NOOP3("FieldName", "Until", "part of a field in the history")},
    {u"from", QT_TRANSLATE_NOOP3("FieldName", "From", "part of a field in the history")},
    {u"to", QT_TRANSLATE_NOOP3("FieldName", "Until", "part of a field in the history")},
    {u"seat", QT_TRANSLATE_NOOP3("FieldName", "Seat", "part of a field in the history")},
};

/// Where the same name is another thing in one kind of record.
QString ownName(RecordKind kind, QStringView field)
{
    if (kind == RecordKind::FollowUp && field == u"text")
        return FieldName::tr("What is to be done", "field of a follow-up in the history");
    if (kind == RecordKind::AdoptionRecord && field == u"note")
        return FieldName::tr("What they said", "field of an adoption record in the history");
    if (kind == RecordKind::Organisation && field == u"own")
        return FieldName::tr("Own organisation", "field of an organisation in the history");
    if (kind == RecordKind::Election && field == u"own")
        return FieldName::tr("The own head is elected", "field of an election in the history");
    return {};
}

} // namespace

QString fieldName(RecordKind kind, QStringView field)
{
    if (const QString own = ownName(kind, field); !own.isEmpty())
        return own;
    const auto *found = std::ranges::find(names, field, &Words::field);
    return found == std::end(names) ? field.toString() : FieldName::tr(found->words.text, found->words.where);
}

} // namespace yeouido
