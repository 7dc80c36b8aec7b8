// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/search_field.h"

#include <QInputMethodEvent>

namespace yeouido {

namespace {

bool isSyllable(QChar character)
{
    return character >= QChar(u'가') && character <= QChar(u'힣');
}

bool isConsonant(QChar character)
{
    return character >= QChar(u'ㄱ') && character <= QChar(u'ㅎ');
}

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &SearchField::typedChanged);
}

QString SearchField::typed() const
{
    QString whole = text();
    const qsizetype at = cursorPosition();
    const bool beginsSyllable =
        m_composed.size() == 1 && isConsonant(m_composed.front()) && at > 0 && isSyllable(whole.at(at - 1));
    return beginsSyllable ? whole : whole.insert(at, m_composed);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composed = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    Q_EMIT typedChanged();
}

} // namespace yeouido
