package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import org.migdoc.report.Html;

/** The page for a request that was not answered. */
public final class ProblemPage {

    private ProblemPage() {}

    /**
     * The whole page.
     *
     * @param what what is wrong and, after "Maybe", what helps
     */
    public static String of(String title, String what) {
        return Frame.of(
                title,
                "",
                "",
                h1(Html.words(title)),
                p(Html.words(what)).withId("problem"),
                p(a("Begin a new case").withHref("/")));
    }
}
