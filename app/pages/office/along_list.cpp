// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/along_list.h"

#include "agenda/words.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "text/event_text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const OccurrenceKey &key)
{
    return key.event.text() + u'|' + (key.recurrenceId ? toText(*key.recurrenceId) : QString());
}

} // namespace

AlongList::AlongList(const QString &question, Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_list(new CheckList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(currentStyle().px(6));
    column->addWidget(newLabel(question, u"section"_s));
    m_list->setObjectName(u"alongCheckList"_s);
    m_list->setAccessibleName(question);
    m_list->setMinimumHeight(currentStyle().px(90));
    // As high as its entries, where the dialog can be.
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    column->addWidget(m_list, 1);
    connect(m_list, &CheckList::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        m_byHand.insert(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
        Q_EMIT edited();
    });
}

void AlongList::setTied(const std::vector<TiedOccurrence> &tied)
{
    QStringList texts;
    for (const TiedOccurrence &one : tied)
        texts.append(textOf(one.occurrence));
    fill(tied, texts);
}

void AlongList::setShifted(const std::vector<ShiftedOccurrence> &shifted)
{
    std::vector<TiedOccurrence> tied;
    QStringList texts;
    for (const ShiftedOccurrence &one : shifted) {
        const Occurrence &occurrence = one.tied.occurrence;
        tied.push_back(one.tied);
        texts.append(tr("%1 → %2", "in a list to tick: an event, and the date it would move to")
                         .arg(textOf(occurrence), formatDate(occurrence.days.first.addDays(one.days),
                                                             m_language, Year::Without)));
    }
    fill(tied, texts);
}

QString AlongList::textOf(const Occurrence &occurrence) const
{
    const EventBody &body = occurrence.body;
    return whenText(body.when, m_language) + u" · "_s + kindWord(body.kind) + u" · "_s + body.title;
}

void AlongList::fill(const std::vector<TiedOccurrence> &tied, const QStringList &texts)
{
    m_filling = true;
    m_tied = tied;
    m_list->clear();
    QStringList ticked;
    for (std::size_t index = 0; index < tied.size(); ++index) {
        const QString id = idOf(keyOf(tied[index].occurrence));
        m_list->addEntry(id, texts[static_cast<qsizetype>(index)]);
        if (m_byHand.value(id, tied[index].proposed))
            ticked.append(id);
    }
    m_list->setTicked(ticked);
    setVisible(!tied.empty());
    m_filling = false;
}

std::vector<OccurrenceKey> AlongList::along() const
{
    const QStringList ticked = m_list->ticked();
    std::vector<OccurrenceKey> keys;
    for (const TiedOccurrence &one : m_tied) {
        const OccurrenceKey key = keyOf(one.occurrence);
        if (ticked.contains(idOf(key)))
            keys.push_back(key);
    }
    return keys;
}

} // namespace yeouido
