package io.github.khabar.cli;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.InputEvents;
import io.github.khabar.cli.input.InputFile;
import io.github.khabar.cli.input.InputFiles;
import io.github.khabar.cli.input.LineInput;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.PageSource;
import io.github.khabar.cli.input.WholePage;
import io.github.khabar.cli.warc.RecordSource;
import io.github.khabar.cli.warc.WarcRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The pages that the arguments of a command stand for, in their order. */
final class ArgumentSource extends PageSource {
    /** What the command line says of its inputs. */
    static final String FORMS =
            "A file whose name ends in .txt is stripped text, in .warc or .wet the records of a"
                    + " crawl, as is any that begins like them, any other is HTML; each may be"
                    + " compressed (.gz). A folder stands for"
                    + " its html, htm, xhtml, txt, warc and wet files, those of its sub-folders"
                    + " too; - is standard input, HTML or records.";

    /** What {@code --text} says of itself. */
    static final String TEXT =
            "Pages are stripped text, one block a line, whatever their names end in.";

    private final Iterator<String> arguments;
    private final InputStream standardInput;
    private final boolean isText;
    private final InputEvents events;
    private Iterator<InputFile> files = Collections.emptyIterator();
    private @Nullable RecordSource records;

    /**
     * Begins with the first argument.
     *
     * @param arguments files, folders, or a dash for standard input
     * @param standardInput what the dash stands for
     * @param isText whether all of them are stripped text
     * @param events is told what cannot be read
     */
    ArgumentSource(
            Iterator<String> arguments,
            InputStream standardInput,
            boolean isText,
            InputEvents events) {
        this.arguments = arguments;
        this.standardInput = standardInput;
        this.isText = isText;
        this.events = events;
    }

    @Override
    public @Nullable PageInput fetch() {
        PageInput page = records == null ? null : records.fetch();
        while (page == null && hasMore()) {
            page = files.hasNext() ? open(files.next()) : open(arguments.next());
        }
        return page;
    }

    private boolean hasMore() {
        close();
        return files.hasNext() || arguments.hasNext();
    }

    private @Nullable PageInput open(String argument) {
        try {
            if (argument.equals(LineInput.STANDARD_INPUT)) {
                return openStandardInput();
            }
            files = InputFiles.of(argument, events).iterator();
        } catch (IOException | InvalidPathException e) {
            events.failed(argument, e);
        }
        return null;
    }

    private @Nullable PageInput openStandardInput() throws IOException {
        ByteWindow in = ByteWindow.of(standardInput);
        return WarcRecords.begin(in)
                ? openRecords(LineInput.STANDARD_INPUT, in)
                : WholePage.ofStandardInput(in, isText);
    }

    private @Nullable PageInput open(InputFile file) {
        try {
            ByteWindow in = file.open();
            if (file.holdsRecords() || WarcRecords.begin(in)) {
                return openRecords(file.name(), in);
            }
            events.advanced(file.size());
            return WholePage.of(file, in, isText);
        } catch (IOException e) {
            events.failed(file.name(), e);
            return null;
        }
    }

    private @Nullable PageInput openRecords(String name, ByteWindow in) throws IOException {
        if (isText) {
            in.close();
            throw new IOException(
                    "holds the records of a crawl, and --text asks for stripped text");
        }
        records = new RecordSource(name, in, events);
        return records.fetch();
    }

    @Override
    public void close() {
        if (records != null) {
            records.close();
            records = null;
        }
    }
}
