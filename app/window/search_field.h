// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace yeouido {

/// A line to search in that also tells what an input method is still composing, so that results come while
/// a Korean word is typed.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The text with what is being composed at the cursor. A consonant that begins the next syllable of a
    /// word is left out: nobody looks for "광ㅈ".
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void typedChanged();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_composed;
};

} // namespace yeouido
