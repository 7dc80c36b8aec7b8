// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/print/pdf_tools.h"
#include "app/print/week_in_file.h"
#include "print/preview.h"
#include "print/print_dialog.h"
#include "session.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;

namespace {

/// The dialog over a file with a week in it.
class OpenDialog
{
public:
    OpenDialog()
    {
        fillWeek(*m_file.store);
        session = std::make_unique<Session>(std::move(m_file.store), m_file.clock, u"시험"_s);
        dialog = std::make_unique<PrintDialog>(*session, week, nullptr);
        dialog->setFileChooser([this](QWidget *, const QString &name) {
            suggestedName = name;
            return chosenPath;
        });
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }

    template <class T>
    [[nodiscard]] T &part(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        REQUIRE(found);
        return *found;
    }

    template <class T>
    void click(const QString &name) const
    {
        T &button = part<T>(name);
        QTest::mouseClick(&button, Qt::LeftButton, {}, {8, button.height() / 2});
    }

    [[nodiscard]] QStringList withheld() const
    {
        const auto &list = part<QListWidget>(u"withheldListWidget"_s);
        QStringList texts;
        for (int i = 0; i < list.count(); ++i)
            texts.append(list.item(i)->text().trimmed());
        return texts;
    }

    [[nodiscard]] QString beside(const QString &name) const { return m_file.beside(name); }

private:
    OfficeFile m_file;

public:
    std::unique_ptr<Session> session;
    std::unique_ptr<PrintDialog> dialog;
    QString suggestedName;
    QString chosenPath;
};

} // namespace

TEST_CASE("the print dialog begins with the internal sheet of the week, its page beside it")
{
    const OpenDialog open;
    CHECK(open.part<QRadioButton>(u"internalRadioButton"_s).isChecked());
    CHECK(open.part<QLabel>(u"audienceLabel"_s).text().startsWith(u"INTERNAL"_s));
    CHECK(open.part<QLabel>(u"weekLabel"_s).text().contains(u"14"_s));
    CHECK_FALSE(open.part<QCheckBox>(u"tentativeCheckBox"_s).isEnabled());
    CHECK_FALSE(open.part<QListWidget>(u"withheldListWidget"_s).isVisible());
    CHECK(open.part<PagePreview>(u"pagePreview"_s).pageCount() == 1);
    CHECK(open.part<QPushButton>(u"printPushButton"_s).isDefault());
    CHECK(open.part<QLabel>(u"pagesLabel"_s).text().startsWith(u"1 page"_s));
}

TEST_CASE("the public sheet is told apart and says what it leaves out")
{
    const OpenDialog open;
    open.click<QRadioButton>(u"publicRadioButton"_s);
    CHECK(open.part<QLabel>(u"audienceLabel"_s).text().startsWith(u"FOR THE PUBLIC"_s));
    CHECK(open.dialog->windowTitle().contains(u"public"_s));
    CHECK(open.withheld() ==
          QStringList{u"Closed, left out: 1"_s, u"비밀회의"_s, u"Tentative, left out: 1"_s, u"잠정회의"_s});
    open.click<QCheckBox>(u"tentativeCheckBox"_s);
    CHECK(open.withheld() == QStringList{u"Closed, left out: 1"_s, u"비밀회의"_s});
    CHECK(open.part<QLabel>(u"pagesLabel"_s).text().startsWith(u"1 page"_s));
}

TEST_CASE("the week goes back and forward with mouse and keys")
{
    const OpenDialog open;
    const auto &label = open.part<QLabel>(u"weekLabel"_s);
    const QString start = label.text();
    open.click<QToolButton>(u"forwardToolButton"_s);
    CHECK(label.text().contains(u"21"_s));
    QTest::keyClick(open.dialog.get(), Qt::Key_Left, Qt::AltModifier);
    // The button is pressed for a moment, as a person would see it.
    CHECK(QTest::qWaitFor([&] { return label.text() == start; }, 2000));
}

TEST_CASE("the sheet is saved as PDF under a name without titles")
{
    OpenDialog open;
    open.chosenPath = open.beside(u"out.pdf"_s);
    open.click<QRadioButton>(u"publicRadioButton"_s);
    open.click<QPushButton>(u"savePushButton"_s);
    CHECK(open.suggestedName == u"main-schedule_2025-04-14_public.pdf"_s);
    CHECK(open.dialog->savedPath() == open.chosenPath);
    QFile file(open.chosenPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    if (hasPrograms({u"pdftotext"_s})) {
        CHECK(textOfPdf(open.chosenPath).contains(u"공개회의"_s));
        CHECK_FALSE(textOfPdf(open.chosenPath).contains(u"비밀회의"_s));
    }
    CHECK(open.dialog->isVisible());
}

TEST_CASE("a PDF that cannot be saved is told in the dialog, and thinking better of it is no error")
{
    OpenDialog open;
    open.click<QPushButton>(u"savePushButton"_s);
    CHECK_FALSE(open.part<QLabel>(u"errorLabel"_s).isVisible());
    open.chosenPath = open.beside(u"no-folder/out.pdf"_s);
    open.click<QPushButton>(u"savePushButton"_s);
    CHECK(open.part<QLabel>(u"errorLabel"_s).isVisible());
    CHECK(open.part<QLabel>(u"errorLabel"_s).text().contains(u"out.pdf"_s));
    CHECK(open.dialog->savedPath().isEmpty());
}

TEST_CASE("printing sends the same pages to the printer, the way the sheet lies")
{
    OpenDialog open;
    const QString path = open.beside(u"printed.pdf"_s);
    open.dialog->setPrinterChooser([&path](QWidget *, QPrinter &printer) {
        CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        return true;
    });
    open.click<QPushButton>(u"printPushButton"_s);
    CHECK(open.part<QLabel>(u"pagesLabel"_s).text().contains(u"printer"_s));
    REQUIRE(QFile::exists(path));
    if (hasPrograms({u"pdftotext"_s, u"pdfinfo"_s})) {
        CHECK(textOfPdf(path).contains(u"비밀회의"_s));
        CHECK(outputOf(u"pdfinfo"_s, {path}).contains("842 x 595"));
    }
}

TEST_CASE("the preview follows the file when it changes")
{
    const OpenDialog open;
    open.click<QRadioButton>(u"publicRadioButton"_s);
    open.session->setEditable(true);
    REQUIRE(open.session->perform(creation(timedEvent(u"new"_s, u"새비밀"_s, at(17, 9), at(17, 10)))));
    CHECK(open.withheld().contains(u"새비밀"_s));
}
