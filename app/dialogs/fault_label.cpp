// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/fault_label.h"

#include "paint/line_icon.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace yeouido {

using namespace Qt::StringLiterals;

FaultLabel::FaultLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    const Style &look = currentStyle();
    auto *mark = new QLabel;
    const int size = look.px(14);
    mark->setPixmap(lineIcon(u"warning"_s, look.holiday).pixmap(size, size));
    m_text->setProperty("role", u"error"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look.px(5));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

QString FaultLabel::text() const
{
    return m_text->text();
}

void FaultLabel::setText(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void markInvalid(QWidget &field, bool invalid)
{
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace yeouido
