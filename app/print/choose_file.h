// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace yeouido {

/// One of the kinds of file that can be saved.
struct FileKind
{
    QString filter; ///< in words with its pattern: "PDF files (*.pdf)"
    QString suffix; ///< added to a name that has none
};

/// Asks where to save, at first in the documents folder and as the first of the kinds; empty when the person
/// went back. `title` is that of the dialog, which has its own where it is empty.
[[nodiscard]] QString chooseFileToSave(QWidget *parent, const QString &suggestedName,
                                       const std::vector<FileKind> &kinds, const QString &title = {});

} // namespace yeouido
