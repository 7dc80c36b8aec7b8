// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/printing.h"

#include "print/document_painter.h"
#include "print/page_layout.h"

#include <QPainter>
#include <QPrinter>

namespace yeouido {

void setPaper(QPrinter &printer, const Document &document)
{
    const bool isPortrait = document.page.orientation == Orientation::Portrait;
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                      isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape, {}));
    printer.setDocName(document.metadata.title);
}

Result<void> printDocument(const Document &document, QPrinter &printer)
{
    const std::vector<PaperPage> pages = layOut(document);
    const int count = static_cast<int>(pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::CannotWrite, printer.printerName());
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return failure(ErrorCode::CannotWrite, printer.printerName());
        paintPage(painter, pages[static_cast<std::size_t>(number - 1)], printer.resolution());
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return failure(ErrorCode::CannotWrite, printer.printerName());
    return {};
}

} // namespace yeouido
