// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_list.h"

#include "office/election_phases.h"
#include "pages/office/day_card_delegate.h"
#include "pages/office/office_text.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(DayCard)
};

QString weekdayText(const DateSpan &days, const OfficePageData &data)
{
    QString text = weekdayName(days.first, data.language);
    if (days.days() > 1)
        text += u'~' + weekdayName(days.last(), data.language);
    const Election *election = data.directory().nextElection(days.first);
    return election ? text + u" · "_s + formatDDay(days.first, election->date) : text;
}

QString countsText(const OfficeDaySummary &day, const OfficePageData &data)
{
    QStringList parts;
    if (day.record && !day.record->companions.empty()) {
        parts.append(CardText::tr("%n companion(s)", "on the card of a day: bureau heads who come along",
                                  static_cast<int>(day.record->companions.size())));
    }
    if (day.visitCount > 0)
        parts.append(CardText::tr("%n visit(s)", "on the card of a day of the office", day.visitCount));
    if (day.record && !day.record->agendaItems.empty()) {
        parts.append(CardText::tr("%n item(s)", "on the card of a day: agenda items in focus",
                                  static_cast<int>(day.record->agendaItems.size())));
    }
    if (const QString phases = phaseText(day.session.occurrence.days, data.directory().elections);
        !phases.isEmpty())
        parts.append(phases);
    return parts.join(u" · "_s);
}

std::vector<CardChip> chipsOf(const OfficeDaySummary &day, bool isPast)
{
    std::vector<CardChip> chips;
    if (day.ready.all > 0 && !(isPast && day.ready.missing() == 0)) {
        chips.push_back(
            {CardText::tr("Materials %1/%2", "on the card of a day: how many of how many are ready")
                 .arg(day.ready.ready)
                 .arg(day.ready.all),
             false});
    }
    if (isPast)
        return chips;
    if (!day.daysOff.empty())
        chips.push_back({holidayNames(day.daysOff), true});
    if (!day.carriedOver.empty()) {
        const QString carried =
            CardText::tr("%n carried over", "on the card of a day: follow-ups open from before",
                         static_cast<int>(day.carriedOver.size()));
        const QString overdue = CardText::tr(
            "%n overdue", "on the card of a day: of the follow-ups open from before", day.overdueCount);
        chips.push_back(day.overdueCount > 0 ? CardChip{carried + u" · "_s + overdue, true}
                                             : CardChip{carried, false});
    }
    if (const int warnings = day.warningCount(); warnings > 0)
        chips.push_back(
            {CardText::tr("%n warning(s)", "on the card of a day of the office", warnings), true});
    return chips;
}

} // namespace

DayCard cardOf(const OfficeDaySummary &day, const OfficePageData &data)
{
    const Occurrence &occurrence = day.session.occurrence;
    DayCard card;
    card.key = keyOf(occurrence);
    card.date = cardDateText(occurrence.days, data.language);
    card.weekday = weekdayText(occurrence.days, data);
    card.isSkipped = day.isSkipped();
    card.isPast = occurrence.days.last() < data.sources.today;
    card.isNext = nextDay(data) == card.key && !card.isPast;
    const QString theme = day.record ? day.record->theme : QString();
    card.hasTheme = !theme.isEmpty();
    card.title =
        sessionText(day) + u" · "_s +
        (card.hasTheme ? theme : CardText::tr("no theme yet", "on the card of a day, after its number"));
    card.line = card.isSkipped ? occurrence.body.cancelReason : countsText(day, data);
    if (!card.isSkipped)
        card.chips = chipsOf(day, card.isPast);
    return card;
}

void DayListModel::setCards(std::vector<DayCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int DayListModel::rowOf(const OccurrenceKey &key) const
{
    const auto found = std::ranges::find(m_cards, key, &DayCard::key);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int DayListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant DayListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DayCard &one = card(index.row());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != Qt::DisplayRole)
        return {};
    QStringList lines{one.date + u' ' + one.weekday, one.title};
    if (!one.line.isEmpty())
        lines.append(one.line);
    for (const CardChip &chip : one.chips)
        lines.append(chip.text);
    return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
}

DayList::DayList(QWidget *parent)
    : QListView(parent)
    , m_model(new DayListModel(this))
{
    setObjectName(u"officeDaysListView"_s);
    setAccessibleName(CardText::tr("Days of the weekly office", "name of the list of cards"));
    setModel(m_model);
    setItemDelegate(new DayCardDelegate(this));
    setProperty("cards", true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
}

void DayList::setCards(std::vector<DayCard> cards)
{
    const std::optional<OccurrenceKey> before = chosen();
    m_filling = true;
    m_model->setCards(std::move(cards));
    const int row = before ? m_model->rowOf(*before) : -1;
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
    m_filling = false;
}

std::optional<OccurrenceKey> DayList::chosen() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model->card(index.row()).key) : std::nullopt;
}

void DayList::choose(const OccurrenceKey &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row));
}

void DayList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void DayList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling)
        Q_EMIT chosenChanged();
}

void DayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The cards wrap their words at another width.
    scheduleDelayedItemsLayout();
}

} // namespace yeouido
