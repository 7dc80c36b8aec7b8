// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_disclosure.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/fault_label.h"
#include "paint/style.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

QString groundText(int number)
{
    switch (number) {
    case 1:
        return EventDisclosure::tr("1 Secret by law", "ground of non-disclosure, Art. 9(1) no. 1");
    case 2:
        return EventDisclosure::tr("2 Security, foreign affairs",
                                   "ground of non-disclosure, Art. 9(1) no. 2");
    case 3:
        return EventDisclosure::tr("3 Life and property", "ground of non-disclosure, Art. 9(1) no. 3");
    case 4:
        return EventDisclosure::tr("4 Trial, investigation", "ground of non-disclosure, Art. 9(1) no. 4");
    case 5:
        return EventDisclosure::tr("5 Internal review, audit", "ground of non-disclosure, Art. 9(1) no. 5");
    case 6:
        return EventDisclosure::tr("6 Personal data", "ground of non-disclosure, Art. 9(1) no. 6");
    case 7:
        return EventDisclosure::tr("7 Trade secret", "ground of non-disclosure, Art. 9(1) no. 7");
    case 8:
        return EventDisclosure::tr("8 Land speculation", "ground of non-disclosure, Art. 9(1) no. 8");
    default:
        return {};
    }
}

EventDisclosure::EventDisclosure(QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm();
    setLayout(form);
    m_level = new CalmComboBox;
    m_level->setObjectName(u"disclosureComboBox"_s);
    m_level->addWords(disclosureWord);
    addField(*form, tr("Disclosure", "label in the event editor"), m_level);
    m_publicTitle = new QLineEdit;
    m_publicTitle->setObjectName(u"publicTitleLineEdit"_s);
    m_publicTitle->setPlaceholderText(
        tr("What the public reads instead of the title", "hint in an empty field"));
    m_publicTitleLabel = addField(*form, tr("Public title", "label in the event editor"), m_publicTitle);
    m_publicTitleFault = new FaultLabel;
    m_publicTitleFault->setObjectName(u"publicTitleFaultLabel"_s);
    form->addRow(QString(), m_publicTitleFault);
    m_grounds = newGrounds();
    m_groundsLabel =
        addField(*form, tr("Grounds", "label in the event editor: grounds of non-disclosure"), m_grounds);

    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        showLevel();
        Q_EMIT edited();
    });
    connect(m_publicTitle, &QLineEdit::textEdited, this, [this] {
        clearFaults();
        Q_EMIT edited();
    });
}

QWidget *EventDisclosure::newGrounds()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(currentStyle().px(8));
    grid->setVerticalSpacing(currentStyle().px(4));
    for (int number = 1; number <= 8; ++number) {
        auto *box = new QCheckBox(groundText(number));
        box->setObjectName(u"ground%1CheckBox"_s.arg(number));
        box->setAccessibleName(groundText(number));
        box->setToolTip(tr("Official Information Disclosure Act, Article 9, paragraph 1, subparagraph %1",
                           "hint at a ground of non-disclosure (정보공개법 제9조제1항 각 호)")
                            .arg(number));
        grid->addWidget(box, (number - 1) / 2, (number - 1) % 2);
        connect(box, &QCheckBox::clicked, this, &EventDisclosure::edited);
        m_ground[static_cast<std::size_t>(number - 1)] = box;
    }
    return holder;
}

void EventDisclosure::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_before = body.disclosure;
    m_level->setValue(body.disclosure);
    m_publicTitle->setText(body.publicTitle);
    for (int number = 1; number <= 8; ++number)
        m_ground[static_cast<std::size_t>(number - 1)]->setChecked(body.disclosureGrounds.contains(number));
    clearFaults();
    showLevel();
}

void EventDisclosure::apply(EventBody &body) const
{
    body.disclosure = m_level->value<Disclosure>();
    body.publicTitle = m_publicTitle->text();
    body.disclosureGrounds.clear();
    // Something that has been opened needs no ground any more.
    if (body.disclosure == Disclosure::Public && m_before != Disclosure::Public)
        return;
    for (int number = 1; number <= 8; ++number) {
        if (m_ground[static_cast<std::size_t>(number - 1)]->isChecked())
            body.disclosureGrounds.insert(number);
    }
}

bool EventDisclosure::showFault(const Fault &fault)
{
    if (fault.field != EventField::PublicTitle)
        return false;
    m_publicTitleFault->setText(fault.sentence);
    markInvalid(*m_publicTitle, true);
    m_publicTitle->setFocus();
    return true;
}

void EventDisclosure::clearFaults()
{
    m_publicTitleFault->clear();
    markInvalid(*m_publicTitle, false);
}

void EventDisclosure::showLevel()
{
    const auto level = m_level->value<Disclosure>();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_publicTitle, m_publicTitleLabel})
        widget->setVisible(level == Disclosure::Partial);
    for (QWidget *widget : {m_grounds, m_groundsLabel})
        widget->setVisible(level != Disclosure::Public);
    if (level != Disclosure::Partial)
        clearFaults();
}

} // namespace yeouido
