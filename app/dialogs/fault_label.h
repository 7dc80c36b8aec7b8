// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace yeouido {

/// What is wrong with a field, in words and with a mark, right beside it. Takes no room while nothing is.
class FaultLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit FaultLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isFault() const { return !text().isEmpty(); }

    /// Shows the sentence; an empty one takes it away.
    void setText(const QString &sentence);

    void clear() { setText({}); }

private:
    QLabel *m_text;
};

/// Gives a field the edge of one that is wrong, or takes it away.
void markInvalid(QWidget &field, bool invalid);

} // namespace yeouido
