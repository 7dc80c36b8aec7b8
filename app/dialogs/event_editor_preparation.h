// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"

#include <QPointer>

namespace yeouido {

class FaultLabel;
class MaterialField;
class ReminderField;

/// What to have ready and when to be reminded.
class EventPreparation final : public FormSection
{
    Q_OBJECT

public:
    explicit EventPreparation(QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;
    bool showFault(const Fault &fault) override;
    void clearFaults() override;

private:
    MaterialField *m_materials;
    FaultLabel *m_fault;
    QPointer<QWidget> m_nameless; ///< the marked one; its row may be gone
    ReminderField *m_reminders;
};

} // namespace yeouido
