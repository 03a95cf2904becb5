package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Limits SMALL = new Limits(1000, 40, 10, 2500, 4, 50);

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Intake.Result result) {
        return result.documents().stream().map(Document::name).toList();
    }

    private static List<String> texts(Intake.Result result) {
        return result.documents().stream()
                .flatMap(d -> d.lines().stream())
                .map(Line::text)
                .toList();
    }

    @Test
    void readsSeveralFilesInTheOrderGiven() throws IOException {
        Intake.Result result = Intake.read(
                List.of(file("b.txt", "two\r\n"), file("a.txt", "Größe".getBytes(Charset.forName("IBM850")))),
                Limits.DEFAULT);

        assertThat(names(result)).containsExactly("b.txt", "a.txt");
        assertThat(texts(result)).containsExactly("two", "Größe");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void readsAFolderByNameAndLeavesOutWhatIsHidden() throws IOException {
        file("case/z.txt", "z");
        file("case/logs/hv01.log", "log");
        file("case/.git/config", "no");
        file("case/.DS_Store", "no");

        Intake.Result result = Intake.read(List.of(folder.resolve("case")), Limits.DEFAULT);

        assertThat(names(result)).containsExactly("logs/hv01.log", "z.txt");
        assertThat(result.warnings()).singleElement().asString().contains(".git", ".DS_Store", "Maybe");
    }

    @Test
    void filesOfTheSameNameAreToldApart() throws IOException {
        Path first = file("hv01/input.txt", "one");
        Path second = file("hv02/input.txt", "two");

        assertThat(names(Intake.read(List.of(first, second), Limits.DEFAULT)))
                .containsExactly("input.txt", second.toString());
    }

    @Test
    void readsAStreamWithoutClosingIt() throws IOException {
        InputStream in = new ByteArrayInputStream("\ufeffHV01".getBytes(StandardCharsets.UTF_16LE));

        Intake.Result result = Intake.read(in, "input", Limits.DEFAULT);

        assertThat(result.documents()).containsExactly(new Document("input", List.of(new Line(1, "HV01", "HV01"))));
    }

    @Test
    void takesTextAndMendsIt() {
        Intake.Result result = Intake.ofText("paste", "FÃ¼r „HV01“\n");

        assertThat(texts(result)).containsExactly("Für \"HV01\"");
        assertThat(result.warnings()).singleElement().asString().startsWith("paste: mended");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        Path missing = folder.resolve("missing.txt");

        assertThatThrownBy(() -> Intake.read(List.of(missing), Limits.DEFAULT))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("no such file. Maybe");
    }

    @Test
    void saysWhenAStreamBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("pipe is gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("pipe is gone");
            }
        };

        assertThatThrownBy(() -> Intake.read(broken, "input", Limits.DEFAULT))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("pipe is gone");
    }

    @Test
    void anEmptyInputIsADocumentWithoutLinesAndAWarning() throws IOException {
        Intake.Result result = Intake.read(List.of(file("empty.txt", "")), Limits.DEFAULT);

        assertThat(result.documents()).containsExactly(new Document("empty.txt", List.of()));
        assertThat(result.warnings()).singleElement().asString().contains("empty.txt: is empty. Maybe");
        assertThat(Intake.read(List.of(), Limits.DEFAULT).warnings()).isNotEmpty();
        assertThat(Intake.ofText("paste", " \n ").warnings()).isNotEmpty();
    }

    @Test
    void unpacksAZipByName() throws IOException {
        Path zip = file(
                "bundle.zip",
                zip("z.txt", "z", "logs/", "", "logs/hv01.log", "one\ntwo", ".hidden", "no", "__MACOSX/x", "no"));

        Intake.Result result = Intake.read(List.of(zip), Limits.DEFAULT);

        assertThat(names(result)).containsExactly("bundle.zip/logs/hv01.log", "bundle.zip/z.txt");
        assertThat(texts(result)).containsExactly("one", "two", "z");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void unpacksGzip() throws IOException {
        Intake.Result result = Intake.read(
                List.of(file("cluster.log.gz", gzip("HV01".getBytes(StandardCharsets.UTF_8)))), Limits.DEFAULT);

        assertThat(result.documents())
                .containsExactly(new Document("cluster.log", List.of(new Line(1, "HV01", "HV01"))));
    }

    @Test
    void namesWhatItDoesNotRead() throws IOException {
        String inner = new String(zip("x", "y"), StandardCharsets.ISO_8859_1);
        Path zip = file(
                "all.zip",
                zip("inner.zip", inner, "System.evtx", "ElfFile\0\0\0", "shot.png", "\u0089PNG\r\n\u001a\n"));

        Intake.Result result = Intake.read(List.of(zip), Limits.DEFAULT);

        assertThat(result.documents()).isEmpty();
        assertThat(result.warnings())
                .anyMatch(w -> w.startsWith(
                        "all.zip/System.evtx: an event log file without an event. Maybe export the log again."))
                .anyMatch(w -> w.startsWith("all.zip/inner.zip: a zip archive: not read"))
                .anyMatch(w -> w.startsWith("all.zip/shot.png: a picture: not read"));
    }

    @Test
    void keepsWhatADamagedArchiveStillGives() throws IOException {
        byte[] whole = zip("a.txt", "a", "b.txt", "b");
        Path cut = file("cut.zip", Arrays.copyOf(whole, 60));
        Path noise = file("noise.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});

        Intake.Result result = Intake.read(List.of(cut, noise), Limits.DEFAULT);

        assertThat(texts(result)).containsExactly("a");
        assertThat(result.warnings())
                .anyMatch(w -> w.startsWith("cut.zip: the archive has no end"))
                .anyMatch(w -> w.startsWith("noise.gz: the archive is damaged or protected"));
    }

    @Test
    void neverThrowsOnAGarbledArchive() throws IOException {
        byte[] whole = zip("Gerät.txt", "a".repeat(300), "logs/b.txt", "b");
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] garbled = whole.clone();
            for (int k = 0; k < 3; k++) {
                garbled[4 + random.nextInt(garbled.length - 4)] = (byte) random.nextInt();
            }

            assertThat(Intake.read(new ByteArrayInputStream(garbled), "x.zip", SMALL))
                    .isNotNull();
        }
    }

    @Test
    void stopsUnpackingABomb() throws IOException {
        byte[] bomb = zip("zeros.txt", "0".repeat(30 << 20));
        Limits limits = new Limits(1 << 20, 1 << 10, 1000, 4 << 20, 10, 100);

        Intake.Result result = Intake.read(new ByteArrayInputStream(bomb), "bomb.zip", limits);

        assertThat(result.warnings()).anyMatch(w -> w.startsWith("bomb.zip: unpacks to"));
    }

    @Test
    void cutsWhatIsTooLongAndSaysSo() throws IOException {
        Intake.Result result =
                Intake.read(List.of(file("long.txt", "x".repeat(50) + "\nshort\n" + "y\n".repeat(20))), SMALL);

        assertThat(texts(result)).hasSize(10).startsWith("x".repeat(40), "short", "y");
        assertThat(result.warnings())
                .anyMatch(w -> w.contains("1 lines are longer than 40 characters"))
                .anyMatch(w -> w.contains("the first 10 lines"))
                .allMatch(w -> w.startsWith("long.txt: ") && w.contains("Maybe"));
    }

    @Test
    void readsNoMoreThanAllowedInAll() throws IOException {
        for (String name : new String[] {"a", "b", "c", "d"}) {
            file("case/" + name, "x\n".repeat(600));
        }

        Intake.Result result = Intake.read(List.of(folder.resolve("case")), SMALL);

        assertThat(names(result)).containsExactly("a", "b", "c");
        assertThat(result.warnings())
                .anyMatch(w -> w.startsWith("a: read the first 1000 bytes"))
                .anyMatch(w -> w.startsWith("left out d: more than"));
    }

    @Test
    void countsTheFilesOfAFolder() throws IOException {
        for (int i = 0; i < 6; i++) {
            file("case/" + i, "x");
        }

        assertThat(Intake.read(List.of(folder.resolve("case")), SMALL).warnings())
                .anyMatch(w -> w.contains("the first 4 of 6 files"));
    }
}
