// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/debrief_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/event_editor_actual.h"
#include "dialogs/event_faults.h"
#include "dialogs/form_section.h"
#include "pages/page_parts.h"
#include "pages/visits/debrief_answers.h"
#include "pages/visits/debrief_steps.h"
#include "paint/style.h"
#include "session.h"
#include "text/event_text.h"

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

DebriefDialog::DebriefDialog(Session &session, const VisitsData &visits, const VisitEntry &entry,
                             QWidget *parent)
    : RecordDialog(
          session,
          tr("Debrief: %1", "title of an editor; a party").arg(partyText(entry.party, visits.directory)),
          parent)
    , m_data(visits)
    , m_entry(entry)
    , m_now(session.clock().now())
{
    setObjectName(u"debriefDialog"_s);
    const Style &look = currentStyle();
    column().addWidget(newLabel(entry.body.title, u"heading"_s));
    column().addWidget(newLabel(whenText(entry.body.when, visits.language, visits.zone), u"when"_s));
    if (entry.visit && entry.visit->debriefedOn) {
        QLabel *again = newLabel(
            tr("Written down on %1. What is chosen and written at the items now is added to it; what was "
               "recorded stays as it is.",
               "head of a debrief that is opened again; a date")
                .arg(formatDate(*entry.visit->debriefedOn, visits.language)));
        again->setObjectName(u"debriefAgainLabel"_s);
        column().addWidget(again);
    }
    auto *halves = new QHBoxLayout;
    halves->setSpacing(look.px(20));
    halves->addWidget(newSaid(), 5);
    halves->addWidget(newHeld(), 3);
    column().addLayout(halves, 1);
    start(QSize(1160, 720));
    // Enter and the keys of the list do not scroll by themselves, as Tab does.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        auto *area = findChild<QScrollArea *>(u"recordScrollArea"_s);
        if (area && now && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

DebriefDialog::~DebriefDialog() = default;

QWidget *DebriefDialog::newSaid()
{
    const Style &look = currentStyle();
    auto *half = new QWidget;
    auto *lines = new QVBoxLayout(half);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look.px(8));
    m_answers = new DebriefAnswers(
        m_entry, recordedAt(session(), m_entry, m_data).value_or(std::vector<AdoptionRecord>()), m_data);
    lines->addWidget(m_answers);
    lines->addWidget(
        newHintLabel(tr("Alt+1 to Alt+6 choose the state of a row, Alt+0 takes it back, Enter goes to "
                        "the next row.",
                        "below the items of a debrief")));
    connect(m_answers, &DebriefAnswers::finished, this, [this] { m_evidence->setFocus(Qt::TabFocusReason); });
    auto *evidence = new QHBoxLayout;
    evidence->setSpacing(look.px(8));
    QFormLayout *kind = newForm(true);
    kind->setContentsMargins(0, 0, 0, 0);
    m_evidenceKind = new CalmComboBox;
    m_evidenceKind->setObjectName(u"evidenceKindComboBox"_s);
    m_evidenceKind->addWords(evidenceWord);
    m_evidenceKind->setValue(EvidenceKind::Meeting);
    addRow(*kind, tr("Kind of evidence", "label in a debrief"), m_evidenceKind);
    evidence->addLayout(kind);
    QFormLayout *form = newForm(true);
    form->setContentsMargins(0, 0, 0, 0);
    m_evidence = new QLineEdit(citation());
    m_evidence->setObjectName(u"evidenceLineEdit"_s);
    m_evidence->setCursorPosition(0);
    addRow(*form, tr("Evidence for these states", "label in a debrief"), m_evidence, u"evidence"_s);
    evidence->addLayout(form, 1);
    lines->addLayout(evidence);
    QFormLayout *next = newForm(true);
    next->setContentsMargins(0, 0, 0, 0);
    m_quotation = new QLineEdit;
    m_quotation->setObjectName(u"quotationLineEdit"_s);
    m_quotation->setPlaceholderText(tr("Their own words, where they matter", "hint in an empty field"));
    m_quotation->setAccessibleName(tr("Quotation", "name of a field"));
    next->addRow(m_quotation);
    m_steps = new DebriefSteps(m_entry, m_data);
    addRow(*next, tr("Next steps", "label in a debrief"), m_steps, u"step"_s);
    lines->addLayout(next);
    lines->addStretch();
    return half;
}

QWidget *DebriefDialog::newHeld()
{
    auto *half = new QWidget;
    auto *lines = new QVBoxLayout(half);
    lines->setContentsMargins(0, 0, 0, 0);
    QFormLayout *form = newForm(true);
    form->setContentsMargins(0, 0, 0, 0);
    m_summary = newTextEdit(u"debriefPlainTextEdit"_s);
    m_summary->setFixedHeight(currentStyle().px(120));
    addRow(*form, tr("What was said, in words", "label in a debrief"), m_summary);
    m_met = new QLineEdit;
    m_met->setObjectName(u"metLineEdit"_s);
    const QString planned = counterpartText(m_entry, m_data.directory);
    m_met->setPlaceholderText(planned.isEmpty()
                                  ? tr("Name and post", "hint in an empty field")
                                  : tr("As planned: %1", "hint in an empty field; a person").arg(planned));
    addRow(*form, tr("Whom they really met", "label in a debrief"), m_met);
    m_actual = new EventActual(m_data.zone);
    m_actual->layout()->setContentsMargins(0, 0, 0, 0);
    addRow(*form, tr("How it went", "label in a debrief"), m_actual, u"actual"_s);
    lines->addLayout(form);
    lines->addStretch();
    m_actual->setBody(m_entry.body);
    if (m_entry.visit) {
        m_summary->setPlainText(m_entry.visit->debrief);
        m_met->setText(m_entry.visit->met);
    }
    return half;
}

QString DebriefDialog::citation() const
{
    const QString date = formatDate(heldOn(m_entry), m_data.language);
    const Party *party = m_data.directory.find(m_entry.party);
    const QString name = party ? party->name : m_entry.party.text();
    const QString person = counterpartText(m_entry, m_data.directory);
    return person.isEmpty() ? tr("%1, meeting with %2", "evidence: a date, a party").arg(date, name)
                            : tr("%1, meeting with %2, %3", "evidence: a date, a party, a person and post")
                                  .arg(date, name, person);
}

Result<Change> DebriefDialog::change() const
{
    EventBody body = m_entry.body;
    m_actual->apply(body);
    if (body.actual && body.actual->when && faultOf(*body.actual->when))
        return failure(ErrorCode::InvalidValue, u"actual"_s);
    const Result<std::optional<StoredEvent>> stored = session().store().event(m_entry.key.event);
    if (!stored)
        return failure(stored);
    if (!*stored)
        return failure(ErrorCode::NotFound, m_entry.body.title);
    const Debrief debrief{
        .newVisit = m_newVisit,
        .writtenOn = m_data.today,
        .met = m_met->text().trimmed(),
        .summary = plainText(*m_summary),
        .evidence = {m_evidenceKind->value<EvidenceKind>(), m_evidence->text().trimmed(),
                     m_quotation->text().trimmed()},
        .answers = m_answers->answers(),
        .steps = m_steps->steps(),
        .actual = body.actual,
    };
    return debriefChange(m_entry, (*stored)->event, m_data.directory, debrief, m_now);
}

QString DebriefDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue) {
        if (error.subject == u"evidence")
            return tr("Write down where this comes from: no state is recorded without evidence.",
                      "beside the empty evidence of a debrief");
        if (error.subject == u"step")
            return tr("Write down what is to be done, or remove the row.",
                      "beside a next step without words");
        if (error.subject == u"actual") {
            EventBody body = m_entry.body;
            m_actual->apply(body);
            const std::optional<Fault> fault =
                body.actual && body.actual->when ? faultOf(*body.actual->when) : std::nullopt;
            if (fault)
                return fault->sentence;
        }
    }
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
