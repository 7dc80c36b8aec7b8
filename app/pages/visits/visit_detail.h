// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace yeouido {

/// One visit in full: what was planned and how it went, side by side; the rules it may fall under; what to
/// say and to have ready, with ticks; what came of it.
class VisitDetail final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VisitDetail)

public:
    explicit VisitDetail(QWidget *parent = nullptr);

    /// `recorded` is what its debriefs have written. No entry: what belongs here.
    void showVisit(const VisitEntry *entry, const std::vector<AdoptionRecord> &recorded,
                   const VisitsData &visits);

Q_SIGNALS:
    void editRequested();
    void debriefRequested();
    void weekRequested();
    void clearanceRequested(const QString &rule);
    void materialTicked(std::size_t index, bool ready);

private:
    void addHead(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits);
    void addButtons(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits);
    void addGuard(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits);
    void addItems(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits);
    void addMaterials(QVBoxLayout &column, const Visit &visit, bool editable);

    QScrollArea *m_scroll;
};

} // namespace yeouido
