// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/companion_board.h"

#include "agenda/agenda_entry.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/line_icon.h"
#include "paint/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

BoardCell cellOf(const Department &department, const OfficeDaySummary &day, const OfficePageData &data)
{
    BoardCell cell;
    if (!day.record)
        return cell;
    cell.comes = std::ranges::find(day.record->companions, department.id, &Companion::department) !=
                 day.record->companions.end();
    cell.leads = itemsLedBy(department.id, day.record->agendaItems, data.directory());
    if (!day.isSkipped() && (cell.comes || !cell.leads.empty()))
        cell.others = alsoTakenBy(department.id, day.session.occurrence, data.sources.occurrences, day.tied,
                                  data.directory());
    return cell;
}

bool isInForce(const Department &department, const OfficePageData &data)
{
    return std::ranges::any_of(data.days, [&department](const OfficeDaySummary &day) {
        return department.validity.contains(day.session.occurrence.days.first);
    });
}

QString cellText(const BoardCell &cell)
{
    if (cell.comes)
        return CompanionBoard::tr("Comes", "cell of the board: a bureau head comes along to a day");
    if (!cell.leads.empty()) {
        return CompanionBoard::tr("Leads %n", "cell of the board: items in focus that the bureau leads",
                                  static_cast<int>(cell.leads.size()));
    }
    return {};
}

QString cellReason(const BoardCell &cell, const OfficePageData &data)
{
    QStringList lines;
    for (const AgendaItemId &id : cell.leads) {
        if (const AgendaItem *item = data.directory().find(id))
            lines.append(CompanionBoard::tr("Leads “%1”", "hint at a cell of the board").arg(item->title));
    }
    if (!cell.others.empty()) {
        lines.append(CompanionBoard::tr("At the same time: %1", "hint at a cell of the board; events")
                         .arg(othersText(cell.others, data.language)));
    }
    return lines.join(u'\n');
}

QVariant cellLook(const BoardCell &cell, const OfficePageData &data, int role)
{
    const Style &look = currentStyle();
    switch (role) {
    case Qt::DecorationRole:
        if (cell.comes)
            return lineIcon(cell.others.empty() ? u"check"_s : u"warning"_s,
                            cell.others.empty() ? look.accent : look.warningEdge);
        return {};
    case Qt::ForegroundRole:
        return cell.comes ? (cell.others.empty() ? look.accent : look.warningInk) : look.secondary;
    case Qt::BackgroundRole:
        if (!cell.comes)
            return {};
        return cell.others.empty() ? look.accentTint : look.warningTint;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cellReason(cell, data);
    default:
        return {};
    }
}

} // namespace

std::vector<BoardRow> boardRows(const OfficePageData &data)
{
    std::vector<BoardRow> rows;
    BoardRow totals;
    totals.name = CompanionBoard::tr("Total", "last row of the board");
    totals.cells.resize(data.days.size());
    totals.totals.resize(data.days.size());
    for (const Department &department : data.directory().departments) {
        BoardRow row;
        row.department = department.id;
        const QDate on = data.sources.today;
        row.name = bureauHeadText(department, data.directory(), on);
        for (std::size_t index = 0; index < data.days.size(); ++index) {
            row.cells.push_back(cellOf(department, data.days[index], data));
            const int comes = row.cells.back().comes && !data.days[index].isSkipped() ? 1 : 0;
            row.total += comes;
            totals.totals[index] += comes;
        }
        totals.total += row.total;
        if (row.total > 0 || isInForce(department, data))
            rows.push_back(std::move(row));
    }
    if (!rows.empty())
        rows.push_back(std::move(totals));
    return rows;
}

CompanionBoard::CompanionBoard(OfficeActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_table(new QTableView)
    , m_empty(new EmptyState(
          tr("No bureaus yet", "heading where the directory has no departments"),
          tr("Bureaus and their heads are entered in the directory. Then this board shows who comes along on "
             "which day.",
             "where the directory has no departments")))
{
    const Card card = newCard(u"boardFrame"_s);
    card.column->setContentsMargins(1, 1, 1, 1);
    card.column->addWidget(m_table, 1);
    card.column->addWidget(m_empty, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card.frame);
    m_table->setObjectName(u"companionBoardTableView"_s);
    m_table->setAccessibleName(tr("Bureau heads and days of the office", "name of the board"));
    tuneTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->verticalHeader()->setDefaultSectionSize(currentStyle().px(38));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &CompanionBoard::toggle);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto day = static_cast<std::size_t>(section - 1);
        if (section > 0 && m_data && day < m_data->days.size())
            Q_EMIT dayRequested(keyOf(m_data->days[day].session.occurrence));
    });
}

CompanionBoard::~CompanionBoard() = default;

void CompanionBoard::showData(const OfficePageData &shown)
{
    const QModelIndex before = m_table->currentIndex();
    const int scrolled = m_table->horizontalScrollBar()->value();
    m_data = &shown;
    auto model = std::make_unique<ColumnModel<BoardRow>>(columns());
    std::vector<BoardRow> rows = boardRows(shown);
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    model->setRows(std::move(rows));
    m_table->setModel(model.get());
    m_model = std::move(model);
    const Style &look = currentStyle();
    fitColumns();
    m_table->horizontalHeader()->setFixedHeight(look.px(64));
    if (before.isValid())
        m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
    m_table->horizontalScrollBar()->setValue(scrolled);
}

void CompanionBoard::fitColumns()
{
    if (!m_model || m_model->columnCount() < 3)
        return;
    const Style &look = currentStyle();
    const int last = m_model->columnCount() - 1;
    const int names = look.px(184);
    const int total = look.px(60);
    const int room = (m_table->viewport()->width() - names - total) / (last - 1);
    m_table->setColumnWidth(0, names);
    for (int section = 1; section < last; ++section)
        m_table->setColumnWidth(section, std::clamp(room, look.px(92), look.px(124)));
    m_table->setColumnWidth(last, total);
}

void CompanionBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

std::vector<Column<BoardRow>> CompanionBoard::columns() const
{
    std::vector<Column<BoardRow>> columns;
    columns.push_back({.name = u"name"_s,
                       .header = tr("Bureau head", "first column of the board"),
                       .text = [](const BoardRow &row) { return row.name; },
                       .decoration = [](const BoardRow &row, int role) -> QVariant {
                           if (role == Qt::FontRole && !row.department)
                               return currentStyle().font(13, QFont::Bold);
                           return role == Qt::ToolTipRole ? QVariant(row.name) : QVariant();
                       }});
    for (std::size_t index = 0; index < m_data->days.size(); ++index) {
        const OfficeDaySummary &day = m_data->days[index];
        const QString theme = day.isSkipped() ? day.session.occurrence.body.cancelReason
                                              : (day.record ? day.record->theme : QString());
        const QFontMetrics metrics(currentStyle().font(12));
        const int width = currentStyle().px(76);
        columns.push_back(
            {.name = u"day-%1"_s.arg(index),
             .header = sessionText(day) + u'\n' +
                       formatDate(day.session.occurrence.days.first, m_data->language, Year::Without) +
                       u'\n' + metrics.elidedText(theme, Qt::ElideRight, width),
             .text =
                 [index](const BoardRow &row) {
                     return row.department ? cellText(row.cells[index]) : QString::number(row.totals[index]);
                 },
             .decoration = [this, index](const BoardRow &row, int role) -> QVariant {
                 if (row.department)
                     return cellLook(row.cells[index], *m_data, role);
                 return role == Qt::FontRole ? QVariant(currentStyle().font(13, QFont::Bold)) : QVariant();
             }});
    }
    columns.push_back({.name = u"total"_s,
                       .header = tr("Total", "last column of the board"),
                       .text = [](const BoardRow &row) { return QString::number(row.total); },
                       .alignment = Qt::AlignRight | Qt::AlignVCenter,
                       .decoration = [](const BoardRow &row, int role) -> QVariant {
                           return role == Qt::FontRole && !row.department
                                      ? QVariant(currentStyle().font(13, QFont::Bold))
                                      : QVariant();
                       }});
    return columns;
}

void CompanionBoard::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !m_data || !m_acts.isEditable())
        return;
    const BoardRow &row = m_model->row(index);
    const auto day = static_cast<std::size_t>(index.column() - 1);
    if (index.column() > 0 && row.department && day < m_data->days.size()) {
        // The rows are read anew meanwhile.
        const DepartmentId department = *row.department;
        m_acts.toggleCompanion(m_data->days[day], department);
    }
}

bool CompanionBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            toggle(m_table->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yeouido
