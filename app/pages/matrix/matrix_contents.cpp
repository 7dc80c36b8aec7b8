// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_contents.h"

#include "agenda/words.h"
#include "pages/matrix/matrix_text.h"
#include "text/agenda_text.h"

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

StateFace badgeOf(const MatrixContents &contents, const AdoptionRecord *record, const Style &style)
{
    if (contents.matrix.axis() == AdoptionAxis::Adoption)
        return faceOf(record ? record->state : AdoptionState::NotDelivered, style);
    return record && record->fulfilment ? faceOf(*record->fulfilment, style) : noFulfilmentFace(style);
}

template <class Count>
void addRollUp(CellFace &face, const Count &count, const Style &style)
{
    face.rollUp = rollUpText(count);
    face.bar = barOf(count, style);
    face.whole = count.denominator;
}

} // namespace

CellFace cellFace(const MatrixContents &contents, std::size_t shownRow, std::size_t shownColumn,
                  const Style &style)
{
    const AdoptionRecord *record = contents.latest(shownRow, shownColumn);
    CellFace face;
    face.badge = badgeOf(contents, record, style);
    if (record) {
        face.caption = captionOf(*record, contents.today, contents.language);
        face.mark = iconOf(record->announcement);
    }
    if (contents.row(shownRow).below > 0) {
        face.hasBadge = record != nullptr;
        const std::size_t row = contents.rows[shownRow];
        const std::size_t column = contents.columns[shownColumn];
        if (contents.matrix.axis() == AdoptionAxis::Adoption)
            addRollUp(face, rollUpAdoption(contents.matrix, row, column), style);
        else
            addRollUp(face, rollUpFulfilment(contents.matrix, row, column), style);
    }
    return face;
}

QString cellSentence(const MatrixContents &contents, std::size_t shownRow, std::size_t shownColumn)
{
    const CellFace face = cellFace(contents, shownRow, shownColumn, currentStyle());
    QStringList parts{contents.row(shownRow).item.title,
                      addresseeName(contents.directory, contents.addressee(shownColumn))};
    if (face.hasBadge)
        parts += face.badge.word;
    if (!face.rollUp.isEmpty())
        parts += face.rollUp;
    if (const AdoptionRecord *record = contents.latest(shownRow, shownColumn)) {
        parts += announcementWord(record->announcement);
        parts += face.caption;
        parts += record->evidence.citation;
    }
    return parts.join(u", "_s);
}

} // namespace yeouido
