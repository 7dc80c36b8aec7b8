// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace yeouido {

// A printed page as a value. Layouts build it, renderers (screen, printer, PDF; later HWPX and text) read it.
// All lengths are millimetres, all type sizes points.

enum class Orientation { Portrait, Landscape };
enum class Alignment { Left, Centre, Right };
enum class Typeface { Gothic, Myeongjo };

/// A piece of text in one style. A line feed in it begins a new line.
struct Run
{
    QString text;
    bool bold = false;
    bool struck = false; ///< cancelled, or an old value
    bool framed = false; ///< a small framed word, 신규 / 변경 / 취소 / 비공개; never broken over lines
    bool quiet = false;  ///< secondary ink

    bool operator==(const Run &) const = default;
};

/// A paragraph of runs.
struct Paragraph
{
    std::vector<Run> runs;
    Alignment alignment = Alignment::Left;
    Typeface typeface = Typeface::Myeongjo;
    double pointSize = 10;
    double spaceAfter = 0;

    bool operator==(const Paragraph &) const = default;
};

/// Two texts on one line, at the left and at the right edge.
struct SplitLine
{
    std::vector<Run> left;
    std::vector<Run> right;
    double pointSize = 9;
    double spaceAfter = 0;

    bool operator==(const SplitLine &) const = default;
};

enum class Shade { None, Head, OfficeDay, OfficeDayBand };

/// One cell. A cell covered by the span of another is not in the row.
struct Cell
{
    std::vector<Run> runs;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    Alignment alignment = Alignment::Left;
    Shade shade = Shade::None;

    bool operator==(const Cell &) const = default;
};

/// A row is never cut by a page break unless it is taller than a page.
struct Row
{
    std::vector<Cell> cells;
    bool keepWithNext = false; ///< never the last row of a page

    bool operator==(const Row &) const = default;
};

/// A table; its head rows are repeated on every page. A cell that spans rows over a page break is drawn anew,
/// text included, on the next page.
struct Table
{
    std::vector<double> columnWidths; ///< mm
    std::vector<Row> head;
    std::vector<Row> rows;
    double pointSize = 9.5;
    double minimumRowHeight = 8;
    double spaceAfter = 3;

    bool operator==(const Table &) const = default;
};

using DocumentBlock = std::variant<Paragraph, SplitLine, Table>;

struct PageSetup
{
    Orientation orientation = Orientation::Portrait;
    double left = 15;
    double top = 15;
    double right = 15;
    double bottom = 15;

    bool operator==(const PageSetup &) const = default;
};

/// 문서요지·키워드 (행정업무규정 제5조②) and the title of the file. No author, no path, ever.
struct DocumentMetadata
{
    QString title;
    QString summary;
    QStringList keywords;

    bool operator==(const DocumentMetadata &) const = default;
};

struct Document
{
    PageSetup page;
    DocumentMetadata metadata;
    std::vector<DocumentBlock> blocks;
    QString footerLeft;
    QString footerRight; ///< the page number "1 / 2" stands in the middle of every page

    bool operator==(const Document &) const = default;
};

} // namespace yeouido
