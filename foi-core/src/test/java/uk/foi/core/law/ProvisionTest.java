package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A provision is cited as lawyers cite it and found where legislation.gov.uk keeps it")
class ProvisionTest {

    @Nested
    @DisplayName("each form of locator")
    class Forms {

        // Addresses: the pages of legislation.gov.uk, whose paths repeat the unit, number and steps of a citation.
        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '|', textBlock = """
                FOIA_2000             | s.10           | section 10                 | /ukpga/2000/36/section/10
                FOIA_2000             | s.10(1)        | section 10(1)              | /ukpga/2000/36/section/10/1
                FOIA_2000             | s.31(1)(a)     | section 31(1)(a)           | /ukpga/2000/36/section/31/1/a
                FOIA_2000             | s.36(2)(b)(ii) | section 36(2)(b)(ii)       | /ukpga/2000/36/section/36/2/b/ii
                FOIA_2000             | s.40(4A)(a)(i) | section 40(4A)(a)(i)       | /ukpga/2000/36/section/40/4A/a/i
                FOIA_2000             | s.76A          | section 76A                | /ukpga/2000/36/section/76A
                FOIA_2000             | Pt.II          | Part II                    | /ukpga/2000/36/part/II
                FOIA_2000             | Sch.1          | Schedule 1                 | /ukpga/2000/36/schedule/1
                FOIA_2000             | Sch.1 Pt.I     | Schedule 1, Part I         | /ukpga/2000/36/schedule/1/part/I
                FOIA_2000             | Sch.1 para.5A  | Schedule 1, paragraph 5A   | /ukpga/2000/36/schedule/1/paragraph/5A
                FOISA_2002            | s.73           | section 73                 | /asp/2002/13/section/73
                FOISA_2002            | Pt.2           | Part 2                     | /asp/2002/13/part/2
                BFDA_1971             | s.1(3)         | section 1(3)               | /ukpga/1971/80/section/1/3
                BFDA_1971             | Sch.1 para.2   | Schedule 1, paragraph 2    | /ukpga/1971/80/schedule/1/paragraph/2
                FEES_REGULATIONS_2004 | reg.4          | regulation 4               | /uksi/2004/3244/regulation/4
                FEES_REGULATIONS_2004 | reg.4(3)(d)    | regulation 4(3)(d)         | /uksi/2004/3244/regulation/4/3/d
                EIR_2004              | reg.12(4)(b)   | regulation 12(4)(b)        | /uksi/2004/3391/regulation/12/4/b
                EISR_2004             | reg.10(4)(b)   | regulation 10(4)(b)        | /ssi/2004/520/regulation/10/4/b
                UK_GDPR               | Art.15         | article 15                 | /eur/2016/679/article/15
                UK_GDPR               | Art.12A        | article 12A                | /eur/2016/679/article/12A
                DPA_2018              | s.24           | section 24                 | /ukpga/2018/12/section/24
                DPA_2018              | Sch.2 para.5(1)(a) | Schedule 2, paragraph 5(1)(a) | /ukpga/2018/12/schedule/2/paragraph/5/1/a
                """)
        void prints_in_words_and_as_an_address(Enactment enactment, String locator, String words, String path) {
            Provision provision = Provision.of(enactment, locator);

            assertThat(provision.enactment()).isEqualTo(enactment);
            assertThat(provision.locator()).isEqualTo(locator);
            assertThat(provision.locatorInWords()).isEqualTo(words);
            assertThat(provision.uri()).isEqualTo(URI.create("https://www.legislation.gov.uk" + path));
        }

        @Test
        @DisplayName("a schedule's part and its paragraph may be cited together")
        void part_and_paragraph() {
            Provision provision = Provision.of(Enactment.DPA_2018, "Sch.1 Pt.2 para.5(1)");

            assertThat(provision).hasToString("DPA 2018 Sch.1 Pt.2 para.5(1)");
            assertThat(provision.locatorInWords()).isEqualTo("Schedule 1, Part 2, paragraph 5(1)");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                FOIA 2000 s.10(1)              | FOIA_2000
                FOISA 2002 s.73                | FOISA_2002
                BFDA 1971 Sch.1 para.2         | BFDA_1971
                Fees Regs 2004 reg.3(2)        | FEES_REGULATIONS_2004
                EIR 2004 reg.12(4)(b)          | EIR_2004
                EI(S)R 2004 reg.10(4)(b)       | EISR_2004
                UK GDPR Art.15(1)              | UK_GDPR
                DPA 2018 s.24                  | DPA_2018
                FOIA 2000 Pt.II                | FOIA_2000
                FOIA 2000 Sch.1                | FOIA_2000
                FOIA 2000 Sch.1 Pt.I           | FOIA_2000
                DPA 2018 Sch.1 Pt.2 para.5(1)  | DPA_2018
                """)
        void reads_back_what_it_prints(String citation, Enactment enactment) {
            assertThat(Provision.parse(citation)).hasToString(citation);
            assertThat(Provision.parse(citation).enactment()).isEqualTo(enactment);
        }
    }

    @Nested
    @DisplayName("as people type it")
    class Variants {

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "FOIA 2000 s.10(1)",
                    "FOIA s10(1)",
                    "FOIA s. 10 (1)",
                    "foia S10(1)",
                    "s.10(1) FOIA",
                    "s10(1) FOIA 2000",
                    "s 10(1) of FOIA",
                    "section 10(1) FOIA",
                    "Section 10(1) of the FOIA 2000",
                    "section 10(1), FOIA 2000",
                    "section 10(1) of the Freedom of Information Act 2000",
                    "SECTION 10(1) OF THE FREEDOM OF INFORMATION ACT 2000",
                    "Freedom of Information Act 2000 section 10(1)",
                    "  FOIA   2000\ts.10(1)\n",
                })
        void all_are_section_10_1(String citation) {
            assertThat(Provision.parse(citation)).isEqualTo(Provision.of(Enactment.FOIA_2000, "s.10(1)"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                reg 12(4)(b) EIR                                                        | EIR 2004 reg.12(4)(b)
                EIR regulation 12(4)(b)                                                 | EIR 2004 reg.12(4)(b)
                reg.10 of the Environmental Information (Scotland) Regulations 2004     | EI(S)R 2004 reg.10
                EI(S)R reg 10                                                           | EI(S)R 2004 reg.10
                section 73 of the Freedom of Information (Scotland) Act 2002            | FOISA 2002 s.73
                FOISA s.73                                                              | FOISA 2002 s.73
                article 15 of the UK GDPR                                               | UK GDPR Art.15
                Art 15 UK GDPR                                                          | UK GDPR Art.15
                UK GDPR art. 12a                                                        | UK GDPR Art.12A
                FOIA s.76a                                                              | FOIA 2000 s.76A
                FOIA part ii                                                            | FOIA 2000 Pt.II
                Part II of FOIA                                                         | FOIA 2000 Pt.II
                FOIA Schedule 1, Part I                                                 | FOIA 2000 Sch.1 Pt.I
                FOIA sched 1 pt. i                                                      | FOIA 2000 Sch.1 Pt.I
                BFDA Schedule 1 paragraph 2                                             | BFDA 1971 Sch.1 para.2
                DPA 2018 sch 1, part 2, para 5 (1) (a)                                  | DPA 2018 Sch.1 Pt.2 para.5(1)(a)
                Data Protection Act 2018 s24                                            | DPA 2018 s.24
                """)
        void each_enactment_has_its_own(String citation, String canonical) {
            assertThat(Provision.parse(citation)).hasToString(canonical);
        }

        @Test
        @DisplayName("the Fees Regulations' title begins as the Act's does and is not taken for it")
        void fees_regulations_by_title() {
            assertThat(Provision.parse("regulation 4(3) of the Freedom of Information and Data Protection"
                            + " (Appropriate Limit and Fees) Regulations 2004"))
                    .isEqualTo(Provision.of(Enactment.FEES_REGULATIONS_2004, "reg.4(3)"));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"s.10(1)", "s10(1)", "section 10(1)", "Section 10 (1)", " s. 10(1) "})
        void a_locator_is_kept_in_one_form(String locator) {
            assertThat(Provision.of(Enactment.FOIA_2000, locator).locator()).isEqualTo("s.10(1)");
        }

        @Test
        @DisplayName("a step keeps its case: s.36(2)(b) is not s.36(2)(B)")
        void steps_keep_their_case() {
            assertThat(Provision.parse("FOIA s.40(4A)(a)(i)").locator()).isEqualTo("s.40(4A)(a)(i)");
        }
    }

    @Nested
    @DisplayName("refuses, with a sentence")
    class Refusals {

        @Test
        @DisplayName("what is no locator")
        void no_locator() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.of(Enactment.FOIA_2000, "section ten"))
                    .withMessage("Not a locator: 'section ten'. Write it as cited, such as 's.10(1)' or 'reg.4(3)'.");
        }

        @ParameterizedTest(name = "''{0}''")
        @ValueSource(
                strings = {
                    "",
                    "10(1)",
                    "s.",
                    "s.10(1",
                    "s.10 1)",
                    "s.10()",
                    "s.10(1) and (2)",
                    "ss.10(1)",
                    "para.2",
                    "Pt.",
                    "Pt.Z",
                    "Sch.",
                    "Sch.1 Pt.Z",
                    "Sch.1 para.",
                    "recital 10"
                })
        void near_misses(String locator) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.of(Enactment.FOIA_2000, locator))
                    .withMessage(
                            "Not a locator: '" + locator + "'. Write it as cited, such as 's.10(1)' or 'reg.4(3)'.");
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '|', textBlock = """
                FOIA_2000             | reg.4(3)      | Freedom of Information Act 2000 | It has sections: write 's.4'.
                FOIA_2000             | Art.15        | Freedom of Information Act 2000 | It has sections: write 's.15'.
                FOISA_2002            | regulation 10 | Freedom of Information (Scotland) Act 2002 | It has sections: write 's.10'.
                EIR_2004              | s.12(4)(b)    | Environmental Information Regulations 2004 | It has regulations: write 'reg.12'.
                EISR_2004             | section 10    | Environmental Information (Scotland) Regulations 2004 | It has regulations: write 'reg.10'.
                UK_GDPR               | reg 15        | United Kingdom General Data Protection Regulation | It has articles: write 'Art.15'.
                """)
        void the_wrong_unit(Enactment enactment, String locator, String title, String advice) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.of(enactment, locator))
                    .withMessage("Not a locator in the " + title + ": '" + locator + "'. " + advice);
        }

        @Test
        @DisplayName("the wrong unit in a citation too")
        void the_wrong_unit_in_a_citation() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.parse("section 12(4)(b) of the EIR"))
                    .withMessage("Not a locator in the Environmental Information Regulations 2004: "
                            + "'section 12(4)(b)'. It has regulations: write 'reg.12'.");
        }

        @ParameterizedTest(name = "''{0}''")
        @ValueSource(
                strings = {"", "FOIA", "s.10(1)", "Ministry of Sound Act 1999 s.1", "XFOIA s.10(1)", "s.10(1) of FOIAX"
                })
        void an_enactment_it_does_not_know(String citation) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.parse(citation))
                    .withMessage("Not a citation: '" + citation
                            + "'. Name an enactment and a place in it, such as 'FOIA 2000 s.10(1)'. Enactments known: "
                            + "BFDA 1971, FOIA 2000, Historical Periods Order 2013, FOISA 2002, Fees Regs 2004, EIR 2004, "
                            + "EI(S)R 2004, UK GDPR, Historical Records Order 2012, DPA 2018.");
        }

        @Test
        @DisplayName("a known enactment of the wrong year")
        void wrong_year() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Provision.parse("FOIA 2001 s.10"))
                    .withMessage("Not a locator: '2001 s.10'. Write it as cited, such as 's.10(1)' or 'reg.4(3)'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void null_arguments() {
            assertThatNullPointerException().isThrownBy(() -> Provision.parse(null));
            assertThatNullPointerException().isThrownBy(() -> Provision.of(Enactment.FOIA_2000, null));
            assertThatNullPointerException().isThrownBy(() -> Provision.of(null, "s.10(1)"));
            assertThatNullPointerException().isThrownBy(() -> Provision.of(null, "Pt.II"));
        }
    }

    @Test
    @DisplayName("is a value: the same place is equal however it was written, another is not")
    void is_a_value() {
        Provision provision = Provision.of(Enactment.FOIA_2000, "s.10(1)");

        assertThat(provision)
                .isEqualTo(Provision.of(Enactment.FOIA_2000, "section 10(1)"))
                .hasSameHashCodeAs(Provision.of(Enactment.FOIA_2000, "section 10(1)"))
                .isNotEqualTo(Provision.of(Enactment.FOIA_2000, "s.10(2)"))
                .isNotEqualTo(Provision.of(Enactment.FOISA_2002, "s.10(1)"));
    }
}
