package io.github.khabar.format;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One XML document in TEI's namespace, an element a line and indented. Characters that XML 1.0
 * cannot hold, half characters among them, become U+FFFD.
 */
final class TeiDocument {
    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    /** For each open element whether it holds elements, which stand on lines of their own. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    TeiDocument() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw noReason(e);
        }
    }

    /** A write. */
    private interface Write {
        void run() throws XMLStreamException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (XMLStreamException e) {
            throw noReason(e);
        }
    }

    /** Characters in memory can always be written. */
    private static IllegalStateException noReason(XMLStreamException e) {
        return new IllegalStateException("XML could not be written to memory", e);
    }

    void begin(String element) {
        if (!open.isEmpty()) {
            open.pop();
            open.push(true);
        }
        newLine();
        boolean root = open.isEmpty();
        open.push(false);
        write(
                () -> {
                    xml.writeStartElement(NAMESPACE, element);
                    if (root) {
                        xml.writeDefaultNamespace(NAMESPACE);
                    }
                });
    }

    void end() {
        if (open.pop()) {
            newLine();
        }
        write(xml::writeEndElement);
    }

    /** Begins an element inside a line of text. */
    void beginInline(String element) {
        write(() -> xml.writeStartElement(NAMESPACE, element));
    }

    void endInline() {
        write(xml::writeEndElement);
    }

    void attribute(String name, String value) {
        write(() -> xml.writeAttribute(name, legal(value)));
    }

    void language(String tag) {
        write(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", legal(tag)));
    }

    void text(String text) {
        write(() -> xml.writeCharacters(legal(text)));
    }

    void element(String element, String text) {
        begin(element);
        text(text);
        end();
    }

    /** Ends the document and returns it. */
    String finish() {
        write(xml::writeEndDocument);
        return out.append('\n').toString();
    }

    private void newLine() {
        write(() -> xml.writeCharacters("\n" + "  ".repeat(open.size())));
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\r' ? ' ' : c)
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** The production Char of XML 1.0. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
