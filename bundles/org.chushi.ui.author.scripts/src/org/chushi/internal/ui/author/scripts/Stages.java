package org.chushi.internal.ui.author.scripts;

import org.chushi.core.Bilingual;
import org.chushi.model.ScriptStage;

/** What the stages of a conversation are called. */
final class Stages {

	private Stages() {
	}

	static Bilingual name(ScriptStage stage) {
		return (switch (stage) {
		case OPENING -> Messages.Stages_opening;
		case NEED -> Messages.Stages_need;
		case RECOMMEND -> Messages.Stages_recommend;
		case OBJECTION -> Messages.Stages_objection;
		case CLOSING -> Messages.Stages_closing;
		case AFTER_SALES -> Messages.Stages_afterSales;
		case CALL_BACK -> Messages.Stages_callBack;
		case SMS -> Messages.Stages_sms;
		}).text();
	}
}
