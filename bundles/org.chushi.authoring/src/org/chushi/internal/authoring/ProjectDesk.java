package org.chushi.internal.authoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.authoring.AuthoringUseCases;
import org.chushi.authoring.OutdatedTexts;
import org.chushi.authoring.Outdated;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Projects;
import org.chushi.authoring.SaveWitness;
import org.chushi.authoring.SaveRecord;
import org.chushi.content.ChangedFiles;
import org.chushi.content.InstalledPack;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.ModelFactory;
import org.chushi.model.Text;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Opens the packs of the open data folder to be written. */
@Component(service = Projects.class)
public final class ProjectDesk implements Projects {

	private final Access access;
	private final Packs packs;
	private final OwnPacks own;
	private final PackFolder folder;
	private final Ids ids;
	private final Counted counted = new Counted();
	private final List<PackCheck> checks = new CopyOnWriteArrayList<>();
	private final List<SaveWitness> witnesses = new CopyOnWriteArrayList<>();
	private final List<OutdatedTexts> records = new CopyOnWriteArrayList<>();

	@Activate
	public ProjectDesk(@Reference Access access, @Reference Packs packs, @Reference OwnPacks own, @Reference PackFolder folder,
			@Reference Ids ids) {
		this.access = access;
		this.packs = packs;
		this.own = own;
		this.folder = folder;
		this.ids = ids;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addCheck(PackCheck check) {
		checks.add(check);
	}

	public void removeCheck(PackCheck check) {
		checks.remove(check);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addWitness(SaveWitness witness) {
		witnesses.add(witness);
	}

	public void removeWitness(SaveWitness witness) {
		witnesses.remove(witness);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addRecord(OutdatedTexts record) {
		records.add(record);
	}

	public void removeRecord(OutdatedTexts record) {
		records.remove(record);
	}

	@Override
	public Result<List<ProjectSummary>> all(Session session) {
		Optional<Refused<List<ProjectSummary>>> refusal = access.refusal(session, AuthoringUseCases.LIST);
		return refusal.isPresent() ? refusal.get() : Disk.asked(() -> {
			List<ProjectSummary> all = new ArrayList<>();
			for (String code : own.codes()) {
				all.add(summary(new ProjectFolder(folder, code)));
			}
			return all;
		});
	}

	private ProjectSummary summary(ProjectFolder project) throws IOException {
		ChangedFiles files = new ChangedFiles(project.pack(), Map.of());
		Counts counts = counted.of(project.pack(), files.paths());
		boolean draft = !Draft.at(project.draft()).entries().isEmpty();
		InstalledPack installed = installed(project.code()).orElseGet(() -> packs.check(files));
		return new ProjectSummary(installed.id(), project.code(), installed.title(), installed.version(), counts.banks(),
				counts.questions(), counts.others(), draft, installed.errors());
	}

	private Optional<InstalledPack> installed(String code) {
		return packs.library().packs().stream().filter(p -> p.origin().equals(code)).findFirst();
	}

	@Override
	public Result<Project> open(Session session, String pack) {
		return found(session, pack).map(project -> {
			// here, where somebody waits anyway
			project.prepare();
			return project;
		});
	}

	@Override
	public Result<Project> read(Session session, String pack) {
		return found(session, pack).map(project -> project);
	}

	private Result<OpenProject> found(Session session, String pack) {
		Optional<Refused<OpenProject>> refusal = access.refusal(session, AuthoringUseCases.WRITE);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		Optional<String> code = own.codes().stream()
				.filter(c -> c.equals(pack) || installed(c).filter(p -> p.id().equals(pack) || p.code().equals(pack)).isPresent()).findFirst();
		return code.map(c -> read(session, new ProjectFolder(folder, c)))
				.orElseGet(() -> Result.refused(Messages.ProjectDesk_none.text(pack, String.join(", ", own.codes()))));
	}

	private Result<OpenProject> read(Session session, ProjectFolder project) {
		Result<ProjectFolder.State> read;
		synchronized (folder) {
			read = Disk.asked(project::read);
		}
		return read.then(state -> {
			boolean sound = Places.writable(state.files().getFirst());
			return sound ? Result.done(opened(session, project, state)) : unreadable(state);
		});
	}

	private OpenProject opened(Session session, ProjectFolder project, ProjectFolder.State state) {
		return new OpenProject(project, state, packs, checks, () -> ids.next().toString(),
				() -> access.refusal(session, AuthoringUseCases.WRITE), new Kept(session, project.code()));
	}

	/** Who is told of what one person writes in a pack, and who knows what is out of date. */
	private final class Kept implements Records {

		private final Session session;
		private final String pack;

		Kept(Session session, String pack) {
			this.session = session;
			this.pack = pack;
		}

		@Override
		public Result<Boolean> told(SaveRecord written) {
			Result<Boolean> told = Result.done(true);
			for (SaveWitness witness : witnesses) {
				told = told.then(before -> witness.written(session, written));
			}
			return told;
		}

		@Override
		public List<Outdated> outdated() {
			return records.stream().flatMap(r -> r.of(pack).stream()).toList();
		}
	}

	private static Result<OpenProject> unreadable(ProjectFolder.State state) {
		return Result.refused(Messages.ProjectDesk_head.text(), Unreadable.problems(state.files().getFirst()).stream().map(p -> {
			Diagnostic d = p.diagnostic();
			return new Missing(Bilingual.same(d.where()), d.what(), Messages.ProjectDesk_headWant.text(), d.remedy());
		}).toList());
	}

	@Override
	public Result<Project> begin(Session session, String code, Bilingual title) {
		Optional<Refused<Project>> refusal = access.refusal(session, AuthoringUseCases.WRITE);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		synchronized (folder) {
			return Disk.asked(() -> OwnPack.of(packs.library(), folder, code, session.name(), ids)).then(found -> found).then(pack ->
					own.codes().contains(code) ? Result.refused(Messages.ProjectDesk_taken.text(code)) : Disk.asked(() -> {
						pack.pack().setTitle(text(title, code));
						pack.save();
						packs.reload();
						return code;
					})).then(made -> open(session, made));
		}
	}

	/** What is said in one language only stands for the other too, until somebody translates it. */
	private static Text text(Bilingual title, String code) {
		Text text = ModelFactory.eINSTANCE.createText();
		String zh = title.zh().isBlank() ? title.en() : title.zh();
		String en = title.en().isBlank() ? title.zh() : title.en();
		text.setZh(zh.isBlank() ? code : zh.strip());
		text.setEn(en.isBlank() ? code : en.strip());
		return text;
	}
}
