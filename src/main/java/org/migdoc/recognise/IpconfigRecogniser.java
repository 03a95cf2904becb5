package org.migdoc.recognise;

import java.util.function.Consumer;
import org.migdoc.fact.Fact;

/**
 * Reads {@code ipconfig}, {@code ipconfig /all} and {@code netsh interface ipv4 show config}, whole or a part of them, in
 * any language:
 *
 * <pre>
 *    Host Name . . . . . . . . . . . . : HV01
 *
 * Ethernet adapter vEthernet (Mgmt):
 *
 *    Description . . . . . . . . . . . : Hyper-V Virtual Ethernet Adapter
 *    IPv4 Address. . . . . . . . . . . : 10.1.0.11(Preferred)
 *    Subnet Mask . . . . . . . . . . . : 255.255.255.0
 *    Default Gateway . . . . . . . . . : 10.1.0.1
 *    DNS Servers . . . . . . . . . . . : 10.1.0.5
 *                                        10.1.0.6
 * </pre>
 *
 * {@code ipconfig | findstr IPv4} gives an adapter without a name for each address.
 *
 * <p>Gives a {@link org.migdoc.fact.NetworkAdapter} for each adapter (tunnels left out) and a {@link org.migdoc.fact.Listing} of
 * kind {@code adapters}, with size 0 when there is none. The host name in the output outranks the prompt.
 */
final class IpconfigRecogniser implements Recogniser {

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            new IpconfigOutput(block, facts).read();
        }
    }
}
