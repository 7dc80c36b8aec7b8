// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/message_bar.h"

#include "paint/icon_button.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "views/wrapping_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

constexpr auto noticeTime = std::chrono::seconds(15);

struct Colours
{
    QColor fill;
    QColor edge;
    QString icon;
};

Colours coloursOf(MessageBar::Tone tone)
{
    const Style &style = currentStyle();
    switch (tone) {
    case MessageBar::Tone::Notice:
        return {style.accentTint, style.accent, u"check"_s};
    case MessageBar::Tone::Warning:
        return {style.warningTint, style.warningEdge, u"warning"_s};
    case MessageBar::Tone::Error:
        break;
    }
    return {style.election.fill, style.holiday, u"warning"_s};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new WrappingLabel({}, this))
    , m_remedyButton(new QPushButton(this))
    , m_closeButton(newIconButton(lineIcon(u"close"_s),
                                  tr("Close this message", "tool tip of the × at the end of a message bar"),
                                  u"closeMessageToolButton"_s, this))
{
    setObjectName(u"messageBar"_s);
    const Style &style = currentStyle();

    m_text->setObjectName(u"messageLabel"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_remedyButton->setObjectName(u"remedyPushButton"_s);
    connect(m_remedyButton, &QPushButton::clicked, this, [this] {
        // The act may show another message in this bar, so it is cleared first.
        const std::function<void()> act = m_remedy;
        if (m_closeButton->isVisibleTo(this))
            clear();
        if (act)
            act();
    });

    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::clear);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(38), style.px(6), style.px(8), style.px(6));
    row->setSpacing(style.px(8));
    row->addWidget(m_text, 1);
    row->addWidget(m_remedyButton);
    row->addWidget(m_closeButton);
    m_passing.setSingleShot(true);
    m_passing.setInterval(noticeTime);
    connect(&m_passing, &QTimer::timeout, this, [this] {
        if (underMouse())
            m_passing.start();
        else
            clear();
    });
    hide();
}

void MessageBar::floatOver(QWidget *host)
{
    m_host = host;
    setParent(host);
    host->installEventFilter(this);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    constexpr int widest = 680;
    const int margin = currentStyle().px(14);
    const int room = m_host->width() - 2 * margin;
    const int width = std::min(room, currentStyle().px(widest));
    const int height = std::max(heightForWidth(width), minimumSizeHint().height());
    setGeometry((m_host->width() - width) / 2, m_host->height() - height - margin, width, height);
    raise();
}

void MessageBar::show(Tone tone, const QString &sentence, const Remedy &remedy)
{
    present(tone, sentence, remedy, true);
}

void MessageBar::showStanding(Tone tone, const QString &sentence, const Remedy &remedy)
{
    present(tone, sentence, remedy, false);
}

void MessageBar::clear()
{
    m_text->clear();
    m_sentence.clear();
    m_remedy = {};
    hide();
}

QString MessageBar::text() const
{
    return m_sentence;
}

void MessageBar::present(Tone tone, const QString &sentence, const Remedy &remedy, bool closable)
{
    m_tone = tone;
    m_remedy = remedy.act;
    m_sentence = sentence;
    m_text->setText(sentence);
    m_remedyButton->setText(remedy.label);
    m_remedyButton->setVisible(!remedy.label.isEmpty());
    m_closeButton->setVisible(closable);
    setAccessibleName(sentence);
    if (m_host)
        place();
    setVisible(true);
    update();
    if (m_host && tone == Tone::Notice)
        m_passing.start();
    else
        m_passing.stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Style &style = currentStyle();
    const Colours colours = coloursOf(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const int size = style.px(16);
    paintLineIcon(painter, colours.icon, QRectF(style.px(13), (height() - size) / 2.0, size, size),
                  colours.edge);
}

} // namespace yeouido
