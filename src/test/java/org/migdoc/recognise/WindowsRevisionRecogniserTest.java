package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class WindowsRevisionRecogniserTest {

    private static final WindowsRevisionRecogniser RECOGNISER = new WindowsRevisionRecogniser();

    @Test
    void the_update_level_is_read_from_every_printing() {
        assertThat(List.of(
                        "Microsoft Windows [Version 10.0.26100.4652]",
                        "OS Build 26100.4652",
                        "Microsoft Windows Server 2025 (Build 26100.4652)"))
                .allSatisfy(text -> assertThat(Pasted.facts(RECOGNISER, Setting.class, text))
                        .singleElement()
                        .returns("BuildRevision", Setting::name)
                        .returns("26100.4652", Setting::value)
                        .returns(4652.0, Setting::number));
    }

    @Test
    void a_build_without_its_revision_tells_nothing() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "Windows Server 2019, build 17763"))
                .isEmpty();
    }
}
