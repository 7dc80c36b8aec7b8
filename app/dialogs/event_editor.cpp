// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/event_editor.h"

#include "dialogs/dialog_size.h"
#include "dialogs/event_draft.h"
#include "dialogs/event_editor_form.h"
#include "dialogs/fault_label.h"
#include "dialogs/scope_question.h"
#include "dialogs/time_field.h"
#include "dialogs/unsaved_edits.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "text/error_text.h"
#include "text/event_text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

class EventEditor::Private
{
public:
    Private(EventEditor &owner, Session &openSession)
        : editor(owner)
        , session(openSession)
    {
    }

    void build();
    void load(const EventEditorRequest &what);
    void show(const Result<EventDraft> &read);
    void save();
    void write(const Change &change, std::optional<Scope> scope);
    void sayFailure(const Error &error);
    [[nodiscard]] TypedEvent settledEvent();
    [[nodiscard]] bool isDirty() const;
    void saveAs(const TypedEvent &typed);
    void showServable();

    EventEditor &editor;
    Session &session;
    EventDraft draft;
    TypedEvent opened; ///< what the form made of the draft: anything else has been typed
    EventId newId = EventId::create();
    OccurrenceKey savedAs;
    bool loaded = false;

    QLabel *series = nullptr;
    EventForm *form = nullptr;
    FaultLabel *failure = nullptr;
    QPushButton *reload = nullptr;
    QPushButton *saveButton = nullptr;

private:
    void addFoot(QVBoxLayout &column);
    void updateSaving();
};

void EventEditor::Private::build()
{
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(&editor);
    column->setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(12));
    column->setSpacing(look.px(10));
    series = new QLabel;
    series->setObjectName(u"seriesLabel"_s);
    series->setTextFormat(Qt::PlainText);
    series->setProperty("role", u"secondary"_s);
    series->setWordWrap(true);
    column->addWidget(series);
    const Result<Directory> directory = session.store().directory();
    form = new EventForm(directory.value_or(Directory()), session.store().zone(), session.today());
    column->addWidget(form, 1);
    addFoot(*column);
    addSaveShortcuts(editor, *saveButton);
    connect(form, &EventForm::edited, &editor, [this] { failure->clear(); });
    connect(form, &EventForm::whenEdited, &editor, [this] { showServable(); });
    connect(&session, &Session::editableChanged, &editor, [this] { updateSaving(); });
    updateSaving();
}

void EventEditor::Private::addFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(currentStyle().px(8));
    failure = new FaultLabel;
    failure->setObjectName(u"failureFaultLabel"_s);
    foot->addWidget(failure, 1);
    foot->addStretch();
    reload = new QPushButton(tr("Load what is saved now", "after someone else has changed the event"));
    reload->setObjectName(u"reloadPushButton"_s);
    reload->setAutoDefault(false);
    reload->hide();
    foot->addWidget(reload);
    auto *cancel = new QPushButton(tr("Cancel", "leaves the event editor"));
    cancel->setObjectName(u"cancelPushButton"_s);
    cancel->setAutoDefault(false);
    foot->addWidget(cancel);
    saveButton = new QPushButton(tr("Save", "saves the event"));
    saveButton->setObjectName(u"savePushButton"_s);
    saveButton->setToolTip(tr("Save and close (Ctrl+Enter)", "hint at the button of the event editor"));
    foot->addWidget(saveButton);
    column.addLayout(foot);
    connect(saveButton, &QPushButton::clicked, &editor, [this] { save(); });
    connect(cancel, &QPushButton::clicked, &editor, &EventEditor::reject);
    connect(reload, &QPushButton::clicked, &editor,
            [this] { load(OccurrenceKey{draft.stored->id, draft.occurrence}); });
}

void EventEditor::Private::updateSaving()
{
    saveButton->setEnabled(loaded && session.isEditable());
}

void EventEditor::Private::load(const EventEditorRequest &what)
{
    if (const auto *key = std::get_if<OccurrenceKey>(&what))
        show(readDraft(session.store(), *key));
    else
        show(EventDraft{{}, {}, std::get<NewEvent>(what).body, {}});
}

void EventEditor::Private::show(const Result<EventDraft> &read)
{
    reload->hide();
    failure->clear();
    loaded = read.has_value();
    form->setEnabled(loaded);
    updateSaving();
    if (!read) {
        series->hide();
        sayFailure(read.error());
        return;
    }
    draft = *read;
    form->setDraft(draft);
    showServable();
    opened = form->typed();
    series->setVisible(draft.isSeries());
    if (draft.isSeries()) {
        const Language language = currentLanguage();
        series->setText(tr("One date of a series: %1 · %2", "above the event editor; a date and a repetition")
                            .arg(whenText(draft.body.when, language, session.store().zone()),
                                 recurrenceText(*draft.recurrence, draft.stored->body.when, language)));
    }
    editor.setWindowTitle(draft.stored
                              ? tr("Edit event: %1", "title of the event editor").arg(draft.body.title)
                              : tr("New event", "title of the event editor"));
    form->focusTitle();
}

void EventEditor::Private::showServable()
{
    const std::optional<EventId> journey = draft.stored ? std::optional(draft.stored->id) : std::nullopt;
    const Result<std::vector<Occurrence>> offered =
        readServable(session.store(), startDate(form->typed().body.when), journey);
    QString served;
    if (draft.body.serves) {
        const Result<std::optional<StoredEvent>> stored = session.store().event(*draft.body.serves);
        if (stored && *stored)
            served = (*stored)->event.body.title;
    }
    form->setServable(offered.value_or(std::vector<Occurrence>()), served);
}

TypedEvent EventEditor::Private::settledEvent()
{
    // A Hangul syllable that is still being composed belongs to the text.
    QGuiApplication::inputMethod()->commit();
    return form->typed();
}

bool EventEditor::Private::isDirty() const
{
    if (!loaded)
        return false;
    const TypedEvent now = form->typed();
    return now.body != opened.body || now.recurrence != opened.recurrence;
}

void EventEditor::Private::save()
{
    QGuiApplication::inputMethod()->commit();
    if (!form->settle())
        return;
    const TypedEvent typed = settledEvent();
    form->clearFaults();
    failure->clear();
    reload->hide();
    // An occurrence can lie where its series' rule would never put one: only a new rule is checked with it.
    const bool checksRule = !draft.isSeries() || typed.ruleChanged;
    const std::vector<Fault> faults = faultsOf(typed.body, checksRule ? typed.recurrence : std::nullopt);
    if (!faults.empty()) {
        form->showFaults(faults);
        return;
    }
    if (draft.stored && !isDirty()) {
        savedAs = {draft.stored->id, draft.occurrence};
        editor.accept();
        return;
    }
    saveAs(typed);
}

void EventEditor::Private::saveAs(const TypedEvent &typed)
{
    std::optional<Scope> scope;
    if (draft.isSeries()) {
        ScopeQuestion question{ScopeAct::Edit, draft.body.title, draft.body.when, {}, {}};
        if (typed.body.when != draft.body.when)
            question.newWhen = typed.body.when;
        question.offered = offeredScopes(*draft.stored, *draft.occurrence, typed.ruleChanged);
        scope = askScope(&editor, question);
        if (!scope)
            return;
    }
    const Result<TiedRecords> tied = readTied(session.store());
    if (!tied) {
        sayFailure(tied.error());
        return;
    }
    const Result<Change> change = changeOf(draft, typed, scope.value_or(Scope::All), *tied, newId);
    if (!change)
        sayFailure(change.error());
    else
        write(*change, scope);
}

void EventEditor::Private::write(const Change &change, std::optional<Scope> scope)
{
    if (const Result<void> written = session.perform(change); !written) {
        sayFailure(written.error());
        return;
    }
    savedAs = savedKey(draft, form->typed(), scope, newId);
    editor.accept();
}

void EventEditor::Private::sayFailure(const Error &error)
{
    failure->setText(errorText(error));
    const bool isForeign = error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
    reload->setVisible(isForeign && draft.stored.has_value());
}

EventEditor::EventEditor(Session &session, const EventEditorRequest &request, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, session))
{
    setObjectName(u"eventEditor"_s);
    keepUnreadable(*this);
    setWindowTitle(tr("New event", "title of the event editor"));
    d->build();
    fitOnScreen(*this, {1080, 680});
    d->load(request);
}

EventEditor::~EventEditor() = default;

EventBody EventEditor::typedBody() const
{
    return d->form->typed().body;
}

OccurrenceKey EventEditor::saved() const
{
    return d->savedAs;
}

void EventEditor::reject()
{
    QGuiApplication::inputMethod()->commit();
    if (d->form->settle() && !d->isDirty()) {
        QDialog::reject();
        return;
    }
    const QString title = d->form->typed().body.title;
    const QString heading =
        title.isEmpty()
            ? tr("The event has not been saved. What shall become of it?", "question on leaving")
            : tr("“%1” has not been saved. What shall become of it?", "question on leaving").arg(title);
    switch (askForUnsaved(this, heading, d->saveButton->isEnabled())) {
    case Leaving::StaysOpen:
        return;
    case Leaving::Saves:
        d->save();
        return;
    case Leaving::Discards:
        QDialog::reject();
    }
}

} // namespace yeouido
