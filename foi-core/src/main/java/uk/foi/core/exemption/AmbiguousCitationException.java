package uk.foi.core.exemption;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A citation that can mean several exemptions. It lists them, so that a person can choose; it never guesses. */
public final class AmbiguousCitationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What it can mean. Enum constants all, which Java serializes by name. */
    private final transient List<Exemption> candidates;

    AmbiguousCitationException(String citation, List<Exemption> candidates) {
        super("'" + citation + "' can mean " + candidates.size() + " exemptions: "
                + candidates.stream().map(Exemption::citation).collect(joining("; ")) + ". Cite one of them.");
        this.candidates = List.copyOf(candidates);
    }

    /**
     * What the citation can mean.
     *
     * @return the limbs to choose from, in the order of the enactment
     */
    public List<Exemption> candidates() {
        return candidates;
    }
}
