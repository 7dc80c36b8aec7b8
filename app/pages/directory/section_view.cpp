// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/section_view.h"

#include "dialogs/choice_field.h"
#include "dialogs/record_dialog.h"
#include "pages/directory/record_validity.h"
#include "pages/directory/removal.h"
#include "pages/directory/section_proxy.h"
#include "pages/history/history_page.h"
#include "pages/page_parts.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "session.h"
#include "text/error_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column<DirectoryRow>> columnsOf(const Section &section)
{
    std::vector<Column<DirectoryRow>> columns;
    for (qsizetype index = 0; const SectionColumn &column : section.columns) {
        columns.push_back({
            .name = column.name,
            .header = column.header,
            .text = [index](const DirectoryRow &row) { return row.cells.value(index); },
            .sortKey = [index](const DirectoryRow &row) { return row.keys.value(index); },
            .alignment = Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft),
            .decoration = [index](const DirectoryRow &row, int role) -> QVariant {
                if (role == Qt::ForegroundRole && !row.inForce)
                    return currentStyle().secondary;
                if (role == Qt::ToolTipRole)
                    return row.cells.value(index);
                return {};
            },
            .edit = {},
        });
        ++index;
    }
    return columns;
}

} // namespace

SectionView::SectionView(Session &session, Section section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_section(std::move(section))
    , m_model(new ColumnModel<DirectoryRow>(columnsOf(m_section), this))
    , m_sorted(new SectionProxy(*m_model, this))
    , m_filter(new QLineEdit)
    , m_validity(new CalmComboBox)
    , m_edit(new QPushButton(tr("Edit…", "button of the directory")))
    , m_remove(new QPushButton(tr("Delete", "button of the directory")))
    , m_history(new QPushButton(tr("History…", "button of the directory: of the selected record")))
    , m_up(newMoveButton(u"Up"_s, u"up"_s, tr("Move the selected row up (Alt+Up)", "button of the directory"),
                         -1))
    , m_down(newMoveButton(u"Down"_s, u"down"_s,
                           tr("Move the selected row down (Alt+Down)", "button of the directory"), 1))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
{
    const Style &look = currentStyle();
    setObjectName(m_section.name + u"Section"_s);
    makeTable();
    Card card = newCard(m_section.name + u"Card"_s);
    card.column->setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6));
    card.column->addWidget(m_table);
    m_stack->addWidget(card.frame);
    auto *empty =
        new EmptyState(m_section.emptyHeading, m_section.emptyText, QString(m_section.newText).remove(u'…'));
    connect(empty, &EmptyState::beginRequested, this, &SectionView::createRecord);
    empty->beginOnlyWhileEditable(session);
    m_stack->addWidget(empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(10));
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(&session, &Session::editableChanged, this, &SectionView::updateButtons);
}

SectionView::~SectionView() = default;

QWidget *SectionView::makeHead()
{
    const Style &look = currentStyle();
    auto *head = new QWidget;
    m_head = new QHBoxLayout;
    m_head->setSpacing(look.px(8));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    m_filter->setObjectName(m_section.name + u"FilterLineEdit"_s);
    m_filter->setPlaceholderText(tr("Filter", "hint in the field above a list"));
    m_filter->setAccessibleName(tr("Filter the list", "field above a list, for screen readers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(look.px(220));
    m_validity->setObjectName(m_section.name + u"ValidityComboBox"_s);
    m_validity->setAccessibleName(tr("Which are shown", "choice above a list, for screen readers"));
    m_validity->addItem(tr("All, ended ones too", "choice above a list"));
    m_validity->addItem(tr("In force today", "choice above a list"));
    m_validity->setMinimumWidth(look.px(148));
    m_validity->setVisible(m_section.canEnd);
    m_edit->setObjectName(m_section.name + u"EditPushButton"_s);
    m_edit->setToolTip(tr("Edit (Enter, F2)", "tool tip of a button"));
    m_remove->setObjectName(m_section.name + u"RemovePushButton"_s);
    m_remove->setToolTip(tr("Delete (Del)", "tool tip of a button"));
    m_history->setObjectName(m_section.name + u"HistoryPushButton"_s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_validity);
    row->addLayout(m_head);
    row->addStretch(1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_history);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_sorted->setWords(typed);
        updateButtons();
    });
    connect(m_validity, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_sorted->setOnlyInForce(index == 1);
        updateButtons();
    });
    connect(m_edit, &QPushButton::clicked, this, &SectionView::editSelected);
    connect(m_remove, &QPushButton::clicked, this, &SectionView::removeSelected);
    connect(m_history, &QPushButton::clicked, this, &SectionView::showHistory);
    return head;
}

QToolButton *SectionView::newMoveButton(const QString &name, const QString &icon, const QString &hint, int by)
{
    auto *button = new QToolButton(this);
    button->setObjectName(m_section.name + name + u"ToolButton"_s);
    button->setIcon(lineIcon(icon));
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setVisible(m_section.isOrdered);
    connect(button, &QToolButton::clicked, this, [this, by] { move(by); });
    return button;
}

void SectionView::makeTable()
{
    const Style &look = currentStyle();
    m_table->setObjectName(m_section.name + u"TableView"_s);
    m_table->setAccessibleName(m_section.title);
    m_table->setModel(m_sorted);
    tuneTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int index = 0; const SectionColumn &column : m_section.columns)
        m_table->setColumnWidth(index++, look.px(column.width));
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    if (m_section.isOrdered) {
        m_table->setDragDropMode(QAbstractItemView::InternalMove);
        m_table->setDragDropOverwriteMode(false);
        m_table->setToolTip(
            tr("Alt+Up and Alt+Down move the selected row, dragging does too.", "tool tip of a list"));
    }
    connect(m_sorted, &SectionProxy::dragged, this, &SectionView::moveTo);
    connect(m_table, &QTableView::doubleClicked, this, &SectionView::editSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SectionView::updateButtons);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &SectionView::updateButtons);
}

void SectionView::showDirectory(const Directory &directory)
{
    m_directory = directory;
    refresh();
}

std::vector<DirectoryRow> SectionView::rows() const
{
    return m_section.rows(m_directory, m_session.today());
}

void SectionView::refresh()
{
    const std::optional<Record> before = selected();
    const int at = m_table->currentIndex().row();
    m_model->setRows(rows());
    m_stack->setCurrentIndex(m_model->rows().empty() ? 1 : 0);
    if (!before || !showRecord(idOf(*before))) {
        if (m_sorted->rowCount() > 0)
            m_table->selectRow(qBound(0, at, m_sorted->rowCount() - 1));
    }
    updateButtons();
}

bool SectionView::showRecord(const QString &id)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        const std::optional<Record> &record = m_sorted->row(index).record;
        if (record && idOf(*record) == id) {
            m_table->selectRow(row);
            m_table->scrollTo(index);
            return true;
        }
    }
    return false;
}

bool SectionView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool withAlt = key->modifiers() == Qt::AltModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editSelected();
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (withAlt && m_section.isOrdered) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<Record> SectionView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_sorted->row(rows.front()).record;
}

void SectionView::createRecord()
{
    openEditor({});
}

void SectionView::openEditor(const std::optional<Record> &record)
{
    const std::unique_ptr<RecordDialog> dialog(m_section.editor(m_session, m_directory, record, this));
    if (dialog->exec() == QDialog::Accepted && dialog->written())
        showRecord(idOf(*dialog->written()->records.front().after));
    m_table->setFocus();
}

void SectionView::editSelected()
{
    if (const std::optional<Record> record = selected())
        openEditor(record);
}

void SectionView::removeSelected()
{
    const std::optional<Record> record = selected();
    if (!record || !m_session.isEditable())
        return;
    const Result<std::optional<Act>> done = removeOrEnd(m_session, *record, this);
    m_table->setFocus();
    if (!done)
        Q_EMIT failed(done.error());
    else if (*done == Act::Delete)
        Q_EMIT noticed(tr("“%1” was deleted.", "message").arg(nameOf(*record)), true);
    else if (*done)
        Q_EMIT noticed(tr("“%1” ends on the day you chose.", "message").arg(nameOf(*record)), true);
}

void SectionView::showHistory()
{
    if (const std::optional<Record> record = selected())
        HistoryPage::showHistoryOf(m_session, kindOf(*record), idOf(*record), nameOf(*record), this);
}

void SectionView::move(int by)
{
    const int from = m_table->currentIndex().row();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < m_sorted->rowCount())
        reorder(from, to);
}

void SectionView::moveTo(int to)
{
    const int from = m_table->currentIndex().row();
    // The row leaves its old place first.
    reorder(from, to > from ? to - 1 : to);
}

void SectionView::reorder(int from, int to)
{
    if (from == to || !m_session.isEditable() || !m_sorted->isWhole() || m_sorted->sortColumn() != 0)
        return;
    std::vector<Record> records;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        records.push_back(*m_sorted->row(m_sorted->index(row, 0)).record);
    const Record moved = records.at(static_cast<std::size_t>(from));
    records.erase(records.begin() + from);
    records.insert(records.begin() + to, moved);
    Change change{Act::Move, nameOf(moved), {}};
    for (int place = 1; const Record &record : records) {
        if (orderOf(record) != place)
            change.records.push_back({record, withOrder(record, place)});
        ++place;
    }
    if (!change.records.empty())
        perform(change);
}

bool SectionView::perform(const Change &change)
{
    const Result<void> written = m_session.perform(change);
    if (!written)
        Q_EMIT failed(written.error());
    return written.has_value();
}

void SectionView::updateButtons()
{
    const std::optional<Record> record = selected();
    const bool editable = m_session.isEditable();
    m_edit->setEnabled(record.has_value());
    m_history->setEnabled(record.has_value());
    m_remove->setEnabled(record && editable);
    const bool isMovable =
        m_section.isOrdered && editable && m_sorted->isWhole() && m_sorted->sortColumn() == 0;
    m_sorted->setDraggable(isMovable);
    const int row = record ? m_table->currentIndex().row() : -1;
    m_up->setEnabled(isMovable && row > 0);
    m_down->setEnabled(isMovable && row >= 0 && row + 1 < m_sorted->rowCount());
}

} // namespace yeouido
