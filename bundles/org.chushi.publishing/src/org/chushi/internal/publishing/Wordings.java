package org.chushi.internal.publishing;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Publishing.Published;

/** Versions of which their publisher says that only wording changed. */
final class Wordings {

	private Wordings() {
	}

	/** Whether a reason says something, in one line that is not too long. */
	static boolean fits(String why) {
		return Plain.is(why) && !why.isBlank() && why.length() <= Wording.LONGEST;
	}

	/** What is said to whoever had this version before; nothing when they have something to learn. @param before empty for none */
	static Optional<Wording> told(Optional<Wording> wording, String before) {
		return wording.filter(w -> !before.isEmpty() && Versions.compare(before, w.since()) >= 0);
	}

	/** What a version says that follows this one. */
	static Result<Optional<Wording>> of(Order order, Optional<Published> last) {
		if (order.wording().isEmpty()) {
			return Result.done(Optional.empty());
		}
		if (last.isEmpty()) {
			return Refusals.because(Messages.Wordings_first.text(order.pack()), order.pack(), Messages.Wordings_firstNext.text());
		}
		return fits(order.wording())
				? Result.done(last.map(p -> Wording.after(p.version(), p.wording(), order.version(), order.wording())))
				: Refusals.because(Messages.Wordings_reason.text(), order.pack(), Bilingual.same(order.wording()), Messages.Wordings_reasonWant.text(Wording.LONGEST),
						Messages.Wordings_reasonNext.text());
	}

	/** One that was signed or published says what it said then; what is not asked again stays. */
	static Result<Order> same(Order order, Optional<Wording> said) {
		return order.wording().isEmpty() || said.filter(w -> w.why().equals(order.wording())).isPresent() ? Result.done(order)
				: Refusals.because(Messages.Wordings_said.text(order.pack(), order.version()), order.pack(),
						said.map(w -> Bilingual.same(w.why())).orElseGet(Messages.Wordings_counts::text), Bilingual.same(order.wording()),
						Messages.PublishDesk_higher.text());
	}
}
