// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/withheld.h"
#include "core/agenda/office.h"
#include "support/catch.h"

using namespace yeouido;
using namespace yeouido::tests;

namespace {

Event meeting(const QString &title, Disclosure disclosure, EventStatus status = EventStatus::Confirmed)
{
    Event event = timedEvent(title, title, at(16, 10), at(16, 11));
    event.body.disclosure = disclosure;
    event.body.status = status;
    return event;
}

} // namespace

TEST_CASE("the house is told what a public edition leaves out and why")
{
    Event blurred = meeting(u"f"_s, Disclosure::Partial);
    blurred.body.publicTitle = u"겉"_s;
    Event vice = meeting(u"g"_s, Disclosure::Public);
    vice.body.principal = PersonId(u"vice"_s);
    const std::vector<Occurrence> all =
        occurrencesOf({meeting(u"a"_s, Disclosure::Closed), meeting(u"b"_s, Disclosure::Public),
                       meeting(u"c"_s, Disclosure::Public, EventStatus::Tentative),
                       meeting(u"d"_s, Disclosure::Public, EventStatus::Cancelled),
                       meeting(u"e"_s, Disclosure::Partial), blurred, vice});

    CHECK(withheldNotes(all, Tentative::Withheld, Principals::HeadOnly, office()) ==
          std::vector<WithheldNote>{{Withholding::Closed, {u"a"_s}},
                                    {Withholding::NoPublicTitle, {u"e"_s}},
                                    {Withholding::Tentative, {u"c"_s}},
                                    {Withholding::Cancelled, {u"d"_s}},
                                    {Withholding::ViceHead, {u"g"_s}},
                                    {Withholding::PublicTitle, {u"f"_s}}});
    CHECK(withheldNotes(all, Tentative::Included, Principals::All, office()) ==
          std::vector<WithheldNote>{{Withholding::Closed, {u"a"_s}},
                                    {Withholding::NoPublicTitle, {u"e"_s}},
                                    {Withholding::Cancelled, {u"d"_s}},
                                    {Withholding::PublicTitle, {u"f"_s}}});
    CHECK(withheldText({Withholding::Closed, {u"a"_s, u"b"_s}}) == u"Closed, left out: 2"_s);
}

TEST_CASE("where everything passes there is nothing to tell")
{
    CHECK(withheldNotes(occurrencesOf({meeting(u"b"_s, Disclosure::Public)}), Tentative::Withheld,
                        Principals::HeadOnly, office())
              .empty());
}
