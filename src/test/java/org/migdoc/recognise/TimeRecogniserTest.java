package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class TimeRecogniserTest {

    private static List<Setting> settings(String text) {
        return Pasted.facts(new TimeRecogniser(), Setting.class, text);
    }

    @Test
    void a_strip_chart_gives_its_last_offset_from_the_machine_asked() {
        assertThat(settings("""
                        --- HV02
                        C:\\>w32tm /stripchart /computer:dc01.corp.example /samples:2
                        Tracking DC01.corp.example [10.1.0.5:123].
                        Collecting 2 samples.
                        The current time is 3/12/2024 9:14:22 AM.
                        09:14:22, d:+00.0003456s o:-412.1200331s  [      @                    |                           ]
                        09:14:24, d:+00.0003456s o:-412.5s  [      @                    |                           ]
                        """))
                .singleElement()
                .returns("hv02", Setting::host)
                .returns("w32tm", Setting::object)
                .returns("dc01", Setting::subject)
                .returns("TimeOffsetSeconds", Setting::name)
                .returns("-412.5", Setting::value)
                .returns(-412.5, Setting::number);
    }

    @Test
    void a_decimal_comma_is_understood() {
        assertThat(settings("09:14:22, d:+00,0003456s o:+65,25s  [ @ | ]"))
                .singleElement()
                .returns(65.25, Setting::number);
    }

    @Test
    void a_monitor_gives_the_offset_of_each_machine() {
        assertThat(settings("""
                        C:\\>w32tm /monitor
                        DC01.corp.example *** PDC ***[10.1.0.5:123]:
                            ICMP: 0ms delay
                            NTP: +0.0000000s offset from DC01.corp.example
                        DC02.corp.example[10.1.0.6:123]:
                            ICMP: 0ms delay
                            NTP: +412.1200331s offset from DC01.corp.example
                        """))
                .extracting(Setting::host, Setting::subject, Setting::number)
                .containsExactly(tuple("dc01", "dc01", 0.0), tuple("dc02", "dc01", 412.1200331));
    }

    @Test
    void the_source_is_read_in_any_language() {
        assertThat(
                        settings(
                                "--- HV01\nC:\\>w32tm /query /status\nSprungindikator: 3(nicht synchronisiert)\nStratum: 0 (nicht angegeben)\nQuelle: Local CMOS Clock\n"))
                .singleElement()
                .returns("hv01", Setting::host)
                .returns("TimeSource", Setting::name)
                .returns("Local CMOS Clock", Setting::value);
        assertThat(settings("C:\\>w32tm /query /source\nVM IC Time Synchronization Provider\n"))
                .singleElement()
                .returns("VM IC Time Synchronization Provider", Setting::value);
        assertThat(settings("PS C:\\> w32tm /query /source\ndc01.corp.example\n"))
                .singleElement()
                .returns("dc01.corp.example", Setting::value);
        assertThat(settings("Stratum: 3\nSource: dc01.corp.example,0x8\nPhase Offset: 0.0012345s\n"))
                .extracting(Setting::name)
                .containsExactly("TimeOffsetSeconds", "TimeSource");
    }

    @Test
    void the_source_of_an_event_is_no_clock() {
        assertThat(settings("Log Name: System\nSource: Microsoft-Windows-Time-Service\no:tool s\nNTP: later\n"))
                .isEmpty();
    }

    @Test
    void a_service_that_is_not_started_is_told_by_its_code() {
        assertThat(
                        Pasted.facts(
                                new TimeRecogniser(),
                                org.migdoc.fact.ServiceState.class,
                                "--- HV02\nC:\\>w32tm /query /status\nFolgender Fehler ist aufgetreten: Der Dienst wurde nicht gestartet. (0x80070426)\n"))
                .singleElement()
                .returns("hv02", org.migdoc.fact.ServiceState::host)
                .returns("stopped", org.migdoc.fact.ServiceState::state);
    }
}
