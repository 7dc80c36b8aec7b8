// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace yeouido {

class CalmComboBox;

/// The time zones of a start and an end. The end is as a rule where the start is: it follows until it has
/// been given a zone of its own.
class ZoneFields final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the objectNames.
    explicit ZoneFields(const QString &prefix, QWidget *parent = nullptr);

    void setZones(const QString &start, const QString &end);
    [[nodiscard]] QString start() const;
    [[nodiscard]] QString end() const;

    [[nodiscard]] QWidget &startField() const;
    [[nodiscard]] QWidget &endField() const;

Q_SIGNALS:
    void edited();

private:
    CalmComboBox *m_start;
    CalmComboBox *m_end;
    QString m_followed; ///< the start's zone before it is changed
};

} // namespace yeouido
