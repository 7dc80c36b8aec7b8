// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/election_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

/// Reads members and remembers the first that is not as it should be.
class Reader
{
public:
    explicit Reader(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] QString text(const QJsonObject &object, const QString &name)
    {
        const QString text = object.value(name).toString();
        if (text.isEmpty())
            reject(name, u"no text"_s);
        return text;
    }

    [[nodiscard]] QStringList texts(const QJsonObject &object, const QString &name)
    {
        QStringList words;
        const QJsonArray array = object.value(name).toArray();
        for (const QJsonValue &word : array) {
            if (word.toString().isEmpty())
                reject(name, u"no text"_s);
            words.append(word.toString());
        }
        return words;
    }

    template <class Enum>
    [[nodiscard]] std::vector<Enum> values(const QJsonObject &object, const QString &name)
    {
        std::vector<Enum> read;
        const QStringList words = texts(object, name);
        for (const QString &word : words) {
            if (const std::optional<Enum> value = fromToken<Enum>(word))
                read.push_back(*value);
            else
                reject(name, u"unknown word "_s + word);
        }
        return read;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void reject(const QString &name, const QString &why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::MalformedContent, m_path + u'.' + name, why};
    }

    QString m_path;
    std::optional<Error> m_error;
};

/// What the id of a rule names: "86②3" is article 86, paragraph 2, item 3.
struct Article
{
    QString article;
    int paragraph = 0;
    QString item; ///< may be empty
};

std::optional<Article> articleOf(const QString &rule)
{
    static const QRegularExpression form(u"^([0-9]+)([\u2460-\u2473])([0-9]*)$"_s);
    const QRegularExpressionMatch match = form.match(rule);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr char16_t one = u'\u2460';
    return Article{match.captured(1), match.captured(2).front().unicode() - one + 1, match.captured(3)};
}

/// "제86조 제2항 제2호", each part only where it is another one than in the citation before.
QString cited(const Article &now, const std::optional<Article> &before, Language language)
{
    const bool isKorean = language == Language::Korean;
    const bool sameArticle = before && before->article == now.article;
    const bool sameParagraph = sameArticle && before->paragraph == now.paragraph;
    QStringList parts;
    if (!sameArticle && isKorean)
        parts.append(u"제%1조"_s.arg(now.article));
    if (!sameParagraph) {
        const QString paragraph = isKorean ? u"제%1항"_s.arg(now.paragraph) : u"(%1)"_s.arg(now.paragraph);
        parts.append(sameArticle || isKorean ? paragraph : u"Article %1%2"_s.arg(now.article, paragraph));
    }
    if (!now.item.isEmpty())
        parts.append(isKorean ? u"제%1호"_s.arg(now.item) : now.item);
    return parts.join(QChar::Nbsp);
}

bool contains(const auto &values, const auto &value)
{
    return std::ranges::find(values, value) != values.end();
}

bool concerns(const ElectionRule &rule, const GuardedVisit &visit)
{
    return contains(rule.occasions, visit.occasion) || contains(rule.places, visit.placeKind) ||
           std::ranges::any_of(rule.placeWords,
                               [&visit](const QString &word) { return visit.placeText.contains(word); });
}

} // namespace

Result<std::vector<ElectionRule>> electionRulesFromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorCode::MalformedContent, u"$"_s, parsed.errorString());
    if (!document.object().value("rules"_L1).isArray())
        return failure(ErrorCode::MalformedContent, u"rules"_s, u"no array"_s);
    std::vector<ElectionRule> rules;
    const QJsonArray array = document.object().value("rules"_L1).toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QJsonObject object = array.at(index).toObject();
        Reader reader(u"rules[%1]"_s.arg(index));
        rules.push_back({reader.text(object, u"id"_s), reader.text(object, u"title"_s),
                         reader.text(object, u"text"_s), reader.values<VisitOccasion>(object, u"occasions"_s),
                         reader.values<PlaceKind>(object, u"places"_s), reader.texts(object, u"placeWords"_s),
                         reader.text(object, u"source"_s)});
        if (reader.error())
            return std::unexpected(*reader.error());
    }
    return rules;
}

const ElectionRule *findRule(const std::vector<ElectionRule> &rules, const QString &id)
{
    const auto found = std::ranges::find(rules, id, &ElectionRule::id);
    return found == rules.end() ? nullptr : &*found;
}

QString articleText(const QStringList &rules, Language language)
{
    QString text;
    std::optional<Article> before;
    for (const QString &rule : rules) {
        const std::optional<Article> now = articleOf(rule);
        if (!text.isEmpty()) {
            const bool isSame =
                now && before && now->article == before->article && now->paragraph == before->paragraph;
            text += isSame ? u"·"_s : u", "_s;
        }
        text += now ? cited(*now, before, language) : rule;
        before = now;
    }
    return text;
}

GuardedVisit guardedVisit(const VisitEntry &entry, const Directory &directory)
{
    GuardedVisit guarded;
    guarded.occasion = entry.visit ? entry.visit->occasion : VisitOccasion::Meeting;
    guarded.days = entry.days;
    const Location &location = entry.body.location;
    QStringList words{location.text};
    if (const Place *place = location.place ? directory.find(*location.place) : nullptr) {
        guarded.placeKind = place->kind;
        words.append(place->name);
    }
    if (entry.body.actual)
        words.append(entry.body.actual->place);
    guarded.placeText = words.join(u'\n');
    return guarded;
}

std::vector<ApplicableRule> applicableRules(const GuardedVisit &visit, const std::vector<Election> &elections,
                                            const std::vector<ElectionRule> &rules)
{
    std::vector<ApplicableRule> found;
    for (const Election &election : elections) {
        const std::vector<RestrictedWindow> windows = restrictedWindows(election);
        for (const ElectionRule &rule : rules) {
            const auto window = std::ranges::find(windows, rule.id, &RestrictedWindow::rule);
            if (window != windows.end() &&
                visit.days.overlaps(DateSpan::inclusive(window->from, window->to)) && concerns(rule, visit))
                found.push_back({rule, election.id, *window});
        }
    }
    return found;
}

const LegalClearance *clearanceOf(const Visit &visit, const QString &rule)
{
    const auto found = std::ranges::find(visit.clearances, rule, &LegalClearance::rule);
    return found == visit.clearances.end() ? nullptr : &*found;
}

} // namespace yeouido
