// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/scope_question.h"

#include "dialogs/question_dialog.h"
#include "settings/language.h"
#include "text/event_text.h"

#include <QCoreApplication>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(ScopeWords)
};

QString titleOf(ScopeAct act)
{
    switch (act) {
    case ScopeAct::Edit:
        return ScopeWords::tr("Change repeating event", "title of the question about a series");
    case ScopeAct::Move:
        return ScopeWords::tr("Move repeating event", "title of the question about a series");
    case ScopeAct::Resize:
        return ScopeWords::tr("Change length of repeating event", "title of the question about a series");
    case ScopeAct::Delete:
        return ScopeWords::tr("Delete repeating event", "title of the question about a series");
    }
    return {};
}

QString headingOf(ScopeAct act, const QString &title)
{
    switch (act) {
    case ScopeAct::Edit:
        return ScopeWords::tr("“%1” repeats. Which dates do you want to change?", "question about a series")
            .arg(title);
    case ScopeAct::Move:
        return ScopeWords::tr("“%1” repeats. Which dates do you want to move?", "question about a series")
            .arg(title);
    case ScopeAct::Resize:
        return ScopeWords::tr("“%1” repeats. Which dates shall have the new length?",
                              "question about a series")
            .arg(title);
    case ScopeAct::Delete:
        return ScopeWords::tr("“%1” repeats. Which dates do you want to delete?", "question about a series")
            .arg(title);
    }
    return {};
}

QString thisOnlyLabel(ScopeAct act, const QString &date)
{
    switch (act) {
    case ScopeAct::Edit:
        return ScopeWords::tr("Change this event only (%1)", "answer about a series; %1 is its date")
            .arg(date);
    case ScopeAct::Move:
        return ScopeWords::tr("Move this event only (%1)", "answer about a series; %1 is its date").arg(date);
    case ScopeAct::Resize:
        return ScopeWords::tr("New length for this event only (%1)", "answer about a series; %1 is its date")
            .arg(date);
    case ScopeAct::Delete:
        return ScopeWords::tr("Delete this event only (%1)", "answer about a series; %1 is its date")
            .arg(date);
    }
    return {};
}

QString followingLabel(ScopeAct act, const QString &date)
{
    switch (act) {
    case ScopeAct::Edit:
        return ScopeWords::tr("Change this and all following events (from %1)",
                              "answer about a series; %1 is a date")
            .arg(date);
    case ScopeAct::Move:
        return ScopeWords::tr("Move this and all following events (from %1)",
                              "answer about a series; %1 is a date")
            .arg(date);
    case ScopeAct::Resize:
        return ScopeWords::tr("New length for this and all following events (from %1)",
                              "answer about a series; %1 is a date")
            .arg(date);
    case ScopeAct::Delete:
        return ScopeWords::tr("Delete this and all following events (from %1)",
                              "answer about a series; %1 is a date")
            .arg(date);
    }
    return {};
}

QString allLabel(ScopeAct act)
{
    switch (act) {
    case ScopeAct::Edit:
        return ScopeWords::tr("Change the whole series", "answer about a series");
    case ScopeAct::Move:
        return ScopeWords::tr("Move the whole series", "answer about a series");
    case ScopeAct::Resize:
        return ScopeWords::tr("New length for the whole series", "answer about a series");
    case ScopeAct::Delete:
        return ScopeWords::tr("Delete the whole series", "answer about a series");
    }
    return {};
}

Answer answerOf(ScopeAct act, Scope scope, const QString &date)
{
    const bool destructive = act == ScopeAct::Delete;
    switch (scope) {
    case Scope::ThisOnly:
        return {thisOnlyLabel(act, date), u"thisOnly"_s, destructive};
    case Scope::ThisAndFollowing:
        return {followingLabel(act, date), u"thisAndFollowing"_s, destructive};
    case Scope::All:
        return {allLabel(act), u"all"_s, destructive};
    }
    return {};
}

} // namespace

std::optional<Scope> askScope(QWidget *parent, const ScopeQuestion &question)
{
    if (question.offered.empty())
        return std::nullopt;
    const bool deletesAll = question.act == ScopeAct::Delete && question.offered.front() == Scope::All;
    if (question.offered.size() == 1 && !deletesAll)
        return question.offered.front();

    QString text = whenText(question.when, currentLanguage());
    if (question.newWhen)
        text += u" → "_s + whenText(*question.newWhen, currentLanguage());
    Question asked{titleOf(question.act), headingOf(question.act, question.title), text, {}, {}};
    const QString date = formatDate(startDate(question.when), currentLanguage(), Year::Without);
    for (const Scope scope : question.offered)
        asked.answers.push_back(answerOf(question.act, scope, date));
    asked.wayBack = question.act == ScopeAct::Delete
                        ? ScopeWords::tr("Keep everything", "changes nothing about a series")
                        : ScopeWords::tr("Leave it as it is", "changes nothing about a series");
    const std::optional<std::size_t> given = ask(parent, asked);
    return given ? std::optional(question.offered[*given]) : std::nullopt;
}

} // namespace yeouido
