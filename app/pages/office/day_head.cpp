// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "pages/office/inline_field.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/hairline.h"
#include "paint/icon_button.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "schedule/visit_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DayHead
{
    Q_DECLARE_TR_FUNCTIONS(DayHead)
};

QAction *addAct(QMenu &menu, const QString &text, const QString &name, OfficeActs &acts,
                void (OfficeActs::*act)())
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &acts, act);
    return action;
}

/// The act that is wanted most often, as a button of its own.
QToolButton *newActButton(const QString &text, const QString &name, const DayView &view,
                          void (OfficeActs::*act)())
{
    auto *button = new QToolButton;
    button->setObjectName(name + u"ToolButton"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *action = new QAction(text, button);
    action->setObjectName(name + u"Action"_s);
    action->setEnabled(view.acts.isEditable());
    QObject::connect(action, &QAction::triggered, &view.acts, act);
    button->setDefaultAction(action);
    return button;
}

/// The visits of the day whose debrief is due.
std::vector<VisitEntry> dueDebriefs(const DayView &view)
{
    std::vector<VisitEntry> due;
    for (const Occurrence &occurrence : view.day.course) {
        std::vector<VisitEntry> entries = visitEntries(occurrence, view.day.visits);
        std::ranges::copy_if(entries, std::back_inserter(due), [&view](const VisitEntry &entry) {
            return debriefStage(entry, view.data.sources.today) == DebriefStage::Due;
        });
    }
    return due;
}

/// Leads to the debrief that is due, or to each of them; nullptr where none is.
QToolButton *newDebriefButton(const DayView &view)
{
    const std::vector<VisitEntry> due = dueDebriefs(view);
    if (due.empty())
        return nullptr;
    OfficeActs *acts = &view.acts;
    auto *button = new QToolButton;
    button->setObjectName(u"dayDebriefToolButton"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setText(DayHead::tr("Debrief…", "button of a day: write down what was said at its visits"));
    button->setEnabled(acts->isEditable());
    if (due.size() == 1) {
        QObject::connect(
            button, &QToolButton::clicked, acts,
            [acts, key = due.front().key, party = due.front().party] { acts->debrief(key, party); });
        return button;
    }
    button->setProperty("dropdown", true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const VisitEntry &entry : due) {
        const Party *party = view.data.directory().find(entry.party);
        QString name = party ? party->name : entry.body.title;
        QAction *action = menu->addAction(name.replace(u'&', u"&&"_s));
        QObject::connect(action, &QAction::triggered, acts,
                         [acts, key = entry.key, id = entry.party] { acts->debrief(key, id); });
    }
    button->setMenu(menu);
    return button;
}

QToolButton *newDayMenu(const DayView &view)
{
    auto *button = new QToolButton;
    button->setObjectName(u"dayMenuToolButton"_s);
    button->setText(DayHead::tr("More", "button with a menu: what else can be done to a day of the office"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("dropdown", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(view.acts.isEditable());
    auto *menu = new QMenu(button);
    if (!view.day.isSkipped()) {
        addAct(*menu, DayHead::tr("More or fewer dates…", "menu of a day of the office"), u"dayDatesAction"_s,
               view.acts, &OfficeActs::changeDates);
        addAct(*menu, DayHead::tr("Skip…", "menu of a day of the office"), u"skipDayAction"_s, view.acts,
               &OfficeActs::skip);
        menu->addSeparator();
    }
    addAct(*menu, DayHead::tr("End the weekly office…", "menu of a day of the office"), u"endOfficeAction"_s,
           view.acts, &OfficeActs::endOffice);
    addAct(*menu, DayHead::tr("Begin another weekly office…", "menu of a day of the office"),
           u"beginOfficeAction"_s, view.acts, &OfficeActs::setUp);
    button->setMenu(menu);
    return button;
}

} // namespace

QWidget *makeDayHead(const DayView &view)
{
    const Style &look = currentStyle();
    const bool editable = view.acts.isEditable();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(look.px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *headline = newWords(headlineText(view.day, view.data), u"accent"_s);
    headline->setObjectName(u"headlineLabel"_s);
    words->addWidget(headline);

    const QString storedTheme = view.day.record ? view.day.record->theme : QString();
    const QString storedPurpose = view.day.record ? view.day.record->purpose : QString();
    auto *theme = new InlineField(u"themeLineEdit"_s, DayHead::tr("Theme", "name of a field of a day"),
                                  DayHead::tr("What is this day about?", "hint in the empty theme of a day"));
    theme->setProperty("inplaceTitle", true);
    theme->setStored(storedTheme);
    auto *purpose =
        new InlineField(u"purposeLineEdit"_s, DayHead::tr("Purpose", "name of a field of a day"),
                        DayHead::tr("Its purpose in one line", "hint in the empty purpose of a day"));
    purpose->setStored(storedPurpose);
    for (InlineField *field : {theme, purpose}) {
        field->setReadOnly(!editable);
        words->addWidget(field);
    }
    OfficeActs *acts = &view.acts;
    QObject::connect(theme, &InlineField::entered, acts, &OfficeActs::setTheme);
    QObject::connect(purpose, &InlineField::entered, acts, &OfficeActs::setPurpose);
    if (view.day.isSkipped()) {
        QLabel *reason = newLabel(view.day.session.occurrence.body.cancelReason, u"error"_s);
        reason->setObjectName(u"skipReasonLabel"_s);
        words->addWidget(reason);
    }
    row->addLayout(words, 1);
    if (view.day.isSkipped()) {
        row->addWidget(
            newActButton(DayHead::tr("Hold it after all…", "button of a skipped day of the office"),
                         u"holdDay"_s, view, &OfficeActs::hold),
            0, Qt::AlignTop);
    } else {
        row->addWidget(newActButton(DayHead::tr("Move…", "button of a day of the office: to another date"),
                                    u"moveDay"_s, view, &OfficeActs::move),
                       0, Qt::AlignTop);
    }
    if (QToolButton *debrief = newDebriefButton(view))
        row->addWidget(debrief, 0, Qt::AlignTop);
    row->addWidget(newDayMenu(view), 0, Qt::AlignTop);
    return head;
}

void DaySection::add(QWidget *row) const
{
    widget->layout()->addWidget(row);
}

void DaySection::addHint(const QString &text) const
{
    QLabel *hint = newLabel(text, u"secondary"_s);
    const Style &look = currentStyle();
    hint->setContentsMargins(0, look.px(7), 0, look.px(7));
    add(hint);
}

DaySection newDaySection(const QString &heading, const QString &objectName)
{
    const Style &look = currentStyle();
    auto *section = new QWidget;
    section->setObjectName(objectName);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, look.px(12));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(look.px(4));
    QLabel *label = newLabel(heading, u"section"_s);
    label->setWordWrap(false);
    label->setMinimumHeight(look.px(28));
    head->addWidget(label, 1);
    column->addLayout(head);
    column->addWidget(newHairline());
    return {section, head};
}

QWidget *newRemoveButton(const QString &name, const QString &objectName, bool enabled,
                         std::function<void()> act)
{
    const Style &look = currentStyle();
    QToolButton *button = newIconButton(lineIcon(u"close"_s, look.secondary), name, objectName);
    button->setIconSize({look.px(13), look.px(13)});
    button->setEnabled(enabled);
    QObject::connect(button, &QToolButton::clicked, button, std::move(act));
    return button;
}

} // namespace yeouido
