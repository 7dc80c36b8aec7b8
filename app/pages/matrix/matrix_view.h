// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/matrix_painter.h"

#include <QAbstractScrollArea>

namespace yeouido {

/// The table of the matrix: items × addressees under a head that stays. Shows values and says what is wanted
/// of them; changes nothing itself.
class MatrixView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixView)

public:
    explicit MatrixView(QWidget *parent = nullptr);
    ~MatrixView() override;

    /// Shows other values; the current cell and what it is scrolled to are kept as far as they are there.
    void setContents(MatrixContents contents);

    [[nodiscard]] const MatrixContents &contents() const { return m_contents; }

    [[nodiscard]] std::optional<MatrixPlace> current() const { return m_state.current; }

    /// Goes to a cell and brings it into sight; a place that is not there is not taken.
    void setCurrent(const MatrixPlace &place);

    /// Goes to an item, and to one of its addressees where one is named; false when the row is not shown.
    bool select(const AgendaItemId &item, const std::optional<Addressee> &addressee = {});

    [[nodiscard]] const MatrixLayout &currentLayout() const { return m_layout; }

Q_SIGNALS:
    /// Keys or the mouse went to another cell, or it shows something else now.
    void currentChanged();
    /// Enter, F2 or a double click: a new record for the current cell.
    void recordWanted();
    /// A click or Space: the history of the current cell.
    void historyWanted();
    void foldWanted(const yeouido::AgendaItemId &item);
    /// The menu key or the right button on the current cell.
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void setHovered(const std::optional<MatrixPlace> &place);
    void describeCurrent();

    [[nodiscard]] bool isTask(std::size_t row) const { return m_contents.row(row).below > 0; }

    [[nodiscard]] std::optional<MatrixPlace> placeAfter(int key, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] std::size_t rowOnePageFrom(std::size_t row, int direction) const;

    MatrixContents m_contents;
    MatrixLayout m_layout;
    MatrixState m_state;
    MatrixPaintCache m_cache;
};

} // namespace yeouido
