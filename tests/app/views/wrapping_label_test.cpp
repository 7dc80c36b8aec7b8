// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/widgets.h"
#include "support/catch.h"

#include "pages/page_parts.h"
#include "views/wrapping_label.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace yeouido;
using namespace Qt::StringLiterals;

TEST_CASE("A text without a space wraps instead of widening its pane")
{
    const QString endless(300, GENERATE(u'w', u'가'));
    QLabel *label = newLabel(endless, u"heading"_s);
    label->ensurePolished();
    CHECK(label->minimumSizeHint().width() < 60);
    CHECK(label->heightForWidth(200) > 5 * label->fontMetrics().height());
    delete label;
}

TEST_CASE("Words that fit on a line stay as they are")
{
    const QString text = u"광주~대구 달빛철도 조기 착공 및 예타 면제 확정 요청 (2030년 준공)"_s;
    CHECK(breakable(text) == text);
    CHECK(breakable(u"short words only, but many of them in one line"_s) ==
          u"short words only, but many of them in one line"_s);
}

TEST_CASE("What is copied from a label is the text as it was set")
{
    const QString address = u"https://example.org/"_s + QString(40, u'a');
    WrappingLabel label(address);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    REQUIRE(label.text() != address);
    label.setSelection(0, static_cast<int>(label.text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == address);
}
