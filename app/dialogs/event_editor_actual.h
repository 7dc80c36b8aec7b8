// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"

class QCheckBox;
class QLineEdit;

namespace yeouido {

class WhenField;

/// What really happened, beside the plan.
class EventActual final : public FormSection
{
    Q_OBJECT

public:
    explicit EventActual(const QString &zone, QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;
    [[nodiscard]] bool settle() override;
    bool showFault(const Fault &fault) override;
    void clearFaults() override;

private:
    QCheckBox *m_hasWhen;
    WhenField *m_when;
    QLineEdit *m_place;
    QLineEdit *m_people;
    QPlainTextEdit *m_note;
    When m_planned;
    bool m_wasThere = false;
};

} // namespace yeouido
