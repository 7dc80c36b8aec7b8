// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "views/wrapping_label.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBoundaryFinder>

namespace yeouido {

namespace {

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar wordJoiner(0x2060);
/// So many characters fit on a line of the narrowest pane.
constexpr qsizetype longestWord = 24;

/// Each character of a word that is longer than a line may end one.
void appendLoosened(QString &loosened, const QString &word)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = characters.toNextBoundary(); to > 0; to = characters.toNextBoundary()) {
        if (from > 0)
            loosened += zeroWidthSpace;
        loosened += QStringView(word).mid(from, to - from);
        from = to;
    }
}

qsizetype lengthOf(const QString &word)
{
    return word.size() - word.count(wordJoiner);
}

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

/// What stands between two spaces. Qt ends no line within Hangul that has no space, so that there, too, a
/// long one needs places for it.
void appendRun(QString &loosened, const QString &run)
{
    if (lengthOf(run) <= longestWord) {
        loosened += run;
        return;
    }
    QTextBoundaryFinder lineEnds(QTextBoundaryFinder::Line, run);
    qsizetype from = 0;
    for (qsizetype to = lineEnds.toNextBoundary(); to > 0; to = lineEnds.toNextBoundary()) {
        if (from > 0 && (isHangul(run[from - 1]) || isHangul(run[from])))
            loosened += zeroWidthSpace;
        const QString word = run.mid(from, to - from);
        if (lengthOf(word) > longestWord)
            appendLoosened(loosened, word);
        else
            loosened += word;
        from = to;
    }
}

} // namespace

QString breakable(const QString &text)
{
    if (text.size() <= longestWord)
        return text;
    QString loosened;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text[to].isSpace())
            ++to;
        appendRun(loosened, text.mid(from, to - from));
        while (to < text.size() && text[to].isSpace())
            loosened += text[to++];
        from = to;
    }
    return loosened;
}

WrappingLabel::WrappingLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void WrappingLabel::setText(const QString &text)
{
    QLabel::setText(breakable(text));
}

void WrappingLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copySelected();
    else
        QLabel::keyPressEvent(event);
}

void WrappingLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!(textInteractionFlags() & Qt::TextSelectableByMouse)) {
        QLabel::contextMenuEvent(event);
        return;
    }
    // In the words in which Qt offers it for every other text.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(QCoreApplication::translate("QWidgetTextControl", "&Copy"));
    copy->setEnabled(hasSelectedText());
    connect(copy, &QAction::triggered, this, &WrappingLabel::copySelected);
    QAction *all = menu->addAction(QCoreApplication::translate("QWidgetTextControl", "Select All"));
    connect(all, &QAction::triggered, this, [this] { setSelection(0, static_cast<int>(text().size())); });
    menu->popup(event->globalPos());
}

void WrappingLabel::copySelected() const
{
    QGuiApplication::clipboard()->setText(selectedText().remove(zeroWidthSpace));
}

} // namespace yeouido
