package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A locator comes out in one form however it went in, as text, as words and as a path")
class LocatorTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            FOIA_2000 | S 76a (1) (b)                    | s.76A(1)(b)              | section 76A(1)(b)                | /section/76A/1/b
            EIR_2004  | REG 12 (4)                       | reg.12(4)                | regulation 12(4)                 | /regulation/12/4
            UK_GDPR   | article 12a                      | Art.12A                  | article 12A                      | /article/12A
            FOIA_2000 | part ii                          | Pt.II                    | Part II                          | /part/II
            FOIA_2000 | sched 1a                         | Sch.1A                   | Schedule 1A                      | /schedule/1A
            FOIA_2000 | schedule 1, part vi              | Sch.1 Pt.VI              | Schedule 1, Part VI              | /schedule/1/part/VI
            DPA_2018  | sch.2a, paragraph 5a (1) (a)     | Sch.2A para.5A(1)(a)     | Schedule 2A, paragraph 5A(1)(a)  | /schedule/2A/paragraph/5A/1/a
            """)
    void in_one_form(Enactment enactment, String typed, String text, String words, String path) {
        Locator locator = Locator.parse(typed, enactment);

        assertThat(locator).hasToString(text);
        assertThat(locator.words()).isEqualTo(words);
        assertThat(locator.path()).isEqualTo(path);
    }
}
