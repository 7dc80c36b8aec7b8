// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/ics_text.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75;

bool endsLine(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\t';
}

bool isContinuation(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

} // namespace

QByteArray escapedText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        if (character == u'\r' && index + 1 < text.size() && text.at(index + 1) == u'\n')
            continue;
        if (endsLine(character))
            escaped += u"\\n"_s;
        else if (character == u'\\' || character == u';' || character == u',')
            escaped += QString(u'\\') + character;
        else if (!isControl(character))
            escaped += character;
    }
    return escaped.toUtf8();
}

QByteArray parameterValue(const QString &text)
{
    QString value = text;
    value.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control || endsLine(character) || character == u'"' ||
               character == u'^';
    });
    const auto needsQuotes = [](QChar character) {
        return character == u':' || character == u';' || character == u',';
    };
    if (std::ranges::any_of(value, needsQuotes))
        value = u'"' + value + u'"';
    return value.toUtf8();
}

void IcsLines::line(const QByteArray &content)
{
    qsizetype start = 0;
    qsizetype room = longestLine;
    while (content.size() - start > room) {
        qsizetype end = start + room;
        while (isContinuation(content.at(end)))
            --end;
        m_bytes += content.mid(start, end - start) + "\r\n ";
        start = end;
        // The blank that marks a continued line counts as well.
        room = longestLine - 1;
    }
    m_bytes += content.mid(start) + "\r\n";
}

void IcsLines::textIfAny(const QByteArray &name, const QString &value)
{
    if (!value.isEmpty())
        text(name, value);
}

} // namespace yeouido
