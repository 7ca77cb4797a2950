package uk.foi.core.exemption;

import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * The purposes of FOIA section 31(2) and FOISA section 35(2): functions for one of them are what {@code s.31(1)(g)} to
 * {@code (i)} and {@code s.35(1)(g)} and {@code (h)} protect. A purpose is never a ground by itself: it is cited with its
 * limb.
 */
public enum Purpose {
    /**
     * To ascertain whether a person has failed to comply with the law.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(a)</a>
     */
    FOIA_S31_2_A_FAILURE_TO_COMPLY_WITH_LAW(
            Enactment.FOIA_2000, "s.31(2)(a)", "To ascertain whether a person has failed to comply with the law."),

    /**
     * To ascertain whether a person is responsible for improper conduct.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(b)</a>
     */
    FOIA_S31_2_B_IMPROPER_CONDUCT(
            Enactment.FOIA_2000, "s.31(2)(b)", "To ascertain whether a person is responsible for improper conduct."),

    /**
     * To ascertain whether circumstances exist or may arise that would justify regulatory action under an enactment.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(c)</a>
     */
    FOIA_S31_2_C_REGULATORY_ACTION(
            Enactment.FOIA_2000,
            "s.31(2)(c)",
            "To ascertain whether circumstances exist or may arise that would justify regulatory action under an enactment."),

    /**
     * To ascertain a person's fitness or competence to manage a body corporate or carry on a profession or other
     * authorised activity.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(d)</a>
     */
    FOIA_S31_2_D_FITNESS_OR_COMPETENCE(
            Enactment.FOIA_2000,
            "s.31(2)(d)",
            "To ascertain a person's fitness or competence to manage a body corporate or carry on a profession or other authorised activity."),

    /**
     * To ascertain the cause of an accident.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(e)</a>
     */
    FOIA_S31_2_E_CAUSE_OF_ACCIDENT(Enactment.FOIA_2000, "s.31(2)(e)", "To ascertain the cause of an accident."),

    /**
     * To protect charities against misconduct or mismanagement in their administration, by trustees or others.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(f)</a>
     */
    FOIA_S31_2_F_MISCONDUCT_OR_MISMANAGEMENT_IN_CHARITIES(
            Enactment.FOIA_2000,
            "s.31(2)(f)",
            "To protect charities against misconduct or mismanagement in their administration, by trustees or others."),

    /**
     * To protect the property of charities from loss or misapplication.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(g)</a>
     */
    FOIA_S31_2_G_PROTECTION_OF_CHARITY_PROPERTY(
            Enactment.FOIA_2000, "s.31(2)(g)", "To protect the property of charities from loss or misapplication."),

    /**
     * To recover the property of charities.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(h)</a>
     */
    FOIA_S31_2_H_RECOVERY_OF_CHARITY_PROPERTY(
            Enactment.FOIA_2000, "s.31(2)(h)", "To recover the property of charities."),

    /**
     * To secure the health, safety and welfare of persons at work.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(i)</a>
     */
    FOIA_S31_2_I_PERSONS_AT_WORK(
            Enactment.FOIA_2000, "s.31(2)(i)", "To secure the health, safety and welfare of persons at work."),

    /**
     * To protect others against risk to health or safety arising out of or in connection with the actions of persons
     * at work.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.31(1)(g), (h) or (i).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(2)(j)</a>
     */
    FOIA_S31_2_J_RISK_FROM_PERSONS_AT_WORK(
            Enactment.FOIA_2000,
            "s.31(2)(j)",
            "To protect others against risk to health or safety arising out of or in connection with the actions of persons at work."),

    /**
     * To ascertain whether a person has failed to comply with the law.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(a)</a>
     */
    FOISA_S35_2_A_FAILURE_TO_COMPLY_WITH_LAW(
            Enactment.FOISA_2002, "s.35(2)(a)", "To ascertain whether a person has failed to comply with the law."),

    /**
     * To ascertain whether a person is responsible for improper conduct.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(b)</a>
     */
    FOISA_S35_2_B_IMPROPER_CONDUCT(
            Enactment.FOISA_2002, "s.35(2)(b)", "To ascertain whether a person is responsible for improper conduct."),

    /**
     * To ascertain whether circumstances exist or may arise that would justify regulatory action under an enactment.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(c)</a>
     */
    FOISA_S35_2_C_REGULATORY_ACTION(
            Enactment.FOISA_2002,
            "s.35(2)(c)",
            "To ascertain whether circumstances exist or may arise that would justify regulatory action under an enactment."),

    /**
     * To ascertain a person's fitness or competence to manage a body corporate or carry on a profession or other
     * authorised activity.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(d)</a>
     */
    FOISA_S35_2_D_FITNESS_OR_COMPETENCE(
            Enactment.FOISA_2002,
            "s.35(2)(d)",
            "To ascertain a person's fitness or competence to manage a body corporate or carry on a profession or other authorised activity."),

    /**
     * To ascertain the cause of an accident.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(e)</a>
     */
    FOISA_S35_2_E_CAUSE_OF_ACCIDENT(Enactment.FOISA_2002, "s.35(2)(e)", "To ascertain the cause of an accident."),

    /**
     * To protect a charity against misconduct or mismanagement in its administration, by trustees or others.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(f)</a>
     */
    FOISA_S35_2_F_MISCONDUCT_OR_MISMANAGEMENT_IN_CHARITIES(
            Enactment.FOISA_2002,
            "s.35(2)(f)",
            "To protect a charity against misconduct or mismanagement in its administration, by trustees or others."),

    /**
     * To protect the property of a charity from loss or mismanagement.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(g)</a>
     */
    FOISA_S35_2_G_PROTECTION_OF_CHARITY_PROPERTY(
            Enactment.FOISA_2002, "s.35(2)(g)", "To protect the property of a charity from loss or mismanagement."),

    /**
     * To recover the property of a charity.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(h)</a>
     */
    FOISA_S35_2_H_RECOVERY_OF_CHARITY_PROPERTY(
            Enactment.FOISA_2002, "s.35(2)(h)", "To recover the property of a charity."),

    /**
     * To secure the health, safety and welfare of persons at work.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(i)</a>
     */
    FOISA_S35_2_I_PERSONS_AT_WORK(
            Enactment.FOISA_2002, "s.35(2)(i)", "To secure the health, safety and welfare of persons at work."),

    /**
     * To protect others against risk to health or safety arising out of or in connection with the actions of persons
     * at work.
     *
     * <p>Common mistake: citing a purpose alone: it exempts nothing without s.35(1)(g) or (h), or s.34(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(2)(j)</a>
     */
    FOISA_S35_2_J_RISK_FROM_PERSONS_AT_WORK(
            Enactment.FOISA_2002,
            "s.35(2)(j)",
            "To protect others against risk to health or safety arising out of or in connection with the actions of persons at work.");

    private final Provision provision;
    private final String summary;

    Purpose(Enactment enactment, String locator, String summary) {

        this.provision = Provision.of(enactment, locator);
        this.summary = summary;
    }

    /**
     * Where it stands.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * What it says, in one sentence of plain English.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }
}
