// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace yeouido {

/// One answer: a button whose label says what it does.
struct Answer
{
    QString label;
    QString name;             ///< objectName of its button, without "Button"
    bool destructive = false; ///< never the one that Enter takes
};

/// A question with answers in words, never Yes and No. The first answer that is not destructive is the one
/// that Enter takes; when all are, it is the way back.
struct Question
{
    QString title;   ///< of the window
    QString heading; ///< the question in one sentence
    QString text;    ///< what it is about; may be empty
    std::vector<Answer> answers;
    QString wayBack; ///< label of the button that changes nothing; Esc takes it
};

/// Asks and returns the index of the answer; nothing when the person went back.
[[nodiscard]] std::optional<std::size_t> ask(QWidget *parent, const Question &question);

} // namespace yeouido
