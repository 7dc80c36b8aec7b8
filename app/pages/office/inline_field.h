// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace yeouido {

/// A text that is read until someone clicks into it, and edited where it stands: Enter or leaving it saves,
/// Esc puts the old text back.
class InlineField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineField)

public:
    /// `name` is what those hear who hear the screen; `hint` stands there while it is empty.
    InlineField(const QString &objectName, const QString &name, const QString &hint,
                QWidget *parent = nullptr);

    /// What is stored.
    void setStored(const QString &text);

    /// Whether something else has been typed and is not saved.
    [[nodiscard]] bool isEdited() const { return text().trimmed() != m_stored; }

Q_SIGNALS:
    /// Someone entered another text.
    void entered(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enter();

    QString m_stored;
};

} // namespace yeouido
