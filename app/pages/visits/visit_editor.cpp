// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_editor.h"

#include "dialogs/choice_field.h"
#include "dialogs/event_faults.h"
#include "dialogs/form_section.h"
#include "dialogs/material_field.h"
#include "dialogs/person_field.h"
#include "handout/shipped_election_rules.h"
#include "pages/visits/clearance_field.h"
#include "pages/visits/raised_items_field.h"
#include "pages/visits/talking_points_field.h"
#include "pages/visits/version_field.h"
#include "pages/visits/visit_event_field.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "schedule/series_edit.h"
#include "session.h"
#include "text/event_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

VisitEditor::VisitEditor(Session &session, const VisitsData &visits, const std::optional<VisitEntry> &entry,
                         QWidget *parent)
    : RecordDialog(session,
                   entry
                       ? tr("Visit: %1", "title of an editor").arg(partyText(entry->party, visits.directory))
                       : tr("New visit", "title of an editor"),
                   parent)
    , m_data(visits)
    , m_entry(entry)
{
    setObjectName(u"visitEditor"_s);
    buildForm();
    connectFields();
    showChosen();
    start(QSize(1040, 700));
}

VisitEditor::~VisitEditor() = default;

VisitId VisitEditor::visit() const
{
    return m_base.id;
}

std::optional<VisitEntry> VisitEditor::entry() const
{
    return m_event ? m_event->chosen() : m_entry;
}

PartyId VisitEditor::party() const
{
    const std::optional<VisitEntry> chosen = entry();
    return chosen ? chosen->party : m_party->choice<PartyTag>().value_or(PartyId());
}

QString VisitEditor::newTitle() const
{
    if (!m_event->title().isEmpty())
        return m_event->title();
    const Party *visited = m_data.directory.find(party());
    return visited ? tr("Visit to %1", "title of a new event; a party").arg(visited->name) : QString();
}

Location VisitEditor::location() const
{
    return {m_place->choice<PlaceTag>(), m_placeText->text().trimmed()};
}

void VisitEditor::showChosen()
{
    const std::optional<VisitEntry> chosen = entry();
    if (chosen && chosen->visit)
        m_base = *chosen->visit;
    else if (chosen)
        m_base = plannedVisit(*chosen, m_data.directory, m_newVisit);
    else
        m_base = Visit();
    const QDate on = chosen ? chosen->days.first : m_data.today;
    if (!chosen || !chosen->visit) {
        m_base.id = m_newVisit;
        m_base.handed = VersionField::newest(m_data.directory.packages, std::max(on, m_data.today));
    }
    m_party->setEnabled(!chosen);
    if (chosen)
        m_party->setChoice(std::optional(chosen->party));
    showVisit(m_base, chosen ? chosen->body.location : Location());
}

void VisitEditor::showVisit(const Visit &visit, const Location &where)
{
    offerPeople();
    m_occasion->setValue(visit.occasion);
    m_counterpart->setNamed({visit.counterpart, visit.counterpartText});
    m_gate->setText(visit.gate);
    m_place->setChoice(where.place);
    m_placeText->setText(where.text);
    m_version->setVersion(visit.handed);
    m_photo->setText(visit.photo);
    m_gift->setText(visit.gift);
    m_items->setItems(visit.items);
    m_points->setPoints(visit.talkingPoints);
    m_materials->setMaterials(visit.materials);
    m_clearances->setClearances(visit.clearances);
    showEdited();
}

void VisitEditor::offerPeople()
{
    std::vector<Person> people;
    std::ranges::copy_if(m_data.directory.people, std::back_inserter(people), [this](const Person &person) {
        return std::ranges::any_of(person.posts, [this](const Post &post) { return post.party == party(); });
    });
    m_counterpart->offer(people, m_data.today);
}

Visit VisitEditor::typed() const
{
    Visit visit = m_base;
    visit.party = party();
    visit.occasion = m_occasion->value<VisitOccasion>();
    const NamedPerson counterpart = m_counterpart->named();
    visit.counterpart = counterpart.id;
    visit.counterpartText = counterpart.words;
    visit.gate = m_gate->text().trimmed();
    visit.handed = m_version->version();
    visit.photo = m_photo->text().trimmed();
    visit.gift = m_gift->text().trimmed();
    visit.items = m_items->items();
    visit.talkingPoints = m_points->points();
    visit.materials = m_materials->materials();
    visit.clearances = m_clearances->clearances();
    if (!entry())
        visit.event = m_newEvent;
    return visit;
}

VisitEntry VisitEditor::typedEntry() const
{
    VisitEntry typedNow;
    if (const std::optional<VisitEntry> chosen = entry()) {
        typedNow = *chosen;
    } else {
        typedNow.body.when = m_event->when();
        typedNow.days = DateSpan::day(startDate(typedNow.body.when));
    }
    typedNow.body.location = location();
    typedNow.visit = typed();
    return typedNow;
}

void VisitEditor::showEdited()
{
    const VisitEntry now = typedEntry();
    m_points->setSlot(slotMinutes(now.body));
    m_tabs->setTabText(0, tr("Items to raise %1", "tab of a visit; how many").arg(now.visit->items.size()));
    m_tabs->setTabText(1, tr("Talking points %1", "tab of a visit; their minutes")
                              .arg(talkingText(now.visit->talkingPoints, slotMinutes(now.body))));
    m_tabs->setTabIcon(1, exceedsSlot(*now.visit, now.body) ? lineIcon(u"warning"_s, currentStyle().holiday)
                                                            : QIcon());
    m_tabs->setTabText(2, tr("Materials %1", "tab of a visit; how many").arg(now.visit->materials.size()));
    const std::vector<ApplicableRule> rules = rulesFor(now, m_data.directory);
    m_tabs->setTabText(3, rules.empty() ? tr("Election law", "tab of a visit")
                                        : tr("Election law: %n rule(s)", "tab of a visit: that may apply",
                                             static_cast<int>(rules.size())));
    QStringList words;
    for (const ApplicableRule &rule : rules)
        words.append(articleText({rule.rule.id}, m_data.language) + u"  "_s + rule.rule.title + u'\n' +
                     rule.rule.text);
    words.append(rules.empty() ? tr("No rule of the election law names this occasion and place on this date. "
                                    "This is not a legal opinion.",
                                    "in the editor of a visit")
                               : tr("This is not a legal opinion.", "below rules of the election law"));
    m_rules->setText(words.join(u"\n\n"_s));
    if (m_event)
        m_event->setTitleHint(newTitle().isEmpty() ? tr("Title of the event", "hint in an empty field")
                                                   : newTitle());
}

void VisitEditor::beginOn(QDate date)
{
    if (!m_event)
        return;
    m_event->setWhen(Untimed{date, DayPart::Unknown});
    showEdited();
}

void VisitEditor::beginClearance(const QString &rule)
{
    m_tabs->setCurrentIndex(3);
    m_clearances->begin(rule);
}

Result<std::vector<RecordChange>> VisitEditor::eventChanges(const Visit &visit) const
{
    const std::optional<VisitEntry> chosen = entry();
    if (!chosen) {
        if (faultOf(m_event->when()))
            return failure(ErrorCode::InvalidValue, u"when"_s);
        Event event;
        event.id = m_newEvent;
        event.body.kind = EventKind::PartyVisit;
        event.body.title = newTitle();
        event.body.when = m_event->when();
        event.body.location = location();
        event.body.parties = {visit.party};
        return std::vector{RecordChange{std::nullopt, event}};
    }
    if (chosen->body.location == location() || chosen->isOffDate)
        return std::vector<RecordChange>();
    const Result<std::optional<StoredEvent>> stored = session().store().event(chosen->key.event);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return failure(ErrorCode::NotFound, chosen->body.title);
    EventBody body = chosen->body;
    body.location = location();
    const Event &event = (*stored)->event;
    if (!chosen->key.recurrenceId) {
        Event after = event;
        after.body = body;
        return std::vector{RecordChange{event, after}};
    }
    const Result<Change> edited =
        editOccurrence(event, {*chosen->key.recurrenceId, body, {}}, Scope::ThisOnly, {}, m_newEvent);
    if (!edited)
        return failure(edited);
    return edited->records;
}

Result<Change> VisitEditor::change() const
{
    const Visit visit = typed();
    if (visit.party.isNull())
        return failure(ErrorCode::InvalidValue, u"party"_s);
    if (faultOf(visit.materials))
        return failure(ErrorCode::InvalidValue, u"materials"_s);
    Result<std::vector<RecordChange>> records = eventChanges(visit);
    if (!records)
        return failure(records);
    const std::optional<VisitEntry> chosen = entry();
    const bool isNew = !chosen || !chosen->visit;
    records->push_back({isNew ? std::nullopt : std::optional<Record>(*chosen->visit), visit});
    return Change{isNew ? Act::Create : Act::Edit, chosen ? chosen->body.title : newTitle(),
                  std::move(*records)};
}

QWidget *VisitEditor::wrongField(const Error &error) const
{
    if (error.subject != u"materials")
        return RecordDialog::wrongField(error);
    m_tabs->setCurrentIndex(2);
    return m_materials->nameless();
}

QString VisitEditor::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"party")
        return tr("Choose the party that is visited.", "beside an empty field");
    if (error.code == ErrorCode::InvalidValue && error.subject == u"when" && m_event) {
        if (const std::optional<Fault> fault = faultOf(m_event->when()))
            return fault->sentence;
    }
    if (error.code == ErrorCode::InvalidValue && error.subject == u"materials") {
        if (const std::optional<Fault> fault = faultOf(m_materials->materials()))
            return fault->sentence;
    }
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
