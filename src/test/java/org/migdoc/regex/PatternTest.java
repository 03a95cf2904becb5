package org.migdoc.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

    private static final int EVERY = 9;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            port                          ~ Port 6600
            (?:port|puerto)s?\\s+\\d+     ~ PUERTO 6600
            \\bvm\\b                      ~ the VM stopped
            ^\\s*a{0,3}b+c                ~ bc
            a{2,3}                        ~ aa
            x(?=y)z?                      ~ xy
            (?<!no )host                  ~ a host
            [[a-c]&&[^b]]]d               ~ a]d
            []x]y                         ~ ]y
            \\u0066oo                     ~ foo
            \\p{Lu}\\x41b                 ~ ZAb
            (?i:straße)                   ~ STRAßE
            (?<name>ab)\\k<name>          ~ abab
            K                             ~ \u212a
            s                             ~ \u017f
            (a|bc)(d|ef)(g|hi)(j|kl)(m|no)(p|qr) ~ bcefhikLnoqr
            """)
    void aTextThatMatchesIsNeverPassedOver(String expression, String text) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        assertThat(java.util.regex.Pattern.compile(expression, flags)
                        .matcher(text)
                        .find())
                .as("the example is one")
                .isTrue();
        assertThat(Pattern.compile(expression, flags).matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            port                          ~ the way is clear
            (?:port|puerto)s?\\s+\\d+     ~ a way of 6600 m
            (?:CN|OU)=\\w+                ~ nothing of the kind
            """)
    void aTextWithoutTheLettersIsPassedOverUnlooked(String expression, String text) {
        Letters there = Letters.of(text);
        assertThat(RequiredLetters.of(expression)).noneMatch(there::mayHold);
    }

    @Test
    void whatMatchesIsTheSameAsWithoutTheGlance() {
        String text = "Port 6600 and puerto 445";
        assertThat(Pattern.compile("port", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .replaceAll("x"))
                .isEqualTo("x 6600 and puerto 445");
        assertThat(Pattern.compile("absent").matcher(text).replaceAll("x")).isEqualTo(text);
    }

    @Test
    void caseIsFoldedOnceAndForAll() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = Letters.fold((char) c);
            assertThat(Letters.fold(once)).isEqualTo(once);
        }
    }

    /** All expressions of the recognisers, over the lines of the samples. */
    @Test
    void noExpressionOfARecogniserLosesAMatch() throws Exception {
        List<Pattern> patterns = patternsOfRecognisers();
        List<String> lines = lines();
        assertThat(patterns).hasSizeGreaterThan(300);
        assertThat(lines).hasSizeGreaterThan(1000);
        for (Pattern pattern : patterns) {
            java.util.regex.Pattern plain = java.util.regex.Pattern.compile(pattern.pattern(), pattern.flags());
            assertThat(lines.stream().filter(l -> pattern.matcher(l).find()))
                    .as(pattern.pattern())
                    .containsExactlyElementsOf(
                            lines.stream().filter(l -> plain.matcher(l).find()).toList());
        }
    }

    private static List<Pattern> patternsOfRecognisers() throws IOException, ReflectiveOperationException {
        List<Pattern> patterns = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/migdoc/recognise"))) {
            for (Path file :
                    files.filter(f -> !f.endsWith("package-info.java")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                for (Field field : Class.forName("org.migdoc.recognise." + name).getDeclaredFields()) {
                    if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        patterns.add((Pattern) field.get(null));
                    }
                }
            }
        }
        return patterns;
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("facts-samples"))) {
            List<Path> inputs =
                    files.filter(f -> f.endsWith("input.txt")).sorted().toList();
            for (int i = 0; i < inputs.size(); i += EVERY) {
                lines.addAll(Files.readAllLines(inputs.get(i)));
            }
        }
        return lines;
    }
}
