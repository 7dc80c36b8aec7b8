// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/person_dialog.h"

#include "dialogs/form_section.h"
#include "dialogs/list_field.h"
#include "dialogs/sources_field.h"
#include "pages/directory/dialog_parts.h"
#include "pages/directory/post_row.h"
#include "paint/style.h"
#include "session.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(Session &session, const Directory &directory, const std::optional<Person> &before,
                           QWidget *parent)
    : RecordDialog(session,
                   before ? tr("Person", "title of an editor") : tr("New person", "title of an editor"),
                   parent)
    , m_before(before)
    , m_id(before ? before->id : PersonId::create())
    , m_posts(new ListField(u"postsListField"_s, tr("Add post", "button below the posts of a person"),
                            [directory, today = session.today()] { return new PostRow(directory, today); }))
    , m_note(newTextEdit(u"notePlainTextEdit"_s))
    , m_sources(new SourcesField)
{
    setObjectName(u"personDialog"_s);
    const Person person = before.value_or(Person());
    m_name = newLine(u"nameLineEdit"_s, person.name);
    m_contact = newLine(u"contactLineEdit"_s, person.contact);
    m_contact->setPlaceholderText(tr("Telephone, mail; stays in the house", "hint in an empty field"));
    m_note->setPlainText(person.note);
    m_note->setMaximumHeight(currentStyle().px(74));
    for (const Post &post : person.posts)
        static_cast<PostRow *>(m_posts->addRow())->setPost(post);
    m_sources->setSources(person.sources);

    QFormLayout *form = newForm();
    addRow(*form, tr("Name", "field of a person"), m_name, u"name"_s);
    addRow(*form, tr("Contact", "field of a person"), m_contact);
    column().addLayout(form);
    column().addWidget(
        newSectionLabel(tr("Posts, the present one and earlier ones", "above a list of posts")));
    m_posts->setAccessibleName(tr("Posts", "list of the posts of a person"));
    column().addWidget(m_posts);
    addFault(u"validity"_s, m_posts);
    QFormLayout *more = newForm();
    addRow(*more, tr("Note", "field of a person"), m_note);
    column().addLayout(more);
    column().addWidget(newSectionLabel(tr("Sources", "above the sources of a record")));
    column().addWidget(m_sources);
    column().addStretch(1);
    start({620, 600});
}

Result<Change> PersonDialog::change() const
{
    Person person = m_before.value_or(Person());
    person.id = m_id;
    person.name = typedIn(*m_name);
    person.contact = typedIn(*m_contact);
    person.note = plainText(*m_note);
    person.sources = m_sources->sources();
    person.posts.clear();
    Result<void> accepted = checkNamed(*m_name);
    for (const PostRow *row : m_posts->rows<PostRow>()) {
        if (row->isReversed())
            accepted = failure(ErrorCode::InvalidValue, u"validity"_s);
        if (Post post = row->post(); post != Post())
            person.posts.push_back(std::move(post));
    }
    return saving(m_before, person, accepted);
}

QWidget *PersonDialog::wrongField(const Error &error) const
{
    if (error.subject == u"validity") {
        for (const PostRow *row : m_posts->rows<PostRow>()) {
            if (row->isReversed())
                return row->lastDayField();
        }
    }
    return RecordDialog::wrongField(error);
}

QString PersonDialog::sentenceFor(const Error &error) const
{
    const QString sentence = namedSentence(error);
    return sentence.isEmpty() ? RecordDialog::sentenceFor(error) : sentence;
}

} // namespace yeouido
