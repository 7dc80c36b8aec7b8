// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/matrix/matrix_choice.h"
#include "pages/matrix/matrix_contents.h"
#include "pages/page.h"
#include "schedule/coverage.h"

class QLabel;
class QStackedLayout;

namespace yeouido {

class HistoryPanel;
class MatrixControls;
class MatrixLegend;
class MatrixView;
class SummaryCards;
class WrappingLabel;

/// 반영 현황: items × addressees with the latest state of each cell, its history at the side, and what that
/// comes to over what was announced.
class MatrixPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixPage)

public:
    explicit MatrixPage(Session &session, QWidget *parent = nullptr);
    ~MatrixPage() override;

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void reload() override;
    bool showRecord(RecordKind kind, const QString &id) override;

private:
    void layOutPage();
    void connectParts();

    [[nodiscard]] Result<void> read();
    void choose(const MatrixChoice &choice);
    void showContents();
    void showFigures();
    void showCards();
    void showHistory();
    [[nodiscard]] MatrixContents contents() const;
    [[nodiscard]] const ProposalPackage *package() const;
    [[nodiscard]] std::vector<std::size_t> countedColumns() const;
    [[nodiscard]] QString countedForText() const;
    [[nodiscard]] QString captionFor(const Addressee &addressee) const;

    void record();
    void remove(const AdoptionRecord &record);
    void fold(const AgendaItemId &item);
    void openHistory();
    void showMenu(const QPoint &globalPosition);
    void chooseAddressees();
    void showPicture();
    [[nodiscard]] bool bringUp(const AgendaItemId &item, const std::optional<Addressee> &addressee);

    // What was read.
    Directory m_directory;
    AdoptionMatrix m_matrix;
    std::vector<VisitEntry> m_visits;
    std::vector<PartyCoverage> m_coverage;
    // What is chosen.
    std::optional<MatrixChoice> m_choice; ///< nothing before the first reading
    MatrixColumns m_columns;
    std::vector<Addressee> m_seen; ///< had a column since the page came up
    QSet<AgendaItemId> m_folded;

    MatrixControls *m_controls;
    MatrixView *m_view;
    HistoryPanel *m_history;
    SummaryCards *m_cards;
    MatrixLegend *m_legend;
    QLabel *m_figure;
    QLabel *m_count;
    WrappingLabel *m_formula;
    QStackedLayout *m_stack;
    QAction *m_record;
    QAction *m_picture;
};

} // namespace yeouido
