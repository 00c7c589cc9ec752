package org.stemma.annotate.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which spellings of one name meet.
 *
 * <p>{@link #plain} folds case, accents and punctuation. {@link #sounds} also sees through romanisation: Arabic articles
 * with sun letters, Persian ezafe, doubled letters, q/k/g, kh/h, ou/u/o, ai/ei/i, -iy/-i, w/v, and Wade-Giles Chinese.
 * Vowels a and e, e and i change places between romanisations but are not the same letter, so a name has up to four
 * sound keys, and two names sound alike if they share one. Arabic names whose helping vowels or French spelling may be another
 * ({@code Badr}, {@code Bader}; {@code Rachid}, {@code Rashid}) have as many again.
 */
public final class NameKey {
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez",
            "uz", "ud", "the", "e", "i", "l", "ath");
    private static final int SHORTEST_SOUND = 3;

    private NameKey() {}

    /** Lower case, without accents, apostrophes and a leading "the"; other punctuation becomes one space. */
    public static String plain(String name) {
        String folded = isAscii(name) ? name : strip(name);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(Character.toLowerCase(c));
            } else if (!isSilent(c)) {
                gap = true;
            }
        }
        String result = key.toString();
        return result.startsWith("the ") ? result.substring(4) : result;
    }

    /** Whether two names are spellings of one. */
    public static boolean alike(String first, String second) {
        if (plain(first).equals(plain(second))) {
            return true;
        }
        Set<String> keys = sounds(first);
        return sounds(second).stream().anyMatch(keys::contains);
    }

    /** The sound keys of a name; none if it is too short to tell. */
    public static Set<String> sounds(String name) {
        String pinyin = WadeGiles.toPinyin(name);
        Set<String> keys = new TreeSet<>();
        for (String joined : new TreeSet<>(List.of(join(pinyin, false), join(pinyin, true)))) {
            if (joined.length() < SHORTEST_SOUND) {
                continue;
            }
            for (boolean soft : new boolean[] {false, true}) {
                for (char e : new char[] {'a', 'i'}) {
                    String key = Romanisation.sound(joined, soft, e);
                    if (key.length() >= SHORTEST_SOUND) {
                        keys.add(key);
                    }
                }
            }
        }
        return keys;
    }

    /** The words of a name without articles, run together; {@code spoken} as {@link Romanisation#spoken} has them. */
    private static String join(String name, boolean spoken) {
        List<String> words = Arrays.asList(plain(name).split(" ", -1));
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean alone = words.size() == 1 || (i == words.size() - 1 && joined.isEmpty());
            if (alone || !ARTICLES.contains(word)) {
                String form = Romanisation.word(word, words.size() > 1);
                joined.append(spoken ? Romanisation.spoken(form) : form);
            }
        }
        return joined.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSilent(char c) {
        return c == '\'' || c == '.' || c == '’' || c == '‘' || c == '`' || c == 'ʿ' || c == 'ʾ' || c == 'ʼ'
                || c == '´';
    }

    private static String strip(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c == 'ı' ? 'i' : c == 'ø' ? 'o' : c == 'ł' ? 'l' : c == 'đ' ? 'd' : c);
            }
        }
        return kept.toString().replace("ß", "ss").replace("æ", "ae").toLowerCase(Locale.ROOT);
    }
}
