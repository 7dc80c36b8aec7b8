// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/choice_page.h"

#include "paint/style.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeouido {

namespace {

constexpr int pageWidth = 640;

QString nameOf(StartChoice choice)
{
    switch (choice) {
    case StartChoice::LoadExample:
        return u"loadExamplePushButton"_s;
    case StartChoice::StartEmpty:
        return u"startEmptyPushButton"_s;
    case StartChoice::OpenFile:
        return u"openFilePushButton"_s;
    case StartChoice::RestoreBackup:
        return u"restoreBackupPushButton"_s;
    case StartChoice::OpenForReading:
        break;
    }
    return u"openForReadingPushButton"_s;
}

QLabel *label(const QString &text, const QString &role, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    result->setProperty("role", role);
    return result;
}

/// A button of two lines. The labels let clicks through to the button below them.
class ChoiceButton final : public QPushButton
{
public:
    ChoiceButton(const ChoiceText &text, QWidget *parent)
        : QPushButton(parent)
        , m_lines(new QVBoxLayout(this))
    {
        const Style &style = currentStyle();
        setObjectName(nameOf(text.choice));
        setAccessibleName(text.title);
        setAccessibleDescription(text.explanation);
        setAutoDefault(true);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);

        m_lines->setContentsMargins(style.px(16), style.px(11), style.px(16), style.px(11));
        m_lines->setSpacing(style.px(3));
        QLabel *title = label(text.title, text.recommended ? u"accent"_s : u"strong"_s, this);
        QLabel *explanation = label(text.explanation, u"secondary"_s, this);
        explanation->setWordWrap(true);
        for (QLabel *line : {title, explanation}) {
            line->setAttribute(Qt::WA_TransparentForMouseEvents);
            m_lines->addWidget(line);
        }
    }

    // A push button reckons its size from its own text only.
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = currentStyle().px(pageWidth);
        return {width, heightForWidth(width)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override { return m_lines->heightForWidth(width); }

private:
    QVBoxLayout *m_lines;
};

} // namespace

ChoicePage::ChoicePage(const ChoicePageText &text, QWidget *parent)
    : QWidget(parent)
    , m_error(label({}, u"error"_s, this))
{
    const Style &style = currentStyle();
    setObjectName(u"choicePage"_s);

    auto *column = new QVBoxLayout;
    column->setSpacing(style.px(10));
    QLabel *heading = label(text.heading, u"title"_s, this);
    heading->setObjectName(u"headingLabel"_s);
    heading->setWordWrap(true);
    column->addWidget(heading);
    QLabel *explanation = label(text.text, {}, this);
    explanation->setObjectName(u"explanationLabel"_s);
    explanation->setWordWrap(true);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(explanation);
    column->addSpacing(style.px(8));
    for (const ChoiceText &choice : text.choices) {
        auto *button = new ChoiceButton(choice, this);
        connect(button, &QPushButton::clicked, this, [this, which = choice.choice] { Q_EMIT chosen(which); });
        column->addWidget(button);
        if (choice.recommended)
            button->setFocus();
    }
    m_error->setObjectName(u"errorLabel"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addSpacing(style.px(4));
    QLabel *foot = label(text.foot, u"hint"_s, this);
    foot->setObjectName(u"footLabel"_s);
    foot->setWordWrap(true);
    foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(foot);

    auto *middle = new QVBoxLayout(this);
    middle->setContentsMargins(style.px(48), style.px(40), style.px(48), style.px(32));
    middle->addStretch();
    middle->addLayout(column);
    middle->addStretch();
    middle->setAlignment(column, Qt::AlignHCenter);
    heading->setMinimumWidth(style.px(pageWidth));
}

void ChoicePage::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setAccessibleName(sentence);
    m_error->setVisible(!sentence.isEmpty());
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace yeouido
