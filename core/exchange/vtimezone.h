// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/ics_text.h"

namespace yeouido {

/// Writes a VTIMEZONE of our own for an IANA zone, as small as the years need it: the offset at the beginning
/// of `firstYear`, then one block for each change of the clocks up to the end of `lastYear`. For most of
/// Asia today that is a single block; some programs lose their way in more than 200 lines of it. The TZID is
/// the plain IANA id, which every reader knows.
void writeTimeZone(IcsLines &lines, const QString &zone, int firstYear, int lastYear);

} // namespace yeouido
