package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventMentionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I see event 1135 on both nodes | failoverclustering 1135",
                "we found Event ID: 21502 in the log | hyper-v-high-availability 21502",
                "5 mins before: Kerberos 4 | security-kerberos 4",
                "there was a VMMS 20306 right before | hyper-v-vmms 20306",
                "im Protokoll steht Ereignis 20306 | hyper-v-vmms 20306",
                "dans le journal : événement 21024 | hyper-v-vmms 21024",
                "イベント ID 1230 (Microsoft-Windows-FailoverClustering) も記録されています。 | failoverclustering 1230",
                "移行は正常 (20418 記録あり) | hyper-v-vmms 20418",
                "both show ID 21502 | hyper-v-high-availability 21502",
                "I get Event 21502, Hyper-V-High-Availability each time | hyper-v-high-availability 21502",
                "The description for Event ID 20 from source iScsiPrt cannot be found. | iscsiprt 20",
                "The description for Event ID ( 23 ) in Source ( mpio ) cannot be found. | mpio 23",
                "in the night 3x \"FailoverClustering 1135\" about the node | failoverclustering 1135",
                "17 mpio \\Device\\MPIODisk1 is currently in a degraded state. | mpio 17",
                "20 iScsiPrt Connection to the target was lost. | iscsiprt 20",
                "then Event 39 iScsiPrt Initiator sent a task management command | iscsiprt 39",
            })
    void aSentenceMayMentionAnEvent(String sentence, String told) {
        assertThat(Events.told(sentence)).containsExactly(told);
    }

    @Test
    void aListOfNumbersIsAListOfEvents() {
        assertThat(Events.told("20414, 20770 and 21024 on HV01, then 13003 on HV02 (VMMS log)"))
                .containsExactly(
                        "hv01 hyper-v-vmms 20414",
                        "hv01 hyper-v-vmms 20770",
                        "hv01 hyper-v-vmms 21024",
                        "hv02 hyper-v-vmms 13003");
        assertThat(Events.told("Ereignisse 1069, 1205 und 1254 im Cluster"))
                .containsExactly("failoverclustering 1069", "failoverclustering 1205", "failoverclustering 1254");
        assertThat(Events.told("20306 / 21024")).containsExactly("hyper-v-vmms 20306", "hyper-v-vmms 21024");
        assertThat(Events.told("EID 20306, event ID's 20770 & 21024"))
                .containsExactly("hyper-v-vmms 20306", "hyper-v-vmms 20770", "hyper-v-vmms 21024");
        assertThat(Events.told("errors: disk 153, mpio 17, vss 12289"))
                .containsExactly("disk 153", "mpio 17", "vss 12289");
    }

    @Test
    void whatFollowsInAListIsOfTheSameProvider() {
        assertThat(Events.told("the log is full of iScsiPrt 39 and 9")).containsExactly("iscsiprt 39", "iscsiprt 9");
        assertThat(Events.told("mpio 17 and 16, disk 153")).containsExactly("mpio 17", "mpio 16", "disk 153");
    }

    @Test
    void aMachineMayStandInFront() {
        assertThat(Events.told("events so far\nHV02: 21502, 21111"))
                .containsExactly("hv02 hyper-v-high-availability 21502", "hv02 hyper-v-high-availability 21111");
        assertThat(Events.told("S-HV12, Sicherheit, Ereignis-ID 4625")).containsExactly("s-hv12 security 4625");
        assertThat(Events.told("System log of OSL-HV1 around start-up: NETLOGON 5719"))
                .containsExactly("osl-hv1 netlogon 5719");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there is no event 20418",
                "kein Ereignis 20306 auf der Quelle",
                "without any event 21502",
                "build 20348, port 6600, 21024 MB of memory, see the events",
                "Windows Server 2022 (20348), events attached",
                "the event happened 3 times, 2 hosts",
                "PS C:\\> Get-WinEvent -FilterHashtable @{LogName='System'; Id=21502}",
                "wevtutil qe System /q:*[System[(EventID=21502)]]",
                "see https://example.net/events/event 20306",
                "KB5012345 and ticket 20306",
                "Id : 21024",
                "3 disks of the array, 2 backup jobs",
            })
    void otherNumbersAreNoEvents(String line) {
        assertThat(Events.of(line)).isEmpty();
    }

    @Test
    void theSentenceIsTheText() {
        assertThat(Events.of("I see event 1135 on both nodes"))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).isEqualTo("I see event 1135 on both nodes"));
    }
}
