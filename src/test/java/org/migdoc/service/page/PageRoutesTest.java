package org.migdoc.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migdoc.service.TestService;

/** The pages in a real browser, against a real service. */
class PageRoutesTest {

    private static final Path SAMPLES = Path.of("facts-samples/kerberos");
    private static final String LISTING = """
            PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | Select-Object -ExpandProperty msDS-AllowedToDelegateTo
            Microsoft Virtual System Migration Service/HV02
            cifs/HV02.ad.example.com
            """;

    private static Chromium chromium;
    private static TestService service;

    @TempDir
    private static Path store;

    private final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // every test opens one
    private Page page;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        service = TestService.in(store);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            service.close();
        }
    }

    @AfterEach
    void thePageRaisedNoError() {
        page.context().close();
        assertThat(complaints).as("errors and breaches of the content policy").isEmpty();
    }

    private void open(NewContextOptions options) {
        page = chromium.page(options.setBaseURL(service.at("").toString()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.navigate("/");
    }

    private void paste(String text) {
        page.locator("#paste").fill(text);
        page.locator(".paste button").click();
        page.waitForURL("**/diagnoses/*");
    }

    private void attach(FilePayload... files) {
        page.locator("#files").setInputFiles(files);
        page.locator(".paste button").click();
    }

    private static String flagship() throws IOException {
        return Files.readString(SAMPLES.resolve("seed-scenario-event-dump/input.txt"));
    }

    private static void shows(Locator locator, String text) {
        PlaywrightAssertions.assertThat(locator).containsText(text);
    }

    @Test
    void aPasteShowsWhatItIsHowSureWhyAndWhatToDo() throws IOException {
        open(new NewContextOptions());
        paste(flagship());
        shows(page.locator(".verdict"), "Cause found");
        shows(page.locator("h1"), "HV01 may pass credentials to HV02 under only one of its two names");
        shows(page.locator(".glance .certainty"), "confirmed");
        shows(page.locator(".glance .quote"), "cifs/HV02.ad.example.com");
        shows(page.locator(".glance ol"), "Add the missing delegation entries to HV01");
        shows(page.locator("#when"), "13003");
    }

    @Test
    void aPlanIsTickedOffAndRemembersItWhenThePageIsOpenedAgain() throws IOException {
        open(new NewContextOptions());
        paste(flagship());
        page.locator("#step-1").check();
        Locator second = page.locator(".step").nth(1);
        shows(second.locator("pre").first(), "HV02");
        second.locator("input").check();
        shows(page.locator(".count"), "2 of 10 done");
        page.reload();
        shows(page.locator(".count"), "2 of 10 done");
        PlaywrightAssertions.assertThat(page.locator("#step-2")).isChecked();
    }

    @Test
    void evidenceLeadsToItsLineAndTheLineBackToIt() throws IOException {
        open(new NewContextOptions());
        paste(flagship());
        page.locator("#e1 .quote").first().click();
        String line = page.url().substring(page.url().indexOf('#'));
        shows(page.locator(line), "cifs/HV02.ad.example.com");
        PlaywrightAssertions.assertThat(page.locator(line)).isInViewport();
        page.locator(line + " mark").click();
        PlaywrightAssertions.assertThat(page.locator("#e1")).isFocused();
    }

    @Test
    void theAnswerToTheQuestionMovesTheRankingAndSaysWhichLineDidIt() throws IOException {
        open(new NewContextOptions());
        String[] parts = flagship().split("PS C:", 2);
        paste(parts[0]);
        shows(page.locator("#next"), "Paste this next");
        String before = page.locator(".ranking .percent").first().innerText();
        page.locator("#answer").fill(LISTING);
        page.locator("form.answer button").click();
        shows(page.locator("#moved"), "A service is delegated to the destination under its full name only");
        shows(page.locator("#moved .quote").first(), "cifs/HV02.ad.example.com");
        shows(page.locator("#said"), "rose from");
        shows(page.locator(".verdict"), "Cause found");
        assertThat(page.locator(".ranking .percent").first().innerText()).isNotEqualTo(before);
    }

    @Test
    void withoutScriptsAPasteIsDiagnosedAndTheAnswerMovesTheRanking() throws IOException {
        open(new NewContextOptions().setJavaScriptEnabled(false));
        String[] parts = flagship().split("PS C:", 2);
        paste(parts[0]);
        page.locator("#answer").fill(LISTING);
        page.locator("form.answer button").click();
        shows(page.locator("#moved"), "rose from");
        shows(page.locator(".verdict"), "Cause found");
    }

    @Test
    void aCauseLeadsToItsArticleAndThatBackToANewCase() throws IOException {
        open(new NewContextOptions());
        paste(flagship());
        page.locator(".ranking a[href^='/causes/']").first().click();
        shows(page.locator("h1"), "Kerberos delegation covers the destination under one name form only");
        shows(page.locator("main"), "msDS-AllowedToDelegateTo");
        page.locator("nav a").first().click();
        PlaywrightAssertions.assertThat(page.locator("#paste")).isFocused();
    }

    @Test
    void theHistoryFindsACaseByItsMachineAndOpensIt() throws IOException {
        open(new NewContextOptions());
        paste(flagship());
        String address = page.url();
        page.navigate("/history");
        page.locator("#asked").fill("vm:test host:hv02");
        page.locator(".search button").click();
        page.locator(".rows a").first().click();
        shows(page.locator(".move"), "HV01 → HV02");
        assertThat(page.url()).hasSameSizeAs(address);
        page.navigate("/history?q=vm:nobody");
        shows(page.locator("main"), "None fits");
    }

    @Test
    void whatSomebodySaysOfTheEndIsKept() throws IOException {
        open(new NewContextOptions());
        paste(flagship());
        page.locator("#feedback input").first().check();
        page.locator("#helpful").selectOption("complete-delegation-source");
        page.locator("#feedback button").click();
        shows(page.locator("#feedback"), "Thank you");
    }

    @Test
    void aCodeIsExplainedWithTheCausesThatItCanComeFrom() {
        open(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/codes");
        page.locator("#asked").fill("-2147024891");
        page.locator(".search button").click();
        shows(page.locator(".card").first(), "0x80070005");
        shows(page.locator(".rows").first(), "Kerberos");
        page.navigate("/codes?q=%3Cb%3Ezzqqzz%3C%2Fb%3E");
        shows(page.locator("main"), "Nothing is known of it");
    }

    @Test
    void filesAreTakenSeveralAtOnce() throws IOException {
        open(new NewContextOptions());
        attach(
                new FilePayload("hv01.log", "text/plain", flagship().getBytes(StandardCharsets.UTF_8)),
                new FilePayload("note.txt", "text/plain", "It worked last week.".getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/diagnoses/*");
        shows(page.locator(".document h3").nth(0), "hv01.log");
        shows(page.locator(".document h3").nth(1), "note.txt");
    }

    @Test
    void aHostilePasteIsShownAndDoesNothing() throws IOException {
        open(new NewContextOptions());
        paste("<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">\n"
                + "Move-VM : \u202etxt.exe\u001b[31m\u0000 'APP01' failed. (0x80070005) </div></main>\n" + flagship());
        assertThat(page.title()).doesNotContain("taken");
        shows(page.locator(".document"), "<script>document.title='taken'</script>");
        shows(page.locator(".document"), "\\u202e");
        assertThat(page.locator("main script, main img").count()).isZero();
    }

    @Test
    void aHugePasteKeepsThePageSmall() throws IOException {
        open(new NewContextOptions());
        String log = "2026-01-07 12:00:00 nothing to see here\n".repeat(4_000) + flagship();
        attach(new FilePayload("huge.log", "text/plain", log.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL("**/diagnoses/*");
        shows(page.locator(".verdict"), "Cause found");
        shows(page.locator("#text"), "which are not shown here");
        assertThat(page.content().length()).isLessThan(1_000_000);
    }

    @Test
    void bytesThatAreNoTextAreRefusedInWords() {
        open(new NewContextOptions());
        byte[] bytes = new byte[4000];
        new java.util.Random(7).nextBytes(bytes);
        attach(new FilePayload("disk.bin", "application/octet-stream", bytes));
        shows(page.locator("body"), "disk.bin");
    }

    @Test
    void everythingIsDoneByKeyboard() throws IOException {
        open(new NewContextOptions());
        page.keyboard().press("Tab");
        assertThat(focused())
                .as("pasting comes first, the skip link is before it")
                .isNotEmpty();
        page.locator("#paste").focus();
        page.keyboard().insertText(flagship());
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/diagnoses/*");
        page.keyboard().press("j");
        assertThat(focused()).isEqualTo("e1");
        page.keyboard().press("p");
        assertThat(focused()).isEqualTo("step-1");
        page.keyboard().press("Space");
        shows(page.locator(".count"), "1 of 10 done");
        page.keyboard().press("n");
        assertThat(focused()).isEqualTo("answer");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("?");
        shows(page.locator("dialog"), "the next piece of evidence");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("dialog")).isHidden();
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.id || document.activeElement.textContent");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageHasABarrier(ColorScheme scheme) throws IOException {
        open(new NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        assertNoBarrier();
        paste(flagship().split("PS C:", 2)[0]);
        page.locator("details").evaluateAll("all => all.forEach((fold) => { fold.open = true; })");
        assertNoBarrier();
        page.locator("#answer").fill(LISTING);
        page.locator("form.answer button").click();
        shows(page.locator("#moved"), "rose from");
        page.locator("details").evaluateAll("all => all.forEach((fold) => { fold.open = true; })");
        page.keyboard().press("?");
        assertNoBarrier();
        for (String place : List.of("/codes?q=0x80070005", "/history", "/diagnoses/none", "/causes/kcd-stale-ticket")) {
            page.navigate(place);
            assertNoBarrier();
        }
    }

    private void assertNoBarrier() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .allSatisfy(v -> assertThat(v.getNodes())
                        .as(v.getId() + ": " + v.getHelp())
                        .isEmpty());
    }

    @Test
    void nothingIsCutOffOnAPhone() throws IOException {
        open(new NewContextOptions().setViewportSize(360, 740));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        paste(flagship());
        page.locator("details").evaluateAll("all => all.forEach((fold) => { fold.open = true; })");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
}
