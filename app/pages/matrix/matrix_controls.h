// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "pages/matrix/matrix_choice.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace yeouido {

class CalmComboBox;

/// The choices above the matrix: which package, which reading, for whom it counts; and which rows.
class MatrixControls final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixControls)

public:
    explicit MatrixControls(QObject *parent = nullptr);
    ~MatrixControls() override;

    /// The two rows, to be placed by the page.
    [[nodiscard]] QWidget *chooserRow() const { return m_chooserRow; }

    [[nodiscard]] QWidget *filterRow() const { return m_filterRow; }

    /// Offers what there is and shows what is chosen. `addressees` are those that can be counted for alone.
    void showChoice(const Directory &directory, const std::vector<Addressee> &addressees,
                    const MatrixChoice &choice);

    [[nodiscard]] const MatrixChoice &choice() const { return m_choice; }

Q_SIGNALS:
    /// Someone has chosen something else.
    void choiceChanged(const yeouido::MatrixChoice &choice);
    void addresseesWanted();

private:
    void addChooserRow();
    void addFilterRow();
    void choose(const MatrixChoice &choice);
    void fillStates();

    QWidget *m_chooserRow;
    QWidget *m_filterRow;
    CalmComboBox *m_package;
    CalmComboBox *m_countedFor;
    QToolButton *m_adoption;
    QToolButton *m_fulfilment;
    QLineEdit *m_text;
    CalmComboBox *m_department;
    CalmComboBox *m_state;
    std::vector<Addressee> m_addressees;
    MatrixChoice m_choice;
};

} // namespace yeouido
