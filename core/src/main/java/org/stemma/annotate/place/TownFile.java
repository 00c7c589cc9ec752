package org.stemma.annotate.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.annotate.name.NameKey;

/**
 * Towns in the form of a GeoNames dump, kept as bytes, with an index from folded name to rows. Small in memory and quick
 * to build: a row becomes an object only when a name asks for it.
 */
final class TownFile {
    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int NAME = 1;
    private static final int ALTERNATES = 3;
    private static final int COUNTRY = 8;

    private final byte[] bytes;
    private final int[] rows;
    /** Hash of a folded name in the high bits, number of the row in the low ones; sorted. */
    private final long[] index;

    TownFile(byte[] bytes) {
        this.bytes = bytes;
        this.rows = starts(bytes);
        this.index = index();
    }

    /** The towns that bear this name, by their name or an alternate one. */
    List<Toponym> find(String plain) {
        List<Toponym> found = new ArrayList<>();
        long hash = hash(plain) << ROW_BITS;
        int at = Arrays.binarySearch(index, hash);
        for (int i = at < 0 ? -at - 1 : at; i < index.length && (index[i] & ~ROW_MASK) == hash; i++) {
            int row = (int) (index[i] & ROW_MASK);
            if (names(row).contains(plain)) {
                found.add(toponym(row));
            }
        }
        return found;
    }

    /** Number of rows. */
    int size() {
        return rows.length;
    }

    /** Whether a row lies in this country. */
    boolean isIn(int row, String country) {
        int at = fieldStart(row, COUNTRY);
        return bytes[at] == country.charAt(0) && bytes[at + 1] == country.charAt(1);
    }

    /** The folded names of a row. */
    List<String> names(int row) {
        List<String> names = new ArrayList<>();
        names.add(NameKey.plain(field(row, NAME)));
        String alternates = field(row, ALTERNATES);
        if (!alternates.isEmpty()) {
            for (String name : alternates.split(",")) {
                names.add(NameKey.plain(name));
            }
        }
        return names;
    }

    /** The row as a place. */
    Toponym toponym(int row) {
        String[] fields = line(row).split("\t", -1);
        return new Toponym(
                "geonames:" + fields[0],
                fields[NAME],
                kind(fields[7]),
                fields[8],
                fields[10],
                fields[11],
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]),
                fields[14].isEmpty() ? 0 : Long.parseLong(fields[14]));
    }

    private static PlaceKind kind(String code) {
        return switch (code) {
            case "PPLC" -> PlaceKind.CAPITAL;
            case "PPLA" -> PlaceKind.SEAT;
            case "PPLX" -> PlaceKind.QUARTER;
            default ->
                code.startsWith("ADM")
                        ? PlaceKind.DISTRICT
                        : code.startsWith("PPL") ? PlaceKind.TOWN : PlaceKind.LANDMARK;
        };
    }

    private static int[] starts(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                count++;
            }
        }
        int[] starts = new int[count];
        int at = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                starts[at++] = start;
                start = i + 1;
            }
        }
        return starts;
    }

    private long[] index() {
        long[] entries = new long[rows.length * 8];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            int alternates = fieldStart(row, ALTERNATES);
            int end = fieldEnd(alternates);
            long[] hashes = hashes(row, alternates, end);
            if (count + hashes.length > entries.length) {
                entries = Arrays.copyOf(entries, entries.length * 2);
            }
            for (long hash : hashes) {
                entries[count++] = hash << ROW_BITS | row;
            }
        }
        long[] sorted = Arrays.copyOf(entries, count);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    private long[] hashes(int row, int alternates, int end) {
        List<Long> hashes = new ArrayList<>();
        hashes.add(hash(NameKey.plain(field(row, NAME))));
        int from = alternates;
        for (int i = alternates; i <= end && alternates < end; i++) {
            if (i == end || bytes[i] == ',') {
                hashes.add(hash(from, i));
                from = i + 1;
            }
        }
        return hashes.stream().mapToLong(Long::longValue).toArray();
    }

    /** FNV-1a over the bytes, cut to 40 bits; a name that is not yet folded is folded first. */
    private long hash(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            boolean folded = (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == ' ';
            if (!folded) {
                return hash(NameKey.plain(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
            }
        }
        return hash(bytes, from, to);
    }

    private static long hash(String plain) {
        byte[] name = plain.getBytes(StandardCharsets.UTF_8);
        return hash(name, 0, name.length);
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
        }
        return (hash ^ (hash >>> 40)) & ((1L << 39) - 1);
    }

    private String line(int row) {
        int end = row + 1 < rows.length ? rows[row + 1] - 1 : lastEnd();
        return new String(bytes, rows[row], end - rows[row], StandardCharsets.UTF_8);
    }

    private int lastEnd() {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == '\n') {
            end--;
        }
        return end;
    }

    private String field(int row, int number) {
        int start = fieldStart(row, number);
        return new String(bytes, start, fieldEnd(start) - start, StandardCharsets.UTF_8);
    }

    private int fieldStart(int row, int number) {
        int at = rows[row];
        for (int tabs = 0; tabs < number; at++) {
            if (bytes[at] == '\t') {
                tabs++;
            }
        }
        return at;
    }

    private int fieldEnd(int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
