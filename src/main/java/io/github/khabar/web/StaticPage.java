package io.github.khabar.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A page that runs nothing: its own policy forbids whatever its style, and images where it may have
 * them, do not need, should other markup ever get into it.
 */
public final class StaticPage {
    private final String style;
    private final String policy;

    private StaticPage(String style, String policy) {
        this.style = style;
        this.policy = policy;
    }

    /**
     * Prepares pages of one style.
     *
     * @param owner the class beside which the style is kept
     * @param file the name of the style's file
     * @param images where images may come from, as a content security policy says it
     */
    public static StaticPage styled(Class<?> owner, String file, String images) {
        String style = read(owner, file);
        return new StaticPage(
                style,
                "default-src 'none'; style-src 'sha256-"
                        + digest(style)
                        + "'; img-src "
                        + images
                        + "; base-uri 'none'; form-action 'none'");
    }

    /**
     * Returns a page with an empty body; it is not laid out anew when it is written.
     *
     * @param title what the page is called
     */
    public Document titled(String title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        meta(head, "referrer", "no-referrer");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", policy);
        head.appendElement("title").appendText(MarkupText.writable(title));
        head.appendElement("style").appendChild(new DataNode(style));
        return page;
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static String read(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
