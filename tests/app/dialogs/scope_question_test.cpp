// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/widgets.h"
#include "support/catch.h"
#include "support/events.h"

#include "dialogs/scope_question.h"

#include <QLabel>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Scope> allScopes{Scope::ThisOnly, Scope::ThisAndFollowing, Scope::All};

ScopeQuestion question(ScopeAct act)
{
    return {act, u"주간 여의도 집무실"_s, AllDay{DateSpan::day(QDate(2025, 4, 23))}, {}, allScopes};
}

} // namespace

TEST_CASE("Each answer to the question about a series gives its scope")
{
    const auto [button, scope] = GENERATE(table<const char *, Scope>({
        {"thisOnlyButton", Scope::ThisOnly},
        {"thisAndFollowingButton", Scope::ThisAndFollowing},
        {"allButton", Scope::All},
    }));
    const auto act = GENERATE(ScopeAct::Edit, ScopeAct::Move, ScopeAct::Resize, ScopeAct::Delete);
    onNextModal([name = button](QDialog &dialog) { click(dialog, name); });
    CHECK(askScope(nullptr, question(act)) == scope);
}

TEST_CASE("The question about a series names the event, its date and where it goes")
{
    ScopeQuestion moved = question(ScopeAct::Move);
    moved.newWhen = AllDay{DateSpan::day(QDate(2025, 4, 22))};
    onNextModal([](QDialog &dialog) {
        CHECK(child<QLabel>(dialog, "questionHeadingLabel").text().contains(u"주간 여의도 집무실"_s));
        const QString text = child<QLabel>(dialog, "questionTextLabel").text();
        CHECK(text.contains(u"23"_s));
        CHECK(text.contains(u"22"_s));
        CHECK(child<QPushButton>(dialog, "thisOnlyButton").text().contains(u"23"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK_FALSE(askScope(nullptr, moved));
}

TEST_CASE("Enter takes the smallest scope of an edit, and of a deletion the way back")
{
    const auto answerToEnter = [](ScopeAct act) {
        onNextModal([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        return askScope(nullptr, question(act));
    };
    CHECK(answerToEnter(ScopeAct::Edit) == Scope::ThisOnly);
    CHECK_FALSE(answerToEnter(ScopeAct::Delete));
}

TEST_CASE("Only the scopes that make sense are offered")
{
    ScopeQuestion asked = question(ScopeAct::Delete);
    asked.offered = {Scope::ThisOnly, Scope::All};
    onNextModal([](QDialog &dialog) {
        CHECK(dialog.findChild<QPushButton *>(u"thisOnlyButton"_s));
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"thisAndFollowingButton"_s));
        click(dialog, "allButton");
    });
    CHECK(askScope(nullptr, asked) == Scope::All);
}

TEST_CASE("A single scope is taken without a question, but a whole series is not deleted without one")
{
    ScopeQuestion asked = question(ScopeAct::Edit);
    asked.offered = {Scope::All};
    CHECK(askScope(nullptr, asked) == Scope::All);

    asked.act = ScopeAct::Delete;
    onNextModal([](QDialog &dialog) { click(dialog, "wayBackButton"); });
    CHECK_FALSE(askScope(nullptr, asked));

    asked.offered = {};
    CHECK_FALSE(askScope(nullptr, asked));
}
