// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_basics.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/fault_label.h"
#include "dialogs/when_field.h"
#include "paint/style.h"
#include "settings/language.h"
#include "text/event_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *newRow(QWidget &holder)
{
    auto *row = new QHBoxLayout(&holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(8));
    return row;
}

} // namespace

EventBasics::EventBasics(const Directory &directory, const QString &zone, QDate today, QWidget *parent)
    : FormSection(parent)
{
    QFormLayout *form = newForm();
    setLayout(form);
    addTitle(*form);
    m_when = new WhenField(u"when"_s, zone);
    addField(*form, tr("When", "label in the event editor"), m_when);
    addPlace(*form, directory, today);
    addStatus(*form);
    addServes(*form);
    addPrincipal(*form, directory, today);

    connect(m_when, &WhenField::edited, this, &EventBasics::whenEdited);
    connect(m_when, &WhenField::edited, this, &EventBasics::edited);
    for (QLineEdit *line : {m_title, m_cancelReason, m_placeText})
        connect(line, &QLineEdit::textEdited, this, &EventBasics::edited);
    for (QComboBox *box :
         std::initializer_list<QComboBox *>{m_kind, m_status, m_place, m_principal, m_serves})
        connect(box, &QComboBox::currentIndexChanged, this, &EventBasics::edited);
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_titleFault->clear();
        markInvalid(*m_title, false);
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, &EventBasics::showCancelReason);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventBasics::showServes);
}

void EventBasics::addTitle(QFormLayout &form)
{
    m_title = new QLineEdit;
    m_title->setObjectName(u"titleLineEdit"_s);
    m_titleFault = new FaultLabel;
    m_titleFault->setObjectName(u"titleFaultLabel"_s);
    addField(form, tr("Title", "label in the event editor"), m_title);
    form.addRow(QString(), m_titleFault);
}

void EventBasics::addStatus(QFormLayout &form)
{
    auto *holder = new QWidget;
    QHBoxLayout *row = newRow(*holder);
    m_kind = new CalmComboBox;
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->setAccessibleName(tr("Kind of event", "name of a field"));
    m_kind->addWords(kindWord);
    m_status = new CalmComboBox;
    m_status->setObjectName(u"statusComboBox"_s);
    m_status->setAccessibleName(tr("Status", "name of a field"));
    m_status->addWords(statusWord);
    row->addWidget(m_kind, 1);
    row->addWidget(m_status, 1);
    addField(form, tr("Kind, status", "label in the event editor"), holder);
    m_cancelReason = new QLineEdit;
    m_cancelReason->setObjectName(u"cancelReasonLineEdit"_s);
    m_cancelReason->setAccessibleName(tr("Reason for the cancellation", "name of a field"));
    m_cancelReason->setPlaceholderText(tr("Why it was cancelled", "hint in an empty field"));
    form.addRow(QString(), m_cancelReason);
    addPartyHint(form);
}

void EventBasics::addPartyHint(QFormLayout &form)
{
    m_partyHint = new QWidget;
    QHBoxLayout *row = newRow(*m_partyHint);
    row->addWidget(newHintLabel(tr("Without a party it is not in the list of visits.",
                                   "below the kind of an event: a party visit without a party")),
                   1);
    auto *choose =
        new QPushButton(tr("Choose a party…", "button below the kind of an event: leads to the parties"));
    choose->setObjectName(u"choosePartyPushButton"_s);
    choose->setAutoDefault(false);
    row->addWidget(choose, 0, Qt::AlignTop);
    connect(choose, &QPushButton::clicked, this, &EventBasics::partiesRequested);
    form.addRow(QString(), m_partyHint);
}

void EventBasics::showLackOfParty(bool isLacking)
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_partyHint, isLacking);
}

void EventBasics::addPlace(QFormLayout &form, const Directory &directory, QDate today)
{
    auto *holder = new QWidget;
    QHBoxLayout *row = newRow(*holder);
    m_place = new ChoiceField(tr("No place chosen", "in the list of places"));
    m_place->setObjectName(u"placeComboBox"_s);
    m_place->setAccessibleName(tr("Place", "name of a field"));
    m_place->offer(directory.places, today);
    m_placeText = new QLineEdit;
    m_placeText->setObjectName(u"placeTextLineEdit"_s);
    m_placeText->setAccessibleName(tr("Room, gate or another place in words", "name of a field"));
    m_placeText->setPlaceholderText(tr("Room, gate, or in words", "hint in an empty field about the place"));
    row->addWidget(m_place, 1);
    row->addWidget(m_placeText, 1);
    addField(form, tr("Place", "label in the event editor"), holder);
}

void EventBasics::addServes(QFormLayout &form)
{
    m_serves = new ChoiceField(tr("Nothing in particular", "what a journey serves: no event"));
    m_serves->setObjectName(u"servesComboBox"_s);
    addField(form, tr("Leads to", "label in the event editor: which event a journey serves"), m_serves);
}

void EventBasics::setServable(const std::vector<Occurrence> &offered, const QString &served)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietField(m_serves);
    const std::optional<EventId> chosen = m_serves->choice<EventTag>();
    m_serves->clearChoices();
    std::set<EventId> listed;
    const QDate day = startDate(m_when->when());
    for (const Occurrence &occurrence : offered) {
        if (!listed.insert(occurrence.event).second)
            continue;
        const When &when = occurrence.body.when;
        const Language language = currentLanguage();
        const QString time =
            occurrence.days.contains(day) ? timeText(when, language) : whenText(when, language);
        m_serves->addChoice(occurrence.event, time + u" · "_s + occurrence.body.title);
    }
    if (chosen)
        m_serves->setName(*chosen, served);
    m_serves->setChoice(chosen);
}

void EventBasics::addPrincipal(QFormLayout &form, const Directory &directory, QDate today)
{
    const Organisation *own = directory.ownOrganisation(today);
    m_principal = new ChoiceField(own && !own->headShortTitle.isEmpty()
                                      ? own->headShortTitle
                                      : tr("The head", "whose event it is, where the head has no title yet"));
    m_principal->setObjectName(u"principalComboBox"_s);
    for (const Person &person : directory.people) {
        const bool isOurs = own && std::ranges::any_of(person.posts, [own, today](const Post &post) {
                                return post.organisation == own->id && post.validity.contains(today) &&
                                       post.title != own->headTitle && post.title != own->headShortTitle;
                            });
        const QString post = postTitle(person, today);
        const QString name = post.isEmpty() ? person.name : person.name + u" · "_s + post;
        m_principal->setName(person.id, name);
        if (isOurs)
            m_principal->addChoice(person.id, name);
    }
    addField(form, tr("Whose", "label in the event editor: whose event it is"), m_principal);
}

void EventBasics::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_title->setText(body.title);
    m_title->setCursorPosition(0);
    m_kind->setValue(body.kind);
    m_status->setValue(body.status);
    m_cancelReason->setText(body.cancelReason);
    m_when->setWhen(body.when);
    m_place->setChoice(body.location.place);
    m_placeText->setText(body.location.text);
    m_principal->setChoice(body.principal);
    m_serves->setChoice(body.serves);
    showCancelReason();
    showServes();
    clearFaults();
}

void EventBasics::apply(EventBody &body) const
{
    body.title = m_title->text().trimmed();
    body.kind = m_kind->value<EventKind>();
    body.status = m_status->value<EventStatus>();
    body.cancelReason = m_cancelReason->text();
    body.when = m_when->when();
    body.location = {m_place->choice<PlaceTag>(), m_placeText->text()};
    body.principal = m_principal->choice<PersonTag>();
    body.serves = body.kind == EventKind::Travel ? m_serves->choice<EventTag>() : std::nullopt;
}

When EventBasics::when() const
{
    return m_when->when();
}

void EventBasics::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

bool EventBasics::settle()
{
    return m_when->settle();
}

bool EventBasics::showFault(const Fault &fault)
{
    switch (fault.field) {
    case EventField::Title:
        m_titleFault->setText(fault.sentence);
        markInvalid(*m_title, true);
        m_title->setFocus();
        return true;
    case EventField::Start:
    case EventField::End:
    case EventField::StartZone:
    case EventField::EndZone:
        m_when->showFault(fault);
        return true;
    default:
        return false;
    }
}

void EventBasics::clearFaults()
{
    m_titleFault->clear();
    markInvalid(*m_title, false);
    m_when->clearFaults();
}

void EventBasics::showCancelReason()
{
    m_cancelReason->setVisible(m_status->value<EventStatus>() == EventStatus::Cancelled);
}

void EventBasics::showServes()
{
    static_cast<QFormLayout *>(layout())->setRowVisible(m_serves,
                                                        m_kind->value<EventKind>() == EventKind::Travel);
}

} // namespace yeouido
