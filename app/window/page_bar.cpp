// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/page_bar.h"

#include "paint/style.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

PageBar::PageBar(const QList<QAction *> &pages, QWidget *parent)
    : QWidget(parent)
{
    const Style &style = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style.px(2));
    for (QAction *page : pages) {
        auto *button = new QPushButton(page->icon(), page->text(), this);
        button->setObjectName(page->objectName().chopped(u"Action"_s.size()) + u"PushButton"_s);
        button->setProperty("nav", true);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(page->isChecked());
        button->setIconSize(QSize(style.px(16), style.px(16)));
        button->setToolTip(page->toolTip());
        connect(button, &QPushButton::clicked, page, &QAction::trigger);
        connect(page, &QAction::toggled, button, &QPushButton::setChecked);
        column->addWidget(button);
    }
}

} // namespace yeouido
