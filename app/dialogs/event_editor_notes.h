// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"

namespace yeouido {

/// The texts: what internal sheets print, and what never leaves the house.
class EventNotes final : public FormSection
{
    Q_OBJECT

public:
    explicit EventNotes(QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;

private:
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_internalNote;
};

} // namespace yeouido
