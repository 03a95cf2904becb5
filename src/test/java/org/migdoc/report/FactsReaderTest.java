package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.NameForm;
import org.migdoc.fact.Origin;
import org.migdoc.fact.PortTest;
import org.migdoc.fact.ServiceState;

class FactsReaderTest {

    private static final String GOOD = "{\"type\": \"service-state\", \"service\": \"vmms\", \"state\": \"running\"}";

    @Test
    void aBareListIsReadToo() throws IOException {
        assertThat(read("[" + GOOD + "]").facts()).hasSize(1);
    }

    @Test
    void aWholeDiagnosisIsReadForItsFacts() throws IOException {
        FactsReader.Reading reading = read(DiagnosisJson.indented(Diagnoses.found(), true));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts()).isEqualTo(Diagnoses.found().facts());
    }

    @Test
    void aFactWithoutOriginComesFromTheFile() throws IOException {
        assertThat(read("{\"facts\": [\n" + GOOD + "]}").facts())
                .containsExactly(
                        new ServiceState(new Origin("facts.json", 2, 2, "service-state"), null, "vmms", "running"));
    }

    @Test
    void namesBecomeTheKeysThatRulesCompare() throws IOException {
        FactsReader.Reading reading = read("""
                {"facts": [
                  {"type": "delegation-entry", "account": "HV01$x", "service": "cifs", "target": "HV02.corp.example", "form": "FQDN"},
                  {"type": "port-test", "from": "HV01", "target": "10.1.0.12", "port": 6600, "reachable": true, "listener": false}
                ]}
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts().get(0)).isInstanceOfSatisfying(DelegationEntry.class, entry -> {
            assertThat(entry.account()).isEqualTo("hv01$x");
            assertThat(entry.target()).isEqualTo("hv02");
            assertThat(entry.form()).isEqualTo(NameForm.FQDN);
        });
        assertThat(reading.facts().get(1)).isInstanceOfSatisfying(PortTest.class, test -> {
            assertThat(test.from()).isEqualTo("hv01");
            assertThat(test.target()).isEqualTo("10.1.0.12");
        });
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndARemedyAndTheRestIsKept() throws IOException {
        FactsReader.Reading reading = read("""
                {"schema": "migration-doctor/facts/v1", "facts": [
                  {"type": "dns-lokup"},
                  {"type": "port-test", "target": "hv02", "prot": 6600, "reachable": true, "listener": false},
                  {"type": "port-test", "port": "6600", "reachable": 1, "listener": null},
                  {"type": "delegation-entry", "service": 5, "target": "hv02", "form": "net-bios"},
                  {"type": "event-record", "provider": "x", "id": 1, "time": "yesterday"},
                  17,
                  {"name": "x"},
                  {"type": "service-state", "service": "vmms", "state": "running", "origin": {"line": "3"}},
                  %s
                ]}
                """.formatted(GOOD));

        assertThat(reading.facts()).hasSize(1);
        assertThat(reading.problems())
                .containsExactly(
                        "facts.json:2: facts[0].type: there are no facts of type \"dns-lokup\". Maybe \"dns-lookup\".",
                        "facts.json:3: facts[1].prot: a port-test has no such field. Maybe \"port\".",
                        "facts.json:3: facts[1].port: the field is missing. Maybe \"port\": 1.",
                        "facts.json:4: facts[2].port: a whole number is needed, not \"6600\". Maybe \"port\": 1.",
                        "facts.json:4: facts[2].reachable: true or false is needed, not 1. Maybe \"reachable\": false.",
                        "facts.json:4: facts[2].listener: null is not allowed. Maybe \"listener\": false.",
                        "facts.json:5: facts[3].service: a text is needed, not 5. Maybe \"5\" in quotes.",
                        "facts.json:5: facts[3].form: one of netbios, fqdn, address is needed, not \"net-bios\". Maybe \"netbios\".",
                        "facts.json:6: facts[4].time: a time is needed, not \"yesterday\". Maybe \"time\": \"2026-01-31T09:15:00\".",
                        "facts.json:7: facts[5]: a fact is needed here, not 17. Maybe {\"type\": …}.",
                        "facts.json:8: facts[6]: the type of the fact is missing. Maybe \"type\": \"setting\".",
                        "facts.json:9: facts[7].origin: a line number is needed, not \"3\". Maybe 1.");
    }

    @Test
    void aFileThatWasCutKeepsWhatCameBefore() throws IOException {
        FactsReader.Reading reading = read("{\"facts\": [" + GOOD + ", {\"type\": \"serv");

        assertThat(reading.facts()).hasSize(1);
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("facts.json:1:")
                .endsWith("Maybe the file was cut.");
    }

    @Test
    void whatHoldsNoFactsIsSaid() throws IOException {
        for (String json : List.of("", "{}", "17", "\"x\"", "null")) {
            assertThat(read(json).problems())
                    .singleElement()
                    .asString()
                    .startsWith("facts.json:1: no facts in this file. Maybe {");
        }
        assertThat(read("{\"facts\": 3}").problems())
                .containsExactly("facts.json:1: facts: a list is needed, not 3. Maybe [ … ].");
        assertThat(read("{\"schema\": \"other/v9\", \"facts\": []}").problems())
                .containsExactly(
                        "facts.json:1: schema: \"other/v9\" is not known here. Maybe \"migration-doctor/facts/v1\".");
    }

    @Test
    void deepAndHugeInputIsAProblemAndNoCrash() throws IOException {
        assertThat(read("[".repeat(100_000)).problems()).hasSize(1);
        assertThat(read("{\"facts\":[{\"type\":" + "{\"a\":".repeat(50_000)).problems())
                .hasSize(1);
        assertThat(read("[{\"type\":\"image-path\",\"path\":\"x\",\"file\":true,\"length\":" + "9".repeat(30) + "}]")
                        .problems())
                .hasSize(1);
    }

    @Test
    void garbageNeverThrows() throws IOException {
        Random random = new Random(11);
        byte[] whole = DiagnosisJson.line(Diagnoses.found(), true).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int round = 0; round < 2000; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 5; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            FactsReader.read(new ByteArrayInputStream(broken), "facts.json");
        }
    }

    private static FactsReader.Reading read(String json) throws IOException {
        return FactsReader.read(FactsJsonTest.stream(json), "facts.json");
    }
}
