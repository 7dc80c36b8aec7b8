// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/coverage_card.h"

#include "paint/line_icon.h"
#include "paint/style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 12;
constexpr qreal nameHeight = 22;
constexpr qreal lineHeight = 19;

} // namespace

CoverageCard::CoverageCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"coverageCardButton"_s);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CoverageCard::showParty(const PartyCoverage &coverage, const VisitsData &visits)
{
    m_party = coverage.party;
    m_leftOut = coverage.leftOut;
    m_holdsOld = coverage.holdsOldVersion;
    const Party *party = visits.directory.find(coverage.party);
    m_name = partyText(coverage.party, visits.directory);
    m_seats =
        party && party->seats ? tr("%n seat(s)", "of a party in the Assembly", *party->seats) : QString();
    if (coverage.leftOut) {
        m_last = tr("Left out: no visit held or planned", "card of a party that nobody visits");
    } else if (!coverage.daysSinceLast) {
        m_last = tr("Not visited yet", "card of a party");
    } else {
        const QString contacts =
            tr("%n visit(s)", "card of a party: how often it was visited", coverage.contacts);
        const QString since =
            *coverage.daysSinceLast == 0
                ? tr("today", "card of a party: it was last visited today")
                : tr("%n day(s) ago", "card of a party: when it was last visited", *coverage.daysSinceLast);
        m_last = contacts + u" · "_s + since;
    }
    if (coverage.unconfirmed > 0 && !coverage.leftOut) {
        const QString open =
            tr("%n not confirmed", "card of a party: planned visits that lie behind", coverage.unconfirmed);
        m_last = coverage.daysSinceLast ? m_last + u" · "_s + open : open;
    }
    m_level = coverage.level;
    m_holds = coverage.holds ? tr("Holds %1", "card of a party: the version of the proposals it has")
                                   .arg(versionText(coverage.holds, visits.directory))
                             : QString();
    if (coverage.holdsOldVersion)
        m_holds = tr("Holds %1, an old version", "card of a party: a newer version of the proposals is out")
                      .arg(versionText(coverage.holds, visits.directory));
    m_next = coverage.nextContact
                 ? tr("Next: %1", "card of a party: the date of the next visit")
                       .arg(formatDate(*coverage.nextContact, visits.language, Year::Without))
                 : QString();
    const QStringList all{m_name, m_seats, m_last, m_level, m_holds, m_next};
    QStringList said;
    for (const QString &text : all) {
        if (!text.isEmpty())
            said.append(text);
    }
    setAccessibleName(said.join(u", "_s));
    setToolTip(said.join(u'\n'));
    update();
}

int CoverageCard::lines() const
{
    const std::array all{&m_last, &m_level, &m_holds, &m_next};
    return static_cast<int>(std::ranges::count_if(all, [](const QString *line) { return !line->isEmpty(); }));
}

void CoverageCard::setRoom(int lines)
{
    m_room = lines;
    updateGeometry();
}

QSize CoverageCard::sizeHint() const
{
    const Style &look = currentStyle();
    return {look.px(190), look.px(2 * padding + nameHeight + m_room * lineHeight)};
}

QSize CoverageCard::minimumSizeHint() const
{
    return {currentStyle().px(120), sizeHint().height()};
}

void CoverageCard::paintEvent(QPaintEvent * /*event*/)
{
    const Style &look = currentStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    QColor edge = m_leftOut ? look.warningEdge : look.line;
    if (isChecked() || hasFocus())
        edge = look.accent;
    painter.setPen(
        QPen(edge, isChecked() ? 1.5 : 1.0, m_leftOut && !isChecked() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isChecked() ? look.accentTint : underMouse() ? look.raised : look.surface);
    painter.drawRoundedRect(frame, look.px(10), look.px(10));

    QRectF line = frame.adjusted(look.px(padding), look.px(padding), -look.px(padding), 0);
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink, int height) {
        if (text.isEmpty())
            return;
        line.setHeight(height);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom());
    };
    const auto mark = [&] {
        const int side = look.px(14);
        const QRectF place(line.left(), line.top() + (look.px(lineHeight) - side) / 2.0, side, side);
        lineIcon(u"warning"_s, look.warningInk).paint(&painter, place.toRect());
        line.setLeft(line.left() + side + look.px(4));
    };
    const QFont plain = look.font(12);
    const qreal left = line.left();
    if (!m_seats.isEmpty()) {
        painter.setFont(look.font(11));
        painter.setPen(look.secondary);
        line.setHeight(look.px(nameHeight));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_seats);
    }
    const qreal seatsWidth =
        m_seats.isEmpty() ? 0 : QFontMetricsF(look.font(11)).horizontalAdvance(m_seats) + look.px(8);
    line.setRight(line.right() - seatsWidth);
    draw(m_name, look.font(15, QFont::Bold), look.ink, look.px(nameHeight));
    line.setRight(line.right() + seatsWidth);
    if (m_leftOut)
        mark();
    draw(m_last, m_leftOut ? look.font(12, QFont::Bold) : plain, m_leftOut ? look.warningInk : look.ink,
         look.px(lineHeight));
    line.setLeft(left);
    draw(m_level, plain, look.secondary, look.px(lineHeight));
    if (m_holdsOld)
        mark();
    draw(m_holds, plain, m_holdsOld ? look.warningInk : look.secondary, look.px(lineHeight));
    line.setLeft(left);
    draw(m_next, plain, look.accent, look.px(lineHeight));
}

} // namespace yeouido
