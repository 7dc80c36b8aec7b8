// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/print_dialog.h"

#include "agenda/withheld.h"
#include "dialogs/withheld_list.h"
#include "handout/weekly_document.h"
#include "paint/style.h"
#include "print/choose_file.h"
#include "print/page_layout.h"
#include "print/pdf.h"
#include "print/preview.h"
#include "print/printing.h"
#include "settings/language.h"
#include "text/error_text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString chooseFile(QWidget *parent, const QString &suggestedName)
{
    return chooseFileToSave(parent, suggestedName,
                            {{PrintDialog::tr("PDF files (*.pdf)", "print dialog, kind of file"), u"pdf"_s}});
}

bool askForPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

/// Lets the style sheet look at a property again.
void restyle(QWidget &widget, const char *name, const QVariant &value)
{
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

PrintDialog::PrintDialog(Session &session, const DateSpan &week, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_week(week)
    , m_chooseFile(chooseFile)
    , m_choosePrinter(askForPrinter)
{
    const Style &style = currentStyle();
    setObjectName(u"printDialog"_s);
    resize(style.px(1080), style.px(720));

    auto *parts = new QHBoxLayout;
    parts->setSpacing(style.px(16));
    parts->addWidget(optionsPart());
    parts->addWidget(previewPart(), 1);
    QWidget *buttons = buttonsPart();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(20), style.px(16), style.px(20), style.px(16));
    column->setSpacing(style.px(12));
    column->addLayout(parts, 1);
    column->addWidget(m_error);
    column->addWidget(buttons);

    connect(&m_session, &Session::changed, this, &PrintDialog::refresh);
    refresh();
    // Only what is in the dialog already can be its default.
    m_print->setDefault(true);
    m_internalChoice->setFocus();
}

Audience PrintDialog::audience() const
{
    return m_publicChoice->isChecked() ? Audience::Public : Audience::Internal;
}

Tentative PrintDialog::tentative() const
{
    return m_tentative->isChecked() ? Tentative::Included : Tentative::Withheld;
}

QString PrintDialog::suggestedName() const
{
    // Day and audience, never a title: the name of a file is read by more people than the file.
    const QString day = m_week.first.toString(Qt::ISODate);
    return audience() == Audience::Internal
               ? tr("weekly-schedule_%1_internal.pdf", "suggested file name, with the first day").arg(day)
               : tr("main-schedule_%1_public.pdf", "suggested file name, with the first day").arg(day);
}

void PrintDialog::moveWeek(int weeks)
{
    const qint64 days = m_week.days() * weeks;
    m_week = {m_week.first.addDays(days), m_week.end.addDays(days)};
    refresh();
}

void PrintDialog::refresh()
{
    m_tentative->setEnabled(audience() == Audience::Public);
    m_weekLabel->setText(formatDateSpan(m_week, currentLanguage()));
    showError({});
    showAudience();
    showWithheld();
    Result<Document> document = weeklyDocument(m_session.store(), m_week, audience(), tentative(),
                                               currentLanguage(), m_session.clock());
    m_print->setEnabled(document.has_value());
    m_save->setEnabled(document.has_value());
    if (!document) {
        m_document.reset();
        m_preview->setPages({});
        m_pages->clear();
        showError(errorText(document.error()));
        return;
    }
    m_document = std::move(*document);
    m_preview->setPages(layOut(*m_document));
    m_pages->setText(tr("%n page(s), A4", "print dialog, number of pages", m_preview->pageCount()));
}

void PrintDialog::showAudience()
{
    const bool isPublic = audience() == Audience::Public;
    setWindowTitle(isPublic ? tr("Print: main schedule, for the public", "title of the print dialog")
                            : tr("Print: weekly schedule, internal", "title of the print dialog"));
    m_bannerText->setText(isPublic
                              ? tr("FOR THE PUBLIC: this sheet may be handed out.", "print dialog, banner")
                              : tr("INTERNAL: this sheet stays in the house.", "print dialog, banner"));
    restyle(*m_banner, "warning", !isPublic);
    restyle(*m_banner, "card", isPublic);
    restyle(*m_bannerText, "role", isPublic ? u"accent"_s : u"strong"_s);
}

void PrintDialog::showWithheld()
{
    const bool isPublic = audience() == Audience::Public;
    m_withheld->clear();
    m_withheld->setVisible(isPublic);
    m_withheldNote->setText(
        isPublic
            ? tr("Only day, time, title and place of the head's public events are on it.", "print dialog")
            : tr("Internal notes, sources and what really took place. Everything else is on it, closed "
                 "events as well.",
                 "print dialog"));
    if (!isPublic)
        return;
    const Result<std::vector<Occurrence>> occurrences = m_session.store().occurrences(m_week);
    const Result<Directory> directory = m_session.store().directory();
    if (!occurrences || !directory)
        return;
    fillWithheld(*m_withheld, withheldNotes(*occurrences, tentative(), Principals::HeadOnly, *directory));
}

void PrintDialog::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void PrintDialog::savePdf()
{
    const QString path = m_chooseFile(this, suggestedName());
    if (path.isEmpty() || !m_document)
        return;
    if (const Result<void> written = writePdf(*m_document, path); !written) {
        showError(errorText(written.error()));
        return;
    }
    m_savedPath = path;
    showError({});
    m_pages->setText(
        tr("Saved: %1", "print dialog, after saving; the name of the file").arg(QFileInfo(path).fileName()));
}

void PrintDialog::print()
{
    if (!m_document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    setPaper(printer, *m_document);
    if (!m_choosePrinter(this, printer))
        return;
    // The dialog may have turned the paper; the sheet decides how it lies.
    setPaper(printer, *m_document);
    if (const Result<void> printed = printDocument(*m_document, printer); !printed) {
        showError(errorText(printed.error()));
        return;
    }
    m_pages->setText(tr("Sent to the printer.", "print dialog, after printing"));
}

} // namespace yeouido
