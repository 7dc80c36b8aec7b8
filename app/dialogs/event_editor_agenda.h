// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"
#include "office/directory.h"

namespace yeouido {

class CheckList;

/// What it is about: agenda items and parties.
class EventAgenda final : public FormSection
{
    Q_OBJECT

public:
    EventAgenda(const Directory &directory, QDate today, QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;

    /// Says that prepared visits raise items of their own.
    void setHasVisits(bool hasVisits);
    void focusParties();

private:
    CheckList *m_agendaItems;
    CheckList *m_parties;
    QLabel *m_visitsHint;
};

} // namespace yeouido
