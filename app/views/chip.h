// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace yeouido {

/// A few words on a round patch of colour, beside a title.
class Chip final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    enum class Tone { Plain, Election, Accent, Warning, Good, Visit };

    explicit Chip(Tone tone, QWidget *parent = nullptr);
    Chip(Tone tone, const QString &words, QWidget *parent = nullptr);

    /// None: a chip never keeps a window from becoming narrower.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace yeouido
