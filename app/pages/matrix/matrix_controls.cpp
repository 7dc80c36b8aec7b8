// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_controls.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "pages/matrix/matrix_text.h"
#include "pages/page_parts.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "text/agenda_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

CalmComboBox *newCombo(const QString &objectName, const QString &name, qreal width)
{
    auto *combo = new CalmComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setMaximumWidth(currentStyle().px(width));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QToolButton *newReading(const QString &objectName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

QHBoxLayout *newRow(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentStyle().px(8));
    return layout;
}

} // namespace

MatrixControls::MatrixControls(QObject *parent)
    : QObject(parent)
    , m_chooserRow(new QWidget)
    , m_filterRow(new QWidget)
    , m_package(newCombo(u"packageComboBox"_s, tr("Package of proposals", "choice above the matrix"), 260))
    , m_countedFor(
          newCombo(u"countedForComboBox"_s, tr("Whom the figure counts for", "choice above the matrix"), 220))
    , m_adoption(
          newReading(u"adoptionToolButton"_s, tr("Adoption", "reading of the matrix: what they took up")))
    , m_fulfilment(
          newReading(u"fulfilmentToolButton"_s, tr("Fulfilment", "reading of the matrix after the election")))
    , m_text(new QLineEdit)
    , m_department(newCombo(u"departmentComboBox"_s, tr("Lead department", "filter of the matrix"), 200))
    , m_state(newCombo(u"stateFilterComboBox"_s, tr("State", "filter of the matrix"), 180))
{
    addChooserRow();
    addFilterRow();
}

MatrixControls::~MatrixControls() = default;

void MatrixControls::addChooserRow()
{
    m_adoption->setToolTip(
        tr("What the addressees took into their platforms", "hint at a reading of the matrix"));
    m_fulfilment->setToolTip(tr("What became of it after the election", "hint at a reading of the matrix"));
    auto *readings = new QButtonGroup(this);
    readings->addButton(m_adoption);
    readings->addButton(m_fulfilment);
    QHBoxLayout *row = newRow(m_chooserRow);
    row->addWidget(m_package);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(currentStyle().px(2));
    pair->addWidget(m_adoption);
    pair->addWidget(m_fulfilment);
    row->addLayout(pair);
    row->addWidget(m_countedFor);
    row->addStretch();

    connect(m_package, &QComboBox::activated, this, [this] {
        MatrixChoice choice = m_choice;
        const QString id = m_package->currentData().toString();
        choice.package = id.isEmpty() ? std::nullopt : std::optional(ProposalPackageId(id));
        choose(choice);
    });
    connect(m_countedFor, &QComboBox::activated, this, [this](int index) {
        MatrixChoice choice = m_choice;
        choice.countedFor =
            index <= 0 ? std::nullopt : std::optional(m_addressees.at(static_cast<std::size_t>(index - 1)));
        choose(choice);
    });
    const auto read = [this](AdoptionAxis axis) {
        MatrixChoice choice = m_choice;
        choice.axis = axis;
        choice.filter.state.reset();
        choice.filter.fulfilment.reset();
        choose(choice);
    };
    connect(m_adoption, &QToolButton::clicked, this, [read] { read(AdoptionAxis::Adoption); });
    connect(m_fulfilment, &QToolButton::clicked, this, [read] { read(AdoptionAxis::Fulfilment); });
}

void MatrixControls::addFilterRow()
{
    m_text->setObjectName(u"matrixFilterLineEdit"_s);
    m_text->setAccessibleName(tr("Filter by text", "filter of the matrix"));
    m_text->setPlaceholderText(tr("Filter: title, code, request", "filter of the matrix, empty field"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(currentStyle().px(260));
    QToolButton *addressees = newFlatButton(tr("Addressees…", "button above the matrix: chooses its columns"),
                                            u"addresseesToolButton"_s);
    connect(addressees, &QToolButton::clicked, this, &MatrixControls::addresseesWanted);
    QHBoxLayout *row = newRow(m_filterRow);
    row->addWidget(m_text, 1);
    row->addWidget(m_department);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(addressees);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        MatrixChoice choice = m_choice;
        choice.filter.text = text;
        choose(choice);
    });
    connect(m_department, &QComboBox::activated, this, [this] {
        MatrixChoice choice = m_choice;
        const QString id = m_department->currentData().toString();
        choice.filter.department = id.isEmpty() ? std::nullopt : std::optional(DepartmentId(id));
        choose(choice);
    });
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        MatrixChoice choice = m_choice;
        const bool isAdoption = choice.axis == AdoptionAxis::Adoption;
        choice.filter.state.reset();
        choice.filter.fulfilment.reset();
        if (index > 0 && isAdoption)
            choice.filter.state = m_state->value<AdoptionState>();
        else if (index > 0)
            choice.filter.fulfilment = m_state->value<FulfilmentState>();
        choose(choice);
    });
}

void MatrixControls::choose(const MatrixChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT choiceChanged(m_choice);
}

void MatrixControls::fillStates()
{
    m_state->clear();
    m_state->addItem(tr("Every state", "filter of the matrix"), -1);
    if (m_choice.axis == AdoptionAxis::Adoption)
        m_state->addWords<AdoptionState>(adoptionWord);
    else
        m_state->addWords<FulfilmentState>(fulfilmentWord);
    if (m_choice.filter.state)
        m_state->setValue(*m_choice.filter.state);
    else if (m_choice.filter.fulfilment)
        m_state->setValue(*m_choice.filter.fulfilment);
}

void MatrixControls::showChoice(const Directory &directory, const std::vector<Addressee> &addressees,
                                const MatrixChoice &choice)
{
    m_choice = choice;
    m_addressees = addressees;
    m_package->clear();
    for (const ProposalPackage &package : directory.packages)
        m_package->addItem(package.title, package.id.text());
    m_package->addItem(tr("All items", "choice above the matrix: of every package and of none"), QString());
    m_package->setCurrentIndex(m_package->findData(choice.package ? choice.package->text() : QString()));

    m_countedFor->clear();
    int parties = 0;
    for (const Addressee &addressee : addressees)
        parties += int(addressee.party.has_value());
    m_countedFor->addItem(
        tr("Any of %n party(s)", "choice above the matrix: whom the figure counts for", parties));
    for (const Addressee &addressee : addressees) {
        m_countedFor->addItem(addresseeName(directory, addressee));
        if (addressee == choice.countedFor)
            m_countedFor->setCurrentIndex(m_countedFor->count() - 1);
    }
    m_adoption->setChecked(choice.axis == AdoptionAxis::Adoption);
    m_fulfilment->setChecked(choice.axis == AdoptionAxis::Fulfilment);

    const QSignalBlocker quiet(m_text);
    if (m_text->text() != choice.filter.text)
        m_text->setText(choice.filter.text);
    m_department->clear();
    m_department->addItem(tr("Every department", "filter of the matrix"), QString());
    for (const Department &department : directory.departments)
        m_department->addItem(department.name, department.id.text());
    m_department->setCurrentIndex(std::max(
        0, m_department->findData(choice.filter.department ? choice.filter.department->text() : QString())));
    fillStates();
}

} // namespace yeouido
