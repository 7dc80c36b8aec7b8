// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/style.h"

#include <QApplication>
#include <QPalette>
#include <QScreen>

#include <optional>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// The size at which the lengths of the look are given.
constexpr qreal standardFontSize = 13.0;

std::optional<Style> &chosenStyle()
{
    static std::optional<Style> style;
    return style;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// What the system had before the first call, so that a change of theme does not read what this file has set.
struct SystemLook
{
    bool dark;
    QFont font;
};

const SystemLook &systemLook()
{
    static const SystemLook look{isDark(QGuiApplication::palette()), QGuiApplication::font()};
    return look;
}

/// The height of a font in whole pixels. QFontInfo would load the face, with which nothing is drawn here.
int pixelHeight(const QFont &font)
{
    constexpr qreal pointsPerInch = 72;
    constexpr qreal usualDotsPerInch = 96;
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return qRound(font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : usualDotsPerInch) /
                  pointsPerInch);
}

QFont interfaceFont(const QFont &system, qreal size)
{
    QFont font = system;
    font.setFamilies({u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Apple SD Gothic Neo"_s, u"Malgun Gothic"_s,
                      u"NanumGothic"_s, system.family()});
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QPalette paletteOf(const Style &style)
{
    QPalette palette;
    palette.setColor(QPalette::Window, style.window);
    palette.setColor(QPalette::WindowText, style.ink);
    palette.setColor(QPalette::Base, style.surface);
    palette.setColor(QPalette::AlternateBase, style.raised);
    palette.setColor(QPalette::Text, style.ink);
    palette.setColor(QPalette::PlaceholderText, style.hint);
    palette.setColor(QPalette::Button, style.surface);
    palette.setColor(QPalette::ButtonText, style.ink);
    palette.setColor(QPalette::BrightText, style.onAccent);
    palette.setColor(QPalette::Highlight, style.accent);
    palette.setColor(QPalette::HighlightedText, style.onAccent);
    palette.setColor(QPalette::Link, style.accent);
    palette.setColor(QPalette::LinkVisited, style.accent);
    palette.setColor(QPalette::ToolTipBase, style.raised);
    palette.setColor(QPalette::ToolTipText, style.ink);
    palette.setColor(QPalette::Light, style.raised);
    palette.setColor(QPalette::Midlight, style.faintLine);
    palette.setColor(QPalette::Mid, style.line);
    palette.setColor(QPalette::Dark, style.hint);
    palette.setColor(QPalette::Shadow, style.dark ? QColor(Qt::black) : style.hint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, style.hint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, style.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, style.secondary);
    return palette;
}

const Style &currentStyle()
{
    if (chosenStyle())
        return *chosenStyle();
    static Style light = lightStyle();
    static Style dark = darkStyle();
    return isDark(QGuiApplication::palette()) ? dark : light;
}

void applyStyle(QApplication &application, Theme theme)
{
    const SystemLook &system = systemLook();
    const bool dark = theme == Theme::System ? system.dark : theme == Theme::Dark;
    Style style = dark ? darkStyle() : lightStyle();
    const qreal size = std::max(standardFontSize, qreal(pixelHeight(system.font)));
    // A system without settings says 9 points; only a larger size has been chosen by someone.
    style.scale = size / standardFontSize;

    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(interfaceFont(system.font, size));
    QApplication::setPalette(paletteOf(style));
    application.setStyleSheet(styleSheetOf(style));
    chosenStyle() = style;
}

} // namespace yeouido
