package org.chushi.internal.ui.author.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.assessment.SatPapers;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Projects;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.assessment.PaperChecks;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.ui.author.AuthorPage;
import org.chushi.internal.ui.author.EditorBook;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.model.Bank;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Stage;

/** The real studio with the table of this bundle, over a copy of the shipped onboarding pack that the team writes in. */
final class Studio extends Stage {

	static final Session TRAINER = new Session(new UUID(1, 1), "bailu", Set.of(Role.TRAINER));

	private static final String PACK = "onboarding";
	/** Longer than the studio waits before the checks. */
	private static final int PAUSE = 600;

	private final AuthorPage page;
	private final List<Project> opened = new ArrayList<>();
	private long next;

	Studio(Path folder) {
		this(folder, false, Language.EN, 100);
	}

	Studio(Path folder, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		Path packs = folder.resolve("packs");
		copy(bundles().resolve("org.chushi.pack.onboarding/content"), packs.resolve(PACK));
		QuestionTypes types = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(), new TrueFalseType(), new OrderingType()));
		List<PackCheck> checks = List.of(new StandardChecks(), new QuestionChecks(types), new PaperChecks());
		PackShelf shelf = new PackShelf(List.of(new FolderPacks(packs)), checks);
		Ids ids = () -> new UUID(0x0f00_0000_0000_4000L, next++);
		PackFolder place = () -> packs;
		Access access = new ByRole();
		PackWriter writer = new PackWriter(shelf, place, ids);
		ProjectDesk desk = new ProjectDesk(access, shelf, writer, place, ids);
		checks.forEach(desk::addCheck);
		page = new AuthorPage(new Kept(desk), types, new EditorBook(types), new AnswerPanelBook(types, List.of()), shelf, ids);
		page.addEditor(new GridEditor(types, new Nobody()));
	}

	/** Remembers what was opened. */
	private final class Kept implements Projects {

		private final Projects projects;

		Kept(Projects projects) {
			this.projects = projects;
		}

		@Override
		public Result<List<ProjectSummary>> all(Session session) {
			return projects.all(session);
		}

		@Override
		public Result<Project> open(Session session, String pack) {
			return projects.open(session, pack).peek(opened::add);
		}

		@Override
		public Result<Project> read(Session session, String pack) {
			return open(session, pack);
		}

		@Override
		public Result<Project> begin(Session session, String code, Bilingual title) {
			return projects.begin(session, code, title).peek(opened::add);
		}
	}

	/** Nobody has sat a paper yet. */
	private static final class Nobody implements ItemAnalyses {

		@Override
		public Result<List<SatPapers.Title>> papers(Session session) {
			return Result.done(List.of());
		}

		@Override
		public Result<PaperAnalysis> paper(Session session, String paper, AttemptChoice choice) {
			return new Refused<>(Bilingual.same("nobody"), List.of());
		}
	}

	/** By role alone. */
	private static final class ByRole implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return refusal(session, useCase);
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return session.roles().stream().anyMatch(useCase.reaches()::containsKey) ? Optional.empty()
					: Optional.of(new Refused<>(Bilingual.same("no"), List.of()));
		}
	}

	private static Path bundles() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		return here.resolve("bundles");
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Project project() {
		return opened.getLast();
	}

	/** Opens the studio, which begins with the first bank, and shows that as a table. */
	Bank openTable() {
		page.open(fresh(), this);
		open();
		Bank bank = project().banks().getFirst();
		press(look().t(Messages.GridEditor_way));
		pause();
		return bank;
	}

	/** The checks speak, and what they led to is over. */
	void pause() {
		EventLoop.live(display(), PAUSE);
		settle();
	}

	@Override
	public UUID person() {
		return TRAINER.person();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(TRAINER);
	}

	@Override
	public Set<String> roles() {
		return Set.of("trainer");
	}
}
