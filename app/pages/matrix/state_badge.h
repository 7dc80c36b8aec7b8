// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/state_face.h"

#include <QWidget>

namespace yeouido {

/// A state of the matrix beside a text, by the word, shape and tint it has there.
class StateBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(AdoptionState state, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateFace m_face;
};

} // namespace yeouido
