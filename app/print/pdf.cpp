// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "print/pdf.h"

#include "print/document_painter.h"
#include "print/page_layout.h"
#include "print/save_file.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <utility>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// A property of Dublin Core that is a text in the default language, or a list.
void writeProperty(QXmlStreamWriter &xml, const QString &name, const QString &container,
                   const QStringList &values)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    if (values.isEmpty() || values.front().isEmpty())
        return;
    xml.writeStartElement(u"http://purl.org/dc/elements/1.1/"_s, name);
    xml.writeStartElement(rdf, container);
    for (const QString &value : values) {
        xml.writeStartElement(rdf, u"li"_s);
        if (container == "Alt"_L1)
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpOf(const DocumentMetadata &metadata)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeNamespace(u"http://ns.adobe.com/pdf/1.3/"_s, u"pdf"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeProperty(xml, u"title"_s, u"Alt"_s, {metadata.title});
    writeProperty(xml, u"description"_s, u"Alt"_s, {metadata.summary});
    writeProperty(xml, u"subject"_s, u"Bag"_s, metadata.keywords);
    xml.writeTextElement(u"http://ns.adobe.com/pdf/1.3/"_s, u"Keywords"_s, metadata.keywords.join(u", "_s));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

} // namespace

QByteArray pdfOf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(pageUnitsPerInch));
    const bool isPortrait = document.page.orientation == Orientation::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape, {}));
    writer.setTitle(document.metadata.title);
    writer.setCreator(u"Yeouido Office"_s);
    writer.setDocumentXmpMetadata(xmpOf(document.metadata));

    QPainter painter(&writer);
    bool isFirst = true;
    for (const PaperPage &page : layOut(document)) {
        if (!std::exchange(isFirst, false))
            writer.newPage();
        paintPage(painter, page, pageUnitsPerInch);
    }
    painter.end();
    return bytes;
}

Result<void> writePdf(const Document &document, const QString &path)
{
    return saveFile(path, pdfOf(document));
}

} // namespace yeouido
