package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;

class FactCataloguePageTest {

    @Test
    void every_fact_and_every_field_is_on_the_page() throws IOException {
        String page = Files.readString(FactCataloguePage.PAGE);
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            int start = page.indexOf("\n## " + type.getSimpleName() + "\n");
            assertThat(start).as("section %s", type.getSimpleName()).isNotNegative();
            String section = page.substring(start, Math.max(start, next(page, start)));
            for (RecordComponent field : type.getRecordComponents()) {
                if (!field.getName().equals("origin")) {
                    assertThat(section).contains("| `" + field.getName() + "` |");
                }
            }
        }
    }

    private static int next(String page, int start) {
        int next = page.indexOf("\n## ", start + 1);
        return next < 0 ? page.length() : next;
    }
}
