// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/clearance_field.h"

#include "dialogs/choice_field.h"
#include "dialogs/list_field.h"
#include "dialogs/time_field.h"
#include "paint/style.h"
#include "settings/language.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

class ClearanceRow final : public QWidget
{
public:
    ClearanceRow(const std::vector<ElectionRule> &rules, QDate today, const std::function<void()> &edited)
        : m_rule(new CalmComboBox)
        , m_by(new QLineEdit)
        , m_date(new DateField)
        , m_how(new QLineEdit)
        , m_reply(new QLineEdit)
    {
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, currentStyle().px(8));
        grid->setSpacing(currentStyle().px(6));
        m_rule->setObjectName(u"clearanceRuleComboBox"_s);
        m_rule->setAccessibleName(
            ClearanceField::tr("Rule", "name of a field: paragraph of the election law"));
        for (const ElectionRule &rule : rules)
            m_rule->addItem(articleText({rule.id}, currentLanguage()) + u"  "_s + rule.title, rule.id);
        m_by->setObjectName(u"clearedByLineEdit"_s);
        m_by->setAccessibleName(ClearanceField::tr("Who looked at it", "name of a field"));
        m_by->setPlaceholderText(m_by->accessibleName());
        m_date->setObjectName(u"clearedOnDateField"_s);
        m_date->setAccessibleName(ClearanceField::tr("When it was looked at", "name of a field"));
        m_date->allowNone(today);
        m_how->setObjectName(u"clearedHowLineEdit"_s);
        m_how->setAccessibleName(ClearanceField::tr("How", "name of a field"));
        m_how->setPlaceholderText(ClearanceField::tr(
            "How: asked the election commission (1390), legal office", "hint in an empty field"));
        m_reply->setObjectName(u"clearanceReplyLineEdit"_s);
        m_reply->setAccessibleName(ClearanceField::tr("Reply", "name of a field"));
        m_reply->setPlaceholderText(ClearanceField::tr("What the answer was", "hint in an empty field"));
        grid->addWidget(m_rule, 0, 0, 1, 2);
        grid->addWidget(m_by, 1, 0);
        grid->addWidget(m_date, 1, 1);
        grid->addWidget(m_how, 2, 0, 1, 2);
        grid->addWidget(m_reply, 3, 0, 1, 2);
        connect(m_rule, &QComboBox::currentIndexChanged, this, edited);
        connect(m_date, &DateField::dateEdited, this, edited);
        for (const QLineEdit *line : {m_by, m_how, m_reply})
            connect(line, &QLineEdit::textEdited, this, edited);
    }

    void setClearance(const LegalClearance &clearance)
    {
        if (m_rule->findData(clearance.rule) < 0)
            m_rule->addItem(articleText({clearance.rule}, currentLanguage()), clearance.rule);
        m_rule->setCurrentIndex(m_rule->findData(clearance.rule));
        m_by->setText(clearance.clearedBy);
        m_date->setDateOrNone(clearance.date);
        m_how->setText(clearance.how);
        m_reply->setText(clearance.reply);
    }

    [[nodiscard]] LegalClearance clearance() const
    {
        return {m_rule->currentData().toString(), m_by->text(), m_date->dateOrNone(), m_how->text(),
                m_reply->text()};
    }

    void focusFirst() { m_by->setFocus(Qt::TabFocusReason); }

private:
    CalmComboBox *m_rule;
    QLineEdit *m_by;
    DateField *m_date;
    QLineEdit *m_how;
    QLineEdit *m_reply;
};

} // namespace

ClearanceField::ClearanceField(const std::vector<ElectionRule> &rules, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_list(new ListField(
          u"clearancesListField"_s, tr("Add who looked at it", "button below a list of legal clearances"),
          [this, rules, today] { return new ClearanceRow(rules, today, [this] { Q_EMIT edited(); }); }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &ListField::edited, this, &ClearanceField::edited);
}

void ClearanceField::setClearances(const std::vector<LegalClearance> &clearances)
{
    const QSignalBlocker quiet(this);
    m_list->clear();
    for (const LegalClearance &clearance : clearances)
        static_cast<ClearanceRow *>(m_list->addRow())->setClearance(clearance);
}

std::vector<LegalClearance> ClearanceField::clearances() const
{
    std::vector<LegalClearance> typed;
    for (const ClearanceRow *row : m_list->rows<ClearanceRow>()) {
        LegalClearance clearance = row->clearance();
        const LegalClearance nothing{
            .rule = clearance.rule, .clearedBy = {}, .date = {}, .how = {}, .reply = {}};
        if (clearance != nothing)
            typed.push_back(std::move(clearance));
    }
    return typed;
}

void ClearanceField::begin(const QString &rule)
{
    for (ClearanceRow *row : m_list->rows<ClearanceRow>()) {
        if (row->clearance().rule == rule) {
            row->focusFirst();
            return;
        }
    }
    auto *row = static_cast<ClearanceRow *>(m_list->addRow());
    row->setClearance({.rule = rule, .clearedBy = {}, .date = {}, .how = {}, .reply = {}});
    row->focusFirst();
}

} // namespace yeouido
