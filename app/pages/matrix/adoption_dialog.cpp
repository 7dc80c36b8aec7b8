// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/adoption_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/time_field.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *newShortEdit(const QString &objectName)
{
    QPlainTextEdit *edit = newTextEdit(objectName);
    edit->setFixedHeight(currentStyle().px(56));
    return edit;
}

} // namespace

AdoptionDialog::AdoptionDialog(Session &session, const AdoptionDraft &draft, QWidget *parent)
    : RecordDialog(session,
                   draft.axis == AdoptionAxis::Adoption
                       ? tr("Record what became of it", "title of the editor of an adoption record")
                       : tr("Record how far it is", "title of the editor of a fulfilment record"),
                   parent)
    , m_draft(draft)
    , m_state(new CalmComboBox)
    , m_date(new DateField)
    , m_announcement(new CalmComboBox)
    , m_evidenceKind(new CalmComboBox)
    , m_citation(new QLineEdit)
    , m_quotation(newShortEdit(u"quotationPlainTextEdit"_s))
    , m_note(newShortEdit(u"notePlainTextEdit"_s))
    , m_promised(newShortEdit(u"promisedPlainTextEdit"_s))
{
    setObjectName(u"adoptionDialog"_s);
    m_record.id = AdoptionRecordId::create();
    m_record.item = draft.item;
    m_record.addressee = draft.addressee;
    m_record.recordedAt = session.clock().now();
    if (draft.latest)
        m_record.state = draft.latest->state;

    column().addWidget(newLabel(draft.itemTitle, u"heading"_s));
    column().addWidget(newLabel(draft.addresseeName, u"secondary"_s));
    addStatePart();
    addEvidencePart();
    addWordsPart();
    column().addStretch();
    start({560, 680});
    m_state->setFocus();
}

AdoptionDialog::~AdoptionDialog() = default;

void AdoptionDialog::addStatePart()
{
    m_state->setObjectName(u"stateComboBox"_s);
    if (m_draft.axis == AdoptionAxis::Adoption) {
        m_state->addWords<AdoptionState>(adoptionWord);
        m_state->setValue(m_draft.latest ? m_draft.latest->state : AdoptionState::Delivered);
    } else {
        m_state->addWords<FulfilmentState>(fulfilmentWord);
        m_state->setValue(m_draft.latest ? m_draft.latest->fulfilment.value_or(FulfilmentState::OnTrack)
                                         : FulfilmentState::OnTrack);
    }
    m_date->setObjectName(u"dateLineEdit"_s);
    m_date->setDate(m_draft.date);
    m_announcement->setObjectName(u"announcementComboBox"_s);
    m_announcement->addWords<Announcement>(announcementWord);
    m_announcement->setToolTip(
        tr("Announced: the addressee has said so in public. Internal: known to the office only.",
           "hint at a field of an adoption record"));

    QFormLayout *form = newForm();
    addRow(*form, tr("State", "adoption record, field"), m_state);
    addRow(*form, tr("Date", "adoption record, field"), m_date, u"date"_s);
    addRow(*form, tr("Known", "adoption record, field: announced in public or internally only"),
           m_announcement);
    column().addLayout(form);
}

void AdoptionDialog::addEvidencePart()
{
    column().addWidget(newSectionLabel(tr("Evidence", "adoption record, heading of a group of fields")));
    m_evidenceKind->setObjectName(u"evidenceKindComboBox"_s);
    m_evidenceKind->addWords<EvidenceKind>(evidenceWord);
    m_evidenceKind->setValue(m_draft.latest ? m_draft.latest->evidence.kind : EvidenceKind::Meeting);
    m_citation->setObjectName(u"citationLineEdit"_s);
    m_citation->setPlaceholderText(tr("Title and page, outlet and date, who said it and where",
                                      "hint in a field of an adoption record"));
    QFormLayout *form = newForm();
    addRow(*form, tr("Kind", "adoption record, field: kind of evidence"), m_evidenceKind);
    if (!m_draft.visits.empty()) {
        m_visit = new ChoiceField(tr("Not said at a visit", "adoption record: no visit is chosen"));
        m_visit->setObjectName(u"visitComboBox"_s);
        for (const VisitEntry &entry : m_draft.visits) {
            if (entry.visit)
                m_visit->addChoice(
                    entry.visit->id,
                    u"%1 · %2"_s.arg(formatDate(heldOn(entry), currentLanguage()), entry.body.title));
        }
        addRow(*form, tr("Visit", "adoption record, field: at which visit it was said"), m_visit);
    }
    addRow(*form, tr("Where found", "adoption record, field: citation of the evidence; required"), m_citation,
           u"evidence"_s);
    addRow(*form, tr("Wording", "adoption record, field: quotation"), m_quotation);
    column().addLayout(form);
}

void AdoptionDialog::addWordsPart()
{
    column().addWidget(
        newSectionLabel(tr("What they said", "adoption record, heading of a group of fields")));
    QFormLayout *form = newForm();
    addRow(*form, tr("Answer", "adoption record, field: what they said"), m_note);
    addRow(*form, tr("Promise", "adoption record, field: what they promised"), m_promised);
    column().addLayout(form);
}

Result<Change> AdoptionDialog::change() const
{
    // Not checked here: what is missing is refused when it is written, and counts as typed before that.
    AdoptionRecord record = m_record;
    if (m_draft.axis == AdoptionAxis::Adoption)
        record.state = m_state->value<AdoptionState>();
    else
        record.fulfilment = m_state->value<FulfilmentState>();
    record.date = m_date->date();
    record.announcement = m_announcement->value<Announcement>();
    record.evidence.kind = m_evidenceKind->value<EvidenceKind>();
    record.evidence.citation = m_citation->text().trimmed();
    record.evidence.quotation = plainText(*m_quotation).trimmed();
    record.visit = m_visit ? m_visit->choice<VisitTag>() : std::nullopt;
    record.note = plainText(*m_note).trimmed();
    record.promised = plainText(*m_promised).trimmed();
    Change change = creation(record);
    change.subject = m_draft.itemTitle + u" · "_s + m_draft.addresseeName;
    return change;
}

QString AdoptionDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"evidence")
        return tr(
            "Without evidence no state is saved. Say where it is found: a document and its page, a speech "
            "or an article with its date, or the meeting.",
            "fault beside a field of an adoption record");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
