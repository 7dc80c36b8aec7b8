// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

#include <vector>

class QAction;
class QListWidget;
class QStackedWidget;

namespace yeouido {

class SectionView;

/// 명부·기준: the people, bodies, places and dates that everything else is made of.
class DirectoryPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryPage)

public:
    explicit DirectoryPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void reload() override;
    bool showRecord(RecordKind kind, const QString &id) override;

private:
    void add(SectionView *section);
    void showSection(int index);

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QAction *m_new;
    std::vector<SectionView *> m_sections;
};

} // namespace yeouido
