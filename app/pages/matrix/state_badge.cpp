// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/state_badge.h"

#include <QPainter>

namespace yeouido {

using namespace Qt::StringLiterals;

StateBadge::StateBadge(AdoptionState state, QWidget *parent)
    : QWidget(parent)
    , m_face(faceOf(state, currentStyle()))
{
    setObjectName(u"stateBadge"_s);
    setAccessibleName(m_face.word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(m_face, currentStyle()).toSize();
}

void StateBadge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBadge(painter, {}, m_face, currentStyle());
}

} // namespace yeouido
