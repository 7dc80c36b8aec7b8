// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "../../dialogs/widgets.h"
#include "../page_office.h"
#include "pages/matrix/matrix_page.h"
#include "pages/matrix/matrix_view.h"
#include "pages/matrix/summary_cards.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <optional>
#include <vector>

namespace yeouido::tests {

inline Addressee partyNamed(const QString &id)
{
    return {.party = PartyId(id), .organisation = {}, .candidate = {}};
}

/// What a party made of an item, with evidence.
inline AdoptionRecord recordOf(const QString &id, const QString &item, const QString &party, QDate date,
                               AdoptionState state)
{
    AdoptionRecord record;
    record.id = AdoptionRecordId(id);
    record.item = AgendaItemId(item);
    record.addressee = partyNamed(party);
    record.date = date;
    record.recordedAt = QDateTime(date, QTime(9, 0), Qt::UTC);
    record.state = state;
    record.evidence = {EvidenceKind::Document, QStringLiteral("공약집 ") + id, {}};
    return record;
}

/// A package with 40 announced projects, of which a task and its two are
/// registered.
inline std::vector<Record> matrixItems()
{
    using namespace Qt::StringLiterals;
    ProposalPackage package;
    package.id = ProposalPackageId(u"package"_s);
    package.title = u"제안"_s;
    package.versions = {{u"v1"_s, QDate(2025, 4, 8), 15, 40, Money{81'000'000}, {}}};
    AgendaItem task;
    task.id = AgendaItemId(u"task"_s);
    task.code = u"A"_s;
    task.title = u"큰 과제"_s;
    task.kind = AgendaItemKind::Task;
    task.package = package.id;
    AgendaItem rail = task;
    rail.id = AgendaItemId(u"rail"_s);
    rail.code = u"A1"_s;
    rail.title = u"철도 건설"_s;
    rail.kind = AgendaItemKind::Project;
    rail.parent = task.id;
    rail.order = 1;
    AgendaItem centre = rail;
    centre.id = AgendaItemId(u"centre"_s);
    centre.code = u"A2"_s;
    centre.title = u"연구원 유치"_s;
    centre.order = 2;
    return {package, task, rail, centre};
}

/// The first of the parties 가당, 나당, 다당, 라당, 마당.
inline std::vector<Record> matrixParties(std::size_t count = 2)
{
    std::vector<Record> parties;
    for (const char16_t *name : {u"가당", u"나당", u"다당", u"라당", u"마당"}) {
        if (parties.size() == count)
            break;
        Party party;
        party.id = PartyId(QString::fromUtf16(name));
        party.name = QString::fromUtf16(name);
        party.order = int(parties.size());
        parties.emplace_back(party);
    }
    return parties;
}

/// The railway was handed over to one party.
inline std::vector<Record> delivered()
{
    using namespace Qt::StringLiterals;
    return {recordOf(u"1쪽"_s, u"rail"_s, u"가당"_s, QDate(2025, 4, 9), AdoptionState::Delivered)};
}

/// The page of the matrix on a file with these records, shown, read and with
/// the keyboard in its table.
class ShownMatrix
{
public:
    explicit ShownMatrix(const std::vector<std::vector<Record>> &content)
    {
        for (const std::vector<Record> &records : content) {
            for (const Record &record : records)
                office.add(record);
        }
        page.emplace(*office.session);
        QObject::connect(&*office.session, &Session::changed, &*page, [this] { page->reload(); });
        page->reload();
        page->resize(1060, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(&*page));
        takeKeyboard();
    }

    /// After a dialog the window has to come back first.
    void takeKeyboard()
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*page));
        view().setFocus();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        takeKeyboard();
        QTest::keyClick(&view(), key, modifiers);
    }

    [[nodiscard]] MatrixView &view() { return child<MatrixView>(*page, "MatrixView"); }

    /// Opens the editor with Enter, goes so many states down, says where that is found and saves.
    void enter(int statesDown, const QString &citation)
    {
        onNextModal([&](QDialog &dialog) {
            auto &state = child<QComboBox>(dialog, "stateComboBox");
            CHECK(state.hasFocus());
            for (int step = 0; step < statesDown; ++step)
                QTest::keyClick(&state, Qt::Key_Down);
            typeText(&child<QLineEdit>(dialog, "citationLineEdit"), citation);
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
            CHECK_FALSE(dialog.isVisible());
        });
        key(Qt::Key_Return);
    }

    [[nodiscard]] QString text(const char *label) { return child<QLabel>(*page, label).text(); }

    /// The card of an addressee above the table.
    [[nodiscard]] SummaryCard card(const QString &name)
    {
        for (const SummaryCard &card : child<SummaryCards>(*page, "SummaryCards").cards()) {
            if (card.name == name)
                return card;
        }
        FAIL("no card of that addressee");
        return {};
    }

    void select(const QString &item, const QString &party)
    {
        REQUIRE(view().select(AgendaItemId(item), partyNamed(party)));
    }

    /// What the table shows as the latest record of the current cell; nothing
    /// where there is none.
    [[nodiscard]] std::optional<AdoptionRecord> latest()
    {
        const std::optional<MatrixPlace> place = view().current();
        REQUIRE(place);
        const AdoptionRecord *record = view().contents().latest(place->row, place->column);
        return record ? std::optional(*record) : std::nullopt;
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList shown;
        for (std::size_t row = 0; row < view().contents().rows.size(); ++row)
            shown.append(view().contents().row(row).item.title);
        return shown;
    }

    /// Where the records in the history are found, from top to bottom.
    [[nodiscard]] QStringList history()
    {
        QCoreApplication::processEvents();
        auto labels = page->findChildren<QLabel *>(QStringLiteral("recordEvidenceLabel"));
        std::ranges::sort(labels, {},
                          [this](const QLabel *label) { return label->mapTo(&*page, QPoint()).y(); });
        QStringList citations;
        for (const QLabel *label : labels)
            citations.append(label->text().section(QStringLiteral(": "), 1));
        return citations;
    }

    [[nodiscard]] std::vector<AdoptionRecord> records()
    {
        return required(office.session->store().adoptionRecords());
    }

    PageOffice office;
    std::optional<MatrixPage> page;
};

} // namespace yeouido::tests
