package org.chushi.internal.ui.author.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.authoring.Outdated;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Projects;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.content.PackSource;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.ui.author.AuthorPage;
import org.chushi.internal.ui.author.EditorBook;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.scripts.exchange.ScriptExchangeDesk;
import org.chushi.internal.wording.ScriptChecks;
import org.chushi.internal.wording.TextCheckBook;
import org.chushi.model.Element;
import org.chushi.model.Titled;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.Stage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The real studio with the editors of this bundle and the shipped lists, over a pack of scripts that the team writes. */
final class Studio extends Stage {

	static final Session TRAINER = new Session(new UUID(1, 1), "bailu", Set.of(Role.TRAINER));
	/** A day of the campaign in the sample. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T02:00:00Z"), ZoneOffset.UTC);

	/** Longer than the studio waits before the checks, and the text before it is written. */
	private static final int PAUSE = 900;

	private final AuthorPage page;
	private final List<Project> opened = new ArrayList<>();
	/** What is kept as out of date. */
	final List<Outdated> outdated = new ArrayList<>();
	/** What the person chooses when a file is asked for. */
	Optional<Path> chosen = Optional.empty();
	private final FileDialogs files = new Chosen(() -> chosen);
	private long next;

	Studio(Path folder) {
		this(folder, Sample.SCRIPTS, false, Language.ZH, 100);
	}

	Studio(Path folder, int scripts, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		Path packs = folder.resolve("packs");
		try {
			Sample.write(packs.resolve("team"), scripts);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		QuestionTypes types = new QuestionTypeBook(List.of());
		TextCheckBook texts = new TextCheckBook(TextCheckBook.standard());
		List<PackCheck> checks = List.of(new StandardChecks(), new ScriptChecks(texts));
		PackSource shipped = () -> List.of(FolderPacks.at(bundles().resolve("org.chushi.pack.wording/content")));
		PackShelf shelf = new PackShelf(List.of(new FolderPacks(packs), shipped), checks);
		Ids ids = () -> new UUID(0x0f00_0000_0000_4000L, next++);
		PackFolder place = () -> packs;
		PackWriter writer = new PackWriter(shelf, place, ids);
		ProjectDesk desk = new ProjectDesk(new ByRole(), shelf, writer, place, ids);
		checks.forEach(desk::addCheck);
		desk.addRecord(pack -> List.copyOf(outdated));
		page = new AuthorPage(new Kept(desk), types, new EditorBook(types), new AnswerPanelBook(types, List.of()), shelf, ids);
		page.addEditor(new ScriptBookEditor(texts, shelf, CLOCK, new ScriptExchangeDesk(shelf, writer, ExchangeHouse.tables(), new ByRole(), ids, CLOCK), files));
		page.addEditor(new PhraseListEditor(texts, shelf));
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

	static Path bundles() {
		Path here = Path.of("").toAbsolutePath();
		while (!java.nio.file.Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		return here.resolve("bundles");
	}

	Project project() {
		return opened.getLast();
	}

	<T extends Element> T find(Class<T> type, String code) {
		return type.cast(project().find(code).orElseThrow());
	}

	/** Opens the studio, and in it a file by its place in the tree. */
	<T extends Titled> T open(Class<T> type, String code) {
		page.open(fresh(), this);
		open();
		T thing = find(type, code);
		choose(look().t(Texts.of(thing.getTitle())));
		return thing;
	}

	/** Chooses a file in the tree. */
	void choose(String title) {
		Tree tree = those(Tree.class).getFirst();
		for (TreeItem group : tree.getItems()) {
			expand(tree, group);
			for (TreeItem item : group.getItems()) {
				if (means(item.getText(), title)) {
					tree.setSelection(item);
					tree.notifyListeners(SWT.Selection, new Event());
					pause();
					return;
				}
			}
		}
		throw new AssertionError("nothing is called " + title + " among " + Stream.of(tree.getItems()).map(g -> g + " " + List.of(g.getItems())).toList());
	}

	/** The tree cuts what is long, and counts what is in it. */
	private static boolean means(String shown, String title) {
		String words = shown.replaceAll("[（(]?\\d*[）)]?…?$", "").strip();
		return !words.isEmpty() && (title.startsWith(words) || shown.startsWith(title));
	}

	private static void expand(Tree tree, TreeItem group) {
		Event event = new Event();
		event.item = group;
		tree.notifyListeners(SWT.Expand, event);
		group.setExpanded(true);
	}

	/** Chooses a row of the list. */
	void row(int index) {
		Table table = those(RowTable.class).getFirst().table();
		table.setSelection(index);
		table.notifyListeners(SWT.Selection, new Event());
		pause();
	}

	/** What was typed is written, the checks have spoken, and what they led to is over. */
	void pause() {
		elapse(PAUSE);
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
