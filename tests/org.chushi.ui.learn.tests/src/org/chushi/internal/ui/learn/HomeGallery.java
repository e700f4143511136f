package org.chushi.internal.ui.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.Awaited;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.questions.Fraction;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.State;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.widgets.Shell;

/** The first page to look at, with exams that were set and one that is over, and the page of an exam
 * that is being marked: {@code HomeGallery DIRECTORY PERCENT WIDTH HEIGHT}. */
public final class HomeGallery {

	private HomeGallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				try (Stage stage = new Stage(Theme.of(dark), language, percent)) {
					Shell shell = stage.fresh(Optional.empty());
					shell.setSize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
					shell.setBackground(stage.look().colour(stage.look().theme().ground()));
					new HomeView(shell, stage, () -> Result.done(home())).start();
					stage.open();
					EventLoop.live(shell.getDisplay(), 300);
					Pictures.save(shell, directory.resolve("home" + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png"));
					Shell pending = stage.fresh(Optional.empty());
					pending.setSize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
					pending.setBackground(stage.look().colour(stage.look().theme().ground()));
					new ResultView(pending, stage, Panels.ALL, () -> Result.done(new ResultView.Pending(new Awaited(
							Samples.ended(true, false), Fraction.of(21, 2), Fraction.of(8), 20, 2, false))), ZoneOffset.UTC).start();
					stage.open();
					EventLoop.live(pending.getDisplay(), 300);
					Pictures.save(pending, directory.resolve("pending" + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png"));
				}
			}
		}
	}

	private static Home home() {
		Training training = new Training(Samples.path(3, 7, Samples.step("结业考试", Kind.EXAM, 7, State.NOW)), Set.of(), Optional.empty(),
				List.of(), Optional.empty(), Optional.empty(), Optional.empty());
		return new Home("小满", 9, List.of(), List.of(), Optional.of(training),
				List.of(new HomeEnded(new UUID(1, 9), Messages.HomeEnded_over.text(new Bilingual("售后规则测验", "After-sales quiz")),
						Messages.HomeEnded_awaitsWords.text(new Bilingual("3月1日 18:30", "1 Mar, 18:30")))),
				List.of(exam("open", Messages.HomeExam_open.text(new Bilingual("3月6日 18:00", "6 Mar, 18:00"), 45), Messages.NextStep_examButton),
						exam("ahead", Messages.HomeExam_ahead.text(new Bilingual("3月9日 09:00", "9 Mar, 09:00"),
								new Bilingual("3月9日 12:00", "9 Mar, 12:00"), 30), Messages.HomeExam_look)));
	}

	private static HomeExam exam(String paper, Bilingual detail, Messages button) {
		return new HomeExam(paper, new Bilingual("年中业务考核", "Half-year check"), detail, paper.equals("open") ? "请带耳机" : "", button);
	}
}
