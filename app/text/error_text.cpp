// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "error_text.h"

#include <QCoreApplication>
#include <QDir>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString nativePath(const Error &error)
{
    return QDir::toNativeSeparators(error.subject);
}

/// What was typed or read is not what it should be.
QString inputText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidDate:
        if (error.subject.isEmpty())
            return ErrorText::tr("This date or time does not exist. Please check it.", "error: date");
        return ErrorText::tr("There is no date or time “%1”. Please check it.", "error: date")
            .arg(error.subject);
    case ErrorCode::UnknownZone:
        return ErrorText::tr("The time zone “%1” is not known here. Use a name such as Asia/Seoul.",
                             "error: time zone")
            .arg(error.subject);
    case ErrorCode::EndBeforeStart:
        return ErrorText::tr("The end lies before the start. Choose a later end.", "error: event");
    case ErrorCode::MissingTitle:
        return ErrorText::tr("The event has no title. Please enter one.", "error: event");
    case ErrorCode::MissingPublicTitle:
        return ErrorText::tr(
            "A partly public event needs the title that the public may read. Please enter one.",
            "error: event");
    case ErrorCode::InvalidRule:
        return ErrorText::tr(
                   "The repetition “%1” cannot be read. Repeat daily, weekly, monthly or yearly, for "
                   "example FREQ=WEEKLY;BYDAY=WE.",
                   "error: recurrence rule")
            .arg(error.subject);
    case ErrorCode::NeverOccurs:
        return ErrorText::tr(
                   "With the repetition “%1” the event would never take place. Choose other days or a "
                   "later end.",
                   "error: recurrence rule")
            .arg(error.subject);
    case ErrorCode::NoSuchOccurrence:
        return ErrorText::tr(
            "The series no longer has this date; it may just have been changed. Look at the week "
            "again.",
            "error: occurrence of a series");
    case ErrorCode::MalformedContent:
        return ErrorText::tr("The content cannot be read: %1 (%2). Check where it comes from.",
                             "error: content of a file; %1 where, %2 the technical reason")
            .arg(error.subject, error.detail);
    default:
        return ErrorText::tr("The value of “%1” is not accepted. Please check it.", "error: a field")
            .arg(error.subject);
    }
}

/// The file is not one that can be used.
QString fileText(const Error &error)
{
    const QString path = nativePath(error);
    switch (error.code) {
    case ErrorCode::FileMissing:
        return ErrorText::tr("There is no file “%1”. Check the name, or create a new file.", "error: file")
            .arg(path);
    case ErrorCode::FileExists:
        return ErrorText::tr("“%1” is already there and was left as it is. Choose another name.",
                             "error: file")
            .arg(path);
    case ErrorCode::EmptyFile:
        return ErrorText::tr(
                   "“%1” is empty, 0 bytes long, and was left as it is. Restore a backup, or choose "
                   "another file.",
                   "error: file")
            .arg(path);
    case ErrorCode::NotADatabase:
        return ErrorText::tr("“%1” is not an office file and was left as it is. Choose another file.",
                             "error: the file is no database")
            .arg(path);
    case ErrorCode::ForeignDatabase:
        return ErrorText::tr("“%1” belongs to another program and was left as it is. Choose another file.",
                             "error: the file is a database of another program")
            .arg(path);
    case ErrorCode::NewerVersion:
        if (error.detail.isEmpty())
            return ErrorText::tr(
                       "“%1” was written by a newer version of this program and was left as it is. Update "
                       "the program to open it.",
                       "error: file")
                .arg(path);
        return ErrorText::tr(
                   "“%1” was written by a newer version of this program (file version %2) and was left as "
                   "it is. Update the program to open it.",
                   "error: file")
            .arg(path, error.detail);
    case ErrorCode::DamagedFile:
        return ErrorText::tr("“%1” is damaged and was left as it is. Restore the last backup.", "error: file")
            .arg(path);
    case ErrorCode::NetworkShare:
        return ErrorText::tr(
                   "“%1” lies on a network drive (%2), where it cannot be written safely. It is open for "
                   "reading only; to edit, copy it to a local disk.",
                   "error: file; %2 is the type of the network drive")
            .arg(path, error.detail);
    case ErrorCode::NotEmpty:
        return ErrorText::tr(
            "The example goes into an empty file only, and this one already has entries. Choose a new "
            "file for it.",
            "error: loading the example");
    default:
        return ErrorText::tr("“%1” is already open in another window. Close that window, or go on there.",
                             "error: file")
            .arg(path);
    }
}

/// The system would not read or write.
QString systemText(const Error &error)
{
    const QString path = nativePath(error);
    switch (error.code) {
    case ErrorCode::ReadOnly:
        return ErrorText::tr(
                   "“%1” cannot be written: the file or its folder is read-only. Choose a folder in which "
                   "you may write.",
                   "error: file")
            .arg(path);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full; nothing was changed. Free some space and try again.",
                             "error: disk");
    case ErrorCode::Busy:
        return ErrorText::tr(
            "Another program is writing to the file just now; nothing was changed. Try again in a "
            "moment.",
            "error: file");
    case ErrorCode::CannotRead:
        return ErrorText::tr("“%1” cannot be read: %2. Check the name and whether you may read it.",
                             "error: file; %2 is what the system says")
            .arg(path, error.detail);
    case ErrorCode::CannotWrite:
        return ErrorText::tr("“%1” cannot be written: %2. Choose another name or folder.",
                             "error: file; %2 is what the system says")
            .arg(path, error.detail);
    case ErrorCode::BackupFailed:
        return ErrorText::tr(
                   "No verified copy of the file could be made (%1), so nothing was changed. Check the free "
                   "space and the folder.",
                   "error: backup; %1 the technical reason")
            .arg(error.detail);
    default:
        return ErrorText::tr(
                   "The file could not be read or written; nothing was changed. The database says: %1. Try "
                   "again, and check the file if it goes on.",
                   "error: database; %1 is its message")
            .arg(error.detail);
    }
}

/// Two records could not be told apart; by the field that would stand twice.
QString takenText(const Error &error)
{
    if (error.subject == u"date")
        return ErrorText::tr("“%1” is entered for this day already. Change that one, or choose another day "
                             "or kind.",
                             "error: a holiday that there is already")
            .arg(error.detail);
    if (error.subject == u"code")
        return ErrorText::tr("“%1” has this number already. Choose another one, or leave it empty.",
                             "error: the number of an agenda item")
            .arg(error.detail);
    if (error.subject == u"title")
        return ErrorText::tr("There is “%1” already. Edit that one, or choose another title.",
                             "error: a package of proposals that there is already")
            .arg(error.detail);
    return ErrorText::tr("There is “%1” already, in force at the same time: the two could not be told apart. "
                         "Edit that one, end it before this one begins, or choose another name.",
                         "error: a department, party, place or organisation that there is already")
        .arg(error.detail);
}

/// The edit does not fit what is stored.
QString editText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return ErrorText::tr(
                   "“%1” has been changed by someone else in the meantime. Look at it as it is now, then "
                   "make your change again.",
                   "error: edit")
            .arg(error.subject);
    case ErrorCode::NameTaken:
        return takenText(error);
    case ErrorCode::NotFound:
        return ErrorText::tr("What was to be changed is no longer there; someone else may have deleted it.",
                             "error: edit");
    default:
        if (error.detail.isEmpty())
            return ErrorText::
                tr("“%1” is still in use and was not deleted. Take it out of the entries that name it first.",
                   "error: deletion")
                    .arg(error.subject);
        return ErrorText::
            tr("“%1” is still in use, for example by “%2”, and was not deleted. Take it out of the entries "
               "that name it first.",
               "error: deletion; %2 is the title of an entry")
                .arg(error.subject, error.detail);
    }
}

QString actFailureText(Act act, const QString &subject)
{
    if (subject.isEmpty() && act != Act::LoadSample)
        return ErrorText::tr("The event could not be saved.", "failed act, the event has no title yet");
    switch (act) {
    case Act::Create:
    case Act::Edit:
    case Act::Split:
    case Act::Debrief:
        return ErrorText::tr("“%1” could not be saved.", "failed act").arg(subject);
    case Act::Restore:
        return ErrorText::tr("“%1” could not be brought back.", "failed act, from the trash").arg(subject);
    case Act::Move:
        return ErrorText::tr("“%1” could not be moved.", "failed act").arg(subject);
    case Act::Resize:
        return ErrorText::tr("The length of “%1” could not be changed.", "failed act").arg(subject);
    case Act::Cancel:
        return ErrorText::tr("“%1” could not be marked as cancelled.", "failed act").arg(subject);
    case Act::Delete:
        return ErrorText::tr("“%1” could not be deleted.", "failed act").arg(subject);
    case Act::Import:
        return ErrorText::tr("“%1” could not be imported.", "failed act").arg(subject);
    case Act::LoadSample:
        return ErrorText::tr("The example could not be loaded.", "failed act");
    }
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidDate:
    case ErrorCode::UnknownZone:
    case ErrorCode::EndBeforeStart:
    case ErrorCode::MissingTitle:
    case ErrorCode::MissingPublicTitle:
    case ErrorCode::InvalidRule:
    case ErrorCode::NeverOccurs:
    case ErrorCode::NoSuchOccurrence:
    case ErrorCode::MalformedContent:
    case ErrorCode::InvalidValue:
        return inputText(error);
    case ErrorCode::FileMissing:
    case ErrorCode::FileExists:
    case ErrorCode::EmptyFile:
    case ErrorCode::NotADatabase:
    case ErrorCode::ForeignDatabase:
    case ErrorCode::NewerVersion:
    case ErrorCode::DamagedFile:
    case ErrorCode::NetworkShare:
    case ErrorCode::AlreadyOpen:
    case ErrorCode::NotEmpty:
        return fileText(error);
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Busy:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::BackupFailed:
    case ErrorCode::DatabaseFailure:
        return systemText(error);
    case ErrorCode::Conflict:
    case ErrorCode::NotFound:
    case ErrorCode::NameTaken:
    case ErrorCode::InUse:
        return editText(error);
    }
    return {};
}

QString failureText(Act act, const QString &subject, const Error &error)
{
    return ErrorText::tr("%1 %2", "failed act, then the reason and what to do: two sentences")
        .arg(actFailureText(act, subject), errorText(error));
}

} // namespace yeouido
