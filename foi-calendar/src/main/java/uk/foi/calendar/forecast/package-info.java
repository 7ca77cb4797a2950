/** Holiday rules in a form that Jollyday can read on the module path. Nobody else needs this package. */
@NullMarked
package uk.foi.calendar.forecast;

import org.jspecify.annotations.NullMarked;
