// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/chip.h"

#include "paint/style.h"

#include <QPainter>

#include <utility>

namespace yeouido {

namespace {

/// What it is filled with and written in.
std::pair<QColor, QColor> colours(Chip::Tone tone, const Style &style)
{
    switch (tone) {
    case Chip::Tone::Plain:
        return {style.faintLine, style.secondary};
    case Chip::Tone::Election:
        return {style.election.fill, style.election.ink};
    case Chip::Tone::Accent:
        return {style.accentTint, style.accent};
    case Chip::Tone::Warning:
        return {style.warningTint, style.warningInk};
    case Chip::Tone::Good:
        return {style.goodTint, style.good};
    case Chip::Tone::Visit:
        return {style.visit.fill, style.visit.ink};
    }
    return {};
}

} // namespace

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

Chip::Chip(Tone tone, const QString &words, QWidget *parent)
    : Chip(tone, parent)
{
    setText(words);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Style &style = currentStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto [fill, ink] = colours(m_tone, style);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace yeouido
