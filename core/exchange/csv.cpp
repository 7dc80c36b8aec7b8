// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/csv.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Whether a spreadsheet takes the text for a formula, apostrophes before it aside.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && u"=+-@"_s.contains(text.front());
}

QString quoted(QString cell, QChar separator)
{
    const bool needsQuotes = std::ranges::any_of(cell, [separator](QChar character) {
        return character == separator || character == u'"' || character == u'\n' || character == u'\r';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString textOf(const SheetCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return looksLikeFormula(*text) ? u'\'' + *text : *text;
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'f', QLocale::FloatingPointShortest);
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    return {};
}

/// Takes separated text apart, one character after the other.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    Result<std::vector<CsvRow>> read()
    {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) == u'"' && m_cell.isEmpty() && !m_wasQuoted) {
                const int begun = m_line;
                if (!readQuoted())
                    return failure(ErrorCode::MalformedContent, QString::number(begun));
                continue;
            }
            readPlain();
        }
        endRow();
        return std::move(m_rows);
    }

private:
    /// False where the closing quote is missing.
    bool readQuoted()
    {
        m_wasQuoted = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar character = m_text.at(m_at);
            if (character != u'"') {
                m_line += character == u'\n' ? 1 : 0;
                m_cell.append(character);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                m_cell.append(character);
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    void readPlain()
    {
        const QChar character = m_text.at(m_at++);
        if (character == m_separator) {
            endCell();
        } else if (character == u'\n' || character == u'\r') {
            if (character == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                ++m_at;
            endRow();
            ++m_line;
            m_row.line = m_line;
        } else {
            m_cell.append(character);
        }
    }

    void endCell()
    {
        QString cell = std::exchange(m_cell, {});
        cell.replace(u"\r\n"_s, u"\n"_s);
        if (cell.startsWith(u'\'') && looksLikeFormula(cell))
            cell.remove(0, 1);
        m_row.cells.append(cell);
        m_wasQuoted = false;
    }

    void endRow()
    {
        endCell();
        const bool isEmpty =
            std::ranges::all_of(m_row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty)
            m_rows.push_back(m_row);
        m_row = {.line = m_line, .cells = {}};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_cell;
    bool m_wasQuoted = false;
    CsvRow m_row;
    std::vector<CsvRow> m_rows;
};

} // namespace

Result<std::vector<CsvRow>> readCsv(const QString &text, QChar separator)
{
    return CsvReader(text, separator).read();
}

QChar separatorOf(const QString &text)
{
    const QString first = text.left(text.indexOf(u'\n'));
    constexpr std::array candidates{u'\t', u',', u';'};
    return *std::ranges::max_element(candidates, {},
                                     [&first](char16_t one) { return first.count(QChar(one)); });
}

QString writeCsv(const Sheet &sheet, QChar separator)
{
    QString text;
    const auto addLine = [&](const auto &cells, auto &&cellText) {
        QStringList line;
        for (const auto &cell : cells)
            line.append(quoted(cellText(cell), separator));
        text += line.join(separator) + u"\r\n"_s;
    };
    addLine(sheet.columns, [](const SheetColumn &column) { return column.header; });
    for (const std::vector<SheetCell> &row : sheet.rows)
        addLine(row, textOf);
    return text;
}

} // namespace yeouido
