// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/wrapping_label.h"

#include <QFrame>
#include <QString>

class QAction;
class QScrollArea;
class QTableView;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace yeouido {

class Session;

/// A surface with a hairline and round corners, and the column inside it.
struct Card
{
    QFrame *frame;
    QVBoxLayout *column;
};

[[nodiscard]] Card newCard(const QString &objectName, QWidget *parent = nullptr);

/// A plain text in one of the roles of the style: "title", "heading", "strong", "section", "secondary",
/// "hint", "error", "accent", "badge". Kept as what it is where its text is set later: QLabel's setText()
/// would not let long words wrap.
[[nodiscard]] WrappingLabel *newLabel(const QString &text, const QString &role = {},
                                      QWidget *parent = nullptr);

/// A label that takes the room a row leaves it: a text without end does not push out what stands beside it.
[[nodiscard]] WrappingLabel *newWords(const QString &text, const QString &role = {});

/// Shows those of the lines that are not empty, one below the other; without any the label takes no room.
void showLines(WrappingLabel &label, QStringList lines);

/// A button without a frame, in words: "+ 일정", "근거 보기".
[[nodiscard]] QToolButton *newFlatButton(const QString &text, const QString &objectName,
                                         QWidget *parent = nullptr);

/// An action for the row on top. With `primary` it is the page's own act.
[[nodiscard]] QAction *newToolAction(const QString &text, const QString &objectName, QWidget *page,
                                     const QString &icon = {}, bool primary = false);

/// A quiet table: no frame but the card's, no grid but hairlines between rows, whole rows selected, rows of
/// 34 px, the head in secondary ink; the columns can be sorted by a click.
void tuneTable(QTableView &table);
void tuneTree(QTreeView &tree);

/// Shows other content. What was there goes only after the event that is being handled: it may hold the
/// button that was clicked.
void replaceContent(QScrollArea &area, QWidget *content);

/// What stands where there is nothing yet: what belongs there, and how to begin.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// `button` may be empty: then there is nothing to press.
    EmptyState(const QString &heading, const QString &sentence, const QString &button = {},
               QWidget *parent = nullptr);

    /// The button edits: it is offered only while the session can.
    void beginOnlyWhileEditable(Session &session);

Q_SIGNALS:
    void beginRequested();
};

} // namespace yeouido
