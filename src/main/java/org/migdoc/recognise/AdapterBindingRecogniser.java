package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads which components are bound to which adapter.
 *
 * <pre>
 * Name    DisplayName                                      ComponentID Enabled
 * ----    -----------                                      ----------- -------
 * iSCSI-A File and Printer Sharing for Microsoft Networks  ms_server      True
 *
 * "iSCSI-A":
 *    enabled:    Client for Microsoft Networks (ms_msclient)
 * </pre>
 *
 * Gives a setting of the object {@code NetAdapterBinding}: subject the adapter, name the component's id, value {@code True} or
 * {@code False}.
 */
final class AdapterBindingRecogniser implements Recogniser {

    private static final Pattern COMPONENT = Pattern.compile("[a-z][a-z0-9]{1,11}_[a-z0-9_]{2,20}");
    private static final Pattern ADAPTER = Pattern.compile("^\\s{0,4}\"([^\"]{1,80})\":\\s*$");
    private static final Pattern BOUND = Pattern.compile(
            "^\\s{1,12}(enabled|disabled):\\s{1,12}\\S.{0,100}\\(([a-z][a-z0-9]{1,11}_[a-z0-9_]{2,20})\\)\\s*$");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (PsObject object : reading.objects()) {
            String component = object.value("ComponentID");
            String adapter = object.value("Name") != null ? object.value("Name") : object.value("InterfaceAlias");
            if (component != null
                    && adapter != null
                    && COMPONENT
                            .matcher(component.strip().toLowerCase(Locale.ROOT))
                            .matches()) {
                String enabled = enabled(object);
                if (enabled != null) {
                    facts.accept(setting(
                            object.origin(), AskedHost.of(object), adapter.strip(), component.strip(), enabled));
                }
            }
        }
        for (Block block : reading.blocks()) {
            nvspbind(block, facts);
        }
    }

    /** Without the column, rows chosen by it are enabled. */
    private static @Nullable String enabled(PsObject object) {
        String value = object.value("Enabled");
        if (value != null) {
            return SettingValue.truth(value.strip(), true);
        }
        boolean chosen = object.block().commandHas("enabled")
                && !object.block().commandHas("-not")
                && !object.block().commandHas("false");
        return chosen ? "True" : null;
    }

    private static void nvspbind(Block block, Consumer<Fact> facts) {
        String adapter = null;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > 250) {
                continue;
            }
            Matcher name = ADAPTER.matcher(text);
            adapter = name.matches() ? name.group(1) : adapter;
            Matcher bound = BOUND.matcher(text);
            if (adapter != null && bound.matches()) {
                String value = bound.group(1).equals("enabled") ? "True" : "False";
                facts.accept(setting(block.origin(i), block.host(), adapter, bound.group(2), value));
            }
        }
    }

    private static Setting setting(
            Origin origin, @Nullable String host, String adapter, String component, String enabled) {
        return new Setting(
                origin, host, "NetAdapterBinding", adapter, component.toLowerCase(Locale.ROOT), enabled, null, null);
    }
}
