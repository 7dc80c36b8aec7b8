// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "bench/first_paint.h"
#include "bench/matrix_frames.h"
#include "bench/measure.h"
#include "bench/measured_window.h"

#include "cli/command_line.h"
#include "handout/sample.h"
#include "paint/style.h"
#include "views/week_view.h"
#include "window_program.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>

using namespace yeouido;
using namespace yeouido::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pairs = 9;
constexpr int switches = 200;

int runEmptyWindow(int argc, char *argv[])
{
    reportFirstPaintOf("QMainWindow");
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int runOffice(int argc, char *argv[], const QString &path)
{
    reportFirstPaintOf("yeouido::WeekView");
    const SystemClock clock;
    return runWindow(argc, argv, WindowRequest{path, Language::Korean}, clock);
}

std::unique_ptr<OfficeStore> exampleOffice(const QString &path, const Clock &clock)
{
    Result<std::unique_ptr<OfficeStore>> store = OfficeStore::create(path, clock);
    const Result<Change> sample = sampleChange();
    if (!store || !sample || !(*store)->apply(*sample, u"bench"_s))
        std::exit(1);
    return std::move(*store);
}

void benchStart(const QString &path)
{
    std::vector<double> office;
    std::vector<double> empty;
    for (int pair = 0; pair < pairs; ++pair) {
        empty.push_back(startOfChild({u"--empty-window"_s}));
        office.push_back(startOfChild({u"--office"_s, path}));
    }
    printRatio(u"start to painted week, median of %1"_s.arg(pairs), percentile(office, 0.5),
               u"empty Qt window"_s, percentile(empty, 0.5), u"must 3, goal 2"_s);
}

void benchWeekSwitch(std::unique_ptr<OfficeStore> store, const Clock &clock)
{
    MeasuredWindow measured(std::move(store), clock);
    auto *week = measured.window.findChild<WeekView *>();
    std::vector<double> switched;
    std::vector<double> bare;
    const QDate first(2025, 4, 14);
    for (int number = 0; number < switches; ++number) {
        const QDate day = first.addDays(7 * (number % 8));
        switched.push_back(timeOf([&] {
            measured.window.showWeekOf(day);
            week->repaint();
            QApplication::processEvents();
        }));
        bare.push_back(timeOf([&] { measured.grid.repaint(); }));
    }
    printRatio(u"week switch to painted, median of %1"_s.arg(switches), percentile(switched, 0.5),
               u"repaint of a bare grid"_s, percentile(bare, 0.5), u"p99 must 33 ms, goal 16.7 ms"_s);
    printRatio(u"week switch to painted, p99"_s, percentile(switched, 0.99), u"repaint of a bare grid"_s,
               percentile(bare, 0.99), u"p99 must 33 ms, goal 16.7 ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString mode = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (mode == u"--empty-window"_s)
        return runEmptyWindow(argc, argv);
    if (mode == u"--office"_s && argc > 2)
        return runOffice(argc, argv, QString::fromLocal8Bit(argv[2]));

    const QApplication application(argc, argv);
    // The columns that the person at this computer has hidden would be missing.
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.sqlite"_s);
    const SystemClock clock;
    std::unique_ptr<OfficeStore> store = exampleOffice(path, clock);
    QTextStream(stdout) << u"platform %1\n"_s.arg(QApplication::platformName());
    store.reset();
    benchStart(path);
    Result<std::unique_ptr<OfficeStore>> again = OfficeStore::open(path, clock);
    if (!again)
        return 1;
    benchWeekSwitch(std::move(*again), clock);
    return benchMatrix(folder.filePath(u"matrix.sqlite"_s), clock) ? 0 : 1;
}
