package io.github.khabar.cli.warc;

import io.github.khabar.cli.input.ByteWindow;
import io.github.khabar.cli.input.InputEvents;
import io.github.khabar.cli.input.PageInput;
import io.github.khabar.cli.input.PageSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of a WARC or WET file. */
public final class RecordSource extends PageSource {
    private final String file;
    private final ByteWindow in;
    private final InputEvents events;
    private @Nullable WarcRecords records;
    private long told;

    /**
     * Begins with the first record.
     *
     * @param file what messages call the file
     * @param in its bytes
     * @param events is told of records that are no pages
     */
    public RecordSource(String file, ByteWindow in, InputEvents events) {
        this.file = file;
        this.in = in;
        this.events = events;
        try {
            this.records = WarcRecords.of(in);
        } catch (IOException e) {
            events.failed(file, e);
        }
    }

    @Override
    public @Nullable PageInput fetch() {
        while (records != null) {
            try {
                WarcBlock record = records.next();
                if (record == null) {
                    close();
                    return null;
                }
                CapturedPage page = page(record);
                if (page != null) {
                    return page;
                }
            } catch (IOException e) {
                fail(records, e);
            } finally {
                events.advanced(in.position() - told);
                told = in.position();
            }
        }
        return null;
    }

    private @Nullable CapturedPage page(WarcBlock record) {
        CapturedPage.Origin origin = new CapturedPage.Origin(file, record);
        try {
            return CapturedPages.of(origin, record, events);
        } catch (IOException e) {
            events.failed(origin.name(), e);
            return null;
        }
    }

    private void fail(WarcRecords from, IOException failure) {
        String target = failure instanceof BadRecordException record ? record.target() : null;
        events.failed(CapturedPage.name(file, from.offset(), target), failure);
        try {
            from.recover();
        } catch (IOException e) {
            close();
        }
    }

    @Override
    public void close() {
        try {
            if (records != null) {
                records.close();
            }
            in.close();
        } catch (IOException e) {
            // It was only read.
        }
        records = null;
    }
}
