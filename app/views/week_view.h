// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "views/week_gestures.h"
#include "views/week_painter.h"

#include <QBasicTimer>
#include <QWidget>

class QScrollBar;

namespace yeouido {

/// A week as an hour grid under a strip of all-day and untimed events. Shows values and says what is wanted
/// of them; changes nothing itself.
class WeekView final : public QWidget
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);

    /// Shows another week or the same one as it is now; a selection that is no longer there is dropped.
    void setData(WeekData data);

    [[nodiscard]] const WeekData &data() const { return m_data; }

    /// Moves the line of now.
    void setNow(QDate today, QTime now);

    [[nodiscard]] std::optional<OccurrenceKey> selected() const { return m_state.selected; }

    /// Selects and brings into sight; an occurrence of another week, or nothing, clears the selection.
    void select(const std::optional<OccurrenceKey> &key);

    /// Without it nothing can be dragged, swept or deleted.
    void setEditable(bool editable);

    /// Brings an hour to the top: 7 at first.
    void scrollToHour(qreal hour);

    [[nodiscard]] const WeekLayout &currentLayout() const { return m_layout; }

    [[nodiscard]] QSize sizeHint() const override { return {760, 640}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 260}; }

    /// Comes up under a click that was another view's: a second click right after it is not a double click
    /// here.
    void beginUnderClick() { m_isUnderClick = true; }

Q_SIGNALS:
    void selectionChanged(const std::optional<yeouido::OccurrenceKey> &key);
    /// Double click, Enter or F2.
    void opened(const yeouido::OccurrenceKey &key);
    /// A span was swept or an empty place double clicked.
    void createRequested(const yeouido::When &when);
    void moveRequested(const yeouido::OccurrenceKey &key, const yeouido::When &when);
    void resizeRequested(const yeouido::OccurrenceKey &key, const yeouido::When &when);
    void deleteRequested(const yeouido::OccurrenceKey &key);
    /// `key` is what is under the pointer, `cell` the time to create something at.
    void contextMenuRequested(const std::optional<yeouido::OccurrenceKey> &key, const yeouido::When &cell,
                              const QPoint &globalPosition);
    /// -1 for the week before, 1 for the one after: keys or a sideways wheel ran over the edge.
    void weekStepRequested(int weeks);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void layOut();
    void onScrolled(int value);
    void setHourHeight(qreal height, qreal anchorY);
    void updateCursorShape(const WeekHit &hit);
    void showDragAt(const QPointF &position);
    void endDrag();
    void cancelDrag();
    bool selectNeighbour(int step);
    bool moveByKey(int key, bool extend);
    void activateByKey();
    /// Selects without scrolling: what is under the pointer stays there.
    void mark(const std::optional<OccurrenceKey> &key);
    void bringIntoSight(const OccurrenceKey &key);
    void bringIntoSight(const When &cell);
    void describeSelection();
    [[nodiscard]] std::optional<OccurrenceKey> keyAt(const WeekHit &hit) const;
    [[nodiscard]] Style const &style() const;

    WeekData m_data;
    WeekLayout m_layout;
    WeekOptions m_options;
    WeekState m_state;
    QScrollBar *m_scrollBar;
    std::optional<WeekDrag> m_drag;
    QPointF m_pressedAt;
    QPointF m_pointer;
    QBasicTimer m_autoScroll;
    WeekCursor m_cursor;
    bool m_editable = true;
    qreal m_topHour; ///< what the hours are scrolled to, kept when the height changes
    bool m_zoomed = false;
    int m_fittedHeight = 0; ///< of the view when the height of an hour was chosen
    bool m_isUnderClick = false;
    int m_sideways = 0; ///< of a wheel, not yet a whole week
};

} // namespace yeouido
