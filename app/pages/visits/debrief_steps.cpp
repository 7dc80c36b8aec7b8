// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/debrief_steps.h"

#include "dialogs/list_field.h"
#include "dialogs/person_field.h"
#include "dialogs/time_field.h"
#include "pages/visits/visit_outcome.h"
#include "paint/style.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

class StepRow final : public QWidget
{
public:
    StepRow(const std::vector<AgendaItemId> &items, const VisitsData &visits,
            const std::function<void()> &edited)
        : m_text(new QLineEdit)
        , m_owner(new OwnerField(visits.directory.departments, visits.today))
        , m_due(new DateField)
        , m_item(
              new ChoiceField(DebriefSteps::tr("No item", "choice: a next step belongs to no agenda item")))
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, currentStyle().px(6));
        grid->setSpacing(currentStyle().px(6));
        m_text->setObjectName(u"stepTextLineEdit"_s);
        m_text->setAccessibleName(DebriefSteps::tr("Next step", "name of a field"));
        m_text->setPlaceholderText(DebriefSteps::tr("What is to be done", "hint in an empty field"));
        m_owner->setObjectName(u"stepOwnerComboBox"_s);
        m_owner->setAccessibleName(DebriefSteps::tr("Who does it", "name of a field"));
        m_due->setObjectName(u"stepDueDateField"_s);
        m_due->setAccessibleName(DebriefSteps::tr("Due", "name of a field"));
        m_due->allowNone(visits.today);
        m_due->setPlaceholderText(DebriefSteps::tr("Due", "hint in an empty date"));
        m_item->setObjectName(u"stepItemComboBox"_s);
        m_item->setAccessibleName(DebriefSteps::tr("Item of the next step", "name of a field"));
        m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const AgendaItemId &item : items)
            m_item->addChoice(item, itemText(item, visits.directory));
        grid->addWidget(m_text, 0, 0, 1, 3);
        grid->addWidget(m_owner, 1, 0);
        grid->addWidget(m_due, 1, 1);
        grid->addWidget(m_item, 1, 2);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(2, 1);
        connect(m_text, &QLineEdit::textEdited, this, edited);
        connect(m_owner, &QComboBox::editTextChanged, this, edited);
        connect(m_due, &DateField::dateEdited, this, edited);
        connect(m_item, &QComboBox::currentIndexChanged, this, edited);
    }

    [[nodiscard]] DebriefStep step() const
    {
        const NamedDepartment owner = m_owner->named();
        return {m_id,        m_text->text().trimmed(), owner.id,
                owner.words, m_due->dateOrNone(),      m_item->choice<AgendaItemTag>()};
    }

    [[nodiscard]] bool isEmpty() const
    {
        DebriefStep nothing;
        nothing.id = m_id;
        return step() == nothing;
    }

private:
    FollowUpId m_id = FollowUpId::create();
    QLineEdit *m_text;
    OwnerField *m_owner;
    DateField *m_due;
    ChoiceField *m_item;
};

} // namespace

DebriefSteps::DebriefSteps(const VisitEntry &entry, const VisitsData &visits, QWidget *parent)
    : QWidget(parent)
{
    const std::vector<AgendaItemId> items = entry.visit ? entry.visit->items : entry.body.agendaItems;
    m_list = new ListField(
        u"stepsListField"_s, tr("Add next step", "button below the next steps of a debrief"),
        [this, items, &visits] { return new StepRow(items, visits, [this] { Q_EMIT edited(); }); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const FollowUp &followUp : followUpsOf(entry, visits))
        column->addWidget(newFollowUpRow(followUp, visits));
    column->addWidget(m_list);
    connect(m_list, &ListField::edited, this, &DebriefSteps::edited);
}

std::vector<DebriefStep> DebriefSteps::steps() const
{
    std::vector<DebriefStep> typed;
    for (const StepRow *row : m_list->rows<StepRow>()) {
        if (!row->isEmpty())
            typed.push_back(row->step());
    }
    return typed;
}

} // namespace yeouido
