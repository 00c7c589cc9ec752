package org.stemma.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.app.reading.TextCutter.Kind;
import org.stemma.app.reading.TextCutter.Mark;
import org.stemma.app.reading.TextCutter.Piece;

class TextCutterTest {
    private static final String TEXT = "The warden said the gates were open.";

    private static Mark mark(int begin, int end, String id) {
        return new Mark(begin, end, Kind.STATEMENT, id, "");
    }

    @Test
    void overlappingMarksShareTheirCommonPiece() {
        List<Piece> pieces =
                TextCutter.cut(TEXT, 0, TEXT.length(), List.of(mark(4, 15, "a"), mark(11, 25, "b")), List.of());
        assertThat(pieces)
                .extracting(Piece::text)
                .containsExactly("The ", "warden ", "said", " the gates", " were open.");
        assertThat(pieces.get(2).marks()).extracting(Mark::id).containsExactly("b", "a");
    }

    @Test
    void aMarkBeyondTheTextIsCutToIt() {
        List<Piece> pieces = TextCutter.cut("abc", 0, 3, List.of(mark(1, 99, "a")), List.of(0, 2, 3, 50));
        assertThat(pieces).extracting(Piece::text).containsExactly("a", "b", "c");
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(TextCutter.cut("", 0, 0, List.of(mark(0, 1, "a")), List.of()))
                .isEmpty();
    }

    @Test
    void everyMarkIsTheSumOfItsPieces() {
        long seed = 20_311;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int begin = random.nextInt(TEXT.length());
                marks.add(mark(begin, begin + 1 + random.nextInt(TEXT.length() - begin), "m" + i));
            }
            List<Piece> pieces = TextCutter.cut(TEXT, 0, TEXT.length(), marks, List.of());
            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(TEXT);
            for (Mark mark : marks) {
                String covered = pieces.stream()
                        .filter(p -> p.marks().contains(mark))
                        .map(Piece::text)
                        .collect(Collectors.joining());
                assertThat(covered)
                        .as("seed " + seed + ", " + mark)
                        .isEqualTo(TEXT.substring(mark.begin(), mark.end()));
            }
        }
    }
}
