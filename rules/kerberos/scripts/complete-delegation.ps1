<#
Completes the constrained delegation of Hyper-V hosts, each towards all others.

For:     case {case}, {source} to {destination}
Because: {causes}

What it changes, on the computer accounts of the hosts in Active Directory and nowhere else:
  msDS-AllowedToDelegateTo     adds the missing entries of cifs and Microsoft Virtual System Migration Service, for every other
                               host, under its short and its full name; removes nothing
  TrustedToAuthForDelegation   switches it on for hosts of Windows Server 2016 and later ("Use any authentication protocol");
                               leaves older hosts as they are and says so
With -SelfEntries yes a host of 2016 or later gets the entries for itself, too.
What is there already stays as it is, so the script can be run again. It writes the way back to a file in your profile.

Run it as a Domain Admin on a machine with the AD module, first with -WhatIf:
  .\complete-delegation.ps1 -WhatIf
  .\complete-delegation.ps1 -ComputerName HV01, HV02, HV03
  .\complete-delegation.ps1 -SearchBase 'OU=Hyper-V,DC=corp,DC=example'
#>
#Requires -Version 4.0
#Requires -Modules ActiveDirectory
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string[]]$ComputerName = @('{source}', '{destination}'),
    [string]$SearchBase,
    [ValidateSet('yes', 'no')][string]$SelfEntries = '{self-entries}',
    [string]$Server
)

$ErrorActionPreference = 'Stop'
$services = 'cifs', 'Microsoft Virtual System Migration Service'
$properties = 'DNSHostName', 'OperatingSystem', 'OperatingSystemVersion', 'msDS-AllowedToDelegateTo', 'TrustedForDelegation', 'TrustedToAuthForDelegation'
$directory = @{}
if ($Server) { $directory['Server'] = $Server }

# not the names of clusters, which are computer accounts too
$onlyHosts = '(&(operatingSystem=*Server*)(!(servicePrincipalName=MSClusterVirtualServer*)))'

if ($SearchBase) {
    $computers = @(Get-ADComputer @directory -SearchBase $SearchBase -LDAPFilter $onlyHosts -Properties $properties)
} else {
    $unknown = @($ComputerName | Where-Object { $_ -match '[<>]' })
    if ($unknown) { throw ('A name is not known: ' + ($unknown -join ', ') + '. Give the hosts with -ComputerName.') }
    $computers = @($ComputerName | ForEach-Object { Get-ADComputer @directory -Identity ($_ -split '\.')[0] -Properties $properties })
}
if ($computers.Count -lt 2) { throw 'Delegation needs two hosts or more.' }
$nameless = @($computers | Where-Object { -not $_.DNSHostName })
if ($nameless) { throw ('These accounts have no DNS name yet: ' + ($nameless.Name -join ', ') + '. Start the hosts in the domain once.') }

$undo = @()
foreach ($computer in $computers) {
    $version = [version]'0.0'
    if ($computer.OperatingSystemVersion -match '^(\d+\.\d+)') { $version = [version]$Matches[1] }
    $modern = $version -ge [version]'10.0'
    $quoted = "'" + ($computer.DistinguishedName -replace "'", "''") + "'"

    $targets = @($computers | Where-Object { $_.DistinguishedName -ne $computer.DistinguishedName })
    if ($modern -and $SelfEntries -eq 'yes') { $targets += $computer }
    $wanted = @(foreach ($target in $targets) {
        foreach ($service in $services) {
            $service + '/' + $target.Name
            $service + '/' + $target.DNSHostName
        }
    })
    $present = @($computer.'msDS-AllowedToDelegateTo')
    $missing = [string[]]@($wanted | Where-Object { $present -notcontains $_ })
    $added = 0
    if ($missing.Count -gt 0 -and $PSCmdlet.ShouldProcess($computer.Name, 'Add to msDS-AllowedToDelegateTo: ' + ($missing -join '; '))) {
        Set-ADComputer @directory -Identity $computer.DistinguishedName -Add @{ 'msDS-AllowedToDelegateTo' = $missing }
        $added = $missing.Count
        $list = ($missing | ForEach-Object { "'" + ($_ -replace "'", "''") + "'" }) -join ', '
        $undo += 'Set-ADComputer -Identity ' + $quoted + " -Remove @{ 'msDS-AllowedToDelegateTo' = [string[]]@(" + $list + ') }'
    }

    $protocol = if ($computer.TrustedToAuthForDelegation) { 'any protocol' } else { 'Kerberos only' }
    if ($modern -and -not $computer.TrustedToAuthForDelegation) {
        if ($PSCmdlet.ShouldProcess($computer.Name, 'Use any authentication protocol')) {
            Set-ADAccountControl @directory -Identity $computer.DistinguishedName -TrustedToAuthForDelegation $true
            $protocol = 'any protocol, set now'
            $undo += 'Set-ADAccountControl -Identity ' + $quoted + ' -TrustedToAuthForDelegation $false'
        }
    } elseif (-not $modern -and $computer.TrustedToAuthForDelegation) {
        Write-Warning ($computer.Name + ' (' + $computer.OperatingSystem + ') allows any protocol; Windows Server 2012 R2 wants Kerberos only. Left as it is.')
    }
    if ($computer.TrustedForDelegation) {
        Write-Warning ($computer.Name + ' may delegate to any service; that does not carry a live migration. Left as it is.')
    }

    [pscustomobject]@{
        Host = $computer.Name
        Windows = $computer.OperatingSystem
        There = $wanted.Count - $missing.Count
        Missing = $missing.Count
        Added = $added
        Protocol = $protocol
    }
}

if ($undo) {
    $file = Join-Path $HOME ('undo-delegation-' + (Get-Date -Format 'yyyyMMdd-HHmmss') + '.ps1')
    Set-Content -LiteralPath $file -Value $undo -Encoding UTF8
    'The way back: ' + $file
    'Next: wait until every domain controller has the change (repadmin /syncall /AdeP), then on each host: klist -li 0x3e7 purge'
} else {
    'Nothing was changed.'
}
