package org.stemma.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.AnnotateOptions;
import org.stemma.annotate.AnnotatedCase;
import org.stemma.annotate.AnnotatedReport;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.CaseAnnotator;
import org.stemma.annotate.Mention;
import org.stemma.annotate.MentionIndex;
import org.stemma.annotate.MentionKind;
import org.stemma.annotate.Sentence;
import org.stemma.issue.IssueKind;
import org.stemma.report.Report;
import org.stemma.stage.Parallel;
import org.stemma.statement.PlainReading;
import org.stemma.text.Span;
import org.stemma.value.Actor;
import org.stemma.value.ActorKind;
import org.stemma.value.Place;

/** Names settled over invented cases, with the real language model. */
class CaseAnnotatorTest {
    private static final Annotator MODEL = new CoreNlpAnnotator();

    @Test
    void aTownThatTheModelTakesForAPersonIsAPlaceInEveryReport() {
        AnnotatedCase settled = annotate(
                "Rebels shelled the town of Ras Velluma in Homs province on Monday.",
                "Ras Velluma has fallen, Damascus said. Ras Velluma lies in Syria.");
        assertThat(settled.places())
                .filteredOn(p -> p.name().equals("Ras Velluma"))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.mentions()).hasSize(3);
                    assertThat(place.latitude()).isNull();
                    assertThat(place.gazetteer()).isNull();
                });
    }

    @Test
    void spellingsOfOneTownAreOnePlace() {
        AnnotatedCase settled = annotate(
                "Clashes went on in the city of Deir al-Zor in Syria.",
                "The army entered Deir Ezzor, in eastern Syria.");
        assertThat(settled.places()).extracting(Place::gazetteer).containsOnlyOnce("geonames:170794");
    }

    @Test
    void aProvinceAndItsSeatShareTheirSpellings() {
        AnnotatedCase settled = annotate(
                "Clashes went on in the city of Deir al-Zor in Syria.",
                "Fields in Deir Ezzor province and Deir az-Zour province burned, the Syrian army said.");
        assertThat(settled.places())
                .filteredOn(p -> "admin1:SY.07".equals(p.gazetteer()) || "geonames:170794".equals(p.gazetteer()))
                .hasSize(2)
                .allSatisfy(p -> assertThat(spellings(p)).contains("Deir al-Zor", "Deir Ezzor", "Deir az-Zour"));
    }

    private static List<String> spellings(Place place) {
        List<String> all = new ArrayList<>(place.aliases());
        all.add(place.name());
        return all;
    }

    @Test
    void aTextThatAlignsAnActorGivesItsSide() {
        AnnotatedCase settled = annotate(
                "The Iran-backed Northern Relief Brigade entered Homs in Syria on Monday.",
                "The Free Valley Front, backed by Turkey, fled. The pro-government National Shield Army stayed. "
                        + "The Sabah Brigade, allied with the Syrian army, said so.");
        assertThat(settled.actors())
                .extracting(Actor::name, Actor::side)
                .contains(
                        tuple("Northern Relief Brigade", "backed by Iran"),
                        tuple("Free Valley Front", "backed by Turkey"),
                        tuple("National Shield Army", "pro-government"),
                        tuple("Sabah Brigade", "allied with Syrian army"));
        assertThat(settled.actors())
                .filteredOn(a -> a.name().equals("Free Valley Front"))
                .singleElement()
                .satisfies(a -> assertThat(a.sideEvidence())
                        .extracting(e -> e.exact())
                        .containsExactly("Free Valley Front, backed by Turkey"));
    }

    @Test
    void whatAnActorDoesGivesItNoSide() {
        AnnotatedCase settled = annotate("The Syrian army attacked Hezbollah near Homs. Russia met the Iraqi army.");
        assertThat(settled.actors()).extracting(Actor::side).containsOnlyNulls();
    }

    @Test
    void aPlaceToldByATownIsNotTheTown() {
        AnnotatedCase settled = annotate("Rebels shelled a camp 5 km south of Raqqa in Syria. Raqqa was quiet.");
        Place town = settled.places().stream()
                .filter(p -> p.name().equals("Raqqa"))
                .findFirst()
                .orElseThrow();
        assertThat(town.mentions()).hasSize(2);
        assertThat(settled.places())
                .filteredOn(p -> p.relation() != null)
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("5 km south of Raqqa");
                    assertThat(p.id()).isNotEqualTo(town.id());
                    assertThat(p.latitude()).isLessThan(town.latitude());
                });
    }

    @Test
    void anIntroducedShortFormIsTheSameActor() {
        AnnotatedCase settled = annotate(
                "The Movement for Upland Trade and Safety (MUTS) denied the report. MUTS fighters left Kabul on Friday.");
        assertThat(settled.actors())
                .filteredOn(a -> a.aliases().contains("MUTS"))
                .singleElement()
                .extracting(Actor::name)
                .isEqualTo("Movement for Upland Trade and Safety");
    }

    @Test
    void anArmyAGovernmentAndAStateAreThreeActors() {
        AnnotatedCase settled = annotate(
                "The Peruvian army said it had left. The Peruvian government denied that. Peru accused its neighbour.");
        assertThat(settled.actors()).extracting(Actor::name).contains("Peruvian army", "Peruvian government", "Peru");
        assertThat(settled.actors())
                .filteredOn(a -> a.name().equals("Peruvian army"))
                .extracting(Actor::kind)
                .containsExactly(ActorKind.ARMED_ACTOR);
    }

    @Test
    void aSurnameIsTheOnePersonOfThatName() {
        AnnotatedCase settled = annotate(
                "Marta Lindholm, a nurse, saw the fire.", "\"It was loud,\" Lindholm said. Lindholm left at noon.");
        assertThat(settled.actors())
                .filteredOn(a -> a.kind() == ActorKind.PERSON)
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Marta Lindholm");
                    assertThat(person.mentions()).hasSize(3);
                });
    }

    @Test
    void aSurnameThatTwoPersonsBearMeansTheOneOfItsOwnReport() {
        AnnotatedCase settled = annotate(
                "Marta Lindholm, a nurse, saw the fire. \"It was loud,\" Lindholm said.",
                "The mayor, Peter Lindholm, left at noon. \"We are safe,\" Lindholm said.",
                "Lindholm, who is ill, did not speak.");
        assertThat(personsAndMentions(settled))
                .containsExactlyInAnyOrder("Marta Lindholm 2", "Peter Lindholm 2", "Lindholm 1");
    }

    @Test
    void aFirstNameMeansThePersonWhoseFullNameTheReportGaveBefore() {
        AnnotatedCase settled = annotate(
                "Marta Lindholm, a nurse, saw the fire. \"It was loud,\" Marta said.", "\"We are safe,\" Marta said.");
        assertThat(personsAndMentions(settled)).containsExactlyInAnyOrder("Marta Lindholm 2", "Marta 1");
    }

    @Test
    void aFatherAndASonOfOneNameAreTwoPersons() {
        AnnotatedCase settled =
                annotate("Thomas Kelvane Jr was there, Thomas Kelvane said. \"He ran,\" Kelvane added.");
        assertThat(personsAndMentions(settled)).containsExactlyInAnyOrder("Thomas Kelvane 2", "Thomas Kelvane Jr 1");
    }

    @Test
    void aMiddleNameMayBeWrittenOutShortenedOrLeftOut() {
        AnnotatedCase settled = annotate(
                "Police arrested Thomas Edward Kelvane on Monday.",
                "Thomas E. Kelvane was arrested, police said.",
                "The man, Thomas Kelvane, had fled.");
        assertThat(personsAndMentions(settled)).containsExactly("Thomas Edward Kelvane 3");
    }

    @Test
    void aKunyaIsNoFirstName() {
        AnnotatedCase settled = annotate(
                "Sadek Abu Velim spoke on Monday. Abu Velim leads the council. Abu Karam Velim, his uncle, was away.");
        assertThat(personsAndMentions(settled)).contains("Sadek Abu Velim 2");
    }

    @Test
    void aListOfNamesWithoutCommasIsNoPerson() {
        AnnotatedCase settled = annotate(
                "The girls are Maryam Lowan Glora Mante Ruth Mallim Sara Marcos and Helen Mosa. Sara Marcos spoke.");
        assertThat(settled.actors())
                .filteredOn(a -> a.kind() == ActorKind.PERSON)
                .extracting(Actor::name)
                .contains("Sara Marcos")
                .allSatisfy(name -> assertThat(name.split(" ")).hasSizeLessThan(5));
    }

    @Test
    void aCountryWhoseShortFormIsIntroducedStaysACountry() {
        assertThat(annotate("The United States (US) struck the port on Monday, the army said. The US denied it.")
                        .actors())
                .filteredOn(a -> a.name().equals("United States"))
                .singleElement()
                .satisfies(state -> assertThat(state.kind()).isEqualTo(ActorKind.GOVERNMENT));
    }

    @Test
    void aFireBrigadeIsNoArmy() {
        assertThat(annotate("The Orvane Fire Brigade said it was called at noon.")
                        .actors())
                .filteredOn(a -> a.name().contains("Fire Brigade"))
                .extracting(Actor::kind)
                .containsExactly(ActorKind.ORGANIZATION);
    }

    private static List<String> personsAndMentions(AnnotatedCase settled) {
        return settled.actors().stream()
                .filter(a -> a.kind() == ActorKind.PERSON)
                .map(a -> a.name() + " " + a.mentions().size())
                .toList();
    }

    @Test
    void anUnrelatedReportChangesNoId() {
        String text = "The Peruvian army entered Lima, Marta Lindholm said.";
        AnnotatedCase alone = annotate(text);
        AnnotatedCase more = annotate(text, "Snow fell on Oslo, the weather office said.");
        assertThat(more.actors())
                .extracting(Actor::id)
                .containsAll(alone.actors().stream().map(Actor::id).toList());
        assertThat(more.places())
                .extracting(Place::id)
                .containsAll(alone.places().stream().map(Place::id).toList());
    }

    @Test
    void theOrderOfReportsDoesNotMatterAndMentionsDoNotOverlap() {
        Report first = report("r-1", "Iraqi forces and the Peshmerga entered Mosul, Iraq, the Iraqi army said.");
        Report second = report("r-2", "Mosul is in Nineveh province. The Observatory of Light said so.");
        CaseAnnotator annotator = new CaseAnnotator(MODEL, AnnotateOptions.defaults());
        AnnotatedCase forward = annotator.annotate(List.of(first, second), Parallel.sequential());
        assertThat(annotator.annotate(List.of(second, first), Parallel.sequential()))
                .isEqualTo(forward);
        for (AnnotatedReport report : forward.reports()) {
            Span last = new Span(0, 0);
            for (Mention mention : report.mentions()) {
                assertThat(mention.anchor().exact())
                        .isEqualTo(mention.anchor().span().of(report.report().text()));
                assertThat(mention.anchor().begin()).isGreaterThanOrEqualTo(last.end());
                last = mention.anchor().span();
            }
        }
    }

    @Test
    void theIndexFindsTheMentionThatSharesMostWithASpan() {
        AnnotatedReport report =
                annotate("The Peruvian army entered Lima.").reports().getFirst();
        int at = report.report().text().indexOf("Lima");
        MentionIndex index = new MentionIndex(report);
        assertThat(index.find(new Span(at - 8, at + 4)))
                .get()
                .extracting(Mention::kind)
                .isEqualTo(MentionKind.PLACE);
        assertThat(index.find(new Span(0, 2))).isEmpty();
    }

    @Test
    void aReportThatFailsIsAnIssueAndTheOthersAreDone() {
        Annotator failing = new Annotator() {
            @Override
            public List<Sentence> annotate(String text, Set<String> acronyms) {
                if (text.startsWith("Broken")) {
                    throw new IllegalArgumentException("no");
                }
                return MODEL.annotate(text, acronyms);
            }
        };
        AnnotatedCase settled = new CaseAnnotator(failing, AnnotateOptions.defaults())
                .annotate(
                        List.of(report("r-1", "Broken text."), report("r-2", "Lima is in Peru.")),
                        Parallel.sequential());
        assertThat(settled.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.kind()).isEqualTo(IssueKind.ANNOTATION_FAILED);
            assertThat(issue.report()).isEqualTo("r-1");
        });
        assertThat(settled.reports().getFirst().sentences()).isEmpty();
        assertThat(settled.places()).extracting(Place::name).contains("Peru");
    }

    private static AnnotatedCase annotate(String... texts) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            reports.add(report("r-" + i, texts[i]));
        }
        return new CaseAnnotator(MODEL, AnnotateOptions.defaults()).annotate(reports, Parallel.sequential());
    }

    private static Report report(String id, String text) {
        return PlainReading.report(id, id, text);
    }
}
