// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/page_parts.h"

#include "paint/line_icon.h"
#include "paint/style.h"
#include "session.h"
#include "views/ink_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

Card newCard(const QString &objectName, QWidget *parent)
{
    const Style &look = currentStyle();
    auto *frame = new QFrame(parent);
    frame->setObjectName(objectName);
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(8));
    return {frame, column};
}

WrappingLabel *newLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new WrappingLabel(text, parent);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

WrappingLabel *newWords(const QString &text, const QString &role)
{
    WrappingLabel *label = newLabel(text, role);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label->setSizePolicy(policy);
    return label;
}

void showLines(WrappingLabel &label, QStringList lines)
{
    lines.removeAll(QString());
    label.setText(lines.join(u'\n'));
    label.setVisible(!lines.isEmpty());
}

QToolButton *newFlatButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setProperty("flat", true);
    button->setProperty("link", true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QAction *newToolAction(const QString &text, const QString &objectName, QWidget *page, const QString &icon,
                       bool primary)
{
    auto *action = new QAction(text, page);
    action->setObjectName(objectName);
    action->setProperty("primary", primary);
    action->setIconText(QString(text).remove(u'…'));
    if (!icon.isEmpty())
        action->setIcon(primary ? lineIcon(icon, currentStyle().onAccent) : lineIcon(icon));
    return action;
}

namespace {

void tuneView(QAbstractItemView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setProperty("quiet", true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    view.setTabKeyNavigation(false);
    view.setItemDelegate(new InkDelegate(&view));
}

void tuneHead(QHeaderView &head)
{
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.setHighlightSections(false);
    head.setStretchLastSection(true);
    head.setSectionsMovable(true);
}

} // namespace

void tuneTable(QTableView &table)
{
    tuneView(table);
    tuneHead(*table.horizontalHeader());
    table.setShowGrid(false);
    table.setSortingEnabled(true);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(currentStyle().px(34));
    table.setCornerButtonEnabled(false);
}

void tuneTree(QTreeView &tree)
{
    tuneView(tree);
    tuneHead(*tree.header());
    tree.setUniformRowHeights(true);
    tree.setIndentation(currentStyle().px(16));
}

void replaceContent(QScrollArea &area, QWidget *content)
{
    if (QWidget *old = area.takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    area.setWidget(content);
}

EmptyState::EmptyState(const QString &heading, const QString &sentence, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
{
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24));
    column->setSpacing(look.px(8));
    column->addStretch(2);
    QLabel *title = newLabel(heading, u"heading"_s);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    QLabel *text = newLabel(sentence, u"secondary"_s);
    text->setAlignment(Qt::AlignHCenter);
    text->setMinimumWidth(qMin(look.px(420), 420));
    text->setMaximumWidth(look.px(520));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(text, 1);
    middle->addStretch();
    column->addLayout(middle);
    if (!button.isEmpty()) {
        auto *begin = new QPushButton(button);
        begin->setObjectName(u"beginPushButton"_s);
        begin->setProperty("primary", true);
        column->addSpacing(look.px(6));
        column->addWidget(begin, 0, Qt::AlignHCenter);
        connect(begin, &QPushButton::clicked, this, &EmptyState::beginRequested);
    }
    column->addStretch(3);
}

void EmptyState::beginOnlyWhileEditable(Session &session)
{
    auto *begin = findChild<QPushButton *>(u"beginPushButton"_s);
    begin->setEnabled(session.isEditable());
    connect(&session, &Session::editableChanged, begin, &QPushButton::setEnabled);
}

} // namespace yeouido
