// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace yeouido {

/// The text with invisible places at which a line may end within words that are too long for one: a web
/// address, a title typed without a space. For everything that is set on a label that wraps.
[[nodiscard]] QString breakable(const QString &text);

/// A plain text that wraps at words and, where one is too long for a line, within it, so that no text makes
/// a pane wider than it is. What is copied from it is the text as it was set.
class WrappingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappingLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySelected() const;
};

} // namespace yeouido
