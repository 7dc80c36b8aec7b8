// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/removal.h"

#include "agenda/words.h"
#include "dialogs/question_dialog.h"
#include "pages/directory/end_dialog.h"
#include "pages/directory/record_validity.h"
#include "session.h"

#include <QCoreApplication>
#include <QStringList>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t namedUsers = 5;

struct Removal
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::Removal)
};

Question inUseQuestion(const Record &record, const std::vector<RecordTitle> &users)
{
    Question question;
    question.title = Removal::tr("Still in use", "title of a question");
    question.heading =
        Removal::tr("“%1” cannot be deleted, because it is still in use.", "question").arg(nameOf(record));
    const QString named = usersText(users);
    if (canEnd(record)) {
        question.text =
            Removal::tr("It is named by: %1.\n\nIt can end on a day instead: then it is not offered "
                        "any more, and the old entries keep it.",
                        "question; %1 lists records")
                .arg(named);
        question.answers = {{Removal::tr("End by date…", "answer to a question"), u"endByDate"_s, false}};
        question.wayBack = Removal::tr("Leave it", "answer to a question: changes nothing");
    } else {
        question.text =
            Removal::tr("It is named by: %1.\n\nTake it out of them first.", "statement; %1 lists records")
                .arg(named);
        question.wayBack = Removal::tr("Close", "button below a statement");
    }
    return question;
}

} // namespace

QString usersText(const std::vector<RecordTitle> &users)
{
    QStringList names;
    for (const RecordTitle &user : users) {
        if (names.size() == namedUsers)
            break;
        names.append(Removal::tr("%1 “%2”", "a kind of record and its title")
                         .arg(recordKindWord(user.kind), user.title));
    }
    const QString listed = names.join(u", "_s);
    if (users.size() <= namedUsers)
        return listed;
    return Removal::tr("%1 and %n more", "a list of records, and how many follow",
                       static_cast<int>(users.size() - namedUsers))
        .arg(listed);
}

Result<std::optional<Act>> removeOrEnd(Session &session, const Record &record, QWidget *parent)
{
    const Result<std::vector<RecordTitle>> users = session.store().referrers(kindOf(record), idOf(record));
    if (!users)
        return failure(users);
    if (users->empty()) {
        if (const Result<void> deleted = session.perform(deletion(record)); !deleted)
            return failure(deleted);
        return Act::Delete;
    }
    if (!ask(parent, inUseQuestion(record, *users)))
        return std::nullopt;
    EndDialog dialog(session, record, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.written())
        return std::nullopt;
    return Act::Edit;
}

} // namespace yeouido
