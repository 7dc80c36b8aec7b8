// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/withheld_list.h"

#include <QCoreApplication>
#include <QListWidget>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct WithheldTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::WithheldTexts)
};

} // namespace

void fillWithheld(QListWidget &list, const std::vector<WithheldNote> &notes)
{
    list.clear();
    for (const WithheldNote &note : notes) {
        auto *heading = new QListWidgetItem(withheldText(note), &list);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        for (const QString &title : note.titles)
            list.addItem(u"    "_s + title);
    }
    if (list.count() == 0)
        list.addItem(
            WithheldTexts::tr("Nothing is left out.", "before printing or exporting for the public"));
}

} // namespace yeouido
