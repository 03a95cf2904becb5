package org.migdoc.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migdoc.Case;
import org.migdoc.intake.Document;

/** Puts more to a case. */
final class Growing {

    private Growing() {}

    /** {@code more} under the id of the case, each document under a name that none in {@code before} has. */
    static Case renamed(Case more, Case before) {
        Set<String> taken = new HashSet<>();
        before.documents().forEach(document -> taken.add(document.name()));
        List<Document> documents = more.documents().stream()
                .map(document -> renamed(document, taken))
                .toList();
        return new Case(before.id(), documents, more.facts(), more.warnings());
    }

    private static Document renamed(Document document, Set<String> taken) {
        String name = document.name();
        for (int number = 2; !taken.add(name); number++) {
            name = document.name() + "-" + number;
        }
        return new Document(name, document.lines());
    }

    static Case joined(Case before, Case more) {
        return new Case(
                before.id(),
                joined(before.documents(), more.documents()),
                joined(before.facts(), more.facts()),
                joined(before.warnings(), more.warnings()));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
