// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../../dialogs/widgets.h"
#include "../page_office.h"

#include "pages/directory/holidays_view.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

struct ShownHolidays : PageOffice
{
    ShownHolidays()
    {
        view.emplace(*session);
        view->resize(1000, 700);
        view->show();
        reload();
        QObject::connect(&*session, &Session::changed, &*view, [this] { reload(); });
        QObject::connect(&*view, &SectionView::noticed,
                         [this](const QString &text, bool) { notices.append(text); });
    }

    void reload() { view->showDirectory(directory()); }

    void chooseYear(int year)
    {
        auto &years = child<QComboBox>(*view, "holidayYearComboBox");
        REQUIRE(years.findData(year) >= 0);
        years.setCurrentIndex(years.findData(year));
    }

    /// "date name" of each row, or of the rows with that origin.
    [[nodiscard]] QStringList rows(const QString &origin = {})
    {
        const QAbstractItemModel &model = *child<QTableView>(*view, "holidaysTableView").model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (origin.isEmpty() || model.index(row, 3).data().toString() == origin)
                texts.append(model.index(row, 1).data().toString());
        }
        return texts;
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file.beside(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    std::optional<HolidaysView> view;
    QStringList notices;
};

HolidayEntry temporary()
{
    return {
        HolidayEntryId(u"own"_s), QDate(2025, 5, 2), u"임시공휴일(행사)"_s, HolidayKind::Temporary, {}, {}};
}

} // namespace

TEST_CASE("A year lists the holidays of the law and those entered, and only these can be edited")
{
    ShownHolidays office;
    office.add(temporary());
    CHECK(office.rows().contains(u"현충일"_s));
    CHECK(office.rows(u"Entered here"_s) == QStringList{u"임시공휴일(행사)"_s});
    CHECK(office.view->showRecord(u"own"_s));
    CHECK(child<QPushButton>(*office.view, "holidaysEditPushButton").isEnabled());
    child<QTableView>(*office.view, "holidaysTableView").selectRow(0);
    CHECK_FALSE(child<QPushButton>(*office.view, "holidaysEditPushButton").isEnabled());

    office.chooseYear(2026);
    CHECK_FALSE(office.rows().contains(u"임시공휴일(행사)"_s));
    office.chooseYear(0);
    CHECK(office.rows() == QStringList{u"임시공휴일(행사)"_s});
}

TEST_CASE("A year beyond the official calendar says so")
{
    ShownHolidays office;
    auto &notice = child<QWidget>(*office.view, "holidayNoticeFrame");
    CHECK_FALSE(notice.isVisible());
    office.chooseYear(2028);
    CHECK(notice.isVisible());
    CHECK(child<QLabel>(*office.view, "holidayNoticeLabel").text().contains(u"2027"_s));
    office.chooseYear(2027);
    CHECK_FALSE(notice.isVisible());
}

TEST_CASE("A list in CP949 is previewed and entered in one step of undo")
{
    ShownHolidays office;
    // 날짜,이름,종류 / 2031-09-12,행사,임시공휴일
    const QByteArray cp949("\xb3\xaf\xc2\xa5,\xc0\xcc\xb8\xa7,\xc1\xbe\xb7\xf9\r\n"
                           "2031-09-12,\xc7\xe0\xbb\xe7,\xc0\xd3\xbd\xc3\xb0\xf8\xc8\xde\xc0\xcf\r\n");
    onNextModal([](QDialog &dialog) {
        CHECK(child<QTableView>(dialog, "holidayImportTableView").model()->rowCount() == 1);
        click(dialog, "savePushButton");
    });
    office.view->importFile(office.write(u"list.csv"_s, cp949));
    REQUIRE(office.directory().holidayEntries.size() == 1);
    CHECK(office.directory().holidayEntries.front().name == u"행사"_s);
    CHECK(office.notices.size() == 1);
    required(office.session->undo());
    CHECK(office.directory().holidayEntries.empty());
}

TEST_CASE("A faulty line stops the whole import and says what is wrong with it")
{
    ShownHolidays office;
    QString outcome;
    onNextModal([&outcome](QDialog &dialog) {
        const QAbstractItemModel &model = *child<QTableView>(dialog, "holidayImportTableView").model();
        outcome = model.index(1, 4).data().toString();
        CHECK_FALSE(child<QPushButton>(dialog, "savePushButton").isEnabled());
        dialog.done(QDialog::Rejected);
    });
    office.view->importFile(
        office.write(u"list.csv"_s, "2031-09-12,행사,temporary\n2031-09-31,없는 날,temporary\n"));
    CHECK(outcome.contains(u"date"_s));
    CHECK(office.directory().holidayEntries.empty());
}

TEST_CASE("A file that holds no list is shown as an error with its reason, and cannot be imported")
{
    ShownHolidays office;
    QStringList reasons;
    const auto import = [&office, &reasons](const QString &name, const QByteArray &bytes) {
        onNextModal([&reasons](QDialog &dialog) {
            const auto &summary = child<QLabel>(dialog, "holidayImportSummaryLabel");
            CHECK(summary.property("role").toString() == u"error");
            CHECK_FALSE(child<QPushButton>(dialog, "savePushButton").isEnabled());
            reasons.append(summary.text());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        office.view->importFile(office.write(name, bytes));
    };
    import(u"other.csv"_s, "이름,금액\n달빛철도,6조\n");
    import(u"book.xlsx"_s, QByteArray("PK\x03\x04\0\0\0\0", 8));
    import(u"blank.csv"_s, "");
    REQUIRE(reasons.size() == 3);
    CHECK(reasons.at(0).contains(u"other.csv"_s));
    CHECK(reasons.at(1).contains(u"no text"_s));
    CHECK(reasons.at(2).contains(u"empty"_s));
    CHECK(office.notices.empty());
}
