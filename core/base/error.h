// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace yeouido {

/// What went wrong, as the program's parts tell one another. The sentence a person reads is made from it
/// in one place, app/text/error_text.
enum class ErrorCode {
    // What was typed or read
    InvalidDate,        ///< a date or time that does not exist; subject: the text
    UnknownZone,        ///< a zone id that tzdata does not know; subject: the id
    EndBeforeStart,     ///< subject: the title
    MissingTitle,       ///< an event without a title
    MissingPublicTitle, ///< a partly public event without the title the public may see
    InvalidRule,        ///< a recurrence rule that cannot be read or is not accepted; subject: the rule
    NeverOccurs,        ///< a series without a single occurrence; subject: the rule
    NoSuchOccurrence,   ///< a recurrence id the series does not have; subject: the id
    MalformedContent,   ///< JSON that is not what it should be; subject: where, detail: why
    InvalidValue,       ///< any other field out of its range; subject: the field, detail: why
    // The file
    FileMissing,
    FileExists,
    EmptyFile,       ///< 0 bytes
    NotADatabase,    ///< not an SQLite file
    ForeignDatabase, ///< an SQLite file of another program
    NewerVersion,    ///< written by a newer program; detail: the version it needs
    DamagedFile,     ///< quick_check, a checksum or the sentinel failed; detail: what
    ReadOnly,        ///< the file or its folder cannot be written
    NetworkShare,    ///< the file lies on a network file system; detail: its type
    DiskFull,
    Busy,            ///< another program holds the file
    AlreadyOpen,     ///< another window has the file
    CannotRead,      ///< subject: the path, detail: the system's words
    CannotWrite,     ///< subject: the path, detail: the system's words
    NotEmpty,        ///< the sample goes into an empty file only
    BackupFailed,    ///< the copy before an upgrade could not be made or verified
    DatabaseFailure, ///< any other message of SQLite; detail: its words
    // Edits
    Conflict,  ///< what was to be changed has been changed by someone else; subject: its title
    NotFound,  ///< subject: the id
    NameTaken, ///< another of its kind has the name at that time; subject: the field, detail: the other
    InUse,     ///< cannot be deleted, others refer to it; subject: its name, detail: by what
};

/// An error as a value. `subject` is what the sentence is about (a path, a title, a field), `detail` the
/// technical reason; neither is worded for people.
struct Error
{
    ErrorCode code = ErrorCode::DatabaseFailure;
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace yeouido
