// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/whole_picture_dialog.h"

#include "dialogs/dialog_size.h"
#include "pages/page_parts.h"
#include "print/choose_file.h"
#include "print/save_file.h"
#include "text/error_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// A4 landscape at 300 dots an inch.
constexpr QSize imageSize(3508, 2480);

QString chooseFile(QWidget *parent, const QString &suggestedName)
{
    const QString suffix = QFileInfo(suggestedName).suffix();
    return chooseFileToSave(parent, suggestedName, {{u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix), suffix}});
}

/// The sheet, as large as there is room.
class PictureView final : public QWidget
{
public:
    explicit PictureView(const WholePicture &picture)
        : m_picture(picture)
    {
        setObjectName(u"PictureView"_s);
        setAccessibleName(picture.title + u": "_s + picture.count);
        setMinimumSize(480, qRound(480 / pictureRatio));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal sheetWidth = std::min<qreal>(width() - 2, (height() - 2) * pictureRatio);
        const QRectF sheet((width() - sheetWidth) / 2, (height() - sheetWidth / pictureRatio) / 2, sheetWidth,
                           sheetWidth / pictureRatio);
        paintWholePicture(painter, sheet, m_picture);
        painter.setPen(QPen(currentStyle().line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
    }

private:
    const WholePicture &m_picture;
};

} // namespace

QByteArray picturePng(const WholePicture &picture)
{
    QImage image(imageSize, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(300 / 0.0254));
    image.setDotsPerMeterY(qRound(300 / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    paintWholePicture(painter, QRectF(QPointF(), QSizeF(imageSize)), picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray picturePdf(const WholePicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    writer.setTitle(picture.title);
    writer.setResolution(300);
    QPainter painter(&writer);
    paintWholePicture(painter, QRectF(0, 0, writer.width(), writer.height()), picture);
    painter.end();
    return bytes;
}

WholePictureDialog::WholePictureDialog(WholePicture picture, QWidget *parent)
    : QDialog(parent)
    , m_picture(std::move(picture))
    , m_chooseFile(chooseFile)
    , m_message(newLabel({}, u"secondary"_s))
{
    const Style &look = currentStyle();
    setObjectName(u"wholePictureDialog"_s);
    setWindowTitle(m_picture.title);
    m_message->setObjectName(u"pictureMessageLabel"_s);
    const auto newButton = [](const QString &text, const QString &objectName) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *png =
        newButton(tr("Save as PNG…", "button below the picture of the whole"), u"savePngPushButton"_s);
    QPushButton *pdf =
        newButton(tr("Save as PDF…", "button below the picture of the whole"), u"savePdfPushButton"_s);
    QPushButton *close =
        newButton(tr("Close", "button below the picture of the whole"), u"closePicturePushButton"_s);
    connect(png, &QPushButton::clicked, this, [this] { save(u"png"_s); });
    connect(pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(look.px(8));
    foot->addWidget(m_message, 1);
    foot->addWidget(png);
    foot->addWidget(pdf);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(12));
    column->setSpacing(look.px(10));
    column->addWidget(new PictureView(m_picture), 1);
    column->addLayout(foot);
    // Only what is in the dialog already can be its default.
    close->setDefault(true);
    fitOnScreen(*this, {980, 760});
}

WholePictureDialog::~WholePictureDialog() = default;

void WholePictureDialog::save(const QString &suffix)
{
    const QString path = m_chooseFile(this, u"matrix."_s + suffix);
    if (path.isEmpty())
        return;
    const QByteArray content = suffix == u"pdf" ? picturePdf(m_picture) : picturePng(m_picture);
    const Result<void> saved = saveFile(path, content);
    m_message->setProperty("role", saved ? u"secondary"_s : u"error"_s);
    m_message->style()->polish(m_message);
    m_message->setText(saved ? tr("Saved: %1", "below the picture of the whole; %1 is the file").arg(path)
                             : errorText(saved.error()));
}

} // namespace yeouido
