package org.migdoc.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.migdoc.authoring.Trial;

/** How samples came out: for people, and as JUnit XML for pipelines. */
public final class TrialReport {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private TrialReport() {}

    /** The samples that failed, each with what was expected and what came, then the figures. */
    public static String text(Trial trial) {
        StringBuilder text = new StringBuilder();
        for (Trial.Outcome outcome : trial.outcomes()) {
            if (!outcome.passed()) {
                text.append("FAILED ").append(outcome.sample().folder()).append('\n');
                outcome.misses()
                        .forEach(miss ->
                                text.append("    ").append(Printable.line(miss)).append('\n'));
            }
        }
        int all = trial.outcomes().size();
        text.append(all - trial.failed()).append(" of ").append(all).append(" samples as expected\n");
        trial.figures().forEach(figure -> text.append("  ").append(figure).append('\n'));
        return text.toString();
    }

    /** A test suite in the form that build servers read. */
    public static String junit(Trial trial) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "migdoc kb test");
            xml.writeAttribute("tests", String.valueOf(trial.outcomes().size()));
            xml.writeAttribute("failures", String.valueOf(trial.failed()));
            for (Trial.Outcome outcome : trial.outcomes()) {
                testCase(xml, outcome);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void testCase(XMLStreamWriter xml, Trial.Outcome outcome) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", name(outcome.sample().folder().getParent()));
        xml.writeAttribute("name", name(outcome.sample().folder().getFileName()));
        xml.writeAttribute("time", String.valueOf(outcome.millis() / MILLIS_PER_SECOND));
        for (String miss : outcome.misses()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", Printable.line(miss));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String name(java.nio.file.@org.jspecify.annotations.Nullable Path path) {
        return path == null ? "samples" : path.toString().replace('\\', '/');
    }
}
