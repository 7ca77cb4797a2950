package uk.foi.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.law.NotInForceException;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;
import uk.foi.core.request.AuthorityKind;
import uk.foi.core.request.PublicAuthority;
import uk.foi.core.request.Question;
import uk.foi.core.request.Request;
import uk.foi.core.request.Requester;
import uk.foi.core.response.CostRefusal;
import uk.foi.core.response.Holding;
import uk.foi.core.response.Response;
import uk.foi.costs.Activity;

@DisplayName("The letter that refuses a request on cost, FOIA 2000 s.17(5) and (7)")
class CostRefusalLetterTest {

    private static Letter letter(Response response) {
        return LetterTemplates.bundled().render(Correspondence.of(response), Sample.style());
    }

    /** The text with line breaks as spaces, so that a sentence can be looked for whole. */
    private static String unwrapped(Letter letter) {
        return letter.plainText().replaceAll("\\s+", " ");
    }

    @Nested
    @DisplayName("under section 12(1)")
    class Held {

        private final Letter letter = letter(Sample.refused("How many requests did you refuse?"));

        @Test
        @DisplayName("confirms that the information is held: s.12(2) leaves the duty to confirm or deny")
        void confirms() {
            assertThat(unwrapped(letter))
                    .contains("We hold the information you asked for.")
                    .contains("By section 12(1) of the Act we are not then obliged to comply")
                    .doesNotContain("12(2)");
            assertThat(letter.html())
                    .contains("We hold the information you asked for.")
                    .doesNotContain("12(2)");
        }

        @Test
        @DisplayName("gives the limit and the estimate with their provisions: 450 records at 5 minutes")
        void figures() {
            assertThat(unwrapped(letter))
                    .contains(
                            "the appropriate limit, which for us is £450 (regulation 3(3) of the Freedom of Information"
                                    + " and Data Protection (Appropriate Limit and Fees) Regulations 2004)")
                    .contains("450 records at 5 min each, 37 h 30 min, £937.50")
                    .contains("37 h 30 min at £25 an hour (regulation 4(4)), £937.50");
            assertThat(letter.html())
                    .contains("<td>450 records</td><td>5 min</td><td>37 h 30 min</td><td>£937.50</td>");
        }

        @Test
        @DisplayName("says what would fit, as s.16 asks")
        void advises() {
            assertThat(unwrapped(letter))
                    .contains("Within the limit we could deal with at most 216 of the 450 records.");
            assertThat(letter.html()).contains("at most 216 of the 450 records.");
        }

        @Test
        @DisplayName("gives the complaints procedure and the right to apply to the Commissioner, s.17(7)")
        void rights() {
            assertThat(unwrapped(letter))
                    .contains("write to foi-review@example.org within 40 working days of the date of this letter")
                    .contains("You can also apply to the Information Commissioner for a decision")
                    .contains("(section 50)")
                    .contains("Wycliffe House, Water Lane, Wilmslow, Cheshire, SK9 5AF");
            assertThat(letter.html()).contains("foi-review@example.org").contains("(section 50)");
        }

        @Test
        @DisplayName("carries its date, its reference and the question")
        void particulars() {
            for (String text : new String[] {letter.plainText(), letter.html()}) {
                assertThat(text)
                        .contains("7 July 2023")
                        .contains("15 June 2023")
                        .contains("EX-101")
                        .contains("How many requests did you refuse?")
                        .contains("Dear A. Requester")
                        .contains("Exampleshire Council");
            }
        }

        @Test
        @DisplayName("has no line longer than 78 characters, and ends every line with a line feed")
        void wrapped() {
            assertThat(letter.plainText().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(78));
            assertThat(letter.plainText()).endsWith("\n").doesNotContain("\r");
        }

        @Test
        @DisplayName("is well-formed as a page: tags close, one main heading, a table with caption and headers")
        void well_formed() throws Exception {
            // The page's void elements are the only ones that XML would want closed.
            String xml = letter.html().replace("<!DOCTYPE html>", "").replaceAll("<(meta|br)([^>]*)>", "<$1$2/>");
            var page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
            assertThat(page.getAttribute("lang")).isEqualTo("en-GB");
            assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
            assertThat(page.getElementsByTagName("caption").getLength()).isEqualTo(1);
            assertThat(page.getElementsByTagName("th").getLength()).isEqualTo(6);
            assertThat(page.getElementsByTagName("script").getLength()).isZero();
        }
    }

    @Nested
    @DisplayName("under section 12(2)")
    class NotDetermined {

        private final Letter letter = letter(Sample.response(
                Sample.request(Regime.FOIA, "Do you hold it?"),
                Sample.estimate(Activity.DETERMINING)
                        .refusal(Holding.NOT_DETERMINED)
                        .addQuestion("1")
                        .build()));

        @Test
        @DisplayName("does not say whether the information is held")
        void silent() {
            assertThat(unwrapped(letter))
                    .doesNotContain("We hold the information")
                    .contains("even finding out whether we hold the information")
                    .contains("By section 12(2) of the Act we need not then say whether we hold it");
        }
    }

    @Test
    @DisplayName("names the reason for pricing several questions together, reg.5")
    void taken_together() {
        Response response = Sample.response(
                Sample.request(Regime.FOIA, "How many?"),
                Sample.estimate(Activity.EXTRACTING)
                        .refusal(Holding.HELD)
                        .addQuestion("1")
                        .takenTogether("the same records hold the answers")
                        .addAdvice("Ask about one month.")
                        .build());
        assertThat(unwrapped(letter(response)))
                .contains("We have priced question 1 together, because the same records hold the answers (section 12(4)"
                        + " of the Act, regulation 5 of the Regulations).")
                .contains("Ask about one month.");
    }

    @Test
    @DisplayName("says so if there is no complaints procedure, s.17(7)(a)")
    void no_review() {
        Letter letter = LetterTemplates.bundled()
                .render(
                        Correspondence.of(Sample.refused("How many?")),
                        Sample.styleWithoutReview().telephone("01632 960000").build());
        for (String text : new String[] {letter.plainText(), letter.html()}) {
            assertThat(text)
                    .contains("We have no procedure of our own for complaints about how requests are handled.")
                    .contains("Telephone: 01632 960000")
                    .doesNotContain("40 working days")
                    .doesNotContain("normally expects");
        }
    }

    @Test
    @DisplayName("is not written with figures that contradict the limit")
    void figures() {
        CostRefusal.Builder wrongLimit = figures("600", "650.00");
        assertThatThrownBy(() -> letter(Sample.response(Sample.request(Regime.FOIA, "How many?"), wrongLimit.build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The refusal of question 1 gives a limit of £600; the limit of Exampleshire Council is £450, 18 h"
                                + " at £25 an hour (Fees Regs 2004 reg.3(3)).");
        CostRefusal.Builder within = figures("450", "3.14");
        assertThatThrownBy(() -> letter(Sample.response(Sample.request(Regime.FOIA, "How many?"), within.build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The refusal of question 1 gives a cost of £3.14, which is within the limit of £450: section 12"
                                + " does not apply (FOIA 2000 s.12(1)).");
    }

    private static CostRefusal.Builder figures(String limit, String cost) {
        return CostRefusal.builder()
                .addQuestion("1")
                .ground(NotAnExemption.FOIA_S12_1_COST_LIMIT)
                .holding(Holding.HELD)
                .limit(new BigDecimal(limit))
                .limitBasis(Provision.parse("Fees Regs 2004 reg.3(3)"))
                .hourlyRate(new BigDecimal("25"))
                .rateBasis(Provision.parse("Fees Regs 2004 reg.4(4)"))
                .time(Duration.ofHours(20))
                .cost(new BigDecimal(cost));
    }

    @Test
    @DisplayName("is not written with blanks in it")
    void blanks() {
        assertThatThrownBy(() -> Sample.styleWithoutReview().reviewContact(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A part of the house style is blank: HouseStyle{")
                .hasMessageEndingWith("}. Give it, or leave out a part that is optional.");
        assertThatThrownBy(
                        () -> Sample.styleWithoutReview().reviewWorkingDays(0).build())
                .hasMessage("A review cannot be asked for within 0 working days: give 1 or more.");
        Request nameless = Request.builder()
                .reference("EX-102")
                .regime(Regime.FOIA)
                .authority(PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .requester(Requester.of("", "requester@example.org"))
                .received(Sample.RECEIVED)
                .addQuestion(Question.of("1", "How many?"))
                .build();
        assertThatThrownBy(() -> letter(Sample.response(
                        nameless,
                        Sample.estimate(Activity.EXTRACTING)
                                .refusal(Holding.HELD)
                                .addQuestion("1")
                                .build())))
                .hasMessage("Request EX-102 gives no name to write to: record the requester's name.");
    }

    @Test
    @DisplayName("is not written where the limb and what is known of holding contradict each other")
    void contradiction() {
        CostRefusal.Builder refusal = CostRefusal.builder()
                .addQuestion("1")
                .ground(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING)
                .holding(Holding.HELD)
                .limit(new BigDecimal("450"))
                .limitBasis(Provision.parse("Fees Regs 2004 reg.3(3)"))
                .hourlyRate(new BigDecimal("25"))
                .rateBasis(Provision.parse("Fees Regs 2004 reg.4(4)"))
                .time(Duration.ofHours(20))
                .cost(new BigDecimal("500.00"));
        Response response = Sample.response(Sample.request(Regime.FOIA, "How many?"), refusal.build());
        assertThatThrownBy(() -> letter(response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The refusal of question 1 cites FOIA 2000 s.12(2) with holding HELD: s.12(1) goes with "
                        + "information that is held, s.12(2) with holding that is not determined.");
    }

    @Test
    @DisplayName("is not written with a question left open")
    void unanswered() {
        Response response = Sample.response(Sample.request(Regime.FOIA, "How many?"));
        assertThatThrownBy(() -> letter(response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Question 1 of request EX-101 has no answer: answer every question before the letter goes out.");
    }

    @Test
    @DisplayName("is not written for another regime: the Act's section 12 is not an answer under the EIR")
    void another_regime() {
        Response response = Sample.response(
                Sample.request(Regime.EIR, "How clean is the river?"),
                Sample.estimate(Activity.EXTRACTING)
                        .refusal(Holding.HELD)
                        .addQuestion("1")
                        .build());
        assertThatThrownBy(() -> letter(response))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "There is no letter for a request under Environmental Information Regulations 2004 yet: only "
                                + "for one under FOIA.");
    }

    @Test
    @DisplayName("is not written with an address of the Commissioner that nobody has recorded for its date")
    void before_the_directory() {
        Response response = Response.builder()
                .request(Sample.request(Regime.FOIA, "How many?"))
                .dated(LocalDate.of(2021, 7, 27))
                .addAnswer(Sample.estimate(Activity.EXTRACTING)
                        .refusal(Holding.HELD)
                        .addQuestion("1")
                        .build())
                .build();
        assertThatThrownBy(() -> letter(response))
                .isInstanceOf(NotInForceException.class)
                .hasMessage("No address of the Commissioner is recorded for 2021-07-27: the earliest known is in force "
                        + "from 2021-07-28.");
    }
}
