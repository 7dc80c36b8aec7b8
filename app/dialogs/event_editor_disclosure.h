// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/form_section.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace yeouido {

class CalmComboBox;
class FaultLabel;

/// How open an event is: level, grounds of 정보공개법 제9조①, and what the public reads instead of the title.
class EventDisclosure final : public FormSection
{
    Q_OBJECT

public:
    explicit EventDisclosure(QWidget *parent = nullptr);

    void setBody(const EventBody &body) override;
    void apply(EventBody &body) const override;
    bool showFault(const Fault &fault) override;
    void clearFaults() override;

private:
    void showLevel();
    QWidget *newGrounds();

    CalmComboBox *m_level;
    QLineEdit *m_publicTitle;
    QWidget *m_publicTitleLabel;
    FaultLabel *m_publicTitleFault;
    QWidget *m_grounds;
    QWidget *m_groundsLabel;
    std::array<QCheckBox *, 8> m_ground{}; ///< 1호 first
    Disclosure m_before = Disclosure::Closed;
};

/// The ground of a number, 1 to 8, in a few words.
[[nodiscard]] QString groundText(int number);

} // namespace yeouido
