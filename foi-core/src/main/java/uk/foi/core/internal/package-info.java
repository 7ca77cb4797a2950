/**
 * What the library's own modules share and nobody else sees: the style of its values and the reader of its data files.
 */
@NullMarked
package uk.foi.core.internal;

import org.jspecify.annotations.NullMarked;
