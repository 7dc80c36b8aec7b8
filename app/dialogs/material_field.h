// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"

#include <QWidget>

#include <vector>

namespace yeouido {

class ListField;

/// Things to have ready: what, how many, who brings it, and a tick for those that are there.
class MaterialField final : public QWidget
{
    Q_OBJECT

public:
    /// `objectName` is that of the list inside.
    explicit MaterialField(const QString &objectName, QWidget *parent = nullptr);

    void setMaterials(const std::vector<Material> &materials);
    /// Without the rows in which nothing was entered.
    [[nodiscard]] std::vector<Material> materials() const;

    /// Where the name is missing in a row in which something was entered; nullptr where none is.
    [[nodiscard]] QWidget *nameless() const;

Q_SIGNALS:
    /// Someone changed something.
    void edited();

private:
    ListField *m_list;
};

} // namespace yeouido
