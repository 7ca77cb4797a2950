package uk.foi.core.request;

/**
 * Which appropriate limit a public authority has: the Fees Regulations divide authorities in two.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3244/regulation/3">Fees Regs 2004 reg.3</a>
 */
public enum AuthorityKind {
    /**
     * Listed in Part I of Schedule 1 to the Act: government departments, both Houses, the Northern Ireland Assembly, the
     * Senedd, the Welsh Government and the armed forces, with the exceptions that Part I makes.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/schedule/1/part/I">FOIA 2000 Sch.1 Pt.I</a>
     */
    LISTED_IN_SCHEDULE_1_PART_I,
    /** Any other public authority: councils, the police, health bodies, schools and universities among them. */
    OTHER_PUBLIC_AUTHORITY
}
