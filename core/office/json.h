// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"

#include <QByteArray>
#include <QJsonObject>

namespace yeouido {

/// The one written form of every record: journal, checksums, sample and editions use it. Members that have
/// their default value are left out; dates and times are ISO 8601 text, enumerations their tokens.
[[nodiscard]] QJsonObject toJson(const Record &record);

/// The canonical bytes of a record: compact, members sorted. Two records are equal when these are.
[[nodiscard]] QByteArray canonicalJson(const Record &record);

/// Reads a record. Errors: MalformedContent with the path of the first member that is unknown, of the wrong
/// type or out of its range.
[[nodiscard]] Result<Record> recordFromJson(RecordKind kind, const QJsonObject &object);

/// A nested part of a record (a list of participants, of sources …) as it stands in the canonical form: what
/// one column of the database holds. Defined for the parts listed at the end of json.cpp.
template <class Part>
[[nodiscard]] QString partToText(const Part &part);

/// Reads such a part. Errors: MalformedContent.
template <class Part>
[[nodiscard]] Result<Part> partFromText(const QString &text);

} // namespace yeouido
