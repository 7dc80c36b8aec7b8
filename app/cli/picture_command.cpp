// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "office_file.h"
#include "output.h"
#include "pages/page_list.h"
#include "paint/style.h"
#include "session.h"
#include "window_program.h"

#include <QApplication>
#include <QBuffer>
#include <QRegularExpression>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct PictureTexts
{
    Q_DECLARE_TR_FUNCTIONS(PictureCommand)
};

struct PictureOptions
{
    std::string week;
    std::string page = "week";
    std::string size = "1280x800";
    std::string output;
};

Read<QSize> readSize(const std::string &option)
{
    static const QRegularExpression form(u"^([0-9]{3,4})x([0-9]{3,4})$"_s);
    const QString text = fromOption(option);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrongUsage(PictureTexts::tr("--size: “%1” is not a size; sizes are written as 1280x800.",
                                           "wrong usage of the command line")
                              .arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QStringList pageNames()
{
    QStringList names{u"week"_s};
    for (const PageEntry &page : pageList())
        names.append(page.name.chopped(u"Page"_s.size()));
    return names;
}

Read<int> readPage(const std::string &option)
{
    const QStringList names = pageNames();
    const qsizetype index = names.indexOf(fromOption(option));
    if (index < 0)
        return wrongUsage(PictureTexts::tr("--page: “%1” is not a page; there are %2.",
                                           "wrong usage of the command line; %2 is a list of names")
                              .arg(fromOption(option), names.join(u", "_s)));
    return static_cast<int>(index);
}

Outcome paint(const PictureOptions &options, const CommandContext &context)
{
    const Read<std::optional<DateSpan>> week = readRange({{}, {}, options.week});
    if (!week)
        return failure(week);
    const Read<QSize> size = readSize(options.size);
    if (!size)
        return failure(size);
    const Read<int> page = readPage(options.page);
    if (!page)
        return failure(page);
    const Read<QString> target = readTarget(options.output, u".png"_s, context.databasePath);
    if (!target)
        return failure(target);
    // As the window would open it: to edit, where that is possible.
    Read<StorePointer> store = openToWrite(context);
    if (!store)
        store = openToRead(context);
    if (!store)
        return failure(store);

    applyStyle(*qApp);
    Session session(std::move(*store), context.clock, userName());
    session.setEditable(true);
    const QDate day = *week ? (*week)->first : session.today();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    windowPicture(session, day, *size, *page).save(&png, "PNG");
    return finished(writeFile(*target, png.data()));
}

} // namespace

Command pictureCommand(CLI::App &program)
{
    const Words<PictureOptions> words(
        program, "picture",
        PictureTexts::tr("Paint the window with a week into a PNG file", "command line help"));
    words.text("--week", &PictureOptions::week, u"2025-W16"_s,
               PictureTexts::tr("Which week; this one unless named", "command line help"));
    words.text("--page", &PictureOptions::page, pageNames().join(u'|'),
               PictureTexts::tr("Which page of the window; the week unless named", "command line help"));
    words.text("--size", &PictureOptions::size, u"1280x800"_s,
               PictureTexts::tr("The size of the window", "command line help"));
    words.text("-o,--output", &PictureOptions::output, u"FILE.png"_s,
               PictureTexts::tr("The file to write; - is standard output", "command line help"));
    return {words.words,
            [options = words.options](const CommandContext &context) { return paint(*options, context); },
            true};
}

} // namespace yeouido
