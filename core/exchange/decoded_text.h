// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace yeouido {

/// How the bytes of a file stand for letters.
enum class TextEncoding { Utf8, Utf16, Cp949 };

struct DecodedText
{
    QString text; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;

    bool operator==(const DecodedText &) const = default;
};

/// Why bytes are no text that can be read.
struct EncodingFault
{
    qsizetype line = 1;    ///< the first one that cannot be read
    bool isBinary = false; ///< no text at all: a workbook, a picture

    bool operator==(const EncodingFault &) const = default;
};

/// Reads the bytes of a text file: by its byte order mark, else as UTF-8 where they are that, else as CP949
/// (EUC-KR), in which Korean spreadsheets save "CSV".
[[nodiscard]] std::expected<DecodedText, EncodingFault> decodeText(const QByteArray &bytes);

} // namespace yeouido
