// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_sources.h"

#include "dialogs/sources_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yeouido {

EventSources::EventSources(QWidget *parent)
    : FormSection(parent)
    , m_sources(new SourcesField)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(newHintLabel(
        tr("Where the facts come from. Sources may contradict one another; each keeps what it says.",
           "above the sources in the event editor")));
    column->addWidget(m_sources, 1);
    connect(m_sources, &SourcesField::edited, this, &EventSources::edited);
}

void EventSources::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_sources->setSources(body.sources);
}

void EventSources::apply(EventBody &body) const
{
    body.sources = m_sources->sources();
}

} // namespace yeouido
