// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_editor.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/material_field.h"
#include "dialogs/person_field.h"
#include "handout/shipped_election_rules.h"
#include "pages/page_parts.h"
#include "pages/visits/clearance_field.h"
#include "pages/visits/raised_items_field.h"
#include "pages/visits/talking_points_field.h"
#include "pages/visits/version_field.h"
#include "pages/visits/visit_event_field.h"
#include "paint/style.h"
#include "text/event_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QWidget *besideOneAnother(QWidget *left, QWidget *right)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(currentStyle().px(6));
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    both->setFocusProxy(left);
    return both;
}

} // namespace

void VisitEditor::buildForm()
{
    const Style &look = currentStyle();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(look.px(18));
    auto *left = new QWidget;
    left->setFixedWidth(look.px(400));
    QFormLayout *form = newForm(true);
    left->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    buildBasics(*form);
    halves->addWidget(left, 0, Qt::AlignTop);
    buildTabs();
    halves->addWidget(m_tabs, 1);
    column().addLayout(halves, 1);
}

void VisitEditor::buildBasics(QFormLayout &form)
{
    if (m_entry) {
        QLabel *title = newLabel(m_entry->body.title, u"heading"_s);
        title->setObjectName(u"visitTitleLabel"_s);
        form.addRow(title);
        form.addRow(newLabel(whenText(m_entry->body.when, m_data.language, m_data.zone), u"when"_s));
    } else {
        m_event = new VisitEventField(m_data);
        addRow(form, tr("Event", "label in the editor of a visit"), m_event, u"when"_s);
    }
    const auto newLine = [](const QString &name) {
        auto *line = new QLineEdit;
        line->setObjectName(name);
        return line;
    };
    m_party = new ChoiceField(tr("Choose a party", "no party chosen yet"));
    m_party->setObjectName(u"visitPartyComboBox"_s);
    for (const Party &party : m_data.directory.parties) {
        m_party->setName(party.id, party.name);
        if (party.validity.contains(m_data.today))
            m_party->addChoice(party.id, party.name);
    }
    addRow(form, tr("Party", "label in the editor of a visit"), m_party, u"party"_s);
    m_counterpart = new PersonField;
    m_counterpart->setObjectName(u"counterpartComboBox"_s);
    addRow(form, tr("Counterpart", "label in the editor of a visit: who is met"), m_counterpart);
    m_place = new ChoiceField(tr("No place of the directory", "no place chosen"));
    m_place->setObjectName(u"visitPlaceComboBox"_s);
    m_place->offer(m_data.directory.places, m_data.today);
    m_placeText = newLine(u"visitPlaceTextLineEdit"_s);
    m_placeText->setPlaceholderText(tr("Room or place in words", "hint in an empty field"));
    m_placeText->setAccessibleName(m_placeText->placeholderText());
    addRow(form, tr("Place, of the event", "label in the editor of a visit"),
           besideOneAnother(m_place, m_placeText));
    m_place->setAccessibleName(tr("Place", "name of a field"));
    m_gate = newLine(u"gateLineEdit"_s);
    m_gate->setPlaceholderText(tr("Gate, floor, room number", "hint in an empty field"));
    addRow(form, tr("Gate", "label in the editor of a visit"), m_gate);
    m_occasion = new CalmComboBox;
    m_occasion->setObjectName(u"occasionComboBox"_s);
    m_occasion->addWords(occasionWord);
    addRow(form, tr("Occasion", "label in the editor of a visit: what it is as the election law sees it"),
           m_occasion);
    m_version = new VersionField(m_data.directory.packages);
    m_version->setObjectName(u"versionComboBox"_s);
    addRow(form, tr("Handed over", "label in the editor of a visit: the version of the proposals"),
           m_version);
    m_photo = newLine(u"photoLineEdit"_s);
    m_photo->setPlaceholderText(
        tr("Where, who, whether it is released", "hint in the empty field for a photo"));
    addRow(form, tr("Photo", "label in the editor of a visit"), m_photo);
    m_gift = newLine(u"giftLineEdit"_s);
    addRow(form, tr("Gift", "label in the editor of a visit"), m_gift);
}

void VisitEditor::buildTabs()
{
    const Style &look = currentStyle();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"visitTabWidget"_s);
    m_tabs->setMinimumHeight(look.px(360));
    const auto addTab = [&](QWidget *field, const QString &name) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, look.px(10), 0, 0);
        column->addWidget(field);
        field->setAccessibleName(name);
        m_tabs->addTab(page, name);
    };
    m_items = new RaisedItemsField(m_data.directory.agendaItems);
    addTab(m_items, tr("Items to raise", "tab of a visit"));
    m_points = new TalkingPointsField;
    addTab(m_points, tr("Talking points", "tab of a visit"));
    m_materials = new MaterialField(u"visitMaterialsListField"_s);
    addTab(m_materials, tr("Materials", "tab of a visit"));
    auto *law = new QWidget;
    auto *lawColumn = new QVBoxLayout(law);
    lawColumn->setContentsMargins(0, 0, 0, 0);
    m_rules = newLabel({}, u"secondary"_s);
    m_rules->setObjectName(u"visitRulesLabel"_s);
    m_clearances = new ClearanceField(shippedElectionRules(), m_data.today);
    lawColumn->addWidget(m_rules);
    lawColumn->addWidget(m_clearances, 1);
    addTab(law, tr("Election law", "tab of a visit"));
}

void VisitEditor::connectFields()
{
    if (m_event) {
        connect(m_event, &VisitEventField::chosenChanged, this, &VisitEditor::showChosen);
        connect(m_event, &VisitEventField::edited, this, &VisitEditor::showEdited);
    }
    connect(m_party, &QComboBox::currentIndexChanged, this, [this] {
        offerPeople();
        showEdited();
    });
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_occasion, m_place})
        connect(box, &QComboBox::currentIndexChanged, this, &VisitEditor::showEdited);
    connect(m_placeText, &QLineEdit::textEdited, this, &VisitEditor::showEdited);
    connect(m_items, &RaisedItemsField::edited, this, &VisitEditor::showEdited);
    connect(m_points, &TalkingPointsField::edited, this, &VisitEditor::showEdited);
    connect(m_materials, &MaterialField::edited, this, &VisitEditor::showEdited);
}

} // namespace yeouido
