// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paths.h"

#include <QStandardPaths>

namespace yeouido {

using namespace Qt::StringLiterals;

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/yeouido-office/office.sqlite"_s;
}

} // namespace yeouido
