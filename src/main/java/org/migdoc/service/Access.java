package org.migdoc.service;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.service.page.LoginPage;

/**
 * Decides who may ask what. A page of another site can make a browser send requests here: those give themselves away by the
 * host or the origin that they name, and are refused. Beyond this machine a token is needed, in the header
 * {@code Authorization: Bearer} or, for pages, in a cookie.
 */
final class Access {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|\\[[0-9a-fA-F:.]{2,45}\\]");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String BEARER = "Bearer ";
    private static final String COOKIE = "migdoc_token";
    private static final int COOKIE_SECONDS = 30 * 24 * 3600;

    private final boolean loopback;
    private final List<String> hosts;
    private final @Nullable Tokens tokens;

    /**
     * Access to a service.
     *
     * @param loopback true when it listens on this machine only
     * @param hosts names under which it may be asked for, beside those of this machine and addresses
     * @param tokens who may ask; null for everybody
     */
    Access(boolean loopback, List<String> hosts, @Nullable Tokens tokens) {
        this.loopback = loopback;
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        this.tokens = tokens;
    }

    void addTo(RoutesConfig routes) {
        routes.before(this::checkOrigin);
        routes.beforeMatched(this::checkScope);
        if (tokens != null) {
            routes.get("/login", context -> context.html(LoginPage.of(false)), Scope.OPEN);
            routes.post("/login", this::login, Scope.OPEN);
        }
    }

    private void checkOrigin(Context context) {
        String host = context.header("Host");
        if (host == null || !known(host)) {
            throw new Forbidden(
                    421,
                    "This service is not known as \"" + host + "\". Maybe start it with --host "
                            + (host == null ? "NAME" : withoutPort(host)) + ".");
        }
        String origin = context.header("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new Forbidden(
                    403,
                    "Pages of \"" + origin + "\" may not ask this service. Maybe open its own page in the browser.");
        }
    }

    private boolean known(String host) {
        String name = withoutPort(host).toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name)
                || hosts.contains(name)
                || !loopback && ADDRESS.matcher(name).matches();
    }

    private static String withoutPort(String host) {
        int end = host.lastIndexOf(':');
        return end > host.lastIndexOf(']') ? host.substring(0, end) : host;
    }

    private void checkScope(Context context) throws IOException {
        Scope needed =
                context.routeRoles().stream().map(Scope.class::cast).findFirst().orElse(Scope.DIAGNOSE);
        if (tokens == null || needed == Scope.OPEN) {
            return;
        }
        Scope given = tokens.scope(token(context));
        if (given == Scope.OPEN) {
            throw new Forbidden(
                    401,
                    "A token is needed. Maybe send the header \"Authorization: Bearer TOKEN\" with one that the"
                            + " operator of this service gave you.");
        } else if (given.compareTo(needed) < 0) {
            throw new Forbidden(
                    403,
                    "This needs a token of scope " + word(needed) + "; yours is of scope " + word(given)
                            + ". Maybe ask the operator of this service for another.");
        }
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String token(Context context) {
        String header = context.header("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : context.cookie(COOKIE);
    }

    private void login(Context context) throws IOException {
        String token = context.formParam("token");
        if (tokens == null || token == null || tokens.scope(token.strip()) == Scope.OPEN) {
            context.status(HttpStatus.UNAUTHORIZED).html(LoginPage.of(true));
            return;
        }
        String origin = context.header("Origin");
        boolean secure = origin != null && origin.startsWith("https:");
        context.cookie(new Cookie(COOKIE, token.strip(), "/", COOKIE_SECONDS, secure, true, null, SameSite.STRICT));
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    /** A request that is not allowed. */
    static final class Forbidden extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Forbidden(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
