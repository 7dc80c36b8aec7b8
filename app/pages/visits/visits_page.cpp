// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visits_page.h"

#include "pages/page_parts.h"
#include "pages/visits/coverage_strip.h"
#include "pages/visits/two_line_delegate.h"
#include "pages/visits/visit_columns.h"
#include "pages/visits/visit_detail.h"
#include "paint/style.h"
#include "session.h"

#include <QAction>
#include <QFrame>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

VisitsPage::VisitsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new ColumnModel<VisitEntry>(visitColumns(m_data), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_strip(new CoverageStrip)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_detail(new VisitDetail)
{
    setObjectName(u"visitsPage"_s);
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(12));
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    buildList();
    buildActions();

    connect(m_strip, &CoverageStrip::partyChosen, this, &VisitsPage::chooseParty);
    connect(m_detail, &VisitDetail::editRequested, this, &VisitsPage::editVisit);
    connect(m_detail, &VisitDetail::debriefRequested, this, &VisitsPage::debriefVisit);
    connect(m_detail, &VisitDetail::materialTicked, this, &VisitsPage::tickMaterial);
    connect(m_detail, &VisitDetail::clearanceRequested, this, [this](const QString &rule) {
        if (const VisitEntry *entry = selected())
            openEditor(*entry, rule);
    });
    connect(m_detail, &VisitDetail::weekRequested, this, [this] {
        if (const VisitEntry *entry = selected())
            Q_EMIT occurrenceRequested(entry->key);
    });
    connect(&session, &Session::editableChanged, this, [this](bool editable) {
        m_data.isEditable = editable;
        m_table->viewport()->update();
        showSelected();
    });
    setFocusProxy(m_table);
}

VisitsPage::~VisitsPage() = default;

void VisitsPage::buildList()
{
    auto *empty = new EmptyState(
        tr("No visits yet", "heading of an empty page"),
        tr("Here stand the visits to the parties: whom you meet, what you hand over and say, and what they "
           "answered. Begin with a visit; its event in the week is made with it.",
           "on an empty page"),
        tr("New visit…", "button on an empty page"));
    connect(empty, &EmptyState::beginRequested, this, &VisitsPage::createVisit);
    empty->beginOnlyWhileEditable(session());
    auto *noParties = new EmptyState(
        tr("No parties yet", "heading of an empty page"),
        tr("Here stand the visits to the parties: whom you meet, what you hand over and say, and what they "
           "answered. Enter the parties in the directory first.",
           "on an empty page"),
        tr("To the directory", "button on an empty page"));
    empty->setObjectName(u"noVisitsState"_s);
    noParties->setObjectName(u"noPartiesState"_s);
    connect(noParties, &EmptyState::beginRequested, this,
            [this] { Q_EMIT recordRequested(RecordKind::Party, QString()); });

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ColumnModel<VisitEntry>::sortRole);
    m_table->setObjectName(u"visitsTableView"_s);
    m_table->setAccessibleName(tr("Visits", "name of a list for those who hear the screen"));
    m_table->setModel(m_sorted);
    tuneTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setItemDelegate(new TwoLineDelegate(m_table));
    const Style &look = currentStyle();
    m_table->verticalHeader()->setDefaultSectionSize(look.px(44));
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setMinimumSectionSize(look.px(40));
    int section = 0;
    for (const int width : {94, 82, 0, 44, 46, 62, 46, 92})
        head->resizeSection(section++, look.px(width));
    head->setSectionResizeMode(2, QHeaderView::Stretch);

    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(look.px(4), look.px(6), look.px(4), look.px(6));
    inside->addWidget(m_table);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"visitsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(look.px(12));
    splitter->addWidget(card);
    splitter->addWidget(m_detail);
    splitter->setProperty("quiet", true);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_detail->setMinimumWidth(look.px(300));
    splitter->setSizes({look.px(700), look.px(324)});
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    m_stack->addWidget(noParties);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!current.isValid())
                    return;
                const VisitEntry &entry = m_model->row(m_sorted->mapToSource(current));
                m_selection = {entry.key, entry.party};
                showSelected();
            });
    connect(m_table, &QTableView::doubleClicked, this, &VisitsPage::editVisit);
    connect(m_table, &QTableView::clicked, this, &VisitsPage::activate);
}

void VisitsPage::buildActions()
{
    m_new = newToolAction(tr("New visit…", "button of the page of visits"), u"newVisitOnPageAction"_s, this,
                          u"plus"_s, true);
    m_edit = newToolAction(tr("Edit visit…", "button of the page of visits"), u"editVisitAction"_s, this,
                           u"edit"_s);
    m_edit->setShortcuts(
        {QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_edit->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_edit);
    m_debrief = newToolAction(tr("Debrief…", "button of the page of visits: write down what was said"),
                              u"debriefAction"_s, this);
    m_debrief->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_debrief->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_debrief->setToolTip(tr("Write down what came of the visit (%1)", "hint at a button; its key")
                              .arg(m_debrief->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_debrief);
    connect(m_new, &QAction::triggered, this, &VisitsPage::createVisit);
    connect(m_edit, &QAction::triggered, this, &VisitsPage::editVisit);
    connect(m_debrief, &QAction::triggered, this, &VisitsPage::debriefVisit);
}

QString VisitsPage::subtitle() const
{
    if (m_data.entries.empty())
        return {};
    const auto due = std::ranges::count_if(m_data.entries, [this](const VisitEntry &entry) {
        return nextAct(entry, m_data.today) == NextAct::Debrief;
    });
    const QString visits =
        tr("%n visit(s)", "beside the title of the page of visits", static_cast<int>(m_data.entries.size()));
    return due == 0
               ? visits
               : tr("%1 · %2", "beside the title of the page of visits: how many visits, how many debriefs")
                     .arg(visits, tr("%n debrief(s) due", "beside the title of the page of visits",
                                     static_cast<int>(due)));
}

QList<QAction *> VisitsPage::toolActions() const
{
    return {m_debrief, m_new};
}

void VisitsPage::reload()
{
    Result<VisitsData> read = readVisits(session());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_data = std::move(*read);
    const auto isShown = [this](const PartyCoverage &row) { return row.party == m_party; };
    if (m_party && std::ranges::none_of(m_data.coverage, isShown))
        m_party.reset();
    chooseParty(m_party);
    Q_EMIT headChanged();
}

void VisitsPage::chooseParty(const std::optional<PartyId> &party)
{
    m_party = party;
    m_strip->showCoverage(m_data, m_party);
    std::vector<VisitEntry> rows;
    std::ranges::copy_if(m_data.entries, std::back_inserter(rows),
                         [&party](const VisitEntry &entry) { return !party || entry.party == *party; });
    const std::optional<Selection> wanted = m_selection;
    m_model->setRows(std::move(rows));
    const int empty = m_data.directory.parties.empty() ? 2 : 1;
    m_stack->setCurrentIndex(m_data.entries.empty() ? empty : 0);
    if (wanted)
        select([&wanted](const VisitEntry &entry) {
            return entry.key == wanted->key && entry.party == wanted->party;
        });
    if (!selected())
        selectFirst();
    showSelected();
}

void VisitsPage::select(const std::function<bool(const VisitEntry &)> &wanted)
{
    const std::vector<VisitEntry> &rows = m_model->rows();
    const auto found = std::ranges::find_if(rows, wanted);
    if (found == rows.end())
        return;
    const QModelIndex index =
        m_sorted->mapFromSource(m_model->index(static_cast<int>(found - rows.begin()), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void VisitsPage::selectFirst()
{
    // What is to be done next: the first debrief that is due, else the next visit, else the last one.
    const auto isDue = [this](const VisitEntry &entry) {
        return nextAct(entry, m_data.today) == NextAct::Debrief;
    };
    const auto isAhead = [this](const VisitEntry &entry) { return entry.days.first >= m_data.today; };
    const std::vector<VisitEntry> &rows = m_model->rows();
    if (rows.empty())
        m_selection.reset();
    else if (std::ranges::any_of(rows, isDue))
        select(isDue);
    else if (std::ranges::any_of(rows, isAhead))
        select(isAhead);
    else
        select([&rows](const VisitEntry &entry) { return entry == rows.back(); });
}

const VisitEntry *VisitsPage::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->row(m_sorted->mapToSource(current)) : nullptr;
}

void VisitsPage::showSelected()
{
    const VisitEntry *entry = selected();
    const bool editable = m_data.isEditable;
    std::vector<AdoptionRecord> recorded;
    if (entry) {
        Result<std::vector<AdoptionRecord>> read = recordedAt(session(), *entry, m_data);
        if (read)
            recorded = std::move(*read);
        else
            Q_EMIT failed(read.error());
    }
    m_detail->showVisit(entry, recorded, m_data);
    m_new->setEnabled(editable);
    m_edit->setEnabled(editable && entry);
    m_debrief->setEnabled(editable && entry);
}

bool VisitsPage::showRecord(RecordKind kind, const QString &id)
{
    const auto isWanted = [&](const VisitEntry &entry) {
        switch (kind) {
        case RecordKind::Visit:
            return entry.visit && entry.visit->id.text() == id;
        case RecordKind::Event:
            return entry.key.event.text() == id;
        default:
            return false;
        }
    };
    if (kind == RecordKind::Party) {
        const PartyId party(id);
        if (std::ranges::find(m_data.coverage, party, &PartyCoverage::party) == m_data.coverage.end())
            return false;
        chooseParty(party);
        return true;
    }
    if (std::ranges::none_of(m_data.entries, isWanted))
        return false;
    chooseParty(std::nullopt);
    select(isWanted);
    return true;
}

} // namespace yeouido
