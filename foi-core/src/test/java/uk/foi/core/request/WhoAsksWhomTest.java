package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foi.core.law.Regime;

@DisplayName("FOIA 2000 ss.3 and 8: the authority and the requester")
class WhoAsksWhomTest {

    @Test
    void an_authority_has_a_name_and_a_kind() {
        PublicAuthority office = PublicAuthority.of("Cabinet Office", AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I);

        assertThat(office.name()).isEqualTo("Cabinet Office");
        assertThat(office.kind()).isEqualTo(AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I);
        assertThat(office)
                .isEqualTo(PublicAuthority.of("Cabinet Office", AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I))
                .isNotEqualTo(PublicAuthority.of("Cabinet Office", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .isNotEqualTo(PublicAuthority.of("Home Office", AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I));
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", " ", "\t\n"})
    void an_authority_without_a_name_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicAuthority.of(name, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .withMessage("The authority's name is blank: give its name.");
    }

    @Test
    @DisplayName("Fees Regs 2004 reg.3 knows two kinds of authority")
    void two_kinds() {
        assertThat(AuthorityKind.values())
                .containsExactlyInAnyOrder(
                        AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I, AuthorityKind.OTHER_PUBLIC_AUTHORITY);
    }

    @Test
    @DisplayName("s.8(1)(b): a request without name or address is not valid, but it may still arrive")
    void a_requester_may_be_nameless() {
        Requester unknown = Requester.of("", "");

        assertThat(unknown.name()).isEmpty();
        assertThat(unknown.address()).isEmpty();
    }

    @Test
    void a_requester_has_a_name_and_an_address() {
        Requester requester = Requester.of("A. Requester", "1 High Street\nExampleton");

        assertThat(requester.name()).isEqualTo("A. Requester");
        assertThat(requester.address()).isEqualTo("1 High Street\nExampleton");
        assertThat(requester)
                .isEqualTo(Requester.of("A. Requester", "1 High Street\nExampleton"))
                .isNotEqualTo(Requester.of("A. Requester", "2 High Street\nExampleton"));
    }

    @Test
    @DisplayName("personal data: printing a requester, or a request, tells neither name nor address")
    void a_requester_is_not_printed() {
        assertThat(Requester.of("A. Requester", "requester@example.org"))
                .hasToString("requester (name and address not shown)");
        assertThat(Request.builder()
                        .reference("EX-101")
                        .regime(Regime.FOIA)
                        .authority(PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                        .requester(Requester.of("A. Requester", "requester@example.org"))
                        .received(LocalDate.of(2023, 6, 15))
                        .addQuestion(Question.of("1", "How many?"))
                        .build()
                        .toString())
                .contains("EX-101", "2023-06-15")
                .doesNotContain("A. Requester", "requester@example.org");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_arguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> PublicAuthority.of(null, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> PublicAuthority.of("Exampleshire Council", null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Requester.of(null, ""))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Requester.of("", null))
                .withMessage("address");
    }
}
