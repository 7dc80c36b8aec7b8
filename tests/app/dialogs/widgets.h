// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

namespace yeouido::tests {

/// Does something with the modal dialog that the code under test opens next, once it is on screen. Anything
/// still open afterwards is closed, so that a failing test ends.
inline void onNextModal(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog) {
            onNextModal(act);
            return;
        }
        if (!QTest::qWaitForWindowExposed(dialog))
            FAIL_CHECK("the dialog did not come up");
        act(*dialog);
        if (dialog->isVisible() && dialog->result() == 0 && QApplication::activeModalWidget() == dialog)
            QTimer::singleShot(2000, dialog, [dialog] { dialog->done(QDialog::Rejected); });
    });
}

/// The child with that objectName, which must be there.
template <class Widget>
Widget &child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(found);
    return *found;
}

/// Types as a person does: what is on the keys as keys, Hangul as an input method hands it over.
inline void typeText(QWidget *field, const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(field, character.toLatin1());
            continue;
        }
        QInputMethodEvent composed;
        composed.setCommitString(QString(character));
        QApplication::sendEvent(field, &composed);
    }
}

inline void click(QWidget &parent, const char *name)
{
    QTest::mouseClick(&child<QPushButton>(parent, name), Qt::LeftButton);
}

} // namespace yeouido::tests
