package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class QuotedPrintableTest {

    @Test
    void decodesAMailAndJoinsItsSoftBreaks() {
        assertThat(LineCleaner.lines("""
                        Content-Transfer-Encoding: quoted-printable

                        F=C3=BCr den Host =E2=80=9EHV01=E2=80=9C: Name=3DWEB01, the move fai=
                        led (0x8009=
                        030E)
                        next=20
                        """))
                .extracting(Line::number, Line::text)
                .containsExactly(
                        tuple(1, "Content-Transfer-Encoding: quoted-printable"),
                        tuple(2, ""),
                        tuple(3, "Für den Host \"HV01\": Name=WEB01, the move failed (0x8009030E)"),
                        tuple(6, "next"));
    }

    @Test
    void knowsItWithoutItsHeader() {
        String text = """
                Virtual machine migration operation for 'WEB01' failed at migration sour=
                ce 'HV01'. <a href=3D"x">see</a> Gr=F6=DFe
                """;

        assertThat(LineCleaner.lines(text))
                .extracting(Line::text)
                .containsExactly(
                        "Virtual machine migration operation for 'WEB01' failed at migration source 'HV01'. see Größe");
    }

    @Test
    void leavesSettingsAndRulersAlone() {
        String text = """
                SeTcbPrivilege =
                Timeout=20
                ============================================================
                MaxRequest=3D
                QWxsZXMgZ3V0LCBuaWNodHMgenUgc2VoZW4gaGllciwgYml0dGUgd2VpdGVyZ2VoZW4uIERhbmtlIQ==
                """;

        assertThat(LineCleaner.lines(text)).extracting(Line::text).containsExactly(text.split("\n"));
    }

    @Test
    void endsWithASoftBreakInPeace() {
        assertThat(LineCleaner.lines("a=3Db\nc=3Dd=\n")).extracting(Line::text).containsExactly("a=b", "c=d=");
    }
}
