// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "bench/matrix_frames.h"

#include "bench/measure.h"
#include "bench/measured_window.h"
#include "support/adoption_office.h"

#include "pages/matrix/matrix_view.h"
#include "pages/page.h"
#include "pages/page_list.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <memory>

namespace yeouido::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int items = 200;
constexpr int addressees = 12;
constexpr int recordsPerCell = 50;
constexpr int openings = 15;
/// As many records in one change as a large import has.
constexpr std::size_t recordsPerChange = 6000;

std::unique_ptr<OfficeStore> fullMatrix(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<OfficeStore>> store = OfficeStore::create(path, clock);
    if (!store)
        return nullptr;
    const Change all = tests::adoptionOffice(items, addressees, recordsPerCell).creation();
    for (std::size_t begin = 0; begin < all.records.size(); begin += recordsPerChange) {
        const std::size_t end = std::min(begin + recordsPerChange, all.records.size());
        const Change part{
            all.act,
            all.subject,
            {all.records.begin() + std::ptrdiff_t(begin), all.records.begin() + std::ptrdiff_t(end)}};
        if (!(*store)->apply(part, u"bench"_s))
            return nullptr;
    }
    return std::move(*store);
}

int matrixPage()
{
    const auto pages = pageList();
    const auto found = std::ranges::find(pages, u"matrixPage"_s, &PageEntry::name);
    // The week is 0.
    return int(found - pages.begin()) + 1;
}

void repaintNow(MatrixView &view)
{
    view.viewport()->repaint();
    QApplication::processEvents();
}

MatrixView &openMatrix(MainWindow &window)
{
    window.showPage(matrixPage());
    auto *view = window.page()->findChild<MatrixView *>();
    repaintNow(*view);
    return *view;
}

/// From the week to the painted matrix: the file is read anew each time.
void benchOpening(MainWindow &window, BareGrid &grid)
{
    const double once = timeOf([&] { openMatrix(window); });
    std::vector<double> opened;
    std::vector<double> bare;
    for (int number = 0; number < openings; ++number) {
        window.showPage(0);
        QApplication::processEvents();
        opened.push_back(timeOf([&] { openMatrix(window); }));
        bare.push_back(timeOf([&] { grid.repaint(); }));
    }
    const double yardstick = percentile(bare, 0.5);
    printRatio(u"matrix opened for the first time to painted"_s, once, u"repaint of a bare grid"_s, yardstick,
               u"without a visible pause"_s);
    printRatio(u"matrix opened again to painted, median of %1"_s.arg(openings), percentile(opened, 0.5),
               u"repaint of a bare grid"_s, yardstick, u"without a visible pause"_s);
}

/// Every row of the table comes by, a wheel's notch a frame, at its left end and at its right one.
void benchScrolling(MatrixView &view, BareGrid &grid)
{
    std::vector<double> scrolled;
    std::vector<double> bare;
    QScrollBar &down = *view.verticalScrollBar();
    QScrollBar &across = *view.horizontalScrollBar();
    const int notch = 3 * down.singleStep();
    for (const int left : {0, across.maximum()}) {
        across.setValue(left);
        down.setValue(0);
        repaintNow(view);
        while (down.value() < down.maximum()) {
            scrolled.push_back(timeOf([&] {
                down.setValue(down.value() + notch);
                repaintNow(view);
            }));
            bare.push_back(timeOf([&] { grid.repaint(); }));
        }
    }
    const QString yardstick = u"repaint of a bare grid"_s;
    const QString target = u"beside the week switch; 33 ms, goal 16.7 ms"_s;
    printRatio(u"matrix, one frame while scrolling, median of %1"_s.arg(scrolled.size()),
               percentile(scrolled, 0.5), yardstick, percentile(bare, 0.5), target);
    printRatio(u"matrix, one frame while scrolling, p99"_s, percentile(scrolled, 0.99), yardstick,
               percentile(bare, 0.99), target);
}

} // namespace

bool benchMatrix(const QString &path, const Clock &clock)
{
    std::unique_ptr<OfficeStore> store;
    const double written = timeOf([&] { store = fullMatrix(path, clock); });
    if (!store)
        return false;
    QTextStream(stdout) << u"matrix of %1 items, %2 addressees, %3 records a cell: written in %4 s\n"_s.arg(
        QString::number(items), QString::number(addressees), QString::number(recordsPerCell),
        QString::number(written / 1000, 'f', 1));
    MeasuredWindow measured(std::move(store), clock);
    benchOpening(measured.window, measured.grid);
    benchScrolling(openMatrix(measured.window), measured.grid);
    return true;
}

} // namespace yeouido::bench
