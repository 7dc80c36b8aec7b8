// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_dialog.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "dialogs/form_section.h"
#include "dialogs/sources_field.h"
#include "paint/style.h"
#include "session.h"
#include "text/agenda_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *newShortText(const QString &name)
{
    QPlainTextEdit *edit = newTextEdit(name);
    edit->setMinimumHeight(currentStyle().px(64));
    edit->setMaximumHeight(currentStyle().px(110));
    return edit;
}

} // namespace

ItemDialog::ItemDialog(Session &session, const AgendaItem &item, const Directory &directory, QWidget *parent)
    : RecordDialog(session,
                   directory.find(item.id) ? tr("Edit the agenda item", "title of the dialog")
                                           : tr("New agenda item", "title of the dialog"),
                   parent)
    , m_item(item)
    , m_isNew(!directory.find(item.id))
    , m_title(new QLineEdit)
    , m_code(new QLineEdit)
    , m_kind(new CalmComboBox)
    , m_parent(new ChoiceField(tr("None", "no task is chosen")))
    , m_package(new ChoiceField(tr("None", "no package is chosen")))
    , m_department(new ChoiceField(tr("Not set yet", "no lead department is chosen")))
    , m_request(newShortText(u"requestPlainTextEdit"_s))
    , m_addressee(new QLineEdit)
    , m_basis(newShortText(u"basisPlainTextEdit"_s))
    , m_sources(new SourcesField)
{
    setObjectName(u"itemDialog"_s);
    std::ranges::copy_if(directory.agendaItems, std::back_inserter(m_others),
                         [&item](const AgendaItem &other) { return other.id != item.id; });
    makeFields(directory);
    m_title->setText(item.title);
    m_code->setText(item.code);
    m_kind->setValue(item.kind);
    m_parent->setChoice(item.parent);
    m_package->setChoice(item.package);
    m_department->setChoice(item.leadDepartment);
    m_request->setPlainText(item.request);
    m_addressee->setText(item.addressee);
    m_basis->setPlainText(item.basis);
    m_sources->setSources(item.sources);
    showKind();
    start({560, 640});
    m_title->setFocus();
}

void ItemDialog::makeFields(const Directory &directory)
{
    m_title->setObjectName(u"titleLineEdit"_s);
    m_code->setObjectName(u"codeLineEdit"_s);
    m_code->setPlaceholderText(tr("A1; may stay empty", "hint in the empty code of an agenda item"));
    m_kind->setObjectName(u"kindComboBox"_s);
    m_kind->addWords<AgendaItemKind>(agendaItemKindWord);
    m_parent->setObjectName(u"taskComboBox"_s);
    m_package->setObjectName(u"packageComboBox"_s);
    m_department->setObjectName(u"departmentComboBox"_s);
    m_addressee->setObjectName(u"addresseeLineEdit"_s);
    m_addressee->setPlaceholderText(
        tr("A ministry, the parties, a committee", "hint in the empty addressee of an agenda item"));
    for (const AgendaItem &other : m_others) {
        if (other.kind == AgendaItemKind::Task)
            m_parent->addChoice(other.id, itemText(other));
        else
            m_parent->setName(other.id, other.title);
    }
    for (const ProposalPackage &package : directory.packages)
        m_package->addChoice(package.id, package.title);
    for (const Department &department : directory.departments) {
        if (department.validity.contains(session().today()))
            m_department->addChoice(department.id, department.name);
        else
            m_department->setName(department.id, department.name);
    }

    QFormLayout *form = newForm();
    addRow(*form, tr("Title", "agenda item, name of a field"), m_title, u"title"_s);
    addRow(*form, tr("No.", "agenda item, name of the field with its code"), m_code, u"code"_s);
    addRow(*form, tr("Kind", "agenda item, name of a field"), m_kind, u"kind"_s);
    addRow(*form, tr("Task", "agenda item, name of the field with the task of a project"), m_parent);
    addRow(*form, tr("Package", "agenda item, name of a field"), m_package);
    addRow(*form, tr("Lead department", "agenda item, name of a field"), m_department);
    addRow(*form, tr("Request", "agenda item, name of a field"), m_request);
    addRow(*form, tr("Addressee", "agenda item, name of a field"), m_addressee);
    addRow(*form, tr("Basis", "agenda item, name of the field with the law or plan it rests on"), m_basis);
    column().addLayout(form);
    column().addWidget(newSectionLabel(tr("Sources", "head over the sources of an agenda item")));
    column().addWidget(m_sources, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ItemDialog::showKind);
    // A project belongs to the package of its task.
    connect(m_parent, &QComboBox::activated, this, [this] {
        const std::optional<AgendaItemId> chosen = m_parent->choice<AgendaItemTag>();
        const auto task = std::ranges::find(m_others, chosen.value_or(AgendaItemId()), &AgendaItem::id);
        if (chosen && task != m_others.end())
            m_package->setChoice(task->package);
    });
}

void ItemDialog::showKind()
{
    m_parent->setEnabled(m_kind->value<AgendaItemKind>() == AgendaItemKind::Project);
}

Result<Change> ItemDialog::change() const
{
    AgendaItem item = m_item;
    item.title = m_title->text().trimmed();
    item.code = m_code->text().trimmed();
    item.kind = m_kind->value<AgendaItemKind>();
    item.parent = item.kind == AgendaItemKind::Project ? m_parent->choice<AgendaItemTag>() : std::nullopt;
    item.package = m_package->choice<ProposalPackageTag>();
    item.leadDepartment = m_department->choice<DepartmentTag>();
    item.request = plainText(*m_request).trimmed();
    item.addressee = m_addressee->text().trimmed();
    item.basis = plainText(*m_basis).trimmed();
    item.sources = m_sources->sources();
    if (item.title.isEmpty())
        return failure(ErrorCode::InvalidValue, u"title"_s, u"empty"_s);
    const bool hasProjects =
        std::ranges::any_of(m_others, [&item](const AgendaItem &other) { return other.parent == item.id; });
    if (hasProjects && item.kind != AgendaItemKind::Task)
        return failure(ErrorCode::InvalidValue, u"kind"_s);
    return m_isNew ? creation(item) : edit(m_item, item);
}

QString ItemDialog::sentenceFor(const Error &error) const
{
    if (error.code == ErrorCode::InvalidValue && error.subject == u"title")
        return tr("An agenda item needs a title. Please enter one.", "fault at a field");
    if (error.code == ErrorCode::InvalidValue && error.subject == u"kind")
        return tr("There are projects under this task. Move them to another task first.",
                  "fault at the kind of an agenda item");
    return RecordDialog::sentenceFor(error);
}

} // namespace yeouido
