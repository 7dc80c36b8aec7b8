// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/source.h"

#include <QWidget>

namespace yeouido {

class ListField;

/// Where the facts of a record come from: one row a source.
class SourcesField final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesField(QWidget *parent = nullptr);

    void setSources(const Sources &sources);
    /// Without empty rows.
    [[nodiscard]] Sources sources() const;

Q_SIGNALS:
    /// Someone changed something.
    void edited();

private:
    ListField *m_list;
};

} // namespace yeouido
