// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/directory.h"

#include <QDialog>

#include <vector>

namespace yeouido {

class CheckList;

/// Which addressees have a column: parties, ministries and other organisations, candidates.
class AddresseeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddresseeDialog)

public:
    AddresseeDialog(const Directory &directory, const std::vector<Addressee> &shown, QWidget *parent);
    ~AddresseeDialog() override;

    /// The ticked ones.
    [[nodiscard]] std::vector<Addressee> chosen() const;

private:
    template <class Entry>
    [[nodiscard]] CheckList *newList(const QString &objectName, const QString &name,
                                     const std::vector<Entry> &entries, const std::vector<Addressee> &shown);

    CheckList *m_parties;
    CheckList *m_organisations;
    CheckList *m_candidates;
};

} // namespace yeouido
