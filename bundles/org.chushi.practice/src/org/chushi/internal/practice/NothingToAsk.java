package org.chushi.internal.practice;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.practice.RoundKind;

/** Refusals of a round without questions, each with what to do instead. */
final class NothingToAsk {

	private NothingToAsk() {
	}

	/** @param sitting questions are kept back because the person sits an exam */
	static <T> Result<T> in(RoundKind kind, boolean sitting) {
		return switch (kind) {
		case FREE -> refused(sitting, Messages.NothingToAsk_free, Messages.NothingToAsk_freeWhat,
				Messages.NothingToAsk_freeNext);
		case BOOK -> refused(sitting, Messages.NothingToAsk_book, Messages.NothingToAsk_bookWhat,
				Messages.NothingToAsk_bookNext);
		case REVIEW -> refused(sitting, Messages.NothingToAsk_review, Messages.NothingToAsk_reviewWhat,
				Messages.NothingToAsk_reviewNext);
		case ADAPTIVE -> refused(sitting, Messages.NothingToAsk_adaptive, Messages.NothingToAsk_freeWhat,
				Messages.NothingToAsk_freeNext);
		};
	}

	private static <T> Result<T> refused(boolean sitting, Messages reason, Messages what, Messages next) {
		Bilingual have = (sitting ? Messages.NothingToAsk_sitting : Messages.NothingToAsk_none).text();
		return Result.refused(reason.text(), List.of(new Missing(what.text(), have, Messages.NothingToAsk_want.text(),
				(sitting ? Messages.NothingToAsk_sittingNext : next).text())));
	}
}
