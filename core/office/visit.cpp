// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/visit.h"

namespace yeouido {

int talkingMinutes(const Visit &visit)
{
    int minutes = 0;
    for (const TalkingPoint &point : visit.talkingPoints)
        minutes += point.minutes;
    return minutes;
}

} // namespace yeouido
