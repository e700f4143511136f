package org.chushi.internal.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Scenario;
import org.chushi.scripts.Variant.Edition;
import org.chushi.scripts.Variants;
import org.chushi.scripts.Variants.Draft;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Stray;

/** Looks at what agents write. */
final class Drafts {

	private final Shelves shelves;
	private final Terms terms;

	Drafts(Shelves shelves, Terms terms) {
		this.shelves = shelves;
		this.terms = terms;
	}

	/** What is to be kept of a draft; refused with the errors, the warnings are notes. */
	Result<Edition> edition(UUID person, Draft draft, int number) {
		List<Diagnostic> found = check(person, draft);
		List<Diagnostic> wrong = found.stream().filter(d -> d.severity() == Severity.ERROR).toList();
		if (!wrong.isEmpty()) {
			return refused(wrong);
		}
		Optional<Entry> base = base(draft);
		String scenario = base.map(e -> e.template().getScenario())
				.orElseGet(() -> shelves.now().scenario(draft.scenario()).map(Scenario::getId).orElse(""));
		return Result.done(new Edition(number, draft.title().strip(), draft.text().strip(), base.map(e -> e.template().getId()).orElse(""),
				scenario, base.map(e -> e.template().getStage()).orElse(draft.stage()),
				base.map(e -> e.template().getChannel()).orElse(draft.channel())), found);
	}

	static <T> Result<T> refused(List<Diagnostic> wrong) {
		return Result.refused(Messages.Drafts_refused.text(), wrong.stream()
				.map(d -> new Missing(d.what(), Bilingual.same(d.where()), Messages.Drafts_want.text(), d.remedy())).toList());
	}

	List<Diagnostic> check(UUID person, Edition edition) {
		return check(person, new Draft(edition.title(), edition.text(), edition.script(), edition.scenario(), edition.stage(), edition.channel()));
	}

	List<Diagnostic> check(UUID person, Draft draft) {
		List<Diagnostic> found = new ArrayList<>();
		length(found, Messages.Drafts_title.text(), draft.title(), Variants.LONGEST_TITLE);
		length(found, Messages.Drafts_text.text(), draft.text(), Variants.LONGEST_TEXT);
		if (!draft.script().isBlank() && base(draft).isEmpty()) {
			found.add(Diagnostic.error(draft.script(), Messages.Scripts_none.text(draft.script()), Messages.Drafts_scriptNext.text()));
		}
		if (!draft.scenario().isBlank() && shelves.now().scenario(draft.scenario()).isEmpty()) {
			found.add(Diagnostic.error(draft.scenario(), Messages.Drafts_noScenario.text(draft.scenario()), Messages.Drafts_scenarioNext.text()));
		}
		Placeholders.of(draft.text()).stream().filter(Stray.class::isInstance).findFirst()
				.ifPresent(s -> found.add(Diagnostic.error(s.span().in(draft.text()), Messages.Drafts_stray.text(), Messages.Drafts_strayNext.text())));
		return found;
	}

	private Optional<Entry> base(Draft draft) {
		return draft.script().isBlank() ? Optional.empty() : shelves.now().find(draft.script());
	}

	private static void length(List<Diagnostic> found, Bilingual what, String text, int most) {
		int length = text.strip().length();
		if (length == 0) {
			found.add(Diagnostic.error("", Messages.Drafts_empty.text(what), Messages.Drafts_emptyNext.text()));
		} else if (length > most) {
			found.add(Diagnostic.error("", Messages.Drafts_long.text(what, Integer.toString(length), Integer.toString(most)),
					Messages.Drafts_longNext.text()));
		}
	}
}
