// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/sample.h"

#include "office/json.h"
#include "time/resolve.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

Result<Record> recordAt(qsizetype index, const QJsonValue &entry)
{
    const QString path = u"records/%1"_s.arg(index);
    const QJsonObject object = entry.toObject();
    const std::optional<RecordKind> kind = fromToken<RecordKind>(object.value("kind"_L1).toString());
    if (!kind)
        return failure(ErrorCode::MalformedContent, path + u"/kind"_s, u"unknown kind of record"_s);
    Result<Record> record = recordFromJson(*kind, object.value("value"_L1).toObject());
    if (!record) {
        const Error &error = record.error();
        return failure(error.code, path + u'/' + error.subject, error.detail);
    }
    return record;
}

} // namespace

Result<Change> sampleChange()
{
    QFile file(u":/sample/gwangju-2025.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, file.fileName(), file.errorString());
    return sampleChangeFrom(file.readAll());
}

Result<Change> sampleChangeFrom(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorCode::MalformedContent, u"offset %1"_s.arg(parsed.offset), parsed.errorString());
    const QJsonValue records = root.value("records"_L1);
    if (!records.isArray())
        return failure(ErrorCode::MalformedContent, u"records"_s, u"a list is expected"_s);
    const QString zone = root.value("zone"_L1).toString();
    if (!isKnownZone(zone))
        return failure(ErrorCode::UnknownZone, zone);

    Change change{Act::LoadSample, root.value("title"_L1).toString(), {}};
    const QJsonArray entries = records.toArray();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        Result<Record> record = recordAt(index, entries.at(index));
        if (!record)
            return failure(record);
        change.records.push_back({std::nullopt, std::move(*record)});
    }
    return change;
}

} // namespace yeouido
