package org.migdoc.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Reads a folder and lists what belongs to the case:
 *
 * <pre>
 * case/console.txt   case/logs/hv01.log      listed, in this order
 * case/.git/         case/.DS_Store          left out, and said so
 * </pre>
 *
 * @param files regular files, by name
 * @param warnings what was left out
 */
record Folder(List<Path> files, List<String> warnings) {

    private static final int DEEPEST = 12;
    private static final int MOST_NAMED = 5;

    /** What lies in {@code folder} and below it, at most {@code most} files. */
    static Folder of(Path folder, int most) throws IOException {
        Visitor visitor = new Visitor(folder);
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, visitor);
        List<Path> files = visitor.files;
        files.sort(Comparator.comparing(f -> folder.relativize(f).toString().replace('\\', '/')));
        List<String> warnings = new ArrayList<>();
        if (!visitor.hidden.isEmpty()) {
            warnings.add("left out what is hidden: " + some(visitor.hidden)
                    + ". Maybe give it by name if it belongs to the case.");
        }
        if (!visitor.failed.isEmpty()) {
            warnings.add("cannot read " + some(visitor.failed) + ". Maybe copy it to a folder of yours first.");
        }
        if (files.size() > most) {
            warnings.add("read the first " + most + " of " + files.size()
                    + " files. Maybe give a folder with this case only.");
            files = files.subList(0, most);
        }
        return new Folder(List.copyOf(files), warnings);
    }

    /** {@code a, b, c and 7 more}. */
    static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() <= MOST_NAMED ? first : first + " and " + (names.size() - MOST_NAMED) + " more";
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            if (!dir.equals(root) && isHidden(dir)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isDirectory()) {
                failed.add(root.relativize(file) + " (too deep)");
            } else if (!isHidden(file) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            failed.add(root.relativize(file).toString());
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            String name = String.valueOf(path.getFileName());
            boolean dotted = name.startsWith(".") || name.equals("__MACOSX") || name.equals("Thumbs.db");
            if (dotted) {
                hidden.add(root.relativize(path).toString());
            }
            return dotted;
        }
    }
}
