// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "handout/shipped_election_rules.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DayWarnings
{
    Q_DECLARE_TR_FUNCTIONS(DayWarnings)
};

QStringList notices(const DayView &view)
{
    const Directory &directory = view.data.directory();
    QStringList lines;
    for (const Holiday &holiday : view.day.daysOff) {
        lines.append(DayWarnings::tr("%1 is a holiday: %2.", "warning of a day; a date and a name")
                         .arg(formatDate(holiday.date, view.data.language, Year::Without), holiday.name));
    }
    if (view.day.lacksTheme)
        lines.append(
            DayWarnings::tr("The day is near and has no theme yet.", "warning of a day of the office"));
    for (const TalkingWarning &talking : view.day.talking) {
        const Party *party = directory.find(talking.party);
        lines.append(DayWarnings::tr("%1: the talking points take %2 min, the visit has %3.",
                                     "warning of a day; %1 is a party, the others minutes")
                         .arg(party ? party->name : QString())
                         .arg(talking.minutes)
                         .arg(talking.slot));
    }
    for (const DoubleUse &twice : view.day.doubleUse) {
        const Department *department = directory.find(twice.department);
        lines.append(DayWarnings::tr("%1 is also taken by: %2",
                                     "warning of a day; %1 is a bureau, %2 are events with their hours")
                         .arg(department ? department->name : QString(),
                              othersText(twice.others, view.data.language)));
    }
    return lines;
}

/// The rules of one period of an election, by their ids.
using Periods = std::map<std::pair<QDate, QDate>, QStringList>;

Periods periodsOf(const WindowWarning &warning)
{
    Periods periods;
    for (const RestrictedWindow &window : warning.windows)
        periods[{window.from, window.to}].append(window.rule);
    return periods;
}

QString periodText(const std::pair<QDate, QDate> &period, const QStringList &rules, const DayView &view)
{
    return DayWarnings::tr("Public Official Election Act, %1: limits from %2.",
                           "warning of a day; %1 are articles of the law, %2 is a period")
        .arg(articleText(rules, view.data.language),
             formatDateSpan(DateSpan::inclusive(period.first, period.second), view.data.language,
                            Year::Without));
}

/// The words of the rules, folded until someone wants to read them.
void addRules(QVBoxLayout &column, const WindowWarning &warning, Language language)
{
    QStringList texts;
    for (const RestrictedWindow &window : warning.windows) {
        if (const ElectionRule *rule = findRule(shippedElectionRules(), window.rule))
            texts.append(articleText({rule->id}, language) + u" · "_s + rule->title + u'\n' + rule->text +
                         u'\n' + rule->source);
    }
    if (texts.isEmpty())
        return;
    QToolButton *show =
        newFlatButton(DayWarnings::tr("Read the rules", "button in the warning about an election"),
                      u"showRulesToolButton"_s);
    show->setCheckable(true);
    show->setProperty("flush", true);
    QLabel *text = newLabel(texts.join(u"\n\n"_s));
    text->setObjectName(u"rulesLabel"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->hide();
    QObject::connect(show, &QToolButton::toggled, text, &QLabel::setVisible);
    column.addWidget(show, 0, Qt::AlignLeft);
    column.addWidget(text);
}

QFrame *newBox(const QString &objectName)
{
    const Style &look = currentStyle();
    auto *box = new QFrame;
    box->setObjectName(objectName);
    box->setProperty("warning", true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    column->setSpacing(look.px(6));
    return box;
}

} // namespace

QWidget *makeDayWarnings(const DayView &view)
{
    const QStringList lines = notices(view);
    if (lines.isEmpty())
        return nullptr;
    QFrame *box = newBox(u"dayWarningFrame"_s);
    for (const QString &line : lines)
        box->layout()->addWidget(newLabel(line, u"strong"_s));
    return box;
}

QWidget *makeDayWindows(const DayView &view)
{
    if (view.day.windows.empty())
        return nullptr;
    QFrame *box = newBox(u"dayWindowsFrame"_s);
    auto *column = static_cast<QVBoxLayout *>(box->layout());
    for (const WindowWarning &warning : view.day.windows) {
        const Election *election = view.data.directory().find(warning.election);
        column->addWidget(newLabel(election ? election->name : QString(), u"strong"_s));
        for (const auto &[period, rules] : periodsOf(warning))
            column->addWidget(newLabel(periodText(period, rules, view)));
        addRules(*column, warning, view.data.language);
    }
    QLabel *note =
        newLabel(DayWarnings::tr("A visit to a campaign body or a party event needs a look; who cleared "
                                 "it is recorded with the visit. This is no legal judgement.",
                                 "at the foot of the warning about an election"));
    note->setObjectName(u"noJudgementLabel"_s);
    column->addWidget(note);
    return box;
}

} // namespace yeouido
