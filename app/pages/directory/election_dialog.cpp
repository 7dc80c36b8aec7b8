// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/election_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/list_field.h"
#include "dialogs/sources_field.h"
#include "dialogs/time_field.h"
#include "pages/directory/dialog_parts.h"
#include "pages/directory/phase_row.h"
#include "pages/directory/section_rows.h"
#include "session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

ElectionDialog::ElectionDialog(Session &session, const Directory & /*directory*/,
                               const std::optional<Election> &before, QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Election", "title of an editor") : tr("New election", "title of an editor"),
                   parent)
    , m_before(before)
    , m_id(before ? before->id : ElectionId::create())
    , m_kind(new CalmComboBox)
    , m_date(new DateField)
    , m_own(new QCheckBox(tr("The own head is elected", "tick box of an election")))
    , m_causeFixed(new DateField)
    , m_phases(new ListField(u"phasesListField"_s, tr("Add phase", "button below the phases of an election"),
                             [this] { return new PhaseRow(m_date->date()); }))
    , m_windows(newHintLabel({}))
    , m_sources(new SourcesField)
{
    setObjectName(u"electionDialog"_s);
    Election election = before.value_or(Election());
    if (!before)
        election.date = session.today();
    m_name = newLine(u"nameLineEdit"_s, election.name);
    m_shortName = newLine(u"shortNameLineEdit"_s, election.shortName);
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->addWords(electionKindWord);
    m_kind->setValue(election.kind);
    m_date->setObjectName(u"dateLineEdit"_s);
    m_date->setDate(election.date);
    m_own->setObjectName(u"ownCheckBox"_s);
    m_own->setChecked(election.own);
    m_causeFixed->setObjectName(u"causeFixedLineEdit"_s);
    m_causeFixed->allowNone(election.date);
    m_causeFixed->setDateOrNone(election.causeFixedDate);
    m_windows->setObjectName(u"windowsLabel"_s);
    for (const ElectionPhase &phase : election.phases)
        static_cast<PhaseRow *>(m_phases->addRow())->setPhase(phase);
    m_sources->setSources(election.sources);

    QFormLayout *form = newForm();
    addRow(*form, tr("Name", "field of an election"), m_name, u"name"_s);
    addRow(*form, tr("Short name", "field of an election"), m_shortName);
    addRow(*form, tr("Kind", "field of an election"), m_kind);
    addRow(*form, tr("Date", "field of an election"), m_date, u"date"_s);
    form->addRow(new QWidget, m_own);
    addRow(*form, tr("Cause fixed on", "field of an election that fills a vacancy: 실시사유 확정일"),
           m_causeFixed, u"causeFixed"_s);
    addRow(*form, tr("Restricted", "field of an election: times that the law restricts"), m_windows);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Phases", "above the phases of an election")));
    m_phases->setAccessibleName(tr("Phases", "list of the phases of an election"));
    column().addWidget(m_phases);
    addFault(u"phases"_s, m_phases);
    column().addWidget(newSectionLabel(tr("Sources", "above the sources of a record")));
    column().addWidget(m_sources);
    column().addStretch(1);
    connect(m_date, &DateField::dateEdited, this, &ElectionDialog::showWindows);
    connect(m_causeFixed, &DateField::dateEdited, this, &ElectionDialog::showWindows);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ElectionDialog::showWindows);
    connect(m_own, &QCheckBox::toggled, this, &ElectionDialog::showWindows);
    showWindows();
    start({600, 640});
}

Election ElectionDialog::typed() const
{
    Election election = m_before.value_or(Election());
    election.id = m_id;
    election.name = typedIn(*m_name);
    election.shortName = typedIn(*m_shortName);
    election.kind = m_kind->value<ElectionKind>();
    election.date = m_date->date();
    election.own = m_own->isChecked();
    election.causeFixedDate = m_causeFixed->dateOrNone();
    election.sources = m_sources->sources();
    election.phases.clear();
    for (const PhaseRow *row : m_phases->rows<PhaseRow>()) {
        if (ElectionPhase phase = row->phase(); !phase.name.isEmpty())
            election.phases.push_back(std::move(phase));
    }
    return election;
}

void ElectionDialog::showWindows()
{
    m_windows->setText(tr("%1\nReckoned from kind and dates by 공직선거법 제86조; this is no legal advice.",
                          "below the fields of an election; %1 lists rules and dates, one a line")
                           .arg(windowTexts(typed()).join(u'\n')));
}

Result<Change> ElectionDialog::change() const
{
    const Election election = typed();
    const Result<void> named = checkNamed(*m_name);
    return saving(m_before, election, named ? validate(election) : named);
}

QWidget *ElectionDialog::wrongField(const Error &error) const
{
    if (error.subject == u"phases") {
        for (const PhaseRow *row : m_phases->rows<PhaseRow>()) {
            if (row->isReversed())
                return row->lastDayField();
        }
    }
    return RecordDialog::wrongField(error);
}

QString ElectionDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"causeFixed")
        return tr(
            "The cause cannot have been fixed after the election. Choose a day up to that of the election, "
            "or leave the field empty.",
            "fault beside a date of an election");
    if (error.code == ErrorCode::InvalidValue && error.subject == u"phases")
        return tr("This phase ends before it begins. Choose a later last day.",
                  "fault below the phases of an election");
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
