package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The enactments, under their short titles and at their addresses")
class EnactmentTest {

    // Short titles, and year and number in the series, as legislation.gov.uk heads each enactment's page.
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            BFDA_1971             | BFDA 1971      | Banking and Financial Dealings Act 1971                                                           | ukpga/1971/80
            FOIA_2000             | FOIA 2000      | Freedom of Information Act 2000                                                                   | ukpga/2000/36
            FOISA_2002            | FOISA 2002     | Freedom of Information (Scotland) Act 2002                                                        | asp/2002/13
            FEES_REGULATIONS_2004 | Fees Regs 2004 | Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 | uksi/2004/3244
            EIR_2004              | EIR 2004       | Environmental Information Regulations 2004                                                        | uksi/2004/3391
            EISR_2004             | EI(S)R 2004    | Environmental Information (Scotland) Regulations 2004                                             | ssi/2004/520
            UK_GDPR               | UK GDPR        | United Kingdom General Data Protection Regulation                                                 | eur/2016/679
            DPA_2018              | DPA 2018       | Data Protection Act 2018                                                                          | ukpga/2018/12
            """)
    void each(Enactment enactment, String abbreviation, String title, String path) {
        assertThat(enactment.abbreviation()).isEqualTo(abbreviation);
        assertThat(enactment.title()).isEqualTo(title);
        assertThat(enactment.uri()).isEqualTo(URI.create("https://www.legislation.gov.uk/" + path));
    }

    @Test
    @DisplayName("no two share a name or an address")
    void distinct() {
        assertThat(Enactment.values()).extracting(Enactment::abbreviation).doesNotHaveDuplicates();
        assertThat(Enactment.values()).extracting(Enactment::title).doesNotHaveDuplicates();
        assertThat(Enactment.values()).extracting(Enactment::uri).doesNotHaveDuplicates();
    }
}
