// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/go_to_date.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace yeouido;

TEST_CASE("A date is understood as people write it")
{
    const QDate near(2025, 4, 16);
    const QDate may(2025, 5, 21);
    for (const QString &text :
         {u"2025-05-21"_s, u"2025. 5. 21."_s, u"2025/5/21"_s, u"20250521"_s, u"25. 5. 21."_s, u"5/21"_s,
          u"5. 21."_s, u"5월 21일"_s, u" 2025년 5월 21일 "_s}) {
        INFO(text);
        CHECK(typedDate(text, near) == may);
    }
    CHECK(typedDate(u"21"_s, near) == QDate(2025, 4, 21));
}

TEST_CASE("A date that does not exist is none")
{
    const QDate near(2025, 4, 16);
    for (const QString &text : {u""_s, u"2025-02-30"_s, u"31"_s, u"13/1"_s, u"tomorrow"_s,
                                u"2025-04-16 10:00"_s, u"1.2.3.4"_s, u"20251301"_s}) {
        INFO(text);
        CHECK_FALSE(typedDate(text, near));
    }
}
