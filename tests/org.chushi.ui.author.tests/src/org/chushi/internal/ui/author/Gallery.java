package org.chushi.internal.ui.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The pages of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}, for example
 * {@code zh light 100 1024 700 en dark 200 2048 1400}.
 */
public final class Gallery {

	private final Path directory;
	private final Desktop desktop;
	private final Team team;
	private final String name;

	private Gallery(Path directory, Team team, String language, String theme, int percent, int width, int height) {
		this.directory = directory;
		this.team = team;
		desktop = new Desktop(Optional.of(Team.TRAINER), theme.equals("dark"), language.equals("zh") ? Language.ZH : Language.EN, percent);
		desktop.size(width, height);
		name = "%s-%s-%d-%d".formatted(language, theme, percent, width);
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 4 < arguments.length; i += 5) {
			new Gallery(directory, new Team(Files.createTempDirectory("gallery")), arguments[i], arguments[i + 1],
					Integer.parseInt(arguments[i + 2]), Integer.parseInt(arguments[i + 3]), Integer.parseInt(arguments[i + 4])).all();
		}
	}

	private AuthorView open() {
		return (AuthorView) desktop.page("", Optional.empty(), shell -> new AuthorView(shell, desktop, team.room).start());
	}

	private void all() {
		open();
		save("empty");
		team.pack(Samples.all());
		outdated();
		AuthorView view = open();
		Workbench bench = Desktop.bench(view);
		save("list");
		for (Question question : List.copyOf(bench.bank().getQuestions())) {
			bench.select(Optional.of(question));
			bench.raise(Panes.FORM);
			save("form-" + question.getCode());
			scroll();
			save("form-below-" + question.getCode());
		}
		bench.select(Optional.of(bench.bank().getQuestions().getFirst()));
		bench.raise(Panes.TRIAL);
		desktop.those(ChoiceGroup.class).getFirst().options().getFirst().press();
		desktop.press(desktop.look().t(Messages.TrialPane_judge));
		save("trial");
		fresh(bench);
		studio(view.studio().orElseThrow());
		desktop.close();
	}

	/** Of some questions the Chinese was changed alone. */
	private void outdated() {
		for (Question question : Samples.all().stream().limit(3).toList()) {
			team.outdated(question, "stem", question.getStem(), question.getStem().getZh().replace("顾客", "买家") + "（旧）");
		}
	}

	/** A pack with a little of everything. */
	private void studio(Studio studio) {
		Project project = studio.nodes().project();
		List<EObject> all = new ArrayList<>();
		for (EClass kind : Nodes.FILES) {
			Titled file = project.addFile(kind, new Bilingual("售后" + ModelWords.of(kind).text().zh(), "After-sales " + ModelWords.of(kind).text().en()))
					.value();
			all.add(file);
			file.eClass().getEAllContainments().stream().filter(f -> f.isMany() && !f.getEReferenceType().isAbstract())
					.forEach(f -> all.add(project.add(file, f.getEReferenceType(), -1).value()));
		}
		for (EObject one : all) {
			if (!(one instanceof Bank)) {
				studio.show(one);
				save("studio-" + one.eClass().getName());
			}
		}
		studio.show(project.pack());
		save("studio-Pack");
		studio.tree().outline().select(new Nodes.Node.Problems());
		studio.tree().outline().tree().notifyListeners(SWT.Selection, new Event());
		save("studio-problems");
		studio.toTree();
		save("studio-tree");
	}

	private void fresh(Workbench bench) {
		desktop.meanwhile(dialog -> {
			EventLoop.live(desktop.display(), 300);
			Pictures.save(dialog, directory.resolve("types-" + name + ".png"));
			Widgets.press(dialog, desktop.look().t(Messages.TypeChooser_begin));
		});
		bench.begin();
		EventLoop.live(desktop.display(), Workbench.PAUSE + 200);
		save("new");
	}

	private void scroll() {
		desktop.those(ScrolledPage.class).forEach(p -> p.position(p.position() + desktop.shell().getSize().y * 7 / 10));
	}

	private void save(String what) {
		EventLoop.live(desktop.display(), 250);
		Pictures.save(desktop.shell(), directory.resolve(what + "-" + name + ".png"));
	}
}
