package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventJsonReaderTest {

    @Test
    void objectsOfPowerShellAreRead() {
        assertThat(Events.of("""
                [
                    {
                        "Id":  20306,
                        "Level":  2,
                        "LevelDisplayName":  "Error",
                        "MachineName":  "HV01.corp.example",
                        "Message":  "The Virtual Machine Management Service failed to establish a connection with host \\u0027HV02\\u0027.",
                        "ProviderName":  "Microsoft-Windows-Hyper-V-VMMS",
                        "TimeCreated":  "\\/Date(1710231262123)\\/",
                        "Properties":  [ { "Value":  "%%2148074254" }, { "Value":  "HV02" } ]
                    },
                    { "Id": 17, "ProviderName": "mpio", "TimeCreated": { "value": "\\/Date(1710231262123)\\/", "DateTime": "…" } }
                ]
                """))
                .satisfiesExactly(
                        e -> {
                            assertThat(e.host()).isEqualTo("hv01");
                            assertThat(e.text()).endsWith("with host 'HV02'.");
                            assertThat(e.time()).hasToString("2024-03-12T08:14:22");
                            assertThat(e.level()).isEqualTo("error");
                        },
                        e -> {
                            assertThat(e.provider()).isEqualTo("mpio");
                            assertThat(e.time()).hasToString("2024-03-12T08:14:22");
                        });
    }

    @Test
    void nestedShapesAreRead() {
        assertThat(Events.told("""
                {"Event":{"System":{"Provider":{"#attributes":{"Name":"iScsiPrt"}},"EventID":{"#text":20},"Level":2,"Computer":"HV02"}}}
                {"winlog":{"event_id":5120,"provider_name":"Microsoft-Windows-FailoverClustering","computer_name":"N1.corp.example"},"message":"x"}
                """)).containsExactly("hv02 iscsiprt 20 error", "n1 failoverclustering 5120");
    }

    @Test
    void aTextCutOffGivesWhatIsThere() {
        assertThat(
                        Events.told(
                                "{\n  \"Id\":  20415,\n  \"ProviderName\":  \"Microsoft-Windows-Hyper-V-VMMS\",\n  \"Message\":  \"The Virtual Machine Man"))
                .containsExactly("hyper-v-vmms 20415");
    }

    @Test
    void otherJsonIsNoEvent() {
        assertThat(
                        Events.of(
                                "{\"Id\": 5, \"Name\": \"WEB01\"}\n{\"id\":\"8a1c0e52\",\"events\":[]}\n{ broken {{ [[ \"Id\": 1"))
                .isEmpty();
    }
}
