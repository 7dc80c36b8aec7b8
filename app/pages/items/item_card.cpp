// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_card.h"

#include "agenda/words.h"
#include "office/money_text.h"
#include "pages/clickable_row.h"
#include "pages/items/item_text.h"
#include "pages/page_parts.h"
#include "paint/hairline.h"
#include "paint/style.h"
#include "text/agenda_text.h"
#include "time/partial_date.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace yeouido {

using namespace Qt::StringLiterals;

/// Builds what the card shows from top to bottom.
class ItemCard::Builder
{
public:
    Builder(ItemCard &card, const ItemData &data, bool editable)
        : m_card(card)
        , m_data(data)
        , m_editable(editable)
        , m_page(new QWidget)
        , m_column(new QVBoxLayout(m_page))
    {
        const Style &look = currentStyle();
        m_column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
        m_column->setSpacing(look.px(4));
    }

    QWidget *take()
    {
        m_column->addStretch();
        return m_page;
    }

    void addHead(const QString &remark, const QString &title)
    {
        auto *row = new QHBoxLayout;
        row->addWidget(newLabel(remark, u"accent"_s), 1);
        QToolButton *edit =
            button(tr("Edit…", "button at an agenda item or a package"), u"editItemToolButton"_s);
        QObject::connect(edit, &QToolButton::clicked, &m_card, &ItemCard::editRequested);
        row->addWidget(edit, 0, Qt::AlignTop);
        m_column->addLayout(row);
        QLabel *heading = text(title, u"heading"_s);
        heading->setObjectName(u"itemTitleLabel"_s);
        m_column->addSpacing(currentStyle().px(4));
    }

    void addRow(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        const Style &look = currentStyle();
        if (!m_rows) {
            m_rows = new QGridLayout;
            m_rows->setHorizontalSpacing(look.px(10));
            m_rows->setVerticalSpacing(look.px(4));
            m_rows->setColumnMinimumWidth(0, look.px(76));
            m_rows->setColumnStretch(1, 1);
            m_column->addLayout(m_rows);
        }
        const int row = m_rows->rowCount();
        QLabel *label = newLabel(name, u"secondary"_s);
        label->setWordWrap(false);
        m_rows->addWidget(label, row, 0, Qt::AlignTop);
        m_rows->addWidget(selectable(newLabel(value)), row, 1);
    }

    void addSection(const QString &title, QToolButton *action = nullptr)
    {
        const Style &look = currentStyle();
        m_rows = nullptr;
        m_column->addSpacing(look.px(8));
        m_column->addWidget(newHairline());
        auto *row = new QHBoxLayout;
        row->addWidget(newLabel(title, u"section"_s), 1);
        if (action)
            row->addWidget(action);
        else
            row->addSpacing(0);
        m_column->addLayout(row);
    }

    QLabel *text(const QString &words, const QString &role = {})
    {
        QLabel *label = selectable(newLabel(words, role));
        m_column->addWidget(label);
        return label;
    }

    void addText(const QString &title, const QString &words)
    {
        if (words.isEmpty())
            return;
        addSection(title);
        text(words);
    }

    void addWarning(const QString &words)
    {
        auto *box = new QFrame;
        box->setObjectName(u"unitSlipFrame"_s);
        box->setProperty("warning", true);
        auto *inside = new QVBoxLayout(box);
        inside->addWidget(selectable(newLabel(words)));
        m_column->addWidget(box);
    }

    QToolButton *button(const QString &words, const QString &name)
    {
        QToolButton *made = newFlatButton(words, name);
        made->setEnabled(m_editable);
        return made;
    }

    /// Something one can go to: a project, an event, a follow-up.
    template <class Act>
    void addLink(const QString &words, const QString &name, Act act)
    {
        auto *link = new ClickableRow(name, words);
        link->row().setContentsMargins(0, currentStyle().px(3), 0, currentStyle().px(3));
        link->row().addWidget(newLabel(words, u"link"_s), 1);
        QObject::connect(link, &ClickableRow::activated, &m_card, act);
        m_column->addWidget(link);
    }

    /// Two lines with a way to edit them.
    template <class Act>
    void addEntry(const QString &words, const QStringList &remarks, const QString &name, Act edit)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(currentStyle().px(6));
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(selectable(newLabel(words)));
        for (const QString &remark : remarks) {
            if (!remark.isEmpty())
                lines->addWidget(selectable(newLabel(remark, u"secondary"_s)));
        }
        row->addLayout(lines, 1);
        QToolButton *change = button(tr("Edit", "button at an amount or at an entry of the progress"), name);
        change->setAccessibleName(tr("Edit: %1", "button, for those who hear the screen").arg(words));
        QObject::connect(change, &QToolButton::clicked, &m_card, edit);
        row->addWidget(change, 0, Qt::AlignTop);
        m_column->addLayout(row);
    }

    void addSources(const Sources &sources)
    {
        if (sources.empty())
            return;
        addSection(tr("Sources", "head over where the facts come from"));
        for (const Source &source : sources) {
            text(whenceText({}, {source}, m_data.language));
            if (!source.claim.isEmpty())
                text(source.claim, u"secondary"_s);
        }
    }

    void addProjects(const AgendaItem &task)
    {
        QToolButton *add = button(tr("+ Project", "button at a task"), u"addProjectToolButton"_s);
        QObject::connect(add, &QToolButton::clicked, &m_card, &ItemCard::projectRequested);
        addSection(registeredText(task, m_data), add);
        for (const AgendaItem *project : m_data.projectsOf(task.id)) {
            addLink(project->title, u"projectRow"_s, [card = &m_card, id = project->id.text()] {
                Q_EMIT card->recordRequested(RecordKind::AgendaItem, id);
            });
        }
    }

    void addFunding(const AgendaItem &item)
    {
        QToolButton *add =
            button(tr("+ Amount", "button at an agenda item: what it costs"), u"addFundingToolButton"_s);
        QObject::connect(add, &QToolButton::clicked, &m_card,
                         [card = &m_card] { Q_EMIT card->fundingRequested(std::nullopt); });
        addSection(tr("Cost", "head over the amounts of an agenda item"), add);
        if (item.funding.empty())
            text(tr("No amount yet.", "where the amounts of an item stand"), u"secondary"_s);
        const std::vector<UnitSlip> slips = unitSlips(item.funding);
        for (const UnitSlip &slip : slips) {
            // Of two amounts that doubt each other one sentence is enough.
            const bool isSaid = std::ranges::any_of(slips, [&slip](const UnitSlip &other) {
                return other.undecided && other.funding == slip.against && other.against == slip.funding &&
                       other.funding < slip.funding;
            });
            if (!isSaid)
                addWarning(slipText(slip, item.funding, m_data.language));
        }
        for (const std::size_t index : newestFirst(item.funding, &Funding::asOf)) {
            const Funding &funding = item.funding[index];
            addEntry(formatMoney(funding.total, m_data.language),
                     {whenceText(funding.asOf, funding.sources, m_data.language),
                      splitText(funding, m_data.language), funding.note},
                     u"editFundingToolButton"_s,
                     [card = &m_card, index] { Q_EMIT card->fundingRequested(index); });
        }
    }

    void addProgress(const AgendaItem &item)
    {
        QToolButton *add =
            button(tr("+ Entry", "button at the progress of an agenda item"), u"addProgressToolButton"_s);
        QObject::connect(add, &QToolButton::clicked, &m_card,
                         [card = &m_card] { Q_EMIT card->progressRequested(std::nullopt); });
        addSection(tr("Progress", "head over what happened to an agenda item"), add);
        if (item.progress.empty())
            text(tr("Nothing yet.", "where the progress of an item stands"), u"secondary"_s);
        for (const std::size_t index : newestFirst(item.progress, &Progress::date)) {
            const Progress &progress = item.progress[index];
            addEntry(progress.text, {whenceText(progress.date, progress.sources, m_data.language)},
                     u"editProgressToolButton"_s,
                     [card = &m_card, index] { Q_EMIT card->progressRequested(index); });
        }
    }

    void addMentions(const AgendaItem &item)
    {
        const std::vector<ItemMention> &mentions = m_data.mentionsOf(item.id);
        addSection(tr("Raised in %n event(s)", "head over the events in which an item is raised",
                      static_cast<int>(mentions.size())));
        for (const ItemMention &mention : mentions) {
            addLink(mentionText(mention, m_data), u"mentionRow"_s,
                    [card = &m_card, key = mention.occurrence] { Q_EMIT card->occurrenceRequested(key); });
        }
    }

    void addOutcome(const AgendaItem &item)
    {
        bool any = false;
        for (const AdoptionRecord &outcome : m_data.outcomes) {
            if (outcome.item != item.id)
                continue;
            if (!std::exchange(any, true))
                addSection(tr("What became of it", "head over what the addressees made of an item"));
            const QString date = formatDate(outcome.date, m_data.language);
            addRow(addresseeName(m_data.directory, outcome.addressee),
                   adoptionWord(outcome.state) + u" · "_s + date);
        }
        any = false;
        for (const FollowUp &followUp : m_data.followUps) {
            if (followUp.item != item.id || followUp.state != FollowUpState::Open)
                continue;
            if (!std::exchange(any, true))
                addSection(tr("Open follow-ups", "head over what is still to be done for an item"));
            addLink(followUp.text, u"followUpRow"_s, [card = &m_card, id = followUp.id.text()] {
                Q_EMIT card->recordRequested(RecordKind::FollowUp, id);
            });
        }
    }

private:
    static QLabel *selectable(QLabel *label)
    {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    template <class Entry>
    static std::vector<std::size_t> newestFirst(const std::vector<Entry> &entries, QString Entry::*date)
    {
        std::vector<std::size_t> order(entries.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(order, std::ranges::greater{},
                                 [&](std::size_t index) { return entries[index].*date; });
        return order;
    }

    ItemCard &m_card;
    const ItemData &m_data;
    bool m_editable;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QGridLayout *m_rows = nullptr;
};

ItemCard::ItemCard(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"itemCard"_s);
    setProperty("card", true);
    setAccessibleName(tr("Selected agenda item", "name of a pane for those who hear the screen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    m_scroll->setObjectName(u"itemScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
    showNothing();
}

void ItemCard::present(QWidget *page, const QString &key)
{
    const int scrolled = key == m_shown ? m_scroll->verticalScrollBar()->value() : 0;
    m_shown = key;
    replaceContent(*m_scroll, page);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void ItemCard::showItem(const AgendaItem &item, const ItemData &known, bool editable)
{
    Builder builder(*this, known, editable);
    const QString kind = agendaItemKindWord(item.kind);
    builder.addHead(item.code.isEmpty() ? kind : item.code + u" · "_s + kind, item.title);
    const AgendaItem *parent = item.parent ? known.directory.find(*item.parent) : nullptr;
    const ProposalPackage *package = item.package ? known.directory.find(*item.package) : nullptr;
    const Department *department = item.leadDepartment ? known.directory.find(*item.leadDepartment) : nullptr;
    builder.addRow(tr("Task", "before the task a project belongs to"), parent ? parent->title : QString());
    builder.addRow(tr("Package", "before the package an item belongs to"),
                   package ? package->title : QString());
    builder.addRow(tr("Lead", "before the lead department of an item"),
                   department ? department->name : tr("not set yet", "the lead department of an item"));
    builder.addRow(tr("Addressee", "before whom a request is addressed to"), item.addressee);
    builder.addText(tr("Request", "head over what is requested"), item.request);
    builder.addText(tr("Basis", "head over the law or plan an item rests on"), item.basis);
    if (item.kind == AgendaItemKind::Task)
        builder.addProjects(item);
    builder.addFunding(item);
    builder.addProgress(item);
    builder.addMentions(item);
    builder.addOutcome(item);
    builder.addSources(item.sources);
    present(builder.take(), item.id.text());
}

void ItemCard::showPackage(const ProposalPackage &package, const ItemData &known, bool editable)
{
    Builder builder(*this, known, editable);
    builder.addHead(tr("Package of proposals", "over the title of a package"), package.title);
    builder.addSection(tr("As announced", "head over the versions of a package"));
    if (package.versions.empty())
        builder.text(tr("No version yet: nothing has been announced.", "at a package"), u"secondary"_s);
    std::vector<ProposalVersion> versions = package.versions;
    std::ranges::stable_sort(versions, std::ranges::greater{}, &ProposalVersion::date);
    for (const ProposalVersion &version : versions) {
        builder.text(versionText(version, known.language));
        for (const Source &source : version.sources) {
            const QString claim = source.claim.isEmpty() ? QString() : u": "_s + source.claim;
            builder.text(whenceText({}, {source}, known.language) + claim, u"secondary"_s);
        }
    }
    builder.addSection(tr("In this file", "head over what is registered of a package"));
    builder.text(registeredText(package, known));
    builder.text(
        tr("Rates are reckoned over what was announced, not over what is registered.", "at a package"),
        u"secondary"_s);
    builder.addSources(package.sources);
    present(builder.take(), package.id.text());
}

void ItemCard::showNothing()
{
    const ItemData none;
    Builder builder(*this, none, false);
    builder.text(
        tr("Choose an item in the list to see all that is known of it: its request, what it costs, what "
           "has happened and where it was raised.",
           "where an item is shown, while none is chosen"),
        u"secondary"_s);
    present(builder.take(), {});
}

} // namespace yeouido
