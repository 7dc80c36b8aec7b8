// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_page.h"

#include "pages/matrix/cell_records.h"
#include "pages/matrix/history_panel.h"
#include "pages/matrix/matrix_controls.h"
#include "pages/matrix/matrix_legend.h"
#include "pages/matrix/matrix_text.h"
#include "pages/matrix/matrix_view.h"
#include "pages/matrix/summary_cards.h"
#include "pages/page_parts.h"
#include "schedule/visit_list.h"
#include "session.h"
#include "settings/language.h"
#include "settings/preferences.h"
#include "text/agenda_text.h"

#include <QAction>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>
#include <limits>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Party visits that nobody has prepared are looked for this far around today.
constexpr int visitDays = 400;

/// The package that was announced last.
std::optional<ProposalPackageId> newestPackage(const Directory &directory)
{
    const auto announced = [](const ProposalPackage &package) {
        QDate newest;
        for (const ProposalVersion &version : package.versions) {
            if (!newest.isValid() || version.date > newest)
                newest = version.date;
        }
        return newest.isValid() ? newest.toJulianDay() : std::numeric_limits<qint64>::min();
    };
    const auto newest = std::ranges::max_element(directory.packages, {}, announced);
    return newest == directory.packages.end() ? std::nullopt : std::optional(newest->id);
}

} // namespace

QString MatrixPage::subtitle() const
{
    return package() ? announcedText(*package(), currentLanguage()) : QString();
}

QList<QAction *> MatrixPage::toolActions() const
{
    return {m_picture, m_record};
}

const ProposalPackage *MatrixPage::package() const
{
    return m_choice && m_choice->package ? m_directory.find(*m_choice->package) : nullptr;
}

Result<void> MatrixPage::read()
{
    OfficeStore &store = session().store();
    Result<Directory> directory = store.directory();
    if (!directory)
        return failure(directory);
    m_directory = std::move(*directory);
    if (!m_choice) {
        m_choice = MatrixChoice();
        m_choice->package = newestPackage(m_directory);
    } else if (m_choice->package && !m_directory.find(*m_choice->package)) {
        m_choice->package = newestPackage(m_directory);
    }
    Result<std::vector<AdoptionRecord>> latest = store.latestAdoption(m_choice->axis);
    if (!latest)
        return failure(latest);

    std::vector<Addressee> wanted = m_columns.chosen;
    wanted.insert(wanted.end(), m_seen.begin(), m_seen.end());
    std::vector<Addressee> addressees = matrixAddressees(m_directory, *latest, wanted, session().today());
    for (const AdoptionRecord &record : *latest) {
        if (std::ranges::find(m_seen, record.addressee) == m_seen.end())
            m_seen.push_back(record.addressee);
    }
    if (m_choice->countedFor && std::ranges::find(addressees, *m_choice->countedFor) == addressees.end())
        m_choice->countedFor.reset();
    m_matrix = AdoptionMatrix(m_choice->axis, matrixRows(m_directory.agendaItems, m_choice->package),
                              std::move(addressees), std::move(*latest));

    const Result<std::vector<Event>> events = store.visitEvents();
    const Result<std::vector<Visit>> visits = store.visits();
    if (!events || !visits)
        return events ? failure(visits) : failure(events);
    const QDate today = session().today();
    Result<std::vector<VisitEntry>> entries =
        visitEntries(*events, *visits, {today.addDays(-visitDays), today.addDays(visitDays)}, store.zone());
    if (!entries)
        return failure(entries);
    m_visits = std::move(*entries);
    m_coverage = coverage(m_directory, m_visits, today);
    return {};
}

void MatrixPage::reload()
{
    if (const Result<void> done = read(); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    showContents();
    Q_EMIT headChanged();
}

void MatrixPage::choose(const MatrixChoice &choice)
{
    const bool isOtherReading =
        !m_choice || choice.axis != m_choice->axis || choice.package != m_choice->package;
    m_choice = choice;
    if (isOtherReading)
        reload();
    else
        showContents();
}

MatrixContents MatrixPage::contents() const
{
    MatrixContents contents;
    contents.directory = m_directory;
    contents.matrix = m_matrix;
    // What a filter finds is shown in folded tasks, too.
    if (!m_choice->filter.isSet())
        contents.folded = m_folded;
    contents.today = session().today();
    contents.language = currentLanguage();
    for (std::size_t column = 0; column < m_matrix.addressees().size(); ++column) {
        if (!m_columns.hidden.contains(m_matrix.addressees()[column]))
            contents.columns.push_back(column);
    }
    contents.rows = visibleRows(m_matrix, m_choice->filter, m_folded, contents.columns);
    return contents;
}

std::vector<std::size_t> MatrixPage::countedColumns() const
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_matrix.addressees().size(); ++column) {
        const Addressee &addressee = m_matrix.addressees()[column];
        if (m_choice->countedFor ? addressee == *m_choice->countedFor : addressee.party.has_value())
            columns.push_back(column);
    }
    return columns;
}

QString MatrixPage::countedForText() const
{
    if (m_choice->countedFor)
        return tr("%1", "in a sentence: the one addressee whom the rate is reckoned for")
            .arg(addresseeName(m_directory, *m_choice->countedFor));
    return tr("any of the %n party(s)", "in a sentence: whom the rate is reckoned for",
              int(countedColumns().size()));
}

void MatrixPage::showContents()
{
    const bool hasRows = !m_matrix.rows().empty();
    const bool hasColumns = !m_matrix.addressees().empty();
    m_stack->setCurrentIndex(!hasRows ? 1 : !hasColumns ? 2 : 0);
    m_record->setEnabled(hasRows && hasColumns && session().isEditable());
    m_picture->setEnabled(hasRows && hasColumns);
    m_history->setEditable(session().isEditable());
    m_controls->showChoice(m_directory, m_matrix.addressees(), *m_choice);
    m_legend->setAxis(m_choice->axis);
    m_view->setContents(contents());
    showFigures();
    showCards();
    showHistory();
}

void MatrixPage::showFigures()
{
    const std::vector<std::size_t> columns = countedColumns();
    const auto showCount = [&](const auto &count) {
        m_figure->setText(ratioText(count));
        m_count->setText(countText(count));
        m_formula->setText(formulaText(count, countedForText()));
    };
    if (m_choice->axis == AdoptionAxis::Adoption)
        showCount(countAdoption(m_matrix, package(), columns));
    else
        showCount(countFulfilment(m_matrix, package(), columns));
}

QString MatrixPage::captionFor(const Addressee &addressee) const
{
    const auto found = std::ranges::find_if(m_coverage, [&](const PartyCoverage &party) {
        return addressee.party && party.party == *addressee.party;
    });
    if (found == m_coverage.end())
        return {};
    const Language language = currentLanguage();
    if (found->lastContact) {
        const QString met = tr("Met %1", "card of a party: date of the last contact")
                                .arg(formatDate(*found->lastContact, language, Year::Without));
        return found->holds ? tr("%1 · has %2", "card of a party: date of the last contact, version of the "
                                                "proposals it holds")
                                  .arg(met, found->holds->label)
                            : met;
    }
    if (found->nextContact)
        return tr("Visit on %1", "card of a party: date of the next contact")
            .arg(formatDate(*found->nextContact, language, Year::Without));
    return tr("No contact yet", "card of a party");
}

void MatrixPage::showCards()
{
    const Style &style = currentStyle();
    std::vector<SummaryCard> cards;
    std::optional<std::size_t> chosen;
    for (const std::size_t column : m_view->contents().columns) {
        const Addressee &addressee = m_matrix.addressees()[column];
        if (addressee == m_choice->countedFor)
            chosen = cards.size();
        SummaryCard card;
        card.name = addresseeName(m_directory, addressee);
        card.caption = captionFor(addressee);
        const auto fill = [&](const auto &count) {
            card.ratio = ratioText(count);
            card.bar = barOf(count, style);
            card.whole = count.denominator;
            card.sentence = countText(count);
        };
        if (m_choice->axis == AdoptionAxis::Adoption)
            fill(countAdoption(m_matrix, package(), std::span(&column, 1)));
        else
            fill(countFulfilment(m_matrix, package(), std::span(&column, 1)));
        cards.push_back(std::move(card));
    }
    m_cards->setCards(std::move(cards), chosen);
}

void MatrixPage::showHistory()
{
    if (!m_history->isVisibleTo(this))
        return;
    const std::optional<MatrixPlace> place = m_view->current();
    if (!place) {
        m_history->hide();
        return;
    }
    const AgendaItem &item = m_view->contents().row(place->row).item;
    const Addressee &addressee = m_view->contents().addressee(place->column);
    const Result<std::vector<CellRecord>> records = cellRecords(session().store(), item.id, addressee);
    if (records)
        m_history->showCell(m_directory, item, addressee, m_choice->axis, *records);
    else
        Q_EMIT failed(records.error());
}

} // namespace yeouido
