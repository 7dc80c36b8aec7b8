// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "views/ink_delegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

/// How many clearly red pixels a selected cell with red words has.
int redPixels(const QStyledItemDelegate &delegate)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"■■■■"_s, Qt::DisplayRole);
    model.setData(model.index(0, 0), QColor(Qt::red), Qt::ForegroundRole);
    QImage picture(120, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
    option.palette.setColor(QPalette::Highlight, Qt::white);
    option.palette.setColor(QPalette::HighlightedText, Qt::black);
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            count += int(pixel.red() > 200 && pixel.green() < 80 && pixel.blue() < 80);
        }
    }
    return count;
}

} // namespace

TEST_CASE("Words keep their colour in a selected row")
{
    CHECK(redPixels(QStyledItemDelegate()) == 0);
    CHECK(redPixels(InkDelegate()) > 20);
}
