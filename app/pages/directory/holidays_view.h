// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/directory/section_view.h"

class QFrame;
class QLabel;
class QPushButton;

namespace yeouido {

/// The holidays of a year, reckoned, shipped and entered; the office's own can be edited and imported.
class HolidaysView final : public SectionView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HolidaysView)

public:
    explicit HolidaysView(Session &session, QWidget *parent = nullptr);

    void showDirectory(const Directory &directory) override;
    bool showRecord(const QString &id) override;

    /// Reads a list from a file and shows what would become of each line.
    void importFile(const QString &path);

protected:
    [[nodiscard]] std::vector<DirectoryRow> rows() const override;

private:
    /// The years offered, and the chosen one; 0 is the office's own of all years.
    void offerYears();
    [[nodiscard]] int year() const;
    void updateNotice();
    void chooseFile();

    CalmComboBox *m_year;
    QPushButton *m_import;
    QFrame *m_notice;
    QLabel *m_noticeText;
};

} // namespace yeouido
