// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/settings_dialog.h"

#include "paint/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

constexpr int systemLanguage = -1;

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_weekStart(new QComboBox(this))
    , m_name(new QLineEdit(preferences.who, this))
{
    const Style &style = currentStyle();
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings", "title of the dialog"));
    setMinimumWidth(style.px(420));

    m_language->setObjectName(u"languageComboBox"_s);
    m_language->addItem(tr("As the system", "settings: language"), systemLanguage);
    // Each language in its own words, so that whoever reads only one of them finds it.
    m_language->addItem(u"한국어"_s, int(Language::Korean));
    m_language->addItem(u"English"_s, int(Language::English));
    m_language->setCurrentIndex(
        m_language->findData(preferences.language ? int(*preferences.language) : systemLanguage));

    m_weekStart->setObjectName(u"weekStartComboBox"_s);
    m_weekStart->addItem(tr("Monday", "settings: first day of the week"), int(Qt::Monday));
    m_weekStart->addItem(tr("Sunday", "settings: first day of the week"), int(Qt::Sunday));
    m_weekStart->setCurrentIndex(m_weekStart->findData(int(preferences.weekStart)));

    m_name->setObjectName(u"nameLineEdit"_s);
    m_name->setPlaceholderText(nameOfUser({}));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(style.px(16));
    form->setVerticalSpacing(style.px(10));
    form->addRow(tr("&Language", "settings: label"), m_language);
    form->addRow(tr("&First day of the week", "settings: label"), m_weekStart);
    form->addRow(tr("&Your name", "settings: label"), m_name);
    auto *hint =
        new QLabel(tr("The history keeps this name beside what you change.", "settings: hint"), this);
    hint->setProperty("role", u"hint"_s);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *apply = buttons->addButton(tr("Apply", "settings: button"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"applyPushButton"_s);
    apply->setDefault(true);
    buttons->addButton(tr("Cancel", "settings: button"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelPushButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style.px(20), style.px(18), style.px(20), style.px(16));
    column->setSpacing(style.px(16));
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_preferences;
    preferences.weekStart = Qt::DayOfWeek(m_weekStart->currentData().toInt());
    preferences.who = m_name->text().trimmed();
    const int language = m_language->currentData().toInt();
    preferences.language = language == systemLanguage ? std::nullopt : std::optional(Language(language));
    return preferences;
}

} // namespace yeouido
