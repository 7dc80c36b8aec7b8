// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/about.h"

#include "paint/style.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

class HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::HelpTexts)

public:
    /// What the week understands beside the actions of the window.
    static std::vector<std::pair<QString, QString>> keysOfTheWeek()
    {
        return {{tr("Arrow keys", "list of keys: the key"),
                 tr("From event to event, or over the free hours", "list of keys: what it does")},
                {tr("Shift+arrow keys", "list of keys: the key"),
                 tr("Stretch of time for a new event", "list of keys: what it does")},
                {tr("Enter", "list of keys: the key"),
                 tr("Opens the event, or a new one at that time", "list of keys: what it does")},
                {tr("Esc", "list of keys: the key"), tr("Drops the selection", "list of keys: what it does")},
                {tr("Ctrl+mouse wheel", "list of keys: the key"),
                 tr("Taller or lower hours", "list of keys: what it does")}};
    }
};

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setProperty("role", role);
    return result;
}

void addCloseButton(QDialog &dialog, QGridLayout &grid)
{
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *close =
        buttons->addButton(HelpTexts::tr("Close", "button of help and about"), QDialogButtonBox::AcceptRole);
    close->setObjectName(u"closePushButton"_s);
    close->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    grid.addWidget(buttons, grid.rowCount(), 0, 1, -1);
}

QGridLayout *gridOf(QDialog &dialog)
{
    const Style &style = currentStyle();
    auto *grid = new QGridLayout(&dialog);
    grid->setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(16));
    grid->setHorizontalSpacing(style.px(14));
    grid->setVerticalSpacing(style.px(7));
    return grid;
}

} // namespace

void showAbout(QWidget *parent, const QString &file)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"aboutDialog"_s);
    dialog.setWindowTitle(HelpTexts::tr("About this program", "title of the dialog"));
    QGridLayout *grid = gridOf(dialog);
    const auto add = [&](const QString &text, const QString &role) {
        QLabel *line = label(text, role, &dialog);
        line->setWordWrap(true);
        line->setMinimumWidth(currentStyle().px(400));
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(line, grid->rowCount(), 0);
    };
    add(QGuiApplication::applicationDisplayName(), u"title"_s);
    add(HelpTexts::tr("Version %1", "about").arg(QCoreApplication::applicationVersion()), u"secondary"_s);
    add(HelpTexts::tr("Schedule and agenda of a mayor's office. Free software under the MIT licence.",
                      "about"),
        {});
    add(HelpTexts::tr("Open file: %1", "about; %1 is a path").arg(QDir::toNativeSeparators(file)), u"hint"_s);
    addCloseButton(dialog, *grid);
    dialog.exec();
}

void showKeys(QWidget *parent, const QList<QAction *> &actions)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"keysDialog"_s);
    dialog.setWindowTitle(HelpTexts::tr("Keys", "title of the list of keys"));
    QGridLayout *grid = gridOf(dialog);

    std::vector<std::pair<QString, QString>> rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.emplace_back(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                  .replace(u"; "_s, u",  "_s),
                              action->iconText());
    }
    for (auto &row : HelpTexts::keysOfTheWeek())
        rows.push_back(std::move(row));
    // In two columns, so that the list is seen whole.
    const int half = int(rows.size() + 1) / 2;
    for (int index = 0; index < int(rows.size()); ++index) {
        const auto &[keys, meaning] = rows[size_t(index)];
        const int column = index < half ? 0 : 3;
        grid->addWidget(label(keys, u"strong"_s, &dialog), index % half, column);
        grid->addWidget(label(meaning, {}, &dialog), index % half, column + 1);
    }
    grid->setColumnMinimumWidth(2, currentStyle().px(24));
    addCloseButton(dialog, *grid);
    dialog.exec();
}

} // namespace yeouido
