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

QString textOf(const OccurrenceKey &key)
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
    column->addWidget(m_list, 1);
}

void AlongList::setTied(const std::vector<TiedOccurrence> &tied)
{
    const QStringList before = m_list->ticked();
    QStringList known;
    for (const TiedOccurrence &one : m_tied)
        known.append(textOf(keyOf(one.occurrence)));
    m_tied = tied;
    m_list->clear();
    QStringList ticked;
    for (const TiedOccurrence &one : tied) {
        const QString id = textOf(keyOf(one.occurrence));
        const EventBody &body = one.occurrence.body;
        m_list->addEntry(id, whenText(body.when, m_language) + u" · "_s + kindWord(body.kind) + u" · "_s +
                                 body.title);
        if (known.contains(id) ? before.contains(id) : one.proposed)
            ticked.append(id);
    }
    m_list->setTicked(ticked);
    setVisible(!tied.empty());
}

std::vector<OccurrenceKey> AlongList::along() const
{
    const QStringList ticked = m_list->ticked();
    std::vector<OccurrenceKey> keys;
    for (const TiedOccurrence &one : m_tied) {
        const OccurrenceKey key = keyOf(one.occurrence);
        if (ticked.contains(textOf(key)))
            keys.push_back(key);
    }
    return keys;
}

} // namespace yeouido
