// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/office_program.h"

#include "../dialogs/widgets.h"
#include "main_window.h"
#include "settings/language.h"
#include "storage/backup.h"
#include "support/events.h"
#include "support/office_file.h"
#include "views/week_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

/// The program on a file that need not be there yet.
struct RunningProgram
{
    RunningProgram()
        : program(clock, folder.filePath(u"preferences.ini"_s))
        , path(folder.filePath(u"data/office.sqlite"_s))
    {
        program.setAskFile([this](QWidget *, FileQuestion question, const QString &) {
            asked.push_back(question);
            return answer;
        });
        program.setConfirmRestore([this](QWidget *, const QString &) { return confirmed; });
    }

    void choose(const char *button)
    {
        REQUIRE(program.page());
        auto *found = program.page()->findChild<QPushButton *>(QString::fromLatin1(button));
        REQUIRE(found);
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    void trigger(QAction *WindowActions::*action)
    {
        (program.window()->actionsByName().*action)->trigger();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] bool becomesEditable()
    {
        return QTest::qWaitFor([this] { return program.window()->actionsByName().newEvent->isEnabled(); });
    }

    [[nodiscard]] QString sentence() const
    {
        return program.page()->findChild<QLabel *>(u"explanationLabel"_s)->text();
    }

    /// A sound file with one event in it.
    [[nodiscard]] QString otherFile(const QString &name, const QString &title)
    {
        const QString file = folder.filePath(name);
        const auto store = required(OfficeStore::create(file, clock));
        required(store->apply(creation(timedEvent(u"only"_s, title, at(16, 10), at(16, 11))), u"t"_s));
        return file;
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (const Occurrence &occurrence : program.window()->shown().occurrences)
            result.push_back(occurrence.body.title);
        return result;
    }

    QTemporaryDir folder;
    FixedClock clock;
    QString answer;
    bool confirmed = true;
    std::vector<FileQuestion> asked;
    OfficeProgram program;
    QString path;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("A first start asks what to begin with and writes nothing by itself")
{
    RunningProgram running;
    REQUIRE(running.program.start(running.path));

    REQUIRE(running.program.page());
    CHECK(running.program.window() == nullptr);
    CHECK(running.program.page()->findChildren<QPushButton *>().size() == 4);
    CHECK_FALSE(QFile::exists(running.path));
    CHECK(running.program.page()->findChild<QLabel *>(u"footLabel"_s)->text().contains(running.path));
}

TEST_CASE("The first start can load the example")
{
    RunningProgram running;
    REQUIRE(running.program.start(running.path));
    running.choose("loadExamplePushButton");

    REQUIRE(running.program.window());
    CHECK(running.program.page() == nullptr);
    CHECK(running.titles().size() >= 8);
    CHECK(running.becomesEditable());
    CHECK_FALSE(running.program.window()->actionsByName().undo->isEnabled());
}

TEST_CASE("The first start can begin with an empty file")
{
    RunningProgram running;
    REQUIRE(running.program.start(running.path));
    running.choose("startEmptyPushButton");

    REQUIRE(running.program.window());
    CHECK(running.titles().isEmpty());
    CHECK(running.becomesEditable());
}

TEST_CASE("The first start can open a file, which is opened again the next time")
{
    RunningProgram running;
    running.answer = running.otherFile(u"mine.sqlite"_s, u"From my file"_s);
    REQUIRE(running.program.start(running.path));
    running.choose("openFilePushButton");

    REQUIRE(running.program.window());
    CHECK(running.titles() == QStringList{u"From my file"_s});
    CHECK(loadPreferences(running.folder.filePath(u"preferences.ini"_s)).lastFile == running.answer);
}

TEST_CASE("The first start can go on from a backup, which stays")
{
    RunningProgram running;
    const QString original = running.otherFile(u"mine.sqlite"_s, u"From the backup"_s);
    running.answer = running.folder.filePath(u"backup.sqlite"_s);
    required(backUp(original, running.answer, running.clock));
    REQUIRE(running.program.start(running.path));
    running.choose("restoreBackupPushButton");

    REQUIRE(running.program.window());
    CHECK(running.titles() == QStringList{u"From the backup"_s});
    CHECK(QFile::exists(running.path));
    CHECK(QFile::exists(running.answer));
}

TEST_CASE("Going back from the file dialog leaves the page of the first start as it was")
{
    RunningProgram running;
    REQUIRE(running.program.start(running.path));
    running.choose("openFilePushButton");
    running.choose("restoreBackupPushButton");
    CHECK(running.asked == std::vector{FileQuestion::Open, FileQuestion::RestoreFrom});
    CHECK(running.program.page());
    CHECK(running.program.window() == nullptr);
}

TEST_CASE("A file that is no office file is explained on a page and stays as it is")
{
    RunningProgram running;
    const QByteArray content = GENERATE(QByteArray(), QByteArray("this is no database, it is a letter"));
    write(running.path, content);

    REQUIRE(running.program.start(running.path));

    REQUIRE(running.program.page());
    CHECK(running.sentence().contains(running.path));
    CHECK(running.program.page()->findChild<QPushButton *>(u"openFilePushButton"_s));
    CHECK_FALSE(running.program.page()->findChild<QPushButton *>(u"startEmptyPushButton"_s));
    CHECK(contentOf(running.path) == content);
}

TEST_CASE("Opening a file that cannot be opened leaves the open one in the window and says why")
{
    RunningProgram running;
    const QString file = running.otherFile(u"mine.sqlite"_s, u"Still here"_s);
    REQUIRE(running.program.start(file));
    running.answer = running.folder.filePath(u"letter.txt"_s);
    write(running.answer, "a letter");

    running.trigger(&WindowActions::open);

    CHECK(running.titles() == QStringList{u"Still here"_s});
    CHECK(running.program.window()->messageBar().tone() == MessageBar::Tone::Error);
    CHECK(running.program.window()->messageBar().text().contains(u"letter.txt"_s));
    CHECK(running.becomesEditable());
}

TEST_CASE("A second start for the same file brings the first window to the front")
{
    RunningProgram first;
    const QString file = first.otherFile(u"mine.sqlite"_s, u"Shared"_s);
    REQUIRE(first.program.start(file));
    SingleWindow second;
    // The answer comes from the event loop of the first one, which here is this very thread.
    std::optional<SingleWindow::Claim> claim;
    std::unique_ptr<QThread> thread(QThread::create([&claim, &file] { claim = SingleWindow().claim(file); }));
    first.program.window()->showMinimized();
    thread->start();
    CHECK(QTest::qWaitFor([&thread] { return thread->isFinished(); }));
    CHECK(claim == SingleWindow::Claim::Raised);
    CHECK_FALSE(first.program.window()->isMinimized());
}

TEST_CASE("A damaged file opens for reading only and offers a backup")
{
    RunningProgram running;
    const QString file = running.otherFile(u"mine.sqlite"_s, u"Budget talk"_s);
    // A letter of the title, changed behind the program's back.
    const QByteArray content = contentOf(file);
    REQUIRE(content.contains("Budget talk"));
    write(file, QByteArray(content).replace("Budget talk", "Gadget talk"));

    REQUIRE(running.program.start(file));

    REQUIRE(running.program.window());
    const auto *standing = running.program.window()->findChild<MessageBar *>(u"standingMessageBar"_s);
    CHECK(QTest::qWaitFor([standing] { return standing->isVisible(); }));
    CHECK(standing->findChild<QPushButton *>()->isVisible());
    CHECK_FALSE(running.program.window()->actionsByName().newEvent->isEnabled());
}

TEST_CASE("A backup restored from the window keeps the file it replaces")
{
    RunningProgram running;
    const QString file = running.otherFile(u"mine.sqlite"_s, u"Before"_s);
    running.answer = running.otherFile(u"backup.sqlite"_s, u"From the backup"_s);
    REQUIRE(running.program.start(file));

    running.confirmed = false;
    running.trigger(&WindowActions::restore);
    CHECK(running.titles() == QStringList{u"Before"_s});

    running.confirmed = true;
    running.trigger(&WindowActions::restore);
    CHECK(running.titles() == QStringList{u"From the backup"_s});
    CHECK(running.program.window()->messageBar().tone() == MessageBar::Tone::Notice);
    const QStringList kept = QDir(running.folder.path()).entryList({u"mine.sqlite.before-restore*"_s});
    CHECK(kept.size() == 1);
}

TEST_CASE("Another language takes effect at once and stays for the next start")
{
    RunningProgram running;
    const QString file = running.otherFile(u"mine.sqlite"_s, u"Meeting"_s);
    installLanguage(Language::Korean);
    REQUIRE(running.program.start(file));
    running.program.window()->showWeekOf(QDate(2025, 4, 23));
    const QString korean = running.program.window()->actionsByName().newEvent->text();
    REQUIRE(running.becomesEditable());

    onNextModal([](QDialog &dialog) {
        child<QComboBox>(dialog, "languageComboBox").setCurrentText(u"English"_s);
        click(dialog, "applyPushButton");
    });
    running.trigger(&WindowActions::settings);

    const WindowActions &actions = running.program.window()->actionsByName();
    CHECK(actions.newEvent->text() == u"New event…"_s);
    CHECK(korean != actions.newEvent->text());
    CHECK(running.program.window()->shown().days.contains(QDate(2025, 4, 23)));
    CHECK(actions.newEvent->isEnabled());
    CHECK(loadPreferences(running.folder.filePath(u"preferences.ini"_s)).language == Language::English);
    installLanguage(Language::Korean);
}

TEST_CASE("Backing up writes a copy that opens, and says where it is")
{
    RunningProgram running;
    const QString file = running.otherFile(u"mine.sqlite"_s, u"Precious"_s);
    running.answer = running.folder.filePath(u"copy.sqlite"_s);
    REQUIRE(running.program.start(file));

    running.trigger(&WindowActions::backUp);

    const MessageBar &message = running.program.window()->messageBar();
    CHECK(QTest::qWaitFor([&message] { return message.isVisible(); }));
    CHECK(message.tone() == MessageBar::Tone::Notice);
    CHECK(message.text().contains(u"copy.sqlite"_s));
    const auto copy = required(OfficeStore::open(running.answer, running.clock, OpenMode::ReadOnly));
    CHECK(required(copy->events()).size() == 1);
}
