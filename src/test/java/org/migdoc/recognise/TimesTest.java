package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/12/2024 9:14:22 AM          | 2024-03-12T09:14:22",
                "3/12/2024 9:14:22 PM          | 2024-03-12T21:14:22",
                "3/12/2024 12:14:22 AM         | 2024-03-12T00:14:22",
                "12.03.2024 09:14:22           | 2024-03-12T09:14:22",
                "12.03.2024, 09:14             | 2024-03-12T09:14",
                "12.03.2024 um 09:14           | 2024-03-12T09:14",
                "25/03/2024 09:14:22           | 2024-03-25T09:14:22",
                "2024-03-12T08:14:22.123Z      | 2024-03-12T08:14:22",
                "2024/03/12-08:14:22.123       | 2024-03-12T08:14:22",
                "2024/03/12 午後 9:14:22       | 2024-03-12T21:14:22",
                "2024年3月12日 9:14:22         | 2024-03-12T09:14:22",
                "2024. 3. 12. 오전 9:14:22     | 2024-03-12T09:14:22",
                "03/12/24-09:14:22.1233454     | 2024-03-12T09:14:22",
                "\\/Date(1710231262123)\\/     | 2024-03-12T08:14:22",
                "20240312091400.000000+060     | 2024-03-12T09:14",
            })
    void everyWayOfPrintingAPointInTimeIsRead(String printed, String expected) {
        assertThat(Times.find(printed)).hasToString(expected);
    }

    @Test
    void aDateWithSlashesFollowsItsLanguage() {
        assertThat(Times.find("05/03/2024 09:14:22", Times.dayFirst("fr"))).hasToString("2024-03-05T09:14:22");
        assertThat(Times.find("05/03/2024 09:14:22", Times.dayFirst("en"))).hasToString("2024-05-03T09:14:22");
        assertThat(Times.find("05/03/2024 9:14:22 AM", true)).hasToString("2024-05-03T09:14:22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09:14:22", "99/99/2024 09:14", "2024-13-45 25:61", "10.20.0.12", "version 10.0.20348"})
    void whatIsNoPointInTimeGivesNone(String printed) {
        assertThat(Times.find(printed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'03:14:31  Warning', 8",
        "'3/12/2024 9:14:22 AM  20306', 20",
        "'Mar 12 09:14  Error', 12",
        "'VMMS 20306', -1"
    })
    void aRowKnowsWhereItsTimeEnds(String row, int end) {
        assertThat(Times.end(row, 0)).isEqualTo(end);
    }
}
