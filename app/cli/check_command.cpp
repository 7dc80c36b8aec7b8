// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "office_file.h"
#include "output.h"
#include "text/error_text.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

struct CheckOptions
{
    bool json = false;
};

/// Names what is wrong; the file is damaged.
Outcome report(const QStringList &problems, bool json, const CommandContext &context)
{
    Result<void> written;
    if (json) {
        QJsonArray array;
        for (const QString &problem : problems)
            array.append(QJsonObject{{u"kind"_s, u"damage"_s}, {u"text"_s, problem}});
        written = writeJson(array);
    } else if (!problems.isEmpty()) {
        written = writeText(problems.join(u'\n') + u'\n');
    }
    if (!written)
        return refused(written.error());
    return refused(Error{ErrorCode::DamagedFile, context.databasePath, {}});
}

Outcome check(const CheckOptions &options, const CommandContext &context)
{
    const Result<StorePointer> store =
        OfficeStore::open(context.databasePath, context.clock, OpenMode::ReadOnly);
    if (!store && store.error().code == ErrorCode::DamagedFile)
        return report({store.error().detail}, options.json, context);
    if (!store)
        return refused(store.error());
    const Result<HealthReport> health = (*store)->check();
    if (!health)
        return refused(health.error());
    if (!health->isHealthy())
        return report(health->problems, options.json, context);
    if (options.json)
        return finished(writeJson({}));
    return finished(writeLine(CheckTexts::tr("The file is sound: %n record(s), %1 of them events.",
                                             "command line, check", static_cast<int>(health->records))
                                  .arg(health->events)));
}

} // namespace

Command checkCommand(CLI::App &program)
{
    const Words<CheckOptions> words(
        program, "check",
        CheckTexts::tr("Check that every record of the file is whole", "command line help"));
    words.flag("--json", &CheckOptions::json, jsonHelp());
    return {words.words,
            [options = words.options](const CommandContext &context) { return check(*options, context); }};
}

} // namespace yeouido
