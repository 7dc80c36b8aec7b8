// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/sources_field.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/list_field.h"
#include "paint/style.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// One source: where it stands, what it says, how sure it is.
class SourceRow final : public QWidget
{
public:
    explicit SourceRow(const std::function<void()> &edited)
        : m_citation(new QLineEdit)
        , m_claim(new QLineEdit)
        , m_certainty(new CalmComboBox)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, currentStyle().px(6));
        grid->setSpacing(currentStyle().px(4));
        grid->setColumnStretch(0, 3);
        grid->setColumnStretch(1, 1);
        m_citation->setObjectName(u"sourceCitationLineEdit"_s);
        m_citation->setAccessibleName(SourcesField::tr("Source", "name of a field"));
        m_citation->setPlaceholderText(
            SourcesField::tr("Outlet, date, page or address", "hint in an empty field of a source"));
        m_certainty->setObjectName(u"sourceCertaintyComboBox"_s);
        m_certainty->setAccessibleName(SourcesField::tr("How sure the source is", "name of a field"));
        m_certainty->addWords(certaintyWord);
        m_claim->setObjectName(u"sourceClaimLineEdit"_s);
        m_claim->setAccessibleName(SourcesField::tr("What the source says", "name of a field"));
        m_claim->setPlaceholderText(
            SourcesField::tr("What it says, where that differs", "hint in an empty field of a source"));
        grid->addWidget(m_citation, 0, 0);
        grid->addWidget(m_certainty, 0, 1);
        grid->addWidget(m_claim, 1, 0, 1, 2);
        connect(m_citation, &QLineEdit::textEdited, this, edited);
        connect(m_claim, &QLineEdit::textEdited, this, edited);
        connect(m_certainty, &QComboBox::currentIndexChanged, this, edited);
    }

    void setSource(const Source &source)
    {
        m_citation->setText(source.citation);
        m_citation->setCursorPosition(0);
        m_claim->setText(source.claim);
        m_claim->setCursorPosition(0);
        m_certainty->setValue(source.certainty);
    }

    [[nodiscard]] Source source() const
    {
        return {m_citation->text(), m_claim->text(), m_certainty->value<Certainty>()};
    }

private:
    QLineEdit *m_citation;
    QLineEdit *m_claim;
    CalmComboBox *m_certainty;
};

} // namespace

SourcesField::SourcesField(QWidget *parent)
    : QWidget(parent)
    , m_list(new ListField(u"sourcesListField"_s, tr("Add source", "button below the sources of a record"),
                           [this] { return new SourceRow([this] { Q_EMIT edited(); }); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Sources", "name of a list of sources"));
    column->addWidget(m_list, 1);
    connect(m_list, &ListField::edited, this, &SourcesField::edited);
}

void SourcesField::setSources(const Sources &sources)
{
    m_list->clear();
    for (const Source &source : sources)
        static_cast<SourceRow *>(m_list->addRow())->setSource(source);
}

Sources SourcesField::sources() const
{
    Sources found;
    for (const SourceRow *row : m_list->rows<SourceRow>()) {
        Source source = row->source();
        if (!source.citation.isEmpty() || !source.claim.isEmpty())
            found.push_back(std::move(source));
    }
    return found;
}

} // namespace yeouido
