/**
 * Letters that officers send, as plain text and as HTML.
 *
 * <p>Start with {@link uk.foi.templates.LetterTemplates}. Covers the refusal notice of FOIA 2000 s.17(5) and (7) for
 * requests that would cost too much.
 */
@NullMarked
@ValueStyle
package uk.foi.templates;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
