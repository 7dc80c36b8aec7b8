// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/debrief_answers.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "pages/matrix/state_badge.h"
#include "pages/page_parts.h"
#include "pages/visits/item_order.h"
#include "pages/visits/visit_outcome.h"
#include "paint/style.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Those a meeting can lead to, in the order of the keys Alt+1 and on.
constexpr std::array states{AdoptionState::Delivered,     AdoptionState::UnderReview,
                            AdoptionState::PartlyAdopted, AdoptionState::Adopted,
                            AdoptionState::NotAdopted,    AdoptionState::OnHold};

constexpr int columns = 4;

} // namespace

/// The fields of one item, in one row of the grid.
class AnswerRow
{
public:
    AnswerRow(const AgendaItemId &item, AdoptionState before, bool isRecorded)
        : m_item(item)
        , m_before(before)
        , state(new CalmComboBox)
        , said(new QLineEdit)
        , promised(new QLineEdit)
    {
        state->setObjectName(u"answerStateComboBox"_s);
        state->setAccessibleName(DebriefAnswers::tr("What they make of it", "name of a field"));
        state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        state->setMinimumContentsLength(0);
        state->addItem(
            isRecorded ? DebriefAnswers::tr("Nothing to add", "choice: an item was recorded already")
                       : DebriefAnswers::tr("Not spoken of", "choice: an item was not raised at a visit"));
        for (const AdoptionState each : states)
            state->addItem(adoptionWord(each));
        said->setObjectName(u"answerSaidLineEdit"_s);
        said->setAccessibleName(DebriefAnswers::tr("What they said", "name of a field"));
        promised->setObjectName(u"answerPromisedLineEdit"_s);
        promised->setAccessibleName(DebriefAnswers::tr("What they promised", "name of a field"));
    }

    [[nodiscard]] std::optional<DebriefAnswer> answer() const
    {
        if (state->currentIndex() <= 0)
            return std::nullopt;
        return DebriefAnswer{m_id, m_item, states[static_cast<std::size_t>(state->currentIndex() - 1)],
                             said->text().trimmed(), promised->text().trimmed()};
    }

    /// What is said of an item was said about it: the state it had, or that it was handed over.
    void chooseState()
    {
        if (state->currentIndex() > 0)
            return;
        const auto found = std::ranges::find(states, m_before);
        state->setCurrentIndex(found == states.end() ? 1 : 1 + static_cast<int>(found - states.begin()));
    }

    [[nodiscard]] bool has(const QObject *field) const
    {
        return field == state || field == said || field == promised;
    }

private:
    AdoptionRecordId m_id = AdoptionRecordId::create();
    AgendaItemId m_item;
    AdoptionState m_before;

public:
    CalmComboBox *state;
    QLineEdit *said;
    QLineEdit *promised;
};

DebriefAnswers::DebriefAnswers(const VisitEntry &entry, const std::vector<AdoptionRecord> &recorded,
                               const VisitsData &visits, QWidget *parent)
    : QWidget(parent)
    , m_data(visits)
    , m_recorded(recorded)
    , m_party(entry.party)
    , m_grid(new QGridLayout(this))
    , m_other(new ChoiceField(tr("Another item was spoken of…", "choice below the items of a debrief")))
{
    setObjectName(u"debriefAnswers"_s);
    const Style &look = currentStyle();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(8));
    m_grid->setVerticalSpacing(look.px(6));
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(2, 4);
    m_grid->setColumnStretch(3, 3);
    addHead();
    std::vector<AgendaItemId> shown = entry.visit ? entry.visit->items : entry.body.agendaItems;
    for (const AdoptionRecord &record : m_recorded) {
        if (std::ranges::find(shown, record.item) == shown.end())
            shown.push_back(record.item);
    }
    for (const AgendaItemId &item : shown)
        addItem(item);
    addOther(shown);
}

DebriefAnswers::~DebriefAnswers() = default;

void DebriefAnswers::addHead()
{
    const std::array heads{tr("Item", "column of a debrief"), tr("State", "column of a debrief"),
                           tr("What they said", "column of a debrief"),
                           tr("What they promised", "column of a debrief")};
    int column = 0;
    for (const QString &head : heads)
        m_grid->addWidget(newLabel(head, u"section"_s), 0, column++);
}

void DebriefAnswers::addItem(const AgendaItemId &item)
{
    const AdoptionState before = stateOf(item, m_party, m_data.outcomes);
    const bool isRecorded = std::ranges::find(m_recorded, item, &AdoptionRecord::item) != m_recorded.end();
    auto row = std::make_unique<AnswerRow>(item, before, isRecorded);
    auto *name = new QWidget;
    auto *lines = new QVBoxLayout(name);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(newLabel(itemText(item, m_data.directory)));
    lines->addWidget(newLabel(
        tr("so far: %1", "below an item in a debrief; its state").arg(adoptionWord(before)), u"hint"_s));
    // Below each item is room for what was recorded; the row for another item stays the last one.
    const int at = 1 + 2 * static_cast<int>(m_rows.size());
    m_grid->removeWidget(m_other);
    addRecorded(item, at + 1);
    m_grid->addWidget(name, at, 0);
    m_grid->addWidget(row->state, at, 1);
    m_grid->addWidget(row->said, at, 2);
    m_grid->addWidget(row->promised, at, 3);
    m_grid->addWidget(m_other, at + 2, 0, 1, columns, Qt::AlignLeft);
    connect(row->state, &QComboBox::currentIndexChanged, this, &DebriefAnswers::edited);
    for (QLineEdit *line : {row->said, row->promised}) {
        connect(line, &QLineEdit::textEdited, this, [this, answer = row.get()] {
            answer->chooseState();
            Q_EMIT edited();
        });
    }
    for (QWidget *field : std::initializer_list<QWidget *>{row->state, row->said, row->promised})
        field->installEventFilter(this);
    QWidget::setTabOrder(row->state, row->said);
    QWidget::setTabOrder(row->said, row->promised);
    QWidget::setTabOrder(row->promised, m_other);
    m_rows.push_back(std::move(row));
}

void DebriefAnswers::addRecorded(const AgendaItemId &item, int at)
{
    const Style &look = currentStyle();
    QVBoxLayout *lines = nullptr;
    for (const AdoptionRecord &record : m_recorded) {
        if (record.item != item)
            continue;
        if (!lines) {
            auto *part = new QWidget;
            part->setObjectName(u"recordedAtVisit"_s);
            lines = new QVBoxLayout(part);
            lines->setContentsMargins(look.px(12), 0, 0, look.px(4));
            lines->setSpacing(look.px(2));
            m_grid->addWidget(part, at, 0, 1, columns);
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(look.px(8));
        QLabel *head =
            newLabel(tr("At this visit:", "before what has been recorded of an item at this visit already"),
                     u"secondary"_s);
        head->setWordWrap(false);
        line->addWidget(head);
        line->addWidget(new StateBadge(record.state));
        line->addWidget(newLabel(saidAndPromised(record), u"secondary"_s), 1);
        lines->addLayout(line);
    }
}

void DebriefAnswers::addOther(const std::vector<AgendaItemId> &shown)
{
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_other->setMaximumWidth(currentStyle().px(320));
    m_other->setObjectName(u"otherItemComboBox"_s);
    m_other->setAccessibleName(tr("Another item that was spoken of", "name of a field"));
    for (const OrderedItem &each : inTreeOrder(m_data.directory.agendaItems)) {
        if (std::ranges::find(shown, each.item->id) == shown.end())
            m_other->addChoice(each.item->id, itemText(each.item->id, m_data.directory));
    }
    m_grid->addWidget(m_other, 1 + 2 * static_cast<int>(m_rows.size()), 0, 1, columns, Qt::AlignLeft);
    m_other->setVisible(m_other->count() > 1);
    connect(m_other, &QComboBox::activated, this, &DebriefAnswers::addChosen);
}

void DebriefAnswers::addChosen()
{
    const std::optional<AgendaItemId> item = m_other->choice<AgendaItemTag>();
    if (!item)
        return;
    m_other->removeItem(m_other->currentIndex());
    m_other->setCurrentIndex(0);
    m_other->setVisible(m_other->count() > 1);
    addItem(*item);
    m_rows.back()->state->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

std::vector<DebriefAnswer> DebriefAnswers::answers() const
{
    std::vector<DebriefAnswer> given;
    for (const std::unique_ptr<AnswerRow> &row : m_rows) {
        if (const std::optional<DebriefAnswer> answer = row->answer())
            given.push_back(*answer);
    }
    return given;
}

AnswerRow *DebriefAnswers::rowOf(const QObject *watched) const
{
    const auto found = std::ranges::find_if(
        m_rows, [watched](const std::unique_ptr<AnswerRow> &row) { return row->has(watched); });
    return found == m_rows.end() ? nullptr : found->get();
}

bool DebriefAnswers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    AnswerRow *row = rowOf(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const int figure = key->key() - Qt::Key_0;
    if (row && modifiers == Qt::AltModifier && figure >= 0 && figure < row->state->count()) {
        row->state->setCurrentIndex(figure);
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (row && isEnter && modifiers == Qt::NoModifier) {
        const auto here = std::ranges::find_if(
            m_rows, [row](const std::unique_ptr<AnswerRow> &each) { return each.get() == row; });
        if (here + 1 == m_rows.end())
            Q_EMIT finished();
        else
            (*(here + 1))->state->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yeouido
