package org.migdoc.service.page;

/** The page that asks for a token. */
public final class LoginPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Migration Doctor: token</title><link rel="stylesheet" href="/static/page.css"></head>
            <body><main><h1>Migration Doctor</h1>
            %s<form method="post" action="/login"><p><label for="token">Your token</label>
            <input id="token" name="token" type="password" autocomplete="current-password" required></p>
            <p><button>Go on</button></p></form>
            <p>The operator of this service makes one with <code>migdoc serve token create</code>.</p>
            </main></body></html>
            """;

    private LoginPage() {}

    /**
     * The whole page.
     *
     * @param wrong true when a token was given that is not known
     */
    public static String of(boolean wrong) {
        return PAGE.formatted(wrong ? "<p role=\"alert\">This token is not known, or was taken back.</p>\n" : "");
    }
}
