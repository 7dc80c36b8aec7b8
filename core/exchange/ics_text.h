// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace yeouido {

/// The value of a TEXT property (RFC 5545, 3.3.11) in UTF-8. Whatever some reader takes for the end of a line
/// (CR, LF, VT, FF, NEL, the separators of Unicode) becomes "\n"; other control characters but the tab have
/// no place in a calendar and are left out.
[[nodiscard]] QByteArray escapedText(const QString &text);

/// The value of a parameter (3.2), in quotes where it needs them. Quotes and control characters, which cannot
/// stand there, are left out, and so is "^", which RFC 6868 gave a meaning that not all readers know.
[[nodiscard]] QByteArray parameterValue(const QString &text);

/// Puts content lines together: each ends in CRLF and is folded before its 76th octet, never inside a
/// character (3.1).
class IcsLines
{
public:
    void begin(const QByteArray &component) { line("BEGIN:" + component); }

    void end(const QByteArray &component) { line("END:" + component); }

    /// A whole content line, already escaped.
    void line(const QByteArray &content);

    void text(const QByteArray &name, const QString &value) { line(name + ':' + escapedText(value)); }

    /// No line at all for an empty value.
    void textIfAny(const QByteArray &name, const QString &value);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace yeouido
