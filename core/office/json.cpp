// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/json.h"

#include "office/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// Left inside this file only: reading stops at the first member that is wrong.
struct Malformed
{
    QString path;
    QString why;
};

[[noreturn]] void reject(const QString &path, const QString &why)
{
    throw Malformed{path, why};
}

template <class T>
concept HasTokens = requires { TokenTable<T>::entries; };

template <class T>
struct IsOptional : std::false_type
{
};

template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};

template <class T>
concept IsSequence = requires(T values) {
    values.begin();
    values.insert(values.end(), typename T::value_type{});
} && !std::same_as<T, QString>;

const QString isoMinutes = u"yyyy-MM-dd'T'HH:mm"_s;
const QString isoSeconds = u"yyyy-MM-dd'T'HH:mm:ss"_s;

QString wallText(const WallTime &wallTime)
{
    const QDateTime fields(wallTime.date, wallTime.time, Qt::UTC);
    return fields.toString(wallTime.time.second() == 0 ? isoMinutes : isoSeconds);
}

WallTime wallTime(const QString &text, const QString &zone, const QString &path)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11), Qt::ISODate);
    if (!date.isValid() || !time.isValid() || text.at(10) != u'T')
        reject(path, u"not a date and time: %1"_s.arg(text));
    return {date, time, zone};
}

QDate dateOf(const QString &text, const QString &path)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        reject(path, u"not a date: %1"_s.arg(text));
    return date;
}

template <class T>
QJsonValue write(const T &value);

template <HasFields T>
QJsonObject writeObject(const T &value)
{
    // A member that equals that of a default value says nothing and is left out; `when` always speaks.
    static const QList<QJsonValue> defaultValues = [] {
        const T defaults{};
        QList<QJsonValue> values;
        fields(defaults, [&](const char *, const auto &member) { values.append(write(member)); });
        return values;
    }();
    QJsonObject object;
    qsizetype index = 0;
    fields(value, [&](const char *name, const auto &member) {
        const QJsonValue written = write(member);
        if (written != defaultValues.at(index++))
            object.insert(QLatin1StringView(name), written);
    });
    return object;
}

QJsonObject writeWhen(const When &when)
{
    if (const Timed *timed = std::get_if<Timed>(&when)) {
        if (!timed->start.isValid())
            return {};
        QJsonObject object{{u"start"_s, wallText(timed->start)},
                           {u"end"_s, wallText(timed->end)},
                           {u"zone"_s, timed->start.zone}};
        if (timed->end.zone != timed->start.zone)
            object.insert(u"endZone"_s, timed->end.zone);
        return object;
    }
    if (const AllDay *allDay = std::get_if<AllDay>(&when)) {
        return {{u"first"_s, allDay->days.first.toString(Qt::ISODate)},
                {u"last"_s, allDay->days.last().toString(Qt::ISODate)}};
    }
    const Untimed &untimed = std::get<Untimed>(when);
    QJsonObject object{{u"untimed"_s, untimed.date.toString(Qt::ISODate)}};
    if (untimed.part != DayPart::Unknown)
        object.insert(u"part"_s, token(untimed.part));
    return object;
}

template <class T>
QJsonValue write(const T &value)
{
    if constexpr (std::same_as<T, QString>)
        return value;
    else if constexpr (std::same_as<T, bool> || std::same_as<T, int>)
        return value;
    else if constexpr (std::same_as<T, Money>)
        return value.millionWon;
    else if constexpr (std::same_as<T, QDate>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    else if constexpr (std::same_as<T, QDateTime>)
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    else if constexpr (std::same_as<T, RecurrenceId>)
        return value.date.isValid() ? QJsonValue(toText(value)) : QJsonValue();
    else if constexpr (std::same_as<T, When>)
        return writeWhen(value);
    else if constexpr (HasTokens<T>)
        return token(value);
    else if constexpr (IsOptional<T>::value)
        return value ? write(*value) : QJsonValue();
    else if constexpr (IsSequence<T>) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(write(element));
        return array;
    } else if constexpr (HasFields<T>)
        return writeObject(value);
    else
        return value.text();
}

template <class T>
void read(const QJsonValue &json, T &value, const QString &path);

template <HasFields T>
void readObject(const QJsonValue &json, T &value, const QString &path)
{
    if (!json.isObject())
        reject(path, u"an object is expected"_s);
    const QJsonObject object = json.toObject();
    QStringList known;
    fields(value, [&](const char *name, auto &member) {
        const QString key = QLatin1StringView(name);
        known.append(key);
        const auto found = object.find(key);
        if (found != object.end())
            read(*found, member, path + u'/' + key);
    });
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            reject(path + u'/' + key, u"unknown member"_s);
    }
}

QString textOf(const QJsonValue &json, const QString &path)
{
    if (!json.isString())
        reject(path, u"a text is expected"_s);
    return json.toString();
}

qint64 integerOf(const QJsonValue &json, const QString &path)
{
    const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
    if (number == std::numeric_limits<qint64>::min())
        reject(path, u"a whole number is expected"_s);
    return number;
}

void readWhen(const QJsonValue &json, When &when, const QString &path)
{
    if (!json.isObject())
        reject(path, u"an object is expected"_s);
    const QJsonObject object = json.toObject();
    const auto text = [&](const QString &key) { return textOf(object.value(key), path + u'/' + key); };
    QStringList known;
    if (object.contains(u"untimed"_s)) {
        known = {u"untimed"_s, u"part"_s};
        Untimed untimed{dateOf(text(u"untimed"_s), path), DayPart::Unknown};
        if (object.contains(u"part"_s))
            read(object.value(u"part"_s), untimed.part, path + u"/part"_s);
        when = untimed;
    } else if (object.contains(u"first"_s)) {
        known = {u"first"_s, u"last"_s};
        when = AllDay{DateSpan::inclusive(dateOf(text(u"first"_s), path), dateOf(text(u"last"_s), path))};
    } else {
        known = {u"start"_s, u"end"_s, u"zone"_s, u"endZone"_s};
        const QString zone = text(u"zone"_s);
        const QString endZone = object.contains(u"endZone"_s) ? text(u"endZone"_s) : zone;
        when = Timed{wallTime(text(u"start"_s), zone, path), wallTime(text(u"end"_s), endZone, path)};
    }
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            reject(path + u'/' + key, u"unknown member"_s);
    }
}

template <class T>
void readSequence(const QJsonValue &json, T &values, const QString &path)
{
    if (!json.isArray())
        reject(path, u"a list is expected"_s);
    qsizetype index = 0;
    for (const QJsonValue element : json.toArray()) {
        typename T::value_type value{};
        read(element, value, path + u'/' + QString::number(index++));
        values.insert(values.end(), std::move(value));
    }
}

template <class T>
void read(const QJsonValue &json, T &value, const QString &path)
{
    if constexpr (std::same_as<T, QString>)
        value = textOf(json, path);
    else if constexpr (std::same_as<T, bool>) {
        if (!json.isBool())
            reject(path, u"true or false is expected"_s);
        value = json.toBool();
    } else if constexpr (std::same_as<T, int>) {
        const qint64 number = integerOf(json, path);
        if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            reject(path, u"the number is too large"_s);
        value = static_cast<int>(number);
    } else if constexpr (std::same_as<T, Money>)
        value.millionWon = integerOf(json, path);
    else if constexpr (std::same_as<T, QDate>)
        value = dateOf(textOf(json, path), path);
    else if constexpr (std::same_as<T, QDateTime>) {
        value = QDateTime::fromString(textOf(json, path), Qt::ISODateWithMs);
        if (!value.isValid() || value.timeSpec() != Qt::UTC)
            reject(path, u"not a time in UTC"_s);
    } else if constexpr (std::same_as<T, RecurrenceId>) {
        const Result<RecurrenceId> id = recurrenceIdFromText(textOf(json, path));
        if (!id)
            reject(path, u"not a recurrence id"_s);
        value = *id;
    } else if constexpr (std::same_as<T, When>)
        readWhen(json, value, path);
    else if constexpr (HasTokens<T>) {
        const std::optional<T> known = fromToken<T>(textOf(json, path));
        if (!known)
            reject(path, u"unknown word: %1"_s.arg(json.toString()));
        value = *known;
    } else if constexpr (IsOptional<T>::value) {
        typename T::value_type inner{};
        read(json, inner, path);
        value = std::move(inner);
    } else if constexpr (IsSequence<T>)
        readSequence(json, value, path);
    else if constexpr (HasFields<T>)
        readObject(json, value, path);
    else
        value = T(textOf(json, path));
}

template <std::size_t index = 0>
Record readAlternative(RecordKind kind, const QJsonObject &object)
{
    if constexpr (index < std::variant_size_v<Record>) {
        if (static_cast<std::size_t>(kind) != index)
            return readAlternative<index + 1>(kind, object);
        std::variant_alternative_t<index, Record> value;
        readObject(object, value, token(kind));
        if (value.id.isNull())
            reject(token(kind), u"an id is expected"_s);
        return value;
    } else {
        reject(token(kind), u"unknown kind"_s);
    }
}

} // namespace

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &value) { return writeObject(value); }, record);
}

QByteArray canonicalJson(const Record &record)
{
    return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

Result<Record> recordFromJson(RecordKind kind, const QJsonObject &object)
{
    try {
        return readAlternative(kind, object);
    } catch (const Malformed &malformed) {
        return failure(ErrorCode::MalformedContent, malformed.path, malformed.why);
    }
}

template <class Part>
QString partToText(const Part &part)
{
    const QJsonValue json = write(part);
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

template <class Part>
Result<Part> partFromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    try {
        Part part{};
        read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), part, {});
        return part;
    } catch (const Malformed &malformed) {
        return failure(ErrorCode::MalformedContent, malformed.path, malformed.why);
    }
}

#define YEOUIDO_PART(...)                                                                                    \
    template QString partToText(const __VA_ARGS__ &);                                                        \
    template Result<__VA_ARGS__> partFromText(const QString &)

YEOUIDO_PART(Sources);
YEOUIDO_PART(Actual);
YEOUIDO_PART(std::set<int>);
YEOUIDO_PART(std::vector<int>);
YEOUIDO_PART(std::vector<RecurrenceId>);
YEOUIDO_PART(std::vector<Participant>);
YEOUIDO_PART(std::vector<Material>);
YEOUIDO_PART(std::vector<AgendaItemId>);
YEOUIDO_PART(std::vector<PartyId>);
YEOUIDO_PART(std::vector<Companion>);
YEOUIDO_PART(std::vector<TalkingPoint>);
YEOUIDO_PART(std::vector<LegalClearance>);
YEOUIDO_PART(Evidence);
YEOUIDO_PART(std::vector<Post>);
YEOUIDO_PART(std::vector<ElectionPhase>);
YEOUIDO_PART(std::vector<Funding>);
YEOUIDO_PART(std::vector<Progress>);
YEOUIDO_PART(std::vector<ProposalVersion>);

#undef YEOUIDO_PART

} // namespace yeouido
