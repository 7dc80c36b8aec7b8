// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_faults.h"

#include "schedule/occurrences.h"
#include "schedule/simple_rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(FaultWords)
};

Fault unknownZone(EventField field, const QString &zone)
{
    return {field, FaultWords::tr("There is no time zone “%1”. Choose one from the list, such as Asia/Seoul.",
                                  "beside the time zone of an event")
                       .arg(zone)};
}

std::optional<Fault> faultOfActual(const When &when)
{
    std::optional<Fault> fault = faultOf(when);
    if (!fault)
        return std::nullopt;
    switch (fault->field) {
    case EventField::End:
        fault->field = EventField::ActualEnd;
        break;
    case EventField::StartZone:
    case EventField::EndZone:
        fault->field = EventField::ActualZone;
        break;
    default:
        fault->field = EventField::ActualStart;
    }
    return fault;
}

std::optional<Fault> faultOfSeries(const EventBody &body, const Recurrence &recurrence)
{
    const std::optional<SimpleRule> rule = simpleRule(recurrence, body.when);
    if (rule && rule->until && *rule->until < startDate(body.when)) {
        return Fault{EventField::RuleEnd,
                     FaultWords::tr("The repetition ends before the event takes place for the first time.",
                                    "beside the end of a repetition")};
    }
    const Result<void> checked = validateSeries({EventId(u"new"_s), body, recurrence, {}});
    if (checked)
        return std::nullopt;
    if (checked.error().code == ErrorCode::NeverOccurs)
        return Fault{
            EventField::RuleEnd,
            FaultWords::tr("With this rule the event never takes place. Choose a later end or another "
                           "repetition.",
                           "beside the repetition of an event")};
    return Fault{EventField::Rule, FaultWords::tr("This repetition cannot be used. Choose another one.",
                                                  "beside the repetition of an event")};
}

} // namespace

std::optional<Fault> faultOf(const When &when)
{
    if (const auto *timed = std::get_if<Timed>(&when)) {
        if (!isKnownZone(timed->start.zone))
            return unknownZone(EventField::StartZone, timed->start.zone);
        if (!isKnownZone(timed->end.zone))
            return unknownZone(EventField::EndZone, timed->end.zone);
    }
    const Result<void> checked = validate(when);
    if (checked)
        return std::nullopt;
    if (checked.error().code != ErrorCode::EndBeforeStart)
        return Fault{EventField::Start,
                     FaultWords::tr("This date does not exist.", "beside the start of an event")};
    if (std::holds_alternative<AllDay>(when))
        return Fault{EventField::End, FaultWords::tr("The last day is before the first day.",
                                                     "beside the last day of an event")};
    return Fault{EventField::End,
                 FaultWords::tr("The end is before the start.", "beside the end of an event")};
}

std::optional<Fault> faultOf(const std::vector<Material> &materials)
{
    const bool areNamed = std::ranges::none_of(
        materials, [](const Material &material) { return material.name.trimmed().isEmpty(); });
    if (areNamed)
        return std::nullopt;
    return Fault{EventField::Material, FaultWords::tr("Say what is to be had ready, or remove the row.",
                                                      "beside a row of the materials without a name")};
}

std::vector<Fault> faultsOf(const EventBody &body, const std::optional<Recurrence> &recurrence)
{
    std::vector<Fault> faults;
    if (body.title.trimmed().isEmpty())
        faults.push_back({EventField::Title,
                          FaultWords::tr("Please give the event a title.", "beside the title of an event")});
    const std::optional<Fault> when = faultOf(body.when);
    if (when)
        faults.push_back(*when);
    if (body.disclosure == Disclosure::Partial && body.publicTitle.trimmed().isEmpty())
        faults.push_back({EventField::PublicTitle,
                          FaultWords::tr("Please say what the public may read instead of the title.",
                                         "beside the public title of a partly public event")});
    if (recurrence && faults.empty()) {
        if (const std::optional<Fault> fault = faultOfSeries(body, *recurrence))
            faults.push_back(*fault);
    }
    if (const std::optional<Fault> fault = faultOf(body.materials))
        faults.push_back(*fault);
    if (body.actual && body.actual->when) {
        if (const std::optional<Fault> fault = faultOfActual(*body.actual->when))
            faults.push_back(*fault);
    }
    return faults;
}

} // namespace yeouido
