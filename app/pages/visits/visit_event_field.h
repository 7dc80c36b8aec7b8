// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace yeouido {

class CalmComboBox;
class WhenField;

/// At which event a new visit takes place: one that is planned and that nobody has prepared for, or a new one
/// that is made with the visit.
class VisitEventField final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitEventField(const VisitsData &visits, QWidget *parent = nullptr);

    /// The visit at the planned event; nothing for a new one.
    [[nodiscard]] std::optional<VisitEntry> chosen() const;

    /// The new event; its title may be empty.
    [[nodiscard]] QString title() const;
    [[nodiscard]] When when() const;

    void setWhen(const When &when);
    void setTitleHint(const QString &title);

Q_SIGNALS:
    /// Another event was chosen.
    void chosenChanged();
    void edited();

private:
    std::vector<VisitEntry> m_planned;
    CalmComboBox *m_event;
    QWidget *m_new; ///< the fields of a new event
    QLineEdit *m_title;
    WhenField *m_when;
};

} // namespace yeouido
