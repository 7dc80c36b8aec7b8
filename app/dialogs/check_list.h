// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QListWidget>
#include <QStringList>

namespace yeouido {

/// Entries to tick. Ticked ones keep the order they were set in, later ones follow in the order of the list;
/// entries that are not offered any more are shown and kept.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void addEntry(const QString &id, const QString &label);
    /// The name of an entry that is not offered, but may have been ticked before.
    void setName(const QString &id, const QString &label);
    void setTicked(const QStringList &ids);
    [[nodiscard]] QStringList ticked() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QStringList m_order;
    QHash<QString, QString> m_names;
};

/// The values of `chosen` in the order of `before` as far as they stood there, then the others.
[[nodiscard]] QStringList inOrderOf(const QStringList &before, const QStringList &chosen);

} // namespace yeouido
