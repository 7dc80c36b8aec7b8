// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/election_rules.h"
#include "support/catch.h"
#include "support/office_file.h"
#include "support/visits.h"

#include <QFile>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<ElectionRule> shippedRules()
{
    QFile file(QStringLiteral(YEOUIDO_SOURCE_DIR "/resources/law/election-rules.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return required(electionRulesFromJson(file.readAll()));
}

Election presidential2025()
{
    Election election;
    election.id = ElectionId(u"president"_s);
    election.date = QDate(2025, 6, 3);
    election.causeFixedDate = QDate(2025, 4, 4);
    return election;
}

QStringList idsOf(const std::vector<ApplicableRule> &found)
{
    QStringList ids;
    for (const ApplicableRule &each : found)
        ids.append(each.rule.id);
    return ids;
}

QStringList rulesFor(const GuardedVisit &visit)
{
    return idsOf(applicableRules(visit, {presidential2025()}, shippedRules()));
}

const DateSpan inside = DateSpan::day(QDate(2025, 4, 16));

} // namespace

TEST_CASE("Rules are cited as the law is, those of one paragraph together")
{
    const auto plain = [](const QStringList &rules, Language language) {
        return articleText(rules, language).replace(QChar::Nbsp, u' ');
    };
    CHECK(plain({u"86②2"_s, u"86②3"_s, u"86①6"_s, u"86⑤"_s}, Language::Korean) ==
          u"제86조 제2항 제2호·제3호, 제1항 제6호, 제5항");
    CHECK(plain({u"86②2"_s, u"86②3"_s, u"86①6"_s}, Language::English) == u"Article 86(2) 2·3, (1) 6");
    CHECK(plain({u"own rule"_s}, Language::Korean) == u"own rule");
    CHECK(plain({}, Language::Korean).isEmpty());
}

TEST_CASE("Every window of an election has a rule with words and a source")
{
    Election own = presidential2025();
    own.own = true;
    const std::vector<ElectionRule> rules = shippedRules();
    for (const RestrictedWindow &window : restrictedWindows(own)) {
        INFO(window.rule.toStdString());
        const ElectionRule *rule = findRule(rules, window.rule);
        REQUIRE(rule);
        CHECK(rule->text.contains(u"없다"_s));
        CHECK(rule->source.contains(u"공직선거법 제86조"_s));
    }
}

TEST_CASE("A working meeting at the Assembly falls under no rule")
{
    CHECK(rulesFor({VisitOccasion::Meeting, PlaceKind::Ordinary, u"국회"_s, inside}).isEmpty());
}

TEST_CASE("What a visit is and where it is bring up their rule, inside the window only")
{
    CHECK(rulesFor({VisitOccasion::PartyEvent, PlaceKind::Ordinary, {}, inside}) == QStringList{u"86②3"_s});
    CHECK(rulesFor({VisitOccasion::PlatformPromotion, PlaceKind::Ordinary, {}, inside}) ==
          QStringList{u"86②2"_s});
    CHECK(rulesFor({VisitOccasion::HostedEvent, PlaceKind::Ordinary, {}, inside}) == QStringList{u"86②4"_s});
    CHECK(rulesFor({VisitOccasion::Meeting, PlaceKind::CampaignOffice, {}, inside}) ==
          QStringList{u"86②3"_s});
    const GuardedVisit early{
        VisitOccasion::PartyEvent, PlaceKind::CampaignOffice, {}, DateSpan::day(QDate(2025, 4, 3))};
    CHECK(rulesFor(early).isEmpty());
    const GuardedVisit onElectionDay{
        VisitOccasion::PartyEvent, PlaceKind::Ordinary, {}, DateSpan::day(QDate(2025, 6, 3))};
    CHECK(rulesFor(onElectionDay) == QStringList{u"86②3"_s});
}

TEST_CASE("A place that is only words is known by the names the law gives it")
{
    CHECK(rulesFor({VisitOccasion::Meeting, PlaceKind::Ordinary, u"가당 선거대책위원회 회의실"_s, inside}) ==
          QStringList{u"86②3"_s});
}

TEST_CASE("The election of the own head adds the rule of 180 days")
{
    Election own;
    own.id = ElectionId(u"own"_s);
    own.kind = ElectionKind::Local;
    own.date = QDate(2026, 6, 3);
    own.own = true;
    const GuardedVisit visit{
        VisitOccasion::PartyEvent, PlaceKind::Ordinary, {}, DateSpan::day(QDate(2025, 12, 5))};
    CHECK(idsOf(applicableRules(visit, {own}, shippedRules())) == QStringList{u"86⑥"_s});
}

TEST_CASE("An entry is looked at with the place of its event and the occasion of its visit")
{
    Event event = visitEvent();
    event.body.location.place = PlaceId(u"camp"_s);
    event.body.location.text = u"3층"_s;
    Visit visit = visitOf(event, u"가당"_s);
    visit.occasion = VisitOccasion::PartyEvent;
    const std::vector<VisitEntry> entries = entriesOf({event}, {visit});
    const GuardedVisit guarded = guardedVisit(entries.at(1), visitedOffice());
    CHECK(guarded.occasion == VisitOccasion::PartyEvent);
    CHECK(guarded.placeKind == PlaceKind::CampaignOffice);
    CHECK(guarded.placeText.contains(u"3층"_s));
    CHECK(guardedVisit(entries.at(0), visitedOffice()).occasion == VisitOccasion::Meeting);
}

TEST_CASE("Rules that cannot be read name the place that is wrong")
{
    const auto errorOf = [](const QByteArray &json) {
        const auto read = electionRulesFromJson(json);
        return read ? Error() : read.error();
    };
    CHECK(errorOf("{").code == ErrorCode::MalformedContent);
    CHECK(errorOf("{}").subject == u"rules"_s);
    CHECK(errorOf(R"({"rules": [{"id": "1", "title": "t", "text": "x"}]})").subject == u"rules[0].source"_s);
    CHECK(errorOf(R"({"rules": [{"id": "1", "title": "t", "text": "x", "source": "s",
                     "occasions": ["dinner"]}]})")
              .subject == u"rules[0].occasions"_s);
}
