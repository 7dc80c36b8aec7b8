// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session.h"
#include "support/office_file.h"

#include <optional>

namespace yeouido::tests {

/// A session on a file of its own, for pages without a window.
struct PageOffice
{
    PageOffice()
    {
        session.emplace(std::move(file.store), file.clock, QStringLiteral("tester"));
        session->setEditable(true);
    }

    void add(const Record &record) { required(session->perform(creation(record))); }

    [[nodiscard]] Directory directory() { return required(session->store().directory()); }

    OfficeFile file;
    std::optional<Session> session;
};

} // namespace yeouido::tests
