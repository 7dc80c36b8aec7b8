// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/json.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any JSON read as any kind of record either is refused or comes back from its written form as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yeouido;
    if (size < 2)
        return 0;
    const auto kind = static_cast<RecordKind>(data[0] % std::variant_size_v<Record>);
    const QByteArray text(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Result<Record> record = recordFromJson(kind, QJsonDocument::fromJson(text).object());
    if (!record)
        return 0;
    const Result<Record> again = recordFromJson(kind, toJson(*record));
    if (!again || !(*again == *record))
        std::abort();
    return 0;
}
