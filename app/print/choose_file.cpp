// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/choose_file.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace yeouido {

QString chooseFileToSave(QWidget *parent, const QString &suggestedName, const std::vector<FileKind> &kinds,
                         const QString &title)
{
    QFileDialog dialog(parent);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!title.isEmpty())
        dialog.setWindowTitle(title);
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(kind.filter);
    // With the suffix before it asks: the question whether to replace a file is then about the right one.
    const auto addSuffix = [&](const QString &filter) {
        const auto kind = std::ranges::find(kinds, filter, &FileKind::filter);
        if (kind != kinds.end())
            dialog.setDefaultSuffix(kind->suffix);
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, addSuffix);
    dialog.setNameFilters(filters);
    addSuffix(filters.value(0));
    dialog.setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog.selectFile(suggestedName);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace yeouido
