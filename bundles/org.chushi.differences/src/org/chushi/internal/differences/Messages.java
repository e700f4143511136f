package org.chushi.internal.differences;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Fields_bytes, Fields_kind, Fields_no, Fields_order, Fields_yes, TextDifference_rough
}
