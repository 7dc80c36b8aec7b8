// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/history/history_view.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "pages/history/history_detail.h"
#include "pages/history/record_names.h"
#include "pages/page_parts.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "text/change_text.h"
#include "time/resolve.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace yeouido {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 200;

} // namespace

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QLineEdit)
    , m_kind(new CalmComboBox)
    , m_only(newFlatButton({}, u"onlyToolButton"_s))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_detail(new HistoryDetail)
{
    const Style &look = currentStyle();
    const QString zone = session.store().zone();
    m_model = new ColumnModel<HistoryLine>(
        {{.name = u"when"_s,
          .header = tr("When", "column of the history"),
          .text =
              [zone](const HistoryLine &line) {
                  const WallTime at = wallTimeAt(instantOf(line.at), zone);
                  return formatDateTime(at.date, at.time, currentLanguage());
              },
          .sortKey = {},
          .decoration = {},
          .edit = {},
          .ticked = {},
          .tick = {}},
         {.name = u"who"_s,
          .header = tr("Who", "column of the history"),
          .text = [](const HistoryLine &line) { return line.who; },
          .sortKey = {},
          .decoration = {},
          .edit = {},
          .ticked = {},
          .tick = {}},
         {.name = u"what"_s,
          .header = tr("What", "column of the history"),
          .text = [](const HistoryLine &line) { return changeText(line.act, line.subject, line.undo); },
          .sortKey = {},
          .decoration = {},
          .edit = {},
          .ticked = {},
          .tick = {}}},
        this);

    auto *splitter = new QSplitter;
    splitter->setProperty("quiet", true);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look.px(12));
    splitter->addWidget(makeTable());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    m_stack->addWidget(splitter);
    m_stack->addWidget(new EmptyState(
        tr("Nothing to show", "history, heading of the empty list"),
        tr("Everything that is added, changed or deleted is listed here with who did it and when. Nothing "
           "has been done yet, or nothing fits what is looked for.",
           "history, when the list is empty")));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.px(10), 0, 0);
    column->setSpacing(look.px(10));
    column->addWidget(makeFilter());
    column->addWidget(m_stack, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(180ms);
    connect(&m_delay, &QTimer::timeout, this, [this] { read(pageSize); });
    connect(m_text, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { read(pageSize); });
    connect(m_detail, &HistoryDetail::recordRequested, this, &HistoryView::recordRequested);
    connect(m_detail, &HistoryDetail::historyRequested, this, &HistoryView::showOnly);
}

QWidget *HistoryView::makeFilter()
{
    const Style &look = currentStyle();
    auto *filter = new QWidget;
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    m_text->setObjectName(u"historyFilterLineEdit"_s);
    m_text->setPlaceholderText(tr("Filter by name or person", "hint in the field above the history"));
    m_text->setAccessibleName(tr("Filter by name or person", "field above the history, for screen readers"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(look.px(280));
    m_kind->setObjectName(u"historyKindComboBox"_s);
    m_kind->setAccessibleName(tr("Kind of record", "choice above the history, for screen readers"));
    m_kind->addItem(tr("All kinds", "choice above the history"), -1);
    for (const auto &[kind, word] : TokenTable<RecordKind>::entries)
        m_kind->addItem(recordKindWord(kind), static_cast<int>(kind));
    m_only->setIcon(lineIcon(u"close"_s));
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setToolTip(tr("Show the history of all records again", "tool tip of a button"));
    m_only->hide();
    connect(m_only, &QToolButton::clicked, this, [this] {
        m_onlyId.clear();
        m_only->hide();
        m_kind->setEnabled(true);
        read(pageSize);
    });
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_only);
    row->addStretch(1);
    return filter;
}

QWidget *HistoryView::makeTable()
{
    const Style &look = currentStyle();
    Card card = newCard(u"historyCard"_s);
    card.column->setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6));
    m_table->setObjectName(u"historyTableView"_s);
    m_table->setAccessibleName(tr("History", "table, for screen readers"));
    m_table->setModel(m_model);
    tuneTable(*m_table);
    // In Korean what was done stands at the end, after a title of any length.
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, look.px(158));
    m_table->setColumnWidth(1, look.px(92));
    card.column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::showSelected);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            readMore();
    });
    return card.frame;
}

HistoryQuery HistoryView::query() const
{
    HistoryQuery query;
    query.text = m_text->text();
    if (!m_onlyId.isEmpty()) {
        query.kind = m_onlyKind;
        query.id = m_onlyId;
    } else if (const int kind = m_kind->currentData().toInt(); kind >= 0) {
        query.kind = static_cast<RecordKind>(kind);
    }
    return query;
}

void HistoryView::reload()
{
    read(qMax(pageSize, m_model->rowCount()));
}

void HistoryView::showOnly(RecordKind kind, const QString &id, const QString &name)
{
    m_onlyKind = kind;
    m_onlyId = id;
    m_only->setText(tr("Only %1 “%2”", "button above the history; %1 is a kind of record")
                        .arg(recordKindWord(kind), name));
    m_only->show();
    m_kind->setEnabled(false);
    read(pageSize);
}

void HistoryView::read(int count)
{
    m_delay.stop();
    HistoryQuery asked = query();
    asked.count = count;
    Result<std::vector<HistoryLine>> lines = m_session.store().historyLines(asked);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    const qint64 selected = current.isValid() ? m_model->row(current).number : 0;
    m_complete = static_cast<int>(lines->size()) < count;
    m_model->setRows(std::move(*lines));
    m_stack->setCurrentIndex(m_model->rows().empty() ? 1 : 0);
    int row = 0;
    for (int index = 0; index < m_model->rowCount(); ++index) {
        if (m_model->rows().at(static_cast<std::size_t>(index)).number == selected)
            row = index;
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    showSelected();
}

void HistoryView::readMore()
{
    if (m_complete || m_model->rows().empty())
        return;
    HistoryQuery asked = query();
    asked.count = pageSize;
    asked.olderThan = m_model->rows().back().number;
    const Result<std::vector<HistoryLine>> older = m_session.store().historyLines(asked);
    if (!older) {
        Q_EMIT failed(older.error());
        return;
    }
    m_complete = static_cast<int>(older->size()) < pageSize;
    std::vector<HistoryLine> lines = m_model->rows();
    lines.insert(lines.end(), older->begin(), older->end());
    const int selected = m_table->currentIndex().row();
    const int position = m_table->verticalScrollBar()->value();
    m_model->setRows(std::move(lines));
    m_table->selectRow(selected);
    m_table->verticalScrollBar()->setValue(position);
}

void HistoryView::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_detail->showEntry({}, {}, {});
        return;
    }
    const Result<std::optional<JournalEntry>> entry =
        m_session.store().journalEntry(m_model->row(current).number);
    if (!entry) {
        Q_EMIT failed(entry.error());
        return;
    }
    m_detail->showEntry(*entry, recordNames(m_session), m_session.store().zone());
}

} // namespace yeouido
