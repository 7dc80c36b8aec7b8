// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"

#include <QDialog>
#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>

class QFormLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yeouido {

class FaultLabel;
class Session;
class TypedField;

/// The frame of an editor of one record or a few that are saved together: a form that scrolls, a foot with
/// what went wrong, Cancel and Save (Ctrl+Enter). A refused or failed save keeps everything that was typed
/// and says why, beside the field it is about or at the foot. A date that cannot be read is never taken for
/// the one that stood there before: the field keeps it and nothing is saved. The first field has the focus
/// when the dialog opens. Leaving with unsaved edits asks first.
///
/// A subclass adds its fields in the constructor, shows what is stored, then calls start().
class RecordDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordDialog)

public:
    ~RecordDialog() override;

    /// After Accepted: what was written; nothing when nothing had been changed.
    [[nodiscard]] const std::optional<Change> &written() const { return m_written; }

    void reject() override;
    void done(int result) override;

protected:
    RecordDialog(Session &session, const QString &title, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }

    /// Where the fields go.
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

    /// Left of the buttons, for what belongs to the whole: a way to delete, a hint.
    [[nodiscard]] QHBoxLayout &foot() const { return *m_foot; }

    /// Adds a field with its label and room for a fault below it. `subject` is what an error about it calls
    /// it (Error::subject).
    void addRow(QFormLayout &form, const QString &label, QWidget *field, const QString &subject = {});

    /// Room for a fault below what was added to the column last, for fields that do not stand in a form.
    void addFault(const QString &subject, QWidget *field);

    /// What the fields hold now counts as saved. `size` is that of the window at the standard font size.
    void start(QSize size);
    /// The same for a dialog of a few fields: no higher than they need.
    void startSnug(QSize most);
    /// After such a dialog shows more than before: higher, as far as that goes.
    void growToFit();

    /// What saving writes, made of what the fields hold; the same fields give the same change. Errors are
    /// shown as those of the store are.
    [[nodiscard]] virtual Result<Change> change() const = 0;

    /// Which field an error is about: the one of its subject unless the dialog knows it better.
    [[nodiscard]] virtual QWidget *wrongField(const Error &error) const;

    /// What an error says here; the sentence for everywhere unless the dialog knows a better one.
    [[nodiscard]] virtual QString sentenceFor(const Error &error) const;

    void setSaveText(const QString &text);

    /// Whether there is something that can be saved at all, where that is known from the start.
    void setSavable(bool savable);

    void showEvent(QShowEvent *event) override;

    /// A button at the foot that takes away what is edited here, as `removal` says, and closes. It can be
    /// undone.
    void addRemoval(const QString &text, std::function<Change()> removal);

private:
    void write(const Change &change);
    void save();
    void showError(const Error &error);
    void showFault(QWidget &field, FaultLabel &fault, const QString &sentence);
    void showUnread(TypedField &field);
    void clearFaults();
    /// The first field with something that cannot be read; nullptr when all is read.
    [[nodiscard]] TypedField *readTyped();
    [[nodiscard]] bool isDirty() const;
    void enableSaving();
    void focusFirstField();
    /// The height at which nothing has to be scrolled.
    [[nodiscard]] int neededHeight();

    struct Field
    {
        QWidget *widget;
        FaultLabel *fault;
    };

    Session &m_session;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QHBoxLayout *m_foot;
    FaultLabel *m_failure;
    QPushButton *m_save;
    QHash<QString, Field> m_fields;
    QList<QPointer<QWidget>> m_wrong; ///< the marked ones; rows may be gone
    bool m_savable = true;
    int m_mostHeight = 0; ///< of a snug dialog
    std::optional<Result<Change>> m_opened;
    std::optional<Change> m_written;
};

} // namespace yeouido
