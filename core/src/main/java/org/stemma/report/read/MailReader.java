package org.stemma.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.stemma.issue.IssueKind;

/** Reads a mail message: its subject, date, sender and first text; attachments are not read. */
final class MailReader implements FormatReader {
    private static final int MOST_PARTS = 1000;

    @Override
    public void read(String path, InputStream in, ReadSink sink) throws IOException {
        Optional<byte[]> bytes = BoundedBytes.read(path, in, sink);
        if (bytes.isEmpty()) {
            return;
        }
        try {
            message(path, parse(bytes.get()), sink);
        } catch (MimeException | IOException | IllegalArgumentException e) {
            sink.issue(IssueKind.MALFORMED_INPUT, path, "The message cannot be read: " + e.getMessage());
        }
    }

    private static Message parse(byte[] bytes) throws IOException, MimeException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(100_000)
                .setMaxHeaderCount(2_000)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    private static void message(String path, Message message, ReadSink sink) throws IOException, MimeException {
        RawFields fields = new RawFields().put(Field.TITLE, message.getSubject());
        if (message.getDate() != null) {
            fields.put(Field.PUBLISHED, message.getDate().toInstant().toString());
        }
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox sender = message.getFrom().get(0);
            fields.put(Field.OUTLET, sender.getName() == null ? sender.getDomain() : sender.getName());
        }
        String plain = text(message, "text/plain");
        String page = plain == null || plain.isBlank() ? text(message, "text/html") : null;
        if (page == null && (plain == null || plain.isBlank())) {
            sink.issue(IssueKind.EMPTY_REPORT, path, "The message has no text; attachments are not read");
            return;
        }
        sink.add(fields.put(page == null ? Field.TEXT : Field.HTML, page == null ? plain : page)
                .toReport(path));
    }

    /** The first text of this type that is no attachment; null if there is none. */
    private static @Nullable String text(Entity message, String type) throws IOException {
        Deque<Entity> open = new ArrayDeque<>();
        open.add(message);
        for (int seen = 0; !open.isEmpty() && seen < MOST_PARTS; seen++) {
            Entity entity = open.removeFirst();
            Body body = entity.getBody();
            if (body instanceof Multipart parts) {
                parts.getBodyParts().forEach(open::addLast);
            } else if (body instanceof TextBody text
                    && type.equals(entity.getMimeType())
                    && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
                return read(text);
            }
        }
        return null;
    }

    private static String read(TextBody body) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[8192];
        try (Reader reader = body.getReader()) {
            for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
                text.append(chunk, 0, n);
            }
        }
        return text.toString();
    }
}
