// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"

namespace yeouido {

class SourcesField;

/// Where the facts come from.
class EventSources final : public FormSection
{
    Q_OBJECT

public:
    explicit EventSources(QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;

private:
    SourcesField *m_sources;
};

} // namespace yeouido
