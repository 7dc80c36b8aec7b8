// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/go_to_date.h"

#include "paint/style.h"
#include "settings/language.h"
#include "time/official_format.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

class DateTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::DateTexts)
};

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate near)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    static const QRegularExpression allowed(u"^[0-9\\s./\\-년월일]+$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!allowed.match(text).hasMatch())
        return {};
    std::vector<int> parts;
    for (auto match = number.globalMatch(text); match.hasNext();)
        parts.push_back(match.next().captured().toInt());
    QDate date;
    if (parts.size() == 3)
        date = QDate(parts[0] < 100 ? 2000 + parts[0] : parts[0], parts[1], parts[2]);
    else if (parts.size() == 2)
        date = QDate(near.year(), parts[0], parts[1]);
    else if (parts.size() == 1 && parts[0] > 10000)
        date = QDate(parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100);
    else if (parts.size() == 1)
        date = QDate(near.year(), near.month(), parts[0]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> askDate(QWidget *parent, QDate near)
{
    const Style &style = currentStyle();
    QDialog dialog(parent);
    dialog.setObjectName(u"goToDateDialog"_s);
    dialog.setWindowTitle(DateTexts::tr("Go to date", "title of the dialog"));
    dialog.setMinimumWidth(style.px(340));

    auto *prompt = new QLabel(DateTexts::tr("&Date", "go to date: label of the field"), &dialog);
    prompt->setProperty("role", u"strong"_s);
    auto *field = new QLineEdit(near.toString(Qt::ISODate), &dialog);
    field->setObjectName(u"dateLineEdit"_s);
    field->selectAll();
    prompt->setBuddy(field);
    auto *answer = new QLabel(&dialog);
    answer->setObjectName(u"answerLabel"_s);
    answer->setTextFormat(Qt::PlainText);
    answer->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *go =
        buttons->addButton(DateTexts::tr("Go", "go to date: button"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"goPushButton"_s);
    go->setDefault(true);
    QPushButton *cancel =
        buttons->addButton(DateTexts::tr("Cancel", "go to date: button"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelPushButton"_s);

    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(style.px(20), style.px(18), style.px(20), style.px(16));
    column->setSpacing(style.px(8));
    column->addWidget(prompt);
    column->addWidget(field);
    column->addWidget(answer);
    column->addSpacing(style.px(8));
    column->addWidget(buttons);

    const auto update = [&] {
        const std::optional<QDate> date = typedDate(field->text(), near);
        go->setEnabled(date.has_value());
        answer->setProperty("role", date ? u"secondary"_s : u"error"_s);
        answer->setText(date ? formatDate(*date, currentLanguage())
                             : DateTexts::tr("There is no such date. Type it like 2025-04-16 or 4/16.",
                                             "go to date: below the field"));
        // The style sheet looks at a property only when it is told to.
        answer->setStyleSheet(answer->styleSheet());
    };
    QObject::connect(field, &QLineEdit::textChanged, &dialog, update);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    update();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return typedDate(field->text(), near);
}

} // namespace yeouido
