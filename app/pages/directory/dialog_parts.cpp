// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/dialog_parts.h"

#include "dialogs/validity_field.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryDialog
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::DirectoryDialog)
};

} // namespace

QLineEdit *newLine(const QString &objectName, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(objectName);
    line->setCursorPosition(0);
    return line;
}

QString typedIn(const QLineEdit &line)
{
    return line.text().trimmed();
}

Result<void> checkNamed(const QLineEdit &name, const ValidityField *validity)
{
    if (typedIn(name).isEmpty())
        return failure(ErrorCode::InvalidValue, u"name"_s);
    if (validity && validity->isReversed())
        return failure(ErrorCode::InvalidValue, u"validity"_s);
    return {};
}

QString namedSentence(const Error &error)
{
    if (error.code != ErrorCode::InvalidValue)
        return {};
    if (error.subject == u"name")
        return DirectoryDialog::tr("Please enter a name.", "fault beside the name in the directory");
    if (error.subject == u"validity")
        return DirectoryDialog::tr("It ends before it begins. Choose a later last day.",
                                   "fault beside two dates in the directory");
    return {};
}

} // namespace yeouido
