package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.questions.Samples.Sample;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.WishCheck;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** The neutral panel, the book of panels, clocks and small things. */
class SmallPartsTest extends OnPanel {

	/** No type is installed. */
	static final QuestionTypes NO_TYPES = new QuestionTypes() {

		@Override
		public List<QuestionType> all() {
			return List.of();
		}

		@Override
		public Optional<QuestionType> of(EClass model) {
			return Optional.empty();
		}

		@Override
		public Optional<QuestionType> of(String id) {
			return Optional.empty();
		}
	};

	private final AnswerPanelBook book = new AnswerPanelBook(NO_TYPES, Samples.all().stream().map(Sample::panel).toList());

	@Test
	void thePanelOfEachTypeIsFoundAndThereIsOneForEach() {
		assertThat(Samples.all()).allSatisfy(s -> {
			assertThat(book.of(s.type())).isExactlyInstanceOf(s.panel().getClass());
			assertThat(book.of(s.asked())).isExactlyInstanceOf(s.panel().getClass());
			assertThat(book.of(s.reviewed())).isExactlyInstanceOf(s.panel().getClass());
		});
	}

	@Test
	void anUnknownTypeHasTheNeutralPanelAndOneThatGoesIsNotFoundAnyMore() {
		AnswerPanels panels = book;
		assertThat(panels.of("hologram")).isInstanceOf(NeutralPanel.class);
		AnswerPanel essay = panels.of("essay");
		book.removePanel(essay);
		assertThat(panels.of("essay")).isInstanceOf(NeutralPanel.class);
	}

	/** A type of its own that is shown like another, and that finds nothing in a text but what it looks for. */
	private static QuestionType type(String renderer) {
		return (QuestionType) Proxy.newProxyInstance(QuestionType.class.getClassLoader(), new Class<?>[] { QuestionType.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "renderer" -> renderer;
				case "judge" -> Samples.JUDGING.judge((Item) arguments[0], (Response) arguments[1]);
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private static QuestionTypes only(String id, QuestionType type) {
		return new QuestionTypes() {

			@Override
			public List<QuestionType> all() {
				return List.of(type);
			}

			@Override
			public Optional<QuestionType> of(EClass model) {
				return Optional.empty();
			}

			@Override
			public Optional<QuestionType> of(String wanted) {
				return all().stream().filter(t -> wanted.equals(id)).findFirst();
			}
		};
	}

	@Test
	void aTypeMayBeShownByThePanelOfAnother() {
		AnswerPanels panels = new AnswerPanelBook(only("essay", type("hot-text")), Samples.all().stream().map(Sample::panel).toList());
		assertThat(panels.of(Samples.essay().asked())).isInstanceOf(HotTextPanel.class);
		assertThat(panels.of(Samples.numeric().asked())).isInstanceOf(NumericPanel.class);
	}

	@Test
	void whoHasTheItemLooksForEachWishByItself() {
		WishCheck check = WishCheck.of(type("rewrite-reply"), Judging.item(Samples.rewrite().reviewed()));
		assertThat(check.met("抱歉")).containsExactly(true, false);
		assertThat(check.met("十分钟内")).containsExactly(false, true);
		assertThat(WishCheck.NONE.met("抱歉")).isEmpty();
	}

	@Test
	void aPartOfATypeThatIsNotInstalledIsWorthNothing() {
		Item item = Judging.item(Samples.gaps().reviewed());
		assertThat(Judging.by(NO_TYPES).judge(item, Response.text("x"))).isEqualTo(Judged.NOTHING);
		assertThat(Judging.by(only("gap-fill", type("gap-fill"))).judge(item, Response.parts(Map.of("g1", "抱歉", "g2", "24", "g3", "A"))))
				.isEqualTo(Judged.FULL);
	}

	@Test
	void aTypeThatIsNotInstalledIsShownAsTextAndKeepsItsAnswer() {
		ExamQuestion asked = new ExamQuestion("q", "hologram", new Bilingual("题", "Stem"),
				TypeData.of(List.of(new Bodyish(new Bilingual("看这里", "Look here"), List.of(new ExamChoice("A", new Bilingual("甲", "First")))))),
				"s", 1, Response.keys("A"), false, Optional.empty());
		page = new ScrolledPage(shell, look());
		book.of(asked).open(page.content(), new Asking(look(), asked, asked.response(), told::add));
		assertThat(said(page)).contains("Look here", "First").anyMatch(s -> s.contains("“hologram” is not installed"))
				.contains("Note · The answer stored: A");
		assertThat(told).isEmpty();
	}

	/** A body of a type from elsewhere. */
	record Bodyish(Bilingual words, List<ExamChoice> parts) {
	}

	@Test
	void aForeignQuestionIsShownAsItCameAndSaysThatItIsNotAskedHere() {
		ask(Samples.foreign(), Response.NONE);
		assertThat(said(page)).anyMatch(s -> s.startsWith("<drawingInteraction")).anyMatch(s -> s.contains("QTI 2.1") && s.contains("not asked here"));
	}

	@Test
	void aStopwatchRunsFromTheFirstStartOnTopOfWhatWasBeforeUpToItsLimit() {
		long[] now = { 5_000_000 };
		Stopwatch watch = new Stopwatch(() -> now[0], 100, 40);
		now[0] += 30_000_000;
		assertThat(watch.millis()).isEqualTo(40);
		watch.start();
		now[0] += 30_000_000;
		watch.start();
		assertThat(watch.millis()).isEqualTo(70);
		watch.stop();
		now[0] += 30_000_000;
		assertThat(watch.millis()).isEqualTo(70);
		assertThat(watch.over()).isFalse();
		watch.start();
		now[0] += 60_000_000;
		assertThat(watch.millis()).isEqualTo(100);
		assertThat(watch.over()).isTrue();
		watch.reset();
		assertThat(watch.millis()).isZero();
	}

	@Test
	void aPauseIsWaitedForThoughNotForEver() {
		long[] now = { 0 };
		List<Long> done = new ArrayList<>();
		Pause pause = new Pause(shell, () -> now[0], () -> done.add(now[0]));
		pause.flush();
		pause.stir();
		now[0] = Pause.LONGEST;
		pause.stir();
		assertThat(done).isEmpty();
		now[0]++;
		pause.stir();
		assertThat(done).containsExactly(now[0]);
		pause.stir();
		pause.forget();
		shell.notifyListeners(SWT.FocusOut, new Event());
		assertThat(done).hasSize(1);
		pause.stir();
		shell.notifyListeners(SWT.FocusOut, new Event());
		assertThat(done).hasSize(2);
	}

	@Test
	void keysAndPlacesLeadToEachOther() {
		List<ExamChoice> steps = Samples.steps();
		assertThat(Shown.keys(steps, List.of(2, 0))).containsExactly("C", "A");
		assertThat(Shown.places(steps, List.of("C", "no", "A"))).containsExactly(2, 0);
		assertThat(Shown.text(look(), steps, "no")).isEqualTo("no");
	}
}
