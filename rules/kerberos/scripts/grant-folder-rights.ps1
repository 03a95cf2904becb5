<#
Gives a folder, and the share on it, the least rights that a moved virtual machine needs there.

For:     case {case}, {source} to {destination}
Because: {causes}

What it changes, on the machine it runs on and nowhere else:
  the folder      SYSTEM                                full control, inherited
                  NT VIRTUAL MACHINE\Virtual Machines   read, create files and folders, inherited; only on a Hyper-V host
                  the operator                          modify, inherited; only with -Operator
  with -Share     the computer accounts of the hosts    full control on the folder and on the share: Hyper-V opens files on a
                                                        share with these accounts
What is there already stays as it is, so the script can be run again; no right is taken away. The rights as they were are saved
to a file in your profile first.

Run it as an administrator on {destination}, or on the file server for a share, first with -WhatIf:
  .\grant-folder-rights.ps1 -Folder 'D:\VM Store' -WhatIf
  .\grant-folder-rights.ps1 -Folder 'D:\VM Store' -Operator 'CORP\jane'
  .\grant-folder-rights.ps1 -Folder 'E:\Shares\VMs' -Share 'VMs' -Domain CORP -ComputerName HV01, HV02
#>
#Requires -Version 4.0
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true)][string]$Folder,
    [string]$Operator,
    [string]$Share,
    [string]$Domain = $env:USERDOMAIN,
    [string[]]$ComputerName = @('{source}', '{destination}')
)

$ErrorActionPreference = 'Stop'
$Folder = (Resolve-Path -LiteralPath $Folder).ProviderPath.TrimEnd('\')
if ($Folder -match '^[A-Za-z]:$') { throw 'A drive root has rights of its own. Give a folder below it.' }
if ((Get-Item -LiteralPath $Folder).Attributes -band [IO.FileAttributes]::ReparsePoint) { throw 'This is a junction or a mount point. Give a folder below it.' }

function Get-Sid([string]$Account) {
    (New-Object System.Security.Principal.NTAccount $Account).Translate([System.Security.Principal.SecurityIdentifier]).Value
}

function Test-Right([string]$Sid, [int]$Rights) {
    $rules = (Get-Acl -LiteralPath $Folder).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    $fitting = @($rules | Where-Object {
        $_.IdentityReference.Value -eq $Sid -and $_.AccessControlType -eq 'Allow' -and
        ([int]$_.FileSystemRights -band $Rights) -eq $Rights -and $_.InheritanceFlags -eq 'ContainerInherit, ObjectInherit'
    })
    $fitting.Count -gt 0
}

# 0x1F01FF is full control, 0x1301BF modify, 0x2008F read and create
$grants = @(@{ Who = 'SYSTEM'; Sid = 'S-1-5-18'; Rights = 0x1F01FF; Written = 'F' })
if (Get-Service -Name vmms -ErrorAction SilentlyContinue) {
    $grants += @{ Who = 'NT VIRTUAL MACHINE\Virtual Machines'; Sid = 'S-1-5-83-0'; Rights = 0x2008F; Written = '(R,RD,RA,REA,WD,AD)' }
}
if ($Operator) { $grants += @{ Who = $Operator; Sid = (Get-Sid $Operator); Rights = 0x1301BF; Written = 'M' } }
$accounts = @()
if ($Share) {
    $unknown = @($ComputerName | Where-Object { $_ -match '[<>]' })
    if ($unknown) { throw ('A name is not known: ' + ($unknown -join ', ') + '. Give the hosts with -ComputerName.') }
    $accounts = @($ComputerName | ForEach-Object { $Domain + '\' + ($_ -split '\.')[0] + '$' })
    foreach ($account in $accounts) { $grants += @{ Who = $account; Sid = (Get-Sid $account); Rights = 0x1F01FF; Written = 'F' } }
}

$saved = $false
foreach ($grant in $grants) {
    $there = Test-Right $grant.Sid $grant.Rights
    $done = 'already so'
    if (-not $there) {
        $done = 'missing'
        if ($PSCmdlet.ShouldProcess($Folder, 'Grant ' + $grant.Written + ' to ' + $grant.Who)) {
            if (-not $saved) {
                $file = Join-Path $HOME ('rights-before-' + (Get-Date -Format 'yyyyMMdd-HHmmss') + '.txt')
                icacls $Folder /save $file | Out-Null
                'The way back: icacls "' + (Join-Path (Split-Path $Folder) '.') + '" /restore "' + $file + '"'
                $saved = $true
            }
            icacls $Folder /grant ('*' + $grant.Sid + ':(OI)(CI)' + $grant.Written) | Out-Null
            if ($LASTEXITCODE -ne 0) { throw ('icacls could not grant the right to ' + $grant.Who + '.') }
            $done = 'granted'
        }
    }
    [pscustomobject]@{ Place = $Folder; Account = $grant.Who; Right = $grant.Written; Result = $done }
}

foreach ($account in $accounts) {
    $access = @(Get-SmbShareAccess -Name $Share | Where-Object { $_.AccountName -eq $account -and $_.AccessControlType -eq 'Allow' -and $_.AccessRight -eq 'Full' })
    $done = 'already so'
    if (-not $access) {
        $done = 'missing'
        if ($PSCmdlet.ShouldProcess($Share, 'Grant full access on the share to ' + $account)) {
            Grant-SmbShareAccess -Name $Share -AccountName $account -AccessRight Full -Force | Out-Null
            'The way back: Revoke-SmbShareAccess -Name ''' + ($Share -replace "'", "''") + ''' -AccountName ''' + $account + ''' -Force'
            $done = 'granted'
        }
    }
    [pscustomobject]@{ Place = '\\' + $env:COMPUTERNAME + '\' + $Share; Account = $account; Right = 'Full'; Result = $done }
}
