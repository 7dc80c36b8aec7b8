// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../../dialogs/widgets.h"
#include "../page_office.h"

#include "dialogs/fault_label.h"
#include "dialogs/list_field.h"
#include "pages/directory/department_dialog.h"
#include "pages/directory/directory_page.h"
#include "pages/directory/election_dialog.h"
#include "pages/directory/party_dialog.h"
#include "pages/directory/person_dialog.h"
#include "pages/items/package_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

Department department(const QString &id, const QString &name, int order)
{
    Department value;
    value.id = DepartmentId(id);
    value.name = name;
    value.order = order;
    return value;
}

/// Puts a text in the place of what stands there, as a person does.
void retype(QWidget &dialog, const char *name, const QString &text)
{
    auto &line = child<QLineEdit>(dialog, name);
    line.setFocus();
    line.selectAll();
    typeText(&line, text);
}

QString faultOf(QWidget &dialog, const char *name)
{
    return child<FaultLabel>(dialog, name).text();
}

bool isMarked(QWidget &dialog, const char *name)
{
    return child<QWidget>(dialog, name).property("invalid").toBool();
}

template <class Dialog>
struct Opened : PageOffice
{
    template <class T>
    void open(const std::optional<T> &before = {})
    {
        dialog = std::make_unique<Dialog>(*session, directory(), before, nullptr);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }

    void save() { QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<Dialog> dialog;
};

} // namespace

TEST_CASE("An editor opens with its first field ready to be typed into")
{
    Opened<PartyDialog> office;
    office.open<Party>();
    REQUIRE(office.dialog->focusWidget());
    CHECK(office.dialog->focusWidget()->objectName() == u"nameLineEdit");
    typeText(office.dialog->focusWidget(), u"가당"_s);
    office.save();
    REQUIRE(office.directory().parties.size() == 1);
    CHECK(office.directory().parties.front().name == u"가당");
}

TEST_CASE("A department of a name that is taken is refused beside the name, with the other one")
{
    Opened<DepartmentDialog> office;
    office.add(department(u"a"_s, u"AI 정책국"_s, 1));
    office.open<Department>();
    retype(*office.dialog, "nameLineEdit", u"ai정책국"_s);
    office.save();
    CHECK(office.directory().departments.size() == 1);
    CHECK(faultOf(*office.dialog, "nameFaultLabel").contains(u"AI 정책국"_s));
    CHECK(isMarked(*office.dialog, "nameLineEdit"));
    retype(*office.dialog, "nameLineEdit", u"인공지능실"_s);
    office.save();
    CHECK(office.directory().departments.size() == 2);
}

TEST_CASE("A package of a title that is taken is refused")
{
    PageOffice office;
    ProposalPackage package;
    package.id = ProposalPackageId(u"a"_s);
    package.title = u"우리의 제안"_s;
    office.add(package);
    package.id = ProposalPackageId(u"b"_s);
    PackageDialog dialog(*office.session, package, true, nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.directory().packages.size() == 1);
    CHECK(faultOf(dialog, "titleFaultLabel").contains(u"우리의 제안"_s));
}

TEST_CASE("A wrong number of a version is marked in its field and said below the list")
{
    PageOffice office;
    ProposalPackage package;
    package.id = ProposalPackageId(u"a"_s);
    package.title = u"우리의 제안"_s;
    package.versions.push_back({u"v1"_s, QDate(2025, 4, 8), 15, 40, {}, {}});
    PackageDialog dialog(*office.session, package, true, nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    retype(dialog, "versionProjectsLineEdit", u"-3"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(isMarked(dialog, "versionProjectsLineEdit"));
    CHECK_FALSE(isMarked(dialog, "versionTasksLineEdit"));
    CHECK(dialog.focusWidget()->objectName() == u"versionProjectsLineEdit");
    CHECK_FALSE(faultOf(dialog, "versionsFaultLabel").isEmpty());
}

TEST_CASE("A last day that cannot be read stays, is marked and keeps the party from being saved")
{
    Opened<PartyDialog> office;
    Party party;
    party.id = PartyId(u"a"_s);
    party.name = u"가당"_s;
    party.validity.to = QDate(2027, 12, 31);
    office.add(party);
    office.open(std::optional(party));
    retype(*office.dialog, "validToLineEdit", u"모레아님"_s);
    // Leaving the field does not put the old day back.
    child<QLineEdit>(*office.dialog, "nameLineEdit").setFocus();
    CHECK(child<QLineEdit>(*office.dialog, "validToLineEdit").text() == u"모레아님");
    office.save();
    CHECK(office.dialog->isVisible());
    CHECK(isMarked(*office.dialog, "validToLineEdit"));
    CHECK(office.dialog->focusWidget()->objectName() == u"validToLineEdit");
    CHECK(faultOf(*office.dialog, "validityFaultLabel").contains(u"모레아님"_s));
    retype(*office.dialog, "validToLineEdit", u"2028-12-31"_s);
    office.save();
    CHECK(office.directory().parties.front().validity.to == QDate(2028, 12, 31));
}

TEST_CASE("Of dates in the wrong order the last day is marked and has the focus")
{
    Opened<PartyDialog> office;
    office.open<Party>();
    retype(*office.dialog, "nameLineEdit", u"가당"_s);
    retype(*office.dialog, "validFromLineEdit", u"2025-05-01"_s);
    retype(*office.dialog, "validToLineEdit", u"2025-04-01"_s);
    office.save();
    CHECK(isMarked(*office.dialog, "validToLineEdit"));
    CHECK_FALSE(isMarked(*office.dialog, "validFromLineEdit"));
    CHECK(office.dialog->focusWidget()->objectName() == u"validToLineEdit");
}

TEST_CASE("A post with dates in the wrong order is said below the posts")
{
    Opened<PersonDialog> office;
    office.open<Person>();
    retype(*office.dialog, "nameLineEdit", u"홍길동"_s);
    child<QPushButton>(*office.dialog, "postsListFieldAddPushButton").click();
    retype(*office.dialog, "postTitleLineEdit", u"국장"_s);
    retype(*office.dialog, "validFromLineEdit", u"2025-05-01"_s);
    retype(*office.dialog, "validToLineEdit", u"2025-04-01"_s);
    office.save();
    CHECK(office.directory().people.empty());
    CHECK_FALSE(faultOf(*office.dialog, "validityFaultLabel").isEmpty());
    CHECK(isMarked(*office.dialog, "validToLineEdit"));
}

TEST_CASE("A list of rows is as high as its rows, the form scrolls")
{
    Opened<PersonDialog> office;
    office.open<Person>();
    auto &posts = child<ListField>(*office.dialog, "postsListField");
    const int before = posts.height();
    for (int row = 0; row < 5; ++row)
        child<QPushButton>(*office.dialog, "postsListFieldAddPushButton").click();
    REQUIRE(QTest::qWaitFor([&posts, before] { return posts.height() > before; }));
    QApplication::processEvents();
    CHECK(posts.height() >= posts.sizeHint().height());
    for (const QWidget *row : posts.rows<QWidget>())
        CHECK(row->height() >= row->minimumSizeHint().height());
}

TEST_CASE("An election whose cause was fixed after its day is refused in words")
{
    Opened<ElectionDialog> office;
    office.open<Election>();
    retype(*office.dialog, "nameLineEdit", u"대통령선거"_s);
    retype(*office.dialog, "dateLineEdit", u"2025-06-03"_s);
    retype(*office.dialog, "causeFixedLineEdit", u"2025-06-04"_s);
    office.save();
    CHECK(office.directory().elections.empty());
    CHECK_FALSE(faultOf(*office.dialog, "causeFixedFaultLabel").isEmpty());
    CHECK(isMarked(*office.dialog, "causeFixedLineEdit"));
    retype(*office.dialog, "causeFixedLineEdit", u"2025-04-04"_s);
    child<QPushButton>(*office.dialog, "phasesListFieldAddPushButton").click();
    retype(*office.dialog, "phaseNameLineEdit", u"선거운동"_s);
    retype(*office.dialog, "phaseFirstLineEdit", u"2025-05-12"_s);
    retype(*office.dialog, "phaseLastLineEdit", u"2025-05-11"_s);
    office.save();
    CHECK(office.directory().elections.empty());
    CHECK(isMarked(*office.dialog, "phaseLastLineEdit"));
    retype(*office.dialog, "phaseLastLineEdit", u"2025-06-02"_s);
    office.save();
    CHECK(office.directory().elections.size() == 1);
}

TEST_CASE("A new head is entered from the department and chosen")
{
    Opened<DepartmentDialog> office;
    office.open<Department>();
    retype(*office.dialog, "nameLineEdit", u"기획조정실"_s);
    onNextModal([](QDialog &dialog) {
        typeText(dialog.focusWidget(), u"홍길동"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    child<QPushButton>(*office.dialog, "newPersonPushButton").click();
    office.dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(office.dialog.get()));
    office.save();
    const Directory directory = office.directory();
    REQUIRE(directory.people.size() == 1);
    REQUIRE(directory.departments.size() == 1);
    CHECK(directory.departments.front().head == directory.people.front().id);
}

TEST_CASE("Departments are put in order with two buttons")
{
    PageOffice office;
    office.add(department(u"a"_s, u"가실"_s, 1));
    office.add(department(u"b"_s, u"나실"_s, 2));
    DirectoryPage page(*office.session);
    QObject::connect(&*office.session, &Session::changed, &page, &Page::reload);
    page.resize(1100, 700);
    page.show();
    page.reload();
    page.showRecord(RecordKind::Department, u"b"_s);
    auto &up = child<QToolButton>(page, "departmentsUpToolButton");
    auto &down = child<QToolButton>(page, "departmentsDownToolButton");
    CHECK(up.isEnabled());
    CHECK_FALSE(down.isEnabled());
    up.click();
    CHECK(office.directory().departments.front().name == u"나실");
    CHECK_FALSE(up.isEnabled());
    CHECK(down.isEnabled());
}
