// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/election.h"
#include "office/place.h"
#include "office/visit.h"
#include "schedule/restricted_windows.h"
#include "schedule/visit_list.h"
#include "time/official_format.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace yeouido {

/// One rule of the election law: its words, and which visits it may concern. The words are the law's own.
struct ElectionRule
{
    QString id; ///< that of its windows: "86②3"
    QString title;
    QString text;
    std::vector<VisitOccasion> occasions;
    std::vector<PlaceKind> places;
    QStringList placeWords; ///< names that the law gives such places, looked for where a place is only words
    QString source;

    bool operator==(const ElectionRule &) const = default;
};

/// Reads resources/law/election-rules.json. Error: MalformedContent with the path of what is wrong.
[[nodiscard]] Result<std::vector<ElectionRule>> electionRulesFromJson(const QByteArray &json);

/// The rule of a window; nullptr when none has this id.
[[nodiscard]] const ElectionRule *findRule(const std::vector<ElectionRule> &rules, const QString &id);

/// The rules as the law is cited, those of one paragraph together: "제86조 제2항 제2호·제3호, 제1항 제6호";
/// "Article 86(2) 2·3, (1) 6". An id of another form stands as it is.
[[nodiscard]] QString articleText(const QStringList &rules, Language language);

/// A visit as the rules look at it.
struct GuardedVisit
{
    VisitOccasion occasion = VisitOccasion::Meeting;
    PlaceKind placeKind = PlaceKind::Ordinary;
    QString placeText; ///< name and text of the place
    DateSpan days;
};

/// A rule that a visit may fall under, because it lies inside a window of an election and its occasion or
/// place is one that the rule names.
struct ApplicableRule
{
    ElectionRule rule;
    ElectionId election;
    RestrictedWindow window;

    bool operator==(const ApplicableRule &) const = default;
};

/// What the rules look at: the occasion, and the place by its kind and by its words.
[[nodiscard]] GuardedVisit guardedVisit(const VisitEntry &entry, const Directory &directory);

/// The rules to show beside a visit, by election and then in the order of the rules. They are shown and a
/// person decides: nothing is judged, nothing is blocked.
[[nodiscard]] std::vector<ApplicableRule> applicableRules(const GuardedVisit &visit,
                                                          const std::vector<Election> &elections,
                                                          const std::vector<ElectionRule> &rules);

/// What has been recorded about a rule; nullptr when nobody has looked at it yet.
[[nodiscard]] const LegalClearance *clearanceOf(const Visit &visit, const QString &rule);

} // namespace yeouido
