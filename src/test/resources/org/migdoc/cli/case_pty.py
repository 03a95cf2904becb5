"""Talks with `migdoc case` at a pseudo-terminal, as a person would, and prints all that was shown.

usage: case_pty.py JAVA CLASS_PATH
"""
import os
import pty
import select
import sys
import time

FAILURE = """Event ID:      20414
Source:        Microsoft-Windows-Hyper-V-VMMS
Computer:      HV01.corp.example
Event ID:      21024
The Virtual Machine Management Service failed to establish a connection for a Virtual Machine migration with host 'HV02': General access denied error (0x80070005).
Event ID:      13003
Computer:      HV02.corp.example
"""
LIST = """PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo, TrustedToAuthForDelegation | Format-List *
Name                       : HV01
msDS-AllowedToDelegateTo   : {cifs/HV02, cifs/HV02.corp.example, Microsoft Virtual System Migration Service/HV02}
TrustedToAuthForDelegation : True
"""
TALK = [
    # what is typed, and what has to be shown before the next thing is typed
    (FAILURE + "\x04", "PASTE NEXT"),  # Ctrl+D ends the paste
    ("\x1b[200~" + LIST + "\x1b[201~\n", "CAUSE FOUND"),  # as a terminal brings it
    ("done 1, 2\n", "2 ✓"),
    ("works\n", "Good."),
    ("note\n", "**Solved**"),
    ("quit\n", "is not saved"),
    ("quit\n", None),
]


def wait_for(terminal, text, shown):
    end = time.time() + 60
    seen = b""
    while time.time() < end:
        ready, _, _ = select.select([terminal], [], [], 1)
        if ready:
            try:
                part = os.read(terminal, 65536)
            except OSError:  # the program has left
                part = b""
            if not part:
                return text is None
            seen += part
            shown.append(part)
            if text is not None and text.encode() in seen and seen.rstrip().endswith(b"migdoc>"):
                return True
    return False


def main():
    java, class_path = sys.argv[1:]
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm"
        os.execv(java, [java, "-XX:TieredStopAtLevel=1", "-cp", class_path, "org.migdoc.cli.Main", "case"])
    shown = []
    good = wait_for(terminal, "single dot", shown)
    for typed, expected in TALK:
        os.write(terminal, typed.encode())
        if not wait_for(terminal, expected, shown):
            good = False
            shown.append(("\nnot shown: %s\n" % expected).encode())
            break
    sys.stdout.buffer.write(b"".join(shown))
    print("\nPTY " + ("OK" if good else "FAILED"))
    sys.stdout.flush()
    os.close(terminal)
    os.waitpid(process, 0)
    sys.exit(0 if good else 1)


main()
