// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "change_text.h"

#include <QCoreApplication>

namespace yeouido {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString actText(Act act, const QString &subject)
{
    switch (act) {
    case Act::Create:
        return ChangeText::tr("Add “%1”", "act, in undo, redo and history").arg(subject);
    case Act::Edit:
        return ChangeText::tr("Edit “%1”", "act, in undo, redo and history").arg(subject);
    case Act::Move:
        return ChangeText::tr("Move “%1”", "act, in undo, redo and history").arg(subject);
    case Act::Resize:
        return ChangeText::tr("Change the length of “%1”", "act, in undo, redo and history").arg(subject);
    case Act::Cancel:
        return ChangeText::tr("Mark “%1” as cancelled", "act, in undo, redo and history").arg(subject);
    case Act::Delete:
        return ChangeText::tr("Delete “%1”", "act, in undo, redo and history").arg(subject);
    case Act::Split:
        return ChangeText::tr("Change “%1” from one date on", "act on a series, in undo, redo and history")
            .arg(subject);
    case Act::Import:
        return ChangeText::tr("Import “%1”", "act, in undo, redo and history").arg(subject);
    case Act::LoadSample:
        return ChangeText::tr("Load the example", "act, in undo, redo and history");
    case Act::Debrief:
        return ChangeText::tr("Record the outcome of “%1”", "act, in undo, redo and history").arg(subject);
    case Act::Restore:
        return ChangeText::tr("Bring back “%1”", "act, from the trash; in undo, redo and history")
            .arg(subject);
    }
    return {};
}

} // namespace

QString changeText(const Change &change)
{
    return actText(change.act, change.subject);
}

QString changeText(Act act, const QString &subject, bool undo)
{
    const QString text = actText(act, subject);
    return undo
               ? ChangeText::tr("Undone: %1", "history; %1 is an act such as: Move “Staff meeting”").arg(text)
               : text;
}

} // namespace yeouido
