package org.migdoc.service.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;

/** The page where a case begins: a box to paste into, files to choose or to drop. */
public final class HomePage {

    private HomePage() {}

    /** The whole page. */
    public static String of() {
        return Frame.of(
                "Diagnose",
                "/",
                "home",
                h1("Why did the migration fail?"),
                p("Paste what you have; the root cause comes back with your own lines as proof, how sure that is, and a plan in an"
                                + " order that works.")
                        .withClass("lead"),
                paste(),
                hints());
    }

    private static DomContent paste() {
        return form(
                        label("Error messages, events, output of commands, in any order and language")
                                .withFor("paste"),
                        textarea()
                                .withId("paste")
                                .withName("text")
                                .withRows("14")
                                .attr("spellcheck", "false")
                                .attr("autofocus", "")
                                .withPlaceholder("Move-VM : Virtual machine migration operation for 'APP01' failed …"),
                        div(
                                        label("Files").withFor("files"),
                                        input().withType("file")
                                                .withId("files")
                                                .withName("files")
                                                .attr("multiple", ""),
                                        p("Logs, CSV or XML exports of events, archives of them; drop them anywhere on this page.")
                                                .withClass("faint"))
                                .withClass("files"),
                        button("Diagnose").withType("submit").withClass("primary"))
                .withMethod("post")
                .withAction("/diagnoses")
                .withEnctype("multipart/form-data")
                .withClass("paste");
    }

    private static DomContent hints() {
        return section(
                        h2("What helps most").withId("hints-heading"),
                        ul(
                                li("the whole message with its code, as the console or the event log gives it"),
                                li("the events of both hosts around the failure, Hyper-V-VMMS first"),
                                li("what the last change was, and which direction works")),
                        p("Nothing leaves this service: the text is read here, by rules that are on this machine.")
                                .withClass("faint"))
                .withClass("hints")
                .attr("aria-labelledby", "hints-heading");
    }
}
