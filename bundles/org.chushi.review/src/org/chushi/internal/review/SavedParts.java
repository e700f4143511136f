package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.chushi.authoring.Fits;
import org.chushi.authoring.Outdated;
import org.chushi.authoring.Reworded;
import org.chushi.authoring.SaveWitness;
import org.chushi.authoring.SaveRecord;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.review.ReviewEvents.PairPrints;
import org.chushi.internal.review.ReviewEvents.PartsSaved;
import org.chushi.internal.review.ReviewEvents.TextJudged;
import org.chushi.internal.review.ReviewEvents.TextReworded;
import org.chushi.internal.review.ReviewEvents.TextsJudged;
import org.chushi.internal.review.ReviewEvents.TextsReworded;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps in the journal who saved which parts of a pack, for nobody answers for what they wrote themselves; and which language of a text
 * was changed, so that it is known where the other one is out of date.
 */
@Component
public final class SavedParts implements SaveWitness {

	/** So many of very many stand in one event. */
	static final int MOST = 1000;

	private final Journal journal;

	@Activate
	public SavedParts(@Reference Journal journal) {
		this.journal = journal;
	}

	@Override
	public Result<Boolean> written(Session session, SaveRecord written) {
		String pack = written.pack();
		String pairs = "content-pairs/" + pack;
		List<NewEvent> events = new ArrayList<>();
		add(events, written.elements(), some -> ReviewEvents.SAVED.on("content-saved/" + pack, new PartsSaved(pack, some)));
		add(events, written.texts().stream().map(SavedParts::reworded).toList(), some -> ReviewEvents.REWORDED.on(pairs, new TextsReworded(pack, some)));
		add(events, written.judged().stream().map(SavedParts::judged).toList(), some -> ReviewEvents.JUDGED.on(pairs, new TextsJudged(pack, some)));
		return journal.append(new Append(session.actor(), events, Map.of())).map(stored -> true);
	}

	private static <T> void add(List<NewEvent> events, List<T> all, Function<List<T>, NewEvent> event) {
		for (int from = 0; from < all.size(); from += MOST) {
			events.add(event.apply(all.subList(from, Math.min(all.size(), from + MOST))));
		}
	}

	private static TextReworded reworded(Reworded text) {
		Language changed = text.changed(Language.ZH) ? Language.ZH : Language.EN;
		String was = text.before().in(changed);
		boolean filled = !text.both() && (was.isBlank() || was.equals(text.after().in(changed.other())) && chinese(was) != chinese(text.after().in(changed)));
		return new TextReworded(text.element(), text.path(), prints(text.before()), prints(text.after()), text.both() ? null : was, filled);
	}

	/** One language stands for both until somebody translates it. */
	private static boolean chinese(String words) {
		return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
	}

	private static PairPrints prints(Bilingual words) {
		return new PairPrints(Outdated.print(words.zh()), Outdated.print(words.en()));
	}

	private static TextJudged judged(Fits fits) {
		return new TextJudged(fits.text(), fits.fits());
	}
}
