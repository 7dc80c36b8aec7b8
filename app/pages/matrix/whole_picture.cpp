// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/whole_picture.h"

#include "agenda/words.h"
#include "pages/matrix/matrix_text.h"
#include "pages/matrix/trend_chart.h"
#include "text/agenda_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::PictureText)
};

/// The sheet is drawn on paper 1040 wide and then stretched to what it is painted on.
constexpr qreal sheetWidth = 1040;
constexpr qreal margin = 44;

class PicturePainter
{
public:
    PicturePainter(QPainter &painter, const WholePicture &picture)
        : m_painter(painter)
        , m_picture(picture)
        , m_style(lightStyle())
    {
    }

    void paint()
    {
        const qreal height = sheetWidth / pictureRatio;
        m_painter.fillRect(QRectF(0, 0, sheetWidth, height), Qt::white);
        paintHead();
        const qreal top = 158;
        const qreal bottom = height - margin - 30;
        const qreal wanted = 34 + double(m_picture.bars.size()) * 36 + 34;
        const bool hasTrend = !m_picture.trend.empty();
        const qreal barsBottom = hasTrend ? std::min(top + wanted, bottom - 190) : bottom;
        paintBars(QRectF(margin, top, sheetWidth - 2 * margin, barsBottom - top));
        if (hasTrend)
            paintTrend(QRectF(margin, barsBottom + 10, sheetWidth - 2 * margin, bottom - barsBottom - 10));
        text(QRectF(margin, height - margin - 16, sheetWidth - 2 * margin, 30),
             Qt::AlignLeft | Qt::TextWordWrap, m_picture.formula, m_style.font(11), m_style.secondary);
    }

private:
    void text(const QRectF &rect, int flags, const QString &words, const QFont &font, const QColor &colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, flags, words);
    }

    void paintHead()
    {
        const qreal width = sheetWidth - 2 * margin;
        const QString mark =
            PictureText::tr("For internal use", "mark on a sheet that must not leave the house");
        const QFont markFont = m_style.font(12, QFont::Bold);
        const qreal markWidth = QFontMetricsF(markFont).horizontalAdvance(mark) + 16;
        const QRectF frame(sheetWidth - margin - markWidth, margin - 8, markWidth, 24);
        m_painter.setPen(QPen(m_style.ink, 1.2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(frame);
        text(frame, Qt::AlignCenter, mark, markFont, m_style.ink);
        text(QRectF(margin, margin - 10, width - markWidth, 34), Qt::AlignLeft | Qt::AlignVCenter,
             m_picture.title, m_style.font(24, QFont::Bold), m_style.ink);
        text(QRectF(margin, margin + 26, width, 20), Qt::AlignLeft, m_picture.subtitle, m_style.font(13),
             m_style.secondary);
        text(QRectF(margin, margin + 26, width, 20), Qt::AlignRight, m_picture.asOf, m_style.font(12),
             m_style.secondary);
        const QFont figure = m_style.font(40, QFont::Bold);
        text(QRectF(margin, margin + 50, width, 52), Qt::AlignLeft | Qt::AlignVCenter, m_picture.figure,
             figure, m_style.ink);
        const qreal after = QFontMetricsF(figure).horizontalAdvance(m_picture.figure) + 18;
        text(QRectF(margin + after, margin + 58, width - after, 44), Qt::AlignLeft | Qt::AlignVCenter,
             m_picture.count, m_style.font(15), m_style.ink);
    }

    void paintBars(const QRectF &rect)
    {
        text(QRectF(rect.left(), rect.top(), rect.width(), 22), Qt::AlignLeft | Qt::AlignVCenter,
             PictureText::tr("By addressee", "heading in the picture of the whole"),
             m_style.font(14, QFont::Bold), m_style.ink);
        paintBarLegend(QRectF(rect.left(), rect.top(), rect.width(), 22));
        const qreal first = rect.top() + 32;
        const qreal room = rect.bottom() - first;
        const qreal step = std::min(36.0, room / double(std::max<std::size_t>(1, m_picture.bars.size())));
        const qreal nameWidth = 150;
        const qreal restWidth = 250;
        const QFont nameFont = m_style.font(std::clamp(step * 0.42, 9.0, 14.0), QFont::DemiBold);
        const QFont restFont = m_style.font(std::clamp(step * 0.36, 9.0, 12.0));
        qreal y = first;
        for (const PictureBar &bar : m_picture.bars) {
            const QRectF line(rect.left(), y, rect.width(), step);
            text(QRectF(line.left(), y, nameWidth - 10, step), Qt::AlignLeft | Qt::AlignVCenter,
                 QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideRight, nameWidth - 10), nameFont,
                 m_style.ink);
            const qreal thickness = std::clamp(step * 0.5, 5.0, 18.0);
            paintBar(m_painter,
                     QRectF(line.left() + nameWidth, y + (step - thickness) / 2,
                            line.width() - nameWidth - restWidth, thickness),
                     bar.parts, bar.whole, m_style);
            const qreal right = line.right() - restWidth + 14;
            text(QRectF(right, y, 74, step), Qt::AlignLeft | Qt::AlignVCenter, bar.ratio, nameFont,
                 m_style.ink);
            text(QRectF(right + 78, y, restWidth - 92, step), Qt::AlignLeft | Qt::AlignVCenter, bar.rest,
                 restFont, m_style.secondary);
            y += step;
        }
    }

    void paintBarLegend(const QRectF &rect)
    {
        const bool isAdoption = m_picture.axis == AdoptionAxis::Adoption;
        const QStringList words =
            isAdoption ? QStringList{adoptionWord(AdoptionState::Adopted),
                                     adoptionWord(AdoptionState::PartlyAdopted),
                                     PictureText::tr("Handed over", "legend in the picture of the whole")}
                       : QStringList{fulfilmentWord(FulfilmentState::Done),
                                     PictureText::tr("Under way", "legend in the picture of the whole"),
                                     fulfilmentWord(FulfilmentState::OnHold)};
        const std::vector<BarPart> parts =
            isAdoption ? barOf(AdoptionCount(), m_style) : barOf(FulfilmentCount(), m_style);
        const QFont font = m_style.font(12);
        const QFontMetricsF metrics(font);
        qreal right = rect.right();
        for (std::size_t part = parts.size(); part-- > 0;) {
            const QString &word = words.at(qsizetype(part));
            const qreal width = metrics.horizontalAdvance(word);
            right -= width;
            text(QRectF(right, rect.top(), width + 4, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, word,
                 font, m_style.secondary);
            right -= 32;
            paintBarFill(m_painter, QRectF(right, rect.center().y() - 5, 26, 10), parts[part], m_style);
            right -= 18;
        }
    }

    void paintTrend(const QRectF &rect)
    {
        text(QRectF(rect.left(), rect.top(), rect.width(), 22), Qt::AlignLeft | Qt::AlignVCenter,
             PictureText::tr("By week, at the end of each", "heading in the picture of the whole"),
             m_style.font(14, QFont::Bold), m_style.ink);
        paintTrendChart(m_painter, rect.adjusted(0, 30, 0, 0), m_picture.trend, m_picture.trendWhole,
                        m_picture.language, m_style);
    }

    QPainter &m_painter;
    const WholePicture &m_picture;
    Style m_style;
};

template <class Count>
PictureBar barFor(const QString &name, const Count &count, const QString &rest)
{
    return {name, ratioText(count), rest, barOf(count, lightStyle()), count.denominator};
}

} // namespace

WholePicture wholePicture(const MatrixContents &contents, const ProposalPackage *package,
                          const std::vector<std::size_t> &columns, const QString &who,
                          std::vector<AdoptionWeek> trend)
{
    WholePicture picture;
    picture.axis = contents.matrix.axis();
    picture.language = contents.language;
    picture.title = picture.axis == AdoptionAxis::Adoption
                        ? PictureText::tr("What became of the proposals", "title of the picture of the whole")
                        : PictureText::tr("How far the proposals are", "title of the picture of the whole");
    if (package)
        picture.subtitle = announcedText(*package, contents.language);
    picture.asOf = PictureText::tr("As of %1", "date in the picture of the whole")
                       .arg(formatDate(contents.today, contents.language));
    const auto fill = [&](const auto &count) {
        picture.figure = ratioText(count);
        picture.count = countText(count);
        picture.formula = formulaText(count, who);
    };
    if (picture.axis == AdoptionAxis::Adoption)
        fill(countAdoption(contents.matrix, package, columns));
    else
        fill(countFulfilment(contents.matrix, package, columns));
    for (const std::size_t column : contents.columns) {
        const QString name = addresseeName(contents.directory, contents.matrix.addressees()[column]);
        if (picture.axis == AdoptionAxis::Adoption) {
            const AdoptionCount count = countAdoption(contents.matrix, package, std::span(&column, 1));
            picture.bars.push_back(barFor(
                name, count,
                PictureText::tr("partly %1 · handed over %2", "beside a bar in the picture of the whole")
                    .arg(count.partlyAdopted)
                    .arg(count.delivered)));
        } else {
            const FulfilmentCount count = countFulfilment(contents.matrix, package, std::span(&column, 1));
            picture.bars.push_back(barFor(name, count, countText(count)));
        }
    }
    picture.trend = std::move(trend);
    picture.trendWhole = countAdoption(contents.matrix, package, columns).denominator;
    return picture;
}

void paintWholePicture(QPainter &painter, const QRectF &sheet, const WholePicture &picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / sheetWidth, sheet.width() / sheetWidth);
    PicturePainter(painter, picture).paint();
    painter.restore();
}

} // namespace yeouido
