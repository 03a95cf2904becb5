package org.migdoc.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads which Windows a machine runs.
 *
 * <pre>
 * OperatingSystemVersion : 10.0 (17763)             OS Version:    10.0.17763 N/A Build 17763
 * Microsoft Windows [Version 10.0.20348.2113]       Version 1809 (OS Build 17763.1999)
 * Host OS is Server 2016                            Hosts are both 2016                HV01 (2019), HV02 (2022)
 * </pre>
 *
 * Domain controllers, guests, consoles and other products are not meant.
 */
final class OsSettings {

    private static final List<String> VERSIONS = List.of(
            "operatingsystemversion",
            "osbuildnumber",
            "osversion",
            "buildnumber",
            "currentbuild",
            "currentbuildnumber",
            "windowsbuildnumber",
            "osbuild");
    private static final List<String> NAMES = List.of("operatingsystem", "osname", "windowsproductname", "productname");
    private static final String YEAR = "(20(?:08 ?R2|12 ?R2|12|16|19|22|25))(?![\\w\\\\]|[-/.:]\\w)";
    private static final Pattern QUICK =
            Pattern.compile("10\\.0\\.|6\\.[23]\\.|[Bb]uild|20(?:08|12|16|19|22|25)(?![-/.]\\d)");
    private static final Pattern VERSION_LINE = Pattern.compile(
            "(?:OS|Windows|Betriebssystem|syst.me|sistema|Version|Build|REG_SZ)[^\\r\\n]{0,80}?((?:6\\.[23]|10\\.0)\\.(\\d{4,5})|\\(?(?:OS )?Build (\\d{4,5})|CurrentBuild\\w{0,6}\\s+REG_SZ\\s+(\\d{4,5}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BUILD_VALUE =
            Pattern.compile("\\s*CurrentBuild(?:Number)?\\s+REG_SZ\\s+(\\d{4,5})\\s*");
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:Windows(?: Server)?|Server|Win|WS|Hyper-V(?: Server)?|hosts?|nodes?|both|beide|knoten|OS)\\W{0,3}"
                    + "(?:(?:is|are|both|all|ist|sind|alle|beide|on|auf|mit|OS|core|server|windows|still|now|jetzt|noch|run|running|laufen)\\W{1,2}){0,4}"
                    + YEAR
                    + "(?:\\s?(?:->|=>|to|auf|nach|zu)\\s?" + YEAR + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_HOSTS = Pattern.compile(
            "\\b" + YEAR + "\\s(?:standalone |hyper-v |server )?(?:hosts?|nodes?|knoten|hyper-v)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_HOST = Pattern.compile(
            "([A-Za-z][\\w.-]{1,62})\\s?(?:\\(|is|=|:|runs|ist|hat|has|on|auf|läuft auf)?\\s?(?:Windows )?(?:Server )?"
                    + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:hosts|nodes|servers|both|all|beide|alle|knoten|two|zwei)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "(?:\\bsql|exchange|sharepoint|office|guest|gast|\\bvms?\\b|virtual machine|console|konsole|tools|dfl|ffl|functional|forest|level|studio|\\biso\\b|"
                    + "backup|\\bdcs?\\b|domain controller|template|client|laptop|older than|\\bbefore|\\bsince|\\bnot\\b|upgraded? from)[^.;]{0,30}$",
            Pattern.CASE_INSENSITIVE);

    private final KnownHosts hosts;
    private final Consumer<Fact> facts;
    private final Set<String> told = new HashSet<>();

    OsSettings(KnownHosts hosts, Consumer<Fact> facts) {
        this.hosts = hosts;
        this.facts = facts;
    }

    /** Looks for versions among the properties of an object. */
    void object(PsObject object, ObjectPlace place) {
        String noun = place.object().toLowerCase(Locale.ROOT);
        boolean controller =
                noun.equals("addomaincontroller") || has(object, "DistinguishedName", "OU=Domain Controllers");
        if (controller) {
            return;
        }
        boolean system = noun.endsWith("operatingsystem") || noun.equals("computerinfo");
        boolean version =
                object.block().commandHas("osversion") || object.block().commandHas("environment]::");
        for (String name : VERSIONS) {
            tell(object.cell(name), place.host());
        }
        tell(system ? object.cell("version") : version ? object.cell("build") : null, place.host());
        for (String name : NAMES) {
            tell(object.cell(name), place.host());
        }
        tell(system ? object.cell("caption") : null, place.host());
    }

    private static boolean has(PsObject object, String property, String part) {
        String value = object.value(property);
        return value != null && value.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private void tell(PsObject.@Nullable Cell cell, @Nullable String host) {
        if (cell != null) {
            tell(cell.origin(), host, cell.value(), OsBuild.of(cell.value()));
        }
    }

    private void tell(Origin origin, @Nullable String host, String value, int build) {
        if (build > 0 && told.add(host + " " + build)) {
            facts.accept(new Setting(origin, host, "OS", null, "OSBuild", value, (double) build, null));
        }
    }

    /** Looks for version numbers in a line of a block that is no part of an object. */
    void line(Block block, int i) {
        String text = block.lines().get(i).text();
        if (!QUICK.matcher(text).find()) {
            return;
        }
        Matcher value = BUILD_VALUE.matcher(text);
        Matcher version = VERSION_LINE.matcher(text);
        if (value.matches()) {
            tell(block.origin(i), block.askedHost(), value.group(1), Integer.parseInt(value.group(1)));
        } else if (version.find()) {
            String build = version.group(2) != null
                    ? version.group(2)
                    : version.group(3) != null ? version.group(3) : version.group(4);
            if (build != null) {
                tell(block.origin(i), host(block, text), version.group(1), Integer.parseInt(build));
            }
        }
    }

    private @Nullable String host(Block block, String text) {
        String named = hosts.onlyIn(text);
        if (named != null) {
            return named;
        }
        return SystemInfo.hostName(block).orElse(block.askedHost());
    }

    /** Looks for what a sentence says of the machines. */
    void said(Sentence sentence) {
        String text = sentence.text();
        if (!QUICK.matcher(text).find() || VERSION_LINE.matcher(text).find()) {
            return;
        }
        boolean ofHosts = false;
        Matcher named = OF_HOST.matcher(text);
        while (named.find()) {
            if (hosts.plausible(named.group(1))
                    && !OTHER.matcher(text.substring(0, named.start(2))).find()) {
                tell(
                        sentence.origin(named.start(2)),
                        Names.hostKey(named.group(1)),
                        named.group(2),
                        OsBuild.ofYear(named.group(2)));
                ofHosts = true;
            }
        }
        for (Pattern pattern : ofHosts ? List.<Pattern>of() : List.of(SAID, BEFORE_HOSTS)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                if (!OTHER.matcher(text.substring(0, m.start(1))).find()) {
                    boolean upgraded = pattern == SAID && m.group(2) != null;
                    String year = m.group(upgraded ? 2 : 1);
                    tell(
                            sentence.origin(m.start(1)),
                            near(sentence.block(), text, m.start()),
                            year,
                            OsBuild.ofYear(year));
                }
            }
        }
    }

    /** The machine named shortly before, else the one of the report or heading that the line stands under, or null. */
    private @Nullable String near(Block block, String text, int at) {
        String before = hosts.lastIn(text.substring(Math.max(0, at - 40), at));
        if (before != null || SEVERAL.matcher(text).find()) {
            return before;
        }
        return SystemInfo.hostName(block).orElse(block.command() == null ? block.host() : null);
    }
}
