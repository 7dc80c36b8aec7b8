// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/event_draft.h"
#include "dialogs/event_faults.h"
#include "office/directory.h"

#include <QWidget>

#include <vector>

class QTabWidget;

namespace yeouido {

class EventAgenda;
class EventBasics;
class FormSection;
class RecurrenceEditor;

/// All sections of the event's form: what is essential on the left, the rest behind tabs.
class EventForm : public QWidget
{
    Q_OBJECT

public:
    EventForm(const Directory &directory, const QString &zone, QDate today, QWidget *parent = nullptr);

    void setDraft(const EventDraft &draft);
    [[nodiscard]] TypedEvent typed() const;

    /// Reads what is still being typed; false when some of it could not be read, which then has the focus.
    [[nodiscard]] bool settle();

    /// Shows what is wrong, each beside its field, and goes to the first one. Returns those that belong to no
    /// field.
    std::vector<Fault> showFaults(const std::vector<Fault> &faults);
    void clearFaults();
    void focusTitle();

    /// What a journey can serve; `served` is the title of what it serves now, where that is not among them.
    void setServable(const std::vector<Occurrence> &offered, const QString &served);

Q_SIGNALS:
    void edited();
    void whenEdited();

private:
    void addTab(FormSection *section, const QString &title);
    void bringForward(const FormSection &section);
    void showCounts();

    EventBasics *m_basics;
    EventAgenda *m_agenda;
    RecurrenceEditor *m_recurrence;
    QTabWidget *m_tabs;
    std::vector<FormSection *> m_sections;
    EventBody m_body; ///< what no section shows stays as it was
};

} // namespace yeouido
