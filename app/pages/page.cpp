// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/page.h"

#include "session.h"

namespace yeouido {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
}

Page::~Page() = default;

void Page::showDays(const DateSpan &) {}

bool Page::showRecord(RecordKind /*kind*/, const QString & /*id*/)
{
    return false;
}

bool Page::perform(const Change &change)
{
    const Result<void> written = m_session.perform(change);
    if (!written)
        Q_EMIT failed(written.error());
    return written.has_value();
}

} // namespace yeouido
