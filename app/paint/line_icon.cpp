// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/line_icon.h"

#include "paint/style.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>
#include <optional>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap tinted(const QString &name, const QSize &pixels, const QColor &colour)
{
    static QCache<QString, QPixmap> cache(200);
    const QString key =
        u"%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.name(QColor::HexArgb));
    if (const QPixmap *known = cache.object(key))
        return *known;

    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(pathOf(name));
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    cache.insert(key, new QPixmap(pixmap));
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, std::optional<QColor> colour)
        : m_name(std::move(name))
        , m_colour(std::move(colour))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintLineIcon(*painter, m_name, rect, colourFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, size, colourFor(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_colour); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return currentStyle().hint;
        return m_colour.value_or(currentStyle().ink);
    }

    QString m_name;
    std::optional<QColor> m_colour;
};

QIcon makeIcon(const QString &name, std::optional<QColor> colour)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new LineIconEngine(name, std::move(colour)));
}

} // namespace

QIcon lineIcon(const QString &name)
{
    return makeIcon(name, std::nullopt);
}

QIcon lineIcon(const QString &name, const QColor &colour)
{
    return makeIcon(name, colour);
}

void paintLineIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tinted(name, (rect.size() * ratio).toSize(), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace yeouido
