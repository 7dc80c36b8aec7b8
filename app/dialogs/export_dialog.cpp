// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/export_dialog.h"

#include "agenda/agenda_entry.h"
#include "agenda/withheld.h"
#include "dialogs/withheld_list.h"
#include "handout/ics_document.h"
#include "paint/style.h"
#include "print/choose_file.h"
#include "print/save_file.h"
#include "settings/language.h"
#include "text/error_text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString chooseFile(QWidget *parent, const QString &suggestedName)
{
    return chooseFileToSave(
        parent, suggestedName,
        {{ExportDialog::tr("Calendars (*.ics)", "export dialog, kind of file"), u"ics"_s}});
}

QLabel *plainLabel(const QString &name, const QString &role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

QDateEdit *dateEdit(const QString &name, QDate date, Language language)
{
    auto *edit = new QDateEdit(date);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    // Room for the date and the arrow, which the style's own hint forgets.
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(formatDate(date, language)) +
                          currentStyle().px(60));
    edit->setDisplayFormat(language == Language::Korean ? u"yyyy. M. d.(ddd)"_s : u"ddd d MMM yyyy"_s);
    return edit;
}

template <class Button>
Button *choice(const QString &name, const QString &text)
{
    auto *button = new Button(text);
    button->setObjectName(name);
    return button;
}

} // namespace

ExportDialog::ExportDialog(Session &session, const DateSpan &week, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_week(week)
    , m_chooseFile(chooseFile)
{
    const Style &style = currentStyle();
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export a calendar", "title of the dialog"));
    setMinimumWidth(style.px(480));

    m_error = plainLabel(u"errorLabel"_s, u"error"_s);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save…", "export dialog, button"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveExportPushButton"_s);
    m_save->setDefault(true);
    QPushButton *cancel =
        buttons->addButton(tr("Cancel", "export dialog, button"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelExportPushButton"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    column->setSpacing(style.px(12));
    column->addWidget(whatPart());
    column->addWidget(audiencePart());
    column->addWidget(previewPart(), 1);
    column->addWidget(m_error);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_session, &Session::changed, this, &ExportDialog::updatePreview);
    updatePreview();
}

QWidget *ExportDialog::whatPart()
{
    const Language language = currentLanguage();
    auto *part = new QGroupBox(tr("What", "export dialog, heading of the choice of days"));
    m_weekChoice = choice<QRadioButton>(u"weekRadioButton"_s,
                                        tr("The week on screen: %1", "export dialog, the days of the week")
                                            .arg(formatDateSpan(m_week, language)));
    m_rangeChoice =
        choice<QRadioButton>(u"rangeRadioButton"_s, tr("From", "export dialog, first of two days"));
    m_allChoice = choice<QRadioButton>(u"allRadioButton"_s, tr("Everything", "export dialog, all events"));
    m_first = dateEdit(u"firstDateEdit"_s, m_week.first, language);
    m_last = dateEdit(u"lastDateEdit"_s, m_week.last(), language);
    m_first->setAccessibleName(tr("First day", "export dialog"));
    m_last->setAccessibleName(tr("Last day", "export dialog"));
    m_weekChoice->setChecked(true);

    auto *range = new QHBoxLayout;
    range->addWidget(m_rangeChoice);
    range->addWidget(m_first);
    range->addWidget(new QLabel(tr("to", "export dialog, between the first and the last day")));
    range->addWidget(m_last);
    range->addStretch();
    auto *column = new QVBoxLayout(part);
    column->addWidget(m_weekChoice);
    column->addLayout(range);
    column->addWidget(m_allChoice);

    for (const QRadioButton *button : {m_weekChoice, m_rangeChoice, m_allChoice})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::updatePreview);
    for (const QDateEdit *edit : {m_first, m_last}) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_rangeChoice->setChecked(true);
            updatePreview();
        });
    }
    return part;
}

QWidget *ExportDialog::audiencePart()
{
    auto *part = new QGroupBox(tr("For whom", "export dialog, heading of the choice of audience"));
    m_internalChoice =
        choice<QRadioButton>(u"internalRadioButton"_s, tr("For the house", "export dialog, audience"));
    m_publicChoice =
        choice<QRadioButton>(u"publicRadioButton"_s, tr("For the public", "export dialog, audience"));
    m_tentative = choice<QCheckBox>(u"tentativeCheckBox"_s,
                                    tr("With tentative events", "export dialog, for the public"));
    m_internalChoice->setChecked(true);

    auto *column = new QVBoxLayout(part);
    column->addWidget(m_internalChoice);
    column->addWidget(m_publicChoice);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(currentStyle().px(24));
    indented->addWidget(m_tentative);
    column->addLayout(indented);

    connect(m_publicChoice, &QRadioButton::toggled, this, &ExportDialog::updatePreview);
    connect(m_tentative, &QCheckBox::toggled, this, &ExportDialog::updatePreview);
    return part;
}

QWidget *ExportDialog::previewPart()
{
    auto *part = new QGroupBox(tr("In this file", "export dialog, heading of what will be saved"));
    m_count = plainLabel(u"countLabel"_s, u"strong"_s);
    m_note = plainLabel(u"noteLabel"_s, u"secondary"_s);
    m_withheld = new QListWidget;
    m_withheld->setObjectName(u"withheldListWidget"_s);
    m_withheld->setAccessibleName(tr("Left out of this file", "export dialog"));
    m_withheld->setSelectionMode(QAbstractItemView::NoSelection);
    m_withheld->setWordWrap(true);
    m_withheld->setMinimumHeight(currentStyle().px(130));
    auto *column = new QVBoxLayout(part);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addWidget(m_withheld, 1);
    return part;
}

std::optional<DateSpan> ExportDialog::chosenDays() const
{
    if (m_allChoice->isChecked())
        return std::nullopt;
    if (m_rangeChoice->isChecked())
        return DateSpan::inclusive(m_first->date(), m_last->date());
    return m_week;
}

Audience ExportDialog::audience() const
{
    return m_publicChoice->isChecked() ? Audience::Public : Audience::Internal;
}

Tentative ExportDialog::tentative() const
{
    return m_tentative->isChecked() ? Tentative::Included : Tentative::Withheld;
}

QString ExportDialog::suggestedName() const
{
    // Days and audience, never a title: the name of a file is read by more people than the file.
    const std::optional<DateSpan> days = chosenDays();
    const QString what = days ? days->first.toString(Qt::ISODate) + u'_' + days->last().toString(Qt::ISODate)
                              : tr("all", "part of a suggested file name: every event");
    return audience() == Audience::Internal
               ? tr("schedule_%1_internal.ics", "suggested file name, with the days").arg(what)
               : tr("schedule_%1_public.ics", "suggested file name, with the days").arg(what);
}

Result<std::vector<Occurrence>> ExportDialog::occurrencesChosen() const
{
    std::optional<DateSpan> days = chosenDays();
    if (!days) {
        const Result<std::optional<DateSpan>> everything =
            daysOfEverything(m_session.store(), m_session.clock());
        if (!everything)
            return failure(everything);
        days = *everything;
    }
    return days ? m_session.store().occurrences(*days) : Result<std::vector<Occurrence>>();
}

void ExportDialog::updatePreview()
{
    const std::optional<DateSpan> days = chosenDays();
    const bool isBackwards = days && !days->isValid();
    m_tentative->setEnabled(audience() == Audience::Public);
    m_withheld->clear();
    m_count->clear();
    m_save->setEnabled(false);
    if (isBackwards) {
        showError(tr("The last day is before the first one. Choose another day.", "export dialog"));
        return;
    }
    const Result<std::vector<Occurrence>> occurrences = occurrencesChosen();
    const Result<Directory> directory = m_session.store().directory();
    if (!occurrences || !directory) {
        showError(errorText(occurrences ? directory.error() : occurrences.error()));
        return;
    }
    showError({});
    showPreview(*occurrences, *directory);
}

void ExportDialog::showPreview(const std::vector<Occurrence> &occurrences, const Directory &directory)
{
    const bool isPublic = audience() == Audience::Public;
    const auto goesOut = [&](const Occurrence &occurrence) {
        return !isPublic || publicEntry(occurrence, tentative(), directory).has_value();
    };
    const auto count = static_cast<int>(std::ranges::count_if(occurrences, goesOut));
    m_count->setText(
        count == 0 ? tr("Nothing to export: no event of these days is for this audience.", "export dialog")
                   : tr("%n event(s)", "export dialog, number of events in the file", count));
    m_save->setEnabled(count > 0);
    m_note->setText(isPublic ? tr("Title, time and place only. Left out or changed:", "export dialog")
                             : tr("Closed events are in it: do not pass this file on. A series goes out "
                                  "whole. Left out:",
                                  "export dialog"));
    if (!isPublic) {
        m_withheld->addItems({tr("Internal notes", "export dialog, left out"),
                              tr("Sources", "export dialog, left out"),
                              tr("What really took place", "export dialog, left out")});
        return;
    }
    fillWithheld(*m_withheld, withheldNotes(occurrences, tentative(), Principals::All, directory));
}

void ExportDialog::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void ExportDialog::save()
{
    const QString path = m_chooseFile(this, suggestedName());
    if (path.isEmpty())
        return;
    const Result<QByteArray> ics = icsDocument(m_session.store(), chosenDays(), audience(), tentative(),
                                               currentLanguage(), m_session.clock());
    if (!ics) {
        showError(errorText(ics.error()));
        return;
    }
    if (const Result<void> saved = saveFile(path, *ics); !saved) {
        showError(errorText(saved.error()));
        return;
    }
    m_savedPath = path;
    accept();
}

} // namespace yeouido
