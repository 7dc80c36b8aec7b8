// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/window_actions.h"

#include "pages/page_list.h"
#include "paint/line_icon.h"
#include "paint/style.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

/// The words of menus and tool tips.
class MenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::MenuTexts)
};

struct Maker
{
    QWidget *window;

    QAction *operator()(const QString &name, const QString &text, const QList<QKeySequence> &keys = {},
                        const QString &icon = {}) const
    {
        auto *action = new QAction(text, window);
        action->setObjectName(name + u"Action"_s);
        action->setShortcuts(keys);
        reword(action, text);
        if (!icon.isEmpty())
            action->setIcon(lineIcon(icon));
        action->setIconVisibleInMenu(false);
        window->addAction(action);
        return action;
    }
};

void makeFileActions(WindowActions &actions, const Maker &make)
{
    actions.open = make(u"open"_s, MenuTexts::tr("Open a file…", "menu File"), {Qt::CTRL | Qt::Key_O});
    actions.backUp = make(u"backUp"_s, MenuTexts::tr("Back up…", "menu File: makes a copy of the file"));
    actions.restore =
        make(u"restore"_s, MenuTexts::tr("Restore a backup…", "menu File: goes on from a copy of the file"));
    actions.print = make(u"print"_s, MenuTexts::tr("Print…", "menu File: opens the dialog with the preview"),
                         {Qt::CTRL | Qt::Key_P}, u"print"_s);
    actions.exportFile = make(u"exportFile"_s, MenuTexts::tr("Export…", "menu File: writes an .ics file"),
                              {Qt::CTRL | Qt::Key_E}, u"export"_s);
    actions.settings = make(u"settings"_s, MenuTexts::tr("Settings…", "menu File"),
                            {Qt::CTRL | Qt::Key_Comma}, u"settings"_s);
    actions.quit = make(u"quit"_s, MenuTexts::tr("Quit", "menu File"), {Qt::CTRL | Qt::Key_Q});
}

void makeEditActions(WindowActions &actions, const Maker &make)
{
    actions.undo = make(u"undo"_s, MenuTexts::tr("Undo", "menu Edit, when there is nothing to undo"),
                        {Qt::CTRL | Qt::Key_Z}, u"undo"_s);
    actions.redo = make(u"redo"_s, MenuTexts::tr("Redo", "menu Edit, when there is nothing to redo"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, u"redo"_s);
    actions.newEvent =
        make(u"newEvent"_s, MenuTexts::tr("New event…", "menu Edit"), {Qt::CTRL | Qt::Key_N}, u"plus"_s);
    actions.newEvent->setIcon(lineIcon(u"plus"_s, currentStyle().onAccent));
    actions.newVisit = make(u"newVisit"_s, MenuTexts::tr("New visit…", "menu Edit: to a party"),
                            {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    actions.edit = make(u"edit"_s, MenuTexts::tr("Edit…", "menu Edit: opens the selected event"),
                        {Qt::Key_F2}, u"edit"_s);
    actions.duplicate =
        make(u"duplicate"_s, MenuTexts::tr("Duplicate…", "menu Edit: a copy of the selected event"),
             {Qt::CTRL | Qt::Key_D});
    actions.remove = make(u"remove"_s, MenuTexts::tr("Delete", "menu Edit: the selected event"),
                          {Qt::Key_Delete}, u"delete"_s);
}

/// The week has the digit 1, the others follow.
void makePageActions(WindowActions &actions, const Maker &make)
{
    actions.pages = {actions.week};
    for (const PageEntry &page : pageList()) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + actions.pages.size());
        actions.pages.append(make(page.name, page.title(), {Qt::CTRL | digit}, page.icon));
    }
    auto *group = new QActionGroup(make.window);
    for (QAction *page : std::as_const(actions.pages)) {
        page->setCheckable(true);
        group->addAction(page);
    }
    actions.week->setChecked(true);
}

void makeViewActions(WindowActions &actions, const Maker &make)
{
    actions.back = make(u"back"_s, MenuTexts::tr("Previous week", "menu View"),
                        {Qt::ALT | Qt::Key_Left, Qt::Key_PageUp}, u"back"_s);
    actions.today = make(u"today"_s, MenuTexts::tr("Today", "menu View and button: shows this week"),
                         {Qt::CTRL | Qt::Key_T});
    actions.forward = make(u"forward"_s, MenuTexts::tr("Next week", "menu View"),
                           {Qt::ALT | Qt::Key_Right, Qt::Key_PageDown}, u"forward"_s);
    actions.goToDate =
        make(u"goToDate"_s, MenuTexts::tr("Go to date…", "menu View"), {Qt::CTRL | Qt::Key_G}, u"calendar"_s);
    actions.search = make(u"search"_s, MenuTexts::tr("Search…", "menu View: finds records by their words"),
                          {Qt::CTRL | Qt::Key_F}, u"search"_s);
    actions.week =
        make(u"weekPage"_s, MenuTexts::tr("Week", "menu View and side bar: the page with the week"),
             {Qt::CTRL | Qt::Key_1}, u"calendar"_s);
    makePageActions(actions, make);
    actions.weekStartsMonday =
        make(u"weekStartsMonday"_s, MenuTexts::tr("Week starts on Monday", "menu View"));
    actions.weekStartsSunday =
        make(u"weekStartsSunday"_s, MenuTexts::tr("Week starts on Sunday", "menu View"));
    actions.sideBar =
        make(u"sideBar"_s, MenuTexts::tr("Side bar", "menu View: shows the small months on the left"),
             {Qt::Key_F9});
    actions.details =
        make(u"details"_s, MenuTexts::tr("Details", "menu View: shows the selected event on the right"),
             {Qt::SHIFT | Qt::Key_F9});
    auto *starts = new QActionGroup(make.window);
    for (QAction *start : {actions.weekStartsMonday, actions.weekStartsSunday})
        starts->addAction(start);
    for (QAction *state :
         {actions.weekStartsMonday, actions.weekStartsSunday, actions.sideBar, actions.details})
        state->setCheckable(true);
}

} // namespace

QList<QAction *> WindowActions::all() const
{
    const QList<QAction *> first{open, backUp, restore,  print,    exportFile, settings,  quit,
                                 undo, redo,   newEvent, newVisit, edit,       duplicate, remove,
                                 back, today,  forward,  goToDate, search};
    return first + pages +
           QList<QAction *>{weekStartsMonday, weekStartsSunday, sideBar, details, keys, about};
}

void reword(QAction *action, const QString &text)
{
    action->setText(text);
    // Three dots belong into menus; a button has no room for them.
    action->setIconText(QString(text).remove(u'…'));
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty()
                           ? action->iconText()
                           : MenuTexts::tr("%1 (%2)", "tool tip of a button: what it does, and its key")
                                 .arg(action->iconText(), key));
}

WindowActions makeWindowActions(QWidget *window)
{
    WindowActions actions{};
    const Maker make{window};
    makeFileActions(actions, make);
    makeEditActions(actions, make);
    makeViewActions(actions, make);
    actions.keys = make(u"keys"_s, MenuTexts::tr("Keys", "menu Help: the list of all keys"),
                        {Qt::CTRL | Qt::Key_Slash, Qt::Key_F1});
    actions.about = make(u"about"_s, MenuTexts::tr("About this program", "menu Help"));
    return actions;
}

QMenu *makeWindowMenu(const WindowActions &actions, QWidget *window)
{
    auto *menu = new QMenu(window);
    menu->setObjectName(u"windowMenu"_s);
    QMenu *file = menu->addMenu(MenuTexts::tr("File", "menu"));
    file->addActions({actions.open, actions.backUp, actions.restore});
    file->addSeparator();
    file->addActions({actions.print, actions.exportFile});
    QMenu *edit = menu->addMenu(MenuTexts::tr("Edit", "menu"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.newEvent, actions.newVisit, actions.edit, actions.duplicate, actions.remove});
    QMenu *view = menu->addMenu(MenuTexts::tr("View", "menu"));
    view->addActions({actions.back, actions.today, actions.forward, actions.goToDate, actions.search});
    view->addSeparator();
    view->addActions(actions.pages);
    view->addSeparator();
    view->addActions({actions.weekStartsMonday, actions.weekStartsSunday});
    view->addSeparator();
    view->addActions({actions.sideBar, actions.details});
    menu->addSeparator();
    menu->addActions({actions.settings, actions.keys, actions.about});
    menu->addSeparator();
    menu->addAction(actions.quit);
    return menu;
}

} // namespace yeouido
