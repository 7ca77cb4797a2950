package uk.foi.core.request;

import java.util.Optional;
import org.immutables.value.Value;
import uk.foi.core.law.Basis;
import uk.foi.core.law.Provision;

/** What one rule on the form of a request finds: whether it is met and, if not, what would do. */
@Value.Immutable
public abstract class ValidityFinding {

    ValidityFinding() {}

    /** What of a request's form a rule looks at. */
    public enum Limb {
        /** How it was made. */
        FORM,
        /** Who makes it. */
        NAME,
        /** Where to reply to. */
        ADDRESS,
        /** What it asks for. */
        DESCRIPTION
    }

    /** What a rule finds. */
    public enum Result {
        /** What the rule asks for is there, or it asks for nothing. */
        MET,
        /** Something is missing without which it is not a valid request. */
        MISSING,
        /** It is a valid request, and there is something to ask the requester. */
        TO_CLARIFY
    }

    static ValidityFinding met(Limb limb, Basis basis, String message) {
        return ImmutableValidityFinding.builder()
                .limb(limb)
                .result(Result.MET)
                .basis(basis)
                .message(message)
                .build();
    }

    static ValidityFinding of(Limb limb, Result result, Basis basis, String message, Optional<Provision> assistance) {
        return ImmutableValidityFinding.builder()
                .limb(limb)
                .result(result)
                .basis(basis)
                .message(message)
                .assistance(assistance)
                .build();
    }

    /**
     * What the rule looks at.
     *
     * @return the limb
     */
    public abstract Limb limb();

    /**
     * What it finds.
     *
     * @return the result
     */
    public abstract Result result();

    /**
     * The rule: a {@link Provision}, or {@link uk.foi.core.law.Guidance} where it is only a regulator's reading.
     *
     * @return the basis
     */
    public abstract Basis basis();

    /**
     * What is so, for people; unless the rule is met, what is wrong and what would do.
     *
     * @return a sentence
     */
    public abstract String message();

    /**
     * The duty under which the authority helps the requester to put it right.
     *
     * @return the provision; empty if there is nothing to put right, or no provision on help is recorded
     */
    public abstract Optional<Provision> assistance();

    /** Reads aloud: the sentence, then what it rests on. */
    @Override
    public String toString() {
        return message() + "  [" + basis()
                + assistance().map(duty -> "; help: " + duty).orElse("") + "]";
    }
}
