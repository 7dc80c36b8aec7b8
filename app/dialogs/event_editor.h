// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"
#include "schedule/occurrences.h"

#include <QDialog>

#include <memory>
#include <variant>

namespace yeouido {

class Session;

/// A new event, with what is known of it already: its `when` as a rule.
struct NewEvent
{
    EventBody body;
};

/// What the editor is opened for: a new event, or one that is there (of a series: one of its occurrences).
using EventEditorRequest = std::variant<NewEvent, OccurrenceKey>;

/// All fields of an event. Saving writes one Change through the session and closes; a refused or failed save
/// keeps everything that was typed and says why, beside the field or at the foot. Leaving with unsaved edits
/// asks first. exec() returns Accepted when something was saved, or nothing was to be saved.
class EventEditor : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventEditor)

public:
    EventEditor(Session &session, const EventEditorRequest &request, QWidget *parent = nullptr);
    ~EventEditor() override;

    /// What has been typed, whether it could be saved or not.
    [[nodiscard]] EventBody typedBody() const;

    /// After Accepted: what was saved, so that a view can select it.
    [[nodiscard]] OccurrenceKey saved() const;

    void reject() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yeouido
