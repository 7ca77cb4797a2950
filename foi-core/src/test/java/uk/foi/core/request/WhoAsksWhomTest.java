package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
