// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/directory_page.h"

#include "pages/directory/holidays_view.h"
#include "pages/directory/parties_view.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

DirectoryPage::DirectoryPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_new(newToolAction({}, u"newRecordAction"_s, this, u"plus"_s, true))
{
    const Style &look = currentStyle();
    m_list->setObjectName(u"sectionsListWidget"_s);
    m_list->setAccessibleName(tr("Sections", "list of the directory, for screen readers"));
    m_list->setProperty("quiet", true);
    m_list->setFixedWidth(look.px(124));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    add(new SectionView(session, peopleSection()));
    add(new SectionView(session, departmentsSection()));
    add(new PartiesView(session));
    add(new SectionView(session, placesSection()));
    add(new SectionView(session, organisationsSection()));
    add(new SectionView(session, electionsSection()));
    add(new HolidaysView(session));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(14));
    row->setSpacing(look.px(12));
    Card card = newCard(u"sectionsCard"_s);
    card.column->setContentsMargins(look.px(6), look.px(6), look.px(6), look.px(6));
    card.column->addWidget(m_list);
    row->addWidget(card.frame);
    row->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &DirectoryPage::showSection);
    connect(m_new, &QAction::triggered, this,
            [this] { m_sections.at(static_cast<std::size_t>(m_stack->currentIndex()))->createRecord(); });
    const auto enable = [this] { m_new->setEnabled(this->session().isEditable()); };
    connect(&session, &Session::editableChanged, this, enable);
    enable();
    m_list->setCurrentRow(0);
}

void DirectoryPage::add(SectionView *section)
{
    m_sections.push_back(section);
    m_stack->addWidget(section);
    m_list->addItem(section->section().title);
    m_list->item(m_list->count() - 1)->setSizeHint(QSize(0, currentStyle().px(32)));
    connect(section, &SectionView::failed, this, &Page::failed);
    connect(section, &SectionView::noticed, this, &Page::noticed);
}

QString DirectoryPage::subtitle() const
{
    return m_sections.at(static_cast<std::size_t>(m_stack->currentIndex()))->section().title;
}

QList<QAction *> DirectoryPage::toolActions() const
{
    return {m_new};
}

void DirectoryPage::reload()
{
    const Result<Directory> directory = session().store().directory();
    if (!directory) {
        Q_EMIT failed(directory.error());
        return;
    }
    for (SectionView *section : m_sections)
        section->showDirectory(*directory);
}

bool DirectoryPage::showRecord(RecordKind kind, const QString &id)
{
    const auto found = std::ranges::find_if(
        m_sections, [kind](const SectionView *section) { return section->section().kind == kind; });
    if (found == m_sections.end())
        return false;
    m_list->setCurrentRow(static_cast<int>(found - m_sections.begin()));
    (*found)->setFocus();
    return (*found)->showRecord(id);
}

void DirectoryPage::showSection(int index)
{
    m_stack->setCurrentIndex(index);
    const QString text = m_sections.at(static_cast<std::size_t>(index))->section().newText;
    m_new->setText(text);
    m_new->setIconText(QString(text).remove(u'…'));
    Q_EMIT headChanged();
}

} // namespace yeouido
