package org.migdoc.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerShellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get-VM -ComputerName HV01, HV02 | Where-Object { $_.Status -ne 'Off' } | Format-Table Name, State",
                "$a = if ($b) { $b -bor 24 } else { 28 }",
                "[string[]]$odd = (Get-ADComputer HV01).'msDS-AllowedToDelegateTo' | Where-Object { $_ -match '^(cifs)/' }",
                "foreach ($n in 'a', 'b') {\n    Test-Path -LiteralPath $n  # a comment\n}",
                "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo' = $missing; Name = 'x'}",
                "(Get-ClusterNetwork -Name $network).Role = 1",
                "$report.Incompatibilities | ForEach-Object { $_.Source | Connect-VMNetworkAdapter -SwitchName $switch }",
                "[IO.File]::WriteAllBytes((Join-Path $HOME 'x.bin'), $old)",
                "'{0}  {1}' -f (Test-Path -LiteralPath $d.Path), $d.Path",
                "netsh int ipv4 show dynamicport tcp 2>&1 | Out-File -FilePath $notes",
                "try { Get-VM } catch [System.Exception] { throw } finally { 'done' }",
                "[CmdletBinding(SupportsShouldProcess = $true)]\nparam([Parameter(Mandatory = $true)][string[]]$Name = @('a'))\n$Name",
                "function Add-Entry([string]$Host) { return \"$($Host.ToUpper()) is $Host\" }",
                "switch ($x) { 'Paused' { 1 } default { 2 } }",
                "@'\nanything ' goes\n'@ | Out-File x.txt",
                "1..3 | ForEach-Object { Start-Sleep -Seconds $_ }",
                "Get-VM |\n    Sort-Object Name",
                "if ($a) { 1 }\nelseif ($b) { 2 }\nelse { 3 }"
            })
    void what_powershell_accepts_is_accepted(String script) {
        assertThat(PowerShell.problem(script)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get-VM -Name <VM>",
                "Get-VM -Name 'it's'",
                "Get-VM -Name 'it\u2019s'",
                "Get-VM | | Format-Table",
                "Get-VM |",
                "foreach ($n in 'a', 'b') { $n",
                "if ($a { $b }",
                "Set-ADComputer HV01 -Add @{ 'x' = }",
                "Get-VM -Name \"a",
                "$a = ",
                "Get-VM) ; Remove-VM",
                "try { Get-VM }",
                "$x.",
                "@{ a = 1 b = 2 }",
                "$a $b",
                "param([string]$a $b)",
                "Get-VM & Remove-VM"
            })
    void what_powershell_refuses_is_refused(String script) {
        assertThat(PowerShell.problem(script)).isNotNull();
    }

    @Test
    void strings_and_comments_are_no_code() {
        assertThat(PowerShell.code("Get-VM -Name 'a'; Remove-VM \"b\" # c"))
                .isEqualTo(PowerShell.code("Get-VM -Name 'it''s; x'; Remove-VM \"$d\" # e"))
                .isNotEqualTo(PowerShell.code("Get-VM -Name 'a'; Remove-VM \"b\"; exit"));
    }

    @Test
    void the_line_is_told() {
        assertThat(PowerShell.problem("Get-VM\nGet-VM -Name <VM>")).startsWith("line 2: ");
    }
}
