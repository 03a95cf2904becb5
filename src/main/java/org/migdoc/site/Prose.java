package org.migdoc.site;

import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Markdown of authors as HTML. Names of causes, steps and codes become links, headings get anchors. HTML in it is shown and not
 * obeyed; of its links only those to web pages are kept.
 */
final class Prose {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Prose::attributes)
            .build();
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    private final Function<String, Links.@Nullable Target> targets;

    /**
     * Prose of one page.
     *
     * @param targets what a name leads to, null for words that are no name
     */
    Prose(Function<String, Links.@Nullable Target> targets) {
        this.targets = targets;
    }

    /** The text without its heading of the first level, which the page has already. */
    DomContent html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Linking());
        return rawHtml(RENDERER.render(document));
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", Links.slug(words(node)));
        }
    }

    /** The text of a node and of all below it. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Drops the title, adds links to names, takes away links to nowhere. */
    private final class Linking extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1) {
                heading.unlink();
            } else {
                visitChildren(heading);
            }
        }

        @Override
        public void visit(Link link) {
            if (!WEB.matcher(link.getDestination()).matches()) {
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        }

        @Override
        public void visit(Code code) {
            Links.Target target = targets.apply(code.getLiteral());
            if (target != null) {
                Link link = new Link(target.address(), target.title());
                code.insertBefore(link);
                link.appendChild(code);
            }
        }
    }
}
