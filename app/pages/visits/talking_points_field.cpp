// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/talking_points_field.h"

#include "dialogs/list_field.h"
#include "pages/page_parts.h"
#include "pages/visits/visits_data.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMinutes = 600;

class PointRow final : public QWidget
{
public:
    explicit PointRow(const std::function<void()> &edited)
        : m_text(new QLineEdit)
        , m_minutes(new QSpinBox)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(currentStyle().px(6));
        m_text->setObjectName(u"talkingPointLineEdit"_s);
        m_text->setAccessibleName(TalkingPointsField::tr("Talking point", "name of a field"));
        m_text->setPlaceholderText(TalkingPointsField::tr("What to say", "hint in an empty field"));
        m_minutes->setObjectName(u"talkingMinutesSpinBox"_s);
        m_minutes->setAccessibleName(TalkingPointsField::tr("Minutes", "name of a field"));
        m_minutes->setRange(0, mostMinutes);
        m_minutes->setSuffix(TalkingPointsField::tr(" min", "after a number of minutes, with the space"));
        m_minutes->setFixedWidth(currentStyle().px(86));
        row->addWidget(m_text, 1);
        row->addWidget(m_minutes);
        connect(m_text, &QLineEdit::textEdited, this, edited);
        connect(m_minutes, &QSpinBox::valueChanged, this, edited);
    }

    void setPoint(const TalkingPoint &point)
    {
        m_text->setText(point.text);
        m_minutes->setMaximum(std::max(mostMinutes, point.minutes));
        m_minutes->setValue(point.minutes);
    }

    [[nodiscard]] TalkingPoint point() const { return {m_text->text(), m_minutes->value()}; }

private:
    QLineEdit *m_text;
    QSpinBox *m_minutes;
};

} // namespace

TalkingPointsField::TalkingPointsField(QWidget *parent)
    : QWidget(parent)
    , m_list(new ListField(u"talkingPointsListField"_s,
                           tr("Add talking point", "button below a list of what to say"),
                           [this] {
                               return new PointRow([this] {
                                   showSum();
                                   Q_EMIT edited();
                               });
                           }))
    , m_sum(newLabel({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentStyle().px(6));
    column->addWidget(m_list, 1);
    m_sum->setObjectName(u"talkingSumLabel"_s);
    m_sum->setAlignment(Qt::AlignRight);
    m_list->setTail(m_sum);
    connect(m_list, &ListField::edited, this, [this] {
        showSum();
        Q_EMIT edited();
    });
    showSum();
}

void TalkingPointsField::setPoints(const std::vector<TalkingPoint> &points)
{
    const QSignalBlocker quiet(this);
    m_list->clear();
    for (const TalkingPoint &point : points)
        static_cast<PointRow *>(m_list->addRow())->setPoint(point);
    showSum();
}

std::vector<TalkingPoint> TalkingPointsField::points() const
{
    std::vector<TalkingPoint> typed;
    for (const PointRow *row : m_list->rows<PointRow>()) {
        TalkingPoint point = row->point();
        if (point != TalkingPoint())
            typed.push_back(std::move(point));
    }
    return typed;
}

void TalkingPointsField::setSlot(std::optional<int> minutes)
{
    m_slot = minutes;
    showSum();
}

void TalkingPointsField::showSum()
{
    Visit typed;
    typed.talkingPoints = points();
    const bool isOver = m_slot && talkingMinutes(typed) > *m_slot;
    const QString sum = talkingText(typed.talkingPoints, m_slot);
    m_sum->setText(
        isOver ? tr("Total %1: longer than the event lasts", "below the talking points; %1 is their minutes")
                     .arg(sum)
               : tr("Total %1", "below the talking points; %1 is their minutes").arg(sum));
    m_sum->setProperty("role", isOver ? u"error"_s : u"secondary"_s);
    m_sum->style()->unpolish(m_sum);
    m_sum->style()->polish(m_sum);
}

} // namespace yeouido
