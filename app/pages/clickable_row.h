// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFrame>

class QHBoxLayout;

namespace yeouido {

/// A row of a list that leads somewhere: by click, Enter or Space. What stands in it is put into row();
/// buttons inside keep their own clicks.
class ClickableRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClickableRow)

public:
    /// `name` is what those hear who hear the screen.
    ClickableRow(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QHBoxLayout &row() const { return *m_row; }

    /// A strong edge on the left, in the colour of a kind.
    void setEdge(const QColor &edge);

Q_SIGNALS:
    void activated();
    /// F2: it is to be edited.
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_row;
    QColor m_edge;
    bool m_pressed = false;
};

} // namespace yeouido
