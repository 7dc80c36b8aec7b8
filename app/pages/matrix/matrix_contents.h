// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/count_bar.h"
#include "pages/matrix/state_face.h"
#include "schedule/matrix_filter.h"
#include "time/official_format.h"

#include <QDate>
#include <QSet>

#include <optional>
#include <vector>

namespace yeouido {

/// All that the table of the matrix shows.
struct MatrixContents
{
    Directory directory;
    AdoptionMatrix matrix;
    std::vector<std::size_t> rows;    ///< of the matrix, those shown
    std::vector<std::size_t> columns; ///< of the matrix, those shown
    QSet<AgendaItemId> folded;
    QDate today;
    Language language = Language::Korean;

    [[nodiscard]] const MatrixRow &row(std::size_t shown) const { return matrix.rows()[rows[shown]]; }

    [[nodiscard]] const Addressee &addressee(std::size_t shown) const
    {
        return matrix.addressees()[columns[shown]];
    }

    /// nullptr where nothing was recorded.
    [[nodiscard]] const AdoptionRecord *latest(std::size_t shownRow, std::size_t shownColumn) const
    {
        return matrix.latest(rows[shownRow], columns[shownColumn]);
    }
};

/// What stands in one cell.
struct CellFace
{
    StateFace badge;
    bool hasBadge = true; ///< a task with projects has one only when it has a record itself
    QString caption;      ///< below the badge
    QString mark;         ///< icon of internal or announced; empty without a record
    QString rollUp;       ///< of a task's projects, with its bar
    std::vector<BarPart> bar;
    int whole = 0;
};

[[nodiscard]] CellFace cellFace(const MatrixContents &contents, std::size_t shownRow, std::size_t shownColumn,
                                const Style &style);

/// A cell in one line for those who hear the screen: item, addressee, state, when, on what it rests.
[[nodiscard]] QString cellSentence(const MatrixContents &contents, std::size_t shownRow,
                                   std::size_t shownColumn);

} // namespace yeouido
