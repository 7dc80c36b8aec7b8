// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/adoption_matrix.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yeouido {

namespace {

class RowBuilder
{
public:
    explicit RowBuilder(std::vector<AgendaItem> items)
        : m_items(std::move(items))
    {
        QSet<AgendaItemId> known;
        for (const AgendaItem &item : m_items)
            known.insert(item.id);
        for (std::size_t index = 0; index < m_items.size(); ++index) {
            const AgendaItem &item = m_items[index];
            if (item.parent && known.contains(*item.parent))
                m_children[*item.parent].push_back(index);
            else
                m_roots.push_back(index);
        }
        std::ranges::stable_partition(
            m_roots, [&](std::size_t index) { return m_items[index].kind != AgendaItemKind::Issue; });
    }

    std::vector<MatrixRow> build()
    {
        for (const std::size_t root : m_roots)
            add(root, 0);
        // Items that are one another's parents have no root; none may be missing for that.
        for (std::size_t index = 0; index < m_items.size(); ++index)
            add(index, 0);
        return std::move(m_rows);
    }

private:
    void add(std::size_t index, int depth)
    {
        const AgendaItem &item = m_items[index];
        if (m_added.contains(item.id))
            return;
        m_added.insert(item.id);
        const std::size_t place = m_rows.size();
        m_rows.push_back({item, depth, 0});
        for (const std::size_t child : m_children.value(item.id))
            add(child, depth + 1);
        m_rows[place].below = m_rows.size() - place - 1;
    }

    std::vector<AgendaItem> m_items;
    std::vector<std::size_t> m_roots;
    QHash<AgendaItemId, std::vector<std::size_t>> m_children;
    QSet<AgendaItemId> m_added;
    std::vector<MatrixRow> m_rows;
};

Addressee addresseeOf(const PartyId &party)
{
    return {.party = party, .organisation = {}, .candidate = {}};
}

Addressee addresseeOf(const OrganisationId &organisation)
{
    return {.party = {}, .organisation = organisation, .candidate = {}};
}

Addressee addresseeOf(const PersonId &candidate)
{
    return {.party = {}, .organisation = {}, .candidate = candidate};
}

} // namespace

std::vector<MatrixRow> matrixRows(const std::vector<AgendaItem> &items,
                                  const std::optional<ProposalPackageId> &package)
{
    std::vector<AgendaItem> shown;
    std::ranges::copy_if(items, std::back_inserter(shown), [&](const AgendaItem &item) {
        return !package || item.package == package || (!item.package && item.kind == AgendaItemKind::Issue);
    });
    return RowBuilder(std::move(shown)).build();
}

std::vector<Addressee> matrixAddressees(const Directory &directory, const std::vector<AdoptionRecord> &latest,
                                        std::span<const Addressee> chosen, QDate on)
{
    QSet<Addressee> wanted(chosen.begin(), chosen.end());
    for (const AdoptionRecord &record : latest)
        wanted.insert(record.addressee);
    std::vector<Addressee> addressees;
    for (const Party &party : directory.parties) {
        if (party.validity.contains(on) || wanted.contains(addresseeOf(party.id)))
            addressees.push_back(addresseeOf(party.id));
    }
    const auto addWanted = [&](const auto &entries) {
        for (const auto &entry : entries) {
            if (wanted.contains(addresseeOf(entry.id)))
                addressees.push_back(addresseeOf(entry.id));
        }
    };
    addWanted(directory.organisations);
    addWanted(directory.people);
    return addressees;
}

} // namespace yeouido
