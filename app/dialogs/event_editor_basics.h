// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"
#include "office/directory.h"
#include "schedule/occurrences.h"

class QFormLayout;
class QLineEdit;

namespace yeouido {

class CalmComboBox;
class ChoiceField;
class FaultLabel;
class WhenField;

/// What an event cannot be without: title, kind, when, where, whose and how sure.
class EventBasics final : public FormSection
{
    Q_OBJECT

public:
    EventBasics(const Directory &directory, const QString &zone, QDate today, QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;
    [[nodiscard]] bool settle() override;
    bool showFault(const Fault &fault) override;
    void clearFaults() override;

    /// The time as it stands in the form.
    [[nodiscard]] When when() const;
    void focusTitle();

    /// What a journey can serve; `served` is the title of what it serves now, where that is not among them.
    void setServable(const std::vector<Occurrence> &offered, const QString &served);

    /// Says below the kind that a party visit without a party is no visit yet, and how to make it one.
    void showLackOfParty(bool isLacking);

Q_SIGNALS:
    void whenEdited();
    /// Someone wants to go to where the parties are chosen.
    void partiesRequested();

private:
    void addTitle(QFormLayout &form);
    void addStatus(QFormLayout &form);
    void addPartyHint(QFormLayout &form);
    void addPlace(QFormLayout &form, const Directory &directory, QDate today);
    void addPrincipal(QFormLayout &form, const Directory &directory, QDate today);
    void addServes(QFormLayout &form);
    void showCancelReason();
    void showServes();

    QLineEdit *m_title;
    FaultLabel *m_titleFault;
    CalmComboBox *m_kind;
    CalmComboBox *m_status;
    QLineEdit *m_cancelReason;
    QWidget *m_partyHint;
    WhenField *m_when;
    ChoiceField *m_place;
    QLineEdit *m_placeText;
    ChoiceField *m_principal;
    ChoiceField *m_serves;
};

} // namespace yeouido
