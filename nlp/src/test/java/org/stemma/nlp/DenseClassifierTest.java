package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenseClassifierTest {
    private static final String TEXT = """
            The mayor of Orvane said on Tuesday that at least 12 people, among them two children, were killed when a \
            ferry carrying more than 140 passengers struck a sandbank near the northern harbour. Rescuers, who had \
            worked through the night, told the agency that nobody else was missing. "We have searched every cabin," \
            said Captain Ilsa Morrow, whose crew was the first to arrive. According to a statement carried by state \
            television, the army denied having fired on the vessel. Witnesses disagreed! Did the engine fail? \
            The company, citing its own records, claimed the ship had passed all inspections last year.
            """;

    @Test
    void theTreesAreThoseOfTheStockScorer() {
        CoreNlpModels models = CoreNlpModels.load();
        MaxentTagger tagger = models.tagger();
        DependencyParser dense = models.parser();
        DependencyParser stock = DependencyParser.loadFromModelFile(
                Path.of("target", "models", CoreNlpModels.PARSER_SOURCE).toString());
        int sentences = 0;
        for (List<TaggedWord> tagged : MaxentTagger.tokenizeText(new StringReader(TEXT)).stream()
                .map(tagger::tagSentence)
                .toList()) {
            assertThat(dense.predict(tagged).typedDependencies())
                    .isEqualTo(stock.predict(tagged).typedDependencies());
            sentences++;
        }
        assertThat(sentences).isEqualTo(7);
    }
}
