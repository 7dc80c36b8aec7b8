// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_matrix.h"

#include "agenda/words.h"
#include "pages/matrix/count_bar.h"
#include "pages/matrix/state_face.h"

#include <QImage>
#include <QPainter>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// Draws in black on white, so that only the shape is left.
template <class Paint>
QImage drawn(const Paint &paint)
{
    QImage image(64, 32, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage shapeOf(StateFace face)
{
    face.word.clear();
    face.isQuiet = false;
    face.tint = {Qt::white, Qt::black, Qt::black};
    return drawn([&](QPainter &painter) { paintBadge(painter, {2, 2}, face, lightStyle()); });
}

template <class State>
std::vector<StateFace> facesOf()
{
    std::vector<StateFace> faces;
    for (const auto &[state, token] : TokenTable<State>::entries)
        faces.push_back(faceOf(state, lightStyle()));
    return faces;
}

QImage fillingOf(BarPart part)
{
    part.tint = {Qt::white, Qt::black, Qt::black};
    return drawn([&](QPainter &painter) { paintBarFill(painter, {2, 2, 40, 16}, part, lightStyle()); });
}

} // namespace

TEST_CASE("The states of the matrix are told apart by their words and by their shapes alone")
{
    std::vector<StateFace> faces;
    SECTION("before the election")
    {
        faces = facesOf<AdoptionState>();
        CHECK(faces.size() == 7);
    }
    SECTION("after the election")
    {
        faces = facesOf<FulfilmentState>();
        faces.push_back(noFulfilmentFace(lightStyle()));
        CHECK(faces.size() == 7);
    }
    const QImage empty = drawn([](QPainter &) {});
    for (std::size_t one = 0; one < faces.size(); ++one) {
        CAPTURE(faces[one].word, faces[one].icon);
        CHECK_FALSE(faces[one].word.isEmpty());
        CHECK(shapeOf(faces[one]) != empty);
        for (std::size_t other = 0; other < one; ++other) {
            CHECK(faces[one].word != faces[other].word);
            CHECK(shapeOf(faces[one]) != shapeOf(faces[other]));
        }
    }
}

TEST_CASE("The parts of a bar of the matrix are told apart in black and white")
{
    std::vector<BarPart> bar;
    SECTION("before the election")
    {
        bar = barOf(AdoptionCount(), lightStyle());
    }
    SECTION("after the election")
    {
        bar = barOf(FulfilmentCount(), lightStyle());
    }
    REQUIRE(bar.size() == 3);
    for (std::size_t one = 0; one < bar.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other)
            CHECK(fillingOf(bar[one]) != fillingOf(bar[other]));
    }
}

TEST_CASE("A bar of the matrix is as long as its counts, and full where more is registered than announced")
{
    AdoptionCount count;
    count.adopted = 9;
    count.partlyAdopted = 3;
    count.delivered = 22;
    const std::vector<BarPart> bar = barOf(count, lightStyle());
    CHECK(bar[0].count == 9);
    CHECK(bar[1].count == 3);
    CHECK(bar[2].count == 10);
    const auto coloured = [&](int whole) {
        const QImage image =
            drawn([&](QPainter &painter) { paintBar(painter, {0, 0, 44, 16}, bar, whole, lightStyle()); });
        const int track = qGray(lightStyle().faintLine.rgb());
        int last = 0;
        for (int x = 0; x < 44; ++x) {
            if (std::abs(qGray(image.pixel(x, 15)) - track) > 1)
                last = x + 1;
        }
        return last;
    };
    CHECK(coloured(44) == 22);
    CHECK(coloured(88) == 11);
    CHECK(coloured(10) == 44);
}

TEST_CASE("A cell of the matrix shows the latest state with its date, its evidence and whether it is public")
{
    AdoptionRecord announced =
        recordOf(u"3쪽"_s, u"centre"_s, u"나당"_s, QDate(2025, 4, 16), AdoptionState::PartlyAdopted);
    announced.announcement = Announcement::Announced;
    ShownMatrix shown(
        {matrixItems(),
         matrixParties(),
         {recordOf(u"1쪽"_s, u"rail"_s, u"가당"_s, QDate(2025, 4, 9), AdoptionState::Delivered), announced}});
    const auto faceAt = [&](std::size_t row, std::size_t column) {
        return cellFace(shown.view().contents(), row, column, currentStyle());
    };
    CHECK(faceAt(1, 0).badge == faceOf(AdoptionState::Delivered, currentStyle()));
    CHECK(faceAt(1, 0).mark == iconOf(Announcement::Internal));
    CHECK(faceAt(2, 1).badge == faceOf(AdoptionState::PartlyAdopted, currentStyle()));
    CHECK(faceAt(2, 1).mark == iconOf(Announcement::Announced));
    CHECK(faceAt(2, 1).caption.contains(evidenceWord(EvidenceKind::Document)));
    CHECK(faceAt(2, 1).caption.contains(u"16"));
    CHECK(faceAt(1, 1).badge == faceOf(AdoptionState::NotDelivered, currentStyle()));
    CHECK(faceAt(1, 1).caption.isEmpty());
    CHECK(iconOf(Announcement::Internal) != iconOf(Announcement::Announced));

    shown.select(u"centre"_s, u"나당"_s);
    CHECK(shown.view().accessibleDescription().contains(adoptionWord(AdoptionState::PartlyAdopted)));
    CHECK(shown.view().accessibleDescription().contains(announcementWord(Announcement::Announced)));
}

TEST_CASE("A task of the matrix sums up its projects for each party")
{
    ShownMatrix shown(
        {matrixItems(),
         matrixParties(),
         {recordOf(u"1쪽"_s, u"rail"_s, u"가당"_s, QDate(2025, 4, 9), AdoptionState::Adopted),
          recordOf(u"2쪽"_s, u"centre"_s, u"가당"_s, QDate(2025, 4, 9), AdoptionState::PartlyAdopted)}});
    const auto sumAt = [&](std::size_t column) {
        return cellFace(shown.view().contents(), 0, column, currentStyle());
    };
    CHECK(sumAt(0).rollUp == u"1/2 · partly 1"_s);
    CHECK(sumAt(1).rollUp == u"0/2"_s);
    CHECK_FALSE(sumAt(0).hasBadge);
    CHECK(shown.view().accessibleDescription().contains(u"1/2 · partly 1"));
}
