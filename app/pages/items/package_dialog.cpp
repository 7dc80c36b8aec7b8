// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/package_dialog.h"

#include "dialogs/form_section.h"
#include "dialogs/list_field.h"
#include "dialogs/sources_field.h"
#include "dialogs/time_field.h"
#include "office/money_text.h"
#include "paint/style.h"
#include "session.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// One version: its label and date, and what was announced with it.
class VersionRow final : public QWidget
{
public:
    explicit VersionRow(QDate today)
        : m_label(newEdit(u"versionLabelLineEdit"_s, PackageDialog::tr("Version", "name of a field"), 3))
        , m_date(new DateField)
        , m_tasks(newEdit(u"versionTasksLineEdit"_s,
                          PackageDialog::tr("Announced tasks", "version of a package, name of a field"), 4))
        , m_projects(newEdit(u"versionProjectsLineEdit"_s,
                             PackageDialog::tr("Announced projects", "version of a package, name of a field"),
                             4))
        , m_total(newEdit(u"versionTotalLineEdit"_s,
                          PackageDialog::tr("Announced total", "version of a package, name of a field"), 8))
    {
        m_date->setObjectName(u"versionDateLineEdit"_s);
        m_date->setAccessibleName(PackageDialog::tr("Date", "version of a package, name of a field"));
        m_date->setDate(today);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, currentStyle().px(6));
        grid->setSpacing(currentStyle().px(4));
        const auto add = [grid](int column, const QString &words, QWidget *field) {
            auto *label = newHintLabel(words);
            label->setWordWrap(false);
            grid->addWidget(label, 0, column);
            grid->addWidget(field, 1, column);
        };
        add(0, PackageDialog::tr("Version", "name of a field"), m_label);
        add(1, PackageDialog::tr("Date", "version of a package, name of a field"), m_date);
        add(2, PackageDialog::tr("Tasks", "version of a package: how many were announced"), m_tasks);
        add(3, PackageDialog::tr("Projects", "version of a package: how many were announced"), m_projects);
        add(4, PackageDialog::tr("Total", "version of a package: the amount that was announced"), m_total);
        grid->setColumnStretch(1, 1);
        grid->setColumnStretch(4, 1);
    }

    void setVersion(const ProposalVersion &version)
    {
        m_version = version;
        m_label->setText(version.label);
        m_date->setDate(version.date);
        const auto number = [](const std::optional<int> &count) {
            return count ? QString::number(*count) : QString();
        };
        m_tasks->setText(number(version.taskCount));
        m_projects->setText(number(version.projectCount));
        m_total->setText(version.total ? formatMoney(*version.total, Language::Korean) : QString());
    }

    [[nodiscard]] Result<ProposalVersion> version() const
    {
        ProposalVersion version = m_version;
        version.label = m_label->text().trimmed();
        version.date = m_date->date();
        if (version.label.isEmpty())
            return failure(ErrorCode::InvalidValue, u"versions"_s, u"label"_s);
        const auto read = [](const QLineEdit &edit, std::optional<int> &count) {
            const QString typed = edit.text().trimmed();
            bool isNumber = true;
            const int number = typed.toInt(&isNumber);
            count = typed.isEmpty() ? std::nullopt : std::optional(number);
            return typed.isEmpty() || (isNumber && isCount(number));
        };
        if (!read(*m_tasks, version.taskCount))
            return failure(ErrorCode::InvalidValue, u"versions"_s, u"tasks"_s);
        if (!read(*m_projects, version.projectCount))
            return failure(ErrorCode::InvalidValue, u"versions"_s, u"projects"_s);
        version.total.reset();
        if (const QString typed = m_total->text().trimmed(); !typed.isEmpty()) {
            const auto total = readMoney(typed, BareNumber::HundredMillions);
            if (!total)
                return failure(ErrorCode::InvalidValue, u"versions"_s, u"total"_s);
            version.total = total->money;
        }
        return version;
    }

    /// The field that version() refuses for a reason.
    [[nodiscard]] QWidget *fieldOf(const QString &reason) const
    {
        if (reason == u"tasks")
            return m_tasks;
        if (reason == u"projects")
            return m_projects;
        return reason == u"total" ? m_total : m_label;
    }

private:
    static bool isCount(int number) { return number > 0 && number <= 9999; }

    static QLineEdit *newEdit(const QString &name, const QString &words, int characters)
    {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * characters + currentStyle().px(24));
        return edit;
    }

    ProposalVersion m_version;
    QLineEdit *m_label;
    DateField *m_date;
    QLineEdit *m_tasks;
    QLineEdit *m_projects;
    QLineEdit *m_total;
};

} // namespace

PackageDialog::PackageDialog(Session &session, const ProposalPackage &package, bool isNew, QWidget *parent)
    : RecordDialog(session,
                   isNew ? tr("New package of proposals", "title of the dialog")
                         : tr("Edit the package of proposals", "title of the dialog"),
                   parent)
    , m_package(package)
    , m_isNew(isNew)
    , m_title(new QLineEdit(package.title))
    , m_versions(new ListField(u"versionsListField"_s, tr("Add version", "button in the editor of a package"),
                               [today = session.today()] { return new VersionRow(today); }))
    , m_sources(new SourcesField)
{
    setObjectName(u"packageDialog"_s);
    m_title->setObjectName(u"titleLineEdit"_s);
    m_versions->setAccessibleName(tr("Versions", "name of a list in the editor of a package"));
    for (const ProposalVersion &version : package.versions)
        static_cast<VersionRow *>(m_versions->addRow())->setVersion(version);
    m_sources->setSources(package.sources);

    QFormLayout *form = newForm();
    addRow(*form, tr("Title", "package of proposals, name of a field"), m_title, u"title"_s);
    column().addLayout(form);
    column().addWidget(
        newSectionLabel(tr("Versions, with what was announced", "head in the editor of a package")));
    column().addWidget(newHintLabel(
        tr("What was announced is the denominator of every rate; what was not announced stays empty.",
           "in the editor of a package")));
    QFormLayout *list = newForm(true);
    addRow(*list, QString(), m_versions, u"versions"_s);
    column().addLayout(list);
    column().addWidget(newSectionLabel(tr("Sources", "head over the sources of a package")));
    column().addWidget(m_sources);
    column().addStretch(1);
    start({600, 560});
    m_title->setFocus();
}

Result<Change> PackageDialog::change() const
{
    ProposalPackage package = m_package;
    package.title = m_title->text().trimmed();
    package.sources = m_sources->sources();
    package.versions.clear();
    std::set<QString> labels;
    for (const VersionRow *row : m_versions->rows<VersionRow>()) {
        const Result<ProposalVersion> version = row->version();
        if (!version)
            return failure(version);
        if (!labels.insert(version->label).second)
            return failure(ErrorCode::InvalidValue, u"versions"_s, u"twice"_s);
        package.versions.push_back(*version);
    }
    std::ranges::stable_sort(package.versions, {}, &ProposalVersion::date);
    if (package.title.isEmpty())
        return failure(ErrorCode::InvalidValue, u"title"_s);
    return m_isNew ? creation(package) : edit(m_package, package);
}

QWidget *PackageDialog::wrongField(const Error &error) const
{
    if (error.subject != u"versions")
        return RecordDialog::wrongField(error);
    std::set<QString> labels;
    for (const VersionRow *row : m_versions->rows<VersionRow>()) {
        const Result<ProposalVersion> version = row->version();
        if (!version || !labels.insert(version->label).second)
            return row->fieldOf(error.detail);
    }
    return m_versions;
}

QString PackageDialog::sentenceFor(const Error &error) const
{
    if (error.code != ErrorCode::InvalidValue)
        return RecordDialog::sentenceFor(error);
    if (error.subject == u"title")
        return tr("A package needs a title. Please enter one.", "fault at a field");
    if (error.detail == u"label")
        return tr("Each version needs a short name such as v1.", "fault at the versions of a package");
    if (error.detail == u"twice")
        return tr("Two versions have the same name. Give each its own.",
                  "fault at the versions of a package");
    if (error.detail == u"tasks" || error.detail == u"projects")
        return tr("The numbers of tasks and projects are whole numbers, or stay empty.",
                  "fault at the versions of a package");
    return tr("The total is no amount. Write 81조 or 6조 429억.", "fault at the versions of a package");
}

} // namespace yeouido
