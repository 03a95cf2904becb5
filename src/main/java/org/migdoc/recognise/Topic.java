package org.migdoc.recognise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

/**
 * What a document speaks of.
 *
 * @param migration virtual machines of Hyper-V, their hosts and moves
 * @param storage iSCSI, MPIO, cluster storage
 * @param restore image backup and restore
 */
record Topic(boolean migration, boolean storage, boolean restore) {

    private static final Pattern MIGRATION = Pattern.compile(
            "hyper-?v|vmms|move-vm|migrat|virtual machine|virtuelle[nr]? (?:maschine|computer)|machine virtuelle|m.quina virtual"
                    + "|macchina virtuale|vhdx?\\b|\\bvms?\\b|移行|マイグレーション|仮想マシン|迁移|虚拟机|遷移|마이그레이션|가상|миграц|виртуальн"
                    + "|failover ?cluster|virtualmachine|compare-vm|import-vm");
    private static final Pattern STORAGE =
            Pattern.compile("iscsi|mpio|mpclaim|msdsm|multipath|clustersharedvolume|clusterstorage|\\bcsv\\b|\\blun\\b");
    private static final Pattern RESTORE = Pattern.compile(
            "wbadmin|system image|windowsimagebackup|systemabbild|windows (?:server )?backup|re-image|vssadmin|image restore|image syst|システム イメージ"
                    + "|vss writer|シャドウ コピー|shadow copy|schattenkopie");

    static Topic of(Document document) {
        boolean migration = false;
        boolean storage = false;
        boolean restore = false;
        for (Line line : document.lines()) {
            String text = line.text().toLowerCase(Locale.ROOT);
            migration |= MIGRATION.matcher(text).find();
            storage |= STORAGE.matcher(text).find();
            restore |= RESTORE.matcher(text).find();
            if (migration && storage && restore) {
                break;
            }
        }
        return new Topic(migration, storage, restore);
    }

    boolean any() {
        return migration || storage || restore;
    }
}
