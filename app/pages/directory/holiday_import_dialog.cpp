// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/holiday_import_dialog.h"

#include "models/column_model.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "text/holiday_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QVariant inkOf(const HolidayLine &line, int role)
{
    if (role == Qt::ToolTipRole)
        return holidayLineText(line);
    if (role != Qt::ForegroundRole)
        return {};
    if (line.fault)
        return currentStyle().holiday;
    return line.state == HolidayLineState::Known ? QVariant(currentStyle().secondary) : QVariant();
}

} // namespace

HolidayImportDialog::HolidayImportDialog(Session &session, std::vector<HolidayLine> lines,
                                         const QString &fileName, const QString &refusal, QWidget *parent)
    : RecordDialog(session, tr("Import holidays", "title of a window"), parent)
    , m_lines(std::move(lines))
    , m_fileName(fileName)
{
    const Style &look = currentStyle();
    setObjectName(u"holidayImportDialog"_s);
    const auto column = [](const QString &name, const QString &header, auto text) {
        return Column<HolidayLine>{.name = name,
                                   .header = header,
                                   .text = text,
                                   .sortKey = {},
                                   .decoration = inkOf,
                                   .edit = {},
                                   .ticked = {},
                                   .tick = {}};
    };
    auto *model = new ColumnModel<HolidayLine>(
        {column(u"line"_s, tr("Line", "column of the preview of an import: line of the file"),
                [](const HolidayLine &line) { return QString::number(line.line); }),
         column(u"date"_s, tr("Date", "column of a list"),
                [](const HolidayLine &line) { return line.dateText; }),
         column(u"name"_s, tr("Holiday", "column of a list"),
                [](const HolidayLine &line) { return line.name; }),
         column(u"kind"_s, tr("Kind", "column of a list"),
                [](const HolidayLine &line) { return line.kindText; }),
         column(u"outcome"_s, tr("What becomes of it", "column of the preview of an import"),
                holidayLineText)},
        this);
    model->setRows(m_lines);
    auto *table = new QTableView;
    table->setObjectName(u"holidayImportTableView"_s);
    table->setAccessibleName(tr("Lines of the file", "table, for screen readers"));
    table->setModel(model);
    tuneTable(*table);
    table->setSortingEnabled(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(true);
    for (int index = 0; const int width : {48, 116, 150, 96})
        table->setColumnWidth(index++, look.px(width));

    table->setVisible(refusal.isEmpty());
    const auto faults =
        std::ranges::count_if(m_lines, [](const HolidayLine &line) { return line.fault.has_value(); });
    const auto changes =
        std::ranges::count_if(m_lines, [](const HolidayLine &line) { return line.after.has_value(); });
    WrappingLabel *summary = newLabel({}, faults > 0 || !refusal.isEmpty() ? u"error"_s : u"strong"_s);
    summary->setObjectName(u"holidayImportSummaryLabel"_s);
    if (!refusal.isEmpty())
        summary->setText(refusal);
    else if (faults > 0)
        summary->setText(
            tr("%n line(s) cannot be read. Nothing is imported until they are mended in the file.",
               "preview of an import", static_cast<int>(faults)));
    else if (changes == 0)
        summary->setText(tr("The calendar has all of these days already.", "preview of an import"));
    else
        summary->setText(tr("%n day(s) of “%1” will be entered.", "preview of an import; %1 is a file",
                            static_cast<int>(changes))
                             .arg(fileName));
    this->column().addWidget(summary);
    this->column().addWidget(table, 1);
    setSaveText(tr("Import", "button below the preview of an import"));
    if (!refusal.isEmpty())
        this->column().addStretch(1);
    setSavable(faults == 0 && changes > 0);
    start(refusal.isEmpty() ? QSize(860, 480) : QSize(520, 190));
    table->resizeRowsToContents();
}

Result<Change> HolidayImportDialog::change() const
{
    return importChange(m_lines, m_fileName);
}

} // namespace yeouido
