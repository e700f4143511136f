package org.chushi.internal.ui.analysis;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionBanks;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.ui.questions.SingleChoicePanel;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.PageContribution;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.testing.OffScreen;

/** The pages of this bundle on samples. */
final class Pages {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
	private static final List<String> NAMES = List.of("安", "博", "策", "度", "恩", "帆", "格", "禾");

	private Pages() {
	}

	static AnswerPanels panels() {
		return new AnswerPanelBook(types(), List.of(new SingleChoicePanel()));
	}

	private static QuestionTypes types() {
		return new QuestionTypeBook(List.of(new SingleChoiceType(), new EssayType()));
	}

	/** A page by its id. @param people of the paper that is analysed */
	static PageContribution of(String id, int people, Samples.Rounds rounds) {
		Samples.Analyses analyses = new Samples.Analyses(Samples.paper(people));
		return switch (id) {
		case PapersPage.ID -> new PapersPage(analyses);
		case PaperPage.ID -> new PaperPage(analyses);
		case ItemPage.ID -> new ItemPage(analyses);
		case RoundsPage.ID -> new RoundsPage(rounds, team(), CLOCK);
		case BeginPage.ID -> new BeginPage(rounds, new Banks(), types(), team(), CLOCK);
		case OutcomePage.ID -> new OutcomePage(rounds);
		case ComparePage.ID -> new ComparePage(rounds);
		case MyRoundsPage.ID -> new MyRoundsPage(rounds, CLOCK);
		case AnswerPage.ID -> new AnswerPage(rounds, panels());
		case HandledPage.ID -> new HandledPage(rounds, panels());
		default -> throw new IllegalArgumentException(id);
		};
	}

	/** Its names are not for the UI thread. */
	private static Directory team() {
		return OffScreen.only(Directory.class, new Team());
	}

	static String argument(String id) {
		return switch (id) {
		case PaperPage.ID -> "p";
		case ItemPage.ID -> "p first q5";
		case OutcomePage.ID, AnswerPage.ID, HandledPage.ID -> Samples.ROUND.toString();
		case ComparePage.ID -> Samples.ROUND + " " + new UUID(8, 8);
		default -> "";
		};
	}

	/** Eight people. */
	private static final class Team implements Directory {
		@Override
		public Optional<Person> find(UUID id) {
			return people().stream().filter(p -> p.id().equals(id)).findFirst();
		}

		@Override
		public Optional<Person> named(String name) {
			return people().stream().filter(p -> p.name().equals(name)).findFirst();
		}

		@Override
		public List<Person> people() {
			return IntStream.range(0, NAMES.size()).mapToObj(i -> new Person(Samples.PEOPLE.get(i), "agent-" + i, NAMES.get(i), i < 3 ? TeamSection.defined("pre", "PRE", new Bilingual("售前", "Pre-sales")) : TeamSection.NONE,
					Set.of(i < 6 ? Role.NEWCOMER : Role.MENTOR), true, Instant.EPOCH)).sorted(Comparator.comparing(Person::name)).toList();
		}
	}

	/** Two questions that can be cases, and one that cannot. */
	private static final class Banks implements QuestionBanks {
		@Override
		public Result<List<BankSummary>> list(Session session) {
			return Result.done(List.of());
		}

		@Override
		public Result<Hits> search(Session session, Query query) {
			Hit essay = new Hit("E", "ESSAY", "BANK", "Essay", Bilingual.same("…"), 1, List.of(), List.of());
			return Result.done(new Hits(Stream.of(Samples.hit("Q-1"), essay, Samples.hit("Q-2"))
					.filter(hit -> query.words().stream().allMatch(hit.code()::contains)).toList(), false));
		}

		@Override
		public Result<Item> question(Session session, String question) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<PaperSnapshot> draw(Session session, String paper, long seed) {
			throw new UnsupportedOperationException();
		}
	}
}
