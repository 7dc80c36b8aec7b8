// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/version_field.h"

#include "settings/language.h"
#include "time/official_format.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

VersionField::VersionField(const std::vector<ProposalPackage> &packages, QWidget *parent)
    : CalmComboBox(parent)
{
    addItem(tr("Nothing is handed over", "choice: no version of the proposals"));
    for (const ProposalPackage &package : packages) {
        for (const ProposalVersion &version : package.versions) {
            addItem(u"%1 %2 · %3"_s.arg(package.title, version.label,
                                        formatDate(version.date, currentLanguage())));
            m_versions.push_back({package.id, version.label});
        }
    }
}

void VersionField::setVersion(const std::optional<HandedVersion> &version)
{
    if (!version) {
        setCurrentIndex(0);
        return;
    }
    auto found = std::ranges::find(m_versions, *version);
    if (found == m_versions.end()) {
        m_versions.push_back(*version);
        found = m_versions.end() - 1;
        addItem(version->label);
    }
    setCurrentIndex(1 + static_cast<int>(found - m_versions.begin()));
}

std::optional<HandedVersion> VersionField::version() const
{
    return currentIndex() <= 0 ? std::nullopt
                               : std::optional(m_versions[static_cast<std::size_t>(currentIndex() - 1)]);
}

std::optional<HandedVersion> VersionField::newest(const std::vector<ProposalPackage> &packages, QDate on)
{
    if (packages.size() != 1)
        return std::nullopt;
    const ProposalVersion *newest = nullptr;
    for (const ProposalVersion &version : packages.front().versions) {
        if (version.date <= on && (!newest || newest->date <= version.date))
            newest = &version;
    }
    return newest ? std::optional(HandedVersion{packages.front().id, newest->label}) : std::nullopt;
}

} // namespace yeouido
