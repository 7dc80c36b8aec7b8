// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "agenda/document.h"
#include "session.h"
#include "time/wall_time.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QFrame;
class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;
class QRadioButton;

namespace yeouido {

class PagePreview;

/// Prints the weekly sheets or saves them as PDF: which sheet, which week, what this edition leaves out, and
/// the pages as they will be.
class PrintDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintDialog)

public:
    /// Where to, given a suggested file name; an empty text when the person thought better of it.
    using FileChooser = std::function<QString(QWidget *parent, const QString &suggestedName)>;
    /// Sets the printer up; false when the person thought better of it.
    using PrinterChooser = std::function<bool(QWidget *parent, QPrinter &printer)>;

    PrintDialog(Session &session, const DateSpan &week, QWidget *parent);

    /// Replaces the system's file dialog.
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    /// Replaces the system's printer dialog.
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

    /// Where the sheet was saved last; empty before.
    [[nodiscard]] const QString &savedPath() const { return m_savedPath; }

private:
    [[nodiscard]] QWidget *optionsPart();
    [[nodiscard]] QWidget *sheetChoice();
    [[nodiscard]] QWidget *weekChoice();
    [[nodiscard]] QWidget *withheldPart();
    [[nodiscard]] QWidget *previewPart();
    [[nodiscard]] QWidget *buttonsPart();

    [[nodiscard]] Audience audience() const;
    [[nodiscard]] Tentative tentative() const;
    [[nodiscard]] QString suggestedName() const;

    void moveWeek(int weeks);
    void refresh();
    void showWithheld();
    void showAudience();
    void showError(const QString &sentence);
    void savePdf();
    void print();

    Session &m_session;
    DateSpan m_week;
    std::optional<Document> m_document;
    FileChooser m_chooseFile;
    PrinterChooser m_choosePrinter;
    QString m_savedPath;

    QRadioButton *m_internalChoice = nullptr;
    QRadioButton *m_publicChoice = nullptr;
    QLabel *m_weekLabel = nullptr;
    QCheckBox *m_tentative = nullptr;
    QLabel *m_withheldNote = nullptr;
    QListWidget *m_withheld = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_bannerText = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_pages = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace yeouido
