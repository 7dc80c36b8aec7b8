// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"

namespace yeouido {

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

private:
    MaterialField *m_materials;
    ReminderField *m_reminders;
};

} // namespace yeouido
