// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/detail_page.h"

#include "agenda/words.h"
#include "paint/hairline.h"
#include "paint/style.h"
#include "text/agenda_text.h"
#include "text/event_text.h"
#include "views/badges.h"
#include "views/week_model.h"
#include "views/wrapping_label.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DetailPane)
};

/// A text of the program's own. Quicker than one that can be selected, which needs a document behind it.
QLabel *makeHint(const QString &text, const char *role = nullptr)
{
    auto *label = new WrappingLabel(text);
    label->setObjectName(u"detailLabel"_s);
    if (role)
        label->setProperty("role", QLatin1StringView(role));
    return label;
}

/// A text of the event: it can be selected and copied.
QLabel *makeLabel(const QString &text, const char *role = nullptr)
{
    QLabel *label = makeHint(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Builds the page from top to bottom.
class Page
{
public:
    Page()
        : m_widget(new QWidget)
        , m_column(new QVBoxLayout(m_widget))
    {
        m_column->setContentsMargins(16, 16, 16, 12);
        m_column->setSpacing(6);
    }

    void add(QWidget *widget) { m_column->addWidget(widget); }

    /// A short name and its value; an empty value leaves the row out.
    void addRow(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (!m_rows) {
            m_rows = new QGridLayout;
            m_rows->setContentsMargins(0, 6, 0, 2);
            m_rows->setHorizontalSpacing(10);
            m_rows->setVerticalSpacing(7);
            m_rows->setColumnMinimumWidth(0, currentStyle().px(58));
            m_rows->setColumnStretch(1, 1);
            m_column->addLayout(m_rows);
        }
        const int row = m_rows->rowCount();
        QLabel *nameLabel = makeHint(name, "secondary");
        nameLabel->setWordWrap(false);
        nameLabel->setContentsMargins(0, 1, 0, 0);
        m_rows->addWidget(nameLabel, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_rows->addWidget(makeLabel(value), row, 1);
    }

    /// A head over what follows, set off by a line.
    void addSection(const QString &title)
    {
        m_rows = nullptr;
        m_column->addSpacing(6);
        add(newHairline());
        m_column->addSpacing(4);
        add(makeHint(title, "section"));
    }

    /// A text and what is to be said of it, close together.
    void addPair(const QString &text, const QString &remark)
    {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(makeLabel(text));
        if (!remark.isEmpty())
            pair->addWidget(makeLabel(remark, "secondary"));
        m_column->addLayout(pair);
    }

    /// A part that is made elsewhere, set off by a line.
    void addWhole(QWidget *part)
    {
        m_rows = nullptr;
        m_column->addSpacing(6);
        add(newHairline());
        add(part);
    }

    void addText(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        addSection(title);
        add(makeLabel(text));
    }

    [[nodiscard]] QWidget *take()
    {
        m_column->addStretch(1);
        return m_widget;
    }

private:
    QWidget *m_widget;
    QVBoxLayout *m_column;
    QGridLayout *m_rows = nullptr;
};

QString personText(const PersonId &id, const Directory &directory, QDate on)
{
    const Person *person = directory.find(id);
    if (!person)
        return {};
    const QString post = postTitle(*person, on);
    return post.isEmpty() ? person->name : person->name + u' ' + post;
}

QString participantsText(const EventBody &body, ParticipantRole role, const Directory &directory)
{
    QStringList names;
    for (const Participant &participant : body.participants) {
        if (participant.role != role)
            continue;
        names.append(participant.person ? personText(*participant.person, directory, startDate(body.when))
                                        : participant.name);
    }
    return names.join(u", "_s);
}

QString principalText(const EventBody &body, const Directory &directory)
{
    const QDate on = startDate(body.when);
    if (body.principal)
        return personText(*body.principal, directory, on);
    const Organisation *own = directory.ownOrganisation(on);
    return own ? own->headTitle : QString();
}

QString timeAndLength(const Occurrence &occurrence, const DetailContext &context)
{
    const QString when = whenText(occurrence.body.when, context.language, context.zone);
    if (!occurrence.span || occurrence.span->minutes() <= 0)
        return when;
    return when + u" · "_s + durationText(occurrence.span->minutes());
}

void addHead(Page &page, const OccurrenceDetail &detail, const DetailContext &context)
{
    const EventBody &body = detail.occurrence.body;
    page.add(new BadgeRow(badgesOf(body, effectiveDisclosure(detail.occurrence), currentStyle())));
    QLabel *title = makeLabel(body.title, "heading");
    title->setObjectName(u"titleLabel"_s);
    page.add(title);
    page.add(makeLabel(timeAndLength(detail.occurrence, context), "when"));
    if (body.status == EventStatus::Cancelled && !body.cancelReason.isEmpty())
        page.add(makeLabel(body.cancelReason, "error"));
}

void addRows(Page &page, const OccurrenceDetail &detail, const DetailContext &context)
{
    const EventBody &body = detail.occurrence.body;
    page.addRow(Words::tr("Place", "before the place of the selected event"),
                locationText(body.location, context.directory));
    page.addRow(Words::tr("Leads to", "before the event that the selected journey serves"), detail.serves);
    page.addRow(Words::tr("Whose", "before the person whose schedule the selected event belongs to"),
                principalText(body, context.directory));
    if (body.disclosure == Disclosure::Partial) {
        page.addRow(Words::tr("Public title", "before the title that the public reads instead"),
                    body.publicTitle);
    }
    const Department *lead = body.leadDepartment ? context.directory.find(*body.leadDepartment) : nullptr;
    page.addRow(Words::tr("Lead", "before the department in charge of the selected event"),
                lead ? lead->name : QString());
    static constexpr std::array roles{ParticipantRole::Counterpart, ParticipantRole::Seated,
                                      ParticipantRole::Escort, ParticipantRole::Reception,
                                      ParticipantRole::Attendee};
    for (const ParticipantRole role : roles)
        page.addRow(roleWord(role), participantsText(body, role, context.directory));
    QStringList parties;
    for (const PartyId &id : body.parties) {
        if (const Party *party = context.directory.find(id))
            parties.append(party->name);
    }
    page.addRow(Words::tr("Parties", "before the political parties of the selected event"),
                parties.join(u", "_s));
    if (detail.recurrence) {
        page.addRow(Words::tr("Repeats", "before how the selected event repeats, in words"),
                    recurrenceText(*detail.recurrence, detail.seriesStart, context.language));
    }
}

void addAgendaItems(Page &page, const std::vector<AgendaItemId> &ids, const Directory &directory,
                    const QString &title)
{
    QStringList lines;
    for (const AgendaItemId &id : ids) {
        const AgendaItem *item = directory.find(id);
        if (item)
            lines.append(itemText(*item));
    }
    if (lines.isEmpty())
        return;
    page.addSection(title);
    for (const QString &line : lines)
        page.add(makeLabel(line));
}

void addOfficeDay(Page &page, const OccurrenceDetail &detail, const DetailContext &context)
{
    if (!detail.officeDay)
        return;
    page.addText(Words::tr("Theme", "head over the theme of a day of the weekly office"),
                 detail.officeDay->theme);
    page.addText(Words::tr("Purpose", "head over the purpose of a day of the weekly office"),
                 detail.officeDay->purpose);
    addAgendaItems(page, detail.officeDay->agendaItems, context.directory,
                   Words::tr("Agenda items in focus", "head over the items of a day of the weekly office"));
}

void addMaterials(Page &page, const std::vector<Material> &materials)
{
    if (materials.empty())
        return;
    const auto ready = std::ranges::count_if(materials, &Material::ready);
    page.addSection(
        Words::tr("Materials %1/%2", "head over the things to have ready: how many of how many are")
            .arg(ready)
            .arg(materials.size()));
    for (const Material &material : materials) {
        auto *box = new QCheckBox(materialText(material).replace(u'&', u"&&"_s));
        box->setObjectName(u"materialCheckBox"_s);
        box->setChecked(material.ready);
        // To be read, not to be ticked: that is done in the editor.
        box->setAttribute(Qt::WA_TransparentForMouseEvents);
        box->setFocusPolicy(Qt::NoFocus);
        page.add(box);
    }
}

void addActual(Page &page, const EventBody &body, const DetailContext &context)
{
    if (!body.actual)
        return;
    const Actual &actual = *body.actual;
    page.addSection(Words::tr("As it went", "head over what really happened, beside the plan above"));
    page.addRow(Words::tr("Time", "before the time at which it really took place"),
                actual.when ? whenText(*actual.when, context.language, context.zone) : QString());
    page.addRow(Words::tr("Place", "before the place where it really took place"), actual.place);
    page.addRow(Words::tr("People", "before the people who really took part"), actual.people);
    page.addRow(Words::tr("Note", "before a note on how it really went"), actual.note);
}

void addSources(Page &page, const Sources &sources)
{
    if (sources.empty())
        return;
    page.addSection(Words::tr("Sources", "head over where the facts come from"));
    for (const Source &source : sources) {
        const EventStatus sureness =
            source.certainty == Certainty::Confirmed ? EventStatus::Confirmed : EventStatus::Tentative;
        page.addPair(statusWord(sureness) + u" · "_s + source.citation, source.claim);
    }
}

} // namespace

QWidget *makeDetailPage(const OccurrenceDetail &detail, const DetailContext &context, QWidget *visits)
{
    const EventBody &body = detail.occurrence.body;
    Page page;
    addHead(page, detail, context);
    addRows(page, detail, context);
    addOfficeDay(page, detail, context);
    if (visits)
        page.addWhole(visits);
    addAgendaItems(page, itemsRaisedAt(body, detail.visits), context.directory,
                   Words::tr("Agenda items", "head over the agenda items of the selected event"));
    addMaterials(page, body.materials);
    page.addText(Words::tr("Description", "head over the description of the selected event"),
                 body.description);
    page.addText(Words::tr("Note (internal)", "head over the note that never leaves the house"),
                 body.internalNote);
    addActual(page, body, context);
    addSources(page, body.sources);
    return page.take();
}

QWidget *makeEmptyPage()
{
    Page page;
    page.add(makeHint(Words::tr("No event selected", "in the pane at the right while nothing is selected"),
                      "heading"));
    page.add(
        makeHint(Words::tr("Click an event to see it here in full: place, people, agenda items, materials, "
                           "notes and sources.",
                           "in the pane at the right while nothing is selected"),
                 "secondary"));
    page.add(makeHint(Words::tr("To add one, double-click a time in the week or press Ctrl+N.",
                                "in the pane at the right while nothing is selected"),
                      "secondary"));
    return page.take();
}

} // namespace yeouido
