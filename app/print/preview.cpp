// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/preview.h"

#include "paint/style.h"
#include "print/document_painter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

/// The sheets themselves; keeps a picture of each, so that scrolling does not set the text anew.
class PagePreview::Sheets final : public QWidget
{
public:
    explicit Sheets(QWidget *parent)
        : QWidget(parent)
    {
    }

    void setPages(std::vector<PaperPage> pages)
    {
        m_pages = std::move(pages);
        m_pictures.clear();
        update();
    }

    [[nodiscard]] std::size_t count() const { return m_pages.size(); }

    /// Makes the sheets as wide as `width` allows and takes the height they need.
    void fitTo(int width)
    {
        const int margin = currentStyle().px(18);
        double widest = 1;
        for (const PaperPage &page : m_pages)
            widest = std::max(widest, page.size.width());
        m_dotsPerInch = std::max(20.0, (width - 2 * margin) / widest * pageUnitsPerInch);
        m_areas.clear();
        int y = margin;
        for (const PaperPage &page : m_pages) {
            const QSize size = (page.size * (m_dotsPerInch / pageUnitsPerInch)).toSize();
            m_areas.emplace_back(QPoint((width - size.width()) / 2, y), size);
            y += size.height() + margin;
        }
        m_pictures.clear();
        resize(width, y);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_pictures.resize(m_pages.size());
        for (std::size_t i = 0; i < m_areas.size(); ++i) {
            if (!m_areas[i].adjusted(0, 0, 4, 4).intersects(event->rect()))
                continue;
            if (m_pictures[i].isNull())
                m_pictures[i] = pictureOf(m_pages[i], m_areas[i].size());
            painter.fillRect(m_areas[i].translated(2, 3), QColor(0, 0, 0, 40));
            painter.drawPixmap(m_areas[i].topLeft(), m_pictures[i]);
        }
    }

private:
    [[nodiscard]] QPixmap pictureOf(const PaperPage &page, QSize size) const
    {
        QPixmap picture(size * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        // Paper is white in the dark theme too.
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintPage(painter, page, m_dotsPerInch);
        return picture;
    }

    std::vector<PaperPage> m_pages;
    std::vector<QRect> m_areas;
    std::vector<QPixmap> m_pictures;
    double m_dotsPerInch = 72;
};

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_sheets(new Sheets(this))
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Preview of the pages", "print dialog"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: the width of the sheets must not depend on their height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheets);
}

void PagePreview::setPages(std::vector<PaperPage> pages)
{
    m_sheets->setPages(std::move(pages));
    fitWidth();
    verticalScrollBar()->setValue(0);
}

int PagePreview::pageCount() const
{
    return static_cast<int>(m_sheets->count());
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitWidth();
}

void PagePreview::fitWidth()
{
    m_sheets->fitTo(viewport()->width());
}

} // namespace yeouido
