// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "print/page.h"

#include <QScrollArea>

#include <vector>

namespace yeouido {

/// The pages of a document below one another, as wide as there is room. They are painted by paintPage(), as
/// on paper.
class PagePreview final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePreview)

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(std::vector<PaperPage> pages);

    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    void fitWidth();

    Sheets *m_sheets = nullptr;
};

} // namespace yeouido
