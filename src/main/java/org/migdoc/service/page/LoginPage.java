package org.migdoc.service.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

/** The page that asks for a token. */
public final class LoginPage {

    private LoginPage() {}

    /**
     * The whole page.
     *
     * @param wrong true when a token was given that is not known
     */
    public static String of(boolean wrong) {
        return Frame.of(
                "Token",
                "",
                "",
                h1("A token is needed"),
                iff(
                        wrong,
                        p("This token is not known, or was taken back.")
                                .withClass("complaint")
                                .attr("role", "alert")),
                form(
                                label("Your token").withFor("token"),
                                input().withType("password")
                                        .withId("token")
                                        .withName("token")
                                        .attr("autocomplete", "current-password")
                                        .isRequired(),
                                button("Go on").withType("submit").withClass("primary"))
                        .withMethod("post")
                        .withAction("/login")
                        .withClass("card login"),
                p(text("The operator of this service makes one with "), code("migdoc serve token create"), text(".")));
    }
}
