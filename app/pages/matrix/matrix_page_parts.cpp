// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT

// What the page of the matrix is made of.

#include "pages/matrix/matrix_page.h"

#include "pages/matrix/history_panel.h"
#include "pages/matrix/matrix_controls.h"
#include "pages/matrix/matrix_legend.h"
#include "pages/matrix/matrix_view.h"
#include "pages/matrix/summary_cards.h"
#include "pages/page_parts.h"
#include "session.h"
#include "settings/preferences.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

MatrixPage::MatrixPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_columns(loadMatrixColumns(preferencesFile()))
    , m_controls(new MatrixControls(this))
    , m_view(new MatrixView)
    , m_history(new HistoryPanel)
    , m_cards(new SummaryCards)
    , m_legend(new MatrixLegend)
    , m_figure(newLabel({}, u"figure"_s))
    , m_count(newLabel({}, u"secondary"_s))
    , m_formula(newLabel({}, u"hint"_s))
    , m_stack(new QStackedLayout(this))
    , m_record(newToolAction(tr("Record…", "button of the matrix: enters a new state for the current cell"),
                             u"recordAction"_s, this, u"plus"_s, true))
    , m_picture(newToolAction(tr("Picture of the whole…", "button of the matrix"), u"pictureAction"_s, this,
                              u"bars"_s))
{
    layOutPage();
    connectParts();
    setFocusProxy(m_view);
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::layOutPage()
{
    const Style &look = currentStyle();
    m_figure->setObjectName(u"figureLabel"_s);
    m_count->setObjectName(u"countLabel"_s);
    m_formula->setObjectName(u"formulaLabel"_s);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignTop);
    for (QLabel *label : {m_figure, m_count})
        label->setWordWrap(false);

    auto *choices = new QVBoxLayout;
    choices->setSpacing(look.px(5));
    choices->addWidget(m_controls->chooserRow());
    choices->addWidget(m_formula);
    choices->addStretch();
    auto *figures = new QVBoxLayout;
    figures->setSpacing(0);
    figures->addWidget(m_figure);
    figures->addWidget(m_count);
    figures->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(look.px(20));
    top->addLayout(choices, 1);
    top->addLayout(figures);

    auto *table = new QFrame;
    table->setProperty("card", true);
    auto *inTable = new QVBoxLayout(table);
    inTable->setContentsMargins(look.px(5), look.px(5), look.px(5), look.px(5));
    inTable->addWidget(m_view);
    m_history->hide();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(look.px(10));
    middle->addWidget(table, 1);
    middle->addWidget(m_history);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(8));
    column->setSpacing(look.px(10));
    column->addLayout(top);
    column->addWidget(m_cards);
    column->addWidget(m_controls->filterRow());
    column->addLayout(middle, 1);
    column->addWidget(m_legend);

    auto *noItems = new EmptyState(tr("No items yet", "empty matrix"),
                                   tr("Here stands what became of the city's proposals: a row for each task "
                                      "and project, a column for each "
                                      "party. It begins with the items.",
                                      "empty matrix"),
                                   tr("To the items", "button of the empty matrix"));
    auto *noAddressees =
        new EmptyState(tr("Nobody to hand over to yet", "matrix without columns"),
                       tr("The parties of the directory are the columns here. Ministries and candidates can "
                          "be added once there "
                          "are some.",
                          "matrix without columns"),
                       tr("To the directory", "button of the empty matrix"));
    connect(noItems, &EmptyState::beginRequested, this,
            [this] { Q_EMIT recordRequested(RecordKind::AgendaItem, {}); });
    connect(noAddressees, &EmptyState::beginRequested, this,
            [this] { Q_EMIT recordRequested(RecordKind::Party, {}); });
    m_stack->addWidget(page);
    m_stack->addWidget(noItems);
    m_stack->addWidget(noAddressees);
}

void MatrixPage::connectParts()
{
    connect(m_controls, &MatrixControls::choiceChanged, this, &MatrixPage::choose);
    connect(m_controls, &MatrixControls::addresseesWanted, this, &MatrixPage::chooseAddressees);
    connect(m_cards, &SummaryCards::cardClicked, this, [this](std::size_t card) {
        MatrixChoice choice = *m_choice;
        const Addressee &addressee = m_view->contents().addressee(card);
        choice.countedFor = choice.countedFor == addressee ? std::nullopt : std::optional(addressee);
        choose(choice);
    });
    connect(m_view, &MatrixView::recordWanted, this, &MatrixPage::record);
    connect(m_view, &MatrixView::historyWanted, this, &MatrixPage::openHistory);
    connect(m_view, &MatrixView::currentChanged, this, &MatrixPage::showHistory);
    connect(m_view, &MatrixView::foldWanted, this, &MatrixPage::fold);
    connect(m_view, &MatrixView::menuWanted, this, &MatrixPage::showMenu);
    connect(m_record, &QAction::triggered, this, &MatrixPage::record);
    connect(m_picture, &QAction::triggered, this, &MatrixPage::showPicture);
    connect(&session(), &Session::editableChanged, this, [this](bool editable) {
        m_record->setEnabled(editable && m_stack->currentIndex() == 0);
        m_history->setEditable(editable);
    });

    connect(m_history, &HistoryPanel::recordWanted, this, &MatrixPage::record);
    connect(m_history, &HistoryPanel::deleteWanted, this, &MatrixPage::remove);
    connect(m_history, &HistoryPanel::visitRequested, this,
            [this](const VisitId &visit) { Q_EMIT recordRequested(RecordKind::Visit, visit.text()); });
    connect(m_history, &HistoryPanel::itemRequested, this, [this] {
        if (const std::optional<MatrixPlace> place = m_view->current())
            Q_EMIT recordRequested(RecordKind::AgendaItem, m_view->contents().row(place->row).item.id.text());
    });
    connect(m_history, &HistoryPanel::addresseeRequested, this, [this] {
        const std::optional<MatrixPlace> place = m_view->current();
        if (!place)
            return;
        const Addressee addressee = m_view->contents().addressee(place->column);
        if (addressee.party)
            Q_EMIT recordRequested(RecordKind::Party, addressee.party->text());
        else if (addressee.organisation)
            Q_EMIT recordRequested(RecordKind::Organisation, addressee.organisation->text());
        else if (addressee.candidate)
            Q_EMIT recordRequested(RecordKind::Person, addressee.candidate->text());
    });
    const auto closeHistory = [this] {
        m_history->hide();
        m_view->setFocus();
    };
    connect(m_history, &HistoryPanel::closeWanted, this, closeHistory);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, closeHistory);
}

} // namespace yeouido
