// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/status_line.h"

#include "paint/style.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yeouido {

StatusLine::StatusLine(const QString &path, QWidget *parent)
    : QFrame(parent)
    , m_saved(new QLabel(this))
    , m_file(new QLabel(this))
    , m_notice(new QLabel(this))
{
    const Style &style = currentStyle();
    setObjectName(u"statusLine"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_saved->setObjectName(u"savedLabel"_s);
    m_file->setObjectName(u"fileStateLabel"_s);
    m_notice->setObjectName(u"weekNoticeLabel"_s);
    m_notice->hide();
    auto *name = new QLabel(QFileInfo(path).fileName(), this);
    name->setObjectName(u"fileNameLabel"_s);
    name->setToolTip(QDir::toNativeSeparators(path));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style.px(14), style.px(3), style.px(14), style.px(3));
    row->setSpacing(style.px(14));
    row->addWidget(m_saved);
    row->addWidget(m_notice);
    row->addStretch(1);
    row->addWidget(m_file);
    row->addWidget(name);
    for (QLabel *label : {m_saved, m_file, m_notice, name}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", u"hint"_s);
    }
    showFile(File::Checking);
}

void StatusLine::showSaved(const std::optional<WallTime> &saved, QDate today, Language language)
{
    if (!saved)
        m_saved->setText(tr("Every change is saved at once", "foot of the window, before the first change"));
    else if (saved->date == today)
        m_saved->setText(tr("Saved %1", "foot of the window; %1 is a time").arg(formatTime(saved->time)));
    else
        m_saved->setText(tr("Saved %1", "foot of the window; %1 is a time")
                             .arg(formatDateTime(saved->date, saved->time, language)));
}

void StatusLine::showNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void StatusLine::showFile(File state)
{
    m_saved->setVisible(state != File::ReadOnly);
    switch (state) {
    case File::Checking:
        m_file->setText(tr("Checking the file…", "foot of the window, until the file may be edited"));
        break;
    case File::Writable:
        m_file->clear();
        break;
    case File::ReadOnly:
        m_file->setText(tr("Read only", "foot of the window: nothing can be changed"));
        break;
    }
    m_file->setVisible(!m_file->text().isEmpty());
}

} // namespace yeouido
