package org.migdoc.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a file that is no text says of itself in its first bytes: {@code PK 03 04}, {@code 1F 8B}, {@code ElfFile} …
 */
enum FileKind {
    ZIP("a zip archive", "unpack it and give its text files", "PK\3\4", 0),
    EMPTY_ZIP("an empty zip archive", "pack it again with the files in it", "PK\5\6", 0),
    GZIP("a gzip file", "unpack it and give its text files", "\u001f\u008b\b", 0),
    EVTX("an event log file", "export it with wevtutil qe FILE /lf:true /f:text", "ElfFile\0", 0),
    EVT("an event log file of Windows 2003", "open it in Event Viewer and save it as text", "0\0\0\0LfLe", 0),
    PNG("a picture", "type or copy the text that it shows", "\u0089PNG\r\n", 0),
    JPEG("a picture", "type or copy the text that it shows", "\u00ff\u00d8\u00ff", 0),
    GIF("a picture", "type or copy the text that it shows", "GIF8", 0),
    WEBP("a picture", "type or copy the text that it shows", "WEBP", 8),
    PDF("a PDF", "copy its text and paste it", "%PDF-", 0),
    OLE(
            "an Outlook message or an old Office document",
            "save it as plain text",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1",
            0),
    RTF("a rich text document", "save it as plain text", "{\\rtf", 0),
    SEVEN_ZIP("a 7z archive", "unpack it and give its text files", "7z\u00bc\u00af'\u001c", 0),
    RAR("a rar archive", "unpack it and give its text files", "Rar!\u001a\u0007", 0),
    CAB("a cabinet file", "unpack it with expand FILE -F:* FOLDER and give its text files", "MSCF\0\0\0\0", 0),
    TAR("a tar archive", "unpack it and give its text files", "ustar", 257),
    REGISTRY_HIVE("a registry hive", "export the key with reg export", "regf", 0),
    DUMP("a memory dump", "give the event log and the messages instead", "PAGEDU64", 0),
    MINIDUMP("a memory dump", "give the event log and the messages instead", "MDMP\u0093\u00a7", 0),
    VHDX("a virtual disk", "give the messages that name it instead", "vhdxfile", 0),
    PROGRAM("a program", "give its output instead", "MZ\u0090\0", 0),
    ELF("a program", "give its output instead", "\u007fELF", 0);

    private final String noun;
    private final String remedy;
    private final String magic;
    private final int offset;

    FileKind(String noun, String remedy, String magic, int offset) {
        this.noun = noun;
        this.remedy = remedy;
        this.magic = magic;
        this.offset = offset;
    }

    /** The kind the first bytes name, or null. */
    static @Nullable FileKind of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.matches(bytes)) {
                return kind;
            }
        }
        return null;
    }

    private boolean matches(byte[] bytes) {
        int end = offset + magic.length();
        return bytes.length >= end
                && new String(bytes, offset, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** {@code a zip archive}. */
    String noun() {
        return noun;
    }

    /** Why it is not read, and what to do instead. */
    String warning() {
        return noun + ": not read in this version. Maybe " + remedy + ".";
    }
}
