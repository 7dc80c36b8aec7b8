// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/page.h"
#include "pages/visits/visits_data.h"

#include <functional>
#include <optional>

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace yeouido {

class CoverageStrip;
class VisitDetail;

/// Parties and visits: how each party has been seen to, all visits by date, and one of them in full. A visit
/// is prepared here and, right after it, what was said is written down.
class VisitsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitsPage)

public:
    explicit VisitsPage(Session &session, QWidget *parent = nullptr);
    ~VisitsPage() override;

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void reload() override;
    /// A visit, a party, or an event that is a visit.
    bool showRecord(RecordKind kind, const QString &id) override;

    /// The visit that is shown in full.
    [[nodiscard]] const VisitEntry *selected() const;

public Q_SLOTS:
    void createVisit();
    /// Opens the form of the selected visit.
    void editVisit();
    void debriefVisit();

private:
    /// Names a visit across reads.
    struct Selection
    {
        OccurrenceKey key;
        PartyId party;
    };

    void buildList();
    void buildActions();
    void chooseParty(const std::optional<PartyId> &party);
    void select(const std::function<bool(const VisitEntry &)> &wanted);
    void selectFirst();
    void showSelected();
    void activate(const QModelIndex &index);
    void openEditor(const std::optional<VisitEntry> &entry, const QString &clearance = {});
    /// Puts the focus back to where it was before a dialog, by the name of what had it: its page may have
    /// been made anew.
    void focusAgain(const QString &name);
    void tickMaterial(std::size_t index, bool ready);

    VisitsData m_data;
    ColumnModel<VisitEntry> *m_model;
    QSortFilterProxyModel *m_sorted;
    CoverageStrip *m_strip;
    QStackedWidget *m_stack; ///< the list, or what stands there while it is empty
    QTableView *m_table;
    VisitDetail *m_detail;
    std::optional<PartyId> m_party; ///< the visits of this one alone
    std::optional<Selection> m_selection;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_debrief;
};

} // namespace yeouido
