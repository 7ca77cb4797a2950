package uk.foi.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How Immutables writes every value of the library; see {@code docs/decisions/001-values-by-immutables.md}. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        strictBuilder = true,
        depluralize = true, // tasks: addTask(task), addAllTasks(tasks)
        // Otherwise a caller's -Xlint:all meets "class file for org.immutables.value.Generated not found".
        allowedClasspathAnnotations = Override.class,
        // Lost if a type writes @Value.Immutable(anything).
        defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
