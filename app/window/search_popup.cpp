// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/search_popup.h"

#include "paint/line_icon.h"
#include "paint/style.h"
#include "session.h"
#include "text/error_text.h"
#include "window/search_field.h"
#include "window/search_results.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <chrono>

namespace yeouido {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Enough to see what there is; more words find the rest.
constexpr int shownOfKind = 30;

} // namespace

SearchPopup::SearchPopup(Session &session, QWidget *window)
    : QFrame(window)
    , m_session(session)
    , m_field(new SearchField)
    , m_results(new SearchResults(this))
    , m_list(new QListView)
    , m_foot(new QLabel)
{
    const Style &look = currentStyle();
    setObjectName(u"searchPopup"_s);
    setProperty("card", true);
    setAccessibleName(tr("Search", "the box that finds records, for screen readers"));
    m_field->setObjectName(u"searchLineEdit"_s);
    m_field->setAccessibleName(tr("Words to look for", "field of the search, for screen readers"));
    m_field->setPlaceholderText(
        tr("Events, people, agenda items, notes … initial consonants will do", "hint in the search field"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"searchListView"_s);
    m_list->setAccessibleName(tr("What was found", "list of the search, for screen readers"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchResultDelegate(m_list));
    m_list->setProperty("quiet", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_foot->setObjectName(u"searchFootLabel"_s);
    m_foot->setProperty("role", u"hint"_s);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(10));
    column->setSpacing(look.px(8));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(look.px(28));
    shadow->setOffset(0, look.px(6));
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);

    m_delay.setSingleShot(true);
    m_delay.setInterval(120ms);
    connect(&m_delay, &QTimer::timeout, this, &SearchPopup::search);
    connect(m_field, &SearchField::typedChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == this->window() && now != m_field && !isAncestorOf(now))
            hide();
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void SearchPopup::popUp()
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_field->selectAll();
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // The keys of the window (Esc, Up …) must not act on the page below.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
            key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        constexpr int page = 8;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(page);
            return true;
        case Qt::Key_PageUp:
            step(-page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // What was typed just now counts.
            if (m_delay.isActive())
                search();
            choose();
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::search()
{
    m_delay.stop();
    SearchQuery query;
    query.text = m_field->typed();
    query.limitOfKind = shownOfKind;
    Result<std::vector<SearchHit>> found = m_session.store().search(query);
    const auto count = found ? static_cast<int>(found->size()) : 0;
    if (!found)
        m_foot->setText(errorText(found.error()));
    else if (query.text.trimmed().isEmpty())
        m_foot->setText(
            tr("Several words must all be there. Up and Down choose, Enter goes there, Esc closes.",
               "below the search field while it is empty"));
    else if (count == 0)
        m_foot->setText(tr("Nothing found. Try fewer words, or initial consonants such as ㄱㅈ.",
                           "below the search field"));
    else
        m_foot->setText(tr("%n found", "below the search field", count));
    m_results->setHits(found ? std::move(*found) : std::vector<SearchHit>());
    if (count > 0)
        m_list->setCurrentIndex(m_results->index(0));
    m_list->setVisible(count > 0);
    place();
}

void SearchPopup::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const SearchHit hit = m_results->hit(index);
    hide();
    Q_EMIT chosen(hit);
}

void SearchPopup::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void SearchPopup::step(int rows)
{
    const int last = m_results->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_results->index(qBound(0, m_list->currentIndex().row() + rows, last)));
}

void SearchPopup::place()
{
    const Style &look = currentStyle();
    const QRect room = parentWidget()->rect();
    const int width = qMin(look.px(680), room.width() - look.px(32));
    int rows = 0;
    for (int row = 0; row < m_results->rowCount() && rows < room.height(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int head = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() +
                     m_field->sizeHint().height() + m_foot->heightForWidth(width) + 3 * layout()->spacing();
    const int height = qMin(head + rows, room.height() * 7 / 10);
    setGeometry((room.width() - width) / 2, look.px(58), width, height);
}

} // namespace yeouido
