package uk.foi.core.exemption;

/** Whether a provision that lets an authority neither confirm nor deny has a public interest test of its own. */
public enum ConfirmOrDenyTest {
    /** It has: the public interest in not saying is weighed against that in saying. */
    YES,
    /** It has none. */
    NO,
    /** It depends on what would be revealed, or on who holds it. */
    DEPENDS,
    /** Those who decide such cases differ, and no court whose word binds has settled it. */
    CONTESTED
}
