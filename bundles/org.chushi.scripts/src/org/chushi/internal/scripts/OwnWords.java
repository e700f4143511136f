package org.chushi.internal.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Placeholder;
import org.chushi.model.Scenario;
import org.chushi.scripts.Checked;
import org.chushi.scripts.Variant.Edition;
import org.chushi.scripts.Variants;
import org.chushi.scripts.Variants.Draft;
import org.chushi.wording.Blank;
import org.chushi.wording.Drafts;
import org.chushi.wording.Finding;

/** Looks at what agents write. */
final class OwnWords {

	private final Shelves shelves;
	private final Checkers checkers;

	OwnWords(Shelves shelves, Checkers checkers) {
		this.shelves = shelves;
		this.checkers = checkers;
	}

	/** What is to be kept of a draft; refused with what is wrong, what is to be thought over are notes. */
	Result<Edition> edition(UUID person, Draft draft, int number) {
		Checked checked = check(person, draft);
		if (!checked.sound()) {
			return refused(draft.text(), checked);
		}
		Optional<Entry> base = base(draft);
		String scenario = base.map(e -> e.template().getScenario())
				.orElseGet(() -> shelves.now().scenario(draft.scenario()).map(Scenario::getId).orElse(""));
		return Result.done(new Edition(number, draft.title().strip(), draft.text().strip(), base.map(e -> e.template().getId()).orElse(""),
				scenario, base.map(e -> e.template().getStage()).orElse(draft.stage()),
				base.map(e -> e.template().getChannel()).orElse(draft.channel())), notes(draft.text(), checked));
	}

	static <T> Result<T> refused(String text, Checked checked) {
		Stream<Missing> problems = checked.problems().stream().filter(d -> d.severity() == Severity.ERROR)
				.map(d -> new Missing(d.what(), Bilingual.same(d.where()), Messages.OwnWords_want.text(), d.remedy()));
		Stream<Missing> findings = checked.findings().stream().filter(f -> f.severity() == Severity.ERROR)
				.map(f -> new Missing(f.reason(), Bilingual.same(f.span().in(text)), f.rule().words(), remedy(f)));
		return Result.refused(Messages.OwnWords_refused.text(), Stream.concat(problems, findings).toList());
	}

	private static List<Diagnostic> notes(String text, Checked checked) {
		return Stream.concat(checked.problems().stream(), checked.findings().stream()
				.map(f -> new Diagnostic(f.severity(), f.reason(), f.span().in(text), remedy(f)))).toList();
	}

	private static Bilingual remedy(Finding finding) {
		return finding.fix().map(f -> f.what()).orElse(finding.rule().words());
	}

	Checked check(UUID person, Edition edition) {
		return check(person, draft(edition));
	}

	private static Draft draft(Edition edition) {
		return new Draft(edition.title(), edition.text(), edition.script(), edition.scenario(), edition.stage(), edition.channel());
	}

	/** What a new edition begins with: what is not there any more it is not about. */
	Draft again(Edition edition) {
		Draft before = draft(edition);
		String script = base(before).isEmpty() ? "" : before.script();
		String scenario = shelves.now().scenario(before.scenario()).isEmpty() ? "" : before.scenario();
		return new Draft(before.title(), before.text(), script, scenario, before.stage(), before.channel());
	}

	Checked check(UUID person, Draft draft) {
		List<Diagnostic> problems = new ArrayList<>();
		length(problems, Messages.OwnWords_title.text(), draft.title(), Variants.LONGEST_TITLE);
		length(problems, Messages.OwnWords_text.text(), draft.text(), Variants.LONGEST_TEXT);
		if (!draft.script().isBlank() && base(draft).isEmpty()) {
			problems.add(Diagnostic.error(draft.script(), Messages.Scripts_none.text(draft.script()), Messages.OwnWords_scriptNext.text()));
		}
		if (!draft.scenario().isBlank() && shelves.now().scenario(draft.scenario()).isEmpty()) {
			problems.add(Diagnostic.error(draft.scenario(), Messages.OwnWords_noScenario.text(draft.scenario()),
					Messages.OwnWords_scenarioNext.text()));
		}
		return new Checked(problems, draft.text().length() > Variants.LONGEST_TEXT ? List.of()
				: checkers.of(person).check(wording(draft)));
	}

	/** Placeholders may be left out of one's own words, but must be known ones. */
	private org.chushi.wording.Draft wording(Draft draft) {
		Optional<Entry> base = base(draft);
		Stream<Placeholder> known = base.map(e -> shelves.now().known(e.template())).orElseGet(() -> shelves.now().placeholders()).stream();
		List<Blank> blanks = known.map(p -> Drafts.blank(p, false)).toList();
		return new org.chushi.wording.Draft(draft.text(), language(draft.text()),
				Optional.of(base.map(e -> e.template().getStage()).orElse(draft.stage())),
				Optional.of(base.map(e -> e.template().getChannel()).orElse(draft.channel())),
				base.filter(e -> e.validity().campaign()).isPresent(), Optional.of(blanks));
	}

	private static Language language(String text) {
		return text.isBlank() || text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) ? Language.ZH
				: Language.EN;
	}

	private Optional<Entry> base(Draft draft) {
		return draft.script().isBlank() ? Optional.empty() : shelves.now().find(draft.script());
	}

	private static void length(List<Diagnostic> found, Bilingual what, String text, int most) {
		int length = text.strip().length();
		if (length == 0) {
			found.add(Diagnostic.error("", Messages.OwnWords_empty.text(what), Messages.OwnWords_emptyNext.text()));
		} else if (length > most) {
			found.add(Diagnostic.error("", Messages.OwnWords_long.text(what, Integer.toString(length), Integer.toString(most)),
					Messages.OwnWords_longNext.text()));
		}
	}
}
