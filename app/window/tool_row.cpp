// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/tool_row.h"

#include "office/election_phases.h"
#include "office/short_name.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "views/chip.h"
#include "window/window_actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

QToolButton *button(QAction *action, Qt::ToolButtonStyle style, const QString &name, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(name + u"ToolButton"_s);
    result->setDefaultAction(action);
    result->setToolButtonStyle(style);
    result->setFocusPolicy(Qt::TabFocus);
    result->setIconSize(QSize(currentStyle().px(16), currentStyle().px(16)));
    return result;
}

/// The Thursday decides to which month a week belongs, wherever the week begins.
QDate thursdayOf(const DateSpan &days)
{
    QDate date = days.first;
    while (date.dayOfWeek() != Qt::Thursday)
        date = date.addDays(1);
    return date;
}

} // namespace

QString countdownText(const DateSpan &days, const Directory &directory)
{
    const Election *election = directory.nextElection(days.first);
    if (!election)
        return {};
    const QString countdown =
        ToolRow::tr("%1 %2 ~ %3", "beside the period: short name of an election, D-50 and D-44")
            .arg(shortNameOf(*election), formatDDay(days.first, election->date),
                 formatDDay(days.last(), election->date));
    const QString phases = phaseText(days, directory.elections);
    return phases.isEmpty() ? countdown : countdown + u" · "_s + phases;
}

ToolRow::ToolRow(const WindowActions &actions, QWidget *window)
    : QFrame(window)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_ofPage(new QHBoxLayout)
    , m_weekOfMonth(new Chip(Chip::Tone::Plain, this))
    , m_countdown(new Chip(Chip::Tone::Election, this))
{
    const Style &style = currentStyle();
    setObjectName(u"toolRow"_s);
    setProperty("bar", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setObjectName(u"periodLabel"_s);
    m_title->setProperty("role", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setObjectName(u"subtitleLabel"_s);
    m_subtitle->setProperty("role", u"secondary"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_weekOfMonth->setObjectName(u"weekOfMonthLabel"_s);
    m_countdown->setObjectName(u"countdownLabel"_s);

    auto *menuButton = new QToolButton(this);
    menuButton->setObjectName(u"menuToolButton"_s);
    menuButton->setIcon(lineIcon(u"menu"_s));
    menuButton->setIconSize(QSize(style.px(16), style.px(16)));
    menuButton->setToolTip(tr("Menu (F10)", "tool tip of the button with three lines"));
    menuButton->setAccessibleName(tr("Menu", "the button with three lines, for screen readers"));
    menuButton->setShortcut(Qt::Key_F10);
    menuButton->setFocusPolicy(Qt::TabFocus);
    // Shown by hand: the button's own menu would put an arrow beside the three lines.
    QMenu *menu = makeWindowMenu(actions, menuButton);
    connect(menuButton, &QToolButton::clicked, this, [menuButton, menu] {
        const QPoint below = menuButton->mapToGlobal(QPoint(menuButton->width(), menuButton->height() + 4));
        menu->popup(below - QPoint(menu->sizeHint().width(), 0));
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(14), style.px(9), style.px(14), style.px(9));
    row->setSpacing(style.px(8));
    const auto add = [&](QAction *action, Qt::ToolButtonStyle look, const QString &name) {
        QToolButton *result = button(action, look, name, this);
        row->addWidget(result);
        return result;
    };
    const auto addOfWeek = [&](QAction *action, Qt::ToolButtonStyle look, const QString &name) {
        QToolButton *result = add(action, look, name);
        m_ofWeek.append(result);
        return result;
    };
    addOfWeek(actions.back, Qt::ToolButtonIconOnly, u"back"_s);
    addOfWeek(actions.today, Qt::ToolButtonTextOnly, u"today"_s);
    addOfWeek(actions.forward, Qt::ToolButtonIconOnly, u"forward"_s);
    row->addSpacing(style.px(6));
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addSpacing(style.px(2));
    row->addWidget(m_weekOfMonth);
    row->addWidget(m_countdown);
    auto *room = new QWidget(this);
    m_ofWeek.append(room);
    row->addWidget(room, 1);
    addOfWeek(actions.goToDate, Qt::ToolButtonIconOnly, u"goToDate"_s);
    add(actions.search, Qt::ToolButtonIconOnly, u"search"_s);
    add(actions.undo, Qt::ToolButtonIconOnly, u"undo"_s);
    add(actions.redo, Qt::ToolButtonIconOnly, u"redo"_s);
    addOfWeek(actions.print, Qt::ToolButtonTextBesideIcon, u"print"_s);
    addOfWeek(actions.exportFile, Qt::ToolButtonTextBesideIcon, u"exportFile"_s);
    QToolButton *newEvent = addOfWeek(actions.newEvent, Qt::ToolButtonTextBesideIcon, u"newEvent"_s);
    newEvent->setProperty("primary", true);
    m_ofPage->setSpacing(style.px(8));
    row->addLayout(m_ofPage);
    row->addWidget(menuButton);
    setWeek(true);
}

void ToolRow::setWeek(bool week)
{
    m_week = week;
    m_subtitle->setVisible(!week);
    for (QWidget *part : std::as_const(m_ofWeek))
        part->setVisible(week);
    while (QLayoutItem *item = m_ofPage->takeAt(0)) {
        // A button may be what is being clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ToolRow::showPage(const QString &title, const QString &subtitle, const QList<QAction *> &actions)
{
    setWeek(false);
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    for (QAction *action : actions) {
        const QString name = action->objectName();
        const bool bare = action->icon().isNull();
        QToolButton *shown = button(action, bare ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon,
                                    name.endsWith(u"Action") ? name.chopped(6) : name, this);
        shown->setProperty("primary", action->property("primary"));
        if (action->menu())
            shown->setPopupMode(QToolButton::InstantPopup);
        m_ofPage->addWidget(shown);
    }
    fit();
}

void ToolRow::showPeriod(const DateSpan &days, const Directory &directory, Language language)
{
    setWeek(true);
    m_title->setText(formatDateSpan(days, language));
    m_weekOfMonth->setText(formatWeekOfMonth(thursdayOf(days), language));
    m_countdown->setText(countdownText(days, directory));
    fit();
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void ToolRow::fit()
{
    // In a narrow window the chips give way, the least needed first; the buttons and the period stay.
    m_countdown->setVisible(m_week && !m_countdown->text().isEmpty());
    m_weekOfMonth->setVisible(m_week);
    for (Chip *chip : {m_weekOfMonth, m_countdown}) {
        if (layout()->sizeHint().width() > width())
            chip->hide();
    }
}

} // namespace yeouido
