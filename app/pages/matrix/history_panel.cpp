// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/history_panel.h"

#include "agenda/words.h"
#include "pages/matrix/matrix_text.h"
#include "pages/matrix/state_face.h"
#include "pages/page_parts.h"
#include "paint/hairline.h"
#include "paint/icon_button.h"
#include "paint/line_icon.h"
#include "settings/language.h"
#include "text/agenda_text.h"
#include "views/badges.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal panelWidth = 316;

Badge badgeOf(const StateFace &face)
{
    return {face.word, face.tint, face.icon};
}

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QFrame(parent)
    , m_item(newLabel({}, u"strong"_s))
    , m_addressee(newLabel({}, u"secondary"_s))
    , m_area(new QScrollArea)
    , m_record(new QPushButton(tr("Record…", "button above the history of a cell: enters a new state")))
{
    const Style &look = currentStyle();
    setObjectName(u"historyPanel"_s);
    setProperty("card", true);
    setFixedWidth(look.px(panelWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(12), look.px(14), look.px(12));
    column->setSpacing(look.px(6));

    auto *close =
        newIconButton(lineIcon(u"close"_s), tr("Close the history", "button of the panel beside the matrix"),
                      u"closeHistoryToolButton"_s);
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeWanted);
    m_item->setObjectName(u"historyItemLabel"_s);
    m_addressee->setObjectName(u"historyAddresseeLabel"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_item, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_addressee);

    QToolButton *toItem = newFlatButton(tr("Show the item", "leads from a cell of the matrix to its item"),
                                        u"showItemToolButton"_s);
    connect(toItem, &QToolButton::clicked, this, &HistoryPanel::itemRequested);
    QToolButton *toAddressee = newFlatButton(
        tr("Show the addressee", "leads from a cell of the matrix to the party in the directory"),
        u"showAddresseeToolButton"_s);
    connect(toAddressee, &QToolButton::clicked, this, &HistoryPanel::addresseeRequested);
    auto *links = new QHBoxLayout;
    links->addWidget(toItem);
    links->addWidget(toAddressee);
    links->addStretch();
    column->addLayout(links);

    m_record->setObjectName(u"recordPushButton"_s);
    connect(m_record, &QPushButton::clicked, this, &HistoryPanel::recordWanted);
    column->addWidget(m_record);

    m_area->setObjectName(u"historyScrollArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setEditable(bool editable)
{
    m_editable = editable;
    m_record->setEnabled(editable);
    for (QToolButton *button : findChildren<QToolButton *>(u"deleteRecordToolButton"_s))
        button->setEnabled(editable);
}

void HistoryPanel::showCell(const Directory &directory, const AgendaItem &item, const Addressee &addressee,
                            AdoptionAxis axis, const std::vector<CellRecord> &records)
{
    m_item->setText(item.title);
    m_addressee->setText(addresseeName(directory, addressee));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, currentStyle().px(4), currentStyle().px(6), 0);
    column->setSpacing(currentStyle().px(10));
    if (records.empty())
        column->addWidget(newLabel(tr("Nothing has been recorded here yet. A record says what the addressee "
                                      "made of the item, at which date, and what that rests on.",
                                      "history of a cell of the matrix"),
                                   u"secondary"_s));
    const auto addRecords = [&](AdoptionAxis of) {
        bool any = false;
        for (const CellRecord &entry : records) {
            if (entry.record.axis() != of)
                continue;
            if (!std::exchange(any, true) && of != axis) {
                column->addWidget(newHairline());
                column->addWidget(newLabel(of == AdoptionAxis::Adoption
                                               ? tr("What they made of it", "head over records of a cell")
                                               : tr("What they fulfilled", "head over records of a cell"),
                                           u"section"_s));
            }
            column->addWidget(newHairline());
            column->addWidget(newRecordPart(entry));
        }
        return any;
    };
    const AdoptionAxis other =
        axis == AdoptionAxis::Adoption ? AdoptionAxis::Fulfilment : AdoptionAxis::Adoption;
    if (!addRecords(axis) && !records.empty())
        column->addWidget(newLabel(tr("Nothing has been recorded on this side yet.",
                                      "history of a cell: the other axis has records"),
                                   u"secondary"_s));
    addRecords(other);
    column->addStretch();
    replaceContent(*m_area, body);
}

QWidget *HistoryPanel::newRecordPart(const CellRecord &entry)
{
    const AdoptionRecord &record = entry.record;
    const Style &look = currentStyle();
    const Language language = currentLanguage();
    auto *part = new QWidget;
    part->setObjectName(u"historyRecord"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));

    const StateFace face = record.fulfilment ? faceOf(*record.fulfilment, look) : faceOf(record.state, look);
    Tint plain = look.other;
    plain.fill = look.faintLine;
    auto *head = new QHBoxLayout;
    head->addWidget(
        new BadgeRow(
            {badgeOf(face), {announcementWord(record.announcement), plain, iconOf(record.announcement)}}),
        1);
    auto *remove = newIconButton(lineIcon(u"delete"_s),
                                 tr("Delete this record…", "button beside a record of the matrix"),
                                 u"deleteRecordToolButton"_s);
    remove->setEnabled(m_editable);
    connect(remove, &QToolButton::clicked, this, [this, record] { Q_EMIT deleteWanted(record); });
    head->addWidget(remove, 0, Qt::AlignTop);
    column->addLayout(head);

    const auto add = [&](const QString &text, const QString &role, const QString &objectName) {
        if (text.isEmpty())
            return;
        QLabel *label = newLabel(text, role);
        label->setObjectName(objectName);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    add(formatDate(record.date, language), u"secondary"_s, u"recordDateLabel"_s);
    add(tr("%1: %2", "a record of the matrix: kind of evidence and where it is found")
            .arg(evidenceWord(record.evidence.kind), record.evidence.citation),
        {}, u"recordEvidenceLabel"_s);
    if (!record.evidence.quotation.isEmpty())
        add(tr("“%1”", "words quoted from the evidence").arg(record.evidence.quotation), {},
            u"recordQuotationLabel"_s);
    if (!record.note.isEmpty())
        add(tr("Said: %1", "a record of the matrix: what they said").arg(record.note), u"secondary"_s,
            u"recordNoteLabel"_s);
    if (!record.promised.isEmpty())
        add(tr("Promised: %1", "a record of the matrix: what they promised").arg(record.promised),
            u"secondary"_s, u"recordPromiseLabel"_s);
    if (entry.enteredOn.isValid())
        add(tr("Entered on %1 by %2", "a record of the matrix: a date and a name")
                .arg(formatDate(entry.enteredOn, language), entry.enteredBy),
            u"hint"_s, u"recordEnteredLabel"_s);
    if (record.visit) {
        QToolButton *visit = newFlatButton(
            tr("Show the visit", "leads from a record of the matrix to its visit"), u"showVisitToolButton"_s);
        connect(visit, &QToolButton::clicked, this,
                [this, id = *record.visit] { Q_EMIT visitRequested(id); });
        column->addWidget(visit, 0, Qt::AlignLeft);
    }
    return part;
}

} // namespace yeouido
