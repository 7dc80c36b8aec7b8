// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/page_list.h"

#include "pages/directory/directory_page.h"
#include "pages/follow_ups/follow_ups_page.h"
#include "pages/history/history_page.h"
#include "pages/items/items_page.h"
#include "pages/matrix/matrix_page.h"
#include "pages/office/office_page.h"
#include "pages/page.h"
#include "pages/visits/visits_page.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

/// What the pages are called in the side bar.
struct PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::PageTitles)
};

template <class T>
Page *make(Session &session, QWidget *parent)
{
    return new T(session, parent);
}

} // namespace

std::span<const PageEntry> pageList()
{
    static const std::vector<PageEntry> pages{
        {u"officePage"_s,
         u"office"_s,
         [] { return PageTitles::tr("Weekly office", "page, in the side bar"); },
         {RecordKind::OfficeDay},
         make<OfficePage>},
        {u"visitsPage"_s,
         u"visit"_s,
         [] { return PageTitles::tr("Parties and visits", "page, in the side bar"); },
         {RecordKind::Visit},
         make<VisitsPage>},
        {u"itemsPage"_s,
         u"items"_s,
         [] { return PageTitles::tr("Agenda items", "page, in the side bar"); },
         {RecordKind::AgendaItem, RecordKind::ProposalPackage},
         make<ItemsPage>},
        {u"matrixPage"_s,
         u"matrix"_s,
         [] { return PageTitles::tr("Adoption", "page: what became of the items"); },
         {RecordKind::AdoptionRecord},
         make<MatrixPage>},
        {u"followUpsPage"_s,
         u"follow-ups"_s,
         [] { return PageTitles::tr("Follow-ups", "page, in the side bar"); },
         {RecordKind::FollowUp},
         make<FollowUpsPage>},
        {u"directoryPage"_s,
         u"person"_s,
         [] {
             return PageTitles::tr("Directory",
                                   "page, in the side bar: people, departments, parties, holidays");
         },
         {RecordKind::Person, RecordKind::Department, RecordKind::Party, RecordKind::Place,
          RecordKind::Organisation, RecordKind::Election, RecordKind::HolidayEntry},
         make<DirectoryPage>},
        {u"historyPage"_s,
         u"history"_s,
         [] { return PageTitles::tr("History and trash", "page, in the side bar"); },
         {},
         make<HistoryPage>},
    };
    return pages;
}

} // namespace yeouido
