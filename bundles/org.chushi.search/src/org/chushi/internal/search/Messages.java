package org.chushi.internal.search;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	Stage_afterSales, Stage_callBack, Stage_closing, Stage_need, Stage_objection, Stage_opening, Stage_recommend,
	Stage_sms
}
