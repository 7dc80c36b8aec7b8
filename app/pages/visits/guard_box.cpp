// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/guard_box.h"

#include "pages/page_parts.h"
#include "paint/style.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

QString clearanceText(const LegalClearance &clearance, Language language)
{
    QStringList parts;
    if (!clearance.clearedBy.isEmpty())
        parts.append(GuardBox::tr("Looked at by %1", "who cleared a visit as to the election law")
                         .arg(clearance.clearedBy));
    if (clearance.date)
        parts.append(formatDate(*clearance.date, language));
    if (!clearance.how.isEmpty())
        parts.append(clearance.how);
    if (!clearance.reply.isEmpty())
        parts.append(GuardBox::tr("Reply: %1", "what the election commission answered").arg(clearance.reply));
    return parts.join(u" · "_s);
}

GuardBox::GuardBox(const std::vector<ApplicableRule> &rules, const Visit &visit, const VisitsData &visits,
                   QWidget *parent)
    : QFrame(parent)
{
    const Style &look = currentStyle();
    setObjectName(u"guardBox"_s);
    setProperty("warning", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
    column->setSpacing(look.px(4));
    for (const ApplicableRule &each : rules) {
        const Election *election = visits.directory.find(each.election);
        column->addWidget(newLabel(
            tr("%1 · %2 (%3, %4)", "head of a rule of the election law: paragraph, title, election, period")
                .arg(articleText({each.rule.id}, visits.language), each.rule.title,
                     election ? election->shortName : QString(),
                     formatDateSpan(DateSpan::inclusive(each.window.from, each.window.to), visits.language,
                                    Year::Without)),
            u"strong"_s));
        column->addWidget(newLabel(each.rule.text));
        column->addWidget(newLabel(each.rule.source, u"hint"_s));
        const LegalClearance *clearance = clearanceOf(visit, each.rule.id);
        QLabel *state = newLabel(
            clearance ? clearanceText(*clearance, visits.language)
                      : tr("Nobody has written down who looked at this.", "below a rule of the election law"),
            u"strong"_s);
        state->setObjectName(u"clearanceLabel"_s);
        column->addWidget(state);
        QToolButton *record =
            newFlatButton(clearance ? tr("Change who looked at it…", "below a rule of the election law")
                                    : tr("Write down who looked at it…", "below a rule of the election law"),
                          u"clearanceToolButton"_s);
        record->setEnabled(visits.isEditable);
        column->addWidget(record, 0, Qt::AlignLeft);
        connect(record, &QToolButton::clicked, this,
                [this, rule = each.rule.id] { Q_EMIT clearanceRequested(rule); });
        column->addSpacing(look.px(4));
    }
    column->addWidget(newLabel(tr("This is not a legal opinion. It shows the rule and who looked at it; it "
                                  "keeps nobody from anything.",
                                  "below the rules of the election law"),
                               u"hint"_s));
}

} // namespace yeouido
