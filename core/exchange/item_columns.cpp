// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/item_columns.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// A column by its names: the first Korean and the first English one are written, all are read.
struct ColumnNames
{
    ItemColumn column;
    QStringList korean;
    QStringList english;
};

const std::vector<ColumnNames> &names()
{
    static const std::vector<ColumnNames> all{
        {ItemColumn::Code, {u"번호"_s, u"연번"_s, u"코드"_s, u"관리번호"_s}, {u"Code"_s, u"No."_s, u"No"_s}},
        {ItemColumn::Title,
         {u"안건"_s, u"안건명"_s, u"제목"_s, u"사업명"_s, u"과제명"_s, u"현안"_s},
         {u"Title"_s, u"Agenda item"_s}},
        {ItemColumn::Kind, {u"구분"_s, u"종류"_s, u"유형"_s}, {u"Kind"_s, u"Type"_s}},
        {ItemColumn::Parent, {u"상위 과제"_s, u"과제"_s, u"상위"_s}, {u"Task"_s, u"Parent"_s}},
        {ItemColumn::Package, {u"제안 묶음"_s, u"묶음"_s, u"공약"_s, u"제안"_s}, {u"Package"_s}},
        {ItemColumn::LeadDepartment,
         {u"주관부서"_s, u"주관 실·국"_s, u"주관 실국"_s, u"담당부서"_s, u"부서"_s},
         {u"Lead department"_s, u"Department"_s}},
        {ItemColumn::Request, {u"건의사항"_s, u"건의내용"_s, u"건의"_s}, {u"Request"_s}},
        {ItemColumn::Addressee, {u"건의처"_s, u"상대"_s}, {u"Addressee"_s}},
        {ItemColumn::Basis, {u"근거"_s}, {u"Basis"_s}},
        {ItemColumn::Amount, {u"금액"_s, u"총사업비"_s, u"사업비"_s}, {u"Amount"_s, u"Total cost"_s}},
        {ItemColumn::State, {u"국비"_s}, {u"State"_s}},
        {ItemColumn::City, {u"시비"_s, u"지방비"_s}, {u"City"_s}},
        {ItemColumn::PrivateCapital, {u"민자"_s, u"민간"_s}, {u"Private"_s}},
        {ItemColumn::AsOf, {u"기준일"_s, u"기준"_s}, {u"As of"_s}},
        {ItemColumn::Source, {u"출처"_s}, {u"Source"_s}},
    };
    return all;
}

/// A name as it is compared: lower case, without spaces and dots between syllables.
QString plainName(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_C).toLower();
    plain.removeIf(
        [](QChar character) { return character.isSpace() || character == u'·' || character == u'_'; });
    return plain;
}

const ColumnNames &namesOf(ItemColumn column)
{
    return *std::ranges::find(names(), column, &ColumnNames::column);
}

struct KindNames
{
    AgendaItemKind kind;
    QString korean;
    QString english;
};

const std::vector<KindNames> &kinds()
{
    static const std::vector<KindNames> all{
        {AgendaItemKind::Task, u"과제"_s, u"Task"_s},
        {AgendaItemKind::Project, u"사업"_s, u"Project"_s},
        {AgendaItemKind::Issue, u"현안"_s, u"Issue"_s},
    };
    return all;
}

} // namespace

std::vector<ItemColumn> itemColumns()
{
    std::vector<ItemColumn> columns;
    for (const ColumnNames &entry : names())
        columns.push_back(entry.column);
    return columns;
}

bool isAmount(ItemColumn column)
{
    return column == ItemColumn::Amount || column == ItemColumn::State || column == ItemColumn::City ||
           column == ItemColumn::PrivateCapital;
}

QString headOf(ItemColumn column, Language language)
{
    const ColumnNames &entry = namesOf(column);
    const QString name = language == Language::Korean ? entry.korean.front() : entry.english.front();
    // 억원 has no English word; it is the unit of the number in either language.
    return isAmount(column) ? name + u"(억원)"_s : name;
}

std::optional<ReadHead> readHead(QStringView text)
{
    static const QRegularExpression bracket(u"\\s*[(（\\[]([^)）\\]]*)[)）\\]]\\s*$"_s);
    QString name = text.toString();
    const QRegularExpressionMatch match = bracket.match(name);
    name.remove(bracket);
    const QString plain = plainName(name);
    for (const ColumnNames &entry : names()) {
        const auto isName = [&plain](const QString &known) { return plainName(known) == plain; };
        if (std::ranges::none_of(entry.korean, isName) && std::ranges::none_of(entry.english, isName))
            continue;
        QString unit = isAmount(entry.column) ? plainName(match.captured(1)) : QString();
        if (unit.startsWith(u"단위:"_s))
            unit.remove(0, 3);
        return ReadHead{entry.column, unit};
    }
    return std::nullopt;
}

QString itemKindName(AgendaItemKind kind, Language language)
{
    const KindNames &entry = *std::ranges::find(kinds(), kind, &KindNames::kind);
    return language == Language::Korean ? entry.korean : entry.english;
}

std::optional<AgendaItemKind> itemKindFromName(QStringView text)
{
    const QString plain = plainName(text);
    for (const KindNames &entry : kinds()) {
        if (plain == entry.korean || plain == plainName(entry.english))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace yeouido
