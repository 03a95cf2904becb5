package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class ScriptPolicyRecogniserTest {

    private static final ScriptPolicyRecogniser RECOGNISER = new ScriptPolicyRecogniser();

    @Test
    void a_registered_script_without_the_extension_of_scripts_is_told() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        [General]
                        gPCMachineExtensionNames=[{35378EAC-683F-11D2-A89A-00C04FBBCFA2}{D02B1F72-3407-48AE-BA88-E8213C6761F1}]
                        Version=131074

                        [Startup]
                        0CmdLine=C:\\Scripts\\mount.cmd
                        0Parameters=
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(
                        tuple("ScriptExtension", "missing"), tuple("ScriptRegistered", "C:\\Scripts\\mount.cmd"));
    }

    @Test
    void the_extension_is_found_beside_others() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        gPCMachineExtensionNames=[{35378EAC-683F-11D2-A89A-00C04FBBCFA2}{D02B1F72-3407-48AE-BA88-E8213C6761F1}][{42B5FAAE-6536-11D2-AE5A-0000F87571E3}{40B6664F-4972-11D1-A7CA-0000F87571E3}]
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("ScriptExtension", "present"));
    }

    @Test
    void a_script_that_never_ran_is_told_in_german_too() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        LastExecuted: This script has not yet been executed.
                        Zuletzt ausgef\u00fchrt:  Dieses Skript wurde noch nicht ausgef\u00fchrt.
                        LastExecuted: 6:01:44 AM
                        """))
                .extracting(Setting::value)
                .containsExactly("never", "never", "6:01:44 AM");
    }

    @Test
    void a_state_key_that_is_not_there_knows_no_script() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, """
                        C:\\>reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy\\State\\Machine\\Scripts\\Startup"
                        ERROR: The system was unable to find the specified registry key or value.
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("ScriptState", "missing"));
    }
}
