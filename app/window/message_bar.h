// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;
class QToolButton;

namespace yeouido {

class WrappingLabel;

/// A sentence across the top of the page that blocks nothing: an error, or what has just happened with the
/// way back. It is read out by screen readers.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Tone { Notice, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// One thing that can be done about it.
    struct Remedy
    {
        QString label;
        std::function<void()> act;
    };

    /// Stays until closed, cleared or followed by another message.
    void show(Tone tone, const QString &sentence, const Remedy &remedy = {});
    /// A message without a way to close it: it stands as long as what it says is true.
    void showStanding(Tone tone, const QString &sentence, const Remedy &remedy = {});
    void clear();

    /// What it says now; empty when there is nothing.
    [[nodiscard]] QString text() const;

    [[nodiscard]] Tone tone() const { return m_tone; }

    /// Lies over the foot of a widget instead of taking room of its own, so that nothing moves away under
    /// someone's hand. A mere notice then goes by itself after a while.
    void floatOver(QWidget *host);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void present(Tone tone, const QString &sentence, const Remedy &remedy, bool closable);

    WrappingLabel *m_text;
    QPushButton *m_remedyButton;
    QToolButton *m_closeButton;
    QWidget *m_host = nullptr;
    QTimer m_passing;
    std::function<void()> m_remedy;
    QString m_sentence;
    Tone m_tone = Tone::Notice;
};

} // namespace yeouido
