// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/style.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace yeouido {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Tint tintOf(QRgb fill, QRgb edge, QRgb ink)
{
    return {rgb(fill), rgb(edge), rgb(ink)};
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Tint &Style::tint(EventKind kind) const
{
    switch (kind) {
    case EventKind::OfficeDay:
        return office;
    case EventKind::PartyVisit:
        return visit;
    case EventKind::Meeting:
        return meeting;
    case EventKind::Ceremony:
        return ceremony;
    case EventKind::Administration:
        return administration;
    case EventKind::Travel:
        return travel;
    case EventKind::Election:
        return election;
    case EventKind::Other:
        break;
    }
    return other;
}

const Tint &Style::tint(AdoptionState state) const
{
    return adoption.at(static_cast<std::size_t>(state));
}

const Tint &Style::tint(FulfilmentState state) const
{
    return fulfilment.at(static_cast<std::size_t>(state));
}

int Style::px(qreal length) const
{
    return qRound(length * scale);
}

QFont Style::font(qreal size, QFont::Weight weight) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(9, px(size)));
    font.setWeight(weight);
    return font;
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Style lightStyle()
{
    Style style;
    style.window = rgb(0xFFF4F6F9);
    style.surface = rgb(0xFFFFFFFF);
    style.raised = rgb(0xFFFAFBFC);
    style.line = rgb(0xFFE2E6EC);
    style.faintLine = rgb(0xFFEEF1F5);
    style.ink = rgb(0xFF18212D);
    style.secondary = rgb(0xFF5A6675);
    style.hint = rgb(0xFF8A95A3);
    style.accent = rgb(0xFF1D56C4);
    style.onAccent = rgb(0xFFFFFFFF);
    style.accentTint = rgb(0xFFE9F0FE);
    style.officeTint = rgb(0xFFEFF4FF);
    style.weekendTint = rgb(0xFFF8F9FB);
    style.holiday = rgb(0xFFC4322B);
    style.saturday = rgb(0xFF1D56C4);
    style.warningEdge = rgb(0xFFC65A00);
    style.warningInk = rgb(0xFF8A4300);
    style.warningTint = rgb(0xFFFFF3E6);
    style.good = rgb(0xFF14602F);
    style.goodTint = rgb(0xFFDFF3E6);
    style.office = tintOf(0xFF1D56C4, 0xFF1D56C4, 0xFFFFFFFF);
    style.visit = tintOf(0xFFE3F4F4, 0xFF0B7285, 0xFF0A4F5C);
    style.meeting = tintOf(0xFFE4EFFC, 0xFF1C6FD0, 0xFF144D92);
    style.ceremony = tintOf(0xFFEFEAFB, 0xFF6741D9, 0xFF43279B);
    style.administration = tintOf(0xFFFFF1DF, 0xFFB35C00, 0xFF7A3F00);
    style.travel = tintOf(0xFFEEF0F3, 0xFF7B8794, 0xFF49535F);
    style.hatch = rgb(0xFFE4E7EB);
    style.election = tintOf(0xFFFCEBEA, 0xFFC4322B, 0xFF8C1F1A);
    style.other = tintOf(0xFFECEFF3, 0xFF66717F, 0xFF364150);
    style.untimed = tintOf(0xFFF1F8F9, 0xFF5E8B95, 0xFF0B5563);
    style.adoption = {
        tintOf(0xFFFFFFFF, 0xFF7B8794, 0xFF5A6675), // not delivered: an outline only
        tintOf(0xFFE8EEF6, 0xFF5482B5, 0xFF3A5169), // delivered
        tintOf(0xFFE4EFFC, 0xFF1C6FD0, 0xFF144D92), // under review
        tintOf(0xFFFFF1DF, 0xFFC06A10, 0xFF7A3F00), // partly adopted
        tintOf(0xFFDFF3E6, 0xFF22773F, 0xFF14602F), // adopted
        tintOf(0xFFF3E9EA, 0xFFA04A52, 0xFF7C2A31), // not adopted
        tintOf(0xFFECEFF3, 0xFF66717F, 0xFF364150), // on hold
    };
    style.fulfilment = {
        tintOf(0xFFDFF3E6, 0xFF22773F, 0xFF14602F), // done
        tintOf(0xFFE3F4F4, 0xFF0B7285, 0xFF0A4F5C), // done and continued
        tintOf(0xFFE4EFFC, 0xFF1C6FD0, 0xFF144D92), // on track
        tintOf(0xFFFFF1DF, 0xFFC06A10, 0xFF7A3F00), // partial
        tintOf(0xFFECEFF3, 0xFF66717F, 0xFF364150), // on hold
        tintOf(0xFFF3E9EA, 0xFFA04A52, 0xFF7C2A31), // dropped
    };
    return style;
}

Style darkStyle()
{
    Style style;
    style.dark = true;
    style.window = rgb(0xFF14181E);
    style.surface = rgb(0xFF1B2027);
    style.raised = rgb(0xFF212730);
    style.line = rgb(0xFF343C47);
    style.faintLine = rgb(0xFF272E37);
    style.ink = rgb(0xFFE6EBF2);
    style.secondary = rgb(0xFFAAB5C3);
    style.hint = rgb(0xFF8A96A5);
    style.accent = rgb(0xFF86AEFF);
    style.onAccent = rgb(0xFF0B1A38);
    style.accentTint = rgb(0xFF22314F);
    style.officeTint = rgb(0xFF1E2839);
    style.weekendTint = rgb(0xFF181D23);
    style.holiday = rgb(0xFFFF8F86);
    style.saturday = rgb(0xFF86AEFF);
    style.warningEdge = rgb(0xFFE59B4B);
    style.warningInk = rgb(0xFFFFC078);
    style.warningTint = rgb(0xFF38291A);
    style.good = rgb(0xFF93D9AB);
    style.goodTint = rgb(0xFF1C3527);
    style.office = tintOf(0xFF86AEFF, 0xFF86AEFF, 0xFF0B1A38);
    style.visit = tintOf(0xFF15353B, 0xFF43B6C8, 0xFFA8E3EC);
    style.meeting = tintOf(0xFF1A304B, 0xFF5FA6F0, 0xFFBBDAFB);
    style.ceremony = tintOf(0xFF2E2751, 0xFFA28AF2, 0xFFD6CBFF);
    style.administration = tintOf(0xFF3B2A15, 0xFFE09A45, 0xFFF6D3A4);
    style.travel = tintOf(0xFF252B33, 0xFF8896A6, 0xFFC6CFDA);
    style.hatch = rgb(0xFF2E353F);
    style.election = tintOf(0xFF42211F, 0xFFFF8F86, 0xFFFFC9C4);
    style.other = tintOf(0xFF2A313B, 0xFF93A0B0, 0xFFD3DBE5);
    style.untimed = tintOf(0xFF182A2E, 0xFF73A5B0, 0xFFA9DCE5);
    style.adoption = {
        tintOf(0xFF1B2027, 0xFF8A96A5, 0xFFAAB5C3), // not delivered: an outline only
        tintOf(0xFF24303E, 0xFF7D9DC2, 0xFFC3D3E6), // delivered
        tintOf(0xFF1A304B, 0xFF5FA6F0, 0xFFBBDAFB), // under review
        tintOf(0xFF3B2A15, 0xFFE09A45, 0xFFF6D3A4), // partly adopted
        tintOf(0xFF1C3527, 0xFF5CBF80, 0xFF93D9AB), // adopted
        tintOf(0xFF3D2529, 0xFFD08189, 0xFFF0BFC4), // not adopted
        tintOf(0xFF2A313B, 0xFF93A0B0, 0xFFD3DBE5), // on hold
    };
    style.fulfilment = {
        tintOf(0xFF1C3527, 0xFF5CBF80, 0xFF93D9AB), // done
        tintOf(0xFF15353B, 0xFF43B6C8, 0xFFA8E3EC), // done and continued
        tintOf(0xFF1A304B, 0xFF5FA6F0, 0xFFBBDAFB), // on track
        tintOf(0xFF3B2A15, 0xFFE09A45, 0xFFF6D3A4), // partial
        tintOf(0xFF2A313B, 0xFF93A0B0, 0xFFD3DBE5), // on hold
        tintOf(0xFF3D2529, 0xFFD08189, 0xFFF0BFC4), // dropped
    };
    return style;
}

} // namespace yeouido
