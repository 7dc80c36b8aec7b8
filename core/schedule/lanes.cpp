// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/lanes.h"

#include <algorithm>
#include <numeric>

namespace yeouido {

namespace {

/// A span of no length still takes room.
int endOf(const LaneSpan &span)
{
    return std::max(span.end, span.start + 1);
}

bool overlap(const LaneSpan &left, const LaneSpan &right)
{
    return left.start < endOf(right) && right.start < endOf(left);
}

/// Earlier first, of those the longer, so that the long ones stand on the left.
std::vector<size_t> inOrder(const std::vector<LaneSpan> &spans)
{
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&spans](size_t left, size_t right) {
        if (spans[left].start != spans[right].start)
            return spans[left].start < spans[right].start;
        return endOf(spans[left]) > endOf(spans[right]);
    });
    return order;
}

/// Places the blocks of one cluster: those that overlap one another, directly or through others.
void place(const std::vector<LaneSpan> &spans, const std::vector<size_t> &cluster, std::vector<Lane> &lanes)
{
    std::vector<int> ends;
    for (const size_t index : cluster) {
        const auto isFree = [&](int end) { return end <= spans[index].start; };
        const auto column = std::ranges::find_if(ends, isFree);
        lanes[index].lane = static_cast<int>(column - ends.begin());
        if (column == ends.end())
            ends.push_back(endOf(spans[index]));
        else
            *column = endOf(spans[index]);
    }
    for (const size_t index : cluster) {
        Lane &lane = lanes[index];
        lane.lanes = static_cast<int>(ends.size());
        lane.width = lane.lanes - lane.lane;
        for (const size_t other : cluster) {
            if (lanes[other].lane > lane.lane && overlap(spans[index], spans[other]))
                lane.width = std::min(lane.width, lanes[other].lane - lane.lane);
        }
    }
}

} // namespace

std::vector<Lane> lanes(const std::vector<LaneSpan> &spans)
{
    std::vector<Lane> result(spans.size());
    std::vector<size_t> cluster;
    int clusterEnd = 0;
    for (const size_t index : inOrder(spans)) {
        if (!cluster.empty() && spans[index].start >= clusterEnd) {
            place(spans, cluster, result);
            cluster.clear();
        }
        clusterEnd = cluster.empty() ? endOf(spans[index]) : std::max(clusterEnd, endOf(spans[index]));
        cluster.push_back(index);
    }
    place(spans, cluster, result);
    return result;
}

} // namespace yeouido
