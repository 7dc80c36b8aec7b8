// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/history/history_detail.h"

#include "agenda/words.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "settings/language.h"
#include "text/change_text.h"
#include "time/resolve.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 400;

struct DetailTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::HistoryDetail)
};

QString headText(const JournalRecord &record, const QString &name)
{
    const QString kind = recordKindWord(record.kind);
    if (!record.before)
        return DetailTexts::tr("%1 “%2”: added", "history; %1 is a kind of record").arg(kind, name);
    if (!record.after)
        return DetailTexts::tr("%1 “%2”: deleted", "history; %1 is a kind of record").arg(kind, name);
    return DetailTexts::tr("%1 “%2”: changed", "history; %1 is a kind of record").arg(kind, name);
}

std::vector<Column<DetailRow>> columns()
{
    const auto bold = [](const DetailRow &row, int role) -> QVariant {
        if (role == Qt::FontRole && row.isRecord)
            return currentStyle().font(13, QFont::Bold);
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignTop);
        return {};
    };
    const auto quiet = [](const DetailRow &row, int role) -> QVariant {
        if (role == Qt::FontRole)
            return row.isRecord ? currentStyle().font(13, QFont::Bold) : currentStyle().font(12);
        if (role == Qt::ForegroundRole && !row.isRecord)
            return currentStyle().secondary;
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignTop);
        return {};
    };
    return {
        {.name = u"field"_s,
         .header = DetailTexts::tr("Field", "column of the history: what was changed"),
         .text = [](const DetailRow &row) { return row.difference.field; },
         .sortKey = {},
         .decoration = quiet,
         .edit = {},
         .ticked = {},
         .tick = {}},
        {.name = u"before"_s,
         .header = DetailTexts::tr("Before", "column of the history"),
         .text = [](const DetailRow &row) { return row.difference.before; },
         .sortKey = {},
         .decoration = bold,
         .edit = {},
         .ticked = {},
         .tick = {}},
        {.name = u"after"_s,
         .header = DetailTexts::tr("After", "column of the history"),
         .text = [](const DetailRow &row) { return row.difference.after; },
         .sortKey = {},
         .decoration = bold,
         .edit = {},
         .ticked = {},
         .tick = {}},
    };
}

} // namespace

std::vector<DetailRow> detailRows(const JournalEntry &entry, const NameOfRecord &names, Language language)
{
    std::vector<DetailRow> rows;
    for (const JournalRecord &record : entry.records) {
        if (rows.size() >= mostRows)
            break;
        const std::optional<Record> &shown = record.after ? record.after : record.before;
        QString name = shown ? nameOf(*shown) : QString();
        if (name.isEmpty())
            name = entry.subject;
        const DetailRow head{true, record.kind, record.id, name, record.after.has_value(), {}};
        rows.push_back(head);
        rows.back().difference.field = headText(record, name);
        for (FieldDifference &difference : differences(record.before, record.after, names, language)) {
            rows.push_back(head);
            rows.back().isRecord = false;
            rows.back().difference = std::move(difference);
        }
    }
    return rows;
}

HistoryDetail::HistoryDetail(QWidget *parent)
    : QFrame(parent)
    , m_model(new ColumnModel<DetailRow>(columns(), this))
    , m_title(newWords({}, u"heading"_s))
    , m_line(newLabel({}, u"secondary"_s))
    , m_table(new QTableView)
    , m_show(
          newFlatButton(tr("Go to it", "history: shows the record on its page"), u"showRecordToolButton"_s))
    , m_only(newFlatButton(tr("Only its history", "history: acts on this record alone"),
                           u"onlyRecordToolButton"_s))
{
    const Style &look = currentStyle();
    setObjectName(u"historyDetail"_s);
    setProperty("card", true);
    m_title->setObjectName(u"historyTitleLabel"_s);
    m_line->setObjectName(u"historyLineLabel"_s);
    m_table->setObjectName(u"historyDetailTableView"_s);
    m_table->setAccessibleName(tr("What was changed", "table of the history, for screen readers"));
    m_table->setModel(m_model);
    tuneTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setColumnWidth(0, look.px(116));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look.px(4));
    buttons->addWidget(m_show);
    buttons->addWidget(m_only);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12));
    column->setSpacing(look.px(6));
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDetail::updateButtons);
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (const DetailRow *row = record())
            Q_EMIT recordRequested(row->kind, row->id);
    });
    connect(m_only, &QToolButton::clicked, this, [this] {
        if (const DetailRow *row = record())
            Q_EMIT historyRequested(row->kind, row->id, row->name);
    });
    showEntry({}, {}, {});
}

void HistoryDetail::showEntry(const std::optional<JournalEntry> &entry, const NameOfRecord &names,
                              const QString &zone)
{
    m_table->clearSpans();
    m_model->setRows(entry ? detailRows(*entry, names, currentLanguage()) : std::vector<DetailRow>());
    m_table->setVisible(entry.has_value());
    if (!entry) {
        m_title->setText(tr("Select a line", "history, while nothing is selected"));
        m_line->setText(tr("Here stands what was changed: before and after, field by field.",
                           "history, while nothing is selected"));
        updateButtons();
        return;
    }
    const WallTime at = wallTimeAt(instantOf(entry->at), zone);
    m_title->setText(changeText(entry->act, entry->subject, entry->undo));
    const QString when = formatDateTime(at.date, at.time, currentLanguage());
    if (m_model->rows().size() >= mostRows)
        m_line->setText(tr("%1 · %2 · %n record(s), the first of them below",
                           "history: when, who, how many records were written",
                           static_cast<int>(entry->records.size()))
                            .arg(when, entry->who));
    else
        m_line->setText(tr("%1 · %2 · %n record(s)", "history: when, who, how many records were written",
                           static_cast<int>(entry->records.size()))
                            .arg(when, entry->who));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(static_cast<std::size_t>(row)).isRecord)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
    m_table->resizeRowsToContents();
    m_table->scrollToTop();
    updateButtons();
}

void HistoryDetail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_table->resizeRowsToContents();
}

const DetailRow *HistoryDetail::record() const
{
    if (m_model->rows().empty())
        return nullptr;
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->row(current) : &m_model->rows().front();
}

void HistoryDetail::updateButtons()
{
    const DetailRow *row = record();
    m_show->setVisible(row != nullptr);
    m_only->setVisible(row != nullptr);
    m_show->setEnabled(row && row->exists);
}

} // namespace yeouido
