// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/record_dialog.h"
#include "pages/visits/visits_data.h"

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace yeouido {

class CalmComboBox;
class ChoiceField;
class ClearanceField;
class MaterialField;
class PersonField;
class RaisedItemsField;
class TalkingPointsField;
class VersionField;
class VisitEventField;

/// All that is planned of a visit. For a new one the event is chosen, or made in the same change; the place
/// belongs to the event and is saved there, of a series on this date alone.
class VisitEditor final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitEditor)

public:
    /// Without an entry it is a new visit.
    VisitEditor(Session &session, const VisitsData &visits, const std::optional<VisitEntry> &entry,
                QWidget *parent = nullptr);
    ~VisitEditor() override;

    /// Whom it is saved as.
    [[nodiscard]] VisitId visit() const;

    /// Begins a new visit on this date.
    void beginOn(QDate date);

    /// Goes to where it is written down who looked at the visit as to a rule of the election law.
    void beginClearance(const QString &rule);

protected:
    [[nodiscard]] Result<Change> change() const override;
    [[nodiscard]] QWidget *wrongField(const Error &error) const override;
    [[nodiscard]] QString sentenceFor(const Error &error) const override;

private:
    void buildForm();
    void buildBasics(QFormLayout &form);
    void buildTabs();
    void connectFields();
    void offerPeople();
    /// Shows what is known of a visit before anything was typed.
    void showVisit(const Visit &visit, const Location &where);
    void showChosen();
    void showEdited();
    [[nodiscard]] std::optional<VisitEntry> entry() const;
    [[nodiscard]] PartyId party() const;
    [[nodiscard]] QString newTitle() const;
    [[nodiscard]] Location location() const;
    [[nodiscard]] Visit typed() const;
    [[nodiscard]] VisitEntry typedEntry() const;
    [[nodiscard]] Result<std::vector<RecordChange>> eventChanges(const Visit &visit) const;

    VisitsData m_data;
    std::optional<VisitEntry> m_entry; ///< what it was opened for
    Visit m_base;                      ///< what no field shows stays as it was
    VisitId m_newVisit = VisitId::create();
    EventId m_newEvent = EventId::create();

    VisitEventField *m_event = nullptr; ///< for a new visit
    ChoiceField *m_party;
    CalmComboBox *m_occasion;
    PersonField *m_counterpart;
    QLineEdit *m_gate;
    ChoiceField *m_place;
    QLineEdit *m_placeText;
    VersionField *m_version;
    QLineEdit *m_photo;
    QLineEdit *m_gift;
    QTabWidget *m_tabs;
    RaisedItemsField *m_items;
    TalkingPointsField *m_points;
    MaterialField *m_materials;
    QLabel *m_rules;
    ClearanceField *m_clearances;
};

} // namespace yeouido
