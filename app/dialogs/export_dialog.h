// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "session.h"
#include "time/wall_time.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace yeouido {

/// Writes an .ics file: which days, for whom; says before it is saved what this edition leaves out.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// Where to, given a suggested file name; an empty text when the person thought better of it.
    using FileChooser = std::function<QString(QWidget *parent, const QString &suggestedName)>;

    ExportDialog(Session &session, const DateSpan &week, QWidget *parent);

    /// Replaces the system's file dialog.
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    /// Where the calendar was saved; empty before.
    [[nodiscard]] const QString &savedPath() const { return m_savedPath; }

private:
    [[nodiscard]] QWidget *whatPart();
    [[nodiscard]] QWidget *audiencePart();
    [[nodiscard]] QWidget *previewPart();

    /// The days that are chosen; nothing for everything.
    [[nodiscard]] std::optional<DateSpan> chosenDays() const;
    [[nodiscard]] Audience audience() const;
    [[nodiscard]] Tentative tentative() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] Result<std::vector<Occurrence>> occurrencesChosen() const;

    void updatePreview();
    void showPreview(const std::vector<Occurrence> &occurrences, const Directory &directory);
    void showError(const QString &sentence);
    void save();

    Session &m_session;
    DateSpan m_week;
    FileChooser m_chooseFile;
    QString m_savedPath;

    QRadioButton *m_weekChoice = nullptr;
    QRadioButton *m_rangeChoice = nullptr;
    QRadioButton *m_allChoice = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QRadioButton *m_internalChoice = nullptr;
    QRadioButton *m_publicChoice = nullptr;
    QCheckBox *m_tentative = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_withheld = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace yeouido
