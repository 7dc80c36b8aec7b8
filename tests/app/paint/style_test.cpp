// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/line_icon.h"
#include "paint/style.h"
#include "paint/wrapped_text.h"
#include "support/catch.h"

#include <QFontMetricsF>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QToolButton>

#include <cstdlib>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0;

int inkedPixels(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(20, 20)).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("text can be read on its ground in the light and in the dark theme")
{
    for (const Style &style : {lightStyle(), darkStyle()}) {
        CAPTURE(style.dark);
        for (const QColor &ground :
             {style.window, style.surface, style.raised, style.officeTint, style.weekendTint}) {
            CAPTURE(ground.name());
            CHECK(contrast(style.ink, ground) >= textContrast);
            CHECK(contrast(style.secondary, ground) >= textContrast);
            CHECK(contrast(style.accent, ground) >= textContrast);
            CHECK(contrast(style.holiday, ground) >= textContrast);
        }
        CHECK(contrast(style.onAccent, style.accent) >= textContrast);
        CHECK(contrast(style.accent, style.accentTint) >= textContrast);
        CHECK(contrast(style.warningInk, style.warningTint) >= textContrast);
        CHECK(contrast(style.good, style.goodTint) >= textContrast);
        for (int kind = 0; kind <= int(EventKind::Other); ++kind) {
            const Tint &tint = style.tint(EventKind(kind));
            CAPTURE(kind);
            CHECK(contrast(tint.ink, tint.fill) >= textContrast);
            CHECK(contrast(tint.edge, style.surface) >= shapeContrast);
        }
        for (const auto &[state, word] : TokenTable<AdoptionState>::entries) {
            CAPTURE(word.toString());
            const Tint &tint = style.tint(state);
            CHECK(contrast(tint.ink, tint.fill) >= textContrast);
            CHECK(contrast(tint.edge, style.surface) >= shapeContrast);
            CHECK(contrast(tint.edge, style.faintLine) >= shapeContrast);
        }
        for (const auto &[state, word] : TokenTable<FulfilmentState>::entries) {
            CAPTURE(word.toString());
            const Tint &tint = style.tint(state);
            CHECK(contrast(tint.ink, tint.fill) >= textContrast);
            CHECK(contrast(tint.edge, style.surface) >= shapeContrast);
            CHECK(contrast(tint.edge, style.faintLine) >= shapeContrast);
        }
        CHECK(contrast(style.travel.ink, style.hatch) >= textContrast);
        CHECK(contrast(style.untimed.ink, style.untimed.fill) >= textContrast);
        CHECK(contrast(style.untimed.edge, style.untimed.fill) >= shapeContrast);
    }
}

TEST_CASE("contrast is reckoned as WCAG does")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("no token is left in the style sheet")
{
    for (const Style &style : {lightStyle(), darkStyle()})
        CHECK_FALSE(styleSheetOf(style).contains(u'@'));
}

TEST_CASE("lengths grow with the font that the system is set to")
{
    Style style = lightStyle();
    style.scale = 1.5;
    CHECK(style.px(20) == 30);
    CHECK(style.font(12).pixelSize() == 18);
    CHECK(styleSheetOf(style).contains(u"font-size: 18px"_s));
}

TEST_CASE("every icon of the family is in the program and draws something")
{
    const QString names =
        u"back forward up down undo redo print export plus lock warning calendar search close check "
        "settings history edit delete repeat person matrix bars announced state-open state-delivered "
        "state-review state-partly state-hold state-done state-continued state-track"_s;
    for (const QString &name : names.split(u' ')) {
        CAPTURE(name);
        CHECK(inkedPixels(lineIcon(name)) > 15);
    }
    CHECK(lineIcon(u"no such icon"_s).isNull());
}

TEST_CASE("an icon has the colour it is asked for")
{
    const QImage image = lineIcon(u"plus"_s, QColor(Qt::red)).pixmap(QSize(16, 16)).toImage();
    CHECK(image.pixelColor(8, 8).red() == 255);
    CHECK(image.pixelColor(8, 8).blue() == 0);
}

TEST_CASE(
    "text wraps between words, inside of one only when it is too long, and is cut only in the last line")
{
    const QFont font = lightStyle().font(12);
    const QFontMetricsF metrics(font);
    const QString text = u"세월호 참사 11주기 기억식"_s;
    const qreal twoWords = metrics.horizontalAdvance(u"세월호 참사"_s) + 1;
    CHECK(wrappedLines(text, font, 1000, 3) == QStringList{text});
    CHECK(wrappedLines(text, font, twoWords, 3).first() == u"세월호 참사"_s);

    const QStringList cut = wrappedLines(text, font, twoWords, 1);
    REQUIRE(cut.size() == 1);
    CHECK(cut.first().endsWith(u'…'));
    CHECK(metrics.horizontalAdvance(cut.first()) <= twoWords);

    const QString longWord = u"가나다라마바사아자차카타파하"_s;
    const QStringList broken = wrappedLines(longWord, font, metrics.horizontalAdvance(longWord) / 2, 9);
    CHECK(broken.size() > 1);
    CHECK(broken.join(QString()) == longWord);
}

TEST_CASE("no line begins with the space or the dot that joins two words")
{
    const QFont font = lightStyle().font(12);
    const qreal width = QFontMetricsF(font).horizontalAdvance(u"이상갑 ·"_s) + 2;
    CHECK(wrappedLines(u"이상갑\u00A0· 시의회"_s, font, width, 3).last() == u"시의회"_s);
    CHECK(wrappedLines(u"이상갑\u00A0· 시의회"_s, font, width, 3).size() == 2);
}

TEST_CASE("room for an icon is left in the first line only")
{
    const QFont font = lightStyle().font(12);
    const QString text = u"면담 자료"_s;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text) + 1;
    CHECK(wrappedLines(text, font, width, 2).size() == 1);
    CHECK(wrappedLines(text, font, width, 2, 10) == QStringList{u"면담"_s, u"자료"_s});
}

TEST_CASE("the buttons in a line edit stand in the middle of its height")
{
    QLineEdit field;
    field.setStyleSheet(styleSheetOf(lightStyle()));
    field.setClearButtonEnabled(true);
    field.addAction(lineIcon(u"calendar"_s), QLineEdit::TrailingPosition);
    field.setText(u"2025. 4. 16."_s);
    field.show();
    REQUIRE(QTest::qWaitForWindowExposed(&field));
    const QList<QToolButton *> buttons = field.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 2);
    for (const QToolButton *button : buttons)
        CHECK(std::abs(button->geometry().center().y() - field.rect().center().y()) <= 1);
}
