// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/agenda_item.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace yeouido {

/// What of the items is shown, and in which order; the heads keep theirs.
class ItemFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ItemFilter(QObject *parent = nullptr);

    /// A text, or its initial consonants (ㄷㅂㅊㄷ); an empty one lets everything through.
    void setText(const QString &text);
    void setKind(std::optional<AgendaItemKind> kind);
    void setDepartment(std::optional<DepartmentId> department);
    void setPackage(std::optional<ProposalPackageId> package);

    [[nodiscard]] bool isActive() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<AgendaItemKind> m_kind;
    std::optional<DepartmentId> m_department;
    std::optional<ProposalPackageId> m_package;
};

} // namespace yeouido
