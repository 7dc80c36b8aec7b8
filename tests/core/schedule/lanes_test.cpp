// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/lanes.h"
#include "support/catch.h"

#include <random>

using namespace yeouido;

namespace {

using Lanes = std::vector<Lane>;

bool overlap(const LaneSpan &left, const LaneSpan &right)
{
    return left.start < right.end && right.start < left.end;
}

bool shareColumn(const Lane &left, const Lane &right)
{
    return left.lane < right.lane + right.width && right.lane < left.lane + left.width;
}

} // namespace

TEST_CASE("A block alone takes the whole width")
{
    CHECK(lanes({}).empty());
    CHECK(lanes({{540, 600}}) == Lanes{{0, 1, 1}});
}

TEST_CASE("Blocks that only touch do not stand side by side")
{
    CHECK(lanes({{540, 600}, {600, 660}}) == Lanes{{0, 1, 1}, {0, 1, 1}});
}

TEST_CASE("Overlapping blocks stand side by side, the earlier on the left whatever the order given")
{
    CHECK(lanes({{540, 600}, {570, 630}}) == Lanes{{0, 2, 1}, {1, 2, 1}});
    CHECK(lanes({{570, 630}, {540, 600}}) == Lanes{{1, 2, 1}, {0, 2, 1}});
    CHECK(lanes({{540, 570}, {540, 600}}) == Lanes{{1, 2, 1}, {0, 2, 1}});
}

TEST_CASE("Blocks that overlap through others share the number of columns")
{
    // The first and the third do not overlap one another, and share a column.
    CHECK(lanes({{540, 600}, {570, 660}, {630, 690}}) == Lanes{{0, 2, 1}, {1, 2, 1}, {0, 2, 1}});
    // After the cluster there is the whole width again.
    CHECK(lanes({{540, 600}, {570, 660}, {660, 690}}) == Lanes{{0, 2, 1}, {1, 2, 1}, {0, 1, 1}});
}

TEST_CASE("A block reaches over the columns that are free beside it")
{
    CHECK(lanes({{540, 720}, {540, 600}, {540, 600}, {630, 690}}) ==
          Lanes{{0, 3, 1}, {1, 3, 1}, {2, 3, 1}, {1, 3, 2}});
}

TEST_CASE("Blocks of no length at one time stand side by side")
{
    CHECK(lanes({{540, 540}, {540, 540}}) == Lanes{{0, 2, 1}, {1, 2, 1}});
}

TEST_CASE("No two overlapping blocks ever share a column, and none leaves the width")
{
    std::mt19937 random(20250416);
    for (int round = 0; round < 300; ++round) {
        std::vector<LaneSpan> spans(random() % 12);
        for (LaneSpan &span : spans) {
            span.start = static_cast<int>(random() % 40);
            span.end = span.start + 1 + static_cast<int>(random() % 12);
        }
        const Lanes placed = lanes(spans);
        REQUIRE(placed.size() == spans.size());
        for (size_t i = 0; i < spans.size(); ++i) {
            CHECK(placed[i].width >= 1);
            CHECK(placed[i].lane + placed[i].width <= placed[i].lanes);
            for (size_t j = 0; j < i; ++j) {
                if (overlap(spans[i], spans[j])) {
                    CHECK_FALSE(shareColumn(placed[i], placed[j]));
                    CHECK(placed[i].lanes == placed[j].lanes);
                }
            }
        }
    }
}
