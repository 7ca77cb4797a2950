package uk.foi.costs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import uk.foi.core.internal.DataFile;
import uk.foi.core.internal.Words;
import uk.foi.core.law.History;
import uk.foi.core.law.InForce;
import uk.foi.core.law.Provision;
import uk.foi.core.request.AuthorityKind;
import uk.foi.core.request.Request;

/**
 * The appropriate limit: above it, FOIA does not oblige an authority to comply. With it goes the rate at which time
 * counts.
 *
 * <p>The limit is an amount of money. The hours people quote follow from the rate.
 *
 * <pre>{@code
 * AppropriateLimit limit = AppropriateLimit.on(received, AuthorityKind.OTHER_PUBLIC_AUTHORITY);
 * limit.amount();        // 450
 * limit.time();          // PT18H
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3244/regulation/3">Fees Regs 2004 reg.3</a>
 */
@Value.Immutable
public abstract class AppropriateLimit {

    AppropriateLimit() {}

    /**
     * The limit in force on a day.
     *
     * <h4>Interpretation: the day that matters</h4>
     *
     * <p>The figures have never changed, so nothing yet says whether a change would look to the day of receipt or of the
     * estimate. {@link #on(Request)} takes the day of receipt; for the other reading pass the day of the estimate here.
     *
     * @param date the day, from 1 January 2005
     * @param authority which limit the authority has
     * @return the limit
     * @throws uk.foi.core.law.NotInForceException if the day is before the Regulations
     */
    public static AppropriateLimit on(LocalDate date, AuthorityKind authority) {
        Objects.requireNonNull(authority, "authority");
        InForce<BigDecimal> amount = Tables.limit(authority).on(date);
        InForce<BigDecimal> rate = Tables.RATE.on(date);
        return ImmutableAppropriateLimit.builder()
                .authority(authority)
                .amount(amount.value())
                .basis((Provision) amount.source())
                .hourlyRate(rate.value())
                .rateBasis((Provision) rate.source())
                .build();
    }

    /**
     * The limit for a request: that of its authority, in force on the day of receipt.
     *
     * @param request the request
     * @return the limit
     * @throws uk.foi.core.law.NotInForceException if the request was received before the Regulations
     */
    public static AppropriateLimit on(Request request) {
        return on(request.received(), request.authority().kind());
    }

    /**
     * Which authorities have this limit.
     *
     * @return the kind of authority
     */
    public abstract AuthorityKind authority();

    /**
     * The limit.
     *
     * @return pounds; a cost of exactly this much is within the limit
     */
    public abstract BigDecimal amount();

    /**
     * What sets the limit.
     *
     * @return the provision
     */
    public abstract Provision basis();

    /**
     * What an hour of one person's time counts at, whoever the person is.
     *
     * @return pounds an hour
     */
    public abstract BigDecimal hourlyRate();

    /**
     * What sets the rate.
     *
     * @return the provision
     */
    public abstract Provision rateBasis();

    /**
     * The most person-time that is within the limit if nothing but time is spent.
     *
     * @return the time, in whole seconds
     */
    public Duration time() {
        return Duration.ofSeconds(amount().multiply(Arithmetic.SECONDS_AN_HOUR)
                .divide(hourlyRate(), 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    @Override
    public String toString() {
        return Words.pounds(amount()) + ", " + Words.time(time()) + " at " + Words.pounds(hourlyRate()) + " an hour ("
                + basis() + ")";
    }

    /** Read once, when first asked for. */
    private static final class Tables {

        private static final Map<AuthorityKind, List<InForce<BigDecimal>>> LIMITS = DataFile.read(
                        AppropriateLimit.class.getResourceAsStream("appropriate-limit.csv"),
                        "appropriate-limit.csv",
                        List.of("from", "authority", "pounds", "source"),
                        fields -> Map.entry(
                                AuthorityKind.valueOf(fields.get(1)), row(fields.get(0), fields.get(2), fields.get(3))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

        static final History<BigDecimal> RATE = History.of(
                "hourly rate",
                DataFile.read(
                        AppropriateLimit.class.getResourceAsStream("hourly-rate.csv"),
                        "hourly-rate.csv",
                        List.of("from", "pounds", "source"),
                        fields -> row(fields.get(0), fields.get(1), fields.get(2))));

        static History<BigDecimal> limit(AuthorityKind authority) {
            return History.of("appropriate limit", LIMITS.getOrDefault(authority, List.of()));
        }

        private static InForce<BigDecimal> row(String from, String pounds, String source) {
            return InForce.of(LocalDate.parse(from), new BigDecimal(pounds), Provision.parse(source));
        }
    }
}
