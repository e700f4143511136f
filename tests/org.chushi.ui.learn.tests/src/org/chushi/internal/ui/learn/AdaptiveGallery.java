package org.chushi.internal.ui.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.RoundKind;
import org.chushi.questions.ExamQuestion;
import org.chushi.testing.TestLibrary;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * An adaptive round to look at, in light and dark, Chinese and English: {@code AdaptiveGallery DIRECTORY PERCENT WIDTH HEIGHT}
 * saves one picture of the practice page, of a question and of the end for each.
 */
public final class AdaptiveGallery {

	private static final ExamQuestion CHOICE = Samples.exam(1).questions().getFirst();

	private AdaptiveGallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				try (Stage stage = new Stage(Theme.of(dark), language, percent)) {
					for (String scene : List.of("page", "asked", "over")) {
						Shell shell = stage.fresh(Optional.empty());
						shell.setSize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
						shell.setBackground(stage.look().colour(stage.look().theme().ground()));
						show(stage, shell, scene);
						Pictures.save(shell, directory.resolve("adaptive-" + scene + (dark ? "-dark-" : "-light-") + language.tag() + "-"
								+ percent + ".png"));
					}
				}
			}
		}
	}

	private static void show(Stage stage, Shell shell, String scene) {
		PracticeInHand practice = new PracticeInHand(Optional.of(AdaptiveSamples.estimate(AdaptiveSamples.weak())), CHOICE, CHOICE);
		TestLibrary shelf = new TestLibrary(AdaptiveSamples.lesson());
		if (scene.equals("page")) {
			PracticeTopic topic = new PracticeTopic("k", "K", new Bilingual("退换货规则", "Returns and refunds"),
					new Bilingual("规则", "Rules"), 10, 2, 1);
			PracticeBoard board = PracticeBoard.of(List.of(topic), List.of(), List.of(), Optional.of(AdaptiveSamples.estimate(AdaptiveSamples.weak())));
			new PracticeView(shell, stage, () -> Result.done(board), practice).start();
			stage.open();
		} else {
			new RoundView(shell, stage, practice, Panels.ALL, new Wishes(Panels.TYPES, shelf), shelf, RoundKind.ADAPTIVE,
					Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).focus();
			stage.open();
			for (int i = 0; i < (scene.equals("over") ? 2 : 1); i++) {
				stage.key(0, 'b');
				stage.key(0, SWT.CR);
			}
		}
		EventLoop.live(shell.getDisplay(), 300);
	}
}
