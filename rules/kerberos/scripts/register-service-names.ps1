<#
Registers the service names (SPNs) that Hyper-V hosts need and do not have.

For:     case {case}, {source} to {destination}
Because: {causes}

What it changes, on the computer accounts of the hosts in Active Directory and nowhere else:
  servicePrincipalName   adds Hyper-V Replica Service, Microsoft Virtual System Migration Service and RestrictedKrbHost where they
                         are missing, under the short and the full name; removes nothing
A name that another account holds is reported and left alone: it has to be taken away there first.
What is there already stays as it is, so the script can be run again. It writes the way back to a file in your profile.

Run it as a Domain Admin on a machine with the AD module, first with -WhatIf:
  .\register-service-names.ps1 -WhatIf
  .\register-service-names.ps1 -ComputerName HV01, HV02, HV03
  .\register-service-names.ps1 -SearchBase 'OU=Hyper-V,DC=corp,DC=example'
#>
#Requires -Version 4.0
#Requires -Modules ActiveDirectory
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string[]]$ComputerName = @('{source}', '{destination}'),
    [string]$SearchBase,
    [string]$Server
)

$ErrorActionPreference = 'Stop'
$services = 'Hyper-V Replica Service', 'Microsoft Virtual System Migration Service', 'RestrictedKrbHost'
$properties = 'DNSHostName', 'servicePrincipalName'
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

$undo = @()
foreach ($computer in $computers) {
    $names = @($computer.Name)
    if ($computer.DNSHostName) { $names += $computer.DNSHostName }
    $wanted = @(foreach ($service in $services) { foreach ($name in $names) { $service + '/' + $name } })
    $present = @($computer.servicePrincipalName)
    $missing = @($wanted | Where-Object { $present -notcontains $_ })

    $taken = @()
    $free = [string[]]@(foreach ($spn in $missing) {
        $owner = @(Get-ADObject @directory -LDAPFilter ('(servicePrincipalName=' + ($spn -replace '([\\*()])', '\$1') + ')'))
        if ($owner) { $taken += $spn + ' is on ' + ($owner.DistinguishedName -join '; ') } else { $spn }
    })
    $added = 0
    if ($free.Count -gt 0 -and $PSCmdlet.ShouldProcess($computer.Name, 'Add to servicePrincipalName: ' + ($free -join '; '))) {
        Set-ADComputer @directory -Identity $computer.DistinguishedName -ServicePrincipalNames @{ Add = $free }
        $added = $free.Count
        $list = ($free | ForEach-Object { "'" + ($_ -replace "'", "''") + "'" }) -join ', '
        $undo += "Set-ADComputer -Identity '" + ($computer.DistinguishedName -replace "'", "''") + "' -ServicePrincipalNames @{ Remove = [string[]]@(" + $list + ') }'
    }
    foreach ($line in $taken) { Write-Warning $line }

    [pscustomobject]@{
        Host = $computer.Name
        There = $wanted.Count - $missing.Count
        Missing = $missing.Count
        Added = $added
        HeldByOthers = $taken.Count
    }
}

if ($undo) {
    $file = Join-Path $HOME ('undo-service-names-' + (Get-Date -Format 'yyyyMMdd-HHmmss') + '.ps1')
    Set-Content -LiteralPath $file -Value $undo -Encoding UTF8
    'The way back: ' + $file
    'Next: wait until every domain controller has the change (repadmin /syncall /AdeP), then on each host: klist -li 0x3e7 purge'
} else {
    'Nothing was changed.'
}
