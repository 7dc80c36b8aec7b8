// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/zone_fields.h"

#include "dialogs/choice_field.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

CalmComboBox *newZoneBox(const QString &name, const QString &accessibleName)
{
    auto *box = new CalmComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    static const QStringList zones = [] {
        QStringList ids;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            ids.append(QString::fromLatin1(id));
        return ids;
    }();
    box->addItems(zones);
    return box;
}

} // namespace

ZoneFields::ZoneFields(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_start(newZoneBox(prefix + u"StartZoneComboBox"_s, tr("Time zone of the start", "name of a field")))
    , m_end(newZoneBox(prefix + u"EndZoneComboBox"_s, tr("Time zone of the end", "name of a field")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(8));
    row->addWidget(m_start, 1);
    row->addWidget(new QLabel(u"→"_s));
    row->addWidget(m_end, 1);
    connect(m_start, &QComboBox::editTextChanged, this, [this](const QString &zone) {
        if (m_end->currentText() == m_followed)
            m_end->setEditText(zone);
        m_followed = zone;
        Q_EMIT edited();
    });
    connect(m_end, &QComboBox::editTextChanged, this, &ZoneFields::edited);
}

void ZoneFields::setZones(const QString &start, const QString &end)
{
    m_start->setEditText(start);
    m_end->setEditText(end);
}

QString ZoneFields::start() const
{
    return m_start->currentText().trimmed();
}

QString ZoneFields::end() const
{
    return m_end->currentText().trimmed();
}

QWidget &ZoneFields::startField() const
{
    return *m_start;
}

QWidget &ZoneFields::endField() const
{
    return *m_end;
}

} // namespace yeouido
