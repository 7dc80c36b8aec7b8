// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"
#include "office/directory.h"

namespace yeouido {

class ChoiceField;
class ListField;

/// Who is concerned: the lead department and the people who take part, each with a role.
class EventPeople final : public FormSection
{
    Q_OBJECT

public:
    EventPeople(const Directory &directory, QDate today, QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;

private:
    ChoiceField *m_department;
    ListField *m_participants;
};

} // namespace yeouido
