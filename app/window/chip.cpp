// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/chip.h"

#include "paint/style.h"

#include <QPainter>

namespace yeouido {

Chip::Chip(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    const Style &style = currentStyle();
    setTextFormat(Qt::PlainText);
    setFont(style.font(12, tone == Tone::Election ? QFont::Bold : QFont::Medium));
    setContentsMargins(style.px(9), style.px(2), style.px(9), style.px(2));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Style &style = currentStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Election ? style.election.fill : style.faintLine);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(m_tone == Tone::Election ? style.election.ink : style.secondary);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace yeouido
