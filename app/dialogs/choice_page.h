// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;

namespace yeouido {

/// What the program can begin with.
enum class StartChoice { LoadExample, StartEmpty, OpenFile, RestoreBackup, OpenForReading };

/// One button of the page, with a line that says what it does.
struct ChoiceText
{
    StartChoice choice = StartChoice::StartEmpty;
    QString title;
    QString explanation;
    bool recommended = false;
};

struct ChoicePageText
{
    QString heading;
    QString text;
    std::vector<ChoiceText> choices;
    QString foot; ///< where the file will be, or which file it is about
};

/// One friendly page in a window of its own: what is the matter, and what to begin with.
class ChoicePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicePage)

public:
    explicit ChoicePage(const ChoicePageText &text, QWidget *parent = nullptr);

    /// Says on the page why a choice did not work; the page stays.
    void showError(const QString &sentence);

Q_SIGNALS:
    void chosen(yeouido::StartChoice choice);

private:
    QLabel *m_error;
};

} // namespace yeouido
