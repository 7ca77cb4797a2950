package uk.foi.core.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/** What the library knows of a ground. Each constant is written with one; the interfaces read it. */
final class Facts {

    private static final LocalDate NORTHERN_IRELAND_FOLLOWS = LocalDate.of(2012, 7, 1);
    private static final LocalDate SECTION_37_CHANGED = LocalDate.of(2011, 1, 19);

    private final Regime regime;
    private final Provision provision;
    private final String heading;
    private final String summary;
    private Standing standing = Standing.SETTLED;
    private @Nullable Provision with;
    private LocalDate from = LocalDate.of(2005, 1, 1);
    private @Nullable LocalDate until;
    private @Nullable String amendedBy;
    private @Nullable String commonMistake;
    private @Nullable String note;
    private List<String> foiaEquivalents = List.of();

    private PublicInterestTest publicInterestTest = PublicInterestTest.ALWAYS;
    private @Nullable String dependsOn;
    private ExemptionKind kind = ExemptionKind.CLASS;
    private @Nullable Threshold threshold;
    private @Nullable String harm;
    private List<String> provedTogether = List.of();
    private @Nullable String usableBy;
    private List<Provision> confirmOrDeny = List.of();
    private @Nullable ConfirmOrDenyTest confirmOrDenyTest;
    private @Nullable String opinionOrCertificate;
    private AgeRule age = AgeRule.NEVER;
    private List<Provision> ageBasis = List.of();
    private boolean disappliedForEmissions;

    private Facts(Regime regime, String locator, String heading, String summary) {
        this.regime = regime;
        this.provision = Provision.of(regime.enactment(), locator);
        this.heading = heading;
        this.summary = summary;
    }

    static Facts of(Ground ground) {
        if (ground instanceof FoiaExemption exemption) {
            return exemption.facts;
        }
        if (ground instanceof FoisaExemption exemption) {
            return exemption.facts;
        }
        if (ground instanceof EirException exception) {
            return exception.facts;
        }
        if (ground instanceof EisrException exception) {
            return exception.facts;
        }
        if (ground instanceof NeitherConfirmNorDeny neither) {
            return neither.facts;
        }
        if (ground instanceof NotAnExemption none) {
            return none.facts;
        }
        throw new IllegalStateException("A ground of a kind nobody knows: " + ground);
    }

    static Facts foia(String locator, String heading, String summary) {
        return new Facts(Regime.FOIA, locator, heading, summary);
    }

    static Facts foisa(String locator, String heading, String summary) {
        return new Facts(Regime.FOISA, locator, heading, summary);
    }

    static Facts eir(String locator, String heading, String summary) {
        return new Facts(Regime.EIR, locator, heading, summary);
    }

    static Facts eisr(String locator, String heading, String summary) {
        return new Facts(Regime.EISR, locator, heading, summary);
    }

    // What a constant says of itself.

    Facts with(String locator) {
        this.with = place(locator);
        return this;
    }

    /** An absolute exemption. */
    Facts noPublicInterestTest() {
        this.publicInterestTest = PublicInterestTest.NEVER;
        return this;
    }

    Facts publicInterestTestDependsOn(String what) {
        this.publicInterestTest = PublicInterestTest.DEPENDS;
        this.dependsOn = what;
        return this;
    }

    Facts harm(ExemptionKind ofKind, Threshold likely, String verb) {
        this.kind = ofKind;
        this.threshold = likely;
        this.harm = verb;
        return this;
    }

    Facts provedTogether(String... things) {
        this.provedTogether = List.of(things);
        return this;
    }

    Facts usableBy(String whom) {
        this.usableBy = whom;
        return this;
    }

    Facts confirmOrDeny(ConfirmOrDenyTest test, String... locators) {
        this.confirmOrDenyTest = test;
        this.confirmOrDeny = places(locators);
        return this;
    }

    /** For a provision that is itself about confirming or denying. */
    Facts test(ConfirmOrDenyTest test) {
        this.confirmOrDenyTest = test;
        return this;
    }

    Facts test(ConfirmOrDenyTest test, String dependingOn) {
        this.confirmOrDenyTest = test;
        this.dependsOn = dependingOn;
        return this;
    }

    Facts opinionOrCertificate(String whose) {
        this.opinionOrCertificate = whose;
        return this;
    }

    Facts from(String date) {
        this.from = LocalDate.parse(date);
        return this;
    }

    Facts until(String date) {
        this.until = LocalDate.parse(date);
        return this;
    }

    Facts amendedBy(String instruments) {
        this.amendedBy = instruments;
        return this;
    }

    Facts age(AgeRule rule, String... locators) {
        this.age = rule;
        this.ageBasis = places(locators);
        return this;
    }

    Facts notForEmissions() {
        this.disappliedForEmissions = true;
        return this;
    }

    Facts foiaEquivalents(String... locators) {
        this.foiaEquivalents = List.of(locators);
        return this;
    }

    Facts standing(Standing how) {
        this.standing = how;
        return this;
    }

    Facts mistake(String people) {
        this.commonMistake = people;
        return this;
    }

    Facts note(String text) {
        this.note = text;
        return this;
    }

    private Provision place(String locator) {
        return Provision.of(regime.enactment(), locator);
    }

    private List<Provision> places(String... locators) {
        return Stream.of(locators).map(this::place).toList();
    }

    // What the interfaces read.

    Regime regime() {
        return regime;
    }

    Provision provision() {
        return provision;
    }

    Optional<Provision> with() {
        return Optional.ofNullable(with);
    }

    String citation() {
        return provision
                + with().map(second -> " with " + second.locator()).orElse("")
                + until().map(last -> " (to " + last + ")").orElse("");
    }

    String heading() {
        return heading;
    }

    String summary() {
        return summary;
    }

    LocalDate from() {
        return from;
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    boolean inForce(LocalDate date) {
        return isBetween(date, from, until);
    }

    boolean inForceInNorthernIreland(LocalDate date) {
        // s.80A kept the law of before 19 January 2011 for Northern Ireland until its repeal on 1 July 2012.
        boolean changed = provision.enactment() == Enactment.FOIA_2000
                && provision.locator().startsWith("s.37(");
        LocalDate first = changed && from.equals(SECTION_37_CHANGED) ? NORTHERN_IRELAND_FOLLOWS : from;
        LocalDate last = changed && until != null ? NORTHERN_IRELAND_FOLLOWS.minusDays(1) : until;
        return isBetween(date, first, last);
    }

    private static boolean isBetween(LocalDate date, LocalDate first, @Nullable LocalDate last) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(first) && (last == null || !date.isAfter(last));
    }

    Optional<String> amendedBy() {
        return Optional.ofNullable(amendedBy);
    }

    Standing standing() {
        return standing;
    }

    Optional<String> commonMistake() {
        return Optional.ofNullable(commonMistake);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    List<String> foiaEquivalents() {
        return foiaEquivalents;
    }

    PublicInterestTest publicInterestTest() {
        return publicInterestTest;
    }

    Optional<String> publicInterestTestDependsOn() {
        return Optional.ofNullable(dependsOn);
    }

    ExemptionKind kind() {
        return kind;
    }

    Optional<Threshold> threshold() {
        return Optional.ofNullable(threshold);
    }

    Optional<String> harm() {
        return Optional.ofNullable(harm);
    }

    List<String> provedTogether() {
        return provedTogether;
    }

    Optional<String> usableBy() {
        return Optional.ofNullable(usableBy);
    }

    List<Provision> confirmOrDeny() {
        return confirmOrDeny;
    }

    Optional<ConfirmOrDenyTest> confirmOrDenyTest() {
        return Optional.ofNullable(confirmOrDenyTest);
    }

    Optional<String> opinionOrCertificate() {
        return Optional.ofNullable(opinionOrCertificate);
    }

    AgeRule age() {
        return age;
    }

    List<Provision> ageBasis() {
        return ageBasis;
    }

    boolean disappliedForEmissions() {
        return disappliedForEmissions;
    }
}
