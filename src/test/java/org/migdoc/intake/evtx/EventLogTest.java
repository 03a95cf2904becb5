package org.migdoc.intake.evtx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.Line;
import org.migdoc.intake.evtx.EvtxFile.Event;
import org.migdoc.intake.evtx.EvtxFile.Typed;

class EventLogTest {

    private static final int MOST = 64 << 20;

    private static final Event REFUSED = Event.of(
                    "Microsoft-Windows-Hyper-V-VMMS",
                    20306,
                    "Microsoft-Windows-Hyper-V-VMMS-Admin",
                    "HV01.corp.example",
                    "ErrorMessage",
                    "%%2147942405",
                    "ErrorCode",
                    "0x80070005",
                    "Parameter0",
                    "HV02")
            .in("VmlEventLog");
    private static final Event PATHS = Event.of("mpio", 16, "System", "HV01.corp.example", "1", "\\Device\\MPIODisk3");

    private static EvtxFile many(int count) {
        EvtxFile file = new EvtxFile(1, 1);
        for (int i = 0; i < count; i++) {
            file.add(i % 2 == 0 ? REFUSED : PATHS);
        }
        return file;
    }

    private static String xml(Typed value) {
        EventLog.Read read =
                EventLog.read(new EvtxFile(1, 1).add(PATHS.with("x", value)).bytes(), MOST);
        assertThat(read.warnings()).isEmpty();
        return read.lines().get(0).text().replaceAll(".*<Data Name=\"x\">(.*)</Data></EventData></Event>", "$1");
    }

    @Test
    void an_event_becomes_a_line_of_xml_with_the_number_of_its_record() {
        EventLog.Read read =
                EventLog.read(new EvtxFile(1, 4711).add(REFUSED, PATHS).bytes(), MOST);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.lines()).extracting(Line::number).containsExactly(4711, 4712);
        assertThat(read.lines().get(0).text())
                .isEqualTo("<Event><System>"
                        + "<Provider Name=\"Microsoft-Windows-Hyper-V-VMMS\"/><EventID>20306</EventID><Level>2</Level>"
                        + "<TimeCreated SystemTime=\"2026-11-03T09:01:22.0000000Z\"/><EventRecordID>4711</EventRecordID>"
                        + "<Channel>Microsoft-Windows-Hyper-V-VMMS-Admin</Channel><Computer>HV01.corp.example</Computer>"
                        + "</System><UserData><VmlEventLog><ErrorMessage>%%2147942405</ErrorMessage>"
                        + "<ErrorCode>0x80070005</ErrorCode><Parameter0>HV02</Parameter0></VmlEventLog></UserData>"
                        + "<RenderingInfo><Message>failed to establish a connection with host 'HV02': %%2147942405 (0x80070005).</Message>"
                        + "</RenderingInfo></Event>");
        assertThat(read.lines().get(1).text()).contains("<EventData><Data>\\Device\\MPIODisk3</Data>");
    }

    @Test
    void a_log_is_a_document_of_its_case_beside_others_and_in_an_archive() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("logs/hv01.evtx"));
            zip.write(new EvtxFile(1, 7).add(REFUSED).bytes());
        }
        Intake.Result read = Intake.read(new ByteArrayInputStream(packed.toByteArray()), "case.zip", Limits.DEFAULT);
        assertThat(read.warnings()).isEmpty();
        assertThat(read.documents()).singleElement().satisfies(document -> {
            assertThat(document.name()).isEqualTo("case.zip/logs/hv01.evtx");
            assertThat(document.lines()).extracting(Line::number).containsExactly(7);
        });
    }

    @Test
    void every_kind_of_value_is_written_as_windows_writes_it() {
        assertThat(xml(Typed.text("a <b> & \"c\"\r\nd\0"))).isEqualTo("a &lt;b&gt; &amp; &quot;c&quot;  d");
        assertThat(xml(Typed.of(0x02, 'A', 'B', 0))).isEqualTo("AB");
        assertThat(xml(Typed.of(0x03, 0xff))).isEqualTo("-1");
        assertThat(xml(Typed.of(0x04, 0xff))).isEqualTo("255");
        assertThat(xml(Typed.of(0x05, 0xfe, 0xff))).isEqualTo("-2");
        assertThat(xml(Typed.of(0x06, 0xfe, 0xff))).isEqualTo("65534");
        assertThat(xml(Typed.of(0x07, 0xfe, 0xff, 0xff, 0xff))).isEqualTo("-2");
        assertThat(xml(Typed.of(0x08, 0xfe, 0xff, 0xff, 0xff))).isEqualTo("4294967294");
        assertThat(xml(Typed.of(0x09, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)))
                .isEqualTo("-1");
        assertThat(xml(Typed.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)))
                .isEqualTo("18446744073709551615");
        assertThat(xml(Typed.of(0x0b, 0, 0, 0xc0, 0x3f))).isEqualTo("1.5");
        assertThat(xml(Typed.of(0x0c, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f))).isEqualTo("1.5");
        assertThat(xml(Typed.of(0x0d, 1, 0, 0, 0))).isEqualTo("true");
        assertThat(xml(Typed.of(0x0e, 0x0a, 0xbc))).isEqualTo("0ABC");
        assertThat(xml(Typed.of(0x0f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)))
                .isEqualTo("{04030201-0605-0807-090A-0B0C0D0E0F10}");
        assertThat(xml(Typed.of(0x10, 0x10, 0, 0, 0))).isEqualTo("0x10");
        assertThat(xml(Typed.of(0x11, 0x80, 0x3a, 0x72, 0xbf, 0x46, 0x4b, 0xdc, 0x01)))
                .startsWith("2025-11-01T")
                .endsWith("Z");
        assertThat(xml(Typed.of(0x12, 0xea, 7, 11, 0, 2, 0, 3, 0, 9, 0, 1, 0, 22, 0, 5, 0)))
                .isEqualTo("2026-11-03T09:01:22.005Z");
        assertThat(xml(Typed.of(0x13, 1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0)))
                .isEqualTo("S-1-5-32-544");
        assertThat(xml(Typed.of(0x14, 5, 0, 7, 0x80))).isEqualTo("0x80070005");
        assertThat(xml(Typed.of(0x15, 0, 0, 0, 0, 0, 0, 0, 0x80))).isEqualTo("0x8000000000000000");
        assertThat(xml(Typed.of(0x81, 'a', 0, 0, 0, 'b', 0, 0, 0))).isEqualTo("a, b");
        assertThat(xml(Typed.of(0x86, 1, 0, 2, 0))).isEqualTo("1, 2");
        assertThat(xml(Typed.of(0x93, 1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0)))
                .isEqualTo("S-1-5-18, S-1-1-0");
    }

    @Test
    void the_logs_among_the_samples_are_what_their_writer_writes() throws IOException {
        for (Map.Entry<Path, byte[]> file : EvtxSamples.all().entrySet()) {
            assertThat(file.getKey()).as("EvtxSamples writes it").hasBinaryContent(file.getValue());
        }
    }

    @Test
    void counters_and_checksums_are_not_believed() {
        byte[] file = many(600).bytes();
        file[36] = 2; // format 3.2
        Arrays.fill(file, 16, 32, (byte) 0); // last chunk, next record
        Arrays.fill(file, 42, 44, (byte) 0); // number of chunks
        Arrays.fill(file, 124, 128, (byte) 0);
        Arrays.fill(file, EvtxFile.FILE_HEAD + 52, EvtxFile.FILE_HEAD + 56, (byte) 0);
        Arrays.fill(file, EvtxFile.FILE_HEAD + 124, EvtxFile.FILE_HEAD + 128, (byte) 0);
        EventLog.Read read = EventLog.read(Arrays.copyOf(file, file.length + 1), MOST);
        assertThat(read.lines()).hasSize(600);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void a_damaged_chunk_costs_its_own_records_and_is_told_of() {
        byte[] file = many(600).bytes();
        int chunks = (file.length - EvtxFile.FILE_HEAD) / Chunk.SIZE;
        assertThat(chunks).isGreaterThan(1);
        file[EvtxFile.FILE_HEAD] = 'X';
        EventLog.Read read = EventLog.read(file, MOST);
        assertThat(read.lines()).isNotEmpty().hasSizeLessThan(600);
        assertThat(read.lines().get(read.lines().size() - 1).number()).isEqualTo(600);
        assertThat(read.warnings())
                .containsExactly("a piece of 64 KiB is damaged and was left out. Maybe export the log again.");
    }

    @Test
    void a_damaged_record_costs_itself_and_no_other() {
        byte[] file = many(20).bytes();
        int second = find(file, 2);
        file[second + 4] = 3; // its size
        EventLog.Read read = EventLog.read(file, MOST);
        assertThat(read.lines()).hasSize(19);
        assertThat(read.warnings())
                .containsExactly("at least 1 record is damaged and was left out. Maybe export the log again.");
    }

    private static int find(byte[] file, int number) {
        for (int i = EvtxFile.FILE_HEAD; i < file.length - 9; i++) {
            if (file[i] == 0x2a && file[i + 1] == 0x2a && file[i + 2] == 0 && file[i + 8] == number) {
                return i;
            }
        }
        throw new AssertionError(number);
    }

    @Test
    void a_template_that_was_overwritten_is_taken_from_another_chunk() {
        EvtxFile two = new EvtxFile(1, 1).add(REFUSED, REFUSED).nextChunk().add(REFUSED, REFUSED);
        byte[] file = two.bytes();
        int first = EvtxFile.FILE_HEAD + Chunk.HEAD + 24 + 14; // of the definition in the first record
        Arrays.fill(file, first, first + 100, (byte) 0);
        EventLog.Read read = EventLog.read(file, MOST);
        assertThat(read.lines()).extracting(Line::number).containsExactly(2, 3, 4);
        assertThat(read.lines().get(0).text()).contains("<EventID>20306</EventID>");
    }

    @Test
    void a_log_that_goes_round_comes_in_the_order_of_its_records() {
        byte[] newer = new EvtxFile(1, 100).add(PATHS, PATHS).bytes();
        byte[] older = new EvtxFile(1, 50).add(REFUSED).bytes();
        byte[] file = Arrays.copyOf(newer, newer.length + Chunk.SIZE);
        System.arraycopy(older, EvtxFile.FILE_HEAD, file, newer.length, Chunk.SIZE);
        assertThat(EventLog.read(file, MOST).lines()).extracting(Line::number).containsExactly(50, 100, 101);
    }

    @Test
    void of_more_than_is_kept_the_newest_come_and_that_is_said() {
        EventLog.Read read = EventLog.read(many(600).bytes(), 1000);
        assertThat(read.lines()).hasSizeLessThan(600);
        assertThat(read.lines().get(read.lines().size() - 1).number()).isEqualTo(600);
        assertThat(read.warnings()).singleElement().asString().startsWith("only the newest ");
    }

    @Test
    void high_numbers_of_records_are_counted_from_the_first() {
        EventLog.Read read =
                EventLog.read(new EvtxFile(2, 5_000_000_000L).add(PATHS, PATHS).bytes(), MOST);
        assertThat(read.lines()).extracting(Line::number).containsExactly(1, 2);
        assertThat(read.warnings()).singleElement().asString().contains("which is record 5000000000.");
    }

    @Test
    void whatever_bytes_are_damaged_the_rest_is_read_and_nothing_breaks() {
        byte[] whole = many(40).bytes();
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] file = whole.clone();
            for (int i = 0; i < 1 + round / 10; i++) {
                file[random.nextInt(EvtxFile.FILE_HEAD, 30_000)] = (byte) random.nextInt();
            }
            List<Line> lines = EventLog.read(Arrays.copyOf(file, random.nextInt(file.length)), MOST)
                    .lines();
            assertThat(lines)
                    .hasSizeLessThanOrEqualTo(60)
                    .allSatisfy(line -> assertThat(line.text()).doesNotContain("\n"));
        }
    }

    @Test
    void a_record_that_unfolds_without_end_is_cut_off() {
        assertThat(EventLog.read(unfoldingFile(2), MOST).lines())
                .extracting(Line::number)
                .containsExactly(1, 2, 3);
        EventLog.Read read = EventLog.read(unfoldingFile(5), MOST);
        assertThat(read.lines()).extracting(Line::number).containsExactly(1, 3);
        assertThat(read.warnings()).singleElement().asString().startsWith("at least 1 record is damaged");
    }

    /** Three records, the second with documents in documents. */
    private static byte[] unfoldingFile(int levels) {
        byte[] inner = new byte[0];
        for (int level = 1; level <= levels; level++) {
            inner = unfolding(level, inner);
        }
        Typed value = Typed.of(0x21, ints(inner));
        byte[] file =
                new EvtxFile(1, 1).add(PATHS, PATHS.with("x", value), PATHS).bytes();
        for (int at = EvtxFile.FILE_HEAD; at < file.length - 9; at++) {
            if (file[at] == 0x0c && file[at + 3] == 0x51 && file[at + 4] == 0x51 && file[at + 5] == 0x51) {
                int definition = at + 10 - EvtxFile.FILE_HEAD;
                file[at + 6] = (byte) definition;
                file[at + 7] = (byte) (definition >> 8);
            }
        }
        return file;
    }

    /** A document of a template with a hundred places for the same value, another document. */
    private static byte[] unfolding(int level, byte[] inner) {
        ByteBuffer out = ByteBuffer.allocate(1000 + inner.length).order(ByteOrder.LITTLE_ENDIAN);
        int id = 0x51515100 + level;
        out.putInt(0x0001010f).put((byte) 0x0c).put((byte) 1).putInt(id).putInt(0);
        out.putInt(0).putInt(id).putLong(0).putInt(0).putInt(4 + 400 + 1);
        out.putInt(0x0001010f);
        for (int i = 0; i < 100; i++) {
            out.put((byte) 0x0d).putShort((short) 0).put((byte) 0x21);
        }
        out.put((byte) 0)
                .putInt(1)
                .putShort((short) inner.length)
                .put((byte) 0x21)
                .put((byte) 0);
        out.put(inner).put((byte) 0);
        byte[] bytes = new byte[out.flip().remaining()];
        out.get(bytes);
        return bytes;
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = bytes[i];
        }
        return ints;
    }
}
