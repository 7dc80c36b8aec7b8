// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/office_banner.h"

#include "paint/style.h"
#include "schedule/visit_list.h"
#include "views/chip.h"
#include "views/wrapping_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

template <class Label>
Label *makeLabel(const QString &name, const QString &role)
{
    auto *label = new Label;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

std::optional<OfficeBannerData> officeBannerData(const WeekData &data)
{
    const auto office = std::ranges::find_if(data.occurrences, [](const Occurrence &occurrence) {
        return occurrence.body.kind == EventKind::OfficeDay &&
               occurrence.body.status != EventStatus::Cancelled;
    });
    if (office == data.occurrences.end())
        return std::nullopt;

    OfficeBannerData content;
    content.key = keyOf(*office);
    content.date = office->days.first;
    content.days = office->days;
    content.title = office->body.title;
    if (const Election *election = data.directory.nextElection(content.date))
        content.election = *election;
    std::set<AgendaItemId> items(office->body.agendaItems.begin(), office->body.agendaItems.end());
    if (const OfficeDay *officeDay = officeDayOf(*office, data.officeDays)) {
        content.theme = officeDay->theme;
        items.insert(officeDay->agendaItems.begin(), officeDay->agendaItems.end());
    }
    for (const Occurrence &occurrence : data.occurrences) {
        const bool isVisit = occurrence.body.kind == EventKind::PartyVisit &&
                             occurrence.body.status != EventStatus::Cancelled && !occurrence.body.principal;
        if (!isVisit || !occurrence.days.overlaps(office->days))
            continue;
        ++content.visits;
        const std::vector<AgendaItemId> raised = itemsRaisedAt(occurrence, data.visits);
        items.insert(raised.begin(), raised.end());
    }
    content.agendaItems = int(items.size());
    return content;
}

OfficeBanner::OfficeBanner(QWidget *parent)
    : QWidget(parent)
    , m_when(makeLabel<QLabel>(u"officeDateLabel"_s, u"accent"_s))
    , m_title(makeLabel<WrappingLabel>(u"officeThemeLabel"_s, u"heading"_s))
    , m_counts(makeLabel<QLabel>(u"officeCountsLabel"_s, u"secondary"_s))
    , m_overdue(new Chip(Chip::Tone::Warning))
{
    setObjectName(u"OfficeBanner"_s);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_counts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_when);
    words->addWidget(m_title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 9, 16, 10);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_counts, 0, Qt::AlignBottom);
    m_overdue->setObjectName(u"officeOverdueChip"_s);
    row->addWidget(m_overdue, 0, Qt::AlignBottom);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

void OfficeBanner::setContent(const std::optional<OfficeBannerData> &content, Language language)
{
    setVisible(content.has_value());
    m_key = content ? std::optional(content->key) : std::nullopt;
    if (!content)
        return;

    QStringList when{formatDateSpan(content->days, language, Year::Without)};
    if (content->session)
        when.append(tr("Session %1", "number of a day of the weekly office").arg(*content->session));
    if (content->election)
        when.append(formatDDay(content->date, content->election->date));
    m_when->setText(when.join(u" · "_s));
    m_title->setText(content->theme.isEmpty() ? content->title : content->title + u" — "_s + content->theme);

    QStringList counts;
    if (content->visits > 0)
        counts.append(tr("%n visit(s)", "to parties on a day of the weekly office", content->visits));
    if (content->agendaItems > 0)
        counts.append(tr("%n agenda item(s)", "on a day of the weekly office", content->agendaItems));
    if (content->carriedOver > 0) {
        counts.append(tr("%n carried over", "on a day of the office: follow-ups open from before",
                         content->carriedOver));
    }
    m_counts->setText(counts.join(u" · "_s));
    m_overdue->setVisible(content->overdue > 0);
    m_overdue->setText(
        tr("%n overdue", "on a day of the office: of the follow-ups open from before", content->overdue));
    m_overdue->setMinimumWidth(m_overdue->sizeHint().width());
}

void OfficeBanner::paintEvent(QPaintEvent *)
{
    const Style &style = currentStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    painter.fillPath(card, style.surface);
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(QRectF(0, 0, 4, height()), style.accent);
    painter.restore();
    painter.setPen(QPen(style.line, 1));
    painter.drawPath(card);
}

void OfficeBanner::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_key && rect().contains(event->position().toPoint()))
        Q_EMIT activated(*m_key);
}

} // namespace yeouido
