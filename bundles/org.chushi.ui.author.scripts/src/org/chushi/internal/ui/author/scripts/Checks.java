package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.model.Element;
import org.chushi.model.PhraseList;
import org.chushi.model.PolicyProfile;
import org.chushi.ui.author.PartContext;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.TextChecker;
import org.chushi.wording.TextChecks;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Checks texts off the UI thread, one after the other; of what is asked meanwhile only the last is done. UI thread. */
final class Checks {

	private record Wish(List<Draft> drafts, Consumer<List<List<Finding>>> then) {
	}

	private record Found(TextChecker by, List<List<Finding>> findings) {
	}

	private final PartContext context;
	private final TextChecks checks;
	private final Packs packs;
	private Optional<TextChecker> checker = Optional.empty();
	private int lists;
	private Wish wanted;
	private boolean busy;

	Checks(PartContext context, TextChecks checks, Packs packs) {
		this.context = context;
		this.checks = checks;
		this.packs = packs;
	}

	/** The lists have changed: they are made ready anew at the next text. */
	void renew() {
		checker = Optional.empty();
		lists++;
	}

	/** @param then gets what was found in each text, unless another one was asked for by then */
	void ask(List<Draft> drafts, Consumer<List<List<Finding>>> then) {
		wanted = new Wish(drafts, then);
		if (!busy) {
			next();
		}
	}

	private void next() {
		Wish wish = wanted;
		wanted = null;
		busy = true;
		int which = lists;
		Callable<TextChecker> ready = checker.<Callable<TextChecker>>map(c -> () -> c).orElseGet(() -> making(own(PhraseList.class), own(PolicyProfile.class)));
		context.page().background(Messages.Checks_checking.text(), () -> found(ready.call(), wish.drafts), found -> {
			if (which == lists) {
				checker = Optional.of(found.by());
			}
			if (wanted == null) {
				wish.then.accept(found.findings());
			}
		}, this::over);
	}

	private void over() {
		busy = false;
		if (wanted != null) {
			next();
		}
	}

	/** Copies, since the project may change while they are read. */
	private <T extends Element> List<T> own(Class<T> kind) {
		return context.project().roots().stream().filter(kind::isInstance).map(kind::cast).map(EcoreUtil::copy).toList();
	}

	private Callable<TextChecker> making(List<PhraseList> lists, List<PolicyProfile> profiles) {
		String pack = context.project().pack().getId();
		return () -> {
			Library library = packs.library();
			return checks.with(all(lists, PhraseList.class, library, pack), checks.limits(all(profiles, PolicyProfile.class, library, pack)));
		};
	}

	/** Those of the pack that is written, then those of the others. */
	private static <T extends Element> List<T> all(List<T> own, Class<T> kind, Library library, String pack) {
		return Stream.concat(own.stream(), library.all(kind).stream().filter(l -> !library.packOf(l).id().equals(pack))).toList();
	}

	private static Found found(TextChecker by, List<Draft> drafts) {
		return new Found(by, drafts.stream().map(by::check).toList());
	}
}
