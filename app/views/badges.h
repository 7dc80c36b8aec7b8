// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "paint/style.h"

#include <QWidget>

#include <vector>

namespace yeouido {

/// A word with a ground of its own, and an icon where colour alone would not do.
struct Badge
{
    QString text;
    Tint tint;
    QString icon; ///< of lineIcon(), may be empty
};

/// Kind, status and disclosure of an occurrence, in that order.
[[nodiscard]] std::vector<Badge> badgesOf(const EventBody &body, Disclosure disclosure, const Style &style);

/// A row of badges that goes on in the next line where it is too long.
class BadgeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeRow(std::vector<Badge> badges, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::vector<QRectF> rects(int width) const;

    std::vector<Badge> m_badges;
};

} // namespace yeouido
