// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/event_faults.h"
#include "office/event.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace yeouido {

/// A part of the event's form: shows some of the fields of a body and writes back just these.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setBody(const EventBody &body) = 0;
    virtual void apply(EventBody &body) const = 0;

    /// Reads what is still being typed. False when some of it could not be read: the old value is back, the
    /// field says so and has the focus.
    [[nodiscard]] virtual bool settle() { return true; }

    /// Shows a fault beside its field and puts the focus there; false when the field is not of this section.
    virtual bool showFault(const Fault &fault);

    virtual void clearFaults() {}

Q_SIGNALS:
    /// Someone changed something.
    void edited();
};

/// Adds a field with its label, which is also its accessible name.
QLabel *addField(QFormLayout &form, const QString &label, QWidget *field);

/// A form with the distances of the dialogs; `labelsAbove` for narrow columns and long texts.
[[nodiscard]] QFormLayout *newForm(bool labelsAbove = false);

/// A small heading above a group of fields.
[[nodiscard]] QLabel *newSectionLabel(const QString &text);
/// A quiet explanation.
[[nodiscard]] QLabel *newHintLabel(const QString &text);

/// An editor for several lines that Tab leaves.
[[nodiscard]] QPlainTextEdit *newTextEdit(const QString &objectName);
/// Its text with the no-break spaces that official dates are written with.
[[nodiscard]] QString plainText(const QPlainTextEdit &edit);

} // namespace yeouido
