// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/unit_slip.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace yeouido {

namespace {

constexpr int fewestZeros = 3;
/// How far from a power of ten two amounts may be, as a factor of about 1.26: sources round.
constexpr double tolerance = 0.1;
/// Amounts within a factor of about 30 are of one magnitude: plans grow and shrink that much.
constexpr double oneMagnitude = 1.5;

/// By how many powers of ten `other` is larger.
double distance(const Funding &one, const Funding &other)
{
    return std::log10(static_cast<double>(other.total.millionWon)) -
           std::log10(static_cast<double>(one.total.millionWon));
}

bool isTentative(const Funding &funding)
{
    return !funding.sources.empty() && std::ranges::all_of(funding.sources, [](const Source &source) {
        return source.certainty == Certainty::Tentative;
    });
}

class Comparison
{
public:
    explicit Comparison(const std::vector<Funding> &funding)
        : m_funding(funding)
    {
    }

    [[nodiscard]] std::optional<UnitSlip> slipOf(std::size_t index) const
    {
        std::optional<UnitSlip> found;
        double nearest = tolerance;
        for (std::size_t other = 0; other < m_funding.size(); ++other) {
            if (other == index || m_funding[other].total.millionWon <= 0)
                continue;
            const double powers = distance(m_funding[index], m_funding[other]);
            const double off = std::abs(std::abs(powers) - std::round(std::abs(powers)));
            if (std::round(std::abs(powers)) < fewestZeros || off > nearest)
                continue;
            const int doubt = compare(index, other);
            if (doubt > 0 || (found && off == nearest))
                continue;
            nearest = off;
            found = UnitSlip{.funding = index,
                             .against = other,
                             .zeros = static_cast<int>(std::round(std::abs(powers))),
                             .tooSmall = powers > 0,
                             .agreeing = agreeingWith(other) + 1,
                             .undecided = doubt == 0};
        }
        return found;
    }

private:
    /// Below 0: `one` is the doubtful one of the two; above 0: `other` is.
    [[nodiscard]] int compare(std::size_t one, std::size_t other) const
    {
        if (const int difference = agreeingWith(one) - agreeingWith(other); difference != 0)
            return difference;
        return int(isTentative(m_funding[other])) - int(isTentative(m_funding[one]));
    }

    [[nodiscard]] int agreeingWith(std::size_t index) const
    {
        int count = 0;
        for (std::size_t other = 0; other < m_funding.size(); ++other) {
            count += int(other != index && m_funding[other].total.millionWon > 0 &&
                         std::abs(distance(m_funding[index], m_funding[other])) <= oneMagnitude);
        }
        return count;
    }

    const std::vector<Funding> &m_funding;
};

} // namespace

std::vector<UnitSlip> unitSlips(const std::vector<Funding> &funding)
{
    const Comparison comparison(funding);
    std::vector<UnitSlip> slips;
    for (std::size_t index = 0; index < funding.size(); ++index) {
        if (funding[index].total.millionWon <= 0)
            continue;
        if (const std::optional<UnitSlip> slip = comparison.slipOf(index))
            slips.push_back(*slip);
    }
    return slips;
}

std::optional<std::size_t> latestFunding(const std::vector<Funding> &funding)
{
    std::set<std::size_t> doubtful;
    for (const UnitSlip &slip : unitSlips(funding))
        doubtful.insert(slip.funding);
    const auto rank = [&](std::size_t index) {
        return std::tuple(!doubtful.contains(index), funding[index].asOf, index);
    };
    std::optional<std::size_t> latest;
    for (std::size_t index = 0; index < funding.size(); ++index) {
        if (!latest || rank(*latest) < rank(index))
            latest = index;
    }
    return latest;
}

} // namespace yeouido
