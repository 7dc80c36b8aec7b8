// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "office/office_day.h"
#include "schedule/occurrences.h"
#include "schedule/visit_list.h"
#include "time/official_format.h"

#include <QFrame>

#include <optional>
#include <vector>

class QPushButton;
class QScrollArea;

namespace yeouido {

/// All that is shown of one occurrence.
struct OccurrenceDetail
{
    Occurrence occurrence;
    std::optional<Recurrence> recurrence; ///< of its series
    When seriesStart;                     ///< of the first occurrence; read only with `recurrence`
    std::optional<OfficeDay> officeDay;
    std::vector<VisitEntry> visits = {}; ///< prepared, or of a party visit
    QString serves = {};                 ///< of a journey: the title of what it leads to
};

/// What the pane needs to name things.
struct DetailContext
{
    Directory directory;
    QString zone; ///< of the office
    Language language = Language::Korean;
    QDate today = {};
};

/// The selected occurrence in full, to read and to copy from; without one, what belongs here and how to
/// begin.
class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void showDetail(const std::optional<OccurrenceDetail> &detail, const DetailContext &context);

    /// Without it the buttons rest.
    void setEditable(bool editable);

    [[nodiscard]] QSize sizeHint() const override { return {280, 400}; }

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    /// Someone wants to plan the visit of a party at the event that is shown, or to write down its outcome.
    void visitRequested(const yeouido::OccurrenceKey &key, const yeouido::PartyId &party);
    void debriefRequested(const yeouido::OccurrenceKey &key, const yeouido::PartyId &party);

private:
    void updateButtons();
    [[nodiscard]] QWidget *newVisits(const OccurrenceDetail &detail, const DetailContext &context);

    QScrollArea *m_scrollArea;
    QWidget *m_buttons;
    QPushButton *m_edit;
    QPushButton *m_delete;
    bool m_hasDetail = false;
    bool m_editable = true;
};

} // namespace yeouido
