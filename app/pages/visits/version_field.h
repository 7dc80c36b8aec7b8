// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/choice_field.h"
#include "office/directory.h"
#include "office/visit.h"

#include <optional>
#include <vector>

namespace yeouido {

/// A version of one of the proposal packages, or none. One that is no longer in its package is shown and
/// kept.
class VersionField final : public CalmComboBox
{
    Q_OBJECT

public:
    explicit VersionField(const std::vector<ProposalPackage> &packages, QWidget *parent = nullptr);

    void setVersion(const std::optional<HandedVersion> &version);
    [[nodiscard]] std::optional<HandedVersion> version() const;

    /// The newest one that was out on a date; nothing where there is more than one package to choose from.
    [[nodiscard]] static std::optional<HandedVersion> newest(const std::vector<ProposalPackage> &packages,
                                                             QDate on);

private:
    std::vector<HandedVersion> m_versions; ///< those offered, after the entry for none
};

} // namespace yeouido
