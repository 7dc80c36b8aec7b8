// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../../print/pdf_tools.h"
#include "shown_matrix.h"

#include "pages/matrix/trend_chart.h"
#include "pages/matrix/whole_picture_dialog.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> someAdopted()
{
    return {recordOf(u"1쪽"_s, u"rail"_s, u"가당"_s, QDate(2025, 4, 9), AdoptionState::Adopted),
            recordOf(u"2쪽"_s, u"centre"_s, u"가당"_s, QDate(2025, 4, 10), AdoptionState::PartlyAdopted),
            recordOf(u"3쪽"_s, u"rail"_s, u"나당"_s, QDate(2025, 4, 11), AdoptionState::Delivered)};
}

/// Opens the picture as a person does and hands its dialog over.
void openPicture(ShownMatrix &shown, const std::function<void(WholePictureDialog &)> &act)
{
    bool cameUp = false;
    onNextModal([&](QDialog &dialog) {
        auto *picture = qobject_cast<WholePictureDialog *>(&dialog);
        cameUp = picture;
        if (picture)
            act(*picture);
        dialog.reject();
    });
    child<QAction>(*shown.page, "pictureAction").trigger();
    CHECK(cameUp);
}

/// A chart of one week's standing in one line only, in black on white.
QImage lineOf(int AdoptionWeek::*count)
{
    std::vector<AdoptionWeek> weeks(3);
    for (std::size_t week = 0; week < weeks.size(); ++week)
        weeks[week].monday = QDate(2025, 4, 7).addDays(qint64(week) * 7);
    for (AdoptionWeek &week : weeks)
        week.*count = 20;
    Style style = lightStyle();
    for (Tint &tint : style.adoption)
        tint = {Qt::black, Qt::black, Qt::black};
    QImage image(600, 240, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTrendChart(painter, image.rect(), weeks, 40, Language::English, style);
    painter.end();
    // Without the names at the end and the lines of nothing at the bottom.
    return image.copy(20, 20, 440, 150);
}

} // namespace

TEST_CASE("The picture of the whole is saved as PNG and PDF, with a bar for each party")
{
    const QTemporaryDir folder;
    ShownMatrix shown({matrixItems(), matrixParties(), someAdopted()});
    const QString png = folder.filePath(u"picture.png"_s);
    const QString pdf = folder.filePath(u"picture.pdf"_s);
    openPicture(shown, [&](WholePictureDialog &dialog) {
        QStringList suggested;
        QString path;
        dialog.setFileChooser([&](QWidget *, const QString &name) {
            suggested.append(name);
            return path;
        });
        click(dialog, "savePngPushButton");
        CHECK(child<QLabel>(dialog, "pictureMessageLabel").text().isEmpty());
        path = png;
        click(dialog, "savePngPushButton");
        CHECK(child<QLabel>(dialog, "pictureMessageLabel").text().contains(u"picture.png"));
        path = pdf;
        click(dialog, "savePdfPushButton");
        CHECK(child<QLabel>(dialog, "pictureMessageLabel").text().contains(u"picture.pdf"));
        CHECK(suggested == QStringList{u"matrix.png"_s, u"matrix.png"_s, u"matrix.pdf"_s});
    });
    QImage image;
    REQUIRE(image.load(png, "PNG"));
    CHECK(image.size() == QSize(3508, 2480));

    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    if (!hasPrograms({u"pdftotext"_s, u"qpdf"_s})) {
        WARN("not looked into: pdftotext or qpdf is missing");
        return;
    }
    CHECK(outputOf(u"qpdf"_s, {u"--check"_s, pdf}).contains("No syntax or stream encoding errors"));
    const QString text = textOfPdf(pdf);
    CHECK(text.contains(u"Forinternaluse"));
    CHECK(text.contains(u"1of40adopted·partly1·handedover2"));
    CHECK(text.contains(u"가당1/40partly1·handedover2"));
    CHECK(text.contains(u"나당0/40partly0·handedover1"));
    CHECK(text.contains(u"÷the40project"));
}

TEST_CASE("A picture that cannot be saved is told beside its buttons")
{
    ShownMatrix shown({matrixItems(), matrixParties(), someAdopted()});
    openPicture(shown, [](WholePictureDialog &dialog) {
        dialog.setFileChooser(
            [](QWidget *, const QString &) { return u"/nonexistent-folder/picture.png"_s; });
        click(dialog, "savePngPushButton");
        const auto &message = child<QLabel>(dialog, "pictureMessageLabel");
        CHECK(message.text().contains(u"nonexistent-folder"));
        CHECK(message.property("role").toString() == u"error"_s);
    });
}

TEST_CASE("The picture of the whole draws a party that adopted more with a longer bar")
{
    const auto barsOf = [](const std::vector<Record> &records) {
        std::vector<PictureBar> bars;
        ShownMatrix shown({matrixItems(), matrixParties(), records});
        bars = wholePicture(shown.view().contents(), nullptr, {0, 1}, u"someone"_s, {}).bars;
        return bars;
    };
    const std::vector<PictureBar> bars = barsOf(someAdopted());
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].name == u"가당"_s);
    CHECK(bars[0].parts[0].count == 1);
    CHECK(bars[0].parts[1].count == 1);
    CHECK(bars[1].parts[0].count == 0);
    CHECK(bars[1].parts[2].count == 1);
    CHECK(bars[1].whole == 2);
}

TEST_CASE("The lines of the trend are told apart without colour")
{
    const QImage adopted = lineOf(&AdoptionWeek::adopted);
    const QImage partly = lineOf(&AdoptionWeek::partlyAdopted);
    const QImage delivered = lineOf(&AdoptionWeek::delivered);
    CHECK(adopted != partly);
    CHECK(adopted != delivered);
    CHECK(partly != delivered);
}
