package uk.foi.templates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.Set;

/** The shape of the house. This module's class path sees every other. */
@AnalyzeClasses(packages = "uk.foi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> AMBIENT = Set.of(
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.lang.System.getProperty",
            "java.lang.System.getenv",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("uk.foi.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_knows_nothing_above_it = noClasses()
            .that()
            .resideInAPackage("uk.foi.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.foi.calendar..", "uk.foi.costs..", "uk.foi.templates..");

    @ArchTest
    static final ArchRule the_calendar_knows_nothing_above_it = noClasses()
            .that()
            .resideInAPackage("uk.foi.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.foi.costs..", "uk.foi.templates..");

    @ArchTest
    static final ArchRule costs_know_nothing_above_them = noClasses()
            .that()
            .resideInAPackage("uk.foi.costs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.foi.templates..");

    @ArchTest
    static final ArchRule jollyday_stays_inside_the_calendar = noClasses()
            .that()
            .resideOutsideOfPackage("uk.foi.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..");

    @ArchTest
    static final ArchRule mustache_stays_inside_the_templates = noClasses()
            .that()
            .resideOutsideOfPackage("uk.foi.templates..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.samskivert..");

    @ArchTest
    static final ArchRule the_law_never_reads_the_clock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a java.time now()",
                    (JavaCall<?> call) -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")))
            .because("rules take dates as arguments");

    @ArchTest
    static final ArchRule nothing_depends_on_where_it_runs = noClasses()
            .should()
            .callMethodWhere(describe(
                    "the default locale or zone, a system property or the environment",
                    (JavaCall<?> call) -> AMBIENT.contains(call.getTargetOwner().getFullName() + "." + call.getName())))
            .because("an answer must be the same on every machine");

    @ArchTest
    static final ArchRule no_published_type_is_a_record = noClasses()
            .that()
            .arePublic()
            .should()
            .beRecords()
            .because("a record's constructor is as public as the record");

    @ArchTest
    static final ArchRule java_serialization_is_not_offered = classes()
            .that()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .notBeAssignableTo(Serializable.class)
            .because("its form would become API");
}
