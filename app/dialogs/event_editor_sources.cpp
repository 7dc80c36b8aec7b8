// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor_sources.h"

#include "dialogs/choice_field.h"
#include "dialogs/list_field.h"
#include "paint/style.h"

#include <QGridLayout>
#include <QLabel>
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
        m_citation->setAccessibleName(EventSources::tr("Source", "name of a field"));
        m_citation->setPlaceholderText(
            EventSources::tr("Outlet, date, page or address", "hint in an empty field of a source"));
        m_certainty->setObjectName(u"sourceCertaintyComboBox"_s);
        m_certainty->setAccessibleName(EventSources::tr("How sure the source is", "name of a field"));
        m_certainty->addItem(EventSources::tr("Confirmed", "how sure a source is"),
                             static_cast<int>(Certainty::Confirmed));
        m_certainty->addItem(EventSources::tr("Tentative", "how sure a source is"),
                             static_cast<int>(Certainty::Tentative));
        m_claim->setObjectName(u"sourceClaimLineEdit"_s);
        m_claim->setAccessibleName(EventSources::tr("What the source says", "name of a field"));
        m_claim->setPlaceholderText(
            EventSources::tr("What it says, where that differs", "hint in an empty field of a source"));
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

EventSources::EventSources(QWidget *parent)
    : FormSection(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(newHintLabel(
        tr("Where the facts come from. Sources may contradict one another; each keeps what it says.",
           "above the sources in the event editor")));
    m_sources = new ListField(u"sourcesListField"_s, tr("Add source", "button in the event editor"),
                              [this] { return new SourceRow([this] { Q_EMIT edited(); }); });
    m_sources->setAccessibleName(tr("Sources", "name of a list in the event editor"));
    column->addWidget(m_sources, 1);
    connect(m_sources, &ListField::edited, this, &EventSources::edited);
}

void EventSources::setBody(const EventBody &body)
{
    const QSignalBlocker quiet(this);
    m_sources->clear();
    for (const Source &source : body.sources)
        static_cast<SourceRow *>(m_sources->addRow())->setSource(source);
}

void EventSources::apply(EventBody &body) const
{
    body.sources.clear();
    for (const SourceRow *row : m_sources->rows<SourceRow>()) {
        Source source = row->source();
        if (!source.citation.isEmpty() || !source.claim.isEmpty())
            body.sources.push_back(std::move(source));
    }
}

} // namespace yeouido
