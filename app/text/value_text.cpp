// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "text/value_text.h"

#include "agenda/words.h"
#include "office/fields.h"
#include "office/money_text.h"
#include "text/event_text.h"
#include "text/field_name.h"

#include <QCoreApplication>
#include <QStringList>

#include <concepts>
#include <set>
#include <type_traits>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct ValueTexts
{
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;
template <class T>
constexpr bool isList<std::set<T>> = true;

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

QString word(EventKind kind)
{
    return kindWord(kind);
}

QString word(EventStatus status)
{
    return statusWord(status);
}

QString word(Disclosure disclosure)
{
    return disclosureWord(disclosure);
}

QString word(ParticipantRole role)
{
    return roleWord(role);
}

QString word(AgendaItemKind kind)
{
    return agendaItemKindWord(kind);
}

QString word(ElectionKind kind)
{
    return electionKindWord(kind);
}

QString word(EvidenceKind kind)
{
    return evidenceWord(kind);
}

QString word(HolidayKind kind)
{
    return holidayKindWord(kind);
}

QString word(OrganisationKind kind)
{
    return organisationKindWord(kind);
}

QString word(PlaceKind kind)
{
    return placeKindWord(kind);
}

QString word(AdoptionState state)
{
    return adoptionWord(state);
}

QString word(FollowUpState state)
{
    return followUpWord(state);
}

QString word(FulfilmentState state)
{
    return fulfilmentWord(state);
}

QString word(Announcement announcement)
{
    return announcementWord(announcement);
}

QString word(VisitOccasion occasion)
{
    return occasionWord(occasion);
}

QString word(Certainty certainty)
{
    return certaintyWord(certainty);
}

/// A part that says nothing without its name: a number, a date, a tick.
template <class T>
constexpr bool needsName =
    std::same_as<T, int> || std::same_as<T, bool> || std::same_as<T, Money> || std::same_as<T, QDate> ||
    std::same_as<T, std::optional<int>> || std::same_as<T, std::optional<Money>>;

class Words
{
public:
    Words(RecordKind kind, const NameOfRecord &nameOfRecord, Language language)
        : m_kind(kind)
        , m_nameOfRecord(nameOfRecord)
        , m_language(language)
    {
    }

    [[nodiscard]] QString text(const QString &value) const { return value; }

    [[nodiscard]] QString text(bool value) const
    {
        return value ? ValueTexts::tr("Yes", "a field of a record in the history") : QString();
    }

    [[nodiscard]] QString text(int value) const { return QString::number(value); }

    [[nodiscard]] QString text(QDate value) const { return formatDate(value, m_language); }

    /// When a record was made is what its line of the history says.
    [[nodiscard]] QString text(const QDateTime &) const { return {}; }

    [[nodiscard]] QString text(const Money &value) const { return formatMoney(value, m_language); }

    [[nodiscard]] QString text(const When &value) const { return whenText(value, m_language); }

    [[nodiscard]] QString text(const RecurrenceId &value) const
    {
        return value.time ? formatDateTime(value.date, *value.time, m_language)
                          : formatDate(value.date, m_language);
    }

    [[nodiscard]] QString text(const Validity &value) const { return validityText(value, m_language); }

    template <NamesRecord T>
    [[nodiscard]] QString text(const T &id) const
    {
        return m_nameOfRecord(kindNamedBy<T>(), id.text());
    }

    template <class T>
        requires std::is_enum_v<T>
    [[nodiscard]] QString text(T value) const
    {
        return word(value);
    }

    template <class T>
        requires isOptional<T>
    [[nodiscard]] QString text(const T &value) const
    {
        return value ? text(*value) : QString();
    }

    /// One line for each element; numbers on one line.
    template <class T>
        requires isList<T>
    [[nodiscard]] QString text(const T &values) const
    {
        QStringList lines;
        for (const auto &value : values)
            lines.append(text(value));
        return lines.join(std::same_as<typename T::value_type, int> ? u", "_s : u"\n"_s);
    }

    /// The parts that hold something, side by side.
    template <class T>
        requires HasFields<T>
    [[nodiscard]] QString text(const T &value) const
    {
        QStringList parts;
        fields(value, [&]<class Member>(const char *name, const Member &member) {
            const QString part = text(member);
            if (part.isEmpty())
                return;
            parts.append(needsName<Member> ? fieldName(m_kind, QString::fromLatin1(name)) + QChar::Nbsp + part
                                           : part);
        });
        return parts.join(u" · "_s);
    }

private:
    RecordKind m_kind;
    const NameOfRecord &m_nameOfRecord;
    Language m_language;
};

template <class T>
void addFields(std::vector<FieldText> &texts, const T &value, const Words &words)
{
    fields(value, [&]<class Member>(const char *name, const Member &member) {
        if (qstrcmp(name, "id") == 0)
            return;
        if constexpr (std::same_as<Member, EventBody>)
            addFields(texts, member, words);
        else if constexpr (!std::same_as<Member, std::optional<Recurrence>> &&
                           !std::same_as<Member, std::vector<Override>>)
            texts.emplace_back(QString::fromLatin1(name), words.text(member));
    });
}

/// How a series repeats, and the dates of it that differ.
void addSeries(std::vector<FieldText> &texts, const Event &event, const Words &words, Language language)
{
    if (event.recurrence) {
        QStringList lines{recurrenceText(*event.recurrence, event.body.when, language)};
        for (const RecurrenceId &id : event.recurrence->excluded)
            lines.append(
                ValueTexts::tr("not on %1", "repetition in the history; %1 is a date").arg(words.text(id)));
        for (const RecurrenceId &id : event.recurrence->added)
            lines.append(
                ValueTexts::tr("also on %1", "repetition in the history; %1 is a date").arg(words.text(id)));
        texts.emplace_back(u"recurrence"_s, lines.join(u'\n'));
    }
    for (const Override &override : event.overrides)
        texts.emplace_back(
            ValueTexts::tr("Changed date %1", "field in the history; %1 is the date in the series")
                .arg(words.text(override.recurrenceId)),
            words.text(override.body));
}

} // namespace

QString validityText(const Validity &validity, Language language)
{
    if (!validity.from && !validity.to)
        return {};
    const auto dated = [language](const std::optional<QDate> &date) {
        return date ? formatDate(*date, language) : QString();
    };
    return u"%1 ~ %2"_s.arg(dated(validity.from), dated(validity.to)).trimmed();
}

std::vector<FieldText> fieldTexts(const Record &record, const NameOfRecord &nameOfRecord, Language language)
{
    const Words words(kindOf(record), nameOfRecord, language);
    std::vector<FieldText> texts;
    std::visit([&](const auto &value) { addFields(texts, value, words); }, record);
    if (const Event *event = std::get_if<Event>(&record))
        addSeries(texts, *event, words, language);
    return texts;
}

} // namespace yeouido
