// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/detail_pane.h"

#include "pages/visits/visit_summary.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "views/detail_page.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(QWidget *parent)
    : QFrame(parent)
    , m_scrollArea(new QScrollArea)
    , m_buttons(new QWidget)
    , m_edit(new QPushButton(tr("Edit…", "button under the details of the selected event")))
    , m_delete(new QPushButton(tr("Delete", "button under the details of the selected event")))
{
    setObjectName(u"DetailPane"_s);
    setProperty("side", true);
    setAccessibleName(tr("Selected event", "name of the pane at the right for those who hear the screen"));
    m_edit->setObjectName(u"editPushButton"_s);
    m_edit->setIcon(lineIcon(u"edit"_s));
    m_delete->setObjectName(u"deletePushButton"_s);
    m_delete->setIcon(lineIcon(u"delete"_s));
    m_scrollArea->setObjectName(u"detailScrollArea"_s);
    m_scrollArea->setWidgetResizable(true);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scrollArea->setFrameShape(QFrame::NoFrame);

    auto *buttonRow = new QHBoxLayout(m_buttons);
    buttonRow->setContentsMargins(16, 8, 16, 12);
    buttonRow->setSpacing(8);
    buttonRow->addWidget(m_edit);
    buttonRow->addWidget(m_delete);
    buttonRow->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scrollArea, 1);
    column->addWidget(m_buttons);

    connect(m_edit, &QPushButton::clicked, this, &DetailPane::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &DetailPane::deleteRequested);
    updateButtons();
}

void DetailPane::showEvent(QShowEvent *event)
{
    // Not before: a page that is made while the pane has no size yet is laid out twice.
    if (!m_scrollArea->widget())
        m_scrollArea->setWidget(makeEmptyPage());
    QFrame::showEvent(event);
}

void DetailPane::showDetail(const std::optional<OccurrenceDetail> &detail, const DetailContext &context)
{
    if (detail)
        m_scrollArea->setWidget(makeDetailPage(*detail, context, newVisits(*detail, context)));
    else if (m_hasDetail)
        m_scrollArea->setWidget(makeEmptyPage());
    m_scrollArea->verticalScrollBar()->setValue(0);
    m_hasDetail = detail.has_value();
    updateButtons();
}

QWidget *DetailPane::newVisits(const OccurrenceDetail &detail, const DetailContext &context)
{
    if (detail.visits.empty())
        return nullptr;
    auto *summary = new VisitSummary(detail.visits, context.directory, context.today);
    const OccurrenceKey key = keyOf(detail.occurrence);
    // Queued: what is saved shows the event anew, without the button that was pressed.
    connect(
        summary, &VisitSummary::planRequested, this,
        [this, key](const PartyId &party) { Q_EMIT visitRequested(key, party); }, Qt::QueuedConnection);
    connect(
        summary, &VisitSummary::debriefRequested, this,
        [this, key](const PartyId &party) { Q_EMIT debriefRequested(key, party); }, Qt::QueuedConnection);
    return summary;
}

void DetailPane::setEditable(bool editable)
{
    m_editable = editable;
    updateButtons();
}

void DetailPane::updateButtons()
{
    m_buttons->setVisible(m_hasDetail);
    m_edit->setEnabled(m_editable);
    m_delete->setEnabled(m_editable);
    for (QToolButton *button : m_scrollArea->findChildren<QToolButton *>())
        button->setEnabled(m_editable);
}

} // namespace yeouido
