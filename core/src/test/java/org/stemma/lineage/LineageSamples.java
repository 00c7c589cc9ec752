package org.stemma.lineage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Credit;
import org.stemma.report.DateBasis;
import org.stemma.report.Report;

/** Reports about invented events in invented places. */
public final class LineageSamples {
    /** One outlet's report of a broken dam. */
    public static final String DAM = """
            A dam above the town of Velmora gave way before dawn on Tuesday, sending a wall of brown water through the \
            lower streets and carrying away two bridges. At least 22 people were missing by nightfall, the provincial \
            rescue service said.

            Residents climbed onto the roof of the grain market as the flood rose around them. Boats reached them only \
            in the afternoon, when the rain over the Orsk hills had eased.

            Engineers had warned the district council in March that the eastern wall of the dam was leaking. The council \
            put off the repair because the money had been spent on a new road.

            The governor of Tesk province, Mira Halden, flew over the valley and promised tents and clean water for \
            everyone who had lost a home. Schools in four villages will stay closed until Monday.

            The dam was built forty years ago to feed the paper mill, which closed long since. Nobody has kept the \
            sluices in order, a former keeper told neighbours.""";

    /** Another reporter's account of the same event. */
    public static final String DAM_BY_ANOTHER = """
            Rescuers in rubber boats searched the drowned quarters of Velmora on Tuesday evening after the reservoir \
            upstream burst its banks overnight.

            Our correspondent saw cars piled against the church and mud up to the windows of the town hall. Officials \
            counted twenty-two inhabitants who could not be found.

            "We ran with nothing but the children," said Ilse Marn, a baker, who spent nine hours on a rooftop.

            Governor Mira Halden visited the scene by helicopter. Her office announced that classes were cancelled in \
            several places, and that an inquiry would ask why warnings from hydrologists had been ignored.""";

    /** Something else altogether. */
    public static final String MARKET = """
            The autumn fair in Lindholm opened with a record number of stalls on Saturday. Cheese makers from the islands \
            sold out before noon, and the queue for smoked eel reached the harbour gate.

            Organisers said the ferry company had added six crossings. Next year the fair will last a full week, the mayor \
            told guests at the opening, and the old customs house will be turned into a hall for the weavers.""";

    private LineageSamples() {}

    /** A report without a date or credits. */
    public static Report report(String id, @Nullable String outlet, String text) {
        return report(id, outlet, null, text);
    }

    /**
     * A report.
     *
     * @param day of publication, ISO 8601; null if not known
     */
    public static Report report(
            String id, @Nullable String outlet, @Nullable String day, String text, String... agencies) {
        List<Credit> credits = Arrays.stream(agencies)
                .map(a -> new Credit(a, null, "(" + a + ")"))
                .toList();
        return new Report(
                id,
                id + ".txt",
                null,
                outlet,
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                day == null ? DateBasis.UNKNOWN : DateBasis.GIVEN,
                null,
                "en",
                List.of(),
                null,
                text,
                credits,
                List.of());
    }

    /** The paragraphs with these numbers, from 0. */
    public static String paragraphs(String text, int... numbers) {
        String[] all = text.split("\n\n", -1);
        return String.join("\n\n", Arrays.stream(numbers).mapToObj(n -> all[n]).toList());
    }
}
