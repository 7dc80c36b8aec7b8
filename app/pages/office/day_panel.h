// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/office/day_sections.h"

#include <QFrame>

class QScrollArea;

namespace yeouido {

/// One day of the office in full. Built anew when the file has changed; what is being typed, the focus and
/// how far it is scrolled stay.
class DayPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DayPanel)

public:
    explicit DayPanel(QWidget *parent = nullptr);

    void showDay(const DayView &view);

    /// Goes to the theme.
    void focusTheme();

private:
    struct Typing
    {
        QString field; ///< that has the focus
        QString text;
        int cursor = 0;
        bool isEdited = false;
    };

    [[nodiscard]] Typing typing() const;
    void resume(const Typing &typing);

    QScrollArea *m_area;
    OccurrenceKey m_shown;
};

} // namespace yeouido
