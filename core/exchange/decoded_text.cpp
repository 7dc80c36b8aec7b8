// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/decoded_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace yeouido {

namespace {

/// CP949 has bytes for letters of one's own (0xC9, 0xFE …); what is read so is another encoding.
bool isUnreadable(QChar character)
{
    return character == QChar::ReplacementCharacter ||
           (character.unicode() >= 0xE000 && character.unicode() <= 0xF8FF);
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || std::ranges::any_of(text, isUnreadable))
        return std::nullopt;
    return text;
}

/// The line on which reading stumbles, counted from 1.
qsizetype lineOfFault(const QByteArray &bytes, const char *encoding)
{
    qsizetype line = 1;
    for (const QByteArray &part : bytes.split('\n')) {
        if (!decoded(part, QStringDecoder(encoding)))
            return line;
        ++line;
    }
    return line;
}

/// "windows-949" is Microsoft's code page; by the name "CP949" ICU has another one.
constexpr const char *cp949 = "windows-949";

} // namespace

std::expected<DecodedText, EncodingFault> decodeText(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        const TextEncoding name =
            *encoding == QStringConverter::Utf8 ? TextEncoding::Utf8 : TextEncoding::Utf16;
        if (const auto text = decoded(bytes, QStringDecoder(*encoding)))
            return DecodedText{*text, name};
        return std::unexpected(EncodingFault{lineOfFault(bytes, "UTF-8"), false});
    }
    if (bytes.contains('\0'))
        return std::unexpected(EncodingFault{1, true});
    if (const auto text = decoded(bytes, QStringDecoder(QStringConverter::Utf8)))
        return DecodedText{*text, TextEncoding::Utf8};
    if (const auto text = decoded(bytes, QStringDecoder(cp949)))
        return DecodedText{*text, TextEncoding::Cp949};
    return std::unexpected(EncodingFault{lineOfFault(bytes, cp949), false});
}

} // namespace yeouido
