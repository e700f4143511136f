package org.chushi.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text is out of date in one language when the other one was changed since both were found to say the same, and this one was not, and
 * nobody said that it is right still. Both say the same when they are new, changed by one save, filled in, caught up, or as they were.
 */
class OutdatedLawTest {

	private static final String[] ZH = { "您好", "您好。", "请稍等", "马上就来", "" };
	private static final String[] EN = { "Hello", "Hello.", "One moment", "On my way", "" };

	@TempDir
	Path folder;

	/** All that was ever saved of one text, and when both languages were found to say the same. */
	private static final class History {

		private final List<Bilingual> saves = new ArrayList<>();
		private int same;

		History(Text text) {
			saves.add(words(text));
		}

		/** The language that alone changed since then, if any. */
		Set<Language> ahead() {
			Set<Language> ahead = new TreeSet<>();
			for (Language language : Language.values()) {
				if (!saves.getLast().in(language).equals(saves.get(same).in(language))) {
					ahead.add(language);
				}
			}
			return ahead;
		}

		void save(Text text) {
			Bilingual before = saves.getLast();
			Bilingual now = words(text);
			if (now.equals(before)) {
				return;
			}
			Set<Language> open = ahead();
			saves.add(now);
			boolean both = !now.zh().equals(before.zh()) && !now.en().equals(before.en());
			Language changed = now.zh().equals(before.zh()) ? Language.EN : Language.ZH;
			boolean filled = open.isEmpty() && before.in(changed).isBlank();
			boolean caughtUp = !open.isEmpty() && !open.contains(changed);
			boolean alone = now.in(changed.other()).isBlank();
			if (both || filled || caughtUp || alone || now.equals(saves.get(same))) {
				same = saves.size() - 1;
			}
		}

		void fits() {
			same = saves.size() - 1;
		}

		/** Said of the words as they are now, saved or not. */
		Set<Language> outdated(Text text) {
			Bilingual now = words(text);
			Set<Language> ahead = ahead();
			Set<Language> told = new TreeSet<>();
			if (ahead.size() == 1 && !now.zh().isBlank() && !now.en().isBlank()) {
				Language first = ahead.iterator().next();
				boolean caughtUp = !now.in(first.other()).equals(saves.getLast().in(first.other()));
				if (!caughtUp && !now.in(first).equals(saves.get(same).in(first))) {
					told.add(first.other());
				}
			}
			return told;
		}
	}

	private static Bilingual words(Text text) {
		return new Bilingual(text.getZh(), text.getEn());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void aTextIsOutOfDateExactlyWhenTheDefinitionSaysSo(long seed) {
		Random random = new Random(seed);
		try (ReviewRoom room = new ReviewRoom(folder)) {
			Project project = room.projects.open(room.author, "own").value();
			History history = new History(body(project));
			int said = 0;
			for (int step = 0; step < 60; step++) {
				boolean clean = !project.dirty();
				switch (random.nextInt(8)) {
				case 0, 1 -> write(project, ModelPackage.Literals.TEXT__ZH, ZH[random.nextInt(ZH.length)]);
				case 2, 3 -> write(project, ModelPackage.Literals.TEXT__EN, EN[random.nextInt(EN.length)]);
				case 4 -> {
					if (clean && !told(project).isEmpty()) {
						project.editing().getCommandStack().execute(project.problems().stream().filter(p -> p.outdated().isPresent()).findFirst().orElseThrow()
								.fixes().getFirst().command().get());
						project.save().value();
						history.fits();
					}
				}
				case 5 -> {
					if (clean) {
						project = room.projects.open(random.nextBoolean() ? room.author : room.second, "own").value();
					}
				}
				default -> {
					project.save().value();
					history.save(body(project));
				}
				}
				assertThat(told(project)).as("seed %d step %d %s", seed, step, history.saves).isEqualTo(history.outdated(body(project)));
				said += told(project).size();
			}
			assertThat(said).isPositive();
		}
	}

	private static Text body(Project project) {
		return ((ScriptTemplate) project.find(ReviewRoom.SCRIPT).orElseThrow()).getBody();
	}

	private static void write(Project project, org.eclipse.emf.ecore.EAttribute side, String words) {
		project.editing().getCommandStack().execute(new SetCommand(project.editing(), body(project), side, words));
	}

	private static Set<Language> told(Project project) {
		Set<Language> told = new TreeSet<>();
		project.problems().stream().flatMap(p -> p.outdated().stream()).forEach(o -> told.add(o.text().side()));
		return told;
	}
}
