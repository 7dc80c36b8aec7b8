// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_panel.h"

#include "pages/office/inline_field.h"
#include "pages/page_parts.h"
#include "paint/style.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// A column that keeps its share of the width whatever stands in it.
QVBoxLayout *addColumn(QHBoxLayout &row, int share)
{
    auto *holder = new QWidget;
    holder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    row.addWidget(holder, share);
    return column;
}

QWidget *makeDay(const DayView &view)
{
    const Style &look = currentStyle();
    auto *day = new QWidget;
    auto *column = new QVBoxLayout(day);
    column->setContentsMargins(look.px(14), look.px(16), look.px(20), look.px(16));
    column->setSpacing(look.px(14));
    column->addWidget(makeDayHead(view));

    auto *halves = new QHBoxLayout;
    halves->setSpacing(look.px(24));
    QVBoxLayout *left = addColumn(*halves, 11);
    left->setSpacing(look.px(6));
    left->addWidget(makeDayCourse(view));
    left->addWidget(makeDayItems(view));
    left->addStretch();
    QVBoxLayout *right = addColumn(*halves, 9);
    right->setSpacing(look.px(6));
    if (QWidget *warnings = makeDayWarnings(view)) {
        right->addWidget(warnings);
        right->addSpacing(look.px(6));
    }
    right->addWidget(makeDayCompanions(view));
    right->addWidget(makeDayChecklist(view));
    right->addWidget(makeDayCarriedOver(view));
    if (QWidget *windows = makeDayWindows(view))
        right->addWidget(windows);
    right->addStretch();
    column->addLayout(halves, 1);
    return day;
}

} // namespace

DayPanel::DayPanel(QWidget *parent)
    : QFrame(parent)
    , m_area(new QScrollArea)
{
    setObjectName(u"dayPanelFrame"_s);
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    m_area->setObjectName(u"dayScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area);
}

void DayPanel::showDay(const DayView &view)
{
    const OccurrenceKey key = keyOf(view.day.session.occurrence);
    const bool isSame = key == m_shown;
    const Typing before = typing();
    const int scrolled = m_area->verticalScrollBar()->value();
    if (QWidget *old = m_area->widget()) {
        // Losing the focus would save what is being typed, and so read everything anew in the midst of this.
        for (QObject *child : old->findChildren<QObject *>())
            child->blockSignals(true);
        m_area->takeWidget();
        // It may be what is being clicked.
        old->hide();
        old->deleteLater();
    }
    m_area->setWidget(makeDay(view));
    m_shown = key;
    if (isSame) {
        m_area->widget()->layout()->activate();
        m_area->verticalScrollBar()->setValue(scrolled);
        resume(before);
    }
}

void DayPanel::focusTheme()
{
    if (auto *theme = findChild<InlineField *>(u"themeLineEdit"_s)) {
        theme->setFocus();
        theme->selectAll();
    }
}

DayPanel::Typing DayPanel::typing() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return {};
    const auto *field = qobject_cast<const InlineField *>(focus);
    if (!field)
        return {focus->objectName(), {}, 0, false};
    return {focus->objectName(), field->text(), field->cursorPosition(), field->isEdited()};
}

void DayPanel::resume(const Typing &typing)
{
    if (typing.field.isEmpty())
        return;
    auto *focus = m_area->widget()->findChild<QWidget *>(typing.field);
    if (!focus)
        return;
    focus->setFocus();
    auto *field = qobject_cast<InlineField *>(focus);
    if (field && typing.isEdited) {
        field->setText(typing.text);
        field->setCursorPosition(typing.cursor);
    }
}

} // namespace yeouido
