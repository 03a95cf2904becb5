package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class RouteRecogniserTest {

    private static List<String> routes(String text) {
        return Pasted.facts(new RouteRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.subject() + " " + s.value() + " " + s.number())
                .toList();
    }

    @Test
    void defaultRoutesAreReadWithTheirMetric() {
        assertThat(routes("""
                [HV01]: PS C:\\> route print -4
                Aktive Routen:
                     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik
                          0.0.0.0          0.0.0.0         10.1.0.1        10.1.0.11    271
                         10.1.0.0    255.255.255.0   Auf Verbindung        10.1.0.11    271
                Ständige Routen:
                          0.0.0.0          0.0.0.0       10.200.0.1       1
                """)).containsExactly("hv01 10.1.0.11 10.1.0.1 271.0");
    }

    @Test
    void theMetricsOfRouteAndAdapterAddUp() {
        assertThat(routes("""
                HV01> Get-NetRoute -DestinationPrefix 0.0.0.0/0

                ifIndex DestinationPrefix NextHop  RouteMetric ifMetric PolicyStore
                ------- ----------------- -------  ----------- -------- -----------
                9       0.0.0.0/0         10.1.0.1         256       15 ActiveStore
                """)).containsExactly("hv01 9 10.1.0.1 271.0");
    }
}
