package org.stemma.eval.lineage;

import java.util.List;
import java.util.Random;

/** Stretches that two reports may share without copying. */
final class Inserts {
    private static final String[] BOILERPLATE = {
        "Sign up here to get our best stories of the week sent to your inbox. You can unsubscribe at any time with one click.",
        "The Marnhead Group owns and runs 41 local titles and 12 radio stations. To advertise with us, call our sales desk.",
        "Copyright Orskval Media. All rights reserved. This material may not be published, broadcast, rewritten or"
                + " redistributed.",
        "Our journalism is free for everyone because readers like you pay for it. If you can, please support us today with"
                + " a gift of any size.",
        "Follow us on our channels for the latest news, weather and traffic from around the region, and download our app"
                + " for alerts.",
        "Correction policy: we are committed to accuracy and will correct mistakes of substance promptly. Write to the"
                + " readers' editor with your concerns.",
        "Lindholm Wire is a non-profit newsroom covering rural communities. It is funded by foundations and by members,"
                + " who have no say in what we publish.",
        "Comments on this page are checked by our moderators before they appear. Please keep to the rules of the house and"
                + " stay polite."
    };

    private static final String[] BEFORE = {
        "In a written statement the chairman said: ",
        "Asked about it, she told us: ",
        "The speaker of the council said, "
    };
    private static final String[] AFTER = {
        " He took no questions.", " That was all she would say on the matter.", " The crowd applauded."
    };

    private Inserts() {}

    /**
     * What stands in the one and in the other report.
     */
    record Twice(String first, String second) {}

    /** A quotation of 20 to 60 words with different words around it. */
    static Twice quotation(Random random, List<String> vocabulary) {
        StringBuilder speech = new StringBuilder("\"We");
        int words = 20 + random.nextInt(41);
        for (int i = 0; i < words; i++) {
            speech.append(' ')
                    .append(vocabulary.get(random.nextInt(vocabulary.size())).toLowerCase(java.util.Locale.ROOT));
        }
        speech.append(".\"");
        return new Twice(
                BEFORE[0] + speech + AFTER[0], BEFORE[1 + random.nextInt(2)] + speech + AFTER[1 + random.nextInt(2)]);
    }

    /** One standing paragraph. */
    static Twice boilerplate(Random random) {
        String paragraph = BOILERPLATE[random.nextInt(BOILERPLATE.length)];
        return new Twice(paragraph, paragraph);
    }
}
