// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/events.h"
#include "support/fixed_clock.h"

#include "dialogs/export_dialog.h"
#include "handout/ics_document.h"
#include "handout/sample.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

struct OpenDialog
{
    explicit OpenDialog(bool withSample = true)
    {
        Result<std::unique_ptr<OfficeStore>> store =
            OfficeStore::create(folder.filePath(u"office.sqlite"_s), clock);
        REQUIRE(store);
        session = std::make_unique<Session>(std::move(*store), clock, u"비서실"_s);
        session->setEditable(true);
        if (withSample)
            REQUIRE(session->perform(sampleChange().value()));
        Event closed = timedEvent(u"closed"_s, u"비공개 협의"_s, at(15, 9), at(15, 10));
        REQUIRE(session->perform(creation(closed)));
        dialog = std::make_unique<ExportDialog>(*session, DateSpan{QDate(2025, 4, 14), QDate(2025, 4, 21)},
                                                nullptr);
        dialog->setFileChooser([this](QWidget *, const QString &name) {
            suggested = name;
            return target;
        });
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        target = folder.filePath(u"week.ics"_s);
    }

    template <class T>
    T *find(const QString &name) const
    {
        T *widget = dialog->findChild<T *>(name);
        REQUIRE(widget);
        return widget;
    }

    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        // A radio button reacts on its indicator and its text only.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
    }

    [[nodiscard]] QStringList withheld() const
    {
        const auto *list = find<QListWidget>(u"withheldListWidget"_s);
        QStringList texts;
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text().trimmed());
        return texts;
    }

    [[nodiscard]] QByteArray written() const
    {
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    FixedClock clock;
    QString target;
    QString suggested;
    std::unique_ptr<Session> session;
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

TEST_CASE("Enter exports; it does not leave the dialog as its other button does")
{
    const OpenDialog shown;
    CHECK(shown.find<QPushButton>(u"saveExportPushButton"_s)->isDefault());
    CHECK_FALSE(shown.find<QPushButton>(u"cancelExportPushButton"_s)->isDefault());
    QTest::keyClick(shown.dialog.get(), Qt::Key_Return);
    CHECK_FALSE(shown.suggested.isEmpty());
}

TEST_CASE("The export dialog saves the week on screen for the house")
{
    const OpenDialog open;
    open.click(u"saveExportPushButton"_s);
    CHECK_FALSE(open.dialog->isVisible());
    CHECK(open.dialog->savedPath() == open.target);
    CHECK(open.suggested == u"schedule_2025-04-14_2025-04-20_internal.ics"_s);
    CHECK(open.written() == icsDocument(open.session->store(),
                                        DateSpan{QDate(2025, 4, 14), QDate(2025, 4, 21)}, Audience::Internal,
                                        Tentative::Withheld, Language::Korean, open.clock));
    CHECK(open.written().contains("sample-e5@yeouido-office"));
}

TEST_CASE("The export dialog says what the public does not get before it is saved")
{
    const OpenDialog open;
    CHECK(open.withheld().contains(u"Internal notes"_s));
    CHECK_FALSE(open.find<QCheckBox>(u"tentativeCheckBox"_s)->isEnabled());
    open.click(u"publicRadioButton"_s);
    CHECK(open.withheld().contains(u"비공개 협의"_s));
    CHECK(open.withheld().contains(u"개혁신당 방문, '광주의 제안' 전달"_s));
    open.click(u"tentativeCheckBox"_s);
    CHECK_FALSE(open.withheld().contains(u"개혁신당 방문, '광주의 제안' 전달"_s));
    open.click(u"saveExportPushButton"_s);
    CHECK(open.suggested.endsWith(u"_public.ics"_s));
    CHECK(open.written().contains("STATUS:TENTATIVE"));
    CHECK_FALSE(open.written().contains("비공개"));
}

TEST_CASE("The export dialog takes other days and everything")
{
    const OpenDialog open;
    open.find<QDateEdit>(u"lastDateEdit"_s)->setDate(QDate(2025, 4, 23));
    open.find<QDateEdit>(u"firstDateEdit"_s)->setDate(QDate(2025, 4, 22));
    CHECK(open.find<QRadioButton>(u"rangeRadioButton"_s)->isChecked());
    open.click(u"saveExportPushButton"_s);
    CHECK(open.suggested == u"schedule_2025-04-22_2025-04-23_internal.ics"_s);
    CHECK(open.written().contains("sample-e9@yeouido-office"));
    CHECK_FALSE(open.written().contains("sample-e5@yeouido-office"));

    const OpenDialog all;
    all.click(u"allRadioButton"_s);
    all.click(u"saveExportPushButton"_s);
    CHECK(all.suggested == u"schedule_all_internal.ics"_s);
    CHECK(all.written().count("BEGIN:VEVENT") == 14);
}

TEST_CASE("The export dialog refuses days that end before they begin, in words")
{
    const OpenDialog open;
    open.find<QDateEdit>(u"lastDateEdit"_s)->setDate(QDate(2025, 4, 1));
    CHECK_FALSE(open.find<QPushButton>(u"saveExportPushButton"_s)->isEnabled());
    CHECK(open.find<QLabel>(u"errorLabel"_s)->isVisible());
    open.find<QDateEdit>(u"firstDateEdit"_s)->setDate(QDate(2025, 4, 1));
    CHECK_FALSE(open.find<QLabel>(u"errorLabel"_s)->isVisible());
}

TEST_CASE("The export dialog has nothing to save where there is nothing for the audience")
{
    const OpenDialog open(false);
    CHECK(open.find<QPushButton>(u"saveExportPushButton"_s)->isEnabled());
    open.click(u"publicRadioButton"_s);
    CHECK_FALSE(open.find<QPushButton>(u"saveExportPushButton"_s)->isEnabled());
    CHECK(open.withheld().contains(u"비공개 협의"_s));
}

TEST_CASE("The export dialog stays open and says why when the file cannot be written")
{
    OpenDialog open;
    open.target = open.folder.filePath(u"no such folder/week.ics"_s);
    open.click(u"saveExportPushButton"_s);
    CHECK(open.dialog->isVisible());
    CHECK(open.find<QLabel>(u"errorLabel"_s)->isVisible());
    CHECK_FALSE(open.find<QLabel>(u"errorLabel"_s)->text().isEmpty());

    open.target = open.folder.filePath(u"week.ics"_s);
    open.click(u"saveExportPushButton"_s);
    CHECK_FALSE(open.dialog->isVisible());
    CHECK_FALSE(open.written().isEmpty());
}

TEST_CASE("The export dialog does nothing when no file is chosen")
{
    OpenDialog open;
    open.target.clear();
    open.click(u"saveExportPushButton"_s);
    CHECK(open.dialog->isVisible());
    CHECK(open.dialog->savedPath().isEmpty());
    CHECK_FALSE(open.find<QLabel>(u"errorLabel"_s)->isVisible());
}
