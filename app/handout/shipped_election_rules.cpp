// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/shipped_election_rules.h"

#include <QFile>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

std::vector<ElectionRule> readRules()
{
    QFile file(u":/law/election-rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return electionRulesFromJson(file.readAll()).value_or(std::vector<ElectionRule>());
}

} // namespace

const std::vector<ElectionRule> &shippedElectionRules()
{
    static const std::vector<ElectionRule> rules = readRules();
    return rules;
}

} // namespace yeouido
