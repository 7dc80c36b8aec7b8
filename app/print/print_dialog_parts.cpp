// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/print_dialog.h"

#include "paint/line_icon.h"
#include "paint/style.h"
#include "print/preview.h"

#include <QCheckBox>
#include <QFrame>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

// What the print dialog is made of; what it does stands in print_dialog.cpp.

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, const QString &role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

template <class Button>
Button *named(const QString &name, const QString &text)
{
    auto *button = new Button;
    button->setText(text);
    button->setObjectName(name);
    return button;
}

QToolButton *arrow(const QString &name, const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setShortcut(key);
    return button;
}

} // namespace

QWidget *PrintDialog::optionsPart()
{
    auto *part = new QWidget;
    part->setFixedWidth(currentStyle().px(280));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentStyle().px(12));
    column->addWidget(sheetChoice());
    column->addWidget(weekChoice());
    column->addWidget(withheldPart(), 1);
    return part;
}

QWidget *PrintDialog::sheetChoice()
{
    auto *part = new QGroupBox(tr("Sheet", "print dialog, heading of the choice of layout"));
    m_internalChoice = named<QRadioButton>(u"internalRadioButton"_s,
                                           tr("Weekly schedule, internal", "print dialog, layout"));
    m_publicChoice = named<QRadioButton>(u"publicRadioButton"_s,
                                         tr("Main schedule, for the public", "print dialog, layout"));
    m_tentative =
        named<QCheckBox>(u"tentativeCheckBox"_s, tr("With tentative events", "print dialog, for the public"));
    m_internalChoice->setChecked(true);

    auto *indented = new QHBoxLayout;
    indented->addSpacing(currentStyle().px(24));
    indented->addWidget(m_tentative);
    auto *column = new QVBoxLayout(part);
    column->addWidget(m_internalChoice);
    column->addWidget(m_publicChoice);
    column->addLayout(indented);
    connect(m_publicChoice, &QRadioButton::toggled, this, &PrintDialog::refresh);
    connect(m_tentative, &QCheckBox::toggled, this, &PrintDialog::refresh);
    return part;
}

QWidget *PrintDialog::weekChoice()
{
    auto *part = new QGroupBox(tr("Period", "print dialog, heading of the choice of week"));
    auto *back = arrow(u"backToolButton"_s, u"back"_s, tr("A week back", "print dialog"),
                       QKeySequence(Qt::ALT | Qt::Key_Left));
    auto *forward = arrow(u"forwardToolButton"_s, u"forward"_s, tr("A week forward", "print dialog"),
                          QKeySequence(Qt::ALT | Qt::Key_Right));
    m_weekLabel = plainLabel(u"weekLabel"_s, u"strong"_s);
    m_weekLabel->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(part);
    row->addWidget(back);
    row->addWidget(m_weekLabel, 1);
    row->addWidget(forward);
    connect(back, &QToolButton::clicked, this, [this] { moveWeek(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { moveWeek(1); });
    return part;
}

QWidget *PrintDialog::withheldPart()
{
    auto *part = new QGroupBox(tr("Not on this sheet", "print dialog, heading of what is left out"));
    m_withheldNote = plainLabel(u"withheldNoteLabel"_s, u"secondary"_s);
    m_withheld = new QListWidget;
    m_withheld->setObjectName(u"withheldListWidget"_s);
    m_withheld->setAccessibleName(tr("Left out of this sheet", "print dialog"));
    m_withheld->setSelectionMode(QAbstractItemView::NoSelection);
    m_withheld->setWordWrap(true);
    auto *column = new QVBoxLayout(part);
    column->addWidget(m_withheldNote);
    column->addWidget(m_withheld, 1);
    column->addStretch();
    return part;
}

QWidget *PrintDialog::previewPart()
{
    auto *part = new QWidget;
    m_banner = new QFrame;
    m_banner->setObjectName(u"audienceFrame"_s);
    m_bannerText = plainLabel(u"audienceLabel"_s, {});
    auto *row = new QHBoxLayout(m_banner);
    row->addWidget(m_bannerText);
    m_preview = new PagePreview;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentStyle().px(8));
    column->addWidget(m_banner);
    column->addWidget(m_preview, 1);
    return part;
}

QWidget *PrintDialog::buttonsPart()
{
    auto *part = new QWidget;
    m_pages = plainLabel(u"pagesLabel"_s, u"secondary"_s);
    m_error = plainLabel(u"errorLabel"_s, u"error"_s);
    m_error->hide();
    m_print = named<QPushButton>(u"printPushButton"_s, tr("Print…", "print dialog, button"));
    m_save = named<QPushButton>(u"savePushButton"_s, tr("Save as PDF…", "print dialog, button"));
    auto *close = named<QPushButton>(u"closePushButton"_s, tr("Close", "print dialog, button"));
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pages, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    row->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return part;
}

} // namespace yeouido
