// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/history/trash_view.h"

#include "agenda/words.h"
#include "dialogs/question_dialog.h"
#include "pages/history/restoring.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "text/change_text.h"
#include "time/resolve.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct TrashTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::TrashView)
};

std::vector<Column<TrashEntry>> columns(const QString &zone)
{
    return {
        {.name = u"kind"_s,
         .header = TrashTexts::tr("Kind", "column of the trash: kind of record"),
         .text = [](const TrashEntry &entry) { return recordKindWord(entry.kind); },
         .sortKey = {},
         .decoration = {},
         .edit = {},
         .ticked = {},
         .tick = {}},
        {.name = u"name"_s,
         .header = TrashTexts::tr("Name", "column of the trash"),
         .text = [](const TrashEntry &entry) { return entry.name; },
         .sortKey = {},
         .decoration = {},
         .edit = {},
         .ticked = {},
         .tick = {}},
        {.name = u"at"_s,
         .header = TrashTexts::tr("Deleted", "column of the trash: when"),
         .text =
             [zone](const TrashEntry &entry) {
                 const WallTime at = wallTimeAt(instantOf(entry.at), zone);
                 return formatDateTime(at.date, at.time, currentLanguage());
             },
         .sortKey = [](const TrashEntry &entry) { return QVariant(entry.number); },
         .decoration = {},
         .edit = {},
         .ticked = {},
         .tick = {}},
        {.name = u"who"_s,
         .header = TrashTexts::tr("Who", "column of the trash"),
         .text = [](const TrashEntry &entry) { return entry.who; },
         .sortKey = {},
         .decoration = {},
         .edit = {},
         .ticked = {},
         .tick = {}},
        {.name = u"act"_s,
         .header = TrashTexts::tr("By", "column of the trash: the act that deleted it"),
         .text = [](const TrashEntry &entry) { return changeText(entry.act, entry.subject, entry.undo); },
         .sortKey = {},
         .decoration = {},
         .edit = {},
         .ticked = {},
         .tick = {}},
    };
}

} // namespace

TrashView::TrashView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ColumnModel<TrashEntry>(columns(session.store().zone()), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_button(new QPushButton(tr("Bring back", "button of the trash")))
    , m_together(newLabel({}, u"secondary"_s))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
{
    const Style &look = currentStyle();
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ColumnModel<TrashEntry>::sortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"trashTableView"_s);
    m_table->setAccessibleName(tr("Trash", "table, for screen readers"));
    m_table->setModel(m_sorted);
    tuneTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, look.px(96));
    m_table->setColumnWidth(1, look.px(330));
    m_table->setColumnWidth(2, look.px(164));
    m_table->setColumnWidth(3, look.px(110));
    m_table->sortByColumn(2, Qt::DescendingOrder);
    m_table->installEventFilter(this);

    Card card = newCard(u"trashCard"_s);
    card.column->setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6));
    card.column->addWidget(m_table);
    m_stack->addWidget(card.frame);
    m_stack->addWidget(new EmptyState(
        tr("The trash is empty", "trash, heading"),
        tr("Whatever is deleted anywhere in the program lies here and can be brought back as it was.",
           "trash, while it is empty")));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.px(10), 0, 0);
    column->setSpacing(look.px(10));
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);

    connect(m_table, &QTableView::doubleClicked, this, &TrashView::bringBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashView::updateButton);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(&session, &Session::editableChanged, this, &TrashView::updateButton);
}

QWidget *TrashView::makeHead()
{
    const Style &look = currentStyle();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    m_filter->setObjectName(u"trashFilterLineEdit"_s);
    m_filter->setPlaceholderText(tr("Filter", "hint in the field above the trash"));
    m_filter->setAccessibleName(tr("Filter the trash", "field above the trash, for screen readers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(look.px(280));
    m_button->setObjectName(u"bringBackPushButton"_s);
    m_button->setProperty("primary", true);
    m_button->setToolTip(tr("Bring back as it was (Enter)", "tool tip of the button of the trash"));
    m_together->setObjectName(u"togetherLabel"_s);
    m_together->setWordWrap(false);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(m_together);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &TrashView::bringBack);
    return head;
}

void TrashView::reload()
{
    Result<std::vector<TrashEntry>> entries = m_session.store().trash();
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    const TrashEntry *before = selected();
    const QString id = before ? before->id : QString();
    const int at = m_table->currentIndex().row();
    m_model->setRows(std::move(*entries));
    m_stack->setCurrentIndex(m_model->rows().empty() ? 1 : 0);
    int row = qMax(0, qMin(at, m_sorted->rowCount() - 1));
    for (int index = 0; index < m_sorted->rowCount(); ++index) {
        if (m_model->row(m_sorted->mapToSource(m_sorted->index(index, 0))).id == id)
            row = index;
    }
    if (m_sorted->rowCount() > 0)
        m_table->selectRow(row);
    updateButton();
}

bool TrashView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            bringBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

const TrashEntry *TrashView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->row(m_sorted->mapToSource(rows.front()));
}

void TrashView::bringBack()
{
    const TrashEntry *chosen = selected();
    if (!chosen || !m_session.isEditable())
        return;
    const TrashEntry entry = *chosen;
    const Result<Restoration> alone = m_session.store().restoration({entry.number});
    if (!alone) {
        Q_EMIT failed(alone.error());
        return;
    }
    if (!alone->missing.empty()) {
        const std::optional<std::size_t> answer =
            ask(this, {.title = tr("Trash", "title of a question"),
                       .heading = tr("Bring these back as well?", "question of the trash"),
                       .text = missingText(entry.name, alone->missing),
                       .answers = {{tr("Bring all back", "answer to a question"), u"bringAllBack"_s}},
                       .wayBack = tr("Cancel", "answer to a question")});
        if (!answer)
            return;
    }
    const Result<Change> change = wholeRestoration(m_session.store(), {entry.number});
    if (!change) {
        Q_EMIT failed(change.error());
        return;
    }
    if (const Result<void> written = m_session.perform(*change); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT broughtBack(
            tr("“%1” is back.", "message after something came out of the trash").arg(entry.name));
}

void TrashView::updateButton()
{
    const TrashEntry *entry = selected();
    m_button->setEnabled(entry && m_session.isEditable());
    m_button->setVisible(!m_model->rows().empty());
    m_filter->setVisible(!m_model->rows().empty());
    const auto others =
        entry ? std::ranges::count(m_model->rows(), entry->number, &TrashEntry::number) - 1 : 0;
    m_together->setText(others > 0 ? tr("%n more deleted with it come back, too",
                                        "beside the button of the trash", static_cast<int>(others))
                                   : QString());
}

} // namespace yeouido
