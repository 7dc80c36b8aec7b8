// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_event_field.h"

#include "dialogs/choice_field.h"
#include "dialogs/when_field.h"
#include "paint/style.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

VisitEventField::VisitEventField(const VisitsData &visits, QWidget *parent)
    : QWidget(parent)
    , m_event(new CalmComboBox)
    , m_new(new QWidget)
    , m_title(new QLineEdit)
    , m_when(new WhenField(u"visit"_s, visits.zone))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentStyle().px(8));
    m_event->setObjectName(u"visitEventComboBox"_s);
    m_event->setAccessibleName(tr("Event of the visit", "name of a field"));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->addItem(tr("A new event", "choice: the visit gets an event of its own"));
    for (const VisitEntry &entry : visits.entries) {
        if (entry.visit || entry.body.status == EventStatus::Cancelled)
            continue;
        m_planned.push_back(entry);
        m_event->addItem(u"%1 · %2 · %3"_s.arg(formatDate(entry.days.first, visits.language, Year::Without),
                                               partyText(entry.party, visits.directory), entry.body.title));
    }
    column->addWidget(m_event);

    auto *fields = new QVBoxLayout(m_new);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(currentStyle().px(8));
    m_title->setObjectName(u"visitTitleLineEdit"_s);
    m_title->setAccessibleName(tr("Title of the event", "name of a field"));
    m_when->setWhen(Untimed{visits.today, DayPart::Unknown});
    fields->addWidget(m_title);
    fields->addWidget(m_when);
    column->addWidget(m_new);
    setFocusProxy(m_event);

    connect(m_event, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_new->setVisible(index == 0);
        Q_EMIT chosenChanged();
    });
    connect(m_title, &QLineEdit::textEdited, this, &VisitEventField::edited);
    connect(m_when, &WhenField::edited, this, &VisitEventField::edited);
}

std::optional<VisitEntry> VisitEventField::chosen() const
{
    const int index = m_event->currentIndex();
    return index <= 0 ? std::nullopt : std::optional(m_planned[static_cast<std::size_t>(index - 1)]);
}

QString VisitEventField::title() const
{
    return m_title->text().trimmed();
}

When VisitEventField::when() const
{
    return m_when->when();
}

void VisitEventField::setWhen(const When &when)
{
    m_when->setWhen(when);
}

void VisitEventField::setTitleHint(const QString &title)
{
    m_title->setPlaceholderText(title);
}

} // namespace yeouido
