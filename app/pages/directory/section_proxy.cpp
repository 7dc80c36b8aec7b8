// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/section_proxy.h"

#include "base/search_words.h"

namespace yeouido {

SectionProxy::SectionProxy(ColumnModel<DirectoryRow> &rows, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_rows(rows)
{
    setSourceModel(&rows);
    setSortRole(ColumnModel<DirectoryRow>::sortRole);
    setSortLocaleAware(true);
}

void SectionProxy::setWords(const QString &typed)
{
    m_words = searchWords(typed);
    invalidateFilter();
}

void SectionProxy::setOnlyInForce(bool only)
{
    m_onlyInForce = only;
    invalidateFilter();
}

void SectionProxy::setDraggable(bool draggable)
{
    m_draggable = draggable;
}

const DirectoryRow &SectionProxy::row(const QModelIndex &index) const
{
    return m_rows.row(mapToSource(index));
}

Qt::ItemFlags SectionProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    if (!m_draggable)
        return flags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

bool SectionProxy::dropMimeData(const QMimeData * /*data*/, Qt::DropAction /*action*/, int row,
                                int /*column*/, const QModelIndex &parent)
{
    const int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    Q_EMIT dragged(to);
    // The rows are read again; nothing is to be taken away by the view.
    return false;
}

bool SectionProxy::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const DirectoryRow &found = m_rows.rows().at(static_cast<std::size_t>(row));
    if (m_onlyInForce && !found.inForce)
        return false;
    if (m_words.isEmpty())
        return true;
    return holdsAll(searchable(found.cells), m_words);
}

} // namespace yeouido
