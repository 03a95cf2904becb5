package org.migdoc.live;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files below some folders changed. The system's events only wake it; what changed is seen by comparing the folders
 * with how they were, so that no way of saving a file is missed: in place, by renaming, a whole folder at once. Where the system
 * tells nothing, it looks by itself, every half second or two.
 */
public final class FileChanges implements Closeable {

    private static final long LOOK_MILLIS = 500;
    private static final long QUIET_MILLIS = 40;
    private static final int LONGEST_QUIETS = 50;

    private final List<Path> roots;
    private final @Nullable WatchService service;
    private final Set<Path> watched = new HashSet<>();
    private Map<Path, State> last;

    /** What tells one state of a file from another. */
    private record State(FileTime modified, long size, String key) {}

    private FileChanges(List<Path> roots, @Nullable WatchService service) throws IOException {
        this.roots = roots;
        this.service = service;
        this.last = states();
    }

    /**
     * Begins to watch.
     *
     * @param roots folders, at any depth, or files; they need not be there yet
     * @throws IOException when they cannot be read
     */
    public static FileChanges below(List<Path> roots) throws IOException {
        return new FileChanges(List.copyOf(roots), service(roots));
    }

    private static @Nullable WatchService service(List<Path> roots) {
        try {
            return roots.isEmpty() ? null : roots.get(0).getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Waits until files changed, and until they are quiet again; the files that were changed, added or removed. */
    public Set<Path> next() throws IOException, InterruptedException {
        while (true) {
            Map<Path, State> now = quiet();
            Set<Path> changed = changed(last, now);
            last = now;
            if (!changed.isEmpty()) {
                return changed;
            }
            sleep();
        }
    }

    private void sleep() throws InterruptedException {
        if (service == null) {
            Thread.sleep(LOOK_MILLIS);
            return;
        }
        WatchKey key = service.poll(4 * LOOK_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove(key.watchable());
            }
            key = service.poll();
        }
    }

    /** The state of all files once nobody writes any more, or after two seconds. */
    private Map<Path, State> quiet() throws IOException, InterruptedException {
        Map<Path, State> now = states();
        if (now.equals(last)) {
            return now;
        }
        for (int i = 0; i < LONGEST_QUIETS; i++) {
            Thread.sleep(QUIET_MILLIS);
            Map<Path, State> later = states();
            if (later.equals(now)) {
                return now;
            }
            now = later;
        }
        return now;
    }

    private static Set<Path> changed(Map<Path, State> before, Map<Path, State> now) {
        Set<Path> changed = new TreeSet<>();
        before.forEach((path, state) -> {
            if (!state.equals(now.get(path))) {
                changed.add(path);
            }
        });
        now.keySet().stream().filter(path -> !before.containsKey(path)).forEach(changed::add);
        return changed;
    }

    private Map<Path, State> states() throws IOException {
        Map<Path, State> states = new TreeMap<>();
        Set<Path> folders = new HashSet<>();
        for (Path root : roots) {
            try (Stream<Path> walk = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
                walk.forEach(path -> look(path, states, folders));
            } catch (UncheckedIOException e) {
                // a folder went away while it was walked; the next look sees the rest
            }
        }
        folders.forEach(this::watch);
        return states;
    }

    private static void look(Path path, Map<Path, State> states, Set<Path> folders) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                folders.add(path);
            } else {
                states.put(
                        path,
                        new State(
                                attributes.lastModifiedTime(),
                                attributes.size(),
                                String.valueOf(attributes.fileKey())));
            }
        } catch (IOException e) {
            // it went away between being listed and being looked at
        }
    }

    private void watch(Path folder) {
        if (service == null || !watched.add(folder)) {
            return;
        }
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | ClosedWatchServiceException e) {
            watched.remove(folder); // seen at the next look, only later
        }
    }

    @Override
    public void close() throws IOException {
        if (service != null) {
            service.close();
        }
    }
}
