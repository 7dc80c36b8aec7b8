// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "pages/office/inline_field.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/hairline.h"
#include "paint/line_icon.h"
#include "paint/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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

QToolButton *newDayMenu(const DayView &view)
{
    auto *button = new QToolButton;
    button->setObjectName(u"dayMenuToolButton"_s);
    button->setText(DayHead::tr("The day", "button with a menu: what can be done to a day of the office"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("dropdown", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(view.acts.isEditable());
    auto *menu = new QMenu(button);
    if (view.day.isSkipped()) {
        addAct(*menu, DayHead::tr("Hold it after all…", "menu of a skipped day of the office"),
               u"holdDayAction"_s, view.acts, &OfficeActs::hold);
    } else {
        addAct(*menu, DayHead::tr("Move to another date…", "menu of a day of the office"), u"moveDayAction"_s,
               view.acts, &OfficeActs::move);
        addAct(*menu, DayHead::tr("More or fewer dates…", "menu of a day of the office"), u"dayDatesAction"_s,
               view.acts, &OfficeActs::changeDates);
        addAct(*menu, DayHead::tr("Skip…", "menu of a day of the office"), u"skipDayAction"_s, view.acts,
               &OfficeActs::skip);
    }
    menu->addSeparator();
    addAct(*menu, DayHead::tr("Change the weekly office…", "menu of a day of the office"),
           u"changeOfficeAction"_s, view.acts, &OfficeActs::changeOffice);
    addAct(*menu, DayHead::tr("End the weekly office…", "menu of a day of the office"), u"endOfficeAction"_s,
           view.acts, &OfficeActs::endOffice);
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
    QLabel *headline = newLabel(headlineText(view.day, view.data), u"accent"_s);
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
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("flat", true);
    button->setIcon(lineIcon(u"close"_s, currentStyle().secondary));
    button->setIconSize({currentStyle().px(13), currentStyle().px(13)});
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(enabled);
    QObject::connect(button, &QToolButton::clicked, button, std::move(act));
    return button;
}

} // namespace yeouido
