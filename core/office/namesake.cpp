// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/namesake.h"

#include "base/search_words.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

bool isSameName(const QString &name, const QString &other)
{
    const QString folded = foldForSearch(name);
    return !folded.isEmpty() && folded == foldForSearch(other);
}

template <class T>
QString doubledName(const T &value, const T &other)
{
    return value.validity.overlaps(other.validity) && isSameName(value.name, other.name) ? u"name"_s
                                                                                         : QString();
}

template <class T>
concept CanBeDoubled = requires(const T &value) { doubledField(value, value); };

/// The list of the directory in which a kind of record stands.
template <class T>
const std::vector<T> &listOf(const Directory &directory)
{
    if constexpr (std::same_as<T, Department>)
        return directory.departments;
    else if constexpr (std::same_as<T, Party>)
        return directory.parties;
    else if constexpr (std::same_as<T, Place>)
        return directory.places;
    else if constexpr (std::same_as<T, Organisation>)
        return directory.organisations;
    else if constexpr (std::same_as<T, Election>)
        return directory.elections;
    else if constexpr (std::same_as<T, HolidayEntry>)
        return directory.holidayEntries;
    else if constexpr (std::same_as<T, ProposalPackage>)
        return directory.packages;
    else
        return directory.agendaItems;
}

/// The records of a kind as a change leaves them.
template <class T>
std::vector<T> listAfter(const Change &change, const Directory &directory)
{
    std::vector<T> values = listOf<T>(directory);
    for (const RecordChange &record : change.records) {
        const std::optional<Record> &known = record.after ? record.after : record.before;
        const T *value = known ? std::get_if<T>(&*known) : nullptr;
        if (!value)
            continue;
        std::erase_if(values, [value](const T &stored) { return stored.id == value->id; });
        if (record.after)
            values.push_back(*value);
    }
    return values;
}

/// Checks what a change writes of one kind.
template <CanBeDoubled T>
Result<void> checkKind(const Change &change, const Directory &directory)
{
    std::vector<T> all;
    for (const RecordChange &record : change.records) {
        const T *value = record.after ? std::get_if<T>(&*record.after) : nullptr;
        if (!value)
            continue;
        if (all.empty())
            all = listAfter<T>(change, directory);
        const T *before = record.before ? std::get_if<T>(&*record.before) : nullptr;
        for (const T &other : all) {
            const QString field = other.id == value->id ? QString() : doubledField(*value, other);
            // Two that were alike already can still be edited, to be told apart one day.
            if (!field.isEmpty() && (!before || doubledField(*before, other) != field))
                return failure(ErrorCode::NameTaken, field, nameOf(other));
        }
    }
    return {};
}

template <class... Kinds>
Result<void> checkKinds(const Change &change, const Directory &directory)
{
    Result<void> checked;
    static_cast<void>(((checked = checkKind<Kinds>(change, directory)) && ...));
    return checked;
}

} // namespace

QString doubledField(const Department &value, const Department &other)
{
    return doubledName(value, other);
}

QString doubledField(const Party &value, const Party &other)
{
    const QString name = doubledName(value, other);
    if (!name.isEmpty())
        return name;
    const bool isShort =
        value.validity.overlaps(other.validity) && isSameName(value.shortName, other.shortName);
    return isShort ? u"shortName"_s : QString();
}

QString doubledField(const Place &value, const Place &other)
{
    return doubledName(value, other);
}

QString doubledField(const Organisation &value, const Organisation &other)
{
    return doubledName(value, other);
}

QString doubledField(const Election &value, const Election &other)
{
    return value.date == other.date && isSameName(value.name, other.name) ? u"name"_s : QString();
}

QString doubledField(const HolidayEntry &value, const HolidayEntry &other)
{
    const bool comesBack = value.kind == HolidayKind::Local && other.kind == HolidayKind::Local;
    const bool isSameDay = comesBack ? value.date.month() == other.date.month() &&
                                           value.date.day() == other.date.day() &&
                                           value.validity.overlaps(other.validity)
                                     : value.date == other.date;
    const bool isAlike = value.kind == other.kind || isSameName(value.name, other.name);
    return isSameDay && isAlike ? u"date"_s : QString();
}

QString doubledField(const ProposalPackage &value, const ProposalPackage &other)
{
    return isSameName(value.title, other.title) ? u"title"_s : QString();
}

QString doubledField(const AgendaItem &value, const AgendaItem &other)
{
    return !value.code.isEmpty() && value.code == other.code ? u"code"_s : QString();
}

bool concernsNames(const Change &change)
{
    return std::ranges::any_of(change.records, [](const RecordChange &record) {
        return record.after && record.after != record.before &&
               std::visit([]<class T>(const T &) { return CanBeDoubled<T>; }, *record.after);
    });
}

Result<void> checkNames(const Change &change, const Directory &directory)
{
    return checkKinds<Department, Party, Place, Organisation, Election, HolidayEntry, ProposalPackage,
                      AgendaItem>(change, directory);
}

} // namespace yeouido
