// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/text_lines.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineSpacing = 1.42;
constexpr double frameWidth = 0.2 * pageUnitsPerMillimetre;
constexpr double strikeWidth = 0.25 * pageUnitsPerMillimetre;
constexpr QColor ink(0x11, 0x16, 0x1D);
constexpr QColor quietInk(0x4A, 0x54, 0x62);

QStringList familiesOf(Typeface typeface)
{
    // The Barun Gothic has the simpler outlines: a file of a week is a tenth smaller than with Nanum Gothic.
    const QStringList gothic{u"NanumBarunGothic"_s, u"NanumGothic"_s, u"Noto Sans CJK KR"_s};
    if (typeface == Typeface::Gothic)
        return gothic;
    return QStringList{u"NanumMyeongjo"_s, u"Noto Serif CJK KR"_s} + gothic;
}

QFont fontOf(const Run &run, const TextStyle &style)
{
    // What is bold is set in the Gothic, also amid a Myeongjo: it stands out more clearly, and two fonts
    // instead of four halve the file. A framed word is a label, smaller than its line.
    const bool isBold = run.bold || run.framed;
    const Typeface typeface = isBold ? Typeface::Gothic : style.typeface;
    const double scale = run.framed ? 0.85 : 1;
    QFont font;
    font.setFamilies(familiesOf(typeface));
    font.setPixelSize(qRound(style.pointSize * scale * pageUnitsPerPoint));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Something that is not broken while there is room for it on a line.
struct Word
{
    std::vector<LinePiece> pieces;
    LinePiece spaces;        ///< between it and the word before
    bool startsLine = false; ///< after a line feed

    [[nodiscard]] double width() const
    {
        double sum = 0;
        for (const LinePiece &piece : pieces)
            sum += piece.width;
        return sum;
    }
};

double framePadding(const QFont &font)
{
    return font.pixelSize() * 0.3;
}

LinePiece measured(LinePiece piece)
{
    const double text = QFontMetricsF(piece.font).horizontalAdvance(piece.text);
    piece.width = piece.framed ? text + 4 * framePadding(piece.font) : text;
    return piece;
}

/// The words of the runs, in order.
class WordReader
{
public:
    [[nodiscard]] std::vector<Word> read(const std::vector<Run> &runs, const TextStyle &style)
    {
        for (const Run &run : runs)
            readRun(run, style);
        return std::move(m_words);
    }

private:
    void readRun(const Run &run, const TextStyle &style)
    {
        LinePiece piece{.text = {},
                        .font = fontOf(run, style),
                        .ink = run.quiet ? quietInk : ink,
                        .framed = run.framed,
                        .struck = run.struck};
        if (run.framed) {
            piece.text = run.text.simplified();
            append(piece);
            return;
        }
        for (const QChar character : run.text) {
            const bool isFeed = character == u'\n' || character == QChar::LineSeparator;
            const bool isSpace = character == u' ' || character == u'\t';
            if (!isFeed && !isSpace) {
                if (character.isPrint() || character.isSurrogate())
                    piece.text.append(character);
                continue;
            }
            append(piece);
            piece.text.clear();
            m_startsWord = true;
            m_startsLine = m_startsLine || isFeed;
            if (isSpace)
                m_spaces.append(u' ');
        }
        append(piece);
    }

    void append(const LinePiece &piece)
    {
        if (piece.text.isEmpty())
            return;
        if (m_startsWord || m_words.empty()) {
            Word word;
            word.startsLine = m_startsLine;
            word.spaces =
                measured({.text = m_spaces, .font = piece.font, .ink = piece.ink, .struck = piece.struck});
            m_words.push_back(word);
        }
        m_words.back().pieces.push_back(measured(piece));
        m_startsWord = false;
        m_startsLine = false;
        m_spaces.clear();
    }

    std::vector<Word> m_words;
    QString m_spaces;
    bool m_startsWord = false;
    bool m_startsLine = false;
};

/// How many characters of a piece fit `width`: up to a place where a break is welcome or, with none, any.
qsizetype fittingLength(const LinePiece &piece, double width)
{
    const QFontMetricsF metrics(piece.font);
    const QString &text = piece.text;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype fitting = 0;
    qsizetype welcome = 0;
    for (qsizetype end = graphemes.toNextBoundary(); end > 0; end = graphemes.toNextBoundary()) {
        if (metrics.horizontalAdvance(text.first(end)) > width)
            return welcome > 0 ? welcome : fitting;
        fitting = end;
        if (u"·/,"_s.contains(text.at(end - 1)))
            welcome = end;
    }
    return fitting;
}

/// The length of the first character as people see it.
qsizetype firstCharacterLength(const QString &text)
{
    return QTextBoundaryFinder(QTextBoundaryFinder::Grapheme, text).toNextBoundary();
}

class LineBreaker
{
public:
    explicit LineBreaker(double width)
        : m_width(width)
    {
    }

    [[nodiscard]] std::vector<TextLine> lines(const std::vector<Word> &words)
    {
        for (const Word &word : words)
            add(word);
        for (TextLine &line : m_lines)
            finish(line);
        return std::move(m_lines);
    }

private:
    void add(const Word &word)
    {
        const bool fits = m_used + word.spaces.width + word.width() <= m_width;
        if (!isAtStart() && (word.startsLine || !fits))
            startLine();
        if (!isAtStart() && !word.spaces.text.isEmpty())
            append(word.spaces);
        for (const LinePiece &piece : word.pieces)
            addPiece(piece);
    }

    void addPiece(LinePiece piece)
    {
        while (m_used + piece.width > m_width) {
            const qsizetype fitting = piece.framed ? 0 : fittingLength(piece, m_width - m_used);
            if (fitting == 0 && !isAtStart()) {
                startLine();
                continue;
            }
            if (piece.framed)
                break;
            const qsizetype length = fitting > 0 ? fitting : firstCharacterLength(piece.text);
            if (length >= piece.text.size())
                break;
            LinePiece head = piece;
            head.text.truncate(length);
            append(measured(head));
            piece.text.remove(0, length);
            piece = measured(piece);
            startLine();
        }
        append(piece);
    }

    void append(const LinePiece &piece)
    {
        m_lines.back().pieces.push_back(piece);
        m_used += piece.width;
    }

    [[nodiscard]] bool isAtStart() const { return m_lines.back().pieces.empty(); }

    void startLine()
    {
        m_lines.emplace_back();
        m_used = 0;
    }

    /// Joins what has one style.
    static void finish(TextLine &line)
    {
        std::vector<LinePiece> joined;
        for (LinePiece &piece : line.pieces) {
            // The no-break spaces have done their work.
            piece.text.replace(QChar::Nbsp, u' ');
            const bool joins = !joined.empty() && !piece.framed && !joined.back().framed &&
                               joined.back().font == piece.font && joined.back().ink == piece.ink &&
                               joined.back().struck == piece.struck;
            if (joins)
                joined.back().text += piece.text;
            else
                joined.push_back(piece);
        }
        double x = 0;
        for (LinePiece &piece : joined) {
            piece = measured(piece);
            piece.x = x;
            x += piece.width;
        }
        line = {.pieces = std::move(joined), .width = x};
    }

    double m_width = 0;
    double m_used = 0;
    std::vector<TextLine> m_lines{1};
};

void placeFrame(PaperPage &page, const LinePiece &piece, const QPointF &baseline)
{
    const QFontMetricsF metrics(piece.font);
    const double padding = framePadding(piece.font);
    const QRectF frame(baseline.x() + padding, baseline.y() - metrics.ascent(), piece.width - 2 * padding,
                       metrics.ascent() + metrics.descent());
    page.rules.push_back({{frame.topLeft(), frame.topRight()}, frameWidth});
    page.rules.push_back({{frame.topRight(), frame.bottomRight()}, frameWidth});
    page.rules.push_back({{frame.bottomRight(), frame.bottomLeft()}, frameWidth});
    page.rules.push_back({{frame.bottomLeft(), frame.topLeft()}, frameWidth});
}

/// Draws the words of a piece one by one. A space is a gap in the file, not a character: that of Nanum Gothic
/// would read back as U+0001, while readers of PDF take a gap for a space.
void placeWords(PaperPage &page, const LinePiece &piece, const QPointF &start)
{
    const QFontMetricsF metrics(piece.font);
    qsizetype wordStart = 0;
    for (qsizetype i = 0; i <= piece.text.size(); ++i) {
        if (i < piece.text.size() && piece.text.at(i) != u' ')
            continue;
        if (i > wordStart) {
            const double x = metrics.horizontalAdvance(piece.text.first(wordStart));
            page.texts.push_back(
                {start + QPointF(x, 0), piece.text.sliced(wordStart, i - wordStart), piece.font, piece.ink});
        }
        wordStart = i + 1;
    }
    if (piece.struck) {
        const double y = start.y() - metrics.ascent() * 0.36;
        page.rules.push_back({{start.x(), y, start.x() + piece.width, y}, strikeWidth});
    }
}

} // namespace

TextBlock breakLines(const std::vector<Run> &runs, const TextStyle &style, double width)
{
    const QFont font = fontOf({}, style);
    const QFontMetricsF metrics(font);
    const double lineHeight = font.pixelSize() * lineSpacing;
    return {.lines = LineBreaker(width).lines(WordReader().read(runs, style)),
            .lineHeight = lineHeight,
            .baseline = (lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()};
}

void placeLines(PaperPage &page, const TextBlock &block, std::size_t first, std::size_t count,
                const QRectF &area, Alignment alignment)
{
    for (std::size_t i = 0; i < count && first + i < block.lines.size(); ++i) {
        const TextLine &line = block.lines[first + i];
        const double slack = area.width() - line.width;
        const double indent = alignment == Alignment::Left     ? 0
                              : alignment == Alignment::Centre ? slack / 2
                                                               : slack;
        const double y = area.top() + static_cast<double>(i) * block.lineHeight + block.baseline;
        for (const LinePiece &piece : line.pieces) {
            const QPointF baseline(area.left() + indent + piece.x, y);
            if (piece.framed)
                placeFrame(page, piece, baseline);
            const double inset = piece.framed ? 2 * framePadding(piece.font) : 0;
            placeWords(page, piece, baseline + QPointF(inset, 0));
        }
    }
}

} // namespace yeouido
