// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "pages/matrix/count_bar.h"
#include "pages/matrix/state_face.h"

#include <QWidget>

namespace yeouido {

/// What the words, shapes and fillings of one reading mean. Goes on in the next line where it is too long.
class MatrixLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixLegend)

public:
    explicit MatrixLegend(QWidget *parent = nullptr);
    ~MatrixLegend() override;

    void setAxis(AdoptionAxis axis);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AdoptionAxis m_axis = AdoptionAxis::Adoption;
};

} // namespace yeouido
