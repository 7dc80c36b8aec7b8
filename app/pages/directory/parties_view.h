// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/directory/section_view.h"

class QPushButton;

namespace yeouido {

/// The parties in the order that they would have by their seats: most first, those without a number last,
/// and as they stood where the number is the same (의석수순, 공직선거법 제150조⑤).
[[nodiscard]] Change orderBySeats(const std::vector<Party> &parties, const QString &subject);

/// The parties, which can also be put in the order of their seats.
class PartiesView final : public SectionView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PartiesView)

public:
    explicit PartiesView(Session &session, QWidget *parent = nullptr);

    void showDirectory(const Directory &directory) override;

private:
    void sortBySeats();
    void updateButton();

    QPushButton *m_bySeats;
};

} // namespace yeouido
