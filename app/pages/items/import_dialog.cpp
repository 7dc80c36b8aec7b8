// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/import_dialog.h"

#include "dialogs/fault_label.h"
#include "pages/items/import_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "text/error_text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column<ItemRow>> rowColumns(const ItemImport &import, const Directory &directory)
{
    const auto why = [&import, &directory](const ItemRow &row) {
        return rowText(row, import, directory, currentLanguage());
    };
    const auto inkOf = [why](const ItemRow &row, int role) -> QVariant {
        const Style &look = currentStyle();
        if (role == Qt::ToolTipRole)
            return why(row);
        if (role != Qt::ForegroundRole)
            return {};
        if (row.state == ItemRowState::Refused)
            return look.holiday;
        return row.state == ItemRowState::Unchanged ? QVariant(look.secondary) : QVariant();
    };
    std::vector<Column<ItemRow>> columns;
    columns.reserve(4);
    const auto add = [&](const QString &name, const QString &header, auto text) -> auto & {
        Column<ItemRow> &column = columns.emplace_back();
        column.name = name;
        column.header = header;
        column.text = text;
        column.decoration = inkOf;
        return column;
    };
    add(u"line"_s, ImportDialog::tr("Line", "import, column: the line of the file"), [](const ItemRow &row) {
        return QString::number(row.line);
    }).alignment = Qt::AlignRight | Qt::AlignVCenter;
    add(u"state"_s, ImportDialog::tr("Meaning", "import, column: new, changed, unchanged or refused"),
        [](const ItemRow &row) { return stateText(row.state); });
    add(u"title"_s, ImportDialog::tr("Agenda item", "import, column"),
        [](const ItemRow &row) { return row.title; });
    add(u"why"_s, ImportDialog::tr("What changes, or why it is refused", "import, column"), why);
    return columns;
}

/// Whether nothing at all stands in what was read.
bool isBlank(const std::vector<CsvRow> &rows)
{
    return std::ranges::all_of(rows, [](const CsvRow &row) {
        // The head that was put above pasted rows is on line 0.
        return row.line == 0 ||
               std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    });
}

QString emptyText(bool isPasted)
{
    return isPasted ? ImportDialog::tr("Nothing was copied: all cells are empty.", "import, note")
                    : ImportDialog::tr("The file is empty. Choose another one.", "import, note");
}

} // namespace

ImportDialog::ImportDialog(Session &session, QString source, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(std::move(source))
    , m_head(newLabel({}))
    , m_counts(newLabel({}, u"strong"_s))
    , m_table(new QTableView)
    , m_model(new ColumnModel<ItemRow>(rowColumns(m_import, m_directory), this))
    , m_acceptSlips(
          new QCheckBox(tr("The amounts that look like a slip of the unit are right; take them as they are",
                           "import, choice")))
    , m_failure(new FaultLabel)
{
    const Style &look = currentStyle();
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import agenda items", "title of the dialog"));
    m_head->setObjectName(u"importHeadLabel"_s);
    m_counts->setObjectName(u"importCountsLabel"_s);
    m_table->setObjectName(u"importTableView"_s);
    m_table->setAccessibleName(tr("Lines of the file", "import, name of the table"));
    tuneTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_acceptSlips->setObjectName(u"acceptSlipsCheckBox"_s);
    m_failure->setObjectName(u"failureFaultLabel"_s);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Import", "import dialog, button"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"importPushButton"_s);
    QPushButton *cancel =
        buttons->addButton(tr("Cancel", "import dialog, button"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelPushButton"_s);

    auto *card = newCard(u"importCard"_s).frame;
    auto *inside = static_cast<QVBoxLayout *>(card->layout());
    inside->addWidget(m_counts);
    inside->addWidget(m_head);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_acceptSlips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(12));
    column->addWidget(card, 1);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    resize(look.px(860), look.px(520));

    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_acceptSlips, &QCheckBox::toggled, this, [this](bool accepted) {
        m_options.acceptUnitSlips = accepted;
        refresh();
    });
    connect(&m_session, &Session::changed, this, &ImportDialog::refresh);
}

void ImportDialog::readFile(const QByteArray &bytes)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        m_unreadable = encodingText(decoded.error());
        refresh();
        return;
    }
    if (decoded->encoding == TextEncoding::Cp949)
        m_encoding = tr("The file is in CP949 (EUC-KR) and was read so.", "import, note on the file");
    const auto rows = readCsv(decoded->text, separatorOf(decoded->text));
    if (rows)
        m_rows = *rows;
    else
        m_unreadable = tr("On line %1 a text in quotes begins that never ends. Add the missing quote.",
                          "import, fault of the file")
                           .arg(rows.error().subject);
    refresh();
}

void ImportDialog::readText(const QString &text)
{
    m_isPasted = true;
    const auto rows = readCsv(text, u'\t');
    if (!rows) {
        m_unreadable = tr("On line %1 a text in quotes begins that never ends. Add the missing quote.",
                          "import, fault of the file")
                           .arg(rows.error().subject);
        refresh();
        return;
    }
    m_rows = *rows;
    const bool namesColumns =
        !m_rows.empty() && std::ranges::any_of(m_rows.front().cells, [](const QString &cell) {
            const std::optional<ReadHead> head = readHead(cell);
            return head && head->column == ItemColumn::Title;
        });
    if (!namesColumns && !m_rows.empty()) {
        CsvRow head{.line = 0, .cells = {}};
        const qsizetype columns = m_rows.front().cells.size();
        if (columns == 1) {
            head.cells.append(headOf(ItemColumn::Title, currentLanguage()));
            m_options.kind = AgendaItemKind::Issue;
        } else {
            for (const ItemColumn column : itemColumns())
                head.cells.append(headOf(column, currentLanguage()));
        }
        m_rows.insert(m_rows.begin(), head);
    }
    refresh();
}

void ImportDialog::refresh()
{
    const Language language = currentLanguage();
    m_import = {};
    m_failure->clear();
    if (m_unreadable.isEmpty()) {
        // Compared with what is stored now; someone else may have written meanwhile.
        const Result<Directory> directory = m_session.store().directory();
        if (!directory) {
            m_failure->setText(errorText(directory.error()));
            return;
        }
        m_directory = *directory;
        m_import = readItems(m_rows, m_directory, m_options);
    }
    const bool isEmpty = m_unreadable.isEmpty() && isBlank(m_rows);
    QStringList notes{m_unreadable, m_encoding,
                      isEmpty ? emptyText(m_isPasted) : headText(m_import, language)};
    if (m_import.count(ItemRowState::Refused) > 0)
        notes.append(
            m_isPasted ? tr("Nothing is imported as long as a line is refused. Correct the lines in the "
                            "spreadsheet, then copy and paste them again.",
                            "import, note")
                       : tr("Nothing is imported as long as a line is refused. Correct the lines and choose "
                            "the file again.",
                            "import, note"));
    else if (m_unreadable.isEmpty() && m_import.missing.empty() && m_import.twice.empty() &&
             !m_import.canBeWritten())
        notes.append(tr("All of this is there already.", "import, note"));
    notes.removeAll(QString());
    m_head->setText(notes.join(u' '));
    m_head->setVisible(!notes.isEmpty());
    m_counts->setText(countText(m_import));
    m_counts->setVisible(!m_counts->text().isEmpty());
    const bool anySlip = std::ranges::any_of(m_import.rows, [](const ItemRow &row) {
        return std::ranges::any_of(
            row.problems, [](const ItemProblem &problem) { return problem.fault == ItemFault::UnitSlip; });
    });
    m_acceptSlips->setVisible(anySlip || m_options.acceptUnitSlips);
    m_model->setRows(m_import.rows);
    const Style &look = currentStyle();
    m_table->setColumnWidth(0, look.px(52));
    m_table->setColumnWidth(1, look.px(76));
    m_table->setColumnWidth(2, look.px(230));
    m_table->resizeRowsToContents();
    m_accept->setEnabled(m_session.isEditable() && m_import.canBeWritten());
}

void ImportDialog::write()
{
    const Change change = importChange(m_import, m_source);
    // What was written is shown no more; what failed stays on screen.
    disconnect(&m_session, &Session::changed, this, &ImportDialog::refresh);
    if (const Result<void> done = m_session.perform(change); !done) {
        connect(&m_session, &Session::changed, this, &ImportDialog::refresh);
        m_failure->setText(errorText(done.error()));
        return;
    }
    m_written = static_cast<int>(change.records.size());
    accept();
}

} // namespace yeouido
