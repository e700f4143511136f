package org.chushi.internal.ui.scripts;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.ScriptReport;
import org.chushi.scripts.Validity;
import org.chushi.scripts.Variant;
import org.chushi.ui.Status;

/** Stages, channels and states in words. */
final class Words {

	private static final Bilingual BETWEEN = new Bilingual(" · ", " · ");

	private Words() {
	}

	static Bilingual stage(ScriptStage stage) {
		return (switch (stage) {
		case OPENING -> Messages.Stage_opening;
		case NEED -> Messages.Stage_need;
		case RECOMMEND -> Messages.Stage_recommend;
		case OBJECTION -> Messages.Stage_objection;
		case CLOSING -> Messages.Stage_closing;
		case AFTER_SALES -> Messages.Stage_afterSales;
		case CALL_BACK -> Messages.Stage_callBack;
		case SMS -> Messages.Stage_sms;
		}).text();
	}

	static Bilingual channel(ScriptChannel channel) {
		return (switch (channel) {
		case CHAT -> Messages.Channel_chat;
		case SMS -> Messages.Channel_sms;
		case PHONE -> Messages.Channel_phone;
		}).text();
	}

	/** Those of them that say something, on one line. */
	static Bilingual line(Bilingual... parts) {
		List<Bilingual> said = Stream.of(parts).filter(p -> !p.blank()).toList();
		return Bilingual.joined(said, BETWEEN);
	}

	/** The last day of a campaign; blank when it does not end. */
	static Bilingual lastDay(Validity validity, LocalDate today) {
		OptionalLong left = validity.left(today);
		if (left.isEmpty()) {
			return Bilingual.same("");
		}
		return left.getAsLong() == 0 ? Messages.Words_today.text() : Messages.Words_until.text(validity.until().toString(), left.getAsLong());
	}

	static Bilingual state(Variant.State state) {
		return (switch (state) {
		case WRITTEN -> Messages.State_written;
		case WAITING -> Messages.State_waiting;
		case APPROVED -> Messages.State_approved;
		case RETURNED -> Messages.State_returned;
		case WITHDRAWN -> Messages.State_withdrawn;
		}).text();
	}

	static Status status(Variant.State state) {
		return switch (state) {
		case WRITTEN -> Status.INFO;
		case WAITING -> Status.WAIT;
		case APPROVED -> Status.GOOD;
		case RETURNED, WITHDRAWN -> Status.STOP;
		};
	}

	static Bilingual standing(ScriptReport.Standing standing) {
		return (switch (standing) {
		case AHEAD -> Messages.Standing_ahead;
		case VALID -> Messages.Standing_valid;
		case EXPIRING -> Messages.Standing_expiring;
		case EXPIRED -> Messages.Standing_expired;
		}).text();
	}
}
