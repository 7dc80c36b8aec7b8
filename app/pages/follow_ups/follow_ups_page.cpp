// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/follow_ups/follow_ups_page.h"

#include "dialogs/choice_field.h"
#include "pages/follow_ups/follow_up_columns.h"
#include "pages/follow_ups/follow_up_filter.h"
#include "pages/follow_ups/quick_follow_up.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yeouido {

using namespace Qt::StringLiterals;

FollowUpsPage::FollowUpsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new ColumnModel<FollowUpRow>(
          followUpColumns(m_data, [this](const FollowUpRow &row, bool done) { markDone(row, done); }), this))
    , m_filter(new FollowUpFilter(this))
    , m_quick(new QuickFollowUp)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_choice(new CalmComboBox)
    , m_owner(new CalmComboBox)
    , m_search(new QLineEdit)
    , m_none(newLabel({}, u"secondary"_s))
{
    setObjectName(u"followUpsPage"_s);
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(12));
    Card quick = newCard(u"quickCard"_s);
    quick.column->setContentsMargins(look.px(10), look.px(10), look.px(10), look.px(10));
    quick.column->addWidget(m_quick);
    column->addWidget(quick.frame);
    column->addWidget(m_stack, 1);
    buildLedger();
    buildActions();
    connect(m_quick, &QuickFollowUp::entered, this, &FollowUpsPage::add);
    connect(&session, &Session::editableChanged, this, &FollowUpsPage::updateActs);
}

FollowUpsPage::~FollowUpsPage() = default;

void FollowUpsPage::buildLedger()
{
    const Style &look = currentStyle();
    auto *empty = new EmptyState(tr("No follow-ups yet", "heading of an empty page"),
                                 tr("Here stands what someone owes after a visit or a meeting: who, and by "
                                    "when. The debrief of a visit "
                                    "writes them by itself; others are added in the line above. What is open "
                                    "appears on the card of the "
                                    "next office day until it is done, dropped with a reason, or moved.",
                                    "on an empty page"),
                                 tr("Write the first one", "button on an empty page"));
    connect(empty, &EmptyState::beginRequested, m_quick, [this] { m_quick->setFocus(); });
    empty->beginOnlyWhileEditable(session());

    m_filter->setSourceModel(m_model);
    m_table->setObjectName(u"followUpsTableView"_s);
    m_table->setAccessibleName(tr("Follow-ups", "name of a list for those who hear the screen"));
    tuneTable(*m_table);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    constexpr std::array widths{34, 276, 104, 128, 84, 140, 130, 90};
    for (int section = 0; section < static_cast<int>(widths.size()); ++section)
        m_table->setColumnWidth(section, look.px(widths[static_cast<std::size_t>(section)]));

    Card card = newCard(u"followUpsCard"_s);
    card.column->setContentsMargins(look.px(10), look.px(10), look.px(10), look.px(6));
    card.column->addWidget(newFilterRow());
    m_none->setObjectName(u"noneLabel"_s);
    card.column->addWidget(m_none);
    card.column->addWidget(m_table, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(card.frame);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FollowUpsPage::updateActs);
    connect(m_table, &QTableView::clicked, this, &FollowUpsPage::follow);
}

QWidget *FollowUpsPage::newFilterRow()
{
    const Style &look = currentStyle();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(6));
    m_choice->setObjectName(u"choiceComboBox"_s);
    m_choice->setAccessibleName(tr("Which follow-ups are shown", "name of a field"));
    for (const FollowUpChoice choice :
         {FollowUpChoice::Open, FollowUpChoice::Overdue, FollowUpChoice::NextOfficeDay, FollowUpChoice::Done,
          FollowUpChoice::Dropped, FollowUpChoice::All})
        m_choice->addItem(QString(), static_cast<int>(choice));
    m_choice->setMinimumContentsLength(14);
    m_owner->setObjectName(u"ownerFilterComboBox"_s);
    m_owner->setAccessibleName(tr("Owner", "filter of the follow-ups"));
    m_owner->addItem(tr("All owners", "filter of the follow-ups"), QString());
    m_search->setObjectName(u"followUpFilterLineEdit"_s);
    m_search->setAccessibleName(tr("Filter the follow-ups", "name of a field"));
    m_search->setPlaceholderText(
        tr("Filter: a word, or initials such as ㄷㅂㅊㄷ", "hint in the empty filter"));
    m_search->setClearButtonEnabled(true);
    line->addWidget(m_choice, 2);
    line->addWidget(m_owner, 2);
    line->addWidget(m_search, 3);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setChoice(static_cast<FollowUpChoice>(m_choice->currentData().toInt()));
        showFound();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setOwner(m_owner->currentData().toString());
        showFound();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showFound();
    });
    return row;
}

QString FollowUpsPage::subtitle() const
{
    const auto count = [this](FollowUpChoice choice) {
        return static_cast<int>(std::ranges::count_if(
            m_data.rows, [choice](const FollowUpRow &row) { return FollowUpFilter::accepts(row, choice); }));
    };
    if (m_data.rows.empty())
        return {};
    const QString open = tr("%n open", "beside the name of the page", count(FollowUpChoice::Open));
    const int overdue = count(FollowUpChoice::Overdue);
    return overdue == 0 ? open : open + u" · "_s + tr("%n overdue", "beside the name of the page", overdue);
}

QList<QAction *> FollowUpsPage::toolActions() const
{
    return {m_done, m_postpone, m_drop, m_create};
}

void FollowUpsPage::reload()
{
    Result<FollowUpData> found = readFollowUps(session());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const std::optional<FollowUpRow> shown = current();
    const int column = std::max(1, m_table->currentIndex().column());
    const int row = m_table->currentIndex().row();
    m_data = std::move(*found);
    m_quick->offer(m_data.directory, m_data.today);
    m_quick->setEnabled(session().isEditable());
    m_stack->setCurrentIndex(m_data.rows.empty() ? 0 : 1);
    offerOwners();
    updateCounts();
    m_model->setEditable(session().isEditable());
    m_model->setRows(m_data.rows);
    showFound();
    // What was closed leaves the list; the next one takes its place under the hand.
    if (shown && !select(shown->followUp.id.text()) && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(std::min(row, m_filter->rowCount() - 1), column));
    updateActs();
    Q_EMIT headChanged();
}

void FollowUpsPage::offerOwners()
{
    const QSignalBlocker quiet(m_owner);
    const QString chosen = m_owner->currentData().toString();
    QStringList owners;
    for (const FollowUpRow &row : m_data.rows) {
        if (!row.owner.isEmpty() && !owners.contains(row.owner))
            owners.append(row.owner);
    }
    owners.sort();
    while (m_owner->count() > 1)
        m_owner->removeItem(1);
    for (const QString &owner : std::as_const(owners))
        m_owner->addItem(owner, owner);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
    m_filter->setOwner(m_owner->currentData().toString());
}

void FollowUpsPage::updateCounts()
{
    for (int index = 0; index < m_choice->count(); ++index) {
        const auto choice = static_cast<FollowUpChoice>(m_choice->itemData(index).toInt());
        const auto count = std::ranges::count_if(
            m_data.rows, [choice](const FollowUpRow &row) { return FollowUpFilter::accepts(row, choice); });
        QString words;
        switch (choice) {
        case FollowUpChoice::Open:
            words = tr("Open (%1)", "filter of the follow-ups; how many");
            break;
        case FollowUpChoice::Overdue:
            words = tr("Overdue (%1)", "filter of the follow-ups; how many");
            break;
        case FollowUpChoice::NextOfficeDay:
            words = m_data.nextOfficeDay
                        ? tr("On the office day %2 (%1)", "filter of the follow-ups; how many, and its date")
                              .arg(QStringLiteral("%1"),
                                   formatDate(*m_data.nextOfficeDay, m_data.language, Year::Without))
                        : tr("On the next office day (%1)", "filter of the follow-ups; how many");
            break;
        case FollowUpChoice::Done:
            words = tr("Done (%1)", "filter of the follow-ups; how many");
            break;
        case FollowUpChoice::Dropped:
            words = tr("Dropped (%1)", "filter of the follow-ups; how many");
            break;
        case FollowUpChoice::All:
            words = tr("All (%1)", "filter of the follow-ups; how many");
            break;
        }
        m_choice->setItemText(index, words.arg(count));
    }
}

void FollowUpsPage::showFound()
{
    const bool isNone = m_filter->rowCount() == 0;
    m_none->setText(
        m_search->text().isEmpty() && m_owner->currentIndex() == 0 &&
                static_cast<FollowUpChoice>(m_choice->currentData().toInt()) == FollowUpChoice::Open
            ? tr("Nothing is open.", "in the place of the list of follow-ups")
            : tr("No follow-up is as the filter says.", "in the place of the list of follow-ups"));
    m_none->setVisible(isNone);
    updateActs();
}

std::optional<FollowUpRow> FollowUpsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_filter->row(index)) : std::nullopt;
}

bool FollowUpsPage::select(const QString &id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, static_cast<int>(FollowUpColumn::Text));
        if (m_filter->row(index).followUp.id.text() != id)
            continue;
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        return true;
    }
    return false;
}

bool FollowUpsPage::showRecord(RecordKind kind, const QString &id)
{
    if (kind != RecordKind::FollowUp)
        return false;
    if (!select(id)) {
        // A filter must not hide what someone asked for.
        m_search->clear();
        m_owner->setCurrentIndex(0);
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(FollowUpChoice::All)));
    }
    m_table->setFocus();
    return select(id);
}

} // namespace yeouido
