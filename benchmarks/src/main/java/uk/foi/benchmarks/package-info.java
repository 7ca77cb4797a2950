/** How fast the library is, beside its peers in the same run. */
@NullMarked
package uk.foi.benchmarks;

import org.jspecify.annotations.NullMarked;
