// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "pages/items/item_data.h"

#include <QFrame>

#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace yeouido {

/// All that is known of one item or of one package, beside the list.
class ItemCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemCard)

public:
    explicit ItemCard(QWidget *parent = nullptr);

    void showItem(const AgendaItem &item, const ItemData &known, bool editable);
    void showPackage(const ProposalPackage &package, const ItemData &known, bool editable);
    /// What stands here while nothing is chosen.
    void showNothing();

Q_SIGNALS:
    void editRequested();
    /// A new project of the task that is shown.
    void projectRequested();
    /// An amount to be edited; nothing for a new one.
    void fundingRequested(std::optional<std::size_t> index);
    /// An entry of the progress to be edited; nothing for a new one.
    void progressRequested(std::optional<std::size_t> index);
    void recordRequested(yeouido::RecordKind kind, const QString &id);
    void occurrenceRequested(const yeouido::OccurrenceKey &key);

private:
    class Builder;

    void present(QWidget *page, const QString &key);

    QScrollArea *m_scroll;
    QString m_shown;
};

} // namespace yeouido
