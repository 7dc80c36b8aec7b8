// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/xlsx.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Limits of the format (ECMA-376, "Excel specifications and limits").
constexpr qsizetype longestText = 32767;
constexpr qsizetype longestName = 31;

/// Characters that XML 1.0 cannot hold are dropped, and a text is no longer than a cell may be.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar character) {
        return character.unicode() < 0x20 && character != u'\n' && character != u'\t';
    });
    text.truncate(longestText);
    return text.toUtf8();
}

/// A name that a spreadsheet accepts and that none of `taken` has.
QString sheetName(QString name, const QStringList &taken)
{
    name.removeIf(
        [](QChar character) { return character.unicode() < 0x20 || u"[]:*?/\\"_s.contains(character); });
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    name = name.trimmed().left(longestName);
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString free = name;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        free = name.left(longestName - suffix.size()) + suffix;
    }
    return free;
}

/// The formats of one workbook; the library owns them.
class Formats
{
public:
    explicit Formats(lxw_workbook *workbook)
        : m_head(workbook_add_format(workbook))
        , m_fraction(workbook_add_format(workbook))
    {
        format_set_bold(m_head);
        format_set_bg_color(m_head, 0xE9ECEF);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        for (const SheetFormat kind : {SheetFormat::Text, SheetFormat::LongText, SheetFormat::Amount,
                                       SheetFormat::Count, SheetFormat::Date}) {
            lxw_format *format = workbook_add_format(workbook);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            m_cells.emplace(kind, format);
        }
        // "@" marks text: a cell that is edited later does not turn into a number or a formula either.
        format_set_num_format(m_cells.at(SheetFormat::Text), "@");
        format_set_num_format(m_cells.at(SheetFormat::LongText), "@");
        format_set_text_wrap(m_cells.at(SheetFormat::LongText));
        format_set_num_format(m_cells.at(SheetFormat::Amount), "#,##0");
        // "0.##" would leave the point behind a whole number.
        format_set_align(m_fraction, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(m_fraction, "#,##0.0#");
        format_set_num_format(m_cells.at(SheetFormat::Count), "#,##0");
        format_set_num_format(m_cells.at(SheetFormat::Date), "yyyy-mm-dd");
        format_set_align(m_cells.at(SheetFormat::Date), LXW_ALIGN_LEFT);
    }

    [[nodiscard]] lxw_format *head() const { return m_head; }

    [[nodiscard]] lxw_format *of(SheetFormat format) const { return m_cells.at(format); }

    /// That of a number: an amount shows decimals only where it has some.
    [[nodiscard]] lxw_format *of(SheetFormat format, double number) const
    {
        const bool isWhole = std::nearbyint(number) == number;
        return format == SheetFormat::Amount && !isWhole ? m_fraction : of(format);
    }

private:
    lxw_format *m_head;
    lxw_format *m_fraction;
    std::map<SheetFormat, lxw_format *> m_cells;
};

/// Writes one cell as what it is.
lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell,
                    SheetFormat format, const Formats &formats)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        const bool isLong = format == SheetFormat::LongText;
        return worksheet_write_string(sheet, row, column, cellText(*text).constData(),
                                      formats.of(isLong ? SheetFormat::LongText : SheetFormat::Text));
    }
    if (const auto *number = std::get_if<double>(&cell))
        return worksheet_write_number(sheet, row, column, *number, formats.of(format, *number));
    if (const auto *date = std::get_if<QDate>(&cell)) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, formats.of(SheetFormat::Date));
    }
    return worksheet_write_blank(sheet, row, column, formats.of(format));
}

lxw_error writeSheet(lxw_worksheet *sheet, const Sheet &content, const Formats &formats)
{
    lxw_error error = LXW_NO_ERROR;
    const auto keep = [&error](lxw_error next) {
        if (error == LXW_NO_ERROR)
            error = next;
    };
    lxw_col_t columns = 0;
    for (const SheetColumn &column : content.columns) {
        keep(worksheet_set_column(sheet, columns, columns, column.width, nullptr));
        keep(worksheet_write_string(sheet, 0, columns, cellText(column.header).constData(), formats.head()));
        ++columns;
    }
    lxw_row_t line = 1;
    for (const std::vector<SheetCell> &row : content.rows) {
        const auto cells = std::min(row.size(), content.columns.size());
        for (std::size_t at = 0; at < cells; ++at)
            keep(writeCell(sheet, line, static_cast<lxw_col_t>(at), row[at], content.columns[at].format,
                           formats));
        ++line;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0) {
        keep(worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(line - 1, 1),
                                  static_cast<lxw_col_t>(columns - 1)));
        keep(worksheet_repeat_rows(sheet, 0, 0));
    }
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    return error;
}

std::unexpected<Error> libraryFailure(const QString &path, lxw_error error)
{
    const QString words = QString::fromUtf8(lxw_strerror(error));
    return failure(ErrorCode::CannotWrite, path, words);
}

} // namespace

Result<QByteArray> writeXlsx(const std::vector<Sheet> &sheets)
{
    // The library writes to files only. The folder is for this user alone and gone afterwards.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheets.xlsx"_s);
    if (!folder.isValid())
        return failure(ErrorCode::CannotWrite, QDir::tempPath(), folder.errorString());
    QByteArray temporary = QFile::encodeName(folder.path());
    const QByteArray name = QFile::encodeName(path);
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(name.constData(), &options);
    if (!workbook)
        return failure(ErrorCode::CannotWrite, path, u"no memory"_s);

    const Formats formats(workbook);
    lxw_error error = LXW_NO_ERROR;
    QStringList names;
    for (const Sheet &content : sheets) {
        names.append(sheetName(content.name, names));
        lxw_worksheet *sheet = workbook_add_worksheet(workbook, names.last().toUtf8().constData());
        const lxw_error written =
            sheet ? writeSheet(sheet, content, formats) : LXW_ERROR_SHEETNAME_ALREADY_USED;
        if (error == LXW_NO_ERROR)
            error = written;
    }
    const lxw_error closed = workbook_close(workbook);
    if (error == LXW_NO_ERROR)
        error = closed;
    if (error != LXW_NO_ERROR)
        return libraryFailure(path, error);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, path, file.errorString());
    return file.readAll();
}

} // namespace yeouido
