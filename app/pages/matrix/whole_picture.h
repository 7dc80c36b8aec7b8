// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/matrix_contents.h"
#include "schedule/adoption_trend.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace yeouido {

/// One addressee's line in the picture.
struct PictureBar
{
    QString name;
    QString ratio;
    QString rest; ///< the other counts, in words
    std::vector<BarPart> parts;
    int whole = 0;
};

/// The whole on one sheet, for the head of the office: internal, as it is made of internal records, too.
struct WholePicture
{
    QString title;
    QString subtitle; ///< the package and what was announced with it
    QString asOf;
    QString figure;
    QString count;
    QString formula;
    AdoptionAxis axis = AdoptionAxis::Adoption;
    std::vector<PictureBar> bars;
    std::vector<AdoptionWeek> trend;
    int trendWhole = 0;
    Language language = Language::Korean;
};

/// `columns` are those counted for, `who` says it in words. The bars are those of the columns shown.
[[nodiscard]] WholePicture wholePicture(const MatrixContents &contents, const ProposalPackage *package,
                                        const std::vector<std::size_t> &columns, const QString &who,
                                        std::vector<AdoptionWeek> trend);

/// Width over height of the sheet: A4 landscape.
inline constexpr qreal pictureRatio = 297.0 / 210.0;

/// Draws the sheet into a rectangle of that ratio: on screen, into an image and on paper alike. What differs
/// is told apart by filling, dash and mark, not by colour.
void paintWholePicture(QPainter &painter, const QRectF &sheet, const WholePicture &picture);

} // namespace yeouido
